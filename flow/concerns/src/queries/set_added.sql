UPDATE concerns_reply SET body = $3 WHERE id = $2 AND report = $1
