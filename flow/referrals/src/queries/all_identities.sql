SELECT e.id, e.participant, e.segment, e.sealed, e.written_by, p.name AS written_name, e.written_day
FROM referrals_entry e
JOIN people_person p ON p.id = e.written_by
WHERE e.segment = 'identity'
