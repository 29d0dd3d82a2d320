UPDATE stewardship_request SET answered_day = $2, answered_by = $3 WHERE id = $1 AND answered_day IS NULL
