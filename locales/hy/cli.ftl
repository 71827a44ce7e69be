### Interface messages of diglot in hy.
### A draft: no person has reviewed it.


## Reading Fluent catalogs (`syntax-`)

syntax-expected-sign = այստեղ պետք է լինի `{ $sign }`
syntax-expected-entry = այստեղ պետք է լինի հաղորդագրություն, տերմին կամ մեկնաբանություն
syntax-expected-space = մեկնաբանության `#` նշանից հետո պետք է լինի բացատ
syntax-expected-value = այստեղ պետք է լինի արժեք
syntax-expected-value-or-attribute = այստեղ պետք է լինի արժեք կամ հատկանիշ
syntax-expected-name = այստեղ պետք է լինի անուն
syntax-expected-expression = բացող ձևավոր փակագծից հետո կամ կանչի մեջ պետք է լինի արտահայտություն
syntax-expected-digit = այստեղ պետք է լինի թվանշան
syntax-expected-argument-end = այստեղ պետք է լինի `,` կամ `)`
syntax-expected-literal = այստեղ պետք է լինի թիվ կամ չակերտների մեջ առնված տեքստ
syntax-expected-line-end = այստեղ պետք է լինի տողի վերջ
syntax-expected-variant = այստեղ պետք է լինի տարբերակ, որը սկսվում է `[` կամ `*[` նշանով
syntax-expected-next-variant = այստեղ պետք է լինի ևս մեկ տարբերակ կամ փակող ձևավոր փակագիծ
syntax-expected-key = որպես տարբերակի բանալի պետք է լինի բառ կամ թիվ
syntax-stray-brace = այս փակող ձևավոր փակագիծը ոչինչ չի փակում
syntax-unknown-escape = անհայտ էսքեյփ հաջորդականություն `{ $escape }`
syntax-short-escape =
    { $digits ->
        [one] այս էսքեյփ հաջորդականությանն անհրաժեշտ է { $digits } տասնվեցական թվանշան
       *[other] այս էսքեյփ հաջորդականությանն անհրաժեշտ են { $digits } տասնվեցական թվանշան
    }
syntax-function-name = `{ $name }` ֆունկցիայի անունը մեծատառերով չէ
syntax-not-callable = արգումենտներով կարելի է կանչել միայն ֆունկցիա կամ տերմին
syntax-positional-after-named = այս անանուն արգումենտը գրված է անուն ունեցող արգումենտից հետո
syntax-repeated-argument = `{ $name }` արգումենտը տրված է երկու անգամ
syntax-term-attribute = տերմինի հատկանիշը հնարավոր չէ ցուցադրել
syntax-selector = այս արտահայտությամբ հնարավոր չէ ընտրել տարբերակներից մեկը
syntax-no-default = ոչ մի տարբերակ նշված չէ որպես լռելյայն
syntax-two-defaults = երկրորդ տարբերակն է նշված որպես լռելյայն
syntax-too-deep =
    { $limit ->
        [one] այստեղ բաց է { $limit }-ից ավելի ձևավոր կամ կլոր փակագիծ
       *[other] այստեղ բաց են { $limit }-ից ավելի ձևավոր և կլոր փակագծեր
    }
syntax-help-entry = հաղորդագրությունը կազմված է id-ից, `=` նշանից և արժեքից, օրինակ՝ `greeting = Hello`
syntax-help-continue = եթե այս տողը վերևի արժեքի շարունակությունն է, սկսեք այն առնվազն մեկ բացատով
syntax-help-name = անունը սկսվում է A-ից Z տառերից մեկով և պարունակում է միայն այդպիսի տառեր, թվանշաններ, `-` և `_`
syntax-help-tab = տողը նահանջեցրեք բացատներով, քանի որ տաբուլյացիայի նշանը նահանջ չի համարվում
syntax-help-line-start = եթե այս տողը տեքստ է, որը սկսվում է `{ $sign }` նշանով, այդ նշանը գրեք այսպես՝ `{ $example }`
syntax-help-attribute = հատկանիշը պետք է լինի անմիջապես իր հաղորդագրության տակ և ունենա այս տեսքը՝ `.title = Hello`
syntax-help-unclosed = փակեք ավելի վաղ բացված ձևավոր փակագիծը, իսկ եթե այն տեքստի մաս է, գրեք այսպես՝ `{ $example }`
syntax-help-stray-brace = տեքստի մաս կազմող ձևավոր փակագիծը գրեք այսպես՝ `{ $example }`
syntax-help-string = չակերտների մեջ առնված տեքստը պետք է ավարտվի նույն տողում, որտեղ սկսվում է
syntax-help-comment = `#` նշանի և մեկնաբանության միջև բացատ դրեք
syntax-help-value = արժեքը գրեք նույն տողում կամ, նահանջով, հաջորդ տողերում․ դատարկ արժեքը գրեք այսպես՝ `{ $example }`
syntax-help-term-value = տերմինը պետք է արժեք ունենա, նույնիսկ եթե ունի հատկանիշներ․ դատարկ արժեքը գրեք այսպես՝ `{ $example }`
syntax-help-expression = ձևավոր փակագծերում կարող է լինել `$variable`, հաղորդագրություն, `-term`, `FUNCTION()`, թիվ կամ չակերտների մեջ առնված տեքստ․ տեքստի մաս կազմող ձևավոր փակագիծը գրեք այսպես՝ `{ $example }`
syntax-help-escape = էսքեյփ հաջորդականություններն են՝ հակառակ թեք գիծը չակերտից կամ հակառակ թեք գծից առաջ, `\uXXXX` և `\UXXXXXX`․ ձևավոր փակագծի համար դա պետք չէ
syntax-help-function-name = ֆունկցիայի անունը գրեք մեծատառերով, իսկ հաղորդագրությունը կամ տերմինը՝ առանց կլոր փակագծերի
syntax-help-not-callable = հեռացրեք կլոր փակագծերը
syntax-help-positional = անուն ունեցող արգումենտները գրեք վերջում
syntax-help-selector = տարբերակներից մեկն ընտրելու համար օգտագործեք փոփոխական, ֆունկցիա կամ տերմինի հատկանիշ
syntax-help-variant = `->` նշանից հետո յուրաքանչյուր տարբերակ գրվում է առանձին տողում, օրինակ՝ `[one] One book`
syntax-help-next-variant = տարբերակի տողերը գրեք նահանջով, իսկ փակող ձևավոր փակագիծը՝ առանձին տողում
syntax-help-default = `*` նշանը դրեք միայն մեկ տարբերակից առաջ


## Reading source texts and raw texts (`source-`, `raw-`)

source-unmerged = այստեղ երկու ճյուղ փոխել են նույն տողերը, և դեռ ոչ ոք չի ընտրել
source-unmerged-help = թողեք ճիշտը և հեռացրեք git-ի նշանների տողերը․ մինչ այդ diglot-ը չի փոխի այն, ինչ հետևում է այս տեքստին
source-pin-invalid = `{ $id }` չի կարող լինել հաղորդագրության id
source-pin-invalid-help = id-ն սկսեք a-ից z տառերից մեկով և օգտագործեք միայն այդպիսի տառեր, թվանշաններ, `-` և `_`
source-pin-repeated = `{ $id }` id-ն այս տեքստում ամրագրված է երկու անգամ
source-pin-repeated-help = երկու հատվածներից մեկին այլ id տվեք
source-front-matter = `{ $key }` բանալու արժեքը մեկտողանի տեքստ չէ
source-front-matter-help = արժեքը գրեք մեկ տողով, իսկ եթե այն հատուկ նշաններ է պարունակում՝ կրկնակի չակերտների մեջ
raw-help = այս տեղը համեմատեք սկզբնօրինակի հետ և ուղղեք ձեռքով
raw-ordinal = `{ $seen }` կարող է լինել աղավաղված `{ $maybe }`
raw-stray-number = `{ $seen }` թիվն այս նախադասության մեջ իմաստ չունի, գուցե էջի կամ ծանոթագրության համար է
raw-page-number = `{ $seen }` առանձին է կանգնած, գուցե էջի համար է
raw-page-join = տեքստը միացվել է էջի վերջում՝ `{ $seen }` բառից առաջ, գուցե այնտեղ նոր պարբերություն է սկսվում
raw-range = `{ $seen }` գրության մեջ հնարավոր է՝ նշան է կորել, գուցե `{ $maybe }` է
raw-unclosed = `{ $seen }` հատվածի չակերտը կամ փակագիծը չի փակվում
raw-unopened = `{ $seen }` հատվածի չակերտը կամ փակագիծը ոչինչ չի փակում
raw-address-spaces = `{ $seen }` հասցեում բացատներ կան
raw-address-cut = `{ $seen }` հասցեն կտրված է եղել, միացման տեղում նշանը կարող է կորած կամ սխալ լինել
raw-hyphen-kept = `{ $seen }` բառը տողադարձվել է գծիկի մոտ, գուցե `{ $maybe }` է
raw-hyphen-space = `{ $seen }` գրության մեջ գծիկի կողքի բացատը սխալ է թվում
raw-look-alike = `{ $seen }` բառում գուցե շփոթված են նման նշաններ (l, I, 1 և | կամ O և 0)
raw-punctuation = `{ $seen }` գրության կետադրությունը սխալ է թվում
raw-doubled-word = `{ $seen }` բառերից մեկը գուցե ավելորդ է
raw-spelling = այս տեքստում այստեղ գրված է `{ $seen }`, իսկ այլ տեղերում՝ `{ $maybe }`
raw-unreadable = `{ $seen }` բառում կա նշան, որը հնարավոր չէր կարդալ
raw-bullet = այս տողի սկզբի `{ $seen }` տառն ընկալվել է որպես ցանկի նշան


## Settings that would harm the texts

settings-records-overwrite = գրառումները կվերագրեին `{ $pattern }` ձևանմուշի ֆայլերը․ դրանց առանձին պանակ է պետք
settings-folder-taken = `{ $folder }` պանակն արդեն պատկանում է `{ $locale }` լոկալին
settings-from-help = հեռացրեք այս տողը․ այդ դեպքում `{ $locale }` լոկալը թարգմանվում է `{ $source }` լոկալից
cli-shipped-unknown = հայտնի չէ, թե ինչն է հրապարակված, որովհետև `{ $file }` ֆայլը հնարավոր չէ կարդալ
cli-project-file = `{ $folder }` ուղին ֆայլ է․ նշեք դրա պանակը
check-no-source = բնագրի `{ $locale }` լոկալը ոչ մի ֆայլ չունի, իսկ թարգմանություններ կան
check-no-source-help = `source-locale` բանալիում գրեք այն լեզուն, որով գրված են տեքստերը․ մինչ այդ ոչ մի թարգմանություն մի՛ հեռացրեք
cli-config-all = Բոլոր լոկալների համար միանգամից ոչինչ չի սահմանվում․ նշեք լոկալը `--locale` կամ ֆայլը `--path` ընտրանքով։
usage-accept-locale = նշեք լոկալը և հաղորդագրությունները, օրինակ՝ `diglot accept { $locale } { $message }`


## Reading and writing files, settings, init (`disk-`, `settings-`, `init-`)

disk-cannot-read = հնարավոր չէ կարդալ `{ $path }`՝ { $cause }
disk-cannot-write = հնարավոր չէ գրել `{ $path }`՝ { $cause }
disk-cannot-remove = հնարավոր չէ հեռացնել `{ $path }`՝ { $cause }
disk-cannot-lock = հնարավոր չէ `{ $path }` ֆայլի միջոցով արգելել diglot-ի մյուս գործարկումներին գրել՝ { $cause }
disk-locked = diglot-ի մեկ այլ գործարկում (պրոցես { $process }) չափազանց երկար է գրում այս նախագծում․ ավարտեք այն և նորից փորձեք
disk-changed = այդ ընթացքում մեկ ուրիշը փոխել է `{ $path }` ֆայլը, ուստի ոչինչ չի գրվել․ նորից փորձեք
disk-exists = `{ $path }` ֆայլն արդեն կա, ուստի ոչինչ չի գրվել
disk-read-only = `{ $path }` միայն կարդալու համար է, ուստի ոչինչ չի գրվել
disk-outside = `{ $path }` տանում է նախագծից դուրս, ուստի ոչինչ չի գրվել
disk-same-file = `{ $path }` և `{ $other }` նույն ֆայլն են և չեն կարող երկու տարբեր տեքստ ունենալ, ուստի ոչինչ չի գրվել
disk-not-a-file = `{ $path }` ֆայլ չէ
disk-too-large = `{ $path }` չափազանց մեծ է․ ֆայլը պետք է 4 ԳիԲ-ից փոքր լինի
disk-output-folder = `{ $path }` չի կարող լինել արդյունքների պանակը․ այն պետք է լինի նախագծի ներսում և ձեր տեքստերից չպարունակի
disk-unreadable = այս ֆայլը հնարավոր չէ կարդալ՝ { $cause }
disk-cannot-look = այս ուղով հնարավոր չէ անցնել՝ { $cause }
disk-special-file = սա սովորական ֆայլ չէ և չի կարդացվել
disk-large = այս ֆայլը չափազանց մեծ է և չի կարդացվել․ այն պետք է 4 ԳիԲ-ից փոքր լինի
disk-not-utf8 = այս տեղից սկսած ֆայլը UTF-8 տեքստ չէ
disk-not-utf8-help = ձեր խմբագրիչում պահեք ֆայլը UTF-8-ով․ մինչ այդ diglot-ը չի փոխի այն
disk-strange-path = այս ֆայլի անունը վավեր Unicode չէ, ուստի ֆայլը չի կարդացվել
disk-link-outside = այս խորհրդանշական հղումը տանում է նախագծից դուրս, և դրանով չի անցվել
disk-link-loop = այս խորհրդանշական հղումը հետ է տանում դեպի այն պանակը, որում գտնվում է
disk-too-many = այս պանակում չափազանց շատ ֆայլեր կան կամ դրանք բազմապատկող խորհրդանշական հղումներ․ մնացածը չի կարդացվել
disk-missing-folder = `{ $folder }` պանակը չկա
disk-missing-folder-help = ստեղծեք պանակը կամ ուղղեք ուղու ձևանմուշը
disk-nothing-found = ոչ բնագիր կա, ոչ կատալոգ
disk-nothing-found-help = տեքստ դրեք `source-texts` պանակում կամ `diglot init` հրամանով կատալոգներ որոնեք

settings-syntax = սա վավեր TOML չէ՝ { $cause }
settings-unknown-key = այստեղ `{ $key }` բանալի չկա
settings-known-keys = այստեղ կարող են լինել հետևյալ բանալիները՝ { $keys }
settings-did-you-mean = նկատի ունեի՞ք `{ $meant }`
settings-wrong-type =
    { $expected ->
        [texts] `{ $key }` պետք է լինի տեքստերի ցանկ
        [text-or-table] `{ $key }` պետք է լինի չակերտների մեջ առնված տեքստ կամ աղյուսակ
        [table] `{ $key }` պետք է լինի աղյուսակ
        [tables] `{ $key }` պետք է լինի աղյուսակների ցանկ
       *[text] `{ $key }` պետք է լինի չակերտների մեջ առնված տեքստ
    }, { $found ->
        [number] ոչ թե թիվ
        [yes-or-no] ոչ թե `true` կամ `false`
        [date] ոչ թե ամսաթիվ
        [list] ոչ թե ցանկ
        [table] ոչ թե աղյուսակ
       *[text] ոչ թե տեքստ
    }
settings-unknown-value = `{ $key }` բանալին չի կարող `{ $value }` արժեքն ունենալ
settings-known-values = հնարավոր արժեքներն են՝ { $values }
settings-unknown-grade = `{ $grade }` փոփոխության աստիճան չէ
settings-not-a-locale = `{ $name }` BCP 47 լեզվային պիտակ չէ
settings-locale-form = լոկալը գրվում է որպես BCP 47 լեզվային պիտակ, օրինակ՝ `fr`, `pt-BR` կամ `zh-Hans`
settings-duplicate-locale = `{ $locale }` լոկալն այստեղ նշված է երկու անգամ
settings-source-among-locales = `{ $locale }` բնագրի լոկալն է և չի թարգմանվում
settings-no-source-locale = `source-locale` բանալին բացակայում է
settings-no-source-locale-help = առաջին տողում ավելացրեք, օրինակ, `source-locale = "en"`
settings-exception-check = բացառությունը պետք է նշի իր ստուգումը, օրինակ՝ `check = "variable-mismatch"`
settings-exception-reason = բացառությունը պետք է պատճառ ունենա, օրինակ՝ `reason = "the date is written out"`
settings-path = `{ $path }` նախագծի ներսի ուղի չէ
settings-pattern-help = գրեք `diglot.toml` ֆայլի պանակից ներքև ուղի, որի մասերը բաժանված են `/` նշանով, իսկ տեղապահներն են {"{"}locale{"}"} և {"{"}name{"}"}
settings-pattern-lacks = ուղու `{ $pattern }` ձևանմուշը պետք է պարունակի `{ $placeholder }`
settings-placeholder = ուղու `{ $pattern }` ձևանմուշն այստեղ չի կարող պարունակել `{ $placeholder }`

init-exists = `diglot.toml` ֆայլն արդեն կա և մնում է անփոփոխ
init-settings = գրում է կարգավորումները՝ `{ $locale }` որպես բնագրի լոկալ
init-catalogs =
    { $count ->
        [one] գտնում է { $count } կատալոգ `{ $pattern }` ձևանմուշով
       *[other] գտնում է { $count } կատալոգ `{ $pattern }` ձևանմուշով
    }
init-sample = գրում է առաջին տեքստը, որը պետք է փոխարինել ձերով
init-gitignore = git-ից դուրս է պահում այն, ինչ ստեղծում է `diglot build` հրամանը


## Records, comparing, grades, sync, accept, import

record-incomplete = { $id }-ի գրառումը չի նշում, թե որ թարգմանությանն է վերաբերում
record-damaged = { $id }-ի գրառման մեջ կա տող, որը հնարավոր չէ կարդալ
record-twice = { $id }-ն ունի երկու գրառում
record-awaited-damaged = «awaited: { $id }» տողը հնարավոր չէ կարդալ
record-help = գործարկեք `diglot sync --repair`․ այն պահում է, ինչ հնարավոր է իմանալ, և ասում, թե ինչ հնարավոր չէ

