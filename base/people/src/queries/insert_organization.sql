INSERT INTO people_organization (id, name)
VALUES ($1, $2)
ON CONFLICT (name) DO NOTHING
