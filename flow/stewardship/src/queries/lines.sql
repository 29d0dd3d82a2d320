SELECT id, request, position, source, source_day, part2, handed, outcome
FROM stewardship_line
WHERE request = $1
ORDER BY position
