SELECT id, kind, class, day, at, actor, area, concern, thing, other, number, token
FROM store_fact
WHERE id = $1
