UPDATE stewardship_line SET given = $2 WHERE id = $1 AND given IS NULL
