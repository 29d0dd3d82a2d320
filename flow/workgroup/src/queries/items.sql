SELECT i.id, i.concern, i.why, i.note, c.area, s.title, s.sort,
  d.id AS decision, d.kind, d.reason
FROM workgroup_item i
JOIN concerns_concern c ON c.id = i.concern
LEFT JOIN triage_sorting s ON s.concern = i.concern
LEFT JOIN workgroup_decision d ON d.item = i.id
WHERE i.meeting = $1
ORDER BY i.position, i.id
