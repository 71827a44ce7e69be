### The source wording that each translation in locales/az/cli.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: 18629eb5b81a2b17
# review: draft
accept-nothing = { $id } has nothing to accept

# translation: 961ff1aaea103b1d
# review: draft
accept-recorded = { $count ->
    [one] { $file }: one translation is accepted for the source as it is now
   *[other] { $file }: { $count } translations are accepted for the source as it is now
}

# translation: 6ee3e0825ae850cf
# review: draft
accept-source-only = { $count ->
    [one] { $file }: the change of the source is declared harmless for one translation
   *[other] { $file }: the change of the source is declared harmless for { $count } translations
}

# translation: d17e352304ff47d6
# review: draft
accept-source-only-refused = { $count ->
    [one] { $file }: one translation stays outdated, because its locale has refused that
   *[other] { $file }: { $count } translations stay outdated, because their locale has refused that
}

# translation: 11afec7607c79889
# review: draft
accept-unknown-id = there is no message { $id }

# translation: 227b4818e31986d0
# review: draft
accept-unknown-locale = the project has no locale { $locale }

# translation: be46fade5bc36ac0
# review: draft
adopt-cosmetic = typography changed

# translation: 7eeb41fd6fcbd55f
# review: draft
adopt-cut-off = { $count ->
    [one] One translation is older than this shallow clone: `git fetch --unshallow` gets the whole history.
   *[other] { $count } translations are older than this shallow clone: `git fetch --unshallow` gets the whole history.
}

# translation: 20dabf4465ce4952
# review: draft
adopt-meaning = meaning at risk

# translation: a037c9653217f5ec
# review: draft
adopt-nothing = Every translation has its record.

# translation: 2a2a6779ad873037
# review: draft
adopt-recorded = { $count ->
    [one] { $file }: one translation gets its record
   *[other] { $file }: { $count } translations get their records
}

# translation: 634f5ff35f6628de
# review: draft
adopt-total = total

# translation: 5ef708b2bb13c1c3
# review: draft
adopt-tracked = recorded before

# translation: 162270b61ac410ff
# review: draft
adopt-unknown = unknown

# translation: 6f10a608a1f986d9
# review: draft
adopt-wording = wording changed

# translation: 875fab422842ea42
# review: draft
align-deleted = deleted

# translation: 1544c1b6cb952fb7
# review: draft
align-edited = edited

# translation: 82d672469fd07d4b
# review: draft
align-identical = { $count ->
    [one] unchanged
   *[other] { $count } unchanged
}

# translation: d8418f6ee210098d
# review: draft
align-inserted = new

# translation: 88096d903df34372
# review: draft
align-kinds = the name of a source text ends in .md or .txt, that of a catalog in .ftl

# translation: 2de29ca68c02f076
# review: draft
align-merged = merged

# translation: 4c5c1781bebf123e
# review: draft
align-moved = moved

# translation: 8dae913834179d1f
# review: draft
align-moved-edited = moved and edited

# translation: 325d58e6a830d0be
# review: draft
align-one-input = only one version can come from the standard input

# translation: efc777b0e690a050
# review: draft
align-split = split

# translation: 9e3af4bbb99b7514
# review: draft
align-two-kinds = the two files are not of one kind

# translation: 0fcdef43fe5e9aba
# review: draft
align-unknown-kind = it cannot be told by its name what `{ $file }` is

# translation: f63fe5e6fc024a61
# review: draft
align-unreadable = `{ $file }` cannot be read as text

# translation: 414a5171d7a41223
# review: draft
badge-label = translated

# translation: c6175783a434cee3
# review: draft
baseline-conflict = a merge left this conflict open

# translation: 28c1bcd99c6ccb5a
# review: draft
baseline-conflict-help = remove the lines of the marks and keep the others, those of both sides; after `diglot init --git`, git does this itself

# translation: a54a371430d05303
# review: draft
baseline-empty = this file is empty

# translation: ace3b5a919bdb51e
# review: draft
baseline-file-help = take the file as it is in git, or remove it and let `diglot check --baseline --update-baseline --allow-growth "REASON"` begin a new one

# translation: e892ac91883d072a
# review: draft
baseline-head = a baseline does not begin like this

# translation: 1ab5a759155ef1a9
# review: draft
baseline-help = take the line as it is in git, or remove it; `diglot check --baseline --update-baseline --allow-growth "REASON"` lets in again what is then missing

# translation: 6c9261b0a811722f
# review: draft
baseline-line = this line was changed by hand, or a part of it is lost

# translation: 3da695184e3b32d1
# review: draft
baseline-reason = no line `because` says why this is in the baseline

# translation: 5e88b6bc2eb5da9c
# review: draft
baseline-version = this baseline is of another version of diglot

# translation: ab896731bc89fabc
# review: draft
build-no-picture = `{ $text }` shows `{ $picture }`, which is no picture that can be read: pages show the words that stand for it

# translation: 62591f5cd8e29a4e
# review: draft
build-rust-given-up = `{ $id }` is shown in the source language: { $why }

# translation: ecb73d689dcc1324
# review: draft
build-rust-no-catalog = all catalogs belong to source texts; name those that the program is to have

# translation: fce873a7ba910202
# review: draft
build-rust-no-folder = `OUT_DIR` is not set: call this from a `build.rs`, or name a folder with `write_to`

# translation: 3ac6c09935aa41b5
# review: draft
build-rust-no-such-catalog = there is no catalog `{ $name }`; there are: { $names }

# translation: b2aec724501d7d9c
# review: draft
build-rust-torn = `{ $id }` uses `${ $name }` as a number and as a date

# translation: 61a465364cdb4a37
# review: draft
build-rust-torn-help = give one of the two another name

# translation: 45a35bc03f5455a6
# review: draft
build-rust-unusable = `{ $id }` cannot be used in a program: { $why }

# translation: 09cbfa34250590b0
# review: draft
build-rust-unusable-help = correct it, or what it refers to; until then the program cannot be built

# translation: 571ea90b02f88577
# review: draft
check-address-mismatch = a translation has other web or e-mail addresses than the source

# translation: 389f6ce75004fd9c
# review: draft
check-address-mismatch-changed = the address { $address } differs from that of the source, { $source }

# translation: 4303c83c887e2022
# review: draft
check-address-mismatch-dropped = the translation leaves out the address { $address }

# translation: 476720838b35a3cd
# review: draft
check-address-mismatch-extra = the source has no address { $address } here

# translation: 96e41ac69aff692e
# review: draft
check-address-mismatch-help = copy the address from the source; only a part that names the language may differ, as in /fr/ or fr.example.org

# translation: 81af67fe7454cce4
# review: draft
check-attribute-mismatch = a translation has other parts (value, attributes) than the source

# translation: 778b58cb776efcbe
# review: draft
check-attribute-mismatch-dropped = the translation lacks the attribute `.{ $name }`

# translation: bf7a201d95df48c8
# review: draft
check-attribute-mismatch-dropped-help = add a line that begins with a space and `.{ $name } =`

# translation: 3d65b22fbd054682
# review: draft
check-attribute-mismatch-extra = the source has no attribute `.{ $name }`

# translation: 288d836cd8f96e30
# review: draft
check-attribute-mismatch-extra-help = remove it, or give it the name that it has in the source

# translation: a05a47ccc4ae957f
# review: draft
check-attribute-mismatch-extra-value = `{ $id }` has no value in the source, only attributes

# translation: de276af822f50c95
# review: draft
check-attribute-mismatch-extra-value-help = remove the text behind the `=`

# translation: 0113320a6456106a
# review: draft
check-attribute-mismatch-no-value = the translation of `{ $id }` has no value

# translation: 563dcfe8e5c74cf7
# review: draft
check-attribute-mismatch-no-value-help = write the translation behind the `=`

# translation: a2031926d95261fc
# review: draft
check-below-demand = a language has less than is demanded of it

# translation: 47bbe506fee4977c
# review: draft
check-below-demand-current = { $subject } is { $share } % translated of { $demanded } % demanded by `{ $table }`: { $left } to go, of { $lacking } not current

# translation: 2a75ce2e5da09ed5
# review: draft
check-below-demand-help = `diglot todo { $locale }` lists what to do, worst first

# translation: f1d4b5b5d35be832
# review: draft
check-below-demand-help-untracked = the translations are there, and nothing says which source they were made from: run `diglot accept { $locale } ID…` for those that agree

# translation: c0428dbfc48318ce
# review: draft
check-below-demand-most = { $lack ->
        [missing] too much is missing in { $subject }
        [cosmetic] too much is outdated in typography in { $subject }
        [wording] too much is outdated in wording in { $subject }
        [meaning] too much is outdated in meaning in { $subject }
        [unconfirmed] too much is unconfirmed in { $subject }
        [untracked] too much is untracked in { $subject }
       *[outdated] too much is outdated in { $subject }
    }: { $lacking }, where `{ $table }` allows { $most }; { $left } to go

# translation: 288c1dd4d865782d
# review: draft
check-code-span-mismatch = a translation has other code than the source

# translation: b7adc8b54cfdbc08
# review: draft
check-code-span-mismatch-changed = the code `{ $code }` is `{ $source }` in the source

# translation: 2e42ece2d85efff6
# review: draft
check-code-span-mismatch-dropped = the translation leaves out the code `{ $code }`

# translation: efaa63bb8ee3e484
# review: draft
check-code-span-mismatch-extra = the source has no code `{ $code }` here

# translation: fa23b8dae6bd8d6c
# review: draft
check-code-span-mismatch-help = what stands between backticks is typed by people or read by programs: copy it from the source

# translation: 102b201e8bd4d59a
# review: draft
check-code-span-mismatch-odd = one of the backticks in this line has no partner

# translation: a3677ff896ad2cf6
# review: draft
check-code-span-mismatch-odd-help = put a backtick before and after each piece of code

# translation: fdaa6dad1e7735a2
# review: draft
check-copied-source = a translation is a copy of its source

# translation: ce0055ca05ece00f
# review: draft
check-copied-source-message = this is the source, not a translation

# translation: 98299c3723e2c60e
# review: draft
check-critical-not-current = a critical message is not current

# translation: 93b8950b60660d4a
# review: draft
check-critical-not-current-message = `{ $catalog }` is withheld in { $locale }: { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }

# translation: 7fb8faf03816e33e
# review: draft
check-did-you-mean = did you mean `{ $known }`?

# translation: 2ac822f94d273e67
# review: draft
check-direction-controls = a direction character is left open, or forces the direction

# translation: 8874df4a2e640b39
# review: draft
check-direction-controls-forced = the invisible direction character { $sign } turns the letters after it around

# translation: fdcd88a7331904b6
# review: draft
check-direction-controls-help = remove it, or write U+2068 before the passage and U+2069 after it

# translation: 64af260d48a42c20
# review: draft
check-direction-controls-not-closed = the invisible direction character { $sign } opens a passage here, and nothing closes it

# translation: 34ad0309c795176f
# review: draft
check-direction-controls-not-opened = the invisible direction character { $sign } closes a passage here that nothing opened

# translation: 8a208e71a34c1f31
# review: draft
check-doubled-word = a word stands twice in a row

# translation: a633340eca2a1885
# review: draft
check-doubled-word-help = remove one of the two

# translation: b2b31f254a63844f
# review: draft
check-doubled-word-message = “{ $word }” stands twice in a row

# translation: bdc2e567485c0d08
# review: draft
check-duplicate-attribute = a message has the same attribute twice

# translation: 3b544b517e928a95
# review: draft
check-duplicate-attribute-help = keep one of the two

# translation: ed873466a65cf845
# review: draft
check-duplicate-attribute-message = there is another `.{ $name }` above

# translation: 0d77a7702fad75c2
# review: draft
check-duplicate-id = two messages of a catalog have the same id

# translation: 7738313e62394eec
# review: draft
check-duplicate-id-bundle = `{ $id }` also stands in { $file }, and the bundle `{ $bundle }` loads both

# translation: b98cec9e9c92c44e
# review: draft
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# translation: 676389ebe81b3742
# review: draft
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used

# translation: 5c5c436bee820f21
# review: draft
check-empty-translation = a translation says nothing where its source says something

# translation: 45d7fb432e494ed8
# review: draft
check-empty-translation-help = translate it, or remove the message until it is translated

# translation: ea5717537b85595b
# review: draft
check-empty-translation-message = the translation is empty here

# translation: ad939d64f462e441
# review: draft
check-end-mismatch = a translation ends with another sign than its source (question mark, colon, ellipsis)

# translation: 8cb564dd3ed0ce4e
# review: draft
check-end-mismatch-added = the translation ends with `{ $sign }`, and the source does not

# translation: a7031fa0cb41f4c0
# review: draft
check-end-mismatch-dropped = the source ends with `{ $sign }`, and the translation does not

# translation: 74a27c44782a888c
# review: draft
check-end-mismatch-help = end it as the source ends, with the sign of your language

# translation: a1ff59a64600ef6c
# review: draft
check-expired-exception = an exception has expired

# translation: 81d7de46c2e152f9
# review: draft
check-expired-exception-help = mend what it allowed and remove it, or give it another day

# translation: c588ec02f6db4333
# review: draft
check-expired-exception-help-day = write a day such as `until 2027-03-01` in front of the comma

# translation: e67de6a6fbde9c63
# review: draft
check-expired-exception-help-idle = remove it

# translation: 1e4018d75f329c5f
# review: draft
check-expired-exception-here = no longer allowed

# translation: 27e2fdd66afaa403
# review: draft
check-expired-exception-message = this exception from `{ $name }` held until { $day }; { $count ->
        [0] nothing needs it any more
        [one] one finding is back
       *[other] { $count } findings are back
    }

# translation: b62414697757504b
# review: draft
check-expired-exception-no-day = this exception from `{ $name }` names no day behind `until`, so it allows nothing

# translation: 1ddc4dbda0fd182e
# review: draft
check-first-here = the first one is here

# translation: 09589734d8a1bd86
# review: draft
check-full-stop-mismatch = only one of a translation and its source ends with a full stop

# translation: c28c2d7c68d2bc8c
# review: draft
check-full-stop-mismatch-added = the translation ends with a full stop or exclamation mark, and the source does not

# translation: 11d8edf0255ba0bc
# review: draft
check-full-stop-mismatch-dropped = the source ends with a full stop or exclamation mark, and the translation does not

# translation: 22b2392dc04562cf
# review: draft
check-full-stop-mismatch-help = end it as the source ends

# translation: 23d2c0cefe29b794
# review: draft
check-function-mismatch = a translation uses other functions, or other options of them, than the source

# translation: 73bca21e2938d215
# review: draft
check-function-mismatch-bare = the translation shows `${ $variable }` without the function { $name }

# translation: 50a7cb7d0c1a1143
# review: draft
check-function-mismatch-dropped = the translation leaves out the function { $name }

# translation: 3cfe672712df27c3
# review: draft
check-function-mismatch-extra = the source does not use the function { $name } here

# translation: 24830503f562620a
# review: draft
check-function-mismatch-help = take the function over as it is in the source

# translation: 49b275d477e7a9fa
# review: draft
check-function-mismatch-option = the option `{ $option }: { $value }` of the source is missing here

# translation: d815a47756464599
# review: draft
check-group-exceptions = Settings and exceptions

# translation: 989bc02b3714f224
# review: draft
check-group-files = Files and ids

# translation: b4d4f7689081eac7
# review: draft
check-group-hygiene = Characters and signs

# translation: 365892976f2bf2c6
# review: draft
check-group-linking = Where references lead

# translation: bf481d0fc1316fef
# review: draft
check-group-parity = Variables, terms and other parts that the program needs

# translation: 1d84b0fc9deb9a38
# review: draft
check-group-plurals = Plurals

# translation: d8b7e1d44f75a62e
# review: draft
check-group-policy = What the project demands

# translation: e7775fcc39b726a8
# review: draft
check-group-source-side = The source itself

# translation: 42fad0ba007255de
# review: draft
check-group-state = State of translations

# translation: 5cf1c595903dc5a1
# review: draft
check-group-wording = What a translation says beside its source

# translation: ae5fae36bec040fc
# review: draft
check-idle-exception = an exception allows nothing

# translation: e67de6a6fbde9c63
# review: draft
check-idle-exception-help = remove it

# translation: 95561358c9bc2f6f
# review: draft
check-idle-exception-help-apart = put it directly above the message that it speaks of, or remove it

# translation: d57b74d4bd506d8f
# review: draft
check-idle-exception-help-nothing = correct it, or remove the exception

# translation: 757a12fecb2b0e79
# review: draft
check-idle-exception-message = this exception from `{ $name }` allows nothing

# translation: 6fd8f5cafe0c985f
# review: draft
check-idle-exception-nothing = { $key ->
        [locale] this exception allows nothing: the project has no locale `{ $value }`
        [file] this exception allows nothing: the project has no file `{ $value }`
       *[id] this exception allows nothing: no message has the id `{ $value }`
    }

# translation: 48149c961128d258
# review: draft
check-idle-pattern = a demand speaks of nothing

# translation: 6cda675644baab55
# review: draft
check-idle-pattern-help = correct the name or remove it; `diglot status` shows locales and catalogs by their names

# translation: 7aeef214987769e0
# review: draft
check-idle-pattern-message = { $kind ->
        [message] no message is called `{ $name }`
        [catalog] no catalog is called `{ $name }`
        [path] no text has the path `{ $name }`
       *[locale] there is no locale `{ $name }`
    }, so nothing is demanded here

# translation: 46cf583c5b5b45a2
# review: draft
check-idle-setting = a setting changes nothing

# translation: 3930b8133987d5ea
# review: draft
check-idle-setting-catalog = no catalog is called `{ $name }`

# translation: 79f58e6fd317b8d1
# review: draft
check-idle-setting-exclude = no text fits `{ $pattern }`, so nothing is left out

# translation: a45d853eb0e613a8
# review: draft
check-idle-setting-itself = `{ $locale }` cannot fall back on itself

# translation: 51cbec70c893c6a7
# review: draft
check-idle-setting-locales = `locales` is an empty list, so nothing is translated

# translation: 0acaf15e1d5fd9fb
# review: draft
check-idle-setting-same = { $kind ->
        [exception] the exception in line { $line } allows the same
       *[override] the override in line { $line } has the last word on all that this one says
    }

