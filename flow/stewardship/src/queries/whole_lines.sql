SELECT id, request, position, source, source_id, source_day, disclosure, sealed, part2, handed, outcome, marked, cites,
  order_id, decided_by, given
FROM stewardship_line
WHERE request = $1
ORDER BY position
