SELECT u.id, u.order_id, o.case_number, u.reference, u.purpose, u.recipient, u.used_at, u.used_day, u.used_by
FROM guard_order_use u
JOIN guard_order o ON o.id = u.order_id
WHERE u.used_day >= $1
ORDER BY u.used_at DESC, u.id
