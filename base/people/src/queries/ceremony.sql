SELECT session, state FROM people_ceremony WHERE hash = $1 AND kind = $2 AND expires_at > $3 AND expires_at <= $4
