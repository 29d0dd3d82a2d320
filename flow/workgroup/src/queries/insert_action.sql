INSERT INTO workgroup_action (id, item, what, owner, due_day) VALUES ($1, $2, $3, $4, $5)
