UPDATE responses_response SET outcome = $2, because = $3, ended_day = $4 WHERE id = $1
