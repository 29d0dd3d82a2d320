SELECT count(*) AS value
FROM referrals_referral
WHERE subject = $1 AND made_by = $2
