INSERT INTO people_person (id, name, email, language, organization, added_day)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (email) DO NOTHING
