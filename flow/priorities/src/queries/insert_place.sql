INSERT INTO priorities_place (review, area, heard, found, chosen, reason)
VALUES ($1, $2, $3, $4, FALSE, '')
