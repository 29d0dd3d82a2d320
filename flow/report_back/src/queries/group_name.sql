SELECT name AS value FROM groups_group WHERE id = $1
