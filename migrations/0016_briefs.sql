-- The closed part of a meeting. The facts of a brief are sealed.
CREATE TABLE briefs_brief (
  id TEXT NOT NULL PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES workgroup_meeting (id),
  participant TEXT NOT NULL REFERENCES referrals_participant (id),
  facts BYTEA NOT NULL,
  segments TEXT NOT NULL,
  roles TEXT NOT NULL,
  areas TEXT NOT NULL,
  prepared_by TEXT NOT NULL REFERENCES people_person (id),
  prepared_at BIGINT NOT NULL,
  opened_at BIGINT,
  closed_at BIGINT,
  outcome TEXT,
  recorded_by TEXT REFERENCES people_person (id),
  UNIQUE (meeting, participant)
);
CREATE INDEX briefs_brief_participant ON briefs_brief (participant);
-- Actions of a brief: what kind, by whom, by when. No words.
CREATE TABLE briefs_task (
  brief TEXT NOT NULL REFERENCES briefs_brief (id),
  kind TEXT NOT NULL,
  owner TEXT NOT NULL REFERENCES people_person (id),
  due_day BIGINT NOT NULL,
  done_day BIGINT,
  PRIMARY KEY (brief, kind, owner)
);
-- Opening, viewing and closing are logged.
CREATE TABLE briefs_log (
  id TEXT NOT NULL PRIMARY KEY,
  brief TEXT NOT NULL REFERENCES briefs_brief (id),
  person TEXT NOT NULL REFERENCES people_person (id),
  what TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX briefs_log_brief ON briefs_log (brief, at);
-- What somebody at the table adds, with its regime and its author. Sealed.
CREATE TABLE briefs_contribution (
  id TEXT NOT NULL PRIMARY KEY,
  brief TEXT NOT NULL REFERENCES briefs_brief (id),
  author TEXT NOT NULL REFERENCES people_person (id),
  regime TEXT NOT NULL,
  sealed BYTEA NOT NULL,
  added_at BIGINT NOT NULL
);
CREATE INDEX briefs_contribution_brief ON briefs_contribution (brief, added_at);
-- Whom the project manager named to facilitate one meeting.
CREATE TABLE briefs_facilitator (
  meeting TEXT NOT NULL PRIMARY KEY REFERENCES workgroup_meeting (id),
  person TEXT NOT NULL REFERENCES people_person (id)
);
-- Places and individuals that representatives nominate. The words about an individual are sealed, and
-- erased with the answer.
CREATE TABLE briefs_nomination (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people_person (id),
  kind TEXT NOT NULL,
  area TEXT,
  sealed BYTEA NOT NULL,
  made_day BIGINT NOT NULL,
  answer TEXT,
  reason TEXT NOT NULL,
  answered_by TEXT REFERENCES people_person (id),
  answered_day BIGINT
);
-- What may be taken home from a meeting.
CREATE TABLE briefs_summary (
  meeting TEXT NOT NULL PRIMARY KEY REFERENCES workgroup_meeting (id),
  body TEXT NOT NULL,
  approved_by TEXT REFERENCES people_person (id),
  approved_day BIGINT
);
