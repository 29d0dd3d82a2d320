SELECT m.id, m.series, s.name, m.starts_at, m.minutes, m.place, m.public, m.state, m.revision
FROM workgroup_meeting m
JOIN workgroup_series s ON s.id = m.series
WHERE m.id = $1
