SELECT s.id, s.name, s.every_days, s.place, s.public,
  (SELECT m.id FROM workgroup_meeting m
   WHERE m.series = s.id AND m.state <> 'cancelled'
   ORDER BY m.starts_at DESC LIMIT 1) AS last
FROM workgroup_series s
ORDER BY s.name
