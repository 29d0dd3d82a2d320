INSERT INTO briefs_log (id, brief, person, what, at) VALUES ($1, $2, $3, $4, $5)
