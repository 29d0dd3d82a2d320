SELECT l.what, l.at, p.name
FROM briefs_log l
JOIN people_person p ON p.id = l.person
WHERE l.brief = $1
ORDER BY l.at, p.name
