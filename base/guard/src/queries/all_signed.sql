SELECT a.id, a.person, a.number, a.version, t.hash AS text, a.language, a.name, a.signed_day, s.reason,
  (SELECT hash FROM guard_text ORDER BY version DESC LIMIT 1) AS in_force
FROM guard_agreement a
JOIN guard_text t ON t.version = a.version
LEFT JOIN guard_suspension s ON s.agreement = a.id AND s.restored_at IS NULL
WHERE a.number = (SELECT MAX(b.number) FROM guard_agreement b WHERE b.person = a.person)
ORDER BY a.person
