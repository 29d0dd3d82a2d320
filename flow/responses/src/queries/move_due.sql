UPDATE responses_response SET due_day = $2 WHERE id = $1
