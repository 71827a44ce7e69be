### The source wording that each translation in locales/ru/cli.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: 01955e027093417b
# review: draft
accept-nothing = { $id } has nothing to accept

# translation: 648fbdb546808279
# review: draft
accept-recorded = { $count ->
    [one] { $file }: one translation is accepted for the source as it is now
   *[other] { $file }: { $count } translations are accepted for the source as it is now
}

# translation: 5da71d0427cfb0df
# review: draft
accept-source-only = { $count ->
    [one] { $file }: the change of the source is declared harmless for one translation
   *[other] { $file }: the change of the source is declared harmless for { $count } translations
}

# translation: 750cb1c19ca758ca
# review: draft
accept-source-only-refused = { $count ->
    [one] { $file }: one translation stays outdated, because its locale has refused that
   *[other] { $file }: { $count } translations stay outdated, because their locale has refused that
}

# translation: 7571624b9a8eeed7
# review: draft
accept-unknown-id = there is no message { $id }

# translation: 99cb84366ce55afa
# review: draft
accept-unknown-locale = the project has no locale { $locale }

# translation: 94ef496ea5725d0d
# review: draft
adopt-cosmetic = typography changed

# translation: 7dcad8e8a604d48d
# review: draft
adopt-cut-off = { $count ->
    [one] One translation is older than this shallow clone: `git fetch --unshallow` gets the whole history.
   *[other] { $count } translations are older than this shallow clone: `git fetch --unshallow` gets the whole history.
}

# translation: 27bce0432bd6d624
# review: draft
adopt-meaning = meaning at risk

# translation: 93f8e67c13b0b92d
# review: draft
adopt-nothing = Every translation has its record.

# translation: 101402f9acc3e748
# review: draft
adopt-recorded = { $count ->
    [one] { $file }: one translation gets its record
   *[other] { $file }: { $count } translations get their records
}

# translation: 8fd7c75e2c308635
# review: draft
adopt-total = total

# translation: e70b4a3376af7bf5
# review: draft
adopt-tracked = recorded before

# translation: d3fed2cd7fd532f5
# review: draft
adopt-unknown = unknown

# translation: a885ec14c7b5a3f4
# review: draft
adopt-wording = wording changed

# translation: ebb945bae2236b18
# review: draft
align-deleted = deleted

# translation: 98d933cca3def243
# review: draft
align-edited = edited

# translation: c12f595254a7403a
# review: draft
align-identical = { $count ->
    [one] unchanged
   *[other] { $count } unchanged
}

# translation: 1c78e2143b6e01a5
# review: draft
align-inserted = new

# translation: ce999f28e2ebef56
# review: draft
align-kinds = the name of a source text ends in .md or .txt, that of a catalog in .ftl

# translation: 57839d55d911c859
# review: draft
align-merged = merged

# translation: c14d6dc97f0239b6
# review: draft
align-moved = moved

# translation: 38b4bf313dbf3328
# review: draft
align-moved-edited = moved and edited

# translation: 79e6dafebe8eae76
# review: draft
align-one-input = only one version can come from the standard input

# translation: 5023155f2ef7d4c8
# review: draft
align-split = split

# translation: bfc5756eeac87097
# review: draft
align-two-kinds = the two files are not of one kind

# translation: 188e309b267a8259
# review: draft
align-unknown-kind = it cannot be told by its name what `{ $file }` is

# translation: 2a7f378d9820af93
# review: draft
align-unreadable = `{ $file }` cannot be read as text

# translation: 4e72a1d2dd423112
# review: draft
badge-label = translated

# translation: 9b446a0240ccf5b1
# review: draft
baseline-conflict = a merge left this conflict open

# translation: d9acf5fd991d3477
# review: draft
baseline-conflict-help = remove the lines of the marks and keep the others, those of both sides; after `diglot init --git`, git does this itself

# translation: e18be46df8fd5f46
# review: draft
baseline-empty = this file is empty

# translation: ad1e21ce34c0d199
# review: draft
baseline-file-help = take the file as it is in git, or remove it and let `diglot check --baseline --update-baseline --allow-growth "REASON"` begin a new one

# translation: 7806b6bf69c7f36a
# review: draft
baseline-head = a baseline does not begin like this

# translation: 5aaad75294b4ce04
# review: draft
baseline-help = take the line as it is in git, or remove it; `diglot check --baseline --update-baseline --allow-growth "REASON"` lets in again what is then missing

# translation: b323bc09e3231ebd
# review: draft
baseline-line = this line was changed by hand, or a part of it is lost

# translation: e8376407f2a46e7a
# review: draft
baseline-reason = no line `because` says why this is in the baseline

# translation: 214d50a7babcc969
# review: draft
baseline-version = this baseline is of another version of diglot

# translation: 3c9c221739bcf44d
# review: draft
build-no-picture = `{ $text }` shows `{ $picture }`, which is no picture that can be read: pages show the words that stand for it

# translation: 4ba9f0ee68519a18
# review: draft
build-rust-given-up = `{ $id }` is shown in the source language: { $why }

# translation: ccd2266e9d6466b0
# review: draft
build-rust-no-catalog = all catalogs belong to source texts; name those that the program is to have

# translation: 365721dc507e6af4
# review: draft
build-rust-no-folder = `OUT_DIR` is not set: call this from a `build.rs`, or name a folder with `write_to`

# translation: bb21208df0704408
# review: draft
build-rust-no-such-catalog = there is no catalog `{ $name }`; there are: { $names }

# translation: a856383ce14a372b
# review: draft
build-rust-torn = `{ $id }` uses `${ $name }` as a number and as a date

# translation: 0492c9113023b853
# review: draft
build-rust-torn-help = give one of the two another name

# translation: 278b8a0b98c3f111
# review: draft
build-rust-unusable = `{ $id }` cannot be used in a program: { $why }

# translation: 6514e727f511087e
# review: draft
build-rust-unusable-help = correct it, or what it refers to; until then the program cannot be built

# translation: f4acc17242c43042
# review: draft
check-address-mismatch = a translation has other web or e-mail addresses than the source

# translation: e33eb8da6cdfa798
# review: draft
check-address-mismatch-changed = the address { $address } differs from that of the source, { $source }

# translation: 3ca62c6f913b2f4d
# review: draft
check-address-mismatch-dropped = the translation leaves out the address { $address }

# translation: 693902a282c63088
# review: draft
check-address-mismatch-extra = the source has no address { $address } here

# translation: 44d7e004c62355f0
# review: draft
check-address-mismatch-help = copy the address from the source; only a part that names the language may differ, as in /fr/ or fr.example.org

# translation: 907c2680a6c2dec7
# review: draft
check-attribute-mismatch = a translation has other parts (value, attributes) than the source

# translation: 01f2b4f34fcac160
# review: draft
check-attribute-mismatch-dropped = the translation lacks the attribute `.{ $name }`

# translation: 04d877d45f8c6a5c
# review: draft
check-attribute-mismatch-dropped-help = add a line that begins with a space and `.{ $name } =`

# translation: 818d292fce699a2c
# review: draft
check-attribute-mismatch-extra = the source has no attribute `.{ $name }`

# translation: 78f4c231ab3bb934
# review: draft
check-attribute-mismatch-extra-help = remove it, or give it the name that it has in the source

# translation: 859b899da5de5866
# review: draft
check-attribute-mismatch-extra-value = `{ $id }` has no value in the source, only attributes

# translation: 4bdcc2fd3da30e80
# review: draft
check-attribute-mismatch-extra-value-help = remove the text behind the `=`

# translation: 52a9ca5c04db1712
# review: draft
check-attribute-mismatch-no-value = the translation of `{ $id }` has no value

# translation: 1f7c73767f499826
# review: draft
check-attribute-mismatch-no-value-help = write the translation behind the `=`

# translation: 9598473cfd9b05ec
# review: draft
check-below-demand = a language has less than is demanded of it

# translation: 36f87c0c48ef6fe0
# review: draft
check-below-demand-current = { $subject } is { $share } % translated of { $demanded } % demanded by `{ $table }`: { $left } to go, of { $lacking } not current

# translation: c60e14f793d38591
# review: draft
check-below-demand-help = `diglot todo { $locale }` lists what to do, worst first

# translation: d256f59f3e35fac8
# review: draft
check-below-demand-help-untracked = the translations are there, and nothing says which source they were made from: run `diglot accept { $locale } ID…` for those that agree

# translation: 9c9c36b0ce8f3a19
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

# translation: 314f7315634d77a2
# review: draft
check-code-span-mismatch = a translation has other code than the source

# translation: 94f161a663ea39cb
# review: draft
check-code-span-mismatch-changed = the code `{ $code }` is `{ $source }` in the source

# translation: 82cd2c5305d3e787
# review: draft
check-code-span-mismatch-dropped = the translation leaves out the code `{ $code }`

# translation: a5dd278e9bd65c75
# review: draft
check-code-span-mismatch-extra = the source has no code `{ $code }` here

# translation: 68042446d5cb6f9f
# review: draft
check-code-span-mismatch-help = what stands between backticks is typed by people or read by programs: copy it from the source

# translation: abdb7b1df191f736
# review: draft
check-code-span-mismatch-odd = one of the backticks in this line has no partner

# translation: 25137c88355fe094
# review: draft
check-code-span-mismatch-odd-help = put a backtick before and after each piece of code

# translation: 0b32146d80df33af
# review: draft
check-copied-source = a translation is a copy of its source

# translation: 6b0b7da27e776721
# review: draft
check-copied-source-message = this is the source, not a translation

# translation: 80890e82ffcf0519
# review: draft
check-critical-not-current = a critical message is not current

# translation: 9fa31f89b68b88a7
# review: draft
check-critical-not-current-message = `{ $catalog }` is withheld in { $locale }: { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }

# translation: 1ff6754bd4a8d5a8
# review: draft
check-did-you-mean = did you mean `{ $known }`?

# translation: 7b449befbc7ab5ed
# review: draft
check-direction-controls = a direction character is left open, or forces the direction

# translation: dc31c5a99fd7fb62
# review: draft
check-direction-controls-forced = the invisible direction character { $sign } turns the letters after it around

# translation: 72f9788af6ec98f7
# review: draft
check-direction-controls-help = remove it, or write U+2068 before the passage and U+2069 after it

# translation: 3ec22a30c523f424
# review: draft
check-direction-controls-not-closed = the invisible direction character { $sign } opens a passage here, and nothing closes it

# translation: 52b28f678be8127d
# review: draft
check-direction-controls-not-opened = the invisible direction character { $sign } closes a passage here that nothing opened

# translation: 820be944547ea5d9
# review: draft
check-doubled-word = a word stands twice in a row

# translation: 4a42ec1d6a1645ee
# review: draft
check-doubled-word-help = remove one of the two

# translation: 4f993282b019f7cc
# review: draft
check-doubled-word-message = “{ $word }” stands twice in a row

# translation: 36386f05256b4e90
# review: draft
check-duplicate-attribute = a message has the same attribute twice

# translation: cd429dd58546a09a
# review: draft
check-duplicate-attribute-help = keep one of the two

# translation: ea483440306ff24c
# review: draft
check-duplicate-attribute-message = there is another `.{ $name }` above

# translation: ca910248d3ca7533
# review: draft
check-duplicate-id = two messages of a catalog have the same id

# translation: 9f1384c5a0aeb55a
# review: draft
check-duplicate-id-bundle = `{ $id }` also stands in { $file }, and the bundle `{ $bundle }` loads both

# translation: 36279b08a8116108
# review: draft
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# translation: e0dfc9d12cac7b56
# review: draft
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used

# translation: 7a04117ca044abf5
# review: draft
check-empty-translation = a translation says nothing where its source says something

# translation: c9ef7b990c6cf804
# review: draft
check-empty-translation-help = translate it, or remove the message until it is translated

# translation: 4584ef763de96a45
# review: draft
check-empty-translation-message = the translation is empty here

# translation: d813e13b8d198383
# review: draft
check-end-mismatch = a translation ends with another sign than its source (question mark, colon, ellipsis)

# translation: eb00f98f329ae58b
# review: draft
check-end-mismatch-added = the translation ends with `{ $sign }`, and the source does not

# translation: 8d48281b759447b4
# review: draft
check-end-mismatch-dropped = the source ends with `{ $sign }`, and the translation does not

# translation: 56b3de3f5679a0f8
# review: draft
check-end-mismatch-help = end it as the source ends, with the sign of your language

# translation: 755d6f2abe9ea6bc
# review: draft
check-expired-exception = an exception has expired

# translation: d625e1f9070ea700
# review: draft
check-expired-exception-help = mend what it allowed and remove it, or give it another day

# translation: 773258eadde8ae19
# review: draft
check-expired-exception-help-day = write a day such as `until 2027-03-01` in front of the comma

# translation: 06f607c7a9f7fd0e
# review: draft
check-expired-exception-help-idle = remove it

# translation: 316828b7664c3505
# review: draft
check-expired-exception-here = no longer allowed

# translation: 7b557961ec45256b
# review: draft
check-expired-exception-message = this exception from `{ $name }` held until { $day }; { $count ->
        [0] nothing needs it any more
        [one] one finding is back
       *[other] { $count } findings are back
    }

# translation: 5d5a39fd4fd1f80a
# review: draft
check-expired-exception-no-day = this exception from `{ $name }` names no day behind `until`, so it allows nothing

# translation: 20b2f24fe5437255
# review: draft
check-first-here = the first one is here

# translation: 938aa2f8aff13fd1
# review: draft
check-full-stop-mismatch = only one of a translation and its source ends with a full stop

# translation: c317ae703cd2918f
# review: draft
check-full-stop-mismatch-added = the translation ends with a full stop or exclamation mark, and the source does not

# translation: b3a5521eea723e2d
# review: draft
check-full-stop-mismatch-dropped = the source ends with a full stop or exclamation mark, and the translation does not

# translation: 6e972b61c303f381
# review: draft
check-full-stop-mismatch-help = end it as the source ends

# translation: d65cec25a09d0e50
# review: draft
check-function-mismatch = a translation uses other functions, or other options of them, than the source

# translation: 9c8522cacb908879
# review: draft
check-function-mismatch-bare = the translation shows `${ $variable }` without the function { $name }

# translation: 0eaea8cc35c43832
# review: draft
check-function-mismatch-dropped = the translation leaves out the function { $name }

# translation: 5d38ed9a6833e7a7
# review: draft
check-function-mismatch-extra = the source does not use the function { $name } here

# translation: 61c000ac85773cd3
# review: draft
check-function-mismatch-help = take the function over as it is in the source

# translation: 5e1521a15508c084
# review: draft
check-function-mismatch-option = the option `{ $option }: { $value }` of the source is missing here

# translation: bb344b71b574a61f
# review: draft
check-group-exceptions = Settings and exceptions

# translation: 3eb5ad09980a288a
# review: draft
check-group-files = Files and ids

# translation: cb1c5ff4592078fb
# review: draft
check-group-hygiene = Characters and signs

# translation: ed1e20da2e1a48b6
# review: draft
check-group-linking = Where references lead

# translation: b93d9f8d5583a682
# review: draft
check-group-parity = Variables, terms and other parts that the program needs

# translation: 2b7748cce2f5d7b0
# review: draft
check-group-plurals = Plurals

# translation: 7472c257b736656f
# review: draft
check-group-policy = What the project demands

# translation: 67698c69f509352b
# review: draft
check-group-source-side = The source itself

# translation: a840d25ee84c31f0
# review: draft
check-group-state = State of translations

# translation: bcf6794bddd9ac09
# review: draft
check-group-wording = What a translation says beside its source

# translation: 583adb7fbdaa3c4e
# review: draft
check-idle-exception = an exception allows nothing

# translation: 06f607c7a9f7fd0e
# review: draft
check-idle-exception-help = remove it

# translation: 167b8305f54dfdf3
# review: draft
check-idle-exception-help-apart = put it directly above the message that it speaks of, or remove it

# translation: 88ddbe0a80b11854
# review: draft
check-idle-exception-help-nothing = correct it, or remove the exception

# translation: 1d8f347cd34c0ff4
# review: draft
check-idle-exception-message = this exception from `{ $name }` allows nothing

# translation: c377424f48eacdbd
# review: draft
check-idle-exception-nothing = { $key ->
        [locale] this exception allows nothing: the project has no locale `{ $value }`
        [file] this exception allows nothing: the project has no file `{ $value }`
       *[id] this exception allows nothing: no message has the id `{ $value }`
    }

# translation: f91ee08057893bf2
# review: draft
check-idle-pattern = a demand speaks of nothing

# translation: 342ec2c233de9b60
# review: draft
check-idle-pattern-help = correct the name or remove it; `diglot status` shows locales and catalogs by their names

# translation: 238c366d70641898
# review: draft
check-idle-pattern-message = { $kind ->
        [message] no message is called `{ $name }`
        [catalog] no catalog is called `{ $name }`
        [path] no text has the path `{ $name }`
       *[locale] there is no locale `{ $name }`
    }, so nothing is demanded here

# translation: abeb25612d67225b
# review: draft
check-idle-setting = a setting changes nothing

# translation: b840fce0c8cdabf3
# review: draft
check-idle-setting-catalog = no catalog is called `{ $name }`

# translation: ce50c200a5e5b6db
# review: draft
check-idle-setting-exclude = no text fits `{ $pattern }`, so nothing is left out

# translation: fae686f0c32b0596
# review: draft
check-idle-setting-itself = `{ $locale }` cannot fall back on itself

# translation: 8605781b19c1e597
# review: draft
check-idle-setting-locales = `locales` is an empty list, so nothing is translated

# translation: 41cad4053436f164
# review: draft
check-idle-setting-same = { $kind ->
        [exception] the exception in line { $line } allows the same
       *[override] the override in line { $line } has the last word on all that this one says
    }

# translation: 1a8aeb366176d065
# review: draft
check-idle-setting-ship = `ship = 0` lets a locale ship before anything of it is translated

# translation: bcddf90e30a5b7eb
# review: draft
check-idle-term-argument = a term is given a word that it does not use

# translation: 745f7bd00b3e8038
# review: draft
check-idle-term-argument-help = let the term choose by `${ $name }`, or remove the argument

