SELECT d.id, r.concern, r.place, r.language, d.sealed, d.moved_at, d.expires_day
FROM triage_draft d
JOIN concerns_report r ON r.id = d.report
WHERE d.id = $1 AND d.expires_day > $2 AND r.withdrawn_day IS NULL
