triage-title = Clasificación
triage-lede = { $n ->
    [0] No hay nada por clasificar.
    [one] Un asunto espera ser clasificado.
   *[other] { $n } asuntos esperan ser clasificados.
}
triage-lede-contested = { $n ->
    [0] Nadie ha dicho que algo sigue sin resolverse.
    [one] De un asunto dicen que sigue sin resolverse, y no se ha vuelto a clasificar.
   *[other] De { $n } asuntos dicen que siguen sin resolverse, y no se han vuelto a clasificar.
}
triage-lede-referrals = { $n ->
    [0] Ningún asunto está clasificado como remisión.
    [one] Un asunto trata de una persona a quien LEAD podría ayudar.
   *[other] { $n } asuntos tratan de una persona a quien LEAD podría ayudar. Los últimos van primero.
}
triage-lede-gaps = { $n ->
    [0] Ningún asunto está clasificado como falta de servicios.
    [one] Para un asunto falta algo que nadie en la mesa puede dar.
   *[other] Para { $n } asuntos falta algo que nadie en la mesa puede dar. Los últimos van primero.
}
triage-referrals-link = Remisiones: { $n }
triage-gaps-link = Falta de servicios: { $n }
triage-drafts-link = Textos apartados
triage-filter = Filtrar la lista
triage-filter-area = Vecindario
triage-filter-all = Todos
triage-filter-show = Mostrar
triage-filter-go = Mostrar
triage-show-oldest = Primero los más antiguos
triage-show-alike = Primero los que se parecen
triage-show-contested = Los que siguen sin resolverse
triage-show-referrals = Remisiones
triage-show-gaps = Falta de servicios
triage-compared = Solo se compararon los { $n } más antiguos. Clasifique algunos para ver los demás.
triage-none = Aquí no hay nada pendiente. Lo que cuentan los vecinos llega por sí solo.
triage-none-contested = Aquí no hay nada. Cuando un vecino dice “esto no está resuelto”, el asunto aparece aquí por 90 días, o hasta que usted lo vuelva a clasificar.
triage-none-sorted = Aquí no hay nada. Lo que usted clasifique así aparecerá en esta lista.
triage-keys = En la lista: j o ↓ siguiente, k o ↑ anterior, Entrar abre.
triage-reports = { $n ->
    [one] un reporte
   *[other] { $n } reportes
}
triage-waits = { $days ->
    [0] llegó hoy
    [one] espera desde hace un día
   *[other] espera desde hace { $days } días
}
triage-contested = Sin resolver, dicen el { $day }
triage-alike = { $n ->
    [one] Uno se parece
   *[other] { $n } se parecen
}
triage-may-name = Puede nombrar a alguien
triage-pages = Páginas de la lista
triage-page = Página { $page } de { $pages }
triage-page-before = Más antiguos
triage-page-after = Más nuevos

triage-error = Error:
triage-concern-title = Clasificar un asunto
triage-first-told = se contó por primera vez el { $day }
triage-to-sorting = Ir a la clasificación
triage-to-concern = Abrir la página del asunto
triage-skip = Saltar: siguiente asunto
triage-reports-title = Lo que contaron los vecinos
triage-no-reports = Se retiraron todos los reportes de este asunto.
triage-report-number = Reporte { $n }
triage-about-report = Sobre el reporte { $n }
triage-where = Dónde
triage-when = Cuándo
triage-what = De qué se trata
triage-since = Se contó por primera vez
triage-told = Contado en
triage-added = Quien reportó agregó:
triage-added-contest = Quien reportó dice que no está resuelto:
triage-near = cerca
triage-same = igual

triage-names-limit = Las palabras marcadas pueden ser nombres de personas. Las marcas son una suposición: no ven todos los nombres, y marcan palabras que no lo son. Lea usted cada reporte.
triage-names-unsearched = No podemos buscar nombres en esta escritura. Léalo usted, o pida ayuda a alguien que hable el idioma.
triage-names-open = Apartar palabras del reporte { $n }
triage-names-flagged = El reporte { $n } puede nombrar a una persona
triage-names-which = ¿Qué palabras del reporte { $n } nombran a una persona?
triage-names-words = Otras palabras que apartar
triage-names-words-hint = Escríbalas como están en el reporte. Se quitan de todas partes donde estén en él: el lugar, el tiempo, las palabras y lo que se agregó.
triage-names-move = Apartar del reporte { $n }
triage-names-missing = Algunas de estas palabras no están en el reporte, o ya se apartaron. Cópielas como están allí.

