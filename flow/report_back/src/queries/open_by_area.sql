SELECT area, COUNT(*) AS n FROM (
  SELECT area, outcome, is_final, ROW_NUMBER() OVER (
    PARTITION BY concern
    ORDER BY said_day DESC, CASE outcome WHEN 'heard' THEN 0 WHEN 'planned' THEN 1 ELSE 2 END DESC, said_at DESC, id
  ) AS place
  FROM report_back_word
  WHERE state = 'said' AND area IS NOT NULL
) ranked
WHERE place = 1 AND outcome IN ('heard', 'planned') AND NOT is_final
GROUP BY area
