SELECT r.group_id, a.area
FROM groups_representative r
JOIN groups_group g ON g.id = r.group_id
LEFT JOIN groups_area a ON a.group_id = r.group_id
WHERE r.person = $1 AND r.from_day <= $2 AND (r.until_day IS NULL OR r.until_day > $2)
  AND (g.ended_day IS NULL OR g.ended_day > $2)
  AND EXISTS (
    SELECT 1 FROM people_seat s
    WHERE s.person = r.person AND s.role = 'representative'
      AND s.from_day <= $2 AND (s.until_day IS NULL OR s.until_day > $2)
  )
ORDER BY r.group_id, a.area
