INSERT INTO referrals_circle (subject, person, named_by, named_day)
VALUES ($1, $2, $3, $4)
ON CONFLICT (subject, person) DO NOTHING
