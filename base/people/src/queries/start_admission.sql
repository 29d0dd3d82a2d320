UPDATE people_admission SET started_by = $2, asked_at = $3 WHERE id = $1 AND started_by IS NULL
