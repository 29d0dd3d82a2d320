-- The confidentiality agreement: every text that was ever in force. The last one is. A hash says
-- which words were signed, whatever the version.
CREATE TABLE guard_text (
  version BIGINT NOT NULL PRIMARY KEY,
  hash TEXT NOT NULL,
  adopted_at BIGINT NOT NULL,
  adopted_day BIGINT NOT NULL,
  adopted_by TEXT REFERENCES people_person (id)
);
CREATE TABLE guard_text_body (
  version BIGINT NOT NULL REFERENCES guard_text (version),
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (version, language)
);
-- Signatures, numbered for each person: the last one counts, whatever a clock did meanwhile.
CREATE TABLE guard_agreement (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people_person (id),
  number BIGINT NOT NULL,
  version BIGINT NOT NULL REFERENCES guard_text (version),
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  signed_at BIGINT NOT NULL,
  signed_day BIGINT NOT NULL,
  UNIQUE (person, number)
);
-- An agreement that was suspended after an incident, until somebody else restores it.
CREATE TABLE guard_suspension (
  agreement TEXT NOT NULL REFERENCES guard_agreement (id),
  number BIGINT NOT NULL,
  reason TEXT NOT NULL,
  suspended_at BIGINT NOT NULL,
  suspended_by TEXT NOT NULL REFERENCES people_person (id),
  restored_at BIGINT,
  restored_by TEXT REFERENCES people_person (id),
  PRIMARY KEY (agreement, number)
);
-- An organizational duty that was declared with a signature: what it is, to whom it is owed, and
-- what kind of content it is about.
CREATE TABLE guard_duty (
  agreement TEXT NOT NULL REFERENCES guard_agreement (id),
  position BIGINT NOT NULL,
  duty TEXT NOT NULL,
  to_whom TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (agreement, position)
);
-- A use of a declared duty. A row says that the least content was shared and none about treatment:
-- whoever does not confirm both has none.
CREATE TABLE guard_duty_use (
  id TEXT NOT NULL PRIMARY KEY,
  agreement TEXT NOT NULL,
  position BIGINT NOT NULL,
  used_day BIGINT NOT NULL,
  what TEXT NOT NULL,
  to_whom TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  noticed_at BIGINT,
  noticed_by TEXT REFERENCES people_person (id),
  FOREIGN KEY (agreement, position) REFERENCES guard_duty (agreement, position)
);
CREATE INDEX guard_duty_use_noticed ON guard_duty_use (noticed_at);
