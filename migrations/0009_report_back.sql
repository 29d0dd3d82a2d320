-- A word back: drafted from a fact, approved by a person, then said.
CREATE TABLE report_back_word (
  id TEXT NOT NULL PRIMARY KEY,
  concern TEXT NOT NULL REFERENCES concerns_concern (id),
  area TEXT,
  fact TEXT NOT NULL UNIQUE,
  outcome TEXT NOT NULL,
  state TEXT NOT NULL,
  drafted_day BIGINT NOT NULL,
  said_day BIGINT,
  approved_by TEXT REFERENCES people_person (id)
);
CREATE INDEX report_back_word_area ON report_back_word (area, state, said_day);
CREATE INDEX report_back_word_concern ON report_back_word (concern, state);
CREATE INDEX report_back_word_state ON report_back_word (state, said_day);
CREATE TABLE report_back_text (
  word TEXT NOT NULL REFERENCES report_back_word (id),
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (word, language)
);