# translation: ade68bccc5375d0d
# review: draft
check-idle-setting-ship = `ship = 0` lets a locale ship before anything of it is translated

# translation: e7a4690b259d7854
# review: draft
check-idle-term-argument = a term is given a word that it does not use

# translation: a105af787436c606
# review: draft
check-idle-term-argument-help = let the term choose by `${ $name }`, or remove the argument

# translation: de395e375faaf507
# review: draft
check-idle-term-argument-message = `{ $id }` does not use `${ $name }`

# translation: ca1c965292289ff3
# review: draft
check-idle-term-argument-nameless = a term does not use an argument without a name

# translation: aa82a17c49ca6a2f
# review: draft
check-idle-term-argument-nameless-help = give it a name, as in `{ "{" } { $id }(case: "…") { "}" }`, or remove it

# translation: 1ac49ed0784ffbdd
# review: draft
check-invisible-character = an invisible character stands in the text

# translation: 99caab68b87d2122
# review: draft
check-invisible-character-help = delete it; if it is there on purpose, write it as an escape in braces

# translation: 8a42b9ada723bae8
# review: draft
check-invisible-character-message = an invisible character stands here: { $sign }

# translation: 084cf35cdd08c8e8
# review: draft
check-length-mismatch = a translation is far longer or shorter than its source

# translation: c639c72668e51c6b
# review: draft
check-length-mismatch-help = see whether a part was lost, or belongs to another message

# translation: b801aa7aeb9fe2f6
# review: draft
check-length-mismatch-long = the translation is more than three times as long as its source

# translation: 79bed070251d18d7
# review: draft
check-length-mismatch-short = the translation is less than a third as long as its source

# translation: 586acae892fb98ad
# review: draft
check-link-mismatch = a translation has other Markdown links than the source

# translation: e16e5f9336dccbef
# review: draft
check-link-mismatch-changed = the link { $link } is { $source } in the source

# translation: f6102273883484f4
# review: draft
check-link-mismatch-dropped = the translation leaves out the link { $link }

# translation: b53f8ae92a0c2d41
# review: draft
check-link-mismatch-extra = the source has no link { $link } here

# translation: 65f5b93dc8c789a6
# review: draft
check-link-mismatch-help = keep the links of the source and translate only the words in the square brackets

# translation: 9246c0ef5a3fd361
# review: draft
check-markup-mismatch = a translation has other HTML elements than the source

# translation: c8fc181f0040c633
# review: draft
check-markup-mismatch-attribute = this tag says { $tag }, and the source says { $source }

# translation: 7dd8fe1b895ca97e
# review: draft
check-markup-mismatch-crossed = { $tag } stands before the end of { $inner }

# translation: 8b6b1cbcf7fe7ca0
# review: draft
check-markup-mismatch-crossed-help = close first what was opened last

# translation: 50626271a41db34c
# review: draft
check-markup-mismatch-dropped = the translation leaves out { $tag }

# translation: 8fc113a18abf80b1
# review: draft
check-markup-mismatch-extra = the source has no { $tag } here

# translation: 4653f3c30d10ca83
# review: draft
check-markup-mismatch-help = copy the tags of the source; only the words between them are translated, and attributes such as title and alt

# translation: be1080e7a9f840d6
# review: draft
check-markup-mismatch-unclosed = { $tag } is never closed

# translation: edebd1346b554753
# review: draft
check-markup-mismatch-unclosed-help = put { $close } behind the words that it stands for

# translation: c42a225e94aa5fad
# review: draft
check-markup-mismatch-unopened = { $tag } closes nothing: no element of that name is open here

# translation: 8ad7a6518e56ecd6
# review: draft
check-message-reference-mismatch = a translation refers to other messages than the source

# translation: accde0bb85feb423
# review: draft
check-message-reference-mismatch-dropped = the translation does not refer to `{ $name }`

# translation: 1981642f03c5a5f1
# review: draft
check-message-reference-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it

# translation: e6f58a8beeedef24
# review: draft
check-message-reference-mismatch-extra = the source does not refer to `{ $name }` here

# translation: e2184bdceb6d42f1
# review: draft
check-message-reference-mismatch-extra-help = refer to the messages that the source refers to; ids are not translated

# translation: 87509a8df7780b84
# review: draft
check-missing = a message is not translated

# translation: 13ee444f66a0d9f3
# review: draft
check-missing-catalog = { $count ->
    [one] the locale has no translation of this text: { $count } message is not translated
   *[other] the locale has no translation of this text: { $count } messages are not translated
}

# translation: b2a1108b50bb3dc9
# review: draft
check-missing-catalog-help = write the translations to { $file }

# translation: f4408e928338af5a
# review: draft
check-missing-help = add its translation to { $file }

# translation: 43803645d3c5b08a
# review: draft
check-missing-help-unread = it stands here but cannot be read: mend that first

# translation: dbee39e9f4a353fc
# review: draft
check-missing-message = `{ $id }` is not translated

# translation: bf03dc96f1e2caec
# review: draft
check-missing-plural = a plural form of the language is missing

# translation: edd3a697db06acc4
# review: draft
check-missing-plural-help = add a variant for each, or leave out the choice if the text is the same for all numbers

# translation: d5d078e342d56322
# review: draft
check-missing-plural-message = { $count ->
    [one] the plural form { $forms } is missing, which { $example } has
   *[other] the plural forms { $forms } are missing, the first of which { $example } has
}

# translation: 62b80b5c8d3fdd98
# review: draft
check-missing-term-argument = a term is used without the word that it needs

# translation: 31f15a26eae19910
# review: draft
check-missing-term-argument-help = give it, as in `{ "{" } { $id }({ $name }: "…") { "}" }`

# translation: ad04e4596c92ed04
# review: draft
check-missing-term-argument-message = `{ $id }` shows `${ $name }`, which is not given here

# translation: f4afe4f2596d7b1e
# review: draft
check-mixed-script = a word has letters of two alphabets that look alike

# translation: 908961160d499610
# review: draft
check-mixed-script-help = type the word again with one keyboard

# translation: 726a14a4ea771e4b
# review: draft
check-mixed-script-message = { $alphabet ->
    [cyrillic] in “{ $word }” the Cyrillic { $letters } stands among letters of another alphabet
    [greek] in “{ $word }” the Greek { $letters } stands among letters of another alphabet
    [armenian] in “{ $word }” the Armenian { $letters } stands among letters of another alphabet
   *[latin] in “{ $word }” the Latin { $letters } stands among letters of another alphabet
}

# translation: d94fdc29d2779f48
# review: draft
check-no-records = nothing is known yet of the sources that the translations of a locale were made from

# translation: bac4324cd978d3cd
# review: draft
check-no-records-help = compare translations with their source and confirm those that agree with `diglot accept`; all other checks work without records

# translation: fe7c123a1f8d52f2
# review: draft
check-no-records-message = { $count ->
    [one] nothing is recorded yet of the sources that the translations of { $locales } were made from, so nobody can tell which are outdated
   *[other] nothing is recorded yet of the sources that the translations of { $count } locales ({ $locales }) were made from, so nobody can tell which are outdated
}

# translation: 6922bbafc26938dd
# review: draft
check-no-source = no file of the source locale `{ $locale }` is there, and translations are

# translation: f1652a5bbdaaca1b
# review: draft
check-no-source-help = write as `source-locale` the language that the texts are written in; remove no translation before

# translation: f73fa52193705d32
# review: draft
check-not-nfc = a letter is written as two characters

# translation: 6c693727a24f015f
# review: draft
check-not-nfc-help = type the letter again as one character

# translation: 9fa17078fcc5488d
# review: draft
check-not-nfc-message = “{ $word }” has a letter and its mark as two characters, where there is one for both

# translation: ef6f476e7ae659b4
# review: draft
check-number-mismatch = a translation has other numbers than its source

# translation: 1e91d5cb4486f4fe
# review: draft
check-number-mismatch-added = the translation says { $number }, and the source does not

# translation: abffc183aa104f5d
# review: draft
check-number-mismatch-dropped = the source says { $number }, and the translation does not

# translation: 476457ad94e6eb77
# review: draft
check-number-mismatch-help = write the numbers of the source, in the way of your language

# translation: ea62d87c3b1f8d20
# review: draft
check-number-mismatch-other = the translation says { $found } where the source says { $wanted }

# translation: 3d15b031214353db
# review: draft
check-obsolete = a translation has no message in the source any more

# translation: 54c5b1d6c8d28c42
# review: draft
check-obsolete-catalog = { $count ->
    [one] the source locale has no catalog `{ $name }`: { $count } message here is of no use
   *[other] the source locale has no catalog `{ $name }`: { $count } messages here are of no use
}

# translation: 2ce99395635f57f6
# review: draft
check-obsolete-catalog-help = remove or rename this file

# translation: 4ce3ce5dd545fc6d
# review: draft
check-obsolete-help = remove it if it is of no more use

# translation: d4c3adfa2a3ca24b
# review: draft
check-obsolete-help-merged = its text went into `{ $new }`: translate that one, then remove this one

# translation: 79752b8a32eede6f
# review: draft
check-obsolete-help-similar = the new message `{ $new }` is similar: rename this one, or remove it

# translation: 0d08984a0da1dbe5
# review: draft
check-obsolete-help-unread = the source has it but it cannot be read there: mend that first

# translation: 1d5903c95dd33728
# review: draft
check-obsolete-message = `{ $id }` is no longer in the source

# translation: a7b534d7a54c74c1
# review: draft
check-out-of-step = a reference catalog is behind its source text

# translation: 29d936f357a42db3
# review: draft
check-out-of-step-added = this passage is not in the reference catalog yet; its id will be `{ $id }`

# translation: 0b2b7cef21381b9a
# review: draft
check-out-of-step-changed = this passage changed, and `{ $id }` in the reference catalog did not

# translation: 254fd3fe3e79a5c4
# review: draft
check-out-of-step-help = run `diglot sync`

# translation: 9fb87a7d577f5c25
# review: draft
check-out-of-step-layout = the reference catalog { $file } differs from this text in order or layout

# translation: a144388e9d6a02ff
# review: draft
check-out-of-step-no-catalog = this text has no reference catalog { $file } yet

# translation: a99818a37fe8719f
# review: draft
check-out-of-step-removed = the passage of `{ $id }` is no longer in the source text

# translation: b26df716571a84ff
# review: draft
check-outdated = the source changed after it was translated

# translation: 4ab17261a07d6927
# review: draft
check-outdated-help = translate what changed, or run `diglot accept { $locale } { $id }` if the translation still holds

# translation: 9efbf3e7ed798bba
# review: draft
check-outdated-message = { $grade ->
    [cosmetic] the source of `{ $id }` changed in typography: { $because }
    [meaning] the source of `{ $id }` changed, perhaps in meaning: { $because }
   *[wording] the source of `{ $id }` changed in wording: { $because }
}

# translation: 8a16258f3ec2b84c
# review: draft
check-outdated-pivot = a translation follows a text that is itself outdated

# translation: fc93c596c862bcdd
# review: draft
check-outdated-pivot-help = nothing is to do here before { $pivot } is up to date

# translation: 5c04524e81a0809f
# review: draft
check-outdated-pivot-message = `{ $id }` follows { $pivot }, whose own source changed: { $because }

# translation: e517e1523f094462
# review: draft
check-outdated-pivot-unconfirmed = `{ $id }` follows { $pivot }, and nobody can tell whether that follows its own source

# translation: 924aebe229cfcd42
# review: draft
check-pivot-here = translated from this

# translation: 53a31fa492c8bf7a
# review: draft
check-plural-runtime = the library fluent-rs shows another plural form than the language has

# translation: 6368698f85cf44c6
# review: draft
check-plural-runtime-help = let the program correct it, or see that `{ $shown }` fits that number too

# translation: 9ad90aed7aedec6f
# review: draft
check-plural-runtime-message = for { $number } the library fluent-rs shows the variant `{ $shown }`, and `{ $right }` is right

# translation: d1e209759d79e390
# review: draft
check-quote-mismatch = a quotation mark has no partner

# translation: 0982eefbbc75be8d
# review: draft
check-quote-mismatch-help = write marks that belong together; usual in this language: { $usual }

# translation: a1f2f00bf473c578
# review: draft
check-quote-mismatch-lonely = the quotation mark { $mark } has no partner

# translation: 1a3f300a0764085c
# review: draft
check-quote-mismatch-wrong = a quotation that { $opened } opens is closed by { $mark }

# translation: 24dc53af7a49caac
# review: draft
check-reference-cycle = texts refer to one another in a circle

# translation: b2c7a890f1657eaf
# review: draft
check-reference-cycle-help = take out one of these references

# translation: 5426ffc3e08beb7a
# review: draft
check-reference-cycle-message = this leads back to itself: { $path }

# translation: 903601dd3f96d06d
# review: draft
check-replacement-character = a character of a text was lost

# translation: f81fbdff21eb0a81
# review: draft
check-replacement-character-help = write the character that belongs here

# translation: 548d855a8ad2e8f4
# review: draft
check-replacement-character-message = a character was lost here: the text has U+FFFD in its place

# translation: d9f095df50acb049
# review: draft
check-same-text = two messages of the source say the same

# translation: cc210e7d909fe494
# review: draft
check-same-text-help = use `{ $id }` for both, or say in a comment above each where it is shown

# translation: 12ba3f055672775b
# review: draft
check-same-text-message = this says the same as `{ $id }`

# translation: a1a82e2588fd3ba4
# review: draft
check-source-here = this is the source

# translation: 37a74011a12382db
# review: draft
check-space-mismatch = a space at the start or the end is in a translation or in its source only

# translation: fbf17f7f45cb2406
# review: draft
check-space-mismatch-added-help = remove the space and the braces that hold it

# translation: 20e90db6cf835ea4
# review: draft
check-space-mismatch-end-added = the translation ends with a space, and the source does not

# translation: c596feea03bde10e
# review: draft
check-space-mismatch-end-dropped = the source ends with a space, and the translation does not

# translation: ac9498605be7ad11
# review: draft
check-space-mismatch-help = a space that has to stay is written {"{"} " " {"}"}

# translation: b788eeb1890aff45
# review: draft
check-space-mismatch-start-added = the translation begins with a space, and the source does not

# translation: 09255bc2a5933ee0
# review: draft
check-space-mismatch-start-dropped = the source begins with a space, and the translation does not

# translation: ac047a982a04327b
# review: draft
check-stale-shipping = the record of what is shipped is behind

# translation: d59b0a2c6171c775
# review: draft
check-stale-shipping-help = translate what is to go, or let `diglot ship` take it out of the record

# translation: 5dfc1148f92b648d
# review: draft
check-stale-shipping-help-idle = let `diglot ship` take it out of the record, or write `ship` in its tier

# translation: 81a747382ba73df1
# review: draft
check-stale-shipping-help-line = remove this line; of two versions that git could not merge, keep the lines of both

# translation: fa9026b47b03b071
# review: draft
check-stale-shipping-idle = { $name } is recorded as shipped, and the settings do not say when it ships

# translation: 512a08918fc9a241
# review: draft
check-stale-shipping-message = { $name } is recorded as shipped and is left out: { $why } (`{ $table }`)

# translation: 7b9486c543e0c941
# review: draft
check-straight-apostrophe = an apostrophe is straight where those of the file are curved

# translation: 514855e4803e66de
# review: draft
check-straight-apostrophe-help = write { $usual }

# translation: 9d3d16a55d81557b
# review: draft
check-straight-apostrophe-message = this apostrophe is straight, and nearly all others of the file are { $usual }

# translation: b5975926623ce7ae
# review: draft
check-straight-quote = quotation marks are straight where most of the file are not

# translation: efc5278cd7d206fa
# review: draft
check-straight-quote-help = write the marks of the rest of the file; usual in this language: { $usual }

# translation: cd4a1f4d1c0967b4
# review: draft
check-straight-quote-message = these quotation marks are straight, and most others of the file are not

# translation: fae831d63b1f258b
# review: draft
check-symbol-mismatch = a translation lacks a symbol of its source (currency, per cent, §, ©, …)

# translation: 8b20262ae019a569
# review: draft
check-symbol-mismatch-help = write the symbol as your language writes it

# translation: 27ef5543924faaf5
# review: draft
check-symbol-mismatch-message = the source has the symbol { $sign }, and the translation neither it nor a word for it

# translation: db7b31d38802735b
# review: draft
check-term-mismatch = a translation uses other terms than the source

# translation: d6be9bd5ec9e0cde
# review: draft
check-term-mismatch-dropped = the translation leaves out the term `{ $name }`

# translation: 3c263bc9474fc7c6
# review: draft
check-term-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it, or allow the difference with a reason

# translation: 38c1130116942690
# review: draft
check-term-mismatch-extra = the source does not use the term `{ $name }` here

# translation: d12d0e5d37cbcf98
# review: draft
check-term-mismatch-extra-help = use the terms of the source, or allow the difference with a reason

# translation: 80389c94e5b802b4
# review: draft
check-too-many-placeables = a text grows out of bounds

# translation: 7d0a97bf7c8cc1c8
# review: draft
check-too-many-placeables-help = use fewer references, or cut the text in two

# translation: 8a0140963666b94e
# review: draft
check-too-many-placeables-message = to show `{ $name }`, more than 100 pairs of braces must be filled, its references included

# translation: efa6e33a581f6234
# review: draft
check-unconfirmed = source and translation both changed, and nobody can tell which came first

# translation: 83a9034cc84d7e47
# review: draft
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# translation: 215527605929ef08
# review: draft
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first

# translation: 3b350390b71efc14
# review: draft
check-undocumented-variable = no comment says what a variable stands for

# translation: 21bc3bc2a8da3ec1
# review: draft
check-undocumented-variable-help = say so in a comment above the message, such as `# $name: name of a person`

# translation: 3403a352381eb542
# review: draft
check-undocumented-variable-help-apart = take out the empty line between the comment and the message

# translation: 04779d74a9f8db4e
# review: draft
check-undocumented-variable-message = no comment explains { $names }

# translation: b29f627ff4807fe7
# review: draft
check-unexplained-exception = an exception gives no reason

