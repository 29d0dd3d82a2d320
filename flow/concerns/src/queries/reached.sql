SELECT r.id, r.answer_by, r.language, r.channel, r.group_id, c.sealed
FROM concerns_report r
LEFT JOIN concerns_contact c ON c.report = r.id
WHERE r.concern = $1 AND r.withdrawn_day IS NULL
ORDER BY r.received_day, r.id
