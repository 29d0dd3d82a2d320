SELECT id, position FROM workgroup_item WHERE meeting = $1 ORDER BY position, id
