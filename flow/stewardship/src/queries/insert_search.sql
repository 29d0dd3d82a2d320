INSERT INTO stewardship_search (id, request, terms, from_day, until_day, found, searched_by, searched_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
