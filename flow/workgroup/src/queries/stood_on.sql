SELECT i.id, i.meeting, m.starts_at, m.public, m.state, n.name, d.kind, d.reason
FROM concerns_concern c
JOIN workgroup_item i ON i.concern = c.id
JOIN workgroup_meeting m ON m.id = i.meeting
JOIN workgroup_series n ON n.id = m.series
LEFT JOIN workgroup_decision d ON d.item = i.id
WHERE c.id = $1 OR c.merged_into = $1
ORDER BY m.starts_at, i.id
