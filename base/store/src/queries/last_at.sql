SELECT MAX(at) AS at FROM store_fact
