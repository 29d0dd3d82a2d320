groups-title = Grupos
groups-lede = Los grupos que hablan por un vecindario, quién habla por ellos y cuándo los visitamos por última vez.
groups-waiting = { $n ->
    [one] Un grupo espera una visita: nunca lo visitamos, o hace más de 60 días que no vamos.
   *[other] { $n } grupos esperan una visita: nunca los visitamos, o hace más de 60 días que no vamos.
}
groups-empty = Todavía no hay grupos en la lista.
groups-caption = Todos los grupos
groups-add = Agregar un grupo
groups-col-name = Grupo
groups-col-kind = Tipo
groups-col-areas = Vecindarios
groups-col-last = Última visita
groups-col-speakers = Quién habla por el grupo
groups-col-act = Siguiente paso
groups-whole-town = toda la ciudad
groups-unvisited = Sin visita desde hace { $days } días
groups-never = Nunca visitado
groups-waits = Espera una visita
groups-nobody-speaks = todavía nadie
groups-visit = Anotar una visita
groups-over = { $n ->
    [one] Un grupo que terminó
   *[other] { $n } grupos que terminaron
}

groups-kind = Tipo de grupo
groups-kind-business-district = Distrito comercial
groups-kind-neighborhood-council = Consejo vecinal
groups-kind-tenants-union = Sindicato de inquilinos
groups-kind-faith-community = Comunidad de fe
groups-kind-cultural-association = Asociación cultural
groups-kind-block-watch = Vigilancia vecinal
groups-kind-school = Escuela
groups-kind-other = Otro

groups-change-title = Cambiar lo que sabemos del grupo
groups-name = Nombre del grupo
groups-name-hint = Como el grupo se llama a sí mismo. Cualquiera puede leerlo, junto a sus visitas.
groups-name-taken = Otro grupo ya tiene este nombre. Elija otro nombre, o busque el grupo en la lista.
groups-language = Idioma de sus reuniones
groups-language-hint = El idioma en que la gente de allí se siente en casa.
groups-meets = Dónde y cuándo se reúne
groups-meets-field = Dónde y cuándo se reúne (opcional)
groups-meets-hint = Por ejemplo: primer martes, 18 h, biblioteca. No anote nombres ni teléfonos de personas.
groups-areas-field = Vecindarios por los que habla (opcional)
groups-areas-hint = No elija ninguno si habla por toda la ciudad.
groups-save = Guardar
groups-back = Volver

groups-ended-on = Este grupo terminó el { $day }.
groups-not-known = no se sabe
groups-change = Cambiar
groups-representative = Representante
groups-since = Desde
groups-not-seated = Ya no tiene la función
groups-no-representative = Todavía nadie habla por este grupo.
groups-end-representative = Ya no habla por el grupo
groups-no-candidate = No hay nadie más con la función de representante de la comunidad. La administración puede darla.
groups-add-representative-field = ¿Quién más habla por este grupo?
groups-add-representative-hint = Verá lo que este grupo nos cuenta y lo que le respondemos. Debe tener la función de representante de la comunidad.
groups-add-representative = Que hable por el grupo
groups-not-representative = Esta persona ya no tiene la función de representante de la comunidad. Elija a otra persona.
groups-dialogues = Visitas
groups-no-dialogue = Todavía nadie ha anotado una visita.
groups-day = Día
groups-area = Vecindario
groups-area-all = todos los vecindarios del grupo
groups-how-long = Duración
groups-who-came = Quiénes vinieron
groups-barrier = Barrera de idioma
groups-points = Puntos
groups-led-by = Anotado por
groups-yes = sí
groups-no = no
groups-hours-n = { $hours ->
    [one] 1 hora
   *[other] { $hours } horas
}
groups-heads-n = { $heads ->
    [one] 1 persona
   *[other] { $heads } personas
}
groups-heads-few = menos de 11 personas
groups-points-n = { $points ->
    [0] ningún punto por atender
    [one] 1 punto por atender
   *[other] { $points } puntos por atender
}
groups-end-title = Terminar este grupo
groups-end-what = Desde hoy nadie habla por él y no espera ninguna visita. Sus visitas quedan guardadas. No se puede deshacer.
groups-end = Terminar el grupo

