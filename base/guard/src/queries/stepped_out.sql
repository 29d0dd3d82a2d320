SELECT count(*) AS value
FROM guard_conflict
WHERE person = $1 AND participant = $2 AND noted_by = $1
