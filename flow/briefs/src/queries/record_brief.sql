UPDATE briefs_brief SET outcome = $2, recorded_by = $3 WHERE id = $1
