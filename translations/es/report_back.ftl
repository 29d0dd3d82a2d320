# Borradores. Lo que escribió el personal va entre comillas, tal como lo escribió.
report-back-untitled = Algo que nos contaron
report-back-draft-untitled = lo que nos contó
report-back-draft-place = Gracias por contarnos sobre «{ $title }». Lo hemos leído. Se trata de un lugar, así que pasa al grupo de trabajo. Aquí diremos en qué queda, también si no podemos ayudar.
report-back-draft-referral = Gracias por contarnos. Lo hemos leído. Puede tratarse de una persona, y no decimos nada de ninguna persona: ni si la conocemos, ni si recibe ayuda. Si alguien está en peligro ahora, llame al 911.
report-back-draft-gap = Hemos leído lo que nos contó sobre «{ $title }». Ahora no podemos hacer nada: lo que se necesita no existe. Lo contamos como una necesidad sin atender.
report-back-draft-outside = Hemos leído lo que nos contó sobre «{ $title }». No es algo de lo que LEAD se pueda encargar.
report-back-draft-pointer = Aquí le pueden ayudar: { $pointer }.
report-back-draft-listen = El grupo de trabajo habló de «{ $title }». Antes de decidir quiere escuchar a la gente de allí.
report-back-draft-wait = El grupo de trabajo habló de «{ $title }» y todavía no ha decidido. Lo volverá a tratar.
report-back-draft-next = Piensa reunirse otra vez el { $day }.
report-back-draft-next-open = El día de su próxima reunión todavía no está fijado.
report-back-draft-cannot = El grupo de trabajo habló de «{ $title }». Ahora no podemos hacer nada.
report-back-draft-planned = Para «{ $title }» está planeado esto: «{ $promise }». Queremos tenerlo hecho a más tardar el { $day }.
report-back-draft-moved = Necesitamos otro día para «{ $title }». Seguimos con este plan: «{ $promise }». El nuevo día es el { $day }.
report-back-draft-blocked = Algo impide lo que planeamos para «{ $title }». Seguimos con este plan: «{ $promise }». Todavía queremos tenerlo hecho a más tardar el { $day }.
report-back-draft-unblocked = Algo que impedía lo que planeamos para «{ $title }» ya no está. Seguimos con este plan: «{ $promise }». Queremos tenerlo hecho a más tardar el { $day }.
report-back-draft-obstacle = Lo que lo impide: «{ $obstacle }».
report-back-draft-still = Lo que todavía lo impide: «{ $obstacle }».
report-back-draft-done = Para «{ $title }» se hizo esto: «{ $promise }».
report-back-draft-ended-cannot = Para «{ $title }» habíamos planeado esto: «{ $promise }». No lo podemos hacer.
report-back-draft-reason = La razón: «{ $reason }».
report-back-draft-note = Nuestra nota: «{ $reason }».
report-back-draft-contest = Si no está resuelto, díganoslo.
report-back-draft-quoted = Lo que va entre comillas está como lo escribió nuestro personal.

# Cartas. Un mensaje de texto no lleva lugar, ni título, ni respuesta.
report-back-letter-subject = Una respuesta de { $site }
report-back-letter-intro = Usted le pidió una respuesta a { $site }. Es esta:
report-back-letter-contest = Con su recibo puede leer cada respuesta, añadir algo o decirnos que esto no está resuelto: { $receipt }
report-back-letter-contest-visit = Si esto no está resuelto, díganoslo en su próxima reunión o cuénteselo a quien visite a su grupo.
report-back-letter-text = { $site }: hay una respuesta para usted. Léala con su recibo: { $receipt }
report-back-letter-phone = Para el personal: llame y lea esto. Hable solo con quien pidió la llamada. No deje ningún mensaje que diga de qué se trata.
report-back-letter-visit = Para el personal: dígalo en la próxima reunión del grupo.

# Una línea en el idioma de quien reportó cuando la respuesta va en inglés.
# Borradores: todavía no los ha leído nadie que hable estos idiomas.
report-back-no-speaker-zh-Hans = 我们目前还没有会说中文的工作人员，所以用英文答复您。
report-back-no-speaker-zh-Hant = 我們目前還沒有會說中文的工作人員，所以用英文答覆您。
report-back-no-speaker-vi = Hiện chúng tôi chưa có người nói tiếng Việt, nên xin trả lời bằng tiếng Anh.
report-back-no-speaker-ko = 아직 한국어를 하는 직원이 없어 영어로 답변드립니다.
report-back-no-speaker-am = እስካሁን አማርኛ የሚናገር ሠራተኛ ስለሌለን በእንግሊዝኛ እንመልሳለን።
report-back-no-speaker-om = Hanga ammaatti nama Afaan Oromoo dubbatu hin qabnu; kanaaf Afaan Ingiliziitiin deebisna.
report-back-no-speaker-ti = ክሳብ ሕጂ ትግርኛ ዝዛረብ ሰራሕተኛ ስለዘይብልና ብእንግሊዝኛ ንምልስ።
report-back-no-speaker-so = Weli ma hayno qof ku hadla Soomaali, sidaas darteed waxaan kugu jawaabaynaa Ingiriis.

