-- What public pages ask for at each view is kept when a word is said, and not found out again for
-- every reader: whether it is the last word about its response, of its concern and in its
-- neighborhood, which days were promised for the response up to then, and how many different ones.
ALTER TABLE report_back_word ADD COLUMN last_of_response BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE report_back_word ADD COLUMN last_of_concern BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE report_back_word ADD COLUMN last_in_area BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE report_back_word ADD COLUMN first_due_day BIGINT;
ALTER TABLE report_back_word ADD COLUMN last_due_day BIGINT;
ALTER TABLE report_back_word ADD COLUMN due_days BIGINT NOT NULL DEFAULT 0;
UPDATE report_back_word SET
  last_of_response = COALESCE(report_back_word.id = (
    SELECT n.id FROM report_back_word n
    WHERE n.response = report_back_word.response AND n.state = 'said'
    ORDER BY n.said_at DESC, n.id DESC LIMIT 1), FALSE),
  last_of_concern = COALESCE(report_back_word.id = (
    SELECT n.id FROM report_back_word n
    WHERE n.concern = report_back_word.concern AND n.state = 'said'
    ORDER BY n.said_day DESC, CASE n.outcome WHEN 'heard' THEN 0 WHEN 'planned' THEN 1 ELSE 2 END DESC, n.said_at DESC, n.id
    LIMIT 1), FALSE),
  last_in_area = COALESCE(report_back_word.id = (
    SELECT n.id FROM report_back_word n
    WHERE n.area = report_back_word.area AND n.state = 'said'
    ORDER BY n.said_day DESC, CASE n.outcome WHEN 'heard' THEN 0 WHEN 'planned' THEN 1 ELSE 2 END DESC, n.said_at DESC, n.id
    LIMIT 1), FALSE),
  first_due_day = (
    SELECT d.due_day FROM report_back_word d
    WHERE d.response = report_back_word.response AND d.state = 'said' AND d.due_day IS NOT NULL
    ORDER BY d.said_at, d.id LIMIT 1),
  last_due_day = (
    SELECT d.due_day FROM report_back_word d
    WHERE d.response = report_back_word.response AND d.state = 'said' AND d.due_day IS NOT NULL
    ORDER BY d.said_at DESC, d.id DESC LIMIT 1),
  due_days = (
    SELECT COUNT(DISTINCT d.due_day) FROM report_back_word d
    WHERE d.response = report_back_word.response AND d.state = 'said')
WHERE state = 'said';
CREATE INDEX report_back_word_promised ON report_back_word (area, outcome, said_day) WHERE last_of_response;
CREATE INDEX report_back_word_open ON report_back_word (area)
  WHERE last_of_concern AND outcome IN ('heard', 'planned') AND NOT is_final;
CREATE INDEX report_back_word_newest ON report_back_word (area) WHERE last_in_area;
DROP INDEX report_back_word_area;
CREATE INDEX report_back_word_area ON report_back_word (area, state, said_day, outcome, concern);
DROP INDEX responses_step_response;
CREATE INDEX responses_step_response ON responses_step (response, done_day);
-- Few reports come from a group: the others need no place in its index.
DROP INDEX concerns_report_group;
CREATE INDEX concerns_report_group ON concerns_report (group_id) WHERE group_id IS NOT NULL;
