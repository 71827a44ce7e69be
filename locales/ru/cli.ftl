### Interface messages of diglot in ru.
### A draft: no person has reviewed it.


## Reading Fluent catalogs (`syntax-`)

syntax-expected-sign = ожидается `{ $sign }`
syntax-expected-entry = ожидается сообщение, термин или комментарий
syntax-expected-space = ожидается пробел после `#` в начале комментария
syntax-expected-value = ожидается значение
syntax-expected-value-or-attribute = ожидается значение или атрибут
syntax-expected-name = ожидается имя
syntax-expected-expression = ожидается выражение после открывающей скобки или в вызове
syntax-expected-digit = ожидается цифра
syntax-expected-argument-end = ожидается `,` или `)`
syntax-expected-literal = ожидается число или текст в кавычках
syntax-expected-line-end = ожидается конец строки
syntax-expected-variant = ожидается вариант, который начинается с `[` или `*[`
syntax-expected-next-variant = ожидается ещё один вариант или закрывающая скобка
syntax-expected-key = ожидается слово или число в качестве ключа варианта
syntax-stray-brace = эта закрывающая скобка ничего не закрывает
syntax-unknown-escape = неизвестная экранированная последовательность `{ $escape }`
syntax-short-escape =
    { $digits ->
        [one] этой экранированной последовательности нужна { $digits } шестнадцатеричная цифра
        [few] этой экранированной последовательности нужны { $digits } шестнадцатеричные цифры
        [many] этой экранированной последовательности нужно { $digits } шестнадцатеричных цифр
       *[other] этой экранированной последовательности нужно { $digits } шестнадцатеричной цифры
    }
syntax-function-name = имя функции `{ $name }` написано не прописными буквами
syntax-not-callable = с аргументами можно вызвать только функцию или термин
syntax-positional-after-named = этот аргумент без имени стоит после аргумента с именем
syntax-repeated-argument = аргумент `{ $name }` указан дважды
syntax-term-attribute = атрибут термина нельзя показать
syntax-selector = по этому выражению нельзя выбрать вариант
syntax-no-default = ни один вариант не отмечен как вариант по умолчанию
syntax-two-defaults = второй вариант отмечен как вариант по умолчанию
syntax-too-deep =
    { $limit ->
        [one] здесь открыто больше { $limit } скобки
        [few] здесь открыто больше { $limit } скобок
        [many] здесь открыто больше { $limit } скобок
       *[other] здесь открыто больше { $limit } скобки
    }
syntax-help-entry = сообщение — это id, `=` и значение, например `greeting = Hello`
syntax-help-continue = если эта строка продолжает значение выше, сделайте отступ хотя бы в один пробел
syntax-help-name = имя начинается с буквы от A до Z и состоит только из таких букв, цифр, `-` и `_`
syntax-help-tab = делайте отступ пробелами: табуляция отступом не считается
syntax-help-line-start = если эта строка — текст, который начинается с `{ $sign }`, запишите этот знак как `{ $example }`
syntax-help-attribute = атрибут должен стоять сразу под своим сообщением и выглядит так: `.title = Hello`
syntax-help-unclosed = закройте открытую ранее скобку или запишите скобку, которая входит в текст, как `{ $example }`
syntax-help-stray-brace = запишите скобку, которая входит в текст, как `{ $example }`
syntax-help-string = текст в кавычках должен заканчиваться на той же строке, где начался
syntax-help-comment = поставьте пробел между `#` и комментарием
syntax-help-value = напишите значение на той же строке или с отступом на строках ниже; пустое значение запишите как `{ $example }`
syntax-help-term-value = термину нужно значение, даже если у него есть атрибуты; пустое значение запишите как `{ $example }`
syntax-help-expression = в скобках стоит `$variable`, сообщение, `-term`, `FUNCTION()`, число или текст в кавычках; скобку, которая входит в текст, запишите как `{ $example }`
syntax-help-escape = экранированные последовательности — это обратная косая черта перед кавычкой или перед обратной косой чертой, `\uXXXX` и `\UXXXXXX`; фигурную скобку экранировать не нужно
syntax-help-function-name = имя функции пишите прописными буквами, а сообщение или термин — без круглых скобок
syntax-help-not-callable = уберите круглые скобки
syntax-help-positional = поставьте аргументы с именем в конец
syntax-help-selector = выбирайте вариант по переменной, функции или атрибуту термина
syntax-help-variant = после `->` каждый вариант стоит на своей строке, например `[one] One book`
syntax-help-next-variant = сделайте отступ у строк варианта, а закрывающую скобку поставьте на отдельную строку
syntax-help-default = поставьте `*` ровно перед одним вариантом


## Reading source texts and raw texts (`source-`, `raw-`)

source-unmerged = здесь две ветки изменили одни и те же строки, и никто ещё не выбрал
source-unmerged-help = оставьте то, что верно, и удалите строки с метками git; до тех пор diglot не изменяет ничего, что следует за этим текстом
source-pin-invalid = `{ $id }` не может быть id сообщения
source-pin-invalid-help = начните id с буквы от a до z и используйте только такие буквы, цифры, `-` и `_`
source-pin-repeated = id `{ $id }` закреплён в этом тексте дважды
source-pin-repeated-help = дайте одному из двух фрагментов другой id
source-front-matter = значение `{ $key }` — не текст в одну строку
source-front-matter-help = запишите значение в одну строку, а если в нём есть особые знаки — в двойных кавычках
raw-help = сравните это место с оригиналом и исправьте вручную
raw-ordinal = `{ $seen }` может быть повреждённым `{ $maybe }`
raw-stray-number = число `{ $seen }` в этом предложении не имеет смысла, возможно, это номер страницы или примечания
raw-page-number = `{ $seen }` стоит отдельно, возможно, это номер страницы
raw-page-join = текст был соединён на границе страниц перед `{ $seen }`, возможно, здесь начинается новый абзац
raw-range = в `{ $seen }` мог потеряться знак, возможно, это `{ $maybe }`
raw-unclosed = кавычка или скобка в `{ $seen }` нигде не закрыта
raw-unopened = кавычка или скобка в `{ $seen }` ничего не закрывает
raw-address-spaces = в адресе `{ $seen }` есть пробелы
raw-address-cut = адрес `{ $seen }` был разорван, на месте соединения знак мог потеряться или исказиться
raw-hyphen-kept = `{ $seen }` было перенесено по дефису, возможно, это `{ $maybe }`
raw-hyphen-space = пробел рядом с дефисом в `{ $seen }` похож на ошибку
raw-look-alike = в `{ $seen }` могли быть перепутаны похожие знаки (l, I, 1 и | или O и 0)
raw-punctuation = знаки препинания в `{ $seen }` похожи на ошибку
raw-doubled-word = одно из слов `{ $seen }` может быть лишним
raw-spelling = здесь в тексте написано `{ $seen }`, а в других местах `{ $maybe }`
raw-unreadable = в `{ $seen }` есть знак, который не удалось прочитать
raw-bullet = буква `{ $seen }` в начале этой строки принята за знак списка


## Settings that would harm the texts

settings-records-overwrite = записи перезаписали бы файлы `{ $pattern }`: для них нужна отдельная папка
settings-folder-taken = папка `{ $folder }` уже относится к локали `{ $locale }`
settings-from-help = удалите эту строку: тогда `{ $locale }` переводится с `{ $source }`
cli-shipped-unknown = неизвестно, что публикуется: не удаётся прочитать `{ $file }`
cli-project-file = `{ $folder }` — это файл: укажите его папку
check-no-source = нет ни одного файла исходной локали `{ $locale }`, а переводы есть
check-no-source-help = укажите в `source-locale` язык, на котором написаны тексты; до этого не удаляйте ни одного перевода
cli-config-all = Для всех локалей сразу ничего не задаётся; укажите локаль с помощью `--locale` или файл с помощью `--path`.
usage-accept-locale = назовите локаль и сообщения, например `diglot accept { $locale } { $message }`


## Reading and writing files, settings, init (`disk-`, `settings-`, `init-`)

disk-cannot-read = не удаётся прочитать `{ $path }`: { $cause }
disk-cannot-write = не удаётся записать `{ $path }`: { $cause }
disk-cannot-remove = не удаётся удалить `{ $path }`: { $cause }
disk-cannot-lock = не удаётся запретить запись другим запускам diglot с помощью `{ $path }`: { $cause }
disk-locked = другой запуск diglot (процесс { $process }) слишком долго пишет в этот проект; завершите его и повторите попытку
disk-changed = `{ $path }` за это время изменил кто-то другой, поэтому ничего не записано; повторите попытку
disk-exists = `{ $path }` уже существует, поэтому ничего не записано
disk-read-only = `{ $path }` доступен только для чтения, поэтому ничего не записано
disk-outside = `{ $path }` ведёт за пределы проекта, поэтому ничего не записано
disk-same-file = `{ $path }` и `{ $other }` — один и тот же файл, в нём не может быть двух разных текстов, поэтому ничего не записано
disk-not-a-file = `{ $path }` — не файл
disk-too-large = `{ $path }` слишком велик: файл должен быть меньше 4 ГиБ
disk-output-folder = `{ $path }` не может быть папкой для результата: она должна лежать внутри проекта и не содержать ваших текстов
disk-unreadable = этот файл не удаётся прочитать: { $cause }
disk-cannot-look = по этому пути не удаётся пройти: { $cause }
disk-special-file = это не обычный файл, он не прочитан
disk-large = этот файл слишком велик и не прочитан: он должен быть меньше 4 ГиБ
disk-not-utf8 = отсюда и дальше файл — не текст в UTF-8
disk-not-utf8-help = сохраните файл в редакторе как UTF-8; до тех пор diglot его не изменяет
disk-strange-path = имя этого файла — не допустимый Unicode, поэтому файл не прочитан
disk-link-outside = эта символическая ссылка ведёт за пределы проекта, переход по ней не выполнен
disk-link-loop = эта символическая ссылка ведёт обратно в папку, в которой она находится
disk-too-many = в этой папке слишком много файлов или символические ссылки их умножают; остальное не прочитано
disk-missing-folder = нет папки `{ $folder }`
disk-missing-folder-help = создайте папку или исправьте шаблон пути
disk-nothing-found = нет ни исходного текста, ни каталога
disk-nothing-found-help = положите текст в `source-texts` или найдите каталоги командой `diglot init`

settings-syntax = это не допустимый TOML: { $cause }
settings-unknown-key = здесь нет ключа `{ $key }`
settings-known-keys = здесь могут стоять ключи { $keys }
settings-did-you-mean = может быть, `{ $meant }`?
settings-wrong-type =
    { $expected ->
        [texts] `{ $key }` должен быть списком текстов
        [text-or-table] `{ $key }` должен быть текстом в кавычках или таблицей
        [table] `{ $key }` должен быть таблицей
        [tables] `{ $key }` должен быть списком таблиц
       *[text] `{ $key }` должен быть текстом в кавычках
    }, { $found ->
        [number] а не числом
        [yes-or-no] а не `true` или `false`
        [date] а не датой
        [list] а не списком
        [table] а не таблицей
       *[text] а не текстом
    }
settings-unknown-value = `{ $key }` не может иметь значение `{ $value }`
settings-known-values = возможные значения: { $values }
settings-unknown-grade = `{ $grade }` — не степень изменения
settings-not-a-locale = `{ $name }` — не языковой тег BCP 47
settings-locale-form = локаль записывается языковым тегом BCP 47, например `fr`, `pt-BR` или `zh-Hans`
settings-duplicate-locale = локаль `{ $locale }` указана здесь дважды
settings-source-among-locales = `{ $locale }` — исходная локаль, она не переводится
settings-no-source-locale = нет ключа `source-locale`
settings-no-source-locale-help = добавьте первую строку, например `source-locale = "en"`
settings-exception-check = в исключении должна быть названа проверка, например `check = "variable-mismatch"`
settings-exception-reason = в исключении должна быть указана причина, например `reason = "the date is written out"`
settings-path = `{ $path }` — не путь внутри проекта
settings-pattern-help = укажите путь внутри папки с `diglot.toml`, с `/` между частями и с полями {"{"}locale{"}"} и {"{"}name{"}"}
settings-pattern-lacks = в шаблоне пути `{ $pattern }` должно быть `{ $placeholder }`
settings-placeholder = в шаблоне пути `{ $pattern }` здесь не может быть `{ $placeholder }`

init-exists = `diglot.toml` уже существует и остаётся без изменений
init-settings = записывает настройки с исходной локалью `{ $locale }`
init-catalogs =
    { $count ->
        [one] находит { $count } каталог по шаблону `{ $pattern }`
        [few] находит { $count } каталога по шаблону `{ $pattern }`
        [many] находит { $count } каталогов по шаблону `{ $pattern }`
       *[other] находит { $count } каталога по шаблону `{ $pattern }`
    }
init-sample = записывает первый текст, чтобы вы заменили его своим
init-gitignore = исключает из git то, что создаёт `diglot build`


## Records, comparing, grades, sync, accept, import

record-incomplete = в записи о { $id } не сказано, к какому переводу она относится
record-damaged = в записи о { $id } есть строка, которую не удаётся прочитать
record-twice = о { $id } есть две записи
record-awaited-damaged = строку «awaited: { $id }» не удаётся прочитать
record-help = выполните `diglot sync --repair`: сохраняется то, что удаётся узнать, и сообщается, чего узнать нельзя

grade-cosmetic = изменилось только оформление текста
grade-wording = изменились слова: { $change }
grade-negation = изменилось отрицание: { $change }
grade-modal = изменилось обязательство, разрешение или условие: { $change }
grade-quantifier = изменилось количество: { $change }
grade-number-word = изменилось число, дата или единица измерения: { $change }
grade-name = изменилось имя или название: { $change }
grade-rewritten = бо́льшая часть переписана ({ $percent } % слов)
grade-change-replaced = было «{ $before }», стало «{ $after }»
grade-change-added = добавлено «{ $after }»
grade-change-removed = убрано «{ $before }»
grade-capital = было «{ $before }», стало «{ $after }»
grade-number = было число { $before }, стало { $after }
grade-number-added = добавлено число { $after }
grade-number-removed = убрано число { $before }
grade-target = ссылка на { $before } теперь ведёт на { $after }
grade-target-added = добавлена ссылка на { $after }
grade-target-removed = убрана ссылка на { $before }
grade-punctuation = изменился знак препинания: был «{ $before }», стал «{ $after }»
grade-punctuation-added = добавлен знак препинания «{ $after }»
grade-punctuation-removed = убран знак препинания «{ $before }»
grade-attribute = добавлена или убрана часть { $name }
grade-placeable = добавлена или убрана подстановка { $name }
grade-variant = добавлен или убран вариант { $name }

