INSERT INTO concerns_concern (id, category, area, place, lon, lat, opened_day, merged_into)
SELECT $1, $2, $3, $4, $5, $6, $7, NULL
WHERE NOT EXISTS (SELECT 1 FROM concerns_report WHERE receipt = $8)
