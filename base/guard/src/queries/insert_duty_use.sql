INSERT INTO guard_duty_use (id, agreement, position, used_day, what, to_whom, recorded_at, noticed_at, noticed_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, NULL)
ON CONFLICT (id) DO NOTHING
