SELECT source, source_id FROM stewardship_line WHERE request = $1
