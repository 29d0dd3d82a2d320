referrals-title = Derivaciones
referrals-error = Error:
referrals-lede = Una derivación todavía no es una aprobación. Lo que se sabe de una persona está sellado, y se borra cuando la derivación termina sin ingreso.
referrals-new = Derivar a alguien
referrals-find = Buscar por número de caso
referrals-waits-title = Lo que espera
referrals-none = No espera nada que le corresponda.
referrals-col-who = Quién
referrals-col-state = Estado
referrals-col-door = Puerta
referrals-col-area = Vecindario
referrals-col-since = Desde
referrals-col-manager = Gestión del caso
referrals-col-number = Número de caso
referrals-col-status = Situación
referrals-no-alias = Sin iniciales
referrals-intake = Ingreso hasta
referrals-intake-by = ingreso hasta el { $day }
referrals-late = con retraso
referrals-caseload = Participantes: { $n }
referrals-new-lede = Por una de tres puertas. Diga solo lo que hace falta para encontrar a la persona.
referrals-draft = Texto apartado
referrals-draft-what = Cuando lo retome, el borrador se borra. No es prueba de nada.
referrals-new-sees = Nombre y lugar los ven la dirección del proyecto y quien gestiona el caso y busca a la persona. Nadie más, y ninguna búsqueda los encuentra.
referrals-door = ¿Cómo entra la persona?
referrals-door-arrest-diversion = Desvío de un arresto
referrals-door-arrest-diversion-what = Hay causa probable, y el agente ofrece la entrega en mano.
referrals-door-social-contact = Contacto social
referrals-door-social-contact-what = Un agente conoce a la persona; no hay arresto.
referrals-door-community = Comunidad
referrals-door-community-what = Gente del vecindario, grupos o proveedores; sin policía.
referrals-name = Nombre, hasta donde lo sepa (opcional)
referrals-name-hint = Queda sellado.
referrals-alias = Lo que se dice en lugar del nombre (opcional)
referrals-alias-hint = Las iniciales, si no escribe otra cosa. Donde las iniciales dirían demasiado, se usa el número de caso.
referrals-where = ¿Dónde y cómo se puede encontrar a la persona? (opcional)
referrals-where-hint = Queda sellado. Hace falta el nombre o el lugar.
referrals-area = Vecindario (opcional)
referrals-new-button = Derivar
referrals-one = Derivación
referrals-ended = Terminó
referrals-state-received = Llegó
referrals-state-eligible = Cumple los requisitos
referrals-state-waiting = Espera un lugar
referrals-state-outreach = Búsqueda
referrals-state-enrolled = Ingresó
referrals-state-closed = Cerrada
referrals-waiting-what = Cumple los requisitos y está aprobada, y ahora no hay lugar. No es lo mismo que no cumplir los requisitos.
referrals-unmet = No se cumple:
referrals-judge = ¿Cumple la persona los requisitos?
referrals-judge-what = La lista es del sitio. Cumplirla no es estar aprobada.
referrals-judge-lines = Marque lo que se cumple
referrals-judge-hint = Si falta uno, la derivación se cierra porque no cumple los requisitos.
referrals-judge-button = Decidir
referrals-approve = Aprobar
referrals-approve-what = No prometa nada para lo que no haya lugar.
referrals-place-who = ¿Quién gestiona casos y tiene un lugar?
referrals-approve-hint = Déjelo vacío cuando no haya lugar: la derivación espera entonces.
referrals-approve-button = Aprobar
referrals-place = Hay un lugar libre
referrals-place-other = Otra persona gestora
referrals-place-button = Dar el lugar
referrals-attempts = Búsqueda
referrals-no-attempt = Nadie ha buscado todavía a la persona.
referrals-attempt-day = Día
referrals-attempt-how = Cómo
referrals-attempt-met = Qué resultó
referrals-attempt-button = Anotar
referrals-how-street = En la calle
referrals-how-phone = Por teléfono o mensaje
referrals-how-home = Donde la persona vive o se queda
referrals-how-provider = Con un proveedor
referrals-how-hand-off = En la entrega en mano
referrals-met-talked = Se encontraron y hablaron
referrals-met-not-there = No estaba
referrals-met-later = Pidió que volvieran más tarde
referrals-met-no = No lo quiere
referrals-enroll = Ingreso
referrals-enroll-what = Después se escriben los consentimientos. Sin ellos no se dice nada a nadie fuera del programa.
referrals-language = Idioma que lee la persona
referrals-protected = Dirección protegida
referrals-protected-what = Solo quien gestiona el caso ve dónde se puede encontrar a la persona. No está en ningún punto ni en ningún paquete.
referrals-enroll-button = Ingresar
referrals-close = Terminar esta derivación
referrals-close-what = Nombre y lugar se borran. “No hay lugar” no es motivo para terminarla.
referrals-close-why = Por qué
referrals-close-button = Terminarla
referrals-ending-not-eligible = No cumple los requisitos
referrals-ending-declined = La persona no lo quiere ahora
referrals-ending-not-found = No se encontró a la persona
referrals-ending-elsewhere = Ya ayuda otra entidad
referrals-ending-twice = Derivada dos veces
referrals-find-lede = Las personas se encuentran por el número de sus papeles, nunca por el nombre. Cada intento queda anotado, y la persona puede preguntar quién lo hizo.
referrals-find-number = Número de caso
referrals-find-hint = Ocho signos, como K7RM-4XQ2.
referrals-find-button = Buscar
referrals-find-shape = Un número de caso tiene ocho letras y cifras.
referrals-find-none = Con este número no hay nadie a quien usted pueda abrir. Mírelo otra vez; si su trabajo lo necesita, pregunte a la dirección del proyecto.
referrals-page-rules = Usted ve lo que le abren su función y los consentimientos de la persona, y nada más. Consta que usted miró.
referrals-address = Dirección
referrals-segments = Lo que se guarda
referrals-no-segments = No hay nada abierto para usted.
referrals-write = Escribir
referrals-write-segment = ¿De qué se trata?
referrals-write-segment-hint = Si no está seguro de que hable de un tratamiento, diga que sí. Las notas de consejería no se guardan aquí.
referrals-write-text = ¿Qué se debe saber?
referrals-write-hint = Hasta 600 caracteres, en lugar de lo que hay. Hechos, sin diagnóstico. Déjelo vacío para quitarlo.
referrals-write-button = Guardar
referrals-consents = Consentimientos
referrals-no-consent = No hay ninguno: a nadie fuera del programa se le dice nada.
referrals-is-live = Vigente
referrals-is-over = Terminado
referrals-is-ended = Terminó con su evento
referrals-consent-end = El evento llegó: terminarlo
referrals-consent-treatment = Un consentimiento sobre tratamiento
referrals-consent-tells = Sus palabras pueden hablar de tratamiento: las lee quien lleva el caso.
referrals-consent-yours = Lo que usted aceptó, en sus propias palabras, está en el papel que firmó.
referrals-is-revoked = Retirado
referrals-consent-for = Para:
referrals-consent-until = Hasta el { $day }
referrals-revoke = Retirar
referrals-consent-new = Escribir un consentimiento
referrals-consent-lede = Solo vale con todo lo que pide la ley (42 CFR 2.31). La persona lo firmó, y puede retirarlo en cualquier momento.
referrals-consent-discloser = Quién informa
referrals-consent-discloser-hint = El programa, o personas nombradas de él.
referrals-consent-description = Qué se dice, en palabras de la persona
referrals-consent-description-hint = Cuánto y de qué clase. Si habla de un tratamiento, dígalo.
referrals-consent-segments = ¿Qué partes son?
referrals-consent-named = A quién se informa
referrals-consent-named-hint = Por nombre, o la clase de personas: “agentes del grupo de trabajo”.
referrals-consent-recipients = ¿Qué clases son?
referrals-consent-purpose = Para qué
referrals-consent-purpose-usual = Trabajar juntos para que yo reciba lo que necesito
referrals-consent-expires = Último día en que vale
referrals-consent-expires-hint = Hace falta para policía, fiscalía y representantes de la comunidad.
referrals-consent-event = O el hecho con el que termina (opcional)
referrals-consent-event-hint = Para los demás, cuando no se fija un día.
referrals-consent-told = Se informó a la persona del derecho a retirarlo, y cómo
referrals-consent-told-what = Diciéndolo a cualquiera del programa, en cualquier momento.
referrals-consent-signed-by = Quién firmó
referrals-consent-signed-day = Qué día
referrals-consent-button = Escribir
referrals-element-discloser = Diga quién informa.
referrals-element-description = Diga qué se informa, y marque qué partes son.
referrals-element-recipient = Diga a quién se informa, y marque qué clases son.
referrals-element-purpose = Diga para qué.
referrals-element-revocation = Sin esto el consentimiento no vale: informe a la persona y márquelo.
referrals-element-expiry = Fije un último día, hoy o más tarde. Para policía, fiscalía y representantes de la comunidad no basta un hecho.
referrals-element-signature = Escriba quién firmó.
referrals-element-signed-day = Escriba el día de la firma, no después de hoy.
referrals-record = Cambiar el registro
referrals-record-button = Cambiar
referrals-status-active = Activa
referrals-status-inactive = Inactiva
referrals-status-in-the-wind = No localizable
referrals-circle = Quién trabaja con la persona
referrals-circle-what = Quien se nombra aquí ve lo que los consentimientos de la persona abren a su clase, y nada más.
referrals-circle-who = Quién
referrals-circle-button = Nombrar
referrals-circle-leave = Quitar
referrals-conflicts = Conflictos de interés
referrals-conflicts-what = Quien figura aquí no ve nada de esta persona, ni en la reunión ni fuera de ella. No hay vuelta atrás.
referrals-stepped-out = { $name } tiene un conflicto de interés y no ve nada de esta persona. Elija a otra persona que gestione el caso.
referrals-needs-other = Necesita a otra persona que gestione el caso
referrals-conflict-who = Quién
referrals-conflict-why = Por qué
referrals-conflict-button = Anotar
referrals-cause-declared = Lo dijo
referrals-cause-participant = Lo dijo la persona
referrals-cause-reporter = Informó al programa sobre la persona como gente del vecindario
referrals-cause-related = Parientes, o vivieron juntos
referrals-cause-dealings = Arrendador, empleador o acreedor
referrals-looked-all = Todos los que miraron
referrals-looked-lede = Todas las personas que abrieron o buscaron lo que se guarda de esta persona. Que usted lee esto también queda aquí.
referrals-looked-copy = En estos días alguien abrió o buscó lo que se guarda de usted. Puede preguntar por qué.
referrals-looked-ask = Alguien del programa puede decirle quién abrió o buscó lo que se guarda de usted: pregunte por la dirección del proyecto.
referrals-looked-how = Cómo
referrals-looked-pages = Páginas de la lista
referrals-looked-later = Más recientes
referrals-looked-earlier = Anteriores
referrals-looked-by-read-participant = Abrió la página
referrals-looked-by-find-participant = Escribió el número de caso
referrals-looked-by-break-glass = Rompió el cristal, o lo intentó
referrals-looked-by-read-referral = Abrió la derivación
referrals-looked-by-read-segment = Leyó lo que ordenó un tribunal
referrals-looked-by-read-accounting = Leyó a quién se le dijo qué
referrals-looked-by-export-accounting = Imprimió la copia de la persona
referrals-looked-by-read-ledger = Leyó quién miró
referrals-looked = Quién miró
referrals-outside = fuera de sus casos
referrals-told = A quién se dijo qué
referrals-told-lede = En los seis años hasta el { $day }, a personas fuera del programa se les dijo esto. A quien estaba en la sala mientras un punto estaba abierto se le informó.
referrals-told-none = A nadie fuera del programa se le dijo nada.
referrals-told-when = Cuándo
referrals-told-who = Quién
referrals-told-what = Qué
referrals-told-how = Cómo
referrals-told-why = Por qué
referrals-means-shown = En una pantalla
referrals-means-spoken = En la sala
referrals-means-written = Por escrito
referrals-purpose-coordination = Para trabajar juntos
referrals-purpose-safety = Para que nadie salga herido
referrals-purpose-legal = Para un caso ante un tribunal
referrals-purpose-records = Alguien pidió registros públicos
referrals-basis-consent = Con un consentimiento
referrals-basis-safety = Alguien estaba en peligro
referrals-basis-order = Un tribunal lo ordenó
referrals-scope-order = Orden de { $court } (42 CFR 2.61). Al tribunal solo puede ir lo que la orden nombra.
referrals-ordered = Lo que abre esta orden
referrals-ordered-lede = El nombre, los casos y lo que revela tratamiento; nada más. Que usted lo leyó queda en la lista de la persona de a quién se dijo qué.
referrals-ordered-none = Esta orden no abre nada aquí.
referrals-scope-told = Esta lista dice que a alguien se le habló de tratamiento. Es para la persona, y para quienes en el programa la necesitan para su trabajo.
referrals-scope-copy = Esta copia es solo para la persona. Dice que a alguien se le habló de tratamiento.
said-referrals-conflict = El conflicto quedó anotado.
said-referrals-stepped-out = Quedó anotado. Esta persona queda cerrada para usted desde ahora.
said-referrals-opened = La derivación llegó. Todavía no está aprobada.
said-referrals-eligible = Cumple los requisitos. Falta aprobarla.
said-referrals-not-eligible = Cerrada: no cumple los requisitos. Lo que se sabía de la persona se borró.
said-referrals-approved = Aprobada. Quien gestiona el caso busca ahora a la persona.
said-referrals-waits = Aprobada. Espera un lugar.
said-referrals-closed = La derivación terminó, y lo que se sabía de la persona se borró.
said-referrals-tried = Anotado.
said-referrals-enrolled = Ingresó. Ahora faltan los consentimientos.
said-referrals-written = Guardado.
said-referrals-kept = Cambiado.
said-referrals-consented = El consentimiento está escrito. Vale desde ahora.
said-referrals-consent-ended = El consentimiento terminó. Desde este momento no abre nada.
said-referrals-revoked = El consentimiento está retirado. Desde este momento no abre nada.
referrals-no-not-now = Esto no se puede hacer en el estado actual de la derivación.
referrals-no-incomplete = Falta algo.
referrals-no-case-manager = Elija a alguien que hoy gestione casos.
referrals-alone = Usted es la única persona en la gerencia del proyecto que puede decidir sobre esta persona. Si sale, la asesoría legal recibe una carta: hace falta alguien más.
referrals-no-conflicted = Quien gestiona casos tiene un conflicto de interés con la persona. Elija a alguien más.
referrals-no-ahead = Elija hoy o un día anterior.
referrals-no-protected = Solo quien gestiona el caso quita la protección de una dirección.
referrals-no-counseling = Las notas de consejería se quedan con quien las escribió. No se guardan aquí.
referrals-glass-link = Alguien está por salir herido, y necesito saber más
referrals-glass-title = Romper el cristal
referrals-glass-lede = Solo cuando alguien está por salir herido y no se puede hablar con nadie que trabaje con la persona. Llame primero al 911.
referrals-glass-what = Durante una hora usted ve cómo comunicarse con una persona, dónde encontrarla, y qué la protege a ella y a otros.
referrals-glass-not = No ve lo que habla de un tratamiento, ni casos, ni una dirección protegida.
referrals-glass-reviewed = Se avisa enseguida a otras dos personas, que lo revisan en 72 horas. La persona puede preguntar quién lo hizo y por qué.
referrals-glass-reason = ¿Qué está por pasar?
referrals-glass-reason-hint = Una o dos frases, sin el nombre de la persona. Las leen quienes revisan.
referrals-glass-proof-over = Su clave de acceso se usó hace más de cinco minutos. Úsela otra vez, en una ventana nueva, y después envíe esto de nuevo.
referrals-glass-prove = Usar mi clave de acceso, en una ventana nueva
referrals-glass-button = Romper el cristal por una hora
referrals-glasses = Cristales rotos
referrals-glasses-lede = Cada uno lo revisa otra persona en 72 horas: ¿había alguien en peligro, y hacía falta?
referrals-glasses-none = No se rompió ningún cristal en los últimos 90 días.
referrals-glass-waits = Espera una revisión.
referrals-glass-late = La revisión está atrasada.
referrals-glass-found = Revisado el { $when }:
referrals-glass-finding = ¿Qué encontró la revisión?
referrals-glass-finding-hint = ¿Había alguien en peligro? ¿Hacía falta? ¿Qué sigue?
referrals-glass-review = Registrar la revisión
referrals-glass-letter-subject = { $site }: por favor revise un cristal roto
referrals-glass-letter-body =
    Alguien abrió el registro de una persona porque alguien estaba por salir herido.

    Por favor mírelo en 72 horas: { $page }

    Esta carta no nombra a nadie.
