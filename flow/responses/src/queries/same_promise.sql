SELECT id AS value FROM responses_response
WHERE concern = $1 AND promise = $2 AND outcome IS NULL
ORDER BY id
LIMIT 1
