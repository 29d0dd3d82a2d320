INSERT INTO briefs_brief
  (id, meeting, participant, facts, segments, roles, areas, prepared_by, prepared_at, opened_at, closed_at,
   outcome, recorded_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL, NULL, NULL, NULL)
ON CONFLICT (meeting, participant) DO NOTHING
