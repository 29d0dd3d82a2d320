SELECT m.id, s.name, m.starts_at, CASE WHEN y.meeting IS NULL THEN FALSE ELSE TRUE END AS is_summed
FROM workgroup_meeting m
JOIN workgroup_series s ON s.id = m.series
LEFT JOIN briefs_summary y ON y.meeting = m.id
WHERE m.state = 'closed' AND m.starts_at >= $1
ORDER BY m.starts_at DESC, m.id
