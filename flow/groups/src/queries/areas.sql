SELECT area AS value FROM groups_area WHERE group_id = $1 ORDER BY area
