UPDATE concerns_report SET happened = $2 WHERE id = $1
