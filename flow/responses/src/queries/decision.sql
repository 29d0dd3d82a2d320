-- A decision with the concern that it is about today, should that have been merged since.
SELECT d.id, d.item, COALESCE(c.merged_into, c.id) AS concern, d.kind, d.reason, d.decided_at
FROM workgroup_decision d
JOIN workgroup_item i ON i.id = d.item
JOIN concerns_concern c ON c.id = i.concern
WHERE d.id = $1
