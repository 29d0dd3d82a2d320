UPDATE post_letter SET state = 'waiting', lease_until = NULL
WHERE id = $1 AND state = 'leased' AND lease_until = $2