triage-alike-title = ¿Cuentan el mismo problema?
triage-alike-none = Ningún otro asunto se parece a este.
triage-alike-hint = El programa los encontró por lugar, tipo, palabras y los días en que se contaron. Cuándo pasa no lo puede comparar: cada quien lo escribe a su manera. Puede equivocarse. Al unirlos se conservan todos los reportes.
triage-alike-this = Este asunto
triage-alike-other = Se parece: { $day }
triage-alike-more = { $n ->
    [one] Hay uno más que se parece. Aparecerá cuando decida sobre estos.
   *[other] Hay { $n } más que se parecen. Aparecerán cuando decida sobre estos.
}
triage-merge = Es el mismo: unir
triage-merge-this = Si los une, este asunto pasa a ser parte del otro.
triage-merge-other = Si los une, el otro pasa a ser parte de este asunto.
triage-keep-apart = No es el mismo

triage-sort-title = Clasificar este asunto
triage-sort-again = Volver a clasificarlo
triage-sorted-by = Lo clasificó { $who }, { $when }.
triage-sort-label = ¿A dónde va?
triage-sort-place-concern = Un lugar con un problema. Puede ir a la agenda del grupo de trabajo.
triage-sort-referral = Una persona en apuros a quien LEAD podría ayudar. El personal sigue desde aquí, fuera de esta lista.
triage-sort-service-gap = Falta algo que nadie en la mesa puede dar. Cuenta como necesidad sin atender.
triage-sort-outside-lead = No es para LEAD. Decimos quién puede ayudar.
triage-title-label = Cómo se llama
triage-title-hint = Esto se lee en público y puede oírse en reuniones. Diga el lugar y el problema. Nunca el nombre de una persona.
triage-prefill = { $category }: { $place }
triage-pointer-label = Quién puede ayudar
triage-pointer-hint = Hace falta cuando no es para LEAD.
triage-pointer-needed = Elija quién puede ayudar. Lo que no es para LEAD va con una indicación.
triage-reason-label = Por qué
triage-reason-hint = Hace falta cuando falta un servicio y cuando no es para LEAD. Sin nombres de personas.
triage-reason-needed = Diga por qué. Hace falta un motivo cuando falta un servicio y cuando no es para LEAD.
triage-merged-meanwhile = Mientras usted trabajaba, esto se unió al asunto de abajo. Todavía no se clasificó nada. Lo que escribió sigue aquí: revíselo y envíelo de nuevo.
triage-sort-go = Clasificar e ir al siguiente

triage-drafts-title = Textos apartados
triage-drafts-lede = Palabras que pueden nombrar a una persona, sacadas de los reportes. No prueban nada. Cada una se borra después de { $days } días, o en cuanto quien hizo el reporte lo retira. Las copias de seguridad duran más.
triage-drafts-who = Quién ve esto:
triage-drafts-who-text = quien dirige el proyecto, un texto a la vez.
triage-drafts-none = Ahora no hay textos apartados.
triage-drafts-caption = Textos que se apartaron
triage-draft-from = De un reporte sobre
triage-draft-when = Se apartó
triage-draft-by = Por
triage-draft-until = Se borra el
triage-draft-refer = Derivar a la persona
triage-draft-open = Abrir el texto:
triage-draft-left = { $days ->
    [one] queda un día
   *[other] quedan { $days } días
}
triage-draft-title = Un texto apartado
triage-draft-lede = Alguien escribió esto y nadie lo ha comprobado. No prueba nada. No lo copie en ningún lugar.
triage-draft-words = Las palabras
triage-draft-concern = Abrir el asunto:

triage-card-title = Por clasificar
triage-card-waiting = asuntos esperan
triage-card-none = No hay nada por clasificar.
triage-card-oldest = { $days ->
    [0] El más antiguo llegó hoy.
    [one] El más antiguo espera desde hace un día.
   *[other] El más antiguo espera desde hace { $days } días.
}
triage-card-alike = { $n ->
    [one] Uno se parece a otro asunto.
   *[other] { $n } se parecen a otro asunto.
}
triage-card-alike-of = De los { $most } más antiguos, { $n } se parecen a otro asunto.
triage-card-open = Abrir la clasificación
triage-card-sorted = Cómo se clasificó
triage-card-unsorted = Todavía no se ha clasificado.
triage-card-when = Se clasificó

said-sorted = El asunto se clasificó. Este es el siguiente.
said-triage-sorted-last = El asunto se clasificó. No queda nada más por clasificar.
said-triage-merged = Los dos asuntos son ahora uno. Se conservan todos los reportes.
said-triage-merged-before = Uno de los dos ya se había unido. No se cambió nada.
said-triage-apart = Anotado: son dos cosas distintas. No se volverán a proponer como una sola.
said-triage-name-moved = Las palabras se apartaron. El reporte muestra ahora […] en su lugar.
