-- One text for SQLite and PostgreSQL. Portable subset: TEXT ids, BIGINT microseconds and days,
-- DOUBLE PRECISION, BOOLEAN, BYTEA. What differs is spelled by store/src/dialect.rs:
-- BYTEA becomes BLOB, and a table that ends in "unordered" keeps no insertion order
-- (WITHOUT ROWID on SQLite).

-- The journal: facts, appended and never changed. `at` and `actor` are empty for whatever a
-- neighbor did: such facts keep a day and nothing finer.
CREATE TABLE store_fact (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  class TEXT NOT NULL,
  day BIGINT NOT NULL,
  at BIGINT,
  actor TEXT,
  area TEXT,
  concern TEXT,
  thing TEXT,
  other TEXT,
  number BIGINT,
  token TEXT
) /*unordered*/;
CREATE INDEX store_fact_concern ON store_fact (concern, kind);
CREATE INDEX store_fact_kind ON store_fact (kind, day);
CREATE INDEX store_fact_thing ON store_fact (thing);
