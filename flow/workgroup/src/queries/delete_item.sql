DELETE FROM workgroup_item WHERE id = $1
