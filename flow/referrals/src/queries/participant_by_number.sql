SELECT q.id, q.number, q.alias, q.status, q.language, q.case_manager, p.name AS manager_name, q.protected, q.enrolled_day,
  EXISTS (SELECT 1 FROM guard_conflict o WHERE o.participant = q.id AND o.person = q.case_manager) AS stepped_out
FROM referrals_participant q
JOIN people_person p ON p.id = q.case_manager
WHERE q.number = $1
