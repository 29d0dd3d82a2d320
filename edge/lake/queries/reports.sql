-- Reports by residents in the order in which they came, with their incidents; places in millionths of
-- degrees.
SELECT
  event,
  coalesce(first_event, event) AS incident,
  called_at,
  kind,
  type,
  block,
  CAST(lon * 1000000 AS BIGINT) AS lon,
  CAST(lat * 1000000 AS BIGINT) AS lat
FROM calls
WHERE nth IS NOT NULL AND lon IS NOT NULL AND called_at >= $1 AND called_at < $2
ORDER BY called_at, event
