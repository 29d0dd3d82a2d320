INSERT INTO guard_conflict (person, participant, why, noted_at, noted_by)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (person, participant) DO NOTHING
