UPDATE referrals_referral
SET state = $2, unmet = $3, decided_by = $4, decided_day = $5
WHERE id = $1
