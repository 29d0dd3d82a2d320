UPDATE concerns_reply SET body = '' WHERE report = $1
