UPDATE people_admission SET confirmed_by = $2 WHERE id = $1 AND confirmed_by IS NULL
