SELECT id, person, role, from_day, until_day FROM people_seat WHERE id = $1
