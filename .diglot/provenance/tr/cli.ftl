### The source wording that each translation in locales/tr/cli.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: 03be2e7b93cb1587
# review: draft
accept-nothing = { $id } has nothing to accept

# translation: bde7740a3acdf5ae
# review: draft
accept-recorded = { $count ->
    [one] { $file }: one translation is accepted for the source as it is now
   *[other] { $file }: { $count } translations are accepted for the source as it is now
}

# translation: afff759ccbb999e1
# review: draft
accept-source-only = { $count ->
    [one] { $file }: the change of the source is declared harmless for one translation
   *[other] { $file }: the change of the source is declared harmless for { $count } translations
}

# translation: d1b94d8bacf21f5a
# review: draft
accept-source-only-refused = { $count ->
    [one] { $file }: one translation stays outdated, because its locale has refused that
   *[other] { $file }: { $count } translations stay outdated, because their locale has refused that
}

# translation: d7537e16917234a7
# review: draft
accept-unknown-id = there is no message { $id }

# translation: 212556d16a7928ce
# review: draft
accept-unknown-locale = the project has no locale { $locale }

# translation: b95ae31b567141f9
# review: draft
adopt-cosmetic = typography changed

# translation: c791ef4941b386a8
# review: draft
adopt-cut-off = { $count ->
    [one] One translation is older than this shallow clone: `git fetch --unshallow` gets the whole history.
   *[other] { $count } translations are older than this shallow clone: `git fetch --unshallow` gets the whole history.
}

# translation: 5922e1b7367c0de7
# review: draft
adopt-meaning = meaning at risk

# translation: 967b8808f4b43734
# review: draft
adopt-nothing = Every translation has its record.

# translation: 38c4b0d97bad6875
# review: draft
adopt-recorded = { $count ->
    [one] { $file }: one translation gets its record
   *[other] { $file }: { $count } translations get their records
}

# translation: 046a0e517cee10b6
# review: draft
adopt-total = total

# translation: 892f1cb1cdf3e3bd
# review: draft
adopt-tracked = recorded before

# translation: 0df6ad3446b9f1ff
# review: draft
adopt-unknown = unknown

# translation: a311cd26a4e93fe0
# review: draft
adopt-wording = wording changed

# translation: 3086c12ac7d5159f
# review: draft
align-deleted = deleted

# translation: a6251ea6db913bbc
# review: draft
align-edited = edited

# translation: e906016bed20a6da
# review: draft
align-identical = { $count ->
    [one] unchanged
   *[other] { $count } unchanged
}

# translation: d8418f6ee210098d
# review: draft
align-inserted = new

# translation: eb12cd74a7aad8b1
# review: draft
align-kinds = the name of a source text ends in .md or .txt, that of a catalog in .ftl

# translation: 75d24fae0e673d67
# review: draft
align-merged = merged

# translation: ef551ab2146c139f
# review: draft
align-moved = moved

# translation: 063a393b415b7fd5
# review: draft
align-moved-edited = moved and edited

# translation: 74ef179cdbe3f48b
# review: draft
align-one-input = only one version can come from the standard input

# translation: 9493c566990a1ac0
# review: draft
align-split = split

# translation: 5c6bb04c2f3baa5e
# review: draft
align-two-kinds = the two files are not of one kind

# translation: 6bc40578899f6cc6
# review: draft
align-unknown-kind = it cannot be told by its name what `{ $file }` is

# translation: aa8b3e67408e1e7c
# review: draft
align-unreadable = `{ $file }` cannot be read as text

# translation: 8c0663b166222273
# review: draft
badge-label = translated

# translation: 728e4aaa3b9eadcc
# review: draft
baseline-conflict = a merge left this conflict open

# translation: 747c074bd3376617
# review: draft
baseline-conflict-help = remove the lines of the marks and keep the others, those of both sides; after `diglot init --git`, git does this itself

# translation: bde6ee7022b7c0d8
# review: draft
baseline-empty = this file is empty

# translation: f59c22d0f5d11735
# review: draft
baseline-file-help = take the file as it is in git, or remove it and let `diglot check --baseline --update-baseline --allow-growth "REASON"` begin a new one

# translation: 3260760fd31ddef2
# review: draft
baseline-head = a baseline does not begin like this

# translation: e8a46f808fc53a1b
# review: draft
baseline-help = take the line as it is in git, or remove it; `diglot check --baseline --update-baseline --allow-growth "REASON"` lets in again what is then missing

# translation: 9609723ab4f8e5aa
# review: draft
baseline-line = this line was changed by hand, or a part of it is lost

# translation: ad8c9e28a81cbba3
# review: draft
baseline-reason = no line `because` says why this is in the baseline

# translation: d7ab79b2ea2719f4
# review: draft
baseline-version = this baseline is of another version of diglot

# translation: 802e5a9b4e923573
# review: draft
build-no-picture = `{ $text }` shows `{ $picture }`, which is no picture that can be read: pages show the words that stand for it

# translation: 4dd295d5fc16e25a
# review: draft
build-rust-given-up = `{ $id }` is shown in the source language: { $why }

# translation: 641c75daf8c1e275
# review: draft
build-rust-no-catalog = all catalogs belong to source texts; name those that the program is to have

# translation: 010102e760e5c241
# review: draft
build-rust-no-folder = `OUT_DIR` is not set: call this from a `build.rs`, or name a folder with `write_to`

# translation: 07130041669c6baa
# review: draft
build-rust-no-such-catalog = there is no catalog `{ $name }`; there are: { $names }

# translation: be0500313044602c
# review: draft
build-rust-torn = `{ $id }` uses `${ $name }` as a number and as a date

# translation: 8f23d0d5b1f8625e
# review: draft
build-rust-torn-help = give one of the two another name

# translation: 04afb1eeea817ed6
# review: draft
build-rust-unusable = `{ $id }` cannot be used in a program: { $why }

# translation: d936196169b164d0
# review: draft
build-rust-unusable-help = correct it, or what it refers to; until then the program cannot be built

# translation: a9920737c4e83993
# review: draft
check-address-mismatch = a translation has other web or e-mail addresses than the source

# translation: 2e2efefc0143d481
# review: draft
check-address-mismatch-changed = the address { $address } differs from that of the source, { $source }

# translation: 2363ed4ea999de03
# review: draft
check-address-mismatch-dropped = the translation leaves out the address { $address }

# translation: cadd3c96060d25a5
# review: draft
check-address-mismatch-extra = the source has no address { $address } here

# translation: 38952bbd4a2952bf
# review: draft
check-address-mismatch-help = copy the address from the source; only a part that names the language may differ, as in /fr/ or fr.example.org

# translation: 45512b6c15e24414
# review: draft
check-attribute-mismatch = a translation has other parts (value, attributes) than the source

# translation: 54c87fd3e70ffffb
# review: draft
check-attribute-mismatch-dropped = the translation lacks the attribute `.{ $name }`

# translation: 9c2d2b35eddf9789
# review: draft
check-attribute-mismatch-dropped-help = add a line that begins with a space and `.{ $name } =`

# translation: ba7bd4a612585f6c
# review: draft
check-attribute-mismatch-extra = the source has no attribute `.{ $name }`

# translation: aa6f121288068bef
# review: draft
check-attribute-mismatch-extra-help = remove it, or give it the name that it has in the source

# translation: 1a0f29a2ebb03a37
# review: draft
check-attribute-mismatch-extra-value = `{ $id }` has no value in the source, only attributes

# translation: 77fb1f17ad2bdefd
# review: draft
check-attribute-mismatch-extra-value-help = remove the text behind the `=`

# translation: 8f5c209d73089f29
# review: draft
check-attribute-mismatch-no-value = the translation of `{ $id }` has no value

# translation: e370148e196b9f7f
# review: draft
check-attribute-mismatch-no-value-help = write the translation behind the `=`

# translation: c31ab501e47bb5ec
# review: draft
check-below-demand = a language has less than is demanded of it

# translation: 17dc37df4d1d5f9b
# review: draft
check-below-demand-current = { $subject } is { $share } % translated of { $demanded } % demanded by `{ $table }`: { $left } to go, of { $lacking } not current

# translation: e67b78bd99cd2ce6
# review: draft
check-below-demand-help = `diglot todo { $locale }` lists what to do, worst first

# translation: 2c269a674a6e6491
# review: draft
check-below-demand-help-untracked = the translations are there, and nothing says which source they were made from: run `diglot accept { $locale } ID…` for those that agree

# translation: ff432ff707bc0768
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

# translation: 2cbc16974e371391
# review: draft
check-code-span-mismatch = a translation has other code than the source

# translation: 14161bd4369f74cd
# review: draft
check-code-span-mismatch-changed = the code `{ $code }` is `{ $source }` in the source

# translation: abc6b860e74c7116
# review: draft
check-code-span-mismatch-dropped = the translation leaves out the code `{ $code }`

# translation: 75f1b1ce6dc84223
# review: draft
check-code-span-mismatch-extra = the source has no code `{ $code }` here

# translation: 93e3b275ebbeba5f
# review: draft
check-code-span-mismatch-help = what stands between backticks is typed by people or read by programs: copy it from the source

# translation: 2cc7b82f7ba40e51
# review: draft
check-code-span-mismatch-odd = one of the backticks in this line has no partner

# translation: 3fd475b589388328
# review: draft
check-code-span-mismatch-odd-help = put a backtick before and after each piece of code

# translation: 0d64bdcf1cd7b9c3
# review: draft
check-copied-source = a translation is a copy of its source

# translation: 935e74c707a944c4
# review: draft
check-copied-source-message = this is the source, not a translation

# translation: 1f2e19388f44aef1
# review: draft
check-critical-not-current = a critical message is not current

# translation: a07b7e1fecf74550
# review: draft
check-critical-not-current-message = `{ $catalog }` is withheld in { $locale }: { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }

# translation: bd20979970e59b85
# review: draft
check-did-you-mean = did you mean `{ $known }`?

# translation: 17be2091bc462216
# review: draft
check-direction-controls = a direction character is left open, or forces the direction

# translation: 6c51be6f2aab41c4
# review: draft
check-direction-controls-forced = the invisible direction character { $sign } turns the letters after it around

# translation: dbc3ac614d7c2387
# review: draft
check-direction-controls-help = remove it, or write U+2068 before the passage and U+2069 after it

# translation: a23bbe31204c7778
# review: draft
check-direction-controls-not-closed = the invisible direction character { $sign } opens a passage here, and nothing closes it

# translation: 8fb09f19da5bd518
# review: draft
check-direction-controls-not-opened = the invisible direction character { $sign } closes a passage here that nothing opened

# translation: b63996436cb43dcd
# review: draft
check-doubled-word = a word stands twice in a row

# translation: 0a4df0a3cec7b515
# review: draft
check-doubled-word-help = remove one of the two

# translation: bdfb41fb36c91c8f
# review: draft
check-doubled-word-message = “{ $word }” stands twice in a row

# translation: 8816a2e6b2a4677c
# review: draft
check-duplicate-attribute = a message has the same attribute twice

# translation: c31207b7583a52aa
# review: draft
check-duplicate-attribute-help = keep one of the two

# translation: b289b416180052fd
# review: draft
check-duplicate-attribute-message = there is another `.{ $name }` above

# translation: cee746b36670e709
# review: draft
check-duplicate-id = two messages of a catalog have the same id

# translation: 64221b59af868abb
# review: draft
check-duplicate-id-bundle = `{ $id }` also stands in { $file }, and the bundle `{ $bundle }` loads both

# translation: 7a22562c0b6e49ae
# review: draft
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# translation: f3daf5bb2e9cf5ec
# review: draft
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used

# translation: 65c1329388ef3e4f
# review: draft
check-empty-translation = a translation says nothing where its source says something

# translation: d518f552d485dfc0
# review: draft
check-empty-translation-help = translate it, or remove the message until it is translated

# translation: c38f58077dbbe894
# review: draft
check-empty-translation-message = the translation is empty here

# translation: 60e9179250c9027a
# review: draft
check-end-mismatch = a translation ends with another sign than its source (question mark, colon, ellipsis)

# translation: 7cf4c8b2beba2e8c
# review: draft
check-end-mismatch-added = the translation ends with `{ $sign }`, and the source does not

# translation: 0aa1160ac980ebe4
# review: draft
check-end-mismatch-dropped = the source ends with `{ $sign }`, and the translation does not

# translation: aaf2a6b2b0f20082
# review: draft
check-end-mismatch-help = end it as the source ends, with the sign of your language

# translation: 5c26740c9c540fee
# review: draft
check-expired-exception = an exception has expired

# translation: 456be3f65400b5d9
# review: draft
check-expired-exception-help = mend what it allowed and remove it, or give it another day

# translation: fd76f2f1b0faebd5
# review: draft
check-expired-exception-help-day = write a day such as `until 2027-03-01` in front of the comma

# translation: b2f9fb732e33dce3
# review: draft
check-expired-exception-help-idle = remove it

# translation: 8dae1ed5607cd6c5
# review: draft
check-expired-exception-here = no longer allowed

# translation: d0e87e6c4211cf59
# review: draft
check-expired-exception-message = this exception from `{ $name }` held until { $day }; { $count ->
        [0] nothing needs it any more
        [one] one finding is back
       *[other] { $count } findings are back
    }

# translation: 65d36e582de8a0fe
# review: draft
check-expired-exception-no-day = this exception from `{ $name }` names no day behind `until`, so it allows nothing

# translation: d0c430eaef2c1c17
# review: draft
check-first-here = the first one is here

# translation: 8f3168a949bff246
# review: draft
check-full-stop-mismatch = only one of a translation and its source ends with a full stop

# translation: a201cda834055366
# review: draft
check-full-stop-mismatch-added = the translation ends with a full stop or exclamation mark, and the source does not

# translation: 411b7d0170221ca8
# review: draft
check-full-stop-mismatch-dropped = the source ends with a full stop or exclamation mark, and the translation does not

# translation: 74ef29e7b52c17a4
# review: draft
check-full-stop-mismatch-help = end it as the source ends

# translation: d5f3175904900421
# review: draft
check-function-mismatch = a translation uses other functions, or other options of them, than the source

# translation: bbca9156b054ea60
# review: draft
check-function-mismatch-bare = the translation shows `${ $variable }` without the function { $name }

# translation: 4d5f321b533387d3
# review: draft
check-function-mismatch-dropped = the translation leaves out the function { $name }

# translation: 59dc87e15a4d2697
# review: draft
check-function-mismatch-extra = the source does not use the function { $name } here

# translation: 9b95c9a088fd33aa
# review: draft
check-function-mismatch-help = take the function over as it is in the source

# translation: ca7de94ccd48966a
# review: draft
check-function-mismatch-option = the option `{ $option }: { $value }` of the source is missing here

# translation: 6cdec0f8554a7db5
# review: draft
check-group-exceptions = Settings and exceptions

# translation: f2cc16f3c88e247d
# review: draft
check-group-files = Files and ids

# translation: 07a05306f87ba523
# review: draft
check-group-hygiene = Characters and signs

# translation: 35f679eb227accef
# review: draft
check-group-linking = Where references lead

# translation: 7fd755254bfb0fde
# review: draft
check-group-parity = Variables, terms and other parts that the program needs

# translation: 9195429c9272a2ce
# review: draft
check-group-plurals = Plurals

# translation: 3b0547a1376c704f
# review: draft
check-group-policy = What the project demands

# translation: 28019ea3ed763117
# review: draft
check-group-source-side = The source itself

# translation: 090ef6c5e8a5ebad
# review: draft
check-group-state = State of translations

# translation: a4ccfd6fc393b9b5
# review: draft
check-group-wording = What a translation says beside its source

# translation: 1d39bdad43f12753
# review: draft
check-idle-exception = an exception allows nothing

# translation: b2f9fb732e33dce3
# review: draft
check-idle-exception-help = remove it

# translation: f3fea0906e745b47
# review: draft
check-idle-exception-help-apart = put it directly above the message that it speaks of, or remove it

# translation: 1decb624eb17ce6b
# review: draft
check-idle-exception-help-nothing = correct it, or remove the exception

# translation: 5eaa1ebc6cdd4876
# review: draft
check-idle-exception-message = this exception from `{ $name }` allows nothing

# translation: f69bb6bc8d023246
# review: draft
check-idle-exception-nothing = { $key ->
        [locale] this exception allows nothing: the project has no locale `{ $value }`
        [file] this exception allows nothing: the project has no file `{ $value }`
       *[id] this exception allows nothing: no message has the id `{ $value }`
    }

# translation: c17792b6d691e7c7
# review: draft
check-idle-pattern = a demand speaks of nothing

# translation: af4276cf6f0dde91
# review: draft
check-idle-pattern-help = correct the name or remove it; `diglot status` shows locales and catalogs by their names

# translation: c5d3fe2bc1ec0c4a
# review: draft
check-idle-pattern-message = { $kind ->
        [message] no message is called `{ $name }`
        [catalog] no catalog is called `{ $name }`
        [path] no text has the path `{ $name }`
       *[locale] there is no locale `{ $name }`
    }, so nothing is demanded here

# translation: cfcc6dd58ee72bc6
# review: draft
check-idle-setting = a setting changes nothing

# translation: b990a1da362e87a8
# review: draft
check-idle-setting-catalog = no catalog is called `{ $name }`

# translation: b087006a4e0b3d68
# review: draft
check-idle-setting-exclude = no text fits `{ $pattern }`, so nothing is left out

# translation: cf0e40388d9693b9
# review: draft
check-idle-setting-itself = `{ $locale }` cannot fall back on itself

# translation: 30637f89693fed79
# review: draft
check-idle-setting-locales = `locales` is an empty list, so nothing is translated

# translation: 1e73880d8038cc00
# review: draft
check-idle-setting-same = { $kind ->
        [exception] the exception in line { $line } allows the same
       *[override] the override in line { $line } has the last word on all that this one says
    }

# translation: 32f8347d71351834
# review: draft
check-idle-setting-ship = `ship = 0` lets a locale ship before anything of it is translated

# translation: 5e58307dafd31755
# review: draft
check-idle-term-argument = a term is given a word that it does not use

