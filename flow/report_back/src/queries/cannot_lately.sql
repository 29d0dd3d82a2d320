SELECT w.id, w.area, w.outcome, w.said_day, w.is_final, w.title,
  COALESCE(t.body, e.body) AS body, COALESCE(t.language, e.language) AS language
FROM report_back_word w
LEFT JOIN report_back_text t ON t.word = w.id AND t.language = $1
JOIN report_back_text e ON e.word = w.id AND e.language = 'en'
WHERE w.state = 'said' AND w.outcome = 'cannot' AND w.said_day >= $2
ORDER BY w.said_day DESC, w.said_at DESC, w.id
LIMIT $3
