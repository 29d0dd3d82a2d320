SELECT hash AS value FROM people_session WHERE person = $1 ORDER BY started_at DESC, hash
