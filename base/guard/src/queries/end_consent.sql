UPDATE guard_consent
SET ended_at = $3, ended_by = $4
WHERE id = $1 AND participant = $2 AND revoked_at IS NULL AND ended_at IS NULL AND expires_event <> ''
