-- The list of concerns, page by page and counted, without reading a row that is not shown: the
-- reports that stand are found by concern, the concerns that stand in the list's own order. The last
-- column of each is always empty there; with it, the index answers all that is asked of it.
CREATE INDEX concerns_report_stands ON concerns_report (concern, withdrawn_day) WHERE withdrawn_day IS NULL;
CREATE INDEX concerns_concern_listed ON concerns_concern (opened_day DESC, id, area, merged_into)
  WHERE merged_into IS NULL;
