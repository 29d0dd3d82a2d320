-- Legal orders. The number, what is asked for and whom it names are sealed.
CREATE TABLE stewardship_order (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  court TEXT NOT NULL,
  number BYTEA NOT NULL,
  asks BYTEA NOT NULL,
  case_number BYTEA NOT NULL,
  received_day BIGINT NOT NULL,
  answer_by BIGINT NOT NULL,
  state TEXT NOT NULL
);
-- What became of an order, in sentences that are sealed. Never changed.
CREATE TABLE stewardship_order_step (
  order_id TEXT NOT NULL REFERENCES stewardship_order (id),
  state TEXT NOT NULL,
  day BIGINT NOT NULL,
  said BYTEA NOT NULL,
  noted_by TEXT NOT NULL REFERENCES people_person (id),
  noted_at BIGINT NOT NULL,
  PRIMARY KEY (order_id, state)
);
-- Requests for public records. Who asks, how to answer and what for are sealed.
CREATE TABLE stewardship_request (
  id TEXT NOT NULL PRIMARY KEY,
  asker BYTEA NOT NULL,
  reach BYTEA NOT NULL,
  wants BYTEA NOT NULL,
  received_day BIGINT NOT NULL,
  answer_by BIGINT NOT NULL,
  answered_day BIGINT,
  answered_by TEXT REFERENCES people_person (id)
);
CREATE INDEX stewardship_request_open ON stewardship_request (answer_by) WHERE answered_day IS NULL;
CREATE TABLE stewardship_extension (
  request TEXT NOT NULL REFERENCES stewardship_request (id),
  until_day BIGINT NOT NULL,
  reason BYTEA NOT NULL,
  extended_by TEXT NOT NULL REFERENCES people_person (id),
  extended_at BIGINT NOT NULL,
  PRIMARY KEY (request, until_day)
);
CREATE TABLE stewardship_search (
  id TEXT NOT NULL PRIMARY KEY,
  request TEXT NOT NULL REFERENCES stewardship_request (id),
  terms BYTEA NOT NULL,
  from_day BIGINT NOT NULL,
  until_day BIGINT NOT NULL,
  found BIGINT NOT NULL,
  searched_by TEXT NOT NULL REFERENCES people_person (id),
  searched_at BIGINT NOT NULL
);
CREATE INDEX stewardship_search_request ON stewardship_search (request);
-- A line of a request: a sealed copy of a text, and what was decided of it. What may be given out
-- (`given`) is written when the request is answered, and not changed afterwards.
CREATE TABLE stewardship_line (
  id TEXT NOT NULL PRIMARY KEY,
  request TEXT NOT NULL REFERENCES stewardship_request (id),
  position BIGINT NOT NULL,
  source TEXT NOT NULL,
  source_id TEXT NOT NULL,
  source_day BIGINT NOT NULL,
  disclosure TEXT,
  sealed BYTEA NOT NULL,
  part2 BOOLEAN NOT NULL,
  handed BOOLEAN NOT NULL,
  outcome TEXT,
  marked BYTEA,
  cites TEXT NOT NULL,
  order_id TEXT REFERENCES stewardship_order (id),
  decided_by TEXT REFERENCES people_person (id),
  decided_at BIGINT,
  given BYTEA,
  UNIQUE (request, position),
  UNIQUE (request, source, source_id)
);
CREATE INDEX stewardship_line_handed ON stewardship_line (handed) WHERE handed;
-- The exemptions that an answer cites, as they were worded then.
CREATE TABLE stewardship_citation (
  request TEXT NOT NULL REFERENCES stewardship_request (id),
  number BIGINT NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (request, number)
);
-- What was given out and what was withheld, by whom, when, and on which order. Only ever added to.
CREATE TABLE stewardship_release (
  line TEXT NOT NULL PRIMARY KEY REFERENCES stewardship_line (id),
  request TEXT NOT NULL REFERENCES stewardship_request (id),
  outcome TEXT NOT NULL,
  cites TEXT NOT NULL,
  order_id TEXT REFERENCES stewardship_order (id),
  decided_by TEXT NOT NULL REFERENCES people_person (id),
  released_by TEXT NOT NULL REFERENCES people_person (id),
  released_at BIGINT NOT NULL
);
CREATE INDEX stewardship_release_at ON stewardship_release (released_at);
