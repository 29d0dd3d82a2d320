UPDATE guard_suspension SET restored_at = $2, restored_by = $3 WHERE agreement = $1 AND restored_at IS NULL
