UPDATE people_seat SET until_day = $2 WHERE id = $1
