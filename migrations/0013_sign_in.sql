-- The day since which two others (or the command line) vouch for somebody who sees persons.
ALTER TABLE people_person ADD COLUMN vouched_day BIGINT;
-- What a link is for, and whether two others, or the command line, stand behind it.
ALTER TABLE people_link ADD COLUMN way TEXT NOT NULL DEFAULT 'link';
ALTER TABLE people_link ADD COLUMN vouched BOOLEAN NOT NULL DEFAULT FALSE;
-- How somebody came in, and when they last answered with a passkey.
ALTER TABLE people_session ADD COLUMN way TEXT NOT NULL DEFAULT 'link';
ALTER TABLE people_session ADD COLUMN proved_at BIGINT;
-- A passkey: its public half, and its counter.
CREATE TABLE people_passkey (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people_person (id),
  name TEXT NOT NULL,
  credential TEXT NOT NULL UNIQUE,
  passkey TEXT NOT NULL,
  added_day BIGINT NOT NULL,
  used_day BIGINT
);
CREATE INDEX people_passkey_person ON people_passkey (person);
-- A question that was put to a browser and waits for its one answer. Only a hash of its secret is kept.
CREATE TABLE people_ceremony (
  hash TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  session TEXT,
  state TEXT NOT NULL,
  expires_at BIGINT NOT NULL
);
-- Somebody is let in by two others.
CREATE TABLE people_admission (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people_person (id),
  way TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  started_by TEXT REFERENCES people_person (id),
  confirmed_by TEXT REFERENCES people_person (id)
);
CREATE INDEX people_admission_person ON people_admission (person);
-- Who somebody is at the city's own sign-in.
CREATE TABLE people_identity (
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  person TEXT NOT NULL REFERENCES people_person (id),
  bound_day BIGINT NOT NULL,
  PRIMARY KEY (issuer, subject)
);