grade-cosmetic = փոխվել է միայն տպագրական ձևավորումը
grade-wording = փոխվել են բառեր՝ { $change }
grade-negation = փոխվել է ժխտումը՝ { $change }
grade-modal = փոխվել է պարտականություն, թույլտվություն կամ պայման՝ { $change }
grade-quantifier = փոխվել է քանակը՝ { $change }
grade-number-word = փոխվել է թիվ, ամսաթիվ կամ չափման միավոր՝ { $change }
grade-name = փոխվել է անուն՝ { $change }
grade-rewritten = մեծ մասը վերաշարադրվել է (բառերի { $percent }%-ը)
grade-change-replaced = «{ $before }» դարձել է «{ $after }»
grade-change-added = ավելացվել է «{ $after }»
grade-change-removed = հեռացվել է «{ $before }»
grade-capital = «{ $before }» դարձել է «{ $after }»
grade-number = { $before } թիվը դարձել է { $after }
grade-number-added = ավելացվել է { $after } թիվը
grade-number-removed = հեռացվել է { $before } թիվը
grade-target = դեպի { $before } տանող հղումն այժմ տանում է դեպի { $after }
grade-target-added = ավելացվել է դեպի { $after } տանող հղում
grade-target-removed = հեռացվել է դեպի { $before } տանող հղումը
grade-punctuation = կետադրությունը փոխվել է․ «{ $before }» դարձել է «{ $after }»
grade-punctuation-added = ավելացվել է «{ $after }» կետադրական նշանը
grade-punctuation-removed = հեռացվել է «{ $before }» կետադրական նշանը
grade-attribute = { $name } մասն ավելացվել է կամ հեռացվել
grade-placeable = { $name } ավելացվել է կամ հեռացվել
grade-variant = { $name } տարբերակն ավելացվել է կամ հեռացվել

sync-reference-created = { $count ->
    [one] { $file }: ստեղծվել է, պարունակում է { $count } հաղորդագրություն
   *[other] { $file }: ստեղծվել է, պարունակում է { $count } հաղորդագրություն
}
sync-reference-updated = { $file }: հաղորդագրություններ՝ ավելացված { $added }, փոփոխված { $changed }, հեռացված { $removed }
sync-reference-reordered = { $file }. հաղորդագրությունները դասավորվեցին բնագրի նոր հերթականությամբ
sync-catalog-created = { $file }: ստեղծվել է և սպասում է թարգմանությունների
sync-recorded = { $count ->
    [one] { $file }: գրանցվել է, թե ինչից է արվել { $count } թարգմանություն
   *[other] { $file }: գրանցվել է, թե ինչից են արվել { $count } թարգմանություն
}
sync-outdated = { $count ->
    [one] { $file }: այժմ հնացած է { $count } թարգմանություն
   *[other] { $file }: այժմ հնացած են { $count } թարգմանություն
}
sync-renamed = { $count ->
    [one] { $file }: { $count } հաղորդագրություն ստացել է բնագրում տրված id-ն
   *[other] { $file }: { $count } հաղորդագրություն ստացել են բնագրում տրված id-ները
}
sync-skipped-unreadable = { $file }: մնում է անփոփոխ, քանի որ դրա կամ դրան առնչվող ֆայլերի մի մասը հնարավոր չէ կարդալ

accept-unknown-locale = նախագիծը { $locale } լոկալ չունի
accept-unknown-id = { $id } հաղորդագրություն չկա
accept-nothing = { $id }-ն ընդունելու ոչինչ չունի
accept-recorded = { $count ->
    [one] { $file }: { $count } թարգմանություն ընդունված է բնագրի այժմյան տեսքի համար
   *[other] { $file }: { $count } թարգմանություն ընդունված են բնագրի այժմյան տեսքի համար
}
accept-source-only = { $count ->
    [one] { $file }: բնագրի փոփոխությունը հայտարարված է անվնաս { $count } թարգմանության համար
   *[other] { $file }: բնագրի փոփոխությունը հայտարարված է անվնաս { $count } թարգմանության համար
}

import-unreadable = { $file } ֆայլը UTF-8 տեքստ չէ․ պահեք այն UTF-8-ով և նորից ներմուծեք
import-exists = { $file } ֆայլն արդեն կա և այլ բովանդակություն ունի․ նոր տեքստին այլ անուն տվեք --as ընտրանքով կամ նախ հեռացրեք հինը
import-written = { $file }: գրվել է

engine-catalog-twice = այս ֆայլը նույն կատալոգն է, ինչ { $first }, և չի կարդացվում
engine-catalog-twice-help = պահեք երկու ֆայլերից մեկը կամ փոխեք ձևանմուշները diglot.toml ֆայլում


## Checks (`check-`)

check-missing = հաղորդագրությունը թարգմանված չէ
check-outdated = բնագիրը փոխվել է թարգմանվելուց հետո
check-unconfirmed = և՛ բնագիրը, և՛ թարգմանությունը փոխվել են, և հայտնի չէ, թե որն առաջինը
check-untracked = հայտնի չէ, թե ինչ բնագրից է արվել թարգմանությունը
check-obsolete = թարգմանության հաղորդագրությունն այլևս չկա բնագրում
check-out-of-step = հենակետային կատալոգը հետ է մնում իր բնագրից
check-unreadable = ֆայլի մի մասը հնարավոր չէ կարդալ
check-duplicate-id = կատալոգի երկու հաղորդագրություններ նույն id-ն ունեն
check-variable-mismatch = թարգմանության փոփոխականները տարբերվում են բնագրի փոփոխականներից
check-term-mismatch = թարգմանության տերմինները տարբերվում են բնագրի տերմիններից
check-message-reference-mismatch = թարգմանությունը հղում է այլ հաղորդագրությունների, քան բնագիրը
check-attribute-mismatch = թարգմանության մասերը (արժեք, հատկանիշներ) տարբերվում են բնագրի մասերից
check-unknown-locale = պանակը չի համապատասխանում նախագծի ոչ մի լոկալի
check-unknown-check = կարգավորումներում նշված է գոյություն չունեցող ստուգում
check-unexplained-exception = բացառությունը պատճառ չի նշում
check-idle-exception = բացառությունը ոչինչ չի թույլատրում

check-source-here = սա բնագիրն է
check-first-here = առաջինն այստեղ է

check-missing-message = `{ $id }` հաղորդագրությունը թարգմանված չէ
check-missing-help = դրա թարգմանությունն ավելացրեք { $file } ֆայլում
check-missing-help-unread = այն այստեղ է, բայց հնարավոր չէ կարդալ․ նախ ուղղեք դա

check-outdated-message = { $grade ->
    [cosmetic] `{ $id }` հաղորդագրության բնագրում փոխվել է տպագրական ձևավորումը՝ { $because }
    [meaning] `{ $id }` հաղորդագրության բնագիրը փոխվել է, հնարավոր է՝ նաև իմաստով՝ { $because }
   *[wording] `{ $id }` հաղորդագրության բնագրում փոխվել է ձևակերպումը՝ { $because }
}
check-outdated-help = թարգմանեք փոփոխվածը կամ գործարկեք `diglot accept { $locale } { $id }`, եթե թարգմանությունը դեռ ճիշտ է

check-unconfirmed-message = `{ $id }` հաղորդագրության և՛ բնագիրը, և՛ թարգմանությունը փոխվել են, և հայտնի չէ, թե որն առաջինը
check-unconfirmed-help = համեմատեք դրանք, և երբ համընկնեն, գործարկեք `diglot accept { $locale } { $id }`

check-untracked-message = հայտնի չէ, թե ինչ բնագրից է թարգմանվել `{ $id }` հաղորդագրությունը
check-untracked-catalog = { $count ->
    [one] հայտնի չէ, թե ինչ բնագրից է արվել այս կատալոգի { $count } թարգմանություն
   *[other] հայտնի չէ, թե ինչ բնագրից են արվել այս կատալոգի { $count } թարգմանություն
}
check-untracked-catalog-help = համեմատեք դրանք բնագրի հետ, ապա համընկնողների համար գործարկեք `diglot accept { $locale } ID…`

check-obsolete-message = `{ $id }` հաղորդագրությունն այլևս չկա բնագրում
check-obsolete-help = հեռացրեք այն, եթե այլևս պետք չէ
check-obsolete-help-similar = նոր `{ $new }` հաղորդագրությունը նման է․ վերանվանեք այս մեկը կամ հեռացրեք այն
check-obsolete-help-unread = այն բնագրում կա, բայց այնտեղ հնարավոր չէ կարդալ․ նախ ուղղեք դա
check-obsolete-catalog = { $count ->
    [one] բնագրի լոկալը `{ $name }` կատալոգ չունի․ այստեղի { $count } հաղորդագրությունն անօգուտ է
   *[other] բնագրի լոկալը `{ $name }` կատալոգ չունի․ այստեղի { $count } հաղորդագրություններն անօգուտ են
}
check-obsolete-catalog-help = հեռացրեք կամ վերանվանեք այս ֆայլը

check-out-of-step-changed = այս հատվածը փոխվել է, իսկ `{ $id }` հաղորդագրությունը հենակետային կատալոգում՝ ոչ
check-out-of-step-added = այս հատվածը դեռ չկա հենակետային կատալոգում․ դրա id-ն կլինի `{ $id }`
check-out-of-step-removed = `{ $id }` հաղորդագրության հատվածն այլևս չկա բնագրում
check-out-of-step-no-catalog = այս տեքստը դեռ չունի { $file } հենակետային կատալոգը
check-out-of-step-layout = { $file } հենակետային կատալոգն այս տեքստից տարբերվում է հերթականությամբ կամ դասավորությամբ
check-out-of-step-help = գործարկեք `diglot sync`

check-unreadable-junk = այս մասը Fluent հաղորդագրություն չէ
check-unreadable-help = ուղղեք այս մասը․ մնացած ամեն ինչ կարդացվել է

check-duplicate-id-message = վերևում կա ևս մեկ `{ $id }`, և օգտագործվում է միայն այն
check-duplicate-id-help = պահեք երկուսից մեկը կամ այս մեկին սեփական id տվեք

check-variable-mismatch-extra = բնագիրը չունի `${ $name }` փոփոխականը
check-variable-mismatch-extra-help = գրեք `${ $known }`, ինչպես բնագրում
check-variable-mismatch-none-help = հանեք այն․ այս հաղորդագրության բնագիրը փոփոխականներ չունի
check-variable-mismatch-dropped = թարգմանության մեջ բաց է թողնված `${ $name }` փոփոխականը
check-variable-mismatch-dropped-help = դրեք `{ "{" } ${ $name } { "}" }` այնտեղ, որտեղ նախադասությունը պահանջում է

check-term-mismatch-extra = բնագիրն այստեղ չի օգտագործում `{ $name }` տերմինը
check-term-mismatch-extra-help = օգտագործեք բնագրի տերմինները կամ թույլատրեք տարբերությունը՝ նշելով պատճառը
check-term-mismatch-dropped = թարգմանության մեջ բաց է թողնված `{ $name }` տերմինը
check-term-mismatch-dropped-help = դրեք `{ "{" } { $name } { "}" }` այնտեղ, որտեղ նախադասությունը պահանջում է, կամ թույլատրեք տարբերությունը՝ նշելով պատճառը

check-message-reference-mismatch-extra = բնագիրն այստեղ չի հղում `{ $name }` հաղորդագրությանը
check-message-reference-mismatch-extra-help = հղեք նույն հաղորդագրություններին, որոնց հղում է բնագիրը․ id-ները չեն թարգմանվում
check-message-reference-mismatch-dropped = թարգմանությունը չի հղում `{ $name }` հաղորդագրությանը
check-message-reference-mismatch-dropped-help = դրեք `{ "{" } { $name } { "}" }` այնտեղ, որտեղ նախադասությունը պահանջում է

check-attribute-mismatch-no-value = `{ $id }` հաղորդագրության թարգմանությունն արժեք չունի
check-attribute-mismatch-no-value-help = թարգմանությունը գրեք `=` նշանից հետո
check-attribute-mismatch-extra-value = `{ $id }` հաղորդագրությունը բնագրում արժեք չունի, միայն հատկանիշներ
check-attribute-mismatch-extra-value-help = հեռացրեք `=` նշանից հետո գրված տեքստը
check-attribute-mismatch-dropped = թարգմանությունը չունի `.{ $name }` հատկանիշը
check-attribute-mismatch-dropped-help = ավելացրեք տող, որը սկսվում է բացատով և `.{ $name } =` գրությամբ
check-attribute-mismatch-extra = բնագիրը չունի `.{ $name }` հատկանիշը
check-attribute-mismatch-extra-help = հեռացրեք այն կամ տվեք այն անունը, որն ունի բնագրում

check-unknown-locale-message = `{ $name }` լեզվային պիտակ չէ, ուստի դրա կատալոգները չեն մասնակցում
check-unknown-locale-help-tag = վերանվանեք այն `{ $tag }` կամ diglot.toml ֆայլում `[locale.{ $tag }]` տողից ներքև գրեք `folder = "{ $name }"`
check-unknown-locale-help = վերանվանեք այն BCP 47 պիտակով, օրինակ՝ `fr` կամ `zh-Hans`
check-unknown-locale-unlisted = կարգավորումներում նշված չէ `{ $locale }` լոկալը
check-unknown-locale-unlisted-help = այն ավելացրեք կարգավորումների `locales` ցանկում կամ հեռացրեք դրա կատալոգները

check-unknown-check-message = `{ $name }` ստուգում չկա
check-unknown-check-help-similar = նկատի ունեի՞ք `{ $known }`
check-unknown-check-help = `diglot explain` հրամանը թվարկում է բոլոր ստուգումները

check-unexplained-exception-message = `{ $name }` ստուգումից այս բացառությունը պատճառ չի նշում, ուստի ոչինչ չի թույլատրում
check-unexplained-exception-help = պատճառը գրեք ստորակետից հետո՝ `{ $name }, …`
check-idle-exception-message = `{ $name }` ստուգումից այս բացառությունը ոչինչ չի թույլատրում
check-idle-exception-help = հեռացրեք այն


## History (`history-`, `adopt-`, `log-`, `impact-`)

help-value-revision = ՏԱՐԲԵՐԱԿ
help-status-at = Ցուցադրել այնպես, ինչպես եղել է git-ի այս քոմիթում, ճյուղում կամ պիտակում

history-no-repository = `{ $path }` պանակը git պահոցում չէ
history-bare = `{ $path }` պանակի git պահոցն այնտեղ աշխատանքային պանակ չունի
history-no-repository-help = առանց git-ի `diglot accept` հրամանը գրանցում է այն, ինչ դուք գիտեք թարգմանության մասին
history-no-commit = `{ $path }` պանակի git պահոցը դեռ ոչ մի քոմիթ չունի
history-no-commit-help = նախ նախագիծը ներառեք քոմիթում
history-unknown-revision = git պահոցում `{ $revision }` տարբերակ չկա
history-unknown-revision-help = `git log --oneline` և `git branch --all` հրամանները թվարկում են, թե ինչ կա
history-damaged = `{ $path }` պանակի git պահոցը հնարավոր չէ կարդալ՝ { $cause }
history-damaged-help = `git fsck` հրամանն ասում է, թե ինչն է դրանում սխալ․ `git fetch --refetch` հրամանը ստանում է այն, ինչ բաց է թողել մասնակի կլոնը
history-no-settings = `{ $revision }` տարբերակում նախագիծը կարգավորումներ չուներ, ուստի կարդացվում է այսօրվա կարգավորումներով
history-nothing-committed = `{ $path }` պանակի git պահոցը նախագծի ոչ մի կատալոգ դեռ չունի
history-apart = `{ $one }` և `{ $other }` ընդհանուր քոմիթ չունեն
history-reading = կարդում է պատմությունը՝ { $percent }%

help-adopt = Գրանցում է, թե ինչից է արվել յուրաքանչյուր թարգմանությունը՝ որքանով դա երևում է git-ի պատմությունից։
help-adopt-locale = Միայն այս լոկալները
help-adopt-again = Նաև այն թարգմանությունների համար, որոնք արդեն գրառում ունեն
help-adopt-dry-run = Ցուցադրել, թե ինչ է երևում պատմությունից, և ոչ մի գրառում չգրել
adopt-cosmetic = փոխվել է ձևավորումը
adopt-wording = փոխվել է ձևակերպումը
adopt-meaning = իմաստը գուցե փոխվել է
adopt-unknown = անհայտ
adopt-tracked = նախկինում գրանցված
adopt-total = ընդամենը
adopt-recorded = { $count ->
    [one] { $file }: գրառում է ստանում { $count } թարգմանություն
   *[other] { $file }: գրառումներ են ստանում { $count } թարգմանություն
}
adopt-cut-off = { $count ->
    [one] { $count } թարգմանություն ավելի հին է, քան այս ոչ լրիվ կլոնը․ `git fetch --unshallow` հրամանը ստանում է ամբողջ պատմությունը։
   *[other] { $count } թարգմանություն ավելի հին են, քան այս ոչ լրիվ կլոնը․ `git fetch --unshallow` հրամանը ստանում է ամբողջ պատմությունը։
}
adopt-nothing = Յուրաքանչյուր թարգմանություն ունի իր գրառումը։

help-log = Ցույց է տալիս, թե ինչպես են հաղորդագրությունը և դրա թարգմանությունը հասել իրենց այժմյան տեքստին։
help-log-locale = Թարգմանության լոկալը
help-log-id = Հաղորդագրությունը՝ ID կամ ԿԱՏԱԼՈԳ/ID տեսքով
log-uncommitted = դեռ քոմիթում չէ
log-cut-off = Այս ոչ լրիվ կլոնը բաց է թողել սկիզբը․ `git fetch --unshallow` հրամանը ստանում է ամբողջ պատմությունը։
log-source-first = բնագիրը, առաջին ձևակերպումը
log-source-cosmetic = բնագրում փոխվել է միայն տպագրական ձևավորումը
log-source-wording = բնագրում փոխվել է ձևակերպումը
log-source-meaning = բնագիրը փոխվել է, հնարավոր է՝ նաև իմաստով
log-translation = թարգմանությունը

