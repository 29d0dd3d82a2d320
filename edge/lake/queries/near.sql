-- The incidents of an area, newest first.
SELECT
  coalesce(first_event, event) AS incident,
  source,
  min(incident_at) AS began_at,
  max(kind) AS kind,
  max(type) FILTER (WHERE nth = 1) AS type,
  max(block) FILTER (WHERE nth = 1) AS block,
  count(*) AS reports
FROM calls
WHERE nth IS NOT NULL AND incident_at >= $1 AND incident_at < $2 AND incident_area = $3
  AND ($4 = '' OR kind = $4)
GROUP BY coalesce(first_event, event), source
ORDER BY began_at DESC, incident
LIMIT 1000
