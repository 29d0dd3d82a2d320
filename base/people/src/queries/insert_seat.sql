INSERT INTO people_seat (id, person, role, from_day, until_day)
VALUES ($1, $2, $3, $4, NULL)
