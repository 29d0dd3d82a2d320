DELETE FROM priorities_review WHERE published_at IS NULL
