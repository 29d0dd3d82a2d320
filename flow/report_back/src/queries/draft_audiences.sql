SELECT w.id AS word, r.answer_by, COUNT(*) AS n
FROM report_back_word w
JOIN concerns_concern c ON c.id = w.concern
JOIN concerns_report r ON r.concern = COALESCE(c.merged_into, c.id) AND r.withdrawn_day IS NULL
WHERE w.id IN (SELECT id FROM report_back_word WHERE state = 'drafted' ORDER BY drafted_day, id LIMIT $1)
GROUP BY w.id, r.answer_by
ORDER BY n DESC, r.answer_by
