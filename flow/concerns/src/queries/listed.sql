SELECT c.id, c.category, c.area, c.place, c.opened_day, COUNT(*) OVER () AS total,
  (SELECT COUNT(*) FROM concerns_report r WHERE r.concern = c.id) AS reports,
  COALESCE((SELECT r.language FROM concerns_report r WHERE r.concern = c.id AND r.withdrawn_day IS NULL
    ORDER BY CASE WHEN r.first_concern = c.id THEN 0 ELSE 1 END, r.received_day, r.id LIMIT 1), 'en') AS language
FROM concerns_concern c
WHERE c.merged_into IS NULL
  AND ($1 = '' OR c.area = $1)
  AND EXISTS (SELECT 1 FROM concerns_report s WHERE s.concern = c.id AND s.withdrawn_day IS NULL)
ORDER BY c.opened_day DESC, c.id
LIMIT $2 OFFSET $3
