stewardship-error = Error:

home-title = Inicio
home-goal = Cuéntenos qué le preocupa donde vive. No necesita dar su nombre. Le decimos qué se hizo, o por qué no se puede hacer.
home-strategy = Es parte de LEAD, una estrategia alternativa para la salud, el orden y la seguridad de la comunidad.
home-tell = Cuéntenos una preocupación
home-reads = ¿Quién lo lee?
home-reads-what = La dirección del proyecto y el personal de recepción. La policía y la fiscalía no lo leen aquí; ven los lugares y los planes. Un tribunal todavía podría ordenarnos entregarlo.
home-reads-more = Quién ve qué, y qué no podemos proteger

desk-title = Escritorio
desk-hello = Hola, { $name }.
desk-day = Hoy es
desk-empty = Hoy no le espera nada. Aquí verá los reportes nuevos, las respuestas pendientes y las reuniones.

policies-title = Reglas vigentes
policies-lede = Quién puede hacer qué en este sitio, tal como el propio programa lo hace cumplir. La lista de abajo sale de las reglas; nadie la escribe a mano.
policies-how-title = Cómo leerla
policies-how-made = Debajo de cada acción están las personas que pueden hacerla, nombradas por su función. La lista está en inglés.
policies-how-read = Donde importa, cada línea dice qué relación tiene la persona con el asunto: lo planteó su propio grupo, tiene invitación, se hizo cargo.
policies-how-denied = Quien no aparece, no puede. Recibe la misma respuesta que para una página que no existe.
policies-how-golden = La Regla de Oro está por encima de todas: para una investigación, una acción policial, un proceso penal o una revocación, la respuesta es no en cada línea.
policies-how-limit = Las reglas obligan a este sitio. No pueden obligar a lo que una persona recuerda o cuenta.
policies-matrix-title = Quién puede hacer qué
policies-list-title = { $n ->
    [one] Una regla
   *[other] { $n } reglas
}
policies-list-hint = Los números de las reglas. Cuando el registro anota una negativa, nombra la regla.

sign-in-title = Iniciar sesión
sign-in-lede = Esto es para quienes trabajan con el programa. No hay contraseña.
sign-in-already = Usted tiene la sesión abierta como { $name }. Si sigue, esa sesión termina.
sign-in-email = Su correo electrónico
sign-in-email-hint = La dirección que el programa conoce.
sign-in-email-shape = Escriba la dirección completa, por ejemplo nombre@example.org.
sign-in-send = Envíenme un enlace
sign-in-no-account = ¿No tiene cuenta? Aquí no puede crear una. Si trabaja con el programa o habla por un grupo de la comunidad, pida a la dirección del proyecto o a quien lleva las cuentas del programa que le agregue.
sign-in-neighbors = No necesita iniciar sesión para contarnos algo ni para leer nuestra respuesta.
sign-in-receipt = Use su recibo
sign-in-sent-title = Revise su correo
sign-in-sent-lede = Si conocemos esta dirección, un enlace está en camino. Sirve una sola vez, durante 15 minutos.
sign-in-sent-nothing = ¿No llega nada en unos minutos? Mire en la carpeta de correo no deseado y revise cómo escribió la dirección. Después pídalo otra vez, o pregunte a quien lleva las cuentas del programa.
sign-in-sent-demo = En esta demostración, las cartas se escriben en una carpeta de la computadora que la ejecuta.
sign-in-again = Pedir un enlace
sign-in-link-title = Inicie sesión con su enlace
sign-in-link-lede = Presione el botón para iniciar sesión. El enlace sirve una sola vez.
sign-in-link-button = Iniciar sesión ahora
sign-in-link-not-you = ¿No pidió este enlace? Entonces cierre esta página. Sin el botón no pasa nada.
sign-in-over-title = Este enlace ya no sirve
sign-in-over-mend = Un enlace sirve una sola vez, durante 15 minutos. Pida uno nuevo.
sign-in-demo-go = Demostración: elija una función
sign-in-demo-title = Elija una función
sign-in-demo-lede = Esto es una demostración. Usted entra como una persona inventada con esta función. Un sitio real no tiene esta página.
sign-in-demo-empty = Todavía nadie tiene una función.
sign-in-demo-project-manager = Lee cada reporte, lleva la agenda, planea respuestas, aprueba cada mensaje.
sign-in-demo-intake-custodian = Recibe reportes, los lee, y ve cómo comunicarse con quien quiere una respuesta.
sign-in-demo-officer = Visita grupos, anota lo que dicen los vecinos, lee los planes para los lugares.
sign-in-demo-case-manager = Visita grupos, anota lo que dicen los vecinos, lee los planes para los lugares.
sign-in-demo-prosecutor = Participa en el grupo de trabajo y lee los planes para los lugares.
sign-in-demo-defender = Participa en el grupo de trabajo y lee los planes para los lugares.
sign-in-demo-representative = Habla por un grupo de la comunidad. Lee lo que ese grupo planteó y lo que se respondió.
sign-in-demo-clt-member = Pide cuentas al programa. Lee lo público y las reglas vigentes.
sign-in-demo-pcg-member = Puede comprometer a su institución. Lee lo público y las reglas vigentes.
sign-in-demo-director = Responde por el programa. Lee lo público y las reglas vigentes.
sign-in-demo-records-officer = Atiende las solicitudes de documentos públicos. Lee las reglas vigentes.
sign-in-demo-counsel = Cuida los asuntos legales. Lee las reglas vigentes.
sign-in-demo-administrator = Lleva las cuentas y las funciones, ve si salieron las cartas, y no lee reportes.
sign-in-letter-subject = Su enlace para entrar a { $site }
sign-in-letter-body =
    Hola, { $name }:

    Abra este enlace para iniciar sesión en { $site }:
    { $link }

    Sirve una sola vez, durante 15 minutos. Después, pida uno nuevo en { $page }

    ¿No lo pidió? Entonces no haga nada. Nadie entra sin esta carta. Por favor, no la reenvíe.

