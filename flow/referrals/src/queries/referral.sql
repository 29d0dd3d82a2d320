SELECT r.id, r.subject, r.door, r.alias, r.name, r.met, r.area, r.state, r.unmet, r.ended_why, r.opened_day, r.opened_by,
  r.made_by, m.name AS made_name, n.name AS nominated_name, r.assigned, a.name AS assigned_name, r.decided_day, r.intake_due, r.ended_day,
  EXISTS (SELECT 1 FROM guard_conflict o WHERE o.participant = r.subject AND o.person = r.assigned) AS stepped_out
FROM referrals_referral r
LEFT JOIN people_person m ON m.id = r.made_by
LEFT JOIN people_person n ON n.id = r.nominated_by
LEFT JOIN people_person a ON a.id = r.assigned
WHERE r.id = $1
