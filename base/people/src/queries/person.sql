SELECT p.id, p.name, p.email, p.language, o.name AS organization
FROM people_person p
LEFT JOIN people_organization o ON o.id = p.organization
WHERE p.id = $1
