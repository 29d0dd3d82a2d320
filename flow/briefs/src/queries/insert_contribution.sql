INSERT INTO briefs_contribution (id, brief, author, regime, sealed, added_at)
VALUES ($1, $2, $3, $4, $5, $6)
