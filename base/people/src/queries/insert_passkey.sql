INSERT INTO people_passkey (id, person, name, credential, passkey, added_day, used_day)
VALUES ($1, $2, $3, $4, $5, $6, NULL)
ON CONFLICT (credential) DO NOTHING