sync-reference-created = { $count ->
    [one] { $file }: создан, в нём { $count } сообщение
    [few] { $file }: создан, в нём { $count } сообщения
    [many] { $file }: создан, в нём { $count } сообщений
   *[other] { $file }: создан, в нём { $count } сообщения
}
sync-reference-updated = { $file }: сообщений добавлено { $added }, изменено { $changed }, убрано { $removed }
sync-reference-reordered = { $file }: сообщения расположены в новом порядке исходного текста
sync-catalog-created = { $file }: создан, ждёт переводов
sync-recorded = { $count ->
    [one] { $file }: записано, с какого исходного текста сделан { $count } перевод
    [few] { $file }: записано, с какого исходного текста сделаны { $count } перевода
    [many] { $file }: записано, с какого исходного текста сделано { $count } переводов
   *[other] { $file }: записано, с какого исходного текста сделано { $count } перевода
}
sync-outdated = { $count ->
    [one] { $file }: теперь устарел { $count } перевод
    [few] { $file }: теперь устарели { $count } перевода
    [many] { $file }: теперь устарело { $count } переводов
   *[other] { $file }: теперь устарело { $count } перевода
}
sync-renamed = { $count ->
    [one] { $file }: { $count } сообщение получило id из исходного текста
    [few] { $file }: { $count } сообщения получили id из исходного текста
    [many] { $file }: { $count } сообщений получили id из исходного текста
   *[other] { $file }: { $count } сообщения получили id из исходного текста
}
sync-skipped-unreadable = { $file }: оставлен без изменений, потому что часть его или связанных с ним файлов не удаётся прочитать

accept-unknown-locale = в проекте нет локали { $locale }
accept-unknown-id = нет сообщения { $id }
accept-nothing = для { $id } нечего принимать
accept-recorded = { $count ->
    [one] { $file }: { $count } перевод принят для нынешнего исходного текста
    [few] { $file }: { $count } перевода приняты для нынешнего исходного текста
    [many] { $file }: { $count } переводов принято для нынешнего исходного текста
   *[other] { $file }: { $count } перевода принято для нынешнего исходного текста
}
accept-source-only = { $count ->
    [one] { $file }: изменение исходного текста признано безвредным для { $count } перевода
    [few] { $file }: изменение исходного текста признано безвредным для { $count } переводов
    [many] { $file }: изменение исходного текста признано безвредным для { $count } переводов
   *[other] { $file }: изменение исходного текста признано безвредным для { $count } перевода
}

import-unreadable = { $file } — не текст в UTF-8; сохраните его как UTF-8 и импортируйте снова
import-exists = { $file } уже есть, и в нём другой текст; дайте новому тексту другое имя с помощью --as или сначала удалите старый
import-written = { $file }: записан

engine-catalog-twice = этот файл — тот же каталог, что и { $first }, и не читается
engine-catalog-twice-help = оставьте один из двух файлов или измените шаблоны в diglot.toml


## Checks (`check-`)

check-missing = сообщение не переведено
check-outdated = исходный текст изменился после перевода
check-unconfirmed = изменились и исходный текст, и перевод, и неизвестно, что раньше
check-untracked = неизвестно, с какого исходного текста сделан перевод
check-obsolete = для перевода больше нет сообщения в исходном тексте
check-out-of-step = эталонный каталог отстаёт от своего исходного текста
check-unreadable = часть файла не удаётся прочитать
check-duplicate-id = у двух сообщений каталога один и тот же id
check-variable-mismatch = в переводе не те переменные, что в исходном тексте
check-term-mismatch = в переводе не те термины, что в исходном тексте
check-message-reference-mismatch = перевод ссылается не на те сообщения, что исходный текст
check-attribute-mismatch = в переводе не те части (значение, атрибуты), что в исходном тексте
check-unknown-locale = папка не соответствует ни одной локали проекта
check-unknown-check = в настройках названа проверка, которой не существует
check-unexplained-exception = в исключении не указана причина
check-idle-exception = исключение ничего не разрешает

check-source-here = исходный текст здесь
check-first-here = первое здесь

check-missing-message = сообщение `{ $id }` не переведено
check-missing-help = добавьте его перевод в { $file }
check-missing-help-unread = оно стоит здесь, но его не удаётся прочитать: сначала исправьте это

check-outdated-message = { $grade ->
    [cosmetic] в исходном тексте `{ $id }` изменилось оформление: { $because }
    [meaning] исходный текст `{ $id }` изменился, возможно, по смыслу: { $because }
   *[wording] в исходном тексте `{ $id }` изменились слова: { $because }
}
check-outdated-help = переведите изменённое или, если перевод по-прежнему верен, выполните `diglot accept { $locale } { $id }`

check-unconfirmed-message = изменились и исходный текст, и перевод `{ $id }`, и неизвестно, что раньше
check-unconfirmed-help = сравните их; когда они совпадут по смыслу, выполните `diglot accept { $locale } { $id }`

check-untracked-message = неизвестно, с какого исходного текста переведено `{ $id }`
check-untracked-catalog = { $count ->
    [one] неизвестно, с какого исходного текста сделан { $count } перевод этого каталога
    [few] неизвестно, с какого исходного текста сделаны { $count } перевода этого каталога
    [many] неизвестно, с какого исходного текста сделано { $count } переводов этого каталога
   *[other] неизвестно, с какого исходного текста сделано { $count } перевода этого каталога
}
check-untracked-catalog-help = сравните переводы с исходным текстом, затем выполните `diglot accept { $locale } ID…` для тех, которые ему соответствуют

check-obsolete-message = сообщения `{ $id }` больше нет в исходном тексте
check-obsolete-help = удалите его, если оно больше не нужно
check-obsolete-help-similar = похоже новое сообщение `{ $new }`: переименуйте это или удалите его
check-obsolete-help-unread = в исходном тексте оно есть, но его не удаётся прочитать: сначала исправьте это
check-obsolete-catalog = { $count ->
    [one] в исходной локали нет каталога `{ $name }`: { $count } сообщение здесь не нужно
    [few] в исходной локали нет каталога `{ $name }`: { $count } сообщения здесь не нужны
    [many] в исходной локали нет каталога `{ $name }`: { $count } сообщений здесь не нужны
   *[other] в исходной локали нет каталога `{ $name }`: { $count } сообщения здесь не нужны
}
check-obsolete-catalog-help = удалите или переименуйте этот файл

check-out-of-step-changed = этот фрагмент изменился, а `{ $id }` в эталонном каталоге — нет
check-out-of-step-added = этого фрагмента ещё нет в эталонном каталоге; его id будет `{ $id }`
check-out-of-step-removed = фрагмента `{ $id }` больше нет в исходном тексте
check-out-of-step-no-catalog = у этого текста ещё нет эталонного каталога { $file }
check-out-of-step-layout = эталонный каталог { $file } отличается от этого текста порядком или разметкой
check-out-of-step-help = выполните `diglot sync`

check-unreadable-junk = эта часть — не сообщение Fluent
check-unreadable-help = исправьте эту часть; всё остальное прочитано

check-duplicate-id-message = выше есть ещё одно `{ $id }`, и используется только оно
check-duplicate-id-help = оставьте одно из двух или дайте этому отдельный id

check-variable-mismatch-extra = в исходном тексте нет переменной `${ $name }`
check-variable-mismatch-extra-help = напишите `${ $known }`, как в исходном тексте
check-variable-mismatch-none-help = уберите её: в исходном тексте этого сообщения нет переменных
check-variable-mismatch-dropped = в переводе пропущена переменная `${ $name }`
check-variable-mismatch-dropped-help = вставьте `{ "{" } ${ $name } { "}" }` туда, где это нужно в предложении

check-term-mismatch-extra = в исходном тексте здесь нет термина `{ $name }`
check-term-mismatch-extra-help = используйте термины исходного текста или разрешите различие, указав причину
check-term-mismatch-dropped = в переводе пропущен термин `{ $name }`
check-term-mismatch-dropped-help = вставьте `{ "{" } { $name } { "}" }` туда, где это нужно в предложении, или разрешите различие, указав причину

check-message-reference-mismatch-extra = исходный текст здесь не ссылается на `{ $name }`
check-message-reference-mismatch-extra-help = ссылайтесь на те же сообщения, что и исходный текст; id не переводятся
check-message-reference-mismatch-dropped = перевод не ссылается на `{ $name }`
check-message-reference-mismatch-dropped-help = вставьте `{ "{" } { $name } { "}" }` туда, где это нужно в предложении

check-attribute-mismatch-no-value = у перевода `{ $id }` нет значения
check-attribute-mismatch-no-value-help = напишите перевод после `=`
check-attribute-mismatch-extra-value = у `{ $id }` в исходном тексте нет значения, только атрибуты
check-attribute-mismatch-extra-value-help = уберите текст после `=`
check-attribute-mismatch-dropped = в переводе нет атрибута `.{ $name }`
check-attribute-mismatch-dropped-help = добавьте строку, которая начинается с пробела и `.{ $name } =`
check-attribute-mismatch-extra = в исходном тексте нет атрибута `.{ $name }`
check-attribute-mismatch-extra-help = уберите его или дайте ему то имя, которое он носит в исходном тексте

check-unknown-locale-message = `{ $name }` — не языковой тег, поэтому каталоги этой папки не учитываются
check-unknown-locale-help-tag = переименуйте её в `{ $tag }` или напишите `folder = "{ $name }"` под `[locale.{ $tag }]` в diglot.toml
check-unknown-locale-help = дайте ей в качестве имени тег BCP 47, например `fr` или `zh-Hans`
check-unknown-locale-unlisted = в настройках нет локали `{ $locale }`
check-unknown-locale-unlisted-help = добавьте её в `locales` в настройках или удалите её каталоги

check-unknown-check-message = нет проверки `{ $name }`
check-unknown-check-help-similar = может быть, `{ $known }`?
check-unknown-check-help = `diglot explain` выводит список всех проверок

check-unexplained-exception-message = в этом исключении из `{ $name }` не указана причина, поэтому оно ничего не разрешает
check-unexplained-exception-help = напишите причину после запятой: `{ $name }, …`
check-idle-exception-message = это исключение из `{ $name }` ничего не разрешает
check-idle-exception-help = уберите его


## History (`history-`, `adopt-`, `log-`, `impact-`)

help-value-revision = РЕВИЗИЯ
help-status-at = Показать, как было в этом коммите, ветке или теге git

history-no-repository = `{ $path }` не находится в репозитории git
history-bare = в `{ $path }` у репозитория git нет рабочей копии
history-no-repository-help = без git `diglot accept` записывает то, что вы знаете о переводе
history-no-commit = в репозитории git папки `{ $path }` ещё нет ни одного коммита
history-no-commit-help = сначала сделайте коммит проекта
history-unknown-revision = в репозитории git нет ревизии `{ $revision }`
history-unknown-revision-help = `git log --oneline` и `git branch --all` показывают, что есть
history-damaged = репозиторий git папки `{ $path }` не удаётся прочитать: { $cause }
history-damaged-help = `git fsck` показывает, что в нём не так; `git fetch --refetch` получает то, чего нет в частичном клоне
history-no-settings = в ревизии `{ $revision }` у проекта не было настроек: он прочитан с нынешними
history-nothing-committed = в репозитории git папки `{ $path }` ещё нет ни одного каталога проекта
history-apart = у `{ $one }` и `{ $other }` нет общего коммита
history-reading = чтение истории: { $percent }%

help-adopt = Записывает, с какого исходного текста сделан каждый перевод, насколько это видно из истории в git.
help-adopt-locale = Только эти локали
help-adopt-again = Также для переводов, у которых уже есть запись
help-adopt-dry-run = Показать, что видно из истории, и ничего не записывать
adopt-cosmetic = изменилось оформление
adopt-wording = изменились слова
adopt-meaning = мог измениться смысл
adopt-unknown = неизвестно
adopt-tracked = записано раньше
adopt-total = всего
adopt-recorded = { $count ->
    [one] { $file }: запись получает { $count } перевод
    [few] { $file }: записи получают { $count } перевода
    [many] { $file }: записи получают { $count } переводов
   *[other] { $file }: записи получает { $count } перевода
}
adopt-cut-off = { $count ->
    [one] { $count } перевод старше этого неполного клона: `git fetch --unshallow` получает всю историю.
    [few] { $count } перевода старше этого неполного клона: `git fetch --unshallow` получает всю историю.
    [many] { $count } переводов старше этого неполного клона: `git fetch --unshallow` получает всю историю.
   *[other] { $count } перевода старше этого неполного клона: `git fetch --unshallow` получает всю историю.
}
adopt-nothing = У каждого перевода есть запись.

help-log = Показывает, как сообщение и его перевод пришли к нынешнему тексту.
help-log-locale = Локаль перевода
help-log-id = Сообщение в виде ID или КАТАЛОГ/ID
log-uncommitted = ещё не в коммите
log-cut-off = В этом неполном клоне нет начала: `git fetch --unshallow` получает всю историю.
log-source-first = исходный текст, первая формулировка
log-source-cosmetic = в исходном тексте изменилось только оформление
log-source-wording = в исходном тексте изменились слова
log-source-meaning = исходный текст изменился, возможно, по смыслу
log-translation = перевод

help-impact = Показывает, чего стоят правки исходного текста: сообщения, локали, слова, которые нужно перевести заново.
help-impact-revision = Начиная с этого коммита, ветки или тега git; `A..B` — от A до B, `A...B` — до B от места, где B отошла от A
impact-title = Сколько нужно перевести из-за этих правок
impact-messages = сообщения
impact-translations = переводы
impact-words = слова
impact-new = новое
impact-gone = исчезло
impact-locales = перевести: { $locales }
impact-nothing = Из-за этих правок ничего не нужно переводить.


