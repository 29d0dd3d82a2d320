SELECT version, hash, adopted_day, adopted_by
FROM guard_text
ORDER BY version DESC
LIMIT 1
