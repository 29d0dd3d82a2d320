UPDATE post_letter SET
  tries = tries + CASE WHEN state = 'leased' THEN 1 ELSE 0 END,
  state = 'leased',
  lease_until = $3
WHERE id IN (
  SELECT id FROM post_letter
  WHERE (state = 'waiting' AND next_at <= $1) OR (state = 'leased' AND lease_until <= $1)
  ORDER BY next_at, day, id
  LIMIT $2
)
RETURNING id, channel, sealed, tries
