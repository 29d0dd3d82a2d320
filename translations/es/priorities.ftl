priorities-title = Dónde miramos primero
priorities-lede = Algunos vecindarios llaman mucho. Otros casi no llaman y nos necesitan igual. Aquí está dónde elegimos mirar primero, por qué, y qué habrían dicho las llamadas por sí solas.
priorities-error = Error:
priorities-none-published = Todavía no se ha publicado ninguna revisión.
priorities-covers = De { $from } a { $to }. Preparada { $moment }.
priorities-chosen-title = Elegidos
priorities-chosen = elegido
priorities-chosen-because = Elegido, porque
priorities-calls-alone-title = Qué habrían dicho las llamadas por sí solas
priorities-calls-alone = { $n ->
    [one] Según las llamadas por sí solas, este vecindario habría sido el primero: { $names }.
   *[other] Según las llamadas por sí solas, estos { $n } vecindarios habrían sido los primeros: { $names }.
}
priorities-unheard-title = De quién no hemos oído
priorities-unheard-what = Nadie escuchó aquí en estos meses. Un lugar donde no se preguntó a nadie no es un lugar donde todo está bien.
priorities-unheard-public = En estos meses no conversamos con nadie en estos vecindarios. Eso no significa que allí todo esté bien. Cuéntenos, o pídanos que visitemos a su grupo.
priorities-unheard-none = En estos meses escuchamos en todos los vecindarios.
priorities-unheard-here = Nadie escuchó aquí en estos meses.
priorities-never-heard = nunca se escuchó aquí
priorities-last-heard = se escuchó por última vez el { $day }
priorities-all-title = Todos los vecindarios, lado a lado
priorities-all-what = En orden de necesidad, hasta donde se sabe. Los números al lado son lo que se oyó, por todos los medios.
priorities-side-by-side = Necesidad, llamadas y escucha, por vecindario
priorities-area = Barrio
priorities-by-need = Por necesidad
priorities-by-calls = Por llamadas
priorities-reported = Se informa de 10
priorities-calls = Llamadas de servicio
priorities-told = Nos contaron
priorities-dialogues = Diálogos
priorities-rank-between = entre { $low } y { $high }
priorities-unknown = No se sabe

priorities-how-title = Cómo se averigua
priorities-how-one = Cuando varias personas informan de lo mismo, pocas de esas cosas quedan allí sin informar. Cuando cada informe está solo, muchas quedan sin informar. Y cuando preguntamos a un grupo qué le preocupa, buscamos de cuánto de eso había llamado alguien. De ambas cosas estimamos, vecindario por vecindario, cuánto queda sin informar.
priorities-how-two = Lo que inician los policías por su cuenta se deja fuera: muestra dónde había policías. No se califica a nadie y no se usa ningún nombre. Quién vive en un lugar nunca cuenta como necesidad.
priorities-how-three = Es una estimación y puede equivocarse. Por eso cada lugar tiene un margen, los lugares de los que sabemos muy poco no tienen puesto, y eligen las personas, no los números.

priorities-class = Se apoya en
priorities-class-a = Informes repetidos
priorities-class-b = Diálogos y llamadas
priorities-class-c = Solo escucha
priorities-class-d = Solo llamadas
priorities-class-nothing = Nada
priorities-class-what-a = Varias personas informaron de los mismos incidentes. Eso dice cuánto queda sin informar.
priorities-class-what-b = Lo que la gente planteó en diálogos se buscó entre las llamadas. Una idea aceptable, con un margen amplio.
priorities-class-what-c = Lo que se planteó por cada hora de escucha. Solo una comparación con otros lugares, con un margen muy amplio.
priorities-class-what-d = Solo informes que nadie comparó con nada. No distinguen poca necesidad de pocas llamadas, así que no hay puesto.
priorities-class-what-nothing = No se oyó nada y no se informó de nada. No hay puesto. Vaya a escuchar aquí.
priorities-classes-title = En qué se apoya una estimación

