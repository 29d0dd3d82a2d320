DELETE FROM triage_draft
WHERE expires_day <= $1
  OR report IN (SELECT r.id FROM concerns_report r WHERE r.withdrawn_day IS NOT NULL)
