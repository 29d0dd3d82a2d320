SELECT r.id, r.concern, r.area, r.promise, r.owner, p.name AS owner_name, r.planned_day, r.due_day,
  r.outcome, r.ended_day, r.because, COALESCE(t.title, '') AS title,
  (SELECT COUNT(*) FROM responses_step s WHERE s.response = r.id) AS steps,
  (SELECT COUNT(*) FROM responses_step s WHERE s.response = r.id AND s.done_day IS NOT NULL) AS steps_done,
  (SELECT COUNT(*) FROM responses_obstacle o WHERE o.response = r.id AND o.cleared_day IS NULL) AS obstacles
FROM responses_response r
JOIN people_person p ON p.id = r.owner
LEFT JOIN triage_sorting t ON t.concern = r.concern
WHERE r.id = $1
