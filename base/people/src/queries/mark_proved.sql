UPDATE people_session SET proved_at = $2 WHERE hash = $1
