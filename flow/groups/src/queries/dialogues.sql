SELECT d.id, d.area, d.held_day, d.hours, d.heads, d.barrier, p.name AS led_by,
  (SELECT COUNT(*) FROM groups_point t WHERE t.dialogue = d.id) AS points
FROM groups_dialogue d
JOIN people_person p ON p.id = d.led_by
WHERE d.group_id = $1
ORDER BY d.held_day DESC, d.id
