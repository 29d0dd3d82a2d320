-- Whoever stands by what they told, and to whom a letter to be read out went when the word was said.
SELECT w.id AS word, r.concern, r.id AS report, w.area, w.outcome, w.said_day, w.title,
  COALESCE(t.body, e.body) AS body, COALESCE(t.language, e.language) AS language, r.language AS wished,
  r.answer_by, g.name AS group_name
FROM report_back_word w
JOIN concerns_concern k ON k.id = w.concern
JOIN concerns_report r ON r.concern = COALESCE(k.merged_into, k.id) AND r.withdrawn_day IS NULL
  AND r.answer_by IN ('phone', 'visit')
JOIN post_letter l ON l.dedupe = 'word:' || w.id || ':' || r.id
LEFT JOIN groups_group g ON g.id = r.group_id
LEFT JOIN report_back_text t ON t.word = w.id AND t.language = r.language
JOIN report_back_text e ON e.word = w.id AND e.language = 'en'
WHERE w.state = 'said' AND w.said_day >= $1
  AND NOT EXISTS (SELECT 1 FROM report_back_call c WHERE c.word = w.id AND c.report = r.id)
ORDER BY w.said_day, w.id, r.id
LIMIT $2
