CREATE TABLE people_organization (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);
CREATE TABLE people_person (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  language TEXT NOT NULL,
  organization TEXT REFERENCES people_organization (id),
  added_day BIGINT NOT NULL
);
-- A role held from a day until a day (open when empty).
CREATE TABLE people_seat (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people_person (id),
  role TEXT NOT NULL,
  from_day BIGINT NOT NULL,
  until_day BIGINT
);
CREATE INDEX people_seat_person ON people_seat (person);
-- One-time links: only a hash is kept.
CREATE TABLE people_link (
  hash TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people_person (id),
  expires_at BIGINT NOT NULL,
  used_at BIGINT
);
CREATE TABLE people_session (
  hash TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people_person (id),
  started_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  idle_micros BIGINT
);
CREATE INDEX people_session_person ON people_session (person);
