SELECT b.id, b.meeting, b.participant, q.alias, q.number, b.facts, b.segments, b.roles, b.areas, b.prepared_by,
  b.opened_at, b.closed_at, b.outcome
FROM briefs_brief b
JOIN referrals_participant q ON q.id = b.participant
LEFT JOIN briefs_facilitator f ON f.meeting = b.meeting AND f.person = $2
LEFT JOIN guard_conflict k ON k.participant = b.participant AND k.person = $2
WHERE b.meeting = $1 AND k.person IS NULL
  AND ($3 OR ($4 AND q.case_manager = $2) OR ($5 AND f.person IS NOT NULL)
    OR ($5 AND b.opened_at IS NOT NULL AND b.closed_at IS NULL))
ORDER BY b.prepared_at, b.id
