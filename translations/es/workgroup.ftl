meetings-title = Reuniones
meetings-lede = Aquí el Grupo de Trabajo Operativo decide qué hacer sobre los lugares. Cualquier persona puede venir a la parte abierta.
meetings-coming = Próximas reuniones
meetings-none-coming = Todavía no hay ninguna reunión pública planeada.
meetings-subscribe = Reciba las fechas nuevas sin buscarlas
meetings-subscribe-what = Su calendario puede seguir nuestras reuniones. Así se entera de fechas nuevas, cambios y reuniones canceladas. Nosotros no sabemos quién es usted.
meetings-subscribe-app = Añadir a mi aplicación de calendario
meetings-subscribe-file = Descargar como archivo
meetings-subscribe-hand = Añadirlo a mano
meetings-subscribe-hand-how = En su calendario, busque «añadir por dirección» o «suscribirse». Después pegue esta dirección:
meetings-past = Reuniones pasadas
meetings-past-what = De los últimos seis meses, con lo que se decidió.
meetings-none-past = No hubo ninguna reunión pública en los últimos seis meses.
meetings-is-cancelled = Esta reunión está cancelada. No se hará.
meetings-run = Abrir la página de trabajo de esta reunión
meetings-agenda = Orden del día
meetings-record = Lo que se decidió
meetings-agenda-what = Esta es la parte abierta: lugares, nunca personas. Lo que los vecinos nos escribieron no aparece aquí.
meetings-no-agenda = Todavía no hay nada en el orden del día.
meetings-no-record = Esta reunión no tuvo nada en su orden del día abierto.
meetings-not-reached = No se decidió en esta reunión.

workgroup-title = Grupo de trabajo
workgroup-error = Error:
workgroup-month = { $month } de { $year }
workgroup-meeting = Reunión
workgroup-when = Cuándo
workgroup-where = Dónde
workgroup-where-hint = Una sala y su dirección, o «en línea».
workgroup-state = Estado
workgroup-items = Puntos
workgroup-invited = Personas invitadas
workgroup-not-public = solo con invitación
workgroup-minutes-long = { $n } minutos
workgroup-who-comes = ¿Quién puede venir a la parte abierta?
workgroup-public-yes = Cualquier persona
workgroup-public-yes-what = Cualquier persona puede venir a la parte abierta. Está en el calendario público.
workgroup-public-no = Solo las personas invitadas
workgroup-public-no-what = Solo vienen las personas invitadas. No está en el calendario público.
workgroup-state-planned = Planeada
workgroup-state-open = Abierta ahora
workgroup-state-closed = Realizada
workgroup-state-cancelled = Cancelada
workgroup-state-no-record = Todavía sin registro
workgroup-ahead = Próximas reuniones
workgroup-none-ahead = No hay ninguna reunión planeada.
workgroup-past = Reuniones pasadas
workgroup-none-past = Todavía no se hizo ninguna reunión.
workgroup-plan = Planear una reunión
workgroup-plan-series-first = Primero empiece una serie. Cada reunión pertenece a una.
workgroup-plan-button = Planear esta reunión
workgroup-series = Serie
workgroup-day = Día
workgroup-time = Empieza a las
workgroup-minutes = Minutos
workgroup-all-series = Series
workgroup-no-series-yet = Todavía no hay ninguna serie.
workgroup-every = { $n ->
    [one] cada día
   *[other] cada { $n } días
}
workgroup-next-button = Planear las próximas 6
workgroup-next-what = Las próximas seis serán a la misma hora y en el mismo lugar que la última. Puede cambiar cada una.
workgroup-start-series = Empezar una serie
workgroup-series-name = Nombre de la serie
workgroup-series-name-hint = Este nombre es público. Por ejemplo: Grupo de Trabajo Operativo.
workgroup-series-every = Días entre una reunión y la siguiente
workgroup-my-actions = Mis tareas
workgroup-no-actions = No le queda nada por hacer.
workgroup-by = antes del { $day }
workgroup-late = { $n ->
    [one] 1 día de retraso
   *[other] { $n } días de retraso
}
workgroup-done-button = Hecho
workgroup-action-is-done = Hecho

workgroup-change-title = Cambiar esta reunión
workgroup-change-what = Todas las personas invitadas reciben un correo con el cambio. También lo saben los calendarios que siguen el nuestro.
workgroup-change-button = Guardar el cambio
workgroup-change-link = Cambiar o cancelar
workgroup-cancel-title = Cancelar esta reunión
workgroup-cancel-what = Queda en el calendario, marcada como cancelada. Todas las personas invitadas reciben un correo. Esto no se puede deshacer.
workgroup-cancel-button = Cancelar esta reunión

