SELECT id, report, kind, body, day FROM concerns_reply WHERE form_token = $1 AND kind = $2
