INSERT INTO referrals_referral
  (id, subject, door, alias, name, met, area, state, unmet, ended_why, opened_day, opened_by, made_by,
   nominated_by, assigned, decided_by, decided_day, intake_due, ended_day)
VALUES ($1, $2, $3, $4, $5, $6, $7, 'received', '|', NULL, $8, $9, $10, $11, NULL, NULL, NULL, NULL, NULL)
ON CONFLICT (id) DO NOTHING
