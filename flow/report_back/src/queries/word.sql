SELECT w.id, w.fact, COALESCE(m.id, c.id) AS concern, COALESCE(m.area, w.area) AS area, w.outcome, w.state,
  w.drafted_day, COALESCE(ms.title, s.title) AS title, COALESCE(ms.sort, s.sort) AS sort
FROM report_back_word w
JOIN concerns_concern c ON c.id = w.concern
LEFT JOIN triage_sorting s ON s.concern = c.id
LEFT JOIN concerns_concern m ON m.id = c.merged_into
LEFT JOIN triage_sorting ms ON ms.concern = m.id
WHERE w.id = $1
