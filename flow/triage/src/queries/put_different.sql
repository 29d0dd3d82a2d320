INSERT INTO triage_different (concern_a, concern_b)
VALUES ($1, $2)
ON CONFLICT (concern_a, concern_b) DO NOTHING
