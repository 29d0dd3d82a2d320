SELECT c.id, c.author, p.name, c.regime, c.sealed, c.added_at
FROM briefs_contribution c
JOIN people_person p ON p.id = c.author
WHERE c.brief = $1
ORDER BY c.added_at, p.name
