### Interface messages of diglot in es.
### A draft: no person has reviewed it.


## Reading Fluent catalogs (`syntax-`)

syntax-expected-sign = se esperaba `{ $sign }`
syntax-expected-entry = se esperaba un mensaje, un término o un comentario
syntax-expected-space = se esperaba un espacio después del `#` de un comentario
syntax-expected-value = se esperaba un valor
syntax-expected-value-or-attribute = se esperaba un valor o un atributo
syntax-expected-name = se esperaba un nombre
syntax-expected-expression = se esperaba una expresión después de la llave de apertura o en la llamada
syntax-expected-digit = se esperaba una cifra
syntax-expected-argument-end = se esperaba `,` o `)`
syntax-expected-literal = se esperaba un número o un texto entre comillas
syntax-expected-line-end = se esperaba un salto de línea
syntax-expected-variant = se esperaba una variante, que empieza con `[` o `*[`
syntax-expected-next-variant = se esperaba otra variante o la llave de cierre
syntax-expected-key = se esperaba una palabra o un número como clave de la variante
syntax-stray-brace = esta llave de cierre no cierra nada
syntax-unknown-escape = secuencia de escape desconocida: `{ $escape }`
syntax-short-escape =
    { $digits ->
        [one] esta secuencia de escape necesita { $digits } cifra hexadecimal
       *[other] esta secuencia de escape necesita { $digits } cifras hexadecimales
    }
syntax-function-name = el nombre de la función `{ $name }` no está en mayúsculas
syntax-not-callable = solo se puede llamar con argumentos a una función o a un término
syntax-positional-after-named = este argumento sin nombre está después de un argumento con nombre
syntax-repeated-argument = el argumento `{ $name }` aparece dos veces
syntax-term-attribute = no se puede mostrar un atributo de un término
syntax-selector = esta expresión no puede elegir entre variantes
syntax-no-default = ninguna variante está marcada como predeterminada
syntax-two-defaults = una segunda variante está marcada como predeterminada
syntax-too-deep =
    { $limit ->
        [one] aquí hay más de { $limit } llave o paréntesis sin cerrar
       *[other] aquí hay más de { $limit } llaves y paréntesis sin cerrar
    }
syntax-help-entry = un mensaje consta de un id, `=` y un valor, por ejemplo `greeting = Hello`
syntax-help-continue = si esta línea continúa el valor de arriba, sángrela con al menos un espacio
syntax-help-name = un nombre empieza con una letra de la A a la Z y solo contiene esas letras, cifras, `-` y `_`
syntax-help-tab = sangre con espacios, porque un tabulador no cuenta como sangría
syntax-help-line-start = si esta línea es texto que empieza con `{ $sign }`, escriba ese signo como `{ $example }`
syntax-help-attribute = un atributo debe estar justo debajo de su mensaje y tiene la forma `.title = Hello`
syntax-help-unclosed = cierre la llave que se abrió antes o escriba una llave que sea texto como `{ $example }`
syntax-help-stray-brace = escriba una llave que sea texto como `{ $example }`
syntax-help-string = un texto entre comillas debe terminar en la línea en la que empieza
syntax-help-comment = ponga un espacio entre `#` y el comentario
syntax-help-value = escriba el valor en la misma línea o, con sangría, en las líneas siguientes; escriba un valor vacío como `{ $example }`
syntax-help-term-value = un término necesita un valor aunque tenga atributos; escriba un valor vacío como `{ $example }`
syntax-help-expression = las llaves contienen una `$variable`, un mensaje, un `-term`, una `FUNCTION()`, un número o un texto entre comillas; escriba una llave que sea texto como `{ $example }`
syntax-help-escape = las secuencias de escape son una barra inversa ante una comilla o una barra inversa, `\uXXXX` y `\UXXXXXX`; una llave no necesita ninguna
syntax-help-function-name = escriba el nombre de una función en mayúsculas, y un mensaje o un término sin paréntesis
syntax-help-not-callable = quite los paréntesis
syntax-help-positional = ponga al final los argumentos con nombre
syntax-help-selector = use una variable, una función o un atributo de un término para elegir entre variantes
syntax-help-variant = después de `->`, cada variante ocupa su propia línea, por ejemplo `[one] One book`
syntax-help-next-variant = sangre las líneas de una variante y ponga la llave de cierre en una línea propia
syntax-help-default = ponga `*` delante de exactamente una variante


## Reading source texts and raw texts (`source-`, `raw-`)

source-unmerged = aquí dos ramas cambiaron las mismas líneas y nadie ha elegido todavía
source-unmerged-help = conserve lo correcto y quite las líneas de marcas de git; hasta entonces diglot no modifica nada de lo que sigue a este texto
source-pin-invalid = `{ $id }` no puede ser el id de un mensaje
source-pin-invalid-help = empiece el id con una letra de «a» a «z» y use solo esas letras, cifras, `-` y `_`
source-pin-repeated = el id `{ $id }` está fijado dos veces en este texto
source-pin-repeated-help = dé otro id a uno de los dos pasajes
source-front-matter = el valor de `{ $key }` no es un texto de una sola línea
source-front-matter-help = escriba el valor en una sola línea, entre comillas dobles si contiene caracteres especiales
raw-help = compare este lugar con el original y resuélvalo a mano
raw-ordinal = `{ $seen }` puede ser un `{ $maybe }` dañado
raw-stray-number = el número `{ $seen }` no tiene sentido en esta frase; puede ser el número de una página o de una nota
raw-page-number = `{ $seen }` está solo en la línea; puede ser el número de una página
raw-page-join = el texto se unió a través del final de una página antes de `{ $seen }`; puede que ahí empiece un párrafo nuevo
raw-range = puede haberse perdido un signo en `{ $seen }`, que puede ser `{ $maybe }`
raw-unclosed = una comilla o un paréntesis en `{ $seen }` no se cierra nunca
raw-unopened = una comilla o un paréntesis en `{ $seen }` no cierra nada
raw-address-spaces = hay espacios en la dirección `{ $seen }`
raw-address-cut = la dirección `{ $seen }` estaba cortada; puede faltar o estar mal un signo en el punto de unión
raw-hyphen-kept = `{ $seen }` se partió por el guion y puede ser `{ $maybe }`
raw-hyphen-space = el espacio junto al guion de `{ $seen }` parece incorrecto
raw-look-alike = `{ $seen }` puede confundir signos parecidos (l, I, 1 y |, u O y 0)
raw-punctuation = la puntuación de `{ $seen }` parece incorrecta
raw-doubled-word = puede que sobre una de las palabras `{ $seen }`
raw-spelling = este texto escribe `{ $seen }` aquí y `{ $maybe }` en otros lugares
raw-unreadable = `{ $seen }` contiene un signo que era ilegible
raw-bullet = la letra `{ $seen }` al principio de esta línea se interpretó como el signo de una lista


## Settings that would harm the texts

settings-records-overwrite = los registros sobrescribirían los archivos de `{ $pattern }`: necesitan una carpeta propia
settings-folder-taken = la carpeta `{ $folder }` ya pertenece al idioma `{ $locale }`
settings-from-help = quite esta línea: `{ $locale }` se traduce entonces de `{ $source }`
cli-shipped-unknown = no se puede saber qué está publicado, porque no se puede leer `{ $file }`
cli-project-file = `{ $folder }` es un archivo: nombre su carpeta
check-no-source = no hay ningún archivo del idioma de origen `{ $locale }`, y sí hay traducciones
check-no-source-help = escriba en `source-locale` el idioma en que están escritos los textos; no elimine antes ninguna traducción
cli-config-all = Nada se define para todos los idiomas por igual; nombre un idioma con `--locale` o un archivo con `--path`.
usage-accept-locale = nombre un idioma y mensajes, como en `diglot accept { $locale } { $message }`


## Files, settings, init (`disk-`, `settings-`, `init-`)

disk-cannot-read = no se puede leer `{ $path }`: { $cause }
disk-cannot-write = no se puede escribir `{ $path }`: { $cause }
disk-cannot-remove = no se puede eliminar `{ $path }`: { $cause }
disk-cannot-lock = no se puede impedir, mediante `{ $path }`, que otras ejecuciones de diglot escriban: { $cause }
disk-locked = otra ejecución de diglot (proceso { $process }) lleva demasiado tiempo escribiendo en este proyecto; termínela e inténtelo de nuevo
disk-changed = alguien ha cambiado `{ $path }` entretanto, así que no se escribió nada; inténtelo de nuevo
disk-exists = `{ $path }` ya existe, así que no se escribió nada
disk-read-only = `{ $path }` es de solo lectura, así que no se escribió nada
disk-outside = `{ $path }` lleva fuera del proyecto, así que no se escribió nada
disk-same-file = `{ $path }` y `{ $other }` son un mismo archivo y no pueden recibir dos textos distintos, así que no se escribió nada
disk-not-a-file = `{ $path }` no es un archivo
disk-too-large = `{ $path }` es demasiado grande: un archivo debe ocupar menos de 4 GiB
disk-output-folder = `{ $path }` no puede ser la carpeta de salida: debe estar dentro del proyecto y no contener textos suyos
disk-unreadable = no se puede leer este archivo: { $cause }
disk-cannot-look = no se puede seguir esta ruta: { $cause }
disk-special-file = este no es un archivo ordinario y no se leyó
disk-large = este archivo es demasiado grande y no se leyó: debe ocupar menos de 4 GiB
disk-not-utf8 = a partir de aquí el archivo no es texto UTF-8
disk-not-utf8-help = guarde el archivo como UTF-8 en su editor; hasta entonces diglot no lo modifica
disk-strange-path = el nombre de este archivo no es Unicode válido, así que el archivo no se leyó
disk-link-outside = este enlace simbólico lleva fuera del proyecto y no se siguió
disk-link-loop = este enlace simbólico lleva de vuelta a una carpeta en la que está contenido
disk-too-many = esta carpeta contiene demasiados archivos, o enlaces simbólicos que los multiplican; el resto no se leyó
disk-missing-folder = no existe la carpeta `{ $folder }`
disk-missing-folder-help = cree la carpeta o corrija el patrón de ruta
disk-nothing-found = no hay ningún texto de origen ni ningún catálogo
disk-nothing-found-help = ponga un texto en `source-texts` o deje que `diglot init` busque catálogos

settings-syntax = esto no es TOML válido: { $cause }
settings-unknown-key = la clave `{ $key }` no existe aquí
settings-known-keys = las claves que pueden aparecer aquí son { $keys }
settings-did-you-mean = ¿quería decir `{ $meant }`?
settings-wrong-type =
    { $expected ->
        [texts] `{ $key }` debe ser una lista de textos
        [text-or-table] `{ $key }` debe ser un texto entre comillas o una tabla
        [table] `{ $key }` debe ser una tabla
        [tables] `{ $key }` debe ser una lista de tablas
       *[text] `{ $key }` debe ser un texto entre comillas
    }, { $found ->
        [number] no un número
        [yes-or-no] no `true` ni `false`
        [date] no una fecha
        [list] no una lista
        [table] no una tabla
       *[text] no un texto
    }
settings-unknown-value = `{ $key }` no puede ser `{ $value }`
settings-known-values = los valores posibles son { $values }
settings-unknown-grade = `{ $grade }` no es un grado de cambio
settings-not-a-locale = `{ $name }` no es una etiqueta de idioma BCP 47
settings-locale-form = un idioma se escribe como etiqueta de idioma BCP 47, por ejemplo `fr`, `pt-BR` o `zh-Hans`
settings-duplicate-locale = el idioma `{ $locale }` aparece dos veces aquí
settings-source-among-locales = `{ $locale }` es el idioma de origen y no se traduce
settings-no-source-locale = falta la clave `source-locale`
settings-no-source-locale-help = añada una primera línea como `source-locale = "en"`
settings-exception-check = una excepción debe nombrar su comprobación, como en `check = "variable-mismatch"`
settings-exception-reason = una excepción debe tener un motivo, como en `reason = "the date is written out"`
settings-path = `{ $path }` no es una ruta dentro del proyecto
settings-pattern-help = escriba una ruta por debajo de la carpeta de `diglot.toml`, con `/` entre sus partes y con los marcadores {"{"}locale{"}"} y {"{"}name{"}"}
settings-pattern-lacks = el patrón de ruta `{ $pattern }` debe contener `{ $placeholder }`
settings-placeholder = el patrón de ruta `{ $pattern }` no puede contener `{ $placeholder }` aquí

init-exists = `diglot.toml` ya existe y se queda como está
init-settings = escribe la configuración, con `{ $locale }` como idioma de origen
init-catalogs =
    { $count ->
        [one] encuentra { $count } catálogo con el patrón `{ $pattern }`
       *[other] encuentra { $count } catálogos con el patrón `{ $pattern }`
    }
init-sample = escribe un primer texto, que usted sustituirá por el suyo
init-gitignore = mantiene fuera de git lo que genera `diglot build`


## Records, comparing, grades, sync, accept, import

