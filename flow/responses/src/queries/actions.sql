SELECT what, owner, due_day FROM workgroup_action
WHERE item = $1 AND done_day IS NULL
ORDER BY due_day, id
