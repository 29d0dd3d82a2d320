SELECT COUNT(*) AS value FROM report_back_word WHERE state = 'drafted'
