SELECT i.person, p.name, i.checked_in_at
FROM workgroup_invitation i
JOIN people_person p ON p.id = i.person
WHERE i.meeting = $1 AND i.person = $2
