-- The list of concerns, page by page and counted, without reading a row that is not shown: the
-- reports that stand are found by concern, the concerns that stand in the list's own order.
CREATE INDEX concerns_report_stands ON concerns_report (concern) WHERE withdrawn_day IS NULL;
CREATE INDEX concerns_concern_listed ON concerns_concern (opened_day DESC, id, area) WHERE merged_into IS NULL;
