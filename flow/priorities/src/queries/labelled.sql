SELECT
  COUNT(CASE WHEN same THEN 1 END) AS same,
  COUNT(CASE WHEN same AND NOT linked THEN 1 END) AS missed,
  COUNT(*) AS all_pairs
FROM priorities_pair
