INSERT INTO priorities_pair (call_a, call_b, same, linked, judged_by, judged_day)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (call_a, call_b) DO UPDATE SET
  same = excluded.same, linked = excluded.linked,
  judged_by = excluded.judged_by, judged_day = excluded.judged_day
