SELECT e.until_day, e.reason, p.name AS extended_by
FROM stewardship_extension e
JOIN people_person p ON p.id = e.extended_by
WHERE e.request = $1
ORDER BY e.until_day
