UPDATE post_letter SET state = 'delivered', sealed = NULL, next_at = 0, lease_until = NULL, trouble = NULL
WHERE id = $1 AND state = 'leased' AND lease_until = $2
