SELECT id AS value FROM people_organization WHERE name = $1
