SELECT id, concern, channel, language, received_day, place, happened, body, group_id
FROM concerns_report
WHERE concern = $1 AND withdrawn_day IS NULL
ORDER BY received_day, id
