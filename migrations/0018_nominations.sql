-- The representative who named somebody. It opens nothing to them.
ALTER TABLE referrals_referral ADD COLUMN nominated_by TEXT REFERENCES people_person (id);
