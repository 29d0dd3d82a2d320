SELECT p.id, p.name, p.email, p.language, o.name AS organization
FROM people_person p
LEFT JOIN people_organization o ON o.id = p.organization
WHERE p.id IN (
  SELECT person FROM people_seat
  WHERE role = $1 AND from_day <= $2 AND (until_day IS NULL OR until_day > $2)
)
ORDER BY p.name, p.email
