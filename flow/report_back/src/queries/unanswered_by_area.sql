SELECT c.area, COUNT(*) AS n
FROM concerns_concern c
WHERE c.merged_into IS NULL AND c.opened_day < $1
  AND NOT EXISTS (SELECT 1 FROM report_back_word w WHERE w.concern = c.id AND w.state = 'said')
  AND EXISTS (SELECT 1 FROM concerns_report r WHERE r.concern = c.id AND r.withdrawn_day IS NULL)
GROUP BY c.area
