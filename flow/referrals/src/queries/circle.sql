SELECT c.person, p.name
FROM referrals_circle c
JOIN people_person p ON p.id = c.person
WHERE c.subject = $1
ORDER BY p.name, c.person