# translation: d9b1056ff638b8fc
# review: draft
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`

# translation: 591b3678da1e3014
# review: draft
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing

# translation: 8c632b1ce20fe008
# review: draft
check-unexplained-exception-second = this exception from `{ $name }` names `{ $second }` instead of a reason, so it allows nothing

# translation: e6a61cea6d05500c
# review: draft
check-unexplained-exception-second-help = write one exception for each check, each with its own reason after the comma

# translation: 5a47e1ef87035bb8
# review: draft
check-unknown-check = the settings name a check that does not exist

# translation: 99f11145a9af8499
# review: draft
check-unknown-check-grades = `{ $name }` has one level for all changes, not one for each grade

# translation: 7148d2cbaae1d646
# review: draft
check-unknown-check-grades-help = write `{ $name } = "warning"`; only `outdated` and `outdated-pivot` know grades

# translation: 6647b9a1fe067387
# review: draft
check-unknown-check-help = `diglot explain` lists all checks

# translation: 7fb8faf03816e33e
# review: draft
check-unknown-check-help-similar = did you mean `{ $known }`?

# translation: 44c0ff086303433b
# review: draft
check-unknown-check-message = there is no check `{ $name }`

# translation: 0825c222ce22cd5c
# review: draft
check-unknown-function = a text calls a function that nobody knows

# translation: 68ef4c02a1d1251b
# review: draft
check-unknown-function-help = correct its name, or add `{ $name }` to `functions` under `[fluent]` in the settings

# translation: 13fa84da630fc166
# review: draft
check-unknown-function-message = there is no function `{ $name }`

# translation: aa66f74038b87414
# review: draft
check-unknown-locale = a folder stands for no locale of the project

# translation: 140aa30c53c31652
# review: draft
check-unknown-locale-folder = the settings say that the folder of `{ $locale }` is `{ $folder }`, and here is one called `{ $name }`

# translation: 994e10bdc143431d
# review: draft
check-unknown-locale-folder-help = rename it to `{ $folder }`, or write `folder = "{ $name }"`

# translation: f32e33302f713fe9
# review: draft
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`

# translation: 5f8b84d22709caaf
# review: draft
check-unknown-locale-help-tag = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# translation: 546f8321c5b9b870
# review: draft
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part

# translation: de5396df73f0b1ed
# review: draft
check-unknown-locale-pivot = `{ $locale }` would be translated from `{ $pivot }`, which is no locale of the project

# translation: 0e05af0a747f20c7
# review: draft
check-unknown-locale-pivot-help = correct `from`, or add the locale to `locales`

# translation: 9884d37b003cf1d9
# review: draft
check-unknown-locale-spelling = `{ $name }` is the locale `{ $tag }` by another spelling

# translation: 5f8b84d22709caaf
# review: draft
check-unknown-locale-spelling-help = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# translation: 49de5968058e820c
# review: draft
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`

# translation: 859e0051a9334fbb
# review: draft
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs

# translation: a2ef713dec85254a
# review: draft
check-unknown-mark = a mark for diglot says nothing

# translation: 83ff3f701c89abb5
# review: draft
check-unknown-mark-apart = this mark stands above no message, so it marks nothing

# translation: b0b5043f6715e733
# review: draft
check-unknown-mark-help = write `diglot: critical` in a comment directly above the message

# translation: b9eb12ee4d06c177
# review: draft
check-unknown-mark-message = there is no mark `{ $word }`

# translation: 03bcbdfa3208841d
# review: draft
check-unknown-plural = a plural form that the language does not have

# translation: 8a5759d931adff3a
# review: draft
check-unknown-plural-help = the language has { $forms }; for a single number write the number itself, such as `[0]`

# translation: 3cddf1f8c240ba0b
# review: draft
check-unknown-plural-message = no number has the plural form `{ $form }` in the language `{ $locale }`

# translation: 2852ae916e3bf632
# review: draft
check-unknown-reference = a text refers to a message, term or attribute that is not there

# translation: 3119ebccb7833740
# review: draft
check-unknown-reference-attribute = `{ $id }` has no attribute `.{ $name }`

# translation: 352a26b8a7e836cf
# review: draft
check-unknown-reference-bundle = there is no `{ $name }` in the bundle `{ $bundle }`

# translation: bed492bc38efec93
# review: draft
check-unknown-reference-help = correct the name, or take the reference out

# translation: 7aec471eca55938d
# review: draft
check-unknown-reference-message = there is no `{ $name }`

# translation: 41b75cfd9c63bb66
# review: draft
check-unknown-reference-value = `{ $id }` has no text of its own, only attributes

# translation: a4a32e3c4759353a
# review: draft
check-unknown-reference-value-help = refer to one of its attributes

# translation: 899b80cfdd3d0318
# review: draft
check-unknown-variant = a variant stands for a case that the source does not know

# translation: 9daaf574acbb36ae
# review: draft
check-unknown-variant-help = write the word that the source has in the brackets; it has { $words }

# translation: d17941b95e21eae1
# review: draft
check-unknown-variant-message = the source has no case `{ $word }` in this choice, so readers never see this variant

# translation: ede1246f8446d36a
# review: draft
check-unreachable-variant = a variant is never shown

# translation: 91210be8970a6799
# review: draft
check-unreachable-variant-fixed = what decides here is fixed, so it always comes out the same

# translation: ac1b6136faca1d2f
# review: draft
check-unreachable-variant-fixed-help = let a variable decide, or write the one text alone

# translation: c1afc936184f7bf2
# review: draft
check-unreachable-variant-repeated = the key `{ $key }` stands here a second time, so its variant is never chosen by it

# translation: 62bb2d5240d45ca3
# review: draft
check-unreachable-variant-repeated-help = correct the key, or remove the variant

# translation: 2ec5e97bcb5bdb83
# review: draft
check-unreachable-variant-word = a number is never `{ $key }`

# translation: 932a62dc5fff4d9b
# review: draft
check-unreachable-variant-word-help = write a number or a plural form (zero, one, two, few, many, other)

# translation: d20d902640cab9e3
# review: draft
check-unreadable = a part of a file cannot be read

# translation: 16f03b415ac834fe
# review: draft
check-unreadable-help = mend this part; all the rest was read

# translation: b38dad38c9ecb353
# review: draft
check-unreadable-help-note = diglot works on Fluent catalogs alone, and leaves the rest as it is

# translation: 46cb0845c29bd6a5
# review: draft
check-unreadable-junk = this part is no Fluent message

# translation: 9bd87a228d88dbb1
# review: draft
check-untracked = nothing is known of the source that a translation was made from

# translation: 6ee8e8f4831287bb
# review: draft
check-untracked-catalog = { $count ->
    [one] nothing is known of the source that { $count } translation of this catalog was made from
   *[other] nothing is known of the source that { $count } translations of this catalog were made from
}

# translation: c09de9719388e297
# review: draft
check-untracked-catalog-help = compare them with the source, then run `diglot accept { $locale } ID…` for those that agree

# translation: 01658ec50f986f8e
# review: draft
check-untracked-message = nothing is known of the source that `{ $id }` was translated from

# translation: 1aba0a81872e68b0
# review: draft
check-untranslated-reference = a translation refers to something that is not translated

# translation: e8d70221dd6636ab
# review: draft
check-untranslated-reference-help = translate `{ $name }`, or copy it from the source

# translation: cb24e2e81bb25a7b
# review: draft
check-untranslated-reference-message = `{ $name }` is not translated, and nothing stands in for it inside another text

# translation: d15c8375f727bef9
# review: draft
check-variable-mismatch = a translation uses other variables than the source

# translation: b7ffcef753f9f5c6
# review: draft
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`

# translation: ba9d67fdbf13bf75
# review: draft
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# translation: 97c5f87896452108
# review: draft
check-variable-mismatch-dropped-here = this variant leaves out the variable `${ $name }`

# translation: 8c067bf83bfac278
# review: draft
check-variable-mismatch-extra = the source has no variable `${ $name }`

# translation: afd961f4e608aae4
# review: draft
check-variable-mismatch-extra-help = write `${ $known }`, as in the source

# translation: 03fcb8c8e47289c4
# review: draft
check-variable-mismatch-list-help = take it out, or use one of the variables of the source: { $names }

# translation: bb39fe0b2d574162
# review: draft
check-variable-mismatch-none-help = take it out: the source of this message has no variables

# translation: 2dbfcdb4d7f609c3
# review: draft
check-wrong-function-argument = a number or date is to be written in a way that does not exist

# translation: cffb3b37d4d368f7
# review: draft
check-wrong-function-argument-further = `{ $function }` takes one value, and this is a further one

# translation: f49062b46f31a83f
# review: draft
check-wrong-function-argument-limits = `{ $most }` is less than `{ $least }`

# translation: 09f938839b1a70ff
# review: draft
check-wrong-function-argument-limits-help = exchange the two numbers, or leave one out

# translation: aad2e5b0400cebba
# review: draft
check-wrong-function-argument-name = `{ $function }` has no option `{ $name }`

# translation: d1e2678947204bed
# review: draft
check-wrong-function-argument-name-help = copy the option from the source, or remove it

# translation: cbe1e87eeb61a29b
# review: draft
check-wrong-function-argument-none = `{ $function }` is not told what to write

# translation: 40a5bf64696b8145
# review: draft
check-wrong-function-argument-none-help = give it one variable, as in `{ $function }($name)`

# translation: de604d95cc4e61ee
# review: draft
check-wrong-function-argument-quoted = put it in quotation marks

# translation: ad844eb8b1712427
# review: draft
check-wrong-function-argument-text = `{ $function }` cannot write a text

# translation: 542f801c979a6efe
# review: draft
check-wrong-function-argument-value = `{ $name }` cannot be `{ $value }`

# translation: f87e88a889b44054
# review: draft
check-wrong-function-argument-whole = write a whole number from { $least } to { $most }, without quotation marks

# translation: d0526854c8e2f849
# review: draft
check-wrong-function-argument-words = write one of these words in quotation marks: { $values }

# translation: a99b3adac38bc3cd
# review: draft
check-wrong-language = a text is in another language

# translation: 6b646ffe2cebb682
# review: draft
check-wrong-language-help = translate it, or move it to the file of its language

# translation: 75082612ff68471a
# review: draft
check-wrong-language-message = this text is not in the language of { $locale }: it looks like { $language }

# translation: 766d4c3768d6942d
# review: draft
check-wrong-script = a text is in another script than its locale

# translation: 65c76fc5519176cc
# review: draft
check-wrong-script-message = most letters of this text are of another script than { $locale } is written in

# translation: d2511eccc1dc6c02
# review: draft
check-wrong-script-simplified = this text has simplified characters, and { $locale } is written with traditional ones

# translation: 24b022428609e8ce
# review: draft
check-wrong-script-traditional = this text has traditional characters, and { $locale } is written with simplified ones

# translation: 5513a74e6d801ab9
# review: draft
cli-act = { $path }: { $what }

# translation: 5ab752e961940313
# review: draft
cli-built = { $files ->
    [one] One file is in `{ $folder }`.
   *[other] { $files } files are in `{ $folder }`.
}

# translation: 5487cd3d11a4e651
# review: draft
cli-built-changes = Written: { $written }. Removed: { $removed }.

# translation: 4edf4225d041cde6
# review: draft
cli-built-in-steps = `{ $folder }` could not be replaced as a whole here, so its files were replaced one by one; somebody who looked meanwhile may have seen files of both builds.

# translation: 323a42e65de80d09
# review: draft
cli-built-look = Open `{ $path }` in a browser.

# translation: 40c37fb78b1c6b5f
# review: draft
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}

# translation: 39b3ebf251ca6b47
# review: draft
cli-check-off = `{ $check }` is off, so it finds nothing; `[checks]` in `diglot.toml` switches it on

# translation: 3ce9777d5bfa6e72
# review: draft
cli-config-all = Nothing is set for all locales alike; name a locale with `--locale`, or a file with `--path`.

# translation: 1e2b33dd7f53b632
# review: draft
cli-config-defaults = The settings say nothing of that; all is as it is by itself.

# translation: 879c947be582aa4b
# review: draft
cli-error = error: { $what }

# translation: 00c45ed8d47e246c
# review: draft
cli-file-wrong = `{ $file }` cannot be used as it is

# translation: 5d36e3a91d3c5c7a
# review: draft
cli-hint = help: { $what }

# translation: ba77e9f413ff1230
# review: draft
cli-import-doubts = { $count ->
    [one] One place looks damaged. Settle it in the source text:
   *[other] { $count } places look damaged. Settle them in the source text:
}

# translation: ec5a729603f5f25b
# review: draft
cli-import-next = Read the source text, then run `diglot sync`.

# translation: 18ba8223cad49681
# review: draft
cli-import-same = `{ $file }` says the same already.

# translation: 1f320fcfa33944c8
# review: draft
cli-in-step = All is in step.

# translation: 1842779387486dc7
# review: draft
cli-initialized = Write or import source texts, then run `diglot sync`.

# translation: c5cb1899e4ffa113
# review: draft
cli-initialized-catalogs = Run `diglot check` to see how the translations stand.

# translation: c58ad918b0130889
# review: draft
cli-left-out = Left out: { $name }, { $why }

# translation: d29df9dcd41c088f
# review: draft
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it

# translation: ae39e06ad5efe0ec
# review: draft
cli-no-project-help = `diglot init` makes a folder a project

# translation: 529dcae1747b4fbd
# review: draft
cli-output-failed = the output could not be written: { $cause }

# translation: fcbae949f3569dc9
# review: draft
cli-project-file = `{ $folder }` is a file: name its folder

# translation: 6c3317c7f4393c85
# review: draft
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}

# translation: 334a362616792a36
# review: draft
cli-shipped-unknown = nobody can say what is shipped, for `{ $file }` cannot be read

# translation: 2046bf39341e1355
# review: draft
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}

# translation: e8c67868027fedf8
# review: draft
disk-all-excluded = `{ $pattern }` leaves out every file of the project

# translation: 48f75218296f8528
# review: draft
disk-all-excluded-help = write a pattern that fits fewer files

# translation: 85a94ccb6add9368
# review: draft
disk-cannot-lock = cannot keep other runs of diglot from writing, by `{ $path }`: { $cause }

# translation: 4e7815df1ae1bc76
# review: draft
disk-cannot-look = this path cannot be followed: { $cause }

# translation: 0f31fa9e1a3bab87
# review: draft
disk-cannot-read = cannot read `{ $path }`: { $cause }

# translation: b684be4441378753
# review: draft
disk-cannot-remove = cannot remove `{ $path }`: { $cause }

# translation: dc8b6ce2b0b47c69
# review: draft
disk-cannot-watch = cannot watch `{ $path }` for changes: { $cause }

# translation: 3581b793ab9cbb53
# review: draft
disk-cannot-write = cannot write `{ $path }`: { $cause }

# translation: 8a2a3a132002ddf7
# review: draft
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again

# translation: 420323f3e2ab6440
# review: draft
disk-exists = `{ $path }` exists already, so nothing was written

# translation: b842b72e84dd071a
# review: draft
disk-folder-here = this is a folder, and a file is needed here

# translation: 956bf071fd3a5e37
# review: draft
disk-in-the-way = rename or remove it: diglot keeps a file of its own here

# translation: 837a8c25d2086c45
# review: draft
disk-large = this file is too large and was not read: it must be smaller than 4 GiB

# translation: 633dfc66ffd4e049
# review: draft
disk-link-loop = this symbolic link leads back to a folder that it stands in

# translation: 0774d3b9bd4a2913
# review: draft
disk-link-nowhere = the link `{ $path }` leads to a file that is not there: make that file, or remove the link

# translation: f0e746e632621ea1
# review: draft
disk-link-outside = this symbolic link leads out of the project and was not followed

# translation: a4f442516a04d449
# review: draft
disk-locked = another run of diglot (process { $process }) has been writing to this project for too long; end it and try again

# translation: 978ca68fdd30dbeb
# review: draft
disk-missing-folder = there is no folder `{ $folder }`

# translation: 356d1a0ba3c06fa9
# review: draft
disk-missing-folder-help = make the folder, or correct the path pattern

# translation: 92c278110963092e
# review: draft
disk-needs-folder = `{ $path }` cannot be reached: `{ $file }` is a file and no folder; give another path, or move that file away

# translation: 3d1f839ea78d2f6c
# review: draft
disk-no-catalogs-help = name a pattern, such as `"locales/{"{"}locale{"}"}/*.ftl"`, or let `diglot init` look for catalogs

# translation: 5dc76964a01bdcd1
# review: draft
disk-no-file-fits = no file fits the path pattern `{ $pattern }`

# translation: 243452fcc5da6fb2
# review: draft
disk-no-file-fits-help = correct it, or remove it: `*` stands for a part of a path and `**` for any folders; all other signs but {"{"}locale{"}"} and {"{"}name{"}"} stand for themselves

# translation: be5256a62d2cdca4
# review: draft
disk-no-file-fits-help-fluent = a catalog is a Fluent file: write a pattern such as `{ $pattern }`

# translation: 61a22cbd803d6cf0
# review: draft
disk-not-a-file = `{ $path }` is not a file

# translation: 040c69ca8ca5412b
# review: draft
disk-not-utf8 = from here the file is not UTF-8 text

# translation: ae7a043f5d6dae09
# review: draft
disk-not-utf8-help = save the file as UTF-8 in your editor; until then diglot does not change it

# translation: c82df9acfe3bf6df
# review: draft
disk-nothing-found = there is no source text and no catalog

# translation: 72e5f2631065ecd0
# review: draft
disk-nothing-found-help = put a text into `source-texts`, or let `diglot init` look for catalogs

# translation: 6abc9edbdc5ffbb0
# review: draft
disk-output-folder = `{ $path }` cannot be the output folder: it must lie inside the project and hold no texts of yours

# translation: 2e842a1bb2eb48b9
# review: draft
disk-outside = `{ $path }` leads out of the project, so nothing was written

# translation: 7910817884622b3a
# review: draft
disk-program = { $program } failed: { $cause }

# translation: a71ea0cf89c2cb15
# review: draft
disk-read-only = `{ $path }` is read-only, so nothing was written

# translation: c94db692a1cf953e
# review: draft
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written

