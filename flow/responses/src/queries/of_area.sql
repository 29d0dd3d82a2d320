-- What may be shown of a neighborhood: what runs, and what ended since a day. No owner.
SELECT r.id, r.concern, c.merged_into, r.promise, r.planned_day, r.due_day, r.outcome, r.ended_day,
  r.because, COALESCE(t.title, '') AS title,
  (SELECT COUNT(*) FROM responses_step s WHERE s.response = r.id) AS steps,
  (SELECT COUNT(*) FROM responses_step s WHERE s.response = r.id AND s.done_day IS NOT NULL) AS steps_done
FROM responses_response r
JOIN concerns_concern c ON c.id = r.concern
LEFT JOIN triage_sorting t ON t.concern = r.concern
WHERE r.area = $1 AND (r.outcome IS NULL OR r.ended_day >= $2)
ORDER BY
  CASE WHEN r.outcome IS NULL THEN 0 ELSE 1 END,
  CASE WHEN r.outcome IS NULL THEN r.due_day ELSE -r.ended_day END,
  r.id
LIMIT 32
