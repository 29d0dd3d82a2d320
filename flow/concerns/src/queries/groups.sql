SELECT id, name FROM groups_group WHERE ended_day IS NULL OR ended_day > $1 ORDER BY name
