SELECT id, person, passkey FROM people_passkey WHERE credential = $1
