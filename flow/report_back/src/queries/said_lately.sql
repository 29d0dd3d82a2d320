SELECT w.id, w.area, w.outcome, w.said_day, w.is_final, w.title,
  COALESCE(t.body, e.body) AS body, COALESCE(t.language, e.language) AS language
FROM report_back_word w
LEFT JOIN report_back_text t ON t.word = w.id AND t.language = $1
JOIN report_back_text e ON e.word = w.id AND e.language = 'en'
WHERE w.state = 'said'
ORDER BY w.said_day DESC, CASE w.outcome WHEN 'heard' THEN 0 WHEN 'planned' THEN 1 ELSE 2 END DESC, w.said_at DESC, w.id
LIMIT $2
