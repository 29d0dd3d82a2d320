SELECT r.id, r.subject, r.name, r.alias
FROM referrals_referral r
LEFT JOIN guard_conflict k ON k.participant = r.subject AND k.person = $1
WHERE r.ended_day IS NULL AND k.person IS NULL
