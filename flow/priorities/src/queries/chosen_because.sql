SELECT p.reason AS value
FROM priorities_place p
WHERE p.area = $1 AND p.chosen AND p.review = (
  SELECT r.id FROM priorities_review r
  WHERE r.published_at IS NOT NULL
  ORDER BY r.published_at DESC, r.id
  LIMIT 1
)
