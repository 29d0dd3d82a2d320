SELECT id, sealed
FROM post_inbox
WHERE source = $1 AND state = 'waiting'
ORDER BY day, id
LIMIT $2
