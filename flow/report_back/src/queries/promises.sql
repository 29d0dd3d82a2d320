-- Each response by the last word that was said about it, and by the days that were said for it. Only
-- how many steps it has, and how many are done, is read from the response itself.
SELECT w.title, w.outcome, w.said_day,
  COALESCE(t.body, e.body) AS body, COALESCE(t.language, e.language) AS language,
  w.first_due_day AS first_due, w.last_due_day AS last_due, w.due_days AS dues,
  (SELECT COUNT(*) FROM responses_step s WHERE s.response = w.response) AS steps,
  (SELECT COUNT(s.done_day) FROM responses_step s WHERE s.response = w.response) AS steps_done
FROM report_back_word w
LEFT JOIN report_back_text t ON t.word = w.id AND t.language = $2
JOIN report_back_text e ON e.word = w.id AND e.language = 'en'
WHERE w.area = $1 AND w.last_of_response AND (w.outcome = 'planned' OR w.said_day >= $3)
ORDER BY CASE w.outcome WHEN 'planned' THEN 0 ELSE 1 END, w.said_day DESC, w.id
LIMIT 32
