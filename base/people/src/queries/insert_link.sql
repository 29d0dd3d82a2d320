INSERT INTO people_link (hash, person, expires_at, used_at, way, vouched)
VALUES ($1, $2, $3, NULL, $4, $5)
