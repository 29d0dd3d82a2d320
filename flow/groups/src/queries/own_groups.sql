SELECT g.id, g.name, g.kind, g.language, g.meets, g.added_day, g.ended_day,
  (SELECT MAX(d.held_day) FROM groups_dialogue d WHERE d.group_id = g.id) AS last_day
FROM groups_group g
WHERE (g.ended_day IS NULL OR g.ended_day > $2)
  AND EXISTS (
    SELECT 1 FROM groups_representative r
    WHERE r.group_id = g.id AND r.person = $1 AND r.from_day <= $2 AND (r.until_day IS NULL OR r.until_day > $2)
  )
ORDER BY g.name