## Reports (`report-`)

report-format-full = каждая находка с местом, отрывком текста и советом
report-format-short = одна строка на каждую находку
report-format-json = один объект JSON для программ, всегда на английском

report-level-error = ошибка
report-level-warning = предупреждение
report-level-note = примечание
report-help = совет

report-clean = ничего не найдено
report-counts = ошибок: { $errors }, предупреждений: { $warnings }, примечаний: { $notes }


## Formats of reports

report-format-jsonl = для программ: заголовок, затем по одной находке на строку, в JSON
report-format-sarif = для сканирования кода и редакторов: SARIF 2.1.0
report-format-github = аннотации в задании GitHub Actions и его сводка
report-format-gitlab = для GitLab Code Quality
report-format-junit = для служб, которые показывают результаты тестов: JUnit XML
report-format-markdown = короткий отчёт для запроса на слияние
report-format-html = одна страница для браузера, со всеми находками и таблицей локалей
report-left-out =
    { $count ->
        [one] ещё { $count } находка не показана
        [few] ещё { $count } находки не показаны
        [many] ещё { $count } находок не показано
       *[other] ещё { $count } находки не показано
    }
report-title = Отчёт о переводе
report-skip = Перейти к находкам
report-findings = находки
report-coverage-note = В каждой ячейке указано, у какой доли сообщений перевод актуален и сколько сообщений в другом состоянии.
report-check = проверка
report-level = уровень
report-all = все
report-shown = Показано: { $shown } из { $all }
help-badge = Создаёт для страницы о проекте маленькие картинки, которые показывают, сколько переведено.
help-badge-output = Папка для результата
badge-label = переведено
help-value-output = ФОРМАТ=ФАЙЛ
help-check-output = Записать отчёт также в файл в этом формате; можно указать несколько раз
help-explain-formats = Вывести страницу со всеми форматами отчётов в Markdown
usage-output = `{ $value }` — не формат, знак равенства и файл
usage-output-help = напишите как в `{ $example }`; `-` вместо файла выводит отчёт сразу
usage-output-twice = в `{ $file }` попали бы два отчёта
usage-no-such-format = нет формата `{ $format }`
output-of-project = `{ $file }` — файл проекта, отчёт не должен его перезаписывать
output-of-input = `{ $file }` читается при этом запуске, поэтому отчёт не должен его заменить


## Locales that are translated from another locale than the source

settings-pivot-circle = каждая из этих локалей переводилась бы со следующей, и ни одна — с исходного текста: { $circle }
settings-pivot-circle-help = уберите один ключ `from`: локаль без него переводится с исходного текста
check-unknown-locale-pivot = `{ $locale }` переводилась бы с `{ $pivot }`, а такой локали в проекте нет
check-unknown-locale-pivot-help = исправьте `from` или добавьте локаль в `locales`
check-outdated-pivot = перевод соответствует тексту, который сам устарел
check-outdated-pivot-message = `{ $id }` соответствует тексту локали { $pivot }, а исходный текст для него изменился: { $because }
check-outdated-pivot-unconfirmed = `{ $id }` соответствует тексту локали { $pivot }, но неизвестно, соответствует ли тот своему исходному тексту
check-outdated-pivot-help = пока не обновлён текст локали { $pivot }, здесь делать нечего
check-pivot-here = переведено отсюда

todo-from = основа:
todo-from-lacking = исходный текст, потому что в { $pivot } этого нет
todo-from-outdated = { $pivot }; лучше подождать: текст { $locale } сам устарел
todo-from-unsure = { $pivot }; неизвестно, соответствует ли текст { $locale } своему исходному тексту
todo-lag = { $count ->
    [one] { $count } актуальный перевод соответствует тексту локали { $pivot }, который сначала нужно обновить.
    [few] { $count } актуальных перевода соответствуют текстам локали { $pivot }, которые сначала нужно обновить.
    [many] { $count } актуальных переводов соответствуют текстам локали { $pivot }, которые сначала нужно обновить.
   *[other] { $count } актуального перевода соответствует текстам локали { $pivot }, которые сначала нужно обновить.
}
status-lag = основа устарела
help-accept-from = С --source-only: изменился текст этой локали, с которого переводят другие


## Bundles: notices on the built pages (`page-`)

page-draft = Этот перевод — черновик, его не проверял человек.

page-draft-part =
    { $count ->
        [one] { $count } фрагмент этого перевода не проверен человеком.
        [few] { $count } фрагмента этого перевода не проверены человеком.
        [many] { $count } фрагментов этого перевода не проверены человеком.
       *[other] { $count } фрагмента этого перевода не проверены человеком.
    }

page-outdated =
    { $count ->
        [one] { $count } фрагмент устарел: его исходный текст изменился после перевода.
        [few] { $count } фрагмента устарели: их исходный текст изменился после перевода.
        [many] { $count } фрагментов устарели: их исходный текст изменился после перевода.
       *[other] { $count } фрагмента устарели: их исходный текст изменился после перевода.
    }

page-fallback =
    { $count ->
        [one] { $count } фрагмент не имеет актуального перевода и показан на другом языке.
        [few] { $count } фрагмента не имеют актуального перевода и показаны на другом языке.
        [many] { $count } фрагментов не имеют актуального перевода и показаны на другом языке.
       *[other] { $count } фрагмента не имеют актуального перевода и показаны на другом языке.
    }

page-authoritative = При расхождениях верен исходный текст ({ $language }).

page-mark-outdated = устарело

page-mark-outdated-title = Исходный текст этого фрагмента изменился после перевода.

page-mark-fallback = язык: { $language }

page-languages = Языки

page-footnotes = Сноски

page-footnote-back = Назад к тексту

page-index = Документы

page-language = Язык

page-source-text = исходный текст

page-coverage = { $percent } %

page-index-note = Каждое число — доля исходного текста (в словах), перевод которой актуален.

page-skip = Перейти к тексту

page-ways = Другие страницы

page-all = Все языки

page-facing = Рядом с исходным текстом

page-alone = Только перевод

page-changed = Изменено после перевода:

page-notice = Об этом переводе

build-no-picture = файл `{ $picture }`, указанный в `{ $text }`, не удаётся прочитать как картинку: на страницах вместо неё показан заменяющий её текст


## Renaming and moving (`rename-`, `move-`, `split-`)

help-rename = Даёт сообщению, термину, атрибуту или переменной другое имя во всех локалях и записях.
help-value-old = СТАРОЕ
help-value-new = НОВОЕ
help-rename-old = Что переименовать: `id`, `-term`, `id.attribute` или `$variable`; если это есть в нескольких каталогах, перед этим стоит `catalog/`
help-rename-new = Новое имя того же вида
help-rename-in = Переименовать переменную только в этом сообщении или термине
help-rename-dry-run = Показать изменения в виде diff и ничего не менять

rename-no-name = `{ $name }` не может быть именем в Fluent
rename-unknown = ничто не называется `{ $name }`
rename-ambiguous = `{ $name }` есть в нескольких каталогах
rename-ambiguous-help = укажите, какое именно: { $names }
rename-other-kind = `{ $old }` не может стать `{ $new }`
rename-other-kind-help = сообщение записывается как `id`, термин — как `-id`, атрибут — как `id.name`, а переменная — как `$name`; вид и место при переименовании не меняются
rename-taken = имя `{ $name }` уже занято
rename-taken-help = выберите другое имя или сначала переименуйте или удалите то, что его носит
rename-there = { $how ->
    [named] это имя уже дано здесь
    [recorded] перевод сделан с текста с этим именем
    [unreadable] это не удаётся прочитать, но имя здесь, похоже, то же
   *[used] здесь используется это имя
}
rename-unreadable = `{ $file }` не удаётся прочитать целиком, поэтому ничего не изменено; сначала исправьте его
rename-counts = `{ $old }` → `{ $new }`: мест в каталогах { $catalogs }, в записях { $records }
rename-pinned = { $file }: фрагмент закреплён как `{ $id }`
rename-exceptions = { $count ->
    [one] { $file }: имя меняется и в { $count } исключении
    [few] { $file }: имя меняется и в { $count } исключениях
    [many] { $file }: имя меняется и в { $count } исключениях
   *[other] { $file }: имя меняется и в { $count } исключения
}
rename-program = программу, которая использует `{ $name }`, тоже нужно изменить
rename-left = { $why ->
    [link] { $file }: ссылки по-прежнему ведут на `#{ $name }`
    [shared] { $file }: исключение относится к `{ $name }` в нескольких каталогах и остаётся без изменений
   *[unreadable] { $file }: в части, которую не удаётся прочитать, по-прежнему стоит `{ $name }`
}

help-move = Переносит сообщения в другой каталог во всех локалях, вместе с их комментариями и записями.
help-move-id = Что перенести: `id`; если это есть в нескольких каталогах или это термин, перед ним стоит `catalog/`
help-move-to = Каталог, в который переносится; если его нет, он создаётся
help-split = Показывает группы каталога или переносит одну из них в другой каталог.
help-split-catalog = Каталог
help-split-group = Группа: заголовок после её `##` или часть заголовка

move-no-message = `{ $name }` — не сообщение и не термин, а перенести можно только их
move-same = это уже стоит в `{ $name }`
move-source-text = каталог `{ $name }` создан из `{ $file }`, поэтому его сообщения стоят там, где стоят фрагменты этого текста
move-source-text-help = перенесите фрагмент в исходном тексте
move-no-place = в настройках нет места для каталога `{ $name }`
move-no-place-help = выберите имя, которое подходит к одному из этих шаблонов, или добавьте шаблон в `catalogs` под `[files]`: { $patterns }
move-counts = `{ $from }` → `{ $to }`: сообщений { $messages }, переводов { $translations }, записей { $records }
move-emptied = { $file }: удаляется, потому что в нём ничего не осталось
move-bundle = набор `{ $bundle }` загружает `{ $from }`, но не `{ $to }`: добавьте его туда
split-no-group = нет группы `{ $title }` или таких несколько
split-groups-help = есть группы { $titles }
split-no-groups-help = группа начинается такой строкой, как `## Errors`
split-group = { $count ->
    [one] { $title }: { $count } сообщение
    [few] { $title }: { $count } сообщения
    [many] { $title }: { $count } сообщений
   *[other] { $title }: { $count } сообщения
}
split-no-heading = { $count ->
    [one] без заголовка: { $count } сообщение
    [few] без заголовка: { $count } сообщения
    [many] без заголовка: { $count } сообщений
   *[other] без заголовка: { $count } сообщения
}
split-next = `diglot split { $catalog } --group TITLE --to NAME` переносит одну из них.

## Terminal

progress-reading = чтение файлов: { $percent }%
progress-checking = проверка: { $percent }%
progress-building = создание файлов: { $percent }%
progress-writing = запись файлов: { $percent }%
help-quiet = Выводить только результаты и ошибки
help-completions = Выводит скрипт, с которым оболочка дополняет то, что вы набираете: команды, параметры, проверки, локали, id.
help-completions-shell = Оболочка
help-value-shell = ОБОЛОЧКА
help-man = Выводит страницу руководства о diglot или об одной команде в том виде, в каком её читает `man`; на английском, если `--lang` не задаёт другой язык.
help-man-command = Команда
help-man-output = Записать страницу или страницы всех команд в эту папку
man-written = { $files ->
    [one] В `{ $folder }` { $files } страница.
    [few] В `{ $folder }` { $files } страницы.
    [many] В `{ $folder }` { $files } страниц.
   *[other] В `{ $folder }` { $files } страницы.
}

man-name = Имя
man-synopsis = Обзор
man-description = Описание
man-exit = Код завершения
man-environment = Окружение
man-see-also = Смотрите также
man-exit-0 = Всё в порядке, или нет ничего уровня ошибки.
man-exit-1 = Есть находки уровня ошибки.
man-exit-2 = Запуск не смог выполнить свою работу.
man-language = Языки сообщений, если язык не указан в `--lang`.
man-no-color = Если задана, цвета не используются, если не указано `--color always`.
man-force-color = Если задана и не равна `0`, цвета используются также в файлах и программах постраничного просмотра.
man-columns = Какой ширины вывод в файлы и программы постраничного просмотра; если не задана — 100 столбцов.


## Command line (`help-`, `usage-`, `cli-`, `status-`, `todo-`)

help-diglot = Следит, чтобы каждый перевод соответствовал исходному тексту.
help-usage = Использование:
help-commands = Команды:
help-arguments = Аргументы:
help-options = Параметры:
help-global-options = Параметры всех команд:
help-examples = Примеры:
help-value-options = ПАРАМЕТРЫ
help-value-command = КОМАНДА
help-value-folder = ПАПКА
help-value-locale = ЛОКАЛЬ
help-value-when = КОГДА
help-values = [одно из: { $values }]
help-project = Папка проекта; если не указана — текущая или ближайшая над ней, в которой есть `diglot.toml`
help-lang = Язык сообщений; если не указан, его определяют LC_ALL, LC_MESSAGES и LANG
help-color = Когда использовать цвета
help-help = Показать эту справку
help-version = Показать версию
help-help-command = Показывает, что делает diglot или одна из его команд.
help-help-which = Команда, которую нужно объяснить

cli-error = ошибка: { $what }
cli-hint = совет: { $what }
cli-output-failed = не удалось записать вывод: { $cause }

