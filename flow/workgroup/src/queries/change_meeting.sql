UPDATE workgroup_meeting
SET starts_at = $2, minutes = $3, place = $4, public = $5, revision = revision + 1
WHERE id = $1
