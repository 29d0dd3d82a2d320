SELECT COUNT(*) AS value FROM stewardship_request WHERE answered_day IS NULL AND answer_by < $1
