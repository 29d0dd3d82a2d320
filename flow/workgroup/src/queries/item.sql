SELECT i.id, i.meeting, i.position, COALESCE(c.merged_into, c.id) AS concern, c.area
FROM workgroup_item i
JOIN concerns_concern c ON c.id = i.concern
WHERE i.id = $1
