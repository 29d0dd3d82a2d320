UPDATE people_link SET used_at = $2
WHERE hash = $1 AND used_at IS NULL AND expires_at > $2 AND expires_at <= $3
