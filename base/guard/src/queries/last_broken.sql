SELECT broken_at AS value
FROM guard_glass
WHERE person = $1 AND participant = $2
ORDER BY broken_at DESC
LIMIT 1
