briefs-title = La parte cerrada