# translation: 9f59ee6598c141ce
# review: draft
disk-settings-folder = `{ $path }` is a folder, and the settings are a file: rename it, then let `diglot init` write the file

# translation: fa8e0abec4729699
# review: draft
disk-special-file = this is no ordinary file and was not read

# translation: 68223a84d246d59e
# review: draft
disk-strange-path = the name of this file is not valid Unicode, so the file was not read

# translation: 1419dfe21418668c
# review: draft
disk-too-large = `{ $path }` is too large: a file must be smaller than 4 GiB

# translation: f00cd5e899a12136
# review: draft
disk-too-many = this folder holds too many files, or symbolic links that multiply them; the rest was not read

# translation: 3e198c7ae2a53e38
# review: draft
disk-unreadable = this file cannot be read: { $cause }

# translation: bb162ec0edc5ce12
# review: draft
engine-catalog-twice = this file is the same catalog as { $first } and is not read

# translation: 528efe31a5189255
# review: draft
engine-catalog-twice-help = keep one of the two files, or change the patterns in diglot.toml

# translation: cb6a1f83a1c12e65
# review: draft
engine-no-place = no path pattern says where the catalogs of this text belong

# translation: 95df15b49f66a5b0
# review: draft
engine-no-place-help = add a pattern with {"{"}locale{"}"} and {"{"}name{"}"} to `catalogs` in diglot.toml

# translation: 9085fdef90e16f36
# review: draft
engine-settings-wrong =
    { $count ->
        [one] the settings have a mistake
       *[other] the settings have { $count } mistakes
    }

# translation: 9171c08f5762d08d
# review: draft
engine-unlisted =
    { $count ->
        [one] `{ $first }` takes no part: its locale is not among those listed for it
       *[other] { $count } Fluent files take no part, first `{ $first }`: their locales are not among those listed for them
    }

# translation: 46b4e681f812b95f
# review: draft
engine-unlisted-help = add the locale to the `locales` of its path pattern, or remove what is no longer needed

# translation: d58f309b0762ce93
# review: draft
explain-more = `diglot explain CHECK` explains one of them.

# translation: f72da296b8f7bf77
# review: draft
fix-damaged = { $count ->
    [one] { $file }: one finding is left, because part of the file cannot be read
   *[other] { $file }: { $count } findings are left, because part of the file cannot be read
}

# translation: a4728acd576ae778
# review: draft
fix-mended = { $count ->
    [one] { $file }: mends one finding
   *[other] { $file }: mends { $count } findings
}

# translation: 234f0efee968936a
# review: draft
fix-nothing = Nothing can be mended without asking.

# translation: 42eb70e08a143d5f
# review: draft
fix-overlapping = { $count ->
    [one] { $file }: one finding is left for another run, because its fix touches the same place as another one
   *[other] { $file }: { $count } findings are left for another run, because their fixes touch the same places as others
}

# translation: a4751a8d477433ad
# review: draft
fix-refused = { $count ->
    [one] { $file }: one finding is left, because its fix would change more than the words of one message
   *[other] { $file }: { $count } findings are left, because their fixes would change more than the words of one message
}

# translation: ef367adbe87cd847
# review: draft
fix-source-wording = { $count ->
    [one] { $file }: one finding is left, because mending it changes the source and outdates translations; `--source` mends it too
   *[other] { $file }: { $count } findings are left, because mending them changes the source and outdates translations; `--source` mends them too
}

# translation: 0d57d5d5c8540045
# review: draft
fix-unrecorded = { $count ->
    [one] { $file }: one finding is left, because its fix would change whether the translation counts as current
   *[other] { $file }: { $count } findings are left, because their fixes would change whether the translations count as current
}

# translation: fad4974f904951ad
# review: draft
gate-baseline-wrong = the baseline `{ $file }` cannot be used

# translation: a01540223ef80a80
# review: draft
gate-doubled = { $place }: another line says the same, and both count once; `diglot check --baseline --update-baseline` takes one out

# translation: b712fb79b217db47
# review: draft
gate-grown = { $count ->
    [one] one new finding is let into the baseline
   *[other] { $count } new findings are let into the baseline
}

# translation: e0d73073536bc0e3
# review: draft
gate-known = { $count ->
        [one] one known finding
       *[other] { $count } known findings
    }, { $fewer ->
        [0] as many as in the baseline
        [one] one fewer than in the baseline
       *[other] { $fewer } fewer than in the baseline
    }

# translation: 25f6c4789aba81dd
# review: draft
gate-known-help = `diglot check --baseline --update-baseline` takes out what is mended, so that it cannot come back

# translation: 9111acf5383a5522
# review: draft
gate-narrow-baseline = this run was narrow, so the new baseline lacks the rest of the project: begin it with a run over everything

# translation: 0f369ba7ca774079
# review: draft
gate-no-baseline = there is no baseline `{ $file }` yet

# translation: d51bfab03215f330
# review: draft
gate-no-baseline-help = `diglot check --baseline --update-baseline --allow-growth "REASON"` begins one with all errors of now

# translation: b0f079c140e46d12
# review: draft
gate-no-path = nothing of the project is at `{ $path }`

# translation: c54a85f2d3021dcd
# review: draft
gate-no-path-help = a path is meant from the project's root, or from the folder that you are in; `*` stands for a part of a name, `**` for any folders

# translation: 62d09de47434ffdb
# review: draft
gate-no-reason = growth of the baseline needs a reason in words

# translation: c3d11195905b4c11
# review: draft
gate-not-grown = { $count ->
    [one] one new finding is not let in: mend it, or let it in by `--allow-growth "REASON"`
   *[other] { $count } new findings are not let in: mend them, or let them in by `--allow-growth "REASON"`
}

# translation: ad3bb18bb1e2e68d
# review: draft
gate-path-of-others = `{ $path }` has nothing of { $locales }

# translation: 92df77c280db2904
# review: draft
gate-since = { $new ->
        [0] no new findings
        [one] one new finding
       *[other] { $new } new findings
    } since the work parted from `{ $revision }` (at { $commit }); { $gone } gone, { $known } as before

# translation: 00bc468b508f833e
# review: draft
gate-since-help = write a branch, a tag or a commit, such as `origin/main` or `HEAD~3`; the commit of a day is found by `git log -1 --before="2 days ago"`

# translation: 2bcc496e8ac55f89
# review: draft
gate-since-outdated = { $messages ->
        [one] the edit of one source message outdates
       *[other] the edits of { $messages } source messages outdate
    } { $translations ->
        [one] one translation
       *[other] { $translations } translations
    }

# translation: cc5aa156f480a54b
# review: draft
grade-attribute = the part { $name } was added or removed

# translation: 9555522990b3d1fa
# review: draft
grade-capital = “{ $before }” became “{ $after }”

# translation: f907f1c93cdd9bea
# review: draft
grade-change-added = “{ $after }” was added

# translation: c9dc6e59dd096911
# review: draft
grade-change-removed = “{ $before }” was removed

# translation: 9555522990b3d1fa
# review: draft
grade-change-replaced = “{ $before }” became “{ $after }”

# translation: f4428c426bc2c8e4
# review: draft
grade-cosmetic = only typography changed

# translation: 129858f0a4afa408
# review: draft
grade-default = the variant { $name } is now the default

# translation: f38b37e89188b001
# review: draft
grade-emphasis = “{ $before }” may be marked as a term now, or no longer be one

# translation: a1d9b5317f7fda31
# review: draft
grade-joined = words were joined or parted: { $change }

# translation: 0fa96a9f93419668
# review: draft
grade-link-moved = the link to { $after } stands on other words

# translation: b76d3aad0193f945
# review: draft
grade-literal = code or an address changed: { $change }

# translation: 346ff7d20a06950e
# review: draft
grade-mark-up = the mark-up changed: { $change }

# translation: 4b0987bcc208bf41
# review: draft
grade-modal = an obligation, a permission or a condition changed: { $change }

# translation: 4b3893ba52a38a4a
# review: draft
grade-name = a name changed: { $change }

# translation: 46421baeed5da113
# review: draft
grade-name-perhaps = what may be a name changed: { $change }

# translation: 21929f6ec23ae120
# review: draft
grade-negation = a negation changed: { $change }

# translation: c90bbd4385f255d8
# review: draft
grade-number = the number { $before } became { $after }

# translation: f0a4fad50fb5b6df
# review: draft
grade-number-added = the number { $after } was added

# translation: a8c476bb569d061f
# review: draft
grade-number-removed = the number { $before } was removed

# translation: f139ed49aed6f5af
# review: draft
grade-number-word = a number, a date or a unit changed: { $change }

# translation: ca605e64a659c3d4
# review: draft
grade-opposite = a word became its opposite: { $change }

# translation: b1d9aefeb17560a6
# review: draft
grade-order = the same words in another order: { $change }

# translation: a31435cd8eb692cd
# review: draft
grade-placeable = { $name } was added or removed

# translation: 763fa477b45f55f0
# review: draft
grade-placeable-order = the placeables stand in another order: { $change }

# translation: 3e67d2338c68e249
# review: draft
grade-placeable-other = a placeable changed: { $change }

# translation: 8299b882268392ea
# review: draft
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”

# translation: 3057777bd69ccdfc
# review: draft
grade-punctuation-added = the punctuation mark “{ $after }” was added

# translation: 6ed320687a1aa89c
# review: draft
grade-punctuation-moved = the punctuation “{ $before }” stands between other words now

# translation: 8926d7a471f9de18
# review: draft
grade-punctuation-removed = the punctuation mark “{ $before }” was removed

# translation: 187209386fa9fa3e
# review: draft
grade-quantifier = a quantity changed: { $change }

# translation: 99c05203788ba605
# review: draft
grade-rewritten = most of it was rewritten ({ $percent } % of the words)

# translation: 3fb901d7df7f19a4
# review: draft
grade-said = more or less is said: { $change }

# translation: 7199e20a3e72487f
# review: draft
grade-target = the link to { $before } now leads to { $after }

# translation: 1ec54d116be1c084
# review: draft
grade-target-added = a link to { $after } was added

# translation: 7eb24a01b7682e4c
# review: draft
grade-target-removed = the link to { $before } was removed

# translation: 84eb99ab879aa911
# review: draft
grade-value-made = the text of the attribute { $name } is now the value

# translation: 67c100ee273ba0ce
# review: draft
grade-value-moved = the text is now the attribute { $name }

# translation: 11db6ea3b65e8773
# review: draft
grade-variant = the variant { $name } was added or removed

# translation: f84170dc351114e2
# review: draft
grade-wording = words changed: { $change }

# translation: b26f8786afe0b5b2
# review: draft
help-accept = Records that translations still hold for the source text as it is now.

# translation: 3b8322b9e18ab60e
# review: draft
help-accept-all = Accept everything that waits

# translation: de72644f4a731fff
# review: draft
help-accept-by = Who says so, to be kept in the record

# translation: 85b0f983e7db2633
# review: draft
help-accept-from = With --source-only: it was the text of this locale that changed, from which others are translated

# translation: da3a4bc7c53d608e
# review: draft
help-accept-id = Messages, as ID or CATALOG/ID

# translation: ba6d58a86db778e4
# review: draft
help-accept-locale = The locale whose translations you have read

# translation: 3332ab53a7b6a189
# review: draft
help-accept-note = Why, to be kept in the record

# translation: 3e961997161fc8ca
# review: draft
help-accept-source-only = You are the editor, and your change of the source touches no translation

# translation: fc8966da1008904d
# review: draft
help-adopt = Records what each translation was made from, as far as the history in git tells.

# translation: eca04cc33b9f7dd3
# review: draft
help-adopt-again = Also for translations that have a record already

# translation: 343490b903140af5
# review: draft
help-adopt-dry-run = Show what the history tells without writing any record

# translation: ce3f615418f496ff
# review: draft
help-adopt-locale = Only these locales

# translation: 564f8f99b3a53c6f
# review: draft
help-align = Shows what became of each passage between two versions of a source text, or of each message between two versions of a catalog.

# translation: 87c6b248278e9f3f
# review: draft
help-align-after = The newer version, or - for the standard input

# translation: ed7e20422d018379
# review: draft
help-align-before = The older version: a source text or a catalog, or - for the standard input

# translation: e9fd5bc2410a21c8
# review: draft
help-align-locale = The language of the text; without it, the source locale of the project, or en

# translation: a5ce06ac257be669
# review: draft
help-arguments = Arguments:

# translation: 4e22d67ee7dd4d28
# review: draft
help-badge = Makes small pictures that show how much is translated, for a page about the project.

# translation: a219da08ca691fcc
# review: draft
help-badge-output = The folder to make them in

# translation: d2346aaf7f4c5c6d
# review: draft
help-build = Makes the files to publish: catalogs, documents and web pages of every locale.

# translation: 6e58a47bcab3371a
# review: draft
help-build-format = Make these outputs, separated by commas, instead of those of the settings

# translation: a14442e6c1f71112
# review: draft
help-build-output = The folder to make them in, below the folder of the project

# translation: fb7bc2bf496a4a51
# review: draft
help-build-schema = Print a JSON schema of `manifest.json`

# translation: cb2bce75ee80fc05
# review: draft
help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.

# translation: 5028180537b153cc
# review: draft
help-check-allow-growth = With `--update-baseline`: also let in what is new, for this reason, which is kept in the file

# translation: d484f7f9e2885895
# review: draft
help-check-baseline = Fail only on errors that `.diglot/baseline` does not know

# translation: b1587ad68478139a
# review: draft
help-check-check = Only what this check finds; can be given several times

# translation: 1c15d980af426dfb
# review: draft
help-check-diff = Show what `--fix` would change as a diff, and change nothing

# translation: 4868900c249866b5
# review: draft
help-check-fix = Mend what can be mended without asking, then show what is left. No state of a translation changes

# translation: 6eb30a76d7234bc7
# review: draft
help-check-format = How to show it

# translation: d563afd574444d3f
# review: draft
help-check-level = Only findings of this level and above

# translation: 998939ec3ad8cf97
# review: draft
help-check-locale = Only this locale; can be given several times

# translation: 22f59a587b423f59
# review: draft
help-check-output = Also write the report to a file, in this format; can be given several times

# translation: 239c7be0b6068452
# review: draft
help-check-path = Only files and folders of this path or path pattern; can be given several times. A source text stands for its translations

# translation: e1f3550759038e07
# review: draft
help-check-shard = Only part K of N, for one of N machines; `diglot merge-reports` makes one report of all

# translation: 6e1307db3f7ddf7e
# review: draft
help-check-since = Only what became worse since the work parted from this branch, tag or commit of git

# translation: 3482db238ebd93e0
# review: draft
help-check-source = With `--fix` or `--diff`: also mend the wording of source catalogs, although that outdates translations

# translation: ac4696426007e0c4
# review: draft
help-check-update-baseline = With `--baseline`: take out of it what is mended

# translation: ffeac9b9af6b412e
# review: draft
help-check-watch = Check again whenever a file changes, until Ctrl+C

# translation: ed02101dfb29acf0
# review: draft
help-color = When to use colors

# translation: 6159f3fd335a8ad5
# review: draft
help-commands = Commands:

# translation: 44a5a78bd55a0dcd
# review: draft
help-completions = Prints the script by which a shell completes what you type: commands, options, checks, locales, ids.

# translation: 688924f312834e6f
# review: draft
help-completions-shell = The shell

# translation: 709bcf127fb6467d
# review: draft
help-config = Tells what `diglot.toml` can say, and what it says.

# translation: c7f37ed83328a248
# review: draft
help-config-keys = Print one Markdown page of all tables and keys, in English

# translation: 100a3c4510b669be
# review: draft
help-config-locale = Only what applies to this locale

# translation: c5aa8131cd5d04c4
# review: draft
help-config-path = Only what applies to this source text or catalog

# translation: 0e38002fa9676f6a
# review: draft
help-config-schema = Print a JSON schema of `diglot.toml`, for editors

# translation: 7ee0779656754457
# review: draft
help-config-show = Show what applies, and which line says so

# translation: 80b3a0d798e6c576
# review: draft
help-diglot = Keeps every translation in step with its source text.

# translation: a50808f4f8724dbe
# review: draft
help-examples = Examples:

# translation: 78cba66afa704821
# review: draft
help-exit-clean = nothing at level error (with `--baseline` or `--since`: nothing that was not there)

# translation: 8655de3a4c904f49
# review: draft
help-exit-codes = Exit codes:

# translation: 7b86ce2e0513ad47
# review: draft
help-exit-failed = the run could not be done: the command line, the settings, a file

# translation: 6a3293ecf958399c
# review: draft
help-exit-findings = errors

# translation: c128dd3dbd73e904
# review: draft
help-explain = Explains a check; without a name it lists all checks.

# translation: 2243d63994c8946e
# review: draft
help-explain-all = Print one Markdown page of all checks, in English

# translation: eaa9e4aec1489cd5
# review: draft
help-explain-check = The name of the check

# translation: ce0806c7364efd43
# review: draft
help-explain-formats = Print a page of all formats of reports, as Markdown

# translation: 5afffd80b9526cfa
# review: draft
help-explain-outputs = Print a page of all outputs of `diglot build`, in English

# translation: 83f1f96970be8951
# review: draft
help-global-options = Options of every command:

# translation: fbf4a76f14f237bb
# review: draft
help-help = Show this help

# translation: fa4bb4c61d247d2c
# review: draft
help-help-command = Shows what diglot or one of its commands does.

# translation: 5efbe6da7bea1859
# review: draft
help-help-which = The command to explain

# translation: 1d5164741847e110
# review: draft
help-impact = Shows what edits of the source cost: messages, locales, words to translate again.

# translation: 04d1f7fbe60c42db
# review: draft
help-impact-revision = Since this commit, branch or tag of git; `A..B` from A to B, `A...B` from where B left A

# translation: 993d926a2cf609d3
# review: draft
help-import = Brings a text out of a PDF, a scan or an e-mail into `source-texts/` and lists the places that look damaged. No word is changed.

# translation: bc44ef736405a96e
# review: draft
help-import-as = The name of the new source text; without it, the name of the file

# translation: a54886edec5b5c83
# review: draft
help-import-file = The text to bring in, as UTF-8

# translation: 7fb87bc0e2165ab5
# review: draft
help-init = Makes this folder a project: writes `diglot.toml` to suit the files that are there.

