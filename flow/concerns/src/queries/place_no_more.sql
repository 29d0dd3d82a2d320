UPDATE concerns_concern SET place = '', lon = NULL, lat = NULL
WHERE id IN (
  SELECT first_concern FROM concerns_report
  WHERE concern = $1 AND first_concern <> $1 AND withdrawn_day IS NOT NULL
)
