UPDATE post_letter SET state = 'failed', tries = $3, trouble = $4, next_at = 0, lease_until = NULL
WHERE id = $1 AND state = 'leased' AND lease_until = $2