help-impact = Ցույց է տալիս, թե ինչ արժեն բնագրի խմբագրումները՝ հաղորդագրություններ, լոկալներ, նորից թարգմանվող բառեր։
help-impact-revision = git-ի այս քոմիթից, ճյուղից կամ պիտակից ի վեր․ `A..B`՝ A-ից մինչև B, `A...B`՝ այն տեղից, որտեղ B-ն հեռացել է A-ից
impact-title = Ինչ արժեն այս խմբագրումները թարգմանության համար
impact-messages = հաղորդագրություններ
impact-translations = թարգմանություններ
impact-words = բառեր
impact-new = նոր
impact-gone = վերացած
impact-locales = թարգմանվելու են՝ { $locales }
impact-nothing = Այս խմբագրումները թարգմանության աշխատանք չեն պահանջում։


## Reports (`report-`)

report-format-full = յուրաքանչյուր դիտողություն՝ իր տեղով, մեջբերմամբ և անելիքով
report-format-short = մեկ տող յուրաքանչյուր դիտողության համար
report-format-json = մեկ JSON օբյեկտ ծրագրերի համար, միշտ անգլերեն

report-level-error = սխալ
report-level-warning = զգուշացում
report-level-note = նշում
report-help = հուշում

report-clean = ոչինչ չի հայտնաբերվել
report-counts = սխալներ՝ { $errors }, զգուշացումներ՝ { $warnings }, նշումներ՝ { $notes }


## Formats of reports

report-format-jsonl = ծրագրերի համար՝ վերնագիր, ապա յուրաքանչյուր տողում մեկ դիտողություն՝ JSON-ով
report-format-sarif = կոդի վերլուծության և խմբագրիչների համար՝ SARIF 2.1.0
report-format-github = ծանոթագրություններ GitHub Actions-ի առաջադրանքում և դրա ամփոփումը
report-format-gitlab = GitLab Code Quality-ի համար
report-format-junit = թեստերի արդյունքներ ցուցադրող ծառայությունների համար՝ JUnit XML
report-format-markdown = կարճ հաշվետվություն pull request-ի համար
report-format-html = մեկ էջ դիտարկիչի համար՝ բոլոր դիտողություններով և լոկալների աղյուսակով
report-left-out =
    { $count ->
        [one] ևս { $count } դիտողություն բաց է թողնված
       *[other] ևս { $count } դիտողություն բաց են թողնված
    }

report-title = Թարգմանության հաշվետվություն
report-skip = Անցնել դիտողություններին
report-findings = դիտողություններ
report-coverage-note = Յուրաքանչյուր վանդակ ցույց է տալիս այն հաղորդագրությունների մասնաբաժինը, որոնց թարգմանությունն արդիական է, և թե քանիսն են այլ վիճակում։
report-check = ստուգում
report-level = մակարդակ
report-all = բոլորը
report-shown = Ցուցադրված է՝ { $shown }, ընդամենը՝ { $all }
help-badge = Նախագծի մասին էջի համար ստեղծում է փոքր պատկերներ, որոնք ցույց են տալիս, թե որքանն է թարգմանված։
help-badge-output = Պանակը, որում դրանք կստեղծվեն
badge-label = թարգմանված է
help-value-output = ՁԵՎԱՉԱՓ=ՖԱՅԼ
help-check-output = Հաշվետվությունը նաև գրել ֆայլում՝ այս ձևաչափով․ կարելի է նշել մի քանի անգամ
help-explain-formats = Տպել հաշվետվությունների բոլոր ձևաչափերի էջը՝ Markdown-ով
usage-output = `{ $value }` ձևաչափ, հավասարության նշան և ֆայլ չէ
usage-output-help = գրեք այսպես՝ `{ $example }`․ եթե ֆայլի փոխարեն գրված է `-`, հաշվետվությունը տպվում է
usage-output-twice = երկու հաշվետվություն կգրվեր `{ $file }` ֆայլում
usage-no-such-format = `{ $format }` ձևաչափ չկա
output-of-project = `{ $file }` նախագծի ֆայլ է, որը հաշվետվությունը չպետք է վերագրի
output-of-input = `{ $file }` ֆայլը կարդացվում է այս գործարկման ժամանակ, ուստի հաշվետվությունը չպետք է գրվի դրա վրա


## Locales that are translated from another locale than the source

settings-pivot-circle = այս լոկալներից յուրաքանչյուրը կթարգմանվեր հաջորդից, և ոչ մեկը՝ բնագրից․ { $circle }
settings-pivot-circle-help = հեռացրեք մեկ `from` բանալի․ առանց դրա լոկալը թարգմանվում է բնագրից
check-unknown-locale-pivot = `{ $locale }` լոկալը կթարգմանվեր `{ $pivot }` լոկալից, որը նախագծում չկա
check-unknown-locale-pivot-help = ուղղեք `from` բանալին կամ լոկալն ավելացրեք `locales` ցանկում
check-outdated-pivot = թարգմանությունը համապատասխանում է տեքստի, որն ինքը հնացած է
check-outdated-pivot-message = `{ $id }` հաղորդագրությունը համապատասխանում է { $pivot } լոկալի տեքստին, որի բնագիրը փոխվել է՝ { $because }
check-outdated-pivot-unconfirmed = `{ $id }` հաղորդագրությունը համապատասխանում է { $pivot } լոկալի տեքստին, և ոչ ոք չի կարող ասել, թե արդյոք այն համապատասխանում է իր բնագրին
check-outdated-pivot-help = այստեղ անելիք չկա, մինչև { $pivot } լոկալը չթարմացվի
check-pivot-here = թարգմանվել է սրանից

todo-from = հիմքը՝
todo-from-lacking = բնագիրը, քանի որ { $pivot } լոկալում սա չկա
todo-from-outdated = { $pivot }․ ավելի լավ է սպասել, քանի որ { $locale } լոկալի տեքստն ինքը հնացած է
todo-from-unsure = { $pivot }․ ոչ ոք չի կարող ասել, թե արդյոք { $locale } լոկալի տեքստը համապատասխանում է իր բնագրին
todo-lag = { $count ->
    [one] { $count } արդիական թարգմանություն համապատասխանում է { $pivot } լոկալի տեքստի, որը նախ պետք է թարմացվի։
   *[other] { $count } արդիական թարգմանություն համապատասխանում են { $pivot } լոկալի տեքստերի, որոնք նախ պետք է թարմացվեն։
}
status-lag = հիմքը հնացած
help-accept-from = --source-only ընտրանքի հետ՝ փոխվել է այս լոկալի տեքստը, որից թարգմանվում են մյուսները


## Bundles (`page-`, `build-`)

page-draft = Այս թարգմանությունը սևագիր է, որը ոչ մի մարդ չի վերանայել։

page-draft-part =
    { $count ->
        [one] Այս թարգմանության { $count } հատված ոչ մի մարդ չի վերանայել։
       *[other] Այս թարգմանության { $count } հատված ոչ մի մարդ չի վերանայել։
    }

page-outdated =
    { $count ->
        [one] { $count } հատված հնացած է․ դրա բնագիրը փոխվել է թարգմանվելուց հետո։
       *[other] { $count } հատված հնացած են․ դրանց բնագիրը փոխվել է թարգմանվելուց հետո։
    }

page-fallback =
    { $count ->
        [one] { $count } հատված արդիական թարգմանություն չունի և ցուցադրվում է այլ լեզվով։
       *[other] { $count } հատված արդիական թարգմանություն չունեն և ցուցադրվում են այլ լեզվով։
    }

page-authoritative = Եթե տարբերակները չեն համընկնում, ուժի մեջ է բնագիրը ({ $language })։

page-mark-outdated = հնացած

page-mark-outdated-title = Այս հատվածի բնագիրը փոխվել է թարգմանվելուց հետո։

page-mark-fallback = լեզուն՝ { $language }

page-languages = Լեզուներ

page-footnotes = Ծանոթագրություններ

page-footnote-back = Վերադառնալ տեքստին

page-index = Փաստաթղթեր

page-language = Լեզու

page-source-text = բնագիր

page-coverage = { $percent }%

page-index-note = Յուրաքանչյուր թիվ ցույց է տալիս, թե բնագրի որ մասն ունի արդիական թարգմանություն՝ ըստ բառերի քանակի։

page-skip = Անցնել տեքստին

page-ways = Այլ էջեր

page-all = Բոլոր լեզուները

page-facing = Բնագրի հետ կողք կողքի

page-alone = Միայն թարգմանությունը

page-changed = Փոխվել է թարգմանվելուց հետո՝

page-notice = Այս թարգմանության մասին

build-no-picture = `{ $text }` տեքստում նշված `{ $picture }` ֆայլը հնարավոր չէ կարդալ որպես պատկեր․ էջերում դրա փոխարեն ցուցադրվում են այն փոխարինող բառերը


## Renaming and moving (`rename-`, `move-`, `split-`)

help-rename = Հաղորդագրությանը, տերմինին, հատկանիշին կամ փոփոխականին այլ անուն է տալիս բոլոր լոկալներում և գրառումներում։
help-value-old = ՀԻՆ
help-value-new = ՆՈՐ
help-rename-old = Ինչ վերանվանել՝ `id`, `-term`, `id.attribute` կամ `$variable`․ եթե այն կա մի քանի կատալոգում, դրանից առաջ գրվում է `catalog/`
help-rename-new = Նոր անունը՝ նույն տեսակի
help-rename-in = Փոփոխականը վերանվանել միայն այս հաղորդագրության կամ տերմինի մեջ
help-rename-dry-run = Փոփոխությունները ցուցադրել որպես diff և ոչինչ չփոխել

rename-no-name = `{ $name }` չի կարող անուն լինել Fluent-ում
rename-unknown = `{ $name }` անունով ոչինչ չկա
rename-ambiguous = `{ $name }` կա մի քանի կատալոգում
rename-ambiguous-help = նշեք, թե որը՝ { $names }
rename-other-kind = `{ $old }` չի կարող դառնալ `{ $new }`
rename-other-kind-help = հաղորդագրությունը գրվում է որպես `id`, տերմինը՝ `-id`, հատկանիշը՝ `id.name`, իսկ փոփոխականը՝ `$name`․ տեսակն ու տեղը վերանվանելիս չեն փոխվում
rename-taken = `{ $name }` անունն արդեն օգտագործվում է
rename-taken-help = այլ անուն ընտրեք կամ նախ վերանվանեք կամ հեռացրեք այն, ինչ այդ անունն ունի
rename-there = { $how ->
    [named] սա այդ անունն ունի
    [recorded] թարգմանությունն արվել է այդ անունով տեքստից
    [unreadable] սա հնարավոր չէ կարդալ, և կարծես այդ անունն ունի
   *[used] սա օգտագործում է այդ անունը
}
rename-unreadable = `{ $file }` ֆայլը հնարավոր չէ ամբողջությամբ կարդալ, ուստի ոչինչ չի փոխվել․ նախ ուղղեք այն
rename-counts = `{ $old }` → `{ $new }`: տեղեր կատալոգներում՝ { $catalogs }, գրառումներում՝ { $records }
rename-pinned = { $file }: հատվածն ամրագրված է որպես `{ $id }`
rename-exceptions = { $count ->
    [one] { $file }: անունը փոխվում է նաև { $count } բացառության մեջ
   *[other] { $file }: անունը փոխվում է նաև { $count } բացառության մեջ
}
rename-program = `{ $name }` անունն օգտագործող ծրագիրը նույնպես պետք է փոխել
rename-left = { $why ->
    [link] { $file }: հղումները դեռ տանում են դեպի `#{ $name }`
    [shared] { $file }: բացառությունը վերաբերում է մի քանի կատալոգի `{ $name }` անվանը և մնում է անփոփոխ
   *[unreadable] { $file }: մասը, որը հնարավոր չէ կարդալ, դեռ պարունակում է `{ $name }` անունը
}

help-move = Հաղորդագրությունները տեղափոխում է այլ կատալոգ՝ բոլոր լոկալներում, իրենց մեկնաբանություններով և գրառումներով։
help-move-id = Ինչ տեղափոխել՝ `id`․ եթե այն կա մի քանի կատալոգում կամ տերմին է, դրանից առաջ գրվում է `catalog/`
help-move-to = Կատալոգը, ուր տեղափոխվում է․ եթե այն չկա, ստեղծվում է
help-split = Ցույց է տալիս կատալոգի խմբերը կամ դրանցից մեկը տեղափոխում է այլ կատալոգ։
help-split-catalog = Կատալոգը
help-split-group = Խումբը՝ դրա `##` նշանից հետո գրված վերնագիրը կամ վերնագրի մի մասը

move-no-message = `{ $name }` հաղորդագրություն կամ տերմին չէ, իսկ տեղափոխել կարելի է միայն դրանք
move-same = `{ $name }` կատալոգում դա արդեն կա
move-source-text = `{ $name }` կատալոգը ստեղծվում է `{ $file }` բնագրից, ուստի դրա հաղորդագրություններն այնտեղ են, որտեղ այդ տեքստի հատվածներն են
move-source-text-help = հատվածը տեղափոխեք բնագրում
move-no-place = կարգավորումներում `{ $name }` կատալոգի համար տեղ չկա
move-no-place-help = ընտրեք անուն, որը համապատասխանում է այս ձևանմուշներից մեկին, կամ `[files]` բաժնի `catalogs` բանալում ձևանմուշ ավելացրեք՝ { $patterns }
move-counts = `{ $from }` → `{ $to }`: հաղորդագրություններ՝ { $messages }, թարգմանություններ՝ { $translations }, գրառումներ՝ { $records }
move-emptied = { $file }: հեռացվում է, քանի որ դրանում ոչինչ չի մնացել
move-bundle = `{ $bundle }` փաթեթը բեռնում է `{ $from }`, բայց ոչ `{ $to }`․ ավելացրեք այն այնտեղ
split-no-group = `{ $title }` խումբ չկա, կամ այդպիսիք մի քանիսն են
split-groups-help = խմբերն են՝ { $titles }
split-no-groups-help = խումբը սկսվում է այսպիսի տողով՝ `## Errors`
split-group = { $count ->
    [one] { $title }: { $count } հաղորդագրություն
   *[other] { $title }: { $count } հաղորդագրություն
}
split-no-heading = { $count ->
    [one] առանց վերնագրի՝ { $count } հաղորդագրություն
   *[other] առանց վերնագրի՝ { $count } հաղորդագրություն
}
split-next = `diglot split { $catalog } --group TITLE --to NAME` հրամանը տեղափոխում է դրանցից մեկը։


## Terminal

progress-reading = կարդում է ֆայլերը՝ { $percent }%
progress-checking = ստուգում է՝ { $percent }%
progress-building = ստեղծում է՝ { $percent }%
progress-writing = գրում է ֆայլերը՝ { $percent }%
help-quiet = Տպել միայն արդյունքներն ու սխալները
help-completions = Տպում է սկրիպտը, որով թաղանթը լրացնում է այն, ինչ մուտքագրում եք՝ հրամաններ, ընտրանքներ, ստուգումներ, լոկալներ, id-ներ։
help-completions-shell = Թաղանթը
help-value-shell = ԹԱՂԱՆԹ
help-man = Տպում է diglot-ի կամ մեկ հրամանի ձեռնարկի էջը, ինչպես այն կարդում է `man` հրամանը․ անգլերեն, եթե `--lang` ընտրանքն այլ բան չի ասում։
help-man-command = Հրամանը
help-man-output = Էջը կամ բոլոր հրամանների էջերը գրել այս պանակում
man-written = { $files ->
    [one] `{ $folder }` պանակում կա { $files } էջ։
   *[other] `{ $folder }` պանակում կան { $files } էջ։
}
man-name = Անուն
man-synopsis = Համառոտ
man-description = Նկարագրություն
man-exit = Ավարտի կոդ
man-environment = Միջավայր
man-see-also = Տես նաև
man-exit-0 = Ամեն ինչ կարգին է, կամ սխալի մակարդակի ոչինչ չկա։
man-exit-1 = Կան սխալի մակարդակի դիտողություններ։
man-exit-2 = Գործարկումը չկարողացավ կատարել իր աշխատանքը։
man-language = Հաղորդագրությունների լեզուները, եթե `--lang` ընտրանքը լեզու չի նշում։
man-no-color = Եթե սահմանված է, գույներ չեն օգտագործվում, բացի `--color always` նշելու դեպքից։
man-force-color = Եթե սահմանված է և `0` չէ, գույներ օգտագործվում են նաև ֆայլերում և էջատիչներում։
man-columns = Ինչ լայնությամբ տպել ֆայլերում և էջատիչներում․ եթե նշված չէ՝ 100 սյունակ։


## Command line (`help-`, `usage-`, `cli-`, `status-`, `todo-`)

help-diglot = Յուրաքանչյուր թարգմանություն պահում է բնագրին համընթաց։
help-usage = Օգտագործում՝
help-commands = Հրամաններ՝
help-arguments = Արգումենտներ՝
help-options = Ընտրանքներ՝
help-global-options = Բոլոր հրամանների ընտրանքներ՝
help-examples = Օրինակներ՝
help-value-options = ԸՆՏՐԱՆՔՆԵՐ
help-value-command = ՀՐԱՄԱՆ
help-value-folder = ՊԱՆԱԿ
help-value-locale = ԼՈԿԱԼ
help-value-when = ԵՐԲ
help-values = [հետևյալներից մեկը՝ { $values }]
help-project = Նախագծի պանակը․ եթե նշված չէ՝ այս պանակը կամ դրանից վեր ամենամոտը, որում կա `diglot.toml`
help-lang = Հաղորդագրությունների լեզուն․ եթե նշված չէ, որոշում են LC_ALL, LC_MESSAGES և LANG փոփոխականները
help-color = Երբ օգտագործել գույներ
help-help = Ցուցադրել այս օգնությունը
help-version = Ցուցադրել տարբերակը
help-help-command = Ցույց է տալիս, թե ինչ է անում diglot-ը կամ դրա հրամաններից մեկը։
help-help-which = Հրամանը, որը պետք է բացատրել

