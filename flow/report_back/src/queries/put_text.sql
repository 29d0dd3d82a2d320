INSERT INTO report_back_text (word, language, body) VALUES ($1, $2, $3)
ON CONFLICT (word, language) DO UPDATE SET body = excluded.body
