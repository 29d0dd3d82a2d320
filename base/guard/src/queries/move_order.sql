UPDATE guard_order SET state = $2 WHERE id = $1
