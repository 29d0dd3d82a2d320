SELECT q.id, q.number, q.alias, q.status, q.language, q.case_manager, p.name AS manager_name, q.protected, q.enrolled_day,
  EXISTS (SELECT 1 FROM guard_conflict o WHERE o.participant = q.id AND o.person = q.case_manager) AS stepped_out
FROM referrals_participant q
JOIN people_person p ON p.id = q.case_manager
LEFT JOIN guard_conflict k ON k.participant = q.id AND k.person = $1
WHERE k.person IS NULL AND ($2 OR q.case_manager = $1)
ORDER BY q.alias, q.number