# translation: 7cf40e60b61033c1
# review: draft
help-init-git = Also let git merge catalogs and records message by message

# translation: 2b6568008a4326ab
# review: draft
help-init-source = The locale of the source texts, if it cannot be told from the files

# translation: 861cc3de1ead32ca
# review: draft
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide

# translation: b80e73bf47d18a0c
# review: draft
help-log = Shows how a message and its translation came to say what they say.

# translation: ed99774c376881fd
# review: draft
help-log-id = The message, as its id or as catalog/id

# translation: 849b96b52f7526cf
# review: draft
help-log-locale = The locale of the translation

# translation: e2cea3be9538dcd1
# review: draft
help-man = Prints the manual page of diglot or of one command, as `man` reads it; in English unless `--lang` says otherwise.

# translation: 6fd1241e21617bae
# review: draft
help-man-command = The command

# translation: 79ef99f8b93c263b
# review: draft
help-man-output = Write the page, or the pages of all commands, into this folder

# translation: 85bb563e36d8f940
# review: draft
help-merge-driver = Merges two versions of a catalog or of records message by message; git calls it.

# translation: bd734886136f3b5b
# review: draft
help-merge-driver-ancestor = The version that both come from (%O)

# translation: fe59698b0cdd7844
# review: draft
help-merge-driver-marker-size = Length of the marks around a conflict (%L)

# translation: dea614d32febacc7
# review: draft
help-merge-driver-ours = Our version, which becomes the merged one (%A)

# translation: f009a0681ac4f9db
# review: draft
help-merge-driver-path = Where the file belongs (%P)

# translation: 236ce7e90d4df329
# review: draft
help-merge-driver-theirs = Their version (%B)

# translation: 4816d878a7734ce7
# review: draft
help-merge-reports = Makes one report of those of all parts of a run (`diglot check --shard K/N --output json=FILE`).

# translation: 918ce226d73ce0de
# review: draft
help-merge-reports-file = The reports of all parts, in any order

# translation: 91eacd5c232b142d
# review: draft
help-move = Moves messages to another catalog, in all locales and with their comments and records.

# translation: edda90fd7c8da0c6
# review: draft
help-move-id = What to move: `id`, with `catalog/` before it if several catalogs have it or if it is a term

# translation: eefb7b2b00d0fdb1
# review: draft
help-move-to = The catalog that receives it; it is made if there is none

# translation: 5f8b48c6a7d1f8ed
# review: draft
help-options = Options:

# translation: 1183b089ed8c57dc
# review: draft
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`

# translation: 3eabd563c9765952
# review: draft
help-quiet = Print only results and errors

# translation: 47f22b2ab18884f7
# review: draft
help-refuse = Says that a change of the source does touch your translations, whatever the editor has declared.

# translation: 7c878e7a97c8b593
# review: draft
help-refuse-all = Everything that only the editor's word keeps current

# translation: a93f982075788189
# review: draft
help-rename = Gives a message, a term, an attribute or a variable another name, in all locales and records.

# translation: 78b0a5f603852c52
# review: draft
help-rename-dry-run = Show the changes as a diff, and change nothing

# translation: ae333a29dffba1ed
# review: draft
help-rename-in = Rename a variable in this message or term alone

# translation: 0fcc9440f2d24e93
# review: draft
help-rename-new = The new name, of the same kind

# translation: 9fed6f357b999ee0
# review: draft
help-rename-old = What to rename: `id`, `-term`, `id.attribute` or `$variable`; with `catalog/` before it if several catalogs have it

# translation: e21eb689dc105f26
# review: draft
help-review = Records that somebody has reviewed translations beside the source text as it is now.

# translation: 19f3401d6f5b2dec
# review: draft
help-review-all = Everything that is current and not reviewed yet

# translation: c511e305514a0a09
# review: draft
help-review-by = Who has reviewed; without it the name in git's configuration

# translation: 900480cf6c180fd1
# review: draft
help-ship = Ships the locales that are good enough by the rules of their tiers, and withdraws those that no longer are.

# translation: cf989c3605d881bd
# review: draft
help-ship-name = Only these, as LOCALE, or as LOCALE/CATALOG where each catalog ships by itself

# translation: 4fb68cae6e924a2b
# review: draft
help-ship-withdraw = Withdraw them, good enough or not

# translation: f09d655888fedc54
# review: draft
help-sign = Sign the manifest of a bundle, with a key of OpenSSH.

# translation: e40dbebf8afbc752
# review: draft
help-sign-key = The private key, or a public one whose private one ssh-agent holds

# translation: 240778695e3a337d
# review: draft
help-split = Shows the groups of a catalog, or moves one of them to another catalog.

# translation: cce994abab585b1e
# review: draft
help-split-catalog = The catalog

# translation: 23480489cc57149b
# review: draft
help-split-group = The group: the heading behind its `##`, or a part of it

# translation: fb541d47cc384bc0
# review: draft
help-status = Shows how far each locale is, in messages and in words of the source.

# translation: 9aa834ba34216113
# review: draft
help-status-at = Show it as it was at this commit, branch or tag of git

# translation: 6eb30a76d7234bc7
# review: draft
help-status-format = How to show it

# translation: 7ac6b64ec2d01fbc
# review: draft
help-sync = Brings catalogs and records in step with the source texts. No translation is lost.

# translation: e0c2b46cae2330dc
# review: draft
help-sync-dry-run = Only tell what would be done

# translation: a71907fb80ca6d2d
# review: draft
help-sync-repair = Mend damaged records first, and say what could not be known

# translation: 7fdd8f66833ccacb
# review: draft
help-todo = Shows a translator what to do, worst first, with the lines to edit.

# translation: 083732fe08b15efa
# review: draft
help-todo-catalog = Only this catalog

# translation: b581bcae62ea9deb
# review: draft
help-todo-limit = Show no more than this many messages

# translation: ad5194e213f4c7c5
# review: draft
help-todo-locale = The locale to translate into

# translation: aa5379cabe3e39ea
# review: draft
help-usage = Usage:

# translation: 7b0e390313d1713b
# review: draft
help-value-check = CHECK

# translation: 099da9312321fe54
# review: draft
help-value-command = COMMAND

# translation: 581d0c1aea6cb2eb
# review: draft
help-value-file = FILE

# translation: 27c01074f1e824d1
# review: draft
help-value-folder = FOLDER

# translation: 5465d9f07ba7cec3
# review: draft
help-value-format = FORMAT

# translation: 8025e4f80f0a182c
# review: draft
help-value-id = ID

# translation: 80c79cb494c8db44
# review: draft
help-value-level = LEVEL

# translation: 05097b0ae39112aa
# review: draft
help-value-locale = LOCALE

# translation: fde7d304cacea6cd
# review: draft
help-value-name = NAME

# translation: 70b1d70f3cf189e3
# review: draft
help-value-new = NEW

# translation: 1df9692fe5c939c6
# review: draft
help-value-number = NUMBER

# translation: 45339c96e4e8da6c
# review: draft
help-value-old = OLD

# translation: 6b0ef9279dc23f4f
# review: draft
help-value-options = OPTIONS

# translation: 2be146bb4f6fa35c
# review: draft
help-value-output = FORMAT=FILE

# translation: 01c0abdfae7d60a4
# review: draft
help-value-path = PATH

# translation: c47ca5f9817fa2a7
# review: draft
help-value-reason = REASON

# translation: 60224e745edc1a1c
# review: draft
help-value-revision = REVISION

# translation: 8c436bfe1d0754a1
# review: draft
help-value-shard = K/N

# translation: 70a020d1a77102dc
# review: draft
help-value-shell = SHELL

# translation: d67ec0728fe81c7d
# review: draft
help-value-text = TEXT

# translation: d05e00ac5bf343a4
# review: draft
help-value-when = WHEN

# translation: 613c3120afd7977a
# review: draft
help-values = [one of: { $values }]

# translation: 4c99f395f3f92193
# review: draft
help-verify = Check that a bundle is what was built, and what its project says now.

# translation: 740ca4475e308c42
# review: draft
help-verify-allow = Let files with such a path be there that the manifest does not name; `*` stands for any text

# translation: 6a77b64b2e50dbff
# review: draft
help-verify-folder = The folder of the bundle, with its `manifest.json`

# translation: b91f3eb2bc77a33a
# review: draft
help-verify-format = text or json

# translation: 63b5aa81ca794e62
# review: draft
help-verify-signers = Also check the signature of the manifest; FILE lists who may sign, as `allowed_signers` of ssh-keygen

# translation: 5109fa1afead69dc
# review: draft
help-verify-source = Also compare it with what the project in this folder says and would build now

# translation: 106e5ca61b32218f
# review: draft
help-version = Show the version

# translation: b0fb71e0a52cf527
# review: draft
history-apart = `{ $one }` and `{ $other }` have no commit in common

# translation: 5303ad6fa5190501
# review: draft
history-bare = the git repository of `{ $path }` has no work tree there

# translation: 066b21348ab9b101
# review: draft
history-damaged = the git repository of `{ $path }` cannot be read: { $cause }

# translation: 425356dba1a954a1
# review: draft
history-damaged-help = `git fsck` tells what is wrong with it; `git fetch --refetch` gets what a partial clone has left out

# translation: 05561d4b4376a67a
# review: draft
history-no-commit = the git repository of `{ $path }` has no commit yet

# translation: 09cdb55603df5f69
# review: draft
history-no-commit-help = commit the project first

# translation: 2fd0715e079c6137
# review: draft
history-no-repository = `{ $path }` is in no git repository

# translation: 57b1b7e7abcea0a8
# review: draft
history-no-repository-help = without git, `diglot accept` records what you know of a translation

# translation: 9037416ac98190cb
# review: draft
history-no-settings = the project had no settings at `{ $revision }`: it is read with those of today

# translation: 6b0ff76f7fe839d7
# review: draft
history-nothing-committed = the git repository of `{ $path }` has no catalog of the project yet

# translation: 798daa12f55ff82e
# review: draft
history-reading = reading the history: { $percent }%

# translation: 99c17f470590c304
# review: draft
history-shallow-help = this clone has only a part of the history: `git fetch --unshallow` gets the rest; for the checkout of a GitHub workflow, set `fetch-depth: 0`

# translation: d3d14fb46b5a2cdf
# review: draft
history-unknown-revision = there is no revision `{ $revision }` in the git repository

# translation: 6fe416c7cc1d217f
# review: draft
history-unknown-revision-help = `git log --oneline` and `git branch --all` list what there is

# translation: 875fab422842ea42
# review: draft
impact-gone = gone

# translation: b0dcd04009c1336c
# review: draft
impact-locales = to translate: { $locales }

# translation: 38c5e5e5f1b252cd
# review: draft
impact-messages = messages

# translation: d8418f6ee210098d
# review: draft
impact-new = new

# translation: 63c669342ce3d3ad
# review: draft
impact-nothing = These edits cost no translation.

# translation: 3244866cdcc64e27
# review: draft
impact-title = What these edits cost in translation

# translation: d6927eb13adfb33a
# review: draft
impact-translations = translations

# translation: b768555c6d2143a4
# review: draft
impact-words = words

# translation: 86a2b90e204617f0
# review: draft
import-exists = { $file } is there already and says something else; give the new text another name with --as, or remove the old one first

# translation: 4088adb5a2b65a84
# review: draft
import-unreadable = { $file } is not UTF-8 text; save it as UTF-8 and import it again

# translation: c0b53b135fb682fb
# review: draft
import-written = { $file }: written

# translation: 709d595e01f20719
# review: draft
init-catalogs =
    { $count ->
        [one] finds { $count } catalog as `{ $pattern }`
       *[other] finds { $count } catalogs as `{ $pattern }`
    }

# translation: d0dd7721f3e50adb
# review: draft
init-exists = `diglot.toml` exists already and stays as it is

# translation: 4e6730467a71d1e3
# review: draft
init-folder = keeps the name `{ $name }` for the locale `{ $tag }`

# translation: 848210f5c1a39c6f
# review: draft
init-git-attributes = lists the files that diglot merges

# translation: 404fa1150d48a892
# review: draft
init-git-config = { $file }: tells git in this clone to call `diglot merge-driver`

# translation: 9fc20a8d33124b2e
# review: draft
init-git-done = git already calls `diglot merge-driver` in this clone.

# translation: d3f9f19cdc3722bc
# review: draft
init-git-everybody = Commit `.gitattributes`. In every other clone, `diglot init --git` is to be run once.

# translation: 6cf82d767edb4c98
# review: draft
init-git-none = the project is in no git repository

# translation: 0ebc9f0951ab90a0
# review: draft
init-git-none-help = run `git init` first

# translation: 47026fe91ae09527
# review: draft
init-gitignore = keeps what `diglot build` makes out of git

# translation: 6f0da3ed454e2320
# review: draft
init-passed-over =
    { $count ->
        [one] passes over `{ $first }`, which is not a catalog of a locale there
       *[other] passes over { $count } Fluent files that are not catalogs of a locale there, first `{ $first }`
    }

# translation: 5c3ef0c21d4dc6a7
# review: draft
init-project =
    { $count ->
        [one] finds { $count } catalog where `{ $project }` says
       *[other] finds { $count } catalogs where `{ $project }` says
    }

# translation: c8bb92ffe8e35a09
# review: draft
init-project-wrong =
    { $count ->
        [one] is passed over, for it has a mistake
       *[other] is passed over, for it has { $count } mistakes
    }

# translation: b844bd181fba8ddf
# review: draft
init-references = finds their source as `{ $pattern }`

# translation: 6d0a7bc1583ee7b4
# review: draft
init-sample = writes a first text, to be replaced by your own

# translation: ff44e1808233b2e6
# review: draft
init-settings = writes the settings, with the source locale `{ $locale }`

# translation: 33c056576a32260c
# review: draft
log-cut-off = This shallow clone has left out the beginning: `git fetch --unshallow` gets the whole history.

# translation: 576b7e6a547eceb9
# review: draft
log-source-cosmetic = the source changed in typography only

# translation: 2d9294cf0208cd56
# review: draft
log-source-first = the source, first wording

# translation: dda4955577d5919b
# review: draft
log-source-meaning = the source changed, perhaps in meaning

# translation: c2bf2b081dc7db61
# review: draft
log-source-wording = the source changed in wording

# translation: 1cf0afacd8b20f17
# review: draft
log-translation = the translation

# translation: b5baf7fc9ab2964f
# review: draft
log-uncommitted = not committed yet

# translation: 170485df633240bd
# review: draft
man-columns = How wide to print into files and pagers; otherwise 100 columns.

# translation: ec990f9d1900759a
# review: draft
man-description = Description

# translation: 1b726d56be68c015
# review: draft
man-environment = Environment

# translation: ad7ba9a457141bd0
# review: draft
man-exit = Exit status

# translation: 1eb5fff71a24e3d1
# review: draft
man-exit-0 = Nothing is wrong, or nothing at error level.

# translation: 346e33d55e022a07
# review: draft
man-exit-1 = There are findings at error level.

# translation: 87122b50d66bd37d
# review: draft
man-exit-2 = The run could not do its work.

# translation: b9c9f01c1f46ea11
# review: draft
man-force-color = If set and not `0`, colors are used in files and pagers too.

# translation: 3efd4861d434224a
# review: draft
man-language = Languages to speak, unless `--lang` names one.

# translation: 9aa869e3eee7fc07
# review: draft
man-name = Name

# translation: 47dabd19c189177b
# review: draft
man-no-color = If set, no colors are used, unless `--color always` is given.

# translation: a91e2877e0b95323
# review: draft
man-see-also = See also

# translation: f347247fd150718b
# review: draft
man-synopsis = Synopsis

# translation: 153339b92c6ad916
# review: draft
man-written = { $files ->
    [one] One page is in `{ $folder }`.
   *[other] { $files } pages are in `{ $folder }`.
}

# translation: 329f302280b41a72
# review: draft
merge-conflicts = { $count ->
    [one] { $file }: one place was changed on both sides; choose between the marks
   *[other] { $file }: { $count } places were changed on both sides; choose between the marks
}

# translation: 04cf85e4fe44c629
# review: draft
merge-unreadable = { $file } is not UTF-8 text, so its versions are not merged

# translation: 588c835007879454
# review: draft
move-bundle = the bundle `{ $bundle }` loads `{ $from }` and not `{ $to }`: add it there

# translation: 891dd6ef0eae414e
# review: draft
move-counts = `{ $from }` → `{ $to }`: messages { $messages }, translations { $translations }, records { $records }

# translation: 027901aeaf2409c3
# review: draft
move-emptied = { $file }: goes, because nothing is left in it

# translation: 98c65642253d7197
# review: draft
move-no-message = `{ $name }` is no message or term, and only those can be moved

# translation: 58d1c5cab74e812b
# review: draft
move-no-place = the settings have no place for the catalog `{ $name }`

# translation: 5325fd0aec63491f
# review: draft
move-no-place-help = choose a name that fits one of these patterns, or add a pattern to `catalogs` under `[files]`: { $patterns }

# translation: 0f480debf89095bb
# review: draft
move-same = `{ $name }` has these messages already

# translation: dc222dbcad284526
# review: draft
move-source-text = the catalog `{ $name }` is made from `{ $file }`, so its messages stand where the passages of that text stand

# translation: 922e070d07eb5553
# review: draft
move-source-text-help = move the passage in the source text

# translation: 63832a88f098356e
# review: draft
output-folder-made = the folder `{ $folder }` was not there and is made

# translation: 3330275f3f7236a0
# review: draft
output-is-folder = `{ $file }` is a folder, and a report needs a file

# translation: c99c3404b6f01505
# review: draft
output-of-input = `{ $file }` is read in this run, so a report must not overwrite it

# translation: 12a3fa2ef73837ab
# review: draft
output-of-project = `{ $file }` is a file of the project, which a report must not overwrite

# translation: c82414dc4236d90f
# review: draft
page-all = All languages

# translation: a43e6df4ec3ae534
# review: draft
page-alone = Translation only

# translation: 74a2653474592b10
# review: draft
page-authoritative = Where versions differ, the source text counts ({ $language }).

# translation: c9f83800043c3175
# review: draft
page-changed = Changed since it was translated:

