SELECT id, response, what, raised_day, cleared_day FROM responses_obstacle WHERE id = $1
