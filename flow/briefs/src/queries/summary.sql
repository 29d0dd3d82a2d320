SELECT s.meeting, s.places, s.works, s.needs, p.name AS approved_name, s.approved_at
FROM briefs_summary s
JOIN people_person p ON p.id = s.approved_by
WHERE s.meeting = $1
