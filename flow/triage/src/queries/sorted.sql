SELECT q.id AS concern, q.category, q.area, q.place, q.lon, q.lat, q.opened_day, q.total,
       q.sort, q.title, r.channel, r.language, r.happened, r.body
FROM (
  SELECT c.id, c.category, c.area, c.place, c.lon, c.lat, c.opened_day, s.sort, s.title, COUNT(*) OVER () AS total
  FROM concerns_concern c
  JOIN triage_sorting s ON s.concern = c.id
  WHERE s.sort = $1
    AND c.merged_into IS NULL
    AND ($2 = '' OR c.area = $2)
    AND EXISTS (SELECT 1 FROM concerns_report w WHERE w.concern = c.id AND w.withdrawn_day IS NULL)
  ORDER BY c.opened_day DESC, c.id
  LIMIT $3 OFFSET $4
) q
JOIN concerns_report r ON r.concern = q.id AND r.withdrawn_day IS NULL
ORDER BY q.opened_day DESC, q.id, r.received_day, r.id