sign-in-passkey-what = La clave de acceso es el camino rápido: su huella, su cara o el PIN de su dispositivo.
sign-in-passkey = Entrar con una clave de acceso
sign-in-city = Entrar con { $name }
sign-in-link-head = ¿Todavía no tiene clave de acceso?
sign-in-lost = ¿Perdió su clave de acceso o el dispositivo que la guarda?
sign-in-passkey-letter-subject = Usted tiene una clave de acceso para { $site }
sign-in-passkey-letter-body =
    Hola, { $name }:

    Alguien, quizás usted, pidió un enlace para entrar a { $site }. Usted tiene una clave de acceso, así que para su cuenta no hay enlaces. Entre con su clave en { $page }

    ¿La perdió? Dígalo en { $recover } y llame a quien lleva las cuentas del programa. Dos personas deben dejarle entrar.

    ¿No lo pidió? Entonces no haga nada.

passkey-sign-in-title = Use su clave de acceso
passkey-sign-in-what = Su dispositivo le pide la huella, la cara o el PIN. Nosotros nunca los vemos.
passkey-sign-in-button = Usar mi clave
passkey-prove-title = Use su clave una vez más
passkey-prove-what = Su dispositivo le pide la huella, la cara o el PIN. Nosotros nunca los vemos.
passkey-prove-button = Usar mi clave
passkey-add-title = Cree la clave de acceso
passkey-add-what = Su dispositivo crea la clave y la guarda. Le pide la huella, la cara o el PIN. Nosotros nunca los vemos.
passkey-add-button = Crear mi clave
passkey-trouble = No funcionó. Su dispositivo no dio ninguna clave, o pasó demasiado tiempo. Inténtelo de nuevo o elija otra forma de entrar.
passkey-without-script = Las claves de acceso necesitan JavaScript y un navegador que las conozca. En este navegador está apagado, o el navegador es demasiado antiguo. Elija otra forma de entrar.
passkey-back = Su acceso
passkey-other-ways = Otras formas de entrar
passkey-over-title = Pasó demasiado tiempo
passkey-over-mend = Esperamos la respuesta cinco minutos, y cada respuesta vale una sola vez. Por favor, empiece de nuevo.
passkey-refused-title = Esta clave no fue aceptada
passkey-refused-mend = Puede que se haya quitado, que sea de otra cuenta o que venga de una copia. Pruebe con otra clave, o diga que perdió la suya.
passkey-not-here-title = Las claves de acceso no funcionan aquí
passkey-not-here-mend = Las claves de acceso necesitan una dirección con nombre y https. Este sitio todavía no la tiene. Por favor, avise a quien lo mantiene.
passkey-not-invited-title = Primero necesita una invitación
passkey-not-invited-mend = La primera clave se añade justo después de una invitación, para saber que es usted. Pida a quien lleva las cuentas del programa que le invite.
passkey-last-title = Su última clave se queda
passkey-last-mend = Sin ella no podría entrar. Añada otra primero y luego quite esta.
not-let-in-title = No pudimos abrir su sesión
not-let-in-mend = Por este camino no se abre ninguna cuenta aquí. Si trabaja con el programa, pida a quien lleva sus cuentas que le invite. Dos personas deben decir que es usted.
city-away-title = La otra forma de entrar no responde
city-away-mend = No pudimos alcanzarlo, o no respondió a tiempo. Inténtelo de nuevo en unos minutos, o use otra forma de entrar.
way-back = Volver

prove-title = Su clave, una vez más
prove-lede = Lo que quiere hacer pide su clave otra vez, para que nadie lo haga en un escritorio que quedó abierto. Vale cinco minutos.
prove-button = Usar mi clave
prove-demo = Esto es la demostración, y esta persona inventada no tiene clave. Un sitio real no tiene este botón.
prove-demo-button = Seguir sin clave, porque es la demostración
prove-none = Todavía no tiene ninguna clave, y sin ella esto no se puede hacer. La primera clave se añade justo después de una invitación.
prove-lost = ¿La perdió?

recover-title = Perdí mi clave de acceso
recover-lede = Escriba la dirección de correo que el programa conoce. Después, dos personas del programa le dejan entrar de nuevo. La primera le llamará o se reunirá con usted, para estar segura de que es usted.
recover-button = Pedir ayuda
recover-hurry = ¿Tiene prisa? Llame a la dirección del proyecto o a quien lleva las cuentas del programa. Ven su petición en Personas, y entre dos lo resuelven en unos minutos.
recover-asked-title = Lo anotamos
recover-asked-lede = Si conocemos esta dirección, quienes llevan las cuentas ven ahora su petición. Cuando dos de ellos estén de acuerdo, llega un enlace por correo. Sirve una sola vez, durante 15 minutos.
recover-letter-subject = Su camino de vuelta a { $site }
recover-letter-body =
    Hola, { $name }:

    Dos personas del programa le dejan entrar de nuevo. Abra este enlace y añada enseguida una clave nueva:
    { $link }

    Sirve una sola vez, durante 15 minutos. Quita sus claves anteriores y cierra sus sesiones en todas partes.

    ¿No lo pidió? Entonces no lo abra, y llame ahora a quien lleva las cuentas del programa.

account-title = Su acceso
account-lede = Las claves con las que entra, y dónde tiene la sesión abierta ahora. Solo usted ve esta página.
account-passkeys-title = Claves de acceso
account-passkeys-empty = Todavía no tiene ninguna clave.
account-added = añadida el
account-used = usada por última vez el
account-never-used = todavía sin usar
account-remove = Quitar
account-last = Su última clave no se puede quitar. Añada otra primero, por ejemplo en un segundo dispositivo.
account-elsewhere = En esta demostración las claves funcionan solo en { $origin }. Abra esa dirección y entre allí.
account-name = Nombre de la clave nueva
account-name-hint = Para reconocerla: teléfono del trabajo, llave azul.
account-add = Añadir una clave
account-prove-first = Para añadir o quitar una clave, use primero una que ya tiene.
account-prove = Usar mi clave
account-invited-first = La primera clave se añade justo después de una invitación, para saber que es usted. Pida a quien lleva las cuentas del programa que le invite.
account-sessions-title = Dónde tiene la sesión abierta
account-this = Este navegador
account-other = Otro navegador
account-began = desde
account-seen = visto por última vez
account-end = Cerrar
account-end-others = Cerrar todas las demás
way-link = por un enlace
way-invitation = por una invitación
way-recovery = por una recuperación
way-command-line = por un enlace impreso
way-passkey = por clave de acceso
way-single-sign-on = por acceso único
way-demo = por elegir una función