record-incomplete = el registro de { $id } no dice a qué traducción pertenece
record-damaged = el registro de { $id } tiene una línea que no se puede leer
record-twice = hay dos registros de { $id }
record-awaited-damaged = no se puede leer la línea «awaited: { $id }»
record-help = ejecute `diglot sync --repair`, que conserva lo que se puede saber y dice lo que no

grade-cosmetic = solo cambió la tipografía
grade-wording = cambiaron palabras: { $change }
grade-negation = cambió una negación: { $change }
grade-modal = cambió una obligación, un permiso o una condición: { $change }
grade-quantifier = cambió una cantidad: { $change }
grade-number-word = cambió un número, una fecha o una unidad: { $change }
grade-name = cambió un nombre: { $change }
grade-rewritten = se reescribió la mayor parte ({ $percent } % de las palabras)
grade-change-replaced = «{ $before }» pasó a ser «{ $after }»
grade-change-added = se añadió «{ $after }»
grade-change-removed = se eliminó «{ $before }»
grade-capital = «{ $before }» pasó a ser «{ $after }»
grade-number = el número { $before } pasó a ser { $after }
grade-number-added = se añadió el número { $after }
grade-number-removed = se eliminó el número { $before }
grade-target = el enlace a { $before } lleva ahora a { $after }
grade-target-added = se añadió un enlace a { $after }
grade-target-removed = se eliminó el enlace a { $before }
grade-punctuation = la puntuación cambió de «{ $before }» a «{ $after }»
grade-punctuation-added = se añadió el signo de puntuación «{ $after }»
grade-punctuation-removed = se eliminó el signo de puntuación «{ $before }»
grade-attribute = se añadió o se eliminó la parte { $name }
grade-placeable = se añadió o se eliminó { $name }
grade-variant = se añadió o se eliminó la variante { $name }

sync-reference-created = { $count ->
    [one] { $file }: creado con un mensaje
   *[other] { $file }: creado con { $count } mensajes
}
sync-reference-updated = { $file }: mensajes añadidos: { $added }, cambiados: { $changed }, eliminados: { $removed }
sync-reference-reordered = { $file }: los mensajes siguen el nuevo orden del texto de origen
sync-catalog-created = { $file }: creado, a la espera de traducciones
sync-recorded = { $count ->
    [one] { $file }: se registró de qué origen se hizo una traducción
   *[other] { $file }: se registró de qué origen se hicieron { $count } traducciones
}
sync-outdated = { $count ->
    [one] { $file }: una traducción está ahora desactualizada
   *[other] { $file }: { $count } traducciones están ahora desactualizadas
}
sync-renamed = { $count ->
    [one] { $file }: un mensaje recibió el id que le da el texto de origen
   *[other] { $file }: { $count } mensajes recibieron los id que les da el texto de origen
}
sync-skipped-unreadable = { $file }: se queda como está, porque no se puede leer una parte de él o de los archivos a los que pertenece

accept-unknown-locale = el proyecto no tiene el idioma { $locale }
accept-unknown-id = no existe el mensaje { $id }
accept-nothing = { $id } no tiene nada que aceptar
accept-recorded = { $count ->
    [one] { $file }: una traducción queda aceptada para el origen actual
   *[other] { $file }: { $count } traducciones quedan aceptadas para el origen actual
}
accept-source-only = { $count ->
    [one] { $file }: el cambio del origen se declara inofensivo para una traducción
   *[other] { $file }: el cambio del origen se declara inofensivo para { $count } traducciones
}

import-unreadable = { $file } no es texto UTF-8; guárdelo como UTF-8 e impórtelo de nuevo
import-exists = { $file } ya existe y dice otra cosa; dé otro nombre al texto nuevo con --as o elimine antes el antiguo
import-written = { $file }: escrito

engine-catalog-twice = este archivo es el mismo catálogo que { $first } y no se lee
engine-catalog-twice-help = conserve uno de los dos archivos o cambie los patrones en diglot.toml


## Checks (`check-`)

check-missing = un mensaje no está traducido
check-outdated = el origen cambió después de traducirse
check-unconfirmed = el origen y la traducción cambiaron, y no se puede saber cuál cambió primero
check-untracked = no se sabe de qué origen se hizo una traducción
check-obsolete = una traducción ya no tiene mensaje en el origen
check-out-of-step = un catálogo de referencia va por detrás de su texto de origen
check-unreadable = no se puede leer una parte de un archivo
check-duplicate-id = dos mensajes de un catálogo tienen el mismo id
check-variable-mismatch = una traducción usa otras variables que el origen
check-term-mismatch = una traducción usa otros términos que el origen
check-message-reference-mismatch = una traducción remite a otros mensajes que el origen
check-attribute-mismatch = una traducción tiene otras partes (valor, atributos) que el origen
check-unknown-locale = una carpeta no corresponde a ningún idioma del proyecto
check-unknown-check = la configuración nombra una comprobación que no existe
check-unexplained-exception = una excepción no da ningún motivo
check-idle-exception = una excepción no permite nada

check-source-here = este es el origen
check-first-here = el primero está aquí

check-missing-message = `{ $id }` no está traducido
check-missing-help = añada su traducción a { $file }
check-missing-help-unread = está aquí, pero no se puede leer: corrija eso primero

check-outdated-message = { $grade ->
    [cosmetic] el origen de `{ $id }` cambió en la tipografía: { $because }
    [meaning] el origen de `{ $id }` cambió, quizá en el significado: { $because }
   *[wording] el origen de `{ $id }` cambió en la redacción: { $because }
}
check-outdated-help = traduzca lo que cambió, o ejecute `diglot accept { $locale } { $id }` si la traducción sigue siendo válida

check-unconfirmed-message = el origen y la traducción de `{ $id }` cambiaron, y no se puede saber cuál cambió primero
check-unconfirmed-help = compárelos; cuando coincidan, ejecute `diglot accept { $locale } { $id }`

check-untracked-message = no se sabe de qué origen se tradujo `{ $id }`
check-untracked-catalog = { $count ->
    [one] no se sabe de qué origen se hizo { $count } traducción de este catálogo
   *[other] no se sabe de qué origen se hicieron { $count } traducciones de este catálogo
}
check-untracked-catalog-help = compárelas con el origen y ejecute después `diglot accept { $locale } ID…` para las que coincidan

check-obsolete-message = `{ $id }` ya no está en el origen
check-obsolete-help = elimínelo si ya no sirve
check-obsolete-help-similar = el mensaje nuevo `{ $new }` es parecido: cambie el nombre de este o elimínelo
check-obsolete-help-unread = el origen lo tiene, pero allí no se puede leer: corrija eso primero
check-obsolete-catalog = { $count ->
    [one] el idioma de origen no tiene el catálogo `{ $name }`: { $count } mensaje de aquí no sirve
   *[other] el idioma de origen no tiene el catálogo `{ $name }`: { $count } mensajes de aquí no sirven
}
check-obsolete-catalog-help = elimine este archivo o cámbiele el nombre

check-out-of-step-changed = este pasaje cambió, y `{ $id }` en el catálogo de referencia no
check-out-of-step-added = este pasaje aún no está en el catálogo de referencia; su id será `{ $id }`
check-out-of-step-removed = el pasaje de `{ $id }` ya no está en el texto de origen
check-out-of-step-no-catalog = este texto aún no tiene el catálogo de referencia { $file }
check-out-of-step-layout = el catálogo de referencia { $file } difiere de este texto en el orden o la disposición
check-out-of-step-help = ejecute `diglot sync`

check-unreadable-junk = esta parte no es un mensaje de Fluent
check-unreadable-help = corrija esta parte; todo lo demás se leyó

check-duplicate-id-message = hay otro `{ $id }` más arriba, y solo se usa ese
check-duplicate-id-help = conserve uno de los dos o dé a este un id propio

check-variable-mismatch-extra = el origen no tiene la variable `${ $name }`
check-variable-mismatch-extra-help = escriba `${ $known }`, como en el origen
check-variable-mismatch-none-help = quítela: el origen de este mensaje no tiene variables
check-variable-mismatch-dropped = la traducción omite la variable `${ $name }`
check-variable-mismatch-dropped-help = ponga `{ "{" } ${ $name } { "}" }` donde la frase lo necesite

check-term-mismatch-extra = el origen no usa aquí el término `{ $name }`
check-term-mismatch-extra-help = use los términos del origen o permita la diferencia indicando un motivo
check-term-mismatch-dropped = la traducción omite el término `{ $name }`
check-term-mismatch-dropped-help = ponga `{ "{" } { $name } { "}" }` donde la frase lo necesite o permita la diferencia indicando un motivo

check-message-reference-mismatch-extra = el origen no remite aquí a `{ $name }`
check-message-reference-mismatch-extra-help = remita a los mensajes a los que remite el origen; los id no se traducen
check-message-reference-mismatch-dropped = la traducción no remite a `{ $name }`
check-message-reference-mismatch-dropped-help = ponga `{ "{" } { $name } { "}" }` donde la frase lo necesite

check-attribute-mismatch-no-value = la traducción de `{ $id }` no tiene valor
check-attribute-mismatch-no-value-help = escriba la traducción detrás del `=`
check-attribute-mismatch-extra-value = `{ $id }` no tiene valor en el origen, solo atributos
check-attribute-mismatch-extra-value-help = quite el texto detrás del `=`
check-attribute-mismatch-dropped = a la traducción le falta el atributo `.{ $name }`
check-attribute-mismatch-dropped-help = añada una línea que empiece con un espacio y `.{ $name } =`
check-attribute-mismatch-extra = el origen no tiene el atributo `.{ $name }`
check-attribute-mismatch-extra-help = elimínelo o dele el nombre que tiene en el origen

check-unknown-locale-message = `{ $name }` no es una etiqueta de idioma, así que sus catálogos no se tienen en cuenta
check-unknown-locale-help-tag = cámbiele el nombre a `{ $tag }` o escriba `folder = "{ $name }"` debajo de `[locale.{ $tag }]` en diglot.toml
check-unknown-locale-help = cámbiele el nombre a una etiqueta BCP 47 como `fr` o `zh-Hans`
check-unknown-locale-unlisted = la configuración no incluye el idioma `{ $locale }`
check-unknown-locale-unlisted-help = añádalo a `locales` en la configuración o elimine sus catálogos

check-unknown-check-message = no existe la comprobación `{ $name }`
check-unknown-check-help-similar = ¿quería decir `{ $known }`?
check-unknown-check-help = `diglot explain` muestra todas las comprobaciones

check-unexplained-exception-message = esta excepción a `{ $name }` no da ningún motivo, así que no permite nada
check-unexplained-exception-help = escriba el motivo después de una coma: `{ $name }, …`
check-idle-exception-message = esta excepción a `{ $name }` no permite nada
check-idle-exception-help = elimínela


## History (`history-`, `adopt-`, `log-`, `impact-`)

help-value-revision = REVISIÓN
help-status-at = Mostrar cómo estaba en este commit, rama o etiqueta de git

history-no-repository = `{ $path }` no está en ningún repositorio de git
history-bare = el repositorio de git de `{ $path }` no tiene allí ningún árbol de trabajo
history-no-repository-help = sin git, `diglot accept` registra lo que usted sabe de una traducción
history-no-commit = el repositorio de git de `{ $path }` aún no tiene ningún commit
history-no-commit-help = haga antes un commit del proyecto
history-unknown-revision = no existe la revisión `{ $revision }` en el repositorio de git
history-unknown-revision-help = `git log --oneline` y `git branch --all` enumeran lo que hay
history-damaged = no se puede leer el repositorio de git de `{ $path }`: { $cause }
history-damaged-help = `git fsck` dice qué le pasa; `git fetch --refetch` trae lo que un clon parcial ha dejado fuera
history-no-settings = el proyecto no tenía configuración en `{ $revision }`: se lee con la de hoy
history-nothing-committed = el repositorio de git de `{ $path }` aún no tiene ningún catálogo del proyecto
history-apart = `{ $one }` y `{ $other }` no tienen ningún commit en común
history-reading = se lee el historial: { $percent } %

help-adopt = Registra de qué origen se hizo cada traducción, hasta donde lo dice el historial de git.
help-adopt-locale = Solo estos idiomas
help-adopt-again = También para las traducciones que ya tienen registro
help-adopt-dry-run = Mostrar lo que dice el historial sin escribir ningún registro
adopt-cosmetic = cambió la tipografía
adopt-wording = cambió la redacción
adopt-meaning = quizá cambió el significado
adopt-unknown = origen desconocido
adopt-tracked = ya registradas
adopt-total = total
adopt-recorded = { $count ->
    [one] { $file }: una traducción recibe su registro
   *[other] { $file }: { $count } traducciones reciben su registro
}
adopt-cut-off = { $count ->
    [one] Una traducción es más antigua que este clon superficial: `git fetch --unshallow` trae todo el historial.
   *[other] { $count } traducciones son más antiguas que este clon superficial: `git fetch --unshallow` trae todo el historial.
}
adopt-nothing = Cada traducción tiene su registro.

