UPDATE workgroup_action SET done_day = $2 WHERE id = $1
