SELECT r.id, r.asker, r.reach, r.wants, r.received_day, r.answer_by, r.answered_day,
  (SELECT COUNT(*) FROM stewardship_line l WHERE l.request = r.id) AS lines,
  (SELECT COUNT(*) FROM stewardship_line l WHERE l.request = r.id AND l.outcome IS NULL) AS undecided
FROM stewardship_request r
WHERE r.id = $1
