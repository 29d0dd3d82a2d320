DELETE FROM workgroup_invitation WHERE meeting = $1 AND person = $2
