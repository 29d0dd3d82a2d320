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
