SELECT c.id AS concern, MIN(r.received_day) AS first_day,
  CAST(SUM(CASE WHEN r.withdrawn_day IS NULL OR r.withdrawn_day >= $2 THEN 1 ELSE 0 END) AS BIGINT) AS standing
FROM concerns_concern c
JOIN concerns_report r ON r.concern = c.id
WHERE c.opened_day >= $1 AND c.merged_into IS NULL AND r.received_day < $2
GROUP BY c.id