people-title = Personas
people-lede = A quién se deja entrar y con qué función. En esta página no hay nada de lo que nos contaron los vecinos.
people-caption = { $n ->
    [one] Una persona
   *[other] { $n } personas
}
people-name = Nombre
people-name-hint = Como lo ven los demás en el programa.
people-name-shape = Use 200 caracteres como máximo, sin saltos de línea.
people-email = Correo electrónico
people-email-hint = Los enlaces para entrar llegan a esta dirección.
people-email-shape = Escriba la dirección completa, por ejemplo nombre@example.org.
people-email-taken = Ya hay alguien con esta dirección. Búsquelo en Personas.
people-organization = Organización (opcional)
people-organization-head = Organización
people-language = Idioma
people-language-hint = Las cartas para esta persona van en este idioma.
people-roles = Funciones
people-role = Función
people-first-role = Primera función
people-role-hint = La función decide qué puede ver y hacer la persona, desde la próxima página.
people-no-role = Sin función: no puede entrar
people-none = Ninguna
people-add-title = Agregar una persona
people-add-lede = Necesita una función para entrar. Puede darle más funciones después.
people-add-button = Agregar a esta persona
people-back = Volver
people-all = Todas las personas
people-seats-title = Funciones de hoy
people-seats-empty = Sin función. Esta persona no puede entrar.
people-since = desde el
people-end-button = Terminar
people-give-title = Dar una función
people-give-button = Dar esta función
people-last-seat = Es la última persona con esta función, y el programa no puede quedarse sin ninguna. Dé primero la función a otra persona.
people-own-seat = Nadie se da una función a sí mismo. Pídalo a otra persona que administre.
people-no-seat = Sin función, un enlace no abre nada. Dele primero una función.
people-invite-title = Invitar por correo electrónico
people-invite-what = La carta dice qué es este sitio y lleva un enlace para entrar. El enlace sirve una sola vez, durante 15 minutos. Para una función que ve datos de personas o lleva las cuentas, la carta sale cuando una segunda persona la ha confirmado.
people-invite-button = Enviar la invitación
people-letter-subject = Le invitamos a { $site }
people-letter-body =
    Hola, { $name }:

    Ahora tiene una cuenta en { $site }. Es donde los vecinos cuentan al programa lo que les preocupa, y donde el programa dice qué se hizo o por qué no se puede hacer.

    Abra este enlace para iniciar sesión:
    { $link }

    Sirve una sola vez, durante 15 minutos. Entonces puede añadir una clave de acceso, con la que entra más tarde en { $page }

    No hay contraseña. Por favor, no reenvíe esta carta.

said-signed-out = Usted cerró la sesión.
said-account-added = Se agregó a la persona. Envíe una invitación cuando quiera.
said-role-given = Se dio la función. Vale desde la próxima página.
said-role-ended = La función terminó.
said-invitation-sent = La invitación está en camino.
people-waiting-title = Esperan a una segunda persona
people-waiting-what = A quien ve datos de personas o lleva las cuentas le dejan entrar dos de nosotros. Empiece una recuperación solo después de reconocer a la persona de otra manera que por correo: en persona, o llamando a un número que ya conocía.
people-waiting-empty = Nadie espera.
people-waiting-invited = fue invitada
people-waiting-asked = perdió su clave y pidió ayuda
people-waiting-started = perdió su clave; alguien la reconoció
people-waiting-start = Reconocí a esta persona
people-waiting-confirm = Confirmar
people-waiting-own = Es usted. Deben hacerlo otras dos personas.
people-waiting-same = Usted dio el primer paso. Otra persona debe dar el segundo.
people-waiting-over = Esto terminó: ya se resolvió, o esperó más de tres días.
said-invitation-waits = Ahora una segunda persona debe confirmar la invitación. Después sale la carta.
said-person-confirmed = Lo confirmó. La carta está en camino, y el enlace sirve durante 15 minutos.
said-recovery-started = Usted la reconoció. Ahora una segunda persona debe confirmarlo.
said-passkey-added = La clave se añadió.
said-passkey-removed = La clave se quitó. Sus otros navegadores quedaron sin sesión.
said-session-ended = Esa sesión terminó.
said-sessions-ended = Todas las demás sesiones terminaron.

