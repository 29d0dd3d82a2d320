UPDATE workgroup_invitation SET checked_in_at = $3 WHERE meeting = $1 AND person = $2
