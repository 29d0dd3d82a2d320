SELECT id, response, what, raised_day, cleared_day FROM responses_obstacle
WHERE response = $1
ORDER BY CASE WHEN cleared_day IS NULL THEN 0 ELSE 1 END, raised_day, id
