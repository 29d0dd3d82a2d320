INSERT INTO post_inbox (id, source, dedupe, sealed, day, state, trouble)
VALUES ($1, $2, $3, $4, $5, 'waiting', NULL)
ON CONFLICT (dedupe) DO NOTHING
