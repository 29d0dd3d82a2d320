SELECT q.id, q.category, q.area, q.place, q.opened_day,
  (SELECT COUNT(*) FROM concerns_report r WHERE r.concern = q.id) AS reports,
  (SELECT l.language FROM concerns_report l WHERE l.concern = q.id AND l.withdrawn_day IS NULL
    ORDER BY l.received_day, l.id LIMIT 1) AS language
FROM (
  SELECT c.id, c.category, c.area, c.place, c.opened_day
  FROM concerns_concern c
  WHERE c.merged_into IS NULL
    AND ($1 = '' OR c.area = $1)
    AND EXISTS (SELECT 1 FROM concerns_report s WHERE s.concern = c.id AND s.withdrawn_day IS NULL)
  ORDER BY c.opened_day DESC, c.id
  LIMIT $2 OFFSET $3
) q
ORDER BY q.opened_day DESC, q.id
