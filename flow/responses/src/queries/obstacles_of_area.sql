SELECT o.id, o.response, o.what, o.raised_day, o.cleared_day
FROM responses_response r
JOIN responses_obstacle o ON o.response = r.id
WHERE r.area = $1 AND r.outcome IS NULL AND o.cleared_day IS NULL
ORDER BY o.raised_day, o.id
