page-skip = Ir al contenido principal
page-demo-label = Acerca de esta demostración
page-demo = Esto es una demostración. La ciudad y todas las personas son inventadas.
page-leave = Salir rápido
page-sign-out = Cerrar sesión
page-account = Su acceso
page-language = Idioma
page-menu = Principal
page-emergency = En una emergencia llame al
page-about-protect = Qué podemos proteger y qué no
page-words = Qué quieren decir nuestras palabras
page-no-area = sin vecindario
page-day = { $day } de { $month } de { $year }
page-moment = { $day }, { $clock24 } h
page-ago = { $days ->
    [0] hoy
    [1] ayer
   *[other] hace { $days } días
}
page-month-1 = enero
page-month-2 = febrero
page-month-3 = marzo
page-month-4 = abril
page-month-5 = mayo
page-month-6 = junio
page-month-7 = julio
page-month-8 = agosto
page-month-9 = septiembre
page-month-10 = octubre
page-month-11 = noviembre
page-month-12 = diciembre

menu-tell = Cuéntenos
menu-receipt = Mi recibo
menu-neighborhoods = Vecindarios
menu-priorities = Prioridades
menu-review = Revisión
menu-meetings = Reuniones
menu-about = Qué es LEAD
menu-sign-in = Iniciar sesión
menu-desk = Escritorio
menu-my = Mi grupo
menu-triage = Clasificación
menu-enter = Anotar un reporte
menu-groups = Grupos
menu-referrals = Derivaciones
menu-participants = Participantes
menu-workgroup = Grupo de trabajo
menu-responses = Respuestas
menu-report-backs = Informes al vecindario
menu-people = Personas
menu-concerns = Asuntos
menu-agreement = Mi acuerdo
menu-agreements = Acuerdos
menu-records = Pedidos de registros
menu-orders = Órdenes legales
menu-policies = Reglas vigentes
menu-more = Más páginas

form-errors = { $n ->
    [one] Falta algo o hay que cambiarlo
   *[other] Faltan o hay que cambiar { $n } cosas
}
form-left = Caracteres que quedan: {"{n}"}
form-choose = Elija una opción
typed-empty = Por favor, complete este campo.
typed-too-long = Es demasiado largo. Use { $most } caracteres como máximo.
typed-unseen = Contiene caracteres que no se ven (de control o de dirección). Escríbalo de nuevo sin ellos.
typed-choose = Elija una de estas opciones.
typed-day = Escriba un día, por ejemplo 2026-06-04.
typed-number = Escriba un número entero de { $least } a { $most }.

problem-start = Ir al inicio
problem-not-found-title = No encontramos esa página
problem-not-found-mend = Puede haber cambiado de lugar, o quizás usted no pueda verla. Si trabaja con el programa, inicie sesión primero.
problem-stale-title = Este formulario ya no se puede enviar
problem-stale-mend = Es demasiado antiguo, o usted inició o cerró sesión entretanto. Vuelva atrás: su navegador quizás conserve lo que escribió. Cópielo, abra la página de nuevo y envíelo otra vez. No se guardó nada.
problem-key-reused-title = Este formulario ya se envió con otras palabras
problem-key-reused-mend = Lo que envió primero está guardado. Para contarnos algo nuevo, empiece otra vez en «Cuéntenos».
problem-too-many-title = Demasiadas solicitudes a la vez
problem-too-many-mend = Espere { $seconds } segundos y envíelo de nuevo. No se guardó nada.
problem-too-large-title = Esto es más grande que cualquiera de nuestros formularios
problem-too-large-mend = Acórtelo y envíelo de nuevo. No se guardó nada.
problem-unavailable-title = No podemos recibir esto ahora
problem-unavailable-mend = No se guardó nada. Vuelva atrás, espere un minuto y envíelo de nuevo. Su navegador quizás conserve lo que escribió.
problem-defect-title = Algo falla de nuestro lado
problem-defect-mend = No se guardó nada. Ya nos avisaron. Inténtelo más tarde.

language-en = English
language-es = Español
language-zh-Hans = 简体中文
language-zh-Hant = 繁體中文
language-vi = Tiếng Việt
language-ko = 한국어
language-am = አማርኛ
language-om = Afaan Oromoo
language-ti = ትግርኛ
language-so = Soomaali

