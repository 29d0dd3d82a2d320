SELECT m.id AS value
FROM workgroup_invitation i
JOIN workgroup_meeting m ON m.id = i.meeting
WHERE i.person = $1 AND m.starts_at <= $2 AND m.starts_at > $3
ORDER BY m.starts_at
