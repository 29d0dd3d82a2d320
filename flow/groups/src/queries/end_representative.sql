UPDATE groups_representative SET until_day = $3
WHERE group_id = $1 AND person = $2 AND (until_day IS NULL OR until_day > $3)