about-title = Qué es y qué no es LEAD
about-lede = LEAD son las siglas en inglés de «desvío con ayuda de la policía», y hoy también de «que todos avancen con dignidad». Esta página dice qué hace LEAD, quién ve lo que usted nos cuenta y qué no podemos prometer.
about-is-title = Qué es LEAD
about-is-strategy = Una estrategia alternativa para la salud, el orden y la seguridad de la comunidad.
about-is-tools = Usa herramientas de los servicios sociales, como el trabajo en la calle y la gestión de casos, en lugar del arresto y la cárcel donde eso funciona mejor.
about-is-neighbors = Trabaja con los vecinos: lo que usted nos cuenta ayuda a decidir adónde ir primero, y nosotros le decimos qué resultó.
about-not-title = Qué no es LEAD
about-not-services = No es un programa más de servicios sociales.
about-not-emergency = No es una línea de emergencia. Si alguien está en peligro, llame al 911.
about-not-tips = No es una línea de denuncias. Lo que usted nos cuenta no sirve para investigar ni acusar a nadie.
about-not-everything = No alcanza para todos los que lo necesitan. Faltan vivienda y tratamiento, y lo decimos.
about-doors-title = Tres puertas
about-doors-lede = Una persona puede entrar a LEAD de tres maneras. Su reporte sobre un lugar no abre ninguna por sí solo.
about-door-arrest = Desvío del arresto.
about-door-arrest-what = Un agente podría arrestar a alguien, y en su lugar le ofrece LEAD.
about-door-contact = Remisión por contacto social.
about-door-contact-what = Un agente conoce a alguien que pasa dificultades, y le ofrece LEAD sin arresto.
about-door-community = Remisión de la comunidad.
about-door-community-what = Otra persona pide a LEAD que se acerque, sin policía.
about-way-title = Qué pasa con lo que nos cuenta
about-way-heard = Escuchado
about-way-heard-what = La dirección del proyecto lo lee. Los reportes sobre un mismo problema se juntan, y cada uno se conserva.
about-way-planned = Planeado
about-way-planned-what = El grupo de trabajo habla del lugar y decide. Un plan tiene una persona a cargo y una fecha. Lo que estorba se dice abiertamente.
about-way-word = La respuesta
about-way-word-what = Usted sabrá qué escuchamos, qué está planeado, qué se hizo, o qué no podemos hacer y por qué. La dirección del proyecto aprueba cada respuesta antes de que salga.
about-sees-title = Quién ve qué
about-sees-lede = Cada persona ve lo que necesita para su trabajo, y nada más. Este sitio trata de lugares. No guarda ninguna lista de las personas con quienes trabaja LEAD.
about-sees-caption = Quién puede ver lo que nos cuenta
about-sees-own = Dos reglas valen para todos los que tienen una función: quien tiene invitación a una reunión lee su parte abierta, y quien se encargó de un plan ve ese plan y dice cómo va.
about-sees-who = Quién
about-sees-may = Puede ver
about-sees-never = Aquí no ve
about-who-anyone = Cualquier persona
about-may-anyone = Lo que respondemos a los vecindarios, y la parte abierta de las reuniones públicas
about-never-anyone = Lo que escribieron los vecinos; nada sobre una persona
about-who-reporter = Usted, con su recibo
about-may-reporter = Su propio reporte y cada respuesta nuestra sobre él
about-never-reporter = Lo que nos contaron otras personas
about-who-representative = Representante de la comunidad
about-may-representative = Lo que planteó su propio grupo, y los planes para su vecindario
about-never-representative = Los nombres de quienes nos contaron, y cómo comunicarse con ellos
about-who-manager = Dirección del proyecto
about-may-manager = Cada reporte; el texto apartado que nombra a una persona; cómo comunicarse con usted, solo para responderle; los grupos y lo que dijeron; todas las reuniones y los planes; si salieron las cartas; las reglas vigentes
about-never-manager = Notas médicas o de terapia: aquí no se guarda ninguna
about-who-intake = Personal de recepción
about-may-intake = Los reportes; cómo comunicarse con usted, solo para responderle; los grupos que se visitan y lo que se dijo allí
about-never-intake = El texto apartado que nombra a una persona
about-who-street = Agentes y gestores de casos
about-may-street = Los grupos que se visitan y lo que se dijo allí, y los planes para los lugares
about-never-street = Los reportes, ni siquiera los que anotaron ellos mismos; su nombre; cómo comunicarse con usted
about-who-law = Personal de la fiscalía y de la defensoría
about-may-law = Los planes para los lugares
about-never-law = Su reporte, su nombre, cómo comunicarse con usted
about-who-oversight = Equipo de liderazgo, grupo de políticas, dirección del programa, asesoría legal, archivos
about-may-oversight = Lo público y las reglas vigentes
about-never-oversight = Su reporte, su nombre, cómo comunicarse con usted
about-who-administrator = Administración
about-may-administrator = Cuentas y funciones, si salieron las cartas, y las reglas vigentes
about-never-administrator = Nada de lo que alguien escribió
about-golden-title = La Regla de Oro
about-golden-what = A nadie debe irle peor por la información que se comparte en LEAD. Ninguna investigación, arresto, acusación o revocación puede basarse en ella. Todos los que se sientan a la mesa lo aceptan, y en este sitio esa regla está por encima de todas. Contra una orden de un tribunal no sirve.
about-protect-do-title = Qué hacemos
about-protect-do-name = No tiene que dar su nombre ni una forma de comunicarnos con usted. Basta con su recibo, y nosotros no podemos buscarlo por usted.
about-protect-do-day = De lo que nos cuenta guardamos el día, y ninguna hora. Este sitio no guarda direcciones de internet.
about-protect-do-contact = La forma de comunicarnos con usted se guarda bajo llave, y se abre solo para responderle.
about-protect-do-person = El texto que nombra a una persona se aparta, y solo lo lee la dirección del proyecto.
about-protect-cannot-title = Qué no podemos proteger
about-protect-cannot-carrier = Las compañías de teléfono y de correo saben quién escribió a quién.
about-protect-cannot-words = Lo que usted escribe puede mostrar quién es. Deje fuera lo que solo usted podría saber.
about-protect-cannot-attendee = Quien está en una reunión recuerda lo que se dijo.
about-protect-cannot-machine = Quien administra la computadora de este sitio podría leer los reportes allí. La forma de comunicarnos con usted está bajo llave, pero esa computadora tiene la llave.
about-protect-cannot-court = Un tribunal puede ordenarnos entregar lo que tenemos. Guardamos poco, para que haya poco que entregar.
about-protect-cannot-records = La ley de documentos públicos puede alcanzar partes de lo que escribió. Cuando nos cuente, diga si se puede dar su nombre.
about-protect-cannot-device = Quien use su teléfono o computadora puede ver dónde estuvo usted. Use «Salir rápido» y borre su historial.
about-limits-title = Nuestros límites
about-limits-lede = Ser abiertos importa más que acertar siempre. Por eso decimos:
about-limits-resources = Hay menos vivienda, tratamiento y atención de lo que la gente necesita. Mientras eso no cambie, algunos planes no se pueden hacer.
about-limits-caseload = Quien hace bien la gestión de casos atiende de 12 a 15 personas. LEAD puede llegar a un promedio de 20, y nunca a más de 25. Seattle, en 2019, quería tener de 20 a 25 y tuvo un promedio de 44.
about-limits-quiet = Un lugar del que oímos poco no es un lugar donde todo está bien. Es un lugar del que sabemos poco.
about-limits-cannot = Cuando no podemos hacer algo, decimos «no se puede, porque…». Usted puede decirnos que no está resuelto.
about-word-report = Reporte
about-word-report-what = Lo que una persona nos cuenta una vez, por cualquier medio.
about-word-concern = Asunto
about-word-concern-what = De qué tratan uno o más reportes: un lugar, algo que se repite, algo que falta. Los reportes sobre un mismo problema se juntan, y cada uno se conserva.
about-word-receipt = Recibo
about-word-receipt-what = Veinte números. Son el único camino de vuelta a un reporte, y quien los tiene puede leer nuestras respuestas.
about-word-sorting = Clasificación
about-word-sorting-what = La dirección del proyecto decide qué es un asunto: una de las cuatro cosas que siguen.
about-word-place-concern = Problema de un lugar
about-word-place-concern-what = Un lugar con un problema. Puede ir al grupo de trabajo.
about-word-referral = Remisión
about-word-referral-what = Una persona que tal vez necesita la ayuda de LEAD. No sale en ninguna página pública ni en ninguna agenda.
about-word-service-gap = Falta de servicios
about-word-service-gap-what = Algo que falta y que nadie en la mesa puede dar, como un refugio nocturno.
about-word-outside-lead = Fuera de LEAD
about-word-outside-lead-what = No es algo en lo que LEAD pueda trabajar. Decimos quién tal vez pueda ayudar.
about-word-work-group = Grupo de trabajo
about-word-work-group-what = El Grupo de Trabajo Operativo: policía, fiscalía, defensoría, gestores de casos y representantes de la comunidad. Habla de lugares y decide.
about-word-decision = Decisión
about-word-decision-what = Responder, escuchar primero allí, retomarlo después, o no se puede ahora. Siempre con un motivo.
about-word-response = Respuesta planeada
about-word-response-what = Una promesa: qué se hará, quién lo hace y para cuándo. Si la fecha cambia, lo decimos.
about-word-obstacle = Obstáculo
about-word-obstacle-what = Lo que estorba una respuesta. Lo decimos abiertamente.
about-word-report-back = Informe al vecindario
about-word-report-back-what = Lo que respondemos a un vecindario y a cada persona que nos contó: escuchado, planeado, hecho, o no se puede y por qué. Antes, una persona lo lee y lo aprueba.
about-word-contested = No resuelto
about-word-contested-what = Alguien que nos contó dice que no está resuelto. El asunto vuelve a esperar.
about-numbers-title = Qué dicen los estudios, y cómo leerlos
about-numbers-study = La Universidad de Washington comparó a 318 personas. Quién entró a LEAD no se decidió al azar, así que los grupos pudieron ser distintos en otras cosas.
about-numbers-six-months = Seis meses después de entrar, las personas en LEAD tenían una razón de probabilidades («odds») de arresto 60% más baja.
about-numbers-longer = A más largo plazo, la de arresto era 58% más baja y la de una acusación por delito grave, 39% más baja.
about-numbers-jail = Tuvieron 1.4 ingresos a la cárcel menos y 39 días de cárcel menos al año.
about-numbers-odds = Una razón más baja no quiere decir que los arrestos bajaron en esa proporción. Por favor, no la cite así.
about-numbers-reported = De los delitos violentos que sufrió la gente en 2022, el 42% se denunció a la policía. Por eso las llamadas solas no muestran dónde hace falta ayuda.
about-numbers-sources = Fuentes: Collins y otros, evaluación de LEAD de la Universidad de Washington, 2017; Oficina de Estadísticas de Justicia de EE. UU., 2022.

