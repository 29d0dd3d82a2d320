SELECT DISTINCT l.looked_day AS day, p.name
FROM guard_look_up l
JOIN people_person p ON p.id = l.person
WHERE l.participant = $1
ORDER BY day DESC, p.name
