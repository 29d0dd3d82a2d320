SELECT id, response, what, position, done_day FROM responses_step WHERE response = $1 ORDER BY position, id