# translation: 8ce61c894657096d
# review: draft
check-idle-term-argument-message = `{ $id }` does not use `${ $name }`

# translation: ea1de0aa479e684c
# review: draft
check-idle-term-argument-nameless = a term does not use an argument without a name

# translation: f5472109597c9dbb
# review: draft
check-idle-term-argument-nameless-help = give it a name, as in `{ "{" } { $id }(case: "…") { "}" }`, or remove it

# translation: ca2fbf1b964cc499
# review: draft
check-invisible-character = an invisible character stands in the text

# translation: 23f12aa4edb1d30b
# review: draft
check-invisible-character-help = delete it; if it is there on purpose, write it as an escape in braces

# translation: a53628c12d87bba7
# review: draft
check-invisible-character-message = an invisible character stands here: { $sign }

# translation: 6c27ef9848066290
# review: draft
check-length-mismatch = a translation is far longer or shorter than its source

# translation: 4280896a6b665304
# review: draft
check-length-mismatch-help = see whether a part was lost, or belongs to another message

# translation: 1e30ace8fb1e336c
# review: draft
check-length-mismatch-long = the translation is more than three times as long as its source

# translation: d8fcdfa9f7ed9afc
# review: draft
check-length-mismatch-short = the translation is less than a third as long as its source

# translation: efea4058de9ac07b
# review: draft
check-link-mismatch = a translation has other Markdown links than the source

# translation: 187ea10cda1fefa2
# review: draft
check-link-mismatch-changed = the link { $link } is { $source } in the source

# translation: a711e2d810501f36
# review: draft
check-link-mismatch-dropped = the translation leaves out the link { $link }

# translation: 56e077b8e7a73ca3
# review: draft
check-link-mismatch-extra = the source has no link { $link } here

# translation: 1d053995a314bce8
# review: draft
check-link-mismatch-help = keep the links of the source and translate only the words in the square brackets

# translation: 9e7be4eb2a1d11af
# review: draft
check-markup-mismatch = a translation has other HTML elements than the source

# translation: 7d241b37c47723d7
# review: draft
check-markup-mismatch-attribute = this tag says { $tag }, and the source says { $source }

# translation: 995bc8cf7b492b20
# review: draft
check-markup-mismatch-crossed = { $tag } stands before the end of { $inner }

# translation: 9dbdd63c4cf26652
# review: draft
check-markup-mismatch-crossed-help = close first what was opened last

# translation: b223d3b109b61fca
# review: draft
check-markup-mismatch-dropped = the translation leaves out { $tag }

# translation: c2bc8050c4a3ef3c
# review: draft
check-markup-mismatch-extra = the source has no { $tag } here

# translation: 68c2e05879d24604
# review: draft
check-markup-mismatch-help = copy the tags of the source; only the words between them are translated, and attributes such as title and alt

# translation: 0062e66b7c7b6466
# review: draft
check-markup-mismatch-unclosed = { $tag } is never closed

# translation: beffcd1d3277ffb3
# review: draft
check-markup-mismatch-unclosed-help = put { $close } behind the words that it stands for

# translation: 8e32474c2736695f
# review: draft
check-markup-mismatch-unopened = { $tag } closes nothing: no element of that name is open here

# translation: aa010af754d33f4d
# review: draft
check-message-reference-mismatch = a translation refers to other messages than the source

# translation: 6890474ed9071964
# review: draft
check-message-reference-mismatch-dropped = the translation does not refer to `{ $name }`

# translation: f75bda492726d989
# review: draft
check-message-reference-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it

# translation: 7320032eed7948a3
# review: draft
check-message-reference-mismatch-extra = the source does not refer to `{ $name }` here

# translation: 06766a4162fd165a
# review: draft
check-message-reference-mismatch-extra-help = refer to the messages that the source refers to; ids are not translated

# translation: 0c9269b37bdf0555
# review: draft
check-missing = a message is not translated

# translation: 3eef9db4df8441ca
# review: draft
check-missing-catalog = { $count ->
    [one] the locale has no translation of this text: { $count } message is not translated
   *[other] the locale has no translation of this text: { $count } messages are not translated
}

# translation: 09d2f92df1907abe
# review: draft
check-missing-catalog-help = write the translations to { $file }

# translation: 1976e800b649bc61
# review: draft
check-missing-help = add its translation to { $file }

# translation: 2b05ac9d34e76405
# review: draft
check-missing-help-unread = it stands here but cannot be read: mend that first

# translation: 8658b3bf1b5a93bc
# review: draft
check-missing-message = `{ $id }` is not translated

# translation: bf2b73299a5865bf
# review: draft
check-missing-plural = a plural form of the language is missing

# translation: e893f20b14e2a1b4
# review: draft
check-missing-plural-help = add a variant for each, or leave out the choice if the text is the same for all numbers

# translation: e8f255bc2579ab7e
# review: draft
check-missing-plural-message = { $count ->
    [one] the plural form { $forms } is missing, which { $example } has
   *[other] the plural forms { $forms } are missing, the first of which { $example } has
}

# translation: 31d049e54a7b1ed7
# review: draft
check-missing-term-argument = a term is used without the word that it needs

# translation: 114f2772610fe002
# review: draft
check-missing-term-argument-help = give it, as in `{ "{" } { $id }({ $name }: "…") { "}" }`

# translation: 02cfe5185ac7e5ea
# review: draft
check-missing-term-argument-message = `{ $id }` shows `${ $name }`, which is not given here

# translation: ea94046904cb8698
# review: draft
check-mixed-script = a word has letters of two alphabets that look alike

# translation: f0b38b53fb6f93aa
# review: draft
check-mixed-script-help = type the word again with one keyboard

# translation: 9e94ab3926a581a2
# review: draft
check-mixed-script-message = { $alphabet ->
    [cyrillic] in “{ $word }” the Cyrillic { $letters } stands among letters of another alphabet
    [greek] in “{ $word }” the Greek { $letters } stands among letters of another alphabet
    [armenian] in “{ $word }” the Armenian { $letters } stands among letters of another alphabet
   *[latin] in “{ $word }” the Latin { $letters } stands among letters of another alphabet
}

# translation: e5c91c5b2067ea2f
# review: draft
check-no-records = nothing is known yet of the sources that the translations of a locale were made from

# translation: 382453a4b1d6d8b3
# review: draft
check-no-records-help = compare translations with their source and confirm those that agree with `diglot accept`; all other checks work without records

# translation: 9ad436d427bdc1cb
# review: draft
check-no-records-message = { $count ->
    [one] nothing is recorded yet of the sources that the translations of { $locales } were made from, so nobody can tell which are outdated
   *[other] nothing is recorded yet of the sources that the translations of { $count } locales ({ $locales }) were made from, so nobody can tell which are outdated
}

# translation: 923abb5bca8df9b0
# review: draft
check-no-source = no file of the source locale `{ $locale }` is there, and translations are

# translation: e32151b319448b4b
# review: draft
check-no-source-help = write as `source-locale` the language that the texts are written in; remove no translation before

# translation: 5a61ee0bd82266ea
# review: draft
check-not-nfc = a letter is written as two characters

# translation: 2655d4965af3d86a
# review: draft
check-not-nfc-help = type the letter again as one character

# translation: 020d5e81647876de
# review: draft
check-not-nfc-message = “{ $word }” has a letter and its mark as two characters, where there is one for both

# translation: 8748c03e75cf9cbc
# review: draft
check-number-mismatch = a translation has other numbers than its source

# translation: fb616d1464c9939e
# review: draft
check-number-mismatch-added = the translation says { $number }, and the source does not

# translation: c74614f75fec13dd
# review: draft
check-number-mismatch-dropped = the source says { $number }, and the translation does not

# translation: a7c74e498770ce4b
# review: draft
check-number-mismatch-help = write the numbers of the source, in the way of your language

# translation: ef46f117d01ebd1d
# review: draft
check-number-mismatch-other = the translation says { $found } where the source says { $wanted }

# translation: ce1da84d8e2a66a3
# review: draft
check-obsolete = a translation has no message in the source any more

# translation: 1a799498ab984deb
# review: draft
check-obsolete-catalog = { $count ->
    [one] the source locale has no catalog `{ $name }`: { $count } message here is of no use
   *[other] the source locale has no catalog `{ $name }`: { $count } messages here are of no use
}

# translation: c6960eda533bbde8
# review: draft
check-obsolete-catalog-help = remove or rename this file

# translation: 417157e3ab7945f4
# review: draft
check-obsolete-help = remove it if it is of no more use

# translation: 3d4ab941dbfbd260
# review: draft
check-obsolete-help-merged = its text went into `{ $new }`: translate that one, then remove this one

# translation: 376d030011eb493d
# review: draft
check-obsolete-help-similar = the new message `{ $new }` is similar: rename this one, or remove it

# translation: 67aad44b7e9d8fcc
# review: draft
check-obsolete-help-unread = the source has it but it cannot be read there: mend that first

# translation: 612d1c49ff3caf71
# review: draft
check-obsolete-message = `{ $id }` is no longer in the source

# translation: 33a1a90b5d05065c
# review: draft
check-out-of-step = a reference catalog is behind its source text

# translation: 342997e86a411b6e
# review: draft
check-out-of-step-added = this passage is not in the reference catalog yet; its id will be `{ $id }`

# translation: cf53764ce020b133
# review: draft
check-out-of-step-changed = this passage changed, and `{ $id }` in the reference catalog did not

# translation: a2f85eb93d7aa29c
# review: draft
check-out-of-step-help = run `diglot sync`

# translation: edb6967caa66bb86
# review: draft
check-out-of-step-layout = the reference catalog { $file } differs from this text in order or layout

# translation: b879de8f61de89f4
# review: draft
check-out-of-step-no-catalog = this text has no reference catalog { $file } yet

# translation: 993c4076a90e2b68
# review: draft
check-out-of-step-removed = the passage of `{ $id }` is no longer in the source text

# translation: 6fcddf06e325117a
# review: draft
check-outdated = the source changed after it was translated

# translation: a0aaea17df9ed744
# review: draft
check-outdated-help = translate what changed, or run `diglot accept { $locale } { $id }` if the translation still holds

# translation: 16440d052a08955b
# review: draft
check-outdated-message = { $grade ->
    [cosmetic] the source of `{ $id }` changed in typography: { $because }
    [meaning] the source of `{ $id }` changed, perhaps in meaning: { $because }
   *[wording] the source of `{ $id }` changed in wording: { $because }
}

# translation: 96800bd299bcccfc
# review: draft
check-outdated-pivot = a translation follows a text that is itself outdated

# translation: 3c53c1d9aba9fe02
# review: draft
check-outdated-pivot-help = nothing is to do here before { $pivot } is up to date

# translation: a6bda69156976289
# review: draft
check-outdated-pivot-message = `{ $id }` follows { $pivot }, whose own source changed: { $because }

# translation: 397920d0906883f4
# review: draft
check-outdated-pivot-unconfirmed = `{ $id }` follows { $pivot }, and nobody can tell whether that follows its own source

# translation: 25d47f1ec5a13478
# review: draft
check-pivot-here = translated from this

# translation: 2cab2694d17d5a2c
# review: draft
check-plural-runtime = the library fluent-rs shows another plural form than the language has

# translation: c769a73891ea4929
# review: draft
check-plural-runtime-help = let the program correct it, or see that `{ $shown }` fits that number too

# translation: 553adef82564cc58
# review: draft
check-plural-runtime-message = for { $number } the library fluent-rs shows the variant `{ $shown }`, and `{ $right }` is right

# translation: de17fb1d64907984
# review: draft
check-quote-mismatch = a quotation mark has no partner

# translation: fba3e1312a516c09
# review: draft
check-quote-mismatch-help = write marks that belong together; usual in this language: { $usual }

# translation: f091b00b4c7e0c21
# review: draft
check-quote-mismatch-lonely = the quotation mark { $mark } has no partner

# translation: 6af0cc58a7c99fb3
# review: draft
check-quote-mismatch-wrong = a quotation that { $opened } opens is closed by { $mark }

# translation: fd4798c4bd03bc8b
# review: draft
check-reference-cycle = texts refer to one another in a circle

# translation: db2e16dcfbcfd65d
# review: draft
check-reference-cycle-help = take out one of these references

# translation: 114cf9fdfd176858
# review: draft
check-reference-cycle-message = this leads back to itself: { $path }

# translation: 9eee324f3a15bffb
# review: draft
check-replacement-character = a character of a text was lost

# translation: 33a657cad3e71145
# review: draft
check-replacement-character-help = write the character that belongs here

# translation: 1787e84cdae4d98a
# review: draft
check-replacement-character-message = a character was lost here: the text has U+FFFD in its place

# translation: f0bdede3d0a9ce86
# review: draft
check-same-text = two messages of the source say the same

# translation: 147ffd7f6a2efd89
# review: draft
check-same-text-help = use `{ $id }` for both, or say in a comment above each where it is shown

# translation: 1a5d074eef7a0942
# review: draft
check-same-text-message = this says the same as `{ $id }`

# translation: b257d86818fa5093
# review: draft
check-source-here = this is the source

# translation: c3501c73a0db9520
# review: draft
check-space-mismatch = a space at the start or the end is in a translation or in its source only

# translation: d54a7241c2ff3181
# review: draft
check-space-mismatch-added-help = remove the space and the braces that hold it

# translation: adf49faf96b78bd6
# review: draft
check-space-mismatch-end-added = the translation ends with a space, and the source does not

# translation: 96378b035ada3fb1
# review: draft
check-space-mismatch-end-dropped = the source ends with a space, and the translation does not

# translation: c40db414c22c0230
# review: draft
check-space-mismatch-help = a space that has to stay is written {"{"} " " {"}"}

# translation: f450c8ce9288d160
# review: draft
check-space-mismatch-start-added = the translation begins with a space, and the source does not

# translation: 60055192a9c0e9be
# review: draft
check-space-mismatch-start-dropped = the source begins with a space, and the translation does not

# translation: 07fe9c89b8ee1179
# review: draft
check-stale-shipping = the record of what is shipped is behind

# translation: 5c40d742c8d87f57
# review: draft
check-stale-shipping-help = translate what is to go, or let `diglot ship` take it out of the record

# translation: 99f10535adf9fcaa
# review: draft
check-stale-shipping-help-idle = let `diglot ship` take it out of the record, or write `ship` in its tier

# translation: fecc835a1e2297ed
# review: draft
check-stale-shipping-help-line = remove this line; of two versions that git could not merge, keep the lines of both

# translation: 3cd04fa4cc9052ca
# review: draft
check-stale-shipping-idle = { $name } is recorded as shipped, and the settings do not say when it ships

# translation: a947d7f76c952685
# review: draft
check-stale-shipping-message = { $name } is recorded as shipped and is left out: { $why } (`{ $table }`)

# translation: a08d4cc752c123b2
# review: draft
check-straight-apostrophe = an apostrophe is straight where those of the file are curved

# translation: 06a199209a345bcd
# review: draft
check-straight-apostrophe-help = write { $usual }

# translation: 030fb3fb34bce20a
# review: draft
check-straight-apostrophe-message = this apostrophe is straight, and nearly all others of the file are { $usual }

# translation: 52c68dc2f1622080
# review: draft
check-straight-quote = quotation marks are straight where most of the file are not

# translation: 1d886c8f6c3b2dd7
# review: draft
check-straight-quote-help = write the marks of the rest of the file; usual in this language: { $usual }

# translation: 11c20927a21b06b5
# review: draft
check-straight-quote-message = these quotation marks are straight, and most others of the file are not

# translation: 04ce14600f39bd99
# review: draft
check-symbol-mismatch = a translation lacks a symbol of its source (currency, per cent, §, ©, …)

# translation: ef29740d035651fa
# review: draft
check-symbol-mismatch-help = write the symbol as your language writes it

# translation: 23cd1d17782b83fd
# review: draft
check-symbol-mismatch-message = the source has the symbol { $sign }, and the translation neither it nor a word for it

# translation: f7b62b0d60b844a9
# review: draft
check-term-mismatch = a translation uses other terms than the source

# translation: 666688ffc4165f31
# review: draft
check-term-mismatch-dropped = the translation leaves out the term `{ $name }`

# translation: bf0826c118d6d5b2
# review: draft
check-term-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it, or allow the difference with a reason

# translation: 983936557b6557bd
# review: draft
check-term-mismatch-extra = the source does not use the term `{ $name }` here

# translation: bf7a033e90f575ba
# review: draft
check-term-mismatch-extra-help = use the terms of the source, or allow the difference with a reason

# translation: e4193218b8039013
# review: draft
check-too-many-placeables = a text grows out of bounds

# translation: 25b34f5a1ea3820a
# review: draft
check-too-many-placeables-help = use fewer references, or cut the text in two

# translation: ecec4ea4555d2384
# review: draft
check-too-many-placeables-message = to show `{ $name }`, more than 100 pairs of braces must be filled, its references included

# translation: f01e4a5d091b1879
# review: draft
check-unconfirmed = source and translation both changed, and nobody can tell which came first

# translation: 80b3e91b530cee40
# review: draft
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# translation: bc4b821eed71812a
# review: draft
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first

# translation: 7e1c0ffc4d59901c
# review: draft
check-undocumented-variable = no comment says what a variable stands for

# translation: a3801ad186091f89
# review: draft
check-undocumented-variable-help = say so in a comment above the message, such as `# $name: name of a person`

# translation: b8d3b24c3698ca59
# review: draft
check-undocumented-variable-help-apart = take out the empty line between the comment and the message

# translation: 276bb1b2e999e30c
# review: draft
check-undocumented-variable-message = no comment explains { $names }

# translation: 5100ac69e0d9ae7c
# review: draft
check-unexplained-exception = an exception gives no reason

