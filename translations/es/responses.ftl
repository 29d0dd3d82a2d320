responses-title = Respuestas
responses-lede = Cada respuesta es una promesa: quién hace qué y para cuándo. Lo que lo impide se dice abiertamente.
responses-error = Error:
responses-list-title = Todas las respuestas
responses-running-title = Respuestas en curso
responses-read-only = Usted ve los planes que puede leer. Quien se encarga cuenta cómo va; la dirección del proyecto los planea y los termina.
responses-caption = Respuestas, primero las atrasadas
responses-filter = Filtrar las respuestas
responses-show = Mostrar
responses-show-all = Mostrar todas
responses-all = Todas
responses-promise = Promesa
responses-area = Vecindario
responses-owner = Responsable
responses-by = Para cuándo
responses-by-day = para el { $day }
responses-promised-for = Prometido para
responses-state = Estado
responses-state-running = En curso
responses-state-overdue = Atrasada
responses-state-done = Hecho
responses-state-cannot = No se puede
responses-late = { $days ->
    [one] 1 día de atraso
   *[other] { $days } días de atraso
}
responses-steps = Pasos
responses-steps-of = { $done } de { $all } hechos
responses-steps-done = { $done } de { $all } pasos hechos
responses-steps-none = ninguno
responses-steps-empty = No hay pasos anotados.
responses-in-the-way = Obstáculos
responses-obstacles-n = { $n ->
    [one] un obstáculo
   *[other] { $n } obstáculos
}
responses-none = Todavía no hay ninguna respuesta planeada. Planee una desde la página de un problema ya clasificado.
responses-none-running = Ahora no hay en curso ninguna respuesta que usted pueda leer.
responses-none-filtered = Ninguna respuesta corresponde a este filtro.
responses-pages = Páginas de esta lista
responses-page = Página { $n }
responses-before = Atrás
responses-after = Siguiente

responses-waiting-title = Decidido, aún sin plan
responses-waiting-what = El grupo de trabajo decidió responder. Nadie ha prometido nada todavía.
responses-waiting-none = No hay nada pendiente. Cada decisión de responder tiene su plan.
responses-decided-at = decidido el { $moment }
responses-decided-on = Decidido el { $day }
responses-untitled = Un problema sin título

responses-new-title = Planear una respuesta
responses-choose-concern = Una respuesta atiende un solo problema. Elija uno aquí o abra la página de un problema ya clasificado.
responses-back = Todas las respuestas
responses-concern = Problema
responses-sort-it = Clasificarlo ahora
responses-new-who-sees = Quién ve esto: cuando usted apruebe la respuesta al vecindario, cualquiera podrá leerla: qué se promete y para cuándo. Desde entonces también se ve cuántos pasos están hechos. El nombre del responsable nunca se muestra en público.
responses-promise-label = ¿Qué prometemos?
responses-promise-hint = Se dice en público: lugares, sin nombres. Prometa solo lo que se puede hacer con lo que tenemos ahora. Hasta 400 caracteres.
responses-owner-label = ¿Quién se encarga?
responses-owner-hint = Una persona que cuenta cómo va. Su nombre queda dentro del programa.
responses-due-label = ¿Para cuándo?
responses-due-hint = Un día después de hoy.
responses-steps-label = Pasos (opcional)
responses-steps-hint = Uno en cada línea, hasta 10, de hasta 200 caracteres cada uno. Sin nombres.
responses-plan = Planear esta respuesta
responses-plan-one = Planear una respuesta

