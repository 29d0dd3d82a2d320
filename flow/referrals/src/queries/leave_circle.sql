DELETE FROM referrals_circle WHERE subject = $1 AND person = $2