cli-error = սխալ՝ { $what }
cli-hint = հուշում՝ { $what }
cli-output-failed = ելքը հնարավոր չեղավ գրել՝ { $cause }

usage-no-such-command = `{ $command }` հրաման չկա
usage-command-missing = հրամանը բացակայում է
usage-no-such-option = այստեղ `{ $option }` ընտրանք չկա
usage-one-too-many = `{ $argument }` արգումենտն ավելորդ է
usage-argument-missing = `{ $argument }` բացակայում է
usage-value-missing = `{ $argument }` ընտրանքին արժեք է պետք
usage-value-wrong = `{ $value }` չի կարող լինել `{ $argument }`-ի արժեք
usage-no-locale = `{ $value }` BCP 47 լեզվային պիտակ չէ
usage-given-twice = `{ $argument }` կարելի է նշել միայն մեկ անգամ
usage-not-together = `{ $argument }` և `{ $other }` հնարավոր չէ միասին օգտագործել
usage-not-utf8 = արգումենտը UTF-8 չէ
usage-value-unexpected = `{ $argument }` ընտրանքն արժեք չի ընդունում
usage-did-you-mean = նկատի ունեի՞ք `{ $name }`
usage-possible-values = հնարավոր արժեքներն են՝ { $values }
usage-see-help = `diglot --help` հրամանը ցույց է տալիս, թե ինչ կա
cli-settings-wrong = { $count ->
    [one] `{ $file }` ֆայլում կա { $count } սխալ
   *[other] `{ $file }` ֆայլում կան { $count } սխալ
}
cli-no-project = `{ $folder }` պանակում կամ դրանից վեր `diglot.toml` չկա
cli-no-project-help = `diglot init` հրամանը պանակը դարձնում է նախագիծ

help-value-file = ՖԱՅԼ
help-value-name = ԱՆՈՒՆ
help-value-id = ID
help-value-text = ՏԵՔՍՏ
help-value-number = ԹԻՎ
help-value-format = ՁԵՎԱՉԱՓ
help-value-check = ՍՏՈՒԳՈՒՄ

help-init = Այս պանակը դարձնում է նախագիծ․ գրում է `diglot.toml`՝ առկա ֆայլերին համապատասխան։
help-init-source = Բնագրերի լոկալը, եթե այն հնարավոր չէ որոշել ֆայլերից

help-import = PDF-ից, սկանից կամ նամակից ստացված տեքստը բերում է `source-texts/` պանակ և թվարկում է այն տեղերը, որոնք աղավաղված են թվում։ Ոչ մի բառ չի փոխվում։
help-import-file = Ներմուծվող տեքստը՝ UTF-8-ով
help-import-as = Նոր բնագրի անունը․ եթե նշված չէ՝ ֆայլի անունը

help-sync = Կատալոգներն ու գրառումները համապատասխանեցնում է բնագրերին։ Ոչ մի թարգմանություն չի կորչում։
help-sync-dry-run = Միայն ասել, թե ինչ կարվեր

help-status = Ցույց է տալիս, թե որքան է առաջացել յուրաքանչյուր լոկալ՝ ըստ հաղորդագրությունների և բնագրի բառերի։
help-status-format = Ինչպես ցուցադրել

help-todo = Թարգմանչին ցույց է տալիս անելիքը՝ սկսած ամենավատից, խմբագրվող տողերով։
help-todo-locale = Լոկալը, որի համար թարգմանվում է
help-todo-catalog = Միայն այս կատալոգը
help-todo-limit = Ցուցադրել ոչ ավելի, քան այսքան հաղորդագրություն

help-check = Գտնում է թարգմանությունների սխալները։ Եթե սխալներ կան, ավարտվում է 1 կոդով։
help-check-format = Ինչպես ցուցադրել
help-check-locale = Միայն այս լոկալը․ կարելի է նշել մի քանի անգամ

help-accept = Գրանցում է, որ թարգմանությունները դեռ ճիշտ են բնագրի այժմյան տեսքի համար։
help-accept-locale = Լոկալը, որի թարգմանությունները կարդացել եք
help-accept-id = Հաղորդագրություններ՝ ID կամ ԿԱՏԱԼՈԳ/ID տեսքով
help-accept-all = Ընդունել այն ամենը, ինչ սպասում է
help-accept-source-only = Դուք խմբագիրն եք, և բնագրի ձեր փոփոխությունը ոչ մի թարգմանության չի առնչվում
help-accept-note = Ինչու․ պահվում է գրառման մեջ
help-accept-by = Ով է ասում․ պահվում է գրառման մեջ

help-explain = Բացատրում է ստուգումը․ առանց անվան թվարկում է բոլոր ստուգումները։
help-explain-check = Ստուգման անունը

help-build = Ստեղծում է հրապարակման ֆայլերը՝ բոլոր լոկալների կատալոգները, փաստաթղթերը և վեբ էջերը։
help-build-output = Պանակը, որում դրանք կստեղծվեն․ գտնվում է նախագծի պանակից ներքև

usage-no-such-check = `{ $check }` ստուգում չկա
usage-see-checks = `diglot explain` հրամանը թվարկում է ստուգումները
usage-no-such-catalog = `{ $catalog }` կատալոգ չկա
usage-no-such-locale = նախագիծը `{ $locale }` լոկալ չունի
usage-no-locales-yet = լոկալը կատալոգների պանակ է կամ `diglot.toml` ֆայլում նշված պիտակ
usage-project-locales = նախագծի լոկալներն են՝ { $locales }
usage-wrong-name = `{ $name }` չի կարող լինել բնագրի անուն
usage-accept-what = նշված չէ, թե ինչ ընդունել
usage-see-accept = նշեք հաղորդագրությունները կամ գրեք --all

cli-act = { $path }: { $what }
cli-changed = { $files ->
    [one] Գրվել է { $files } ֆայլ։
   *[other] Գրվել են { $files } ֆայլ։
}
cli-would-change = { $files ->
    [one] Կգրվեր { $files } ֆայլ։
   *[other] Կգրվեին { $files } ֆայլ։
}
cli-in-step = Ամեն ինչ համընթաց է։
cli-initialized = Գրեք կամ ներմուծեք բնագրեր, ապա գործարկեք `diglot sync`։
cli-import-same = `{ $file }` ֆայլն արդեն նույն բովանդակությունն ունի։
cli-import-doubts = { $count ->
    [one] { $count } տեղ աղավաղված է թվում։ Ուղղեք այն բնագրում՝
   *[other] { $count } տեղ աղավաղված են թվում։ Ուղղեք դրանք բնագրում՝
}
cli-import-next = Կարդացեք բնագիրը, ապա գործարկեք `diglot sync`։
cli-built = { $files ->
    [one] `{ $folder }` պանակում կա { $files } ֆայլ։
   *[other] `{ $folder }` պանակում կան { $files } ֆայլ։
}
cli-built-changes = Գրված՝ { $written }։ Հեռացված՝ { $removed }։
cli-built-look = Դիտարկիչում բացեք `{ $path }`։

status-locale = լոկալ
status-catalog = կատալոգ
status-coverage = ծածկույթ
status-current = արդիական
status-outdated = հնացած
status-unconfirmed = չհաստատված
status-untracked = չհետևված
status-missing = բացակայող
status-obsolete = ավելորդ
status-words = բառեր
status-share = { $percent }%
status-nothing = Թարգմանելու դեռ ոչինչ չկա։
status-out-of-step = `{ $file }` կատալոգը համընթաց չէ իր բնագրին․ գործարկեք `diglot sync`։

todo-current = արդիական
todo-outdated-meaning = հնացած՝ իմաստը գուցե փոխվել է
todo-outdated-wording = հնացած՝ ձևակերպումը փոխվել է
todo-outdated-cosmetic = հնացած՝ փոխվել է միայն տպագրական ձևավորումը
todo-unconfirmed = չհաստատված՝ փոխվել են և՛ բնագիրը, և՛ թարգմանությունը
todo-missing = բացակայող
todo-untracked = չհետևված՝ հայտնի չէ, թե որ բնագրից է արվել
todo-obsolete = ավելորդ՝ բնագրում այլևս չկա
todo-where = խմբագրել՝
todo-why = պատճառը՝
todo-comment = մեկնաբանություն՝
todo-source = բնագիր՝
todo-source-change = բնագիրը առաջ և հիմա՝
todo-source-was = նախկին բնագիրը՝
todo-translation = թարգմանություն՝
todo-paste = տեղադրվող և թարգմանվող տողեր՝
todo-nothing = { $locale } լոկալի համար անելիք չկա։
todo-total = { $count ->
    [one] { $locale } լոկալի համար մշակման է սպասում { $count } հաղորդագրություն։
   *[other] { $locale } լոկալի համար մշակման են սպասում { $count } հաղորդագրություն։
}
todo-limited = { $shown ->
    [one] Ցուցադրված է միայն առաջին { $shown } հաղորդագրությունը։
   *[other] Ցուցադրված են միայն առաջին { $shown } հաղորդագրությունները։
}

## Checks, projects, fixes and watching

syntax-help-colon = id-ի և դրա արժեքի միջև գրեք `=`, ոչ թե `:`
syntax-help-quotes = ձևավոր փակագծերի մեջ գրված տեքստն առեք ուղիղ չակերտների (`"`) մեջ
syntax-help-invisible = { $code } նշանը փոխարինեք սովորական բացատով կամ հեռացրեք, քանի որ այն միայն նման է բացատի կամ ընդհանրապես չի երևում
syntax-help-conflict = սա անավարտ միաձուլման նշան է․ պահեք երկու տարբերակներից մեկը և հեռացրեք նշանները
syntax-help-call = երկու արգումենտների միջև դրեք ստորակետ, իսկ վերջինից հետո՝ փակող կլոր փակագիծ
syntax-help-term-attribute = ցուցադրեք հենց տերմինը կամ որևէ հաղորդագրություն, քանի որ տերմինների հատկանիշները միայն ընտրում են տարբերակներից մեկը
syntax-opened-here = բացվել է այստեղ
settings-bundle-incomplete = փաթեթը պետք է ունենա անուն և կատալոգների ցանկ, օրինակ՝ `name = "app"` և `catalogs = ["app", "shared/*"]`
settings-catalogs-path = `path` բանալին բացակայում է
settings-reference-differs = հենակետային կատալոգի ուղին պետք է պարունակի նույն `*` և {"{"}name{"}"} մասերը, նույն հերթականությամբ, ինչ `{ $pattern }` ձևանմուշը
settings-reference-differs-help = այն, ինչ հենակետային կատալոգի ուղում գրված է դրանց փոխարեն, դրվում է յուրաքանչյուր թարգմանության ուղու մեջ


## Mistakes in `diglot.toml`, told to people who do not know TOML

settings-syntax-help = յուրաքանչյուր կարգավորում գրեք առանձին տողում, իսկ մի քանի արժեքը՝ քառակուսի փակագծերի մեջ, օրինակ՝ `locales = ["fr", "ru"]`
settings-syntax-language = սա { $kind } է, իսկ կարգավորումները գրվում են TOML-ով
settings-syntax-language-help = գրեք տողեր, օրինակ՝ `source-locale = "en"` և `locales = ["fr", "ru"]`
settings-syntax-conflict = git-ն այստեղ բախում է թողել
settings-syntax-conflict-help = երկու տարբերակներից պահեք այն, ինչ ճիշտ է, և հեռացրեք `<`, `=` և `>` նշանների տողերը
settings-syntax-unclosed = այս `{ $sign }` նշանը չի փակվում
settings-syntax-unclosed-help = գրեք `{ $sign }` այնտեղ, որտեղ այն ավարտվում է
settings-syntax-sign = { $kind ->
        [extra] այս `{ $sign }` նշանն ավելորդ է
        [comma] տասնորդական մասը բաժանվում է կետով, ոչ թե ստորակետով
       *[missing] այստեղ `{ $sign }` նշանը բացակայում է
    }
settings-syntax-comment = սա կարգավորում չէ․ եթե մեկնաբանություն է, այն սկսեք `#` նշանով
settings-syntax-end = տողը պետք է ավարտվի այստեղ
settings-syntax-key = `{ $key }` չի կարող բանալի լինել․ բանալին կարող է պարունակել a-ից z տառեր, թվանշաններ, `-` և `_`
settings-syntax-hidden = այստեղ անտեսանելի նշան կա
settings-syntax-escape = երկու `"` նշանների միջև գրված տեքստում `\` նշանով հատուկ նշան է սկսվում
settings-syntax-escape-help = գրեք `/` կամ `\\`, կամ տեքստը դրեք երկու `'` նշանների միջև
settings-syntax-nothing = { $kind ->
        [key] այստեղ անունը բացակայում է
       *[value] այստեղ արժեքը բացակայում է
    }
settings-syntax-quotes = այս չակերտներն ուղիղ չեն, իսկ կարգավորումներին ուղիղ չակերտներ են պետք
settings-syntax-value = `{ $value }` ո՛չ թիվ է, ո՛չ օր
settings-syntax-value-help = գրեք թիվ, օրինակ՝ 90, օր, օրինակ՝ 2027-03-01, կամ տեքստ երկու `"` նշանների միջև
settings-syntax-unquoted = `{ $value }` գրված է առանց չակերտների
settings-syntax-write = գրեք `{ $text }`
settings-syntax-twice = `{ $name }` արդեն կա { $line } համարի տողում
settings-syntax-twice-help = պահեք երկուսից մեկը՝ երկուսում ասված ամեն ինչով
settings-misplaced = `{ $key }` բանալին չի կարող գրվել `{ $heading }` տողից ներքև
settings-misplaced-help = այս տողը տեղափոխեք ֆայլի սկիզբ՝ քառակուսի փակագծերով առաջին տողից վերև
settings-nameless = `{ $heading }` անուն չունի
settings-elsewhere-help = դրա տեղը { $heading } տողից ներքև է
settings-wrong-entry = `{ $key }` ցանկի յուրաքանչյուր արժեքը պետք է լինի չակերտների մեջ առնված տեքստ
settings-empty = `{ $key }` բանալին ոչինչ չի ասում
settings-empty-help = չակերտների միջև որևէ բան գրեք կամ հեռացրեք տողը
settings-every-locale-help = նշեք լոկալներ, օրինակ՝ `["fr", "ru"]`, կամ հանեք `{ $key }` բանալին, եթե նկատի ունեք բոլորը
settings-level-help = մակարդակը գրվում է այսպես՝ `checks.{ $key } = "{ $level }"`
settings-folder-help = գրեք պանակի անուն, օրինակ՝ `{ $example }`
settings-no-project-help = ուղղեք ուղին կամ հեռացրեք այն
settings-text-kind = `.{ $extension }` ֆայլերը չեն կարող բնագրեր լինել․ բնագրերը Markdown (`.md`) կամ պարզ տեքստ (`.txt`) են
settings-function = `{ $name }` չի կարող ֆունկցիա լինել․ դրա անունը գրվում է մեծատառերով, օրինակ՝ `PLATFORM`
settings-withdraw-override-help = այստեղ էլ գրեք ավելի փոքր `withdraw`․ եթե այս [[override]] աղյուսակը ոչինչ չի ասում, գործում է կարգում նշվածը
disk-settings-folder = `{ $path }` պանակ է, իսկ կարգավորումները ֆայլ են․ վերանվանեք այն, ապա ֆայլը գրեք `diglot init` հրամանով
disk-link-nowhere = `{ $path }` հղումը տանում է գոյություն չունեցող ֆայլ․ ստեղծեք այդ ֆայլը կամ հեռացրեք հղումը
disk-no-file-fits = ուղու `{ $pattern }` ձևանմուշին ոչ մի ֆայլ չի համապատասխանում
disk-no-file-fits-help = ուղղեք այն կամ հեռացրեք․ `*` նշանակում է ուղու մաս, `**`՝ ցանկացած պանակներ․ մյուս բոլոր նշանները, բացի {"{"}locale{"}"} և {"{"}name{"}"} տեղապահներից, նշանակում են հենց իրենց
disk-no-file-fits-help-fluent = կատալոգը Fluent ֆայլ է․ գրեք ձևանմուշ, օրինակ՝ `{ $pattern }`
disk-no-catalogs-help = նշեք ձևանմուշ, օրինակ՝ `"locales/{"{"}locale{"}"}/*.ftl"`, կամ `diglot init` հրամանով կատալոգներ որոնեք
disk-all-excluded = `{ $pattern }` ձևանմուշը դուրս է թողնում նախագծի բոլոր ֆայլերը
disk-all-excluded-help = գրեք ձևանմուշ, որին ավելի քիչ ֆայլեր են համապատասխանում

check-idle-setting = կարգավորումը ոչինչ չի փոխում
check-idle-setting-locales = `locales` դատարկ ցանկ է, ուստի ոչինչ չի թարգմանվում
check-idle-setting-itself = `{ $locale }` լոկալը չի կարող ինքն իր պահուստայինը լինել
check-idle-setting-same = { $kind ->
        [exception] { $line } համարի տողի բացառությունը նույնն է թույլատրում
       *[override] այն ամենը, ինչ ասում է այս [[override]] աղյուսակը, վերջնականապես որոշում է { $line } համարի տողի [[override]] աղյուսակը
    }
check-idle-setting-ship = `ship = 0` տողով լոկալը հրապարակվում է, նույնիսկ երբ դրանից դեռ ոչինչ թարգմանված չէ
check-idle-setting-exclude = `{ $pattern }` ձևանմուշին ոչ մի տեքստ չի համապատասխանում, ուստի ոչինչ դուրս չի թողնվում
check-idle-setting-catalog = `{ $name }` անունով կատալոգ չկա
check-unknown-check-grades = `{ $name }` ստուգումը բոլոր փոփոխությունների համար մեկ մակարդակ ունի, ոչ թե առանձին մակարդակ յուրաքանչյուր աստիճանի համար
check-unknown-check-grades-help = գրեք `{ $name } = "warning"`․ աստիճաններ տարբերում են միայն `outdated` և `outdated-pivot` ստուգումները
check-idle-exception-nothing = { $key ->
        [locale] այս բացառությունը ոչինչ չի թույլատրում․ նախագիծը `{ $value }` լոկալ չունի
        [file] այս բացառությունը ոչինչ չի թույլատրում․ նախագիծը `{ $value }` ֆայլ չունի
       *[id] այս բացառությունը ոչինչ չի թույլատրում․ `{ $value }` id-ով հաղորդագրություն չկա
    }
