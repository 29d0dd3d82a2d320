-- The concern's own reports come first: its page is headed by the first one, as in the list.
SELECT r.id, r.concern, r.first_concern, r.channel, r.language, r.received_day, r.category, r.area,
  r.place, r.lon, r.lat, r.happened, r.body, r.answer_by, r.disclosure, r.group_id,
  g.name AS group_name, r.withdrawn_day
FROM concerns_report r
LEFT JOIN groups_group g ON g.id = r.group_id
WHERE r.concern = $1
ORDER BY CASE WHEN r.first_concern = r.concern THEN 0 ELSE 1 END, r.received_day, r.id
