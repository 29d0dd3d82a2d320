SELECT id, merged_into FROM concerns_concern WHERE merged_into IS NOT NULL
