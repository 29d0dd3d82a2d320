SELECT COUNT(*) AS value
FROM triage_draft d
JOIN concerns_report r ON r.id = d.report
WHERE d.expires_day <= $1 OR r.withdrawn_day IS NOT NULL
