-- Somebody's way in. `subject` is the id that the participant will have, so that conflicts and circles
-- hold from the first day. Names are sealed; an alias or initials stand for them.
CREATE TABLE referrals_referral (
  id TEXT NOT NULL PRIMARY KEY,
  subject TEXT NOT NULL UNIQUE,
  door TEXT NOT NULL,
  alias TEXT NOT NULL,
  name BYTEA NOT NULL,
  met BYTEA NOT NULL,
  area TEXT,
  state TEXT NOT NULL,
  unmet TEXT NOT NULL,
  ended_why TEXT,
  opened_day BIGINT NOT NULL,
  opened_by TEXT NOT NULL REFERENCES people_person (id),
  made_by TEXT REFERENCES people_person (id),
  assigned TEXT REFERENCES people_person (id),
  decided_by TEXT REFERENCES people_person (id),
  decided_day BIGINT,
  intake_due BIGINT,
  ended_day BIGINT
);
CREATE INDEX referrals_referral_state ON referrals_referral (state);
CREATE TABLE referrals_attempt (
  id TEXT NOT NULL PRIMARY KEY,
  referral TEXT NOT NULL REFERENCES referrals_referral (id),
  day BIGINT NOT NULL,
  how TEXT NOT NULL,
  outcome TEXT NOT NULL,
  tried_by TEXT NOT NULL REFERENCES people_person (id),
  noted_at BIGINT NOT NULL
);
CREATE INDEX referrals_attempt_referral ON referrals_attempt (referral);
-- A thin record, never clinical. `number` is what people say and write instead of a name.
CREATE TABLE referrals_participant (
  id TEXT NOT NULL PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  alias TEXT NOT NULL,
  status TEXT NOT NULL,
  language TEXT NOT NULL,
  case_manager TEXT NOT NULL REFERENCES people_person (id),
  protected BOOLEAN NOT NULL,
  enrolled_day BIGINT NOT NULL
);
CREATE INDEX referrals_participant_manager ON referrals_participant (case_manager);
-- One sealed text for each segment.
CREATE TABLE referrals_entry (
  id TEXT NOT NULL UNIQUE,
  participant TEXT NOT NULL REFERENCES referrals_participant (id),
  segment TEXT NOT NULL,
  sealed BYTEA NOT NULL,
  written_by TEXT NOT NULL REFERENCES people_person (id),
  written_day BIGINT NOT NULL,
  PRIMARY KEY (participant, segment)
);
-- Who was named to work with somebody.
CREATE TABLE referrals_circle (
  subject TEXT NOT NULL,
  person TEXT NOT NULL REFERENCES people_person (id),
  named_by TEXT NOT NULL REFERENCES people_person (id),
  named_day BIGINT NOT NULL,
  PRIMARY KEY (subject, person)
);
CREATE INDEX referrals_circle_person ON referrals_circle (person);
