SELECT id, merged_into FROM concerns_concern WHERE opened_day >= $1 AND merged_into IS NOT NULL
