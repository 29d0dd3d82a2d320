SELECT i.concern, d.kind, d.decided_at
FROM workgroup_decision d
JOIN workgroup_item i ON i.id = d.item
WHERE i.concern = $1 OR i.concern IN (SELECT c.id FROM concerns_concern c WHERE c.merged_into = $1)
ORDER BY d.decided_at, d.id
