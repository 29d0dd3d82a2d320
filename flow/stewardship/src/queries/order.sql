SELECT id, kind, court, number, asks, case_number, received_day, answer_by, state
FROM stewardship_order
WHERE id = $1
