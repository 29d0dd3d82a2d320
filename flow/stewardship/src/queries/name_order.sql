UPDATE stewardship_line SET order_id = $2 WHERE id = $1