usage-no-such-command = нет команды `{ $command }`
usage-command-missing = не указана команда
usage-no-such-option = здесь нет параметра `{ $option }`
usage-one-too-many = аргумент `{ $argument }` лишний
usage-argument-missing = не указан аргумент `{ $argument }`
usage-value-missing = для `{ $argument }` нужно значение
usage-value-wrong = `{ $value }` не подходит как значение для `{ $argument }`
usage-no-locale = `{ $value }` — не языковой тег BCP 47
usage-given-twice = `{ $argument }` можно указать только один раз
usage-not-together = `{ $argument }` и `{ $other }` нельзя использовать вместе
usage-not-utf8 = один из аргументов не в UTF-8
usage-value-unexpected = `{ $argument }` не принимает значения
usage-did-you-mean = может быть, `{ $name }`?
usage-possible-values = возможные значения: { $values }
usage-see-help = `diglot --help` показывает, что есть
cli-settings-wrong = { $count ->
    [one] в `{ $file }` { $count } ошибка
    [few] в `{ $file }` { $count } ошибки
    [many] в `{ $file }` { $count } ошибок
   *[other] в `{ $file }` { $count } ошибки
}
cli-no-project = нет `diglot.toml` ни в `{ $folder }`, ни выше
cli-no-project-help = `diglot init` делает папку проектом

help-value-file = ФАЙЛ
help-value-name = ИМЯ
help-value-id = ID
help-value-text = ТЕКСТ
help-value-number = ЧИСЛО
help-value-format = ФОРМАТ
help-value-check = ПРОВЕРКА

help-init = Делает эту папку проектом: записывает `diglot.toml` с учётом имеющихся файлов.
help-init-source = Локаль исходных текстов, если её нельзя определить по файлам

help-import = Переносит текст из PDF, скана или письма в `source-texts/` и перечисляет места, которые выглядят повреждёнными. Ни одно слово не меняется.
help-import-file = Импортируемый текст в UTF-8
help-import-as = Имя нового исходного текста; если не указано — имя файла

help-sync = Приводит каталоги и записи в соответствие с исходными текстами. Ни один перевод не теряется.
help-sync-dry-run = Только сообщить, что было бы сделано

help-status = Показывает готовность каждой локали: в сообщениях и в словах исходного текста.
help-status-format = Как показывать

help-todo = Показывает переводчику, что делать, начиная с худшего, и строки для правки.
help-todo-locale = Локаль, на которую нужно переводить
help-todo-catalog = Только этот каталог
help-todo-limit = Показать не больше указанного числа сообщений

help-check = Находит ошибки в переводах. Если ошибки есть, завершается с кодом 1.
help-check-format = Как показывать
help-check-locale = Только эта локаль; можно указать несколько раз

help-accept = Записывает, что переводы по-прежнему верны для нынешнего исходного текста.
help-accept-locale = Локаль, переводы которой вы прочитали
help-accept-id = Сообщения в виде ID или КАТАЛОГ/ID
help-accept-all = Принять всё, что ждёт
help-accept-source-only = Вы редактор, и ваше изменение исходного текста не затрагивает переводы
help-accept-note = Почему; сохраняется в записи
help-accept-by = Кто это утверждает; сохраняется в записи

help-explain = Объясняет проверку; без имени выводит список всех проверок.
help-explain-check = Имя проверки

help-build = Создаёт файлы для публикации: каталоги, документы и веб-страницы всех локалей.
help-build-output = Папка для результата внутри папки проекта

usage-no-such-check = нет проверки `{ $check }`
usage-see-checks = `diglot explain` выводит список проверок
usage-no-such-catalog = нет каталога `{ $catalog }`
usage-no-such-locale = в проекте нет локали `{ $locale }`
usage-no-locales-yet = локаль — это папка с каталогами или тег, указанный в `diglot.toml`
usage-project-locales = в проекте есть { $locales }
usage-wrong-name = `{ $name }` не может быть именем исходного текста
usage-accept-what = не сказано, что принять
usage-see-accept = назовите сообщения или укажите --all

cli-act = { $path }: { $what }
cli-changed = { $files ->
    [one] Записан { $files } файл.
    [few] Записаны { $files } файла.
    [many] Записано { $files } файлов.
   *[other] Записано { $files } файла.
}
cli-would-change = { $files ->
    [one] Был бы записан { $files } файл.
    [few] Были бы записаны { $files } файла.
    [many] Было бы записано { $files } файлов.
   *[other] Было бы записано { $files } файла.
}
cli-in-step = Всё согласовано.
cli-initialized = Напишите или импортируйте исходные тексты, затем выполните `diglot sync`.
cli-import-same = В `{ $file }` уже тот же текст.
cli-import-doubts = { $count ->
    [one] { $count } место выглядит повреждённым. Исправьте в исходном тексте:
    [few] { $count } места выглядят повреждёнными. Исправьте их в исходном тексте:
    [many] { $count } мест выглядят повреждёнными. Исправьте их в исходном тексте:
   *[other] { $count } места выглядят повреждёнными. Исправьте их в исходном тексте:
}
cli-import-next = Прочитайте исходный текст, затем выполните `diglot sync`.
cli-built = { $files ->
    [one] В `{ $folder }` { $files } файл.
    [few] В `{ $folder }` { $files } файла.
    [many] В `{ $folder }` { $files } файлов.
   *[other] В `{ $folder }` { $files } файла.
}
cli-built-changes = Записано: { $written }. Удалено: { $removed }.
cli-built-look = Откройте `{ $path }` в браузере.

status-locale = локаль
status-catalog = каталог
status-coverage = охват
status-current = актуально
status-outdated = устарело
status-unconfirmed = не подтверждено
status-untracked = без записи
status-missing = нет перевода
status-obsolete = лишнее
status-words = слова
status-share = { $percent }%
status-nothing = Переводить пока нечего.
status-out-of-step = `{ $file }` отстаёт от своего исходного текста: выполните `diglot sync`.

todo-current = актуально
todo-outdated-meaning = устарело: мог измениться смысл
todo-outdated-wording = устарело: изменились слова
todo-outdated-cosmetic = устарело: изменилось только оформление текста
todo-unconfirmed = не подтверждено: изменились и исходный текст, и перевод
todo-missing = нет перевода
todo-untracked = без записи: неизвестно, с какого исходного текста сделан перевод
todo-obsolete = лишнее: в исходном тексте этого больше нет
todo-where = править:
todo-why = причина:
todo-comment = комментарий:
todo-source = исходный текст:
todo-source-change = исходный текст, раньше и теперь:
todo-source-was = исходный текст, каким он был:
todo-translation = перевод:
todo-paste = строки, которые нужно вставить и перевести:
todo-nothing = Для { $locale } делать нечего.
todo-total = { $count ->
    [one] Для { $locale } нужно обработать { $count } сообщение.
    [few] Для { $locale } нужно обработать { $count } сообщения.
    [many] Для { $locale } нужно обработать { $count } сообщений.
   *[other] Для { $locale } нужно обработать { $count } сообщения.
}
todo-limited = { $shown ->
    [one] Показано только { $shown } сообщение из начала списка.
    [few] Показаны только { $shown } сообщения из начала списка.
    [many] Показано только { $shown } сообщений из начала списка.
   *[other] Показано только { $shown } сообщения из начала списка.
}

## Checks, projects, fixes and watching

syntax-help-colon = между id и значением пишите `=`, а не `:`
syntax-help-quotes = заключайте текст в скобках в прямые кавычки (`"`)
syntax-help-invisible = замените знак { $code } обычным пробелом или удалите его: он только похож на пробел или вовсе не виден
syntax-help-conflict = это метка незавершённого слияния: оставьте одну из двух версий и удалите метки
syntax-help-call = поставьте запятую между двумя аргументами и закрывающую круглую скобку после последнего
syntax-help-term-attribute = показывайте сам термин или сообщение: атрибуты терминов служат только для выбора варианта
syntax-opened-here = открыто здесь
settings-bundle-incomplete = у набора должно быть имя и список каталогов, например `name = "app"` и `catalogs = ["app", "shared/*"]`
settings-catalogs-path = нет ключа `path`
settings-reference-differs = в пути эталона должны стоять те же `*` и {"{"}name{"}"} в том же порядке, что и в `{ $pattern }`
settings-reference-differs-help = то, что стоит на их месте в пути эталона, подставляется в путь каждого перевода

## Mistakes in `diglot.toml`, told to people who do not know TOML

settings-syntax-help = пишите каждую настройку на отдельной строке, а несколько значений — в квадратных скобках, например `locales = ["fr", "ru"]`
settings-syntax-language = это { $kind }, а настройки пишутся на TOML
settings-syntax-language-help = напишите строки, например `source-locale = "en"` и `locales = ["fr", "ru"]`
settings-syntax-conflict = git оставил здесь конфликт
settings-syntax-conflict-help = оставьте из двух версий то, что верно, и удалите строки со знаками `<`, `=` и `>`
settings-syntax-unclosed = знак `{ $sign }` нигде не закрыт
settings-syntax-unclosed-help = поставьте `{ $sign }` там, где это заканчивается
settings-syntax-sign = { $kind ->
        [extra] этот знак `{ $sign }` лишний
        [comma] дробная часть отделяется точкой, а не запятой
       *[missing] здесь не хватает знака `{ $sign }`
    }
settings-syntax-comment = это не настройка; если это комментарий, начните его с `#`
settings-syntax-end = строка должна заканчиваться здесь
settings-syntax-key = `{ $key }` не может быть ключом: в ключе могут стоять буквы от a до z, цифры, `-` и `_`
settings-syntax-hidden = здесь стоит невидимый знак
settings-syntax-escape = в тексте между двумя `"` с `\` начинается особый знак
settings-syntax-escape-help = напишите `/` или `\\` либо поставьте текст между двумя `'`
settings-syntax-nothing = { $kind ->
        [key] здесь не хватает имени
       *[value] здесь не хватает значения
    }
settings-syntax-quotes = эти кавычки не прямые, а в настройках нужны прямые
settings-syntax-value = `{ $value }` — не число и не день
settings-syntax-value-help = напишите число, например 90, день, например 2027-03-01, или текст между двумя `"`
settings-syntax-unquoted = `{ $value }` стоит без кавычек
settings-syntax-write = напишите `{ $text }`
settings-syntax-twice = `{ $name }` уже стоит в строке { $line }
settings-syntax-twice-help = оставьте одно из двух, а в нём — всё, что сказано в обоих
settings-misplaced = `{ $key }` не может стоять под `{ $heading }`
settings-misplaced-help = перенесите эту строку в начало файла, выше первой строки в квадратных скобках
settings-nameless = у `{ $heading }` нет имени
settings-elsewhere-help = это должно стоять под строкой { $heading }
settings-wrong-entry = каждое значение в списке `{ $key }` должно быть текстом в кавычках
settings-empty = в `{ $key }` ничего не сказано
settings-empty-help = напишите что-нибудь между кавычками или удалите строку
settings-every-locale-help = назовите локали, например `["fr", "ru"]`, или уберите `{ $key }`, если имеются в виду все
settings-level-help = уровень записывается так: `checks.{ $key } = "{ $level }"`
settings-folder-help = напишите имя папки, например `{ $example }`
settings-no-project-help = исправьте путь или уберите его
settings-text-kind = файлы `.{ $extension }` не могут быть исходными текстами: исходный текст — это Markdown (`.md`) или простой текст (`.txt`)
settings-function = `{ $name }` не может быть функцией: её имя пишется прописными буквами, например `PLATFORM`
settings-withdraw-override-help = укажите меньшее `withdraw` и здесь: если в этом переопределении ничего не сказано, действует значение группы
disk-settings-folder = `{ $path }` — папка, а настройки — это файл: переименуйте её, затем создайте файл командой `diglot init`
disk-link-nowhere = ссылка `{ $path }` ведёт к файлу, которого нет: создайте этот файл или удалите ссылку
disk-no-file-fits = под шаблон пути `{ $pattern }` не подходит ни один файл
disk-no-file-fits-help = исправьте или уберите его: `*` означает часть пути, `**` — любые папки; все другие знаки, кроме {"{"}locale{"}"} и {"{"}name{"}"}, означают сами себя
disk-no-file-fits-help-fluent = каталог — это файл Fluent: напишите шаблон, например `{ $pattern }`
disk-no-catalogs-help = укажите шаблон, например `"locales/{"{"}locale{"}"}/*.ftl"`, или найдите каталоги командой `diglot init`
disk-all-excluded = из-за `{ $pattern }` пропускаются все файлы проекта
disk-all-excluded-help = напишите шаблон, под который подходит меньше файлов

check-idle-setting = настройка ничего не меняет
check-idle-setting-locales = `locales` — пустой список, поэтому ничего не переводится
check-idle-setting-itself = `{ $locale }` не может быть запасной локалью для самой себя
check-idle-setting-same = { $kind ->
        [exception] исключение в строке { $line } разрешает то же самое
       *[override] всё, что сказано в этом переопределении, решает переопределение в строке { $line }
    }
check-idle-setting-ship = с `ship = 0` локаль публикуется ещё до того, как в ней что-либо переведено
check-idle-setting-exclude = под `{ $pattern }` не подходит ни один текст, поэтому ничего не пропускается
check-idle-setting-catalog = нет каталога с именем `{ $name }`
check-unknown-check-grades = у `{ $name }` один уровень для всех изменений, а не свой для каждой степени
check-unknown-check-grades-help = напишите `{ $name } = "warning"`; степени различают только `outdated` и `outdated-pivot`
check-idle-exception-nothing = { $key ->
        [locale] это исключение ничего не разрешает: в проекте нет локали `{ $value }`
        [file] это исключение ничего не разрешает: в проекте нет файла `{ $value }`
       *[id] это исключение ничего не разрешает: нет сообщения с id `{ $value }`
    }
check-idle-exception-help-nothing = исправьте это или уберите исключение
check-unknown-locale-folder = в настройках сказано, что папка локали `{ $locale }` — `{ $folder }`, а здесь есть папка `{ $name }`
check-unknown-locale-folder-help = переименуйте её в `{ $folder }` или напишите `folder = "{ $name }"`
check-below-demand-help-untracked = переводы есть, но неизвестно, с какого исходного текста они сделаны: выполните `diglot accept { $locale } ID…` для тех, которые ему соответствуют

## Policy (`policy-`, `check-`)