help-log = Muestra cómo un mensaje y su traducción llegaron a decir lo que dicen.
help-log-locale = El idioma de la traducción
help-log-id = El mensaje, por su id o como catálogo/id
log-uncommitted = aún sin commit
log-cut-off = Este clon superficial ha dejado fuera el principio: `git fetch --unshallow` trae todo el historial.
log-source-first = el origen, primera redacción
log-source-cosmetic = el origen cambió solo en la tipografía
log-source-wording = el origen cambió en la redacción
log-source-meaning = el origen cambió, quizá en el significado
log-translation = la traducción

help-impact = Muestra lo que cuestan los cambios del origen: mensajes, idiomas, palabras que hay que volver a traducir.
help-impact-revision = Desde este commit, rama o etiqueta de git; `A..B` de A a B, `A...B` desde donde B se apartó de A
impact-title = Lo que estos cambios cuestan en traducción
impact-messages = mensajes
impact-translations = traducciones
impact-words = palabras
impact-new = nuevo
impact-gone = desaparecido
impact-locales = por traducir: { $locales }
impact-nothing = Estos cambios no cuestan ninguna traducción.


## Reports (`report-`)

report-format-full = cada hallazgo con su lugar, un fragmento y lo que hay que hacer
report-format-short = una línea por hallazgo
report-format-json = un objeto JSON para programas, siempre en inglés

report-level-error = error
report-level-warning = advertencia
report-level-note = nota
report-help = ayuda

report-clean = no se encontró nada
report-counts = errores: { $errors }, advertencias: { $warnings }, notas: { $notes }


## Formats of reports

report-format-jsonl = para programas: una cabecera y después un hallazgo por línea, como JSON
report-format-sarif = para análisis de código y editores: SARIF 2.1.0
report-format-github = anotaciones en un trabajo de GitHub Actions, y su resumen
report-format-gitlab = para GitLab Code Quality
report-format-junit = para servicios que muestran resultados de pruebas: JUnit XML
report-format-markdown = un informe breve para una pull request
report-format-html = una página para el navegador, con todos los hallazgos y una tabla de idiomas
report-left-out =
    { $count ->
        [one] se omite { $count } hallazgo más
       *[other] se omiten { $count } hallazgos más
    }

report-title = Informe de traducción
report-skip = Saltar a los hallazgos
report-findings = hallazgos
report-coverage-note = Cada celda muestra la proporción de mensajes cuya traducción está al día, y cuántos están en otro estado.
report-check = comprobación
report-level = nivel
report-all = todo
report-shown = Mostrados: { $shown } de { $all }
help-badge = Genera pequeñas imágenes que muestran cuánto está traducido, para una página sobre el proyecto.
help-badge-output = La carpeta donde generarlas
badge-label = traducido
help-value-output = FORMATO=ARCHIVO
help-check-output = Escribir también el informe en un archivo, con este formato; puede indicarse varias veces
help-explain-formats = Mostrar una página de todos los formatos de informe, como Markdown
usage-output = `{ $value }` no es un formato, un signo igual y un archivo
usage-output-help = escríbalo como en `{ $example }`; con `-` como archivo, se muestra en pantalla
usage-output-twice = dos informes irían a `{ $file }`
usage-no-such-format = no existe el formato `{ $format }`
output-of-project = `{ $file }` es un archivo del proyecto, y un informe no debe sobrescribirlo
output-of-input = `{ $file }` se lee en esta ejecución, así que un informe no debe sobrescribirlo


## Locales that are translated from another locale than the source

settings-pivot-circle = cada uno de estos idiomas se traduciría del siguiente, y ninguno del origen: { $circle }
settings-pivot-circle-help = quite un `from`: un idioma que no lo tiene se traduce del origen
check-unknown-locale-pivot = `{ $locale }` se traduciría de `{ $pivot }`, que no es un idioma del proyecto
check-unknown-locale-pivot-help = corrija `from` o añada el idioma a `locales`
check-outdated-pivot = una traducción sigue a un texto que está desactualizado
check-outdated-pivot-message = `{ $id }` sigue a { $pivot }, cuyo propio origen cambió: { $because }
check-outdated-pivot-unconfirmed = `{ $id }` sigue a { $pivot }, y nadie puede saber si ese texto sigue a su propio origen
check-outdated-pivot-help = aquí no hay nada que hacer hasta que { $pivot } esté al día
check-pivot-here = traducido de esto

todo-from = a partir de:
todo-from-lacking = el origen, porque { $pivot } no lo tiene
todo-from-outdated = { $pivot }; es mejor esperar, porque { $locale } está a su vez desactualizado
todo-from-unsure = { $pivot }; nadie puede saber si { $locale } sigue a su propio origen
todo-lag = { $count ->
    [one] Una traducción al día sigue a un texto de { $pivot } que hay que poner al día antes.
   *[other] { $count } traducciones al día siguen a textos de { $pivot } que hay que poner al día antes.
}
status-lag = pivote desactualizado
help-accept-from = Con --source-only: lo que cambió es el texto de este idioma, del que se traducen otros


## Bundles (`page-`)

page-draft = Esta traducción es un borrador que ninguna persona ha revisado.

page-draft-part =
    { $count ->
        [one] Ninguna persona ha revisado { $count } pasaje de esta traducción.
       *[other] Ninguna persona ha revisado { $count } pasajes de esta traducción.
    }

page-outdated =
    { $count ->
        [one] { $count } pasaje está desactualizado: su texto de origen cambió después de traducirse.
       *[other] { $count } pasajes están desactualizados: su texto de origen cambió después de traducirse.
    }

page-fallback =
    { $count ->
        [one] { $count } pasaje no tiene una traducción actualizada y se muestra en otro idioma.
       *[other] { $count } pasajes no tienen una traducción actualizada y se muestran en otro idioma.
    }

page-authoritative = Si las versiones difieren, prevalece el texto de origen ({ $language }).

page-mark-outdated = desactualizado

page-mark-outdated-title = El texto de origen de este pasaje cambió después de traducirse.

page-mark-fallback = mostrado en: { $language }

page-languages = Idiomas

page-footnotes = Notas al pie

page-footnote-back = Volver al texto

page-index = Documentos

page-language = Idioma

page-source-text = texto de origen

page-coverage = { $percent } %

page-index-note = Cada número es la parte del texto de origen, en palabras, cuya traducción está actualizada.

page-skip = Saltar al texto

page-ways = Otras páginas

page-all = Todos los idiomas

page-facing = Con el texto de origen al lado

page-alone = Solo la traducción

page-changed = Lo que cambió desde que se tradujo:

page-notice = Sobre esta traducción

build-no-picture = `{ $text }` muestra `{ $picture }`, que no es una imagen que se pueda leer: las páginas muestran las palabras que la sustituyen


## Renaming and moving (`rename-`, `move-`, `split-`)

help-rename = Da otro nombre a un mensaje, un término, un atributo o una variable, en todos los idiomas y registros.
help-value-old = ANTIGUO
help-value-new = NUEVO
help-rename-old = A qué se le cambia el nombre: `id`, `-term`, `id.attribute` o `$variable`; con `catalog/` delante si lo tienen varios catálogos
help-rename-new = El nombre nuevo, del mismo tipo
help-rename-in = Cambiar el nombre de una variable solo en este mensaje o término
help-rename-dry-run = Mostrar los cambios como diff, sin cambiar nada

rename-no-name = `{ $name }` no es un nombre posible en Fluent
rename-unknown = nada se llama `{ $name }`
rename-ambiguous = `{ $name }` está en varios catálogos
rename-ambiguous-help = diga cuál: { $names }
rename-other-kind = `{ $old }` no puede pasar a ser `{ $new }`
rename-other-kind-help = un mensaje se escribe `id`, un término `-id`, un atributo `id.name` y una variable `$name`; un nombre conserva su tipo y su lugar
rename-taken = `{ $name }` ya está en uso
rename-taken-help = elija otro nombre, o cambie antes el nombre de lo que lo lleva o elimínelo
rename-there = { $how ->
    [named] esto lleva ese nombre
    [recorded] una traducción se hizo de un texto con ese nombre
    [unreadable] esto no se puede leer y parece llevar ese nombre
   *[used] esto usa ese nombre
}
rename-unreadable = `{ $file }` no se puede leer por completo, así que no se cambia nada; corríjalo primero
rename-counts = `{ $old }` → `{ $new }`: lugares en catálogos: { $catalogs }, en registros: { $records }
rename-pinned = { $file }: el pasaje tiene ahora el id fijado `{ $id }`
rename-exceptions = { $count ->
    [one] { $file }: se adapta una excepción
   *[other] { $file }: se adaptan { $count } excepciones
}
rename-program = un programa que use `{ $name }` también debe cambiarse
rename-left = { $why ->
    [link] { $file }: hay enlaces que aún llevan a `#{ $name }`
    [shared] { $file }: una excepción habla de `{ $name }` en varios catálogos y se queda como está
   *[unreadable] { $file }: una parte que no se puede leer aún nombra `{ $name }`
}

help-move = Lleva mensajes a otro catálogo, en todos los idiomas y con sus comentarios y registros.
help-move-id = Lo que se mueve: `id`, con `catalog/` delante si lo tienen varios catálogos o si es un término
help-move-to = El catálogo que lo recibe; si no existe, se crea
help-split = Muestra los grupos de un catálogo o lleva uno de ellos a otro catálogo.
help-split-catalog = El catálogo
help-split-group = El grupo: el título que sigue a su `##`, o una parte de él

move-no-message = `{ $name }` no es un mensaje ni un término, y solo estos se pueden mover
move-same = `{ $name }` ya lo tiene
move-source-text = el catálogo `{ $name }` se genera a partir de `{ $file }`, así que sus mensajes están donde están los pasajes de ese texto
move-source-text-help = mueva el pasaje en el texto de origen
move-no-place = la configuración no tiene lugar para el catálogo `{ $name }`
move-no-place-help = elija un nombre que corresponda a uno de estos patrones o añada un patrón a `catalogs` debajo de `[files]`: { $patterns }
move-counts = `{ $from }` → `{ $to }`: mensajes: { $messages }, traducciones: { $translations }, registros: { $records }
move-emptied = { $file }: se elimina, porque no queda nada en él
move-bundle = el paquete `{ $bundle }` carga `{ $from }`, pero no `{ $to }`: añádalo allí
split-no-group = ningún grupo se llama `{ $title }`, o varios se llaman así
split-groups-help = los grupos son { $titles }
split-no-groups-help = un grupo empieza con una línea como `## Errors`
split-group = { $count ->
    [one] { $title }: un mensaje
   *[other] { $title }: { $count } mensajes
}
split-no-heading = { $count ->
    [one] sin título: un mensaje
   *[other] sin título: { $count } mensajes
}
split-next = `diglot split { $catalog } --group TITLE --to NAME` lleva uno de ellos a otro catálogo.


## Terminal

progress-reading = se leen los archivos: { $percent } %
progress-checking = se comprueba: { $percent } %
progress-building = se generan los archivos: { $percent } %
progress-writing = se escriben los archivos: { $percent } %
help-quiet = Mostrar solo resultados y errores
help-completions = Muestra el script con el que un shell completa lo que usted teclea: comandos, opciones, comprobaciones, idiomas, id.
help-completions-shell = El shell
help-value-shell = SHELL
help-man = Muestra la página de manual de diglot o de un comando, tal como la lee `man`; en inglés, salvo que `--lang` diga otra cosa.
help-man-command = El comando
help-man-output = Escribir la página, o las páginas de todos los comandos, en esta carpeta
man-written = { $files ->
    [one] Hay una página en `{ $folder }`.
   *[other] Hay { $files } páginas en `{ $folder }`.
}
man-name = Nombre
man-synopsis = Sinopsis
man-description = Descripción
man-exit = Estado de salida
man-environment = Entorno
man-see-also = Véase también
man-exit-0 = No hay nada mal, o nada de nivel error.
man-exit-1 = Hay hallazgos de nivel error.
man-exit-2 = La ejecución no pudo hacer su trabajo.
man-language = Los idiomas de los mensajes, salvo que `--lang` nombre uno.
man-no-color = Si está definida, no se usan colores, salvo que se indique `--color always`.
man-force-color = Si está definida y no es `0`, se usan colores también en archivos y paginadores.
man-columns = El ancho con que se escribe en archivos y paginadores; si no está definida, 100 columnas.


## Command line (`help-`, `usage-`, `cli-`, `status-`, `todo-`)

help-diglot = Mantiene cada traducción al día con su texto de origen.
help-usage = Uso:
help-commands = Comandos:
help-arguments = Argumentos:
help-options = Opciones:
help-global-options = Opciones de todos los comandos:
help-examples = Ejemplos:
help-value-options = OPCIONES
help-value-command = COMANDO
help-value-folder = CARPETA
help-value-locale = IDIOMA
help-value-when = CUÁNDO
help-values = [uno de: { $values }]
help-project = La carpeta del proyecto; si se omite, esta o la más cercana por encima que tenga un `diglot.toml`
help-lang = El idioma de los mensajes; si se omite, deciden LC_ALL, LC_MESSAGES y LANG
help-color = Cuándo usar colores
help-help = Mostrar esta ayuda
help-version = Mostrar la versión
help-help-command = Muestra qué hace diglot o uno de sus comandos.
help-help-which = El comando que se quiere explicar

