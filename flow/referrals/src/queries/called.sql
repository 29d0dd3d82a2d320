SELECT q.alias, q.number
FROM referrals_participant q
