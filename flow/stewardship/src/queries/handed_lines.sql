SELECT l.id, l.request, l.position, l.source, l.source_day, l.part2, l.handed, l.outcome
FROM stewardship_line l
JOIN stewardship_request r ON r.id = l.request
WHERE l.handed AND r.answered_day IS NULL
ORDER BY r.answer_by, l.request, l.position