# translation: 132b7fb0a2b6d996
# review: draft
check-idle-term-argument-help = let the term choose by `${ $name }`, or remove the argument

# translation: 0851858c7f4d9fb9
# review: draft
check-idle-term-argument-message = `{ $id }` does not use `${ $name }`

# translation: a42e504bd362f911
# review: draft
check-idle-term-argument-nameless = a term does not use an argument without a name

# translation: 1107d365cb19bb6a
# review: draft
check-idle-term-argument-nameless-help = give it a name, as in `{ "{" } { $id }(case: "…") { "}" }`, or remove it

# translation: dc12ef0340260324
# review: draft
check-invisible-character = an invisible character stands in the text

# translation: e14f341111640e2a
# review: draft
check-invisible-character-help = delete it; if it is there on purpose, write it as an escape in braces

# translation: 177213b9ba778acd
# review: draft
check-invisible-character-message = an invisible character stands here: { $sign }

# translation: de9ab430357b731f
# review: draft
check-length-mismatch = a translation is far longer or shorter than its source

# translation: 11b88b07d2d7a084
# review: draft
check-length-mismatch-help = see whether a part was lost, or belongs to another message

# translation: 0b34a6d2f8293460
# review: draft
check-length-mismatch-long = the translation is more than three times as long as its source

# translation: 9d5c9e8479bad6d0
# review: draft
check-length-mismatch-short = the translation is less than a third as long as its source

# translation: 74dcaa24f7e57096
# review: draft
check-link-mismatch = a translation has other Markdown links than the source

# translation: 216a73930117374e
# review: draft
check-link-mismatch-changed = the link { $link } is { $source } in the source

# translation: 6068aababc6658c4
# review: draft
check-link-mismatch-dropped = the translation leaves out the link { $link }

# translation: 1330aa8b28065540
# review: draft
check-link-mismatch-extra = the source has no link { $link } here

# translation: 91dd970269d6902f
# review: draft
check-link-mismatch-help = keep the links of the source and translate only the words in the square brackets

# translation: 544b2c8e70245655
# review: draft
check-markup-mismatch = a translation has other HTML elements than the source

# translation: f6c92acd08a4ce81
# review: draft
check-markup-mismatch-attribute = this tag says { $tag }, and the source says { $source }

# translation: 6d493a2f4a616135
# review: draft
check-markup-mismatch-crossed = { $tag } stands before the end of { $inner }

# translation: cb6a8e6aff342d95
# review: draft
check-markup-mismatch-crossed-help = close first what was opened last

# translation: b378a6204724e6d2
# review: draft
check-markup-mismatch-dropped = the translation leaves out { $tag }

# translation: 3c3e662660aa1a32
# review: draft
check-markup-mismatch-extra = the source has no { $tag } here

# translation: 35e84e0acdf353ca
# review: draft
check-markup-mismatch-help = copy the tags of the source; only the words between them are translated, and attributes such as title and alt

# translation: 265d1225c1643f2a
# review: draft
check-markup-mismatch-unclosed = { $tag } is never closed

# translation: ebb44345d28afc59
# review: draft
check-markup-mismatch-unclosed-help = put { $close } behind the words that it stands for

# translation: fb96db571ab8ce0d
# review: draft
check-markup-mismatch-unopened = { $tag } closes nothing: no element of that name is open here

# translation: 867ecf21bd3b328a
# review: draft
check-message-reference-mismatch = a translation refers to other messages than the source

# translation: 472dc76e8a0e75b5
# review: draft
check-message-reference-mismatch-dropped = the translation does not refer to `{ $name }`

# translation: 429a66a059edc3c0
# review: draft
check-message-reference-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it

# translation: 9aaaaa717839af12
# review: draft
check-message-reference-mismatch-extra = the source does not refer to `{ $name }` here

# translation: 7f164c9a2eef7ce8
# review: draft
check-message-reference-mismatch-extra-help = refer to the messages that the source refers to; ids are not translated

# translation: 9e75048861f8f087
# review: draft
check-missing = a message is not translated

# translation: 74ee55931885cf97
# review: draft
check-missing-catalog = { $count ->
    [one] the locale has no translation of this text: { $count } message is not translated
   *[other] the locale has no translation of this text: { $count } messages are not translated
}

# translation: 5433302b87ffe3e7
# review: draft
check-missing-catalog-help = write the translations to { $file }

# translation: 66ce0d5ce4d10876
# review: draft
check-missing-help = add its translation to { $file }

# translation: 222d1a030ed1d19b
# review: draft
check-missing-help-unread = it stands here but cannot be read: mend that first

# translation: 14cc09cb45ad9747
# review: draft
check-missing-message = `{ $id }` is not translated

# translation: 98221b0ab0c737ae
# review: draft
check-missing-plural = a plural form of the language is missing

# translation: 809b83f52ec09cfb
# review: draft
check-missing-plural-help = add a variant for each, or leave out the choice if the text is the same for all numbers

# translation: 2db55f4dff4e1324
# review: draft
check-missing-plural-message = { $count ->
    [one] the plural form { $forms } is missing, which { $example } has
   *[other] the plural forms { $forms } are missing, the first of which { $example } has
}

# translation: 0b7ab3469ccd2651
# review: draft
check-missing-term-argument = a term is used without the word that it needs

# translation: 1428f8e304a3327a
# review: draft
check-missing-term-argument-help = give it, as in `{ "{" } { $id }({ $name }: "…") { "}" }`

# translation: f2fa97531f1edf63
# review: draft
check-missing-term-argument-message = `{ $id }` shows `${ $name }`, which is not given here

# translation: 307608431beb7544
# review: draft
check-mixed-script = a word has letters of two alphabets that look alike

# translation: be8110d045853358
# review: draft
check-mixed-script-help = type the word again with one keyboard

# translation: 8027f5ff51bbfd15
# review: draft
check-mixed-script-message = { $alphabet ->
    [cyrillic] in “{ $word }” the Cyrillic { $letters } stands among letters of another alphabet
    [greek] in “{ $word }” the Greek { $letters } stands among letters of another alphabet
    [armenian] in “{ $word }” the Armenian { $letters } stands among letters of another alphabet
   *[latin] in “{ $word }” the Latin { $letters } stands among letters of another alphabet
}

# translation: f264033c9cc8380a
# review: draft
check-no-records = nothing is known yet of the sources that the translations of a locale were made from

# translation: ac75fb7b58a5a171
# review: draft
check-no-records-help = compare translations with their source and confirm those that agree with `diglot accept`; all other checks work without records

# translation: c83cc3c7c19e94ba
# review: draft
check-no-records-message = { $count ->
    [one] nothing is recorded yet of the sources that the translations of { $locales } were made from, so nobody can tell which are outdated
   *[other] nothing is recorded yet of the sources that the translations of { $count } locales ({ $locales }) were made from, so nobody can tell which are outdated
}

# translation: bf188f4848840166
# review: draft
check-no-source = no file of the source locale `{ $locale }` is there, and translations are

# translation: edc02ec088ae1505
# review: draft
check-no-source-help = write as `source-locale` the language that the texts are written in; remove no translation before

# translation: 644c0fe8de0034b3
# review: draft
check-not-nfc = a letter is written as two characters

# translation: d2e30e37bf75ecae
# review: draft
check-not-nfc-help = type the letter again as one character

# translation: e69eca0e1491fbcb
# review: draft
check-not-nfc-message = “{ $word }” has a letter and its mark as two characters, where there is one for both

# translation: a6f81b406c99df70
# review: draft
check-number-mismatch = a translation has other numbers than its source

# translation: 3e93fefecc410be3
# review: draft
check-number-mismatch-added = the translation says { $number }, and the source does not

# translation: 1e232f9f456598c6
# review: draft
check-number-mismatch-dropped = the source says { $number }, and the translation does not

# translation: 16f7748ebf4e91e4
# review: draft
check-number-mismatch-help = write the numbers of the source, in the way of your language

# translation: 43d52b2150d7f9dc
# review: draft
check-number-mismatch-other = the translation says { $found } where the source says { $wanted }

# translation: 54e100c852f5c1c1
# review: draft
check-obsolete = a translation has no message in the source any more

# translation: 730c5cd9d04543d5
# review: draft
check-obsolete-catalog = { $count ->
    [one] the source locale has no catalog `{ $name }`: { $count } message here is of no use
   *[other] the source locale has no catalog `{ $name }`: { $count } messages here are of no use
}

# translation: 075380426c2b7b33
# review: draft
check-obsolete-catalog-help = remove or rename this file

# translation: 2f5297b512d210cc
# review: draft
check-obsolete-help = remove it if it is of no more use

# translation: f52ae61539a8e98f
# review: draft
check-obsolete-help-merged = its text went into `{ $new }`: translate that one, then remove this one

# translation: 62dad61e9987baaf
# review: draft
check-obsolete-help-similar = the new message `{ $new }` is similar: rename this one, or remove it

# translation: 9048abf5c2b71f9e
# review: draft
check-obsolete-help-unread = the source has it but it cannot be read there: mend that first

# translation: d501894ea40ab321
# review: draft
check-obsolete-message = `{ $id }` is no longer in the source

# translation: 1c51d404e5213089
# review: draft
check-out-of-step = a reference catalog is behind its source text

# translation: 3a9d96bb54d4c69b
# review: draft
check-out-of-step-added = this passage is not in the reference catalog yet; its id will be `{ $id }`

# translation: e48152c8338fc453
# review: draft
check-out-of-step-changed = this passage changed, and `{ $id }` in the reference catalog did not

# translation: b34679f5f03e35b3
# review: draft
check-out-of-step-help = run `diglot sync`

# translation: fae13d6d26d7de49
# review: draft
check-out-of-step-layout = the reference catalog { $file } differs from this text in order or layout

# translation: 41249ff143750201
# review: draft
check-out-of-step-no-catalog = this text has no reference catalog { $file } yet

# translation: 8c2fb2b5268aeafd
# review: draft
check-out-of-step-removed = the passage of `{ $id }` is no longer in the source text

# translation: 7810b6b8961547d4
# review: draft
check-outdated = the source changed after it was translated

# translation: ce5b3ec6dec0c563
# review: draft
check-outdated-help = translate what changed, or run `diglot accept { $locale } { $id }` if the translation still holds

# translation: a8cea526c6a022ac
# review: draft
check-outdated-message = { $grade ->
    [cosmetic] the source of `{ $id }` changed in typography: { $because }
    [meaning] the source of `{ $id }` changed, perhaps in meaning: { $because }
   *[wording] the source of `{ $id }` changed in wording: { $because }
}

# translation: 602a05772c8144f2
# review: draft
check-outdated-pivot = a translation follows a text that is itself outdated

# translation: 2e408aa579ea6298
# review: draft
check-outdated-pivot-help = nothing is to do here before { $pivot } is up to date

# translation: cc28a1fca371f046
# review: draft
check-outdated-pivot-message = `{ $id }` follows { $pivot }, whose own source changed: { $because }

# translation: 255ae435456d6143
# review: draft
check-outdated-pivot-unconfirmed = `{ $id }` follows { $pivot }, and nobody can tell whether that follows its own source

# translation: bd02647179881717
# review: draft
check-pivot-here = translated from this

# translation: ba4cc18bad504367
# review: draft
check-plural-runtime = the library fluent-rs shows another plural form than the language has

# translation: 9c114802b4090f67
# review: draft
check-plural-runtime-help = let the program correct it, or see that `{ $shown }` fits that number too

# translation: 4d0e1aaf9f7b7e59
# review: draft
check-plural-runtime-message = for { $number } the library fluent-rs shows the variant `{ $shown }`, and `{ $right }` is right

# translation: d8f049be0a7a2da3
# review: draft
check-quote-mismatch = a quotation mark has no partner

# translation: 10f2322df5228cef
# review: draft
check-quote-mismatch-help = write marks that belong together; usual in this language: { $usual }

# translation: 71c8987fd5096236
# review: draft
check-quote-mismatch-lonely = the quotation mark { $mark } has no partner

# translation: f1fd29744a17c624
# review: draft
check-quote-mismatch-wrong = a quotation that { $opened } opens is closed by { $mark }

# translation: e9e16123722cbcc2
# review: draft
check-reference-cycle = texts refer to one another in a circle

# translation: 71ce77255f915940
# review: draft
check-reference-cycle-help = take out one of these references

# translation: 316b058b712fb71c
# review: draft
check-reference-cycle-message = this leads back to itself: { $path }

# translation: 9b8e52a7e8e241d0
# review: draft
check-replacement-character = a character of a text was lost

# translation: 3b304e5d69a59380
# review: draft
check-replacement-character-help = write the character that belongs here

# translation: 1a522ad453d172a2
# review: draft
check-replacement-character-message = a character was lost here: the text has U+FFFD in its place

# translation: f509cf58a1b0072b
# review: draft
check-same-text = two messages of the source say the same

# translation: 56dcf82c1fd3e547
# review: draft
check-same-text-help = use `{ $id }` for both, or say in a comment above each where it is shown

# translation: 28f30f71ebaec292
# review: draft
check-same-text-message = this says the same as `{ $id }`

# translation: 2a96ad62243a9b38
# review: draft
check-source-here = this is the source

# translation: b152ccee6e4c0323
# review: draft
check-space-mismatch = a space at the start or the end is in a translation or in its source only

# translation: 3cb4c6fefe15b195
# review: draft
check-space-mismatch-added-help = remove the space and the braces that hold it

# translation: 7f5796a489213b56
# review: draft
check-space-mismatch-end-added = the translation ends with a space, and the source does not

# translation: 717a7ccca19dbc4f
# review: draft
check-space-mismatch-end-dropped = the source ends with a space, and the translation does not

# translation: f575788e8cf21e75
# review: draft
check-space-mismatch-help = a space that has to stay is written {"{"} " " {"}"}

# translation: d75262f8e6b2f97b
# review: draft
check-space-mismatch-start-added = the translation begins with a space, and the source does not

# translation: afe32c9ab48f3b8f
# review: draft
check-space-mismatch-start-dropped = the source begins with a space, and the translation does not

# translation: c49647f2c502707e
# review: draft
check-stale-shipping = the record of what is shipped is behind

# translation: fd030bb60b1294b3
# review: draft
check-stale-shipping-help = translate what is to go, or let `diglot ship` take it out of the record

# translation: ea20ebf9562cae88
# review: draft
check-stale-shipping-help-idle = let `diglot ship` take it out of the record, or write `ship` in its tier

# translation: 5b52a3dca97becb8
# review: draft
check-stale-shipping-help-line = remove this line; of two versions that git could not merge, keep the lines of both

# translation: 8d01b03a1efab9ee
# review: draft
check-stale-shipping-idle = { $name } is recorded as shipped, and the settings do not say when it ships

# translation: 03074eba46cc3972
# review: draft
check-stale-shipping-message = { $name } is recorded as shipped and is left out: { $why } (`{ $table }`)

# translation: afc612e995d8131b
# review: draft
check-straight-apostrophe = an apostrophe is straight where those of the file are curved

# translation: 514855e4803e66de
# review: draft
check-straight-apostrophe-help = write { $usual }

# translation: 2d69ede36c4b580b
# review: draft
check-straight-apostrophe-message = this apostrophe is straight, and nearly all others of the file are { $usual }

# translation: 581edbd5667cc472
# review: draft
check-straight-quote = quotation marks are straight where most of the file are not

# translation: cc6abfc619d15249
# review: draft
check-straight-quote-help = write the marks of the rest of the file; usual in this language: { $usual }

# translation: 43bf20d84a673043
# review: draft
check-straight-quote-message = these quotation marks are straight, and most others of the file are not

# translation: b43f191b1d2857c8
# review: draft
check-symbol-mismatch = a translation lacks a symbol of its source (currency, per cent, §, ©, …)

# translation: c16491ef0485efbc
# review: draft
check-symbol-mismatch-help = write the symbol as your language writes it

# translation: ddee1dc10d288374
# review: draft
check-symbol-mismatch-message = the source has the symbol { $sign }, and the translation neither it nor a word for it

# translation: fc9b40fa317f4d0c
# review: draft
check-term-mismatch = a translation uses other terms than the source

# translation: a98e751048f49239
# review: draft
check-term-mismatch-dropped = the translation leaves out the term `{ $name }`

# translation: ea82f2bffa058d4b
# review: draft
check-term-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it, or allow the difference with a reason

# translation: 19a218b86bc90db1
# review: draft
check-term-mismatch-extra = the source does not use the term `{ $name }` here

# translation: 2f56fbe40f0340be
# review: draft
check-term-mismatch-extra-help = use the terms of the source, or allow the difference with a reason

# translation: 156c72ba87d041ef
# review: draft
check-too-many-placeables = a text grows out of bounds

# translation: 902fccf721f05f26
# review: draft
check-too-many-placeables-help = use fewer references, or cut the text in two

# translation: c798c5a1dc782ff9
# review: draft
check-too-many-placeables-message = to show `{ $name }`, more than 100 pairs of braces must be filled, its references included

# translation: d93212e95b6bee0d
# review: draft
check-unconfirmed = source and translation both changed, and nobody can tell which came first

# translation: 01d4df7d37dd2e3e
# review: draft
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# translation: 2a636d0aeedde0e3
# review: draft
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first

# translation: 34eaa145a167f1f9
# review: draft
check-undocumented-variable = no comment says what a variable stands for

# translation: 8582712671612853
# review: draft
check-undocumented-variable-help = say so in a comment above the message, such as `# $name: name of a person`

# translation: d588697cbb98e040
# review: draft
check-undocumented-variable-help-apart = take out the empty line between the comment and the message

# translation: 63ba4d1457b28776
# review: draft
check-undocumented-variable-message = no comment explains { $names }

# translation: 2ae731a1778dfa99
# review: draft
check-unexplained-exception = an exception gives no reason

