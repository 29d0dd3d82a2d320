SELECT id, person, role, from_day, until_day
FROM people_seat
WHERE person = $1 AND role = $2 AND from_day <= $3 AND (until_day IS NULL OR until_day > $3)
ORDER BY from_day, id
LIMIT 1
