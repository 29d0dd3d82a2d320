INSERT INTO priorities_review (id, from_month, to_month, made_at, made_by, seed, warnings)
VALUES ($1, $2, $3, $4, $5, $6, $7)
