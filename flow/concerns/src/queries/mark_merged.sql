UPDATE concerns_concern SET merged_into = $2
WHERE id IN (SELECT first_concern FROM concerns_report WHERE concern = $1)
