SELECT d.id, d.decided_at, d.reason
FROM workgroup_decision d
WHERE d.decided_at >= $1 AND d.decided_at < $2
