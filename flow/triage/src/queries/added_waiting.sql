SELECT r.concern, a.body
FROM concerns_reply a
JOIN concerns_report r ON r.id = a.report
WHERE a.body <> '' AND r.withdrawn_day IS NULL
  AND NOT EXISTS (SELECT 1 FROM triage_sorting s WHERE s.concern = r.concern)