check-idle-exception-help-nothing = ուղղեք դա կամ հեռացրեք բացառությունը
check-unknown-locale-folder = ըստ կարգավորումների՝ `{ $locale }` լոկալի պանակը `{ $folder }` է, իսկ այստեղ կա `{ $name }` անունով պանակ
check-unknown-locale-folder-help = վերանվանեք այն `{ $folder }` կամ գրեք `folder = "{ $name }"`
check-below-demand-help-untracked = թարգմանությունները կան, և հայտնի չէ, թե ինչ բնագրից են արվել․ համընկնողների համար գործարկեք `diglot accept { $locale } ID…`


## Policy (`policy-`, `check-`)

settings-table-help = գրեք { $heading } տողը, իսկ դրա բանալիները՝ ներքևի տողերում
settings-list-help = գրեք այն քառակուսի փակագծերի մեջ՝ `{ $key } = ["{ $text }"]`
settings-percent = `{ $key }` բանալին չի կարող { $value } արժեքն ունենալ․ այն պետք է լինի մասնաբաժին՝ 0-ից մինչև 100 տոկոս
settings-percent-help = գրեք թիվ, օրինակ՝ 90 կամ 99.5, ամենաշատը մեկ տասնորդական նիշով
settings-count = `{ $key }` բանալին չի կարող { $value } արժեքն ունենալ․ այն պետք է լինի 0 կամ ավելի մեծ ամբողջ թիվ
settings-tier-locales = `{ $tier }` կարգը լոկալներ չունի
settings-tier-locales-help = ավելացրեք տող, օրինակ՝ `locales = ["fr", "ru"]`․ "*" նշանակում է բոլոր լոկալները, որոնք ոչ մի այլ կարգում նշված չեն
settings-tier-rest = "*" արդեն կա `{ $tier }` կարգում․ այնտեղ են բոլոր լոկալները, որոնք ոչ մի կարգում նշված չեն
settings-tier-twice = `{ $locale }` լոկալն արդեն `{ $tier }` կարգում է
settings-tier-twice-help = լոկալը կարող է լինել միայն մեկ կարգում․ հանեք այն երկուսից մեկից․ այն, ինչ տարբեր է դրա համար, կարող է գրվել [[override]] աղյուսակում
settings-unlisted-locale = `{ $locale }` այս նախագծի լոկալներից չէ
settings-unlisted-locale-help = հանեք այն այստեղից կամ սկզբի `locales` ցանկում ավելացրեք "{ $locale }"
settings-no-tier = `{ $tier }` կարգ չկա
settings-no-tier-help = գրեք [tier.{ $tier }] աղյուսակ իր լոկալներով կամ դրա փոխարեն այստեղ նշեք լոկալներ
settings-override-limits = այս [[override]] աղյուսակը չի նշում, թե ինչին է վերաբերում
settings-override-limits-help = ավելացրեք `locales`, `tiers`, `catalogs` կամ `paths`․ այն, ինչ գործում է ամենուր, գրվում է կարգում կամ [checks] բաժնում
settings-override-empty = այս [[override]] աղյուսակը ոչինչ չի փոխում
settings-override-empty-help = ավելացրեք այն, ինչ այնտեղ տարբեր է, օրինակ՝ `current = 95` կամ `checks.missing = "note"`
settings-override-messages = `messages` բանալիով [[override]] աղյուսակը կարող է նշել միայն այն, ինչ `build` հրամանը տալիս է ընթերցողներին․ մասնաբաժիններն ու մակարդակները նշվում են ամբողջ կատալոգների համար
settings-address = `{ $address }` հրապարակման հասցե չէ․ գրեք հասցե, օրինակ՝ https://example.org/texts, առանց `?` և `#` նշանների
settings-withdraw-alone = `withdraw` բանալին այստեղ առանց `ship` բանալու է
settings-withdraw-above = { $ship }%-ից հրապարակվող լոկալը չի կարող հանվել { $withdraw }%-ից ցածր լինելիս․ այն անմիջապես կհանվեր
settings-withdraw-help = գրեք `ship`՝ այն մասնաբաժինը, որից սկսած լոկալը հրապարակվում է, և ավելի փոքր `withdraw`, օրինակ՝ `ship = 90` և `withdraw = 80`
settings-critical-form = `{ $pattern }` չի նշում, թե որ կատալոգին է վերաբերում
settings-critical-form-help = գրեք ԿԱՏԱԼՈԳ/ID, օրինակ՝ "app/{ $pattern }"․ "*/{ $pattern }" նշանակում է բոլոր կատալոգները
settings-day = `{ $key }` բանալին չի կարող { $value } արժեքն ունենալ․ այն պետք է լինի օր, օրինակ՝ 2027-03-01
policy-shipped-line = `{ $line }` լոկալ չի նշում․ այս ֆայլի տողը լեզվային պիտակ է, օրինակ՝ `fr`, կամ պիտակ և կատալոգ, օրինակ՝ `fr/guide`

check-expired-exception = բացառության ժամկետն անցել է
check-expired-exception-message = `{ $name }` ստուգումից այս բացառությունը գործում էր մինչև { $day }․ { $count ->
        [0] այն այլևս ոչնչի պետք չէ
        [one] վերադարձել է { $count } դիտողություն
       *[other] վերադարձել են { $count } դիտողություն
    }
check-expired-exception-no-day = `{ $name }` ստուգումից այս բացառությունը `until` բառից հետո օր չի նշում, ուստի ոչինչ չի թույլատրում
check-expired-exception-help = ուղղեք այն, ինչ թույլատրում էր, և հեռացրեք այն, կամ այլ օր նշեք
check-expired-exception-help-idle = հեռացրեք այն
check-expired-exception-help-day = ստորակետից առաջ գրեք օր, օրինակ՝ `until 2027-03-01`
check-expired-exception-here = այլևս թույլատրված չէ

help-config = Ասում է, թե ինչ կարող է նշվել `diglot.toml` ֆայլում և ինչ է նշված։
help-config-keys = Տպել բոլոր աղյուսակների և բանալիների մեկ Markdown էջ՝ անգլերեն
help-config-schema = Տպել `diglot.toml` ֆայլի JSON սխեման՝ խմբագրիչների համար
help-config-show = Ցուցադրել, թե ինչ է գործում և որ տողն է դա նշում
help-config-locale = Միայն այն, ինչ գործում է այս լոկալի համար
help-config-path = Միայն այն, ինչ գործում է այս բնագրի կամ կատալոգի համար
usage-no-such-text = նախագիծը `{ $file }` բնագիր կամ կատալոգ չունի
usage-no-such-text-help = գրեք դրա ուղին `diglot.toml` ֆայլի պանակից ներքև, ինչպես ցույց է տալիս `diglot check` հրամանը
cli-config-defaults = Կարգավորումները դրա մասին ոչինչ չեն ասում․ ամեն ինչ լռելյայն է։

check-group-policy = Ինչ է պահանջում նախագիծը
check-below-demand = լեզուն ունի ավելի քիչ, քան պահանջվում է դրանից
check-below-demand-current = { $subject }՝ թարգմանված է { $share }%, իսկ `{ $table }` պահանջում է { $demanded }%․ մնում է { $left }, արդիական չէ { $lacking }
check-below-demand-most = { $lack ->
        [missing] { $subject }՝ չափազանց շատ է բացակայողը
        [cosmetic] { $subject }՝ չափազանց շատ է տպագրական ձևավորմամբ հնացածը
        [wording] { $subject }՝ չափազանց շատ է ձևակերպմամբ հնացածը
        [meaning] { $subject }՝ չափազանց շատ է իմաստով հնացածը
        [unconfirmed] { $subject }՝ չափազանց շատ է չհաստատվածը
        [untracked] { $subject }՝ չափազանց շատ է չհետևվածը
       *[outdated] { $subject }՝ չափազանց շատ է հնացածը
    }․ { $lacking }, իսկ `{ $table }` թույլատրում է { $most }․ մնում է { $left }
check-below-demand-help = `diglot todo { $locale }` հրամանը թվարկում է անելիքը՝ սկսած ամենավատից
check-critical-not-current = կարևորագույն հաղորդագրությունն արդիական չէ
check-critical-not-current-message = `{ $catalog }` կատալոգը { $locale } լոկալում հետ է պահվում․ { $count ->
        [one] արդիական չէ { $count } կարևորագույն հաղորդագրություն՝ { $ids }
       *[other] արդիական չեն { $count } կարևորագույն հաղորդագրություն՝ { $ids }
    }
check-idle-pattern = պահանջը ոչնչի չի վերաբերում
check-idle-pattern-message = { $kind ->
        [message] `{ $name }` անունով հաղորդագրություն չկա
        [catalog] `{ $name }` անունով կատալոգ չկա
        [path] `{ $name }` ուղով տեքստ չկա
       *[locale] `{ $name }` լոկալ չկա
    }, ուստի այստեղ ոչինչ չի պահանջվում
check-idle-pattern-help = ուղղեք անունը կամ հեռացրեք այն․ `diglot status` հրամանը ցույց է տալիս լոկալներն ու կատալոգներն իրենց անուններով
check-stale-shipping = հրապարակվածի գրառումը հետ է մնում
check-stale-shipping-message = { $name }՝ գրանցված է որպես հրապարակված, բայց դուրս է թողնվում․ { $why } (`{ $table }`)
check-stale-shipping-idle = { $name }՝ գրանցված է որպես հրապարակված, բայց կարգավորումները չեն նշում, թե երբ է հրապարակվում
check-stale-shipping-help = թարգմանեք այն, ինչ մնում է, կամ թողեք, որ `diglot ship` հրամանը հանի այն գրառումից
check-stale-shipping-help-idle = թողեք, որ `diglot ship` հրամանը հանի այն գրառումից, կամ դրա կարգում գրեք `ship`
check-stale-shipping-help-line = հեռացրեք այս տողը․ եթե git-ը չի կարողացել միաձուլել երկու տարբերակ, պահեք երկուսի տողերն էլ
check-unknown-mark = diglot-ի համար դրված նշանը ոչինչ չի ասում
check-unknown-mark-message = `{ $word }` նշան չկա
check-unknown-mark-apart = այս նշանը ոչ մի հաղորդագրությունից վերև չէ, ուստի ոչինչ չի նշում
check-unknown-mark-help = գրեք `diglot: critical` անմիջապես հաղորդագրությունից վերև գրված մեկնաբանության մեջ
policy-ships = թարգմանված է { $share }%, հանվում է { $withdraw }%-ից ցածր լինելիս
policy-ready = թարգմանված է { $share }%, հրապարակվում է { $ship }%-ից․ `diglot ship { $name }` հրամանը հրապարակում է այն
policy-held-back = թարգմանված է { $share }%, հրապարակվում է { $ship }%-ից․ մնում է { $left }
policy-withdrawn = թարգմանված է { $share }%, հանվում է { $withdraw }%-ից ցածր լինելիս, նորից հրապարակվում է { $ship }%-ից․ մնում է { $left }
policy-critical =
    { $count ->
        [one] արդիական չէ { $count } կարևորագույն հաղորդագրություն՝ { $ids }
       *[other] արդիական չեն { $count } կարևորագույն հաղորդագրություն՝ { $ids }
    }
policy-gap =
    { $count ->
        [one] { $count } հատված արդիական թարգմանություն չունի, և դրա պատճառով փաստաթուղթն այստեղ հետ է պահվում՝ { $ids }
       *[other] { $count } հատված արդիական թարգմանություն չունեն, և դրա պատճառով փաստաթուղթն այստեղ հետ է պահվում՝ { $ids }
    }
ship-ships = { $name }՝ հրապարակվում է, թարգմանված է { $share }%
ship-withdrawn = { $name }՝ հանվում է, թարգմանված է { $share }%
ship-taken = { $name }՝ հանվում է
ship-idle = { $name }՝ հանվում է գրառումից․ կարգավորումները չեն նշում, թե երբ է հրապարակվում
ship-no-rule = կարգավորումները չեն նշում, թե երբ է հրապարակվում { $name }․ դրա կարգում գրեք `ship`
ship-not-ready = { $name }՝ դեռ հնարավոր չէ հրապարակել․ { $why }
ship-not-shipped = { $name }՝ հրապարակված չէ
ship-nothing = Ոչինչ չի փոխվում․ պատրաստ ամեն ինչ հրապարակված է, և հրապարակված ամեն ինչ բավարարում է կանոններին։
help-ship = Հրապարակում է այն լոկալները, որոնք բավարարում են իրենց կարգերի կանոններին, և հանում է նրանք, որոնք այլևս չեն բավարարում։
help-ship-name = Միայն սրանք՝ ԼՈԿԱԼ տեսքով, կամ ԼՈԿԱԼ/ԿԱՏԱԼՈԳ տեսքով, եթե յուրաքանչյուր կատալոգ հրապարակվում է առանձին
help-ship-withdraw = Հանել դրանք՝ անկախ նրանից, բավարարում են կանոններին, թե ոչ
cli-left-out = Դուրս է թողնված՝ { $name }, { $why }
status-tier = կարգ
status-verdict = որոշում
status-why = պատճառ
status-ships = հրապարակվում է
status-held-back = հետ է պահվում
status-ships-below = հրապարակվում է պահանջվածից ցածր
policy-amount =
    { $messages ->
        [one] { $messages } հաղորդագրություն
       *[other] { $messages } հաղորդագրություն
    } { $words ->
        [one] ({ $words } բառ)
       *[other] ({ $words } բառ)
    }
policy-messages =
    { $count ->
        [one] { $count } հաղորդագրություն
       *[other] { $count } հաղորդագրություն
    }
policy-words =
    { $count ->
        [one] { $count } բառ
       *[other] { $count } բառ
    }


## Grades of changes (`grade-`)

grade-value-moved = տեքստն այժմ { $name } հատկանիշն է
grade-value-made = { $name } հատկանիշի տեքստն այժմ արժեքն է
grade-default = { $name } տարբերակն այժմ լռելյայն է
grade-placeable-other = փոխվել է տեղապահ՝ { $change }
grade-placeable-order = տեղապահներն այլ հերթականությամբ են՝ { $change }
grade-link-moved = դեպի { $after } տանող հղումն այլ բառերի վրա է
grade-mark-up = փոխվել է նշագրումը՝ { $change }
grade-literal = փոխվել է կոդ կամ հասցե՝ { $change }
grade-emphasis = «{ $before }» այժմ գուցե նշված է որպես տերմին կամ այլևս նշված չէ
grade-opposite = բառը դարձել է իր հականիշը՝ { $change }
grade-name-perhaps = փոխվել է այն, ինչ գուցե անուն է՝ { $change }
grade-order = նույն բառերն այլ հերթականությամբ են՝ { $change }
grade-said = ասված է ավելին կամ պակաս՝ { $change }
grade-joined = բառեր միացվել կամ բաժանվել են՝ { $change }
grade-punctuation-moved = «{ $before }» կետադրությունն այլ բառեր է բաժանում


## Settings of other tools: `l10n.toml` of Mozilla and `i18n.toml` of cargo-i18n

settings-no-project = `{ $file }` ֆայլ չկա
settings-unknown-project = սա ո՛չ Mozilla-ի `l10n.toml` է, ո՛չ cargo-i18n-ի `i18n.toml`
settings-l10n-path = `l10n` բանալին բացակայում է, ուստի հայտնի չէ, թե որտեղ են թարգմանությունները
settings-other-formats =
    { $count ->
        [one] այս ֆայլի { $count } ուղի Fluent կատալոգների չի վերաբերում և բաց է թողնվում
       *[other] այս ֆայլի { $count } ուղի, առաջինը՝ այս մեկը, Fluent կատալոգների չեն վերաբերում և բաց են թողնվում
    }
settings-expression = սա կանոնավոր արտահայտություն չէ, որը diglot-ը կարող է կարդալ՝ { $cause }
settings-endless = `{ $path }` ուղու արժեքներն անվերջ հղում են միմյանց
settings-lacks-key = `{ $key }` բանալին բացակայում է
check-unreadable-help-note = diglot-ն աշխատում է միայն Fluent կատալոգների հետ, իսկ մնացածը թողնում է անփոփոխ
settings-no-fluent = `fluent` աղյուսակը չկա, ուստի ոչ մի կատալոգ հայտնի չէ
settings-no-domain = հայտնի չէ, թե որ crate-ին են պատկանում այս կատալոգները
settings-no-domain-help = ավելացրեք `domain` բանալին կամ Cargo.toml ֆայլ, որում նշված է crate-ի անունը


## Passages that are split, merged or come back

state-split = անջատվել է `{ $id }` հաղորդագրությունից, իսկ սա դեռ ամբողջի թարգմանությունն է
sync-split = { $file }: `{ $old }` հաղորդագրությունը բաժանվել է, և դրա մի մասն այժմ `{ $new }` հաղորդագրությունն է
sync-merged = { $file }: `{ $old }` հաղորդագրությունը միացվել է `{ $new }` հաղորդագրությանը
sync-copied = { $count ->
    [one] { $file }: բաժանված հատվածի { $count } մասի հիմքն ամբողջի թարգմանությունն է
   *[other] { $file }: բաժանված հատվածների { $count } մասի հիմքն ամբողջի թարգմանությունն է
}

sync-withdrawn = { $count ->
    [one] { $file }: վերացել է { $count } մաս, որի հիմքն ամբողջի թարգմանությունն էր, և դրա հետ նաև պատճենը
   *[other] { $file }: վերացել են { $count } մաս, որոնց հիմքն ամբողջի թարգմանությունն էր, և դրանց հետ նաև պատճենները
}
check-obsolete-help-merged = դրա տեքստը մտել է `{ $new }` հաղորդագրության մեջ․ թարգմանեք այն, ապա հեռացրեք այս մեկը
todo-split = հնացած՝ անջատվել է `{ $id }` հաղորդագրությունից
todo-merged = այստեղ միացված `{ $id }` հաղորդագրությունը, դրա բնագիրը՝
todo-suggestion = առաջարկ `{ $id }` հաղորդագրությունից, դրա բնագիրը և այս մեկինը՝