# translation: cdb2f1c2a14deb0c
# review: draft
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`

# translation: d5507215b4f01ff3
# review: draft
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing

# translation: dc685ef96d832946
# review: draft
check-unexplained-exception-second = this exception from `{ $name }` names `{ $second }` instead of a reason, so it allows nothing

# translation: f93b6f5548de1443
# review: draft
check-unexplained-exception-second-help = write one exception for each check, each with its own reason after the comma

# translation: 1bb89cfb2b4706d3
# review: draft
check-unknown-check = the settings name a check that does not exist

# translation: 5284c3e100a6d9f3
# review: draft
check-unknown-check-grades = `{ $name }` has one level for all changes, not one for each grade

# translation: 7b8a5f2cec705909
# review: draft
check-unknown-check-grades-help = write `{ $name } = "warning"`; only `outdated` and `outdated-pivot` know grades

# translation: 78ce8128e21bee59
# review: draft
check-unknown-check-help = `diglot explain` lists all checks

# translation: bd20979970e59b85
# review: draft
check-unknown-check-help-similar = did you mean `{ $known }`?

# translation: ecf0788b8c7fcf1e
# review: draft
check-unknown-check-message = there is no check `{ $name }`

# translation: d8b14c0503548325
# review: draft
check-unknown-function = a text calls a function that nobody knows

# translation: 53861625b1779922
# review: draft
check-unknown-function-help = correct its name, or add `{ $name }` to `functions` under `[fluent]` in the settings

# translation: 5f494db0abd036bc
# review: draft
check-unknown-function-message = there is no function `{ $name }`

# translation: c185ffa61760bf1e
# review: draft
check-unknown-locale = a folder stands for no locale of the project

# translation: e73a59ccd9242a59
# review: draft
check-unknown-locale-folder = the settings say that the folder of `{ $locale }` is `{ $folder }`, and here is one called `{ $name }`

# translation: 5fc53faaa0db841e
# review: draft
check-unknown-locale-folder-help = rename it to `{ $folder }`, or write `folder = "{ $name }"`

# translation: 16bbe4964fafaf3b
# review: draft
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`

# translation: 02dc69374c6f7229
# review: draft
check-unknown-locale-help-tag = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# translation: 694c3c9b870e0002
# review: draft
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part

# translation: 7f87837c3a37f473
# review: draft
check-unknown-locale-pivot = `{ $locale }` would be translated from `{ $pivot }`, which is no locale of the project

# translation: de660c5b30bad422
# review: draft
check-unknown-locale-pivot-help = correct `from`, or add the locale to `locales`

# translation: 1c9555e724d572c9
# review: draft
check-unknown-locale-spelling = `{ $name }` is the locale `{ $tag }` by another spelling

# translation: 02dc69374c6f7229
# review: draft
check-unknown-locale-spelling-help = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# translation: 0351faae400cdcaa
# review: draft
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`

# translation: b29b780bb86bddf0
# review: draft
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs

# translation: aebcd77b319083b0
# review: draft
check-unknown-mark = a mark for diglot says nothing

# translation: 5d1acf455f21cedc
# review: draft
check-unknown-mark-apart = this mark stands above no message, so it marks nothing

# translation: cf5271b1a5869b7d
# review: draft
check-unknown-mark-help = write `diglot: critical` in a comment directly above the message

# translation: 7edc56c9ce4c36c2
# review: draft
check-unknown-mark-message = there is no mark `{ $word }`

# translation: 7e62646930f34c65
# review: draft
check-unknown-plural = a plural form that the language does not have

# translation: f8f17ac0f4e6ce34
# review: draft
check-unknown-plural-help = the language has { $forms }; for a single number write the number itself, such as `[0]`

# translation: 8e8f84710e523481
# review: draft
check-unknown-plural-message = no number has the plural form `{ $form }` in the language `{ $locale }`

# translation: 40da15246ad6a3ac
# review: draft
check-unknown-reference = a text refers to a message, term or attribute that is not there

# translation: ed9b39e6a1b07f15
# review: draft
check-unknown-reference-attribute = `{ $id }` has no attribute `.{ $name }`

# translation: fbefc16462449692
# review: draft
check-unknown-reference-bundle = there is no `{ $name }` in the bundle `{ $bundle }`

# translation: b5ac877f8fa0f0cf
# review: draft
check-unknown-reference-help = correct the name, or take the reference out

# translation: 0f49a9e7a57381e2
# review: draft
check-unknown-reference-message = there is no `{ $name }`

# translation: 27949434bacb33a1
# review: draft
check-unknown-reference-value = `{ $id }` has no text of its own, only attributes

# translation: 947cce15dbe278cc
# review: draft
check-unknown-reference-value-help = refer to one of its attributes

# translation: a2b4df3a8da660b8
# review: draft
check-unknown-variant = a variant stands for a case that the source does not know

# translation: 360c9bb1685aef40
# review: draft
check-unknown-variant-help = write the word that the source has in the brackets; it has { $words }

# translation: 37144160c53a0d08
# review: draft
check-unknown-variant-message = the source has no case `{ $word }` in this choice, so readers never see this variant

# translation: 15516ce4d236ea6c
# review: draft
check-unreachable-variant = a variant is never shown

# translation: 83768ac5849f8df9
# review: draft
check-unreachable-variant-fixed = what decides here is fixed, so it always comes out the same

# translation: 392049f5363063ba
# review: draft
check-unreachable-variant-fixed-help = let a variable decide, or write the one text alone

# translation: fa62360b8d3777dd
# review: draft
check-unreachable-variant-repeated = the key `{ $key }` stands here a second time, so its variant is never chosen by it

# translation: dc5c5d313d284017
# review: draft
check-unreachable-variant-repeated-help = correct the key, or remove the variant

# translation: 6e6fb1fc0e9658f5
# review: draft
check-unreachable-variant-word = a number is never `{ $key }`

# translation: 26c0beca290d498d
# review: draft
check-unreachable-variant-word-help = write a number or a plural form (zero, one, two, few, many, other)

# translation: 3a7d7a151389f725
# review: draft
check-unreadable = a part of a file cannot be read

# translation: 770508d3e8eac47e
# review: draft
check-unreadable-help = mend this part; all the rest was read

# translation: 8c40c1c5ba89dbd4
# review: draft
check-unreadable-help-note = diglot works on Fluent catalogs alone, and leaves the rest as it is

# translation: 244165e9f807df41
# review: draft
check-unreadable-junk = this part is no Fluent message

# translation: 9f61eeb399ff7475
# review: draft
check-untracked = nothing is known of the source that a translation was made from

# translation: dee6c247324dd85b
# review: draft
check-untracked-catalog = { $count ->
    [one] nothing is known of the source that { $count } translation of this catalog was made from
   *[other] nothing is known of the source that { $count } translations of this catalog were made from
}

# translation: fbac4df0b755a51c
# review: draft
check-untracked-catalog-help = compare them with the source, then run `diglot accept { $locale } ID…` for those that agree

# translation: 711b72efeaa16db0
# review: draft
check-untracked-message = nothing is known of the source that `{ $id }` was translated from

# translation: 8b5479bc350422b4
# review: draft
check-untranslated-reference = a translation refers to something that is not translated

# translation: 03778529f9a9744c
# review: draft
check-untranslated-reference-help = translate `{ $name }`, or copy it from the source

# translation: 34a0676501a75a50
# review: draft
check-untranslated-reference-message = `{ $name }` is not translated, and nothing stands in for it inside another text

# translation: 6ccabadf9242d3a0
# review: draft
check-variable-mismatch = a translation uses other variables than the source

# translation: 865156b784d1c1a4
# review: draft
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`

# translation: 7e0f8e5c763246a1
# review: draft
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# translation: 5c7815e69c1591d3
# review: draft
check-variable-mismatch-dropped-here = this variant leaves out the variable `${ $name }`

# translation: f4960a00935ab0d4
# review: draft
check-variable-mismatch-extra = the source has no variable `${ $name }`

# translation: c11ebefc4109b6fc
# review: draft
check-variable-mismatch-extra-help = write `${ $known }`, as in the source

# translation: 5977f0ca73ed8cda
# review: draft
check-variable-mismatch-list-help = take it out, or use one of the variables of the source: { $names }

# translation: 038650877d83c413
# review: draft
check-variable-mismatch-none-help = take it out: the source of this message has no variables

# translation: efa112838dcd21dc
# review: draft
check-wrong-function-argument = a number or date is to be written in a way that does not exist

# translation: f0fc8269a54de603
# review: draft
check-wrong-function-argument-further = `{ $function }` takes one value, and this is a further one

# translation: 0ffd674354f9e408
# review: draft
check-wrong-function-argument-limits = `{ $most }` is less than `{ $least }`

# translation: 7506e55e39c45adc
# review: draft
check-wrong-function-argument-limits-help = exchange the two numbers, or leave one out

# translation: 50da9e6e2137d2e9
# review: draft
check-wrong-function-argument-name = `{ $function }` has no option `{ $name }`

# translation: c5ad0f773a3935f5
# review: draft
check-wrong-function-argument-name-help = copy the option from the source, or remove it

# translation: ca78e8cffba37180
# review: draft
check-wrong-function-argument-none = `{ $function }` is not told what to write

# translation: 77378861b0280995
# review: draft
check-wrong-function-argument-none-help = give it one variable, as in `{ $function }($name)`

# translation: 193b6ff21b99d2b1
# review: draft
check-wrong-function-argument-quoted = put it in quotation marks

# translation: 328c34faced35e5f
# review: draft
check-wrong-function-argument-text = `{ $function }` cannot write a text

# translation: a6255452e7988768
# review: draft
check-wrong-function-argument-value = `{ $name }` cannot be `{ $value }`

# translation: d6550acd59e25483
# review: draft
check-wrong-function-argument-whole = write a whole number from { $least } to { $most }, without quotation marks

# translation: 270c4e0ffefd685c
# review: draft
check-wrong-function-argument-words = write one of these words in quotation marks: { $values }

# translation: 17e78c31b4a2c459
# review: draft
check-wrong-language = a text is in another language

# translation: 76363f0f1342ae70
# review: draft
check-wrong-language-help = translate it, or move it to the file of its language

# translation: 0fe3a4e3b98c33bc
# review: draft
check-wrong-language-message = this text is not in the language of { $locale }: it looks like { $language }

# translation: d29d1fb66e51630a
# review: draft
check-wrong-script = a text is in another script than its locale

# translation: 47fa7609f431daf2
# review: draft
check-wrong-script-message = most letters of this text are of another script than { $locale } is written in

# translation: fc8cb50d2592b222
# review: draft
check-wrong-script-simplified = this text has simplified characters, and { $locale } is written with traditional ones

# translation: 0c5302f27f3f8045
# review: draft
check-wrong-script-traditional = this text has traditional characters, and { $locale } is written with simplified ones

# translation: 5513a74e6d801ab9
# review: draft
cli-act = { $path }: { $what }

# translation: 698a18a1b14db34d
# review: draft
cli-built = { $files ->
    [one] One file is in `{ $folder }`.
   *[other] { $files } files are in `{ $folder }`.
}

# translation: 4e9047326f4385ef
# review: draft
cli-built-changes = Written: { $written }. Removed: { $removed }.

# translation: 836afdfa25f468a0
# review: draft
cli-built-in-steps = `{ $folder }` could not be replaced as a whole here, so its files were replaced one by one; somebody who looked meanwhile may have seen files of both builds.

# translation: ee3f65aa6bd94b83
# review: draft
cli-built-look = Open `{ $path }` in a browser.

# translation: 88fb706560053e85
# review: draft
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}

# translation: 55d15b604223be16
# review: draft
cli-check-off = `{ $check }` is off, so it finds nothing; `[checks]` in `diglot.toml` switches it on

# translation: f5982e9a8e53e13a
# review: draft
cli-config-all = Nothing is set for all locales alike; name a locale with `--locale`, or a file with `--path`.

# translation: ddda23077b33269a
# review: draft
cli-config-defaults = The settings say nothing of that; all is as it is by itself.

# translation: 6ae3b2587c9437a9
# review: draft
cli-error = error: { $what }

# translation: 19d9ea0febe503c9
# review: draft
cli-file-wrong = `{ $file }` cannot be used as it is

# translation: 11756fc9ffe5c787
# review: draft
cli-hint = help: { $what }

# translation: 420fde5576ce0638
# review: draft
cli-import-doubts = { $count ->
    [one] One place looks damaged. Settle it in the source text:
   *[other] { $count } places look damaged. Settle them in the source text:
}

# translation: a5e4c015a2044e3e
# review: draft
cli-import-next = Read the source text, then run `diglot sync`.

# translation: f9a01d6fb17cdc5c
# review: draft
cli-import-same = `{ $file }` says the same already.

# translation: ed71cfe9396e621d
# review: draft
cli-in-step = All is in step.

# translation: a1d2005312ee3aee
# review: draft
cli-initialized = Write or import source texts, then run `diglot sync`.

# translation: bad0e4117143ad76
# review: draft
cli-initialized-catalogs = Run `diglot check` to see how the translations stand.

# translation: 7ced64ad19360ebb
# review: draft
cli-left-out = Left out: { $name }, { $why }

# translation: 674bce093fee601d
# review: draft
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it

# translation: 7a2eb7b325156830
# review: draft
cli-no-project-help = `diglot init` makes a folder a project

# translation: dc184f722daf0205
# review: draft
cli-output-failed = the output could not be written: { $cause }

# translation: 3f6b9e1b66d0b33a
# review: draft
cli-project-file = `{ $folder }` is a file: name its folder

# translation: fd4f5f8cdf7bcb69
# review: draft
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}

# translation: 615f0c92005df39a
# review: draft
cli-shipped-unknown = nobody can say what is shipped, for `{ $file }` cannot be read

# translation: 5eec1dbb7334394a
# review: draft
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}

# translation: 546f8a142e010d7f
# review: draft
disk-all-excluded = `{ $pattern }` leaves out every file of the project

# translation: 93820b21ce31da1a
# review: draft
disk-all-excluded-help = write a pattern that fits fewer files

# translation: 81df2e6f88c3895c
# review: draft
disk-cannot-lock = cannot keep other runs of diglot from writing, by `{ $path }`: { $cause }

# translation: 98c77db9e6169b58
# review: draft
disk-cannot-look = this path cannot be followed: { $cause }

# translation: 6922dcf790561cc4
# review: draft
disk-cannot-read = cannot read `{ $path }`: { $cause }

# translation: 2548eb110eb2faeb
# review: draft
disk-cannot-remove = cannot remove `{ $path }`: { $cause }

# translation: a043831851566794
# review: draft
disk-cannot-watch = cannot watch `{ $path }` for changes: { $cause }

# translation: 488f7532c1422172
# review: draft
disk-cannot-write = cannot write `{ $path }`: { $cause }

# translation: cecd588f6c6f61e5
# review: draft
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again

# translation: 423ef23e2de931b9
# review: draft
disk-exists = `{ $path }` exists already, so nothing was written

# translation: 2258b7eef142f60e
# review: draft
disk-folder-here = this is a folder, and a file is needed here

# translation: f0de75fa797f13a7
# review: draft
disk-in-the-way = rename or remove it: diglot keeps a file of its own here

# translation: ebd121f3ec763eae
# review: draft
disk-large = this file is too large and was not read: it must be smaller than 4 GiB

# translation: 84b810dc5cba9f67
# review: draft
disk-link-loop = this symbolic link leads back to a folder that it stands in

# translation: 8993a66ba14b6ffb
# review: draft
disk-link-nowhere = the link `{ $path }` leads to a file that is not there: make that file, or remove the link

# translation: 12717efe00845a56
# review: draft
disk-link-outside = this symbolic link leads out of the project and was not followed

# translation: d212da2efa71cdc3
# review: draft
disk-locked = another run of diglot (process { $process }) has been writing to this project for too long; end it and try again

# translation: 7d31f53d0365e931
# review: draft
disk-missing-folder = there is no folder `{ $folder }`

# translation: c54fad0c998a6e12
# review: draft
disk-missing-folder-help = make the folder, or correct the path pattern

# translation: 6be544452b46c324
# review: draft
disk-needs-folder = `{ $path }` cannot be reached: `{ $file }` is a file and no folder; give another path, or move that file away

# translation: 4905f49029a6aa26
# review: draft
disk-no-catalogs-help = name a pattern, such as `"locales/{"{"}locale{"}"}/*.ftl"`, or let `diglot init` look for catalogs

# translation: 00eb13b5e6e200c9
# review: draft
disk-no-file-fits = no file fits the path pattern `{ $pattern }`

# translation: dbef898b0b2674d0
# review: draft
disk-no-file-fits-help = correct it, or remove it: `*` stands for a part of a path and `**` for any folders; all other signs but {"{"}locale{"}"} and {"{"}name{"}"} stand for themselves

# translation: 236e8bf8d6b39516
# review: draft
disk-no-file-fits-help-fluent = a catalog is a Fluent file: write a pattern such as `{ $pattern }`

# translation: 412d599bdd80a020
# review: draft
disk-not-a-file = `{ $path }` is not a file

# translation: d8d90b3b76b93b38
# review: draft
disk-not-utf8 = from here the file is not UTF-8 text

# translation: 2ee761753aec0ed2
# review: draft
disk-not-utf8-help = save the file as UTF-8 in your editor; until then diglot does not change it

# translation: b4e4ce61350c9106
# review: draft
disk-nothing-found = there is no source text and no catalog

# translation: 9daaf7c5251a2a18
# review: draft
disk-nothing-found-help = put a text into `source-texts`, or let `diglot init` look for catalogs

# translation: b6a00bbff24f00e3
# review: draft
disk-output-folder = `{ $path }` cannot be the output folder: it must lie inside the project and hold no texts of yours

# translation: 1ffd08b3031ed0db
# review: draft
disk-outside = `{ $path }` leads out of the project, so nothing was written

# translation: d591764ad705bacc
# review: draft
disk-program = { $program } failed: { $cause }

# translation: 2ced25a9d7175498
# review: draft
disk-read-only = `{ $path }` is read-only, so nothing was written

# translation: 520542e2af75ff9c
# review: draft
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written

# translation: 7733b3d4677e7245
# review: draft
disk-settings-folder = `{ $path }` is a folder, and the settings are a file: rename it, then let `diglot init` write the file

# translation: 5eb21ee28bbc60da
# review: draft
disk-special-file = this is no ordinary file and was not read

