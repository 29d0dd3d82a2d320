UPDATE responses_step SET done_day = $2 WHERE id = $1
