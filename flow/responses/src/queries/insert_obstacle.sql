INSERT INTO responses_obstacle (id, response, what, raised_day, cleared_day) VALUES ($1, $2, $3, $4, NULL)
