SELECT c.id, c.merged_into
FROM concerns_concern c
JOIN concerns_concern i ON i.id = c.merged_into
WHERE c.opened_day >= $1 OR i.opened_day >= $1
