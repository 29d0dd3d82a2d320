SELECT count(*) AS n
FROM guard_conflict
WHERE person = $1 AND participant = $2