referrals-nobody-letter-subject = { $site }: hace falta alguien más en la gerencia del proyecto
referrals-nobody-letter-body =
    Nadie puede decidir sobre una persona que fue derivada al programa o participa en él: toda la gerencia del proyecto tiene un conflicto de interés.

    Pida, por favor, que alguien más reciba ese papel: { $page }

    Esta carta no nombra a nadie.{ $days }
referrals-watch-letter-subject = { $site }: muchas consultas fuera de los casos de alguien
referrals-watch-letter-body =
    Alguien consultó en los últimos 30 días a muchas personas que no son de sus casos.

    Su escritorio dice quién: { $page }

    Puede haber una buena razón. Pregunte, por favor. Esta carta no nombra a nadie.
referrals-revoked-letter-subject = { $site }: se retiró un consentimiento
referrals-revoked-letter-body =
    Una persona retiró un consentimiento con el que a usted se le contó algo: { $days }

    Desde hoy no le abre nada. No use lo que se le contó, no lo pase a nadie y quítelo de sus apuntes. Si un deber le obliga a conservarlo, pregunte a la dirección del proyecto o a la asesoría legal.

    A qué se comprometió: { $page }

    Esta carta no nombra a nadie.
referrals-copy = Lo que se dice sobre usted
referrals-copy-lede = Esta es su copia. Dice qué aceptó usted, a quién se le dijo algo de usted, y quién miró.
referrals-copy-revoke = Puede retirar un consentimiento en cualquier momento: dígalo a quien gestiona su caso o a cualquiera del programa. Desde ese momento no abre nada. Lo que ya se dijo no se puede deshacer.
referrals-copy-link = Imprimir la copia de la persona
referrals-card-decide = { $n ->
    [one] Una derivación espera una decisión
   *[other] { $n } derivaciones esperan una decisión
}
referrals-card-no-place = { $n ->
    [one] Una persona espera un lugar
   *[other] { $n } personas esperan un lugar
}
referrals-card-stuck = { $n ->
    [one] Una persona necesita a alguien más que gestione su caso: quien lo hace tiene un conflicto de interés
   *[other] { $n } personas necesitan a alguien más que gestione su caso: quien lo hace tiene un conflicto de interés
}
referrals-card-late = { $n ->
    [one] Un ingreso está atrasado
   *[other] { $n } ingresos están atrasados
}
referrals-card-watched = Alguien debería mirar esto
referrals-card-glasses = { $n ->
    [one] Un cristal roto espera una revisión
   *[other] { $n } cristales rotos esperan una revisión
}
referrals-card-fisher = { $name } buscó a { $n } personas fuera de sus casos en los últimos 30 días. Pregunte por qué.
said-referrals-broken = El cristal está roto por una hora. Se avisó a otras dos personas.
said-referrals-broken-alone = El cristal está roto por una hora. No hay a quién avisar ni quien lo revise: dígaselo hoy a la dirección general del programa.
said-referrals-broken-already = Usted ya rompió el cristal para esta persona. Se cierra una hora después de eso.
said-referrals-broken-one = El cristal está roto por una hora. Se avisó a otra persona, que puede revisarlo.
said-referrals-reviewed-before = Alguien ya lo había revisado. Lo que encontró está abajo; lo suyo no se guardó.
said-referrals-reviewed = La revisión está registrada.

