INSERT INTO concerns_contact (report, sealed) VALUES ($1, $2)
