SELECT (SELECT COUNT(*) FROM workgroup_decision d WHERE d.item = $1)
  + (SELECT COUNT(*) FROM workgroup_action a WHERE a.item = $1) AS value
