UPDATE report_back_word SET state = 'said', said_day = $2, approved_by = $3, concern = $4, area = $5
WHERE id = $1 AND state = 'drafted'
