SELECT count(*) AS n
FROM guard_look_up
WHERE person = $1 AND outside AND looked_at >= $2
