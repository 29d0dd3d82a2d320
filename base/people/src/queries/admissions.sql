SELECT a.id, a.person, p.name, a.way, a.asked_at, a.started_by
FROM people_admission a
JOIN people_person p ON p.id = a.person
WHERE a.confirmed_by IS NULL AND a.asked_at > $1
ORDER BY a.asked_at, a.id
