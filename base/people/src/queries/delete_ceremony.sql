DELETE FROM people_ceremony WHERE hash = $1
