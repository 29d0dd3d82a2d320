-- A dialogue about no one neighborhood was about all of its group's.
SELECT heard.area, MAX(heard.held_day) AS day
FROM (
  SELECT d.area, d.held_day FROM groups_dialogue d WHERE d.area IS NOT NULL AND d.held_day <= $1
  UNION ALL
  SELECT a.area, d.held_day
  FROM groups_dialogue d
  JOIN groups_area a ON a.group_id = d.group_id
  WHERE d.area IS NULL AND d.held_day <= $1
) heard
GROUP BY heard.area
ORDER BY heard.area
