INSERT INTO guard_agreement (id, person, number, version, language, name, signed_at, signed_day)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
