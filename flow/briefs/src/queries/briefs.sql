SELECT b.id, b.meeting, b.participant, q.alias, q.number, b.facts, b.segments, b.roles, b.areas, b.prepared_by,
  b.opened_at, b.closed_at, b.outcome
FROM briefs_brief b
JOIN referrals_participant q ON q.id = b.participant
WHERE b.meeting = $1
ORDER BY b.prepared_at, b.id
