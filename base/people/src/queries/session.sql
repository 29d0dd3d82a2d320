SELECT s.person, p.name, p.language, s.seen_at, s.expires_at, s.idle_micros
FROM people_session s
JOIN people_person p ON p.id = s.person
WHERE s.hash = $1
