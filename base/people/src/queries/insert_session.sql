INSERT INTO people_session (hash, person, started_at, seen_at, expires_at, idle_micros, way, proved_at)
VALUES ($1, $2, $3, $3, $4, $5, $6, $7)
