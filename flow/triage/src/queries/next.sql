SELECT c.id AS value
FROM concerns_concern c
WHERE c.merged_into IS NULL
  AND c.id <> $2
  AND NOT EXISTS (SELECT 1 FROM triage_sorting s WHERE s.concern = c.id)
  AND EXISTS (SELECT 1 FROM concerns_report w WHERE w.concern = c.id AND w.withdrawn_day IS NULL)
ORDER BY CASE WHEN c.opened_day > $1 OR (c.opened_day = $1 AND c.id > $2) THEN 0 ELSE 1 END, c.opened_day, c.id
LIMIT 1
