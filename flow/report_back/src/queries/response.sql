SELECT promise, because FROM responses_response WHERE id = $1
