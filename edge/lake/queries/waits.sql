-- How long residents' incidents waited, in minutes, and whether the response still found them.
SELECT
  kind,
  found,
  waited / 60 AS minutes,
  count(*) AS incidents
FROM calls
WHERE nth = 1 AND found IS NOT NULL AND waited IS NOT NULL AND incident_at >= $1 AND incident_at < $2
GROUP BY kind, found, waited / 60