cli-error = error: { $what }
cli-hint = ayuda: { $what }
cli-output-failed = no se pudo escribir la salida: { $cause }

usage-no-such-command = no existe el comando `{ $command }`
usage-command-missing = falta un comando
usage-no-such-option = la opción `{ $option }` no existe aquí
usage-one-too-many = sobra el argumento `{ $argument }`
usage-argument-missing = falta `{ $argument }`
usage-value-missing = `{ $argument }` necesita un valor
usage-value-wrong = `{ $value }` no es un valor para `{ $argument }`
usage-no-locale = `{ $value }` no es una etiqueta de idioma BCP 47
usage-given-twice = `{ $argument }` solo puede indicarse una vez
usage-not-together = `{ $argument }` y `{ $other }` no pueden usarse juntos
usage-not-utf8 = un argumento no es UTF-8
usage-value-unexpected = `{ $argument }` no admite ningún valor
usage-did-you-mean = ¿quería decir `{ $name }`?
usage-possible-values = los valores posibles son { $values }
usage-see-help = `diglot --help` muestra lo que hay
cli-settings-wrong = { $count ->
    [one] `{ $file }` tiene un error
   *[other] `{ $file }` tiene { $count } errores
}
cli-no-project = no hay ningún `diglot.toml` en `{ $folder }` ni por encima
cli-no-project-help = `diglot init` convierte una carpeta en un proyecto

help-value-file = ARCHIVO
help-value-name = NOMBRE
help-value-id = ID
help-value-text = TEXTO
help-value-number = NÚMERO
help-value-format = FORMATO
help-value-check = COMPROBACIÓN

help-init = Convierte esta carpeta en un proyecto: escribe un `diglot.toml` adecuado a los archivos que hay.
help-init-source = El idioma de los textos de origen, si no se puede deducir de los archivos

help-import = Lleva un texto de un PDF, un escaneo o un correo electrónico a `source-texts/` y enumera los lugares que parecen dañados. No se cambia ninguna palabra.
help-import-file = El texto que se importa, en UTF-8
help-import-as = El nombre del nuevo texto de origen; si se omite, el nombre del archivo

help-sync = Pone los catálogos y los registros al día con los textos de origen. No se pierde ninguna traducción.
help-sync-dry-run = Solo decir qué se haría

help-status = Muestra cuánto se ha avanzado en cada idioma, en mensajes y en palabras del origen.
help-status-format = Cómo mostrarlo

help-todo = Muestra a quien traduce lo que hay que hacer, primero lo más grave, con las líneas que hay que editar.
help-todo-locale = El idioma al que se traduce
help-todo-catalog = Solo este catálogo
help-todo-limit = No mostrar más mensajes que este número

help-check = Busca lo que está mal en las traducciones. Termina con 1 si hay errores.
help-check-format = Cómo mostrarlo
help-check-locale = Solo este idioma; puede indicarse varias veces

help-accept = Registra que unas traducciones siguen siendo válidas para el texto de origen actual.
help-accept-locale = El idioma cuyas traducciones ha leído usted
help-accept-id = Mensajes, como ID o CATÁLOGO/ID
help-accept-all = Aceptar todo lo pendiente
help-accept-source-only = Usted edita el origen, y su cambio no afecta a ninguna traducción
help-accept-note = El motivo, que se guarda en el registro
help-accept-by = Quién lo dice; se guarda en el registro

help-explain = Explica una comprobación; sin nombre, las enumera todas.
help-explain-check = El nombre de la comprobación

help-build = Genera los archivos que se publican: catálogos, documentos y páginas web de cada idioma.
help-build-output = La carpeta donde generarlos, por debajo de la carpeta del proyecto

usage-no-such-check = no existe la comprobación `{ $check }`
usage-see-checks = `diglot explain` enumera las comprobaciones
usage-no-such-catalog = no existe el catálogo `{ $catalog }`
usage-no-such-locale = el proyecto no tiene el idioma `{ $locale }`
usage-no-locales-yet = un idioma es una carpeta de catálogos o una etiqueta que figura en `diglot.toml`
usage-project-locales = el proyecto tiene { $locales }
usage-wrong-name = `{ $name }` no puede ser el nombre de un texto de origen
usage-accept-what = no se ha dicho qué hay que aceptar
usage-see-accept = nombre los mensajes o indique --all

cli-act = { $path }: { $what }
cli-changed = { $files ->
    [one] Se ha escrito un archivo.
   *[other] Se han escrito { $files } archivos.
}
cli-would-change = { $files ->
    [one] Se escribiría un archivo.
   *[other] Se escribirían { $files } archivos.
}
cli-in-step = Todo está al día.
cli-initialized = Escriba o importe textos de origen y ejecute después `diglot sync`.
cli-import-same = `{ $file }` ya dice lo mismo.
cli-import-doubts = { $count ->
    [one] Un lugar parece dañado. Resuélvalo en el texto de origen:
   *[other] { $count } lugares parecen dañados. Resuélvalos en el texto de origen:
}
cli-import-next = Lea el texto de origen y ejecute después `diglot sync`.
cli-built = { $files ->
    [one] Hay un archivo en `{ $folder }`.
   *[other] Hay { $files } archivos en `{ $folder }`.
}
cli-built-changes = Escritos: { $written }. Eliminados: { $removed }.
cli-built-look = Abra `{ $path }` en un navegador.

status-locale = idioma
status-catalog = catálogo
status-coverage = cobertura
status-current = al día
status-outdated = desactualizados
status-unconfirmed = sin confirmar
status-untracked = sin registro
status-missing = faltan
status-obsolete = obsoletos
status-words = palabras
status-share = { $percent } %
status-nothing = Aún no hay nada que traducir.
status-out-of-step = `{ $file }` no está al día con su texto de origen: ejecute `diglot sync`.

todo-current = al día
todo-outdated-meaning = desactualizado: puede haber cambiado el significado
todo-outdated-wording = desactualizado: cambió la redacción
todo-outdated-cosmetic = desactualizado: solo cambió la tipografía
todo-unconfirmed = sin confirmar: el origen y la traducción cambiaron
todo-missing = falta
todo-untracked = sin registro: no se sabe de qué origen se hizo
todo-obsolete = obsoleto: el origen ya no lo tiene
todo-where = editar:
todo-why = motivo:
todo-comment = comentario:
todo-source = origen:
todo-source-change = origen, antes y ahora:
todo-source-was = origen, como era:
todo-translation = traducción:
todo-paste = líneas para pegar y traducir:
todo-nothing = No hay nada que hacer para { $locale }.
todo-total = { $count ->
    [one] Hay un mensaje pendiente para { $locale }.
   *[other] Hay { $count } mensajes pendientes para { $locale }.
}
todo-limited = { $shown ->
    [one] Solo se muestra el primero.
   *[other] Solo se muestran los { $shown } primeros.
}

## Checks, projects, fixes and watching

syntax-help-colon = escriba `=` entre un id y su valor, no `:`
syntax-help-quotes = ponga comillas rectas (`"`) alrededor de un texto entre llaves
syntax-help-invisible = sustituya el carácter { $code } por un espacio ordinario o elimínelo, porque solo parece un espacio o no se ve
syntax-help-conflict = esta es la marca de una fusión sin terminar: conserve una de las dos versiones y elimine las marcas
syntax-help-call = ponga una coma entre dos argumentos y un paréntesis de cierre después del último
syntax-help-term-attribute = muestre el propio término o un mensaje, porque los atributos de los términos solo sirven para elegir entre variantes
syntax-opened-here = se abrió aquí

settings-bundle-incomplete = un paquete debe tener un nombre y una lista de catálogos, como en `name = "app"` y `catalogs = ["app", "shared/*"]`
settings-catalogs-path = falta la clave `path`
settings-reference-differs = la referencia debe contener los mismos `*` y {"{"}name{"}"}, en el mismo orden, que `{ $pattern }`
settings-reference-differs-help = lo que ocupa su lugar en la ruta de la referencia se pone en la ruta de cada traducción


## Mistakes in `diglot.toml`

settings-syntax-help = escriba cada ajuste en su propia línea, y varios valores entre corchetes, como en `locales = ["fr", "ru"]`
settings-syntax-language = esto es { $kind }, y la configuración se escribe en TOML
settings-syntax-language-help = escriba líneas como `source-locale = "en"` y `locales = ["fr", "ru"]`
settings-syntax-conflict = git ha dejado aquí un conflicto
settings-syntax-conflict-help = conserve lo correcto de las dos versiones y quite las líneas de `<`, `=` y `>`
settings-syntax-unclosed = este `{ $sign }` no se cierra nunca
settings-syntax-unclosed-help = escriba `{ $sign }` donde termina
settings-syntax-sign = { $kind ->
        [extra] este `{ $sign }` sobra
        [comma] los decimales van detrás de un punto, no de una coma
       *[missing] aquí falta un `{ $sign }`
    }
settings-syntax-comment = esto no es un ajuste; si es un comentario, empiécelo con `#`
settings-syntax-end = la línea debería terminar aquí
settings-syntax-key = `{ $key }` no puede ser una clave: solo puede contener las letras de la «a» a la «z», cifras, `-` y `_`
settings-syntax-hidden = aquí hay un carácter que no se ve
settings-syntax-escape = en un texto entre dos `"`, una `\` empieza un carácter especial
settings-syntax-escape-help = escriba `/` o `\\`, o ponga el texto entre dos `'`
settings-syntax-nothing = { $kind ->
        [key] aquí falta un nombre
       *[value] aquí falta un valor
    }
settings-syntax-quotes = estas comillas no son las rectas que necesita la configuración
settings-syntax-value = `{ $value }` no es ni un número ni un día
settings-syntax-value-help = escriba un número como 90, un día como 2027-03-01 o un texto entre dos `"`
settings-syntax-unquoted = `{ $value }` está sin comillas
settings-syntax-write = escriba `{ $text }`
settings-syntax-twice = `{ $name }` ya está en la línea { $line }
settings-syntax-twice-help = conserve uno de los dos, con todo lo que dicen ambos
settings-misplaced = `{ $key }` no puede estar debajo de `{ $heading }`
settings-misplaced-help = lleve esta línea al principio del archivo, por encima de la primera línea entre corchetes
settings-nameless = a `{ $heading }` le falta un nombre
settings-elsewhere-help = su lugar está debajo de una línea { $heading }
settings-wrong-entry = cada valor de la lista `{ $key }` debe ser un texto entre comillas
settings-empty = `{ $key }` no dice nada
settings-empty-help = escriba algo entre las comillas o elimine la línea
settings-every-locale-help = nombre idiomas, como en `["fr", "ru"]`, u omita `{ $key }` para referirse a todos
settings-level-help = un nivel se escribe como `checks.{ $key } = "{ $level }"`
settings-folder-help = escriba el nombre de una carpeta, por ejemplo `{ $example }`
settings-no-project-help = corrija la ruta o elimínela
settings-text-kind = los archivos `.{ $extension }` no pueden ser textos de origen: estos son Markdown (`.md`) o texto sin formato (`.txt`)
settings-function = `{ $name }` no puede ser una función: su nombre se escribe en mayúsculas, como `PLATFORM`
settings-withdraw-override-help = escriba aquí también un `withdraw` menor: donde este [[override]] no dice nada, vale el de la categoría
disk-settings-folder = `{ $path }` es una carpeta, y la configuración es un archivo: cámbiele el nombre y deje después que `diglot init` escriba el archivo
disk-link-nowhere = el enlace `{ $path }` lleva a un archivo que no existe: cree ese archivo o elimine el enlace
disk-no-file-fits = ningún archivo corresponde al patrón de ruta `{ $pattern }`
disk-no-file-fits-help = corríjalo o elimínelo: `*` representa una parte de una ruta, y `**` cualquier carpeta; todos los demás signos, salvo {"{"}locale{"}"} y {"{"}name{"}"}, se representan a sí mismos
disk-no-file-fits-help-fluent = un catálogo es un archivo de Fluent: escriba un patrón como `{ $pattern }`
disk-no-catalogs-help = indique un patrón, como `"locales/{"{"}locale{"}"}/*.ftl"`, o deje que `diglot init` busque catálogos
disk-all-excluded = `{ $pattern }` deja fuera todos los archivos del proyecto
disk-all-excluded-help = escriba un patrón al que correspondan menos archivos

check-idle-setting = un ajuste no cambia nada
check-idle-setting-locales = `locales` es una lista vacía, así que no se traduce nada
check-idle-setting-itself = `{ $locale }` no puede ser su propio idioma de reserva
check-idle-setting-same = { $kind ->
        [exception] la excepción de la línea { $line } permite lo mismo
       *[override] el [[override]] de la línea { $line } tiene la última palabra sobre todo lo que dice este
    }
