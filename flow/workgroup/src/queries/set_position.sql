UPDATE workgroup_item SET position = $2 WHERE id = $1
