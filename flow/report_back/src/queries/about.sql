SELECT COALESCE(c.merged_into, c.id) AS concern, COALESCE(m.area, c.area) AS area,
  COALESCE(ms.title, s.title) AS title, COALESCE(ms.pointer, s.pointer) AS pointer,
  COALESCE(ms.reason, s.reason) AS reason
FROM concerns_concern c
LEFT JOIN triage_sorting s ON s.concern = c.id
LEFT JOIN concerns_concern m ON m.id = c.merged_into
LEFT JOIN triage_sorting ms ON ms.concern = m.id
WHERE c.id = $1