# translation: 9ea99af33b91baf7
# review: draft
page-coverage = { $percent } %

# translation: 4e789bdae4ca51b2
# review: draft
page-draft = This translation is a draft that no person has reviewed.

# translation: 27d48f2514d361eb
# review: draft
page-draft-part =
    { $count ->
        [one] { $count } passage of this translation has not been reviewed by a person.
       *[other] { $count } passages of this translation have not been reviewed by a person.
    }

# translation: b6bc32d0e0aba538
# review: draft
page-facing = Side by side with the source text

# translation: 5e6dd7619c0cb58d
# review: draft
page-fallback =
    { $count ->
        [one] { $count } passage has no up-to-date translation and is shown in another language.
       *[other] { $count } passages have no up-to-date translation and are shown in another language.
    }

# translation: 7b7903bc39f6a7d9
# review: draft
page-footnote-back = Back to the text

# translation: 87e8c117ee71d674
# review: draft
page-footnotes = Footnotes

# translation: a1423ea5ba2dcf96
# review: draft
page-index = Documents

# translation: f16b8b2b8238bad3
# review: draft
page-index-note = Each number is the share of the source text, in words, whose translation is up to date.

# translation: e7b6c03ac99ec4c9
# review: draft
page-language = Language

# translation: 94efafb177758b08
# review: draft
page-languages = Languages

# translation: b9426a68dd93e9ca
# review: draft
page-mark-fallback = shown in: { $language }

# translation: b6849af7a629b40a
# review: draft
page-mark-outdated = outdated

# translation: 0d30384a32fe4c70
# review: draft
page-mark-outdated-title = The source text of this passage was changed after it was translated.

# translation: 81b7bb77a9c50725
# review: draft
page-notice = About this translation

# translation: ddf2741453f0102d
# review: draft
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# translation: b78c76ad71185d86
# review: draft
page-skip = Skip to the text

# translation: 7e6a80e9f8a0bf31
# review: draft
page-source-text = source text

# translation: a0ffd4631dee8529
# review: draft
page-ways = Other pages

# translation: ad34cb47a5accbf7
# review: draft
pdf-no-font = no font has these letters (script { $script }): { $letters }

# translation: 78c5e2ae08c0323f
# review: draft
pdf-no-font-folder-help = put a font that has them into the folder `{ $folder }`

# translation: 2c1282de07214eca
# review: draft
pdf-no-font-help = install the package { $package }, or name a folder of fonts in `[build.pdf]` of `diglot.toml`

# translation: 73606afbad0f41d4
# review: draft
pdf-not-built = this diglot was installed without what prints PDF

# translation: 4d928257f78afe14
# before: 754480165d5954cc 6a5a3dfd6e8e8945
# review: draft
pdf-not-built-help = `cargo install --path . --features pdf` installs it with PDF; that takes a quarter of an hour

# translation: 2f27a0e2b1c28c74
# review: draft
pdf-not-set = the typesetter gave up: { $cause }

# translation: d2d331d5a83c0671
# review: draft
pdf-unprinted = some documents could not be printed as PDF, so nothing was written

# translation: beda85031a0c4dbb
# review: draft
policy-amount =
    { $messages ->
        [one] one message
       *[other] { $messages } messages
    } { $words ->
        [one] (one word)
       *[other] ({ $words } words)
    }

# translation: bf4fc3cc857a7992
# review: draft
policy-critical =
    { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }

# translation: 453431a884eed33d
# review: draft
policy-gap =
    { $count ->
        [one] one passage has no current translation, which withholds the document here: { $ids }
       *[other] { $count } passages have no current translation, which withholds the document here: { $ids }
    }

# translation: 4f33a1e3ddb3b179
# review: draft
policy-held-back = { $share } % translated, ships from { $ship } %: { $left } to go

# translation: 285aee339229e731
# review: draft
policy-messages =
    { $count ->
        [one] one message
       *[other] { $count } messages
    }

# translation: ae99ca86d02e8027
# review: draft
policy-ready = { $share } % translated, ships from { $ship } %: `diglot ship { $name }` ships it

# translation: ea595a84af91b464
# review: draft
policy-shipped-line = `{ $line }` names no locale: a line of this file is a language tag such as `fr`, or a tag and a catalog such as `fr/guide`

# translation: b80ac866c1d4bf9c
# review: draft
policy-ships = { $share } % translated, withdrawn below { $withdraw } %

# translation: 4357c60b82707b61
# review: draft
policy-withdrawn = { $share } % translated, withdrawn below { $withdraw } %, ships again from { $ship } %: { $left } to go

# translation: 875a99269e47cc1d
# review: draft
policy-words =
    { $count ->
        [one] one word
       *[other] { $count } words
    }

# translation: 2eedccf99acb59f3
# review: draft
progress-building = building: { $percent }%

# translation: 6b6e66a5c5d72b3b
# review: draft
progress-checking = checking: { $percent }%

# translation: 548588e3d2082588
# review: draft
progress-reading = reading the files: { $percent }%

# translation: 24710f7449b513e7
# review: draft
progress-writing = writing the files: { $percent }%

# translation: b8beb38856dc8ea1
# review: draft
raw-address-cut = the address `{ $seen }` was cut, a sign may be lost or wrong where it was joined

# translation: 6060c3e910c3f7ad
# review: draft
raw-address-spaces = there are spaces in the address `{ $seen }`

# translation: 5c0b62ad0a65fbaf
# review: draft
raw-bullet = the letter `{ $seen }` at the start of this line was taken for the sign of a list

# translation: 79483c7dfbe4af7c
# review: draft
raw-doubled-word = one of the words `{ $seen }` may be too many

# translation: 960b2574d207a163
# review: draft
raw-help = compare this place with the original and settle it by hand

# translation: ac4706e890d32202
# review: draft
raw-hyphen-kept = `{ $seen }` was broken at its hyphen and may be `{ $maybe }`

# translation: d33aead0f424688f
# review: draft
raw-hyphen-space = the space beside the hyphen in `{ $seen }` looks wrong

# translation: 94c96a5650e86c5b
# review: draft
raw-look-alike = `{ $seen }` may mix up signs that look alike (l, I, 1 and |, or O and 0)

# translation: be1fe33e4b29bf53
# review: draft
raw-ordinal = `{ $seen }` may be a damaged `{ $maybe }`

# translation: a7d58930505e6c49
# review: draft
raw-page-join = the text was joined across the end of a page before `{ $seen }`, a new paragraph may start there

# translation: ceda2bfc956a95e7
# review: draft
raw-page-number = `{ $seen }` stands alone, it may be the number of a page

# translation: cfe28c7d27fc8d4d
# review: draft
raw-punctuation = the punctuation of `{ $seen }` looks wrong

# translation: fb67e5339c970eb5
# review: draft
raw-range = a sign may be lost in `{ $seen }`, which may be `{ $maybe }`

# translation: 1f617f1f32b8289f
# review: draft
raw-spelling = this text writes `{ $seen }` here and `{ $maybe }` elsewhere

# translation: ea143a4e7439f621
# review: draft
raw-stray-number = the number `{ $seen }` makes no sense in this sentence, it may be the number of a page or a note

# translation: 26bc55b4fece8021
# review: draft
raw-unclosed = a quotation mark or bracket in `{ $seen }` is never closed

# translation: aaf3dc556c12501f
# review: draft
raw-unopened = a quotation mark or bracket in `{ $seen }` closes nothing

# translation: b8e1924df3a7fee8
# review: draft
raw-unreadable = `{ $seen }` holds a sign that was not readable

# translation: 66d6c365d614e521
# review: draft
record-awaited-damaged = the line “awaited: { $id }” cannot be read

# translation: 6666ceb9999b9f29
# review: draft
record-cut = the file ends in the middle of the record of { $id }

# translation: 5b59d3cec123fcef
# review: draft
record-damaged = the record of { $id } has a line that cannot be read

# translation: f89a055f6adfc8b4
# before: 12514db5c669c4fa efcbd98639664972
# review: draft
record-help = run `diglot sync --repair`, which keeps what can be told and says what cannot

# translation: f1a6d8a4272804b1
# review: draft
record-incomplete = the record of { $id } does not say which translation it belongs to

# translation: cd171437a09d7889
# review: draft
record-twice = there are two records of { $id }

# translation: d3e561f0516c674e
# review: draft
refuse-nothing = { $id } was made from the source as it is now, so there is no change to refuse

# translation: c1330da012182d1d
# review: draft
refuse-recorded = { $count ->
    [one] { $file }: one translation waits for its translator, whatever the editor declares
   *[other] { $file }: { $count } translations wait for their translators, whatever the editor declares
}

# translation: dec1c4a45484c391
# review: draft
rename-ambiguous = `{ $name }` is in several catalogs

# translation: cf66301db9b57bda
# review: draft
rename-ambiguous-help = say which one: { $names }

# translation: 2ccf7864e603f1c9
# review: draft
rename-counts = `{ $old }` → `{ $new }`: places in catalogs { $catalogs }, in records { $records }

# translation: 2fd878c41a82dca4
# review: draft
rename-exceptions = { $count ->
    [one] { $file }: one exception is adapted to the new name
   *[other] { $file }: { $count } exceptions are adapted to the new name
}

# translation: 5c00053edc416a9e
# review: draft
rename-left = { $why ->
    [link] { $file }: links still lead to `#{ $name }`
    [shared] { $file }: an exception speaks of `{ $name }` in several catalogs and is left as it is
   *[unreadable] { $file }: a part that cannot be read still names `{ $name }`
}

# translation: 260f0fddeabf12ee
# review: draft
rename-no-name = `{ $name }` is no name that Fluent can have

# translation: 73b4c1a94339a4a9
# review: draft
rename-other-kind = `{ $old }` cannot become `{ $new }`

# translation: 8c9131fbbb661931
# review: draft
rename-other-kind-help = a message is written as `id`, a term as `-id`, an attribute as `id.name` and a variable as `$name`; a name stays what it is and where it is

# translation: b71b2fd0602686c0
# review: draft
rename-pinned = { $file }: the passage is pinned as `{ $id }`

# translation: 6967f8f69c96844e
# review: draft
rename-program = a program that uses `{ $name }` must be changed as well

# translation: f0be419cfcb51821
# review: draft
rename-taken = `{ $name }` is in use

# translation: 5a0e8ac5eb28f4b4
# review: draft
rename-taken-help = choose another name, or first rename or remove what has this one

# translation: bdb7865eb4fad8f2
# review: draft
rename-there = { $how ->
    [named] this has that name
    [recorded] a translation was made from a text with that name
    [unreadable] this cannot be read and seems to have that name
   *[used] this uses that name
}

# translation: eec4c514647808f6
# review: draft
rename-unknown = nothing is called `{ $name }`

# translation: f1ad456363b920f2
# review: draft
rename-unreadable = `{ $file }` cannot be read as a whole, so nothing is changed; mend it first

# translation: 641ee32824ba7f01
# review: draft
repair-junk = a part that is no record was taken out

# translation: 62474f3d27889066
# review: draft
repair-line = { $id }: “{ $line }” cannot be read, so less is known than before

# translation: 793034d5c8b439b5
# review: draft
repair-mended = { $file }: mended; what could not be kept as a record stands in it as a comment

# translation: ecb4ae7a194fafa8
# review: draft
repair-record = { $id }: it is not known which translation was made from which source, so nothing is recorded of it

# translation: 0e8ebbf4a6dc9c2b
# review: draft
repair-two = { $id }: there are two records; the one of the translation that stands in the catalog counts, and neither does if another translation stands there

# translation: 37098bb4f5686d40
# review: draft
report-all = all

# translation: 8ac662c2a7d921ef
# review: draft
report-check = check

# translation: a2f4cb3896a6394c
# review: draft
report-clean = nothing found

# translation: 2bf63a1ed4f4e5cd
# review: draft
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# translation: 56bd7bc073ce479b
# review: draft
report-coverage-note = Each cell shows the share of messages whose translation is current, and how many are in another state.

# translation: 6b69f281cd71683c
# review: draft
report-findings = findings

# translation: 000390febde0b08f
# review: draft
report-fixable = { $count ->
    [one] `diglot check --fix` can mend one finding without asking
   *[other] `diglot check --fix` can mend { $count } findings without asking
}

# translation: da4897942a7d39e9
# review: draft
report-format-full = each finding with its place, an excerpt and what to do

# translation: 875daa906aa7c47f
# review: draft
report-format-github = annotations in a job of GitHub Actions, and its summary

# translation: 422602bf2414cca2
# review: draft
report-format-gitlab = for GitLab Code Quality

# translation: 556f45ad8396f6d0
# review: draft
report-format-html = one page for a browser, with all findings and a table of locales

# translation: 4e7cf0118012b504
# review: draft
report-format-json = one JSON object for programs, always in English

# translation: cdfab401df712821
# review: draft
report-format-jsonl = for programs: a header, then one finding on each line, as JSON

# translation: 6551db797698583e
# review: draft
report-format-junit = for services that show test results: JUnit XML

# translation: d02396239c0bf6a8
# review: draft
report-format-markdown = a short report for a pull request

# translation: a43b54af521c5c14
# review: draft
report-format-sarif = for code scanning and editors: SARIF 2.1.0

# translation: 1d20c36539c86417
# review: draft
report-format-short = one line for each finding

# translation: 78afc9683cf2c11e
# review: draft
report-help = help

# translation: e30e4a7ae8aa2d40
# review: draft
report-left-out =
    { $count ->
        [one] { $count } more finding is left out
       *[other] { $count } more findings are left out
    }

# translation: 55fc51e5cfb97c8c
# review: draft
report-level = level

# translation: de5e97d988cdbe1e
# review: draft
report-level-error = error

# translation: 2edd3923ad89b782
# review: draft
report-level-note = note

# translation: d624c6935cad21c0
# review: draft
report-level-warning = warning

# translation: b329e89440154079
# review: draft
report-shown = Shown: { $shown } of { $all }

# translation: 43863445dd073f22
# review: draft
report-skip = Skip to the findings

# translation: 39682c94c893264b
# review: draft
report-title = Translation report

# translation: 94d83e23343e2f77
# review: draft
review-nothing = { $id } has no translation to review

# translation: 603c58277df66da4
# review: draft
review-recorded = { $count ->
    [one] { $file }: one translation is reviewed
   *[other] { $file }: { $count } translations are reviewed
}

# translation: f3ffe79a7bf63428
# review: draft
settings-address = `{ $address }` is no address to publish at: write one such as https://example.org/texts, without `?` and `#`

# translation: affc0e8c3dbd3423
# review: draft
settings-bundle-incomplete = a bundle must have a name and a list of catalogs, as in `name = "app"` and `catalogs = ["app", "shared/*"]`

# translation: c6b7debe0b5cd59a
# review: draft
settings-catalogs-path = the key `path` is missing

# translation: abfcc844b10097de
# review: draft
settings-count = `{ $key }` cannot be { $value }: it must be 0 or a larger whole number

# translation: 12eafa6f1a6f67cb
# review: draft
settings-critical-form = `{ $pattern }` does not say which catalog it means

# translation: 8b85a8cff4af1be3
# review: draft
settings-critical-form-help = write CATALOG/ID, such as "app/{ $pattern }"; "*/{ $pattern }" means all catalogs

# translation: 8bc222deff520bb9
# review: draft
settings-day = `{ $key }` cannot be { $value }: it must be a day, such as 2027-03-01

# translation: 085ceb2a3d806200
# review: draft
settings-did-you-mean = did you mean `{ $meant }`?

# translation: a94cfca02c9ff207
# review: draft
settings-duplicate-locale = the locale `{ $locale }` stands here twice

# translation: d2a6f2f57f016509
# review: draft
settings-elsewhere-help = it belongs below a line { $heading }

# translation: 97f6fabe6defd1e9
# review: draft
settings-empty = `{ $key }` says nothing

# translation: b1b1ece772af745b
# review: draft
settings-empty-help = write something between the quotation marks, or remove the line

# translation: 5602c4b230ddf317
# review: draft
settings-endless = the values in `{ $path }` name one another without end

# translation: 5c2d149c0d0e9cfa
# review: draft
settings-every-locale-help = name locales, as in `["fr", "ru"]`, or leave `{ $key }` out to mean all of them

# translation: 65870906497aa91f
# review: draft
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`

# translation: cc5c851481cc58e9
# review: draft
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`

# translation: 0de123776d9a5f87
# review: draft
settings-expression = this is no regular expression that diglot can read: { $cause }

# translation: fb666e7b09550d46
# review: draft
settings-folder-help = write the name of a folder, such as `{ $example }`

# translation: 2a9d34e1558df06d
# review: draft
settings-folder-taken = the folder `{ $folder }` belongs to the locale `{ $locale }` already

# translation: 5b97ae58185801e9
# review: draft
settings-from-help = remove this line: `{ $locale }` is then translated from `{ $source }`

# translation: a3d6907cacdfeb06
# review: draft
settings-function = `{ $name }` cannot be a function: its name has capital letters, as in `PLATFORM`

# translation: b410137268807b33
# review: draft
settings-known-keys = the keys that can stand here are { $keys }

# translation: 9150617d4042491d
# review: draft
settings-known-values = possible values are { $values }

# translation: 68902d92a1db5b30
# review: draft
settings-l10n-path = the key `l10n` is missing, so it is not known where the translations are

# translation: f53921fa61208038
# review: draft
settings-lacks-key = the key `{ $key }` is missing

# translation: 20f578a9f3ccdb6a
# review: draft
settings-level-help = a level is written as `checks.{ $key } = "{ $level }"`

# translation: bd274bc0249f44ee
# review: draft
settings-list-help = write it in square brackets: `{ $key } = ["{ $text }"]`

