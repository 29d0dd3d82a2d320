-- Consents (42 CFR 2.31). A consent is never changed: it is revoked, and another one given.
-- Lists of tokens are written |a|b|.
CREATE TABLE guard_consent (
  id TEXT NOT NULL PRIMARY KEY,
  participant TEXT NOT NULL,
  discloser TEXT NOT NULL,
  description TEXT NOT NULL,
  segments TEXT NOT NULL,
  named TEXT NOT NULL,
  recipients TEXT NOT NULL,
  purpose TEXT NOT NULL,
  told_how_to_revoke BOOLEAN NOT NULL,
  expires_day BIGINT,
  expires_event TEXT NOT NULL,
  signed_by TEXT NOT NULL,
  signed_day BIGINT NOT NULL,
  given_at BIGINT NOT NULL,
  given_by TEXT NOT NULL REFERENCES people_person (id),
  revoked_at BIGINT,
  revoked_by TEXT REFERENCES people_person (id)
);
CREATE INDEX guard_consent_participant ON guard_consent (participant);
-- The ledger: who was told what, when, why. Rows are added and never changed; kept six years
-- (45 CFR 164.528).
CREATE TABLE guard_disclosure (
  id TEXT NOT NULL PRIMARY KEY,
  participant TEXT NOT NULL,
  told_at BIGINT NOT NULL,
  told_day BIGINT NOT NULL,
  person TEXT REFERENCES people_person (id),
  recipient TEXT NOT NULL,
  class TEXT NOT NULL,
  segments TEXT NOT NULL,
  purpose TEXT NOT NULL,
  means TEXT NOT NULL,
  basis TEXT NOT NULL,
  reference TEXT NOT NULL,
  told_by TEXT REFERENCES people_person (id)
);
CREATE INDEX guard_disclosure_participant ON guard_disclosure (participant, told_at);
-- Who looked whom up.
CREATE TABLE guard_look_up (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people_person (id),
  participant TEXT,
  looked_at BIGINT NOT NULL,
  looked_day BIGINT NOT NULL,
  act TEXT NOT NULL,
  outside BOOLEAN NOT NULL
);
CREATE INDEX guard_look_up_person ON guard_look_up (person, looked_at);
CREATE INDEX guard_look_up_participant ON guard_look_up (participant, looked_at);
-- Conflicts of interest, declared or derived.
CREATE TABLE guard_conflict (
  person TEXT NOT NULL REFERENCES people_person (id),
  participant TEXT NOT NULL,
  why TEXT NOT NULL,
  noted_at BIGINT NOT NULL,
  noted_by TEXT REFERENCES people_person (id),
  PRIMARY KEY (person, participant)
);
-- Broken glass: one participant, one hour, reviewed by somebody else within 72 hours.
CREATE TABLE guard_glass (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people_person (id),
  participant TEXT NOT NULL,
  reason TEXT NOT NULL,
  broken_at BIGINT NOT NULL,
  reviewed_at BIGINT,
  reviewed_by TEXT REFERENCES people_person (id),
  finding TEXT NOT NULL
);
CREATE INDEX guard_glass_participant ON guard_glass (participant, broken_at);
