-- What was called in the months, by the place and time of each call.
SELECT
  area,
  kind,
  source,
  count(*) AS calls,
  count(*) FILTER (WHERE began = 'resident') AS residents,
  count(*) FILTER (WHERE began = 'officer') AS officer_initiated,
  count(*) FILTER (WHERE began = 'alarm') AS alarms,
  count(*) FILTER (WHERE began = 'scheduled') AS scheduled
FROM calls
WHERE called_at >= $1 AND called_at < $2
GROUP BY area, kind, source