# Las páginas de la dirección del proyecto.
report-backs-lede = { $n ->
    [0] No le espera ningún borrador.
    [one] Le espera un borrador. No se dice nada antes de que usted lo apruebe.
   *[other] Le esperan { $n } borradores. No se dice nada antes de que usted lo apruebe.
}
report-backs-drafts = Por aprobar
report-backs-none = Nada por aprobar. Los borradores aparecen aquí cuando algo se clasifica o se decide, y cuando una respuesta se planea, cambia de día, encuentra un obstáculo o termina.
report-backs-drafted = borrador: { $ago }
report-backs-concern = Ver el caso
report-backs-to = Para la página del vecindario. Para quienes reportaron: { $ways }
report-backs-to-some = { $n } { $way }
report-backs-to-nobody = nadie
report-backs-way-in = { $way } ({ $language })
report-backs-approve = Aprobar y enviar
report-backs-edit = Editar
report-backs-keep = Guardar el borrador
report-backs-aside = Descartar, no decir nada
report-backs-more =
    { $n ->
        [one] Después de estos viene un borrador más.
       *[other] Después de estos vienen { $n } borradores más.
    }
report-backs-said = Lo último que dijimos
report-backs-said-none = Todavía no se dijo nada.
report-backs-text = Texto: { $language }
report-backs-text-hint = Hasta 1500 caracteres. Lugares, nunca personas.
report-backs-translate = Traduzca lo que va entre comillas.
report-backs-who-sees = Quién lo ve: cualquiera, en la página del vecindario; y quienes reportaron, en su idioma. Lo que nos contaron no sale.
report-backs-closed = Esto ya se dijo o se descartó. No se puede cambiar más.
report-backs-said-before = Lo que dijimos antes sobre este caso
report-backs-said-before-none = Todavía no se dijo nada sobre esto.
report-backs-error = Error:
said-report-back-approved = Aprobado. La respuesta está en la página del vecindario y las cartas están en camino.
said-report-back-kept = El borrador está guardado. Todavía no se dijo nada.
said-report-back-aside = Descartado. No se dijo nada.
said-report-back-settled = Esto ya se había dicho o descartado. No se cambió nada.
said-report-back-told = Anotado. Ya no está en esta lista.
said-report-back-again = Se intentará otra vez.

# Las páginas públicas.
neighborhoods-lede = Lo que dijimos en cada vecindario, y hace cuánto.
neighborhoods-quiet-note = Un lugar callado no es un lugar seguro. Significa que allí no hemos dicho nada todavía: quizás nadie nos ha contado nada.
neighborhoods-map = Mapa de los vecindarios. La tabla dice lo mismo.
neighborhoods-map-area = { $name }: { $state }
neighborhoods-skip-map = Saltar el mapa
neighborhoods-legend = Qué muestra el mapa
neighborhoods-caption = Los vecindarios y lo último que dijimos allí
neighborhoods-column-name = Vecindario
neighborhoods-column-state = Lo último que dijimos
neighborhoods-column-open = Escuchado o planeado, sin terminar
neighborhoods-column-days = Días desde nuestra última palabra
neighborhoods-never = todavía nada
neighborhoods-cannot = No se puede
neighborhoods-waiting = En espera
neighborhoods-quiet = Callado
neighborhoods-words = Qué significan estas palabras
neighborhoods-words-heard = Lo hemos leído y lo dijimos. Cuando LEAD no se puede encargar, no diremos nada más.
neighborhoods-words-planned = Alguien lo hará a más tardar el día que dijimos.
neighborhoods-words-done = Se hizo. Si no está resuelto, puede decírnoslo.
neighborhoods-words-cannot = Ahora no lo podemos hacer. Al lado está la razón.
neighborhoods-words-waiting = Lo último que dijimos fue «escuchado», hace más de { $days } días, y faltaba decir más. Ya toca decirlo.
neighborhoods-words-quiet = Allí no hemos dicho nada todavía. Eso no significa que todo esté bien.
neighborhoods-where = Dónde está { $name }
neighborhoods-number-days = días desde nuestra última palabra
neighborhoods-number-planned = casos con algo planeado, en 365 días
neighborhoods-number-done = casos en los que se hizo, en 365 días
neighborhoods-number-cannot = casos en los que no podemos actuar, en 365 días
neighborhoods-tell = Cuéntenos sobre { $name }
neighborhoods-said = Lo que dijimos aquí
neighborhoods-said-none = Todavía no hemos dicho nada sobre { $name }. Eso no significa que todo esté bien: quizás nadie nos ha contado nada.
neighborhoods-said-most = Aquí solo se muestran las últimas { $n } respuestas.
neighborhoods-said-older = Mostrar lo que dijimos antes
neighborhoods-contest = ¿Nos contó algo de esto y no está resuelto?
neighborhoods-contest-link = Díganoslo con su recibo

