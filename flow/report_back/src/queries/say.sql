UPDATE report_back_word
SET state = 'said', said_day = $2, said_at = $3, approved_by = $4, concern = $5, area = $6, title = $7, is_final = $8
WHERE id = $1 AND state = 'drafted'
