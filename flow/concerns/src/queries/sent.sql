SELECT id, concern, body_mac, withdrawn_day FROM concerns_report WHERE receipt = $1
