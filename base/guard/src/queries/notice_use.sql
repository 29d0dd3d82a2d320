UPDATE guard_duty_use SET noticed_at = $2, noticed_by = $3 WHERE id = $1 AND noticed_at IS NULL
