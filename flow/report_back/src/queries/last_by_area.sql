SELECT area, outcome, said_day, is_final FROM (
  SELECT area, outcome, said_day, is_final, ROW_NUMBER() OVER (
    PARTITION BY area
    ORDER BY said_day DESC, CASE outcome WHEN 'heard' THEN 0 WHEN 'planned' THEN 1 ELSE 2 END DESC, said_at DESC, id
  ) AS place
  FROM report_back_word
  WHERE state = 'said' AND area IS NOT NULL
) ranked
WHERE place = 1
