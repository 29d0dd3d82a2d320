SELECT m.id, s.name, m.starts_at, m.place, m.public, m.state,
  (SELECT COUNT(*) FROM workgroup_item x WHERE x.meeting = m.id) AS items,
  (SELECT COUNT(*) FROM workgroup_invitation x WHERE x.meeting = m.id) AS invited
FROM workgroup_meeting m
JOIN workgroup_series s ON s.id = m.series
WHERE m.state IN ('closed', 'cancelled')
ORDER BY m.starts_at DESC, m.id
LIMIT $1
