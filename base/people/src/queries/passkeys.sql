SELECT id, name, added_day, used_day FROM people_passkey WHERE person = $1 ORDER BY name, id
