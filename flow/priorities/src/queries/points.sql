-- A point lives on as a report; what the concern it belongs to is called now does not matter here.
SELECT p.dialogue, p.position, r.area, r.category, r.place, d.held_day, g.name AS group_name, m.verdict
FROM groups_point p
JOIN groups_dialogue d ON d.id = p.dialogue
JOIN groups_group g ON g.id = d.group_id
JOIN concerns_report r ON r.id = p.report
LEFT JOIN priorities_match m ON m.dialogue = p.dialogue AND m.position = p.position
WHERE d.held_day BETWEEN $1 AND $2 AND r.withdrawn_day IS NULL
ORDER BY d.held_day DESC, p.dialogue, p.position
