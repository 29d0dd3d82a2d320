UPDATE stewardship_line SET handed = $3 WHERE id = $1 AND request = $2