# translation: 21347f98a0365bd8
# review: draft
disk-strange-path = the name of this file is not valid Unicode, so the file was not read

# translation: 41028ab1df4064d2
# review: draft
disk-too-large = `{ $path }` is too large: a file must be smaller than 4 GiB

# translation: d85f632c13d69963
# review: draft
disk-too-many = this folder holds too many files, or symbolic links that multiply them; the rest was not read

# translation: 4c3c5578242550bc
# review: draft
disk-unreadable = this file cannot be read: { $cause }

# translation: d984e1146544b672
# review: draft
engine-catalog-twice = this file is the same catalog as { $first } and is not read

# translation: 843cddb0196f512a
# review: draft
engine-catalog-twice-help = keep one of the two files, or change the patterns in diglot.toml

# translation: 276ff837eefeebaa
# review: draft
engine-no-place = no path pattern says where the catalogs of this text belong

# translation: 84c492b0e96997fa
# review: draft
engine-no-place-help = add a pattern with {"{"}locale{"}"} and {"{"}name{"}"} to `catalogs` in diglot.toml

# translation: 494efc9d906ffd9b
# review: draft
engine-settings-wrong =
    { $count ->
        [one] the settings have a mistake
       *[other] the settings have { $count } mistakes
    }

# translation: f11b7d44d7b296df
# review: draft
engine-unlisted =
    { $count ->
        [one] `{ $first }` takes no part: its locale is not among those listed for it
       *[other] { $count } Fluent files take no part, first `{ $first }`: their locales are not among those listed for them
    }

# translation: f71cdbf77db18fa2
# review: draft
engine-unlisted-help = add the locale to the `locales` of its path pattern, or remove what is no longer needed

# translation: 21a6114a26c85153
# review: draft
explain-more = `diglot explain CHECK` explains one of them.

# translation: 69adb85a713bbebd
# review: draft
fix-damaged = { $count ->
    [one] { $file }: one finding is left, because part of the file cannot be read
   *[other] { $file }: { $count } findings are left, because part of the file cannot be read
}

# translation: 6c0bcf430fa198f1
# review: draft
fix-mended = { $count ->
    [one] { $file }: mends one finding
   *[other] { $file }: mends { $count } findings
}

# translation: 171cc11b69786a61
# review: draft
fix-nothing = Nothing can be mended without asking.

# translation: 81208e061919c6da
# review: draft
fix-overlapping = { $count ->
    [one] { $file }: one finding is left for another run, because its fix touches the same place as another one
   *[other] { $file }: { $count } findings are left for another run, because their fixes touch the same places as others
}

# translation: c49f88de1cb6de1e
# review: draft
fix-refused = { $count ->
    [one] { $file }: one finding is left, because its fix would change more than the words of one message
   *[other] { $file }: { $count } findings are left, because their fixes would change more than the words of one message
}

# translation: 4de7b3257f906fa3
# review: draft
fix-source-wording = { $count ->
    [one] { $file }: one finding is left, because mending it changes the source and outdates translations; `--source` mends it too
   *[other] { $file }: { $count } findings are left, because mending them changes the source and outdates translations; `--source` mends them too
}

# translation: 3a4433026f1cfe27
# review: draft
fix-unrecorded = { $count ->
    [one] { $file }: one finding is left, because its fix would change whether the translation counts as current
   *[other] { $file }: { $count } findings are left, because their fixes would change whether the translations count as current
}

# translation: 01f24875c2169678
# review: draft
gate-baseline-wrong = the baseline `{ $file }` cannot be used

# translation: 4fbd392521311d8f
# review: draft
gate-doubled = { $place }: another line says the same, and both count once; `diglot check --baseline --update-baseline` takes one out

# translation: ea6b80d8dbd9dfd0
# review: draft
gate-grown = { $count ->
    [one] one new finding is let into the baseline
   *[other] { $count } new findings are let into the baseline
}

# translation: a5108c09e17a94cf
# review: draft
gate-known = { $count ->
        [one] one known finding
       *[other] { $count } known findings
    }, { $fewer ->
        [0] as many as in the baseline
        [one] one fewer than in the baseline
       *[other] { $fewer } fewer than in the baseline
    }

# translation: d9532412b442efed
# review: draft
gate-known-help = `diglot check --baseline --update-baseline` takes out what is mended, so that it cannot come back

# translation: e30a0e5a04f2d769
# review: draft
gate-narrow-baseline = this run was narrow, so the new baseline lacks the rest of the project: begin it with a run over everything

# translation: b6ecfed19a693d5f
# review: draft
gate-no-baseline = there is no baseline `{ $file }` yet

# translation: 6f59e1b63d610c19
# review: draft
gate-no-baseline-help = `diglot check --baseline --update-baseline --allow-growth "REASON"` begins one with all errors of now

# translation: b1c8382d800c875f
# review: draft
gate-no-path = nothing of the project is at `{ $path }`

# translation: b0654ea94737ace7
# review: draft
gate-no-path-help = a path is meant from the project's root, or from the folder that you are in; `*` stands for a part of a name, `**` for any folders

# translation: c25900e359696396
# review: draft
gate-no-reason = growth of the baseline needs a reason in words

# translation: 2b89e1d9723f2516
# review: draft
gate-not-grown = { $count ->
    [one] one new finding is not let in: mend it, or let it in by `--allow-growth "REASON"`
   *[other] { $count } new findings are not let in: mend them, or let them in by `--allow-growth "REASON"`
}

# translation: bca4c323e477f5c4
# review: draft
gate-path-of-others = `{ $path }` has nothing of { $locales }

# translation: e29acf386d7c20bc
# review: draft
gate-since = { $new ->
        [0] no new findings
        [one] one new finding
       *[other] { $new } new findings
    } since the work parted from `{ $revision }` (at { $commit }); { $gone } gone, { $known } as before

# translation: 66f9e0adfa934247
# review: draft
gate-since-help = write a branch, a tag or a commit, such as `origin/main` or `HEAD~3`; the commit of a day is found by `git log -1 --before="2 days ago"`

# translation: 92263e107313e942
# review: draft
gate-since-outdated = { $messages ->
        [one] the edit of one source message outdates
       *[other] the edits of { $messages } source messages outdate
    } { $translations ->
        [one] one translation
       *[other] { $translations } translations
    }

# translation: 930694477781b215
# review: draft
grade-attribute = the part { $name } was added or removed

# translation: e62378100818af7e
# review: draft
grade-capital = “{ $before }” became “{ $after }”

# translation: 25397511bef8b12c
# review: draft
grade-change-added = “{ $after }” was added

# translation: 8d1da087d58d1c28
# review: draft
grade-change-removed = “{ $before }” was removed

# translation: d7ac68aed064d5a7
# review: draft
grade-change-replaced = “{ $before }” became “{ $after }”

# translation: c7d5bef07f9879e0
# review: draft
grade-cosmetic = only typography changed

# translation: 3ecd24b1a35b143d
# review: draft
grade-default = the variant { $name } is now the default

# translation: dc8f97e947573734
# review: draft
grade-emphasis = “{ $before }” may be marked as a term now, or no longer be one

# translation: d6c6122214e2063c
# review: draft
grade-joined = words were joined or parted: { $change }

# translation: f8c40e7037835004
# review: draft
grade-link-moved = the link to { $after } stands on other words

# translation: f9f1fafbbb06728d
# review: draft
grade-literal = code or an address changed: { $change }

# translation: 9d3bf65099138d69
# review: draft
grade-mark-up = the mark-up changed: { $change }

# translation: 1634fa331bcda807
# review: draft
grade-modal = an obligation, a permission or a condition changed: { $change }

# translation: dbf6fc7dc53c9ed2
# review: draft
grade-name = a name changed: { $change }

# translation: f14110c55f6dcf4c
# review: draft
grade-name-perhaps = what may be a name changed: { $change }

# translation: 9a6beb033aa460a3
# review: draft
grade-negation = a negation changed: { $change }

# translation: 4da1212dbab95097
# review: draft
grade-number = the number { $before } became { $after }

# translation: 69f8440c1cc1d3ee
# review: draft
grade-number-added = the number { $after } was added

# translation: 2a7aca1dbf25122e
# review: draft
grade-number-removed = the number { $before } was removed

# translation: 3c685f3af23c2071
# review: draft
grade-number-word = a number, a date or a unit changed: { $change }

# translation: b454f1c8f4761228
# review: draft
grade-opposite = a word became its opposite: { $change }

# translation: 85dac72c4dbb6716
# review: draft
grade-order = the same words in another order: { $change }

# translation: 3798102c3dcf91dd
# review: draft
grade-placeable = { $name } was added or removed

# translation: df7b9893587b7961
# review: draft
grade-placeable-order = the placeables stand in another order: { $change }

# translation: a65a76ba1e59a3a8
# review: draft
grade-placeable-other = a placeable changed: { $change }

# translation: 398c4f6de66c7645
# review: draft
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”

# translation: 4297dc78a6eb4c61
# review: draft
grade-punctuation-added = the punctuation mark “{ $after }” was added

# translation: 625a25ea4d8c5175
# review: draft
grade-punctuation-moved = the punctuation “{ $before }” stands between other words now

# translation: 333e01284f28f204
# review: draft
grade-punctuation-removed = the punctuation mark “{ $before }” was removed

# translation: 264f1148e9e1d88f
# review: draft
grade-quantifier = a quantity changed: { $change }

# translation: 5cedd098038d08d2
# review: draft
grade-rewritten = most of it was rewritten ({ $percent } % of the words)

# translation: 7f6921c6b7536024
# review: draft
grade-said = more or less is said: { $change }

# translation: 316a9c15f7672d56
# review: draft
grade-target = the link to { $before } now leads to { $after }

# translation: 3c14bf263eb6fcec
# review: draft
grade-target-added = a link to { $after } was added

# translation: be05cc6a996158b9
# review: draft
grade-target-removed = the link to { $before } was removed

# translation: 242210ed50a6bba0
# review: draft
grade-value-made = the text of the attribute { $name } is now the value

# translation: fda6b7279b0a8be4
# review: draft
grade-value-moved = the text is now the attribute { $name }

# translation: d45ae8b7158a6b8f
# review: draft
grade-variant = the variant { $name } was added or removed

# translation: 46a11f516c71ec80
# review: draft
grade-wording = words changed: { $change }

# translation: c365309d626ba649
# review: draft
help-accept = Records that translations still hold for the source text as it is now.

# translation: 3f44727dd89e2dc1
# review: draft
help-accept-all = Accept everything that waits

# translation: 2d728929f3f9b0f8
# review: draft
help-accept-by = Who says so, to be kept in the record

# translation: 95cfa1c9e9bbe622
# review: draft
help-accept-from = With --source-only: it was the text of this locale that changed, from which others are translated

# translation: 9a0bccb118e748b1
# review: draft
help-accept-id = Messages, as ID or CATALOG/ID

# translation: 27899293366488d4
# review: draft
help-accept-locale = The locale whose translations you have read

# translation: 4d0f9dcfc8e00f5b
# review: draft
help-accept-note = Why, to be kept in the record

# translation: a4071a2ad0fe0144
# review: draft
help-accept-source-only = You are the editor, and your change of the source touches no translation

# translation: b3333b79fb6e17d2
# review: draft
help-adopt = Records what each translation was made from, as far as the history in git tells.

# translation: 7ba6a7bed47072e6
# review: draft
help-adopt-again = Also for translations that have a record already

# translation: 5e1757ecc014044a
# review: draft
help-adopt-dry-run = Show what the history tells without writing any record

# translation: d3e6f09b7a2ad695
# review: draft
help-adopt-locale = Only these locales

# translation: 494131f2d7200d77
# review: draft
help-align = Shows what became of each passage between two versions of a source text, or of each message between two versions of a catalog.

# translation: 856e20e578dd6283
# review: draft
help-align-after = The newer version, or - for the standard input

# translation: 707947f0463ee0fc
# review: draft
help-align-before = The older version: a source text or a catalog, or - for the standard input

# translation: 366c25289f6aa673
# review: draft
help-align-locale = The language of the text; without it, the source locale of the project, or en

# translation: 3691a1871665095f
# review: draft
help-arguments = Arguments:

# translation: f18ba09f6995b0f5
# review: draft
help-badge = Makes small pictures that show how much is translated, for a page about the project.

# translation: 4b9ce1e90cdc0350
# review: draft
help-badge-output = The folder to make them in

# translation: 2d58ec7a24cb312d
# review: draft
help-build = Makes the files to publish: catalogs, documents and web pages of every locale.

# translation: 3729187e0bd648cf
# review: draft
help-build-format = Make these outputs, separated by commas, instead of those of the settings

# translation: 5da6860b28cd8f46
# review: draft
help-build-output = The folder to make them in, below the folder of the project

# translation: f97fc2b3057f5c97
# review: draft
help-build-schema = Print a JSON schema of `manifest.json`

# translation: 877efffcd9ea91b2
# review: draft
help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.

# translation: 09cf4a34504b8f62
# review: draft
help-check-allow-growth = With `--update-baseline`: also let in what is new, for this reason, which is kept in the file

# translation: a1a0992aa954c278
# review: draft
help-check-baseline = Fail only on errors that `.diglot/baseline` does not know

# translation: f034e8fa2125df79
# review: draft
help-check-check = Only what this check finds; can be given several times

# translation: 673b60e9e25980c5
# review: draft
help-check-diff = Show what `--fix` would change as a diff, and change nothing

# translation: 4ef559fbdae372e8
# review: draft
help-check-fix = Mend what can be mended without asking, then show what is left. No state of a translation changes

# translation: 1286e9f10dc762cf
# review: draft
help-check-format = How to show it

# translation: 2f61f6c00003ada7
# review: draft
help-check-level = Only findings of this level and above

# translation: ef6da37b3fc15bab
# review: draft
help-check-locale = Only this locale; can be given several times

# translation: 8cf4f9da5510cb0a
# review: draft
help-check-output = Also write the report to a file, in this format; can be given several times

# translation: 1d493a768edf9010
# review: draft
help-check-path = Only files and folders of this path or path pattern; can be given several times. A source text stands for its translations

# translation: 4b8a6bd1d6a98058
# review: draft
help-check-shard = Only part K of N, for one of N machines; `diglot merge-reports` makes one report of all

# translation: 157d5ef9a73887b5
# review: draft
help-check-since = Only what became worse since the work parted from this branch, tag or commit of git

# translation: dfa944f5f15899f0
# review: draft
help-check-source = With `--fix` or `--diff`: also mend the wording of source catalogs, although that outdates translations

# translation: 158dcf5e28e237bb
# review: draft
help-check-update-baseline = With `--baseline`: take out of it what is mended

# translation: cb7851d8be0b1e43
# review: draft
help-check-watch = Check again whenever a file changes, until Ctrl+C

# translation: 42f3671c9b6c2527
# review: draft
help-color = When to use colors

# translation: 7448a218b30c7f57
# review: draft
help-commands = Commands:

# translation: 109ecb8647adf56c
# review: draft
help-completions = Prints the script by which a shell completes what you type: commands, options, checks, locales, ids.

# translation: 79f1fe876132a959
# review: draft
help-completions-shell = The shell

# translation: b09978ba2bb1c014
# review: draft
help-config = Tells what `diglot.toml` can say, and what it says.

# translation: d1151eb1c179fae8
# review: draft
help-config-keys = Print one Markdown page of all tables and keys, in English

# translation: 63ab1dd74e6160c7
# review: draft
help-config-locale = Only what applies to this locale

# translation: ab44a8a313610372
# review: draft
help-config-path = Only what applies to this source text or catalog

# translation: c965630aa300ea12
# review: draft
help-config-schema = Print a JSON schema of `diglot.toml`, for editors

# translation: 9b3b088e791ddb32
# review: draft
help-config-show = Show what applies, and which line says so

# translation: 08eb49dd4a021138
# review: draft
help-diglot = Keeps every translation in step with its source text.

# translation: 7f08ac3a32f811e7
# review: draft
help-examples = Examples:

# translation: e99b02aa52d99c1f
# review: draft
help-exit-clean = nothing at level error (with `--baseline` or `--since`: nothing that was not there)

# translation: 57f71f211ce7fcd8
# review: draft
help-exit-codes = Exit codes:

# translation: b1784d43e953d2c1
# review: draft
help-exit-failed = the run could not be done: the command line, the settings, a file

# translation: 00448e507dbba4a0
# review: draft
help-exit-findings = errors

# translation: 9075e17955ebd9b0
# review: draft
help-explain = Explains a check; without a name it lists all checks.

# translation: 615a1e6fe835f2f9
# review: draft
help-explain-all = Print one Markdown page of all checks, in English

# translation: 1d09356b9a8e4208
# review: draft
help-explain-check = The name of the check

# translation: 78031075e7c7fc66
# review: draft
help-explain-formats = Print a page of all formats of reports, as Markdown

# translation: 3a0ef84c4fde13a1
# review: draft
help-explain-outputs = Print a page of all outputs of `diglot build`, in English

# translation: c3569b3ae2f664c6
# review: draft
help-global-options = Options of every command:

# translation: 4d83711c9de18558
# review: draft
help-help = Show this help

# translation: 975529f53a1db4d8
# review: draft
help-help-command = Shows what diglot or one of its commands does.

# translation: 76fa2fc14e8df909
# review: draft
help-help-which = The command to explain

# translation: d340617eeb5b92f6
# review: draft
help-impact = Shows what edits of the source cost: messages, locales, words to translate again.

# translation: 53dc36cb8b8279e4
# review: draft
help-impact-revision = Since this commit, branch or tag of git; `A..B` from A to B, `A...B` from where B left A

# translation: 281d209c35f61194
# review: draft
help-import = Brings a text out of a PDF, a scan or an e-mail into `source-texts/` and lists the places that look damaged. No word is changed.

# translation: adc303523133bbd3
# review: draft
help-import-as = The name of the new source text; without it, the name of the file

# translation: d4b9a178a1ba2dae
# review: draft
help-import-file = The text to bring in, as UTF-8

# translation: f0c54ae0510bb964
# review: draft
help-init = Makes this folder a project: writes `diglot.toml` to suit the files that are there.

