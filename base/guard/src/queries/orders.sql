SELECT id, kind, court, number, asks, case_number, received_day, answer_by, state
FROM guard_order
ORDER BY CASE state WHEN 'received' THEN 0 ELSE 1 END, answer_by, id
