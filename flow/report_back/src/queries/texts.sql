SELECT word, language, body FROM report_back_text WHERE word = $1 ORDER BY language
