SELECT id, person, role, from_day, until_day
FROM people_seat
WHERE from_day <= $1 AND (until_day IS NULL OR until_day > $1)
ORDER BY person, role, id
