UPDATE post_inbox SET state = 'trouble', trouble = $2
WHERE id = $1 AND state = 'waiting'