settings-table-help = напишите строку { $heading }, а её ключи — на строках ниже
settings-list-help = запишите это в квадратных скобках: `{ $key } = ["{ $text }"]`
settings-percent = `{ $key }` не может иметь значение { $value }: это должна быть доля от 0 до 100 процентов
settings-percent-help = напишите число, например 90 или 99.5, не больше чем с одной цифрой после точки
settings-count = `{ $key }` не может иметь значение { $value }: это должно быть целое число, 0 или больше
settings-tier-locales = в группе `{ $tier }` нет локалей
settings-tier-locales-help = добавьте строку, например `locales = ["fr", "ru"]`; "*" означает все локали, которые не названы ни в одной другой группе
settings-tier-rest = "*" уже стоит в группе `{ $tier }`: к ней относятся все локали, которые не названы ни в одной группе
settings-tier-twice = `{ $locale }` уже есть в группе `{ $tier }`
settings-tier-twice-help = локаль может быть только в одной группе: уберите её из одной из двух; то, чем она отличается, можно указать в [[override]]
settings-unlisted-locale = среди локалей этого проекта нет `{ $locale }`
settings-unlisted-locale-help = уберите её отсюда или добавьте "{ $locale }" в список `locales` в начале файла
settings-no-tier = нет группы `{ $tier }`
settings-no-tier-help = напишите таблицу [tier.{ $tier }] с её локалями или назовите здесь сами локали
settings-override-limits = в этом переопределении не сказано, к чему оно относится
settings-override-limits-help = добавьте `locales`, `tiers`, `catalogs` или `paths`; то, что действует везде, указывается в группе или в [checks]
settings-override-empty = это переопределение ничего не меняет
settings-override-empty-help = добавьте то, что здесь отличается, например `current = 95` или `checks.missing = "note"`
settings-override-messages = с `messages` в переопределении можно указать только то, что `build` даёт читателям: доли и уровни задаются для каталогов целиком
settings-address = `{ $address }` — не адрес для публикации: напишите адрес, например https://example.org/texts, без `?` и `#`
settings-withdraw-alone = `withdraw` стоит здесь без `ship`
settings-withdraw-above = локаль, которая публикуется от { $ship } %, нельзя снимать с публикации ниже { $withdraw } %: она исчезла бы сразу же
settings-withdraw-help = напишите `ship` — долю, начиная с которой локаль публикуется, — и `withdraw` меньше неё, например `ship = 90` и `withdraw = 80`
settings-critical-form = в `{ $pattern }` не сказано, какой каталог имеется в виду
settings-critical-form-help = напишите КАТАЛОГ/ID, например "app/{ $pattern }"; "*/{ $pattern }" означает все каталоги
settings-day = `{ $key }` не может иметь значение { $value }: это должен быть день, например 2027-03-01
policy-shipped-line = `{ $line }` не называет локаль: строка этого файла — языковой тег, например `fr`, или тег и каталог, например `fr/guide`
check-expired-exception = срок исключения истёк
check-expired-exception-message = это исключение из `{ $name }` действовало до { $day }; { $count ->
        [0] оно больше ничему не нужно
        [one] { $count } находка вернулась
        [few] { $count } находки вернулись
        [many] { $count } находок вернулось
       *[other] { $count } находки вернулось
    }
check-expired-exception-no-day = в этом исключении из `{ $name }` после `until` не указан день, поэтому оно ничего не разрешает
check-expired-exception-help = исправьте то, что оно разрешало, и уберите его или укажите в нём другой день
check-expired-exception-help-idle = уберите его
check-expired-exception-help-day = напишите перед запятой день, например `until 2027-03-01`
check-expired-exception-here = больше не разрешено
help-config = Показывает, что можно указать в `diglot.toml` и что там указано.
help-config-keys = Вывести одну страницу Markdown со всеми таблицами и ключами на английском
help-config-schema = Вывести схему JSON для `diglot.toml`, для редакторов
help-config-show = Показать, что действует и какой строкой это задано
help-config-locale = Только то, что действует для этой локали
help-config-path = Только то, что действует для этого исходного текста или каталога
usage-no-such-text = в проекте нет ни исходного текста, ни каталога `{ $file }`
usage-no-such-text-help = укажите путь к нему внутри папки с `diglot.toml`, как его показывает `diglot check`
cli-config-defaults = В настройках об этом ничего не сказано; всё действует по умолчанию.

check-group-policy = Чего требует проект
check-below-demand = в языке переведено меньше, чем требуется
check-below-demand-current = { $subject }: переведено { $share } % из { $demanded } %, которых требует `{ $table }`; осталось обработать: { $left }, всего не актуально: { $lacking }
check-below-demand-most = { $lack ->
        [missing] в { $subject } слишком многое не переведено
        [cosmetic] в { $subject } слишком многое устарело по оформлению
        [wording] в { $subject } слишком многое устарело по словам
        [meaning] в { $subject } слишком многое устарело по смыслу
        [unconfirmed] в { $subject } слишком многое не подтверждено
        [untracked] в { $subject } слишком многое без записи
       *[outdated] в { $subject } слишком многое устарело
    }: { $lacking }, а `{ $table }` допускает { $most }; осталось обработать: { $left }
check-below-demand-help = `diglot todo { $locale }` показывает, что делать, начиная с худшего
check-critical-not-current = критически важное сообщение не актуально
check-critical-not-current-message = `{ $catalog }` не публикуется для { $locale }: { $count ->
        [one] не актуально { $count } критически важное сообщение: { $ids }
        [few] не актуальны { $count } критически важных сообщения: { $ids }
        [many] не актуально { $count } критически важных сообщений: { $ids }
       *[other] не актуально { $count } критически важного сообщения: { $ids }
    }
check-idle-pattern = требование ни к чему не относится
check-idle-pattern-message = { $kind ->
        [message] нет сообщения с именем `{ $name }`
        [catalog] нет каталога с именем `{ $name }`
        [path] нет текста с путём `{ $name }`
       *[locale] нет локали `{ $name }`
    }, поэтому здесь ничего не требуется
check-idle-pattern-help = исправьте имя или уберите его; `diglot status` показывает имена локалей и каталогов
check-stale-shipping = запись о том, что публикуется, отстаёт
check-stale-shipping-message = по записи { $name } публикуется, но на деле пропускается: { $why } (`{ $table }`)
check-stale-shipping-idle = по записи { $name } публикуется, а в настройках не сказано, с какой доли
check-stale-shipping-help = переведите то, что осталось, или уберите это из записи командой `diglot ship`
check-stale-shipping-help-idle = уберите это из записи командой `diglot ship` или укажите `ship` в группе этой локали
check-stale-shipping-help-line = удалите эту строку; если git не смог слить две версии, оставьте строки обеих
check-unknown-mark = пометка для diglot ничего не означает
check-unknown-mark-message = нет пометки `{ $word }`
check-unknown-mark-apart = эта пометка не стоит над сообщением, поэтому она ничего не помечает
check-unknown-mark-help = напишите `diglot: critical` в комментарии прямо над сообщением
policy-ships = переведено { $share } %, снимается с публикации ниже { $withdraw } %
policy-ready = переведено { $share } %, публикуется от { $ship } %: опубликуйте командой `diglot ship { $name }`
policy-held-back = переведено { $share } %, публикуется от { $ship } %; осталось обработать: { $left }
policy-withdrawn = переведено { $share } %, снимается с публикации ниже { $withdraw } %, снова публикуется от { $ship } %; осталось обработать: { $left }
policy-critical =
    { $count ->
        [one] не актуально { $count } критически важное сообщение: { $ids }
        [few] не актуальны { $count } критически важных сообщения: { $ids }
        [many] не актуально { $count } критически важных сообщений: { $ids }
       *[other] не актуально { $count } критически важного сообщения: { $ids }
    }
policy-gap =
    { $count ->
        [one] у { $count } фрагмента нет актуального перевода, поэтому документ здесь не публикуется: { $ids }
        [few] у { $count } фрагментов нет актуального перевода, поэтому документ здесь не публикуется: { $ids }
        [many] у { $count } фрагментов нет актуального перевода, поэтому документ здесь не публикуется: { $ids }
       *[other] у { $count } фрагмента нет актуального перевода, поэтому документ здесь не публикуется: { $ids }
    }
ship-ships = { $name } публикуется: переведено { $share } %
ship-withdrawn = { $name } снимается с публикации: переведено { $share } %
ship-taken = { $name } снимается с публикации
ship-idle = { $name } убирается из записи: в настройках не сказано, с какой доли публиковать
ship-no-rule = в настройках не сказано, с какой доли публикуется { $name }: укажите `ship` в группе этой локали
ship-not-ready = { $name } пока нельзя опубликовать: { $why }
ship-not-shipped = { $name } сейчас не публикуется
ship-nothing = Ничего не меняется: всё, что готово, публикуется, а всё, что публикуется, переведено достаточно.
help-ship = Публикует локали, которые переведены достаточно по правилам своих групп, и снимает с публикации те, которые больше этим правилам не отвечают.
help-ship-name = Только эти: ЛОКАЛЬ или, если каталоги публикуются по отдельности, ЛОКАЛЬ/КАТАЛОГ
help-ship-withdraw = Снять их с публикации, даже если переведено достаточно
cli-left-out = Пропущено: { $name }, { $why }
status-tier = группа
status-verdict = решение
status-why = причина
status-ships = публикуется
status-held-back = не публикуется
status-ships-below = публикуется ниже требуемого
policy-amount =
    { $messages ->
        [one] { $messages } сообщение
        [few] { $messages } сообщения
        [many] { $messages } сообщений
       *[other] { $messages } сообщения
    } { $words ->
        [one] ({ $words } слово)
        [few] ({ $words } слова)
        [many] ({ $words } слов)
       *[other] ({ $words } слова)
    }
policy-messages =
    { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
        [many] { $count } сообщений
       *[other] { $count } сообщения
    }
policy-words =
    { $count ->
        [one] { $count } слово
        [few] { $count } слова
        [many] { $count } слов
       *[other] { $count } слова
    }

## Grades of changes (`grade-`)

grade-value-moved = текст теперь стоит в атрибуте { $name }
grade-value-made = текст атрибута { $name } теперь стал значением
grade-default = вариант { $name } теперь стал вариантом по умолчанию
grade-placeable-other = изменилась подстановка: { $change }
grade-placeable-order = подстановки стоят в другом порядке: { $change }
grade-link-moved = ссылка на { $after } стоит на других словах
grade-mark-up = изменилась разметка: { $change }
grade-literal = изменился код или адрес: { $change }
grade-emphasis = «{ $before }», возможно, теперь выделено как термин или больше не выделено
grade-opposite = слово сменилось противоположным: { $change }
grade-name-perhaps = изменилось то, что может быть именем или названием: { $change }
grade-order = те же слова стоят в другом порядке: { $change }
grade-said = сказано больше или меньше: { $change }
grade-joined = слова соединены или разделены: { $change }
grade-punctuation-moved = знаки препинания «{ $before }» разделяют другие слова

## Settings of other tools: `l10n.toml` of Mozilla and `i18n.toml` of cargo-i18n

settings-no-project = нет файла `{ $file }`
settings-unknown-project = это ни `l10n.toml` от Mozilla, ни `i18n.toml` от cargo-i18n
settings-l10n-path = нет ключа `l10n`, поэтому неизвестно, где лежат переводы
settings-other-formats =
    { $count ->
        [1] путь в этом файле ведёт не к каталогам Fluent и пропущен
        [one] { $count } путь в этом файле, начиная с этого, ведёт не к каталогам Fluent и пропущен
        [few] { $count } пути в этом файле, начиная с этого, ведут не к каталогам Fluent и пропущены
        [many] { $count } путей в этом файле, начиная с этого, ведут не к каталогам Fluent и пропущены
       *[other] { $count } пути в этом файле, начиная с этого, ведут не к каталогам Fluent и пропущены
    }
settings-expression = diglot не может прочитать это как регулярное выражение: { $cause }
settings-endless = значения в `{ $path }` без конца ссылаются друг на друга
settings-lacks-key = нет ключа `{ $key }`
check-unreadable-help-note = diglot работает только с каталогами Fluent, а остальное оставляет как есть
settings-no-fluent = нет таблицы `fluent`, поэтому о каталогах ничего не известно
settings-no-domain = неизвестно, к какому крейту относятся эти каталоги
settings-no-domain-help = добавьте ключ `domain` или Cargo.toml с именем крейта

## Passages that are split, merged or come back

state-split = выделено из `{ $id }`, а здесь всё ещё перевод целого
sync-split = { $file }: `{ $old }` разделено, часть его теперь `{ $new }`
sync-merged = { $file }: `{ $old }` вошло в `{ $new }`
sync-copied = { $count ->
    [one] { $file }: для { $count } части разделённых фрагментов за основу взят перевод целого
    [few] { $file }: для { $count } частей разделённых фрагментов за основу взят перевод целого
    [many] { $file }: для { $count } частей разделённых фрагментов за основу взят перевод целого
   *[other] { $file }: для { $count } части разделённых фрагментов за основу взят перевод целого
}

sync-withdrawn = { $count ->
    [one] { $file }: исчезла { $count } часть, для которой за основу был взят перевод целого, и вместе с ней его копия
    [few] { $file }: исчезли { $count } части, для которых за основу был взят перевод целого, и вместе с ними его копии
    [many] { $file }: исчезло { $count } частей, для которых за основу был взят перевод целого, и вместе с ними его копии
   *[other] { $file }: исчезло { $count } части, для которых за основу был взят перевод целого, и вместе с ними его копии
}
check-obsolete-help-merged = его текст вошёл в `{ $new }`: переведите то сообщение, затем удалите это
todo-split = устарело: выделено из `{ $id }`
todo-merged = сюда вошло `{ $id }`, его исходный текст:
todo-suggestion = предложение из `{ $id }`, его исходный текст и этот:

## Starting a project

init-references = находит их исходный текст по шаблону `{ $pattern }`
init-project =
    { $count ->
        [one] находит { $count } каталог там, где указывает `{ $project }`
        [few] находит { $count } каталога там, где указывает `{ $project }`
        [many] находит { $count } каталогов там, где указывает `{ $project }`
       *[other] находит { $count } каталога там, где указывает `{ $project }`
    }
init-project-wrong =
    { $count ->
        [one] пропущен: в нём { $count } ошибка
        [few] пропущен: в нём { $count } ошибки
        [many] пропущен: в нём { $count } ошибок
       *[other] пропущен: в нём { $count } ошибки
    }
