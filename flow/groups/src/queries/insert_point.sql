INSERT INTO groups_point (dialogue, position, report) VALUES ($1, $2, $3)
