SELECT c.id AS concern, c.area, c.category, c.opened_day, s.title, s.sort, w.outcome, w.said_day, w.is_final
FROM concerns_concern c
LEFT JOIN triage_sorting s ON s.concern = c.id
LEFT JOIN report_back_word w ON w.id = (
  SELECT v.id FROM report_back_word v
  JOIN concerns_concern k ON k.id = v.concern
  WHERE v.state = 'said' AND (k.id = c.id OR k.merged_into = c.id)
  ORDER BY v.said_day DESC, CASE v.outcome WHEN 'heard' THEN 0 WHEN 'planned' THEN 1 ELSE 2 END DESC, v.said_at DESC, v.id
  LIMIT 1
)
WHERE c.id = $1 AND c.merged_into IS NULL
  AND EXISTS (SELECT 1 FROM concerns_report r WHERE r.concern = c.id AND r.withdrawn_day IS NULL)
