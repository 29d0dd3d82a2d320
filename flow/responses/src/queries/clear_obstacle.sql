UPDATE responses_obstacle SET cleared_day = $2 WHERE id = $1
