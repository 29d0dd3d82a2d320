-- A planned response is a promise: who, what, by when.
CREATE TABLE responses_response (
  id TEXT NOT NULL PRIMARY KEY,
  concern TEXT NOT NULL REFERENCES concerns_concern (id),
  decision TEXT REFERENCES workgroup_decision (id),
  area TEXT,
  promise TEXT NOT NULL,
  owner TEXT NOT NULL REFERENCES people_person (id),
  planned_day BIGINT NOT NULL,
  due_day BIGINT NOT NULL,
  outcome TEXT,
  ended_day BIGINT,
  because TEXT NOT NULL
);
CREATE INDEX responses_response_concern ON responses_response (concern);
CREATE INDEX responses_response_area ON responses_response (area);
CREATE TABLE responses_step (
  id TEXT NOT NULL PRIMARY KEY,
  response TEXT NOT NULL REFERENCES responses_response (id),
  what TEXT NOT NULL,
  position BIGINT NOT NULL,
  done_day BIGINT
);
CREATE INDEX responses_step_response ON responses_step (response);
-- Obstacles are said openly: no names, places only.
CREATE TABLE responses_obstacle (
  id TEXT NOT NULL PRIMARY KEY,
  response TEXT NOT NULL REFERENCES responses_response (id),
  what TEXT NOT NULL,
  raised_day BIGINT NOT NULL,
  cleared_day BIGINT
);
CREATE INDEX responses_obstacle_response ON responses_obstacle (response);