referrals-nominate = Nombrar a alguien que quizás necesite LEAD
referrals-nominate-lede = Alguien de su vecindario que lucha con una adicción, una enfermedad o la pobreza, y a quien se podría recibir con ayuda. La dirección del proyecto lo lee y decide con el equipo.
referrals-nominate-danger = ¿Alguien está en peligro ahora? Llame al 911. Nadie lee esto enseguida.
referrals-nominate-never = Nunca se usa para investigar, detener ni acusar a nadie.
referrals-nominate-quiet = No se le dirá si la persona participa. Eso no se le dice de nadie a nadie de fuera, y así protege a todos.
referrals-nominate-sees = Lo ven la dirección del proyecto y quien gestiona el caso y busca a la persona. Para ellos, el nombre de usted queda al lado.
referrals-nominate-where = ¿Dónde y cuándo se puede encontrar a la persona?
referrals-nominate-where-hint = Queda sellado. Solo lo que hace falta para encontrarla y saludarla: ni diagnósticos ni historias.
referrals-nominate-go = Enviarlo a la dirección del proyecto
referrals-nominated-by = la nombró { $name }
said-referrals-nominated = Gracias. La dirección del proyecto ya lo tiene. Nadie más en el grupo de trabajo lo ve, y no se le dirá qué resulta.
