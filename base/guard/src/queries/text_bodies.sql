SELECT language, body FROM guard_text_body WHERE version = $1 ORDER BY language
