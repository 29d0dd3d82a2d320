UPDATE groups_group SET name = $2, kind = $3, language = $4, meets = $5 WHERE id = $1
