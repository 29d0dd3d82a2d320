INSERT INTO briefs_contribution (brief, author, regime, sealed, added_at)
VALUES ($1, $2, $3, $4, $5)