check-idle-setting-ship = con `ship = 0`, un idioma se publica antes de que esté traducido algo de él
check-idle-setting-exclude = ningún texto corresponde a `{ $pattern }`, así que no se deja nada fuera
check-idle-setting-catalog = ningún catálogo se llama `{ $name }`
check-unknown-check-grades = `{ $name }` tiene un solo nivel para todos los cambios, no uno para cada grado
check-unknown-check-grades-help = escriba `{ $name } = "warning"`; solo `outdated` y `outdated-pivot` conocen grados
check-idle-exception-nothing = { $key ->
        [locale] esta excepción no permite nada: el proyecto no tiene el idioma `{ $value }`
        [file] esta excepción no permite nada: el proyecto no tiene el archivo `{ $value }`
       *[id] esta excepción no permite nada: ningún mensaje tiene el id `{ $value }`
    }
check-idle-exception-help-nothing = corríjalo o elimine la excepción
check-unknown-locale-folder = la configuración dice que la carpeta de `{ $locale }` es `{ $folder }`, y aquí hay una que se llama `{ $name }`
check-unknown-locale-folder-help = cámbiele el nombre a `{ $folder }` o escriba `folder = "{ $name }"`
check-below-demand-help-untracked = las traducciones están ahí, y nada dice de qué origen se hicieron: ejecute `diglot accept { $locale } ID…` para las que coincidan


## Policy (`policy-`, `check-`)

settings-table-help = escriba una línea { $heading }, y sus claves en las líneas de debajo
settings-list-help = escríbalo entre corchetes: `{ $key } = ["{ $text }"]`
settings-percent = `{ $key }` no puede ser { $value }: debe ser una proporción de 0 a 100 por ciento
settings-percent-help = escriba un número como 90 o 99.5, con un decimal como máximo
settings-count = `{ $key }` no puede ser { $value }: debe ser 0 o un número entero mayor
settings-tier-locales = la categoría `{ $tier }` no tiene idiomas
settings-tier-locales-help = añada una línea como `locales = ["fr", "ru"]`; "*" representa todos los idiomas que no nombra ninguna otra categoría
settings-tier-rest = "*" ya está en la categoría `{ $tier }`: a ella pertenecen todos los idiomas que no nombra ninguna categoría
settings-tier-twice = `{ $locale }` ya está en la categoría `{ $tier }`
settings-tier-twice-help = un idioma está en una sola categoría: quítelo de una de las dos; lo que sea distinto para él puede ir en un [[override]]
settings-unlisted-locale = `{ $locale }` no es ninguno de los idiomas de este proyecto
settings-unlisted-locale-help = quítelo de aquí o añada "{ $locale }" a la lista `locales` del principio
settings-no-tier = no existe la categoría `{ $tier }`
settings-no-tier-help = escriba una tabla [tier.{ $tier }] con sus idiomas o nombre aquí idiomas en su lugar
settings-override-limits = este [[override]] no dice a qué se aplica
settings-override-limits-help = añada `locales`, `tiers`, `catalogs` o `paths`; lo que vale en todas partes va en una categoría o en [checks]
settings-override-empty = este [[override]] no cambia nada
settings-override-empty-help = añada lo que sea distinto ahí, por ejemplo `current = 95` o `checks.missing = "note"`
settings-override-messages = con `messages`, un [[override]] solo puede decir lo que `build` da a los lectores: los umbrales y los niveles son los de catálogos enteros
settings-address = `{ $address }` no es una dirección en la que publicar: escriba una como https://example.org/texts, sin `?` ni `#`
settings-withdraw-alone = `withdraw` está aquí sin `ship`
settings-withdraw-above = un idioma que se publica al { $ship } % no se puede retirar por debajo de { $withdraw } %: se retiraría enseguida
settings-withdraw-help = escriba `ship`, la proporción a partir de la cual se publica un idioma, y un `withdraw` menor, por ejemplo `ship = 90` y `withdraw = 80`
settings-critical-form = `{ $pattern }` no dice a qué catálogo se refiere
settings-critical-form-help = escriba CATÁLOGO/ID, por ejemplo "app/{ $pattern }"; "*/{ $pattern }" se refiere a todos los catálogos
settings-day = `{ $key }` no puede ser { $value }: debe ser un día, por ejemplo 2027-03-01
policy-shipped-line = `{ $line }` no nombra ningún idioma: una línea de este archivo es una etiqueta de idioma como `fr`, o una etiqueta y un catálogo como `fr/guide`

check-expired-exception = una excepción ha caducado
check-expired-exception-message = esta excepción a `{ $name }` valía hasta { $day }; { $count ->
        [0] ya nada la necesita
        [one] vuelve a aparecer un hallazgo
       *[other] vuelven a aparecer { $count } hallazgos
    }
check-expired-exception-no-day = esta excepción a `{ $name }` no nombra ningún día después de `until`, así que no permite nada
check-expired-exception-help = corrija lo que permitía y elimínela, o póngale otro día
check-expired-exception-help-idle = elimínela
check-expired-exception-help-day = escriba un día, por ejemplo `until 2027-03-01`, delante de la coma
check-expired-exception-here = ya no se permite

help-config = Dice lo que puede decir `diglot.toml` y lo que dice.
help-config-keys = Mostrar todas las tablas y claves en una sola página de Markdown, en inglés
help-config-schema = Mostrar un esquema JSON de `diglot.toml`, para editores
help-config-show = Mostrar lo que se aplica y qué línea lo dice
help-config-locale = Solo lo que se aplica a este idioma
help-config-path = Solo lo que se aplica a este texto de origen o catálogo
usage-no-such-text = el proyecto no tiene ningún texto de origen ni catálogo `{ $file }`
usage-no-such-text-help = escriba su ruta por debajo de la carpeta de `diglot.toml`, tal como la muestra `diglot check`
cli-config-defaults = La configuración no dice nada de eso; todo queda con los valores predeterminados.

check-group-policy = Lo que exige el proyecto
check-below-demand = un idioma tiene menos de lo que se le exige
check-below-demand-current = { $subject } está traducido al { $share } %, y `{ $table }` exige { $demanded } %; por hacer: { $left }, de { $lacking } sin poner al día
check-below-demand-most = { $lack ->
        [missing] faltan demasiadas traducciones en { $subject }
        [cosmetic] hay demasiadas traducciones desactualizadas en la tipografía en { $subject }
        [wording] hay demasiadas traducciones desactualizadas en la redacción en { $subject }
        [meaning] hay demasiadas traducciones desactualizadas en el significado en { $subject }
        [unconfirmed] hay demasiadas traducciones sin confirmar en { $subject }
        [untracked] hay demasiadas traducciones sin registro en { $subject }
       *[outdated] hay demasiadas traducciones desactualizadas en { $subject }
    }: { $lacking }, donde `{ $table }` permite { $most }; por hacer: { $left }
check-below-demand-help = `diglot todo { $locale }` enumera lo que hay que hacer, primero lo más grave
check-critical-not-current = un mensaje crítico no está al día
check-critical-not-current-message = `{ $catalog }` se retiene en { $locale }: { $count ->
        [one] un mensaje crítico no está al día: { $ids }
       *[other] { $count } mensajes críticos no están al día: { $ids }
    }
check-idle-pattern = una exigencia no se refiere a nada
check-idle-pattern-message = { $kind ->
        [message] ningún mensaje se llama `{ $name }`
        [catalog] ningún catálogo se llama `{ $name }`
        [path] ningún texto tiene la ruta `{ $name }`
       *[locale] no existe el idioma `{ $name }`
    }, así que aquí no se exige nada
check-idle-pattern-help = corrija el nombre o elimínelo; `diglot status` muestra los idiomas y los catálogos con sus nombres
check-stale-shipping = el registro de lo que se publica va por detrás
check-stale-shipping-message = { $name } está registrado como publicado y se deja fuera: { $why } (`{ $table }`)
check-stale-shipping-idle = { $name } está registrado como publicado, y la configuración no dice cuándo se publica
check-stale-shipping-help = traduzca lo que queda por hacer o deje que `diglot ship` lo quite del registro
check-stale-shipping-help-idle = deje que `diglot ship` lo quite del registro o escriba `ship` en su categoría
check-stale-shipping-help-line = elimine esta línea; de dos versiones que git no pudo fusionar, conserve las líneas de ambas
check-unknown-mark = una marca para diglot no dice nada
check-unknown-mark-message = no existe la marca `{ $word }`
check-unknown-mark-apart = esta marca no está encima de ningún mensaje, así que no marca nada
check-unknown-mark-help = escriba `diglot: critical` en un comentario justo encima del mensaje
policy-ships = traducido al { $share } %, se retira por debajo de { $withdraw } %
policy-ready = traducido al { $share } %, se publica a partir de { $ship } %: `diglot ship { $name }` lo publica
policy-held-back = traducido al { $share } %, se publica a partir de { $ship } %; por hacer: { $left }
policy-withdrawn = traducido al { $share } %, se retira por debajo de { $withdraw } % y se vuelve a publicar a partir de { $ship } %; por hacer: { $left }
policy-critical =
    { $count ->
        [one] un mensaje crítico no está al día: { $ids }
       *[other] { $count } mensajes críticos no están al día: { $ids }
    }
policy-gap =
    { $count ->
        [one] un pasaje no tiene una traducción al día, y por eso se retiene aquí el documento: { $ids }
       *[other] { $count } pasajes no tienen una traducción al día, y por eso se retiene aquí el documento: { $ids }
    }
ship-ships = { $name } se publica: traducido al { $share } %
ship-withdrawn = { $name } se retira: traducido al { $share } %
ship-taken = { $name } se retira
ship-idle = { $name } se quita del registro: la configuración no dice cuándo se publica
ship-no-rule = la configuración no dice cuándo se publica { $name }: escriba `ship` en su categoría
ship-not-ready = { $name } aún no se puede publicar: { $why }
ship-not-shipped = { $name } no está publicado
ship-nothing = No cambia nada: todo lo que está listo está publicado, y todo lo publicado sigue cumpliendo las reglas.
help-ship = Publica los idiomas que cumplen las reglas de sus categorías y retira los que ya no las cumplen.
help-ship-name = Solo estos, como IDIOMA, o como IDIOMA/CATÁLOGO donde cada catálogo se publica por separado
help-ship-withdraw = Retirarlos, cumplan o no las reglas
cli-left-out = Se deja fuera: { $name }, { $why }
status-tier = categoría
status-verdict = veredicto
status-why = motivo
status-ships = se publica
status-held-back = retenido
status-ships-below = se publica por debajo de lo exigido
policy-amount =
    { $messages ->
        [one] un mensaje
       *[other] { $messages } mensajes
    } { $words ->
        [one] (una palabra)
       *[other] ({ $words } palabras)
    }
policy-messages =
    { $count ->
        [one] un mensaje
       *[other] { $count } mensajes
    }
policy-words =
    { $count ->
        [one] una palabra
       *[other] { $count } palabras
    }


## Grades of changes (`grade-`)

grade-value-moved = el texto es ahora el atributo { $name }
grade-value-made = el texto del atributo { $name } es ahora el valor
grade-default = la variante { $name } es ahora la predeterminada
grade-placeable-other = cambió una expresión entre llaves: { $change }
grade-placeable-order = las expresiones entre llaves están en otro orden: { $change }
grade-link-moved = el enlace a { $after } está en otras palabras
grade-mark-up = cambió el marcado: { $change }
grade-literal = cambió un código o una dirección: { $change }
grade-emphasis = «{ $before }» puede estar marcado como término, o haber dejado de estarlo
grade-opposite = una palabra pasó a ser su contraria: { $change }
grade-name-perhaps = cambió algo que puede ser un nombre: { $change }
grade-order = las mismas palabras están en otro orden: { $change }
grade-said = se dice algo más o algo menos: { $change }
grade-joined = se unieron o se separaron palabras: { $change }
grade-punctuation-moved = la puntuación «{ $before }» separa otras palabras


## Settings of other tools: `l10n.toml` of Mozilla and `i18n.toml` of cargo-i18n

settings-no-project = no existe el archivo `{ $file }`
settings-unknown-project = esto no es ni un `l10n.toml` de Mozilla ni un `i18n.toml` de cargo-i18n
settings-l10n-path = falta la clave `l10n`, así que no se sabe dónde están las traducciones
settings-other-formats =
    { $count ->
        [one] { $count } ruta de este archivo no corresponde a catálogos de Fluent y se pasa por alto
       *[other] { $count } rutas de este archivo, empezando por esta, no corresponden a catálogos de Fluent y se pasan por alto
    }
settings-expression = esto no es una expresión regular que diglot pueda leer: { $cause }
settings-endless = los valores de `{ $path }` se nombran unos a otros sin fin
settings-lacks-key = falta la clave `{ $key }`
check-unreadable-help-note = diglot solo trabaja con catálogos de Fluent y deja lo demás como está
settings-no-fluent = no hay ninguna tabla `fluent`, así que no se conoce ningún catálogo
settings-no-domain = no se sabe a qué crate pertenecen estos catálogos
settings-no-domain-help = añada la clave `domain` o un Cargo.toml con el nombre del crate


## Passages that are split, merged or come back

state-split = se separó de `{ $id }`, y esta sigue siendo la traducción del pasaje entero
sync-split = { $file }: `{ $old }` se dividió, y una parte es ahora `{ $new }`
sync-merged = { $file }: `{ $old }` se fusionó con `{ $new }`
sync-copied = { $count ->
    [one] { $file }: una parte de un pasaje dividido empieza con la traducción del pasaje entero
   *[other] { $file }: { $count } partes de pasajes divididos empiezan con la traducción del pasaje entero
}

