SELECT a.group_id, a.area, g.kind, g.ended_day
FROM groups_area a
JOIN groups_group g ON g.id = a.group_id
ORDER BY a.group_id, a.area
