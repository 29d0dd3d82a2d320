SELECT report, kind, body, day FROM concerns_reply WHERE form_token = $1
