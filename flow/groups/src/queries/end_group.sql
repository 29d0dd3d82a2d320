UPDATE groups_group SET ended_day = $2 WHERE id = $1
