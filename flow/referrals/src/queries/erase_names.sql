UPDATE referrals_referral
SET name = $2, met = $2
WHERE id = $1
