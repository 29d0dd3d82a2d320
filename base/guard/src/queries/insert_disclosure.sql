INSERT INTO guard_disclosure
  (id, participant, told_at, told_day, person, recipient, class, segments, purpose, means, basis, reference, told_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
