DELETE FROM referrals_entry WHERE participant = $1 AND segment = $2
