SELECT first_concern AS value
FROM concerns_report
WHERE concern = $1 AND first_concern <> $1
ORDER BY received_day, first_concern
