SELECT count(*) AS value
FROM guard_disclosure
WHERE participant = $1 AND person = $2 AND reference = $3 AND means = $4 AND basis = $5 AND told_at >= $6