responses-one-title = Respuesta
responses-facts-title = La promesa
responses-first-promised = { $n ->
    [one] Prometido primero para el { $day }, cambiado una vez
   *[other] Prometido primero para el { $day }, cambiado { $n } veces
}
responses-ended-on = Terminó el
responses-because = Por qué
responses-step-open = Pendiente
responses-step-done-on = Hecho el { $day }
responses-step-do = Marcar como hecho
responses-step-undo = No se hizo todavía
responses-step-label = Un paso más
responses-step-add = Agregar este paso
responses-obstacles-title = Qué lo impide
responses-obstacles-none = No se conoce nada que lo impida.
responses-obstacle-since = Desde el { $day }
responses-obstacle-cleared-on = Resuelto desde el { $day }
responses-obstacle-clear = Ya no lo impide
responses-obstacle-label = ¿Qué lo impide?
responses-obstacle-hint = Se dice abiertamente cuando se aprueba la respuesta al vecindario: lugares, sin nombres. Por ejemplo: no hay cupo de tratamiento hasta julio. Hasta 400 caracteres.
responses-obstacle-add = Agregarlo
responses-history-title = Qué pasó
responses-was-planned = Planeado para el { $day }
responses-was-moved = Cambiado para el { $day }
responses-was-step = Paso hecho: { $what }
responses-was-raised = Lo impide: { $what }
responses-was-cleared = Ya no lo impide: { $what }
responses-was-done = Terminó: hecho
responses-was-cannot = Terminó: no se puede
responses-move-title = Cambiar la fecha
responses-move-what = Cuando se apruebe la respuesta al vecindario, se leerán la nueva fecha, la primera y cuántas veces se cambió.
responses-move-label = Nueva fecha
responses-move = Cambiarla
responses-end-title = Terminar esta respuesta
responses-end-label = ¿Cómo terminó?
responses-end-done = Hecho
responses-end-done-what = Todos los pasos están hechos, o usted dice por qué está hecho sin ellos.
responses-end-cannot = No se puede
responses-end-cannot-what = Usted dice por qué. Un límite dicho con honestidad también es una respuesta.
responses-because-label = Por qué, en palabras para el vecindario
responses-because-hint = Se dice en público: lugares, sin nombres. Hace falta para «no se puede» y para «hecho» con pasos pendientes. Hasta 1,000 caracteres.
responses-end = Terminarla

responses-wrong-not-sorted = Este problema aún no está clasificado. Clasifíquelo primero y luego planee la respuesta.
responses-wrong-merged = Este problema se unió a otro. Planee la respuesta allí.
responses-wrong-decision = Esta decisión trata de otro problema. Empiece otra vez desde la página del problema.
responses-wrong-owner = Esta persona no tiene ahora un puesto en el programa. Elija a otra.
responses-wrong-day = Elija un día después de hoy.
responses-wrong-steps = Son demasiados pasos. Use { $most } como máximo.
responses-wrong-open = { $most ->
    [one] Falta un paso. Hágalo primero o diga por qué está hecho sin él.
   *[other] Faltan { $most } pasos. Hágalos primero o diga por qué está hecho sin ellos.
}
responses-wrong-because = Diga por qué no se puede.

responses-card-title = Respuestas por vencer
responses-card-own = De qué me encargo
responses-card-none = Nada está atrasado ni vence en los próximos 7 días.
responses-card-waiting = { $n ->
    [one] Una decisión aún no tiene plan
   *[other] { $n } decisiones aún no tienen plan
}
responses-card-all = Todas las respuestas
responses-card-own-none = Usted no se encarga de nada.
responses-card-running = Todos los planes en curso
responses-concern-none = Todavía no hay ninguna respuesta planeada.
responses-my-title = Qué está planeado en sus vecindarios
responses-my-none = Ahora no hay ninguna respuesta en curso en sus vecindarios.

said-response-planned = La respuesta está planeada. Ya se puede aprobar la respuesta al vecindario.
said-response-moved = La fecha está guardada. Ya se puede aprobar la respuesta al vecindario.
said-response-step-added = El paso está en la lista.
said-response-step-done = El paso está hecho.
said-response-step-open = El paso está pendiente otra vez.
said-response-obstacle-raised = Queda anotado qué lo impide. Ya se puede aprobar la respuesta al vecindario.
said-response-obstacle-cleared = Ya no lo impide. Ya se puede aprobar la respuesta al vecindario.
said-response-ended = La respuesta terminó. Ya se puede aprobar la respuesta al vecindario.
said-response-over = Esta respuesta ya había terminado. No se cambió nada.
