UPDATE concerns_report
SET place = '', lon = NULL, lat = NULL, happened = '', body = '', body_mac = $3,
  answer_by = 'receipt', disclosure = 'no-name', group_id = NULL, withdrawn_day = $2
WHERE id = $1
