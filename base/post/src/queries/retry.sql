UPDATE post_letter SET state = 'waiting', tries = 0, next_at = 0, trouble = NULL
WHERE id = $1 AND state = 'failed'
