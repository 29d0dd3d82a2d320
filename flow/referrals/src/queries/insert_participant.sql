INSERT INTO referrals_participant (id, number, alias, status, language, case_manager, protected, enrolled_day)
VALUES ($1, $2, $3, 'active', $4, $5, $6, $7)
ON CONFLICT (id) DO NOTHING
