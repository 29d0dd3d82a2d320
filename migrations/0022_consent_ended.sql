-- A consent may name an event with which it ends (42 CFR 2.31(a)(7)): when it came, and who wrote it down.
ALTER TABLE guard_consent ADD COLUMN ended_at BIGINT;
ALTER TABLE guard_consent ADD COLUMN ended_by TEXT REFERENCES people_person (id);
