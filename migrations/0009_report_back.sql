-- A word back: drafted from a fact, approved by a person, then said. When it is said it keeps the
-- title under which it was said (none for what may be about a person), and whether no other word
-- was meant to follow. A word about a response says for which day that is promised.
CREATE TABLE report_back_word (
  id TEXT NOT NULL PRIMARY KEY,
  concern TEXT NOT NULL REFERENCES concerns_concern (id),
  response TEXT REFERENCES responses_response (id),
  area TEXT,
  fact TEXT NOT NULL UNIQUE,
  outcome TEXT NOT NULL,
  state TEXT NOT NULL,
  drafted_day BIGINT NOT NULL,
  due_day BIGINT,
  said_day BIGINT,
  said_at BIGINT,
  title TEXT,
  is_final BOOLEAN NOT NULL,
  approved_by TEXT REFERENCES people_person (id)
);
CREATE INDEX report_back_word_area ON report_back_word (area, state, said_day);
CREATE INDEX report_back_word_concern ON report_back_word (concern, state);
CREATE INDEX report_back_word_response ON report_back_word (response, state);
CREATE INDEX report_back_word_state ON report_back_word (state, said_day);
CREATE TABLE report_back_text (
  word TEXT NOT NULL REFERENCES report_back_word (id),
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (word, language)
);
-- A word that staff passed on by voice: a call, or a group's meeting.
CREATE TABLE report_back_call (
  word TEXT NOT NULL REFERENCES report_back_word (id),
  report TEXT NOT NULL REFERENCES concerns_report (id),
  told_day BIGINT NOT NULL,
  told_by TEXT REFERENCES people_person (id),
  PRIMARY KEY (word, report)
);
