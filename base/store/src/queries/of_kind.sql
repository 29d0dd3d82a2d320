SELECT id, kind, class, day, at, actor, area, concern, thing, other, number, token
FROM store_fact
WHERE kind = $1 AND day >= $2
ORDER BY day, at NULLS FIRST, id
