-- Residents' reports of the incidents that began in the months, by the place of the first report.
-- An incident with m reports has one row for each nth from 1 to m: rows with nth = k count the
-- incidents that have at least k.
SELECT
  incident_area AS area,
  kind,
  least(nth, $3) AS nth,
  count(*) AS reports,
  count(*) FILTER (WHERE swallowed IS NOT NULL) AS moved,
  count(*) FILTER (WHERE swallowed) AS swallowed,
  count(*) FILTER (WHERE while_waiting) AS while_waiting,
  count(*) FILTER (WHERE nth = 1 AND found AND waited IS NOT NULL) AS waits,
  coalesce(sum(waited) FILTER (WHERE nth = 1 AND found), 0) AS waited
FROM calls
WHERE nth IS NOT NULL AND incident_at >= $1 AND incident_at < $2
GROUP BY incident_area, kind, least(nth, $3)
