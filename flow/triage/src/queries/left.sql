SELECT s.concern, c.category, c.area, s.title, s.reason
FROM triage_sorting s
JOIN concerns_concern c ON c.id = s.concern
WHERE EXISTS (
    SELECT 1 FROM concerns_report r
    WHERE (r.concern = c.id OR r.first_concern = c.id) AND r.withdrawn_day >= $1
  )
  AND NOT EXISTS (
    SELECT 1 FROM concerns_report r
    WHERE (r.concern = c.id OR r.first_concern = c.id) AND r.withdrawn_day IS NULL
  )
