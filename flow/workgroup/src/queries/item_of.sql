SELECT id AS value FROM workgroup_item WHERE meeting = $1 AND concern = $2
