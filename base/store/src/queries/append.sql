INSERT INTO store_fact (id, kind, class, day, at, actor, area, concern, thing, other, number, token)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