init-folder = оставляет имя `{ $name }` для локали `{ $tag }`
init-passed-over =
    { $count ->
        [1] пропускает `{ $first }`: это не каталог какой-либо локали
        [one] пропускает { $count } файл Fluent, который не является каталогом какой-либо локали, начиная с `{ $first }`
        [few] пропускает { $count } файла Fluent, которые не являются каталогами какой-либо локали, начиная с `{ $first }`
        [many] пропускает { $count } файлов Fluent, которые не являются каталогами какой-либо локали, начиная с `{ $first }`
       *[other] пропускает { $count } файла Fluent, которые не являются каталогами какой-либо локали, начиная с `{ $first }`
    }
engine-no-place = ни один шаблон пути не указывает, где место каталогов этого текста
engine-no-place-help = добавьте в `catalogs` в diglot.toml шаблон с {"{"}locale{"}"} и {"{"}name{"}"}
engine-unlisted =
    { $count ->
        [1] `{ $first }` не учитывается: его локали нет среди указанных для него
        [one] { $count } файл Fluent, начиная с `{ $first }`, не учитывается: локали нет среди указанных для него
        [few] { $count } файла Fluent, начиная с `{ $first }`, не учитываются: их локалей нет среди указанных для них
        [many] { $count } файлов Fluent, начиная с `{ $first }`, не учитываются: их локалей нет среди указанных для них
       *[other] { $count } файла Fluent, начиная с `{ $first }`, не учитываются: их локалей нет среди указанных для них
    }
engine-unlisted-help = добавьте локаль в `locales` её шаблона пути или удалите то, что больше не нужно
engine-settings-wrong =
    { $count ->
        [one] в настройках { $count } ошибка
        [few] в настройках { $count } ошибки
        [many] в настройках { $count } ошибок
       *[other] в настройках { $count } ошибки
    }

## Aligning two versions (`align-`)

help-align = Показывает, что стало с каждым фрагментом между двумя версиями исходного текста или с каждым сообщением между двумя версиями каталога.
help-align-before = Прежняя версия: исходный текст или каталог; - означает стандартный ввод
help-align-after = Новая версия; - означает стандартный ввод
help-align-locale = Язык текста; если не указан — исходная локаль проекта или en

align-identical = { $count ->
    [1] без изменений
    [one] { $count } без изменений
    [few] { $count } без изменений
    [many] { $count } без изменений
   *[other] { $count } без изменений
}
align-moved = перемещено
align-edited = изменено
align-moved-edited = перемещено и изменено
align-split = разделено
align-merged = объединено
align-deleted = удалено
align-inserted = новое
align-unknown-kind = по имени `{ $file }` нельзя понять, что это
align-kinds = имя исходного текста оканчивается на .md или .txt, имя каталога — на .ftl
align-two-kinds = два файла разного вида
align-one-input = из стандартного ввода можно взять только одну версию
align-unreadable = `{ $file }` не удаётся прочитать как текст

## Watching (`watch-`)

disk-cannot-watch = не удаётся следить за изменениями в `{ $path }`: { $cause }
help-check-watch = Проверять заново при каждом изменении файла, пока не нажато Ctrl+C
watch-waiting =
    { $files ->
        [one] наблюдение за { $files } файлом; Ctrl+C — завершить
        [few] наблюдение за { $files } файлами; Ctrl+C — завершить
        [many] наблюдение за { $files } файлами; Ctrl+C — завершить
       *[other] наблюдение за { $files } файла; Ctrl+C — завершить
    }
watch-changes = с прошлого запуска новых: { $new }, исчезло: { $gone }

## Reviews and refusals

help-review = Записывает, что кто-то проверил переводы, сверив их с нынешним исходным текстом.
help-review-all = Всё, что актуально и ещё не проверено
help-review-by = Кто проверил; если не указано — имя из настроек git
help-refuse = Сообщает, что изменение исходного текста затрагивает ваши переводы, что бы ни утверждал редактор.
help-refuse-all = Всё, что считается актуальным только по слову редактора
usage-which-messages = не сказано, какие сообщения
usage-review-who = не сказано, кто проверил
usage-review-who-help = укажите --by ИМЯ или задайте user.name в настройках git
review-nothing = у { $id } нет перевода, который можно проверить
review-recorded = { $count ->
    [one] { $file }: проверен { $count } перевод
    [few] { $file }: проверены { $count } перевода
    [many] { $file }: проверено { $count } переводов
   *[other] { $file }: проверено { $count } перевода
}
refuse-nothing = перевод { $id } сделан с нынешнего исходного текста, поэтому нет изменения, которое можно отклонить
refuse-recorded = { $count ->
    [one] { $file }: { $count } перевод ждёт своего переводчика, что бы ни утверждал редактор
    [few] { $file }: { $count } перевода ждут своих переводчиков, что бы ни утверждал редактор
    [many] { $file }: { $count } переводов ждут своих переводчиков, что бы ни утверждал редактор
   *[other] { $file }: { $count } перевода ждёт своих переводчиков, что бы ни утверждал редактор
}
accept-source-only-refused = { $count ->
    [one] { $file }: { $count } перевод остаётся устаревшим, потому что его локаль это отклонила
    [few] { $file }: { $count } перевода остаются устаревшими, потому что их локаль это отклонила
    [many] { $file }: { $count } переводов остаются устаревшими, потому что их локаль это отклонила
   *[other] { $file }: { $count } перевода остаётся устаревшими, потому что их локаль это отклонила
}
status-reviewed = проверено
todo-refused = отклонено:

## Damaged records, merging

record-cut = файл обрывается посреди записи о { $id }
help-sync-repair = Сначала исправить повреждённые записи и сообщить, что узнать не удалось
repair-mended = { $file }: исправлен; то, что нельзя было сохранить как запись, стоит в нём комментарием
repair-junk = убрана часть, которая не является записью
repair-record = { $id }: неизвестно, какой перевод с какого исходного текста сделан, поэтому об этом ничего не записано
repair-line = { $id }: строку «{ $line }» не удаётся прочитать, поэтому известно меньше, чем раньше
repair-two = { $id }: есть две записи; действительна та, перевод которой стоит в каталоге, а если там другой перевод, то ни одна
merge-unreadable = { $file } — не текст в UTF-8, поэтому слияние его версий не выполнено
merge-conflicts = { $count ->
    [one] { $file }: { $count } место изменено с обеих сторон; выберите одну из версий между метками
    [few] { $file }: { $count } места изменены с обеих сторон; выберите одну из версий между метками
    [many] { $file }: { $count } мест изменено с обеих сторон; выберите одну из версий между метками
   *[other] { $file }: { $count } места изменено с обеих сторон; выберите одну из версий между метками
}
help-merge-driver = Выполняет слияние двух версий каталога или записей, сообщение за сообщением; эту команду вызывает git.
help-merge-driver-ancestor = Версия, от которой происходят обе (%O)
help-merge-driver-ours = Наша версия, она становится результатом слияния (%A)
help-merge-driver-theirs = Их версия (%B)
help-merge-driver-path = Где место этого файла (%P)
help-merge-driver-marker-size = Длина меток вокруг конфликта (%L)
help-init-git = Также настроить git на слияние каталогов и записей сообщение за сообщением
init-git-none = проект не находится в репозитории git
init-git-none-help = сначала выполните `git init`
init-git-attributes = перечисляет файлы, слияние которых выполняет diglot
init-git-config = { $file }: указывает git вызывать в этом клоне `diglot merge-driver`
init-git-done = git уже вызывает `diglot merge-driver` в этом клоне.
init-git-everybody = Сделайте коммит с `.gitattributes`. В каждом другом клоне нужно один раз выполнить `diglot init --git`.

check-no-records = ещё ничего не известно о том, с каких исходных текстов сделаны переводы локали
check-missing-catalog = { $count ->
    [one] в этой локали нет перевода этого текста: не переведено { $count } сообщение
    [few] в этой локали нет перевода этого текста: не переведены { $count } сообщения
    [many] в этой локали нет перевода этого текста: не переведено { $count } сообщений
   *[other] в этой локали нет перевода этого текста: не переведено { $count } сообщения
}
check-missing-catalog-help = запишите переводы в { $file }
check-no-records-message = { $count ->
    [1] ещё не записано, с каких исходных текстов сделаны переводы для { $locales }, поэтому нельзя определить, какие из них устарели
    [one] ещё не записано, с каких исходных текстов сделаны переводы { $count } локали ({ $locales }), поэтому нельзя определить, какие из них устарели
    [few] ещё не записано, с каких исходных текстов сделаны переводы { $count } локалей ({ $locales }), поэтому нельзя определить, какие из них устарели
    [many] ещё не записано, с каких исходных текстов сделаны переводы { $count } локалей ({ $locales }), поэтому нельзя определить, какие из них устарели
   *[other] ещё не записано, с каких исходных текстов сделаны переводы { $count } локали ({ $locales }), поэтому нельзя определить, какие из них устарели
}
check-no-records-help = сравните переводы с исходным текстом и подтвердите те, которые ему соответствуют, с помощью `diglot accept`; все другие проверки работают и без записей
check-variable-mismatch-list-help = уберите её или используйте одну из переменных исходного текста: { $names }
check-variable-mismatch-dropped-here = в этом варианте пропущена переменная `${ $name }`
check-unknown-locale-spelling = `{ $name }` — это локаль `{ $tag }` в другом написании
check-unknown-locale-spelling-help = переименуйте её в `{ $tag }` или напишите `folder = "{ $name }"` под `[locale.{ $tag }]` в diglot.toml
cli-initialized-catalogs = Выполните `diglot check`, чтобы узнать состояние переводов.

## Checks of the text of a translation beside its source

check-empty-translation = перевод пуст, а исходный текст — нет
check-empty-translation-message = здесь перевод пуст
check-empty-translation-help = переведите его или удалите сообщение, пока оно не переведено
check-copied-source = перевод — копия исходного текста
check-copied-source-message = это исходный текст, а не перевод
check-number-mismatch = в переводе не те числа, что в исходном тексте
check-number-mismatch-other = в переводе { $found }, а в исходном тексте { $wanted }
check-number-mismatch-dropped = в исходном тексте есть { $number }, а в переводе нет
check-number-mismatch-added = в переводе есть { $number }, а в исходном тексте нет
check-number-mismatch-help = напишите числа исходного текста так, как принято в вашем языке
check-symbol-mismatch = в переводе нет символа из исходного текста (валюта, процент, §, ©, …)
check-symbol-mismatch-message = в исходном тексте есть символ { $sign }, а в переводе нет ни его, ни слова вместо него
check-symbol-mismatch-help = напишите символ так, как принято в вашем языке
check-end-mismatch = перевод заканчивается не тем знаком, что исходный текст (вопросительный знак, двоеточие, многоточие)
check-end-mismatch-dropped = исходный текст заканчивается на `{ $sign }`, а перевод — нет
check-end-mismatch-added = перевод заканчивается на `{ $sign }`, а исходный текст — нет
check-end-mismatch-help = закончите его как исходный текст, знаком вашего языка
check-full-stop-mismatch = точка в конце стоит только в переводе или только в исходном тексте
check-full-stop-mismatch-dropped = исходный текст заканчивается точкой или восклицательным знаком, а перевод — нет
check-full-stop-mismatch-added = перевод заканчивается точкой или восклицательным знаком, а исходный текст — нет
check-full-stop-mismatch-help = закончите его так же, как исходный текст
check-space-mismatch = пробел в начале или в конце есть только в переводе или только в исходном тексте
check-space-mismatch-start-dropped = исходный текст начинается с пробела, а перевод — нет
check-space-mismatch-start-added = перевод начинается с пробела, а исходный текст — нет
check-space-mismatch-end-dropped = исходный текст заканчивается пробелом, а перевод — нет
check-space-mismatch-end-added = перевод заканчивается пробелом, а исходный текст — нет
check-space-mismatch-added-help = удалите пробел и скобки, в которых он стоит
check-space-mismatch-help = пробел, который должен остаться, записывается так: {"{"} " " {"}"}
check-length-mismatch = перевод намного длиннее или короче исходного текста
check-length-mismatch-short = перевод короче исходного текста более чем в три раза
check-length-mismatch-long = перевод длиннее исходного текста более чем в три раза
check-length-mismatch-help = посмотрите, не потерялась ли часть и не относится ли часть к другому сообщению

## Checks of a text alone

check-replacement-character = один из знаков текста потерян
check-replacement-character-message = здесь потерян знак: вместо него в тексте U+FFFD
check-replacement-character-help = напишите знак, который должен здесь стоять
check-direction-controls = знак направления текста не закрыт или меняет направление принудительно
check-direction-controls-not-closed = невидимый знак направления { $sign } открывает здесь отрывок, и ничто его не закрывает
check-direction-controls-not-opened = невидимый знак направления { $sign } закрывает здесь отрывок, который ничто не открывало
check-direction-controls-forced = невидимый знак направления { $sign } переворачивает порядок букв после него
check-direction-controls-help = удалите его или поставьте U+2068 перед отрывком и U+2069 после него
check-invisible-character = в тексте стоит невидимый знак
check-invisible-character-message = здесь стоит невидимый знак: { $sign }
check-invisible-character-help = удалите его, а если он нужен, запишите его экранированной последовательностью в скобках
check-mixed-script = в слове есть похожие на вид буквы двух алфавитов
check-mixed-script-message = { $alphabet ->
    [cyrillic] в «{ $word }» среди букв другого алфавита стоит кириллица: { $letters }
    [greek] в «{ $word }» среди букв другого алфавита стоит греческое { $letters }
    [armenian] в «{ $word }» среди букв другого алфавита стоит армянское { $letters }
   *[latin] в «{ $word }» среди букв другого алфавита стоит латиница: { $letters }
}
check-mixed-script-help = наберите слово заново в одной раскладке клавиатуры
check-not-nfc = буква записана двумя знаками
check-not-nfc-message = в «{ $word }» буква и её надстрочный или подстрочный значок записаны двумя знаками, хотя есть один знак для обоих
check-not-nfc-help = наберите букву заново одним знаком
check-doubled-word = слово стоит два раза подряд
check-doubled-word-message = «{ $word }» стоит два раза подряд
check-doubled-word-help = удалите одно из двух
check-straight-apostrophe = апостроф прямой, а остальные в файле — изогнутые
check-straight-apostrophe-message = этот апостроф прямой, а почти все остальные в файле — { $usual }
check-straight-apostrophe-help = напишите { $usual }
check-straight-quote = кавычки прямые, а большинство в файле — нет
check-straight-quote-message = эти кавычки прямые, а большинство других в файле — нет
check-straight-quote-help = поставьте такие кавычки, как в остальном файле; обычные в этом языке: { $usual }
check-quote-mismatch = у кавычки нет пары
check-quote-mismatch-lonely = у кавычки { $mark } нет пары
check-quote-mismatch-wrong = цитату, которую открывает { $opened }, закрывает { $mark }
check-quote-mismatch-help = поставьте парные кавычки; обычные в этом языке: { $usual }
check-wrong-language = текст написан на другом языке
check-wrong-language-message = этот текст не на языке локали { $locale }: он похож на { $language }
check-wrong-language-help = переведите его или перенесите в файл его языка
check-wrong-script = текст написан не той письменностью, что принята в локали
check-wrong-script-message = большинство букв этого текста — не той письменности, которой пишут в { $locale }
check-wrong-script-simplified = в этом тексте упрощённые иероглифы, а в { $locale } пишут традиционными
check-wrong-script-traditional = в этом тексте традиционные иероглифы, а в { $locale } пишут упрощёнными

