INSERT INTO concerns_report (
  id, concern, first_concern, channel, language, received_day, category, area, place, lon, lat,
  happened, body, answer_by, disclosure, disclosure_day, group_id, receipt, body_mac, withdrawn_day
)
VALUES ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $5, $15, $16, $17, NULL)
ON CONFLICT (receipt) DO NOTHING
