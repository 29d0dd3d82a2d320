SELECT r.person, p.name, r.from_day,
  EXISTS (
    SELECT 1 FROM people_seat s
    WHERE s.person = r.person AND s.role = 'representative'
      AND s.from_day <= $2 AND (s.until_day IS NULL OR s.until_day > $2)
  ) AS seated
FROM groups_representative r
JOIN people_person p ON p.id = r.person
WHERE r.group_id = $1 AND r.from_day <= $2 AND (r.until_day IS NULL OR r.until_day > $2)
ORDER BY p.name, r.person
