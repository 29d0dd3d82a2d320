INSERT INTO guard_suspension (agreement, number, reason, suspended_at, suspended_by, restored_at, restored_by)
VALUES ($1, $2, $3, $4, $5, NULL, NULL)
