SELECT t.brief, t.kind, t.owner, p.name AS owner_name, t.due_day, t.done_day
FROM briefs_task t
JOIN briefs_brief b ON b.id = t.brief
JOIN people_person p ON p.id = t.owner
WHERE b.meeting = $1
ORDER BY t.due_day, p.name, t.kind
