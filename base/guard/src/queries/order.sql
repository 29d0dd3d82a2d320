SELECT id, kind, court, number, asks, case_number, received_day, answer_by, state
FROM guard_order
WHERE id = $1
