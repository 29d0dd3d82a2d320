SELECT id, participant, discloser, description, segments, named, recipients, purpose, told_how_to_revoke,
  expires_day, expires_event, signed_by, signed_day, given_at, revoked_at, ended_at
FROM guard_consent
WHERE participant = $1
ORDER BY given_at DESC, id
