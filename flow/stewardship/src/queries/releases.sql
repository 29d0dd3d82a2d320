SELECT e.request, e.line, l.position, e.outcome, e.cites, e.order_id, d.name AS decided_by, r.name AS released_by,
  e.released_at
FROM stewardship_release e
JOIN stewardship_line l ON l.id = e.line
JOIN people_person d ON d.id = e.decided_by
JOIN people_person r ON r.id = e.released_by
WHERE $1 = '' OR e.request = $1
ORDER BY e.released_at DESC, e.request, l.position
LIMIT $2 OFFSET $3