# translation: b671a36868d85c93
# review: draft
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`

# translation: b72887d37e9b8362
# review: draft
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing

# translation: 66c826295842c293
# review: draft
check-unexplained-exception-second = this exception from `{ $name }` names `{ $second }` instead of a reason, so it allows nothing

# translation: 74cf10151bb1e1dc
# review: draft
check-unexplained-exception-second-help = write one exception for each check, each with its own reason after the comma

# translation: bac541ced125a39d
# review: draft
check-unknown-check = the settings name a check that does not exist

# translation: 73f544d8839fcacc
# review: draft
check-unknown-check-grades = `{ $name }` has one level for all changes, not one for each grade

# translation: 2041b85f4060f3d2
# review: draft
check-unknown-check-grades-help = write `{ $name } = "warning"`; only `outdated` and `outdated-pivot` know grades

# translation: 6e289020f57bc81e
# review: draft
check-unknown-check-help = `diglot explain` lists all checks

# translation: 1ff6754bd4a8d5a8
# review: draft
check-unknown-check-help-similar = did you mean `{ $known }`?

# translation: fbf3dbb8f6ec83a5
# review: draft
check-unknown-check-message = there is no check `{ $name }`

# translation: f604ab3d0de2eb1d
# review: draft
check-unknown-function = a text calls a function that nobody knows

# translation: 83e78e9691ca8ecb
# review: draft
check-unknown-function-help = correct its name, or add `{ $name }` to `functions` under `[fluent]` in the settings

# translation: f7e44e614987ee94
# review: draft
check-unknown-function-message = there is no function `{ $name }`

# translation: 2c8e103cc1be676f
# review: draft
check-unknown-locale = a folder stands for no locale of the project

# translation: c7aee9c6f21e6ff2
# review: draft
check-unknown-locale-folder = the settings say that the folder of `{ $locale }` is `{ $folder }`, and here is one called `{ $name }`

# translation: a3384d2728d7a9d4
# review: draft
check-unknown-locale-folder-help = rename it to `{ $folder }`, or write `folder = "{ $name }"`

# translation: 0af9f350cb76ff88
# review: draft
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`

# translation: 287218161a1490b9
# review: draft
check-unknown-locale-help-tag = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# translation: fa2cff09d3224b09
# review: draft
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part

# translation: 6456f7e18f36a727
# review: draft
check-unknown-locale-pivot = `{ $locale }` would be translated from `{ $pivot }`, which is no locale of the project

# translation: 69d48054c3a26f30
# review: draft
check-unknown-locale-pivot-help = correct `from`, or add the locale to `locales`

# translation: d5237cd71d7bd61e
# review: draft
check-unknown-locale-spelling = `{ $name }` is the locale `{ $tag }` by another spelling

# translation: 287218161a1490b9
# review: draft
check-unknown-locale-spelling-help = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# translation: 97d5985000441a96
# review: draft
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`

# translation: d299411d1ed2572c
# review: draft
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs

# translation: af6126a6d32f4a0d
# review: draft
check-unknown-mark = a mark for diglot says nothing

# translation: 5eecd56d208df05f
# review: draft
check-unknown-mark-apart = this mark stands above no message, so it marks nothing

# translation: 52b81af75c74b0fa
# review: draft
check-unknown-mark-help = write `diglot: critical` in a comment directly above the message

# translation: a632ef7ea6718baf
# review: draft
check-unknown-mark-message = there is no mark `{ $word }`

# translation: d6b2aa03c4c7cc5f
# review: draft
check-unknown-plural = a plural form that the language does not have

# translation: 99a51392f0df1bc8
# review: draft
check-unknown-plural-help = the language has { $forms }; for a single number write the number itself, such as `[0]`

# translation: c0d3929aa41732d2
# review: draft
check-unknown-plural-message = no number has the plural form `{ $form }` in the language `{ $locale }`

# translation: 487c36ae0b700c49
# review: draft
check-unknown-reference = a text refers to a message, term or attribute that is not there

# translation: 39403788d19b62e8
# review: draft
check-unknown-reference-attribute = `{ $id }` has no attribute `.{ $name }`

# translation: ec7fc68a83da4368
# review: draft
check-unknown-reference-bundle = there is no `{ $name }` in the bundle `{ $bundle }`

# translation: 6449fce1add529c3
# review: draft
check-unknown-reference-help = correct the name, or take the reference out

# translation: 126a4221745bfa94
# review: draft
check-unknown-reference-message = there is no `{ $name }`

# translation: 7d09e66662790900
# review: draft
check-unknown-reference-value = `{ $id }` has no text of its own, only attributes

# translation: 7447d8ef81840f7e
# review: draft
check-unknown-reference-value-help = refer to one of its attributes

# translation: 7363e465cea7f82a
# review: draft
check-unknown-variant = a variant stands for a case that the source does not know

# translation: 9bc4f6aec615b82d
# review: draft
check-unknown-variant-help = write the word that the source has in the brackets; it has { $words }

# translation: 75128ca33b3496c4
# review: draft
check-unknown-variant-message = the source has no case `{ $word }` in this choice, so readers never see this variant

# translation: a83cc496207c5dd7
# review: draft
check-unreachable-variant = a variant is never shown

# translation: d1a2c063bc35431d
# review: draft
check-unreachable-variant-fixed = what decides here is fixed, so it always comes out the same

# translation: 764abd4887d43637
# review: draft
check-unreachable-variant-fixed-help = let a variable decide, or write the one text alone

# translation: acfdaced31ee6f09
# review: draft
check-unreachable-variant-repeated = the key `{ $key }` stands here a second time, so its variant is never chosen by it

# translation: c29b13ea72f26ce7
# review: draft
check-unreachable-variant-repeated-help = correct the key, or remove the variant

# translation: 18f2f9baaa0fee3e
# review: draft
check-unreachable-variant-word = a number is never `{ $key }`

# translation: fcaeac70e811eecb
# review: draft
check-unreachable-variant-word-help = write a number or a plural form (zero, one, two, few, many, other)

# translation: d2b38e61cbefe6b4
# review: draft
check-unreadable = a part of a file cannot be read

# translation: 4487eee6c82e4cff
# review: draft
check-unreadable-help = mend this part; all the rest was read

# translation: 71bacb81d44f3d92
# review: draft
check-unreadable-help-note = diglot works on Fluent catalogs alone, and leaves the rest as it is

# translation: 6bfd304ed8bc3740
# review: draft
check-unreadable-junk = this part is no Fluent message

# translation: 87df22be20358801
# review: draft
check-untracked = nothing is known of the source that a translation was made from

# translation: dbac9832d889bd00
# review: draft
check-untracked-catalog = { $count ->
    [one] nothing is known of the source that { $count } translation of this catalog was made from
   *[other] nothing is known of the source that { $count } translations of this catalog were made from
}

# translation: 6e3cccb747998a2c
# review: draft
check-untracked-catalog-help = compare them with the source, then run `diglot accept { $locale } ID…` for those that agree

# translation: 37f24be529fe6c08
# review: draft
check-untracked-message = nothing is known of the source that `{ $id }` was translated from

# translation: 80514b9f4f438b74
# review: draft
check-untranslated-reference = a translation refers to something that is not translated

# translation: 92223f6784fe45ea
# review: draft
check-untranslated-reference-help = translate `{ $name }`, or copy it from the source

# translation: 653ffa048477fee9
# review: draft
check-untranslated-reference-message = `{ $name }` is not translated, and nothing stands in for it inside another text

# translation: aa85931e15100bc9
# review: draft
check-variable-mismatch = a translation uses other variables than the source

# translation: 8e3733b5ca123283
# review: draft
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`

# translation: 20200b1c33895212
# review: draft
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# translation: 4a8cdd196f478522
# review: draft
check-variable-mismatch-dropped-here = this variant leaves out the variable `${ $name }`

# translation: 1cc7d22784aaa020
# review: draft
check-variable-mismatch-extra = the source has no variable `${ $name }`

# translation: b71261579a4ef87e
# review: draft
check-variable-mismatch-extra-help = write `${ $known }`, as in the source

# translation: ac1ce1abc7e4f497
# review: draft
check-variable-mismatch-list-help = take it out, or use one of the variables of the source: { $names }

# translation: 173be70ce86d4e2d
# review: draft
check-variable-mismatch-none-help = take it out: the source of this message has no variables

# translation: 8cae41560899c6c8
# review: draft
check-wrong-function-argument = a number or date is to be written in a way that does not exist

# translation: 1399b8af0f153270
# review: draft
check-wrong-function-argument-further = `{ $function }` takes one value, and this is a further one

# translation: c1bff5a131a2fd90
# review: draft
check-wrong-function-argument-limits = `{ $most }` is less than `{ $least }`

# translation: ee2f52f1014d2803
# review: draft
check-wrong-function-argument-limits-help = exchange the two numbers, or leave one out

# translation: 2de52c8ac2643933
# review: draft
check-wrong-function-argument-name = `{ $function }` has no option `{ $name }`

# translation: c8dc8d28b97d159a
# review: draft
check-wrong-function-argument-name-help = copy the option from the source, or remove it

# translation: 8156ad4ff06e5ef5
# review: draft
check-wrong-function-argument-none = `{ $function }` is not told what to write

# translation: a86494fad80fc298
# review: draft
check-wrong-function-argument-none-help = give it one variable, as in `{ $function }($name)`

# translation: cb6f39f81afd0954
# review: draft
check-wrong-function-argument-quoted = put it in quotation marks

# translation: eea9a164368b3be3
# review: draft
check-wrong-function-argument-text = `{ $function }` cannot write a text

# translation: c636a87abb01bdc1
# review: draft
check-wrong-function-argument-value = `{ $name }` cannot be `{ $value }`

# translation: 1cb8fa93983c464c
# review: draft
check-wrong-function-argument-whole = write a whole number from { $least } to { $most }, without quotation marks

# translation: f04dad686ecd52fb
# review: draft
check-wrong-function-argument-words = write one of these words in quotation marks: { $values }

# translation: 2aaf86f9da8e762f
# review: draft
check-wrong-language = a text is in another language

# translation: 057aec07d60ac2dc
# review: draft
check-wrong-language-help = translate it, or move it to the file of its language

# translation: 355a0dc1b35ec1ab
# review: draft
check-wrong-language-message = this text is not in the language of { $locale }: it looks like { $language }

# translation: 7f68eac05713052e
# review: draft
check-wrong-script = a text is in another script than its locale

# translation: 9383a96dca47e1a7
# review: draft
check-wrong-script-message = most letters of this text are of another script than { $locale } is written in

# translation: cf95c25831c389f3
# review: draft
check-wrong-script-simplified = this text has simplified characters, and { $locale } is written with traditional ones

# translation: 7e92ff0d64207025
# review: draft
check-wrong-script-traditional = this text has traditional characters, and { $locale } is written with simplified ones

# translation: 5513a74e6d801ab9
# review: draft
cli-act = { $path }: { $what }

# translation: 0bea4d0910fbfe19
# review: draft
cli-built = { $files ->
    [one] One file is in `{ $folder }`.
   *[other] { $files } files are in `{ $folder }`.
}

# translation: f503e77eb0708ed4
# review: draft
cli-built-changes = Written: { $written }. Removed: { $removed }.

# translation: 377c4171d2a20fd1
# review: draft
cli-built-in-steps = `{ $folder }` could not be replaced as a whole here, so its files were replaced one by one; somebody who looked meanwhile may have seen files of both builds.

# translation: 77a8577abc24e536
# review: draft
cli-built-look = Open `{ $path }` in a browser.

# translation: 5b9035390737ca94
# review: draft
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}

# translation: c4efd71fb3a957ef
# review: draft
cli-check-off = `{ $check }` is off, so it finds nothing; `[checks]` in `diglot.toml` switches it on

# translation: df57c349ff25d2a1
# review: draft
cli-config-all = Nothing is set for all locales alike; name a locale with `--locale`, or a file with `--path`.

# translation: 1bb8755b0285ed75
# review: draft
cli-config-defaults = The settings say nothing of that; all is as it is by itself.

# translation: c4d7c50bf0826ce2
# review: draft
cli-error = error: { $what }

# translation: a24be6c46abdb899
# review: draft
cli-file-wrong = `{ $file }` cannot be used as it is

# translation: 4ab12c64c897266d
# review: draft
cli-hint = help: { $what }

# translation: aca67216b1cdda09
# review: draft
cli-import-doubts = { $count ->
    [one] One place looks damaged. Settle it in the source text:
   *[other] { $count } places look damaged. Settle them in the source text:
}

# translation: 3a1d0a92d6f7bffe
# review: draft
cli-import-next = Read the source text, then run `diglot sync`.

# translation: e2998becce9cbfe6
# review: draft
cli-import-same = `{ $file }` says the same already.

# translation: e8ddc68256e3c030
# review: draft
cli-in-step = All is in step.

# translation: bdfcecea93231831
# review: draft
cli-initialized = Write or import source texts, then run `diglot sync`.

# translation: 0c1b6e9e5ebc3e61
# review: draft
cli-initialized-catalogs = Run `diglot check` to see how the translations stand.

# translation: be4b250e8b016c34
# review: draft
cli-left-out = Left out: { $name }, { $why }

# translation: d5243ca7dc850f7f
# review: draft
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it

# translation: 3a7455579471ea95
# review: draft
cli-no-project-help = `diglot init` makes a folder a project

# translation: 34b96ff5c08b69ac
# review: draft
cli-output-failed = the output could not be written: { $cause }

# translation: a8f407d20dbdfc3c
# review: draft
cli-project-file = `{ $folder }` is a file: name its folder

# translation: 290ae21ecf6651f0
# review: draft
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}

# translation: 997698c12abc8b04
# review: draft
cli-shipped-unknown = nobody can say what is shipped, for `{ $file }` cannot be read

# translation: 75eb83dee552ea0f
# review: draft
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}

# translation: ef905d330fd6e183
# review: draft
disk-all-excluded = `{ $pattern }` leaves out every file of the project

# translation: 664ce4f386e61237
# review: draft
disk-all-excluded-help = write a pattern that fits fewer files

# translation: 41e012a49d4e1558
# review: draft
disk-cannot-lock = cannot keep other runs of diglot from writing, by `{ $path }`: { $cause }

# translation: a2de2dab2be473f9
# review: draft
disk-cannot-look = this path cannot be followed: { $cause }

# translation: 702fef8376bea585
# review: draft
disk-cannot-read = cannot read `{ $path }`: { $cause }

# translation: 6ab9621100749144
# review: draft
disk-cannot-remove = cannot remove `{ $path }`: { $cause }

# translation: ce27fd9207f7ec7a
# review: draft
disk-cannot-watch = cannot watch `{ $path }` for changes: { $cause }

# translation: adf6b9cdaf3ae3a7
# review: draft
disk-cannot-write = cannot write `{ $path }`: { $cause }

# translation: a31c078f142d7ddf
# review: draft
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again

# translation: 16d3815c199ad98a
# review: draft
disk-exists = `{ $path }` exists already, so nothing was written

# translation: 7f970a7b8628b193
# review: draft
disk-folder-here = this is a folder, and a file is needed here

# translation: a28d6ad18e1cef54
# review: draft
disk-in-the-way = rename or remove it: diglot keeps a file of its own here

# translation: 8ae3fc5c24aefe2c
# review: draft
disk-large = this file is too large and was not read: it must be smaller than 4 GiB

# translation: 43c08b164e52c86c
# review: draft
disk-link-loop = this symbolic link leads back to a folder that it stands in

# translation: ae2a5df2c5f65315
# review: draft
disk-link-nowhere = the link `{ $path }` leads to a file that is not there: make that file, or remove the link

# translation: b0c5e92c3377f5cb
# review: draft
disk-link-outside = this symbolic link leads out of the project and was not followed

# translation: 86e1c241d19840d9
# review: draft
disk-locked = another run of diglot (process { $process }) has been writing to this project for too long; end it and try again

# translation: 6533281d6232d857
# review: draft
disk-missing-folder = there is no folder `{ $folder }`

# translation: 461d2c8aac54d09d
# review: draft
disk-missing-folder-help = make the folder, or correct the path pattern

# translation: c4089757763d4737
# review: draft
disk-needs-folder = `{ $path }` cannot be reached: `{ $file }` is a file and no folder; give another path, or move that file away

# translation: 0ff6d3eaf5b02d43
# review: draft
disk-no-catalogs-help = name a pattern, such as `"locales/{"{"}locale{"}"}/*.ftl"`, or let `diglot init` look for catalogs

# translation: 08185026bbf10cbc
# review: draft
disk-no-file-fits = no file fits the path pattern `{ $pattern }`

# translation: ae77b4a9c73064fe
# review: draft
disk-no-file-fits-help = correct it, or remove it: `*` stands for a part of a path and `**` for any folders; all other signs but {"{"}locale{"}"} and {"{"}name{"}"} stand for themselves

# translation: ae5af5abc6d780fe
# review: draft
disk-no-file-fits-help-fluent = a catalog is a Fluent file: write a pattern such as `{ $pattern }`

# translation: 0b27faf8b75530b6
# review: draft
disk-not-a-file = `{ $path }` is not a file

# translation: b5e5f7ca70e440b9
# review: draft
disk-not-utf8 = from here the file is not UTF-8 text

# translation: 7cc07f7ef062387f
# review: draft
disk-not-utf8-help = save the file as UTF-8 in your editor; until then diglot does not change it

# translation: 4fc044747d9985cf
# review: draft
disk-nothing-found = there is no source text and no catalog

# translation: 704990457a51d477
# review: draft
disk-nothing-found-help = put a text into `source-texts`, or let `diglot init` look for catalogs

# translation: b02dbff44d9fcc79
# review: draft
disk-output-folder = `{ $path }` cannot be the output folder: it must lie inside the project and hold no texts of yours

# translation: 226b23c45a725d91
# review: draft
disk-outside = `{ $path }` leads out of the project, so nothing was written

# translation: 94b6032f55e861d3
# review: draft
disk-program = { $program } failed: { $cause }

# translation: 2ebd3d9d99c1c8d6
# review: draft
disk-read-only = `{ $path }` is read-only, so nothing was written

# translation: ab1fa4300045ab21
# review: draft
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written

# translation: 63483f616bd67de0
# review: draft
disk-settings-folder = `{ $path }` is a folder, and the settings are a file: rename it, then let `diglot init` write the file

# translation: d4ed4987efea8acd
# review: draft
disk-special-file = this is no ordinary file and was not read

