SELECT what AS value FROM responses_obstacle
WHERE response = $1 AND cleared_day IS NULL
ORDER BY raised_day, id