priorities-step = Paso
priorities-difference = Cambio
priorities-stands = Puesto
priorities-steps-caption = De las llamadas a la necesidad, por cada { $scale } de quienes viven aquí
priorities-steps-caption-plain = De las llamadas a la necesidad, en estos meses
priorities-steps-note = El primer número y los cinco cambios suman el último. “Puesto” es el lugar entre todos los vecindarios después de cada paso; 1 es el mayor.
priorities-step-calls = Todas las llamadas
priorities-step-officer-removed = Lo que iniciaron policías, quitado
priorities-step-repeats-collapsed = Informes repetidos de una misma cosa, contados una vez
priorities-step-unreported-added = Lo que nadie informó, añadido
priorities-step-neighbors = Lo que dicen los lugares alrededor
priorities-step-listening = Lo que dice la escucha
priorities-step-need = Necesidad, según la estimación
priorities-why-title = Por qué está en ese puesto
priorities-stands-at = Por necesidad está en el puesto { $need } de { $all } (entre { $low } y { $high }). Por llamadas solas estaría en el { $calls }.
priorities-stands-unknown = Por llamadas solas estaría en el puesto { $calls } de { $all }. Su necesidad no se sabe.
priorities-called-in = { $called ->
    [one] De { $n } cosas que la gente nombró aquí, de una había llamado alguien alguna vez.
   *[other] De { $n } cosas que la gente nombró aquí, de { $called } había llamado alguien alguna vez.
}

priorities-picture-ranks = El puesto de cada vecindario por necesidad, con su margen. La tabla dice lo mismo.
priorities-picture-ranks-what = El puesto de cada uno por necesidad. La línea es el margen en que puede estar; el punto, lo más probable. 1 es la mayor necesidad.
priorities-picture-slope = Del puesto por llamadas al puesto por necesidad. La tabla dice lo mismo.
priorities-picture-slope-what = De las llamadas a la necesidad. Las líneas fuertes se mueven más de una quinta parte de todos los lugares.
priorities-map = En qué se apoya cada estimación. La tabla dice lo mismo.
priorities-map-need = Por necesidad, en quintas partes de todos los vecindarios. La tabla dice lo mismo.
priorities-fifth-1 = La mayor necesidad
priorities-fifth-2 = Mucha necesidad
priorities-fifth-3 = En el medio
priorities-fifth-4 = Menos necesidad
priorities-fifth-5 = La menor necesidad
priorities-map-area = { $name }: { $class }

