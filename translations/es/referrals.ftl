referrals-title = Derivaciones
