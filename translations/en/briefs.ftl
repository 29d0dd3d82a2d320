briefs-title = The closed part