workgroup-about = Sobre esta reunión
workgroup-open-button = Abrir la reunión
workgroup-open-on-day = Puede abrir la reunión el día en que se hace.
workgroup-open-part = Ver la parte abierta como la ven los demás
workgroup-closed-part = Parte cerrada
workgroup-agenda = Orden del día
workgroup-agenda-what = Solo lugares. Los títulos, las decisiones y las razones los puede leer toda persona que pueda ver esta reunión. Las notas y las tareas, no.
workgroup-agenda-empty = Todavía no hay nada en el orden del día.
workgroup-decided = Se decidió:
workgroup-reason = Por qué:
workgroup-decide = Decidir
workgroup-correct = Corregir la decisión
workgroup-decide-kind = ¿Qué decidió el grupo?
workgroup-decide-reason = ¿Por qué?
workgroup-decide-reason-hint = La gente leerá esto. Nombre lugares, nunca personas. Hasta 1.000 caracteres.
workgroup-decide-button = Registrar la decisión
workgroup-decision-respond-what = Se planeará una respuesta, con una fecha.
workgroup-decision-listen-what = Alguien va allí y escucha antes de que el grupo decida.
workgroup-decision-wait-what = Vuelve en una reunión posterior.
workgroup-decision-cannot-what = Lo decimos abiertamente, y por qué.
workgroup-plan-response = Planear la respuesta
workgroup-assign = Añadir una tarea
workgroup-assign-what = ¿Qué hay que hacer?
workgroup-assign-what-hint = Nombre lugares, nunca personas.
workgroup-assign-owner = ¿Quién lo hace?
workgroup-assign-due = ¿Para cuándo?
workgroup-assign-button = Añadir esta tarea
workgroup-up = Subir
workgroup-down = Bajar
workgroup-off = Quitar del orden del día
workgroup-close-title = Fin de la reunión
workgroup-close-what = Cuando cierre la reunión, su registro queda: ya no se puede decidir ni cambiar nada. Lo que no se decidió se propondrá para la próxima vez.
workgroup-close-button = Cerrar la reunión
workgroup-people = Personas
workgroup-here-of = { $here } de { $n } presentes
workgroup-nobody-invited = Todavía no hay nadie invitado.
workgroup-is-here = Presente
workgroup-check-in = Registrar llegada
workgroup-check-out = Deshacer
workgroup-uninvite = Retirar una invitación
workgroup-uninvite-button = Retirar
workgroup-invite = Invitar a personas
workgroup-invite-who = ¿A quién invita?
workgroup-invite-hint = Cada persona recibe un correo con el día, el lugar y un enlace. En una reunión nueva, ya están marcadas las que se invitaron la última vez.
workgroup-invite-button = Invitar
workgroup-suggested = Propuestas para el orden del día
workgroup-none-suggested = Nada espera para entrar en el orden del día.
workgroup-more-suggested = { $n ->
    [one] Una más espera detrás de estas.
   *[other] { $n } más esperan detrás de estas.
}
workgroup-list = Poner en el orden del día
workgroup-note = Nota para la reunión (opcional)
workgroup-note-hint = Solo la ven quienes dirigen la reunión. Hasta 300 caracteres.
workgroup-why-new = Nuevo
workgroup-why-nominated = Quien representa a un grupo lo nombró como prioridad
workgroup-why-overdue = Demasiado tiempo sin noticias nuestras
workgroup-why-running = Una respuesta vence pronto, está atrasada o bloqueada
workgroup-why-contested = Alguien dice que no está resuelto
workgroup-why-again = Aplazado antes
workgroup-since-new = nos lo contaron el
workgroup-since-overdue = espera desde el
workgroup-since-running = vence el
workgroup-since-nominated = nombrado el
workgroup-since-contested = dicho el
workgroup-since-again = desde el

workgroup-card-next = Próximas reuniones
workgroup-card-next-one = Próxima reunión
workgroup-card-all = Todas las reuniones
workgroup-card-welcome = Puede venir a la parte abierta.
workgroup-card-items = { $n ->
    [one] punto en el orden del día
   *[other] puntos en el orden del día
}
workgroup-card-invited = { $n ->
    [0] Todavía no hay nadie invitado.
    [one] Hay una persona invitada.
   *[other] Hay { $n } personas invitadas.
}
workgroup-card-to-workgroup = Todas las reuniones y series
workgroup-card-mine = Reuniones a las que le invitaron
workgroup-card-open = pendientes
workgroup-card-more = { $n ->
    [one] Uno más
   *[other] { $n } más
}
workgroup-card-concern = Reuniones y decisiones
workgroup-card-never = Todavía no estuvo en ningún orden del día.
workgroup-card-which = ¿Para qué reunión?

