SELECT a.id, a.report, a.kind, a.body, a.day
FROM concerns_reply a
JOIN concerns_report r ON r.id = a.report
WHERE r.concern = $1
ORDER BY a.day, a.id
