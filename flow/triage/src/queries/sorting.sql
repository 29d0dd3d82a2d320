SELECT s.sort, s.title, s.pointer, s.reason, s.sorted_at, p.name AS sorted_by
FROM triage_sorting s
JOIN people_person p ON p.id = s.sorted_by
WHERE s.concern = $1
