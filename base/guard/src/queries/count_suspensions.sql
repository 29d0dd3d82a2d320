SELECT COUNT(*) AS value FROM guard_suspension WHERE agreement = $1
