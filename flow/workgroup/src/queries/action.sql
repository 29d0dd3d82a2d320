SELECT a.owner, a.done_day, i.meeting
FROM workgroup_action a
JOIN workgroup_item i ON i.id = a.item
WHERE a.id = $1
