SELECT concern, MAX(said_day) AS said_day FROM report_back_word
WHERE state = 'said' AND said_day >= $1
GROUP BY concern