## Starting a project

init-references = գտնում է դրանց բնագիրը `{ $pattern }` ձևանմուշով
init-project =
    { $count ->
        [one] գտնում է { $count } կատալոգ այնտեղ, որտեղ նշում է `{ $project }` ֆայլը
       *[other] գտնում է { $count } կատալոգ այնտեղ, որտեղ նշում է `{ $project }` ֆայլը
    }
init-project-wrong =
    { $count ->
        [one] բաց է թողնվում, քանի որ ունի { $count } սխալ
       *[other] բաց է թողնվում, քանի որ ունի { $count } սխալ
    }
init-folder = պահպանում է `{ $name }` անունը `{ $tag }` լոկալի համար
init-passed-over =
    { $count ->
        [one] բաց է թողնում { $count } Fluent ֆայլ, որն այնտեղ որևէ լոկալի կատալոգ չէ՝ `{ $first }`
       *[other] բաց է թողնում { $count } Fluent ֆայլ, որոնք այնտեղ որևէ լոկալի կատալոգ չեն, առաջինը՝ `{ $first }`
    }
engine-no-place = ուղու ոչ մի ձևանմուշ չի նշում, թե որտեղ պետք է լինեն այս տեքստի կատալոգները
engine-no-place-help = diglot.toml ֆայլի `catalogs` բանալում ավելացրեք {"{"}locale{"}"} և {"{"}name{"}"} պարունակող ձևանմուշ
engine-unlisted =
    { $count ->
        [one] { $count } Fluent ֆայլ չի մասնակցում՝ `{ $first }`․ դրա լոկալը նշված չէ այդ ֆայլի համար թվարկվածների մեջ
       *[other] { $count } Fluent ֆայլ չեն մասնակցում, առաջինը՝ `{ $first }`․ դրանց լոկալները նշված չեն այդ ֆայլերի համար թվարկվածների մեջ
    }
engine-unlisted-help = լոկալն ավելացրեք դրա ուղու ձևանմուշի `locales` ցանկում կամ հեռացրեք այն, ինչ այլևս պետք չէ
engine-settings-wrong =
    { $count ->
        [one] կարգավորումներում կա { $count } սխալ
       *[other] կարգավորումներում կան { $count } սխալ
    }


## Aligning two versions (`align-`)

help-align = Ցույց է տալիս, թե ինչ է դարձել յուրաքանչյուր հատվածը բնագրի երկու տարբերակների միջև կամ յուրաքանչյուր հաղորդագրությունը կատալոգի երկու տարբերակների միջև։
help-align-before = Ավելի հին տարբերակը՝ բնագիր կամ կատալոգ․ - նշանակում է ստանդարտ մուտք
help-align-after = Ավելի նոր տարբերակը․ - նշանակում է ստանդարտ մուտք
help-align-locale = Տեքստի լեզուն․ եթե նշված չէ՝ նախագծի բնագրի լոկալը կամ en

align-identical = { $count ->
    [1] անփոփոխ
    [one] { $count } անփոփոխ
   *[other] { $count } անփոփոխ
}
align-moved = տեղափոխված
align-edited = փոփոխված
align-moved-edited = տեղափոխված և փոփոխված
align-split = բաժանված
align-merged = միացված
align-deleted = հեռացված
align-inserted = նոր
align-unknown-kind = `{ $file }` անունից հնարավոր չէ իմանալ, թե ինչ է դա
align-kinds = բնագրի անունն ավարտվում է .md կամ .txt վերջավորությամբ, իսկ կատալոգինը՝ .ftl
align-two-kinds = երկու ֆայլերը նույն տեսակի չեն
align-one-input = ստանդարտ մուտքից կարող է գալ միայն մեկ տարբերակ
align-unreadable = `{ $file }` ֆայլը հնարավոր չէ կարդալ որպես տեքստ


## Watching (`watch-`)

disk-cannot-watch = հնարավոր չէ հետևել `{ $path }` պանակի փոփոխություններին՝ { $cause }
help-check-watch = Նորից ստուգել ամեն անգամ, երբ որևէ ֆայլ փոխվում է, մինչև Ctrl+C
watch-waiting =
    { $files ->
        [one] հետևում է { $files } ֆայլի․ Ctrl+C՝ ավարտելու համար
       *[other] հետևում է { $files } ֆայլի․ Ctrl+C՝ ավարտելու համար
    }
watch-changes = վերջին ստուգումից ի վեր՝ { $new } նոր, { $gone } վերացած


## Reviews and refusals

help-review = Գրանցում է, որ թարգմանությունները վերանայվել են՝ համեմատվելով բնագրի այժմյան տեսքի հետ։
help-review-all = Այն ամենը, ինչ արդիական է և դեռ վերանայված չէ
help-review-by = Ով է վերանայել․ եթե նշված չէ՝ git-ի կարգավորումների անունը
help-refuse = Ասում է, որ բնագրի փոփոխությունն առնչվում է ձեր թարգմանություններին, ինչ էլ որ հայտարարած լինի խմբագիրը։
help-refuse-all = Այն ամենը, ինչ արդիական է միայն խմբագրի խոսքով
usage-which-messages = նշված չէ, թե որ հաղորդագրությունները
usage-review-who = նշված չէ, թե ով է վերանայել
usage-review-who-help = գրեք --by ԱՆՈՒՆ կամ git-ի կարգավորումներում նշեք user.name
review-nothing = { $id }-ն վերանայելու թարգմանություն չունի
review-recorded = { $count ->
    [one] { $file }: վերանայված է { $count } թարգմանություն
   *[other] { $file }: վերանայված են { $count } թարգմանություն
}
refuse-nothing = { $id }-ի թարգմանությունն արվել է բնագրի այժմյան տեսքից, ուստի մերժելու փոփոխություն չկա
refuse-recorded = { $count ->
    [one] { $file }: { $count } թարգմանություն սպասում է իր թարգմանչին, ինչ էլ որ հայտարարի խմբագիրը
   *[other] { $file }: { $count } թարգմանություն սպասում են իրենց թարգմանիչներին, ինչ էլ որ հայտարարի խմբագիրը
}
accept-source-only-refused = { $count ->
    [one] { $file }: { $count } թարգմանություն մնում է հնացած, քանի որ դրա լոկալը մերժել է դա
   *[other] { $file }: { $count } թարգմանություն մնում են հնացած, քանի որ դրանց լոկալը մերժել է դա
}
status-reviewed = վերանայված
todo-refused = մերժված է՝


## Damaged records, merging

record-cut = ֆայլն ավարտվում է { $id }-ի գրառման մեջտեղում
help-sync-repair = Նախ ուղղել վնասված գրառումները և ասել, թե ինչ հնարավոր չեղավ իմանալ
repair-mended = { $file }: ուղղված է․ այն, ինչ հնարավոր չէր պահել որպես գրառում, գրված է դրանում որպես մեկնաբանություն
repair-junk = հանվել է մաս, որը գրառում չէ
repair-record = { $id }: հայտնի չէ, թե որ թարգմանությունն ինչ բնագրից է արվել, ուստի դրա մասին ոչինչ գրանցված չէ
repair-line = { $id }: «{ $line }» տողը հնարավոր չէ կարդալ, ուստի հայտնի է ավելի քիչ, քան առաջ
repair-two = { $id }: երկու գրառում կա․ հաշվի է առնվում այն, որի թարգմանությունը կա կատալոգում, իսկ եթե այնտեղ այլ թարգմանություն է՝ ոչ մեկը
merge-unreadable = { $file } ֆայլը UTF-8 տեքստ չէ, ուստի դրա տարբերակները չեն միաձուլվում
merge-conflicts = { $count ->
    [one] { $file }: { $count } տեղ փոխվել է երկու կողմում․ ընտրեք նշանների միջև եղած տարբերակներից մեկը
   *[other] { $file }: { $count } տեղ փոխվել են երկու կողմում․ ընտրեք նշանների միջև եղած տարբերակներից մեկը
}
help-merge-driver = Կատալոգի կամ գրառումների երկու տարբերակները միաձուլում է հաղորդագրություն առ հաղորդագրություն․ այս հրամանը կանչում է git-ը։
help-merge-driver-ancestor = Տարբերակը, որից առաջացել են երկուսը (%O)
help-merge-driver-ours = Մեր տարբերակը, որը դառնում է միաձուլվածը (%A)
help-merge-driver-theirs = Նրանց տարբերակը (%B)
help-merge-driver-path = Որտեղ պետք է լինի ֆայլը (%P)
help-merge-driver-marker-size = Բախումը շրջապատող նշանների երկարությունը (%L)
help-init-git = Նաև կարգավորել git-ը, որ կատալոգներն ու գրառումները միաձուլվեն հաղորդագրություն առ հաղորդագրություն
init-git-none = նախագիծը git պահոցում չէ
init-git-none-help = նախ գործարկեք `git init`
init-git-attributes = թվարկում է այն ֆայլերը, որոնք միաձուլում է diglot-ը
init-git-config = { $file }: այս կլոնում git-ին ասում է կանչել `diglot merge-driver`
init-git-done = Այս կլոնում git-ն արդեն կանչում է `diglot merge-driver`։
init-git-everybody = Քոմիթում ներառեք `.gitattributes` ֆայլը։ Մյուս կլոններից յուրաքանչյուրում պետք է մեկ անգամ գործարկել `diglot init --git`։

check-no-records = դեռ ոչինչ հայտնի չէ այն բնագրերի մասին, որոնցից արվել են լոկալի թարգմանությունները
check-missing-catalog = { $count ->
    [one] լոկալը չունի այս տեքստի թարգմանությունը․ { $count } հաղորդագրություն թարգմանված չէ
   *[other] լոկալը չունի այս տեքստի թարգմանությունը․ { $count } հաղորդագրություն թարգմանված չեն
}
check-missing-catalog-help = թարգմանությունները գրեք { $file } ֆայլում
check-no-records-message = { $count ->
    [one] դեռ ոչինչ գրանցված չէ այն բնագրերի մասին, որոնցից արվել են { $locales } լոկալի թարգմանությունները, ուստի ոչ ոք չի կարող ասել, թե որոնք են հնացած
   *[other] դեռ ոչինչ գրանցված չէ այն բնագրերի մասին, որոնցից արվել են { $count } լոկալների ({ $locales }) թարգմանությունները, ուստի ոչ ոք չի կարող ասել, թե որոնք են հնացած
}
check-no-records-help = թարգմանությունները համեմատեք բնագրի հետ և համընկնողները հաստատեք `diglot accept` հրամանով․ մնացած բոլոր ստուգումներն աշխատում են առանց գրառումների
check-variable-mismatch-list-help = հանեք այն կամ օգտագործեք բնագրի փոփոխականներից մեկը՝ { $names }
check-variable-mismatch-dropped-here = այս տարբերակում բաց է թողնված `${ $name }` փոփոխականը
check-unknown-locale-spelling = `{ $name }` նույն `{ $tag }` լոկալն է՝ այլ գրությամբ
check-unknown-locale-spelling-help = վերանվանեք այն `{ $tag }` կամ diglot.toml ֆայլում `[locale.{ $tag }]` տողից ներքև գրեք `folder = "{ $name }"`
cli-initialized-catalogs = Գործարկեք `diglot check`՝ տեսնելու, թե ինչ վիճակում են թարգմանությունները։


## Checks of the text of a translation beside its source

check-empty-translation = թարգմանությունը դատարկ է այնտեղ, որտեղ բնագիրը տեքստ ունի
check-empty-translation-message = թարգմանությունն այստեղ դատարկ է
check-empty-translation-help = թարգմանեք կամ հեռացրեք հաղորդագրությունը, մինչև այն թարգմանվի
check-copied-source = թարգմանությունը բնագրի պատճենն է
check-copied-source-message = սա բնագիրն է, ոչ թե թարգմանություն
check-number-mismatch = թարգմանության թվերը տարբերվում են բնագրի թվերից
check-number-mismatch-other = թարգմանության մեջ գրված է { $found }, իսկ բնագրում՝ { $wanted }
check-number-mismatch-dropped = բնագրում գրված է { $number }, իսկ թարգմանության մեջ՝ ոչ
check-number-mismatch-added = թարգմանության մեջ գրված է { $number }, իսկ բնագրում՝ ոչ
check-number-mismatch-help = գրեք բնագրի թվերը՝ ձեր լեզվում ընդունված ձևով
check-symbol-mismatch = թարգմանության մեջ բացակայում է բնագրի պայմանանշանը (արժույթ, տոկոս, §, ©, …)
check-symbol-mismatch-message = բնագրում կա { $sign } պայմանանշանը, իսկ թարգմանության մեջ չկա ո՛չ այն, ո՛չ էլ դրան փոխարինող բառ
check-symbol-mismatch-help = պայմանանշանը գրեք այնպես, ինչպես ընդունված է ձեր լեզվում
check-end-mismatch = թարգմանությունն ավարտվում է այլ նշանով, քան բնագիրը (հարցական նշան, բութ, բազմակետ)
check-end-mismatch-dropped = բնագիրն ավարտվում է `{ $sign }` նշանով, իսկ թարգմանությունը՝ ոչ
check-end-mismatch-added = թարգմանությունն ավարտվում է `{ $sign }` նշանով, իսկ բնագիրը՝ ոչ
check-end-mismatch-help = ավարտեք այնպես, ինչպես ավարտվում է բնագիրը՝ ձեր լեզվում ընդունված նշանով
check-full-stop-mismatch = միայն թարգմանությունը կամ միայն բնագիրն է ավարտվում վերջակետով
check-full-stop-mismatch-dropped = բնագիրն ավարտվում է վերջակետով կամ բացականչական նշանով, իսկ թարգմանությունը՝ ոչ
check-full-stop-mismatch-added = թարգմանությունն ավարտվում է վերջակետով կամ բացականչական նշանով, իսկ բնագիրը՝ ոչ
check-full-stop-mismatch-help = ավարտեք այնպես, ինչպես ավարտվում է բնագիրը
check-space-mismatch = սկզբի կամ վերջի բացատը կա միայն թարգմանության մեջ կամ միայն բնագրում
check-space-mismatch-start-dropped = բնագիրը սկսվում է բացատով, իսկ թարգմանությունը՝ ոչ
check-space-mismatch-start-added = թարգմանությունը սկսվում է բացատով, իսկ բնագիրը՝ ոչ
check-space-mismatch-end-dropped = բնագիրն ավարտվում է բացատով, իսկ թարգմանությունը՝ ոչ
check-space-mismatch-end-added = թարգմանությունն ավարտվում է բացատով, իսկ բնագիրը՝ ոչ
check-space-mismatch-added-help = հեռացրեք բացատը և այն պարունակող ձևավոր փակագծերը
check-space-mismatch-help = բացատը, որը պետք է մնա, գրվում է այսպես՝ {"{"} " " {"}"}
check-length-mismatch = թարգմանությունը շատ ավելի երկար կամ կարճ է, քան բնագիրը
check-length-mismatch-short = թարգմանության երկարությունը բնագրի մեկ երրորդից պակաս է
check-length-mismatch-long = թարգմանությունն ավելի քան երեք անգամ երկար է բնագրից
check-length-mismatch-help = տեսեք՝ արդյոք որևէ մաս կորել է կամ պատկանում է այլ հաղորդագրության


## Checks of a text alone

check-replacement-character = տեքստի որևէ նշան կորել է
check-replacement-character-message = այստեղ նշան է կորել․ տեքստում դրա փոխարեն U+FFFD է
check-replacement-character-help = գրեք այն նշանը, որը պետք է այստեղ լինի
check-direction-controls = ուղղության նշանը մնացել է բաց կամ պարտադրում է ուղղությունը
check-direction-controls-not-closed = ուղղության { $sign } անտեսանելի նշանն այստեղ հատված է բացում, և ոչինչ այն չի փակում
check-direction-controls-not-opened = ուղղության { $sign } անտեսանելի նշանն այստեղ փակում է հատված, որը ոչինչ չի բացել
check-direction-controls-forced = ուղղության { $sign } անտեսանելի նշանը շրջում է իրենից հետո եկող տառերի հերթականությունը
check-direction-controls-help = հեռացրեք այն կամ հատվածից առաջ գրեք U+2068, իսկ հատվածից հետո՝ U+2069
check-invisible-character = տեքստում անտեսանելի նշան կա
check-invisible-character-message = այստեղ անտեսանելի նշան կա՝ { $sign }
check-invisible-character-help = ջնջեք այն, իսկ եթե այն դիտմամբ է դրված, գրեք որպես էսքեյփ հաջորդականություն ձևավոր փակագծերում
check-mixed-script = բառում կան երկու այբուբենի տառեր, որոնք նման են իրար
check-mixed-script-message = { $alphabet ->
    [cyrillic] «{ $word }» բառում այլ այբուբենի տառերի մեջ կա կյուրեղագիր { $letters }
    [greek] «{ $word }» բառում այլ այբուբենի տառերի մեջ կա հունական { $letters }
    [armenian] «{ $word }» բառում այլ այբուբենի տառերի մեջ կա հայկական { $letters }
   *[latin] «{ $word }» բառում այլ այբուբենի տառերի մեջ կա լատինական { $letters }
}
check-mixed-script-help = բառը նորից հավաքեք նույն ստեղնաշարով
check-not-nfc = տառը գրված է որպես երկու նշան
check-not-nfc-message = «{ $word }» բառում տառը և դրա վրայի նշանը գրված են առանձին, մինչդեռ երկուսի համար մեկ ընդհանուր նշան կա
check-not-nfc-help = տառը նորից հավաքեք որպես մեկ նշան
check-doubled-word = բառը կրկնված է երկու անգամ անընդմեջ
check-doubled-word-message = «{ $word }» բառը կրկնված է երկու անգամ անընդմեջ
check-doubled-word-help = հեռացրեք երկուսից մեկը
check-straight-apostrophe = ապաթարցն ուղիղ է, իսկ ֆայլի մյուսները՝ կոր
check-straight-apostrophe-message = այս ապաթարցն ուղիղ է, իսկ ֆայլի գրեթե բոլոր մյուսներն այսպիսին են՝ { $usual }
check-straight-apostrophe-help = գրեք { $usual }
check-straight-quote = չակերտներն ուղիղ են, իսկ ֆայլի չակերտների մեծ մասը՝ ոչ
check-straight-quote-message = այս չակերտներն ուղիղ են, իսկ ֆայլի մյուս չակերտների մեծ մասը՝ ոչ
check-straight-quote-help = գրեք այնպիսի չակերտներ, ինչպիսիք ֆայլի մնացած մասում են․ այս լեզվում ընդունված են { $usual }
check-quote-mismatch = չակերտը զույգ չունի
check-quote-mismatch-lonely = { $mark } չակերտը զույգ չունի
check-quote-mismatch-wrong = { $opened } չակերտով բացված մեջբերումը փակվում է { $mark } չակերտով
check-quote-mismatch-help = գրեք իրար համապատասխանող չակերտներ․ այս լեզվում ընդունված են { $usual }
check-wrong-language = տեքստն այլ լեզվով է
check-wrong-language-message = այս տեքստը { $locale } լոկալի լեզվով չէ․ այն նման է { $language } լեզվի
check-wrong-language-help = թարգմանեք այն կամ տեղափոխեք իր լեզվի ֆայլ
check-wrong-script = տեքստն այլ գրով է, քան իր լոկալը
check-wrong-script-message = այս տեքստի տառերի մեծ մասն այլ գրի տառեր են, քան այն, որով գրվում է { $locale } լոկալը
check-wrong-script-simplified = այս տեքստում կան պարզեցված նշաններ, իսկ { $locale } լոկալը գրվում է ավանդական նշաններով
check-wrong-script-traditional = այս տեքստում կան ավանդական նշաններ, իսկ { $locale } լոկալը գրվում է պարզեցված նշաններով


