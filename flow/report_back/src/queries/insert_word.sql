INSERT INTO report_back_word
  (id, concern, response, area, fact, outcome, state, drafted_day, due_day, said_day, said_at, title, is_final,
   approved_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL, NULL, NULL, FALSE, NULL)
