UPDATE guard_glass
SET reviewed_at = $2, reviewed_by = $3, finding = $4
WHERE id = $1 AND reviewed_at IS NULL
