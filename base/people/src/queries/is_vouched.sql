SELECT COUNT(*) AS value FROM people_person WHERE id = $1 AND vouched_day IS NOT NULL
