SELECT r.id, r.asker, r.reach, r.wants, r.received_day, r.answer_by, r.answered_day,
  (SELECT COUNT(*) FROM stewardship_line l WHERE l.request = r.id) AS lines,
  (SELECT COUNT(*) FROM stewardship_line l WHERE l.request = r.id AND l.outcome IS NULL) AS undecided
FROM stewardship_request r
ORDER BY CASE WHEN r.answered_day IS NULL THEN 0 ELSE 1 END, r.answer_by, r.id
