SELECT q.id, q.number, q.alias, q.status, q.language, q.case_manager, p.name AS manager_name, q.protected, q.enrolled_day
FROM referrals_participant q
JOIN people_person p ON p.id = q.case_manager
WHERE q.id = $1
