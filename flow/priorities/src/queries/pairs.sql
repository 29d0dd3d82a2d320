SELECT call_a, call_b FROM priorities_pair ORDER BY call_a, call_b
