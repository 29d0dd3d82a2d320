DELETE FROM briefs_log
WHERE brief = $1 AND EXISTS (SELECT 1 FROM briefs_brief b WHERE b.id = $1 AND b.opened_at IS NULL)
