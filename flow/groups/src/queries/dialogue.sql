SELECT d.group_id, g.name AS group_name, d.area, d.held_day, d.hours, d.heads, d.barrier,
  p.name AS led_by, d.said
FROM groups_dialogue d
JOIN groups_group g ON g.id = d.group_id
JOIN people_person p ON p.id = d.led_by
WHERE d.id = $1
