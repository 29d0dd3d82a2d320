SELECT id, concern, channel, language, received_day, place, happened, body, group_id
FROM concerns_report
WHERE id = $1 AND withdrawn_day IS NULL
