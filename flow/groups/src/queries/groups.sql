SELECT g.id, g.name, g.kind, g.language, g.meets, g.added_day, g.ended_day,
  (SELECT MAX(d.held_day) FROM groups_dialogue d WHERE d.group_id = g.id) AS last_day
FROM groups_group g
ORDER BY g.name
