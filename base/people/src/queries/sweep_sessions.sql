DELETE FROM people_session WHERE expires_at <= $1
