INSERT INTO priorities_match (dialogue, position, verdict, incident, judged_by, judged_day)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (dialogue, position) DO UPDATE SET
  verdict = excluded.verdict, incident = excluded.incident,
  judged_by = excluded.judged_by, judged_day = excluded.judged_day
