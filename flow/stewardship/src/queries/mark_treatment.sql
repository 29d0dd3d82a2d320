UPDATE stewardship_line SET part2 = TRUE WHERE id = $1 AND request = $2
