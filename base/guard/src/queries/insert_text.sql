INSERT INTO guard_text (version, hash, adopted_at, adopted_day, adopted_by)
VALUES ($1, $2, $3, $4, $5)
