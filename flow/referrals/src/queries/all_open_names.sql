SELECT id, subject, name, alias FROM referrals_referral WHERE ended_day IS NULL
