DELETE FROM people_link WHERE expires_at <= $1
