SELECT CAST(1 AS BIGINT) AS value
FROM post_letter
WHERE (state = 'waiting' AND next_at <= $1) OR (state = 'leased' AND lease_until <= $1)
LIMIT 1
