INSERT INTO referrals_attempt (id, referral, day, how, outcome, tried_by, noted_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
