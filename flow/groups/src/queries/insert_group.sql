INSERT INTO groups_group (id, name, kind, language, meets, added_day, ended_day)
VALUES ($1, $2, $3, $4, $5, $6, NULL)