# translation: 67b4dc242aec9847
# review: draft
help-init-git = Also let git merge catalogs and records message by message

# translation: c2eebdad0019477a
# review: draft
help-init-source = The locale of the source texts, if it cannot be told from the files

# translation: 5f795098fcc9906b
# review: draft
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide

# translation: 7597f7ed6f79b1a1
# review: draft
help-log = Shows how a message and its translation came to say what they say.

# translation: e09852262e7e399d
# review: draft
help-log-id = The message, as its id or as catalog/id

# translation: 94cf59eb26601c67
# review: draft
help-log-locale = The locale of the translation

# translation: 135aea3e106d0b56
# review: draft
help-man = Prints the manual page of diglot or of one command, as `man` reads it; in English unless `--lang` says otherwise.

# translation: 26c87a89e5c12aaa
# review: draft
help-man-command = The command

# translation: c2b0caa12bc47fee
# review: draft
help-man-output = Write the page, or the pages of all commands, into this folder

# translation: 72350adefa60b55b
# review: draft
help-merge-driver = Merges two versions of a catalog or of records message by message; git calls it.

# translation: 77b9425f81b3836c
# review: draft
help-merge-driver-ancestor = The version that both come from (%O)

# translation: ee5d593bafe89886
# review: draft
help-merge-driver-marker-size = Length of the marks around a conflict (%L)

# translation: a2ff3c1fb23c9f4e
# review: draft
help-merge-driver-ours = Our version, which becomes the merged one (%A)

# translation: 94d97757c94aac2e
# review: draft
help-merge-driver-path = Where the file belongs (%P)

# translation: 33462bcfcca4cdda
# review: draft
help-merge-driver-theirs = Their version (%B)

# translation: 31bf5a6f15da2e01
# review: draft
help-merge-reports = Makes one report of those of all parts of a run (`diglot check --shard K/N --output json=FILE`).

# translation: cc4154b7f9113631
# review: draft
help-merge-reports-file = The reports of all parts, in any order

# translation: 1da6fa460b8ececc
# review: draft
help-move = Moves messages to another catalog, in all locales and with their comments and records.

# translation: 7562b3d9a072394e
# review: draft
help-move-id = What to move: `id`, with `catalog/` before it if several catalogs have it or if it is a term

# translation: 9c4cb9725ec86a6d
# review: draft
help-move-to = The catalog that receives it; it is made if there is none

# translation: c8a1e713d0ec3115
# review: draft
help-options = Options:

# translation: 22364bae3fe5bfca
# review: draft
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`

# translation: 2d0dafb29ba454d5
# review: draft
help-quiet = Print only results and errors

# translation: ce06fb546b520f59
# review: draft
help-refuse = Says that a change of the source does touch your translations, whatever the editor has declared.

# translation: 97d5b633c5467d0a
# review: draft
help-refuse-all = Everything that only the editor's word keeps current

# translation: e891eb631ee83f8d
# review: draft
help-rename = Gives a message, a term, an attribute or a variable another name, in all locales and records.

# translation: 13ac0b7ba493c4c1
# review: draft
help-rename-dry-run = Show the changes as a diff, and change nothing

# translation: 55b6e133d41fa0bb
# review: draft
help-rename-in = Rename a variable in this message or term alone

# translation: b89378559343cd37
# review: draft
help-rename-new = The new name, of the same kind

# translation: e38e067fa698b30b
# review: draft
help-rename-old = What to rename: `id`, `-term`, `id.attribute` or `$variable`; with `catalog/` before it if several catalogs have it

# translation: 10130b039781480f
# review: draft
help-review = Records that somebody has reviewed translations beside the source text as it is now.

# translation: 9c57db5a6ad3c63f
# review: draft
help-review-all = Everything that is current and not reviewed yet

# translation: 043d6864c1e10891
# review: draft
help-review-by = Who has reviewed; without it the name in git's configuration

# translation: 51bffac4582ac047
# review: draft
help-ship = Ships the locales that are good enough by the rules of their tiers, and withdraws those that no longer are.

# translation: 02921709c83ac1b8
# review: draft
help-ship-name = Only these, as LOCALE, or as LOCALE/CATALOG where each catalog ships by itself

# translation: 898b23659487a237
# review: draft
help-ship-withdraw = Withdraw them, good enough or not

# translation: 8ae40c8d7b7c1e4b
# review: draft
help-sign = Sign the manifest of a bundle, with a key of OpenSSH.

# translation: 8e5344515394500f
# review: draft
help-sign-key = The private key, or a public one whose private one ssh-agent holds

# translation: b16f768b45a2913c
# review: draft
help-split = Shows the groups of a catalog, or moves one of them to another catalog.

# translation: 1e448ec6d95985a7
# review: draft
help-split-catalog = The catalog

# translation: f3632d12d91cdc11
# review: draft
help-split-group = The group: the heading behind its `##`, or a part of it

# translation: 62a247f2384233ad
# review: draft
help-status = Shows how far each locale is, in messages and in words of the source.

# translation: b15a6e855e2fb40a
# review: draft
help-status-at = Show it as it was at this commit, branch or tag of git

# translation: 1286e9f10dc762cf
# review: draft
help-status-format = How to show it

# translation: 72fa480d2d432c9a
# review: draft
help-sync = Brings catalogs and records in step with the source texts. No translation is lost.

# translation: fcdbdb113315d8b5
# review: draft
help-sync-dry-run = Only tell what would be done

# translation: 5651a5a5afd317e0
# review: draft
help-sync-repair = Mend damaged records first, and say what could not be known

# translation: 23c16006e187847b
# review: draft
help-todo = Shows a translator what to do, worst first, with the lines to edit.

# translation: dac33d355fdb53fb
# review: draft
help-todo-catalog = Only this catalog

# translation: 372327ffd3b2f30e
# review: draft
help-todo-limit = Show no more than this many messages

# translation: 9d0c520a1a0920a1
# review: draft
help-todo-locale = The locale to translate into

# translation: 5311aa94260fd704
# review: draft
help-usage = Usage:

# translation: 175d758c8a5e3836
# review: draft
help-value-check = CHECK

# translation: 2caf820058119f19
# review: draft
help-value-command = COMMAND

# translation: 33a49a087a575a91
# review: draft
help-value-file = FILE

# translation: bb05a7328dfebd95
# review: draft
help-value-folder = FOLDER

# translation: d5a31a476348e8f0
# review: draft
help-value-format = FORMAT

# translation: 1addf431646659aa
# review: draft
help-value-id = ID

# translation: 6fd1eef82098996c
# review: draft
help-value-level = LEVEL

# translation: 69175c824a56155f
# review: draft
help-value-locale = LOCALE

# translation: fde7d304cacea6cd
# review: draft
help-value-name = NAME

# translation: 70b1d70f3cf189e3
# review: draft
help-value-new = NEW

# translation: 551cad907d052cb8
# review: draft
help-value-number = NUMBER

# translation: 27aaf11a4bffdf8c
# review: draft
help-value-old = OLD

# translation: b702b26d90f5e683
# review: draft
help-value-options = OPTIONS

# translation: 8ae09f97ee43f86a
# review: draft
help-value-output = FORMAT=FILE

# translation: 01c0abdfae7d60a4
# review: draft
help-value-path = PATH

# translation: 5b191d6b1c678c72
# review: draft
help-value-reason = REASON

# translation: a4527fecb9452fb4
# review: draft
help-value-revision = REVISION

# translation: 8c436bfe1d0754a1
# review: draft
help-value-shard = K/N

# translation: 54a9af2712d26306
# review: draft
help-value-shell = SHELL

# translation: b43022edd3921749
# review: draft
help-value-text = TEXT

# translation: 5621ba2d43bbdfc4
# review: draft
help-value-when = WHEN

# translation: aeae7b938ccca694
# review: draft
help-values = [one of: { $values }]

# translation: 4f9c5737d188cf5f
# review: draft
help-verify = Check that a bundle is what was built, and what its project says now.

# translation: 42d52fd9a0776ba4
# review: draft
help-verify-allow = Let files with such a path be there that the manifest does not name; `*` stands for any text

# translation: 680e1d629c99113e
# review: draft
help-verify-folder = The folder of the bundle, with its `manifest.json`

# translation: 4fc880519055b387
# review: draft
help-verify-format = text or json

# translation: a09c035aa1fadfc8
# review: draft
help-verify-signers = Also check the signature of the manifest; FILE lists who may sign, as `allowed_signers` of ssh-keygen

# translation: 67ee546694eaad9d
# review: draft
help-verify-source = Also compare it with what the project in this folder says and would build now

# translation: 4e24bd3f10395ad3
# review: draft
help-version = Show the version

# translation: 7bcfe9b5b3efcc66
# review: draft
history-apart = `{ $one }` and `{ $other }` have no commit in common

# translation: 6bfbee489f17dec9
# review: draft
history-bare = the git repository of `{ $path }` has no work tree there

# translation: 3515ab32eba96420
# review: draft
history-damaged = the git repository of `{ $path }` cannot be read: { $cause }

# translation: d37cd1846139567e
# review: draft
history-damaged-help = `git fsck` tells what is wrong with it; `git fetch --refetch` gets what a partial clone has left out

# translation: 308f33dd1311e1f8
# review: draft
history-no-commit = the git repository of `{ $path }` has no commit yet

# translation: adc72b7d1b8c0962
# review: draft
history-no-commit-help = commit the project first

# translation: 29bce7f7ce06d451
# review: draft
history-no-repository = `{ $path }` is in no git repository

# translation: 445871c247d20967
# review: draft
history-no-repository-help = without git, `diglot accept` records what you know of a translation

# translation: 2b54aece9185073d
# review: draft
history-no-settings = the project had no settings at `{ $revision }`: it is read with those of today

# translation: 08cc356e6b5382d7
# review: draft
history-nothing-committed = the git repository of `{ $path }` has no catalog of the project yet

# translation: 99b1e64855c032c9
# review: draft
history-reading = reading the history: { $percent }%

# translation: 2f5d0de41587a13a
# review: draft
history-shallow-help = this clone has only a part of the history: `git fetch --unshallow` gets the rest; for the checkout of a GitHub workflow, set `fetch-depth: 0`

# translation: 8a7485706c5dfce3
# review: draft
history-unknown-revision = there is no revision `{ $revision }` in the git repository

# translation: 708ba3c8b1693280
# review: draft
history-unknown-revision-help = `git log --oneline` and `git branch --all` list what there is

# translation: 35758738f7cada84
# review: draft
impact-gone = gone

# translation: 488114d030e2dc3e
# review: draft
impact-locales = to translate: { $locales }

# translation: 7d02889d6baf5061
# review: draft
impact-messages = messages

# translation: d8418f6ee210098d
# review: draft
impact-new = new

# translation: aa84bdf02a6e7cca
# review: draft
impact-nothing = These edits cost no translation.

# translation: 08a3809e2c527be5
# review: draft
impact-title = What these edits cost in translation

# translation: e69d3fd32ccd5cba
# review: draft
impact-translations = translations

# translation: e85f59bf32284275
# review: draft
impact-words = words

# translation: f39a7b68c595b442
# review: draft
import-exists = { $file } is there already and says something else; give the new text another name with --as, or remove the old one first

# translation: 133c92d485af37d1
# review: draft
import-unreadable = { $file } is not UTF-8 text; save it as UTF-8 and import it again

# translation: c0b53b135fb682fb
# review: draft
import-written = { $file }: written

# translation: e95baf836c01377d
# review: draft
init-catalogs =
    { $count ->
        [one] finds { $count } catalog as `{ $pattern }`
       *[other] finds { $count } catalogs as `{ $pattern }`
    }

# translation: 2aaf748448cb33d7
# review: draft
init-exists = `diglot.toml` exists already and stays as it is

# translation: a5f53d6fd02a1495
# review: draft
init-folder = keeps the name `{ $name }` for the locale `{ $tag }`

# translation: 53f9948204cda9e2
# review: draft
init-git-attributes = lists the files that diglot merges

# translation: 94a1bad9b7698c6d
# review: draft
init-git-config = { $file }: tells git in this clone to call `diglot merge-driver`

# translation: e1225ccc04a004ac
# review: draft
init-git-done = git already calls `diglot merge-driver` in this clone.

# translation: ac7fdc3995d7ecaf
# review: draft
init-git-everybody = Commit `.gitattributes`. In every other clone, `diglot init --git` is to be run once.

# translation: 53dce3e7c8c27b08
# review: draft
init-git-none = the project is in no git repository

# translation: 28671e6ba56dea76
# review: draft
init-git-none-help = run `git init` first

# translation: c477e3ce7c4ae73f
# review: draft
init-gitignore = keeps what `diglot build` makes out of git

# translation: 93a3de1af315d01c
# review: draft
init-passed-over =
    { $count ->
        [one] passes over `{ $first }`, which is not a catalog of a locale there
       *[other] passes over { $count } Fluent files that are not catalogs of a locale there, first `{ $first }`
    }

# translation: 33de244023c429aa
# review: draft
init-project =
    { $count ->
        [one] finds { $count } catalog where `{ $project }` says
       *[other] finds { $count } catalogs where `{ $project }` says
    }

# translation: d17d8408cc390695
# review: draft
init-project-wrong =
    { $count ->
        [one] is passed over, for it has a mistake
       *[other] is passed over, for it has { $count } mistakes
    }

# translation: 4d69c7deab0848c8
# review: draft
init-references = finds their source as `{ $pattern }`

# translation: 04d4b702ff659507
# review: draft
init-sample = writes a first text, to be replaced by your own

# translation: 4a0dd16e45253626
# review: draft
init-settings = writes the settings, with the source locale `{ $locale }`

# translation: 1b0709192b63b479
# review: draft
log-cut-off = This shallow clone has left out the beginning: `git fetch --unshallow` gets the whole history.

# translation: 6d7218731c9a2cf8
# review: draft
log-source-cosmetic = the source changed in typography only

# translation: 2bbb6f2ee996e185
# review: draft
log-source-first = the source, first wording

# translation: 191318828b86f28e
# review: draft
log-source-meaning = the source changed, perhaps in meaning

# translation: 04e6219b7da9f34f
# review: draft
log-source-wording = the source changed in wording

# translation: e69d3fd32ccd5cba
# review: draft
log-translation = the translation

# translation: 522ae197d7ee0bdf
# review: draft
log-uncommitted = not committed yet

# translation: 960fe7b6246ee0c9
# review: draft
man-columns = How wide to print into files and pagers; otherwise 100 columns.

# translation: 1340e6186e22c3c9
# review: draft
man-description = Description

# translation: fdb1ac2a97d8c307
# review: draft
man-environment = Environment

# translation: cb1976033e17aa0c
# review: draft
man-exit = Exit status

# translation: 6fb5b633798de2a1
# review: draft
man-exit-0 = Nothing is wrong, or nothing at error level.

# translation: eba81243e81ffe5a
# review: draft
man-exit-1 = There are findings at error level.

# translation: 8653e926dac51055
# review: draft
man-exit-2 = The run could not do its work.

# translation: b3d22759622a0b75
# review: draft
man-force-color = If set and not `0`, colors are used in files and pagers too.

# translation: b74347a0eadcedc6
# review: draft
man-language = Languages to speak, unless `--lang` names one.

# translation: 9aa869e3eee7fc07
# review: draft
man-name = Name

# translation: 8087032304239f89
# review: draft
man-no-color = If set, no colors are used, unless `--color always` is given.

# translation: 659ada13350c26f1
# review: draft
man-see-also = See also

# translation: 2ba808ddd4e47d00
# review: draft
man-synopsis = Synopsis

# translation: 05a85788b316f454
# review: draft
man-written = { $files ->
    [one] One page is in `{ $folder }`.
   *[other] { $files } pages are in `{ $folder }`.
}

# translation: 9dd5bde05d618232
# review: draft
merge-conflicts = { $count ->
    [one] { $file }: one place was changed on both sides; choose between the marks
   *[other] { $file }: { $count } places were changed on both sides; choose between the marks
}

# translation: 3afe09ae72a537ae
# review: draft
merge-unreadable = { $file } is not UTF-8 text, so its versions are not merged

# translation: 780e3d70ac348023
# review: draft
move-bundle = the bundle `{ $bundle }` loads `{ $from }` and not `{ $to }`: add it there

# translation: 726a92a336522508
# review: draft
move-counts = `{ $from }` → `{ $to }`: messages { $messages }, translations { $translations }, records { $records }

# translation: 3de14bf341f62883
# review: draft
move-emptied = { $file }: goes, because nothing is left in it

# translation: 64b04e2f582f2dda
# review: draft
move-no-message = `{ $name }` is no message or term, and only those can be moved

# translation: 9461dd9ae85068a5
# review: draft
move-no-place = the settings have no place for the catalog `{ $name }`

# translation: 702c53843b2aff33
# review: draft
move-no-place-help = choose a name that fits one of these patterns, or add a pattern to `catalogs` under `[files]`: { $patterns }

# translation: 7eeb0e6e6223dbfc
# review: draft
move-same = `{ $name }` has these messages already

# translation: cbbfd9cc78df0eb2
# review: draft
move-source-text = the catalog `{ $name }` is made from `{ $file }`, so its messages stand where the passages of that text stand

# translation: d8c90345617ed0d2
# review: draft
move-source-text-help = move the passage in the source text

# translation: 4513e1c53f56a022
# review: draft
output-folder-made = the folder `{ $folder }` was not there and is made

# translation: 7824b8b00d52019c
# review: draft
output-is-folder = `{ $file }` is a folder, and a report needs a file

# translation: 3db66d6a517cfd5e
# review: draft
output-of-input = `{ $file }` is read in this run, so a report must not overwrite it

# translation: fe0720f176ed5945
# review: draft
output-of-project = `{ $file }` is a file of the project, which a report must not overwrite

# translation: 1eff2f7c19b77bd2
# review: draft
page-all = All languages

# translation: f52e5d68e3cf70c5
# review: draft
page-alone = Translation only

# translation: 9ff3d266e8026705
# review: draft
page-authoritative = Where versions differ, the source text counts ({ $language }).