sync-withdrawn = { $count ->
    [one] { $file }: desapareció una parte que empezaba con la traducción del pasaje entero, y la copia con ella
   *[other] { $file }: desaparecieron { $count } partes que empezaban con la traducción del pasaje entero, y las copias con ellas
}
check-obsolete-help-merged = su texto pasó a `{ $new }`: traduzca ese mensaje y elimine después este
todo-split = desactualizado: se separó de `{ $id }`
todo-merged = fusionado con `{ $id }`, su origen:
todo-suggestion = sugerencia a partir de `{ $id }`, su origen y este:


## Starting a project

init-references = encuentra su origen con el patrón `{ $pattern }`
init-project =
    { $count ->
        [one] encuentra { $count } catálogo donde indica `{ $project }`
       *[other] encuentra { $count } catálogos donde indica `{ $project }`
    }
init-project-wrong =
    { $count ->
        [one] se pasa por alto, porque tiene { $count } error
       *[other] se pasa por alto, porque tiene { $count } errores
    }
init-folder = conserva el nombre `{ $name }` para el idioma `{ $tag }`
init-passed-over =
    { $count ->
        [one] pasa por alto `{ $first }`, que no es allí el catálogo de ningún idioma
       *[other] pasa por alto { $count } archivos de Fluent que no son allí catálogos de ningún idioma; el primero es `{ $first }`
    }

engine-no-place = ningún patrón de ruta dice dónde van los catálogos de este texto
engine-no-place-help = añada un patrón con {"{"}locale{"}"} y {"{"}name{"}"} a `catalogs` en diglot.toml
engine-unlisted =
    { $count ->
        [one] `{ $first }` no se tiene en cuenta: su idioma no está en la lista de los que le corresponden
       *[other] { $count } archivos de Fluent no se tienen en cuenta, el primero `{ $first }`: sus idiomas no están en la lista de los que les corresponden
    }
engine-unlisted-help = añada el idioma a `locales` en su patrón de ruta o elimine lo que ya no haga falta
engine-settings-wrong =
    { $count ->
        [one] la configuración tiene { $count } error
       *[other] la configuración tiene { $count } errores
    }


## Aligning two versions (`align-`)

help-align = Muestra qué fue de cada pasaje entre dos versiones de un texto de origen, o de cada mensaje entre dos versiones de un catálogo.
help-align-before = La versión antigua: un texto de origen o un catálogo, o - para la entrada estándar
help-align-after = La versión nueva, o - para la entrada estándar
help-align-locale = El idioma del texto; si se omite, el idioma de origen del proyecto, o en

align-identical = { $count ->
    [one] sin cambios
   *[other] { $count } sin cambios
}
align-moved = movido
align-edited = editado
align-moved-edited = movido y editado
align-split = dividido
align-merged = fusionado
align-deleted = eliminado
align-inserted = nuevo
align-unknown-kind = no se puede saber por su nombre qué es `{ $file }`
align-kinds = el nombre de un texto de origen termina en .md o .txt; el de un catálogo, en .ftl
align-two-kinds = los dos archivos no son del mismo tipo
align-one-input = solo una versión puede venir de la entrada estándar
align-unreadable = `{ $file }` no se puede leer como texto


## Watching (`watch-`)

disk-cannot-watch = no se pueden vigilar los cambios de `{ $path }`: { $cause }
help-check-watch = Comprobar de nuevo cada vez que cambie un archivo, hasta que se pulse Ctrl+C
watch-waiting =
    { $files ->
        [one] se vigila un archivo; Ctrl+C para terminar
       *[other] se vigilan { $files } archivos; Ctrl+C para terminar
    }
watch-changes = desde la última ejecución: nuevos: { $new }, desaparecidos: { $gone }


## Reviews and refusals

help-review = Registra que alguien ha revisado traducciones junto al texto de origen actual.
help-review-all = Todo lo que está al día y aún no se ha revisado
help-review-by = Quién ha revisado; si se omite, el nombre que figura en la configuración de git
help-refuse = Dice que un cambio del origen sí afecta a sus traducciones, declare lo que declare quien edita el origen.
help-refuse-all = Todo lo que está al día solo por la palabra de quien edita el origen
usage-which-messages = no se ha dicho qué mensajes
usage-review-who = no se ha dicho quién ha revisado
usage-review-who-help = indique --by NOMBRE o defina user.name en la configuración de git
review-nothing = { $id } no tiene ninguna traducción que revisar
review-recorded = { $count ->
    [one] { $file }: una traducción queda revisada
   *[other] { $file }: { $count } traducciones quedan revisadas
}
refuse-nothing = { $id } se tradujo del origen actual, así que no hay ningún cambio que rechazar
refuse-recorded = { $count ->
    [one] { $file }: una traducción espera a quien la traduce, declare lo que declare quien edita el origen
   *[other] { $file }: { $count } traducciones esperan a quienes las traducen, declare lo que declare quien edita el origen
}
accept-source-only-refused = { $count ->
    [one] { $file }: una traducción sigue desactualizada, porque su idioma rechazó esa declaración
   *[other] { $file }: { $count } traducciones siguen desactualizadas, porque su idioma rechazó esa declaración
}
status-reviewed = revisados
todo-refused = rechazo:


## Damaged records, merging

record-cut = el archivo termina en medio del registro de { $id }
help-sync-repair = Reparar antes los registros dañados y decir lo que no se pudo saber
repair-mended = { $file }: reparado; lo que no se pudo conservar como registro queda en él como comentario
repair-junk = se quitó una parte que no es un registro
repair-record = { $id }: no se sabe qué traducción se hizo de qué origen, así que no se registra nada de ello
repair-line = { $id }: no se puede leer «{ $line }», así que se sabe menos que antes
repair-two = { $id }: hay dos registros; vale el de la traducción que está ahí, y ninguno de los dos si es otra
merge-unreadable = { $file } no es texto UTF-8, así que sus versiones no se fusionan
merge-conflicts = { $count ->
    [one] { $file }: un lugar se cambió en los dos lados; elija entre las marcas
   *[other] { $file }: { $count } lugares se cambiaron en los dos lados; elija entre las marcas
}
help-merge-driver = Fusiona mensaje por mensaje dos versiones de un catálogo o de registros; lo llama git.
help-merge-driver-ancestor = La versión de la que vienen las otras dos (%O)
help-merge-driver-ours = Nuestra versión, que pasa a ser la fusionada (%A)
help-merge-driver-theirs = La versión de la otra parte (%B)
help-merge-driver-path = El lugar del archivo (%P)
help-merge-driver-marker-size = La longitud de las marcas alrededor de un conflicto (%L)
help-init-git = Hacer también que git fusione catálogos y registros mensaje por mensaje
init-git-none = el proyecto no está en ningún repositorio de git
init-git-none-help = ejecute antes `git init`
init-git-attributes = enumera los archivos que diglot fusiona
init-git-config = { $file }: indica a git que en este clon llame a `diglot merge-driver`
init-git-done = git ya llama a `diglot merge-driver` en este clon.
init-git-everybody = Haga un commit de `.gitattributes`. En cada uno de los demás clones hay que ejecutar `diglot init --git` una vez.

check-no-records = aún no se sabe nada de los orígenes de los que se hicieron las traducciones de un idioma
check-missing-catalog = { $count ->
    [one] el idioma no tiene ninguna traducción de este texto: { $count } mensaje no está traducido
   *[other] el idioma no tiene ninguna traducción de este texto: { $count } mensajes no están traducidos
}
check-missing-catalog-help = escriba las traducciones en { $file }
check-no-records-message = { $count ->
    [one] aún no hay registro de los orígenes de los que se hicieron las traducciones de { $locales }, así que nadie puede saber cuáles están desactualizadas
   *[other] aún no hay registro de los orígenes de los que se hicieron las traducciones de { $count } idiomas ({ $locales }), así que nadie puede saber cuáles están desactualizadas
}
check-no-records-help = compare las traducciones con su origen y confirme con `diglot accept` las que coincidan; todas las demás comprobaciones funcionan sin registros
check-variable-mismatch-list-help = quítela o use una de las variables del origen: { $names }
check-variable-mismatch-dropped-here = esta variante omite la variable `${ $name }`
check-unknown-locale-spelling = `{ $name }` es el idioma `{ $tag }` escrito de otra forma
check-unknown-locale-spelling-help = cámbiele el nombre a `{ $tag }` o escriba `folder = "{ $name }"` debajo de `[locale.{ $tag }]` en diglot.toml

cli-initialized-catalogs = Ejecute `diglot check` para ver cómo están las traducciones.


## Checks of the text of a translation beside its source

check-empty-translation = una traducción no dice nada donde su origen dice algo
check-empty-translation-message = la traducción está vacía aquí
check-empty-translation-help = tradúzcalo o elimine el mensaje hasta que esté traducido
check-copied-source = una traducción es una copia de su origen
check-copied-source-message = esto es el origen, no una traducción
check-number-mismatch = una traducción tiene otros números que su origen
check-number-mismatch-other = la traducción dice { $found } donde el origen dice { $wanted }
check-number-mismatch-dropped = el origen dice { $number }, y la traducción no
check-number-mismatch-added = la traducción dice { $number }, y el origen no
check-number-mismatch-help = escriba los números del origen como se escriben en su idioma
check-symbol-mismatch = a una traducción le falta un símbolo de su origen (moneda, por ciento, §, ©, …)
check-symbol-mismatch-message = el origen tiene el símbolo { $sign }, y la traducción no tiene ni el símbolo ni una palabra equivalente
check-symbol-mismatch-help = escriba el símbolo como se escribe en su idioma
check-end-mismatch = una traducción termina con otro signo que su origen (interrogación, dos puntos, puntos suspensivos)
check-end-mismatch-dropped = el origen termina con `{ $sign }`, y la traducción no
check-end-mismatch-added = la traducción termina con `{ $sign }`, y el origen no
check-end-mismatch-help = termínela como termina el origen, con el signo de su idioma
check-full-stop-mismatch = de una traducción y su origen, solo uno termina en punto
check-full-stop-mismatch-dropped = el origen termina con un punto o un signo de exclamación, y la traducción no
check-full-stop-mismatch-added = la traducción termina con un punto o un signo de exclamación, y el origen no
check-full-stop-mismatch-help = termínela como termina el origen
check-space-mismatch = hay un espacio al principio o al final solo en una traducción o solo en su origen
check-space-mismatch-start-dropped = el origen empieza con un espacio, y la traducción no
check-space-mismatch-start-added = la traducción empieza con un espacio, y el origen no
check-space-mismatch-end-dropped = el origen termina con un espacio, y la traducción no
check-space-mismatch-end-added = la traducción termina con un espacio, y el origen no
check-space-mismatch-added-help = elimine el espacio y las llaves que lo contienen
check-space-mismatch-help = un espacio que debe conservarse se escribe {"{"} " " {"}"}
check-length-mismatch = una traducción es mucho más larga o más corta que su origen
check-length-mismatch-short = la longitud de la traducción no llega a un tercio de la de su origen
check-length-mismatch-long = la longitud de la traducción es más del triple de la de su origen
check-length-mismatch-help = mire si se perdió una parte o si pertenece a otro mensaje


## Checks of a text alone

check-replacement-character = se perdió un carácter de un texto
check-replacement-character-message = aquí se perdió un carácter: el texto tiene U+FFFD en su lugar
check-replacement-character-help = escriba el carácter que corresponde aquí
check-direction-controls = un carácter de dirección queda sin cerrar o fuerza la dirección
check-direction-controls-not-closed = el carácter invisible de dirección { $sign } abre aquí un pasaje, y nada lo cierra
check-direction-controls-not-opened = el carácter invisible de dirección { $sign } cierra aquí un pasaje que nada abrió
check-direction-controls-forced = el carácter invisible de dirección { $sign } invierte las letras que lo siguen
check-direction-controls-help = elimínelo, o escriba U+2068 antes del pasaje y U+2069 después
check-invisible-character = hay un carácter invisible en el texto
check-invisible-character-message = aquí hay un carácter invisible: { $sign }
check-invisible-character-help = bórrelo; si está ahí a propósito, escríbalo como secuencia de escape entre llaves
check-mixed-script = una palabra tiene letras de dos alfabetos que se parecen
check-mixed-script-message = { $alphabet ->
    [cyrillic] en «{ $word }», lo siguiente es cirílico entre letras de otro alfabeto: { $letters }
    [greek] en «{ $word }», lo siguiente es griego entre letras de otro alfabeto: { $letters }
    [armenian] en «{ $word }», lo siguiente es armenio entre letras de otro alfabeto: { $letters }
   *[latin] en «{ $word }», lo siguiente es latino entre letras de otro alfabeto: { $letters }
}
check-mixed-script-help = escriba la palabra de nuevo con un solo teclado
check-not-nfc = una letra está escrita como dos caracteres
check-not-nfc-message = «{ $word }» tiene una letra y su signo como dos caracteres, aunque existe uno solo para ambos
check-not-nfc-help = escriba la letra de nuevo como un solo carácter
check-doubled-word = una palabra aparece dos veces seguidas
check-doubled-word-message = «{ $word }» aparece dos veces seguidas
check-doubled-word-help = elimine una de las dos
check-straight-apostrophe = un apóstrofo es recto donde los del archivo son curvos
check-straight-apostrophe-message = este apóstrofo es recto, y casi todos los demás del archivo son { $usual }
check-straight-apostrophe-help = escriba { $usual }
check-straight-quote = las comillas son rectas donde la mayoría de las del archivo no lo son
check-straight-quote-message = estas comillas son rectas, y la mayoría de las demás del archivo no lo son
check-straight-quote-help = escriba las comillas del resto del archivo; las habituales en este idioma: { $usual }
check-quote-mismatch = una comilla no tiene pareja
check-quote-mismatch-lonely = la comilla { $mark } no tiene pareja
check-quote-mismatch-wrong = { $mark } cierra una cita que abre { $opened }
check-quote-mismatch-help = escriba comillas que formen pareja; las habituales en este idioma: { $usual }
check-wrong-language = un texto está en otro idioma
check-wrong-language-message = este texto no está en el idioma de { $locale }: parece { $language }
check-wrong-language-help = tradúzcalo o llévelo al archivo de su idioma
check-wrong-script = un texto está en otra escritura que su idioma
check-wrong-script-message = la mayoría de las letras de este texto no son de la escritura que usa { $locale }
check-wrong-script-simplified = este texto tiene caracteres simplificados, y { $locale } se escribe con los tradicionales
check-wrong-script-traditional = este texto tiene caracteres tradicionales, y { $locale } se escribe con los simplificados