priorities-review-title = Revisión de todos los vecindarios
priorities-review-lede = Todo lo que se sabe, lado a lado. Usted elige, con una razón. Los números no eligen nada.
priorities-no-calls = No se importaron llamadas de servicio de estos meses. La revisión se apoya solo en la escucha.
priorities-look-title = Mire primero aquí
priorities-look-what = Averigüe por qué antes de confiar en el puesto: un cambio en los datos, una campaña o un cambio real.
priorities-lowered = su necesidad se rebajó: solo por las llamadas se creería que casi nada se avisa, y en los diálogos se oyó demasiado poco para confirmarlo
priorities-uncounted = { $n ->
    [one] un punto no cuenta, porque un grupo planteó mucho más que los demás en ese tiempo
   *[other] { $n } puntos no cuentan, porque un grupo planteó mucho más que los demás en ese tiempo
}
priorities-moved-up = { $n ->
    [one] un puesto más arriba que en la última revisión
   *[other] { $n } puestos más arriba que en la última revisión
}
priorities-moved-down = { $n ->
    [one] un puesto más abajo que en la última revisión
   *[other] { $n } puestos más abajo que en la última revisión
}
priorities-choices-title = Elegidos hasta ahora
priorities-choices-none = Todavía no se ha elegido nada. Abra un vecindario para elegirlo.
priorities-publish-what = Quién ve esto: cualquiera. Los vecindarios elegidos, sus razones y la tabla son públicos desde entonces, y están en la próxima agenda. Una revisión publicada no se puede cambiar.
priorities-publish = Publicar esta revisión
priorities-listen-title = Dónde escuchar después
priorities-listen-what = Donde una hora de escucha diría más, y donde nadie ha escuchado en mucho tiempo. A cada vecindario le toca su turno.
priorities-listen-none = Ninguna sugerencia.
priorities-listen-groups = Grupos, para planear una visita
priorities-listen-here-title = Por qué escuchar aquí
priorities-listen-why-never-heard = nadie escuchó nunca aquí
priorities-listen-why-long-not-heard = nadie ha escuchado aquí en mucho tiempo
priorities-listen-why-once-in-a-cycle = a cada vecindario se le escucha una vez por ciclo
priorities-listen-why-could-change-choice = escuchar podría cambiar lo que se elige
priorities-listen-why-group-not-met = hay grupos aquí que aún no conocemos
priorities-warnings-title = Lo que hay que saber de esta estimación
priorities-no-draft = Nadie está trabajando ahora en una revisión.
priorities-see-published = La última revisión, publicada { $moment }
priorities-prepare-title = Preparar una revisión
priorities-prepare-what = Cuenta las llamadas, toma lo que se oyó y estima la necesidad de cada vecindario. Tarda unos segundos.
priorities-again-title = Prepararla de nuevo
priorities-again-what = Toma lo que llegó después, u otros meses. Ocupa el lugar de este borrador; lo elegido se conserva donde el vecindario sigue estando.
priorities-calls-cover = Se importaron llamadas de { $from } a { $to }.
priorities-calls-none = Todavía no se importaron llamadas de servicio. Aun así se puede preparar una revisión a partir de la escucha.
priorities-months-label = ¿Qué meses?
priorities-months-hint = El primero y el último, por ejemplo 2025-07..2026-06.
priorities-prepare = Preparar

priorities-evidence-title = Lo que se oyó, por todos los medios
priorities-calls-are = { $all } en total. { $residents } de residentes, unos { $incidents } incidentes distintos. { $officers } iniciadas por policías y { $others } por alarmas o planes: estas no cuentan.
priorities-calls-unknown = No se sabe: no se importaron llamadas.
priorities-told-none = Nadie nos contó nada.
priorities-listened = { $n ->
    [one] Uno, { $hours } horas de escucha.
   *[other] { $n }, { $hours } horas de escucha.
}
priorities-raised = Planteado en diálogos
priorities-raised-are = { $all } puntos. De { $linkable } que se pudieron buscar, de { $called } había llamado alguien. { $waiting } esperan que se busquen.
priorities-officers-told = Transmitido por policías
priorities-of-ten = Unos { $mid } de 10 incidentes (entre { $low } y { $high }).
priorities-without-title = ¿Y si dejáramos algo fuera?
priorities-without-what = Si una sola fuente lo decide todo, tenga cuidado con ella.
priorities-source-duplicates = lo que informaron los residentes
priorities-source-matches = lo que se buscó entre las llamadas
priorities-source-concerns = lo que se planteó por cada hora de escucha
priorities-without-same = Sin { $source }: estaría donde está.
priorities-without-up = { $n ->
    [one] Sin { $source }: un puesto más arriba.
   *[other] Sin { $source }: { $n } puestos más arriba.
}
priorities-without-down = { $n ->
    [one] Sin { $source }: un puesto más abajo.
   *[other] Sin { $source }: { $n } puestos más abajo.
}
priorities-choose-title = Elegir este vecindario
priorities-change-choice = Su elección
priorities-reason-label = ¿Por qué este vecindario, en palabras para todos?
priorities-reason-hint = Se dice en público: lugares, sin nombres. Hasta 600 caracteres.
priorities-choose = Elegirlo
priorities-change = Cambiar la razón
priorities-leave-out = No elegirlo, al final

