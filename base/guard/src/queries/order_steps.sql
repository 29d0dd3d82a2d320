SELECT s.state, s.day, s.said, p.name AS noted_by
FROM guard_order_step s
JOIN people_person p ON p.id = s.noted_by
WHERE s.order_id = $1
ORDER BY s.noted_at, s.state
