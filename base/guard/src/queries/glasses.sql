SELECT g.id, g.person, p.name, g.participant, g.reason, g.broken_at, g.reviewed_at, g.finding
FROM guard_glass g
JOIN people_person p ON p.id = g.person
LEFT JOIN guard_conflict k ON k.participant = g.participant AND k.person = $2
WHERE k.person IS NULL AND (g.reviewed_at IS NULL OR g.broken_at >= $1)
ORDER BY g.broken_at DESC
