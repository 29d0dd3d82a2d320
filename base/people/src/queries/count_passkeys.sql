SELECT COUNT(*) AS value FROM people_passkey WHERE person = $1
