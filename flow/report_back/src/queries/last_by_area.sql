SELECT area, outcome, said_day, is_final
FROM report_back_word
WHERE last_in_area
