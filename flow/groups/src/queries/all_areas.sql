SELECT group_id, area FROM groups_area ORDER BY group_id, area
