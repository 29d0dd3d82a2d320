INSERT INTO groups_representative (group_id, person, from_day, until_day)
VALUES ($1, $2, $3, NULL)
ON CONFLICT (group_id, person, from_day) DO UPDATE SET until_day = NULL
