SELECT a.id, a.item, a.what, a.owner, p.name AS owner_name, a.due_day, a.done_day
FROM workgroup_action a
JOIN workgroup_item i ON i.id = a.item
JOIN people_person p ON p.id = a.owner
WHERE i.meeting = $1
ORDER BY a.due_day, a.id
