UPDATE workgroup_meeting SET state = $2 WHERE id = $1