priorities-listening-link = Buscar lo que se planteó en diálogos
priorities-listening-title = ¿Llamó alguien alguna vez?
priorities-listening-lede = La gente planteó estos puntos cuando escuchamos. De cada uno, vea si alguien había llamado. Eso dice cuánto queda sin informar.
priorities-listening-none = Todos los puntos de estos meses están buscados.
priorities-listening-left = { $n ->
    [one] Espera un punto.
   *[other] Esperan { $n } puntos.
}
priorities-point-at = { $group }, { $day }
priorities-point-suggested = Llamadas de este vecindario en las semanas alrededor de ese día:
priorities-point-none = No se encontró allí ninguna llamada en las semanas alrededor de ese día.
priorities-point-call = { $day }, { $kind }, { $block } ({ $reports ->
    [one] una llamada
   *[other] { $reports } llamadas
})
priorities-verdict-label = ¿Qué es?
priorities-verdict-called = Una de estas llamadas trataba de ello
priorities-verdict-not-called = Nadie había llamado
priorities-verdict-not-linkable = No se puede buscar
priorities-verdict-save = Guardar

priorities-pairs-link = Etiquetar pares de llamadas
priorities-pairs-title = ¿Un incidente, o dos?
priorities-pairs-lede = El programa une llamadas que hablan de un mismo incidente, y a veces se equivoca. Sus etiquetas le dicen con qué frecuencia.
priorities-pairs-none = Por ahora no hay más pares que etiquetar.
priorities-pairs-done = { $n ->
    [one] Hay un par etiquetado.
   *[other] Hay { $n } pares etiquetados.
} Más de 100 son una buena muestra.
priorities-pair-one = Primera llamada
priorities-pair-other = Segunda llamada
priorities-pair-when = Cuándo
priorities-pair-where = Dónde
priorities-pair-kind = Tipo
priorities-pair-same = Un incidente
priorities-pair-different = Dos incidentes

priorities-card-title = Prioridades
priorities-card-draft = { $n ->
    [0] Se está trabajando en una revisión. Todavía no se ha elegido nada.
    [one] Se está trabajando en una revisión. Hay un vecindario elegido.
   *[other] Se está trabajando en una revisión. Hay { $n } vecindarios elegidos.
}
priorities-card-look = { $n ->
    [one] Conviene mirar primero un vecindario de la revisión.
   *[other] Conviene mirar primero { $n } vecindarios de la revisión.
}
priorities-card-due = No se publicó ninguna revisión en los últimos 90 días.
priorities-card-published = La última revisión se publicó el { $day }.
priorities-card-waiting = { $n ->
    [one] Un punto de un diálogo espera que se busque.
   *[other] { $n } puntos de diálogos esperan que se busquen.
}
priorities-card-open = Abrir la revisión
priorities-chosen-here = Elegido para mirar primero
priorities-chosen-more = Por qué, y qué habrían dicho las llamadas solas

priorities-wrong-no-draft = Nadie está trabajando ahora en una revisión. Prepare una primero, por favor.
priorities-wrong-nothing-chosen = Elija al menos un vecindario antes de publicar, por favor.
priorities-wrong-too-few = Una revisión compara vecindarios, y este sitio tiene menos de dos.
priorities-wrong-not-in-review = Este vecindario no está en la revisión. Prepare la revisión de nuevo, por favor.
priorities-wrong-calls = No se pueden leer las llamadas de servicio. Avise a quien mantiene el programa; el registro dice por qué.
priorities-wrong-estimate = Con esto no se puede hacer ninguna estimación. Elija más meses, o importe más llamadas.

said-priorities-prepared = La revisión está preparada.
said-priorities-chosen = El vecindario está elegido. Nada es público antes de que usted publique.
said-priorities-left-out = El vecindario ya no está elegido.
said-priorities-published = La revisión está publicada. Los vecindarios elegidos están en la próxima agenda.
said-priorities-judged = Guardado. Cuenta desde la próxima revisión.
said-priorities-labelled = Guardado. Cuenta desde la próxima revisión.
