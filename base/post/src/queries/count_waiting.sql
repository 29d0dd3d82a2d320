SELECT COUNT(*) AS value FROM post_letter WHERE state IN ('waiting', 'leased')
