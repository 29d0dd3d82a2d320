SELECT w.id, w.area, w.outcome, w.said_day, w.is_final, w.title,
  COALESCE(t.body, e.body) AS body, COALESCE(t.language, e.language) AS language
FROM report_back_word w
LEFT JOIN report_back_text t ON t.word = w.id AND t.language = $2
JOIN report_back_text e ON e.word = w.id AND e.language = 'en'
WHERE w.state = 'said'
  AND (w.concern = $1 OR w.concern IN (SELECT first_concern FROM concerns_report WHERE concern = $1))
ORDER BY w.said_day, CASE w.outcome WHEN 'heard' THEN 0 WHEN 'planned' THEN 1 ELSE 2 END, w.said_at, w.id
