INSERT INTO report_back_word (id, concern, area, fact, outcome, state, drafted_day, said_day, approved_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, NULL)
