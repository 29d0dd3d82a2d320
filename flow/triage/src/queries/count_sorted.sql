SELECT COUNT(*) AS value
FROM triage_sorting s
JOIN concerns_concern c ON c.id = s.concern
WHERE s.sort = $1
  AND c.merged_into IS NULL
  AND EXISTS (SELECT 1 FROM concerns_report w WHERE w.concern = c.id AND w.withdrawn_day IS NULL)
