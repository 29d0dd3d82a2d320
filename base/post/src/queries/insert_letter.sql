INSERT INTO post_letter (id, dedupe, about, channel, sealed, state, tries, next_at, lease_until, day, trouble)
VALUES ($1, $2, $3, $4, $5, 'waiting', 0, $6, NULL, $7, NULL)
ON CONFLICT (dedupe) DO NOTHING
