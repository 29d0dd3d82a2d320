SELECT answer_by, language, COUNT(*) AS n
FROM concerns_report
WHERE concern = $1 AND withdrawn_day IS NULL
GROUP BY answer_by, language
ORDER BY n DESC, answer_by, language
