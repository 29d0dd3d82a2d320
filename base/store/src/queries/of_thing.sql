SELECT id, kind, class, day, at, actor, area, concern, thing, other, number, token
FROM store_fact
WHERE thing = $1
ORDER BY day, at NULLS FIRST, kind, id
