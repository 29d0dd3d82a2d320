SELECT l.person, p.name, count(*) AS looked, max(l.looked_at) AS last_at
FROM guard_look_up l
JOIN people_person p ON p.id = l.person
WHERE l.outside AND l.looked_at >= $1
GROUP BY l.person, p.name
HAVING count(*) >= $2
ORDER BY looked DESC, p.name
