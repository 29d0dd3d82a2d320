INSERT INTO guard_order_use (id, order_id, reference, purpose, recipient, used_at, used_day, used_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (order_id, reference) DO NOTHING
