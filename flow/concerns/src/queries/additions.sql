SELECT a.kind, a.day, r.concern, c.category, c.area, c.place
FROM concerns_reply a
JOIN concerns_report r ON r.id = a.report
JOIN concerns_concern c ON c.id = r.concern
WHERE a.day >= $1 AND r.withdrawn_day IS NULL
ORDER BY CASE WHEN a.kind = 'contest' THEN 0 ELSE 1 END, a.day, a.id
