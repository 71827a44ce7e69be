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
record-help = восстановите этот файл из системы контроля версий или удалите повреждённые строки и выполните «diglot accept» для { $id }

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
check-unknown-locale-help-tag = переименуйте её в `{ $tag }`
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
