SELECT d.reason,
  (SELECT MIN(n.starts_at) FROM workgroup_meeting n
   WHERE n.series = m.series AND n.starts_at > m.starts_at AND n.starts_at > $2
     AND n.state <> 'cancelled') AS next_at
FROM workgroup_decision d
JOIN workgroup_item i ON i.id = d.item
JOIN workgroup_meeting m ON m.id = i.meeting
WHERE d.id = $1
