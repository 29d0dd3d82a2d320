DELETE FROM people_passkey WHERE id = $1 AND person = $2
