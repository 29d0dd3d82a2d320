CREATE TABLE triage_sorting (
  concern TEXT NOT NULL PRIMARY KEY REFERENCES concerns_concern (id),
  sort TEXT NOT NULL,
  title TEXT NOT NULL,
  pointer TEXT NOT NULL,
  reason TEXT NOT NULL,
  sorted_by TEXT NOT NULL REFERENCES people_person (id),
  sorted_at BIGINT NOT NULL
);
-- Pairs that a person looked at and found to be different problems: not suggested again.
CREATE TABLE triage_different (
  concern_a TEXT NOT NULL REFERENCES concerns_concern (id),
  concern_b TEXT NOT NULL REFERENCES concerns_concern (id),
  PRIMARY KEY (concern_a, concern_b)
);
-- Text that names a person, set aside: not evidence, erased after 90 days unless adopted.
CREATE TABLE triage_draft (
  id TEXT NOT NULL PRIMARY KEY,
  report TEXT NOT NULL REFERENCES concerns_report (id),
  sealed BYTEA NOT NULL,
  moved_by TEXT NOT NULL REFERENCES people_person (id),
  moved_at BIGINT NOT NULL,
  expires_day BIGINT NOT NULL
);
CREATE INDEX triage_draft_report ON triage_draft (report);