# translation: 1319bfbafa938c42
# review: draft
page-changed = Changed since it was translated:

# translation: f7f7888ff9a34cdc
# review: draft
page-coverage = { $percent } %

# translation: 0f5b73a937015235
# review: draft
page-draft = This translation is a draft that no person has reviewed.

# translation: b448fbd435bb02b4
# review: draft
page-draft-part =
    { $count ->
        [one] { $count } passage of this translation has not been reviewed by a person.
       *[other] { $count } passages of this translation have not been reviewed by a person.
    }

# translation: 16c35aebb1fd28db
# review: draft
page-facing = Side by side with the source text

# translation: 44c80793231f9934
# review: draft
page-fallback =
    { $count ->
        [one] { $count } passage has no up-to-date translation and is shown in another language.
       *[other] { $count } passages have no up-to-date translation and are shown in another language.
    }

# translation: 4cacb5e09ea7942d
# review: draft
page-footnote-back = Back to the text

# translation: 2e3920e711a35cc4
# review: draft
page-footnotes = Footnotes

# translation: 15cb5e2fce4b4e8b
# review: draft
page-index = Documents

# translation: 8b3c47220ce50bf2
# review: draft
page-index-note = Each number is the share of the source text, in words, whose translation is up to date.

# translation: e7b6c03ac99ec4c9
# review: draft
page-language = Language

# translation: 6803e438683aadce
# review: draft
page-languages = Languages

# translation: 530fa9dce984686f
# review: draft
page-mark-fallback = shown in: { $language }

# translation: 2aca2f73296b102c
# review: draft
page-mark-outdated = outdated

# translation: cc6646290ae8d2d8
# review: draft
page-mark-outdated-title = The source text of this passage was changed after it was translated.

# translation: ffe8ea7e17d46660
# review: draft
page-notice = About this translation

# translation: 7a6cbe7642a5c55b
# review: draft
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# translation: 4035a081c4863154
# review: draft
page-skip = Skip to the text

# translation: 4a26a486ecabfb20
# review: draft
page-source-text = source text

# translation: 4c7812ada5a9d08a
# review: draft
page-ways = Other pages

# translation: cc4ad3c9f27142e6
# review: draft
pdf-no-font = no font has these letters (script { $script }): { $letters }

# translation: 224bb084bf42bec2
# review: draft
pdf-no-font-folder-help = put a font that has them into the folder `{ $folder }`

# translation: 483373dd467195eb
# review: draft
pdf-no-font-help = install the package { $package }, or name a folder of fonts in `[build.pdf]` of `diglot.toml`

# translation: 0819c8a64f187d82
# review: draft
pdf-not-built = this diglot was installed without what prints PDF

# translation: d3d0c6899e389b27
# before: 9b19ae91dd7f53b8 6a5a3dfd6e8e8945
# review: draft
pdf-not-built-help = `cargo install --path . --features pdf` installs it with PDF; that takes a quarter of an hour

# translation: 927bd4602d7b8678
# review: draft
pdf-not-set = the typesetter gave up: { $cause }

# translation: aabea4f9fa28ca4e
# review: draft
pdf-unprinted = some documents could not be printed as PDF, so nothing was written

# translation: f50ecaf1524a7446
# review: draft
policy-amount =
    { $messages ->
        [one] one message
       *[other] { $messages } messages
    } { $words ->
        [one] (one word)
       *[other] ({ $words } words)
    }

# translation: 17ae181eb234b34d
# review: draft
policy-critical =
    { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }

# translation: 44de2c8b1d517d9e
# review: draft
policy-gap =
    { $count ->
        [one] one passage has no current translation, which withholds the document here: { $ids }
       *[other] { $count } passages have no current translation, which withholds the document here: { $ids }
    }

# translation: 0ee011ec5a576b9e
# review: draft
policy-held-back = { $share } % translated, ships from { $ship } %: { $left } to go

# translation: d40d92994916525d
# review: draft
policy-messages =
    { $count ->
        [one] one message
       *[other] { $count } messages
    }

# translation: c02d640d59e413a4
# review: draft
policy-ready = { $share } % translated, ships from { $ship } %: `diglot ship { $name }` ships it

# translation: 61d4bd371c00aa8b
# review: draft
policy-shipped-line = `{ $line }` names no locale: a line of this file is a language tag such as `fr`, or a tag and a catalog such as `fr/guide`

# translation: 896198f0cccfe319
# review: draft
policy-ships = { $share } % translated, withdrawn below { $withdraw } %

# translation: 452de9a69d005637
# review: draft
policy-withdrawn = { $share } % translated, withdrawn below { $withdraw } %, ships again from { $ship } %: { $left } to go

# translation: 8536d9bfd287a605
# review: draft
policy-words =
    { $count ->
        [one] one word
       *[other] { $count } words
    }

# translation: 4d77a53ba200ee7c
# review: draft
progress-building = building: { $percent }%

# translation: b898e9620541acb1
# review: draft
progress-checking = checking: { $percent }%

# translation: 89b2ba2a4e5a109b
# review: draft
progress-reading = reading the files: { $percent }%

# translation: 18007762b69bb360
# review: draft
progress-writing = writing the files: { $percent }%

# translation: 1351a07dcb32086c
# review: draft
raw-address-cut = the address `{ $seen }` was cut, a sign may be lost or wrong where it was joined

# translation: aa25e1b49d3102ee
# review: draft
raw-address-spaces = there are spaces in the address `{ $seen }`

# translation: f577232b3143a565
# review: draft
raw-bullet = the letter `{ $seen }` at the start of this line was taken for the sign of a list

# translation: 6179e7a1df3d9e13
# review: draft
raw-doubled-word = one of the words `{ $seen }` may be too many

# translation: ab5a1f2b59913ace
# review: draft
raw-help = compare this place with the original and settle it by hand

# translation: 3985dbba3a669727
# review: draft
raw-hyphen-kept = `{ $seen }` was broken at its hyphen and may be `{ $maybe }`

# translation: 10e4581788efe50b
# review: draft
raw-hyphen-space = the space beside the hyphen in `{ $seen }` looks wrong

# translation: 23059313647a2b24
# review: draft
raw-look-alike = `{ $seen }` may mix up signs that look alike (l, I, 1 and |, or O and 0)

# translation: 2fa29c1290f4c4bc
# review: draft
raw-ordinal = `{ $seen }` may be a damaged `{ $maybe }`

# translation: a0f6214d45ea5caf
# review: draft
raw-page-join = the text was joined across the end of a page before `{ $seen }`, a new paragraph may start there

# translation: 728d77b9f550fd9b
# review: draft
raw-page-number = `{ $seen }` stands alone, it may be the number of a page

# translation: c4df451dea6b2647
# review: draft
raw-punctuation = the punctuation of `{ $seen }` looks wrong

# translation: c7b7b94890950507
# review: draft
raw-range = a sign may be lost in `{ $seen }`, which may be `{ $maybe }`

# translation: f26e764d33b8be19
# review: draft
raw-spelling = this text writes `{ $seen }` here and `{ $maybe }` elsewhere

# translation: c797022bfc9b60e1
# review: draft
raw-stray-number = the number `{ $seen }` makes no sense in this sentence, it may be the number of a page or a note

# translation: 63330a517c380418
# review: draft
raw-unclosed = a quotation mark or bracket in `{ $seen }` is never closed

# translation: e97a4b7f105dc065
# review: draft
raw-unopened = a quotation mark or bracket in `{ $seen }` closes nothing

# translation: a2047f3383019b51
# review: draft
raw-unreadable = `{ $seen }` holds a sign that was not readable

# translation: b0b99f3469b62db5
# review: draft
record-awaited-damaged = the line “awaited: { $id }” cannot be read

# translation: ee2341ac6e189c87
# review: draft
record-cut = the file ends in the middle of the record of { $id }

# translation: 38211836caec5147
# review: draft
record-damaged = the record of { $id } has a line that cannot be read

# translation: 45408b19362f821d
# before: 1c9a877e1fa8e18e efcbd98639664972
# review: draft
record-help = run `diglot sync --repair`, which keeps what can be told and says what cannot

# translation: ff6e35a3a435e295
# review: draft
record-incomplete = the record of { $id } does not say which translation it belongs to

# translation: e3acc6357ec12cad
# review: draft
record-twice = there are two records of { $id }

# translation: 61b0d8d6d215d100
# review: draft
refuse-nothing = { $id } was made from the source as it is now, so there is no change to refuse

# translation: 810434c0af42d343
# review: draft
refuse-recorded = { $count ->
    [one] { $file }: one translation waits for its translator, whatever the editor declares
   *[other] { $file }: { $count } translations wait for their translators, whatever the editor declares
}

# translation: 483887b4c265f010
# review: draft
rename-ambiguous = `{ $name }` is in several catalogs

# translation: 9b3c5d50dedd5f9a
# review: draft
rename-ambiguous-help = say which one: { $names }

# translation: 8b268cf1b7500f97
# review: draft
rename-counts = `{ $old }` → `{ $new }`: places in catalogs { $catalogs }, in records { $records }

# translation: 4a0b18a90c39767b
# review: draft
rename-exceptions = { $count ->
    [one] { $file }: one exception is adapted to the new name
   *[other] { $file }: { $count } exceptions are adapted to the new name
}

# translation: 2689cd58ec2cd305
# review: draft
rename-left = { $why ->
    [link] { $file }: links still lead to `#{ $name }`
    [shared] { $file }: an exception speaks of `{ $name }` in several catalogs and is left as it is
   *[unreadable] { $file }: a part that cannot be read still names `{ $name }`
}

# translation: 7c1672acc1f8ce8d
# review: draft
rename-no-name = `{ $name }` is no name that Fluent can have

# translation: e20eb6e03a5354ed
# review: draft
rename-other-kind = `{ $old }` cannot become `{ $new }`

# translation: 4a1059915e7080cd
# review: draft
rename-other-kind-help = a message is written as `id`, a term as `-id`, an attribute as `id.name` and a variable as `$name`; a name stays what it is and where it is

# translation: 6c20a1847010f9a5
# review: draft
rename-pinned = { $file }: the passage is pinned as `{ $id }`

# translation: 482f9f8e4e7f3d07
# review: draft
rename-program = a program that uses `{ $name }` must be changed as well

# translation: db177d23cef70bdc
# review: draft
rename-taken = `{ $name }` is in use

# translation: 730f80d87b5693eb
# review: draft
rename-taken-help = choose another name, or first rename or remove what has this one

# translation: 98f0d51df60656a3
# review: draft
rename-there = { $how ->
    [named] this has that name
    [recorded] a translation was made from a text with that name
    [unreadable] this cannot be read and seems to have that name
   *[used] this uses that name
}

# translation: e545d43daf878ffe
# review: draft
rename-unknown = nothing is called `{ $name }`

# translation: 62cb54e536731204
# review: draft
rename-unreadable = `{ $file }` cannot be read as a whole, so nothing is changed; mend it first

# translation: 7d877a4b6468c07b
# review: draft
repair-junk = a part that is no record was taken out

# translation: dd3448fc5f35296e
# review: draft
repair-line = { $id }: “{ $line }” cannot be read, so less is known than before

# translation: 3a598449054b8a0b
# review: draft
repair-mended = { $file }: mended; what could not be kept as a record stands in it as a comment

# translation: e9d74718bddb86bd
# review: draft
repair-record = { $id }: it is not known which translation was made from which source, so nothing is recorded of it

# translation: 1bfed69ff0900184
# review: draft
repair-two = { $id }: there are two records; the one of the translation that stands in the catalog counts, and neither does if another translation stands there

# translation: 6c952c5a38e2fecc
# review: draft
report-all = all

# translation: 9bf4cad1f156d3e9
# review: draft
report-check = check

# translation: 9df232030d3b4c07
# review: draft
report-clean = nothing found

# translation: 1a6ceead0b4f93c6
# review: draft
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# translation: 5a76dcb42e115903
# review: draft
report-coverage-note = Each cell shows the share of messages whose translation is current, and how many are in another state.

# translation: 352b6c41d610e641
# review: draft
report-findings = findings

# translation: 53cb6daf2540fdbe
# review: draft
report-fixable = { $count ->
    [one] `diglot check --fix` can mend one finding without asking
   *[other] `diglot check --fix` can mend { $count } findings without asking
}

# translation: f94ea6666c6b39b7
# review: draft
report-format-full = each finding with its place, an excerpt and what to do

# translation: 996c9a31a248267f
# review: draft
report-format-github = annotations in a job of GitHub Actions, and its summary

# translation: d08b02ef33e1827c
# review: draft
report-format-gitlab = for GitLab Code Quality

# translation: 5f84946b775e3f5e
# review: draft
report-format-html = one page for a browser, with all findings and a table of locales

# translation: c581cda5b3c12eae
# review: draft
report-format-json = one JSON object for programs, always in English

# translation: 0b63e7a1f0f96fa0
# review: draft
report-format-jsonl = for programs: a header, then one finding on each line, as JSON

# translation: 5165d00a182c787d
# review: draft
report-format-junit = for services that show test results: JUnit XML

# translation: 766cd148bab91585
# review: draft
report-format-markdown = a short report for a pull request

# translation: 32bde687dd745035
# review: draft
report-format-sarif = for code scanning and editors: SARIF 2.1.0

# translation: a57614941647af76
# review: draft
report-format-short = one line for each finding

# translation: 01d526cb530d8e64
# review: draft
report-help = help

# translation: 1444064a9c30bb92
# review: draft
report-left-out =
    { $count ->
        [one] { $count } more finding is left out
       *[other] { $count } more findings are left out
    }

# translation: 5af086778ddc869e
# review: draft
report-level = level

# translation: 8bb122294514d6a1
# review: draft
report-level-error = error

# translation: 914492045aeff78a
# review: draft
report-level-note = note

# translation: 0d017635e1f53240
# review: draft
report-level-warning = warning

# translation: c351942da103d866
# review: draft
report-shown = Shown: { $shown } of { $all }

# translation: af196fc2d0fb0c01
# review: draft
report-skip = Skip to the findings

# translation: 2ac8856e82a5c9bc
# review: draft
report-title = Translation report

# translation: c20a99ed5ae503b5
# review: draft
review-nothing = { $id } has no translation to review

# translation: 53a83c13ab21668d
# review: draft
review-recorded = { $count ->
    [one] { $file }: one translation is reviewed
   *[other] { $file }: { $count } translations are reviewed
}

# translation: e2a12cca75c54929
# review: draft
settings-address = `{ $address }` is no address to publish at: write one such as https://example.org/texts, without `?` and `#`

# translation: d0441c19accb936e
# review: draft
settings-bundle-incomplete = a bundle must have a name and a list of catalogs, as in `name = "app"` and `catalogs = ["app", "shared/*"]`

# translation: 238ae10707b352b4
# review: draft
settings-catalogs-path = the key `path` is missing

# translation: 407278b4f733f221
# review: draft
settings-count = `{ $key }` cannot be { $value }: it must be 0 or a larger whole number

# translation: 6b8e981a5996e217
# review: draft
settings-critical-form = `{ $pattern }` does not say which catalog it means

# translation: 25f69ac81c8ac85d
# review: draft
settings-critical-form-help = write CATALOG/ID, such as "app/{ $pattern }"; "*/{ $pattern }" means all catalogs

# translation: dc2c965a417bd2b5
# review: draft
settings-day = `{ $key }` cannot be { $value }: it must be a day, such as 2027-03-01

# translation: 644eac6d9e93523f
# review: draft
settings-did-you-mean = did you mean `{ $meant }`?

# translation: 145b9d55d416577c
# review: draft
settings-duplicate-locale = the locale `{ $locale }` stands here twice

# translation: e096ba2540874829
# review: draft
settings-elsewhere-help = it belongs below a line { $heading }

# translation: 2e6a5808b04cb657
# review: draft
settings-empty = `{ $key }` says nothing

# translation: 1170bcb858fca216
# review: draft
settings-empty-help = write something between the quotation marks, or remove the line

# translation: 29ded498f30a9d5f
# review: draft
settings-endless = the values in `{ $path }` name one another without end

# translation: ac1a268840119223
# review: draft
settings-every-locale-help = name locales, as in `["fr", "ru"]`, or leave `{ $key }` out to mean all of them

# translation: 684668ca571bdb84
# review: draft
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`

# translation: f7b6ad763046cf7d
# review: draft
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`

# translation: 6647efe2e2be5a60
# review: draft
settings-expression = this is no regular expression that diglot can read: { $cause }

# translation: aa8932e0130cd741
# review: draft
settings-folder-help = write the name of a folder, such as `{ $example }`

# translation: fcdfd19480aaae07
# review: draft
settings-folder-taken = the folder `{ $folder }` belongs to the locale `{ $locale }` already

# translation: d46ca541ef4f55a4
# review: draft
settings-from-help = remove this line: `{ $locale }` is then translated from `{ $source }`

# translation: c311402637afffd9
# review: draft
settings-function = `{ $name }` cannot be a function: its name has capital letters, as in `PLATFORM`

# translation: d8dc1291f674956f
# review: draft
settings-known-keys = the keys that can stand here are { $keys }

# translation: bef6118984c27745
# review: draft
settings-known-values = possible values are { $values }

# translation: 8c8a9169f148d318
# review: draft
settings-l10n-path = the key `l10n` is missing, so it is not known where the translations are

# translation: 77e78832d6dbf757
# review: draft
settings-lacks-key = the key `{ $key }` is missing

# translation: 06068196b6e68800
# review: draft
settings-level-help = a level is written as `checks.{ $key } = "{ $level }"`

# translation: 424751c8c28d8610
# review: draft
settings-list-help = write it in square brackets: `{ $key } = ["{ $text }"]`

