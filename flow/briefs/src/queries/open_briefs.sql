SELECT id AS value FROM briefs_brief
WHERE meeting = $1 AND opened_at IS NOT NULL AND closed_at IS NULL
