INSERT INTO stewardship_request (id, asker, reach, wants, received_day, answer_by)
VALUES ($1, $2, $3, $4, $5, $6)
