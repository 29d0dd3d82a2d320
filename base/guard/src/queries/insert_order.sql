INSERT INTO guard_order (id, kind, court, number, asks, case_number, received_day, answer_by, state)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
