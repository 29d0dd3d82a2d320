INSERT INTO briefs_summary (meeting, places, works, needs, approved_by, approved_at)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (meeting) DO UPDATE SET places = excluded.places, works = excluded.works, needs = excluded.needs,
  approved_by = excluded.approved_by, approved_at = excluded.approved_at