# translation: 1fa92e108c8f95b4
# review: draft
disk-strange-path = the name of this file is not valid Unicode, so the file was not read

# translation: 542c8f3a9fbae852
# review: draft
disk-too-large = `{ $path }` is too large: a file must be smaller than 4 GiB

# translation: 1267aea341ebf857
# review: draft
disk-too-many = this folder holds too many files, or symbolic links that multiply them; the rest was not read

# translation: cf746076af1c2a15
# review: draft
disk-unreadable = this file cannot be read: { $cause }

# translation: 9ceaf2691def7ad9
# review: draft
engine-catalog-twice = this file is the same catalog as { $first } and is not read

# translation: ef96e1f880519241
# review: draft
engine-catalog-twice-help = keep one of the two files, or change the patterns in diglot.toml

# translation: 7e49ebb1409496dd
# review: draft
engine-no-place = no path pattern says where the catalogs of this text belong

# translation: dcfe6dab94dc7717
# review: draft
engine-no-place-help = add a pattern with {"{"}locale{"}"} and {"{"}name{"}"} to `catalogs` in diglot.toml

# translation: 4ddca765a5f9e1d7
# review: draft
engine-settings-wrong =
    { $count ->
        [one] the settings have a mistake
       *[other] the settings have { $count } mistakes
    }

# translation: 90e8fd55a28ed411
# review: draft
engine-unlisted =
    { $count ->
        [one] `{ $first }` takes no part: its locale is not among those listed for it
       *[other] { $count } Fluent files take no part, first `{ $first }`: their locales are not among those listed for them
    }

# translation: cc323f5fec16e4b1
# review: draft
engine-unlisted-help = add the locale to the `locales` of its path pattern, or remove what is no longer needed

# translation: 28f9125ef58fb004
# review: draft
explain-more = `diglot explain CHECK` explains one of them.

# translation: cff5d7acdccd5598
# review: draft
fix-damaged = { $count ->
    [one] { $file }: one finding is left, because part of the file cannot be read
   *[other] { $file }: { $count } findings are left, because part of the file cannot be read
}

# translation: db50ac3dcf0a3da9
# review: draft
fix-mended = { $count ->
    [one] { $file }: mends one finding
   *[other] { $file }: mends { $count } findings
}

# translation: 10ff371d668765b2
# review: draft
fix-nothing = Nothing can be mended without asking.

# translation: 54b60fc2e16244a5
# review: draft
fix-overlapping = { $count ->
    [one] { $file }: one finding is left for another run, because its fix touches the same place as another one
   *[other] { $file }: { $count } findings are left for another run, because their fixes touch the same places as others
}

# translation: db4eed54955de107
# review: draft
fix-refused = { $count ->
    [one] { $file }: one finding is left, because its fix would change more than the words of one message
   *[other] { $file }: { $count } findings are left, because their fixes would change more than the words of one message
}

# translation: 05a3b40b5dd4f6f8
# review: draft
fix-source-wording = { $count ->
    [one] { $file }: one finding is left, because mending it changes the source and outdates translations; `--source` mends it too
   *[other] { $file }: { $count } findings are left, because mending them changes the source and outdates translations; `--source` mends them too
}

# translation: c8f579192c887b07
# review: draft
fix-unrecorded = { $count ->
    [one] { $file }: one finding is left, because its fix would change whether the translation counts as current
   *[other] { $file }: { $count } findings are left, because their fixes would change whether the translations count as current
}

# translation: 6678237a89eac29b
# review: draft
gate-baseline-wrong = the baseline `{ $file }` cannot be used

# translation: 2f0eea72d7c57143
# review: draft
gate-doubled = { $place }: another line says the same, and both count once; `diglot check --baseline --update-baseline` takes one out

# translation: a7a2742776b6664b
# review: draft
gate-grown = { $count ->
    [one] one new finding is let into the baseline
   *[other] { $count } new findings are let into the baseline
}

# translation: b25819bf5e8db91b
# review: draft
gate-known = { $count ->
        [one] one known finding
       *[other] { $count } known findings
    }, { $fewer ->
        [0] as many as in the baseline
        [one] one fewer than in the baseline
       *[other] { $fewer } fewer than in the baseline
    }

# translation: e1f3ffddc6e1034c
# review: draft
gate-known-help = `diglot check --baseline --update-baseline` takes out what is mended, so that it cannot come back

# translation: d261d4bb42c6fc7c
# review: draft
gate-narrow-baseline = this run was narrow, so the new baseline lacks the rest of the project: begin it with a run over everything

# translation: 5a982148b6517203
# review: draft
gate-no-baseline = there is no baseline `{ $file }` yet

# translation: 6626ed92ee20b37d
# review: draft
gate-no-baseline-help = `diglot check --baseline --update-baseline --allow-growth "REASON"` begins one with all errors of now

# translation: bb7d3849743aaf48
# review: draft
gate-no-path = nothing of the project is at `{ $path }`

# translation: f62bd44d537bb774
# review: draft
gate-no-path-help = a path is meant from the project's root, or from the folder that you are in; `*` stands for a part of a name, `**` for any folders

# translation: 69c8df812404eea0
# review: draft
gate-no-reason = growth of the baseline needs a reason in words

# translation: 8b4e650a8bbef368
# review: draft
gate-not-grown = { $count ->
    [one] one new finding is not let in: mend it, or let it in by `--allow-growth "REASON"`
   *[other] { $count } new findings are not let in: mend them, or let them in by `--allow-growth "REASON"`
}

# translation: f82f91a2751f4edb
# review: draft
gate-path-of-others = `{ $path }` has nothing of { $locales }

# translation: 6321479fc6f961cd
# review: draft
gate-since = { $new ->
        [0] no new findings
        [one] one new finding
       *[other] { $new } new findings
    } since the work parted from `{ $revision }` (at { $commit }); { $gone } gone, { $known } as before

# translation: 304a8387172db838
# review: draft
gate-since-help = write a branch, a tag or a commit, such as `origin/main` or `HEAD~3`; the commit of a day is found by `git log -1 --before="2 days ago"`

# translation: c299c331108dad4a
# review: draft
gate-since-outdated = { $messages ->
        [one] the edit of one source message outdates
       *[other] the edits of { $messages } source messages outdate
    } { $translations ->
        [one] one translation
       *[other] { $translations } translations
    }

# translation: 4e72a0f188326c48
# review: draft
grade-attribute = the part { $name } was added or removed

# translation: 0f3520f179559372
# review: draft
grade-capital = “{ $before }” became “{ $after }”

# translation: 250dfdfd6d74e835
# review: draft
grade-change-added = “{ $after }” was added

# translation: 9f80105efd8123aa
# review: draft
grade-change-removed = “{ $before }” was removed

# translation: 0f3520f179559372
# review: draft
grade-change-replaced = “{ $before }” became “{ $after }”

# translation: 769fcb0324dc73ab
# review: draft
grade-cosmetic = only typography changed

# translation: 2fb10f0833961335
# review: draft
grade-default = the variant { $name } is now the default

# translation: 37faeebbee22efb5
# review: draft
grade-emphasis = “{ $before }” may be marked as a term now, or no longer be one

# translation: 3dc5d13ce1e2964a
# review: draft
grade-joined = words were joined or parted: { $change }

# translation: 6ade96597b83d449
# review: draft
grade-link-moved = the link to { $after } stands on other words

# translation: 7bb324660580a333
# review: draft
grade-literal = code or an address changed: { $change }

# translation: 81ceff3ce0d0c065
# review: draft
grade-mark-up = the mark-up changed: { $change }

# translation: dc66c7f9b88499ba
# review: draft
grade-modal = an obligation, a permission or a condition changed: { $change }

# translation: 449ca08325e4a61a
# review: draft
grade-name = a name changed: { $change }

# translation: a1ec1933d2c4afae
# review: draft
grade-name-perhaps = what may be a name changed: { $change }

# translation: cd04db267b1086d0
# review: draft
grade-negation = a negation changed: { $change }

# translation: 0af9ef8c08cc675c
# review: draft
grade-number = the number { $before } became { $after }

# translation: 60fe3f4539e8e329
# review: draft
grade-number-added = the number { $after } was added

# translation: fac03de5527e3b62
# review: draft
grade-number-removed = the number { $before } was removed

# translation: 3bedf701cba0159e
# review: draft
grade-number-word = a number, a date or a unit changed: { $change }

# translation: afa03008de4aed41
# review: draft
grade-opposite = a word became its opposite: { $change }

# translation: 58de3fbe46a6ae4f
# review: draft
grade-order = the same words in another order: { $change }

# translation: 4b080bb7cf389d20
# review: draft
grade-placeable = { $name } was added or removed

# translation: 4fc2bceaee3d8d70
# review: draft
grade-placeable-order = the placeables stand in another order: { $change }

# translation: da80c0b8027f19b0
# review: draft
grade-placeable-other = a placeable changed: { $change }

# translation: 2c64098005b0b4b2
# review: draft
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”

# translation: 20565d92613295ac
# review: draft
grade-punctuation-added = the punctuation mark “{ $after }” was added

# translation: 554bca70a9901ced
# review: draft
grade-punctuation-moved = the punctuation “{ $before }” stands between other words now

# translation: 99aa216648a0330b
# review: draft
grade-punctuation-removed = the punctuation mark “{ $before }” was removed

# translation: 74adadc0b713beb6
# review: draft
grade-quantifier = a quantity changed: { $change }

# translation: 3918d75e8ad02c77
# review: draft
grade-rewritten = most of it was rewritten ({ $percent } % of the words)

# translation: 7c07e1214bb67b9d
# review: draft
grade-said = more or less is said: { $change }

# translation: 0397195f104cfea5
# review: draft
grade-target = the link to { $before } now leads to { $after }

# translation: fa1db5d355fb3fc3
# review: draft
grade-target-added = a link to { $after } was added

# translation: e0865022f084115b
# review: draft
grade-target-removed = the link to { $before } was removed

# translation: 06c9b2d389fd9623
# review: draft
grade-value-made = the text of the attribute { $name } is now the value

# translation: c209c045880a4f82
# review: draft
grade-value-moved = the text is now the attribute { $name }

# translation: a4c8206d37fbb078
# review: draft
grade-variant = the variant { $name } was added or removed

# translation: 2ea296908aff787e
# review: draft
grade-wording = words changed: { $change }

# translation: f98377a6f057a27b
# review: draft
help-accept = Records that translations still hold for the source text as it is now.

# translation: 2ebbf9b865071d11
# review: draft
help-accept-all = Accept everything that waits

# translation: 871e1eef33f8cb64
# review: draft
help-accept-by = Who says so, to be kept in the record

# translation: 7e646681c971de9a
# review: draft
help-accept-from = With --source-only: it was the text of this locale that changed, from which others are translated

# translation: 7441751fcfb2a7d4
# review: draft
help-accept-id = Messages, as ID or CATALOG/ID

# translation: 4ce047fa06e42614
# review: draft
help-accept-locale = The locale whose translations you have read

# translation: 666eabeaa44b9642
# review: draft
help-accept-note = Why, to be kept in the record

# translation: b24b326ddf0de06e
# review: draft
help-accept-source-only = You are the editor, and your change of the source touches no translation

# translation: e04011257af76263
# review: draft
help-adopt = Records what each translation was made from, as far as the history in git tells.

# translation: 5b411d8bc5899e64
# review: draft
help-adopt-again = Also for translations that have a record already

# translation: c83340b92c4d6a63
# review: draft
help-adopt-dry-run = Show what the history tells without writing any record

# translation: 301d7515f7e09f7c
# review: draft
help-adopt-locale = Only these locales

# translation: a0ebb012bb6e513a
# review: draft
help-align = Shows what became of each passage between two versions of a source text, or of each message between two versions of a catalog.

# translation: 9e7a287bc133f496
# review: draft
help-align-after = The newer version, or - for the standard input

# translation: 8adbf8d1b49effb2
# review: draft
help-align-before = The older version: a source text or a catalog, or - for the standard input

# translation: 318f13e31fd71432
# review: draft
help-align-locale = The language of the text; without it, the source locale of the project, or en

# translation: adddf83b252392c1
# review: draft
help-arguments = Arguments:

# translation: 328bbd3247f6f8d3
# review: draft
help-badge = Makes small pictures that show how much is translated, for a page about the project.

# translation: 8be966970b1eef73
# review: draft
help-badge-output = The folder to make them in

# translation: 2e2ba3bfcdb769d9
# review: draft
help-build = Makes the files to publish: catalogs, documents and web pages of every locale.

# translation: e731722d27e1aafb
# review: draft
help-build-format = Make these outputs, separated by commas, instead of those of the settings

# translation: 4fdea8b9da4a7f0d
# review: draft
help-build-output = The folder to make them in, below the folder of the project

# translation: bad6e45e9e17e15f
# review: draft
help-build-schema = Print a JSON schema of `manifest.json`

# translation: 1baf8e898f844c6b
# review: draft
help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.

# translation: 94c83d203c6afc80
# review: draft
help-check-allow-growth = With `--update-baseline`: also let in what is new, for this reason, which is kept in the file

# translation: 4dcf124679f8eaef
# review: draft
help-check-baseline = Fail only on errors that `.diglot/baseline` does not know

# translation: a44bcb1d5baf1cad
# review: draft
help-check-check = Only what this check finds; can be given several times

# translation: 90f21ef351761d28
# review: draft
help-check-diff = Show what `--fix` would change as a diff, and change nothing

# translation: ecf4656724290f55
# review: draft
help-check-fix = Mend what can be mended without asking, then show what is left. No state of a translation changes

# translation: c59300472e726006
# review: draft
help-check-format = How to show it

# translation: bb78951132768579
# review: draft
help-check-level = Only findings of this level and above

# translation: bc4cd0a0331a419f
# review: draft
help-check-locale = Only this locale; can be given several times

# translation: afdeb166c030f711
# review: draft
help-check-output = Also write the report to a file, in this format; can be given several times

# translation: 8f6971174eb203b5
# review: draft
help-check-path = Only files and folders of this path or path pattern; can be given several times. A source text stands for its translations

# translation: 2da9f06d9f681116
# review: draft
help-check-shard = Only part K of N, for one of N machines; `diglot merge-reports` makes one report of all

# translation: cc5c1cbfe1d0946c
# review: draft
help-check-since = Only what became worse since the work parted from this branch, tag or commit of git

# translation: e61fc8c23e665db5
# review: draft
help-check-source = With `--fix` or `--diff`: also mend the wording of source catalogs, although that outdates translations

# translation: ad65a9f64ff995f2
# review: draft
help-check-update-baseline = With `--baseline`: take out of it what is mended

# translation: 9ffaa03b19f1d0a3
# review: draft
help-check-watch = Check again whenever a file changes, until Ctrl+C

# translation: 1ecaabf16c366164
# review: draft
help-color = When to use colors

# translation: 7c2b78a7cec52ea6
# review: draft
help-commands = Commands:

# translation: 9b002d7a6a492705
# review: draft
help-completions = Prints the script by which a shell completes what you type: commands, options, checks, locales, ids.

# translation: 94f8083403b772ad
# review: draft
help-completions-shell = The shell

# translation: d402d15d764d3dbc
# review: draft
help-config = Tells what `diglot.toml` can say, and what it says.

# translation: dd0a85373ab3beed
# review: draft
help-config-keys = Print one Markdown page of all tables and keys, in English

# translation: 02283a05fd9aef83
# review: draft
help-config-locale = Only what applies to this locale

# translation: e9cbb08512e7312c
# review: draft
help-config-path = Only what applies to this source text or catalog

# translation: 3d2527c808a2fa12
# review: draft
help-config-schema = Print a JSON schema of `diglot.toml`, for editors

# translation: c4b5aef060e696d5
# review: draft
help-config-show = Show what applies, and which line says so

# translation: e9680328d5135e7a
# review: draft
help-diglot = Keeps every translation in step with its source text.

# translation: 230c941a81bc15ec
# review: draft
help-examples = Examples:

# translation: 5b1402f0d8da8337
# review: draft
help-exit-clean = nothing at level error (with `--baseline` or `--since`: nothing that was not there)

# translation: 1a500406dcf53e84
# review: draft
help-exit-codes = Exit codes:

# translation: fe9ff6d9ec9e2643
# review: draft
help-exit-failed = the run could not be done: the command line, the settings, a file

# translation: 974d7779bd354714
# review: draft
help-exit-findings = errors

# translation: 65c5a4ecc22695fd
# review: draft
help-explain = Explains a check; without a name it lists all checks.

# translation: d31d5e97e98c07c9
# review: draft
help-explain-all = Print one Markdown page of all checks, in English

# translation: a5115cf9ffaed065
# review: draft
help-explain-check = The name of the check

# translation: 60011816ce9337e1
# review: draft
help-explain-formats = Print a page of all formats of reports, as Markdown

# translation: 6d534a554c8a1d5b
# review: draft
help-explain-outputs = Print a page of all outputs of `diglot build`, in English

# translation: 9ed3afc59d2d35c0
# review: draft
help-global-options = Options of every command:

# translation: 4a91b86daa938a7d
# review: draft
help-help = Show this help

# translation: 50e2122db35d8c8e
# review: draft
help-help-command = Shows what diglot or one of its commands does.

# translation: 6df6f3e7d4b5cebe
# review: draft
help-help-which = The command to explain

# translation: 92b1f91fcc40882a
# review: draft
help-impact = Shows what edits of the source cost: messages, locales, words to translate again.

# translation: b5a8b7b91f2446ec
# review: draft
help-impact-revision = Since this commit, branch or tag of git; `A..B` from A to B, `A...B` from where B left A

# translation: c2693406b53a9353
# review: draft
help-import = Brings a text out of a PDF, a scan or an e-mail into `source-texts/` and lists the places that look damaged. No word is changed.

# translation: b9a212fcc8d49b89
# review: draft
help-import-as = The name of the new source text; without it, the name of the file

# translation: b23749e305d509c1
# review: draft
help-import-file = The text to bring in, as UTF-8

# translation: 93a8e81f9cd38a46
# review: draft
help-init = Makes this folder a project: writes `diglot.toml` to suit the files that are there.

