INSERT INTO concerns_reply (id, report, kind, body, day, form_token)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (form_token, kind) DO NOTHING
