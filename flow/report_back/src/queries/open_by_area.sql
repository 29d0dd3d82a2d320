-- A concern that was merged counts as the one that it became, as long as nothing was said about that.
SELECT w.area, COUNT(DISTINCT COALESCE(c.merged_into, c.id)) AS n
FROM report_back_word w
JOIN concerns_concern c ON c.id = w.concern
WHERE w.last_of_concern AND w.outcome IN ('heard', 'planned') AND NOT w.is_final
  AND NOT EXISTS (SELECT 1 FROM report_back_word n WHERE n.concern = c.merged_into AND n.state = 'said')
GROUP BY w.area