# translation: 3a433375e06d1e81
# review: draft
help-init-git = Also let git merge catalogs and records message by message

# translation: c7283ca8d76ada77
# review: draft
help-init-source = The locale of the source texts, if it cannot be told from the files

# translation: d93024b4f1b4d2ad
# review: draft
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide

# translation: 3fc2511dfa3b6966
# review: draft
help-log = Shows how a message and its translation came to say what they say.

# translation: 0579262579920f2e
# review: draft
help-log-id = The message, as its id or as catalog/id

# translation: 3435454215e16621
# review: draft
help-log-locale = The locale of the translation

# translation: f27f29c4a2baf2f5
# review: draft
help-man = Prints the manual page of diglot or of one command, as `man` reads it; in English unless `--lang` says otherwise.

# translation: 091a6809d6c6c7c8
# review: draft
help-man-command = The command

# translation: 9c26d60c577af4a7
# review: draft
help-man-output = Write the page, or the pages of all commands, into this folder

# translation: acf33d5e7adaac09
# review: draft
help-merge-driver = Merges two versions of a catalog or of records message by message; git calls it.

# translation: 7f3c80944679c4a9
# review: draft
help-merge-driver-ancestor = The version that both come from (%O)

# translation: 85318b33a7ef6d8e
# review: draft
help-merge-driver-marker-size = Length of the marks around a conflict (%L)

# translation: 6849832ba288e09b
# review: draft
help-merge-driver-ours = Our version, which becomes the merged one (%A)

# translation: b39d4b0e27c98e5c
# review: draft
help-merge-driver-path = Where the file belongs (%P)

# translation: b7c41d31adc55cbe
# review: draft
help-merge-driver-theirs = Their version (%B)

# translation: a484af5c4ecb4311
# review: draft
help-merge-reports = Makes one report of those of all parts of a run (`diglot check --shard K/N --output json=FILE`).

# translation: a80770b0df94d4c0
# review: draft
help-merge-reports-file = The reports of all parts, in any order

# translation: fa8082aa41fea179
# review: draft
help-move = Moves messages to another catalog, in all locales and with their comments and records.

# translation: d6717a9f98ca7745
# review: draft
help-move-id = What to move: `id`, with `catalog/` before it if several catalogs have it or if it is a term

# translation: 15ae5525c73dc674
# review: draft
help-move-to = The catalog that receives it; it is made if there is none

# translation: c59ec447b62e9f99
# review: draft
help-options = Options:

# translation: b7c3cc6125875230
# review: draft
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`

# translation: 658c8edd73ad6ff7
# review: draft
help-quiet = Print only results and errors

# translation: 6fc15dd3c6fb55a1
# review: draft
help-refuse = Says that a change of the source does touch your translations, whatever the editor has declared.

# translation: 8160432a4cdcddb7
# review: draft
help-refuse-all = Everything that only the editor's word keeps current

# translation: b5a3eb6c2df10612
# review: draft
help-rename = Gives a message, a term, an attribute or a variable another name, in all locales and records.

# translation: b161e0ea8bab27d8
# review: draft
help-rename-dry-run = Show the changes as a diff, and change nothing

# translation: 627fd0d5e8b986d8
# review: draft
help-rename-in = Rename a variable in this message or term alone

# translation: b4d5aae7278ac1de
# review: draft
help-rename-new = The new name, of the same kind

# translation: bd4c9cdf1182654b
# review: draft
help-rename-old = What to rename: `id`, `-term`, `id.attribute` or `$variable`; with `catalog/` before it if several catalogs have it

# translation: ffa4497269c70485
# review: draft
help-review = Records that somebody has reviewed translations beside the source text as it is now.

# translation: a08154fed26b0cc3
# review: draft
help-review-all = Everything that is current and not reviewed yet

# translation: d0ebfd7e0ef8532e
# review: draft
help-review-by = Who has reviewed; without it the name in git's configuration

# translation: 486b3021b535b1ab
# review: draft
help-ship = Ships the locales that are good enough by the rules of their tiers, and withdraws those that no longer are.

# translation: 528c19976478f7fa
# review: draft
help-ship-name = Only these, as LOCALE, or as LOCALE/CATALOG where each catalog ships by itself

# translation: 5cdc90e30852c91c
# review: draft
help-ship-withdraw = Withdraw them, good enough or not

# translation: 3dfdf633cf417524
# review: draft
help-sign = Sign the manifest of a bundle, with a key of OpenSSH.

# translation: 9cf21d04b3353dc9
# review: draft
help-sign-key = The private key, or a public one whose private one ssh-agent holds

# translation: 595138799ba0064b
# review: draft
help-split = Shows the groups of a catalog, or moves one of them to another catalog.

# translation: 8c3ffc5a7c5dc5a0
# review: draft
help-split-catalog = The catalog

# translation: a1646e92581c0975
# review: draft
help-split-group = The group: the heading behind its `##`, or a part of it

# translation: 4c087c3d5e9b9aad
# review: draft
help-status = Shows how far each locale is, in messages and in words of the source.

# translation: b87895e936e1d2dd
# review: draft
help-status-at = Show it as it was at this commit, branch or tag of git

# translation: c59300472e726006
# review: draft
help-status-format = How to show it

# translation: 040b91e61f9a5643
# review: draft
help-sync = Brings catalogs and records in step with the source texts. No translation is lost.

# translation: 43141aaa1203f91f
# review: draft
help-sync-dry-run = Only tell what would be done

# translation: f6c15e040ec42c04
# review: draft
help-sync-repair = Mend damaged records first, and say what could not be known

# translation: d729a6c22b27f393
# review: draft
help-todo = Shows a translator what to do, worst first, with the lines to edit.

# translation: 25cbd18868e94de4
# review: draft
help-todo-catalog = Only this catalog

# translation: 9ac2dbbbbf9f8227
# review: draft
help-todo-limit = Show no more than this many messages

# translation: fd85d0525ce2b80f
# review: draft
help-todo-locale = The locale to translate into

# translation: 6f12b0a6a0fd7cc1
# review: draft
help-usage = Usage:

# translation: 4dc8ad22d49a21ed
# review: draft
help-value-check = CHECK

# translation: f326a60929dbd79c
# review: draft
help-value-command = COMMAND

# translation: 61ff595014b2321f
# review: draft
help-value-file = FILE

# translation: ca975e41c1446ca2
# review: draft
help-value-folder = FOLDER

# translation: 355e021d0f345093
# review: draft
help-value-format = FORMAT

# translation: 8025e4f80f0a182c
# review: draft
help-value-id = ID

# translation: 6089958240fa58ed
# review: draft
help-value-level = LEVEL

# translation: e24b6385af84afc2
# review: draft
help-value-locale = LOCALE

# translation: d786fa46865c3317
# review: draft
help-value-name = NAME

# translation: bfd94a24035c3386
# review: draft
help-value-new = NEW

# translation: f673f817457ea65e
# review: draft
help-value-number = NUMBER

# translation: e499ec43a5c18ecf
# review: draft
help-value-old = OLD

# translation: 3d81b8f2255d4d0b
# review: draft
help-value-options = OPTIONS

# translation: fd70af6ebe9c47b4
# review: draft
help-value-output = FORMAT=FILE

# translation: b24b3ab0365178e9
# review: draft
help-value-path = PATH

# translation: c8c0c961a97b35dd
# review: draft
help-value-reason = REASON

# translation: 9a8e6fc0f90279fe
# review: draft
help-value-revision = REVISION

# translation: 8c436bfe1d0754a1
# review: draft
help-value-shard = K/N

# translation: 2d3897ddeec8e82d
# review: draft
help-value-shell = SHELL

# translation: cebbd70b3849e8b3
# review: draft
help-value-text = TEXT

# translation: f6c2f69722d4f9c2
# review: draft
help-value-when = WHEN

# translation: 420675985a2a8e9a
# review: draft
help-values = [one of: { $values }]

# translation: 7c56214873dafcab
# review: draft
help-verify = Check that a bundle is what was built, and what its project says now.

# translation: 0e6601b48729719d
# review: draft
help-verify-allow = Let files with such a path be there that the manifest does not name; `*` stands for any text

# translation: edbb028c9e8d8bab
# review: draft
help-verify-folder = The folder of the bundle, with its `manifest.json`

# translation: b1e95c461e6c8331
# review: draft
help-verify-format = text or json

# translation: 79c21a6048a4ccff
# review: draft
help-verify-signers = Also check the signature of the manifest; FILE lists who may sign, as `allowed_signers` of ssh-keygen

# translation: e67b4e37e06bc153
# review: draft
help-verify-source = Also compare it with what the project in this folder says and would build now

# translation: 5ba17602638844f7
# review: draft
help-version = Show the version

# translation: 837cdf8405df1fc4
# review: draft
history-apart = `{ $one }` and `{ $other }` have no commit in common

# translation: 47b29e82b15a4e79
# review: draft
history-bare = the git repository of `{ $path }` has no work tree there

# translation: a1b3ff6819f7a1dd
# review: draft
history-damaged = the git repository of `{ $path }` cannot be read: { $cause }

# translation: 3847a43ba71a05bf
# review: draft
history-damaged-help = `git fsck` tells what is wrong with it; `git fetch --refetch` gets what a partial clone has left out

# translation: 980f38a9d39fbf23
# review: draft
history-no-commit = the git repository of `{ $path }` has no commit yet

# translation: 75cc3e932e5fc91b
# review: draft
history-no-commit-help = commit the project first

# translation: 8adef41cc252c03b
# review: draft
history-no-repository = `{ $path }` is in no git repository

# translation: 812467c9709a1c8c
# review: draft
history-no-repository-help = without git, `diglot accept` records what you know of a translation

# translation: 746c3058af8ec2b9
# review: draft
history-no-settings = the project had no settings at `{ $revision }`: it is read with those of today

# translation: f9046bf63695bc7d
# review: draft
history-nothing-committed = the git repository of `{ $path }` has no catalog of the project yet

# translation: 82950ae9ab19ee70
# review: draft
history-reading = reading the history: { $percent }%

# translation: 89e848a645f83a26
# review: draft
history-shallow-help = this clone has only a part of the history: `git fetch --unshallow` gets the rest; for the checkout of a GitHub workflow, set `fetch-depth: 0`

# translation: 2f71cc0f14a79fd6
# review: draft
history-unknown-revision = there is no revision `{ $revision }` in the git repository

# translation: 3ac43094763a72b9
# review: draft
history-unknown-revision-help = `git log --oneline` and `git branch --all` list what there is

# translation: 3c922d0d58c8eaa6
# review: draft
impact-gone = gone

# translation: c2b7cfaaf46ad200
# review: draft
impact-locales = to translate: { $locales }

# translation: 707b12a60ecb3819
# review: draft
impact-messages = messages

# translation: 1c78e2143b6e01a5
# review: draft
impact-new = new

# translation: 65222682b328ca14
# review: draft
impact-nothing = These edits cost no translation.

# translation: baba4a15292215e6
# review: draft
impact-title = What these edits cost in translation

# translation: 90aaa488c57f5f36
# review: draft
impact-translations = translations

# translation: 2450daf007b7d6dd
# review: draft
impact-words = words

# translation: a785507a3f700ef6
# review: draft
import-exists = { $file } is there already and says something else; give the new text another name with --as, or remove the old one first

# translation: c28a5ba4d2f78937
# review: draft
import-unreadable = { $file } is not UTF-8 text; save it as UTF-8 and import it again

# translation: 5b8d53c19f034ff0
# review: draft
import-written = { $file }: written

# translation: 7ff83fb2c184e584
# review: draft
init-catalogs =
    { $count ->
        [one] finds { $count } catalog as `{ $pattern }`
       *[other] finds { $count } catalogs as `{ $pattern }`
    }

# translation: 4ee66cb7ea073065
# review: draft
init-exists = `diglot.toml` exists already and stays as it is

# translation: 70160e97bd10df2b
# review: draft
init-folder = keeps the name `{ $name }` for the locale `{ $tag }`

# translation: 8fca11afad3e8943
# review: draft
init-git-attributes = lists the files that diglot merges

# translation: 71a8e548830c47bc
# review: draft
init-git-config = { $file }: tells git in this clone to call `diglot merge-driver`

# translation: 28b7e8b1ab074eef
# review: draft
init-git-done = git already calls `diglot merge-driver` in this clone.

# translation: 8ab765e4e2578f1b
# review: draft
init-git-everybody = Commit `.gitattributes`. In every other clone, `diglot init --git` is to be run once.

# translation: 8c2699ea22c488c8
# review: draft
init-git-none = the project is in no git repository

# translation: f65b063af2a5bc23
# review: draft
init-git-none-help = run `git init` first

# translation: 1d90ac784b1c7171
# review: draft
init-gitignore = keeps what `diglot build` makes out of git

# translation: 333c3aaf0d84b59d
# review: draft
init-passed-over =
    { $count ->
        [one] passes over `{ $first }`, which is not a catalog of a locale there
       *[other] passes over { $count } Fluent files that are not catalogs of a locale there, first `{ $first }`
    }

# translation: f5d67697883098e0
# review: draft
init-project =
    { $count ->
        [one] finds { $count } catalog where `{ $project }` says
       *[other] finds { $count } catalogs where `{ $project }` says
    }

# translation: 5a794fc5f1604843
# review: draft
init-project-wrong =
    { $count ->
        [one] is passed over, for it has a mistake
       *[other] is passed over, for it has { $count } mistakes
    }

# translation: d4d57e32fa5c80fd
# review: draft
init-references = finds their source as `{ $pattern }`

# translation: 04d1483378b1aa8e
# review: draft
init-sample = writes a first text, to be replaced by your own

# translation: 0f9c24fabf47f85b
# review: draft
init-settings = writes the settings, with the source locale `{ $locale }`

# translation: ce558c894ff759f9
# review: draft
log-cut-off = This shallow clone has left out the beginning: `git fetch --unshallow` gets the whole history.

# translation: aeb345d1f969ffeb
# review: draft
log-source-cosmetic = the source changed in typography only

# translation: 62381afcae473a08
# review: draft
log-source-first = the source, first wording

# translation: 567959514a34300d
# review: draft
log-source-meaning = the source changed, perhaps in meaning

# translation: f977460db13866e6
# review: draft
log-source-wording = the source changed in wording

# translation: b41a02de5c9d377f
# review: draft
log-translation = the translation

# translation: 3a6ac0872e354372
# review: draft
log-uncommitted = not committed yet

# translation: 5faaf194f0db2ec8
# review: draft
man-columns = How wide to print into files and pagers; otherwise 100 columns.

# translation: b7f8b919a08d0794
# review: draft
man-description = Description

# translation: 1229e713f1788d5d
# review: draft
man-environment = Environment

# translation: e68732a5a5d7ae50
# review: draft
man-exit = Exit status

# translation: ccc7419b8715c49d
# review: draft
man-exit-0 = Nothing is wrong, or nothing at error level.

# translation: e3fba68b094f571d
# review: draft
man-exit-1 = There are findings at error level.

# translation: e7d9bc7a78ba49c4
# review: draft
man-exit-2 = The run could not do its work.

# translation: 2ad8752061c35c79
# review: draft
man-force-color = If set and not `0`, colors are used in files and pagers too.

# translation: f38989db51fc233d
# review: draft
man-language = Languages to speak, unless `--lang` names one.

# translation: db3a28a2f6847af8
# review: draft
man-name = Name

# translation: 7d3ddab4c8cde472
# review: draft
man-no-color = If set, no colors are used, unless `--color always` is given.

# translation: 66c581a638db3015
# review: draft
man-see-also = See also

# translation: abcc31a85440ff0a
# review: draft
man-synopsis = Synopsis

# translation: 375af2d3e7614845
# review: draft
man-written = { $files ->
    [one] One page is in `{ $folder }`.
   *[other] { $files } pages are in `{ $folder }`.
}

# translation: 371cf6b6ead1ddfd
# review: draft
merge-conflicts = { $count ->
    [one] { $file }: one place was changed on both sides; choose between the marks
   *[other] { $file }: { $count } places were changed on both sides; choose between the marks
}

# translation: f339ecf17986e8d0
# review: draft
merge-unreadable = { $file } is not UTF-8 text, so its versions are not merged

# translation: 2769fae6175f9c8b
# review: draft
move-bundle = the bundle `{ $bundle }` loads `{ $from }` and not `{ $to }`: add it there

# translation: 7c2bcaa66dd05979
# review: draft
move-counts = `{ $from }` → `{ $to }`: messages { $messages }, translations { $translations }, records { $records }

# translation: 98ef01103f5731a9
# review: draft
move-emptied = { $file }: goes, because nothing is left in it

# translation: 79b25f75b9814827
# review: draft
move-no-message = `{ $name }` is no message or term, and only those can be moved

# translation: f108b263f0824e8e
# review: draft
move-no-place = the settings have no place for the catalog `{ $name }`

# translation: 3ddec0b42a7edca8
# review: draft
move-no-place-help = choose a name that fits one of these patterns, or add a pattern to `catalogs` under `[files]`: { $patterns }

# translation: 311c91ec93ed22ed
# review: draft
move-same = `{ $name }` has these messages already

# translation: a846d1c5d30b2269
# review: draft
move-source-text = the catalog `{ $name }` is made from `{ $file }`, so its messages stand where the passages of that text stand

# translation: 02eb338f7cb02711
# review: draft
move-source-text-help = move the passage in the source text

# translation: 47d2c4eb5aaf2894
# review: draft
output-folder-made = the folder `{ $folder }` was not there and is made

# translation: 76ab23a12f5bdd5d
# review: draft
output-is-folder = `{ $file }` is a folder, and a report needs a file

# translation: dde9e266054c3642
# review: draft
output-of-input = `{ $file }` is read in this run, so a report must not overwrite it

# translation: 1c2ee0b7a43ac8cf
# review: draft
output-of-project = `{ $file }` is a file of the project, which a report must not overwrite

# translation: d62ef2bac076a5ba
# review: draft
page-all = All languages

# translation: d3bae2427fdc34c0
# review: draft
page-alone = Translation only

# translation: b5b9c294719ddf1e
# review: draft
page-authoritative = Where versions differ, the source text counts ({ $language }).

