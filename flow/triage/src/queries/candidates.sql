SELECT c.id AS concern, c.category, c.area, c.place, c.lon, c.lat, c.opened_day, s.sort, s.title,
       CAST(0 AS BIGINT) AS total, r.channel, r.language, r.happened, r.body
FROM concerns_concern c
JOIN concerns_report r ON r.concern = c.id AND r.withdrawn_day IS NULL
LEFT JOIN triage_sorting s ON s.concern = c.id
WHERE c.merged_into IS NULL
  AND c.opened_day BETWEEN $1 AND $2
  AND (c.area IS NULL OR $3 LIKE '%|' || c.area || '|%' OR $4 LIKE '%|' || c.category || '|%')
ORDER BY c.opened_day, c.id, r.received_day, r.id
