UPDATE priorities_place SET chosen = $3, reason = $4
WHERE review = $1 AND area = $2
