-- By the neighborhood in which each report said that it is.
SELECT r.area, r.channel, COUNT(*) AS reports
FROM concerns_report r
WHERE r.received_day BETWEEN $1 AND $2 AND r.withdrawn_day IS NULL AND r.area IS NOT NULL
GROUP BY r.area, r.channel
ORDER BY r.area, r.channel