## Checks of references, functions and plural forms

check-did-you-mean = может быть, `{ $known }`?
check-unknown-reference = текст ссылается на сообщение, термин или атрибут, которого нет
check-unknown-reference-message = `{ $name }` не существует
check-unknown-reference-bundle = `{ $name }` нет в наборе `{ $bundle }`
check-unknown-reference-attribute = у `{ $id }` нет атрибута `.{ $name }`
check-unknown-reference-help = исправьте имя или уберите ссылку
check-unknown-reference-value = у `{ $id }` нет своего текста, только атрибуты
check-unknown-reference-value-help = сошлитесь на один из его атрибутов
check-untranslated-reference = перевод ссылается на то, что не переведено
check-untranslated-reference-message = `{ $name }` не переведено, и внутри другого текста его ничто не заменяет
check-untranslated-reference-help = переведите `{ $name }` или скопируйте его из исходного текста
check-reference-cycle = тексты ссылаются друг на друга по кругу
check-reference-cycle-message = это ведёт обратно к себе же: { $path }
check-reference-cycle-help = уберите одну из этих ссылок
check-too-many-placeables = текст разрастается сверх меры
check-too-many-placeables-message = чтобы показать `{ $name }` вместе с тем, на что он ссылается, нужно заполнить больше 100 пар скобок
check-too-many-placeables-help = используйте меньше ссылок или разделите текст на два
check-unknown-function = текст вызывает функцию, которая никому не известна
check-unknown-function-message = нет функции `{ $name }`
check-unknown-function-help = исправьте её имя или добавьте `{ $name }` в `functions` под `[fluent]` в настройках
check-wrong-function-argument = для числа или даты указан способ записи, которого не существует
check-wrong-function-argument-none = для `{ $function }` не указано, что записывать
check-wrong-function-argument-none-help = укажите одну переменную, например `{ $function }($name)`
check-wrong-function-argument-text = `{ $function }` не может записать текст
check-wrong-function-argument-further = `{ $function }` принимает одно значение, а это — лишнее
check-wrong-function-argument-name = у `{ $function }` нет параметра `{ $name }`
check-wrong-function-argument-name-help = скопируйте параметр из исходного текста или удалите его
check-wrong-function-argument-value = `{ $name }` не может иметь значение `{ $value }`
check-wrong-function-argument-words = напишите в кавычках одно из этих слов: { $values }
check-wrong-function-argument-whole = напишите целое число от { $least } до { $most } без кавычек
check-wrong-function-argument-quoted = заключите это в кавычки
check-wrong-function-argument-limits = `{ $most }` меньше, чем `{ $least }`
check-wrong-function-argument-limits-help = поменяйте два числа местами или уберите одно из них
check-missing-term-argument = термин использован без слова, которое ему нужно
check-missing-term-argument-message = `{ $id }` показывает `${ $name }`, а здесь это не указано
check-missing-term-argument-help = укажите это, например `{ "{" } { $id }({ $name }: "…") { "}" }`
check-idle-term-argument = термину передано слово, которое он не использует
check-idle-term-argument-message = `{ $id }` не использует `${ $name }`
check-idle-term-argument-help = сделайте в термине выбор по `${ $name }` или удалите аргумент
check-idle-term-argument-nameless = термин не использует аргумент без имени
check-idle-term-argument-nameless-help = дайте ему имя, например `{ "{" } { $id }(case: "…") { "}" }`, или удалите его
check-unreachable-variant = вариант никогда не показывается
check-unreachable-variant-fixed = то, по чему здесь делается выбор, не меняется, поэтому результат всегда один и тот же
check-unreachable-variant-fixed-help = выбирайте по переменной или напишите один только этот текст
check-unreachable-variant-repeated = ключ `{ $key }` стоит здесь второй раз, поэтому его вариант никогда не выбирается
check-unreachable-variant-repeated-help = исправьте ключ или удалите вариант
check-unreachable-variant-word = число никогда не бывает `{ $key }`
check-unreachable-variant-word-help = напишите число или форму числа (zero, one, two, few, many, other)
check-missing-plural = нет формы числа, которая есть в языке
check-missing-plural-message = { $count ->
    [one] нет формы числа { $forms }, которая нужна, например, для { $example }
    [few] нет форм числа { $forms }; первая из них нужна, например, для { $example }
    [many] нет форм числа { $forms }; первая из них нужна, например, для { $example }
   *[other] нет форм числа { $forms }; первая из них нужна, например, для { $example }
}
check-missing-plural-help = добавьте вариант для каждой или уберите выбор, если текст одинаков для всех чисел
check-unknown-plural = форма числа, которой нет в языке
check-unknown-plural-message = ни у одного числа нет формы `{ $form }` в языке `{ $locale }`
check-unknown-plural-help = в языке есть { $forms }; для одного определённого числа напишите само число, например `[0]`
check-plural-runtime = библиотека fluent-rs показывает не ту форму числа, что нужна в языке
check-plural-runtime-message = для { $number } библиотека fluent-rs показывает вариант `{ $shown }`, а верный — `{ $right }`
check-plural-runtime-help = пусть это исправит программа, или сделайте так, чтобы `{ $shown }` подходил и к этому числу
check-duplicate-attribute = у сообщения дважды стоит один и тот же атрибут
check-duplicate-attribute-message = выше есть ещё один `.{ $name }`
check-duplicate-attribute-help = оставьте один из двух
check-duplicate-id-bundle = `{ $id }` есть и в { $file }, а набор `{ $bundle }` загружает оба

## Gate (`gate-`, `baseline-`)

help-value-path = ПУТЬ
help-value-reason = ПРИЧИНА
help-check-path = Только файлы и папки по этому пути или шаблону пути; можно указать несколько раз. Исходный текст означает и свои переводы
help-check-since = Только то, что стало хуже с тех пор, как работа отошла от этой ветки, тега или коммита git
help-check-baseline = Считать запуск неудачным только из-за ошибок, которых нет в `.diglot/baseline`
help-check-update-baseline = С `--baseline`: убрать из этого файла то, что исправлено
help-check-allow-growth = С `--update-baseline`: внести и новое по этой причине, которая сохраняется в файле

gate-no-path = по пути `{ $path }` нет ничего из проекта
gate-no-path-help = путь отсчитывается от корня проекта или от папки, в которой вы находитесь; `*` означает часть имени, `**` — любые папки
gate-path-of-others = в `{ $path }` нет ничего для { $locales }
gate-no-reason = чтобы дополнить базовый список, укажите причину словами
gate-no-baseline = базового списка `{ $file }` ещё нет
gate-no-baseline-help = `diglot check --baseline --update-baseline --allow-growth "REASON"` создаёт его со всеми нынешними ошибками
gate-known = { $count ->
        [one] { $count } известная находка
        [few] { $count } известные находки
        [many] { $count } известных находок
       *[other] { $count } известной находки
    }, { $fewer ->
        [0] столько же, сколько в базовом списке
        [one] на { $fewer } меньше, чем в базовом списке
        [few] на { $fewer } меньше, чем в базовом списке
        [many] на { $fewer } меньше, чем в базовом списке
       *[other] на { $fewer } меньше, чем в базовом списке
    }
gate-known-help = `diglot check --baseline --update-baseline` убирает из списка то, что исправлено, чтобы оно не могло вернуться
gate-grown = { $count ->
    [one] в базовый список внесена { $count } новая находка
    [few] в базовый список внесены { $count } новые находки
    [many] в базовый список внесено { $count } новых находок
   *[other] в базовый список внесено { $count } новой находки
}
gate-baseline-wrong = базовый список `{ $file }` нельзя использовать
baseline-head = базовый список начинается не так
baseline-version = этот базовый список — от другой версии diglot
baseline-conflict = после слияния здесь остался неразрешённый конфликт
baseline-line = эта строка изменена вручную, или часть её потеряна
baseline-reason = нет строки `because` с причиной, по которой это внесено в базовый список
baseline-help = верните строку в том виде, в каком она есть в git, или удалите её; `diglot check --baseline --update-baseline --allow-growth "REASON"` снова вносит то, чего после этого не хватает
gate-since = { $new ->
        [0] нет новых находок
        [one] { $new } новая находка
        [few] { $new } новые находки
        [many] { $new } новых находок
       *[other] { $new } новой находки
    } с тех пор, как работа отошла от `{ $revision }` (в коммите { $commit }); исчезло: { $gone }, осталось как раньше: { $known }
gate-since-outdated = { $messages ->
        [one] из-за правки { $messages } сообщения исходного текста
        [few] из-за правок { $messages } сообщений исходного текста
        [many] из-за правок { $messages } сообщений исходного текста
       *[other] из-за правок { $messages } сообщения исходного текста
    } { $translations ->
        [one] устаревает { $translations } перевод
        [few] устаревают { $translations } перевода
        [many] устаревает { $translations } переводов
       *[other] устаревает { $translations } перевода
    }
history-shallow-help = в этом клоне есть только часть истории: `git fetch --unshallow` получает остальное; для checkout в рабочем процессе GitHub задайте `fetch-depth: 0`

help-value-shard = K/N
help-check-shard = Только часть K из N, для одной из N машин; `diglot merge-reports` объединяет отчёты всех частей в один
help-merge-reports = Объединяет в один отчёт отчёты всех частей запуска (`diglot check --shard K/N --output json=FILE`).
help-merge-reports-file = Отчёты всех частей в любом порядке
shard-wrong = `{ $value }` — не часть: напишите K/N, например 2/4
shard-no-json = { $file }: это не JSON
shard-none = `{ $file }` — не отчёт `diglot check --shard` в JSON
shard-changed = `{ $file }` изменён после того, как его записал diglot
shard-other-diglot = `{ $file }` записан версией diglot { $version }
shard-other-state = `{ $file }` — отчёт не о тех текстах или настройках, что здесь
shard-other-count = `{ $file }` — часть из { $count }, а другой файл — часть из { $expected }
shard-twice = в `{ $file }` снова часть { $number }
shard-missing = { $count ->
    [one] не хватает отчёта { $count } части: { $parts }
    [few] не хватает отчётов { $count } частей: { $parts }
    [many] не хватает отчётов { $count } частей: { $parts }
   *[other] не хватает отчётов { $count } части: { $parts }
}
shard-help = выполните все части одной версией diglot на одном и том же состоянии текстов и там же объедините их отчёты
help-exit-codes = Коды завершения:
help-exit-clean = нет ничего уровня ошибки (с `--baseline` или `--since`: ничего, чего не было раньше)
help-exit-findings = есть ошибки
help-exit-failed = запуск не удался из-за командной строки, настроек или файла

## What to do about a wrong command line or a wrong file below `.diglot/`

usage-see-help-of = `diglot { $command } --help` показывает, что есть
usage-needs = для `{ $option }` нужно указать и `{ $other }`
usage-not-spoken = diglot не говорит на языке `{ $language }`; `--lang` может иметь такие значения: { $languages }
usage-source-locale = `{ $locale }` — исходная локаль: с неё переводят другие, а её саму не переводят
output-is-folder = `{ $file }` — папка, а для отчёта нужен файл
output-folder-made = папки `{ $folder }` не было, она создаётся
ship-as-a-whole = { $locale } публикуется целиком, а { $name } отдельно не публикуется: укажите { $locale } или напишите `per = "catalog"` в группе этой локали
cli-file-wrong = `{ $file }` нельзя использовать в таком виде
disk-folder-here = это папка, а здесь нужен файл
disk-in-the-way = переименуйте или удалите это: здесь diglot хранит свой файл
disk-needs-folder = до `{ $path }` не добраться: `{ $file }` — файл, а не папка; укажите другой путь или переместите этот файл
gate-since-help = укажите ветку, тег или коммит, например `origin/main` или `HEAD~3`; коммит за определённый день находит `git log -1 --before="2 days ago"`
gate-doubled = { $place }: то же самое сказано в другой строке, и обе считаются за одну; `diglot check --baseline --update-baseline` убирает одну из них
gate-not-grown = { $count ->
    [one] { $count } новая находка не внесена: исправьте её или внесите с помощью `--allow-growth "REASON"`
    [few] { $count } новые находки не внесены: исправьте их или внесите с помощью `--allow-growth "REASON"`
    [many] { $count } новых находок не внесено: исправьте их или внесите с помощью `--allow-growth "REASON"`
   *[other] { $count } новой находки не внесено: исправьте их или внесите с помощью `--allow-growth "REASON"`
}
gate-narrow-baseline = этот запуск охватил только часть проекта, поэтому в новом базовом списке нет остального: создайте список запуском по всему проекту
baseline-empty = этот файл пуст
baseline-file-help = верните файл в том виде, в каком он есть в git, или удалите его и создайте новый командой `diglot check --baseline --update-baseline --allow-growth "REASON"`
baseline-conflict-help = удалите строки с метками и оставьте остальные, с обеих сторон; после `diglot init --git` git делает это сам
shard-wrong-help = K — номер части, от 1 до N, а N — число частей, не больше { $most }
shard-empty = `{ $file }` пуст
shard-cut = `{ $file }` обрывается посреди отчёта
shard-whole = `{ $file }` — отчёт полного запуска, а объединять можно только части
shard-other-version = `{ $file }` записан в формате другой версии diglot
shard-none-help = каждую часть записывает `diglot check --shard K/N --output json=FILE`
shard-again-help = выполните эту часть ещё раз или снова скопируйте её отчёт с машины, на которой он записан
shard-twice-help = укажите отчёт каждой части один раз
shard-pattern-help = под `{ $pattern }` не подходит ни один файл, или шаблон стоит в кавычках и оболочка не подставила вместо него имена файлов

