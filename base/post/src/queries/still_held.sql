SELECT CAST(1 AS BIGINT) AS value
FROM post_letter
WHERE id = $1 AND state = 'leased' AND lease_until = $2
