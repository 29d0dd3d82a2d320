INSERT INTO stewardship_line
  (id, request, position, source, source_id, source_day, disclosure, sealed, part2, handed, cites)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, FALSE, '|')