# translation: 19f6222af878540d
# review: draft
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`

# translation: cdf0132006935f21
# review: draft
settings-misplaced = `{ $key }` cannot stand below `{ $heading }`

# translation: 42f367efc700bb9e
# review: draft
settings-misplaced-help = move this line to the top of the file, above the first line in square brackets

# translation: e6eded9beebce518
# review: draft
settings-nameless = `{ $heading }` lacks a name

# translation: a1b5a3563443c566
# review: draft
settings-no-domain = it is not known which crate these catalogs belong to

# translation: 136bb2b4d71a7948
# review: draft
settings-no-domain-help = add the key `domain`, or a Cargo.toml with the name of the crate

# translation: 631fc5419369125e
# review: draft
settings-no-fluent = there is no table `fluent`, so no catalogs are known of

# translation: 3b49169c97ac8918
# review: draft
settings-no-project = there is no file `{ $file }`

# translation: c20c585b746afeb2
# review: draft
settings-no-project-help = correct the path, or remove it

# translation: 453b55bd6c117c7f
# review: draft
settings-no-source-locale = the key `source-locale` is missing

# translation: 4cca7747779f5ceb
# review: draft
settings-no-source-locale-help = add a first line such as `source-locale = "en"`

# translation: bba28d2b03dccd77
# review: draft
settings-no-tier = there is no tier `{ $tier }`

# translation: 1276a04ea958c53f
# review: draft
settings-no-tier-help = write a table [tier.{ $tier }] with its locales, or name locales here instead

# translation: 26ff716c2a5c7d8b
# review: draft
settings-not-a-locale = `{ $name }` is no BCP 47 language tag

# translation: 484b56363a3b5573
# review: draft
settings-other-formats =
    { $count ->
        [one] a path of this file stands for no Fluent catalogs and is passed over
       *[other] { $count } paths of this file, this one first, stand for no Fluent catalogs and are passed over
    }

# translation: 5e8fb20fe7cb82c3
# review: draft
settings-override-empty = this override changes nothing

# translation: fdff7c23f7cc2168
# review: draft
settings-override-empty-help = add what differs there, such as `current = 95`, or `checks.missing = "note"`

# translation: 8bca8981c55b4473
# review: draft
settings-override-limits = this override does not say what it is for

# translation: a3997babe61a69eb
# review: draft
settings-override-limits-help = add `locales`, `tiers`, `catalogs` or `paths`; what holds everywhere belongs in a tier or in [checks]

# translation: 5083568775c9f6e2
# review: draft
settings-override-messages = with `messages`, an override can say only what `build` gives to readers: thresholds and levels are those of whole catalogs

# translation: 239ef561bb09293f
# review: draft
settings-path = `{ $path }` is no path inside the project

# translation: cd88a94979ac42fa
# review: draft
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}

# translation: a681d67b9365e3c5
# review: draft
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`

# translation: a099d3169c2854d5
# review: draft
settings-percent = `{ $key }` cannot be { $value }: it must be a share from 0 to 100 percent

# translation: 176bf83126836a9d
# review: draft
settings-percent-help = write a number such as 90 or 99.5, with one decimal at most

# translation: 4e0569ffe7158746
# review: draft
settings-pivot-circle = each of these locales would be translated from the next, and none from the source: { $circle }

# translation: fa5749fe5cde9fac
# review: draft
settings-pivot-circle-help = remove one `from`: a locale without it is translated from the source

# translation: e3e29487393ef493
# review: draft
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

# translation: 553fa0573e4d07bd
# review: draft
settings-records-overwrite = the records would overwrite the files of `{ $pattern }`: they need a folder of their own

# translation: 486725d3492524e6
# review: draft
settings-reference-differs = the reference must hold the same `*` and {"{"}name{"}"} in the same order as `{ $pattern }`

# translation: 1a9002f4570642d7
# review: draft
settings-reference-differs-help = what stands for them in the path of the reference is put into the path of each translation

# translation: eb4fbe00d35fca01
# review: draft
settings-source-among-locales = `{ $locale }` is the source locale and is not translated

# translation: 060def92f3522f92
# review: draft
settings-syntax = this is no valid TOML: { $cause }

# translation: 15503f878db31447
# review: draft
settings-syntax-comment = this is no setting; if it is a comment, begin it with `#`

# translation: dc4145827fd52ded
# review: draft
settings-syntax-conflict = git has left a conflict here

# translation: b5aa7c669e549ee5
# review: draft
settings-syntax-conflict-help = keep what is right of the two versions, and remove the lines of `<`, `=` and `>`

# translation: b27a58f9ee6c30f1
# review: draft
settings-syntax-end = the line should end here

# translation: 048adb4494401c0c
# review: draft
settings-syntax-escape = in a text between two `"`, a `\` begins a special sign

# translation: 0048a192e5ac4e4d
# review: draft
settings-syntax-escape-help = write `/` or `\\`, or put the text between two `'`

# translation: f2fa7291fad4baac
# review: draft
settings-syntax-help = write each setting on a line of its own, and several values in square brackets, as in `locales = ["fr", "ru"]`

# translation: c768e9904673debe
# review: draft
settings-syntax-hidden = a sign that cannot be seen stands here

# translation: 6536dbb1fd328b69
# review: draft
settings-syntax-key = `{ $key }` cannot be a key: it may hold the letters a to z, digits, `-` and `_`

# translation: 5393f3a46676b079
# review: draft
settings-syntax-language = this is { $kind }, and the settings are written in TOML

# translation: 80fca75153b3cb6b
# review: draft
settings-syntax-language-help = write lines such as `source-locale = "en"` and `locales = ["fr", "ru"]`

# translation: c6bdbd4a80e07cd8
# review: draft
settings-syntax-nothing = { $kind ->
        [key] a name is missing here
       *[value] a value is missing here
    }

# translation: 8b86dc46e733f134
# review: draft
settings-syntax-quotes = these quotation marks are not the straight ones that the settings need

# translation: fe657951fb3bd2ec
# review: draft
settings-syntax-sign = { $kind ->
        [extra] this `{ $sign }` is one too many
        [comma] decimals stand behind a point, not behind a comma
       *[missing] a `{ $sign }` is missing here
    }

# translation: e0a7795ace6b8993
# review: draft
settings-syntax-twice = `{ $name }` stands in line { $line } already

# translation: e79f3e180417351c
# review: draft
settings-syntax-twice-help = keep one of the two, with all that both say

# translation: e8afe2f5fd2cc33f
# review: draft
settings-syntax-unclosed = this `{ $sign }` is never closed

# translation: ba3ef605daba32f9
# review: draft
settings-syntax-unclosed-help = write `{ $sign }` where it ends

# translation: 5444db0f74f68810
# review: draft
settings-syntax-unquoted = `{ $value }` stands without quotation marks

# translation: 690a923d8c1da11e
# review: draft
settings-syntax-value = `{ $value }` is neither a number nor a day

# translation: 6670d0e8b99476c8
# review: draft
settings-syntax-value-help = write a number such as 90, a day such as 2027-03-01, or a text between two `"`

# translation: f664d2075cd2d3d8
# review: draft
settings-syntax-write = write `{ $text }`

# translation: d194d09a9672c52b
# review: draft
settings-table-help = write a line { $heading }, and its keys on the lines below

# translation: ad39d0bbff53867e
# review: draft
settings-text-kind = `.{ $extension }` files cannot be source texts: these are Markdown (`.md`) or plain text (`.txt`)

# translation: 895baa5091630c0a
# review: draft
settings-tier-locales = the tier `{ $tier }` has no locales

# translation: 9968802316d294b9
# review: draft
settings-tier-locales-help = add a line such as `locales = ["fr", "ru"]`; "*" stands for all locales that no other tier names

# translation: 49b3d0697bba348f
# review: draft
settings-tier-rest = "*" stands in the tier `{ $tier }` already: all locales that no tier names belong there

# translation: 42915da267feae78
# review: draft
settings-tier-twice = `{ $locale }` is in the tier `{ $tier }` already

# translation: 13e31692a2485418
# review: draft
settings-tier-twice-help = a locale is in one tier only: remove it from one of the two; what differs for it can stand in an [[override]]

# translation: 41d467a841ebc3ae
# review: draft
settings-unknown-grade = `{ $grade }` is no grade of a change

# translation: 55a6e64c0adcd1b8
# review: draft
settings-unknown-key = there is no key `{ $key }` here

# translation: fa3eb3a14139749e
# review: draft
settings-unknown-project = this is neither an `l10n.toml` of Mozilla nor an `i18n.toml` of cargo-i18n

# translation: bc4128778d9e8924
# review: draft
settings-unknown-value = `{ $key }` cannot be `{ $value }`

# translation: 4a340b5af4b59f0e
# review: draft
settings-unlisted-locale = `{ $locale }` is none of the locales of this project

# translation: 94cc30c15cf1a0f6
# review: draft
settings-unlisted-locale-help = remove it here, or add "{ $locale }" to the list `locales` at the top

# translation: 0a7d8f1e1d17dce5
# review: draft
settings-withdraw-above = a locale that ships at { $ship } % cannot be withdrawn below { $withdraw } %: it would go at once

# translation: cbee7a3cafe0087e
# review: draft
settings-withdraw-alone = `withdraw` stands here without `ship`

# translation: d055db3e90a72e08
# review: draft
settings-withdraw-help = write `ship`, the share from which a locale is shipped, and a lower `withdraw`, such as `ship = 90` and `withdraw = 80`

# translation: f0f8f3d54002bdd5
# review: draft
settings-withdraw-override-help = write a lower `withdraw` here too: that of the tier holds where this override says nothing

# translation: e78977aa0b5de262
# review: draft
settings-wrong-entry = each value in the list `{ $key }` must be a text in quotation marks

# translation: ce3ec08814c3c7d8
# review: draft
settings-wrong-type =
    { $expected ->
        [texts] `{ $key }` must be a list of texts
        [text-or-table] `{ $key }` must be a text in quotation marks, or a table
        [table] `{ $key }` must be a table
        [tables] `{ $key }` must be a list of tables
       *[text] `{ $key }` must be a text in quotation marks
    }, { $found ->
        [number] not a number
        [yes-or-no] not `true` or `false`
        [date] not a date
        [list] not a list
        [table] not a table
       *[text] not a text
    }

# translation: ec5499d4053a4c5d
# review: draft
shard-again-help = run this part again, or copy its report again from the machine that wrote it

# translation: 039a60f102614b7e
# review: draft
shard-changed = `{ $file }` was changed after diglot wrote it

# translation: 2b015ef95d3a3a5d
# review: draft
shard-cut = `{ $file }` ends in the middle of the report

# translation: b93cd197fe044089
# review: draft
shard-empty = `{ $file }` is empty

# translation: 333d149e2ffa5036
# review: draft
shard-help = run all parts with one version of diglot on one state of the texts, and merge their reports there

# translation: 302c6b5d25bbda22
# review: draft
shard-missing = { $count ->
    [one] the report of part { $parts } is missing
   *[other] the reports of the parts { $parts } are missing
}

# translation: b169b5e542edb5d1
# review: draft
shard-no-json = { $file }: this is no JSON

# translation: 3d9308181edc65ce
# review: draft
shard-none = `{ $file }` is no JSON report of `diglot check --shard`

# translation: 333b2110a2770977
# review: draft
shard-none-help = each part is written by `diglot check --shard K/N --output json=FILE`

# translation: bb604538f7384914
# review: draft
shard-other-count = `{ $file }` is one of { $count } parts, and another file is one of { $expected }

# translation: b30a79a5624e4415
# review: draft
shard-other-diglot = `{ $file }` was written by diglot { $version }

# translation: 8ec241e5a3d4dec8
# review: draft
shard-other-state = `{ $file }` tells of other texts or settings than those that are here

# translation: 6c773bb0c19e2222
# review: draft
shard-other-version = `{ $file }` was written in the format of another version of diglot

# translation: e6e1b26b56c7859a
# review: draft
shard-pattern-help = no file fits `{ $pattern }`, or it stands in quotation marks and the shell did not put the names of the files in its place

# translation: d2e97825318e6b3b
# review: draft
shard-twice = `{ $file }` is part { $number } once more

# translation: 105225d65d00fb58
# review: draft
shard-twice-help = name the report of each part once

# translation: a1dcc57d41a262b3
# review: draft
shard-whole = `{ $file }` is the report of a whole run, and only parts can be merged

# translation: 185097a58cef9d30
# review: draft
shard-wrong = `{ $value }` is no part: write K/N, such as 2/4

# translation: aedb0bf12981cab0
# review: draft
shard-wrong-help = K is the number of the part, from 1 to N, and N is how many parts there are, { $most } at most

# translation: caf4c4627b8a873a
# review: draft
ship-as-a-whole = { $locale } ships as a whole, and { $name } not by itself: name { $locale }, or write `per = "catalog"` in its tier

# translation: 56dd9f2a54f940bb
# review: draft
ship-idle = { $name } is taken out: the settings do not say when it ships

# translation: fb41009815bef431
# review: draft
ship-no-rule = the settings do not say when { $name } ships: write `ship` in its tier

# translation: 9d44fa1793e89716
# review: draft
ship-not-ready = { $name } cannot be shipped yet: { $why }

# translation: 7d245888b0c15f90
# review: draft
ship-not-shipped = { $name } is not shipped

# translation: 9d5cf02461deddeb
# review: draft
ship-nothing = Nothing changes: all that is ready is shipped, and all that is shipped is good enough.

# translation: 0d812faa7f141b6d
# review: draft
ship-ships = { $name } is shipped: { $share } % translated

# translation: a85df94695ab0257
# review: draft
ship-taken = { $name } is withdrawn

# translation: 2833a581051ef19b
# review: draft
ship-withdrawn = { $name } is withdrawn: { $share } % translated

# translation: 9e2a055114192b75
# review: draft
sign-done = Signed: `{ $path }`.

# translation: be45543fb7f92a42
# review: draft
sign-not-sound = `{ $folder }` is not what was built, so it is not signed

# translation: 8264fab9ddc7c768
# review: draft
sign-verify-first = `diglot verify { $folder }` names what is wrong

# translation: 64068ea1120507bd
# review: draft
source-front-matter = the value of `{ $key }` is no text of one line

# translation: e5d1599574f131b6
# review: draft
source-front-matter-help = write the value on one line, in double quotation marks if it holds special characters

# translation: 77fe16f2ad3fc5ed
# review: draft
source-pin-invalid = `{ $id }` cannot be the id of a message

# translation: fd5ee6705107e6c6
# review: draft
source-pin-invalid-help = start the id with a letter of a to z and use only such letters, digits, `-` and `_`

# translation: 56c8b9314d88bdfd
# review: draft
source-pin-repeated = the id `{ $id }` is pinned twice in this text

# translation: 4f9034b661839723
# review: draft
source-pin-repeated-help = give one of the two passages another id

# translation: a49d8520f85059d7
# review: draft
source-unmerged = here two branches changed the same lines, and nobody has chosen yet

# translation: e9996ff9db776689
# review: draft
source-unmerged-help = keep what is right, take the lines of git’s marks out; until then diglot changes nothing that follows this text

# translation: 9254348b1718792f
# review: draft
split-group = { $count ->
    [one] { $title }: one message
   *[other] { $title }: { $count } messages
}

# translation: 48b0e83813e46227
# review: draft
split-groups-help = the groups are { $titles }

# translation: 4c133f2f03385d15
# review: draft
split-next = `diglot split { $catalog } --group TITLE --to NAME` moves one of them.

# translation: 7391dcec7c5e7936
# review: draft
split-no-group = no group is called `{ $title }`, or several are

# translation: bd65ffe2eff4c94a
# review: draft
split-no-groups-help = a group begins with a line such as `## Errors`

# translation: a977c4de502465b2
# review: draft
split-no-heading = { $count ->
    [one] without a heading: one message
   *[other] without a heading: { $count } messages
}

# translation: 8bfb9a706f25e72c
# review: draft
state-split = it was split from `{ $id }`, and this is still the translation of the whole

# translation: 05c3a054fd2c28ab
# review: draft
status-catalog = catalog

# translation: b17bad6c6bb9ed01
# review: draft
status-coverage = coverage

# translation: 28df803a46978bf0
# review: draft
status-current = current

# translation: 8460642f08f0deed
# review: draft
status-held-back = held back

# translation: 23bbbb80816b2426
# review: draft
status-lag = pivot outdated

# translation: 0332b1c179f4bfc3
# review: draft
status-locale = locale

# translation: 958798d28103eb11
# review: draft
status-missing = missing

# translation: 3c756f150b48eaf1
# review: draft
status-nothing = There is nothing to translate yet.

# translation: 2ebcfc9740bb5bb7
# review: draft
status-obsolete = obsolete

# translation: d1a23c32931367e7
# review: draft
status-out-of-step = `{ $file }` is not in step with its source text: run `diglot sync`.

# translation: b6849af7a629b40a
# review: draft
status-outdated = outdated

# translation: d600a79d1155dc44
# review: draft
status-reviewed = reviewed

# translation: 9ea99af33b91baf7
# review: draft
status-share = { $percent }%

# translation: 979d94cb654d9da1
# review: draft
status-ships = ships

# translation: 2938dbca628cc582
# review: draft
status-ships-below = ships below demand

# translation: 283f570f3ecb387a
# review: draft
status-tier = tier

# translation: 0125ed312c102811
# review: draft
status-unconfirmed = unconfirmed

# translation: 7cce976cf8420615
# review: draft
status-untracked = untracked

# translation: ea07867911fa6944
# review: draft
status-verdict = verdict

# translation: 7a59911fb738f36f
# review: draft
status-why = why

# translation: b768555c6d2143a4
# review: draft
status-words = words

# translation: 953f4a1b011e7dd3
# review: draft
sync-catalog-created = { $file }: created, waiting for translations

# translation: 91d3caf20ce3ef94
# review: draft
sync-copied = { $count ->
    [one] { $file }: one part of a split passage starts from the translation of the whole
   *[other] { $file }: { $count } parts of split passages start from the translation of the whole
}

# translation: 5cc2184c36af1fee
# review: draft
sync-merged = { $file }: `{ $old }` was merged into `{ $new }`

# translation: 9ee985b49189eaaa
# review: draft
sync-outdated = { $count ->
    [one] { $file }: one translation is outdated now
   *[other] { $file }: { $count } translations are outdated now
}

# translation: cfa1221261d937a0
# review: draft
sync-recorded = { $count ->
    [one] { $file }: recorded what one translation was made from
   *[other] { $file }: recorded what { $count } translations were made from
}

# translation: 84f609a1d0b6758f
# review: draft
sync-reference-created = { $count ->
    [one] { $file }: created with one message
   *[other] { $file }: created with { $count } messages
}

# translation: e9e69a07b7aa0735
# review: draft
sync-reference-reordered = { $file }: the messages follow the new order of the source text