agreement-my-title = Mi acuerdo de confidencialidad
agreement-my-lede = En la parte cerrada de una reunión hablamos de personas. Quien se sienta ahí promete guardar lo que oye.
agreement-standing-title = En qué estado está
agreement-state-unsigned = Sin firmar
agreement-state-current = Vale
agreement-state-soon = Termina pronto
agreement-state-lapsed = Terminó
agreement-state-outdated = El texto cambió
agreement-state-suspended = Suspendido
agreement-state-ahead = Con fecha posterior
agreement-standing-unsigned = Usted no ha firmado. Hasta que lo haga, no ve la parte cerrada de una reunión.
agreement-standing-current = Su acuerdo vale. No tiene que hacer nada.
agreement-standing-soon = Su acuerdo vale, pero termina pronto. Lea el texto de abajo y firme otra vez.
agreement-standing-lapsed = Su acuerdo terminó, 12 meses después de su firma. Hasta que firme otra vez, no ve la parte cerrada de una reunión.
agreement-standing-outdated = El texto cambió desde que usted firmó. Lea el nuevo abajo y fírmelo. Hasta entonces no ve la parte cerrada de una reunión.
agreement-standing-suspended = Su acuerdo se suspendió después de que algo pasó. Ahora no ve la parte cerrada de una reunión. Hable con la dirección del proyecto o con la asesoría legal: una de ellas puede restablecerlo. Firmar otra vez no lo logra.
agreement-standing-ahead = Su acuerdo lleva un día que todavía no llega; un reloj estaba mal. Firme otra vez.
agreement-signed-day = Firmado el
agreement-signed-as = Firmado como
agreement-signed-text = Qué se firmó
agreement-version-in = Versión { $n }, leída en { $language }
agreement-ends = Termina el
agreement-ends-on = Termina el { $day }.
agreement-duties-title = Deberes declarados
agreement-no-duties = No se declaró ningún deber.
agreement-duty-line = Ante: { $whom }. Sobre: { $content }
agreement-my-uses = Usos que usted anotó
agreement-opened-at = Lo abrió la dirección del proyecto: { $when }
agreement-not-opened-yet = La dirección del proyecto todavía no lo abrió
agreement-text-title = El texto
agreement-other-language = El texto no está en su idioma. Este es el que está en { $language }.
agreement-text-changed = El texto cambió mientras usted leía, y no se firmó nada. Lo que escribió sigue ahí. Lea el texto nuevo y firme otra vez.
agreement-refused-suspended = Su acuerdo está suspendido. La dirección del proyecto o la asesoría legal puede restablecerlo; firmar otra vez no lo logra.
agreement-no-text = Todavía no hay un texto para firmar. La dirección del proyecto o la asesoría legal adopta uno.
agreement-sign-title = Firmar
agreement-sign-again = Firmar otra vez
agreement-sign-again-what = Puede firmar otra vez cuando quiera: por otros 12 meses, o para cambiar los deberes que declara.
agreement-declare-title = ¿Le obliga un deber de avisar?
agreement-declare-what = Algunas personas tenemos que avisar de ciertas cosas por nuestro cargo, licencia o empleador. Si es su caso, dígalo aquí. Si no, deje esto vacío.
agreement-declare-never = Ningún deber abre los expedientes de tratamiento. Lo que dice que alguien recibe o recibió tratamiento por consumo de alcohol o drogas sigue cerrado.
agreement-duty-n = Deber { $n }
agreement-duty = ¿Qué deber es? (opcional)
agreement-duty-hint = Por ejemplo: persona obligada a denunciar maltrato.
agreement-to-whom = ¿Ante quién lo tiene? (opcional)
agreement-to-whom-hint = Por ejemplo: servicios de protección de menores.
agreement-content = ¿De qué trata? (opcional)
agreement-content-hint = El tipo de información, por ejemplo: una niña o un niño a quien lastiman. Sin nombres.
agreement-duty-shape = Un deber necesita las tres cosas: qué es, ante quién lo tiene y de qué trata.
agreement-name = Escriba su nombre para firmar
agreement-name-hint = En cualquier escritura, como firma en otros lugares. Usted firma el texto de arriba.
agreement-sign-button = Leí el texto y lo firmo
agreement-use-title = Anotar el uso de un deber
agreement-use-lede = Usted tuvo que compartir algo por un deber que había declarado. Anótelo ahora: la dirección del proyecto debe saberlo en menos de 24 horas.
agreement-part2-title = Un deber nunca abre los expedientes de tratamiento
agreement-part2-what = Todo lo que diga que alguien recibe, recibió o fue enviado a tratamiento por consumo de alcohol o drogas está protegido por la ley federal (42 CFR Parte 2). Si se compartió algo así, no lo anote aquí: llame ahora a la dirección del proyecto.
agreement-which-duty = ¿Qué deber?
agreement-used-day = ¿Qué día?
agreement-what = ¿Qué se compartió?
agreement-what-hint = En una o dos frases. Diga qué tipo de cosa era. No nombre a nadie.
agreement-shared-with = ¿Con quién?
agreement-shared-with-hint = La oficina, y la persona si la conoce.
agreement-least = Lo mínimo
agreement-least-yes = Compartí lo mínimo que pide este deber, y nada más.
agreement-least-missing = Confirme que no se compartió más de lo que pide el deber. Si fue más, llame a la dirección del proyecto.
agreement-part2 = Nada de expedientes de tratamiento
agreement-part2-yes = Nada de lo que compartí dice algo sobre tratamiento por consumo de alcohol o drogas.
agreement-part2-missing = Confirme que no se compartió nada sobre tratamiento. Si se compartió, aquí no se anota nada: llame ahora a la dirección del proyecto.
agreement-use-sees = Quién ve esto: la dirección del proyecto y la asesoría legal. La dirección del proyecto recibe una carta de inmediato.
agreement-use-button = Anotarlo
agreement-no-such-duty = Usted no declaró este deber cuando firmó por última vez. Firme otra vez y declárelo, o elija uno que declaró.
agreement-not-current = Su acuerdo no vale ahora, así que aquí no se puede anotar ningún uso. Su deber no termina por eso: llame ahora a la dirección del proyecto.
agreement-none-declared = Usted no declaró ningún deber cuando firmó. Si tiene uno, firme otra vez y declárelo.
agreement-day-ahead = Este día todavía no llega.
agreement-back-to-mine = Volver a mi acuerdo
agreement-all-title = Acuerdos de confidencialidad
agreement-all-lede = Quién puede oír lo que se dice de personas en la parte cerrada de una reunión. Una firma vale 12 meses, y para las palabras que se firmaron.
agreement-counting = { $all ->
    [one] De una persona que puede sentarse a la mesa del grupo de trabajo,
   *[other] De { $all } personas que pueden sentarse a la mesa del grupo de trabajo,
} { $n ->
    [0] nadie tiene un acuerdo que valga.
    [one] una tiene un acuerdo que vale.
   *[other] { $n } tienen un acuerdo que vale.
}
agreement-ahead-title = Terminan en los próximos 60 días
agreement-ahead-none = Ningún acuerdo termina en los próximos 60 días.
agreement-everybody-title = Todas las personas
agreement-caption = { $n ->
    [one] Una persona con una función
   *[other] { $n } personas con una función
}
agreement-not-at-table = No hace falta
agreement-uses-title = Usos de deberes
agreement-uses-none = No se anotó ningún uso de un deber.
agreement-all-uses = Todos los usos de deberes
agreement-open-by = Hay que abrirlo antes de: { $when }
agreement-in-force-title = El texto vigente
agreement-version = Versión { $n },
agreement-since = vigente desde el
agreement-example = Este es el ejemplo que vino con el programa. Pida a su asesoría legal que lo revise antes de que alguien confíe en él.
agreement-text-open = Leerlo o adoptar otro
agreement-of = Acuerdo de { $name }
agreement-history-title = Suspensiones
agreement-restored-line = Restablecido: { $when }, { $name }
agreement-suspend-title = Suspender
agreement-suspend-what = Cuando algo se supo afuera, o pudo saberse. Desde la próxima página, la persona no ve la parte cerrada de una reunión. Firmar otra vez no lo cambia.
agreement-reason = ¿Por qué?
agreement-reason-hint = En una frase que la persona pueda leer algún día. No nombre a nadie de quien se trate.
agreement-suspend-button = Suspender este acuerdo
agreement-restore-title = Restablecer
agreement-restore-what = El acuerdo queda entonces como habría quedado: si el texto cambió entretanto, la persona firma el nuevo.
agreement-restore-button = Restablecer este acuerdo
agreement-own = Este es su propio acuerdo. Lo restablece otra persona que se encarga de los acuerdos.
agreement-nothing-signed = No se firmó nada, así que no hay nada que suspender. Sin firma, la parte cerrada sigue cerrada.
agreement-one-use-title = Uso de un deber
agreement-who = Quién
agreement-recorded = Anotado
agreement-noticed = Abierto por la dirección del proyecto
agreement-confirmed = La persona afirmó que se compartió lo mínimo que pide el deber, y nada sobre tratamiento.
agreement-adopt-what = Cuando usted adopta otro texto, todo acuerdo firmado con otras palabras deja de valer de inmediato, hasta que la persona firme el nuevo. Hágalo bastante antes de una reunión.
agreement-adopt-how = Una línea que empieza con # es un título; una que empieza con - es un punto de una lista. Cada otra línea es un párrafo.
agreement-text-in = Texto en { $language }
agreement-text-shape = Cada idioma necesita su texto, de 10,000 caracteres como máximo.
agreement-sure = Todas las personas firman otra vez
agreement-sure-yes = Sí: la asesoría legal revisó este texto, y todas las personas lo firman otra vez.
agreement-sure-missing = Confirme que la asesoría legal revisó el texto y que todas las personas firman otra vez.
agreement-adopt-button = Adoptar este texto
agreement-card-open = Leer y firmar
agreement-card-unsigned = Firme antes de venir a la parte cerrada de una reunión.
agreement-card-current = Vale.
agreement-card-soon = Firme otra vez.
agreement-card-lapsed = Terminó 12 meses después de su firma. Firme otra vez.
agreement-card-outdated = El texto cambió. Lea el nuevo y fírmelo.
agreement-card-suspended = Hable con la dirección del proyecto o con la asesoría legal.
agreement-card-ahead = Un reloj estaba mal cuando usted firmó. Firme otra vez.
agreement-card-duties = Se usó un deber
agreement-card-duties-what = Alguien compartió algo por un deber que había declarado. Usted debe saberlo en menos de 24 horas.
agreement-not-opened = sin abrir
agreement-letter-subject = { $site }: se usó un deber
agreement-letter-body =
    Hola, { $name }:

    Alguien anotó que compartió algo por un deber que había declarado. Usted debe saberlo en menos de 24 horas. Inicie sesión y ábralo:

    { $link }

    Esta carta no dice nada de lo que se compartió.

    { $site }
