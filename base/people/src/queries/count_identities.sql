SELECT COUNT(*) AS value FROM people_identity WHERE person = $1 AND issuer = $2
