SELECT COUNT(*) AS value
FROM people_link l
JOIN people_person p ON p.id = l.person
WHERE p.email = $1 AND l.used_at IS NULL AND l.expires_at > $2
