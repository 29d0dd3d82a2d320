-- The neighborhoods that the last review before this meeting chose, unless a meeting in between had
-- them on its agenda already.
SELECT p.area, p.reason
FROM priorities_place p
JOIN priorities_review r ON r.id = p.review
WHERE p.chosen AND r.published_at <= $1
  AND NOT EXISTS (
    SELECT 1 FROM priorities_review later
    WHERE later.published_at <= $1 AND later.published_at > r.published_at
  )
  AND NOT EXISTS (
    SELECT 1 FROM workgroup_meeting m
    WHERE m.starts_at >= r.published_at AND m.starts_at < $1 AND m.state <> 'cancelled'
  )
ORDER BY p.area
