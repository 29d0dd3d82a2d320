SELECT a.id, a.what, a.due_day, s.title, c.area
FROM workgroup_action a
JOIN workgroup_item i ON i.id = a.item
JOIN concerns_concern c ON c.id = i.concern
LEFT JOIN triage_sorting s ON s.concern = i.concern
WHERE a.owner = $1 AND a.done_day IS NULL
ORDER BY a.due_day, a.id
