SELECT DISTINCT s.role AS value
FROM people_seat s
JOIN people_person p ON p.id = s.person
WHERE p.email = $1 AND s.from_day <= $2 AND (s.until_day IS NULL OR s.until_day > $2)
ORDER BY value
