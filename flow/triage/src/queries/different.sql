SELECT d.concern_a, d.concern_b
FROM triage_different d
JOIN concerns_concern a ON a.id = d.concern_a
JOIN concerns_concern b ON b.id = d.concern_b
WHERE a.merged_into IS NULL AND b.merged_into IS NULL AND a.opened_day BETWEEN $1 AND $2
