DELETE FROM people_admission WHERE asked_at <= $1
