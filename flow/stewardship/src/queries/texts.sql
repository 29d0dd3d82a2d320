SELECT 'report' AS source, r.id, r.received_day AS day, r.disclosure AS disclosure,
  r.place || '. ' || r.happened || '. ' || r.body AS body
FROM concerns_report r
WHERE r.received_day BETWEEN $1 AND $2 AND r.withdrawn_day IS NULL
UNION ALL
SELECT 'reply', y.id, y.day, r.disclosure, y.body
FROM concerns_reply y
JOIN concerns_report r ON r.id = y.report
WHERE y.day BETWEEN $1 AND $2 AND r.withdrawn_day IS NULL
UNION ALL
SELECT 'dialogue', d.id, d.held_day, NULL, d.said
FROM groups_dialogue d
WHERE d.held_day BETWEEN $1 AND $2
UNION ALL
SELECT 'word', w.id || ' ' || t.language, w.said_day, NULL, t.body
FROM report_back_word w
JOIN report_back_text t ON t.word = w.id
WHERE w.state = 'said' AND w.said_day BETWEEN $1 AND $2
UNION ALL
SELECT 'response', p.id, p.planned_day, NULL, p.promise || '. ' || p.because
FROM responses_response p
WHERE p.planned_day BETWEEN $1 AND $2
UNION ALL
SELECT 'response', s.id, p.planned_day, NULL, s.what
FROM responses_step s
JOIN responses_response p ON p.id = s.response
WHERE p.planned_day BETWEEN $1 AND $2
UNION ALL
SELECT 'response', o.id, o.raised_day, NULL, o.what
FROM responses_obstacle o
WHERE o.raised_day BETWEEN $1 AND $2
