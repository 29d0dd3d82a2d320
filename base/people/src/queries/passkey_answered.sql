UPDATE people_passkey SET passkey = $2, used_day = $3 WHERE id = $1
