INSERT INTO guard_order_step (order_id, state, day, said, noted_by, noted_at)
VALUES ($1, $2, $3, $4, $5, $6)
