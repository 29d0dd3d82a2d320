SELECT a.day, a.how, a.outcome, p.name AS tried_by
FROM referrals_attempt a
JOIN people_person p ON p.id = a.tried_by
WHERE a.referral = $1
ORDER BY a.day, a.noted_at
