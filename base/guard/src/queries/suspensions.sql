SELECT s.reason, s.suspended_at, b.name AS suspended_by, s.restored_at, r.name AS restored_by
FROM guard_suspension s
JOIN guard_agreement a ON a.id = s.agreement
JOIN people_person b ON b.id = s.suspended_by
LEFT JOIN people_person r ON r.id = s.restored_by
WHERE a.person = $1
ORDER BY a.number DESC, s.number DESC
