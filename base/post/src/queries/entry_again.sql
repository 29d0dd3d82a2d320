UPDATE post_inbox SET state = 'waiting', trouble = NULL WHERE id = $1 AND state = 'trouble'