## Checks of references, functions and plural forms

check-did-you-mean = նկատի ունեի՞ք `{ $known }`
check-unknown-reference = տեքստը հղում է գոյություն չունեցող հաղորդագրության, տերմինի կամ հատկանիշի
check-unknown-reference-message = `{ $name }` չկա
check-unknown-reference-bundle = `{ $bundle }` փաթեթում `{ $name }` չկա
check-unknown-reference-attribute = `{ $id }` չունի `.{ $name }` հատկանիշը
check-unknown-reference-help = ուղղեք անունը կամ հանեք հղումը
check-unknown-reference-value = `{ $id }` իր տեքստը չունի, միայն հատկանիշներ
check-unknown-reference-value-help = հղեք դրա հատկանիշներից մեկին
check-untranslated-reference = թարգմանությունը հղում է չթարգմանված տեքստի
check-untranslated-reference-message = `{ $name }` թարգմանված չէ, և այլ տեքստի ներսում ոչինչ դրան չի փոխարինում
check-untranslated-reference-help = թարգմանեք `{ $name }` կամ պատճենեք այն բնագրից
check-reference-cycle = տեքստերը շրջանաձև հղում են միմյանց
check-reference-cycle-message = սա հետ է տանում դեպի ինքն իրեն՝ { $path }
check-reference-cycle-help = հանեք այս հղումներից մեկը
check-too-many-placeables = տեքստը չափից դուրս մեծանում է
check-too-many-placeables-message = `{ $name }` ցուցադրելու համար պետք է լրացվի ավելի քան 100 զույգ ձևավոր փակագիծ՝ ներառյալ դրա հղումները
check-too-many-placeables-help = օգտագործեք ավելի քիչ հղումներ կամ տեքստը բաժանեք երկու մասի
check-unknown-function = տեքստը կանչում է անհայտ ֆունկցիա
check-unknown-function-message = `{ $name }` ֆունկցիա չկա
check-unknown-function-help = ուղղեք դրա անունը կամ կարգավորումների `[fluent]` բաժնի `functions` ցանկում ավելացրեք `{ $name }`
check-wrong-function-argument = թիվը կամ ամսաթիվը պետք է գրվի գոյություն չունեցող ձևով
check-wrong-function-argument-none = `{ $function }` ֆունկցիային նշված չէ, թե ինչ գրել
check-wrong-function-argument-none-help = տվեք մեկ փոփոխական, օրինակ՝ `{ $function }($name)`
check-wrong-function-argument-text = `{ $function }` ֆունկցիան չի կարող տեքստ գրել
check-wrong-function-argument-further = `{ $function }` ֆունկցիան ընդունում է մեկ արժեք, իսկ սա ավելորդ է
check-wrong-function-argument-name = `{ $function }` ֆունկցիան չունի `{ $name }` ընտրանքը
check-wrong-function-argument-name-help = ընտրանքը պատճենեք բնագրից կամ հեռացրեք
check-wrong-function-argument-value = `{ $name }` ընտրանքը չի կարող լինել `{ $value }`
check-wrong-function-argument-words = գրեք այս բառերից մեկը՝ չակերտների մեջ առած․ { $values }
check-wrong-function-argument-whole = գրեք ամբողջ թիվ՝ { $least }-ից մինչև { $most }, առանց չակերտների
check-wrong-function-argument-quoted = առեք այն չակերտների մեջ
check-wrong-function-argument-limits = `{ $most }` փոքր է, քան `{ $least }`
check-wrong-function-argument-limits-help = երկու թվերը տեղերով փոխեք կամ մեկը բաց թողեք
check-missing-term-argument = տերմինն օգտագործված է առանց այն բառի, որն իրեն պետք է
check-missing-term-argument-message = `{ $id }` տերմինը ցուցադրում է `${ $name }`, որն այստեղ տրված չէ
check-missing-term-argument-help = տվեք այն, օրինակ՝ `{ "{" } { $id }({ $name }: "…") { "}" }`
check-idle-term-argument = տերմինին տրված է բառ, որը նա չի օգտագործում
check-idle-term-argument-message = `{ $id }` տերմինը չի օգտագործում `${ $name }`
check-idle-term-argument-help = թող տերմինն ընտրի ըստ `${ $name }` փոփոխականի, կամ հեռացրեք արգումենտը
check-idle-term-argument-nameless = տերմինը չի օգտագործում անանուն արգումենտը
check-idle-term-argument-nameless-help = անուն տվեք դրան, օրինակ՝ `{ "{" } { $id }(case: "…") { "}" }`, կամ հեռացրեք այն
check-unreachable-variant = տարբերակը երբեք չի ցուցադրվում
check-unreachable-variant-fixed = այստեղ ընտրությունը որոշողն անփոփոխ է, ուստի արդյունքը միշտ նույնն է
check-unreachable-variant-fixed-help = թող ընտրությունը որոշի փոփոխականը, կամ գրեք միայն այդ մեկ տեքստը
check-unreachable-variant-repeated = `{ $key }` բանալին այստեղ գրված է երկրորդ անգամ, ուստի տարբերակն այդ բանալիով երբեք չի ընտրվում
check-unreachable-variant-repeated-help = ուղղեք բանալին կամ հեռացրեք տարբերակը
check-unreachable-variant-word = թիվը երբեք չի լինում `{ $key }`
check-unreachable-variant-word-help = գրեք թիվ կամ հոգնակիի ձև (zero, one, two, few, many, other)
check-missing-plural = բացակայում է լեզվի հոգնակիի ձևերից մեկը
check-missing-plural-message = { $count ->
    [one] բացակայում է հոգնակիի { $forms } ձևը, որն ունի { $example } թիվը
   *[other] բացակայում են հոգնակիի { $forms } ձևերը, որոնցից առաջինն ունի { $example } թիվը
}
check-missing-plural-help = յուրաքանչյուրի համար տարբերակ ավելացրեք կամ հանեք ընտրությունը, եթե տեքստը բոլոր թվերի համար նույնն է
check-unknown-plural = հոգնակիի ձև, որը լեզուն չունի
check-unknown-plural-message = `{ $locale }` լեզվում ոչ մի թիվ չունի հոգնակիի `{ $form }` ձևը
check-unknown-plural-help = լեզուն ունի { $forms }․ առանձին թվի համար գրեք հենց այդ թիվը, օրինակ՝ `[0]`
check-plural-runtime = fluent-rs գրադարանը ցուցադրում է հոգնակիի այլ ձև, քան ունի լեզուն
check-plural-runtime-message = { $number } թվի համար fluent-rs գրադարանը ցուցադրում է `{ $shown }` տարբերակը, մինչդեռ ճիշտը `{ $right }` է
check-plural-runtime-help = թող ծրագիրն ուղղի դա, կամ հոգացեք, որ `{ $shown }` տարբերակը հարմար լինի նաև այդ թվին
check-duplicate-attribute = հաղորդագրությունը նույն հատկանիշն ունի երկու անգամ
check-duplicate-attribute-message = վերևում կա ևս մեկ `.{ $name }`
check-duplicate-attribute-help = պահեք երկուսից մեկը
check-duplicate-id-bundle = `{ $id }` կա նաև { $file } ֆայլում, և `{ $bundle }` փաթեթը բեռնում է երկուսն էլ


## Gate (`gate-`, `baseline-`)

help-value-path = ՈՒՂԻ
help-value-reason = ՊԱՏՃԱՌ
help-check-path = Միայն այս ուղու կամ ուղու ձևանմուշի ֆայլերն ու պանակները․ կարելի է նշել մի քանի անգամ։ Բնագրի նշումը վերաբերում է դրա թարգմանություններին
help-check-since = Միայն այն, ինչ վատացել է այն պահից, երբ աշխատանքը հեռացել է git-ի այս ճյուղից, պիտակից կամ քոմիթից
help-check-baseline = Ձախողվել միայն այն սխալների դեպքում, որոնք `.diglot/baseline` ֆայլում չկան
help-check-update-baseline = `--baseline` ընտրանքի հետ՝ դրանից հանել ուղղվածը
help-check-allow-growth = `--update-baseline` ընտրանքի հետ՝ ընդունել նաև նորը այս պատճառով, որը պահվում է ֆայլում

gate-no-path = `{ $path }` ուղում նախագծից ոչինչ չկա
gate-no-path-help = ուղին հաշվվում է նախագծի արմատից կամ այն պանակից, որում գտնվում եք․ `*` նշանակում է անվան մաս, `**`՝ ցանկացած պանակներ
gate-path-of-others = `{ $path }` ուղում { $locales } լոկալներից ոչինչ չկա
gate-no-reason = ելակետն ընդլայնելու համար պատճառը գրեք բառերով
gate-no-baseline = `{ $file }` ելակետ դեռ չկա
gate-no-baseline-help = `diglot check --baseline --update-baseline --allow-growth "REASON"` հրամանը սկսում է նորը՝ այժմյան բոլոր սխալներով
gate-known = { $count ->
        [one] { $count } հայտնի դիտողություն
       *[other] { $count } հայտնի դիտողություն
    }, { $fewer ->
        [0] նույնքան, որքան ելակետում
        [one] ելակետից { $fewer }-ով պակաս
       *[other] ելակետից { $fewer }-ով պակաս
    }
gate-known-help = `diglot check --baseline --update-baseline` հրամանը հանում է ուղղվածը, որպեսզի այն չկարողանա վերադառնալ
gate-grown = { $count ->
    [one] ելակետում ընդունվել է { $count } նոր դիտողություն
   *[other] ելակետում ընդունվել են { $count } նոր դիտողություն
}
gate-baseline-wrong = `{ $file }` ելակետը հնարավոր չէ օգտագործել
baseline-head = ելակետն այսպես չի սկսվում
baseline-version = այս ելակետը diglot-ի այլ տարբերակից է
baseline-conflict = միաձուլումն այս բախումը բաց է թողել
baseline-line = այս տողը փոխվել է ձեռքով, կամ դրա մի մասը կորել է
baseline-reason = ոչ մի `because` տող չի ասում, թե ինչու է սա ելակետում
baseline-help = տողը վերցրեք այնպես, ինչպես git-ում է, կամ հեռացրեք այն․ `diglot check --baseline --update-baseline --allow-growth "REASON"` հրամանը նորից ընդունում է այն, ինչ դրանից հետո բացակայում է
gate-since = { $new ->
        [0] նոր դիտողություններ չկան
        [one] { $new } նոր դիտողություն
       *[other] { $new } նոր դիտողություն
    } այն պահից, երբ աշխատանքը հեռացել է `{ $revision }` տարբերակից ({ $commit })․ { $gone } վերացած, { $known } նախկինի պես
gate-since-outdated = { $messages ->
        [one] բնագրի { $messages } հաղորդագրության խմբագրումը հնացնում է
       *[other] բնագրի { $messages } հաղորդագրության խմբագրումները հնացնում են
    } { $translations ->
        [one] { $translations } թարգմանություն
       *[other] { $translations } թարգմանություն
    }
history-shallow-help = այս կլոնը պատմության միայն մի մասն ունի․ `git fetch --unshallow` հրամանը ստանում է մնացածը․ GitHub-ի workflow-ի checkout քայլի համար նշեք `fetch-depth: 0`
help-value-shard = K/N
help-check-shard = N մասերից միայն K մասը՝ N մեքենաներից մեկի համար․ `diglot merge-reports` հրամանը բոլորը դարձնում է մեկ հաշվետվություն
help-merge-reports = Գործարկման բոլոր մասերի հաշվետվությունները դարձնում է մեկ հաշվետվություն (`diglot check --shard K/N --output json=FILE`)։
help-merge-reports-file = Բոլոր մասերի հաշվետվությունները՝ ցանկացած հերթականությամբ
shard-wrong = `{ $value }` մաս չէ․ գրեք K/N, օրինակ՝ 2/4
shard-no-json = { $file }: սա JSON չէ
shard-none = `{ $file }` ֆայլը `diglot check --shard` հրամանի JSON հաշվետվություն չէ
shard-changed = `{ $file }` ֆայլը փոխվել է այն բանից հետո, երբ diglot-ը գրել է այն
shard-other-diglot = `{ $file }` ֆայլը գրել է diglot { $version } տարբերակը
shard-other-state = `{ $file }` ֆայլը վերաբերում է այլ բնագրերի կամ կարգավորումների, քան այստեղ եղածները
shard-other-count = `{ $file }` ֆայլը { $count } մասից մեկն է, իսկ մեկ այլ ֆայլ՝ { $expected } մասից մեկը
shard-twice = `{ $file }` ֆայլը կրկին { $number } մասն է
shard-missing = { $count ->
    [one] բացակայում է { $parts } մասի հաշվետվությունը
   *[other] բացակայում են { $parts } մասերի հաշվետվությունները
}
shard-help = բոլոր մասերը գործարկեք diglot-ի նույն տարբերակով և տեքստերի նույն վիճակի վրա, ապա դրանց հաշվետվությունները միավորեք այնտեղ
help-exit-codes = Ավարտի կոդեր՝
help-exit-clean = սխալի մակարդակի ոչինչ չկա (`--baseline` կամ `--since` ընտրանքի հետ՝ ոչինչ, որ նախկինում չի եղել)
help-exit-findings = սխալներ
help-exit-failed = գործարկումը հնարավոր չեղավ կատարել՝ հրամանի տողը, կարգավորումները կամ որևէ ֆայլ


## What to do about a wrong command line or a wrong file below `.diglot/`

usage-see-help-of = `diglot { $command } --help` հրամանը ցույց է տալիս, թե ինչ կա
usage-needs = `{ $option }` ընտրանքին պետք է նաև `{ $other }`
usage-not-spoken = diglot-ը չի խոսում `{ $language }` լեզվով․ `--lang` ընտրանքի արժեքները կարող են լինել { $languages }
usage-source-locale = `{ $locale }` բնագրի լոկալն է․ մյուսները թարգմանվում են դրանից, իսկ ինքը չի թարգմանվում
output-is-folder = `{ $file }` պանակ է, իսկ հաշվետվությանը ֆայլ է պետք
output-folder-made = `{ $folder }` պանակը չկար, այն ստեղծվում է
ship-as-a-whole = { $locale } լոկալը հրապարակվում է ամբողջությամբ, իսկ { $name } առանձին չի հրապարակվում․ նշեք { $locale } կամ դրա կարգում գրեք `per = "catalog"`
cli-file-wrong = `{ $file }` ֆայլն այս տեսքով հնարավոր չէ օգտագործել
disk-folder-here = սա պանակ է, իսկ այստեղ ֆայլ է պետք
disk-in-the-way = վերանվանեք կամ հեռացրեք այն․ diglot-ն այստեղ պահում է իր ֆայլը
disk-needs-folder = `{ $path }` ուղուն հնարավոր չէ հասնել․ `{ $file }` ֆայլ է, ոչ թե պանակ․ այլ ուղի տվեք կամ այդ ֆայլը տեղափոխեք
gate-since-help = գրեք ճյուղ, պիտակ կամ քոմիթ, օրինակ՝ `origin/main` կամ `HEAD~3`․ որևէ օրվա քոմիթը գտնում է `git log -1 --before="2 days ago"` հրամանը
gate-doubled = { $place }: մեկ այլ տող նույնն է ասում, և երկուսը հաշվվում են որպես մեկը․ `diglot check --baseline --update-baseline` հրամանը հանում է մեկը
gate-not-grown = { $count ->
    [one] { $count } նոր դիտողություն չի ընդունվել․ ուղղեք այն կամ ընդունեք `--allow-growth "REASON"` ընտրանքով
   *[other] { $count } նոր դիտողություն չեն ընդունվել․ ուղղեք դրանք կամ ընդունեք `--allow-growth "REASON"` ընտրանքով
}
gate-narrow-baseline = այս գործարկումն ընդգրկել է միայն նախագծի մի մասը, ուստի նոր ելակետում մնացածը բացակայում է․ այն սկսեք ամբողջ նախագծի գործարկմամբ
baseline-empty = այս ֆայլը դատարկ է
baseline-file-help = ֆայլը վերցրեք այնպես, ինչպես git-ում է, կամ հեռացրեք այն և նորն սկսեք `diglot check --baseline --update-baseline --allow-growth "REASON"` հրամանով
baseline-conflict-help = հեռացրեք նշանների տողերը և պահեք մյուսները՝ երկու կողմերինն էլ․ `diglot init --git` հրամանից հետո git-ն ինքն է դա անում
shard-wrong-help = K-ն մասի համարն է՝ 1-ից մինչև N, իսկ N-ը մասերի քանակն է՝ ամենաշատը { $most }
shard-empty = `{ $file }` ֆայլը դատարկ է
shard-cut = `{ $file }` ֆայլն ավարտվում է հաշվետվության մեջտեղում
shard-whole = `{ $file }` ֆայլն ամբողջ գործարկման հաշվետվություն է, իսկ միավորել կարելի է միայն մասերը
shard-other-version = `{ $file }` ֆայլը գրված է diglot-ի այլ տարբերակի ձևաչափով
shard-none-help = յուրաքանչյուր մասը գրում է `diglot check --shard K/N --output json=FILE` հրամանը
shard-again-help = այս մասը նորից գործարկեք կամ դրա հաշվետվությունը նորից պատճենեք այն մեքենայից, որը գրել է այն
shard-twice-help = յուրաքանչյուր մասի հաշվետվությունը նշեք մեկ անգամ
shard-pattern-help = `{ $pattern }` ձևանմուշին ոչ մի ֆայլ չի համապատասխանում, կամ այն չակերտների մեջ է, և թաղանթը դրա փոխարեն ֆայլերի անունները չի դրել


