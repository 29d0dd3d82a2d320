DELETE FROM people_session WHERE hash = $1
