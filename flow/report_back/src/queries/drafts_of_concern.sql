SELECT id, outcome, drafted_day FROM report_back_word
WHERE concern = $1 AND state = 'drafted'
ORDER BY drafted_day, id
