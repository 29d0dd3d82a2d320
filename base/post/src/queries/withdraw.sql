UPDATE post_letter SET state = 'withdrawn', sealed = NULL, next_at = 0, lease_until = NULL, trouble = NULL
WHERE about = $1 AND state IN ('waiting', 'leased', 'failed')
