INSERT INTO groups_dialogue (id, group_id, area, held_day, hours, heads, barrier, led_by, said, form_token)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (form_token) DO NOTHING
