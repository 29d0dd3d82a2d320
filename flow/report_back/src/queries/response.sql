SELECT promise, due_day, because FROM responses_response WHERE id = $1
