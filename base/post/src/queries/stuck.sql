SELECT id, channel, tries, state, trouble
FROM post_letter
WHERE state = 'failed' OR (state IN ('waiting', 'leased') AND tries > 0)
ORDER BY CASE WHEN state = 'failed' THEN 0 ELSE 1 END, tries DESC, day, id
