INSERT INTO report_back_call (word, report, told_day, told_by)
SELECT w.id, l.about, CAST($3 AS BIGINT), CAST($4 AS TEXT)
FROM report_back_word w
JOIN post_letter l ON l.dedupe = 'word:' || w.id || ':' || $2
WHERE w.id = $1 AND w.state = 'said' AND l.channel IN ('phone', 'visit')
ON CONFLICT (word, report) DO NOTHING
