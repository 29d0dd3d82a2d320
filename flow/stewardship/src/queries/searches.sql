SELECT s.terms, s.from_day, s.until_day, s.found, p.name AS searched_by
FROM stewardship_search s
JOIN people_person p ON p.id = s.searched_by
WHERE s.request = $1
ORDER BY s.searched_at
