SELECT agreement, position, duty, to_whom, content FROM guard_duty WHERE agreement = $1 ORDER BY position
