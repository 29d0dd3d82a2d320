INSERT INTO guard_duty (agreement, position, duty, to_whom, content) VALUES ($1, $2, $3, $4, $5)
