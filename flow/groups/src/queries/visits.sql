SELECT v.held_day, v.hours, v.heads, g.name AS group_name
FROM (
  SELECT d.group_id, d.held_day, d.hours, d.heads
  FROM groups_dialogue d
  WHERE d.area = $1
  UNION ALL
  SELECT d.group_id, d.held_day, d.hours, d.heads
  FROM groups_area a
  JOIN groups_dialogue d ON d.group_id = a.group_id
  WHERE a.area = $1 AND d.area IS NULL
) v
JOIN groups_group g ON g.id = v.group_id
ORDER BY v.held_day DESC, g.name
LIMIT 5
