INSERT INTO guard_glass (id, person, participant, reason, broken_at, reviewed_at, reviewed_by, finding)
VALUES ($1, $2, $3, $4, $5, NULL, NULL, '')
