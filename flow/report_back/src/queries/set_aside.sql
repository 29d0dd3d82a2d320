UPDATE report_back_word SET state = 'set-aside' WHERE id = $1 AND state = 'drafted'
