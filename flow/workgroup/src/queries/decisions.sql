SELECT i.concern, d.kind, d.decided_at
FROM workgroup_decision d
JOIN workgroup_item i ON i.id = d.item
ORDER BY d.decided_at, d.id
