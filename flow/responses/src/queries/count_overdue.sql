SELECT COUNT(*) AS value FROM responses_response WHERE outcome IS NULL AND due_day < $1
