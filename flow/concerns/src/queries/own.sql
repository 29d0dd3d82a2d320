SELECT concern, category, area, place, received_day
FROM concerns_report
WHERE group_id = $1 AND withdrawn_day IS NULL
ORDER BY received_day DESC, id
LIMIT 40
