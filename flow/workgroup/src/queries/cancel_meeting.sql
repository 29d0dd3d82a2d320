UPDATE workgroup_meeting SET state = 'cancelled', revision = revision + 1 WHERE id = $1
