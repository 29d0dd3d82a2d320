SELECT outcome, COUNT(DISTINCT concern) AS n
FROM report_back_word
WHERE area = $1 AND state = 'said' AND said_day >= $2
GROUP BY outcome
