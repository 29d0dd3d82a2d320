SELECT id, merged_into FROM concerns_concern WHERE id = $1
