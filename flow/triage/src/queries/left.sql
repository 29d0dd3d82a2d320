SELECT s.concern, c.category, c.area, s.title, s.reason
FROM triage_sorting s
JOIN concerns_concern c ON c.id = s.concern
WHERE s.concern IN (
    SELECT w.concern FROM concerns_report w WHERE w.withdrawn_day >= $1
    UNION
    SELECT w.first_concern FROM concerns_report w WHERE w.withdrawn_day >= $1
  )
  AND NOT EXISTS (
    SELECT 1 FROM concerns_report r
    WHERE r.concern = COALESCE(c.merged_into, c.id) AND r.withdrawn_day IS NULL
      AND (c.merged_into IS NULL OR r.first_concern = c.id)
  )
