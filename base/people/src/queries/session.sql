SELECT s.person, p.name, p.language, p.vouched_day, s.way, s.started_at, s.seen_at, s.expires_at, s.proved_at, s.idle_micros
FROM people_session s
JOIN people_person p ON p.id = s.person
WHERE s.hash = $1
