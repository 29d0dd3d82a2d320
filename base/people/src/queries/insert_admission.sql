INSERT INTO people_admission (id, person, way, asked_at, started_by, confirmed_by)
VALUES ($1, $2, $3, $4, $5, NULL)
