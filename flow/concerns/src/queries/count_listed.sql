SELECT COUNT(*) AS value
FROM concerns_concern c
WHERE c.merged_into IS NULL
  AND ($1 = '' OR c.area = $1)
  AND EXISTS (SELECT 1 FROM concerns_report s WHERE s.concern = c.id AND s.withdrawn_day IS NULL)
