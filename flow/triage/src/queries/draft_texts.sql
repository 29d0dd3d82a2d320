SELECT d.id, d.sealed
FROM triage_draft d
JOIN concerns_report r ON r.id = d.report
WHERE d.expires_day > $1 AND r.withdrawn_day IS NULL
