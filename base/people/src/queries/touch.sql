UPDATE people_session SET seen_at = $2
WHERE hash = $1 AND seen_at < $2 AND expires_at > $2
  AND (idle_micros IS NULL OR seen_at + idle_micros > $2)
