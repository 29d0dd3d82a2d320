INSERT INTO referrals_entry (id, participant, segment, sealed, written_by, written_day)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (participant, segment) DO UPDATE
SET id = excluded.id, sealed = excluded.sealed, written_by = excluded.written_by, written_day = excluded.written_day
