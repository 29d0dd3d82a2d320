INSERT INTO people_identity (issuer, subject, person, bound_day)
VALUES ($1, $2, $3, $4)