## Checks of references, functions and plural forms

check-did-you-mean = ¿quería decir `{ $known }`?
check-unknown-reference = un texto remite a un mensaje, un término o un atributo que no existe
check-unknown-reference-message = no existe `{ $name }`
check-unknown-reference-bundle = no existe `{ $name }` en el paquete `{ $bundle }`
check-unknown-reference-attribute = `{ $id }` no tiene el atributo `.{ $name }`
check-unknown-reference-help = corrija el nombre o quite la referencia
check-unknown-reference-value = `{ $id }` no tiene texto propio, solo atributos
check-unknown-reference-value-help = remita a uno de sus atributos
check-untranslated-reference = una traducción remite a algo que no está traducido
check-untranslated-reference-message = `{ $name }` no está traducido, y dentro de otro texto nada lo sustituye
check-untranslated-reference-help = traduzca `{ $name }` o cópielo del origen
check-reference-cycle = unos textos remiten a otros en círculo
check-reference-cycle-message = esto lleva de vuelta a sí mismo: { $path }
check-reference-cycle-help = quite una de estas referencias
check-too-many-placeables = un texto crece sin medida
check-too-many-placeables-message = para mostrar `{ $name }` hay que rellenar más de 100 pares de llaves, contando sus referencias
check-too-many-placeables-help = use menos referencias o divida el texto en dos
check-unknown-function = un texto llama a una función que nadie conoce
check-unknown-function-message = no existe la función `{ $name }`
check-unknown-function-help = corrija su nombre o añada `{ $name }` a `functions` debajo de `[fluent]` en la configuración
check-wrong-function-argument = se pide escribir un número o una fecha de una forma que no existe
check-wrong-function-argument-none = no se le dice a `{ $function }` qué debe escribir
check-wrong-function-argument-none-help = dele una variable, como en `{ $function }($name)`
check-wrong-function-argument-text = `{ $function }` no puede escribir un texto
check-wrong-function-argument-further = `{ $function }` admite un solo valor, y este sobra
check-wrong-function-argument-name = `{ $function }` no tiene la opción `{ $name }`
check-wrong-function-argument-name-help = copie la opción del origen o elimínela
check-wrong-function-argument-value = `{ $name }` no puede ser `{ $value }`
check-wrong-function-argument-words = escriba una de estas palabras entre comillas: { $values }
check-wrong-function-argument-whole = escriba un número entero de { $least } a { $most }, sin comillas
check-wrong-function-argument-quoted = póngalo entre comillas
check-wrong-function-argument-limits = `{ $most }` es menor que `{ $least }`
check-wrong-function-argument-limits-help = intercambie los dos números u omita uno
check-missing-term-argument = un término se usa sin la palabra que necesita
check-missing-term-argument-message = `{ $id }` muestra `${ $name }`, que no se indica aquí
check-missing-term-argument-help = indíquelo, como en `{ "{" } { $id }({ $name }: "…") { "}" }`
check-idle-term-argument = un término recibe una palabra que no usa
check-idle-term-argument-message = `{ $id }` no usa `${ $name }`
check-idle-term-argument-help = haga que el término elija según `${ $name }` o elimine el argumento
check-idle-term-argument-nameless = un término no usa un argumento sin nombre
check-idle-term-argument-nameless-help = dele un nombre, como en `{ "{" } { $id }(case: "…") { "}" }`, o elimínelo
check-unreachable-variant = una variante no se muestra nunca
check-unreachable-variant-fixed = lo que decide aquí es fijo, así que el resultado es siempre el mismo
check-unreachable-variant-fixed-help = haga que decida una variable o escriba solo ese texto
check-unreachable-variant-repeated = la clave `{ $key }` aparece aquí por segunda vez, así que nunca se elige por ella esta variante
check-unreachable-variant-repeated-help = corrija la clave o elimine la variante
check-unreachable-variant-word = un número no es nunca `{ $key }`
check-unreachable-variant-word-help = escriba un número o una forma del plural (zero, one, two, few, many, other)
check-missing-plural = falta una forma del plural del idioma
check-missing-plural-message = { $count ->
    [one] falta la forma del plural { $forms }, que es la de { $example }
   *[other] faltan las formas del plural { $forms }; la primera es la de { $example }
}
check-missing-plural-help = añada una variante para cada una, o no haga ninguna elección si el texto es el mismo para todos los números
check-unknown-plural = una forma del plural que el idioma no tiene
check-unknown-plural-message = ningún número tiene la forma del plural `{ $form }` en el idioma `{ $locale }`
check-unknown-plural-help = el idioma tiene { $forms }; para un número concreto escriba el propio número, por ejemplo `[0]`
check-plural-runtime = la biblioteca fluent-rs muestra otra forma del plural que la que tiene el idioma
check-plural-runtime-message = para { $number } la biblioteca fluent-rs muestra la variante `{ $shown }`, y la correcta es `{ $right }`
check-plural-runtime-help = deje que el programa lo corrija o procure que `{ $shown }` sirva también para ese número
check-duplicate-attribute = un mensaje tiene dos veces el mismo atributo
check-duplicate-attribute-message = hay otro `.{ $name }` más arriba
check-duplicate-attribute-help = conserve uno de los dos
check-duplicate-id-bundle = `{ $id }` está también en { $file }, y el paquete `{ $bundle }` carga ambos


## Gate (`gate-`, `baseline-`)

help-value-path = RUTA
help-value-reason = MOTIVO
help-check-path = Solo los archivos y carpetas de esta ruta o patrón de ruta; puede indicarse varias veces. Un texto de origen representa sus traducciones
help-check-since = Solo lo que empeoró desde que el trabajo se apartó de esta rama, etiqueta o commit de git
help-check-baseline = Fallar solo por errores que `.diglot/baseline` no conoce
help-check-update-baseline = Con `--baseline`: quitar de ella lo que está corregido
help-check-allow-growth = Con `--update-baseline`: admitir también lo nuevo, por este motivo, que se guarda en el archivo

gate-no-path = no hay nada del proyecto en `{ $path }`
gate-no-path-help = una ruta se entiende desde la raíz del proyecto o desde la carpeta en la que usted está; `*` representa una parte de un nombre, `**` cualquier carpeta
gate-path-of-others = `{ $path }` no tiene nada de { $locales }
gate-no-reason = para ampliar la línea base, dé un motivo con palabras
gate-no-baseline = aún no existe la línea base `{ $file }`
gate-no-baseline-help = `diglot check --baseline --update-baseline --allow-growth "REASON"` empieza una con todos los errores de ahora
gate-known = { $count ->
        [one] un hallazgo conocido
       *[other] { $count } hallazgos conocidos
    }, { $fewer ->
        [0] tantos como en la línea base
        [one] uno menos que en la línea base
       *[other] { $fewer } menos que en la línea base
    }
gate-known-help = `diglot check --baseline --update-baseline` quita lo que está corregido, para que no pueda volver
gate-grown = { $count ->
    [one] se admite un hallazgo nuevo en la línea base
   *[other] se admiten { $count } hallazgos nuevos en la línea base
}
gate-baseline-wrong = no se puede usar la línea base `{ $file }`
baseline-head = una línea base no empieza así
baseline-version = esta línea base es de otra versión de diglot
baseline-conflict = una fusión dejó abierto este conflicto
baseline-line = esta línea se cambió a mano, o se perdió una parte de ella
baseline-reason = ninguna línea `because` dice por qué está esto en la línea base
baseline-help = deje la línea como está en git o elimínela; `diglot check --baseline --update-baseline --allow-growth "REASON"` vuelve a admitir lo que entonces falte
gate-since = { $new ->
        [0] ningún hallazgo nuevo
        [one] un hallazgo nuevo
       *[other] { $new } hallazgos nuevos
    } desde que el trabajo se apartó de `{ $revision }` (en { $commit }); desaparecidos: { $gone }, como antes: { $known }
gate-since-outdated = { $messages ->
        [one] el cambio de un mensaje del origen deja
       *[other] los cambios de { $messages } mensajes del origen dejan
    } { $translations ->
        [one] una traducción desactualizada
       *[other] { $translations } traducciones desactualizadas
    }
history-shallow-help = este clon tiene solo una parte del historial: `git fetch --unshallow` trae el resto; para el checkout de un flujo de trabajo de GitHub, ponga `fetch-depth: 0`
help-value-shard = K/N
help-check-shard = Solo la parte K de N, para una de N máquinas; `diglot merge-reports` reúne todas en un solo informe
help-merge-reports = Reúne en un solo informe los de todas las partes de una ejecución (`diglot check --shard K/N --output json=FILE`).
help-merge-reports-file = Los informes de todas las partes, en cualquier orden
shard-wrong = `{ $value }` no es una parte: escriba K/N, por ejemplo 2/4
shard-no-json = { $file }: esto no es JSON
shard-none = `{ $file }` no es un informe JSON de `diglot check --shard`
shard-changed = `{ $file }` se modificó después de que diglot lo escribiera
shard-other-diglot = `{ $file }` lo escribió diglot { $version }
shard-other-state = `{ $file }` habla de otros textos o de otra configuración que los que hay aquí
shard-other-count = `{ $file }` es una parte de { $count }, y otro archivo es una parte de { $expected }
shard-twice = `{ $file }` es otra vez la parte { $number }
shard-missing = { $count ->
    [one] falta el informe de la parte { $parts }
   *[other] faltan los informes de las partes { $parts }
}
shard-help = ejecute todas las partes con una misma versión de diglot sobre un mismo estado de los textos y reúna allí sus informes
help-exit-codes = Códigos de salida:
help-exit-clean = nada de nivel error (con `--baseline` o `--since`: nada que no estuviera ya)
help-exit-findings = errores
help-exit-failed = no se pudo hacer la ejecución: la línea de comandos, la configuración, un archivo


## What to do about a wrong command line or a wrong file below `.diglot/`

usage-see-help-of = `diglot { $command } --help` muestra lo que hay
usage-needs = `{ $option }` necesita también `{ $other }`
usage-not-spoken = diglot no habla `{ $language }`; los valores de `--lang` que conoce son { $languages }
usage-source-locale = `{ $locale }` es el idioma de origen: los demás se traducen de él, y él mismo no se traduce
output-is-folder = `{ $file }` es una carpeta, y un informe necesita un archivo
output-folder-made = la carpeta `{ $folder }` no existía y se crea
ship-as-a-whole = { $locale } se publica entero, y { $name } no se publica por separado: nombre { $locale } o escriba `per = "catalog"` en su categoría
cli-file-wrong = `{ $file }` no se puede usar tal como está
disk-folder-here = esto es una carpeta, y aquí hace falta un archivo
disk-in-the-way = cámbiele el nombre o elimínelo: diglot guarda aquí un archivo propio
disk-needs-folder = no se puede llegar a `{ $path }`: `{ $file }` es un archivo y no una carpeta; indique otra ruta o lleve ese archivo a otro lugar
gate-since-help = escriba una rama, una etiqueta o un commit, como `origin/main` o `HEAD~3`; el commit de un día se encuentra con `git log -1 --before="2 days ago"`
gate-doubled = { $place }: otra línea dice lo mismo, y las dos cuentan una sola vez; `diglot check --baseline --update-baseline` quita una
gate-not-grown = { $count ->
    [one] un hallazgo nuevo no se admite: corríjalo o admítalo con `--allow-growth "REASON"`
   *[other] { $count } hallazgos nuevos no se admiten: corríjalos o admítalos con `--allow-growth "REASON"`
}
gate-narrow-baseline = esta ejecución abarcó solo una parte, así que a la nueva línea base le falta el resto del proyecto: empiécela con una ejecución que lo abarque todo
baseline-empty = este archivo está vacío
baseline-file-help = deje el archivo como está en git, o elimínelo y deje que `diglot check --baseline --update-baseline --allow-growth "REASON"` empiece uno nuevo
baseline-conflict-help = elimine las líneas de las marcas y conserve las demás, las de los dos lados; después de `diglot init --git`, lo hace git
shard-wrong-help = K es el número de la parte, de 1 a N, y N es cuántas partes hay, { $most } como máximo
shard-empty = `{ $file }` está vacío
shard-cut = `{ $file }` termina en medio del informe
shard-whole = `{ $file }` es el informe de una ejecución entera, y solo se pueden reunir partes
shard-other-version = `{ $file }` se escribió en el formato de otra versión de diglot
shard-none-help = cada parte la escribe `diglot check --shard K/N --output json=FILE`
shard-again-help = ejecute de nuevo esta parte o copie de nuevo su informe de la máquina que lo escribió
shard-twice-help = nombre una sola vez el informe de cada parte
shard-pattern-help = ningún archivo corresponde a `{ $pattern }`, o está entre comillas y el shell no puso en su lugar los nombres de los archivos


