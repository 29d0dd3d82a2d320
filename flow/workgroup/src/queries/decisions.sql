SELECT i.concern, d.kind, d.decided_at
FROM workgroup_decision d
JOIN workgroup_item i ON i.id = d.item
WHERE d.decided_at >= $1
ORDER BY d.decided_at, d.id
