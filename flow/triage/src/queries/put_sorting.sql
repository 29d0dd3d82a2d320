INSERT INTO triage_sorting (concern, sort, title, pointer, reason, sorted_by, sorted_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (concern) DO UPDATE SET
  sort = excluded.sort, title = excluded.title, pointer = excluded.pointer, reason = excluded.reason,
  sorted_by = excluded.sorted_by, sorted_at = excluded.sorted_at