## Exceptions and fixes

check-idle-exception-help-apart = póngala justo encima del mensaje del que habla o elimínela
check-unexplained-exception-second = esta excepción a `{ $name }` nombra `{ $second }` en lugar de un motivo, así que no permite nada
check-unexplained-exception-second-help = escriba una excepción para cada comprobación, cada una con su propio motivo después de la coma
fix-mended = { $count ->
    [one] { $file }: se corrige un hallazgo
   *[other] { $file }: se corrigen { $count } hallazgos
}
fix-overlapping = { $count ->
    [one] { $file }: un hallazgo queda para otra ejecución, porque su corrección toca el mismo lugar que otra
   *[other] { $file }: { $count } hallazgos quedan para otra ejecución, porque sus correcciones tocan los mismos lugares que otras
}
fix-source-wording = { $count ->
    [one] { $file }: queda un hallazgo, porque corregirlo cambia el origen y deja traducciones desactualizadas; `--source` lo corrige también
   *[other] { $file }: quedan { $count } hallazgos, porque corregirlos cambia el origen y deja traducciones desactualizadas; `--source` los corrige también
}
fix-refused = { $count ->
    [one] { $file }: queda un hallazgo, porque su corrección cambiaría algo más que las palabras de un mensaje
   *[other] { $file }: quedan { $count } hallazgos, porque sus correcciones cambiarían algo más que las palabras de un mensaje
}
fix-unrecorded = { $count ->
    [one] { $file }: queda un hallazgo, porque su corrección influiría en si la traducción cuenta como actualizada
   *[other] { $file }: quedan { $count } hallazgos, porque sus correcciones influirían en si las traducciones cuentan como actualizadas
}
fix-damaged = { $count ->
    [one] { $file }: queda un hallazgo, porque no se puede leer una parte del archivo
   *[other] { $file }: quedan { $count } hallazgos, porque no se puede leer una parte del archivo
}
fix-nothing = No hay nada que se pueda corregir sin preguntar.
help-check-check = Solo lo que encuentra esta comprobación; puede indicarse varias veces
help-check-level = Solo los hallazgos de este nivel y de los superiores
help-check-fix = Corregir lo que se pueda corregir sin preguntar y mostrar después lo que queda. No cambia el estado de ninguna traducción
help-check-diff = Mostrar como diff lo que cambiaría `--fix`, sin cambiar nada
help-check-source = Con `--fix` o `--diff`: corregir también la redacción de los catálogos de origen, aunque eso deje traducciones desactualizadas
help-value-level = NIVEL
cli-check-off = `{ $check }` está desactivada, así que no encuentra nada; se activa con `[checks]` en `diglot.toml`
report-fixable = { $count ->
    [one] `diglot check --fix` puede corregir un hallazgo sin preguntar
   *[other] `diglot check --fix` puede corregir { $count } hallazgos sin preguntar
}


## Checks of the source

check-undocumented-variable = ningún comentario dice qué representa una variable
check-undocumented-variable-message = ningún comentario explica { $names }
check-undocumented-variable-help = dígalo en un comentario encima del mensaje, por ejemplo `# $name: name of a person`
check-undocumented-variable-help-apart = quite la línea vacía entre el comentario y el mensaje
check-same-text = dos mensajes del origen dicen lo mismo
check-same-text-message = esto dice lo mismo que `{ $id }`
check-same-text-help = use `{ $id }` para ambos, o diga en un comentario encima de cada uno dónde se muestra


## Groups of checks, and what explains them

check-group-state = Estado de las traducciones
check-group-parity = Variables, términos y otras partes que el programa necesita
check-group-linking = Adónde llevan las referencias
check-group-plurals = Plurales
check-group-wording = Lo que dice una traducción comparada con su origen
check-group-hygiene = Caracteres y signos
check-group-source-side = El propio origen
check-group-files = Archivos e id
check-group-exceptions = Configuración y excepciones
help-explain-all = Mostrar todas las comprobaciones en una sola página de Markdown, en inglés
explain-more = `diglot explain CHECK` explica una de ellas.


## Outputs of bundles

help-build-format = Generar estas salidas, separadas por comas, en lugar de las de la configuración
help-explain-outputs = Mostrar una página de todas las salidas de `diglot build`, en inglés


## Documents on paper (`pdf-`)

pdf-unprinted = algunos documentos no se pudieron imprimir como PDF, así que no se escribió nada
pdf-not-built = este diglot se instaló sin lo necesario para imprimir PDF
pdf-not-built-help = `cargo install --path . --features pdf` lo instala con PDF; tarda un cuarto de hora
pdf-no-font = ninguna fuente tiene estas letras (escritura { $script }): { $letters }
pdf-no-font-help = instale el paquete { $package } o nombre una carpeta de fuentes en `[build.pdf]` de `diglot.toml`
pdf-no-font-folder-help = ponga en la carpeta `{ $folder }` una fuente que las tenga
pdf-not-set = el programa de composición no pudo continuar: { $cause }


## Programs in Rust (`build-rust-`)

build-rust-unusable = `{ $id }` no se puede usar en un programa: { $why }
build-rust-unusable-help = corríjalo, o corrija aquello a lo que remite; hasta entonces no se puede compilar el programa
build-rust-given-up = `{ $id }` se muestra en el idioma de origen: { $why }
build-rust-torn = `{ $id }` usa `${ $name }` como número y como fecha
build-rust-torn-help = dé otro nombre a uno de los dos
build-rust-no-such-catalog = no existe el catálogo `{ $name }`; los que hay son: { $names }
build-rust-no-catalog = todos los catálogos pertenecen a textos de origen; nombre los que debe tener el programa
build-rust-no-folder = `OUT_DIR` no está definida: llame a esto desde un `build.rs` o nombre una carpeta con `write_to`


## Checks of what a translation must share with its source

check-function-mismatch = una traducción usa otras funciones, u otras opciones de ellas, que el origen
check-markup-mismatch = una traducción tiene otros elementos HTML que el origen
check-link-mismatch = una traducción tiene otros enlaces de Markdown que el origen
check-code-span-mismatch = una traducción tiene otro código que el origen
check-address-mismatch = una traducción tiene otras direcciones web o de correo electrónico que el origen
check-function-mismatch-extra = el origen no usa aquí la función { $name }
check-function-mismatch-dropped = la traducción omite la función { $name }
check-function-mismatch-bare = la traducción muestra `${ $variable }` sin la función { $name }
check-function-mismatch-option = aquí falta la opción `{ $option }: { $value }` del origen
check-function-mismatch-help = ponga la función tal como está en el origen
check-markup-mismatch-dropped = la traducción omite { $tag }
check-markup-mismatch-extra = el origen no tiene aquí { $tag }
check-markup-mismatch-unclosed = { $tag } no se cierra nunca
check-markup-mismatch-unclosed-help = ponga { $close } detrás de las palabras a las que se aplica
check-markup-mismatch-unopened = { $tag } no cierra nada: aquí no hay abierto ningún elemento con ese nombre
check-markup-mismatch-crossed = { $tag } está antes del final de { $inner }
check-markup-mismatch-crossed-help = cierre primero lo último que se abrió
check-markup-mismatch-attribute = esta etiqueta dice { $tag }, y el origen dice { $source }
check-markup-mismatch-help = copie las etiquetas del origen; solo se traducen las palabras que hay entre ellas y atributos como title y alt
check-link-mismatch-dropped = la traducción omite el enlace { $link }
check-link-mismatch-extra = el origen no tiene aquí el enlace { $link }
check-link-mismatch-changed = el enlace { $link } es { $source } en el origen
check-link-mismatch-help = conserve los enlaces del origen y traduzca solo las palabras entre corchetes
check-code-span-mismatch-dropped = la traducción omite el código `{ $code }`
check-code-span-mismatch-extra = el origen no tiene aquí el código `{ $code }`
check-code-span-mismatch-changed = el código `{ $code }` es `{ $source }` en el origen
check-code-span-mismatch-odd = uno de los acentos graves de esta línea no tiene pareja
check-code-span-mismatch-odd-help = ponga un acento grave antes y después de cada fragmento de código
check-code-span-mismatch-help = lo que está entre acentos graves lo teclean personas o lo leen programas: cópielo del origen
check-address-mismatch-dropped = la traducción omite la dirección { $address }
check-address-mismatch-extra = el origen no tiene aquí la dirección { $address }
check-address-mismatch-changed = la dirección { $address } difiere de la del origen, { $source }
check-address-mismatch-help = copie la dirección del origen; solo puede diferir una parte que indique el idioma, como en /fr/ o fr.example.org
check-unknown-variant = una variante corresponde a un caso que el origen no conoce
check-unknown-variant-message = el origen no tiene el caso `{ $word }` en esta elección, así que los lectores nunca ven esta variante
check-unknown-variant-help = escriba entre corchetes la palabra del origen; este tiene { $words }


## Bundles that can be verified

cli-built-in-steps = Aquí no se pudo sustituir `{ $folder }` de una sola vez, así que sus archivos se sustituyeron uno por uno; quien los haya mirado entretanto puede haber visto archivos de antes junto a los nuevos.
help-build-schema = Mostrar un esquema JSON de `manifest.json`
help-verify = Comprueba que un paquete es lo que se generó y lo que ahora dice su proyecto.
help-verify-folder = La carpeta del paquete, con su `manifest.json`
help-verify-source = Compararlo también con lo que ahora dice y generaría el proyecto de esta carpeta
help-verify-signers = Comprobar también la firma del manifiesto; ARCHIVO enumera quién puede firmar, como el `allowed_signers` de ssh-keygen
help-verify-allow = Admitir archivos con una ruta así que el manifiesto no nombra; `*` representa cualquier texto
help-verify-format = text o json
help-sign = Firma el manifiesto de un paquete con una clave de OpenSSH.
help-sign-key = La clave privada, o una pública cuya clave privada tiene ssh-agent
verify-unsafe = el manifiesto no debe nombrar esta ruta, o hay en ella un enlace
verify-twice = el manifiesto lo nombra dos veces
verify-changed = tiene otros bytes que los que se generaron (SHA-256 { $is }… y no { $was }…)
verify-swapped = tiene los bytes de `{ $other }`
verify-missing = falta
verify-unlisted = no está en el manifiesto
verify-outdated = el proyecto ya no generaría estos bytes
verify-lacking = el proyecto lo generaría ahora, y el paquete no lo tiene
verify-source = el origen dice ahora otra cosa
verify-translation = la traducción es ahora otra
verify-told = { $field } era `{ $was }` y ahora es `{ $is }`
verify-gone = el proyecto ya no lo tiene, o lo retiene
verify-new = no está en el paquete
verify-sound = { $files ->
    [one] Un archivo está tal como se generó.
   *[other] { $files } archivos están tal como se generaron.
}
verify-faults = { $count ->
    [one] Una cosa no está como se generó.
   *[other] { $count } cosas no están como se generaron.
}
verify-other-tool = generado por diglot { $was }, y este es { $is }: se comparan los textos, y los archivos no se generan de nuevo
verify-signed = Firmado por { $signer }.
verify-unsigned = No está firmado. `diglot sign { $folder } --key FILE` lo firma.
verify-unknown-signer = Está firmado, pero por ninguno de los firmantes de la lista.
verify-bad-signature = La firma no es de este manifiesto.
verify-no-bundle = nombre la carpeta que ha escrito `diglot build`, con su manifest.json
verify-not-understood = manifest.json:{ $line }:{ $column } no se entiende: { $cause }
verify-cut = `{ $file }` termina a la mitad
verify-build-again = genere de nuevo el paquete, con este diglot
sign-done = Firmado: `{ $path }`.
sign-not-sound = `{ $folder }` no es lo que se generó, así que no se firma
sign-verify-first = `diglot verify { $folder }` dice qué está mal
disk-program = { $program } falló: { $cause }