channel-web = por la web
channel-phone = por teléfono
channel-in-person = en persona
channel-visit = en la reunión de un grupo
channel-paper = en papel
channel-officer = por medio de un agente
channel-text = por mensaje de texto
channel-email = por correo electrónico
answer-receipt = solo con el recibo
answer-email = por correo electrónico
answer-text = por mensaje de texto
answer-phone = por llamada telefónica
answer-letter = por carta
answer-visit = en la próxima reunión del grupo
outcome-heard = Escuchado
outcome-planned = Planeado
outcome-done = Hecho
outcome-cannot = No se puede, porque…
sort-place-concern = Problema de un lugar
sort-referral = Remisión
sort-service-gap = Falta de servicios
sort-outside-lead = Fuera de LEAD
decision-respond = Responder
decision-listen = Escuchar primero allí
decision-wait = Retomar más tarde
decision-cannot = No se puede ahora
role-project-manager = Dirección del proyecto
role-intake-custodian = Personal de recepción
role-officer = Agente de policía
role-case-manager = Gestión de casos
role-prosecutor = Fiscalía de enlace
role-defender = Defensoría pública
role-representative = Representante de la comunidad
role-clt-member = Miembro del Equipo de Liderazgo Comunitario
role-pcg-member = Miembro del Grupo de Coordinación de Políticas
role-director = Dirección del programa
role-records-officer = Responsable de archivos
role-counsel = Asesoría legal
role-administrator = Administración

# Por qué alguien que puede saber que algo existe no puede abrirlo ahora
why-conflict-title = Esto lo hace otra persona
why-conflict-mend = Consta un conflicto de interés entre usted y esta persona. Le cierra todo lo que se refiere a ella, en la reunión y fuera de ella. Si cree que es un error, hable con la dirección del proyecto.
why-agreement-title = Firme primero el acuerdo
why-agreement-mend = Esto está abierto a quienes tienen un acuerdo de confidencialidad vigente. El suyo falta, ya terminó, está suspendido o su texto cambió.
why-not-running-title = La reunión no está en curso
why-not-running-mend = Lo que se dice de una persona solo se puede leer mientras dura la reunión: desde 15 minutos antes de que empiece hasta 15 minutos después de que termine.
why-not-here-title = Su asistencia no está registrada
why-not-here-mend = Pida a quien facilita la reunión que registre su asistencia. Solo quien está en la sala puede leer lo que allí está abierto.
why-not-open-title = El punto no está abierto
why-not-open-mend = Quien facilita abre un punto a la vez. Espere a que este se abra, o se abra de nuevo.
why-not-marked-title = Este punto es para otras personas
why-not-marked-mend = Quien facilita lo marcó para otras funciones u otro vecindario. Salga de la sala mientras esté abierto.
why-consent-title = Ningún consentimiento lo cubre para usted
why-consent-mend = La persona no ha aceptado, o ya no acepta, que se informe a quienes tienen su función. Nadie puede hacer una excepción. Si se le informó antes, lo que oyó sigue siendo confidencial.
why-passkey-title = Demuestre que es usted
why-passkey-mend = Para esto hace falta su clave de acceso una vez más, justo antes. Úsela y vuelva.
why-order-title = Hace falta una orden judicial
why-order-mend = Esto habla de un tratamiento, y una citación o una solicitud no abren nada (42 CFR 2.61). Adjunte primero la orden.
why-not-yours-title = Esto no le corresponde
why-not-yours-mend = Su función no lo incluye. Si su trabajo lo necesita, hable con la dirección del proyecto.

# Lo que se guarda sobre una persona participante
segment-identity = Nombre
segment-contact = Cómo comunicarse con la persona
segment-location = Dónde se la puede encontrar
segment-care = Lo que organiza la persona gestora del caso
segment-part2 = Lo que habla de un tratamiento
segment-counseling = Consejería
segment-legal = Casos y órdenes
segment-safety = Seguridad
recipient-program = El programa
recipient-police = Policía
recipient-prosecution = Fiscalía
recipient-defense = Defensoría pública
recipient-providers = Proveedores de servicios
recipient-community = Representantes de la comunidad
carried-scope = Según:
carried-program = Dentro del programa, para quienes lo necesitan en su trabajo

# Quien conoce a la persona en su propia vida
step-out = ¿Conoce a esta persona en su propia vida?
step-out-what = Un familiar, un vecino, su inquilino, alguien con quien tiene un pleito: entonces salga. Esta persona queda cerrada para usted, aquí y en todas partes, y no se puede deshacer. Solo quienes llevan el registro de la persona, y quien dirige la reunión, pueden ver que usted salió.
step-out-button = Tengo un conflicto de interés
