INSERT INTO responses_step (id, response, what, position, done_day) VALUES ($1, $2, $3, $4, NULL)
