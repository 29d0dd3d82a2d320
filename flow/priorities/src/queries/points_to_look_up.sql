-- The points of dialogues that nobody looked up yet, newest first.
SELECT p.dialogue, p.position, r.area, r.category, r.place, d.held_day, g.name AS group_name, m.verdict
FROM groups_point p
JOIN groups_dialogue d ON d.id = p.dialogue
JOIN groups_group g ON g.id = d.group_id
JOIN concerns_report r ON r.id = p.report
LEFT JOIN priorities_match m ON m.dialogue = p.dialogue AND m.position = p.position
WHERE d.held_day BETWEEN $1 AND $2 AND r.withdrawn_day IS NULL AND m.verdict IS NULL
ORDER BY d.held_day DESC, p.dialogue, p.position
LIMIT $3
