SELECT id, from_month, to_month, made_at, made_by, warnings, published_at
FROM priorities_review
WHERE published_at IS NULL
ORDER BY made_at DESC, id
LIMIT 1
