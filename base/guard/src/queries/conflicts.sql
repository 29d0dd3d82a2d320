SELECT c.person, p.name, c.why, c.noted_at
FROM guard_conflict c
JOIN people_person p ON p.id = c.person
WHERE c.participant = $1
ORDER BY p.name, c.person
