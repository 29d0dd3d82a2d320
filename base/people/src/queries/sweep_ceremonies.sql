DELETE FROM people_ceremony WHERE expires_at <= $1
