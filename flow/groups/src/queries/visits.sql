SELECT d.held_day, d.hours, d.heads, g.name AS group_name
FROM groups_dialogue d
JOIN groups_group g ON g.id = d.group_id
WHERE d.area = $1
  OR d.area IS NULL AND d.group_id IN (SELECT a.group_id FROM groups_area a WHERE a.area = $1)
ORDER BY d.held_day DESC, g.name
LIMIT 5
