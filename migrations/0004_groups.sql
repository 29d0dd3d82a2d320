CREATE TABLE groups_group (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  meets TEXT NOT NULL,
  added_day BIGINT NOT NULL,
  ended_day BIGINT
);
CREATE TABLE groups_area (
  group_id TEXT NOT NULL REFERENCES groups_group (id),
  area TEXT NOT NULL,
  PRIMARY KEY (group_id, area)
);
CREATE INDEX groups_area_area ON groups_area (area);
CREATE TABLE groups_representative (
  group_id TEXT NOT NULL REFERENCES groups_group (id),
  person TEXT NOT NULL REFERENCES people_person (id),
  from_day BIGINT NOT NULL,
  until_day BIGINT,
  PRIMARY KEY (group_id, person, from_day)
);
CREATE INDEX groups_representative_person ON groups_representative (person);
-- A conversation with a neighborhood's leaders: who, when, how long, how many, what was said.
CREATE TABLE groups_dialogue (
  id TEXT NOT NULL PRIMARY KEY,
  group_id TEXT NOT NULL REFERENCES groups_group (id),
  area TEXT,
  held_day BIGINT NOT NULL,
  hours DOUBLE PRECISION NOT NULL,
  heads BIGINT NOT NULL,
  barrier BOOLEAN NOT NULL,
  led_by TEXT NOT NULL REFERENCES people_person (id),
  said TEXT NOT NULL,
  form_token TEXT NOT NULL UNIQUE
);
CREATE INDEX groups_dialogue_group ON groups_dialogue (group_id, held_day);
CREATE INDEX groups_dialogue_area ON groups_dialogue (area, held_day);
CREATE TABLE groups_point (
  dialogue TEXT NOT NULL REFERENCES groups_dialogue (id),
  position BIGINT NOT NULL,
  report TEXT NOT NULL,
  PRIMARY KEY (dialogue, position)
);
