SELECT word, language, body FROM report_back_text
WHERE word IN (SELECT id FROM report_back_word WHERE state = 'drafted' ORDER BY drafted_day, id LIMIT $1)
ORDER BY language
