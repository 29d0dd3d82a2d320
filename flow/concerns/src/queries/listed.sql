SELECT c.id, c.category, c.area, c.place, c.opened_day,
  (SELECT COUNT(*) FROM concerns_report r WHERE r.concern = c.id) AS reports,
  (SELECT l.language FROM concerns_report l WHERE l.concern = c.id AND l.withdrawn_day IS NULL
    ORDER BY l.received_day, l.id LIMIT 1) AS language
FROM (
  SELECT o.id
  FROM concerns_concern o
  WHERE o.merged_into IS NULL
    AND ($1 = '' OR o.area = $1)
    AND EXISTS (SELECT 1 FROM concerns_report s WHERE s.concern = o.id AND s.withdrawn_day IS NULL)
  ORDER BY o.opened_day DESC, o.id
  LIMIT $2 OFFSET $3
) q
JOIN concerns_concern c ON c.id = q.id
ORDER BY c.opened_day DESC, c.id