workgroup-feed-name = Reuniones de { $program }
workgroup-feed-about = La parte abierta es para cualquier persona. Orden del día y decisiones:

workgroup-letter-invited-subject = Invitación: { $name }, { $when }
workgroup-letter-invited-body =
    Le invitamos a una reunión de { $program }.

    { $name }
    Cuándo: { $when } ({ $minutes } minutos)
    Dónde: { $place }

    La parte abierta, con su orden del día: { $link }
workgroup-letter-changed-subject = Cambio: { $name }, ahora { $when }
workgroup-letter-changed-body =
    Cambió una reunión de { $program } a la que le invitamos. Esto es lo que vale ahora:

    { $name }
    Cuándo: { $when } ({ $minutes } minutos)
    Dónde: { $place }

    La parte abierta, con su orden del día: { $link }
workgroup-letter-cancelled-subject = Cancelada: { $name }, { $when }
workgroup-letter-cancelled-body =
    Esta reunión de { $program } está cancelada. No se hará.

    { $name }
    Estaba planeada para: { $when }
    Dónde: { $place }

workgroup-no-name-taken = Ya hay una serie con este nombre. Elija otro nombre.
workgroup-no-every-days = Escriba un número de días de 1 a 366.
workgroup-no-minutes = Una reunión dura de 10 minutos a un día.
workgroup-no-time = Escriba una hora, como 18:00.
workgroup-no-past = Este día ya pasó. Elija hoy o un día posterior.
workgroup-no-already-planned = Esta serie ya tiene una reunión a esta hora. Quizás está cancelada. Elija otro día u otra hora.
workgroup-no-series = Esta serie ya no está. Elija otra.
workgroup-no-not-now = Esto ya no se puede hacer con esta reunión. Abajo se ve su estado.
workgroup-no-not-open = Las decisiones y tareas se registran mientras la reunión está abierta.
workgroup-no-too-early = Una reunión se abre en su día, no antes.
workgroup-no-seat = Esta persona no tiene hoy ninguna función en el programa. Elija a alguien que sí la tenga.
workgroup-no-not-invited = Esta persona no está invitada. Invítela primero.
workgroup-no-checked-in = Esta persona está registrada como presente, así que la invitación queda en el registro.
workgroup-no-not-for-agenda = Solo entra en el orden del día lo que se clasificó como problema de un lugar o falta de servicios.
workgroup-no-merged = Este problema se unió con otro. Ponga ese otro en el orden del día.
workgroup-no-has-record = Un punto con una decisión o una tarea se queda en el orden del día.
workgroup-no-due-past = Este día ya pasó. Elija hoy o un día posterior.
workgroup-no-nobody = Marque al menos a una persona.

said-workgroup-series-started = La serie está empezada. Ahora planee su primera reunión.
said-workgroup-planned = La reunión está planeada. Sigue: invitar a personas y preparar el orden del día.
said-workgroup-next-planned = Las próximas seis reuniones están en el calendario.
said-workgroup-changed = El cambio está guardado y las personas invitadas reciben un correo.
said-workgroup-cancelled = La reunión está cancelada y las personas invitadas reciben un correo.
said-workgroup-invited = Las invitaciones están en camino.
said-workgroup-uninvited = La invitación está retirada.
said-workgroup-checked-in = Llegada registrada.
said-workgroup-checked-out = El registro de llegada está retirado.
said-workgroup-listed = Está en el orden del día.
said-workgroup-choose = No se cambió nada. Primero elija una reunión.
said-workgroup-taken-off = Está fuera del orden del día.
said-workgroup-moved = El orden del día tiene un orden nuevo.
said-workgroup-opened = La reunión está abierta. Es el turno del primer punto.
said-workgroup-closed = La reunión está cerrada y su registro queda.
said-workgroup-decided = La decisión está registrada.
said-workgroup-assigned = La tarea está registrada.
said-workgroup-action-done = La tarea está hecha.

workgroup-chosen-title = Vecindarios elegidos
workgroup-chosen-what = La última revisión eligió estos vecindarios para mirar primero.
workgroup-chosen-link = Toda la revisión
