SELECT s.title, c.area
FROM concerns_concern c
JOIN triage_sorting s ON s.concern = c.id
WHERE c.id = $1 AND s.sort IN ('place-concern', 'service-gap')
