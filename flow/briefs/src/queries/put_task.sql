INSERT INTO briefs_task (brief, kind, owner, due_day, done_day)
VALUES ($1, $2, $3, $4, NULL)
ON CONFLICT (brief, kind, owner) DO UPDATE SET due_day = excluded.due_day