# translation: a8b78eb48b715e2b
# review: draft
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`

# translation: c99bc8f3c579b107
# review: draft
settings-misplaced = `{ $key }` cannot stand below `{ $heading }`

# translation: 1bbbc6b4ea00a340
# review: draft
settings-misplaced-help = move this line to the top of the file, above the first line in square brackets

# translation: 298e27a44e433d77
# review: draft
settings-nameless = `{ $heading }` lacks a name

# translation: 64045fe30ce7e295
# review: draft
settings-no-domain = it is not known which crate these catalogs belong to

# translation: 840c666eb1f0fc58
# review: draft
settings-no-domain-help = add the key `domain`, or a Cargo.toml with the name of the crate

# translation: 76b9e4e9ac4e8906
# review: draft
settings-no-fluent = there is no table `fluent`, so no catalogs are known of

# translation: 0a1b00598324de64
# review: draft
settings-no-project = there is no file `{ $file }`

# translation: d339c80bdca67bd0
# review: draft
settings-no-project-help = correct the path, or remove it

# translation: 1bb21a56ed4cb27d
# review: draft
settings-no-source-locale = the key `source-locale` is missing

# translation: e97a4f77655ffb41
# review: draft
settings-no-source-locale-help = add a first line such as `source-locale = "en"`

# translation: b7942258df7ea55c
# review: draft
settings-no-tier = there is no tier `{ $tier }`

# translation: dadef2e1410773cd
# review: draft
settings-no-tier-help = write a table [tier.{ $tier }] with its locales, or name locales here instead

# translation: 41c4ffc37ee84cf7
# review: draft
settings-not-a-locale = `{ $name }` is no BCP 47 language tag

# translation: 89288e23dc7bdb17
# review: draft
settings-other-formats =
    { $count ->
        [one] a path of this file stands for no Fluent catalogs and is passed over
       *[other] { $count } paths of this file, this one first, stand for no Fluent catalogs and are passed over
    }

# translation: 46d8b40ffd94f993
# review: draft
settings-override-empty = this override changes nothing

# translation: ad028d95c70003d2
# review: draft
settings-override-empty-help = add what differs there, such as `current = 95`, or `checks.missing = "note"`

# translation: f4d835a8b02640f7
# review: draft
settings-override-limits = this override does not say what it is for

# translation: 30650c2673934234
# review: draft
settings-override-limits-help = add `locales`, `tiers`, `catalogs` or `paths`; what holds everywhere belongs in a tier or in [checks]

# translation: d8d2fa238d94e53a
# review: draft
settings-override-messages = with `messages`, an override can say only what `build` gives to readers: thresholds and levels are those of whole catalogs

# translation: 6d3739c78becb5b0
# review: draft
settings-path = `{ $path }` is no path inside the project

# translation: ed9d3d639d5f24ac
# review: draft
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}

# translation: 25a6e86451b4cfad
# review: draft
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`

# translation: 11d8a23eed508778
# review: draft
settings-percent = `{ $key }` cannot be { $value }: it must be a share from 0 to 100 percent

# translation: b581430706aefc79
# review: draft
settings-percent-help = write a number such as 90 or 99.5, with one decimal at most

# translation: 96b2142067a46a1e
# review: draft
settings-pivot-circle = each of these locales would be translated from the next, and none from the source: { $circle }

# translation: 630c3b97bc22133c
# review: draft
settings-pivot-circle-help = remove one `from`: a locale without it is translated from the source

# translation: ded7330251be0645
# review: draft
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

# translation: e55f706d1a11c5b9
# review: draft
settings-records-overwrite = the records would overwrite the files of `{ $pattern }`: they need a folder of their own

# translation: f60b20018bdbbf16
# review: draft
settings-reference-differs = the reference must hold the same `*` and {"{"}name{"}"} in the same order as `{ $pattern }`

# translation: de84b16454323fe8
# review: draft
settings-reference-differs-help = what stands for them in the path of the reference is put into the path of each translation

# translation: c10e5346895ed272
# review: draft
settings-source-among-locales = `{ $locale }` is the source locale and is not translated

# translation: 12c39944bc418ca2
# review: draft
settings-syntax = this is no valid TOML: { $cause }

# translation: cb07ed2d618d4eb7
# review: draft
settings-syntax-comment = this is no setting; if it is a comment, begin it with `#`

# translation: 5dc958a23bc37e0c
# review: draft
settings-syntax-conflict = git has left a conflict here

# translation: 14358782738dd11c
# review: draft
settings-syntax-conflict-help = keep what is right of the two versions, and remove the lines of `<`, `=` and `>`

# translation: 2b153354ca335368
# review: draft
settings-syntax-end = the line should end here

# translation: 7f5e3f08798db36f
# review: draft
settings-syntax-escape = in a text between two `"`, a `\` begins a special sign

# translation: 19b9de364ac73c5a
# review: draft
settings-syntax-escape-help = write `/` or `\\`, or put the text between two `'`

# translation: 429e080fd50a9940
# review: draft
settings-syntax-help = write each setting on a line of its own, and several values in square brackets, as in `locales = ["fr", "ru"]`

# translation: 4d669e11375960ac
# review: draft
settings-syntax-hidden = a sign that cannot be seen stands here

# translation: 651a1f91c6a7375c
# review: draft
settings-syntax-key = `{ $key }` cannot be a key: it may hold the letters a to z, digits, `-` and `_`

# translation: 303758a333efe3cc
# review: draft
settings-syntax-language = this is { $kind }, and the settings are written in TOML

# translation: 3a1dd4adc426e3cf
# review: draft
settings-syntax-language-help = write lines such as `source-locale = "en"` and `locales = ["fr", "ru"]`

# translation: 04f754446881eeba
# review: draft
settings-syntax-nothing = { $kind ->
        [key] a name is missing here
       *[value] a value is missing here
    }

# translation: 70016dda14744b86
# review: draft
settings-syntax-quotes = these quotation marks are not the straight ones that the settings need

# translation: bb4e3e8c8f600a9d
# review: draft
settings-syntax-sign = { $kind ->
        [extra] this `{ $sign }` is one too many
        [comma] decimals stand behind a point, not behind a comma
       *[missing] a `{ $sign }` is missing here
    }

# translation: cc2f9b1f861f87de
# review: draft
settings-syntax-twice = `{ $name }` stands in line { $line } already

# translation: 5aa940cb7871fc97
# review: draft
settings-syntax-twice-help = keep one of the two, with all that both say

# translation: 966d9c144694d392
# review: draft
settings-syntax-unclosed = this `{ $sign }` is never closed

# translation: dd5cd126b7c2478c
# review: draft
settings-syntax-unclosed-help = write `{ $sign }` where it ends

# translation: fa8095372250acb0
# review: draft
settings-syntax-unquoted = `{ $value }` stands without quotation marks

# translation: 0ac31ac147b2f24b
# review: draft
settings-syntax-value = `{ $value }` is neither a number nor a day

# translation: 2f4a12f9266df6a6
# review: draft
settings-syntax-value-help = write a number such as 90, a day such as 2027-03-01, or a text between two `"`

# translation: f664d2075cd2d3d8
# review: draft
settings-syntax-write = write `{ $text }`

# translation: 1768d22e1cd8b6a6
# review: draft
settings-table-help = write a line { $heading }, and its keys on the lines below

# translation: 3e4a4d479af8bd11
# review: draft
settings-text-kind = `.{ $extension }` files cannot be source texts: these are Markdown (`.md`) or plain text (`.txt`)

# translation: 88c6a0b4ea9c903a
# review: draft
settings-tier-locales = the tier `{ $tier }` has no locales

# translation: e7b7e22d44a46257
# review: draft
settings-tier-locales-help = add a line such as `locales = ["fr", "ru"]`; "*" stands for all locales that no other tier names

# translation: a5b10941df98e762
# review: draft
settings-tier-rest = "*" stands in the tier `{ $tier }` already: all locales that no tier names belong there

# translation: f25e47e4943611fc
# review: draft
settings-tier-twice = `{ $locale }` is in the tier `{ $tier }` already

# translation: 7fcc40821a729f16
# review: draft
settings-tier-twice-help = a locale is in one tier only: remove it from one of the two; what differs for it can stand in an [[override]]

# translation: 1e58bb2e8c5db6fb
# review: draft
settings-unknown-grade = `{ $grade }` is no grade of a change

# translation: 6d03feada8ca115e
# review: draft
settings-unknown-key = there is no key `{ $key }` here

# translation: 749dba99494dd7c1
# review: draft
settings-unknown-project = this is neither an `l10n.toml` of Mozilla nor an `i18n.toml` of cargo-i18n

# translation: c5fcb795fd931091
# review: draft
settings-unknown-value = `{ $key }` cannot be `{ $value }`

# translation: cac536b15b1ca9a9
# review: draft
settings-unlisted-locale = `{ $locale }` is none of the locales of this project

# translation: 7d3d3a963bc7021c
# review: draft
settings-unlisted-locale-help = remove it here, or add "{ $locale }" to the list `locales` at the top

# translation: 1f7e2e87b4799847
# review: draft
settings-withdraw-above = a locale that ships at { $ship } % cannot be withdrawn below { $withdraw } %: it would go at once

# translation: 51c1d9a348c6bdfd
# review: draft
settings-withdraw-alone = `withdraw` stands here without `ship`

# translation: ebfc3c648833603f
# review: draft
settings-withdraw-help = write `ship`, the share from which a locale is shipped, and a lower `withdraw`, such as `ship = 90` and `withdraw = 80`

# translation: a64f6cf1cb8e6733
# review: draft
settings-withdraw-override-help = write a lower `withdraw` here too: that of the tier holds where this override says nothing

# translation: 22c9169dffa9ea70
# review: draft
settings-wrong-entry = each value in the list `{ $key }` must be a text in quotation marks

# translation: 614ccfd9a6433d5e
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

# translation: 0747320664ad02b5
# review: draft
shard-again-help = run this part again, or copy its report again from the machine that wrote it

# translation: 6b5d8579d8f42dea
# review: draft
shard-changed = `{ $file }` was changed after diglot wrote it

# translation: 2723725230a8a9e8
# review: draft
shard-cut = `{ $file }` ends in the middle of the report

# translation: c825864c1454487b
# review: draft
shard-empty = `{ $file }` is empty

# translation: d3031c6fae1cce87
# review: draft
shard-help = run all parts with one version of diglot on one state of the texts, and merge their reports there

# translation: 35b7e9fef096f8d1
# review: draft
shard-missing = { $count ->
    [one] the report of part { $parts } is missing
   *[other] the reports of the parts { $parts } are missing
}

# translation: d62cf69777c668ff
# review: draft
shard-no-json = { $file }: this is no JSON

# translation: f893793df7471c80
# review: draft
shard-none = `{ $file }` is no JSON report of `diglot check --shard`

# translation: fa9439411ec70895
# review: draft
shard-none-help = each part is written by `diglot check --shard K/N --output json=FILE`

# translation: cfe6e915d19f0b2b
# review: draft
shard-other-count = `{ $file }` is one of { $count } parts, and another file is one of { $expected }

# translation: b27a7f15d0a5cb04
# review: draft
shard-other-diglot = `{ $file }` was written by diglot { $version }

# translation: 7b5af4738824efdf
# review: draft
shard-other-state = `{ $file }` tells of other texts or settings than those that are here

# translation: db53d0a00094d628
# review: draft
shard-other-version = `{ $file }` was written in the format of another version of diglot

# translation: bb1b7913b54af3a8
# review: draft
shard-pattern-help = no file fits `{ $pattern }`, or it stands in quotation marks and the shell did not put the names of the files in its place

# translation: 2012696d910eda71
# review: draft
shard-twice = `{ $file }` is part { $number } once more

# translation: 5ab7674e937045c5
# review: draft
shard-twice-help = name the report of each part once

# translation: eb8a2baf83898a2a
# review: draft
shard-whole = `{ $file }` is the report of a whole run, and only parts can be merged

# translation: e7f69da6d911a181
# review: draft
shard-wrong = `{ $value }` is no part: write K/N, such as 2/4

# translation: 80d8a1b3adbd650d
# review: draft
shard-wrong-help = K is the number of the part, from 1 to N, and N is how many parts there are, { $most } at most

# translation: 0805c6fe46d72d34
# review: draft
ship-as-a-whole = { $locale } ships as a whole, and { $name } not by itself: name { $locale }, or write `per = "catalog"` in its tier

# translation: eeb0a8bdc6845f9e
# review: draft
ship-idle = { $name } is taken out: the settings do not say when it ships

# translation: 6d744997bc29cd87
# review: draft
ship-no-rule = the settings do not say when { $name } ships: write `ship` in its tier

# translation: 52ef6b5d13133c59
# review: draft
ship-not-ready = { $name } cannot be shipped yet: { $why }

# translation: 8257a50f6f409d99
# review: draft
ship-not-shipped = { $name } is not shipped

# translation: 5839490cfa205bd5
# review: draft
ship-nothing = Nothing changes: all that is ready is shipped, and all that is shipped is good enough.

# translation: 83576f13fb99352b
# review: draft
ship-ships = { $name } is shipped: { $share } % translated

# translation: eb3fa4c6db0cd662
# review: draft
ship-taken = { $name } is withdrawn

# translation: 2cc596d3e4e2a630
# review: draft
ship-withdrawn = { $name } is withdrawn: { $share } % translated

# translation: 9e2a055114192b75
# review: draft
sign-done = Signed: `{ $path }`.

# translation: 6850dfb258b68a7f
# review: draft
sign-not-sound = `{ $folder }` is not what was built, so it is not signed

# translation: dcba922baac0321c
# review: draft
sign-verify-first = `diglot verify { $folder }` names what is wrong

# translation: 67af23c626c430ae
# review: draft
source-front-matter = the value of `{ $key }` is no text of one line

# translation: de811c33b3bf7ff1
# review: draft
source-front-matter-help = write the value on one line, in double quotation marks if it holds special characters

# translation: 3927928ff0e08458
# review: draft
source-pin-invalid = `{ $id }` cannot be the id of a message

# translation: 5e748c438d401336
# review: draft
source-pin-invalid-help = start the id with a letter of a to z and use only such letters, digits, `-` and `_`

# translation: 1b709cb5de158568
# review: draft
source-pin-repeated = the id `{ $id }` is pinned twice in this text

# translation: aa9dfedae383b477
# review: draft
source-pin-repeated-help = give one of the two passages another id

# translation: f607ef19db1b94d7
# review: draft
source-unmerged = here two branches changed the same lines, and nobody has chosen yet

# translation: c0fee1e9a4dd3418
# review: draft
source-unmerged-help = keep what is right, take the lines of git’s marks out; until then diglot changes nothing that follows this text

# translation: 48f9e5512c709159
# review: draft
split-group = { $count ->
    [one] { $title }: one message
   *[other] { $title }: { $count } messages
}

# translation: a956a9a81fef867b
# review: draft
split-groups-help = the groups are { $titles }

# translation: 91414bca3b6a4401
# review: draft
split-next = `diglot split { $catalog } --group TITLE --to NAME` moves one of them.

# translation: cd4cdf1f513b2202
# review: draft
split-no-group = no group is called `{ $title }`, or several are

# translation: d9a76033b6ab878f
# review: draft
split-no-groups-help = a group begins with a line such as `## Errors`

# translation: 4ae6e3f6aff887ea
# review: draft
split-no-heading = { $count ->
    [one] without a heading: one message
   *[other] without a heading: { $count } messages
}

# translation: 38b565da8673b231
# review: draft
state-split = it was split from `{ $id }`, and this is still the translation of the whole

# translation: 5aaac6a67f330bea
# review: draft
status-catalog = catalog

# translation: 2e363284153565ca
# review: draft
status-coverage = coverage

# translation: 60e53290faaa2fb8
# review: draft
status-current = current

# translation: 05ebaefd3d204ca1
# review: draft
status-held-back = held back

# translation: 21c84d64cf824348
# review: draft
status-lag = pivot outdated

# translation: 726b709c6bcb6e7c
# review: draft
status-locale = locale

# translation: 7818692f1da22d59
# review: draft
status-missing = missing

# translation: ab22f0824d82698a
# review: draft
status-nothing = There is nothing to translate yet.

# translation: 5298bca8b9cf6eb2
# review: draft
status-obsolete = obsolete

# translation: b9fbaa94bf5413ef
# review: draft
status-out-of-step = `{ $file }` is not in step with its source text: run `diglot sync`.

# translation: 2aca2f73296b102c
# review: draft
status-outdated = outdated

# translation: 36df698eeec05127
# review: draft
status-reviewed = reviewed

# translation: f7f7888ff9a34cdc
# review: draft
status-share = { $percent }%

# translation: 19e84a9af588f161
# review: draft
status-ships = ships

# translation: d30fbd57af4e4bc2
# review: draft
status-ships-below = ships below demand

# translation: 29341747debdfe4d
# review: draft
status-tier = tier

# translation: 050186dd5b69851f
# review: draft
status-unconfirmed = unconfirmed

# translation: 85e9d9d9ee9a7e4b
# review: draft
status-untracked = untracked

# translation: d71f32a4fe8ab6fd
# review: draft
status-verdict = verdict

# translation: 51826bf4e241cd7e
# review: draft
status-why = why

# translation: e85f59bf32284275
# review: draft
status-words = words

# translation: 20b8d6e28be8b0d3
# review: draft
sync-catalog-created = { $file }: created, waiting for translations

# translation: de0454b13d64c737
# review: draft
sync-copied = { $count ->
    [one] { $file }: one part of a split passage starts from the translation of the whole
   *[other] { $file }: { $count } parts of split passages start from the translation of the whole
}

# translation: 060f67aee555172a
# review: draft
sync-merged = { $file }: `{ $old }` was merged into `{ $new }`

# translation: 6d636bf56d3bb415
# review: draft
sync-outdated = { $count ->
    [one] { $file }: one translation is outdated now
   *[other] { $file }: { $count } translations are outdated now
}

# translation: 88e0be88a6b43687
# review: draft
sync-recorded = { $count ->
    [one] { $file }: recorded what one translation was made from
   *[other] { $file }: recorded what { $count } translations were made from
}

# translation: b872d17b917289e3
# review: draft
sync-reference-created = { $count ->
    [one] { $file }: created with one message
   *[other] { $file }: created with { $count } messages
}

# translation: e1707ec4b2c034c6
# review: draft
sync-reference-reordered = { $file }: the messages follow the new order of the source text