# translation: 5541168af52ffdba
# review: draft
page-changed = Changed since it was translated:

# translation: cf33e7eb31a38bf1
# review: draft
page-coverage = { $percent } %

# translation: fe7574b172086ccb
# review: draft
page-draft = This translation is a draft that no person has reviewed.

# translation: f62844c4f2a69d68
# review: draft
page-draft-part =
    { $count ->
        [one] { $count } passage of this translation has not been reviewed by a person.
       *[other] { $count } passages of this translation have not been reviewed by a person.
    }

# translation: fc9355155bbb45b1
# review: draft
page-facing = Side by side with the source text

# translation: f71e1be9305bc57a
# review: draft
page-fallback =
    { $count ->
        [one] { $count } passage has no up-to-date translation and is shown in another language.
       *[other] { $count } passages have no up-to-date translation and are shown in another language.
    }

# translation: 1a7f90b79e86a7c5
# review: draft
page-footnote-back = Back to the text

# translation: 12e1ef1c9c5c5165
# review: draft
page-footnotes = Footnotes

# translation: 797c52cbcf19fadf
# review: draft
page-index = Documents

# translation: bca262e9ba911697
# review: draft
page-index-note = Each number is the share of the source text, in words, whose translation is up to date.

# translation: 7ae841b3a6072bc0
# review: draft
page-language = Language

# translation: f0933abd30f4f8a6
# review: draft
page-languages = Languages

# translation: cffe3852ecad4e0b
# review: draft
page-mark-fallback = shown in: { $language }

# translation: a5279cdd14ea89a6
# review: draft
page-mark-outdated = outdated

# translation: f2fef0530bef654c
# review: draft
page-mark-outdated-title = The source text of this passage was changed after it was translated.

# translation: 6cd9e6ac215c3b6e
# review: draft
page-notice = About this translation

# translation: 8a57a8f0244bcae4
# review: draft
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# translation: 7fdcb3ae9879e664
# review: draft
page-skip = Skip to the text

# translation: b517caf8b438242e
# review: draft
page-source-text = source text

# translation: a9c6160473ac23be
# review: draft
page-ways = Other pages

# translation: 0061da74de687b75
# review: draft
pdf-no-font = no font has these letters (script { $script }): { $letters }

# translation: 4f09d08e64b6a105
# review: draft
pdf-no-font-folder-help = put a font that has them into the folder `{ $folder }`

# translation: bd60f80013db3c3a
# review: draft
pdf-no-font-help = install the package { $package }, or name a folder of fonts in `[build.pdf]` of `diglot.toml`

# translation: 1761ee9343fe331d
# review: draft
pdf-not-built = this diglot was installed without what prints PDF

# translation: d5e28d35ed9689d8
# before: 1a699832b19a69cc 6a5a3dfd6e8e8945
# review: draft
pdf-not-built-help = `cargo install --path . --features pdf` installs it with PDF; that takes a quarter of an hour

# translation: 0247ec5f2798ab10
# review: draft
pdf-not-set = the typesetter gave up: { $cause }

# translation: 6271074be0053222
# review: draft
pdf-unprinted = some documents could not be printed as PDF, so nothing was written

# translation: 63d711342b272984
# review: draft
policy-amount =
    { $messages ->
        [one] one message
       *[other] { $messages } messages
    } { $words ->
        [one] (one word)
       *[other] ({ $words } words)
    }

# translation: af93adc41977bcc9
# review: draft
policy-critical =
    { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }

# translation: 13f966832b960c66
# review: draft
policy-gap =
    { $count ->
        [one] one passage has no current translation, which withholds the document here: { $ids }
       *[other] { $count } passages have no current translation, which withholds the document here: { $ids }
    }

# translation: 5a6f6f0a1a39b30e
# review: draft
policy-held-back = { $share } % translated, ships from { $ship } %: { $left } to go

# translation: e92d5dd49f31a057
# review: draft
policy-messages =
    { $count ->
        [one] one message
       *[other] { $count } messages
    }

# translation: a20e5e99b725bf9f
# review: draft
policy-ready = { $share } % translated, ships from { $ship } %: `diglot ship { $name }` ships it

# translation: 7b2bec82a91621a4
# review: draft
policy-shipped-line = `{ $line }` names no locale: a line of this file is a language tag such as `fr`, or a tag and a catalog such as `fr/guide`

# translation: 45b65b8f354c3e60
# review: draft
policy-ships = { $share } % translated, withdrawn below { $withdraw } %

# translation: 9353982436accfa0
# review: draft
policy-withdrawn = { $share } % translated, withdrawn below { $withdraw } %, ships again from { $ship } %: { $left } to go

# translation: 666af0fbe921f245
# review: draft
policy-words =
    { $count ->
        [one] one word
       *[other] { $count } words
    }

# translation: 33ef9103ba9c0708
# review: draft
progress-building = building: { $percent }%

# translation: 7b3aa80c37e12960
# review: draft
progress-checking = checking: { $percent }%

# translation: 20d916d0b80a367c
# review: draft
progress-reading = reading the files: { $percent }%

# translation: b64a02febb323788
# review: draft
progress-writing = writing the files: { $percent }%

# translation: 64160545130229b9
# review: draft
raw-address-cut = the address `{ $seen }` was cut, a sign may be lost or wrong where it was joined

# translation: 8447245e8049eb39
# review: draft
raw-address-spaces = there are spaces in the address `{ $seen }`

# translation: 9c7ceb3f6a327177
# review: draft
raw-bullet = the letter `{ $seen }` at the start of this line was taken for the sign of a list

# translation: 95096cb1c5713280
# review: draft
raw-doubled-word = one of the words `{ $seen }` may be too many

# translation: 3d4a28dd778061a2
# review: draft
raw-help = compare this place with the original and settle it by hand

# translation: 933a774818ee94a6
# review: draft
raw-hyphen-kept = `{ $seen }` was broken at its hyphen and may be `{ $maybe }`

# translation: a583d3db83bdbba9
# review: draft
raw-hyphen-space = the space beside the hyphen in `{ $seen }` looks wrong

# translation: abced27fbe72a92d
# review: draft
raw-look-alike = `{ $seen }` may mix up signs that look alike (l, I, 1 and |, or O and 0)

# translation: 9271d60292bf08c3
# review: draft
raw-ordinal = `{ $seen }` may be a damaged `{ $maybe }`

# translation: 95533f712445440c
# review: draft
raw-page-join = the text was joined across the end of a page before `{ $seen }`, a new paragraph may start there

# translation: 14ece454810fa363
# review: draft
raw-page-number = `{ $seen }` stands alone, it may be the number of a page

# translation: 144e028cb90d25b3
# review: draft
raw-punctuation = the punctuation of `{ $seen }` looks wrong

# translation: 2f722d62feb792f9
# review: draft
raw-range = a sign may be lost in `{ $seen }`, which may be `{ $maybe }`

# translation: 3ac5e3fc5e8f46d6
# review: draft
raw-spelling = this text writes `{ $seen }` here and `{ $maybe }` elsewhere

# translation: c246c89c5f596c96
# review: draft
raw-stray-number = the number `{ $seen }` makes no sense in this sentence, it may be the number of a page or a note

# translation: 9553e9fc47b8a549
# review: draft
raw-unclosed = a quotation mark or bracket in `{ $seen }` is never closed

# translation: 510fb2f156eb3066
# review: draft
raw-unopened = a quotation mark or bracket in `{ $seen }` closes nothing

# translation: 225c000cb6cf021c
# review: draft
raw-unreadable = `{ $seen }` holds a sign that was not readable

# translation: 5371351e808eaeb0
# review: draft
record-awaited-damaged = the line “awaited: { $id }” cannot be read

# translation: cb61038f385d60aa
# review: draft
record-cut = the file ends in the middle of the record of { $id }

# translation: 21ec2517b81eeeda
# review: draft
record-damaged = the record of { $id } has a line that cannot be read

# translation: e7e79e826d864b23
# before: cc0feb9b48aaa3e1 efcbd98639664972
# review: draft
record-help = run `diglot sync --repair`, which keeps what can be told and says what cannot

# translation: 4f6ef3ed8e351ccc
# review: draft
record-incomplete = the record of { $id } does not say which translation it belongs to

# translation: 78aab0dc59e05ba8
# review: draft
record-twice = there are two records of { $id }

# translation: 442d03f172596113
# review: draft
refuse-nothing = { $id } was made from the source as it is now, so there is no change to refuse

# translation: eb32b59092d19f50
# review: draft
refuse-recorded = { $count ->
    [one] { $file }: one translation waits for its translator, whatever the editor declares
   *[other] { $file }: { $count } translations wait for their translators, whatever the editor declares
}

# translation: 904bdede9700369c
# review: draft
rename-ambiguous = `{ $name }` is in several catalogs

# translation: 95ee9aad75cd5915
# review: draft
rename-ambiguous-help = say which one: { $names }

# translation: ef80afd85d22dcc1
# review: draft
rename-counts = `{ $old }` → `{ $new }`: places in catalogs { $catalogs }, in records { $records }

# translation: 0926b6fbcd478a08
# review: draft
rename-exceptions = { $count ->
    [one] { $file }: one exception is adapted to the new name
   *[other] { $file }: { $count } exceptions are adapted to the new name
}

# translation: 25fbf94e58d91b56
# review: draft
rename-left = { $why ->
    [link] { $file }: links still lead to `#{ $name }`
    [shared] { $file }: an exception speaks of `{ $name }` in several catalogs and is left as it is
   *[unreadable] { $file }: a part that cannot be read still names `{ $name }`
}

# translation: f1579abc6b98ae5c
# review: draft
rename-no-name = `{ $name }` is no name that Fluent can have

# translation: 3104313d954e733f
# review: draft
rename-other-kind = `{ $old }` cannot become `{ $new }`

# translation: 4c58024f03daf1be
# review: draft
rename-other-kind-help = a message is written as `id`, a term as `-id`, an attribute as `id.name` and a variable as `$name`; a name stays what it is and where it is

# translation: 502b907161f39aec
# review: draft
rename-pinned = { $file }: the passage is pinned as `{ $id }`

# translation: 212000ab15ebfde6
# review: draft
rename-program = a program that uses `{ $name }` must be changed as well

# translation: 21642a3953c57a14
# review: draft
rename-taken = `{ $name }` is in use

# translation: 1203d13ce70f6a4f
# review: draft
rename-taken-help = choose another name, or first rename or remove what has this one

# translation: cd9587231a7cb96a
# review: draft
rename-there = { $how ->
    [named] this has that name
    [recorded] a translation was made from a text with that name
    [unreadable] this cannot be read and seems to have that name
   *[used] this uses that name
}

# translation: b171024d782f194f
# review: draft
rename-unknown = nothing is called `{ $name }`

# translation: 9329abd3385d4b06
# review: draft
rename-unreadable = `{ $file }` cannot be read as a whole, so nothing is changed; mend it first

# translation: 20465cd70be93e51
# review: draft
repair-junk = a part that is no record was taken out

# translation: aea8ece99f50bba9
# review: draft
repair-line = { $id }: “{ $line }” cannot be read, so less is known than before

# translation: e7ac9e8871e9302c
# review: draft
repair-mended = { $file }: mended; what could not be kept as a record stands in it as a comment

# translation: 0291a83e1c4a853e
# review: draft
repair-record = { $id }: it is not known which translation was made from which source, so nothing is recorded of it

# translation: 5d22d9e90420ba39
# review: draft
repair-two = { $id }: there are two records; the one of the translation that stands in the catalog counts, and neither does if another translation stands there

# translation: 9642e8766ad5c33a
# review: draft
report-all = all

# translation: f9b399be1124ce7c
# review: draft
report-check = check

# translation: 3e4a14a986d7df89
# review: draft
report-clean = nothing found

# translation: 2aad636ba235a0aa
# review: draft
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# translation: d6cbae3a5f086200
# review: draft
report-coverage-note = Each cell shows the share of messages whose translation is current, and how many are in another state.

# translation: efb9c0b4b6cd5116
# review: draft
report-findings = findings

# translation: 59371c0d749ccca5
# review: draft
report-fixable = { $count ->
    [one] `diglot check --fix` can mend one finding without asking
   *[other] `diglot check --fix` can mend { $count } findings without asking
}

# translation: 2aae9d7f05cbdc7a
# review: draft
report-format-full = each finding with its place, an excerpt and what to do

# translation: e65828ece8037c33
# review: draft
report-format-github = annotations in a job of GitHub Actions, and its summary

# translation: 8ff6e28910ed1d22
# review: draft
report-format-gitlab = for GitLab Code Quality

# translation: 52c2f4f9734c5af1
# review: draft
report-format-html = one page for a browser, with all findings and a table of locales

# translation: e9dd0c29027188ad
# review: draft
report-format-json = one JSON object for programs, always in English

# translation: 6cba2406b0638d79
# review: draft
report-format-jsonl = for programs: a header, then one finding on each line, as JSON

# translation: 40e7f2547d058824
# review: draft
report-format-junit = for services that show test results: JUnit XML

# translation: 953e85fc451cc2ef
# review: draft
report-format-markdown = a short report for a pull request

# translation: ee9fc5c074e89015
# review: draft
report-format-sarif = for code scanning and editors: SARIF 2.1.0

# translation: 753a568979f546de
# review: draft
report-format-short = one line for each finding

# translation: e53fa77b61e4e849
# review: draft
report-help = help

# translation: 38d13e6f8f291752
# review: draft
report-left-out =
    { $count ->
        [one] { $count } more finding is left out
       *[other] { $count } more findings are left out
    }

# translation: 26d98912e8deaa55
# review: draft
report-level = level

# translation: 2f9c7d7373702bbf
# review: draft
report-level-error = error

# translation: 8a590a3b08c7dd54
# review: draft
report-level-note = note

# translation: 9d48c93ee2db9ccc
# review: draft
report-level-warning = warning

# translation: 385808ed91a719b1
# review: draft
report-shown = Shown: { $shown } of { $all }

# translation: 4dff756bffb005e0
# review: draft
report-skip = Skip to the findings

# translation: ec9875b109ff2d2f
# review: draft
report-title = Translation report

# translation: 34e06e206a63d7fd
# review: draft
review-nothing = { $id } has no translation to review

# translation: 01f8275e699a5874
# review: draft
review-recorded = { $count ->
    [one] { $file }: one translation is reviewed
   *[other] { $file }: { $count } translations are reviewed
}

# translation: bddc4b60ed78a6b0
# review: draft
settings-address = `{ $address }` is no address to publish at: write one such as https://example.org/texts, without `?` and `#`

# translation: 294fa3d5d23f0ebd
# review: draft
settings-bundle-incomplete = a bundle must have a name and a list of catalogs, as in `name = "app"` and `catalogs = ["app", "shared/*"]`

# translation: 59c97094f6396bf8
# review: draft
settings-catalogs-path = the key `path` is missing

# translation: 173d8cf91db62e4c
# review: draft
settings-count = `{ $key }` cannot be { $value }: it must be 0 or a larger whole number

# translation: 0d7a5beb827201a1
# review: draft
settings-critical-form = `{ $pattern }` does not say which catalog it means

# translation: bb24b8a37a80c47c
# review: draft
settings-critical-form-help = write CATALOG/ID, such as "app/{ $pattern }"; "*/{ $pattern }" means all catalogs

# translation: b2ce867c36ee4cff
# review: draft
settings-day = `{ $key }` cannot be { $value }: it must be a day, such as 2027-03-01

# translation: 07a8c26f154d2a43
# review: draft
settings-did-you-mean = did you mean `{ $meant }`?

# translation: 2579451518d6392e
# review: draft
settings-duplicate-locale = the locale `{ $locale }` stands here twice

# translation: 814593075b895188
# review: draft
settings-elsewhere-help = it belongs below a line { $heading }

# translation: 5733a36d27e144d8
# review: draft
settings-empty = `{ $key }` says nothing

# translation: 1272c8ff06c0b86f
# review: draft
settings-empty-help = write something between the quotation marks, or remove the line

# translation: 3cc297a6235136d0
# review: draft
settings-endless = the values in `{ $path }` name one another without end

# translation: 5a885dd562c7ab80
# review: draft
settings-every-locale-help = name locales, as in `["fr", "ru"]`, or leave `{ $key }` out to mean all of them

# translation: 75f5f2232214a2ce
# review: draft
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`

# translation: 2ed6111438fed896
# review: draft
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`

# translation: 39fe75ba4aa0766f
# review: draft
settings-expression = this is no regular expression that diglot can read: { $cause }

# translation: 90a5b7d4cf035045
# review: draft
settings-folder-help = write the name of a folder, such as `{ $example }`

# translation: 146bf15f43f94387
# review: draft
settings-folder-taken = the folder `{ $folder }` belongs to the locale `{ $locale }` already

# translation: b0a755473b4d8ea9
# review: draft
settings-from-help = remove this line: `{ $locale }` is then translated from `{ $source }`

# translation: 30c6b865a9b17071
# review: draft
settings-function = `{ $name }` cannot be a function: its name has capital letters, as in `PLATFORM`

# translation: a33f52263ae637fc
# review: draft
settings-known-keys = the keys that can stand here are { $keys }

# translation: 46cc5b3fa98d6481
# review: draft
settings-known-values = possible values are { $values }

# translation: f581966ceaa64cbb
# review: draft
settings-l10n-path = the key `l10n` is missing, so it is not known where the translations are

# translation: ed7f8d6ceeea6c83
# review: draft
settings-lacks-key = the key `{ $key }` is missing

# translation: 30c64fb300218ce7
# review: draft
settings-level-help = a level is written as `checks.{ $key } = "{ $level }"`

# translation: 1dfccb1618b309c3
# review: draft
settings-list-help = write it in square brackets: `{ $key } = ["{ $text }"]`

