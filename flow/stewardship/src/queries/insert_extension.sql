INSERT INTO stewardship_extension (request, until_day, reason, extended_by, extended_at)
VALUES ($1, $2, $3, $4, $5)