said-agreement-signed = Usted firmó. Su acuerdo vale 12 meses.
said-duty-recorded = Quedó anotado, y se avisó a la dirección del proyecto.
said-agreement-adopted = El texto está vigente. Todas las personas firman otra vez.
said-agreement-unchanged = Son las palabras que ya están vigentes. Nada cambió.
said-agreement-suspended = El acuerdo está suspendido.
said-agreement-restored = El acuerdo está restablecido.

# Órdenes legales
orders-title = Órdenes legales
orders-lede = Lo que jueces, policía y otros exigen al programa. Solo una orden judicial abre lo que habla de tratamiento (42 CFR 2.61). Una citación por sí sola no abre nada.
orders-new = Anotar una orden
orders-new-lede = Lo que pide, su número y a quién nombra quedan sellados. Solo la asesoría legal los lee.
orders-new-button = Anotar
orders-list-title = Órdenes
orders-none = No se anotó ninguna orden.
orders-number = Número
orders-kind = Tipo
orders-kind-what = ¿Qué llegó?
orders-kind-court-order = Orden judicial
orders-kind-subpoena = Citación
orders-kind-search-warrant = Orden de registro
orders-kind-other = Otra cosa
orders-opens-court-order = Una orden judicial abre lo que habla de tratamiento, hasta donde diga el juez. Léala: debe estar hecha para estos registros, después de una audiencia.
orders-opens-subpoena = Una citación por sí sola no abre nada que hable de tratamiento. Necesita una orden judicial a su lado.
orders-opens-search-warrant = Una orden de registro por sí sola no abre nada que hable de tratamiento. Pida una orden judicial hecha para estos registros.
orders-opens-other = Esto no abre nada. Pregunte a quien lo envía en qué ley se basa.
orders-opens-now = Ahora abre lo que habla de tratamiento. Cuando le pasen una línea de un pedido de registros, nombre ahí esta orden con el identificador de abajo.
orders-read = Leer lo que abre
orders-given = Una copia de lo que abre fue al tribunal
orders-given-what = Queda entonces en la lista de la persona de a quién se dijo qué.
orders-opens-nothing = No abre nada que hable de tratamiento.
orders-court = Juzgado, o quién la envía
orders-court-hint = No el nombre de un participante.
orders-received = Llegó el
orders-answer-by = Responder antes del
orders-asks = ¿Qué pide?
orders-case = Número de caso del participante (opcional)
orders-case-hint = Solo si nombra a uno.
orders-case-number = Número de caso
orders-id = Identificador de la orden
orders-state = Estado
orders-state-received = Recibida
orders-state-answered = Respondida
orders-state-withdrawn = Retirada
orders-steps = Qué pasó con ella
orders-no-step = Espera una respuesta.
orders-change = ¿Qué pasó?
orders-change-hint = Una orden retirada ya no abre nada, y no se recupera.
orders-day = Día
orders-said = En una frase
orders-change-button = Anotar
orders-handed-title = Líneas que le pasaron
orders-handed-none = No le pasaron ninguna línea.
orders-no-not-now = La orden no está en un punto en que se pueda hacer esto. Mire su estado arriba.
said-order-received = La orden quedó anotada.
said-order-changed = El estado de la orden quedó anotado.

