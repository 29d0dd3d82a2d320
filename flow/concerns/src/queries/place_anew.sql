UPDATE concerns_concern SET
  place = COALESCE((SELECT r.place FROM concerns_report r WHERE r.concern = $1 AND r.withdrawn_day IS NULL
    ORDER BY CASE WHEN r.first_concern = $1 THEN 0 ELSE 1 END, r.received_day, r.id LIMIT 1), ''),
  lon = (SELECT r.lon FROM concerns_report r WHERE r.concern = $1 AND r.withdrawn_day IS NULL
    ORDER BY CASE WHEN r.first_concern = $1 THEN 0 ELSE 1 END, r.received_day, r.id LIMIT 1),
  lat = (SELECT r.lat FROM concerns_report r WHERE r.concern = $1 AND r.withdrawn_day IS NULL
    ORDER BY CASE WHEN r.first_concern = $1 THEN 0 ELSE 1 END, r.received_day, r.id LIMIT 1)
WHERE id = $1
