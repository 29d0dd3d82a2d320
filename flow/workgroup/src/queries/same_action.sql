SELECT id AS value FROM workgroup_action
WHERE item = $1 AND what = $2 AND owner = $3 AND due_day = $4 AND done_day IS NULL
