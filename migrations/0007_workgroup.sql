CREATE TABLE workgroup_series (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  every_days BIGINT NOT NULL,
  place TEXT NOT NULL,
  public BOOLEAN NOT NULL
);
CREATE TABLE workgroup_meeting (
  id TEXT NOT NULL PRIMARY KEY,
  series TEXT NOT NULL REFERENCES workgroup_series (id),
  starts_at BIGINT NOT NULL,
  minutes BIGINT NOT NULL,
  place TEXT NOT NULL,
  public BOOLEAN NOT NULL,
  state TEXT NOT NULL,
  revision BIGINT NOT NULL,
  UNIQUE (series, starts_at)
);
CREATE INDEX workgroup_meeting_start ON workgroup_meeting (starts_at);
CREATE TABLE workgroup_invitation (
  meeting TEXT NOT NULL REFERENCES workgroup_meeting (id),
  person TEXT NOT NULL REFERENCES people_person (id),
  checked_in_at BIGINT,
  PRIMARY KEY (meeting, person)
);
-- The open part of an agenda: places, never people.
CREATE TABLE workgroup_item (
  id TEXT NOT NULL PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES workgroup_meeting (id),
  concern TEXT NOT NULL REFERENCES concerns_concern (id),
  why TEXT NOT NULL,
  position BIGINT NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (meeting, concern)
);
CREATE INDEX workgroup_item_concern ON workgroup_item (concern);
CREATE TABLE workgroup_decision (
  id TEXT NOT NULL PRIMARY KEY,
  item TEXT NOT NULL UNIQUE REFERENCES workgroup_item (id),
  kind TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL REFERENCES people_person (id),
  decided_at BIGINT NOT NULL
);
CREATE TABLE workgroup_action (
  id TEXT NOT NULL PRIMARY KEY,
  item TEXT NOT NULL REFERENCES workgroup_item (id),
  what TEXT NOT NULL,
  owner TEXT NOT NULL REFERENCES people_person (id),
  due_day BIGINT NOT NULL,
  done_day BIGINT
);
CREATE INDEX workgroup_action_owner ON workgroup_action (owner, done_day);
