INSERT INTO stewardship_citation (request, number, code, name) VALUES ($1, $2, $3, $4)
