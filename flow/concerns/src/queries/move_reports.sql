UPDATE concerns_report SET concern = $2 WHERE concern = $1
