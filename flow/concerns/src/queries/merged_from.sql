SELECT id AS value FROM concerns_concern WHERE merged_into = $1 ORDER BY opened_day, id
