UPDATE post_letter SET state = 'waiting', tries = $3, trouble = $4, next_at = $5, lease_until = NULL
WHERE id = $1 AND state = 'leased' AND lease_until = $2