# Pedidos de registros públicos
records-title = Pedidos de registros públicos
records-lede = Cada pedido se responde dentro de { $days ->
    [one] un día hábil
   *[other] { $days } días hábiles
} desde el día en que llegó. Los sábados y domingos no cuentan; los feriados sí.
records-new = Anotar un pedido
records-new-lede = El plazo empieza el día en que llegó: { $days ->
    [one] un día hábil
   *[other] { $days } días hábiles
}. Quién pide y qué pide queda sellado.
records-new-button = Empezar el plazo
records-none = Nadie pidió registros.
records-one = Un pedido de registros
records-asker = Quién pide
records-asker-hint = Una persona u organización, como se llama a sí misma.
records-reach = Cómo responder
records-wants = Qué pide
records-wants-hint = Con sus propias palabras.
records-late = atrasado
records-state-answered = Respondido
records-state-open = Abierto: { $undecided } de { $lines } líneas por decidir
records-lines = Líneas
records-no-lines = Todavía no hay líneas. Busque, o agregue texto de otro lugar.
records-line = Línea
records-line-n = Línea { $n }
records-line-from = De dónde es
records-source-report = Un aviso
records-source-reply = Lo que alguien agregó a su aviso
records-source-decision = Por qué decidió una reunión
records-source-dialogue = Un diálogo con un grupo
records-source-word = Una respuesta dada
records-source-response = Una medida o un obstáculo
records-source-pasted = Texto de otro lugar
records-undecided = Por decidir
records-part2-short = habla de tratamiento
records-handed-short = con la asesoría legal
records-search = Buscar
records-search-what = Busca en los avisos y lo que se les agregó, las razones de las decisiones, los diálogos, las respuestas dadas y las medidas. Cada texto que encuentra se copia, sellado, en una línea.
records-search-never = Nunca busca en lo que se guarda sobre participantes: segmentos, puntos de la parte cerrada, lo que se les agregó, derivaciones, cómo contactar a quien avisó, ni texto apartado. Si un pedido los incluye, hable con la asesoría legal.
records-terms = Palabras que buscar
records-terms-hint = Un texto se encuentra si tiene todas las palabras de un renglón. Escriba otras opciones en renglones aparte o entre comas.
records-from = Desde
records-until = Hasta
records-search-button = Buscar
records-found = { $n ->
    [one] Una línea nueva.
   *[other] { $n } líneas nuevas.
}
records-add = Agregar texto de otro lugar
records-add-text = El texto
records-add-button = Agregar
records-part2 = ¿Habla de tratamiento por consumo de sustancias?
records-part2-hint = Que alguien está, estuvo o fue enviado a tratamiento (42 CFR Parte 2). Si no lo sabe, diga que sí.
records-part2-yes = Sí, o no lo sé
records-part2-no = No
records-part2-is = Sí. Se entrega solo con una orden judicial.
records-part2-is-not = No
records-clock = Más tiempo
records-no-extension = El día no se movió.
records-extend-until = Nuevo día
records-reason = Por qué
records-reason-hint = Esto se le dice a quien pide.
records-extend-button = Mover el día
records-answer = Responder
records-answer-what = Cuando cada línea está decidida, se junta lo que puede salir y se anota en el registro. Después nada de eso cambia.
records-sure = Leí cada línea como va a salir
records-sure-needed = Marque que leyó cada línea.
records-answer-button = Responder el pedido
records-disclosure = Qué dijo de su nombre quien avisó, al avisar
records-disclosure-no-name = No dio su nombre
records-disclosure-withhold = No se debe revelar
records-disclosure-may-disclose = Se puede revelar
records-disclosure-not-asked = No se pudo preguntar
records-counsel = Asesoría legal
records-is-handed = Pasada a la asesoría legal, que puede leerla y tacharla
records-is-not-handed = No se pasó
records-scope = Solo puede entregar esto como lo ordenó el tribunal. Quien lo recibe también queda obligado.
records-scope-closed = Solo para la persona responsable de archivos y la asesoría legal. Sin una orden judicial no se abre a nadie.
records-order-head = ¿Con qué orden judicial?
records-order-is = La asesoría legal dice: esto se entrega con la orden { $order }.
records-order-none = Todavía ninguna. Pase la línea a la asesoría legal, que lee la orden y la nombra aquí.
records-order-button = Esta orden se hizo para este texto
records-treatment-what = Si este texto dice que alguien recibe, recibió o fue enviado a tratamiento, o si no lo sabe, dígalo. Entonces solo se entrega con una orden judicial. Esto no se puede deshacer.
records-treatment = Sí, habla de tratamiento
records-hand-what = La asesoría legal lee solo las líneas que se le pasan.
records-hand = Pasarla a la asesoría legal
records-take-back = Retirarla
records-text = El texto
records-given = Como se entregó
records-decide = ¿Qué sale?
records-suggested = Mire primero esta excepción: { $exemption }
records-outcome = Decidir
records-outcome-whole = Entregar
records-outcome-part = Entregar una parte
records-outcome-withheld = Retener
records-outcome-what-whole = Tal como está.
records-outcome-what-part = Sin lo que está marcado abajo.
records-outcome-what-withheld = Nada, por la excepción de abajo.
records-decided-whole = Entregada
records-decided-part = Entregada en parte
records-decided-withheld = Retenida
records-exemption = Excepción
records-exemption-hint = Para toda la línea, y para las marcas sin número.
records-marked = El texto con marcas
records-marked-hint = Ponga [[ y ]] alrededor de lo que se retiene. [[2: Robin]] cita la segunda excepción. No cambie nada más.
records-order = Orden judicial
records-order-hint = Su identificador está en la página de la orden.
records-decide-button = Decidir
records-release = Respuesta a un pedido de registros públicos
records-release-asked = Lo que se pidió
records-release-lines = Registros
records-release-nothing = El programa no tiene registros que respondan a este pedido.
records-print = Imprimir
records-cited = Excepciones
records-cited-what = El número junto a una barra negra dice por qué excepción se retuvo algo.
records-log = Registro de entregas
records-log-lede = Qué salió y qué se retuvo, quién lo decidió y con qué orden. Solo se le agrega.
records-log-none = Todavía no salió nada.
records-log-when = Cuándo
records-log-who = Quién
records-log-by = Decidió { $decided }, entregó { $released }
records-log-newer = Más recientes
records-log-older = Más antiguas
records-card = Pedidos de registros atrasados
records-card-what = Respóndalos, o mueva el día y diga por qué.
records-no-case-number = Un número de caso tiene ocho letras y cifras, como K7RM-4XQ2. Mire la orden otra vez, o déjelo vacío.
records-no-day = Este día no puede ser: es después de hoy, o antes del día en que llegó.
records-no-answered = El pedido ya se respondió. Nada de él cambia más.
records-no-not-later = Elija un día después del que cuenta ahora, que no haya pasado.
records-no-terms = Escriba al menos una palabra que buscar.
records-no-backwards = El primer día es después del último.
records-no-too-many = Se encontraron { $most } textos, más de los que una persona puede leer. Use menos días o más palabras. No se agregó nada.
records-no-changed = Solo se pueden agregar marcas. Se cambiaron otras palabras: copie de nuevo el texto de arriba.
records-no-unmarked = No hay nada marcado. Ponga [[ y ]] alrededor de lo que se retiene, o entregue la línea tal como está.
records-no-uncited = Elija la excepción por la que se retiene, de la lista del sitio.
records-no-undecided = { $most ->
    [one] Una línea no está decidida todavía.
   *[other] { $most } líneas no están decididas todavía.
}
records-mark-unclosed = Una marca empieza en el renglón { $most }, carácter { $character }, y no termina. Ponga ]] detrás de lo que se retiene.
records-mark-unopened = Una marca termina en el renglón { $most }, carácter { $character }, y no empezó. Ponga [[ delante de lo que se retiene.
records-mark-nested = Una marca empieza en el renglón { $most }, carácter { $character }, dentro de otra. Termine antes la primera.
records-mark-empty = La marca del renglón { $most }, carácter { $character }, está vacía. Quítela, o ponga en ella lo que se retiene.
records-mark-uncited = La marca del renglón { $most }, carácter { $character }, no cita ninguna excepción. Escriba su número detrás de los corchetes, como en [[2: Robin]], o elija una para la línea.
records-mark-unknown = La marca del renglón { $most }, carácter { $character }, cita un número que no está en la lista de excepciones.
said-request-received = El pedido quedó anotado y su plazo corre.
said-records-searched = La búsqueda está hecha. Lo que encontró espera abajo.
said-records-nothing = La búsqueda no encontró nada nuevo.
said-records-added = El texto quedó agregado como línea.
said-records-extended = El día quedó movido.
said-records-decided = La línea está decidida.
said-records-ordered = Anotado. La línea se puede entregar con esta orden.
said-records-treatment = Marcado. Solo se entrega con una orden judicial.
said-records-handed = La línea se pasó a la asesoría legal.
said-records-taken-back = La línea se retiró.
said-records-answered = El pedido está respondido.
