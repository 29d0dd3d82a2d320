SELECT u.id, a.person, p.name AS person_name, d.duty, d.content, u.used_day, u.what, u.to_whom, u.recorded_at, u.noticed_at
FROM guard_duty_use u
JOIN guard_agreement a ON a.id = u.agreement
JOIN guard_duty d ON d.agreement = u.agreement AND d.position = u.position
JOIN people_person p ON p.id = a.person
WHERE a.person = $1
ORDER BY u.recorded_at DESC, u.id
