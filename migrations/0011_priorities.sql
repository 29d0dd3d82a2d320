-- One look at the whole site: what calls, dialogues and reports tell of each neighborhood, and what
-- a person chose. Once it is published it does not change.
CREATE TABLE priorities_review (
  id TEXT NOT NULL PRIMARY KEY,
  from_month TEXT NOT NULL,
  to_month TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT NOT NULL REFERENCES people_person (id),
  seed BIGINT NOT NULL,
  warnings TEXT NOT NULL,
  published_at BIGINT,
  published_by TEXT REFERENCES people_person (id)
);
CREATE INDEX priorities_review_published ON priorities_review (published_at);
-- A neighborhood in a review: what was heard of it, what the estimate found, and whether it was
-- chosen and why. The first two are whole documents, read and written together.
CREATE TABLE priorities_place (
  review TEXT NOT NULL REFERENCES priorities_review (id),
  area TEXT NOT NULL,
  heard TEXT NOT NULL,
  found TEXT NOT NULL,
  chosen BOOLEAN NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (review, area)
);
-- What a point raised in a dialogue turned out to be among the calls for service.
CREATE TABLE priorities_match (
  dialogue TEXT NOT NULL,
  position BIGINT NOT NULL,
  verdict TEXT NOT NULL,
  incident TEXT NOT NULL,
  judged_by TEXT NOT NULL REFERENCES people_person (id),
  judged_day BIGINT NOT NULL,
  PRIMARY KEY (dialogue, position),
  FOREIGN KEY (dialogue, position) REFERENCES groups_point (dialogue, position)
);
-- Pairs of calls that a person labelled as one incident or two, and what the linking had said.
CREATE TABLE priorities_pair (
  call_a TEXT NOT NULL,
  call_b TEXT NOT NULL,
  same BOOLEAN NOT NULL,
  linked BOOLEAN NOT NULL,
  judged_by TEXT NOT NULL REFERENCES people_person (id),
  judged_day BIGINT NOT NULL,
  PRIMARY KEY (call_a, call_b)
);
