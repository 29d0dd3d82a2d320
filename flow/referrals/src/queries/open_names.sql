SELECT r.id, r.name, r.alias
FROM referrals_referral r
WHERE r.ended_day IS NULL
