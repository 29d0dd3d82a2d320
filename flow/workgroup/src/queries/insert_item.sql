INSERT INTO workgroup_item (id, meeting, concern, why, position, note)
VALUES ($1, $2, $3, $4, (SELECT COALESCE(MAX(x.position), 0) + 1 FROM workgroup_item x WHERE x.meeting = $2), $5)
