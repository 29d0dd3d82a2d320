-- What one or more reports are about. A concern that turned out to be another one keeps its
-- row and says which; its reports moved there.
CREATE TABLE concerns_concern (
  id TEXT NOT NULL PRIMARY KEY,
  category TEXT NOT NULL,
  area TEXT,
  place TEXT NOT NULL,
  lon DOUBLE PRECISION,
  lat DOUBLE PRECISION,
  opened_day BIGINT NOT NULL,
  merged_into TEXT REFERENCES concerns_concern (id)
) /*unordered*/;
CREATE INDEX concerns_concern_area ON concerns_concern (area, opened_day);
CREATE INDEX concerns_concern_day ON concerns_concern (opened_day);
CREATE INDEX concerns_concern_merged ON concerns_concern (merged_into) WHERE merged_into IS NOT NULL;
-- One telling by one neighbor. No column is finer than a day.
CREATE TABLE concerns_report (
  id TEXT NOT NULL PRIMARY KEY,
  concern TEXT NOT NULL REFERENCES concerns_concern (id),
  first_concern TEXT NOT NULL REFERENCES concerns_concern (id),
  channel TEXT NOT NULL,
  language TEXT NOT NULL,
  received_day BIGINT NOT NULL,
  category TEXT NOT NULL,
  area TEXT,
  place TEXT NOT NULL,
  lon DOUBLE PRECISION,
  lat DOUBLE PRECISION,
  happened TEXT NOT NULL,
  body TEXT NOT NULL,
  answer_by TEXT NOT NULL,
  disclosure TEXT NOT NULL,
  disclosure_day BIGINT NOT NULL,
  group_id TEXT REFERENCES groups_group (id),
  receipt BYTEA NOT NULL UNIQUE,
  body_mac BYTEA NOT NULL,
  withdrawn_day BIGINT
) /*unordered*/;
CREATE INDEX concerns_report_concern ON concerns_report (concern);
CREATE INDEX concerns_report_group ON concerns_report (group_id);
CREATE INDEX concerns_report_withdrawn ON concerns_report (withdrawn_day) WHERE withdrawn_day IS NOT NULL;
-- How to reach a reporter: sealed with a key that is in no database and no backup.
CREATE TABLE concerns_contact (
  report TEXT NOT NULL PRIMARY KEY REFERENCES concerns_report (id),
  sealed BYTEA NOT NULL
) /*unordered*/;
-- What a reporter added by receipt.
CREATE TABLE concerns_reply (
  id TEXT NOT NULL PRIMARY KEY,
  report TEXT NOT NULL REFERENCES concerns_report (id),
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  day BIGINT NOT NULL,
  form_token TEXT NOT NULL,
  UNIQUE (form_token, kind)
) /*unordered*/;
CREATE INDEX concerns_reply_report ON concerns_reply (report);
