SELECT number, code, name FROM stewardship_citation WHERE request = $1 ORDER BY number
