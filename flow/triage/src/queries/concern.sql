SELECT c.id, c.category, c.area, c.place, c.lon, c.lat, c.opened_day, c.merged_into, s.sort, s.title
FROM concerns_concern c
LEFT JOIN triage_sorting s ON s.concern = c.id
WHERE c.id = $1
