SELECT every_days AS value FROM workgroup_series WHERE id = $1
