UPDATE referrals_referral
SET state = $2, ended_why = $3, ended_day = $4
WHERE id = $1
