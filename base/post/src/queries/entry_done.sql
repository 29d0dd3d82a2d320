UPDATE post_inbox SET state = 'done', sealed = NULL, trouble = NULL
WHERE id = $1 AND state IN ('waiting', 'trouble')
