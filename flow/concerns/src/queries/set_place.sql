UPDATE concerns_report SET place = $2 WHERE id = $1
