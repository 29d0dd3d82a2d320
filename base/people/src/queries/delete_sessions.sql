DELETE FROM people_session WHERE person = $1
