SELECT c.merged_into, s.sort
FROM concerns_concern c
LEFT JOIN triage_sorting s ON s.concern = c.id
WHERE c.id = $1
