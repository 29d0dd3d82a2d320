SELECT person AS value FROM briefs_facilitator WHERE meeting = $1
