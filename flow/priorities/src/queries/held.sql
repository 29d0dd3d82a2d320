SELECT d.id, d.group_id, g.name AS group_name, d.area, d.held_day, d.hours, d.barrier
FROM groups_dialogue d
JOIN groups_group g ON g.id = d.group_id
WHERE d.held_day BETWEEN $1 AND $2
ORDER BY d.held_day DESC, g.name, d.id