## Exceptions and fixes

check-idle-exception-help-apart = поставьте его прямо над сообщением, о котором в нём говорится, или удалите его
check-unexplained-exception-second = в этом исключении из `{ $name }` вместо причины названа `{ $second }`, поэтому оно ничего не разрешает
check-unexplained-exception-second-help = для каждой проверки напишите отдельное исключение со своей причиной после запятой
fix-mended = { $count ->
    [one] { $file }: исправляется { $count } находка
    [few] { $file }: исправляются { $count } находки
    [many] { $file }: исправляется { $count } находок
   *[other] { $file }: исправляется { $count } находки
}
fix-overlapping = { $count ->
    [one] { $file }: { $count } находка остаётся до следующего запуска: её исправление затрагивает то же место, что и другое
    [few] { $file }: { $count } находки остаются до следующего запуска: их исправления затрагивают те же места, что и другие
    [many] { $file }: { $count } находок остаются до следующего запуска: их исправления затрагивают те же места, что и другие
   *[other] { $file }: { $count } находки остаётся до следующего запуска: их исправления затрагивают те же места, что и другие
}
fix-source-wording = { $count ->
    [one] { $file }: { $count } находка остаётся: её исправление меняет исходный текст, и переводы устаревают; `--source` исправляет и её
    [few] { $file }: { $count } находки остаются: их исправление меняет исходный текст, и переводы устаревают; `--source` исправляет и их
    [many] { $file }: { $count } находок остаются: их исправление меняет исходный текст, и переводы устаревают; `--source` исправляет и их
   *[other] { $file }: { $count } находки остаётся: их исправление меняет исходный текст, и переводы устаревают; `--source` исправляет и их
}
fix-refused = { $count ->
    [one] { $file }: { $count } находка остаётся: её исправление изменило бы не только слова одного сообщения
    [few] { $file }: { $count } находки остаются: их исправления изменили бы не только слова одного сообщения
    [many] { $file }: { $count } находок остаются: их исправления изменили бы не только слова одного сообщения
   *[other] { $file }: { $count } находки остаётся: их исправления изменили бы не только слова одного сообщения
}
fix-unrecorded = { $count ->
    [one] { $file }: { $count } находка остаётся: от её исправления зависит, считается ли перевод актуальным
    [few] { $file }: { $count } находки остаются: от их исправления зависит, считаются ли переводы актуальными
    [many] { $file }: { $count } находок остаются: от их исправления зависит, считаются ли переводы актуальными
   *[other] { $file }: { $count } находки остаётся: от их исправления зависит, считаются ли переводы актуальными
}
fix-damaged = { $count ->
    [one] { $file }: { $count } находка остаётся: часть файла не удаётся прочитать
    [few] { $file }: { $count } находки остаются: часть файла не удаётся прочитать
    [many] { $file }: { $count } находок остаются: часть файла не удаётся прочитать
   *[other] { $file }: { $count } находки остаётся: часть файла не удаётся прочитать
}
fix-nothing = Автоматически ничего исправить нельзя.
help-check-check = Только то, что находит эта проверка; можно указать несколько раз
help-check-level = Только находки этого уровня и выше
help-check-fix = Исправить то, что можно исправить автоматически, затем показать остальное. Состояние переводов не меняется
help-check-diff = Показать в виде diff, что изменил бы `--fix`, и ничего не менять
help-check-source = С `--fix` или `--diff`: исправлять и текст исходных каталогов, хотя переводы от этого устаревают
help-value-level = УРОВЕНЬ
cli-check-off = проверка `{ $check }` выключена и ничего не находит; её включают в `[checks]` в `diglot.toml`
report-fixable = { $count ->
    [one] `diglot check --fix` может автоматически исправить { $count } находку
    [few] `diglot check --fix` может автоматически исправить { $count } находки
    [many] `diglot check --fix` может автоматически исправить { $count } находок
   *[other] `diglot check --fix` может автоматически исправить { $count } находки
}

## Checks of the source

check-undocumented-variable = ни в одном комментарии не сказано, что означает переменная
check-undocumented-variable-message = ни один комментарий не объясняет { $names }
check-undocumented-variable-help = объясните в комментарии над сообщением, например `# $name: name of a person`
check-undocumented-variable-help-apart = уберите пустую строку между комментарием и сообщением
check-same-text = в исходном тексте два одинаковых сообщения
check-same-text-message = здесь сказано то же, что в `{ $id }`
check-same-text-help = используйте `{ $id }` для обоих или укажите в комментарии над каждым, где оно показывается

## Groups of checks, and what explains them

check-group-state = Состояние переводов
check-group-parity = Переменные, термины и другие части, нужные программе
check-group-linking = Куда ведут ссылки
check-group-plurals = Формы числа
check-group-wording = Что говорит перевод по сравнению с исходным текстом
check-group-hygiene = Буквы и знаки
check-group-source-side = Сам исходный текст
check-group-files = Файлы и id
check-group-exceptions = Настройки и исключения
help-explain-all = Вывести одну страницу Markdown со всеми проверками на английском
explain-more = `diglot explain CHECK` объясняет одну из них.

## Outputs of bundles (`build`): how to choose and explain them

help-build-format = Создать результат в этих форматах, через запятую, вместо указанных в настройках
help-explain-outputs = Вывести страницу со всеми форматами результата `diglot build` на английском

## Documents on paper (`build::pdf`)

pdf-unprinted = некоторые документы не удалось вывести в PDF, поэтому ничего не записано
pdf-not-built = этот diglot установлен без вывода в PDF
pdf-not-built-help = `cargo install --path . --features pdf` устанавливает его с выводом в PDF; это занимает четверть часа
pdf-no-font = ни в одном шрифте нет этих букв (письменность { $script }): { $letters }
pdf-no-font-help = установите пакет { $package } или укажите папку со шрифтами в `[build.pdf]` в `diglot.toml`
pdf-no-font-folder-help = поместите шрифт с этими буквами в папку `{ $folder }`
pdf-not-set = программа вёрстки не смогла закончить работу: { $cause }

## Programs in Rust (`build-rust-`)

build-rust-unusable = `{ $id }` нельзя использовать в программе: { $why }
build-rust-unusable-help = исправьте это сообщение или то, на что оно ссылается; до этого программу нельзя собрать
build-rust-given-up = `{ $id }` показывается на исходном языке: { $why }
build-rust-torn = `{ $id }` использует `${ $name }` и как число, и как дату
build-rust-torn-help = дайте одной из двух переменных другое имя
build-rust-no-such-catalog = нет каталога `{ $name }`; есть: { $names }
build-rust-no-catalog = все каталоги относятся к исходным текстам; назовите те, которые нужны программе
build-rust-no-folder = не задана переменная `OUT_DIR`: вызовите это из `build.rs` или укажите папку с помощью `write_to`

## Checks of what a translation must share with its source

check-function-mismatch = в переводе не те функции или не те их параметры, что в исходном тексте
check-markup-mismatch = в переводе не те элементы HTML, что в исходном тексте
check-link-mismatch = в переводе не те ссылки Markdown, что в исходном тексте
check-code-span-mismatch = в переводе не тот код, что в исходном тексте
check-address-mismatch = в переводе не те адреса сайтов или электронной почты, что в исходном тексте
check-function-mismatch-extra = в исходном тексте здесь нет функции { $name }
check-function-mismatch-dropped = в переводе пропущена функция { $name }
check-function-mismatch-bare = перевод показывает `${ $variable }` без функции { $name }
check-function-mismatch-option = здесь нет параметра `{ $option }: { $value }` из исходного текста
check-function-mismatch-help = перенесите функцию в том виде, в каком она стоит в исходном тексте
check-markup-mismatch-dropped = в переводе пропущен { $tag }
check-markup-mismatch-extra = в исходном тексте здесь нет { $tag }
check-markup-mismatch-unclosed = { $tag } нигде не закрыт
check-markup-mismatch-unclosed-help = поставьте { $close } после слов, к которым он относится
check-markup-mismatch-unopened = { $tag } ничего не закрывает: здесь не открыт элемент с таким именем
check-markup-mismatch-crossed = { $tag } стоит до конца { $inner }
check-markup-mismatch-crossed-help = закройте первым то, что открыто последним
check-markup-mismatch-attribute = здесь стоит тег { $tag }, а в исходном тексте { $source }
check-markup-mismatch-help = скопируйте теги из исходного текста; переводятся только слова между ними и такие атрибуты, как title и alt
check-link-mismatch-dropped = в переводе пропущена ссылка { $link }
check-link-mismatch-extra = в исходном тексте здесь нет ссылки { $link }
check-link-mismatch-changed = вместо ссылки { $link } в исходном тексте стоит { $source }
check-link-mismatch-help = сохраните ссылки исходного текста и переводите только слова в квадратных скобках
check-code-span-mismatch-dropped = в переводе пропущен код `{ $code }`
check-code-span-mismatch-extra = в исходном тексте здесь нет кода `{ $code }`
check-code-span-mismatch-changed = вместо кода `{ $code }` в исходном тексте стоит `{ $source }`
check-code-span-mismatch-odd = у одного из обратных апострофов в этой строке нет пары
check-code-span-mismatch-odd-help = ставьте обратный апостроф до и после каждого фрагмента кода
check-code-span-mismatch-help = то, что стоит между обратными апострофами, набирают люди или читают программы: скопируйте это из исходного текста
check-address-mismatch-dropped = в переводе пропущен адрес { $address }
check-address-mismatch-extra = в исходном тексте здесь нет адреса { $address }
check-address-mismatch-changed = адрес { $address } отличается от адреса в исходном тексте: { $source }
check-address-mismatch-help = скопируйте адрес из исходного текста; отличаться может только часть, которая обозначает язык, как в /fr/ или fr.example.org
check-unknown-variant = вариант относится к случаю, которого нет в исходном тексте
check-unknown-variant-message = в исходном тексте у этого выбора нет случая `{ $word }`, поэтому читатели никогда не увидят этот вариант
check-unknown-variant-help = напишите в скобках слово из исходного текста; там есть { $words }

## Bundles that can be verified

cli-built-in-steps = `{ $folder }` не удалось заменить здесь целиком, поэтому файлы в ней заменены по одному; тот, кто смотрел в неё в это время, мог увидеть файлы обеих сборок.
help-build-schema = Вывести схему JSON для `manifest.json`

help-verify = Проверяет, что сборка такая, какой была создана, и что она соответствует нынешнему проекту.
help-verify-folder = Папка сборки с её `manifest.json`
help-verify-source = Также сравнить её с тем, что сейчас сказано в проекте в этой папке и что он создал бы сейчас
help-verify-signers = Также проверить подпись манифеста; ФАЙЛ перечисляет тех, кто может подписывать, как `allowed_signers` в ssh-keygen
help-verify-allow = Допускать файлы с таким путём, которых нет в манифесте; `*` означает любой текст
help-verify-format = text или json
help-sign = Подписывает манифест сборки ключом OpenSSH.
help-sign-key = Закрытый ключ или такой открытый, закрытый ключ к которому хранит ssh-agent

verify-unsafe = такого пути в манифесте быть не может, или там стоит ссылка
verify-twice = в манифесте это указано дважды
verify-changed = не те байты, что были созданы (SHA-256 { $is }…, а не { $was }…)
verify-swapped = здесь байты файла `{ $other }`
verify-missing = отсутствует
verify-unlisted = нет в манифесте
verify-outdated = сейчас проект создал бы другие байты
verify-lacking = сейчас проект создал бы это, а в сборке этого нет
verify-source = в исходном тексте теперь сказано другое
verify-translation = перевод теперь другой
verify-told = { $field }: было `{ $was }`, теперь `{ $is }`
verify-gone = в проекте этого больше нет, или оно не публикуется
verify-new = нет в сборке
verify-sound = { $files ->
    [one] { $files } файл такой, каким был создан.
    [few] { $files } файла такие, какими были созданы.
    [many] { $files } файлов такие, какими были созданы.
   *[other] { $files } файла такие, какими были созданы.
}
verify-faults = { $count ->
    [one] В { $count } месте не то, что было создано.
    [few] В { $count } местах не то, что было создано.
    [many] В { $count } местах не то, что было создано.
   *[other] В { $count } места не то, что было создано.
}
verify-other-tool = сборка создана версией diglot { $was }, а это версия { $is }: тексты сравниваются, а файлы заново не создаются
verify-signed = Подписано: { $signer }.
verify-unsigned = Подписи нет. Её ставит `diglot sign { $folder } --key FILE`.
verify-unknown-signer = Подпись есть, но она не принадлежит никому из списка.
verify-bad-signature = Подпись не от этого манифеста.
verify-no-bundle = укажите папку, которую записала команда `diglot build`, с её manifest.json
verify-not-understood = manifest.json:{ $line }:{ $column } — не удаётся понять: { $cause }
verify-cut = `{ $file }` обрывается на середине
verify-build-again = создайте сборку заново этой версией diglot
sign-done = Подписано: `{ $path }`.
sign-not-sound = в `{ $folder }` не то, что было создано, поэтому подпись не поставлена
sign-verify-first = `diglot verify { $folder }` показывает, что не так
disk-program = не удалось выполнить { $program }: { $cause }
