SELECT d.id, r.concern, r.place, r.area, r.language, d.moved_at, p.name AS moved_by, d.expires_day
FROM triage_draft d
JOIN concerns_report r ON r.id = d.report
JOIN people_person p ON p.id = d.moved_by
WHERE d.expires_day > $1 AND r.withdrawn_day IS NULL
ORDER BY d.expires_day, d.moved_at, d.id
