DELETE FROM triage_draft WHERE id = $1
