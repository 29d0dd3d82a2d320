SELECT id, response, what, position, done_day FROM responses_step WHERE id = $1
