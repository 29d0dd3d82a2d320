SELECT COALESCE(MAX(position), 0) + 1 AS value FROM stewardship_line WHERE request = $1
