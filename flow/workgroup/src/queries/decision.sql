SELECT id, kind, reason FROM workgroup_decision WHERE item = $1
