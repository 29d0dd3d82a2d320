INSERT INTO responses_response
  (id, concern, decision, area, promise, owner, planned_day, due_day, outcome, ended_day, because)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, NULL, '')
