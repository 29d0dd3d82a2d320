SELECT id, fact, state FROM report_back_word WHERE drafted_day >= $1
