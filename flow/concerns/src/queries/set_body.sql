UPDATE concerns_report SET body = $2 WHERE id = $1