# Tarjetas.
report-back-approve-title = Respuestas por aprobar
report-back-approve-count = borradores
report-back-approve-all = Todos los borradores
report-back-overdue-title = Respuestas atrasadas
report-back-overdue-count = casos
report-back-overdue-waiting = { $n ->
    [0] Ningún caso espera respuesta desde hace más de { $days } días.
    [one] Un caso espera respuesta desde hace más de { $days } días.
   *[other] { $n } casos esperan respuesta desde hace más de { $days } días.
}
report-back-overdue-since = contado { $ago }, sin respuesta
report-back-overdue-heard = solo escuchado, { $ago }
report-back-overdue-contested = no resuelto, avisado { $ago }
report-back-overdue-in = { $area }: { $n }
report-back-overdue-all = { $n ->
    [one] Mostrarlo
   *[other] Todos los { $n }
}
report-back-overdue-caption = Casos que esperan, primero los que más tiempo llevan
report-back-overdue-more = { $n ->
    [one] Uno más espera desde hace menos tiempo.
   *[other] { $n } más esperan desde hace menos tiempo.
}
report-backs-column-concern = Caso
report-backs-column-why = Qué espera
report-back-voice-title = Respuestas para dar de palabra
report-back-voice-count = respuestas
report-back-voice-none = Nadie espera una llamada ni una visita.
report-back-voice-waiting = { $n ->
    [0] Ninguna respuesta de los últimos 14 días espera una llamada o la reunión de un grupo.
    [one] Una respuesta de los últimos 14 días espera una llamada o la reunión de un grupo.
   *[other] { $n } respuestas de los últimos 14 días esperan una llamada o la reunión de un grupo.
}
report-back-voice-all = A quién llamar y qué decir
report-back-voice-careful = Hable solo con quien lo pidió. No deje ningún mensaje que diga de qué se trata. Los datos de contacto están aquí solo para responder.
report-back-voice-call = Llamar a { $who }
report-back-voice-at = En la próxima reunión de { $group }
report-back-voice-meeting = En la próxima reunión del grupo
report-back-voice-language = Pidió la respuesta en este idioma: { $language }.
report-back-voice-told = Ya se lo dije
report-back-letters-title = Cartas
report-back-letters-count = en espera
report-back-letters-waiting = { $n ->
    [0] No espera ninguna carta.
    [one] Una carta está en camino.
   *[other] { $n } cartas están en camino.
}
report-back-letters-none = Ninguna carta está detenida.
report-back-letters-stuck = { $n ->
    [one] Una carta está detenida:
   *[other] { $n } cartas están detenidas:
}
report-back-letters-failed = { $n ->
    [one] abandonada después de un intento
   *[other] abandonada después de { $n } intentos
}
report-back-letters-again = { $n ->
    [one] falló un intento, se intentará otra vez
   *[other] fallaron { $n } intentos, se intentará otra vez
}
report-back-letters-retry = Intentar otra vez
report-back-letters-inbox = Llegó y no se pudo leer
report-back-home-title = Su vecindario
report-back-home-choose = Elija un vecindario
report-back-home-show = Mostrar
report-back-home-said = Lo último que dijimos
report-back-home-none = Todavía no hemos dicho nada.
report-back-home-all = Todos los vecindarios en un mapa
report-back-limits-title = Qué podemos hacer ahora y qué no
report-back-limits-counts = En los últimos { $days } días: casos con algo planeado: { $planned }. Casos en los que se hizo: { $done }. Casos en los que tuvimos que decir que no podemos actuar: { $cannot }.
report-back-limits-none = En los últimos { $days } días no tuvimos que decir «no podemos». No siempre será así.
report-back-limits-cannot = Dónde no podemos, y por qué
report-back-promised-title = Qué está planeado y qué lo impide
report-back-promised-none = Ningún plan del que hablamos aquí sigue en curso, y no dijimos de ninguno que terminara en los últimos 90 días.
report-back-promised-said = Dicho el
report-back-promised-by = Para cuándo
report-back-promised-for = Prometido para
report-back-promised-first = { $n ->
    [one] Prometido primero para el { $day }, cambiado una vez
   *[other] Prometido primero para el { $day }, cambiado { $n } veces
}
report-back-promised-late = { $days ->
    [one] 1 día de atraso
   *[other] { $days } días de atraso
}
report-back-promised-steps = Pasos
report-back-promised-steps-of = { $done } de { $all } hechos
report-back-receipt-title = Lo que le respondimos
report-back-receipt-none = Todavía no hay respuesta. Queremos responder antes de { $days } días. Vuelva con su recibo.
report-back-concern-title = Lo que respondimos
report-back-concern-none = Todavía no se respondió nada.
report-back-concern-again = Quien reportó dice que esto no está resuelto. Desde entonces no se dijo nada.
report-back-concern-drafts = Borradores por aprobar
