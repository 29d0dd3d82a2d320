SELECT r.group_id, p.name
FROM groups_representative r
JOIN people_person p ON p.id = r.person
WHERE r.from_day <= $1 AND (r.until_day IS NULL OR r.until_day > $1)
  AND EXISTS (
    SELECT 1 FROM people_seat s
    WHERE s.person = r.person AND s.role = 'representative'
      AND s.from_day <= $1 AND (s.until_day IS NULL OR s.until_day > $1)
  )
ORDER BY p.name, r.person
