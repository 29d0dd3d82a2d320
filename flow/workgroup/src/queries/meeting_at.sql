SELECT id AS value FROM workgroup_meeting WHERE series = $1 AND starts_at = $2
