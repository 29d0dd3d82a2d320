UPDATE people_person SET vouched_day = COALESCE(vouched_day, $2) WHERE id = $1
