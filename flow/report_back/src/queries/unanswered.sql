SELECT c.id AS concern, c.area, c.category, c.opened_day AS since, s.title
FROM concerns_concern c
LEFT JOIN triage_sorting s ON s.concern = c.id
WHERE c.merged_into IS NULL AND c.opened_day < $1
  AND NOT EXISTS (SELECT 1 FROM report_back_word w WHERE w.concern = c.id AND w.state = 'said')
  AND EXISTS (SELECT 1 FROM concerns_report r WHERE r.concern = c.id AND r.withdrawn_day IS NULL)
ORDER BY c.opened_day, c.id
LIMIT $2