# translation: 9104454939d37621
# review: draft
sync-reference-updated = { $file }: messages added { $added }, changed { $changed }, removed { $removed }

# translation: 42430d8fc4e4e2e6
# review: draft
sync-renamed = { $count ->
    [one] { $file }: one message got the id that the source text gives it
   *[other] { $file }: { $count } messages got the ids that the source text gives them
}

# translation: 80bd1e6f736345f1
# review: draft
sync-skipped-unreadable = { $file }: left as it is, because part of it or of the files it belongs to cannot be read

# translation: 5b57456ba121bf43
# review: draft
sync-split = { $file }: `{ $old }` was split, and a part of it is `{ $new }` now

# translation: 4869649195ba9718
# review: draft
sync-withdrawn = { $count ->
    [one] { $file }: one part is gone that started from the translation of the whole, and the copy with it
   *[other] { $file }: { $count } parts are gone that started from the translation of the whole, and the copies with them
}

# translation: 39c9c9fbf3a53f25
# review: draft
syntax-expected-argument-end = expected `,` or `)`

# translation: 37a6282c8b6706cd
# review: draft
syntax-expected-digit = expected a digit

# translation: ebd4d683f6711163
# review: draft
syntax-expected-entry = expected a message, a term or a comment

# translation: 993fcd57c787fe6f
# review: draft
syntax-expected-expression = expected an expression after the opening brace or in the call

# translation: fec78b93a408aec4
# review: draft
syntax-expected-key = expected a word or a number as the key of the variant

# translation: a9c1422c4187319b
# review: draft
syntax-expected-line-end = expected a line break

# translation: 0d65bdb80a8e04ec
# review: draft
syntax-expected-literal = expected a number or a text in quotation marks

# translation: 78a3aa73560c6837
# review: draft
syntax-expected-name = expected a name

# translation: b054d594b33da8e5
# review: draft
syntax-expected-next-variant = expected another variant or the closing brace

# translation: 3bb411ef93324019
# review: draft
syntax-expected-sign = expected `{ $sign }`

# translation: fbd3806d25c7f675
# review: draft
syntax-expected-space = expected a space after the `#` of a comment

# translation: 617f3b5c861a24ee
# review: draft
syntax-expected-value = expected a value

# translation: 3828067d273d07c4
# review: draft
syntax-expected-value-or-attribute = expected a value or an attribute

# translation: fd0aeb9dd5ab9c5c
# review: draft
syntax-expected-variant = expected a variant, which starts with `[` or `*[`

# translation: 75f61e620d814906
# review: draft
syntax-function-name = the name of the function `{ $name }` is not in capital letters

# translation: 8602e1e1d5fef837
# review: draft
syntax-help-attribute = an attribute must stand directly below its message, and looks like `.title = Hello`

# translation: aea8b448d77d14b6
# review: draft
syntax-help-call = put a comma between two arguments and a closing parenthesis after the last one

# translation: 7f5cdd5581f78668
# review: draft
syntax-help-colon = write `=` between an id and its value, not `:`

# translation: fa201420dc7563c8
# review: draft
syntax-help-comment = put a space between `#` and the comment

# translation: d47b8f6a146e8f3a
# review: draft
syntax-help-conflict = this is a mark of an unfinished merge: keep one of the two versions, and remove the marks

# translation: 131b06abae206467
# review: draft
syntax-help-continue = if this line goes on with the value above, indent it by at least one space

# translation: 0e1f6a615d1d1d2d
# review: draft
syntax-help-default = put `*` before exactly one variant

# translation: fe902e7b4f222a0c
# review: draft
syntax-help-entry = a message is an id, `=` and a value, such as `greeting = Hello`

# translation: 40d48f7cdb7e6056
# review: draft
syntax-help-escape = the escapes are a backslash before a quotation mark or a backslash, `\uXXXX` and `\UXXXXXX`; a brace needs none

# translation: f8bb2100f9e4c460
# review: draft
syntax-help-expression = braces hold a `$variable`, a message, a `-term`, a `FUNCTION()`, a number or a text in quotation marks; write a brace that is text as `{ $example }`

# translation: ac632c573840fa3d
# review: draft
syntax-help-function-name = write the name of a function in capital letters, and a message or a term without parentheses

# translation: bfba3950c6dd55fe
# review: draft
syntax-help-invisible = replace the character { $code } by an ordinary space or remove it, because it only looks like a space or like nothing

# translation: 1dccad98c3862cf8
# review: draft
syntax-help-line-start = if this line is text that begins with `{ $sign }`, write that sign as `{ $example }`

# translation: 811e2a93277141a9
# review: draft
syntax-help-name = a name starts with a letter from A to Z and has only such letters, digits, `-` and `_`

# translation: 2b9e8188179bde7c
# review: draft
syntax-help-next-variant = indent the lines of a variant, and put the closing brace on a line of its own

# translation: a224771f096cd60d
# review: draft
syntax-help-not-callable = remove the parentheses

# translation: 29cede55ff56c0c6
# review: draft
syntax-help-positional = put arguments with a name last

# translation: 1e671e5ff05442c0
# review: draft
syntax-help-quotes = put straight quotation marks (`"`) around a text in braces

# translation: c0d42b753f1c6c98
# review: draft
syntax-help-selector = use a variable, a function or an attribute of a term to choose among variants

# translation: 63ab6c3ce0b259eb
# review: draft
syntax-help-stray-brace = write a brace that is text as `{ $example }`

# translation: fd4794d6547162cb
# review: draft
syntax-help-string = a text in quotation marks must end on the line where it begins

# translation: 8028dfc2ed4bd218
# review: draft
syntax-help-tab = indent with spaces, because a tab does not count as indentation

# translation: da52b296be6e0a01
# review: draft
syntax-help-term-attribute = show the term itself or a message, because attributes of terms only choose among variants

# translation: 6401fccdfbb89314
# review: draft
syntax-help-term-value = a term needs a value even if it has attributes; write an empty value as `{ $example }`

# translation: ec4b0eeb96d44293
# review: draft
syntax-help-unclosed = close the brace that was opened before, or write a brace that is text as `{ $example }`

# translation: f8ed7ddaee9d04ed
# review: draft
syntax-help-value = write the value on the same line or, indented, on the lines below; write an empty value as `{ $example }`

# translation: 0fd7d6abcf6f8d56
# review: draft
syntax-help-variant = after `->`, each variant stands on its own line, such as `[one] One book`

# translation: 60504a27b71d29d2
# review: draft
syntax-no-default = no variant is marked as the default

# translation: 89ff0cb2c31d9726
# review: draft
syntax-not-callable = only a function or a term can be called with arguments

# translation: 7b6f110dd63590ea
# review: draft
syntax-opened-here = opened here

# translation: 821c8a84f06543de
# review: draft
syntax-positional-after-named = this argument without a name stands after an argument with a name

# translation: a6fcebe289a59ce5
# review: draft
syntax-repeated-argument = the argument `{ $name }` is given twice

# translation: 875494b6f75fe97e
# review: draft
syntax-selector = this expression cannot choose among variants

# translation: 0b31b078b8735400
# review: draft
syntax-short-escape =
    { $digits ->
        [one] this escape needs { $digits } hexadecimal digit
       *[other] this escape needs { $digits } hexadecimal digits
    }

# translation: 0caabc4e6f4f00a3
# review: draft
syntax-stray-brace = this closing brace closes nothing

# translation: b7c31452895cfbca
# review: draft
syntax-term-attribute = an attribute of a term cannot be shown

# translation: 47b366d33c57702e
# review: draft
syntax-too-deep =
    { $limit ->
        [one] more than { $limit } brace or parenthesis is open here
       *[other] more than { $limit } braces and parentheses are open here
    }

# translation: c92c1fb80f9f7315
# review: draft
syntax-two-defaults = a second variant is marked as the default

# translation: 141b0349fb260fc0
# review: draft
syntax-unknown-escape = unknown escape `{ $escape }`

# translation: 7bd06d0830577fae
# review: draft
todo-comment = comment:

# translation: 28df803a46978bf0
# review: draft
todo-current = current

# translation: 73f4b9bb4f4805a1
# review: draft
todo-from = from:

# translation: af239f2cd52282e8
# review: draft
todo-from-lacking = the source, since { $pivot } lacks it

# translation: 210a96f0326a0e4b
# review: draft
todo-from-outdated = { $pivot }; better wait, since { $locale } is outdated itself

# translation: a07cb70dd33e602d
# review: draft
todo-from-unsure = { $pivot }; nobody can tell whether { $locale } follows its own source

# translation: 3aa3a564c553437f
# review: draft
todo-lag = { $count ->
    [one] One current translation follows a text of { $pivot } that is itself to be brought up to date first.
   *[other] { $count } current translations follow texts of { $pivot } that are themselves to be brought up to date first.
}

# translation: b61bf6229ebf584e
# review: draft
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

# translation: caa37ac4a1fa24e7
# review: draft
todo-merged = merged from `{ $id }`, its source:

# translation: 958798d28103eb11
# review: draft
todo-missing = missing

# translation: fda08ee1ee8cec84
# review: draft
todo-nothing = Nothing is to do for { $locale }.

# translation: 2305afdd81fbdf22
# review: draft
todo-obsolete = obsolete: the source no longer has it

# translation: fa8fe18631e17060
# review: draft
todo-outdated-cosmetic = outdated: only the typography changed

# translation: 5b63408291866a1e
# review: draft
todo-outdated-meaning = outdated: the meaning may have changed

# translation: f59a8fd78790a98f
# review: draft
todo-outdated-wording = outdated: the wording changed

# translation: 7a79a12312ec0386
# review: draft
todo-paste = lines to paste and translate:

# translation: 3984b9c35c01463d
# review: draft
todo-refused = refused:

# translation: c4e8eb77fbf24260
# review: draft
todo-source = source:

# translation: 9ec5480ed58faa5b
# review: draft
todo-source-change = source, then and now:

# translation: 44f1551436b0df0f
# review: draft
todo-source-was = source, as it was:

# translation: 81e0dae2c6e82967
# review: draft
todo-split = outdated: split from `{ $id }`

# translation: 47e428cae531d399
# review: draft
todo-suggestion = suggestion from `{ $id }`, its source and this one:

# translation: f5199b69f13be0e8
# review: draft
todo-total = { $count ->
    [one] One message is to do for { $locale }.
   *[other] { $count } messages are to do for { $locale }.
}

# translation: 6178366f57d58cc7
# review: draft
todo-translation = translation:

# translation: 871168f6b7a5a1bd
# review: draft
todo-unconfirmed = unconfirmed: source and translation both changed

# translation: 2dd8814570d21dea
# review: draft
todo-untracked = untracked: nobody knows which source it was made from

# translation: 5eefd1009a202f3c
# review: draft
todo-where = edit:

# translation: 6cedb1505455c4d0
# review: draft
todo-why = why:

# translation: 6bb73398480e81ab
# review: draft
usage-accept-locale = name a locale and messages, as in `diglot accept { $locale } { $message }`

# translation: ba5b5839b1346a8a
# review: draft
usage-accept-what = it is not said what to accept

# translation: b6a8acdd76efadfa
# review: draft
usage-argument-missing = `{ $argument }` is missing

# translation: c69e5f61f98b713d
# review: draft
usage-command-missing = a command is missing

# translation: 566268a020d50240
# review: draft
usage-did-you-mean = did you mean `{ $name }`?

# translation: a0f0f8981928a9ad
# review: draft
usage-given-twice = `{ $argument }` can be given only once

# translation: c94235919573a026
# review: draft
usage-needs = `{ $option }` needs `{ $other }` too

# translation: 6e252b0316bd735e
# review: draft
usage-no-locale = `{ $value }` is no BCP 47 language tag

# translation: c70f7d2ff24b9cb1
# review: draft
usage-no-locales-yet = a locale is a folder of catalogs, or a tag that `diglot.toml` lists

# translation: be72fcb3d9b2a6f8
# review: draft
usage-no-such-catalog = there is no catalog `{ $catalog }`

# translation: d91f11ae1bdeaf4c
# review: draft
usage-no-such-check = there is no check `{ $check }`

# translation: 2008f4ff67733bd8
# review: draft
usage-no-such-command = there is no command `{ $command }`

# translation: b765d67088e72818
# review: draft
usage-no-such-format = there is no format `{ $format }`

# translation: bef70896c5f0b9a0
# review: draft
usage-no-such-locale = the project has no locale `{ $locale }`

# translation: 2191c396bc3dde68
# review: draft
usage-no-such-option = there is no option `{ $option }` here

# translation: 4a3f70ca140e487c
# review: draft
usage-no-such-text = the project has no source text and no catalog `{ $file }`

# translation: 2c9625dee1714431
# review: draft
usage-no-such-text-help = write its path below the folder of `diglot.toml`, as `diglot check` shows it

# translation: af7acf8bf482ce31
# review: draft
usage-not-spoken = diglot does not speak `{ $language }`; the values of `--lang` that it knows are { $languages }

# translation: 6d3daa65a74e2a31
# review: draft
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together

# translation: dd62040f4716446c
# review: draft
usage-not-utf8 = an argument is not UTF-8

# translation: 10d7f0fab3996368
# review: draft
usage-one-too-many = `{ $argument }` is one argument too many

# translation: 275a20f4d7802ba1
# review: draft
usage-output = `{ $value }` is not a format, an equals sign and a file

# translation: f7cc44e06c537a99
# review: draft
usage-output-help = write it as in `{ $example }`; `-` for the file prints it

# translation: 88364f7abb69ea6b
# review: draft
usage-output-twice = two reports would go to `{ $file }`

# translation: 9150617d4042491d
# review: draft
usage-possible-values = possible values are { $values }

# translation: 45cd0a2080c0c9c9
# review: draft
usage-project-locales = the project has { $locales }

# translation: 30b2e9269f1ec103
# review: draft
usage-review-who = it is not said who has reviewed

# translation: bf86f8670ffb2fdb
# review: draft
usage-review-who-help = say --by NAME, or set user.name in git's configuration

# translation: de353b086afde0bd
# review: draft
usage-see-accept = name the messages, or say --all

# translation: 09105026084eb9b6
# review: draft
usage-see-checks = `diglot explain` lists the checks

# translation: 852169a4690ba923
# review: draft
usage-see-help = `diglot --help` shows what there is

# translation: 207c6472392d3ecb
# review: draft
usage-see-help-of = `diglot { $command } --help` shows what there is

# translation: 6251c99150ac435a
# review: draft
usage-source-locale = `{ $locale }` is the source locale: the others are translated from it, and it is not translated itself

# translation: 7ef084ea5f2c45b8
# review: draft
usage-value-missing = `{ $argument }` needs a value

# translation: 637665d52a382036
# review: draft
usage-value-unexpected = `{ $argument }` takes no value

# translation: 36483c068b9b620c
# review: draft
usage-value-wrong = `{ $value }` is no value for `{ $argument }`

# translation: 017e51232a6a59b1
# review: draft
usage-which-messages = it is not said which messages

# translation: c0f084cf3ba650db
# review: draft
usage-wrong-name = `{ $name }` cannot be the name of a source text

# translation: 668cb36b7751e6e1
# review: draft
verify-bad-signature = The signature is not of this manifest.

# translation: 39f176a8efe5056e
# review: draft
verify-build-again = build the bundle again, with this diglot

# translation: 865057ce63602480
# review: draft
verify-changed = other bytes than were built (SHA-256 { $is }… and not { $was }…)

# translation: 4387d4271c0b3c70
# review: draft
verify-cut = `{ $file }` ends in the middle

# translation: 217f0435e750d2c0
# review: draft
verify-faults = { $count ->
    [one] One thing is not as it was built.
   *[other] { $count } things are not as they were built.
}

# translation: 5256b97b59fd6cae
# review: draft
verify-gone = the project has it no more, or withholds it

# translation: d93cd4a2d7ab5617
# review: draft
verify-lacking = the project would build it now, and the bundle does not have it

# translation: 0fe2e5deadfca409
# review: draft
verify-missing = is missing

# translation: 94f982c6457856dd
# review: draft
verify-new = is not in the bundle

# translation: 8b1ca8dbb7399bdd
# review: draft
verify-no-bundle = name the folder that `diglot build` has written, with its manifest.json

# translation: e135013b3f92c1c2
# review: draft
verify-not-understood = manifest.json:{ $line }:{ $column } is not understood: { $cause }

# translation: 0af4b3c4719f00b8
# review: draft
verify-other-tool = built by diglot { $was }, and this is { $is }: the texts are compared, and the files are not built again

# translation: 9ebcf66194dd005a
# review: draft
verify-outdated = the project would not build these bytes now

# translation: 05bbee3b1d664834
# review: draft
verify-signed = Signed by { $signer }.

# translation: 06f0c2f5d4f092e9
# review: draft
verify-sound = { $files ->
    [one] One file is what was built.
   *[other] { $files } files are what was built.
}

# translation: df6f38f75b0ee303
# review: draft
verify-source = the source says something else now

# translation: 07f5cc17da03edef
# review: draft
verify-swapped = has the bytes of `{ $other }`

# translation: 445f918f71d1eeb9
# review: draft
verify-told = { $field } was `{ $was }` and is `{ $is }` now

# translation: db0e639ab09ac279
# review: draft
verify-translation = the translation is another one now

# translation: 5ba1c2b55fb3ce04
# review: draft
verify-twice = the manifest names it twice

# translation: e85eed6395d21b57
# review: draft
verify-unknown-signer = It is signed, but by none of the signers in the list.

# translation: 3e7406a7e2818d59
# review: draft
verify-unlisted = is not in the manifest

# translation: 92d7f52833aa1596
# review: draft
verify-unsafe = the manifest may not name this path, or a link stands there

# translation: f3a03626e38ace26
# review: draft
verify-unsigned = It is not signed. `diglot sign { $folder } --key FILE` does that.

# translation: ab036a9d0ab94a67
# review: draft
watch-changes = since the last run: { $new } new, { $gone } gone

# translation: 65f68ee5c77a46a1
# review: draft
watch-waiting =
    { $files ->
        [one] watching one file; Ctrl+C ends
       *[other] watching { $files } files; Ctrl+C ends
    }
