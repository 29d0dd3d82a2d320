SELECT COUNT(*) AS value
FROM people_seat
WHERE role = $1 AND from_day <= $2 AND (until_day IS NULL OR until_day > $2) AND id <> $3
