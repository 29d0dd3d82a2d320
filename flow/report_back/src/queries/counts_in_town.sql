SELECT outcome, COUNT(DISTINCT concern) AS n
FROM report_back_word
WHERE state = 'said' AND said_day >= $1
GROUP BY outcome
