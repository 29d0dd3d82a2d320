INSERT INTO briefs_log (brief, person, what, at) VALUES ($1, $2, $3, $4)
