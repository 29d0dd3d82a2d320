-- What came in from outside, or from further down the flow, until its part takes it.
CREATE TABLE post_inbox (
  id TEXT NOT NULL PRIMARY KEY,
  source TEXT NOT NULL,
  dedupe TEXT NOT NULL UNIQUE,
  sealed BYTEA,
  day BIGINT NOT NULL,
  state TEXT NOT NULL,
  trouble TEXT
) /*unordered*/;
CREATE INDEX post_inbox_state ON post_inbox (state);
-- What goes out. The address and the text are sealed, and erased when delivered.
CREATE TABLE post_letter (
  id TEXT NOT NULL PRIMARY KEY,
  dedupe TEXT NOT NULL UNIQUE,
  about TEXT,
  channel TEXT NOT NULL,
  sealed BYTEA,
  state TEXT NOT NULL,
  tries BIGINT NOT NULL,
  next_at BIGINT NOT NULL,
  lease_until BIGINT,
  day BIGINT NOT NULL,
  trouble TEXT
);
CREATE INDEX post_letter_due ON post_letter (state, next_at);
CREATE INDEX post_letter_about ON post_letter (about);
