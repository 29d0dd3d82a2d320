SELECT g.id, g.person, p.name, g.participant, g.reason, g.broken_at, g.reviewed_at, g.finding
FROM guard_glass g
JOIN people_person p ON p.id = g.person
WHERE g.id = $1
