SELECT c.id AS concern, c.area, c.category, c.opened_day AS since, s.title
FROM concerns_concern c
LEFT JOIN triage_sorting s ON s.concern = c.id
WHERE c.id = $1 AND c.merged_into IS NULL
  AND EXISTS (SELECT 1 FROM concerns_report r WHERE r.concern = c.id AND r.withdrawn_day IS NULL)
