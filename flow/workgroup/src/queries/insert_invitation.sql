INSERT INTO workgroup_invitation (meeting, person) VALUES ($1, $2)
ON CONFLICT (meeting, person) DO NOTHING
