INSERT INTO workgroup_series (id, name, every_days, place, public) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (name) DO NOTHING
