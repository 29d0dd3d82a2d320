SELECT i.person AS value
FROM workgroup_invitation i
WHERE i.meeting = (
  SELECT m.id FROM workgroup_meeting m
  WHERE m.series = $1 AND m.starts_at < $2 AND m.state <> 'cancelled'
  ORDER BY m.starts_at DESC LIMIT 1
)
