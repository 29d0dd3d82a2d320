INSERT INTO people_link (hash, person, expires_at, used_at)
VALUES ($1, $2, $3, NULL)
