SELECT id, participant, told_at, told_day, person, recipient, class, segments, purpose, means, basis, reference, told_by
FROM guard_disclosure
WHERE participant = $1 AND told_day >= $2
ORDER BY told_at DESC, recipient, id
