UPDATE referrals_referral
SET state = $2, assigned = $3, intake_due = $4
WHERE id = $1
