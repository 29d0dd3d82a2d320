INSERT INTO groups_area (group_id, area) VALUES ($1, $2)
