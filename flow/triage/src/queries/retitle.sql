UPDATE triage_sorting SET title = $2, reason = '' WHERE concern = $1