## Exceptions and fixes

check-idle-exception-help-apart = դրեք այն անմիջապես այն հաղորդագրությունից վերև, որին վերաբերում է, կամ հեռացրեք
check-unexplained-exception-second = `{ $name }` ստուգումից այս բացառությունը պատճառի փոխարեն նշում է `{ $second }`, ուստի ոչինչ չի թույլատրում
check-unexplained-exception-second-help = յուրաքանչյուր ստուգման համար գրեք առանձին բացառություն՝ ստորակետից հետո նշելով դրա պատճառը
fix-mended = { $count ->
    [one] { $file }: ուղղում է { $count } դիտողություն
   *[other] { $file }: ուղղում է { $count } դիտողություն
}
fix-overlapping = { $count ->
    [one] { $file }: { $count } դիտողություն թողնված է հաջորդ գործարկմանը, քանի որ դրա ուղղումը նույն տեղին է առնչվում, ինչ մեկ ուրիշը
   *[other] { $file }: { $count } դիտողություն թողնված են հաջորդ գործարկմանը, քանի որ դրանց ուղղումները նույն տեղերին են առնչվում, ինչ մյուսները
}
fix-source-wording = { $count ->
    [one] { $file }: { $count } դիտողություն մնում է, քանի որ դրա ուղղումը փոխում է բնագիրը և հնացնում թարգմանությունները․ `--source` ընտրանքն այն էլ է ուղղում
   *[other] { $file }: { $count } դիտողություն մնում են, քանի որ դրանց ուղղումը փոխում է բնագիրը և հնացնում թարգմանությունները․ `--source` ընտրանքը դրանք էլ է ուղղում
}
fix-refused = { $count ->
    [one] { $file }: { $count } դիտողություն մնում է, քանի որ դրա ուղղումը կփոխեր ավելին, քան մեկ հաղորդագրության բառերը
   *[other] { $file }: { $count } դիտողություն մնում են, քանի որ դրանց ուղղումները կփոխեին ավելին, քան մեկ հաղորդագրության բառերը
}
fix-unrecorded = { $count ->
    [one] { $file }: { $count } դիտողություն մնում է, քանի որ դրա ուղղումից կփոխվեր, թե արդյոք թարգմանությունն արդիական է համարվում
   *[other] { $file }: { $count } դիտողություն մնում են, քանի որ դրանց ուղղումներից կփոխվեր, թե արդյոք թարգմանություններն արդիական են համարվում
}
fix-damaged = { $count ->
    [one] { $file }: { $count } դիտողություն մնում է, քանի որ ֆայլի մի մասը հնարավոր չէ կարդալ
   *[other] { $file }: { $count } դիտողություն մնում են, քանի որ ֆայլի մի մասը հնարավոր չէ կարդալ
}
fix-nothing = Ոչինչ հնարավոր չէ ուղղել առանց հարցնելու։
help-check-check = Միայն այն, ինչ գտնում է այս ստուգումը․ կարելի է նշել մի քանի անգամ
help-check-level = Միայն այս և ավելի բարձր մակարդակի դիտողությունները
help-check-fix = Ուղղել այն, ինչ հնարավոր է ուղղել առանց հարցնելու, ապա ցուցադրել մնացածը։ Ոչ մի թարգմանության վիճակ չի փոխվում
help-check-diff = Որպես diff ցուցադրել, թե ինչ կփոխեր `--fix` ընտրանքը, և ոչինչ չփոխել
help-check-source = `--fix` կամ `--diff` ընտրանքի հետ՝ ուղղել նաև բնագրի կատալոգների ձևակերպումը, թեև դա հնացնում է թարգմանությունները
help-value-level = ՄԱԿԱՐԴԱԿ
cli-check-off = `{ $check }` ստուգումն անջատված է, ուստի ոչինչ չի գտնում․ այն միացնում են `diglot.toml` ֆայլի `[checks]` բաժնում
report-fixable = { $count ->
    [one] `diglot check --fix` հրամանը կարող է առանց հարցնելու ուղղել { $count } դիտողություն
   *[other] `diglot check --fix` հրամանը կարող է առանց հարցնելու ուղղել { $count } դիտողություն
}


## Checks of the source

check-undocumented-variable = ոչ մի մեկնաբանություն չի ասում, թե ինչ է նշանակում փոփոխականը
check-undocumented-variable-message = ոչ մի մեկնաբանություն չի բացատրում { $names }
check-undocumented-variable-help = նշեք դա հաղորդագրությունից վերև գրված մեկնաբանության մեջ, օրինակ՝ `# $name: name of a person`
check-undocumented-variable-help-apart = հանեք մեկնաբանության և հաղորդագրության միջև եղած դատարկ տողը
check-same-text = բնագրի երկու հաղորդագրություններ նույնն են ասում
check-same-text-message = սա նույնն է ասում, ինչ `{ $id }`
check-same-text-help = երկուսի համար օգտագործեք `{ $id }` կամ յուրաքանչյուրից վերև մեկնաբանության մեջ նշեք, թե որտեղ է այն ցուցադրվում


## Groups of checks, and what explains them

check-group-state = Թարգմանությունների վիճակը
check-group-parity = Փոփոխականներ, տերմիններ և այլ մասեր, որոնք պետք են ծրագրին
check-group-linking = Ուր են տանում հղումները
check-group-plurals = Հոգնակիի ձևեր
check-group-wording = Ինչ է ասում թարգմանությունը՝ բնագրի համեմատ
check-group-hygiene = Տառեր և նշաններ
check-group-source-side = Բնագիրն ինքը
check-group-files = Ֆայլեր և id-ներ
check-group-exceptions = Կարգավորումներ և բացառություններ
help-explain-all = Տպել բոլոր ստուգումների մեկ Markdown էջ՝ անգլերեն
explain-more = `diglot explain CHECK` հրամանը բացատրում է դրանցից մեկը։


## Outputs of bundles (`build`): how to choose and explain them

help-build-format = Ստեղծել այս արդյունքները՝ ստորակետներով բաժանված, կարգավորումներում նշվածների փոխարեն
help-explain-outputs = Տպել `diglot build` հրամանի բոլոր արդյունքների էջը՝ անգլերեն


## Documents on paper (`build::pdf`)

pdf-unprinted = որոշ փաստաթղթեր հնարավոր չեղավ տպել որպես PDF, ուստի ոչինչ չի գրվել
pdf-not-built = այս diglot-ը տեղադրվել է առանց PDF տպելու հնարավորության
pdf-not-built-help = `cargo install --path . --features pdf` հրամանը տեղադրում է այն PDF-ով․ դա տևում է քառորդ ժամ
pdf-no-font = ոչ մի տառատեսակ չունի այս տառերը (գիրը՝ { $script })՝ { $letters }
pdf-no-font-help = տեղադրեք { $package } փաթեթը կամ `diglot.toml` ֆայլի `[build.pdf]` աղյուսակում նշեք տառատեսակների պանակ
pdf-no-font-folder-help = այդ տառերն ունեցող տառատեսակ դրեք `{ $folder }` պանակում
pdf-not-set = շարվածքի ծրագիրը չկարողացավ ավարտել աշխատանքը՝ { $cause }


## Programs in Rust (`build-rust-`)

build-rust-unusable = `{ $id }` հաղորդագրությունը ծրագրում հնարավոր չէ օգտագործել՝ { $why }
build-rust-unusable-help = ուղղեք այն կամ այն, ինչին հղում է․ մինչ այդ ծրագիրը հնարավոր չէ կառուցել
build-rust-given-up = `{ $id }` հաղորդագրությունը ցուցադրվում է բնագրի լեզվով՝ { $why }
build-rust-torn = `{ $id }` հաղորդագրությունն օգտագործում է `${ $name }` և՛ որպես թիվ, և՛ որպես ամսաթիվ
build-rust-torn-help = երկուսից մեկին այլ անուն տվեք
build-rust-no-such-catalog = `{ $name }` կատալոգ չկա․ կան { $names }
build-rust-no-catalog = բոլոր կատալոգները պատկանում են բնագրերին․ նշեք նրանք, որոնք ծրագիրը պետք է ունենա
build-rust-no-folder = `OUT_DIR` նշված չէ․ սա կանչեք `build.rs` ֆայլից կամ պանակ նշեք `write_to` ֆունկցիայով


## Checks of what a translation must share with its source

check-function-mismatch = թարգմանությունն օգտագործում է այլ ֆունկցիաներ կամ դրանց այլ ընտրանքներ, քան բնագիրը
check-markup-mismatch = թարգմանության HTML տարրերը տարբերվում են բնագրի տարրերից
check-link-mismatch = թարգմանության Markdown հղումները տարբերվում են բնագրի հղումներից
check-code-span-mismatch = թարգմանության կոդը տարբերվում է բնագրի կոդից
check-address-mismatch = թարգմանության վեբ կամ էլփոստի հասցեները տարբերվում են բնագրի հասցեներից
check-function-mismatch-extra = բնագիրն այստեղ չի օգտագործում { $name } ֆունկցիան
check-function-mismatch-dropped = թարգմանության մեջ բաց է թողնված { $name } ֆունկցիան
check-function-mismatch-bare = թարգմանությունը `${ $variable }` փոփոխականը ցուցադրում է առանց { $name } ֆունկցիայի
check-function-mismatch-option = այստեղ բացակայում է բնագրի `{ $option }: { $value }` ընտրանքը
check-function-mismatch-help = ֆունկցիան փոխադրեք այնպես, ինչպես բնագրում է
check-markup-mismatch-dropped = թարգմանության մեջ բաց է թողնված { $tag }
check-markup-mismatch-extra = բնագրում այստեղ { $tag } չկա
check-markup-mismatch-unclosed = { $tag } այդպես էլ չի փակվում
check-markup-mismatch-unclosed-help = { $close } դրեք այն բառերից հետո, որոնց այն վերաբերում է
check-markup-mismatch-unopened = { $tag } ոչինչ չի փակում․ այստեղ այդ անունով բաց տարր չկա
check-markup-mismatch-crossed = { $tag } գրված է { $inner } տարրի ավարտից առաջ
check-markup-mismatch-crossed-help = նախ փակեք այն, ինչ բացվել է վերջինը
check-markup-mismatch-attribute = այս պիտակը { $tag } է, իսկ բնագրում՝ { $source }
check-markup-mismatch-help = պիտակները պատճենեք բնագրից․ թարգմանվում են միայն դրանց միջև գրված բառերը և այնպիսի հատկանիշներ, ինչպիսիք են title և alt
check-link-mismatch-dropped = թարգմանության մեջ բաց է թողնված { $link } հղումը
check-link-mismatch-extra = բնագրում այստեղ { $link } հղումը չկա
check-link-mismatch-changed = { $link } հղումը բնագրում { $source } է
check-link-mismatch-help = պահեք բնագրի հղումները և թարգմանեք միայն քառակուսի փակագծերի մեջ գրված բառերը
check-code-span-mismatch-dropped = թարգմանության մեջ բաց է թողնված `{ $code }` կոդը
check-code-span-mismatch-extra = բնագրում այստեղ `{ $code }` կոդը չկա
check-code-span-mismatch-changed = `{ $code }` կոդը բնագրում `{ $source }` է
check-code-span-mismatch-odd = այս տողի հակառակ ապաթարցներից մեկը զույգ չունի
check-code-span-mismatch-odd-help = կոդի յուրաքանչյուր հատվածից առաջ և հետո դրեք հակառակ ապաթարց
check-code-span-mismatch-help = հակառակ ապաթարցների միջև գրվածը մուտքագրում են մարդիկ կամ կարդում են ծրագրերը․ պատճենեք այն բնագրից
check-address-mismatch-dropped = թարգմանության մեջ բաց է թողնված { $address } հասցեն
check-address-mismatch-extra = բնագրում այստեղ { $address } հասցեն չկա
check-address-mismatch-changed = { $address } հասցեն տարբերվում է բնագրի հասցեից՝ { $source }
check-address-mismatch-help = հասցեն պատճենեք բնագրից․ կարող է տարբերվել միայն լեզուն նշող մասը, օրինակ՝ /fr/ կամ fr.example.org
check-unknown-variant = տարբերակը մի դեպքի համար է, որը բնագիրը չունի
check-unknown-variant-message = բնագիրն այս ընտրության մեջ `{ $word }` դեպք չունի, ուստի ընթերցողները երբեք չեն տեսնում այս տարբերակը
check-unknown-variant-help = փակագծերում գրեք բնագրի բառը. այնտեղ կան { $words }


## Bundles that can be verified

cli-built-in-steps = `{ $folder }` պանակն այստեղ հնարավոր չեղավ ամբողջությամբ փոխարինել, ուստի դրա ֆայլերը փոխարինվեցին հերթով․ ով այդ ընթացքում նայել է, կարող է տեսած լինել և՛ նախկին, և՛ նոր ֆայլեր։
help-build-schema = Տպել `manifest.json` ֆայլի JSON սխեման

help-verify = Ստուգում է, որ փաթեթն այն է, ինչ ստեղծվել է, և համապատասխանում է իր նախագծի այժմյան վիճակին։
help-verify-folder = Փաթեթի պանակը՝ իր `manifest.json` ֆայլով
help-verify-source = Նաև համեմատել այն ամենի հետ, ինչ այժմ ասում է և կստեղծեր այս պանակի նախագիծը
help-verify-signers = Նաև ստուգել մանիֆեստի ստորագրությունը․ ՖԱՅԼ-ը թվարկում է, թե ովքեր կարող են ստորագրել, ինչպես ssh-keygen-ի `allowed_signers` ֆայլը
help-verify-allow = Թույլատրել այսպիսի ուղով ֆայլեր, որոնք մանիֆեստը չի նշում․ `*` նշանակում է ցանկացած տեքստ
help-verify-format = text կամ json
help-sign = Փաթեթի մանիֆեստը ստորագրում է OpenSSH-ի բանալիով։
help-sign-key = Փակ բանալին կամ այնպիսի բաց բանալի, որի փակ բանալին պահում է ssh-agent-ը

verify-unsafe = մանիֆեստը չի կարող այս ուղին նշել, կամ այնտեղ հղում կա
verify-twice = մանիֆեստն այն նշում է երկու անգամ
verify-changed = ստեղծվածից տարբեր բայթեր (SHA-256 { $is }…, ոչ թե { $was }…)
verify-swapped = ունի `{ $other }` ֆայլի բայթերը
verify-missing = բացակայում է
verify-unlisted = մանիֆեստում չկա
verify-outdated = նախագիծն այժմ այս բայթերը չէր ստեղծի
verify-lacking = նախագիծն այժմ կստեղծեր այն, իսկ փաթեթը չունի
verify-source = բնագիրն այժմ այլ բան է ասում
verify-translation = թարգմանությունն այժմ այլ է
verify-told = { $field }՝ եղել է `{ $was }`, այժմ `{ $is }` է
verify-gone = նախագիծն այն այլևս չունի կամ հետ է պահում
verify-new = փաթեթում չկա
verify-sound = { $files ->
    [one] { $files } ֆայլ այն է, ինչ ստեղծվել է։
   *[other] { $files } ֆայլ այն են, ինչ ստեղծվել է։
}
verify-faults = { $count ->
    [one] { $count } բան այնպես չէ, ինչպես ստեղծվել է։
   *[other] { $count } բան այնպես չեն, ինչպես ստեղծվել են։
}
verify-other-tool = ստեղծել է diglot { $was } տարբերակը, իսկ սա { $is } տարբերակն է․ տեքստերը համեմատվում են, իսկ ֆայլերը նորից չեն ստեղծվում
verify-signed = Ստորագրել է { $signer }։
verify-unsigned = Ստորագրված չէ։ Դա անում է `diglot sign { $folder } --key FILE` հրամանը։
verify-unknown-signer = Ստորագրված է, բայց ցանկի ստորագրողներից ոչ մեկի կողմից։
verify-bad-signature = Ստորագրությունն այս մանիֆեստինը չէ։
verify-no-bundle = նշեք `diglot build` հրամանի գրած պանակը՝ իր manifest.json ֆայլով
verify-not-understood = manifest.json:{ $line }:{ $column }՝ հասկանալի չէ․ { $cause }
verify-cut = `{ $file }` ֆայլն ավարտվում է կիսատ
verify-build-again = փաթեթը նորից ստեղծեք այս diglot-ով
sign-done = Ստորագրված է՝ `{ $path }`։
sign-not-sound = `{ $folder }` այն չէ, ինչ ստեղծվել է, ուստի չի ստորագրվել
sign-verify-first = `diglot verify { $folder }` հրամանն ասում է, թե ինչն է սխալ
disk-program = { $program } ծրագիրը ձախողվեց՝ { $cause }
