-- Decided to respond, and no response was planned since, and none runs for the same concern
-- (whatever was merged counts as one): the oldest first. A response keeps the day on which it
-- was planned; its last moment, in whatever time zone, comes before two days later in Greenwich.
SELECT d.id AS decision, COALESCE(c.merged_into, c.id) AS concern, c.area, COALESCE(t.title, '') AS title,
  d.decided_at
FROM workgroup_decision d
JOIN workgroup_item i ON i.id = d.item
JOIN concerns_concern c ON c.id = i.concern
LEFT JOIN triage_sorting t ON t.concern = COALESCE(c.merged_into, c.id)
WHERE d.kind = 'respond'
  AND ($1 = '' OR c.id = $1 OR c.merged_into = $1)
  AND NOT EXISTS (
    SELECT 1 FROM responses_response r
    WHERE r.concern IN (c.id, COALESCE(c.merged_into, c.id))
      AND (r.planned_day + 2) * 86400000000 > d.decided_at
  )
  AND COALESCE(c.merged_into, c.id) NOT IN (
    SELECT COALESCE(k.merged_into, k.id)
    FROM responses_response r
    JOIN concerns_concern k ON k.id = r.concern
    WHERE r.outcome IS NULL
  )
ORDER BY d.decided_at, d.id
LIMIT 50
