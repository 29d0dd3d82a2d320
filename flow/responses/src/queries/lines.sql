-- The running ones first, by the day they are promised for, so that the overdue are on top;
-- then the ended ones, the newest first. An empty filter lets everything through.
SELECT r.id, r.concern, r.area, r.promise, r.owner, p.name AS owner_name, r.planned_day, r.due_day,
  r.outcome, r.ended_day, r.because, COALESCE(t.title, '') AS title,
  (SELECT COUNT(*) FROM responses_step s WHERE s.response = r.id) AS steps,
  (SELECT COUNT(*) FROM responses_step s WHERE s.response = r.id AND s.done_day IS NOT NULL) AS steps_done,
  (SELECT COUNT(*) FROM responses_obstacle o WHERE o.response = r.id AND o.cleared_day IS NULL) AS obstacles
FROM responses_response r
JOIN people_person p ON p.id = r.owner
LEFT JOIN triage_sorting t ON t.concern = r.concern
WHERE ($1 = '' OR r.area = $1)
  AND ($2 = '' OR r.owner = $2)
  AND ($3 = ''
    OR ($3 = 'running' AND r.outcome IS NULL)
    OR ($3 = 'due' AND r.outcome IS NULL AND r.due_day < $4)
    OR r.outcome = $3)
ORDER BY
  CASE WHEN r.outcome IS NULL THEN 0 ELSE 1 END,
  CASE WHEN r.outcome IS NULL THEN r.due_day ELSE -r.ended_day END,
  r.id
LIMIT $5 OFFSET $6
