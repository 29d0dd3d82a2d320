INSERT INTO guard_text_body (version, language, body) VALUES ($1, $2, $3)
