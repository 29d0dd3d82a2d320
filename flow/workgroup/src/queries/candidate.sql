SELECT c.id AS concern, c.area, c.opened_day, s.title,
  (SELECT COUNT(*) FROM workgroup_item i
   JOIN workgroup_meeting m ON m.id = i.meeting
   WHERE i.concern = c.id AND m.state = 'closed') AS tabled
FROM triage_sorting s
JOIN concerns_concern c ON c.id = s.concern
WHERE s.sort IN ('place-concern', 'service-gap') AND c.merged_into IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM workgroup_item i
    JOIN workgroup_meeting m ON m.id = i.meeting
    WHERE i.concern = c.id AND (m.state = 'open' OR m.state = 'planned' AND m.starts_at >= $1)
  )
  AND c.id = $2
