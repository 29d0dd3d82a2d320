-- Legal orders open what is kept about a person, as consents do: they stand with what the guard keeps.
ALTER TABLE stewardship_order RENAME TO guard_order;
ALTER TABLE stewardship_order_step RENAME TO guard_order_step;
-- What was given out on an order that names a participant, beside the ledger: to whom is sealed. Only
-- ever added to.
CREATE TABLE guard_order_use (
  id TEXT NOT NULL PRIMARY KEY,
  order_id TEXT NOT NULL REFERENCES guard_order (id),
  reference TEXT NOT NULL,
  purpose TEXT NOT NULL,
  recipient BYTEA NOT NULL,
  used_at BIGINT NOT NULL,
  used_day BIGINT NOT NULL,
  used_by TEXT NOT NULL REFERENCES people_person (id),
  UNIQUE (order_id, reference)
);
