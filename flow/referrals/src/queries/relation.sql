SELECT
  EXISTS (SELECT 1 FROM referrals_participant q WHERE q.id = $1 AND q.case_manager = $2) AS team,
  EXISTS (SELECT 1 FROM referrals_circle c WHERE c.subject = $1 AND c.person = $2)
    OR EXISTS (SELECT 1 FROM referrals_referral r WHERE r.subject = $1 AND r.made_by = $2) AS circle,
  EXISTS (SELECT 1 FROM guard_conflict k WHERE k.participant = $1 AND k.person = $2) AS conflicted,
  (SELECT MAX(g.broken_at) FROM guard_glass g WHERE g.participant = $1 AND g.person = $2) AS broken_at
