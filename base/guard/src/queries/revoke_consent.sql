UPDATE guard_consent
SET revoked_at = $3, revoked_by = $4
WHERE id = $1 AND participant = $2 AND revoked_at IS NULL
