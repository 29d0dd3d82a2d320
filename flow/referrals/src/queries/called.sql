SELECT q.alias, q.number
FROM referrals_participant q
LEFT JOIN guard_conflict k ON k.participant = q.id AND k.person = $1
WHERE k.person IS NULL
