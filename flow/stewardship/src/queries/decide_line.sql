UPDATE stewardship_line
SET outcome = $2, marked = $3, cites = $4, order_id = $5, decided_by = $6, decided_at = $7
WHERE id = $1 AND given IS NULL
