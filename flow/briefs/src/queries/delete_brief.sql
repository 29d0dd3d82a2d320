DELETE FROM briefs_brief WHERE id = $1 AND opened_at IS NULL
