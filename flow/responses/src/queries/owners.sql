SELECT p.id, p.name FROM people_person p
WHERE p.id IN (SELECT owner FROM responses_response)
ORDER BY p.name, p.id
