INSERT INTO workgroup_decision (id, item, kind, reason, decided_by, decided_at) VALUES ($1, $2, $3, $4, $5, $6)
