SELECT m.id, m.series, s.name, m.starts_at, m.minutes, m.place, m.public, m.state, m.revision
FROM workgroup_invitation i
JOIN workgroup_meeting m ON m.id = i.meeting
JOIN workgroup_series s ON s.id = m.series
WHERE i.person = $1 AND m.starts_at >= $2 AND m.state IN ('planned', 'open')
ORDER BY m.starts_at, m.id
LIMIT $3
