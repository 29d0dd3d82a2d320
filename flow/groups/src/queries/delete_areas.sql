DELETE FROM groups_area WHERE group_id = $1
