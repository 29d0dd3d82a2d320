referrals-title = Referrals
