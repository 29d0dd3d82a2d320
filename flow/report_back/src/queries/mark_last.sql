-- After a word was said: marks it, and takes the marks from those that were the last before.
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
WHERE state = 'said' AND (
  id = $1
  OR last_of_response AND response = (SELECT w.response FROM report_back_word w WHERE w.id = $1)
  OR last_of_concern AND concern = (SELECT w.concern FROM report_back_word w WHERE w.id = $1)
  OR last_in_area AND area = (SELECT w.area FROM report_back_word w WHERE w.id = $1)
)
