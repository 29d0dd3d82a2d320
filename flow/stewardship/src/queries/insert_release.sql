INSERT INTO stewardship_release
  (line, request, outcome, cites, order_id, decided_by, released_by, released_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
