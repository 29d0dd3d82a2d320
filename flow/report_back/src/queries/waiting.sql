-- What was said about a concern that was merged counts for the one in which its reports are now.
SELECT c.id AS concern, c.area, c.category, c.opened_day, s.title, s.sort, w.outcome, w.said_day, w.is_final
FROM concerns_concern c
LEFT JOIN triage_sorting s ON s.concern = c.id
LEFT JOIN (
  SELECT COALESCE(k.merged_into, k.id) AS concern, v.outcome, v.said_day, v.is_final, ROW_NUMBER() OVER (
    PARTITION BY COALESCE(k.merged_into, k.id)
    ORDER BY v.said_day DESC, CASE v.outcome WHEN 'heard' THEN 0 WHEN 'planned' THEN 1 ELSE 2 END DESC, v.said_at DESC, v.id
  ) AS place
  FROM report_back_word v
  JOIN concerns_concern k ON k.id = v.concern
  WHERE v.state = 'said'
) w ON w.concern = c.id AND w.place = 1
WHERE c.merged_into IS NULL AND c.opened_day < $1
  AND (w.outcome IS NULL OR w.outcome = 'heard' AND w.said_day < $1)
  AND EXISTS (SELECT 1 FROM concerns_report r WHERE r.concern = c.id AND r.withdrawn_day IS NULL)
ORDER BY c.opened_day, c.id
