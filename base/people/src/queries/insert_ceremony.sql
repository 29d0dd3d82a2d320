INSERT INTO people_ceremony (hash, kind, session, state, expires_at)
VALUES ($1, $2, $3, $4, $5)
