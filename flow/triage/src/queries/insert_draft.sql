INSERT INTO triage_draft (id, report, sealed, moved_by, moved_at, expires_day)
VALUES ($1, $2, $3, $4, $5, $6)
