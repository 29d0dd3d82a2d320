INSERT INTO guard_look_up (id, person, participant, looked_at, looked_day, act, outside)
VALUES ($1, $2, $3, $4, $5, $6, $7)
