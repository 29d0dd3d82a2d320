DELETE FROM priorities_place
WHERE review IN (SELECT id FROM priorities_review WHERE published_at IS NULL)
