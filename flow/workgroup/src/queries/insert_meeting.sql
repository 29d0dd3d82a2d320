INSERT INTO workgroup_meeting (id, series, starts_at, minutes, place, public, state, revision)
VALUES ($1, $2, $3, $4, $5, $6, 'planned', 0)
ON CONFLICT (series, starts_at) DO NOTHING
