SELECT l.person, p.name, l.looked_at, l.act, l.outside
FROM guard_look_up l
JOIN people_person p ON p.id = l.person
WHERE l.participant = $1
ORDER BY l.looked_at DESC, l.id
LIMIT $2 OFFSET $3
