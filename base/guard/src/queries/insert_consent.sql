INSERT INTO guard_consent
  (id, participant, discloser, description, segments, named, recipients, purpose, told_how_to_revoke,
   expires_day, expires_event, signed_by, signed_day, given_at, given_by, revoked_at, revoked_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, NULL, NULL)
ON CONFLICT (id) DO NOTHING
