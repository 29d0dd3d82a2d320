UPDATE stewardship_request SET answer_by = $2 WHERE id = $1 AND answered_day IS NULL
