SELECT person, way, vouched FROM people_link WHERE hash = $1