# translation: 9d76629b572c5fc2
# review: draft
sync-reference-updated = { $file }: messages added { $added }, changed { $changed }, removed { $removed }

# translation: fa279564580ed261
# review: draft
sync-renamed = { $count ->
    [one] { $file }: one message got the id that the source text gives it
   *[other] { $file }: { $count } messages got the ids that the source text gives them
}

# translation: a4f1f5f30dc8f347
# review: draft
sync-skipped-unreadable = { $file }: left as it is, because part of it or of the files it belongs to cannot be read

# translation: 786d5db92eeb4670
# review: draft
sync-split = { $file }: `{ $old }` was split, and a part of it is `{ $new }` now

# translation: b5c8b8ae096ddd22
# review: draft
sync-withdrawn = { $count ->
    [one] { $file }: one part is gone that started from the translation of the whole, and the copy with it
   *[other] { $file }: { $count } parts are gone that started from the translation of the whole, and the copies with them
}

# translation: a1005bf5a3d43750
# review: draft
syntax-expected-argument-end = expected `,` or `)`

# translation: 69359608c6fb08ca
# review: draft
syntax-expected-digit = expected a digit

# translation: eb71cd05c7a5a1f3
# review: draft
syntax-expected-entry = expected a message, a term or a comment

# translation: 6b57087e07370b11
# review: draft
syntax-expected-expression = expected an expression after the opening brace or in the call

# translation: 437cddd13e0f4db4
# review: draft
syntax-expected-key = expected a word or a number as the key of the variant

# translation: 8103d9a208f1cd5c
# review: draft
syntax-expected-line-end = expected a line break

# translation: f2cbcec966e598dd
# review: draft
syntax-expected-literal = expected a number or a text in quotation marks

# translation: 32431a2b04a08e8a
# review: draft
syntax-expected-name = expected a name

# translation: 180a31beaf8500c6
# review: draft
syntax-expected-next-variant = expected another variant or the closing brace

# translation: 64c89a8bf187de7b
# review: draft
syntax-expected-sign = expected `{ $sign }`

# translation: 5dde39b5bb448dff
# review: draft
syntax-expected-space = expected a space after the `#` of a comment

# translation: 361b574c6293ff6a
# review: draft
syntax-expected-value = expected a value

# translation: ed973f494dc05751
# review: draft
syntax-expected-value-or-attribute = expected a value or an attribute

# translation: baad74fa0660c91c
# review: draft
syntax-expected-variant = expected a variant, which starts with `[` or `*[`

# translation: 0ebc3c1889dba02f
# review: draft
syntax-function-name = the name of the function `{ $name }` is not in capital letters

# translation: 87937ec6008a8bfb
# review: draft
syntax-help-attribute = an attribute must stand directly below its message, and looks like `.title = Hello`

# translation: 5014f87d676f62d3
# review: draft
syntax-help-call = put a comma between two arguments and a closing parenthesis after the last one

# translation: f45f2b37f4f9320a
# review: draft
syntax-help-colon = write `=` between an id and its value, not `:`

# translation: 99cc159f5aa44997
# review: draft
syntax-help-comment = put a space between `#` and the comment

# translation: 581c2ca733bc35f5
# review: draft
syntax-help-conflict = this is a mark of an unfinished merge: keep one of the two versions, and remove the marks

# translation: 74f62d2d3d79d999
# review: draft
syntax-help-continue = if this line goes on with the value above, indent it by at least one space

# translation: b8ceb48075e8ce1d
# review: draft
syntax-help-default = put `*` before exactly one variant

# translation: eb8f2e0baf89952f
# review: draft
syntax-help-entry = a message is an id, `=` and a value, such as `greeting = Hello`

# translation: b4772fe96f29389a
# review: draft
syntax-help-escape = the escapes are a backslash before a quotation mark or a backslash, `\uXXXX` and `\UXXXXXX`; a brace needs none

# translation: 71e7d2ee9b5b2a14
# review: draft
syntax-help-expression = braces hold a `$variable`, a message, a `-term`, a `FUNCTION()`, a number or a text in quotation marks; write a brace that is text as `{ $example }`

# translation: cc6bd738ffa9d232
# review: draft
syntax-help-function-name = write the name of a function in capital letters, and a message or a term without parentheses

# translation: ddd2f872a25a82fa
# review: draft
syntax-help-invisible = replace the character { $code } by an ordinary space or remove it, because it only looks like a space or like nothing

# translation: cde0c22c1eae51ab
# review: draft
syntax-help-line-start = if this line is text that begins with `{ $sign }`, write that sign as `{ $example }`

# translation: 6d475fab1048ea88
# review: draft
syntax-help-name = a name starts with a letter from A to Z and has only such letters, digits, `-` and `_`

# translation: 064c90ed03fd78b6
# review: draft
syntax-help-next-variant = indent the lines of a variant, and put the closing brace on a line of its own

# translation: 793cae8622204fbd
# review: draft
syntax-help-not-callable = remove the parentheses

# translation: d6215f3bcc2b3b21
# review: draft
syntax-help-positional = put arguments with a name last

# translation: 3bc55cebb7e3d799
# review: draft
syntax-help-quotes = put straight quotation marks (`"`) around a text in braces

# translation: aaaf86406eb4ddd8
# review: draft
syntax-help-selector = use a variable, a function or an attribute of a term to choose among variants

# translation: 094a1690d703c762
# review: draft
syntax-help-stray-brace = write a brace that is text as `{ $example }`

# translation: 5b617d2fd9631243
# review: draft
syntax-help-string = a text in quotation marks must end on the line where it begins

# translation: 96d377bf742f75f7
# review: draft
syntax-help-tab = indent with spaces, because a tab does not count as indentation

# translation: a6280f448ac25041
# review: draft
syntax-help-term-attribute = show the term itself or a message, because attributes of terms only choose among variants

# translation: aee33177dbbe420b
# review: draft
syntax-help-term-value = a term needs a value even if it has attributes; write an empty value as `{ $example }`

# translation: 372405d99da769ab
# review: draft
syntax-help-unclosed = close the brace that was opened before, or write a brace that is text as `{ $example }`

# translation: ddf7682659077e76
# review: draft
syntax-help-value = write the value on the same line or, indented, on the lines below; write an empty value as `{ $example }`

# translation: acf9df2d9438efd5
# review: draft
syntax-help-variant = after `->`, each variant stands on its own line, such as `[one] One book`

# translation: f10c1ed6f65fe333
# review: draft
syntax-no-default = no variant is marked as the default

# translation: 97660942a35ed94a
# review: draft
syntax-not-callable = only a function or a term can be called with arguments

# translation: 26874851885e0125
# review: draft
syntax-opened-here = opened here

# translation: a8ed5d63e42f8086
# review: draft
syntax-positional-after-named = this argument without a name stands after an argument with a name

# translation: 9b11a13114d583f7
# review: draft
syntax-repeated-argument = the argument `{ $name }` is given twice

# translation: 58e897c6eed29ecc
# review: draft
syntax-selector = this expression cannot choose among variants

# translation: ecefaf65b36845ca
# review: draft
syntax-short-escape =
    { $digits ->
        [one] this escape needs { $digits } hexadecimal digit
       *[other] this escape needs { $digits } hexadecimal digits
    }

# translation: 8265c23ae6b7f078
# review: draft
syntax-stray-brace = this closing brace closes nothing

# translation: 0434c1f2c1432b92
# review: draft
syntax-term-attribute = an attribute of a term cannot be shown

# translation: eb7008df1f33f98f
# review: draft
syntax-too-deep =
    { $limit ->
        [one] more than { $limit } brace or parenthesis is open here
       *[other] more than { $limit } braces and parentheses are open here
    }

# translation: 3586674e595f2da7
# review: draft
syntax-two-defaults = a second variant is marked as the default

# translation: 61e733891460ef0e
# review: draft
syntax-unknown-escape = unknown escape `{ $escape }`

# translation: 3024cee599917c4e
# review: draft
todo-comment = comment:

# translation: 60e53290faaa2fb8
# review: draft
todo-current = current

# translation: 5f768105235d94d9
# review: draft
todo-from = from:

# translation: 3fac992c0d826d0c
# review: draft
todo-from-lacking = the source, since { $pivot } lacks it

# translation: bf00918b7deaf5a7
# review: draft
todo-from-outdated = { $pivot }; better wait, since { $locale } is outdated itself

# translation: 2746f39e6d524f18
# review: draft
todo-from-unsure = { $pivot }; nobody can tell whether { $locale } follows its own source

# translation: a82cd349fa255357
# review: draft
todo-lag = { $count ->
    [one] One current translation follows a text of { $pivot } that is itself to be brought up to date first.
   *[other] { $count } current translations follow texts of { $pivot } that are themselves to be brought up to date first.
}

# translation: 0c0d4d46624d55ce
# review: draft
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

# translation: 32a4f2bc9d176469
# review: draft
todo-merged = merged from `{ $id }`, its source:

# translation: 7818692f1da22d59
# review: draft
todo-missing = missing

# translation: a8d57166945b04c6
# review: draft
todo-nothing = Nothing is to do for { $locale }.

# translation: 02b713e8bc8ae096
# review: draft
todo-obsolete = obsolete: the source no longer has it

# translation: f982ff403b0f3910
# review: draft
todo-outdated-cosmetic = outdated: only the typography changed

# translation: 8e810562ed745e9f
# review: draft
todo-outdated-meaning = outdated: the meaning may have changed

# translation: 871996e23509bcad
# review: draft
todo-outdated-wording = outdated: the wording changed

# translation: 0e8de2f6fef7f090
# review: draft
todo-paste = lines to paste and translate:

# translation: b37154dec7c75259
# review: draft
todo-refused = refused:

# translation: e0d61464cfc781dc
# review: draft
todo-source = source:

# translation: d608e52dcefb92d4
# review: draft
todo-source-change = source, then and now:

# translation: 7a6768f55a62ae08
# review: draft
todo-source-was = source, as it was:

# translation: b1d287926804691e
# review: draft
todo-split = outdated: split from `{ $id }`

# translation: cd6ad0d421eecedc
# review: draft
todo-suggestion = suggestion from `{ $id }`, its source and this one:

# translation: 34497363539156d0
# review: draft
todo-total = { $count ->
    [one] One message is to do for { $locale }.
   *[other] { $count } messages are to do for { $locale }.
}

# translation: 69846df81198ea4c
# review: draft
todo-translation = translation:

# translation: a8ad6f8be1433289
# review: draft
todo-unconfirmed = unconfirmed: source and translation both changed

# translation: 75774f7cd9e40d54
# review: draft
todo-untracked = untracked: nobody knows which source it was made from

# translation: d23ec33d0d8cbae9
# review: draft
todo-where = edit:

# translation: ef6457f86aaca59d
# review: draft
todo-why = why:

# translation: 64ae245de5b72d0a
# review: draft
usage-accept-locale = name a locale and messages, as in `diglot accept { $locale } { $message }`

# translation: 213bc6373e517aba
# review: draft
usage-accept-what = it is not said what to accept

# translation: e37543be84e896c1
# review: draft
usage-argument-missing = `{ $argument }` is missing

# translation: f721ef71cd1af602
# review: draft
usage-command-missing = a command is missing

# translation: 1d4a49c76a92fb35
# review: draft
usage-did-you-mean = did you mean `{ $name }`?

# translation: 3b0a02394234120b
# review: draft
usage-given-twice = `{ $argument }` can be given only once

# translation: 22ebf0963a199c8d
# review: draft
usage-needs = `{ $option }` needs `{ $other }` too

# translation: 157f7186a0a95abc
# review: draft
usage-no-locale = `{ $value }` is no BCP 47 language tag

# translation: dba5c0b6e1491a44
# review: draft
usage-no-locales-yet = a locale is a folder of catalogs, or a tag that `diglot.toml` lists

# translation: 19a7b22f6c9f0e5f
# review: draft
usage-no-such-catalog = there is no catalog `{ $catalog }`

# translation: 8bdadd5f6bd8c0a5
# review: draft
usage-no-such-check = there is no check `{ $check }`

# translation: 02f78da976aa4250
# review: draft
usage-no-such-command = there is no command `{ $command }`

# translation: 48b547145fc3e7f1
# review: draft
usage-no-such-format = there is no format `{ $format }`

# translation: 10ec50a2368c28f7
# review: draft
usage-no-such-locale = the project has no locale `{ $locale }`

# translation: a3a2a0e07644a59a
# review: draft
usage-no-such-option = there is no option `{ $option }` here

# translation: 41d71d6d258cf951
# review: draft
usage-no-such-text = the project has no source text and no catalog `{ $file }`

# translation: 6a0d39c75888e692
# review: draft
usage-no-such-text-help = write its path below the folder of `diglot.toml`, as `diglot check` shows it

# translation: 60ce5e43957319d9
# review: draft
usage-not-spoken = diglot does not speak `{ $language }`; the values of `--lang` that it knows are { $languages }

# translation: 3bc19e6b0cdaf18d
# review: draft
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together

# translation: 5778128e7c8e2e0d
# review: draft
usage-not-utf8 = an argument is not UTF-8

# translation: b68cb51d7e68c6d8
# review: draft
usage-one-too-many = `{ $argument }` is one argument too many

# translation: 8dd98c3f8e6c8d50
# review: draft
usage-output = `{ $value }` is not a format, an equals sign and a file

# translation: df241ad2a0015a70
# review: draft
usage-output-help = write it as in `{ $example }`; `-` for the file prints it

# translation: 647f38fc98dcbb34
# review: draft
usage-output-twice = two reports would go to `{ $file }`

# translation: bef6118984c27745
# review: draft
usage-possible-values = possible values are { $values }

# translation: 68699eaa1b2f2aaf
# review: draft
usage-project-locales = the project has { $locales }

# translation: 8b96a6f7529c6a4d
# review: draft
usage-review-who = it is not said who has reviewed

# translation: 91c65e0aac527cd8
# review: draft
usage-review-who-help = say --by NAME, or set user.name in git's configuration

# translation: deaf8cf39b8f46b1
# review: draft
usage-see-accept = name the messages, or say --all

# translation: 59fb612b57dd1707
# review: draft
usage-see-checks = `diglot explain` lists the checks

# translation: f635ce857cae6ddb
# review: draft
usage-see-help = `diglot --help` shows what there is

# translation: 96300b3dd165e93d
# review: draft
usage-see-help-of = `diglot { $command } --help` shows what there is

# translation: 35dfb3b15105eaba
# review: draft
usage-source-locale = `{ $locale }` is the source locale: the others are translated from it, and it is not translated itself

# translation: dd35951bc57c6ea8
# review: draft
usage-value-missing = `{ $argument }` needs a value

# translation: af256bcf3daeb626
# review: draft
usage-value-unexpected = `{ $argument }` takes no value

# translation: bf45a9662ee929d8
# review: draft
usage-value-wrong = `{ $value }` is no value for `{ $argument }`

# translation: c6f2aeb22dcae908
# review: draft
usage-which-messages = it is not said which messages

# translation: 1882fd0e126b6351
# review: draft
usage-wrong-name = `{ $name }` cannot be the name of a source text

# translation: 320d9832be506a0e
# review: draft
verify-bad-signature = The signature is not of this manifest.

# translation: c5d4014067d96412
# review: draft
verify-build-again = build the bundle again, with this diglot

# translation: b1f4191582dadc1c
# review: draft
verify-changed = other bytes than were built (SHA-256 { $is }… and not { $was }…)

# translation: 8882a3bb7062ed07
# review: draft
verify-cut = `{ $file }` ends in the middle

# translation: be4802112dbc5c1e
# review: draft
verify-faults = { $count ->
    [one] One thing is not as it was built.
   *[other] { $count } things are not as they were built.
}

# translation: 461a23bbf9379b44
# review: draft
verify-gone = the project has it no more, or withholds it

# translation: 72920ff8a30b334a
# review: draft
verify-lacking = the project would build it now, and the bundle does not have it

# translation: 7818692f1da22d59
# review: draft
verify-missing = is missing

# translation: d877ccfe2d2f856a
# review: draft
verify-new = is not in the bundle

# translation: 59ad61890c50c040
# review: draft
verify-no-bundle = name the folder that `diglot build` has written, with its manifest.json

# translation: 967eb4fbccaa3952
# review: draft
verify-not-understood = manifest.json:{ $line }:{ $column } is not understood: { $cause }

# translation: 7b46963288b556a2
# review: draft
verify-other-tool = built by diglot { $was }, and this is { $is }: the texts are compared, and the files are not built again

# translation: 9adfdbd0c08278ea
# review: draft
verify-outdated = the project would not build these bytes now

# translation: 05bbee3b1d664834
# review: draft
verify-signed = Signed by { $signer }.

# translation: 0b3b38c6dd460dd3
# review: draft
verify-sound = { $files ->
    [one] One file is what was built.
   *[other] { $files } files are what was built.
}

# translation: f8b15597d097262b
# review: draft
verify-source = the source says something else now

# translation: 7922d656f89af4e6
# review: draft
verify-swapped = has the bytes of `{ $other }`

# translation: 7138462835ec4514
# review: draft
verify-told = { $field } was `{ $was }` and is `{ $is }` now

# translation: e0236988b850f574
# review: draft
verify-translation = the translation is another one now

# translation: 80e1afc8c143693e
# review: draft
verify-twice = the manifest names it twice

# translation: 0283d3f14f0649b6
# review: draft
verify-unknown-signer = It is signed, but by none of the signers in the list.

# translation: 7a069dc45743dfe9
# review: draft
verify-unlisted = is not in the manifest

# translation: 90459deed4690aa9
# review: draft
verify-unsafe = the manifest may not name this path, or a link stands there

# translation: ac514213864ce5f1
# review: draft
verify-unsigned = It is not signed. `diglot sign { $folder } --key FILE` does that.

# translation: 8d34b7aafe3a8a98
# review: draft
watch-changes = since the last run: { $new } new, { $gone } gone

# translation: 483b086c5c59c50d
# review: draft
watch-waiting =
    { $files ->
        [one] watching one file; Ctrl+C ends
       *[other] watching { $files } files; Ctrl+C ends
    }
