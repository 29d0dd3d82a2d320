SELECT r.id, r.subject, r.door, r.alias, r.area, r.state, r.opened_day, r.made_by, r.assigned, r.intake_due,
  a.name AS assigned_name,
  EXISTS (SELECT 1 FROM guard_conflict o WHERE o.participant = r.subject AND o.person = r.assigned) AS stepped_out,
  CASE WHEN c.person IS NULL THEN FALSE ELSE TRUE END AS circle,
  CASE WHEN k.person IS NULL THEN FALSE ELSE TRUE END AS conflicted
FROM referrals_referral r
LEFT JOIN people_person a ON a.id = r.assigned
LEFT JOIN referrals_circle c ON c.subject = r.subject AND c.person = $1
LEFT JOIN guard_conflict k ON k.participant = r.subject AND k.person = $1
WHERE k.person IS NULL
  AND ($2 OR ($3 AND r.made_by = $1) OR ($4 AND r.assigned = $1) OR ($5 AND (c.person IS NOT NULL OR r.made_by = $1)))
  AND (r.ended_day IS NULL OR r.ended_day >= $6)
ORDER BY r.opened_day, r.id
