UPDATE briefs_brief SET opened_at = $2, closed_at = NULL WHERE id = $1
