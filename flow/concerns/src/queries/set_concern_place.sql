UPDATE concerns_concern SET place = $3 WHERE (id = $1 OR merged_into = $1) AND place = $2