# translation: 897c8a894ce9cc3f
# review: draft
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`

# translation: 48d922a0b193e852
# review: draft
settings-misplaced = `{ $key }` cannot stand below `{ $heading }`

# translation: c4e3b263a5e096bf
# review: draft
settings-misplaced-help = move this line to the top of the file, above the first line in square brackets

# translation: df7c013436504dd9
# review: draft
settings-nameless = `{ $heading }` lacks a name

# translation: f61d05ffcc478a02
# review: draft
settings-no-domain = it is not known which crate these catalogs belong to

# translation: 71b0b1b0c2966df6
# review: draft
settings-no-domain-help = add the key `domain`, or a Cargo.toml with the name of the crate

# translation: eb33a9c606111d11
# review: draft
settings-no-fluent = there is no table `fluent`, so no catalogs are known of

# translation: 08284a40d4a8458d
# review: draft
settings-no-project = there is no file `{ $file }`

# translation: 40e286bad2212fed
# review: draft
settings-no-project-help = correct the path, or remove it

# translation: 18dc2f070c063208
# review: draft
settings-no-source-locale = the key `source-locale` is missing

# translation: e065e97ed08799e3
# review: draft
settings-no-source-locale-help = add a first line such as `source-locale = "en"`

# translation: 195eaf4dbf77fc2b
# review: draft
settings-no-tier = there is no tier `{ $tier }`

# translation: 71e01e77fc66ef29
# review: draft
settings-no-tier-help = write a table [tier.{ $tier }] with its locales, or name locales here instead

# translation: 1e56a2be179aaa4d
# review: draft
settings-not-a-locale = `{ $name }` is no BCP 47 language tag

# translation: b40c6374e7909d58
# review: draft
settings-other-formats =
    { $count ->
        [one] a path of this file stands for no Fluent catalogs and is passed over
       *[other] { $count } paths of this file, this one first, stand for no Fluent catalogs and are passed over
    }

# translation: 958bfaaf453aa25f
# review: draft
settings-override-empty = this override changes nothing

# translation: 7dabd4c86267069e
# review: draft
settings-override-empty-help = add what differs there, such as `current = 95`, or `checks.missing = "note"`

# translation: d1879bdb66535bfc
# review: draft
settings-override-limits = this override does not say what it is for

# translation: 282cecc7e5360bff
# review: draft
settings-override-limits-help = add `locales`, `tiers`, `catalogs` or `paths`; what holds everywhere belongs in a tier or in [checks]

# translation: d32191c0f607b9a7
# review: draft
settings-override-messages = with `messages`, an override can say only what `build` gives to readers: thresholds and levels are those of whole catalogs

# translation: 8302fe8737c804d4
# review: draft
settings-path = `{ $path }` is no path inside the project

# translation: 79c9cd5bce18998a
# review: draft
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}

# translation: 1fa691d381e525f3
# review: draft
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`

# translation: 82e39a554977bba0
# review: draft
settings-percent = `{ $key }` cannot be { $value }: it must be a share from 0 to 100 percent

# translation: d012e5442a016f16
# review: draft
settings-percent-help = write a number such as 90 or 99.5, with one decimal at most

# translation: 9213e30b249fa217
# review: draft
settings-pivot-circle = each of these locales would be translated from the next, and none from the source: { $circle }

# translation: 7019144fcfa533ff
# review: draft
settings-pivot-circle-help = remove one `from`: a locale without it is translated from the source

# translation: 01b1220d2516b678
# review: draft
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

# translation: 2515cac4041a333e
# review: draft
settings-records-overwrite = the records would overwrite the files of `{ $pattern }`: they need a folder of their own

# translation: f881630380824e5b
# review: draft
settings-reference-differs = the reference must hold the same `*` and {"{"}name{"}"} in the same order as `{ $pattern }`

# translation: 558b854b11e03d07
# review: draft
settings-reference-differs-help = what stands for them in the path of the reference is put into the path of each translation

# translation: 86458e014baa0853
# review: draft
settings-source-among-locales = `{ $locale }` is the source locale and is not translated

# translation: 57f6dba415951022
# review: draft
settings-syntax = this is no valid TOML: { $cause }

# translation: 59125fac85b579db
# review: draft
settings-syntax-comment = this is no setting; if it is a comment, begin it with `#`

# translation: 240d88460d3b06a0
# review: draft
settings-syntax-conflict = git has left a conflict here

# translation: beab460c77ff6657
# review: draft
settings-syntax-conflict-help = keep what is right of the two versions, and remove the lines of `<`, `=` and `>`

# translation: c4aeb9f0cae40407
# review: draft
settings-syntax-end = the line should end here

# translation: 96e6c231df6e0377
# review: draft
settings-syntax-escape = in a text between two `"`, a `\` begins a special sign

# translation: 74760bb7af0b4362
# review: draft
settings-syntax-escape-help = write `/` or `\\`, or put the text between two `'`

# translation: f76f637776ea3107
# review: draft
settings-syntax-help = write each setting on a line of its own, and several values in square brackets, as in `locales = ["fr", "ru"]`

# translation: 2a13ad120388694a
# review: draft
settings-syntax-hidden = a sign that cannot be seen stands here

# translation: 9050f4ee8b173107
# review: draft
settings-syntax-key = `{ $key }` cannot be a key: it may hold the letters a to z, digits, `-` and `_`

# translation: 7724443563be4f13
# review: draft
settings-syntax-language = this is { $kind }, and the settings are written in TOML

# translation: 4e899083ff64c7e7
# review: draft
settings-syntax-language-help = write lines such as `source-locale = "en"` and `locales = ["fr", "ru"]`

# translation: c24c3d734fdf7d16
# review: draft
settings-syntax-nothing = { $kind ->
        [key] a name is missing here
       *[value] a value is missing here
    }

# translation: 49f4676759bbd377
# review: draft
settings-syntax-quotes = these quotation marks are not the straight ones that the settings need

# translation: a3a597098a268630
# review: draft
settings-syntax-sign = { $kind ->
        [extra] this `{ $sign }` is one too many
        [comma] decimals stand behind a point, not behind a comma
       *[missing] a `{ $sign }` is missing here
    }

# translation: 42430243a154f1a6
# review: draft
settings-syntax-twice = `{ $name }` stands in line { $line } already

# translation: 57b4892bf45d15a6
# review: draft
settings-syntax-twice-help = keep one of the two, with all that both say

# translation: ae6e19cb5fc930e6
# review: draft
settings-syntax-unclosed = this `{ $sign }` is never closed

# translation: 0bf5bfd96cdcf64c
# review: draft
settings-syntax-unclosed-help = write `{ $sign }` where it ends

# translation: 21857356a59b750a
# review: draft
settings-syntax-unquoted = `{ $value }` stands without quotation marks

# translation: 701ff0b34a8091b0
# review: draft
settings-syntax-value = `{ $value }` is neither a number nor a day

# translation: a3410db1774402ff
# review: draft
settings-syntax-value-help = write a number such as 90, a day such as 2027-03-01, or a text between two `"`

# translation: a047a97d2a2c3433
# review: draft
settings-syntax-write = write `{ $text }`

# translation: 90c50384761b6367
# review: draft
settings-table-help = write a line { $heading }, and its keys on the lines below

# translation: 9b8c56ec8dde748e
# review: draft
settings-text-kind = `.{ $extension }` files cannot be source texts: these are Markdown (`.md`) or plain text (`.txt`)

# translation: 300451314fbeb2f7
# review: draft
settings-tier-locales = the tier `{ $tier }` has no locales

# translation: 9227d4b431781024
# review: draft
settings-tier-locales-help = add a line such as `locales = ["fr", "ru"]`; "*" stands for all locales that no other tier names

# translation: 3f62adc32be7b5c5
# review: draft
settings-tier-rest = "*" stands in the tier `{ $tier }` already: all locales that no tier names belong there

# translation: c98adf53c705ef31
# review: draft
settings-tier-twice = `{ $locale }` is in the tier `{ $tier }` already

# translation: 4e5a627289cc482c
# review: draft
settings-tier-twice-help = a locale is in one tier only: remove it from one of the two; what differs for it can stand in an [[override]]

# translation: ee280cb79f3198be
# review: draft
settings-unknown-grade = `{ $grade }` is no grade of a change

# translation: 38d2f83ec1a84de1
# review: draft
settings-unknown-key = there is no key `{ $key }` here

# translation: 7938b9130678c86a
# review: draft
settings-unknown-project = this is neither an `l10n.toml` of Mozilla nor an `i18n.toml` of cargo-i18n

# translation: 1e628acc6b899c9c
# review: draft
settings-unknown-value = `{ $key }` cannot be `{ $value }`

# translation: 22e8931d22013a7f
# review: draft
settings-unlisted-locale = `{ $locale }` is none of the locales of this project

# translation: a7f9cbd6de892778
# review: draft
settings-unlisted-locale-help = remove it here, or add "{ $locale }" to the list `locales` at the top

# translation: 10e241f4cc3c230c
# review: draft
settings-withdraw-above = a locale that ships at { $ship } % cannot be withdrawn below { $withdraw } %: it would go at once

# translation: 1c03318dc6ccd83f
# review: draft
settings-withdraw-alone = `withdraw` stands here without `ship`

# translation: f95f345bbbf554ef
# review: draft
settings-withdraw-help = write `ship`, the share from which a locale is shipped, and a lower `withdraw`, such as `ship = 90` and `withdraw = 80`

# translation: f50bdb66f9956b07
# review: draft
settings-withdraw-override-help = write a lower `withdraw` here too: that of the tier holds where this override says nothing

# translation: 38e569965ebd2bf1
# review: draft
settings-wrong-entry = each value in the list `{ $key }` must be a text in quotation marks

# translation: 893cb6af3a483cea
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

# translation: c061762c1089e632
# review: draft
shard-again-help = run this part again, or copy its report again from the machine that wrote it

# translation: b11356bd53eedbf3
# review: draft
shard-changed = `{ $file }` was changed after diglot wrote it

# translation: a94d46716e4f83fd
# review: draft
shard-cut = `{ $file }` ends in the middle of the report

# translation: 904c27aea050c1a2
# review: draft
shard-empty = `{ $file }` is empty

# translation: c0d9a7061cbabd3f
# review: draft
shard-help = run all parts with one version of diglot on one state of the texts, and merge their reports there

# translation: d53ceb592ac68cd5
# review: draft
shard-missing = { $count ->
    [one] the report of part { $parts } is missing
   *[other] the reports of the parts { $parts } are missing
}

# translation: 1177a8eb1a4ab1b3
# review: draft
shard-no-json = { $file }: this is no JSON

# translation: f1707ae9f599d423
# review: draft
shard-none = `{ $file }` is no JSON report of `diglot check --shard`

# translation: 537dc982c62c53c0
# review: draft
shard-none-help = each part is written by `diglot check --shard K/N --output json=FILE`

# translation: 494959fc6f21573a
# review: draft
shard-other-count = `{ $file }` is one of { $count } parts, and another file is one of { $expected }

# translation: ee9eee0271494adf
# review: draft
shard-other-diglot = `{ $file }` was written by diglot { $version }

# translation: 8f258132dfa2fcb6
# review: draft
shard-other-state = `{ $file }` tells of other texts or settings than those that are here

# translation: 33874fec2f3f2217
# review: draft
shard-other-version = `{ $file }` was written in the format of another version of diglot

# translation: ffcb2aa40ab1fd64
# review: draft
shard-pattern-help = no file fits `{ $pattern }`, or it stands in quotation marks and the shell did not put the names of the files in its place

# translation: 65b7b5be08dbb9cc
# review: draft
shard-twice = `{ $file }` is part { $number } once more

# translation: de1257e0d818929f
# review: draft
shard-twice-help = name the report of each part once

# translation: 9cfa038d06b98195
# review: draft
shard-whole = `{ $file }` is the report of a whole run, and only parts can be merged

# translation: db413c0c3f7f2885
# review: draft
shard-wrong = `{ $value }` is no part: write K/N, such as 2/4

# translation: ac19bd4cdd0298f9
# review: draft
shard-wrong-help = K is the number of the part, from 1 to N, and N is how many parts there are, { $most } at most

# translation: be12bb8e36c52c06
# review: draft
ship-as-a-whole = { $locale } ships as a whole, and { $name } not by itself: name { $locale }, or write `per = "catalog"` in its tier

# translation: 251e2d5564fd1d15
# review: draft
ship-idle = { $name } is taken out: the settings do not say when it ships

# translation: bb31fe2b06053803
# review: draft
ship-no-rule = the settings do not say when { $name } ships: write `ship` in its tier

# translation: 100c8ff4824780f7
# review: draft
ship-not-ready = { $name } cannot be shipped yet: { $why }

# translation: 90933e0d36426f56
# review: draft
ship-not-shipped = { $name } is not shipped

# translation: 03cb93bc4ebefd05
# review: draft
ship-nothing = Nothing changes: all that is ready is shipped, and all that is shipped is good enough.

# translation: a587879bec480761
# review: draft
ship-ships = { $name } is shipped: { $share } % translated

# translation: c1f25587ec5c6946
# review: draft
ship-taken = { $name } is withdrawn

# translation: 9161cea81e0238f2
# review: draft
ship-withdrawn = { $name } is withdrawn: { $share } % translated

# translation: 395a01498bdcc4a7
# review: draft
sign-done = Signed: `{ $path }`.

# translation: 5c07a3544a591e61
# review: draft
sign-not-sound = `{ $folder }` is not what was built, so it is not signed

# translation: 1f429d00e02af1c6
# review: draft
sign-verify-first = `diglot verify { $folder }` names what is wrong

# translation: 9c1d82f426deab88
# review: draft
source-front-matter = the value of `{ $key }` is no text of one line

# translation: 6cb8c686ffd9e781
# review: draft
source-front-matter-help = write the value on one line, in double quotation marks if it holds special characters

# translation: a7a69f6ba8028370
# review: draft
source-pin-invalid = `{ $id }` cannot be the id of a message

# translation: cfd77eb5db5f650c
# review: draft
source-pin-invalid-help = start the id with a letter of a to z and use only such letters, digits, `-` and `_`

# translation: 78d5f2619debff5d
# review: draft
source-pin-repeated = the id `{ $id }` is pinned twice in this text

# translation: be246e9460903147
# review: draft
source-pin-repeated-help = give one of the two passages another id

# translation: 37db2b5aec651bb6
# review: draft
source-unmerged = here two branches changed the same lines, and nobody has chosen yet

# translation: 54da00e1c8efa3e7
# review: draft
source-unmerged-help = keep what is right, take the lines of git’s marks out; until then diglot changes nothing that follows this text

# translation: 043a34685786ecf5
# review: draft
split-group = { $count ->
    [one] { $title }: one message
   *[other] { $title }: { $count } messages
}

# translation: 0a6d19b97e38a464
# review: draft
split-groups-help = the groups are { $titles }

# translation: 99c29450e1f6e797
# review: draft
split-next = `diglot split { $catalog } --group TITLE --to NAME` moves one of them.

# translation: 0c524dbcf2c6c411
# review: draft
split-no-group = no group is called `{ $title }`, or several are

# translation: d9b8767f1d6fa9ac
# review: draft
split-no-groups-help = a group begins with a line such as `## Errors`

# translation: f0370b86cb47ecfb
# review: draft
split-no-heading = { $count ->
    [one] without a heading: one message
   *[other] without a heading: { $count } messages
}

# translation: f27b2b2cd0d758a2
# review: draft
state-split = it was split from `{ $id }`, and this is still the translation of the whole

# translation: 5b40bffe7fa933f9
# review: draft
status-catalog = catalog

# translation: ee049c2afda23d98
# review: draft
status-coverage = coverage

# translation: 6c20cb0a52a5e0ee
# review: draft
status-current = current

# translation: 22fd0cca70588cf2
# review: draft
status-held-back = held back

# translation: 7472be73ac60c27d
# review: draft
status-lag = pivot outdated

# translation: fa47e0e442140d72
# review: draft
status-locale = locale

# translation: 2745bfe0ffe3b9b2
# review: draft
status-missing = missing

# translation: 998022deb8b7f778
# review: draft
status-nothing = There is nothing to translate yet.

# translation: 0724920d301e2283
# review: draft
status-obsolete = obsolete

# translation: b932d14ecf68c713
# review: draft
status-out-of-step = `{ $file }` is not in step with its source text: run `diglot sync`.

# translation: a5279cdd14ea89a6
# review: draft
status-outdated = outdated

# translation: 83fb8c245fb3e067
# review: draft
status-reviewed = reviewed

# translation: 9ea99af33b91baf7
# review: draft
status-share = { $percent }%

# translation: 4461d70b7e9c7be9
# review: draft
status-ships = ships

# translation: 3d309e2c180db1d6
# review: draft
status-ships-below = ships below demand

# translation: d20c0aaebe77c890
# review: draft
status-tier = tier

# translation: 4dd86ab0b15ed2de
# review: draft
status-unconfirmed = unconfirmed

# translation: 86f45a98d14e60e2
# review: draft
status-untracked = untracked

# translation: da1c748d273af690
# review: draft
status-verdict = verdict

# translation: 0d9b36923b6d181c
# review: draft
status-why = why

# translation: 2450daf007b7d6dd
# review: draft
status-words = words

# translation: 743edfd5b560897c
# review: draft
sync-catalog-created = { $file }: created, waiting for translations

# translation: 7cc3efb8513d3d93
# review: draft
sync-copied = { $count ->
    [one] { $file }: one part of a split passage starts from the translation of the whole
   *[other] { $file }: { $count } parts of split passages start from the translation of the whole
}

# translation: 40f9b1fae5ba6c53
# review: draft
sync-merged = { $file }: `{ $old }` was merged into `{ $new }`

# translation: 6ab791e0d8bbc75d
# review: draft
sync-outdated = { $count ->
    [one] { $file }: one translation is outdated now
   *[other] { $file }: { $count } translations are outdated now
}

# translation: 5e9306184d9f69ac
# review: draft
sync-recorded = { $count ->
    [one] { $file }: recorded what one translation was made from
   *[other] { $file }: recorded what { $count } translations were made from
}

# translation: 187f8a14b753f3dd
# review: draft
sync-reference-created = { $count ->
    [one] { $file }: created with one message
   *[other] { $file }: created with { $count } messages
}

# translation: c7a11a23462b641c
# review: draft
sync-reference-reordered = { $file }: the messages follow the new order of the source text

