SELECT id, kind, class, day, at, actor, area, concern, thing, other, number, token
FROM store_fact
WHERE kind IN ($1, $2, $3, $4)
  AND concern IN ($5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
ORDER BY day, at NULLS FIRST, kind, id
