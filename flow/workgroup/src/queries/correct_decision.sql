UPDATE workgroup_decision SET kind = $2, reason = $3, decided_by = $4, decided_at = $5 WHERE id = $1