# translation: 7ea065888f99b8e1
# review: draft
sync-reference-updated = { $file }: messages added { $added }, changed { $changed }, removed { $removed }

# translation: 935894e3b84aa250
# review: draft
sync-renamed = { $count ->
    [one] { $file }: one message got the id that the source text gives it
   *[other] { $file }: { $count } messages got the ids that the source text gives them
}

# translation: 11e6dfbeb7019921
# review: draft
sync-skipped-unreadable = { $file }: left as it is, because part of it or of the files it belongs to cannot be read

# translation: 0347919a8e2c3a0c
# review: draft
sync-split = { $file }: `{ $old }` was split, and a part of it is `{ $new }` now

# translation: ecd14d2bf708ec3a
# review: draft
sync-withdrawn = { $count ->
    [one] { $file }: one part is gone that started from the translation of the whole, and the copy with it
   *[other] { $file }: { $count } parts are gone that started from the translation of the whole, and the copies with them
}

# translation: 4be197b081b15c17
# review: draft
syntax-expected-argument-end = expected `,` or `)`

# translation: ba402df2064b2961
# review: draft
syntax-expected-digit = expected a digit

# translation: 985e55e0fc786604
# review: draft
syntax-expected-entry = expected a message, a term or a comment

# translation: 8441bef688ee2f0e
# review: draft
syntax-expected-expression = expected an expression after the opening brace or in the call

# translation: 5b16f6f50aebc18e
# review: draft
syntax-expected-key = expected a word or a number as the key of the variant

# translation: 12367542096b6a6b
# review: draft
syntax-expected-line-end = expected a line break

# translation: e5e9a7b0be04788d
# review: draft
syntax-expected-literal = expected a number or a text in quotation marks

# translation: 70be5ca775b97d2a
# review: draft
syntax-expected-name = expected a name

# translation: 1ba3df0d3cabc7b7
# review: draft
syntax-expected-next-variant = expected another variant or the closing brace

# translation: fbde911b5d4d1c41
# review: draft
syntax-expected-sign = expected `{ $sign }`

# translation: 3827e2da1df71612
# review: draft
syntax-expected-space = expected a space after the `#` of a comment

# translation: 94531b1ae2546817
# review: draft
syntax-expected-value = expected a value

# translation: 66ace491c6872b13
# review: draft
syntax-expected-value-or-attribute = expected a value or an attribute

# translation: 3a567dfb14742a8b
# review: draft
syntax-expected-variant = expected a variant, which starts with `[` or `*[`

# translation: 4228fccdd697687a
# review: draft
syntax-function-name = the name of the function `{ $name }` is not in capital letters

# translation: 97404d2fa13ea11e
# review: draft
syntax-help-attribute = an attribute must stand directly below its message, and looks like `.title = Hello`

# translation: ec7382a11b5eb849
# review: draft
syntax-help-call = put a comma between two arguments and a closing parenthesis after the last one

# translation: fe726640792df2d6
# review: draft
syntax-help-colon = write `=` between an id and its value, not `:`

# translation: 53cc4b5c250d0819
# review: draft
syntax-help-comment = put a space between `#` and the comment

# translation: c8c142a16953cbfc
# review: draft
syntax-help-conflict = this is a mark of an unfinished merge: keep one of the two versions, and remove the marks

# translation: 0e394458c1c0e456
# review: draft
syntax-help-continue = if this line goes on with the value above, indent it by at least one space

# translation: 8f05222f27f9bcfb
# review: draft
syntax-help-default = put `*` before exactly one variant

# translation: 117dfde2b955a224
# review: draft
syntax-help-entry = a message is an id, `=` and a value, such as `greeting = Hello`

# translation: 388b134f5393210a
# review: draft
syntax-help-escape = the escapes are a backslash before a quotation mark or a backslash, `\uXXXX` and `\UXXXXXX`; a brace needs none

# translation: e94fc5ba81b0b93e
# review: draft
syntax-help-expression = braces hold a `$variable`, a message, a `-term`, a `FUNCTION()`, a number or a text in quotation marks; write a brace that is text as `{ $example }`

# translation: 9169a8d0f524137f
# review: draft
syntax-help-function-name = write the name of a function in capital letters, and a message or a term without parentheses

# translation: 358779c69e2ca983
# review: draft
syntax-help-invisible = replace the character { $code } by an ordinary space or remove it, because it only looks like a space or like nothing

# translation: 5864cefa6b829a4c
# review: draft
syntax-help-line-start = if this line is text that begins with `{ $sign }`, write that sign as `{ $example }`

# translation: ec5a274c69e6e30a
# review: draft
syntax-help-name = a name starts with a letter from A to Z and has only such letters, digits, `-` and `_`

# translation: 1e715b05618665e7
# review: draft
syntax-help-next-variant = indent the lines of a variant, and put the closing brace on a line of its own

# translation: 0a649d52adf0f572
# review: draft
syntax-help-not-callable = remove the parentheses

# translation: 7a817e97cae13bff
# review: draft
syntax-help-positional = put arguments with a name last

# translation: b41a425434c6475e
# review: draft
syntax-help-quotes = put straight quotation marks (`"`) around a text in braces

# translation: 71a3c46df65f9269
# review: draft
syntax-help-selector = use a variable, a function or an attribute of a term to choose among variants

# translation: 32e9e309e08fe80d
# review: draft
syntax-help-stray-brace = write a brace that is text as `{ $example }`

# translation: c10661c6d52f30ea
# review: draft
syntax-help-string = a text in quotation marks must end on the line where it begins

# translation: 4c70be83264b3e7e
# review: draft
syntax-help-tab = indent with spaces, because a tab does not count as indentation

# translation: a55243ff3850f726
# review: draft
syntax-help-term-attribute = show the term itself or a message, because attributes of terms only choose among variants

# translation: 322b57f9a3b5477a
# review: draft
syntax-help-term-value = a term needs a value even if it has attributes; write an empty value as `{ $example }`

# translation: 58c03c94c7370ae9
# review: draft
syntax-help-unclosed = close the brace that was opened before, or write a brace that is text as `{ $example }`

# translation: 75e2ecac922044eb
# review: draft
syntax-help-value = write the value on the same line or, indented, on the lines below; write an empty value as `{ $example }`

# translation: c693f58ce59997bb
# review: draft
syntax-help-variant = after `->`, each variant stands on its own line, such as `[one] One book`

# translation: 04f7a4978b665df8
# review: draft
syntax-no-default = no variant is marked as the default

# translation: 5dc450a8fcd914c7
# review: draft
syntax-not-callable = only a function or a term can be called with arguments

# translation: ba01052d633102ad
# review: draft
syntax-opened-here = opened here

# translation: 1114250d1321533b
# review: draft
syntax-positional-after-named = this argument without a name stands after an argument with a name

# translation: ddffa55642de8447
# review: draft
syntax-repeated-argument = the argument `{ $name }` is given twice

# translation: 9cccc1d7ffdbb992
# review: draft
syntax-selector = this expression cannot choose among variants

# translation: c3895b5ee1ffbe78
# review: draft
syntax-short-escape =
    { $digits ->
        [one] this escape needs { $digits } hexadecimal digit
       *[other] this escape needs { $digits } hexadecimal digits
    }

# translation: 895f0eaaf415bb78
# review: draft
syntax-stray-brace = this closing brace closes nothing

# translation: bdafd1f2d1e7d3a1
# review: draft
syntax-term-attribute = an attribute of a term cannot be shown

# translation: 1da4f9ff023dc27f
# review: draft
syntax-too-deep =
    { $limit ->
        [one] more than { $limit } brace or parenthesis is open here
       *[other] more than { $limit } braces and parentheses are open here
    }

# translation: 2c0a559fafa9319a
# review: draft
syntax-two-defaults = a second variant is marked as the default

# translation: 55b06afd5ad6b3bb
# review: draft
syntax-unknown-escape = unknown escape `{ $escape }`

# translation: 10903cc83a881e08
# review: draft
todo-comment = comment:

# translation: 6c20cb0a52a5e0ee
# review: draft
todo-current = current

# translation: 886a69d60a021448
# review: draft
todo-from = from:

# translation: 83be580830150ee9
# review: draft
todo-from-lacking = the source, since { $pivot } lacks it

# translation: 221544e8b0c44abf
# review: draft
todo-from-outdated = { $pivot }; better wait, since { $locale } is outdated itself

# translation: 275a4d8daa677920
# review: draft
todo-from-unsure = { $pivot }; nobody can tell whether { $locale } follows its own source

# translation: c3627f56d8f67647
# review: draft
todo-lag = { $count ->
    [one] One current translation follows a text of { $pivot } that is itself to be brought up to date first.
   *[other] { $count } current translations follow texts of { $pivot } that are themselves to be brought up to date first.
}

# translation: d60cacfeb2b13bb8
# review: draft
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

# translation: bee7346e0dc57f49
# review: draft
todo-merged = merged from `{ $id }`, its source:

# translation: 2745bfe0ffe3b9b2
# review: draft
todo-missing = missing

# translation: 6d7f503c56334a9f
# review: draft
todo-nothing = Nothing is to do for { $locale }.

# translation: 527a4e2d680b84e1
# review: draft
todo-obsolete = obsolete: the source no longer has it

# translation: 6d67c434ff1439b9
# review: draft
todo-outdated-cosmetic = outdated: only the typography changed

# translation: 37e3f15c081d92c8
# review: draft
todo-outdated-meaning = outdated: the meaning may have changed

# translation: b97373a76b5f06a6
# review: draft
todo-outdated-wording = outdated: the wording changed

# translation: 632bb4e9b752a3e5
# review: draft
todo-paste = lines to paste and translate:

# translation: ded5ec79572569b6
# review: draft
todo-refused = refused:

# translation: 28536e79076c4546
# review: draft
todo-source = source:

# translation: 05193f30245776d9
# review: draft
todo-source-change = source, then and now:

# translation: 3a81dbc508abc366
# review: draft
todo-source-was = source, as it was:

# translation: c3a02386c27cede6
# review: draft
todo-split = outdated: split from `{ $id }`

# translation: 65213ee9c05fa7f0
# review: draft
todo-suggestion = suggestion from `{ $id }`, its source and this one:

# translation: e4eb258a0f8152ab
# review: draft
todo-total = { $count ->
    [one] One message is to do for { $locale }.
   *[other] { $count } messages are to do for { $locale }.
}

# translation: bac09814b209c3b5
# review: draft
todo-translation = translation:

# translation: 4b377fd0bcbfe5e8
# review: draft
todo-unconfirmed = unconfirmed: source and translation both changed

# translation: 9a2adb7ea7fdb2b6
# review: draft
todo-untracked = untracked: nobody knows which source it was made from

# translation: a936734ae249736b
# review: draft
todo-where = edit:

# translation: 26c94424562d8e15
# review: draft
todo-why = why:

# translation: 46c501c4a615f907
# review: draft
usage-accept-locale = name a locale and messages, as in `diglot accept { $locale } { $message }`

# translation: 4ca52e75b4c962ee
# review: draft
usage-accept-what = it is not said what to accept

# translation: 952ad1fa1706e398
# review: draft
usage-argument-missing = `{ $argument }` is missing

# translation: 1a54e51dd7bfac2a
# review: draft
usage-command-missing = a command is missing

# translation: f9cb604f20fa1bb4
# review: draft
usage-did-you-mean = did you mean `{ $name }`?

# translation: 242ac24d99af8ba2
# review: draft
usage-given-twice = `{ $argument }` can be given only once

# translation: 1cef5089349c4ab0
# review: draft
usage-needs = `{ $option }` needs `{ $other }` too

# translation: 13d44f042cf892d3
# review: draft
usage-no-locale = `{ $value }` is no BCP 47 language tag

# translation: 6b5a12f8e76093c0
# review: draft
usage-no-locales-yet = a locale is a folder of catalogs, or a tag that `diglot.toml` lists

# translation: 590794a0eecc448a
# review: draft
usage-no-such-catalog = there is no catalog `{ $catalog }`

# translation: 29f9b61519652655
# review: draft
usage-no-such-check = there is no check `{ $check }`

# translation: 056c5330b14481ba
# review: draft
usage-no-such-command = there is no command `{ $command }`

# translation: f304d53fcb525308
# review: draft
usage-no-such-format = there is no format `{ $format }`

# translation: 3c8d536cf3886980
# review: draft
usage-no-such-locale = the project has no locale `{ $locale }`

# translation: c3283ee932baa1a9
# review: draft
usage-no-such-option = there is no option `{ $option }` here

# translation: 424077cd168fc27d
# review: draft
usage-no-such-text = the project has no source text and no catalog `{ $file }`

# translation: 5421639cee76c5e3
# review: draft
usage-no-such-text-help = write its path below the folder of `diglot.toml`, as `diglot check` shows it

# translation: ab6aa78333a63fd9
# review: draft
usage-not-spoken = diglot does not speak `{ $language }`; the values of `--lang` that it knows are { $languages }

# translation: c48c5a0a593adba8
# review: draft
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together

# translation: 08a0095e1535275a
# review: draft
usage-not-utf8 = an argument is not UTF-8

# translation: aeb4fb2d5b566386
# review: draft
usage-one-too-many = `{ $argument }` is one argument too many

# translation: a589ca4cfdb1d076
# review: draft
usage-output = `{ $value }` is not a format, an equals sign and a file

# translation: 9403fc82db022e0f
# review: draft
usage-output-help = write it as in `{ $example }`; `-` for the file prints it

# translation: b1669b534ef968d3
# review: draft
usage-output-twice = two reports would go to `{ $file }`

# translation: 46cc5b3fa98d6481
# review: draft
usage-possible-values = possible values are { $values }

# translation: c11a0c61e622af0a
# review: draft
usage-project-locales = the project has { $locales }

# translation: 9bd94907aea84b9a
# review: draft
usage-review-who = it is not said who has reviewed

# translation: c15fc67cf76fa613
# review: draft
usage-review-who-help = say --by NAME, or set user.name in git's configuration

# translation: bb854fd071f594e8
# review: draft
usage-see-accept = name the messages, or say --all

# translation: f170a5fb263e4447
# review: draft
usage-see-checks = `diglot explain` lists the checks

# translation: 5c2681334ecbde4d
# review: draft
usage-see-help = `diglot --help` shows what there is

# translation: fcee0924a35385b4
# review: draft
usage-see-help-of = `diglot { $command } --help` shows what there is

# translation: e12a8373e3cc0d30
# review: draft
usage-source-locale = `{ $locale }` is the source locale: the others are translated from it, and it is not translated itself

# translation: 960924c86efa06e9
# review: draft
usage-value-missing = `{ $argument }` needs a value

# translation: d765ef911dcf862c
# review: draft
usage-value-unexpected = `{ $argument }` takes no value

# translation: 169e6483c287277a
# review: draft
usage-value-wrong = `{ $value }` is no value for `{ $argument }`

# translation: fe8dea77af7d4582
# review: draft
usage-which-messages = it is not said which messages

# translation: 03e25d6be5bfb7eb
# review: draft
usage-wrong-name = `{ $name }` cannot be the name of a source text

# translation: ac7002a5aaa7c342
# review: draft
verify-bad-signature = The signature is not of this manifest.

# translation: 099796d83b0dedc0
# review: draft
verify-build-again = build the bundle again, with this diglot

# translation: 302c3dbc2b6eda34
# review: draft
verify-changed = other bytes than were built (SHA-256 { $is }… and not { $was }…)

# translation: 6a46ffd3e74fbe04
# review: draft
verify-cut = `{ $file }` ends in the middle

# translation: d3a4241d2a9d3cf2
# review: draft
verify-faults = { $count ->
    [one] One thing is not as it was built.
   *[other] { $count } things are not as they were built.
}

# translation: b67a2d6c4fdc3a48
# review: draft
verify-gone = the project has it no more, or withholds it

# translation: 9d4de49010223834
# review: draft
verify-lacking = the project would build it now, and the bundle does not have it

# translation: c93a68ee5a3dceb5
# review: draft
verify-missing = is missing

# translation: 93f300774ae33cc6
# review: draft
verify-new = is not in the bundle

# translation: a096d57782a2d4d5
# review: draft
verify-no-bundle = name the folder that `diglot build` has written, with its manifest.json

# translation: dc2dc48e11f201c6
# review: draft
verify-not-understood = manifest.json:{ $line }:{ $column } is not understood: { $cause }

# translation: 836efb6a7e91503a
# review: draft
verify-other-tool = built by diglot { $was }, and this is { $is }: the texts are compared, and the files are not built again

# translation: 822fede7b53e6183
# review: draft
verify-outdated = the project would not build these bytes now

# translation: 6adcb4ed09ed1bd4
# review: draft
verify-signed = Signed by { $signer }.

# translation: b95c852180692646
# review: draft
verify-sound = { $files ->
    [one] One file is what was built.
   *[other] { $files } files are what was built.
}

# translation: 8b090430ec783c0f
# review: draft
verify-source = the source says something else now

# translation: a5b47def168b32a2
# review: draft
verify-swapped = has the bytes of `{ $other }`

# translation: 22cd90eee0b63b73
# review: draft
verify-told = { $field } was `{ $was }` and is `{ $is }` now

# translation: 7d7025cf1ed48e64
# review: draft
verify-translation = the translation is another one now

# translation: 6b7d9d5502f335ea
# review: draft
verify-twice = the manifest names it twice

# translation: c9a238985661a133
# review: draft
verify-unknown-signer = It is signed, but by none of the signers in the list.

# translation: 7d96fa1ce396b9a9
# review: draft
verify-unlisted = is not in the manifest

# translation: a5d452a904ec6808
# review: draft
verify-unsafe = the manifest may not name this path, or a link stands there

# translation: f5261f30870f1d6e
# review: draft
verify-unsigned = It is not signed. `diglot sign { $folder } --key FILE` does that.

# translation: 3717cc0e634fe1db
# review: draft
watch-changes = since the last run: { $new } new, { $gone } gone

# translation: 13d9290fbc5fb072
# review: draft
watch-waiting =
    { $files ->
        [one] watching one file; Ctrl+C ends
       *[other] watching { $files } files; Ctrl+C ends
    }
