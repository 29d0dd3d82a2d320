SELECT position, report FROM groups_point WHERE dialogue = $1 ORDER BY position
