SELECT c.id, c.area, c.place, c.merged_into, t.sort, COALESCE(t.title, '') AS title
FROM concerns_concern c
LEFT JOIN triage_sorting t ON t.concern = c.id
WHERE c.id = $1
