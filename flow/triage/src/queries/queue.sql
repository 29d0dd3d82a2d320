SELECT q.id AS concern, q.category, q.area, q.place, q.lon, q.lat, q.opened_day, q.total,
       CAST(NULL AS TEXT) AS sort, CAST(NULL AS TEXT) AS title, r.channel, r.language, r.happened, r.body
FROM (
  SELECT c.id, c.category, c.area, c.place, c.lon, c.lat, c.opened_day, COUNT(*) OVER () AS total
  FROM concerns_concern c
  WHERE c.merged_into IS NULL
    AND ($1 = '' OR c.area = $1)
    AND NOT EXISTS (SELECT 1 FROM triage_sorting s WHERE s.concern = c.id)
    AND EXISTS (SELECT 1 FROM concerns_report w WHERE w.concern = c.id AND w.withdrawn_day IS NULL)
  ORDER BY c.opened_day, c.id
  LIMIT $2 OFFSET $3
) q
JOIN concerns_report r ON r.concern = q.id AND r.withdrawn_day IS NULL
ORDER BY q.opened_day, q.id, r.received_day, r.id
