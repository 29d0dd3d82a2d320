UPDATE referrals_participant
SET status = $2, case_manager = $3, protected = $4, alias = $5
WHERE id = $1