groups-visit-title = Anotar una visita
groups-visit-who-sees = Pueden leerlo la dirección del proyecto, los agentes, quienes gestionan casos y el personal de recepción. Cualquiera puede leer el día, el grupo, las horas y cuántas personas vinieron (si son menos de 11, no se dice cuántas). Por favor, no anote nombres de personas.
groups-held-day = ¿Qué día?
groups-held-day-wrong = Escriba el día de hoy o uno anterior, de hace diez años como máximo.
groups-hours = ¿Cuántas horas?
groups-hours-hint = Por ejemplo 1.5
groups-hours-wrong = Escriba entre 0.1 y 12 horas, por ejemplo 1.5.
groups-heads = ¿Cuántas personas vinieron?
groups-heads-hint = Sin contar a nuestro personal.
groups-barrier-field = ¿Hubo una barrera de idioma?
groups-barrier-hint = ¿Hubo personas que no pudieron entender o hablar por el idioma?
groups-barrier-no = No, todos pudieron seguir la conversación
groups-barrier-yes = Sí, algunas personas no pudieron seguirla
groups-area-field = Vecindario (opcional)
groups-area-hint = Déjelo vacío si se habló de todos los vecindarios del grupo.
groups-said = ¿Qué se dijo?
groups-said-hint = En pocas palabras: qué preocupa a la gente, qué va bien, qué les contamos. Sin nombres de personas: diga «un vecino» o «una comerciante». Hasta 4000 caracteres.
groups-points-title = Puntos por atender
groups-points-lede = Cada punto se convierte en un reporte de este grupo y recibe una respuesta. Deje vacíos los puntos que no necesite.
groups-point = Punto { $n }
groups-point-place = ¿Dónde es?
groups-point-place-hint = Una dirección, una esquina o un lugar que la gente conoce. Sin nombres de personas.
groups-point-category = ¿De qué se trata?
groups-point-words = ¿Qué se dijo de eso?
groups-point-words-hint = Con sus palabras, sin nombres de personas. Hasta 2000 caracteres.
groups-point-area = Vecindario de este punto (opcional)
groups-point-area-hint = Déjelo vacío si es el mismo que el de la visita.
groups-visit-save = Guardar la visita

groups-visit-of = { $group }, { $day }
groups-visit-on = Visita del { $day }
groups-said-title = Lo que se dijo
groups-no-point = No se anotaron puntos por atender.
groups-raised-lede = Las palabras de cada punto se guardan con su reporte, no aquí.
groups-point-entered = Ya es un reporte
groups-point-waiting = Espera convertirse en un reporte

groups-my-title = { $n ->
    [one] Mi grupo
   *[other] Mis grupos
}
groups-my-lede = Lo que sabemos de su grupo y cuándo nos reunimos. Si algo no es correcto, avise a la dirección del proyecto.
groups-my-empty = Usted todavía no habla por ningún grupo. Pregunte a la dirección del proyecto.
groups-my-visits = Nuestras visitas
groups-my-no-visit = Todavía no hemos visitado este grupo.

groups-to-visit = Grupos por visitar
groups-to-visit-count = en espera
groups-to-visit-none = Ningún grupo espera una visita.
groups-to-visit-all = Todos los grupos
groups-last-visit = última visita: { $ago }

groups-visits = Quién visitó y cuándo
groups-visits-lede = Cuándo el personal del programa se reunió por última vez con grupos de este vecindario.
groups-visits-none = Todavía no se ha anotado ninguna visita a un grupo de este vecindario.

said-group-added = El grupo está en la lista.
said-group-changed = El cambio está guardado.
said-group-ended = El grupo terminó.
said-representative-added = Esta persona habla por el grupo desde hoy.
said-representative-ended = Esta persona ya no habla por el grupo.
said-visit-held = La visita está guardada. Sus puntos se convertirán en reportes en un momento.
