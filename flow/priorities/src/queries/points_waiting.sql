-- Points of dialogues that nobody looked up yet.
SELECT COUNT(*) AS value
FROM groups_point p
JOIN groups_dialogue d ON d.id = p.dialogue
JOIN concerns_report r ON r.id = p.report
LEFT JOIN priorities_match m ON m.dialogue = p.dialogue AND m.position = p.position
WHERE d.held_day BETWEEN $1 AND $2 AND r.withdrawn_day IS NULL AND m.verdict IS NULL
