SELECT area, heard, found, chosen, reason
FROM priorities_place
WHERE review = $1
ORDER BY area
