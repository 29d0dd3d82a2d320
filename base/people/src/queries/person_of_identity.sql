SELECT person AS value FROM people_identity WHERE issuer = $1 AND subject = $2
