INSERT INTO referrals_attempt (id, referral, day, how, outcome, tried_by, noted_at)
SELECT $1, $2, $3, $4, $5, $6, $7
WHERE NOT EXISTS (
  SELECT 1 FROM referrals_attempt a
  WHERE a.referral = $2 AND a.day = $3 AND a.how = $4 AND a.outcome = $5 AND a.tried_by = $6 AND a.noted_at > $8
)
