SELECT count(*) AS value
FROM guard_look_up
WHERE person = $1 AND outside AND looked_at >= $2
