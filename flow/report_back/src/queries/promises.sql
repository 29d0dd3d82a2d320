-- Each response by the last word that was said about it, and by the days that were said for it. Only
-- how many steps it has, and how many are done, is read from the response itself.
SELECT w.title, w.outcome, w.said_day,
  COALESCE(t.body, e.body) AS body, COALESCE(t.language, e.language) AS language,
  (SELECT d.due_day FROM report_back_word d
   WHERE d.response = w.response AND d.state = 'said' AND d.due_day IS NOT NULL
   ORDER BY d.said_at, d.id LIMIT 1) AS first_due,
  (SELECT d.due_day FROM report_back_word d
   WHERE d.response = w.response AND d.state = 'said' AND d.due_day IS NOT NULL
   ORDER BY d.said_at DESC, d.id DESC LIMIT 1) AS last_due,
  (SELECT COUNT(DISTINCT d.due_day) FROM report_back_word d
   WHERE d.response = w.response AND d.state = 'said') AS dues,
  (SELECT COUNT(*) FROM responses_step s WHERE s.response = w.response) AS steps,
  (SELECT COUNT(*) FROM responses_step s WHERE s.response = w.response AND s.done_day IS NOT NULL) AS steps_done
FROM report_back_word w
LEFT JOIN report_back_text t ON t.word = w.id AND t.language = $2
JOIN report_back_text e ON e.word = w.id AND e.language = 'en'
WHERE w.area = $1 AND w.state = 'said' AND w.response IS NOT NULL
  AND (w.outcome = 'planned' OR w.said_day >= $3)
  AND NOT EXISTS (
    SELECT 1 FROM report_back_word n
    WHERE n.response = w.response AND n.state = 'said'
      AND (n.said_at > w.said_at OR n.said_at = w.said_at AND n.id > w.id)
  )
ORDER BY CASE w.outcome WHEN 'planned' THEN 0 ELSE 1 END, w.said_day DESC, w.id
LIMIT 32
