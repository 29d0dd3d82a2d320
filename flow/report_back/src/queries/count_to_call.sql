SELECT COUNT(*) AS value
FROM report_back_word w
JOIN concerns_concern k ON k.id = w.concern
JOIN concerns_report r ON r.concern = COALESCE(k.merged_into, k.id) AND r.withdrawn_day IS NULL
  AND r.answer_by IN ('phone', 'visit')
JOIN post_letter l ON l.dedupe = 'word:' || w.id || ':' || r.id
WHERE w.state = 'said' AND w.said_day >= $1
  AND NOT EXISTS (SELECT 1 FROM report_back_call c WHERE c.word = w.id AND c.report = r.id)
