INSERT INTO briefs_facilitator (meeting, person) VALUES ($1, $2)
ON CONFLICT (meeting) DO UPDATE SET person = excluded.person
