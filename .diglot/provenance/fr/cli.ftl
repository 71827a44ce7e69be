### The source wording that each translation in locales/fr/cli.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: 95104ce81f9eb898
# review: draft
accept-nothing = { $id } has nothing to accept

# translation: 624c28a114aaac70
# review: draft
accept-recorded = { $count ->
    [one] { $file }: one translation is accepted for the source as it is now
   *[other] { $file }: { $count } translations are accepted for the source as it is now
}

# translation: ef0d40e057efd4f8
# review: draft
accept-source-only = { $count ->
    [one] { $file }: the change of the source is declared harmless for one translation
   *[other] { $file }: the change of the source is declared harmless for { $count } translations
}

# translation: 258fd66724b75445
# review: draft
accept-source-only-refused = { $count ->
    [one] { $file }: one translation stays outdated, because its locale has refused that
   *[other] { $file }: { $count } translations stay outdated, because their locale has refused that
}

# translation: befebbca8a9dd32b
# review: draft
accept-unknown-id = there is no message { $id }

# translation: e58f4bfc24931536
# review: draft
accept-unknown-locale = the project has no locale { $locale }

# translation: 66677a7eaecae883
# review: draft
adopt-cosmetic = typography changed

# translation: c50c30e60bb1099d
# review: draft
adopt-cut-off = { $count ->
    [one] One translation is older than this shallow clone: `git fetch --unshallow` gets the whole history.
   *[other] { $count } translations are older than this shallow clone: `git fetch --unshallow` gets the whole history.
}

# translation: 7f12cf233048bb50
# review: draft
adopt-meaning = meaning at risk

# translation: c5d1db738617d840
# review: draft
adopt-nothing = Every translation has its record.

# translation: eba5b2a863eaa44e
# review: draft
adopt-recorded = { $count ->
    [one] { $file }: one translation gets its record
   *[other] { $file }: { $count } translations get their records
}

# translation: bf1222de76dc6d2f
# review: draft
adopt-total = total

# translation: b29b43b6a5730140
# review: draft
adopt-tracked = recorded before

# translation: b1be3458f1e3eafe
# review: draft
adopt-unknown = unknown

# translation: c607f1597c177252
# review: draft
adopt-wording = wording changed

# translation: 0b52fceebcaa7525
# review: draft
align-deleted = deleted

# translation: 9730d9933ecfd173
# review: draft
align-edited = edited

# translation: 457cfe5e885db2d5
# review: draft
align-identical = { $count ->
    [one] unchanged
   *[other] { $count } unchanged
}

# translation: 7035a36b71d7f173
# review: draft
align-inserted = new

# translation: 985d480c7b243c5f
# review: draft
align-kinds = the name of a source text ends in .md or .txt, that of a catalog in .ftl

# translation: 5e00ade8db3f33b9
# review: draft
align-merged = merged

# translation: 6279205e51d1b94a
# review: draft
align-moved = moved

# translation: 738b9a186ab17e0a
# review: draft
align-moved-edited = moved and edited

# translation: 77c585034c11259b
# review: draft
align-one-input = only one version can come from the standard input

# translation: da9b1279277891e8
# review: draft
align-split = split

# translation: 6ac0ef8e5aaf784b
# review: draft
align-two-kinds = the two files are not of one kind

# translation: 14efc794a3cf2914
# review: draft
align-unknown-kind = it cannot be told by its name what `{ $file }` is

# translation: eb23b15b6e4eb908
# review: draft
align-unreadable = `{ $file }` cannot be read as text

# translation: 72f2c2da1e6795b3
# review: draft
badge-label = translated

# translation: 13d4d758bd447e84
# review: draft
baseline-conflict = a merge left this conflict open

# translation: f39492177e13a36e
# review: draft
baseline-conflict-help = remove the lines of the marks and keep the others, those of both sides; after `diglot init --git`, git does this itself

# translation: 0fa2e7c5ce7ab252
# review: draft
baseline-empty = this file is empty

# translation: b820431d85362555
# review: draft
baseline-file-help = take the file as it is in git, or remove it and let `diglot check --baseline --update-baseline --allow-growth "REASON"` begin a new one

# translation: 528267dd63174706
# review: draft
baseline-head = a baseline does not begin like this

# translation: 4fdd84c9c60433c8
# review: draft
baseline-help = take the line as it is in git, or remove it; `diglot check --baseline --update-baseline --allow-growth "REASON"` lets in again what is then missing

# translation: 4958e256e9bcb98b
# review: draft
baseline-line = this line was changed by hand, or a part of it is lost

# translation: 52baeccce15338b3
# review: draft
baseline-reason = no line `because` says why this is in the baseline

# translation: af152050e3dc5be1
# review: draft
baseline-version = this baseline is of another version of diglot

# translation: b34cf6c33e1ac1df
# review: draft
build-no-picture = `{ $text }` shows `{ $picture }`, which is no picture that can be read: pages show the words that stand for it

# translation: 2e8c8acb2c33d4a8
# review: draft
build-rust-given-up = `{ $id }` is shown in the source language: { $why }

# translation: 02ea8dcf228d9ee9
# review: draft
build-rust-no-catalog = all catalogs belong to source texts; name those that the program is to have

# translation: ded80cab2c84f173
# review: draft
build-rust-no-folder = `OUT_DIR` is not set: call this from a `build.rs`, or name a folder with `write_to`

# translation: bd2d579927a7dc4b
# review: draft
build-rust-no-such-catalog = there is no catalog `{ $name }`; there are: { $names }

# translation: e90c91a6299783ce
# review: draft
build-rust-torn = `{ $id }` uses `${ $name }` as a number and as a date

# translation: 52e3e136eed396e3
# review: draft
build-rust-torn-help = give one of the two another name

# translation: 359b368b3e52045e
# review: draft
build-rust-unusable = `{ $id }` cannot be used in a program: { $why }

# translation: 0cc53e8005e68767
# review: draft
build-rust-unusable-help = correct it, or what it refers to; until then the program cannot be built

# translation: 51c08ea36a09d0f3
# review: draft
check-address-mismatch = a translation has other web or e-mail addresses than the source

# translation: 5541f9cd8f3f587d
# review: draft
check-address-mismatch-changed = the address { $address } differs from that of the source, { $source }

# translation: 0cdb42fdb0696504
# review: draft
check-address-mismatch-dropped = the translation leaves out the address { $address }

# translation: e56bb175749bb92d
# review: draft
check-address-mismatch-extra = the source has no address { $address } here

# translation: da1e0239fc2cd9b5
# review: draft
check-address-mismatch-help = copy the address from the source; only a part that names the language may differ, as in /fr/ or fr.example.org

# translation: a3baa513d4545da6
# review: draft
check-attribute-mismatch = a translation has other parts (value, attributes) than the source

# translation: afa539c495158dc1
# review: draft
check-attribute-mismatch-dropped = the translation lacks the attribute `.{ $name }`

# translation: 86faceb450b526be
# review: draft
check-attribute-mismatch-dropped-help = add a line that begins with a space and `.{ $name } =`

# translation: 8bd50bb0c4366c59
# review: draft
check-attribute-mismatch-extra = the source has no attribute `.{ $name }`

# translation: defea2183dd72558
# review: draft
check-attribute-mismatch-extra-help = remove it, or give it the name that it has in the source

# translation: f538a75165ba95e5
# review: draft
check-attribute-mismatch-extra-value = `{ $id }` has no value in the source, only attributes

# translation: 37a1b175d5703346
# review: draft
check-attribute-mismatch-extra-value-help = remove the text behind the `=`

# translation: a151d55cc029eb28
# review: draft
check-attribute-mismatch-no-value = the translation of `{ $id }` has no value

# translation: cbab08d28b923732
# review: draft
check-attribute-mismatch-no-value-help = write the translation behind the `=`

# translation: 8368ee2ef51a3d7b
# review: draft
check-below-demand = a language has less than is demanded of it

# translation: 7c3eb0be2c1a9e6e
# review: draft
check-below-demand-current = { $subject } is { $share } % translated of { $demanded } % demanded by `{ $table }`: { $left } to go, of { $lacking } not current

# translation: 49f24ca0ab0d5969
# review: draft
check-below-demand-help = `diglot todo { $locale }` lists what to do, worst first

# translation: 263ea9dd932862e9
# review: draft
check-below-demand-help-untracked = the translations are there, and nothing says which source they were made from: run `diglot accept { $locale } ID…` for those that agree

# translation: 86b5824bbc20d4dc
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

# translation: 32c07dfc46bd543d
# review: draft
check-code-span-mismatch = a translation has other code than the source

# translation: ee9cb07d3811cee6
# review: draft
check-code-span-mismatch-changed = the code `{ $code }` is `{ $source }` in the source

# translation: 902c706f521d7cb2
# review: draft
check-code-span-mismatch-dropped = the translation leaves out the code `{ $code }`

# translation: e0e38cc232aa8537
# review: draft
check-code-span-mismatch-extra = the source has no code `{ $code }` here

# translation: eef5c675d821692c
# review: draft
check-code-span-mismatch-help = what stands between backticks is typed by people or read by programs: copy it from the source

# translation: 6dd074bf65263b62
# review: draft
check-code-span-mismatch-odd = one of the backticks in this line has no partner

# translation: 939d5546755d3de6
# review: draft
check-code-span-mismatch-odd-help = put a backtick before and after each piece of code

# translation: 086bc3622a83e953
# review: draft
check-copied-source = a translation is a copy of its source

# translation: 65c60beab7434c90
# review: draft
check-copied-source-message = this is the source, not a translation

# translation: 27deb8c05754fec9
# review: draft
check-critical-not-current = a critical message is not current

# translation: d93d1d95443991a4
# review: draft
check-critical-not-current-message = `{ $catalog }` is withheld in { $locale }: { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }

# translation: bcbbff7a4263084d
# review: draft
check-did-you-mean = did you mean `{ $known }`?

# translation: 4926f804f6c41e32
# review: draft
check-direction-controls = a direction character is left open, or forces the direction

# translation: ff97582b3d4243fb
# review: draft
check-direction-controls-forced = the invisible direction character { $sign } turns the letters after it around

# translation: 82df93d1bab3a622
# review: draft
check-direction-controls-help = remove it, or write U+2068 before the passage and U+2069 after it

# translation: c37079b4cb59bfae
# review: draft
check-direction-controls-not-closed = the invisible direction character { $sign } opens a passage here, and nothing closes it

# translation: 533561b0b82ae3c7
# review: draft
check-direction-controls-not-opened = the invisible direction character { $sign } closes a passage here that nothing opened

# translation: d39b05ecbd244b23
# review: draft
check-doubled-word = a word stands twice in a row

# translation: e0c4fbe2fed67f0c
# review: draft
check-doubled-word-help = remove one of the two

# translation: 6d850389e585fe8a
# review: draft
check-doubled-word-message = “{ $word }” stands twice in a row

# translation: 3532831db1650700
# review: draft
check-duplicate-attribute = a message has the same attribute twice

# translation: 7a47d557fe32ea0c
# review: draft
check-duplicate-attribute-help = keep one of the two

# translation: c75ff93a34bd92c7
# review: draft
check-duplicate-attribute-message = there is another `.{ $name }` above

# translation: 7d11889b52a3c057
# review: draft
check-duplicate-id = two messages of a catalog have the same id

# translation: a2ddad11865cfeb6
# review: draft
check-duplicate-id-bundle = `{ $id }` also stands in { $file }, and the bundle `{ $bundle }` loads both

# translation: 944d54dd428ef1b5
# review: draft
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# translation: f0ce30625d5c41e9
# review: draft
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used

# translation: 5bc25fea8f376e66
# review: draft
check-empty-translation = a translation says nothing where its source says something

# translation: 48fd77ab705f4f25
# review: draft
check-empty-translation-help = translate it, or remove the message until it is translated

# translation: e3f77ced71bc7ee4
# review: draft
check-empty-translation-message = the translation is empty here

# translation: 610462e39cc56fe2
# review: draft
check-end-mismatch = a translation ends with another sign than its source (question mark, colon, ellipsis)

# translation: 79d3ea5c1553f71e
# review: draft
check-end-mismatch-added = the translation ends with `{ $sign }`, and the source does not

# translation: f2ee95dc2339d7bb
# review: draft
check-end-mismatch-dropped = the source ends with `{ $sign }`, and the translation does not

# translation: 7b2e834885dfefda
# review: draft
check-end-mismatch-help = end it as the source ends, with the sign of your language

# translation: d201b70c7ee40d4a
# review: draft
check-expired-exception = an exception has expired

# translation: 2e0e78f213242fbe
# review: draft
check-expired-exception-help = mend what it allowed and remove it, or give it another day

# translation: 58118a44054c22e6
# review: draft
check-expired-exception-help-day = write a day such as `until 2027-03-01` in front of the comma

# translation: ed44d7bb18353a66
# review: draft
check-expired-exception-help-idle = remove it

# translation: 118c6f248d0553e0
# review: draft
check-expired-exception-here = no longer allowed

# translation: 3e97998c0dda5f23
# review: draft
check-expired-exception-message = this exception from `{ $name }` held until { $day }; { $count ->
        [0] nothing needs it any more
        [one] one finding is back
       *[other] { $count } findings are back
    }

# translation: 516398cc973099db
# review: draft
check-expired-exception-no-day = this exception from `{ $name }` names no day behind `until`, so it allows nothing

# translation: b0aa1622ae3165f7
# review: draft
check-first-here = the first one is here

# translation: a8877df11f2bf9b8
# review: draft
check-full-stop-mismatch = only one of a translation and its source ends with a full stop

# translation: 9a4700b725805ce2
# review: draft
check-full-stop-mismatch-added = the translation ends with a full stop or exclamation mark, and the source does not

# translation: ae66e5b9d0e4f88d
# review: draft
check-full-stop-mismatch-dropped = the source ends with a full stop or exclamation mark, and the translation does not

# translation: 5471ba5631b4cec1
# review: draft
check-full-stop-mismatch-help = end it as the source ends

# translation: db5cab56c80b0f72
# review: draft
check-function-mismatch = a translation uses other functions, or other options of them, than the source

# translation: bb5479763b484724
# review: draft
check-function-mismatch-bare = the translation shows `${ $variable }` without the function { $name }

# translation: d553ff6808fdde02
# review: draft
check-function-mismatch-dropped = the translation leaves out the function { $name }

# translation: 46638e227b50d61e
# review: draft
check-function-mismatch-extra = the source does not use the function { $name } here

# translation: 9434e533c0e96b2a
# review: draft
check-function-mismatch-help = take the function over as it is in the source

# translation: d45b8184dfc64fb1
# review: draft
check-function-mismatch-option = the option `{ $option }: { $value }` of the source is missing here

# translation: 4f2035c41544bb2b
# review: draft
check-group-exceptions = Settings and exceptions

# translation: d91fb70a4af6fcaa
# review: draft
check-group-files = Files and ids

# translation: 7fab987d9bbfc3d1
# review: draft
check-group-hygiene = Characters and signs

# translation: d9244a0724318d8b
# review: draft
check-group-linking = Where references lead

# translation: eb967fbc18007720
# review: draft
check-group-parity = Variables, terms and other parts that the program needs

# translation: f1560536ba7dd807
# review: draft
check-group-plurals = Plurals

# translation: 3ca3a2c3d9ebef9c
# review: draft
check-group-policy = What the project demands

# translation: 71feac4618bc5bb0
# review: draft
check-group-source-side = The source itself

# translation: 3111c1b377416560
# review: draft
check-group-state = State of translations

# translation: 07725df44f57ca75
# review: draft
check-group-wording = What a translation says beside its source

# translation: 89e4fde06c15b3ba
# review: draft
check-idle-exception = an exception allows nothing

# translation: ed44d7bb18353a66
# review: draft
check-idle-exception-help = remove it

# translation: c699752b49da1726
# review: draft
check-idle-exception-help-apart = put it directly above the message that it speaks of, or remove it

# translation: 3e001e8fe2c94da0
# review: draft
check-idle-exception-help-nothing = correct it, or remove the exception

# translation: 5c38c60f9550dc3f
# review: draft
check-idle-exception-message = this exception from `{ $name }` allows nothing

# translation: 9eef5e4ee8b3fbca
# review: draft
check-idle-exception-nothing = { $key ->
        [locale] this exception allows nothing: the project has no locale `{ $value }`
        [file] this exception allows nothing: the project has no file `{ $value }`
       *[id] this exception allows nothing: no message has the id `{ $value }`
    }

# translation: fa73bccaa49d16a9
# review: draft
check-idle-pattern = a demand speaks of nothing

# translation: deab8999905a36ac
# review: draft
check-idle-pattern-help = correct the name or remove it; `diglot status` shows locales and catalogs by their names

# translation: 51aca8c820c7c40c
# review: draft
check-idle-pattern-message = { $kind ->
        [message] no message is called `{ $name }`
        [catalog] no catalog is called `{ $name }`
        [path] no text has the path `{ $name }`
       *[locale] there is no locale `{ $name }`
    }, so nothing is demanded here

# translation: 572d734f7d080cab
# review: draft
check-idle-setting = a setting changes nothing

# translation: 6189e2a443d8e725
# review: draft
check-idle-setting-catalog = no catalog is called `{ $name }`

# translation: dfa0dd56aef21042
# review: draft
check-idle-setting-exclude = no text fits `{ $pattern }`, so nothing is left out

# translation: 67c69862b461a4d1
# review: draft
check-idle-setting-itself = `{ $locale }` cannot fall back on itself

# translation: f899f9597b587f0e
# review: draft
check-idle-setting-locales = `locales` is an empty list, so nothing is translated

# translation: c5836be5bd7a386b
# review: draft
check-idle-setting-same = { $kind ->
        [exception] the exception in line { $line } allows the same
       *[override] the override in line { $line } has the last word on all that this one says
    }

# translation: bfb9ae5660247498
# review: draft
check-idle-setting-ship = `ship = 0` lets a locale ship before anything of it is translated

# translation: b584c523ab76a639
# review: draft
check-idle-term-argument = a term is given a word that it does not use

# translation: 9670541ccf83a071
# review: draft
check-idle-term-argument-help = let the term choose by `${ $name }`, or remove the argument

# translation: 6e15f0cbe69cbdb2
# review: draft
check-idle-term-argument-message = `{ $id }` does not use `${ $name }`

# translation: f3b3b3036322c620
# review: draft
check-idle-term-argument-nameless = a term does not use an argument without a name

# translation: 97f02a86b802f99e
# review: draft
check-idle-term-argument-nameless-help = give it a name, as in `{ "{" } { $id }(case: "…") { "}" }`, or remove it

# translation: 15d9e637474276f7
# review: draft
check-invisible-character = an invisible character stands in the text

# translation: c591d526055470ab
# review: draft
check-invisible-character-help = delete it; if it is there on purpose, write it as an escape in braces

# translation: 71cbe6566b746b93
# review: draft
check-invisible-character-message = an invisible character stands here: { $sign }

# translation: 7d4e1a73e76e8dad
# review: draft
check-length-mismatch = a translation is far longer or shorter than its source

# translation: 2067fc0fad1d4e4c
# review: draft
check-length-mismatch-help = see whether a part was lost, or belongs to another message

# translation: d4a4bdb71e59aee2
# review: draft
check-length-mismatch-long = the translation is more than three times as long as its source

# translation: bc47c5068789650a
# review: draft
check-length-mismatch-short = the translation is less than a third as long as its source

# translation: ed692f7341a84d9b
# review: draft
check-link-mismatch = a translation has other Markdown links than the source

# translation: ec26a46aa195286d
# review: draft
check-link-mismatch-changed = the link { $link } is { $source } in the source

# translation: a312817c0ca5bcf4
# review: draft
check-link-mismatch-dropped = the translation leaves out the link { $link }

# translation: f98aa65e6a3ea33e
# review: draft
check-link-mismatch-extra = the source has no link { $link } here

# translation: 046dca619da74678
# review: draft
check-link-mismatch-help = keep the links of the source and translate only the words in the square brackets

# translation: 722d1e070822a12d
# review: draft
check-markup-mismatch = a translation has other HTML elements than the source

# translation: b4515c5909405d0f
# review: draft
check-markup-mismatch-attribute = this tag says { $tag }, and the source says { $source }

# translation: 7236c6213afd862a
# review: draft
check-markup-mismatch-crossed = { $tag } stands before the end of { $inner }

# translation: 4b34ff6394982da5
# review: draft
check-markup-mismatch-crossed-help = close first what was opened last

# translation: dc22f380b23d5d36
# review: draft
check-markup-mismatch-dropped = the translation leaves out { $tag }

# translation: 1ab8338e22f598c8
# review: draft
check-markup-mismatch-extra = the source has no { $tag } here

# translation: 2ecf25df00830ccb
# review: draft
check-markup-mismatch-help = copy the tags of the source; only the words between them are translated, and attributes such as title and alt

# translation: e3763256bc483d4e
# review: draft
check-markup-mismatch-unclosed = { $tag } is never closed

# translation: 125bf5dd9e02040d
# review: draft
check-markup-mismatch-unclosed-help = put { $close } behind the words that it stands for

# translation: d652b1e348732959
# review: draft
check-markup-mismatch-unopened = { $tag } closes nothing: no element of that name is open here

# translation: 2940b5c97ecc0a54
# review: draft
check-message-reference-mismatch = a translation refers to other messages than the source

# translation: 07699f3887a21207
# review: draft
check-message-reference-mismatch-dropped = the translation does not refer to `{ $name }`

# translation: 075fb718c093c6a7
# review: draft
check-message-reference-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it

# translation: c629354296fa4979
# review: draft
check-message-reference-mismatch-extra = the source does not refer to `{ $name }` here

# translation: 4753800cd6ee695b
# review: draft
check-message-reference-mismatch-extra-help = refer to the messages that the source refers to; ids are not translated

# translation: 5a59875a77941c43
# review: draft
check-missing = a message is not translated

# translation: 0c06e3ebffdf9568
# review: draft
check-missing-catalog = { $count ->
    [one] the locale has no translation of this text: { $count } message is not translated
   *[other] the locale has no translation of this text: { $count } messages are not translated
}

# translation: fdb0abe341f23444
# review: draft
check-missing-catalog-help = write the translations to { $file }

# translation: 1da32c23c1642ec9
# review: draft
check-missing-help = add its translation to { $file }

# translation: c519ce5d4bacb510
# review: draft
check-missing-help-unread = it stands here but cannot be read: mend that first

# translation: f93783e1af5fabfd
# review: draft
check-missing-message = `{ $id }` is not translated

# translation: cb74a19cfbb3a852
# review: draft
check-missing-plural = a plural form of the language is missing

# translation: f660d704245659e8
# review: draft
check-missing-plural-help = add a variant for each, or leave out the choice if the text is the same for all numbers

# translation: 5ac123f44bf571b6
# review: draft
check-missing-plural-message = { $count ->
    [one] the plural form { $forms } is missing, which { $example } has
   *[other] the plural forms { $forms } are missing, the first of which { $example } has
}

# translation: 67d6620cbd780149
# review: draft
check-missing-term-argument = a term is used without the word that it needs

# translation: 27fe067ac70a41cb
# review: draft
check-missing-term-argument-help = give it, as in `{ "{" } { $id }({ $name }: "…") { "}" }`

# translation: f58a5d74931134cb
# review: draft
check-missing-term-argument-message = `{ $id }` shows `${ $name }`, which is not given here

# translation: 1144a15c7a872b84
# review: draft
check-mixed-script = a word has letters of two alphabets that look alike

# translation: ca416ee666ad93a4
# review: draft
check-mixed-script-help = type the word again with one keyboard

# translation: 57382de46e1aa650
# review: draft
check-mixed-script-message = { $alphabet ->
    [cyrillic] in “{ $word }” the Cyrillic { $letters } stands among letters of another alphabet
    [greek] in “{ $word }” the Greek { $letters } stands among letters of another alphabet
    [armenian] in “{ $word }” the Armenian { $letters } stands among letters of another alphabet
   *[latin] in “{ $word }” the Latin { $letters } stands among letters of another alphabet
}

# translation: 0bd3cb7817ebb94e
# review: draft
check-no-records = nothing is known yet of the sources that the translations of a locale were made from

# translation: 8694d726a5db8f0c
# review: draft
check-no-records-help = compare translations with their source and confirm those that agree with `diglot accept`; all other checks work without records

# translation: eab3317dc6fe5ed0
# review: draft
check-no-records-message = { $count ->
    [one] nothing is recorded yet of the sources that the translations of { $locales } were made from, so nobody can tell which are outdated
   *[other] nothing is recorded yet of the sources that the translations of { $count } locales ({ $locales }) were made from, so nobody can tell which are outdated
}

# translation: 554824ac2d210b54
# review: draft
check-no-source = no file of the source locale `{ $locale }` is there, and translations are

# translation: 9a57fb22ae1f13ff
# review: draft
check-no-source-help = write as `source-locale` the language that the texts are written in; remove no translation before

# translation: d8999b31a43619b6
# review: draft
check-not-nfc = a letter is written as two characters

# translation: 61f99bbff0134e68
# review: draft
check-not-nfc-help = type the letter again as one character

# translation: 41df39cc55b2426b
# review: draft
check-not-nfc-message = “{ $word }” has a letter and its mark as two characters, where there is one for both

# translation: 04737a077350c043
# review: draft
check-number-mismatch = a translation has other numbers than its source

# translation: 5786775d6b4e37b6
# review: draft
check-number-mismatch-added = the translation says { $number }, and the source does not

# translation: 46a24dfea3da0b51
# review: draft
check-number-mismatch-dropped = the source says { $number }, and the translation does not

# translation: 1f90d8f4d925225d
# review: draft
check-number-mismatch-help = write the numbers of the source, in the way of your language

# translation: 712b9c056b9c653b
# review: draft
check-number-mismatch-other = the translation says { $found } where the source says { $wanted }

# translation: c69e24fc35232831
# review: draft
check-obsolete = a translation has no message in the source any more

# translation: a5fe7ffe4e22d63d
# review: draft
check-obsolete-catalog = { $count ->
    [one] the source locale has no catalog `{ $name }`: { $count } message here is of no use
   *[other] the source locale has no catalog `{ $name }`: { $count } messages here are of no use
}

# translation: e236fb25bd260bd8
# review: draft
check-obsolete-catalog-help = remove or rename this file

# translation: 0beaa1b9728af9e2
# review: draft
check-obsolete-help = remove it if it is of no more use

# translation: 8a431b6a76c0af52
# review: draft
check-obsolete-help-merged = its text went into `{ $new }`: translate that one, then remove this one

# translation: 73259b97562b421f
# review: draft
check-obsolete-help-similar = the new message `{ $new }` is similar: rename this one, or remove it

# translation: a4c0142dbf2bdefd
# review: draft
check-obsolete-help-unread = the source has it but it cannot be read there: mend that first

# translation: 493e37766b2c046f
# review: draft
check-obsolete-message = `{ $id }` is no longer in the source

# translation: bb0e4e4f9df03ebf
# review: draft
check-out-of-step = a reference catalog is behind its source text

# translation: fbcec4ab02988778
# review: draft
check-out-of-step-added = this passage is not in the reference catalog yet; its id will be `{ $id }`

# translation: 4573be35ee3fb72f
# review: draft
check-out-of-step-changed = this passage changed, and `{ $id }` in the reference catalog did not

# translation: 74a5eded495f7b9c
# review: draft
check-out-of-step-help = run `diglot sync`

# translation: d01cf4017c87bb20
# review: draft
check-out-of-step-layout = the reference catalog { $file } differs from this text in order or layout

# translation: 05004fb3df440afe
# review: draft
check-out-of-step-no-catalog = this text has no reference catalog { $file } yet

# translation: c0f2dfbd720b1886
# review: draft
check-out-of-step-removed = the passage of `{ $id }` is no longer in the source text

# translation: e741864c9f63bc93
# review: draft
check-outdated = the source changed after it was translated

# translation: e78d1e51b568951f
# review: draft
check-outdated-help = translate what changed, or run `diglot accept { $locale } { $id }` if the translation still holds

# translation: f3ce95a316fc4a56
# review: draft
check-outdated-message = { $grade ->
    [cosmetic] the source of `{ $id }` changed in typography: { $because }
    [meaning] the source of `{ $id }` changed, perhaps in meaning: { $because }
   *[wording] the source of `{ $id }` changed in wording: { $because }
}

# translation: 663e7665ab178b1b
# review: draft
check-outdated-pivot = a translation follows a text that is itself outdated

# translation: 4201d763ea0a7119
# review: draft
check-outdated-pivot-help = nothing is to do here before { $pivot } is up to date

# translation: a701db2f8e076884
# review: draft
check-outdated-pivot-message = `{ $id }` follows { $pivot }, whose own source changed: { $because }

# translation: 63e4853ecf0736db
# review: draft
check-outdated-pivot-unconfirmed = `{ $id }` follows { $pivot }, and nobody can tell whether that follows its own source

# translation: d3c2ecd98bfa1726
# review: draft
check-pivot-here = translated from this

# translation: b498b72d9fc1d0bd
# review: draft
check-plural-runtime = the library fluent-rs shows another plural form than the language has

# translation: b4e6c708320ce352
# review: draft
check-plural-runtime-help = let the program correct it, or see that `{ $shown }` fits that number too

# translation: ca9b19d8dbb9a1ca
# review: draft
check-plural-runtime-message = for { $number } the library fluent-rs shows the variant `{ $shown }`, and `{ $right }` is right

# translation: 3c890868707442e2
# review: draft
check-quote-mismatch = a quotation mark has no partner

# translation: dc062e17619c48e8
# review: draft
check-quote-mismatch-help = write marks that belong together; usual in this language: { $usual }

# translation: 6580a6a4ad061deb
# review: draft
check-quote-mismatch-lonely = the quotation mark { $mark } has no partner

# translation: 783caed9b54dc54a
# review: draft
check-quote-mismatch-wrong = a quotation that { $opened } opens is closed by { $mark }

# translation: bfa89ddee7d451f8
# review: draft
check-reference-cycle = texts refer to one another in a circle

# translation: 46334b3e7c3ddf8d
# review: draft
check-reference-cycle-help = take out one of these references

# translation: f17e2a84f35384ec
# review: draft
check-reference-cycle-message = this leads back to itself: { $path }

# translation: 8e9a45a2b545002e
# review: draft
check-replacement-character = a character of a text was lost

# translation: c77092965dea5248
# review: draft
check-replacement-character-help = write the character that belongs here

# translation: db40cba652a40a5e
# review: draft
check-replacement-character-message = a character was lost here: the text has U+FFFD in its place

# translation: 5be5fb3b114bd5ea
# review: draft
check-same-text = two messages of the source say the same

# translation: 3e2915de5b86e4b4
# review: draft
check-same-text-help = use `{ $id }` for both, or say in a comment above each where it is shown

# translation: fde8e33af8550af7
# review: draft
check-same-text-message = this says the same as `{ $id }`

# translation: 47030200715fa6b5
# review: draft
check-source-here = this is the source

# translation: 9b7ff0fd7b2a251c
# review: draft
check-space-mismatch = a space at the start or the end is in a translation or in its source only

# translation: e34152a58c6947dc
# review: draft
check-space-mismatch-added-help = remove the space and the braces that hold it

# translation: 607f6e727577e4a8
# review: draft
check-space-mismatch-end-added = the translation ends with a space, and the source does not

# translation: 7652ae505ed2c456
# review: draft
check-space-mismatch-end-dropped = the source ends with a space, and the translation does not

# translation: 0078d3cc78694816
# review: draft
check-space-mismatch-help = a space that has to stay is written {"{"} " " {"}"}

# translation: d1f17835d7c1a55e
# review: draft
check-space-mismatch-start-added = the translation begins with a space, and the source does not

# translation: cf79155c00756fca
# review: draft
check-space-mismatch-start-dropped = the source begins with a space, and the translation does not

# translation: f296c58cfd298d88
# review: draft
check-stale-shipping = the record of what is shipped is behind

# translation: 74d9bb2a9c415f91
# review: draft
check-stale-shipping-help = translate what is to go, or let `diglot ship` take it out of the record

# translation: 9b7563c0fdb557fc
# review: draft
check-stale-shipping-help-idle = let `diglot ship` take it out of the record, or write `ship` in its tier

# translation: f24107cfff3f6f5b
# review: draft
check-stale-shipping-help-line = remove this line; of two versions that git could not merge, keep the lines of both

# translation: 2f317bb3da3b1976
# review: draft
check-stale-shipping-idle = { $name } is recorded as shipped, and the settings do not say when it ships

# translation: 7e6056e2bb6e28a5
# review: draft
check-stale-shipping-message = { $name } is recorded as shipped and is left out: { $why } (`{ $table }`)

# translation: ce05551b7c06c685
# review: draft
check-straight-apostrophe = an apostrophe is straight where those of the file are curved

# translation: 1c22eb165a522a02
# review: draft
check-straight-apostrophe-help = write { $usual }

# translation: 456fadd132ec8175
# review: draft
check-straight-apostrophe-message = this apostrophe is straight, and nearly all others of the file are { $usual }

# translation: 150b53548141cbf7
# review: draft
check-straight-quote = quotation marks are straight where most of the file are not

# translation: 5631d8b2e85e9f1d
# review: draft
check-straight-quote-help = write the marks of the rest of the file; usual in this language: { $usual }

# translation: f702ceeed01ccef3
# review: draft
check-straight-quote-message = these quotation marks are straight, and most others of the file are not

# translation: 364164928b95229b
# review: draft
check-symbol-mismatch = a translation lacks a symbol of its source (currency, per cent, §, ©, …)

# translation: b90f63f3ee06519c
# review: draft
check-symbol-mismatch-help = write the symbol as your language writes it

# translation: c56b144b4bf7d743
# review: draft
check-symbol-mismatch-message = the source has the symbol { $sign }, and the translation neither it nor a word for it

# translation: 1be0a30f2129d0f2
# review: draft
check-term-mismatch = a translation uses other terms than the source

# translation: e4ee0076f75a9715
# review: draft
check-term-mismatch-dropped = the translation leaves out the term `{ $name }`

# translation: b420ce0d3292f769
# review: draft
check-term-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it, or allow the difference with a reason

# translation: 9c9f0e87a846cba0
# review: draft
check-term-mismatch-extra = the source does not use the term `{ $name }` here

# translation: a118494921afdb6e
# review: draft
check-term-mismatch-extra-help = use the terms of the source, or allow the difference with a reason

# translation: ff21c9d9a71f6478
# review: draft
check-too-many-placeables = a text grows out of bounds

# translation: 1d82fa04a067ab02
# review: draft
check-too-many-placeables-help = use fewer references, or cut the text in two

# translation: e957a0abf0f29dd8
# review: draft
check-too-many-placeables-message = to show `{ $name }`, more than 100 pairs of braces must be filled, its references included

# translation: a9b59421a57d5458
# review: draft
check-unconfirmed = source and translation both changed, and nobody can tell which came first

# translation: 2192899c18a41d33
# review: draft
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# translation: d7f55d38798d3c2f
# review: draft
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first

# translation: 274973ec5a7e8320
# review: draft
check-undocumented-variable = no comment says what a variable stands for

# translation: 5ac6e4cdcbb930a4
# review: draft
check-undocumented-variable-help = say so in a comment above the message, such as `# $name: name of a person`

# translation: d757036299c05f7a
# review: draft
check-undocumented-variable-help-apart = take out the empty line between the comment and the message

# translation: 1771b35796e8db1a
# review: draft
check-undocumented-variable-message = no comment explains { $names }

# translation: bfdbaf575e174987
# review: draft
check-unexplained-exception = an exception gives no reason

# translation: 4a6a7df1ad4f4085
# review: draft
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`

# translation: dd8095855d280e29
# review: draft
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing

# translation: f42f4d3a08991fe4
# review: draft
check-unexplained-exception-second = this exception from `{ $name }` names `{ $second }` instead of a reason, so it allows nothing

# translation: d94f5f299e972efa
# review: draft
check-unexplained-exception-second-help = write one exception for each check, each with its own reason after the comma

# translation: e778c536ce3a1a96
# review: draft
check-unknown-check = the settings name a check that does not exist

# translation: ef020a15e78a4df7
# review: draft
check-unknown-check-grades = `{ $name }` has one level for all changes, not one for each grade

# translation: a5ecd72e59e3817c
# review: draft
check-unknown-check-grades-help = write `{ $name } = "warning"`; only `outdated` and `outdated-pivot` know grades

# translation: e0ba4aada6428e5b
# review: draft
check-unknown-check-help = `diglot explain` lists all checks

# translation: bcbbff7a4263084d
# review: draft
check-unknown-check-help-similar = did you mean `{ $known }`?

# translation: 08df23aa08983af1
# review: draft
check-unknown-check-message = there is no check `{ $name }`

# translation: 86841f5455385e02
# review: draft
check-unknown-function = a text calls a function that nobody knows

# translation: 282776f557e5303f
# review: draft
check-unknown-function-help = correct its name, or add `{ $name }` to `functions` under `[fluent]` in the settings

# translation: a8fa421cb66ccdc0
# review: draft
check-unknown-function-message = there is no function `{ $name }`

# translation: 303b555b98a5478a
# review: draft
check-unknown-locale = a folder stands for no locale of the project

# translation: 08ddc50faed5507d
# review: draft
check-unknown-locale-folder = the settings say that the folder of `{ $locale }` is `{ $folder }`, and here is one called `{ $name }`

# translation: ac88297dcc0dcf2b
# review: draft
check-unknown-locale-folder-help = rename it to `{ $folder }`, or write `folder = "{ $name }"`

# translation: 09da5c72b6f2426f
# review: draft
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`

# translation: d9d86201529b6336
# review: draft
check-unknown-locale-help-tag = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# translation: d1cbea685f8c0235
# review: draft
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part

# translation: b0670311a673f63d
# review: draft
check-unknown-locale-pivot = `{ $locale }` would be translated from `{ $pivot }`, which is no locale of the project

# translation: def3d3302ba596f0
# review: draft
check-unknown-locale-pivot-help = correct `from`, or add the locale to `locales`

# translation: aec41de415769f7b
# review: draft
check-unknown-locale-spelling = `{ $name }` is the locale `{ $tag }` by another spelling

# translation: d9d86201529b6336
# review: draft
check-unknown-locale-spelling-help = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# translation: b8626f4d666a653b
# review: draft
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`

# translation: 941fe77d7832383c
# review: draft
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs

# translation: f5707cc1d3dfdfdd
# review: draft
check-unknown-mark = a mark for diglot says nothing

# translation: 52df91297c528a33
# review: draft
check-unknown-mark-apart = this mark stands above no message, so it marks nothing

# translation: 7dae8bb7aa37f8a0
# review: draft
check-unknown-mark-help = write `diglot: critical` in a comment directly above the message

# translation: 41c7d86bf3e23ebe
# review: draft
check-unknown-mark-message = there is no mark `{ $word }`

# translation: f23622d0b4e38a7e
# review: draft
check-unknown-plural = a plural form that the language does not have

# translation: a52b1e8a5b9276a1
# review: draft
check-unknown-plural-help = the language has { $forms }; for a single number write the number itself, such as `[0]`

# translation: 964584fcd6c8444a
# review: draft
check-unknown-plural-message = no number has the plural form `{ $form }` in the language `{ $locale }`

# translation: c12fc72097e12c95
# review: draft
check-unknown-reference = a text refers to a message, term or attribute that is not there

# translation: e54c1ff23294c7da
# review: draft
check-unknown-reference-attribute = `{ $id }` has no attribute `.{ $name }`

# translation: 0bcd5bef128133a0
# review: draft
check-unknown-reference-bundle = there is no `{ $name }` in the bundle `{ $bundle }`

# translation: db385bacc057210a
# review: draft
check-unknown-reference-help = correct the name, or take the reference out

# translation: 386ffe8d54a3bacf
# review: draft
check-unknown-reference-message = there is no `{ $name }`

# translation: a90b04cc8d27056e
# review: draft
check-unknown-reference-value = `{ $id }` has no text of its own, only attributes

# translation: 36f1e2239cd26205
# review: draft
check-unknown-reference-value-help = refer to one of its attributes

# translation: 828c05338db3ba35
# review: draft
check-unknown-variant = a variant stands for a case that the source does not know

# translation: 3897d54734537ffa
# review: draft
check-unknown-variant-help = write the word that the source has in the brackets; it has { $words }

# translation: f2362ab90a271500
# review: draft
check-unknown-variant-message = the source has no case `{ $word }` in this choice, so readers never see this variant

# translation: c32df32e926b68ca
# review: draft
check-unreachable-variant = a variant is never shown

# translation: 56261c4dfbf8ed7e
# review: draft
check-unreachable-variant-fixed = what decides here is fixed, so it always comes out the same

# translation: 32cd76ac8004e25f
# review: draft
check-unreachable-variant-fixed-help = let a variable decide, or write the one text alone

# translation: f7d12580afa0320b
# review: draft
check-unreachable-variant-repeated = the key `{ $key }` stands here a second time, so its variant is never chosen by it

# translation: 61c0ddecb847f26d
# review: draft
check-unreachable-variant-repeated-help = correct the key, or remove the variant

# translation: 60435bd5fe5fcad7
# review: draft
check-unreachable-variant-word = a number is never `{ $key }`

# translation: 1eb7f5a307534fc2
# review: draft
check-unreachable-variant-word-help = write a number or a plural form (zero, one, two, few, many, other)

# translation: 94d0cd50d3bca713
# review: draft
check-unreadable = a part of a file cannot be read

# translation: 7ac9b79507195b1b
# review: draft
check-unreadable-help = mend this part; all the rest was read

# translation: 91a1ca5fbf3e6a29
# review: draft
check-unreadable-help-note = diglot works on Fluent catalogs alone, and leaves the rest as it is

# translation: 060b90f511421a1c
# review: draft
check-unreadable-junk = this part is no Fluent message

# translation: 710c9b9c930bac2c
# review: draft
check-untracked = nothing is known of the source that a translation was made from

# translation: 406bbb95893f918c
# review: draft
check-untracked-catalog = { $count ->
    [one] nothing is known of the source that { $count } translation of this catalog was made from
   *[other] nothing is known of the source that { $count } translations of this catalog were made from
}

# translation: 73745c9b92a9b68e
# review: draft
check-untracked-catalog-help = compare them with the source, then run `diglot accept { $locale } ID…` for those that agree

# translation: c0f38a9bffb53535
# review: draft
check-untracked-message = nothing is known of the source that `{ $id }` was translated from

# translation: f960faac89242c0c
# review: draft
check-untranslated-reference = a translation refers to something that is not translated

# translation: a52278fe9f4bbd8b
# review: draft
check-untranslated-reference-help = translate `{ $name }`, or copy it from the source

# translation: 7bfdef4359d9d1f3
# review: draft
check-untranslated-reference-message = `{ $name }` is not translated, and nothing stands in for it inside another text

# translation: 71f24f59bb9de249
# review: draft
check-variable-mismatch = a translation uses other variables than the source

# translation: ffa1db5ba17f10b7
# review: draft
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`

# translation: cb12f5d1d8c4dc04
# review: draft
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# translation: b080e79fac0a9851
# review: draft
check-variable-mismatch-dropped-here = this variant leaves out the variable `${ $name }`

# translation: 97653e5a12de6699
# review: draft
check-variable-mismatch-extra = the source has no variable `${ $name }`

# translation: b6fd3959bb8bedfc
# review: draft
check-variable-mismatch-extra-help = write `${ $known }`, as in the source

# translation: 3488e490a665d0f6
# review: draft
check-variable-mismatch-list-help = take it out, or use one of the variables of the source: { $names }

# translation: faf280937bebc62f
# review: draft
check-variable-mismatch-none-help = take it out: the source of this message has no variables

# translation: dae89b436bcf6865
# review: draft
check-wrong-function-argument = a number or date is to be written in a way that does not exist

# translation: 4f0a5e23e94364b5
# review: draft
check-wrong-function-argument-further = `{ $function }` takes one value, and this is a further one

# translation: 48b9d0750a3f0832
# review: draft
check-wrong-function-argument-limits = `{ $most }` is less than `{ $least }`

# translation: fa08edcd39814624
# review: draft
check-wrong-function-argument-limits-help = exchange the two numbers, or leave one out

# translation: 588a520db4fd8974
# review: draft
check-wrong-function-argument-name = `{ $function }` has no option `{ $name }`

# translation: 1a40d2b9c1e904b4
# review: draft
check-wrong-function-argument-name-help = copy the option from the source, or remove it

# translation: f1229832c604e7c3
# review: draft
check-wrong-function-argument-none = `{ $function }` is not told what to write

# translation: 9bcf08afed3e35a0
# review: draft
check-wrong-function-argument-none-help = give it one variable, as in `{ $function }($name)`

# translation: 990b00a7905feb20
# review: draft
check-wrong-function-argument-quoted = put it in quotation marks

# translation: 7bc6c94c80e2a0a7
# review: draft
check-wrong-function-argument-text = `{ $function }` cannot write a text

# translation: 6a0816c626da4349
# review: draft
check-wrong-function-argument-value = `{ $name }` cannot be `{ $value }`

# translation: f593dcb71c232594
# review: draft
check-wrong-function-argument-whole = write a whole number from { $least } to { $most }, without quotation marks

# translation: 26b8978f8f7ee67a
# review: draft
check-wrong-function-argument-words = write one of these words in quotation marks: { $values }

# translation: b23f3d0cd08b7ddf
# review: draft
check-wrong-language = a text is in another language

# translation: e98359a30d36aeb3
# review: draft
check-wrong-language-help = translate it, or move it to the file of its language

# translation: fd154a2c9c90a9d4
# review: draft
check-wrong-language-message = this text is not in the language of { $locale }: it looks like { $language }

# translation: 0ae6dcc5ed76fe29
# review: draft
check-wrong-script = a text is in another script than its locale

# translation: 58803bc87d47d799
# review: draft
check-wrong-script-message = most letters of this text are of another script than { $locale } is written in

# translation: 33e83c4e250eff33
# review: draft
check-wrong-script-simplified = this text has simplified characters, and { $locale } is written with traditional ones

# translation: 6185cb114bd7f021
# review: draft
check-wrong-script-traditional = this text has traditional characters, and { $locale } is written with simplified ones

# translation: ca13f169e81bb84c
# review: draft
cli-act = { $path }: { $what }

# translation: f7366a351a891edb
# review: draft
cli-built = { $files ->
    [one] One file is in `{ $folder }`.
   *[other] { $files } files are in `{ $folder }`.
}

# translation: 2e226a341e0e083e
# review: draft
cli-built-changes = Written: { $written }. Removed: { $removed }.

# translation: d7ee28fb9cb0cd1c
# review: draft
cli-built-in-steps = `{ $folder }` could not be replaced as a whole here, so its files were replaced one by one; somebody who looked meanwhile may have seen files of both builds.

# translation: b5e65d0aad54b93e
# review: draft
cli-built-look = Open `{ $path }` in a browser.

# translation: 633280999858d4b2
# review: draft
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}

# translation: b4a6346c48bc984d
# review: draft
cli-check-off = `{ $check }` is off, so it finds nothing; `[checks]` in `diglot.toml` switches it on

# translation: 8b67bb98a29d9322
# review: draft
cli-config-all = Nothing is set for all locales alike; name a locale with `--locale`, or a file with `--path`.

# translation: a87ba0439b8b0b67
# review: draft
cli-config-defaults = The settings say nothing of that; all is as it is by itself.

# translation: ed5dabf08d5d71eb
# review: draft
cli-error = error: { $what }

# translation: 41dc0035d8511484
# review: draft
cli-file-wrong = `{ $file }` cannot be used as it is

# translation: 2c643c54d5e8a973
# review: draft
cli-hint = help: { $what }

# translation: a4bcc993d823bac9
# review: draft
cli-import-doubts = { $count ->
    [one] One place looks damaged. Settle it in the source text:
   *[other] { $count } places look damaged. Settle them in the source text:
}

# translation: eec59d19ff767200
# review: draft
cli-import-next = Read the source text, then run `diglot sync`.

# translation: ae5bf576582fc1c9
# review: draft
cli-import-same = `{ $file }` says the same already.

# translation: 39079fd1c2d02d40
# review: draft
cli-in-step = All is in step.

# translation: 630e16a84c6519ef
# review: draft
cli-initialized = Write or import source texts, then run `diglot sync`.

# translation: 0ae028d183b01f4c
# review: draft
cli-initialized-catalogs = Run `diglot check` to see how the translations stand.

# translation: 2c1b161eea1e69b4
# review: draft
cli-left-out = Left out: { $name }, { $why }

# translation: 87ebabe757846873
# review: draft
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it

# translation: 768d2b340babb04d
# review: draft
cli-no-project-help = `diglot init` makes a folder a project

# translation: f42fe1aa4b478818
# review: draft
cli-output-failed = the output could not be written: { $cause }

# translation: 67ec1451ed1fb0e4
# review: draft
cli-project-file = `{ $folder }` is a file: name its folder

# translation: e055533701c78d46
# review: draft
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}

# translation: 3ec5bea05dfe7077
# review: draft
cli-shipped-unknown = nobody can say what is shipped, for `{ $file }` cannot be read

# translation: 15d98772398d7632
# review: draft
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}

# translation: a21b30d06e8e4049
# review: draft
disk-all-excluded = `{ $pattern }` leaves out every file of the project

# translation: f9ff1eea949e340a
# review: draft
disk-all-excluded-help = write a pattern that fits fewer files

# translation: 720995d17ee5a8ed
# review: draft
disk-cannot-lock = cannot keep other runs of diglot from writing, by `{ $path }`: { $cause }

# translation: 172297fb8fad9eb9
# review: draft
disk-cannot-look = this path cannot be followed: { $cause }

# translation: 8243b922d381f760
# review: draft
disk-cannot-read = cannot read `{ $path }`: { $cause }

# translation: e46d14ac5fde478a
# review: draft
disk-cannot-remove = cannot remove `{ $path }`: { $cause }

# translation: 3d0e5fb7fb0a3aa7
# review: draft
disk-cannot-watch = cannot watch `{ $path }` for changes: { $cause }

# translation: a7deb8d3e39a8ffd
# review: draft
disk-cannot-write = cannot write `{ $path }`: { $cause }

# translation: 96a9416506902015
# review: draft
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again

# translation: 04568baea87aa701
# review: draft
disk-exists = `{ $path }` exists already, so nothing was written

# translation: a2b3e85ec11e07ed
# review: draft
disk-folder-here = this is a folder, and a file is needed here

# translation: 5eda564f2ff11cac
# review: draft
disk-in-the-way = rename or remove it: diglot keeps a file of its own here

# translation: 1dc30b675ca8e566
# review: draft
disk-large = this file is too large and was not read: it must be smaller than 4 GiB

# translation: e4d2c37398e8507f
# review: draft
disk-link-loop = this symbolic link leads back to a folder that it stands in

# translation: decc08223dc1c6ba
# review: draft
disk-link-nowhere = the link `{ $path }` leads to a file that is not there: make that file, or remove the link

# translation: 325152a4ecf88785
# review: draft
disk-link-outside = this symbolic link leads out of the project and was not followed

# translation: cc2cbcfb7d7cf235
# review: draft
disk-locked = another run of diglot (process { $process }) has been writing to this project for too long; end it and try again

# translation: 5c8be56c93afa1ad
# review: draft
disk-missing-folder = there is no folder `{ $folder }`

# translation: 6393121566735255
# review: draft
disk-missing-folder-help = make the folder, or correct the path pattern

# translation: 374b337a29cee80c
# review: draft
disk-needs-folder = `{ $path }` cannot be reached: `{ $file }` is a file and no folder; give another path, or move that file away

# translation: f06bc1864f25a4d4
# review: draft
disk-no-catalogs-help = name a pattern, such as `"locales/{"{"}locale{"}"}/*.ftl"`, or let `diglot init` look for catalogs

# translation: 25ed193f7e147fc9
# review: draft
disk-no-file-fits = no file fits the path pattern `{ $pattern }`

# translation: bb2009bed6bad257
# review: draft
disk-no-file-fits-help = correct it, or remove it: `*` stands for a part of a path and `**` for any folders; all other signs but {"{"}locale{"}"} and {"{"}name{"}"} stand for themselves

# translation: 9dbe6e28eb9d8b2c
# review: draft
disk-no-file-fits-help-fluent = a catalog is a Fluent file: write a pattern such as `{ $pattern }`

# translation: 94abb511c4186e3d
# review: draft
disk-not-a-file = `{ $path }` is not a file

# translation: ac8292a7a49aa9ed
# review: draft
disk-not-utf8 = from here the file is not UTF-8 text

# translation: 30af87d338716e44
# review: draft
disk-not-utf8-help = save the file as UTF-8 in your editor; until then diglot does not change it

# translation: 5bc29e6defda3202
# review: draft
disk-nothing-found = there is no source text and no catalog

# translation: 62f56c8ba816f610
# review: draft
disk-nothing-found-help = put a text into `source-texts`, or let `diglot init` look for catalogs

# translation: 9aabf352b3d582b6
# review: draft
disk-output-folder = `{ $path }` cannot be the output folder: it must lie inside the project and hold no texts of yours

# translation: d7ea3f35f4e081ab
# review: draft
disk-outside = `{ $path }` leads out of the project, so nothing was written

# translation: 41ea10d228f3e584
# review: draft
disk-program = { $program } failed: { $cause }

# translation: 803601d097c65f81
# review: draft
disk-read-only = `{ $path }` is read-only, so nothing was written

# translation: 0d0ce96ed4d35817
# review: draft
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written

# translation: 852d07c456c5973a
# review: draft
disk-settings-folder = `{ $path }` is a folder, and the settings are a file: rename it, then let `diglot init` write the file

# translation: 80439dadfa6db539
# review: draft
disk-special-file = this is no ordinary file and was not read

# translation: 539fc851a1a8393a
# review: draft
disk-strange-path = the name of this file is not valid Unicode, so the file was not read

# translation: 85db792faa842960
# review: draft
disk-too-large = `{ $path }` is too large: a file must be smaller than 4 GiB

# translation: bf4b9d0c3fcbab9b
# review: draft
disk-too-many = this folder holds too many files, or symbolic links that multiply them; the rest was not read

# translation: 58f2ffc4583b4b39
# review: draft
disk-unreadable = this file cannot be read: { $cause }

# translation: 39d93da8b31c7e9c
# review: draft
engine-catalog-twice = this file is the same catalog as { $first } and is not read

# translation: 8ffae45272761d57
# review: draft
engine-catalog-twice-help = keep one of the two files, or change the patterns in diglot.toml

# translation: f81ccb10f53017da
# review: draft
engine-no-place = no path pattern says where the catalogs of this text belong

# translation: d88e8bf03c1cd83b
# review: draft
engine-no-place-help = add a pattern with {"{"}locale{"}"} and {"{"}name{"}"} to `catalogs` in diglot.toml

# translation: aaac956b4e3d6046
# review: draft
engine-settings-wrong =
    { $count ->
        [one] the settings have a mistake
       *[other] the settings have { $count } mistakes
    }

# translation: 1e243a5897137e3c
# review: draft
engine-unlisted =
    { $count ->
        [one] `{ $first }` takes no part: its locale is not among those listed for it
       *[other] { $count } Fluent files take no part, first `{ $first }`: their locales are not among those listed for them
    }

# translation: e3639329854d90cd
# review: draft
engine-unlisted-help = add the locale to the `locales` of its path pattern, or remove what is no longer needed

# translation: 0a703fa511ffa786
# review: draft
explain-more = `diglot explain CHECK` explains one of them.

# translation: cbbf123a5e109522
# review: draft
fix-damaged = { $count ->
    [one] { $file }: one finding is left, because part of the file cannot be read
   *[other] { $file }: { $count } findings are left, because part of the file cannot be read
}

# translation: 37c27326ee52f8b2
# review: draft
fix-mended = { $count ->
    [one] { $file }: mends one finding
   *[other] { $file }: mends { $count } findings
}

# translation: 68277cc2e9384d37
# review: draft
fix-nothing = Nothing can be mended without asking.

# translation: 2453911728c37fb6
# review: draft
fix-overlapping = { $count ->
    [one] { $file }: one finding is left for another run, because its fix touches the same place as another one
   *[other] { $file }: { $count } findings are left for another run, because their fixes touch the same places as others
}

# translation: 1e57f6f8a63f569d
# review: draft
fix-refused = { $count ->
    [one] { $file }: one finding is left, because its fix would change more than the words of one message
   *[other] { $file }: { $count } findings are left, because their fixes would change more than the words of one message
}

# translation: 067f9c1cc04bd274
# review: draft
fix-source-wording = { $count ->
    [one] { $file }: one finding is left, because mending it changes the source and outdates translations; `--source` mends it too
   *[other] { $file }: { $count } findings are left, because mending them changes the source and outdates translations; `--source` mends them too
}

# translation: 7ec90e0d4d9ae706
# review: draft
fix-unrecorded = { $count ->
    [one] { $file }: one finding is left, because its fix would change whether the translation counts as current
   *[other] { $file }: { $count } findings are left, because their fixes would change whether the translations count as current
}

# translation: 7a5f5c92e41009a2
# review: draft
gate-baseline-wrong = the baseline `{ $file }` cannot be used

# translation: 64591dcd5a48cf1a
# review: draft
gate-doubled = { $place }: another line says the same, and both count once; `diglot check --baseline --update-baseline` takes one out

# translation: fa7cd8e49081ebbc
# review: draft
gate-grown = { $count ->
    [one] one new finding is let into the baseline
   *[other] { $count } new findings are let into the baseline
}

# translation: e34955ae1226334f
# review: draft
gate-known = { $count ->
        [one] one known finding
       *[other] { $count } known findings
    }, { $fewer ->
        [0] as many as in the baseline
        [one] one fewer than in the baseline
       *[other] { $fewer } fewer than in the baseline
    }

# translation: d928131061937e75
# review: draft
gate-known-help = `diglot check --baseline --update-baseline` takes out what is mended, so that it cannot come back

# translation: 8cf3f85d57540871
# review: draft
gate-narrow-baseline = this run was narrow, so the new baseline lacks the rest of the project: begin it with a run over everything

# translation: a80cbe5c19a3e4f6
# review: draft
gate-no-baseline = there is no baseline `{ $file }` yet

# translation: 41074a9ccb3f9da6
# review: draft
gate-no-baseline-help = `diglot check --baseline --update-baseline --allow-growth "REASON"` begins one with all errors of now

# translation: 0b9f064a7e4dda2b
# review: draft
gate-no-path = nothing of the project is at `{ $path }`

# translation: a8b0b3ffa2390f69
# review: draft
gate-no-path-help = a path is meant from the project's root, or from the folder that you are in; `*` stands for a part of a name, `**` for any folders

# translation: 63598a705b0349d2
# review: draft
gate-no-reason = growth of the baseline needs a reason in words

# translation: 3a1774236c46ff00
# review: draft
gate-not-grown = { $count ->
    [one] one new finding is not let in: mend it, or let it in by `--allow-growth "REASON"`
   *[other] { $count } new findings are not let in: mend them, or let them in by `--allow-growth "REASON"`
}

# translation: 6f0de01ce71a8104
# review: draft
gate-path-of-others = `{ $path }` has nothing of { $locales }

# translation: c1980daf0ff29e02
# review: draft
gate-since = { $new ->
        [0] no new findings
        [one] one new finding
       *[other] { $new } new findings
    } since the work parted from `{ $revision }` (at { $commit }); { $gone } gone, { $known } as before

# translation: ec87e9fc4f478039
# review: draft
gate-since-help = write a branch, a tag or a commit, such as `origin/main` or `HEAD~3`; the commit of a day is found by `git log -1 --before="2 days ago"`

# translation: 87814a9783a16c44
# review: draft
gate-since-outdated = { $messages ->
        [one] the edit of one source message outdates
       *[other] the edits of { $messages } source messages outdate
    } { $translations ->
        [one] one translation
       *[other] { $translations } translations
    }

# translation: 6382dd015f5e4127
# review: draft
grade-attribute = the part { $name } was added or removed

# translation: 00143bba5ec2755f
# review: draft
grade-capital = “{ $before }” became “{ $after }”

# translation: e7027e045fd6a1f1
# review: draft
grade-change-added = “{ $after }” was added

# translation: 8490e1add67cbd44
# review: draft
grade-change-removed = “{ $before }” was removed

# translation: 00143bba5ec2755f
# review: draft
grade-change-replaced = “{ $before }” became “{ $after }”

# translation: 9798e55c8fe2ffce
# review: draft
grade-cosmetic = only typography changed

# translation: 138e3784bbbdbeac
# review: draft
grade-default = the variant { $name } is now the default

# translation: ef3d55f12b08d98e
# review: draft
grade-emphasis = “{ $before }” may be marked as a term now, or no longer be one

# translation: a268668f864e8767
# review: draft
grade-joined = words were joined or parted: { $change }

# translation: e69e4a668df7c32c
# review: draft
grade-link-moved = the link to { $after } stands on other words

# translation: f1c8df131b58e452
# review: draft
grade-literal = code or an address changed: { $change }

# translation: c8583166d6ad14fd
# review: draft
grade-mark-up = the mark-up changed: { $change }

# translation: 9069f9690020f95a
# review: draft
grade-modal = an obligation, a permission or a condition changed: { $change }

# translation: 2514a7e1d39da914
# review: draft
grade-name = a name changed: { $change }

# translation: df819286d5336594
# review: draft
grade-name-perhaps = what may be a name changed: { $change }

# translation: 71088ce6f86c4125
# review: draft
grade-negation = a negation changed: { $change }

# translation: a373fe112e2ea30c
# review: draft
grade-number = the number { $before } became { $after }

# translation: c8450af908373558
# review: draft
grade-number-added = the number { $after } was added

# translation: 66a18a98bf418b4a
# review: draft
grade-number-removed = the number { $before } was removed

# translation: 0935339888c503c5
# review: draft
grade-number-word = a number, a date or a unit changed: { $change }

# translation: e276ecf4033a3017
# review: draft
grade-opposite = a word became its opposite: { $change }

# translation: 8a2b0cc8a1e888c4
# review: draft
grade-order = the same words in another order: { $change }

# translation: f0e0c88b8cd49951
# review: draft
grade-placeable = { $name } was added or removed

# translation: 975a2bcc792206ae
# review: draft
grade-placeable-order = the placeables stand in another order: { $change }

# translation: 12833de8371116f1
# review: draft
grade-placeable-other = a placeable changed: { $change }

# translation: 7f28b34c6c628c4a
# review: draft
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”

# translation: 2fe2cf75557ac82c
# review: draft
grade-punctuation-added = the punctuation mark “{ $after }” was added

# translation: a2e39c56ce2ef499
# review: draft
grade-punctuation-moved = the punctuation “{ $before }” stands between other words now

# translation: be09e97cdd5e758f
# review: draft
grade-punctuation-removed = the punctuation mark “{ $before }” was removed

# translation: ea2b64bbec634bc2
# review: draft
grade-quantifier = a quantity changed: { $change }

# translation: f71499d0a242c0ca
# review: draft
grade-rewritten = most of it was rewritten ({ $percent } % of the words)

# translation: 8b619b3ad0af873c
# review: draft
grade-said = more or less is said: { $change }

# translation: 2db4ac658d220754
# review: draft
grade-target = the link to { $before } now leads to { $after }

# translation: 19aeab484235eb98
# review: draft
grade-target-added = a link to { $after } was added

# translation: 8c305ff4f1d38781
# review: draft
grade-target-removed = the link to { $before } was removed

# translation: 0cab97cdd70a7e12
# review: draft
grade-value-made = the text of the attribute { $name } is now the value

# translation: e6b4503af8524d3f
# review: draft
grade-value-moved = the text is now the attribute { $name }

# translation: 8e5b7bad96481183
# review: draft
grade-variant = the variant { $name } was added or removed

# translation: d21d13bb33ae27c2
# review: draft
grade-wording = words changed: { $change }

# translation: 49ba2665f7929540
# review: draft
help-accept = Records that translations still hold for the source text as it is now.

# translation: dc8c052dd0a63274
# review: draft
help-accept-all = Accept everything that waits

# translation: 586129ab640647d5
# review: draft
help-accept-by = Who says so, to be kept in the record

# translation: 1100b8db13112731
# review: draft
help-accept-from = With --source-only: it was the text of this locale that changed, from which others are translated

# translation: 987155170f735d2a
# review: draft
help-accept-id = Messages, as ID or CATALOG/ID

# translation: cbf94a6bba312cbc
# review: draft
help-accept-locale = The locale whose translations you have read

# translation: 06ae9edee21d7c0f
# review: draft
help-accept-note = Why, to be kept in the record

# translation: 8ab68d2e0a03b29d
# review: draft
help-accept-source-only = You are the editor, and your change of the source touches no translation

# translation: d6f84f9279bdb8d9
# review: draft
help-adopt = Records what each translation was made from, as far as the history in git tells.

# translation: f10d94fd0558e4bf
# review: draft
help-adopt-again = Also for translations that have a record already

# translation: 777254b6a36fd70f
# review: draft
help-adopt-dry-run = Show what the history tells without writing any record

# translation: c28372b7621c585d
# review: draft
help-adopt-locale = Only these locales

# translation: 3ab5902c8481b7d0
# review: draft
help-align = Shows what became of each passage between two versions of a source text, or of each message between two versions of a catalog.

# translation: 58e8bae71c4ee3bd
# review: draft
help-align-after = The newer version, or - for the standard input

# translation: 785e718e8824ad4f
# review: draft
help-align-before = The older version: a source text or a catalog, or - for the standard input

# translation: b95ebda187617097
# review: draft
help-align-locale = The language of the text; without it, the source locale of the project, or en

# translation: 493deff6885e7862
# review: draft
help-arguments = Arguments:

# translation: d9fa007f48056881
# review: draft
help-badge = Makes small pictures that show how much is translated, for a page about the project.

# translation: 394b846ec8a17cba
# review: draft
help-badge-output = The folder to make them in

# translation: bbd624d1f97d9595
# review: draft
help-build = Makes the files to publish: catalogs, documents and web pages of every locale.

# translation: ff70f96123c745b4
# review: draft
help-build-format = Make these outputs, separated by commas, instead of those of the settings

# translation: e2020070e8419ac2
# review: draft
help-build-output = The folder to make them in, below the folder of the project

# translation: d0d1099d976d5274
# review: draft
help-build-schema = Print a JSON schema of `manifest.json`

# translation: 191e92eca20ff2b1
# review: draft
help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.

# translation: 4eff6704f2782ae5
# review: draft
help-check-allow-growth = With `--update-baseline`: also let in what is new, for this reason, which is kept in the file

# translation: 071407844eeafc51
# review: draft
help-check-baseline = Fail only on errors that `.diglot/baseline` does not know

# translation: e41537040b98792f
# review: draft
help-check-check = Only what this check finds; can be given several times

# translation: 8ee7db84f7b2228f
# review: draft
help-check-diff = Show what `--fix` would change as a diff, and change nothing

# translation: 7e280e64638457f5
# review: draft
help-check-fix = Mend what can be mended without asking, then show what is left. No state of a translation changes

# translation: bb6ced6fbafe1daf
# review: draft
help-check-format = How to show it

# translation: 15e3f1d4118076ff
# review: draft
help-check-level = Only findings of this level and above

# translation: af2809bdd63b23a5
# review: draft
help-check-locale = Only this locale; can be given several times

# translation: 0c791445f9968f10
# review: draft
help-check-output = Also write the report to a file, in this format; can be given several times

# translation: 4b228a247be94c76
# review: draft
help-check-path = Only files and folders of this path or path pattern; can be given several times. A source text stands for its translations

# translation: a3bb23b6e85eef4c
# review: draft
help-check-shard = Only part K of N, for one of N machines; `diglot merge-reports` makes one report of all

# translation: 6b9a0de38ba05f8a
# review: draft
help-check-since = Only what became worse since the work parted from this branch, tag or commit of git

# translation: 5eaa2d6e461f1669
# review: draft
help-check-source = With `--fix` or `--diff`: also mend the wording of source catalogs, although that outdates translations

# translation: 929a54e5687a2879
# review: draft
help-check-update-baseline = With `--baseline`: take out of it what is mended

# translation: d7a1a0000deb293a
# review: draft
help-check-watch = Check again whenever a file changes, until Ctrl+C

# translation: cbd8668cb63888b3
# review: draft
help-color = When to use colors

# translation: c7fa104b46900cb2
# review: draft
help-commands = Commands:

# translation: efa8b93413ceebe6
# review: draft
help-completions = Prints the script by which a shell completes what you type: commands, options, checks, locales, ids.

# translation: 8a39a24ec008cc85
# review: draft
help-completions-shell = The shell

# translation: 488b3065b72ca6d0
# review: draft
help-config = Tells what `diglot.toml` can say, and what it says.

# translation: c70134f2e0acdf02
# review: draft
help-config-keys = Print one Markdown page of all tables and keys, in English

# translation: 6c067df110e31a84
# review: draft
help-config-locale = Only what applies to this locale

# translation: 9208898fafa46e10
# review: draft
help-config-path = Only what applies to this source text or catalog

# translation: e504909d7771cb4a
# review: draft
help-config-schema = Print a JSON schema of `diglot.toml`, for editors

# translation: 9bc4928f9e657802
# review: draft
help-config-show = Show what applies, and which line says so

# translation: 7f9be4d2695cd1fe
# review: draft
help-diglot = Keeps every translation in step with its source text.

# translation: c034d34d4878e6f5
# review: draft
help-examples = Examples:

# translation: 4e3e302f2e5ee44d
# review: draft
help-exit-clean = nothing at level error (with `--baseline` or `--since`: nothing that was not there)

# translation: 1b6bcb57d9f8f716
# review: draft
help-exit-codes = Exit codes:

# translation: 3bcb3798a1562215
# review: draft
help-exit-failed = the run could not be done: the command line, the settings, a file

# translation: b073a7bbe0cf2198
# review: draft
help-exit-findings = errors

# translation: 8187dda34932da08
# review: draft
help-explain = Explains a check; without a name it lists all checks.

# translation: 5538ca5fa264728f
# review: draft
help-explain-all = Print one Markdown page of all checks, in English

# translation: 7a0d32aae8084b28
# review: draft
help-explain-check = The name of the check

# translation: 1598f9246c31e37f
# review: draft
help-explain-formats = Print a page of all formats of reports, as Markdown

# translation: bfa9e605d22b6cb8
# review: draft
help-explain-outputs = Print a page of all outputs of `diglot build`, in English

# translation: 994923d09ad29043
# review: draft
help-global-options = Options of every command:

# translation: 8fe5ed9f5d8e4e70
# review: draft
help-help = Show this help

# translation: 2ddb53d2ac334f42
# review: draft
help-help-command = Shows what diglot or one of its commands does.

# translation: 2869527df360157c
# review: draft
help-help-which = The command to explain

# translation: d78628c4c7e73660
# review: draft
help-impact = Shows what edits of the source cost: messages, locales, words to translate again.

# translation: 9835192fec597d7b
# review: draft
help-impact-revision = Since this commit, branch or tag of git; `A..B` from A to B, `A...B` from where B left A

# translation: a55e5e63822833fc
# review: draft
help-import = Brings a text out of a PDF, a scan or an e-mail into `source-texts/` and lists the places that look damaged. No word is changed.

# translation: 6261b36f84748e04
# review: draft
help-import-as = The name of the new source text; without it, the name of the file

# translation: c06e123bc29668ea
# review: draft
help-import-file = The text to bring in, as UTF-8

# translation: 205b23103793bbe8
# review: draft
help-init = Makes this folder a project: writes `diglot.toml` to suit the files that are there.

# translation: 860f3afffa423c10
# review: draft
help-init-git = Also let git merge catalogs and records message by message

# translation: b896520153c12b39
# review: draft
help-init-source = The locale of the source texts, if it cannot be told from the files

# translation: 26399089962abf09
# review: draft
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide

# translation: a0fa84087589a465
# review: draft
help-log = Shows how a message and its translation came to say what they say.

# translation: 4680cb494d2dafb8
# review: draft
help-log-id = The message, as its id or as catalog/id

# translation: 0e2e71b28a03d842
# review: draft
help-log-locale = The locale of the translation

# translation: 5def2b22e13d4ae8
# review: draft
help-man = Prints the manual page of diglot or of one command, as `man` reads it; in English unless `--lang` says otherwise.

# translation: 72362551d93ba547
# review: draft
help-man-command = The command

# translation: 6a1367fe0e022485
# review: draft
help-man-output = Write the page, or the pages of all commands, into this folder

# translation: 080af158dd85fa8a
# review: draft
help-merge-driver = Merges two versions of a catalog or of records message by message; git calls it.

# translation: 77cdbf44210356c0
# review: draft
help-merge-driver-ancestor = The version that both come from (%O)

# translation: cf3c6a010e4cc51a
# review: draft
help-merge-driver-marker-size = Length of the marks around a conflict (%L)

# translation: a1b570db7e744dd9
# review: draft
help-merge-driver-ours = Our version, which becomes the merged one (%A)

# translation: 69bc768ae872c95b
# review: draft
help-merge-driver-path = Where the file belongs (%P)

# translation: 44d63d80dea1d666
# review: draft
help-merge-driver-theirs = Their version (%B)

# translation: 92adc8c711fc695a
# review: draft
help-merge-reports = Makes one report of those of all parts of a run (`diglot check --shard K/N --output json=FILE`).

# translation: 57eaa85f622f59a6
# review: draft
help-merge-reports-file = The reports of all parts, in any order

# translation: 936a5bfa0b801525
# review: draft
help-move = Moves messages to another catalog, in all locales and with their comments and records.

# translation: c893329a4335d9a3
# review: draft
help-move-id = What to move: `id`, with `catalog/` before it if several catalogs have it or if it is a term

# translation: e5390c01a61c776c
# review: draft
help-move-to = The catalog that receives it; it is made if there is none

# translation: c3054a8097905d8c
# review: draft
help-options = Options:

# translation: 68e84321323a7060
# review: draft
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`

# translation: d9456614d4203292
# review: draft
help-quiet = Print only results and errors

# translation: 994d2b6ce5739212
# review: draft
help-refuse = Says that a change of the source does touch your translations, whatever the editor has declared.

# translation: 11d42ee206ed50c0
# review: draft
help-refuse-all = Everything that only the editor's word keeps current

# translation: d1a112cc344b660f
# review: draft
help-rename = Gives a message, a term, an attribute or a variable another name, in all locales and records.

# translation: f722ce3ecf24657c
# review: draft
help-rename-dry-run = Show the changes as a diff, and change nothing

# translation: 3681bd87239f09ef
# review: draft
help-rename-in = Rename a variable in this message or term alone

# translation: 70a15b7fb09a22b1
# review: draft
help-rename-new = The new name, of the same kind

# translation: 8673e7d6d4f47352
# review: draft
help-rename-old = What to rename: `id`, `-term`, `id.attribute` or `$variable`; with `catalog/` before it if several catalogs have it

# translation: 8c5b97908c3b175f
# review: draft
help-review = Records that somebody has reviewed translations beside the source text as it is now.

# translation: 5e728984cba1a45e
# review: draft
help-review-all = Everything that is current and not reviewed yet

# translation: 3dba030223e6f793
# review: draft
help-review-by = Who has reviewed; without it the name in git's configuration

# translation: 0912da5cfae1407c
# review: draft
help-ship = Ships the locales that are good enough by the rules of their tiers, and withdraws those that no longer are.

# translation: 73f4ec4b850c9050
# review: draft
help-ship-name = Only these, as LOCALE, or as LOCALE/CATALOG where each catalog ships by itself

# translation: cc22036e48453c2e
# review: draft
help-ship-withdraw = Withdraw them, good enough or not

# translation: b8ac830f57bdaa73
# review: draft
help-sign = Sign the manifest of a bundle, with a key of OpenSSH.

# translation: 8c6480afa0608c00
# review: draft
help-sign-key = The private key, or a public one whose private one ssh-agent holds

# translation: b155c9e5c3f81707
# review: draft
help-split = Shows the groups of a catalog, or moves one of them to another catalog.

# translation: d5586b24383ba2c9
# review: draft
help-split-catalog = The catalog

# translation: f0d306791b59143c
# review: draft
help-split-group = The group: the heading behind its `##`, or a part of it

# translation: 839a572b2f523222
# review: draft
help-status = Shows how far each locale is, in messages and in words of the source.

# translation: 3e5bf6767b0451ac
# review: draft
help-status-at = Show it as it was at this commit, branch or tag of git

# translation: bb6ced6fbafe1daf
# review: draft
help-status-format = How to show it

# translation: 92ec45bfb15b6e54
# review: draft
help-sync = Brings catalogs and records in step with the source texts. No translation is lost.

# translation: 7a95d5fd37af888b
# review: draft
help-sync-dry-run = Only tell what would be done

# translation: 804c59b9a02fd625
# review: draft
help-sync-repair = Mend damaged records first, and say what could not be known

# translation: c8d51de9a08d8006
# review: draft
help-todo = Shows a translator what to do, worst first, with the lines to edit.

# translation: df70e1e48eed63c8
# review: draft
help-todo-catalog = Only this catalog

# translation: b7457ba6a6ecea26
# review: draft
help-todo-limit = Show no more than this many messages

# translation: e84578edb3caf2ab
# review: draft
help-todo-locale = The locale to translate into

# translation: 8e8f0da83b1f5c08
# review: draft
help-usage = Usage:

# translation: 3cdc503569fde418
# review: draft
help-value-check = CHECK

# translation: 1aa2f4e83e44fb08
# review: draft
help-value-command = COMMAND

# translation: 51111ca13b266c74
# review: draft
help-value-file = FILE

# translation: fdf9832fca8f1df2
# review: draft
help-value-folder = FOLDER

# translation: 5465d9f07ba7cec3
# review: draft
help-value-format = FORMAT

# translation: 8025e4f80f0a182c
# review: draft
help-value-id = ID

# translation: 7dc9f5bf3a4c151c
# review: draft
help-value-level = LEVEL

# translation: d9d6429b169427c4
# review: draft
help-value-locale = LOCALE

# translation: eec84a7ed8d4390a
# review: draft
help-value-name = NAME

# translation: 924af1e22429c31a
# review: draft
help-value-new = NEW

# translation: 5961dff664b06580
# review: draft
help-value-number = NUMBER

# translation: 90a03c53d8477198
# review: draft
help-value-old = OLD

# translation: fcb2083c257f04ec
# review: draft
help-value-options = OPTIONS

# translation: b966f9f2813e6afe
# review: draft
help-value-output = FORMAT=FILE

# translation: fc4ab986dce46417
# review: draft
help-value-path = PATH

# translation: af7f4b6c5b3f1de9
# review: draft
help-value-reason = REASON

# translation: f49afbed122a18b6
# review: draft
help-value-revision = REVISION

# translation: 8c436bfe1d0754a1
# review: draft
help-value-shard = K/N

# translation: 27512eb8c93c3c36
# review: draft
help-value-shell = SHELL

# translation: 87a1d0e06ed1d5f3
# review: draft
help-value-text = TEXT

# translation: 157331d23cae9d7d
# review: draft
help-value-when = WHEN

# translation: 9dcc4486cf395e95
# review: draft
help-values = [one of: { $values }]

# translation: adaebe55fb4fe416
# review: draft
help-verify = Check that a bundle is what was built, and what its project says now.

# translation: fc6f585db7eccb5e
# review: draft
help-verify-allow = Let files with such a path be there that the manifest does not name; `*` stands for any text

# translation: 535c2cbe3d334687
# review: draft
help-verify-folder = The folder of the bundle, with its `manifest.json`

# translation: 7de3428dc9795bab
# review: draft
help-verify-format = text or json

# translation: 43cd8dab3dbc160d
# review: draft
help-verify-signers = Also check the signature of the manifest; FILE lists who may sign, as `allowed_signers` of ssh-keygen

# translation: eccbe519bf20fe77
# review: draft
help-verify-source = Also compare it with what the project in this folder says and would build now

# translation: 66d5fc31ab839ce8
# review: draft
help-version = Show the version

# translation: b920856dfed9c518
# review: draft
history-apart = `{ $one }` and `{ $other }` have no commit in common

# translation: fa2abeb182932dd3
# review: draft
history-bare = the git repository of `{ $path }` has no work tree there

# translation: 870526a6d35805fe
# review: draft
history-damaged = the git repository of `{ $path }` cannot be read: { $cause }

# translation: 4b12a42c1bd87f76
# review: draft
history-damaged-help = `git fsck` tells what is wrong with it; `git fetch --refetch` gets what a partial clone has left out

# translation: c5777f50495db516
# review: draft
history-no-commit = the git repository of `{ $path }` has no commit yet

# translation: df86f8cef6d09a9d
# review: draft
history-no-commit-help = commit the project first

# translation: cfdf6f77a16e0796
# review: draft
history-no-repository = `{ $path }` is in no git repository

# translation: ea0389256999a3db
# review: draft
history-no-repository-help = without git, `diglot accept` records what you know of a translation

# translation: 8aeee2e1f7c381de
# review: draft
history-no-settings = the project had no settings at `{ $revision }`: it is read with those of today

# translation: 0f7bc94ad295915a
# review: draft
history-nothing-committed = the git repository of `{ $path }` has no catalog of the project yet

# translation: 65a2beb1ed7d47d1
# review: draft
history-reading = reading the history: { $percent }%

# translation: 38ddf3b225b519a9
# review: draft
history-shallow-help = this clone has only a part of the history: `git fetch --unshallow` gets the rest; for the checkout of a GitHub workflow, set `fetch-depth: 0`

# translation: 4b81a054803ee8e7
# review: draft
history-unknown-revision = there is no revision `{ $revision }` in the git repository

# translation: 24a0902596e39aea
# review: draft
history-unknown-revision-help = `git log --oneline` and `git branch --all` list what there is

# translation: 13850422e9abfb63
# review: draft
impact-gone = gone

# translation: 5d20e3261e19ccb2
# review: draft
impact-locales = to translate: { $locales }

# translation: 8fd31f7c874fe254
# review: draft
impact-messages = messages

# translation: 7035a36b71d7f173
# review: draft
impact-new = new

# translation: a4c4772ad7166aae
# review: draft
impact-nothing = These edits cost no translation.

# translation: 2569458c3981ac56
# review: draft
impact-title = What these edits cost in translation

# translation: d748fb526d234fd8
# review: draft
impact-translations = translations

# translation: 4b8d229b510f598a
# review: draft
impact-words = words

# translation: 51943e803b4dea27
# review: draft
import-exists = { $file } is there already and says something else; give the new text another name with --as, or remove the old one first

# translation: 189fc7247b799969
# review: draft
import-unreadable = { $file } is not UTF-8 text; save it as UTF-8 and import it again

# translation: 31b6383b04f17dde
# review: draft
import-written = { $file }: written

# translation: 69a33c27e5a89eac
# review: draft
init-catalogs =
    { $count ->
        [one] finds { $count } catalog as `{ $pattern }`
       *[other] finds { $count } catalogs as `{ $pattern }`
    }

# translation: 78b154b4d37e72fb
# review: draft
init-exists = `diglot.toml` exists already and stays as it is

# translation: 0f115f47ca85260f
# review: draft
init-folder = keeps the name `{ $name }` for the locale `{ $tag }`

# translation: 15fc5f7963c198b0
# review: draft
init-git-attributes = lists the files that diglot merges

# translation: 62c6c6776ac03a1c
# review: draft
init-git-config = { $file }: tells git in this clone to call `diglot merge-driver`

# translation: 929aba1d3a6f2a12
# review: draft
init-git-done = git already calls `diglot merge-driver` in this clone.

# translation: d4a3252c7143acf8
# review: draft
init-git-everybody = Commit `.gitattributes`. In every other clone, `diglot init --git` is to be run once.

# translation: 04c85e79504af38a
# review: draft
init-git-none = the project is in no git repository

# translation: 24bcaf8e3bc0cb32
# review: draft
init-git-none-help = run `git init` first

# translation: 03676d96d7ca00b0
# review: draft
init-gitignore = keeps what `diglot build` makes out of git

# translation: ff4548706cb9225a
# review: draft
init-passed-over =
    { $count ->
        [one] passes over `{ $first }`, which is not a catalog of a locale there
       *[other] passes over { $count } Fluent files that are not catalogs of a locale there, first `{ $first }`
    }

# translation: 30f66121c91091f3
# review: draft
init-project =
    { $count ->
        [one] finds { $count } catalog where `{ $project }` says
       *[other] finds { $count } catalogs where `{ $project }` says
    }

# translation: 841c7593bb5eac8f
# review: draft
init-project-wrong =
    { $count ->
        [one] is passed over, for it has a mistake
       *[other] is passed over, for it has { $count } mistakes
    }

# translation: c2ca7de1ae519e59
# review: draft
init-references = finds their source as `{ $pattern }`

# translation: 43da752db3a12ba0
# review: draft
init-sample = writes a first text, to be replaced by your own

# translation: 1973a7c405ec93cd
# review: draft
init-settings = writes the settings, with the source locale `{ $locale }`

# translation: 87e3b0d1f0caffa3
# review: draft
log-cut-off = This shallow clone has left out the beginning: `git fetch --unshallow` gets the whole history.

# translation: 47a10ef32267bc34
# review: draft
log-source-cosmetic = the source changed in typography only

# translation: 30c19ce6b09a6ea4
# review: draft
log-source-first = the source, first wording

# translation: f0bb2720ef2e2f6d
# review: draft
log-source-meaning = the source changed, perhaps in meaning

# translation: d3a500b48d7ed534
# review: draft
log-source-wording = the source changed in wording

# translation: 58cbe4db42d578a2
# review: draft
log-translation = the translation

# translation: a1a4e9c7554c68eb
# review: draft
log-uncommitted = not committed yet

# translation: 19f6388175c58652
# review: draft
man-columns = How wide to print into files and pagers; otherwise 100 columns.

# translation: 0965dc6fb3d67168
# review: draft
man-description = Description

# translation: eebb12c72c928740
# review: draft
man-environment = Environment

# translation: 7eb3b2fc9a9675a1
# review: draft
man-exit = Exit status

# translation: 240c85c315e22bfb
# review: draft
man-exit-0 = Nothing is wrong, or nothing at error level.

# translation: bf1dd99237c819dc
# review: draft
man-exit-1 = There are findings at error level.

# translation: 833a12f21cb77558
# review: draft
man-exit-2 = The run could not do its work.

# translation: 7695cff73ff21c9f
# review: draft
man-force-color = If set and not `0`, colors are used in files and pagers too.

# translation: 8d30ce00f3935815
# review: draft
man-language = Languages to speak, unless `--lang` names one.

# translation: 2fb8fed58c7504cd
# review: draft
man-name = Name

# translation: ec14f09438797551
# review: draft
man-no-color = If set, no colors are used, unless `--color always` is given.

# translation: edf02694c8d35e11
# review: draft
man-see-also = See also

# translation: 84c38c04923160b9
# review: draft
man-synopsis = Synopsis

# translation: 68372c686adecba5
# review: draft
man-written = { $files ->
    [one] One page is in `{ $folder }`.
   *[other] { $files } pages are in `{ $folder }`.
}

# translation: 3a9336ace3192d2f
# review: draft
merge-conflicts = { $count ->
    [one] { $file }: one place was changed on both sides; choose between the marks
   *[other] { $file }: { $count } places were changed on both sides; choose between the marks
}

# translation: 891304b8b0f2addb
# review: draft
merge-unreadable = { $file } is not UTF-8 text, so its versions are not merged

# translation: 66a9623b7813fd4f
# review: draft
move-bundle = the bundle `{ $bundle }` loads `{ $from }` and not `{ $to }`: add it there

# translation: 128c6266984a6392
# review: draft
move-counts = `{ $from }` → `{ $to }`: messages { $messages }, translations { $translations }, records { $records }

# translation: 002c0b3b6bffe681
# review: draft
move-emptied = { $file }: goes, because nothing is left in it

# translation: bfb92be2b980e9ff
# review: draft
move-no-message = `{ $name }` is no message or term, and only those can be moved

# translation: c2416046ce7b73d5
# review: draft
move-no-place = the settings have no place for the catalog `{ $name }`

# translation: d4429bd886f005e8
# review: draft
move-no-place-help = choose a name that fits one of these patterns, or add a pattern to `catalogs` under `[files]`: { $patterns }

# translation: 4c84e7f2252e48d3
# review: draft
move-same = `{ $name }` has these messages already

# translation: 4e33772cf713f49f
# review: draft
move-source-text = the catalog `{ $name }` is made from `{ $file }`, so its messages stand where the passages of that text stand

# translation: 7d44e74725a59794
# review: draft
move-source-text-help = move the passage in the source text

# translation: fa984e4247598c90
# review: draft
output-folder-made = the folder `{ $folder }` was not there and is made

# translation: f3fac6cf7de558e8
# review: draft
output-is-folder = `{ $file }` is a folder, and a report needs a file

# translation: 525176c46d33bf90
# review: draft
output-of-input = `{ $file }` is read in this run, so a report must not overwrite it

# translation: ba2e28425bb25277
# review: draft
output-of-project = `{ $file }` is a file of the project, which a report must not overwrite

# translation: c9eb347ad49c00f9
# review: draft
page-all = All languages

# translation: cea58615a795cabe
# review: draft
page-alone = Translation only

# translation: ad1f9b14c62a513a
# review: draft
page-authoritative = Where versions differ, the source text counts ({ $language }).

# translation: abb4a81c986c2681
# review: draft
page-changed = Changed since it was translated:

# translation: e58ebc56117166c5
# review: draft
page-coverage = { $percent } %

# translation: 8bfbb4a7cb3277bd
# review: draft
page-draft = This translation is a draft that no person has reviewed.

# translation: 5d929889f0595a4c
# review: draft
page-draft-part =
    { $count ->
        [one] { $count } passage of this translation has not been reviewed by a person.
       *[other] { $count } passages of this translation have not been reviewed by a person.
    }

# translation: 194e9e3d89a57916
# review: draft
page-facing = Side by side with the source text

# translation: 66fff58e4b3a6c84
# review: draft
page-fallback =
    { $count ->
        [one] { $count } passage has no up-to-date translation and is shown in another language.
       *[other] { $count } passages have no up-to-date translation and are shown in another language.
    }

# translation: 7dbbabec28c24783
# review: draft
page-footnote-back = Back to the text

# translation: 57f58b3bbd3e9043
# review: draft
page-footnotes = Footnotes

# translation: b287c5c420359d9c
# review: draft
page-index = Documents

# translation: 805aa0da54f462e8
# review: draft
page-index-note = Each number is the share of the source text, in words, whose translation is up to date.

# translation: 82d34f9782ec5ae0
# review: draft
page-language = Language

# translation: 44b8739474aafaeb
# review: draft
page-languages = Languages

# translation: 43ef3b1939d8a028
# review: draft
page-mark-fallback = shown in: { $language }

# translation: e486ef662db22344
# review: draft
page-mark-outdated = outdated

# translation: 5f7622b2ad012ae8
# review: draft
page-mark-outdated-title = The source text of this passage was changed after it was translated.

# translation: cc532010f803bc24
# review: draft
page-notice = About this translation

# translation: 4c557d7b57329420
# review: draft
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# translation: ca3f12280f3ccd89
# review: draft
page-skip = Skip to the text

# translation: 30d35be43ebbcb00
# review: draft
page-source-text = source text

# translation: 7025cec74b10fbe3
# review: draft
page-ways = Other pages

# translation: feb6da91cdc09ea2
# review: draft
pdf-no-font = no font has these letters (script { $script }): { $letters }

# translation: fb21e3902473f989
# review: draft
pdf-no-font-folder-help = put a font that has them into the folder `{ $folder }`

# translation: dba458a48a09bfaf
# review: draft
pdf-no-font-help = install the package { $package }, or name a folder of fonts in `[build.pdf]` of `diglot.toml`

# translation: ac23cf710aec977d
# review: draft
pdf-not-built = this diglot was installed without what prints PDF

# translation: beedefca5dd04f55
# before: b111ebe6a869917d 6a5a3dfd6e8e8945
# review: draft
pdf-not-built-help = `cargo install --path . --features pdf` installs it with PDF; that takes a quarter of an hour

# translation: b096349ef497a494
# review: draft
pdf-not-set = the typesetter gave up: { $cause }

# translation: 2bc5048e55bf3508
# review: draft
pdf-unprinted = some documents could not be printed as PDF, so nothing was written

# translation: 2da64a29ed8b7474
# review: draft
policy-amount =
    { $messages ->
        [one] one message
       *[other] { $messages } messages
    } { $words ->
        [one] (one word)
       *[other] ({ $words } words)
    }

# translation: 8a01ccc9e3e9ece0
# review: draft
policy-critical =
    { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }

# translation: 2b8f72d6724d01f4
# review: draft
policy-gap =
    { $count ->
        [one] one passage has no current translation, which withholds the document here: { $ids }
       *[other] { $count } passages have no current translation, which withholds the document here: { $ids }
    }

# translation: d558a70d62dc6ad2
# review: draft
policy-held-back = { $share } % translated, ships from { $ship } %: { $left } to go

# translation: 933ab668a243e7c8
# review: draft
policy-messages =
    { $count ->
        [one] one message
       *[other] { $count } messages
    }

# translation: 2638462c4f927f15
# review: draft
policy-ready = { $share } % translated, ships from { $ship } %: `diglot ship { $name }` ships it

# translation: 980ee7b9fd1a52bb
# review: draft
policy-shipped-line = `{ $line }` names no locale: a line of this file is a language tag such as `fr`, or a tag and a catalog such as `fr/guide`

# translation: 01cb823e84b36b5a
# review: draft
policy-ships = { $share } % translated, withdrawn below { $withdraw } %

# translation: 59ffef156dc7a593
# review: draft
policy-withdrawn = { $share } % translated, withdrawn below { $withdraw } %, ships again from { $ship } %: { $left } to go

# translation: 5c262496710536ea
# review: draft
policy-words =
    { $count ->
        [one] one word
       *[other] { $count } words
    }

# translation: 78fc600a5c331798
# review: draft
progress-building = building: { $percent }%

# translation: c922430a8785fb5a
# review: draft
progress-checking = checking: { $percent }%

# translation: bc39eb4b8eda3dc9
# review: draft
progress-reading = reading the files: { $percent }%

# translation: a0d82711f196cd86
# review: draft
progress-writing = writing the files: { $percent }%

# translation: a50ecf9205f94628
# review: draft
raw-address-cut = the address `{ $seen }` was cut, a sign may be lost or wrong where it was joined

# translation: 321f48e3d42eaf98
# review: draft
raw-address-spaces = there are spaces in the address `{ $seen }`

# translation: 5f736bdaae96e8b8
# review: draft
raw-bullet = the letter `{ $seen }` at the start of this line was taken for the sign of a list

# translation: 61c3b9fd7c66345e
# review: draft
raw-doubled-word = one of the words `{ $seen }` may be too many

# translation: 852c949c3bea7911
# review: draft
raw-help = compare this place with the original and settle it by hand

# translation: c7d750c16a4adea2
# review: draft
raw-hyphen-kept = `{ $seen }` was broken at its hyphen and may be `{ $maybe }`

# translation: 22c7928cf9a3a83c
# review: draft
raw-hyphen-space = the space beside the hyphen in `{ $seen }` looks wrong

# translation: 0e95044b4c7523f5
# review: draft
raw-look-alike = `{ $seen }` may mix up signs that look alike (l, I, 1 and |, or O and 0)

# translation: d51599e97abe0619
# review: draft
raw-ordinal = `{ $seen }` may be a damaged `{ $maybe }`

# translation: 5da68f4ea6c879dd
# review: draft
raw-page-join = the text was joined across the end of a page before `{ $seen }`, a new paragraph may start there

# translation: d80962bd156f7997
# review: draft
raw-page-number = `{ $seen }` stands alone, it may be the number of a page

# translation: 27342b180c469258
# review: draft
raw-punctuation = the punctuation of `{ $seen }` looks wrong

# translation: c0ca6bcb5f41aa95
# review: draft
raw-range = a sign may be lost in `{ $seen }`, which may be `{ $maybe }`

# translation: ca8a93a6a7b6827b
# review: draft
raw-spelling = this text writes `{ $seen }` here and `{ $maybe }` elsewhere

# translation: c74554514b4ddb3a
# review: draft
raw-stray-number = the number `{ $seen }` makes no sense in this sentence, it may be the number of a page or a note

# translation: 1f84afb8b59d6850
# review: draft
raw-unclosed = a quotation mark or bracket in `{ $seen }` is never closed

# translation: 59be02ec36f6eb32
# review: draft
raw-unopened = a quotation mark or bracket in `{ $seen }` closes nothing

# translation: 0026e1600ef0eab2
# review: draft
raw-unreadable = `{ $seen }` holds a sign that was not readable

# translation: 2877157fd80910e3
# review: draft
record-awaited-damaged = the line “awaited: { $id }” cannot be read

# translation: c406079a96fe871a
# review: draft
record-cut = the file ends in the middle of the record of { $id }

# translation: 6f84c02ef26e0618
# review: draft
record-damaged = the record of { $id } has a line that cannot be read

# translation: aec14828e301d2af
# before: 90456ec3766870a8 efcbd98639664972
# review: draft
record-help = run `diglot sync --repair`, which keeps what can be told and says what cannot

# translation: 92c8befd826d419e
# review: draft
record-incomplete = the record of { $id } does not say which translation it belongs to

# translation: 5cee6cf0901b8a10
# review: draft
record-twice = there are two records of { $id }

# translation: 36b6fd86fcca80ab
# review: draft
refuse-nothing = { $id } was made from the source as it is now, so there is no change to refuse

# translation: 4a94767e433a6cc4
# review: draft
refuse-recorded = { $count ->
    [one] { $file }: one translation waits for its translator, whatever the editor declares
   *[other] { $file }: { $count } translations wait for their translators, whatever the editor declares
}

# translation: 05b1bf3f5df0e95f
# review: draft
rename-ambiguous = `{ $name }` is in several catalogs

# translation: c9f4a9ce99dee719
# review: draft
rename-ambiguous-help = say which one: { $names }

# translation: c3dbe577ac7f69f5
# review: draft
rename-counts = `{ $old }` → `{ $new }`: places in catalogs { $catalogs }, in records { $records }

# translation: c60283c84b841bd3
# review: draft
rename-exceptions = { $count ->
    [one] { $file }: one exception is adapted to the new name
   *[other] { $file }: { $count } exceptions are adapted to the new name
}

# translation: 08a675d1d1ec1024
# review: draft
rename-left = { $why ->
    [link] { $file }: links still lead to `#{ $name }`
    [shared] { $file }: an exception speaks of `{ $name }` in several catalogs and is left as it is
   *[unreadable] { $file }: a part that cannot be read still names `{ $name }`
}

# translation: 1bf18b5acd99a914
# review: draft
rename-no-name = `{ $name }` is no name that Fluent can have

# translation: cc8b49ace9b50669
# review: draft
rename-other-kind = `{ $old }` cannot become `{ $new }`

# translation: 645fa06b9fdfa3d3
# review: draft
rename-other-kind-help = a message is written as `id`, a term as `-id`, an attribute as `id.name` and a variable as `$name`; a name stays what it is and where it is

# translation: 4cd3d4ec10f85313
# review: draft
rename-pinned = { $file }: the passage is pinned as `{ $id }`

# translation: 71905a6473b7640a
# review: draft
rename-program = a program that uses `{ $name }` must be changed as well

# translation: d8b0025ec63b4e33
# review: draft
rename-taken = `{ $name }` is in use

# translation: f78f01444ee1125b
# review: draft
rename-taken-help = choose another name, or first rename or remove what has this one

# translation: 661ba79f46d56959
# review: draft
rename-there = { $how ->
    [named] this has that name
    [recorded] a translation was made from a text with that name
    [unreadable] this cannot be read and seems to have that name
   *[used] this uses that name
}

# translation: 25f35aad43e4fdd3
# review: draft
rename-unknown = nothing is called `{ $name }`

# translation: de8e5d377e786bd0
# review: draft
rename-unreadable = `{ $file }` cannot be read as a whole, so nothing is changed; mend it first

# translation: 840d480a68f561c4
# review: draft
repair-junk = a part that is no record was taken out

# translation: 3332c9978a3f9218
# review: draft
repair-line = { $id }: “{ $line }” cannot be read, so less is known than before

# translation: 38c1687602207341
# review: draft
repair-mended = { $file }: mended; what could not be kept as a record stands in it as a comment

# translation: 1a33c3838db33066
# review: draft
repair-record = { $id }: it is not known which translation was made from which source, so nothing is recorded of it

# translation: bdc26b2cc524e416
# review: draft
repair-two = { $id }: there are two records; the one of the translation that stands in the catalog counts, and neither does if another translation stands there

# translation: 2412bd1d8ea08857
# review: draft
report-all = all

# translation: 6a5f394493736aa4
# review: draft
report-check = check

# translation: 9fcbd28c3c055dcd
# review: draft
report-clean = nothing found

# translation: 315f737e85b495df
# review: draft
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# translation: 4f897650b35a8df9
# review: draft
report-coverage-note = Each cell shows the share of messages whose translation is current, and how many are in another state.

# translation: 4734b1800c3bf733
# review: draft
report-findings = findings

# translation: cc6208f76037c318
# review: draft
report-fixable = { $count ->
    [one] `diglot check --fix` can mend one finding without asking
   *[other] `diglot check --fix` can mend { $count } findings without asking
}

# translation: 723c661e7b0600e0
# review: draft
report-format-full = each finding with its place, an excerpt and what to do

# translation: 2be7409f1adf8f84
# review: draft
report-format-github = annotations in a job of GitHub Actions, and its summary

# translation: 9fa276c4b2feba92
# review: draft
report-format-gitlab = for GitLab Code Quality

# translation: 4d2710d43e0910c7
# review: draft
report-format-html = one page for a browser, with all findings and a table of locales

# translation: c00b216209120b94
# review: draft
report-format-json = one JSON object for programs, always in English

# translation: 219c0f69c0e30b6e
# review: draft
report-format-jsonl = for programs: a header, then one finding on each line, as JSON

# translation: e74cf56588c89b9f
# review: draft
report-format-junit = for services that show test results: JUnit XML

# translation: 5f9410ff55191c93
# review: draft
report-format-markdown = a short report for a pull request

# translation: c585e484d67fd1b6
# review: draft
report-format-sarif = for code scanning and editors: SARIF 2.1.0

# translation: 5affd6ceb6a93918
# review: draft
report-format-short = one line for each finding

# translation: f900bdb2d9bc6547
# review: draft
report-help = help

# translation: cde57c092fe125c1
# review: draft
report-left-out =
    { $count ->
        [one] { $count } more finding is left out
       *[other] { $count } more findings are left out
    }

# translation: c8b2a0c4b0ff291f
# review: draft
report-level = level

# translation: e54bdcc76ec3510f
# review: draft
report-level-error = error

# translation: 50dc91153960198e
# review: draft
report-level-note = note

# translation: 626aa63c1986eb16
# review: draft
report-level-warning = warning

# translation: e3c829a6c97eea40
# review: draft
report-shown = Shown: { $shown } of { $all }

# translation: 20fc59665ddc5ea5
# review: draft
report-skip = Skip to the findings

# translation: 10877a8c76ac25a7
# review: draft
report-title = Translation report

# translation: c99fda3e2eed1b9b
# review: draft
review-nothing = { $id } has no translation to review

# translation: 2f200edced8ac0d6
# review: draft
review-recorded = { $count ->
    [one] { $file }: one translation is reviewed
   *[other] { $file }: { $count } translations are reviewed
}

# translation: fe2076746f9a9024
# review: draft
settings-address = `{ $address }` is no address to publish at: write one such as https://example.org/texts, without `?` and `#`

# translation: cf9bcca0016a9920
# review: draft
settings-bundle-incomplete = a bundle must have a name and a list of catalogs, as in `name = "app"` and `catalogs = ["app", "shared/*"]`

# translation: e27b028e0d625fc0
# review: draft
settings-catalogs-path = the key `path` is missing

# translation: 1fa7351cc5846c58
# review: draft
settings-count = `{ $key }` cannot be { $value }: it must be 0 or a larger whole number

# translation: 1ccdbcbe39c90b6d
# review: draft
settings-critical-form = `{ $pattern }` does not say which catalog it means

# translation: c0437fce9834a426
# review: draft
settings-critical-form-help = write CATALOG/ID, such as "app/{ $pattern }"; "*/{ $pattern }" means all catalogs

# translation: e192f473f71d4d58
# review: draft
settings-day = `{ $key }` cannot be { $value }: it must be a day, such as 2027-03-01

# translation: 4c7717b7a3d41683
# review: draft
settings-did-you-mean = did you mean `{ $meant }`?

# translation: d90c747ff9f11d3d
# review: draft
settings-duplicate-locale = the locale `{ $locale }` stands here twice

# translation: 1c406ad0333e84ef
# review: draft
settings-elsewhere-help = it belongs below a line { $heading }

# translation: 5be52c6bc0e7bed3
# review: draft
settings-empty = `{ $key }` says nothing

# translation: e89ff7f590af02a3
# review: draft
settings-empty-help = write something between the quotation marks, or remove the line

# translation: 4eb8ecc4805e6694
# review: draft
settings-endless = the values in `{ $path }` name one another without end

# translation: bdd41ca8382cb1d8
# review: draft
settings-every-locale-help = name locales, as in `["fr", "ru"]`, or leave `{ $key }` out to mean all of them

# translation: 4f38e9a6e490d78b
# review: draft
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`

# translation: ccbcc7644f2d71d4
# review: draft
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`

# translation: 6a003b3cb508f8d1
# review: draft
settings-expression = this is no regular expression that diglot can read: { $cause }

# translation: b1361bb691e83b96
# review: draft
settings-folder-help = write the name of a folder, such as `{ $example }`

# translation: 87c7d1eb7f67a5cd
# review: draft
settings-folder-taken = the folder `{ $folder }` belongs to the locale `{ $locale }` already

# translation: b32e242577c8cbb4
# review: draft
settings-from-help = remove this line: `{ $locale }` is then translated from `{ $source }`

# translation: 92c7b54f97e5a0c6
# review: draft
settings-function = `{ $name }` cannot be a function: its name has capital letters, as in `PLATFORM`

# translation: e82f246592637668
# review: draft
settings-known-keys = the keys that can stand here are { $keys }

# translation: 95f665a2b9e316a8
# review: draft
settings-known-values = possible values are { $values }

# translation: 2ec318166abdbad5
# review: draft
settings-l10n-path = the key `l10n` is missing, so it is not known where the translations are

# translation: 52eed4da74ccf14b
# review: draft
settings-lacks-key = the key `{ $key }` is missing

# translation: e2ab9e2e165b9c92
# review: draft
settings-level-help = a level is written as `checks.{ $key } = "{ $level }"`

# translation: 25a65263d19cd92d
# review: draft
settings-list-help = write it in square brackets: `{ $key } = ["{ $text }"]`

# translation: a6024f7c02230792
# review: draft
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`

# translation: 8b9e6ba312d04095
# review: draft
settings-misplaced = `{ $key }` cannot stand below `{ $heading }`

# translation: 5871a5eb52f2422e
# review: draft
settings-misplaced-help = move this line to the top of the file, above the first line in square brackets

# translation: b673a4ede8655ecc
# review: draft
settings-nameless = `{ $heading }` lacks a name

# translation: f98d6cf5d6799ea3
# review: draft
settings-no-domain = it is not known which crate these catalogs belong to

# translation: 88325478fddc3251
# review: draft
settings-no-domain-help = add the key `domain`, or a Cargo.toml with the name of the crate

# translation: ada85e2e6bf37e5e
# review: draft
settings-no-fluent = there is no table `fluent`, so no catalogs are known of

# translation: 3649bf3040fa2788
# review: draft
settings-no-project = there is no file `{ $file }`

# translation: 8f2fdd360befb054
# review: draft
settings-no-project-help = correct the path, or remove it

# translation: 378a25706ad4082a
# review: draft
settings-no-source-locale = the key `source-locale` is missing

# translation: b952dd16da3bd538
# review: draft
settings-no-source-locale-help = add a first line such as `source-locale = "en"`

# translation: 2d2f3651d701d44e
# review: draft
settings-no-tier = there is no tier `{ $tier }`

# translation: ce0be5aeeb92f732
# review: draft
settings-no-tier-help = write a table [tier.{ $tier }] with its locales, or name locales here instead

# translation: 9dce10ca487afbcd
# review: draft
settings-not-a-locale = `{ $name }` is no BCP 47 language tag

# translation: cc9d268289361cbb
# review: draft
settings-other-formats =
    { $count ->
        [one] a path of this file stands for no Fluent catalogs and is passed over
       *[other] { $count } paths of this file, this one first, stand for no Fluent catalogs and are passed over
    }

# translation: eed77d7c412ae1d8
# review: draft
settings-override-empty = this override changes nothing

# translation: 034526c0e34e7105
# review: draft
settings-override-empty-help = add what differs there, such as `current = 95`, or `checks.missing = "note"`

# translation: 776b259fd9e0c5bc
# review: draft
settings-override-limits = this override does not say what it is for

# translation: 709378a4499b93aa
# review: draft
settings-override-limits-help = add `locales`, `tiers`, `catalogs` or `paths`; what holds everywhere belongs in a tier or in [checks]

# translation: f11372c980fe7dae
# review: draft
settings-override-messages = with `messages`, an override can say only what `build` gives to readers: thresholds and levels are those of whole catalogs

# translation: 7a3ed27d99850ab2
# review: draft
settings-path = `{ $path }` is no path inside the project

# translation: 24da80005c84fde2
# review: draft
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}

# translation: f7d979c854a1e0f4
# review: draft
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`

# translation: 1f1c395bdeeb4487
# review: draft
settings-percent = `{ $key }` cannot be { $value }: it must be a share from 0 to 100 percent

# translation: 104843cef5e11e04
# review: draft
settings-percent-help = write a number such as 90 or 99.5, with one decimal at most

# translation: e68f7dd2bee5b64c
# review: draft
settings-pivot-circle = each of these locales would be translated from the next, and none from the source: { $circle }

# translation: 84c1615155214c77
# review: draft
settings-pivot-circle-help = remove one `from`: a locale without it is translated from the source

# translation: 6a00c039e3b8ffaa
# review: draft
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

# translation: fe8c16a07a0c410c
# review: draft
settings-records-overwrite = the records would overwrite the files of `{ $pattern }`: they need a folder of their own

# translation: 31b388c5fde1949b
# review: draft
settings-reference-differs = the reference must hold the same `*` and {"{"}name{"}"} in the same order as `{ $pattern }`

# translation: 1517eed006db687f
# review: draft
settings-reference-differs-help = what stands for them in the path of the reference is put into the path of each translation

# translation: cf83b21ca39050a5
# review: draft
settings-source-among-locales = `{ $locale }` is the source locale and is not translated

# translation: b5227372fc5175ff
# review: draft
settings-syntax = this is no valid TOML: { $cause }

# translation: e508bd23eb5a8d82
# review: draft
settings-syntax-comment = this is no setting; if it is a comment, begin it with `#`

# translation: 775577927eb98b1f
# review: draft
settings-syntax-conflict = git has left a conflict here

# translation: df487485ce369fc5
# review: draft
settings-syntax-conflict-help = keep what is right of the two versions, and remove the lines of `<`, `=` and `>`

# translation: e48451f0593d51f5
# review: draft
settings-syntax-end = the line should end here

# translation: 8534443c5614e500
# review: draft
settings-syntax-escape = in a text between two `"`, a `\` begins a special sign

# translation: fcdef62df7e4f892
# review: draft
settings-syntax-escape-help = write `/` or `\\`, or put the text between two `'`

# translation: ba13fe5f4f8a6c8d
# review: draft
settings-syntax-help = write each setting on a line of its own, and several values in square brackets, as in `locales = ["fr", "ru"]`

# translation: 5e0f57cf9e80d65e
# review: draft
settings-syntax-hidden = a sign that cannot be seen stands here

# translation: f210e86aa3a66dcb
# review: draft
settings-syntax-key = `{ $key }` cannot be a key: it may hold the letters a to z, digits, `-` and `_`

# translation: f2d728caaf3364e9
# review: draft
settings-syntax-language = this is { $kind }, and the settings are written in TOML

# translation: 8054c4bccacdb77b
# review: draft
settings-syntax-language-help = write lines such as `source-locale = "en"` and `locales = ["fr", "ru"]`

# translation: ceb5973fb48c31dc
# review: draft
settings-syntax-nothing = { $kind ->
        [key] a name is missing here
       *[value] a value is missing here
    }

# translation: d8cebf67458c0450
# review: draft
settings-syntax-quotes = these quotation marks are not the straight ones that the settings need

# translation: 264d13da83e8b60e
# review: draft
settings-syntax-sign = { $kind ->
        [extra] this `{ $sign }` is one too many
        [comma] decimals stand behind a point, not behind a comma
       *[missing] a `{ $sign }` is missing here
    }

# translation: 40817942cca03d4f
# review: draft
settings-syntax-twice = `{ $name }` stands in line { $line } already

# translation: ed0b9e343476ba5b
# review: draft
settings-syntax-twice-help = keep one of the two, with all that both say

# translation: 95852aa59554be7f
# review: draft
settings-syntax-unclosed = this `{ $sign }` is never closed

# translation: f5011e03fb75622d
# review: draft
settings-syntax-unclosed-help = write `{ $sign }` where it ends

# translation: 6ad2eedfc2285c06
# review: draft
settings-syntax-unquoted = `{ $value }` stands without quotation marks

# translation: af793e9740c3490a
# review: draft
settings-syntax-value = `{ $value }` is neither a number nor a day

# translation: d0b2b492d583f994
# review: draft
settings-syntax-value-help = write a number such as 90, a day such as 2027-03-01, or a text between two `"`

# translation: 05ae4fdebe3b4c84
# review: draft
settings-syntax-write = write `{ $text }`

# translation: 536afe1f33941ece
# review: draft
settings-table-help = write a line { $heading }, and its keys on the lines below

# translation: f715f71cde520eb9
# review: draft
settings-text-kind = `.{ $extension }` files cannot be source texts: these are Markdown (`.md`) or plain text (`.txt`)

# translation: 552691afa8d0f97e
# review: draft
settings-tier-locales = the tier `{ $tier }` has no locales

# translation: 05e831d3065bc814
# review: draft
settings-tier-locales-help = add a line such as `locales = ["fr", "ru"]`; "*" stands for all locales that no other tier names

# translation: 07a0b5a2efd816e5
# review: draft
settings-tier-rest = "*" stands in the tier `{ $tier }` already: all locales that no tier names belong there

# translation: 0e40daa1df086c9e
# review: draft
settings-tier-twice = `{ $locale }` is in the tier `{ $tier }` already

# translation: cf3a8b7b40e03264
# review: draft
settings-tier-twice-help = a locale is in one tier only: remove it from one of the two; what differs for it can stand in an [[override]]

# translation: d4773dc9ec7a2437
# review: draft
settings-unknown-grade = `{ $grade }` is no grade of a change

# translation: f3a57ec5bc968c60
# review: draft
settings-unknown-key = there is no key `{ $key }` here

# translation: 9064deef943bca5e
# review: draft
settings-unknown-project = this is neither an `l10n.toml` of Mozilla nor an `i18n.toml` of cargo-i18n

# translation: dd0f2186c8673a0d
# review: draft
settings-unknown-value = `{ $key }` cannot be `{ $value }`

# translation: 606c06c8a8be04ca
# review: draft
settings-unlisted-locale = `{ $locale }` is none of the locales of this project

# translation: 73c83128002d0ba8
# review: draft
settings-unlisted-locale-help = remove it here, or add "{ $locale }" to the list `locales` at the top

# translation: 0b15ead6862653fd
# review: draft
settings-withdraw-above = a locale that ships at { $ship } % cannot be withdrawn below { $withdraw } %: it would go at once

# translation: 7b38ee429309fe4f
# review: draft
settings-withdraw-alone = `withdraw` stands here without `ship`

# translation: 2aa1cf2056e19466
# review: draft
settings-withdraw-help = write `ship`, the share from which a locale is shipped, and a lower `withdraw`, such as `ship = 90` and `withdraw = 80`

# translation: 544ec6a5592526a0
# review: draft
settings-withdraw-override-help = write a lower `withdraw` here too: that of the tier holds where this override says nothing

# translation: 8d3da97ef0fba026
# review: draft
settings-wrong-entry = each value in the list `{ $key }` must be a text in quotation marks

# translation: b833451664c204d5
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

# translation: f3df4a476e7fea01
# review: draft
shard-again-help = run this part again, or copy its report again from the machine that wrote it

# translation: 86c5d3fd0766396a
# review: draft
shard-changed = `{ $file }` was changed after diglot wrote it

# translation: a407442cabf8ae8c
# review: draft
shard-cut = `{ $file }` ends in the middle of the report

# translation: 894c0763862aafc2
# review: draft
shard-empty = `{ $file }` is empty

# translation: 078fa8b69e2c24c3
# review: draft
shard-help = run all parts with one version of diglot on one state of the texts, and merge their reports there

# translation: bfbf2748c6ba5f8f
# review: draft
shard-missing = { $count ->
    [one] the report of part { $parts } is missing
   *[other] the reports of the parts { $parts } are missing
}

# translation: 819de32015c12d31
# review: draft
shard-no-json = { $file }: this is no JSON

# translation: 0352234ecb5bbc76
# review: draft
shard-none = `{ $file }` is no JSON report of `diglot check --shard`

# translation: bfd996979977d273
# review: draft
shard-none-help = each part is written by `diglot check --shard K/N --output json=FILE`

# translation: bc52fe62e0262abf
# review: draft
shard-other-count = `{ $file }` is one of { $count } parts, and another file is one of { $expected }

# translation: a3e86752a800bad0
# review: draft
shard-other-diglot = `{ $file }` was written by diglot { $version }

# translation: 45da5ee68638390d
# review: draft
shard-other-state = `{ $file }` tells of other texts or settings than those that are here

# translation: a18662ba47544f52
# review: draft
shard-other-version = `{ $file }` was written in the format of another version of diglot

# translation: 925e5e743646feed
# review: draft
shard-pattern-help = no file fits `{ $pattern }`, or it stands in quotation marks and the shell did not put the names of the files in its place

# translation: 4d8d5217ba4871c6
# review: draft
shard-twice = `{ $file }` is part { $number } once more

# translation: 97d02e3dcb579e40
# review: draft
shard-twice-help = name the report of each part once

# translation: 41cc8010e3c16cf8
# review: draft
shard-whole = `{ $file }` is the report of a whole run, and only parts can be merged

# translation: 56984306f74408b0
# review: draft
shard-wrong = `{ $value }` is no part: write K/N, such as 2/4

# translation: a7c055dd187707f4
# review: draft
shard-wrong-help = K is the number of the part, from 1 to N, and N is how many parts there are, { $most } at most

# translation: ad1432d9b9b1f01a
# review: draft
ship-as-a-whole = { $locale } ships as a whole, and { $name } not by itself: name { $locale }, or write `per = "catalog"` in its tier

# translation: 0737363a5bba4192
# review: draft
ship-idle = { $name } is taken out: the settings do not say when it ships

# translation: 7baa739d11ab24c5
# review: draft
ship-no-rule = the settings do not say when { $name } ships: write `ship` in its tier

# translation: 91c4fcfc0ca324b6
# review: draft
ship-not-ready = { $name } cannot be shipped yet: { $why }

# translation: b94a08294f73fa07
# review: draft
ship-not-shipped = { $name } is not shipped

# translation: b4f48ac8244a4eae
# review: draft
ship-nothing = Nothing changes: all that is ready is shipped, and all that is shipped is good enough.

# translation: 63eb701170e468ad
# review: draft
ship-ships = { $name } is shipped: { $share } % translated

# translation: caf3c540cac9260e
# review: draft
ship-taken = { $name } is withdrawn

# translation: 175535acef4d0def
# review: draft
ship-withdrawn = { $name } is withdrawn: { $share } % translated

# translation: e950ededa584dcb8
# review: draft
sign-done = Signed: `{ $path }`.

# translation: cd7f08992c174d0d
# review: draft
sign-not-sound = `{ $folder }` is not what was built, so it is not signed

# translation: 2ebbfdd2f118aead
# review: draft
sign-verify-first = `diglot verify { $folder }` names what is wrong

# translation: 9f27a1dfaf982c16
# review: draft
source-front-matter = the value of `{ $key }` is no text of one line

# translation: aaaf332cba6e3fba
# review: draft
source-front-matter-help = write the value on one line, in double quotation marks if it holds special characters

# translation: 405751c160b05e8f
# review: draft
source-pin-invalid = `{ $id }` cannot be the id of a message

# translation: 586c19b5f10382c1
# review: draft
source-pin-invalid-help = start the id with a letter of a to z and use only such letters, digits, `-` and `_`

# translation: aae8ff4f76dae0a7
# review: draft
source-pin-repeated = the id `{ $id }` is pinned twice in this text

# translation: f73a3f396f2f5766
# review: draft
source-pin-repeated-help = give one of the two passages another id

# translation: 617811a00f6e2a7d
# review: draft
source-unmerged = here two branches changed the same lines, and nobody has chosen yet

# translation: 3a72fac004791529
# review: draft
source-unmerged-help = keep what is right, take the lines of git’s marks out; until then diglot changes nothing that follows this text

# translation: ab33647743867203
# review: draft
split-group = { $count ->
    [one] { $title }: one message
   *[other] { $title }: { $count } messages
}

# translation: d43415eb5140ddc7
# review: draft
split-groups-help = the groups are { $titles }

# translation: b808205679302600
# review: draft
split-next = `diglot split { $catalog } --group TITLE --to NAME` moves one of them.

# translation: f24a41ddea123f5a
# review: draft
split-no-group = no group is called `{ $title }`, or several are

# translation: bc58e593f9e0ac70
# review: draft
split-no-groups-help = a group begins with a line such as `## Errors`

# translation: 43c6414b3a9ee0a4
# review: draft
split-no-heading = { $count ->
    [one] without a heading: one message
   *[other] without a heading: { $count } messages
}

# translation: 37b6192cd051511b
# review: draft
state-split = it was split from `{ $id }`, and this is still the translation of the whole

# translation: 562aed3385e95004
# review: draft
status-catalog = catalog

# translation: 8c554381bce0d8d3
# review: draft
status-coverage = coverage

# translation: 50c3959902b4fbe3
# review: draft
status-current = current

# translation: ae6cf5ca4556f43b
# review: draft
status-held-back = held back

# translation: 1acac2fc057ed7cd
# review: draft
status-lag = pivot outdated

# translation: fd891f653b537f13
# review: draft
status-locale = locale

# translation: a88db73d002e9980
# review: draft
status-missing = missing

# translation: 591da9da5a035913
# review: draft
status-nothing = There is nothing to translate yet.

# translation: 133a05cb3e05bbb1
# review: draft
status-obsolete = obsolete

# translation: 69b89e9994b89220
# review: draft
status-out-of-step = `{ $file }` is not in step with its source text: run `diglot sync`.

# translation: f77caaac2e9db350
# review: draft
status-outdated = outdated

# translation: 2901ccfc8bfdd18e
# review: draft
status-reviewed = reviewed

# translation: e58ebc56117166c5
# review: draft
status-share = { $percent }%

# translation: 6f5e78a7d2d33d4a
# review: draft
status-ships = ships

# translation: b9a40d177fe53fbe
# review: draft
status-ships-below = ships below demand

# translation: 1b9b245fbfb89836
# review: draft
status-tier = tier

# translation: df1957a6edcc4cc7
# review: draft
status-unconfirmed = unconfirmed

# translation: 680c249f51aba48b
# review: draft
status-untracked = untracked

# translation: b3ea7841d98115a8
# review: draft
status-verdict = verdict

# translation: bd55dd709ff14e85
# review: draft
status-why = why

# translation: 4b8d229b510f598a
# review: draft
status-words = words

# translation: eb9bc4c3130608b6
# review: draft
sync-catalog-created = { $file }: created, waiting for translations

# translation: 0083fd91f594b0e4
# review: draft
sync-copied = { $count ->
    [one] { $file }: one part of a split passage starts from the translation of the whole
   *[other] { $file }: { $count } parts of split passages start from the translation of the whole
}

# translation: cdb6a0fb8cf87e76
# review: draft
sync-merged = { $file }: `{ $old }` was merged into `{ $new }`

# translation: b7e22c69a8279992
# review: draft
sync-outdated = { $count ->
    [one] { $file }: one translation is outdated now
   *[other] { $file }: { $count } translations are outdated now
}

# translation: 15fcd59e311d0b54
# review: draft
sync-recorded = { $count ->
    [one] { $file }: recorded what one translation was made from
   *[other] { $file }: recorded what { $count } translations were made from
}

# translation: 75271667ce03a8b0
# review: draft
sync-reference-created = { $count ->
    [one] { $file }: created with one message
   *[other] { $file }: created with { $count } messages
}

# translation: 76b09718fc88dd89
# review: draft
sync-reference-reordered = { $file }: the messages follow the new order of the source text

# translation: fa5145cadfc2c263
# review: draft
sync-reference-updated = { $file }: messages added { $added }, changed { $changed }, removed { $removed }

# translation: 3adcc11de5595595
# review: draft
sync-renamed = { $count ->
    [one] { $file }: one message got the id that the source text gives it
   *[other] { $file }: { $count } messages got the ids that the source text gives them
}

# translation: 414842ab50d38d75
# review: draft
sync-skipped-unreadable = { $file }: left as it is, because part of it or of the files it belongs to cannot be read

# translation: bf0a9a561a3b47e2
# review: draft
sync-split = { $file }: `{ $old }` was split, and a part of it is `{ $new }` now

# translation: a09e0917715a0a80
# review: draft
sync-withdrawn = { $count ->
    [one] { $file }: one part is gone that started from the translation of the whole, and the copy with it
   *[other] { $file }: { $count } parts are gone that started from the translation of the whole, and the copies with them
}

# translation: c449495b7ed03159
# review: draft
syntax-expected-argument-end = expected `,` or `)`

# translation: aaee0aabdaa62a8b
# review: draft
syntax-expected-digit = expected a digit

# translation: 36479a8b63929af9
# review: draft
syntax-expected-entry = expected a message, a term or a comment

# translation: 33342f109e27dd7e
# review: draft
syntax-expected-expression = expected an expression after the opening brace or in the call

# translation: d1293d98145ee018
# review: draft
syntax-expected-key = expected a word or a number as the key of the variant

# translation: 1786cf9685c167ca
# review: draft
syntax-expected-line-end = expected a line break

# translation: 89241eaef879e7ae
# review: draft
syntax-expected-literal = expected a number or a text in quotation marks

# translation: 67c6b55fcd02979a
# review: draft
syntax-expected-name = expected a name

# translation: c2e3f7796debff12
# review: draft
syntax-expected-next-variant = expected another variant or the closing brace

# translation: 157115010b0788f4
# review: draft
syntax-expected-sign = expected `{ $sign }`

# translation: 95c61bd2138df318
# review: draft
syntax-expected-space = expected a space after the `#` of a comment

# translation: e07bd919027e082a
# review: draft
syntax-expected-value = expected a value

# translation: 186ca9bfb4c02801
# review: draft
syntax-expected-value-or-attribute = expected a value or an attribute

# translation: 9784d35329940e77
# review: draft
syntax-expected-variant = expected a variant, which starts with `[` or `*[`

# translation: 6e2431f69b43f338
# review: draft
syntax-function-name = the name of the function `{ $name }` is not in capital letters

# translation: 8c0bf74a4bc25ad1
# review: draft
syntax-help-attribute = an attribute must stand directly below its message, and looks like `.title = Hello`

# translation: f9e67761e73530f9
# review: draft
syntax-help-call = put a comma between two arguments and a closing parenthesis after the last one

# translation: f610502f4cd7e4c1
# review: draft
syntax-help-colon = write `=` between an id and its value, not `:`

# translation: cdcc1f14981a8825
# review: draft
syntax-help-comment = put a space between `#` and the comment

# translation: f26b37befd6f3ddf
# review: draft
syntax-help-conflict = this is a mark of an unfinished merge: keep one of the two versions, and remove the marks

# translation: 87166508ff770369
# review: draft
syntax-help-continue = if this line goes on with the value above, indent it by at least one space

# translation: 0f27e0cf4cfff6f0
# review: draft
syntax-help-default = put `*` before exactly one variant

# translation: 4c637d9a65b5be6b
# review: draft
syntax-help-entry = a message is an id, `=` and a value, such as `greeting = Hello`

# translation: d342a81b4215f009
# review: draft
syntax-help-escape = the escapes are a backslash before a quotation mark or a backslash, `\uXXXX` and `\UXXXXXX`; a brace needs none

# translation: 1171be4ea5beb79e
# review: draft
syntax-help-expression = braces hold a `$variable`, a message, a `-term`, a `FUNCTION()`, a number or a text in quotation marks; write a brace that is text as `{ $example }`

# translation: 65782545023cedae
# review: draft
syntax-help-function-name = write the name of a function in capital letters, and a message or a term without parentheses

# translation: 28509973e1019646
# review: draft
syntax-help-invisible = replace the character { $code } by an ordinary space or remove it, because it only looks like a space or like nothing

# translation: 41ce8b20173865f0
# review: draft
syntax-help-line-start = if this line is text that begins with `{ $sign }`, write that sign as `{ $example }`

# translation: 733451707ed0c9c4
# review: draft
syntax-help-name = a name starts with a letter from A to Z and has only such letters, digits, `-` and `_`

# translation: 7996aa2ca578f5b3
# review: draft
syntax-help-next-variant = indent the lines of a variant, and put the closing brace on a line of its own

# translation: a024d7be3d160dc9
# review: draft
syntax-help-not-callable = remove the parentheses

# translation: 884dfda71b5bac92
# review: draft
syntax-help-positional = put arguments with a name last

# translation: ecc920c2eca35ada
# review: draft
syntax-help-quotes = put straight quotation marks (`"`) around a text in braces

# translation: 08204db725dc2667
# review: draft
syntax-help-selector = use a variable, a function or an attribute of a term to choose among variants

# translation: 4e969ba7a70ffde4
# review: draft
syntax-help-stray-brace = write a brace that is text as `{ $example }`

# translation: db0dbf2a58301123
# review: draft
syntax-help-string = a text in quotation marks must end on the line where it begins

# translation: 6fccd2be5e16bd14
# review: draft
syntax-help-tab = indent with spaces, because a tab does not count as indentation

# translation: 3df862dc513b9a9d
# review: draft
syntax-help-term-attribute = show the term itself or a message, because attributes of terms only choose among variants

# translation: bb53bd68ad279d17
# review: draft
syntax-help-term-value = a term needs a value even if it has attributes; write an empty value as `{ $example }`

# translation: c2e41361d9e879fa
# review: draft
syntax-help-unclosed = close the brace that was opened before, or write a brace that is text as `{ $example }`

# translation: 5a4488927ed84c8d
# review: draft
syntax-help-value = write the value on the same line or, indented, on the lines below; write an empty value as `{ $example }`

# translation: c698c8cf3adda4ee
# review: draft
syntax-help-variant = after `->`, each variant stands on its own line, such as `[one] One book`

# translation: 71231d51f56e3e38
# review: draft
syntax-no-default = no variant is marked as the default

# translation: 8aed3a1d03ab972a
# review: draft
syntax-not-callable = only a function or a term can be called with arguments

# translation: 2a03fb2ee66e3e92
# review: draft
syntax-opened-here = opened here

# translation: 71dc5d4d1fbd1dd0
# review: draft
syntax-positional-after-named = this argument without a name stands after an argument with a name

# translation: 8c08b9307d91d2a3
# review: draft
syntax-repeated-argument = the argument `{ $name }` is given twice

# translation: 64831ab8bd74a4f3
# review: draft
syntax-selector = this expression cannot choose among variants

# translation: 687ad09e24a54c5f
# review: draft
syntax-short-escape =
    { $digits ->
        [one] this escape needs { $digits } hexadecimal digit
       *[other] this escape needs { $digits } hexadecimal digits
    }

# translation: c3d242a9be0badae
# review: draft
syntax-stray-brace = this closing brace closes nothing

# translation: 7ac0ae5f0f261a3f
# review: draft
syntax-term-attribute = an attribute of a term cannot be shown

# translation: 4533ee2d9c7811b8
# review: draft
syntax-too-deep =
    { $limit ->
        [one] more than { $limit } brace or parenthesis is open here
       *[other] more than { $limit } braces and parentheses are open here
    }

# translation: 039597377f57c8bd
# review: draft
syntax-two-defaults = a second variant is marked as the default

# translation: b0b3111c8b0d9040
# review: draft
syntax-unknown-escape = unknown escape `{ $escape }`

# translation: ca887a9ef6ef237e
# review: draft
todo-comment = comment:

# translation: 50c3959902b4fbe3
# review: draft
todo-current = current

# translation: 887e46aa08bcd214
# review: draft
todo-from = from:

# translation: f02c4d903d249ebd
# review: draft
todo-from-lacking = the source, since { $pivot } lacks it

# translation: f137bc22277b74ee
# review: draft
todo-from-outdated = { $pivot }; better wait, since { $locale } is outdated itself

# translation: baa501fa67977821
# review: draft
todo-from-unsure = { $pivot }; nobody can tell whether { $locale } follows its own source

# translation: c5c69569ce325631
# review: draft
todo-lag = { $count ->
    [one] One current translation follows a text of { $pivot } that is itself to be brought up to date first.
   *[other] { $count } current translations follow texts of { $pivot } that are themselves to be brought up to date first.
}

# translation: 7c38937b4ec30edd
# review: draft
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

# translation: c94f7ddb10a8a2ea
# review: draft
todo-merged = merged from `{ $id }`, its source:

# translation: fc35ef387dfecc2d
# review: draft
todo-missing = missing

# translation: 1779167c09b2c204
# review: draft
todo-nothing = Nothing is to do for { $locale }.

# translation: e5c51a102cf077e0
# review: draft
todo-obsolete = obsolete: the source no longer has it

# translation: de7b4874b7dfcb57
# review: draft
todo-outdated-cosmetic = outdated: only the typography changed

# translation: 29ee8924aa15ebf4
# review: draft
todo-outdated-meaning = outdated: the meaning may have changed

# translation: 04d012609e73bc02
# review: draft
todo-outdated-wording = outdated: the wording changed

# translation: b8447dde8e677a32
# review: draft
todo-paste = lines to paste and translate:

# translation: 40eff690b1c8010e
# review: draft
todo-refused = refused:

# translation: 209ede7c4c609f5c
# review: draft
todo-source = source:

# translation: 2d31234677432b58
# review: draft
todo-source-change = source, then and now:

# translation: 4e4d2e3828d30ff3
# review: draft
todo-source-was = source, as it was:

# translation: dda30d346448c257
# review: draft
todo-split = outdated: split from `{ $id }`

# translation: d23fa2e105bab44a
# review: draft
todo-suggestion = suggestion from `{ $id }`, its source and this one:

# translation: c1ce19fb6409208e
# review: draft
todo-total = { $count ->
    [one] One message is to do for { $locale }.
   *[other] { $count } messages are to do for { $locale }.
}

# translation: 40ee30ae0a11c2e4
# review: draft
todo-translation = translation:

# translation: 348681e3f1cb9cf5
# review: draft
todo-unconfirmed = unconfirmed: source and translation both changed

# translation: 9ef02ee171e4416a
# review: draft
todo-untracked = untracked: nobody knows which source it was made from

# translation: 2b628c232e16b6fe
# review: draft
todo-where = edit:

# translation: 3cfdaea2071e849f
# review: draft
todo-why = why:

# translation: ab8e87504f4e7374
# review: draft
usage-accept-locale = name a locale and messages, as in `diglot accept { $locale } { $message }`

# translation: 074a55cc1d76e250
# review: draft
usage-accept-what = it is not said what to accept

# translation: b474ebacf109c8a4
# review: draft
usage-argument-missing = `{ $argument }` is missing

# translation: 2606a47ed5478a80
# review: draft
usage-command-missing = a command is missing

# translation: dc1364ec3b406c56
# review: draft
usage-did-you-mean = did you mean `{ $name }`?

# translation: 5ec9b3bb86b8d898
# review: draft
usage-given-twice = `{ $argument }` can be given only once

# translation: 195a49c0da9a1114
# review: draft
usage-needs = `{ $option }` needs `{ $other }` too

# translation: 3cc564d0d124ddc5
# review: draft
usage-no-locale = `{ $value }` is no BCP 47 language tag

# translation: c60a41ec08e66399
# review: draft
usage-no-locales-yet = a locale is a folder of catalogs, or a tag that `diglot.toml` lists

# translation: a2d6d29705a8c321
# review: draft
usage-no-such-catalog = there is no catalog `{ $catalog }`

# translation: 4499c451f88a396d
# review: draft
usage-no-such-check = there is no check `{ $check }`

# translation: df71111f5bf29241
# review: draft
usage-no-such-command = there is no command `{ $command }`

# translation: 149f6876282fd65f
# review: draft
usage-no-such-format = there is no format `{ $format }`

# translation: 94bdf5835a8f4954
# review: draft
usage-no-such-locale = the project has no locale `{ $locale }`

# translation: 4e1150768ead50ec
# review: draft
usage-no-such-option = there is no option `{ $option }` here

# translation: 1d70a19d67c1bb69
# review: draft
usage-no-such-text = the project has no source text and no catalog `{ $file }`

# translation: 4fdf553c445eb3a6
# review: draft
usage-no-such-text-help = write its path below the folder of `diglot.toml`, as `diglot check` shows it

# translation: 1835d5736deb8365
# review: draft
usage-not-spoken = diglot does not speak `{ $language }`; the values of `--lang` that it knows are { $languages }

# translation: 1002c403b53c9a6e
# review: draft
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together

# translation: 8eb1a6761cfad3eb
# review: draft
usage-not-utf8 = an argument is not UTF-8

# translation: 0c4569454f3a6206
# review: draft
usage-one-too-many = `{ $argument }` is one argument too many

# translation: 9e1282e9dc2ea19a
# review: draft
usage-output = `{ $value }` is not a format, an equals sign and a file

# translation: e2863bc16b87e516
# review: draft
usage-output-help = write it as in `{ $example }`; `-` for the file prints it

# translation: 8142ab9603401d6d
# review: draft
usage-output-twice = two reports would go to `{ $file }`

# translation: 95f665a2b9e316a8
# review: draft
usage-possible-values = possible values are { $values }

# translation: 2a516eaa8d3be03c
# review: draft
usage-project-locales = the project has { $locales }

# translation: 94c3b08304f79434
# review: draft
usage-review-who = it is not said who has reviewed

# translation: 66d4b17ab2cc17f4
# review: draft
usage-review-who-help = say --by NAME, or set user.name in git's configuration

# translation: c1b1560d8f4d2251
# review: draft
usage-see-accept = name the messages, or say --all

# translation: 5163d22ca3c3764c
# review: draft
usage-see-checks = `diglot explain` lists the checks

# translation: b6fad68151d5c739
# review: draft
usage-see-help = `diglot --help` shows what there is

# translation: 69d024c5d3e05947
# review: draft
usage-see-help-of = `diglot { $command } --help` shows what there is

# translation: 4bf615ce00066476
# review: draft
usage-source-locale = `{ $locale }` is the source locale: the others are translated from it, and it is not translated itself

# translation: 994696daf41cebe3
# review: draft
usage-value-missing = `{ $argument }` needs a value

# translation: 64cae4ebea9ffb05
# review: draft
usage-value-unexpected = `{ $argument }` takes no value

# translation: ecb61640ab67e325
# review: draft
usage-value-wrong = `{ $value }` is no value for `{ $argument }`

# translation: a8a1405610dde70c
# review: draft
usage-which-messages = it is not said which messages

# translation: d8b80a3fa99ab366
# review: draft
usage-wrong-name = `{ $name }` cannot be the name of a source text

# translation: 0474a4d7c550b48c
# review: draft
verify-bad-signature = The signature is not of this manifest.

# translation: b377b05955688762
# review: draft
verify-build-again = build the bundle again, with this diglot

# translation: 3baf5cab9ca6d9ed
# review: draft
verify-changed = other bytes than were built (SHA-256 { $is }… and not { $was }…)

# translation: f7c605c05b02669d
# review: draft
verify-cut = `{ $file }` ends in the middle

# translation: 6423d4afc2c4c8f9
# review: draft
verify-faults = { $count ->
    [one] One thing is not as it was built.
   *[other] { $count } things are not as they were built.
}

# translation: a61cfc2861aad533
# review: draft
verify-gone = the project has it no more, or withholds it

# translation: b442f05aa013901c
# review: draft
verify-lacking = the project would build it now, and the bundle does not have it

# translation: 3304d36a8b6a8755
# review: draft
verify-missing = is missing

# translation: ec6f797e3df0672c
# review: draft
verify-new = is not in the bundle

# translation: 5f32e9f76488322f
# review: draft
verify-no-bundle = name the folder that `diglot build` has written, with its manifest.json

# translation: b0acd518b0473d99
# review: draft
verify-not-understood = manifest.json:{ $line }:{ $column } is not understood: { $cause }

# translation: da7f61b9aad71967
# review: draft
verify-other-tool = built by diglot { $was }, and this is { $is }: the texts are compared, and the files are not built again

# translation: 9b1b4c2e1a0bb887
# review: draft
verify-outdated = the project would not build these bytes now

# translation: 0378bad42dce52b6
# review: draft
verify-signed = Signed by { $signer }.

# translation: 406ac6ffa78954b9
# review: draft
verify-sound = { $files ->
    [one] One file is what was built.
   *[other] { $files } files are what was built.
}

# translation: e80bdfe93ca6ff9d
# review: draft
verify-source = the source says something else now

# translation: d460491b23097b06
# review: draft
verify-swapped = has the bytes of `{ $other }`

# translation: 42845b87ff9898ae
# review: draft
verify-told = { $field } was `{ $was }` and is `{ $is }` now

# translation: 09a7e65c837d8cb9
# review: draft
verify-translation = the translation is another one now

# translation: f63739921284211b
# review: draft
verify-twice = the manifest names it twice

# translation: 802653ceaf2bf22b
# review: draft
verify-unknown-signer = It is signed, but by none of the signers in the list.

# translation: 2ea9f71ee9b664ed
# review: draft
verify-unlisted = is not in the manifest

# translation: 5b98f4584a1572e2
# review: draft
verify-unsafe = the manifest may not name this path, or a link stands there

# translation: 8ebddcc309c59659
# review: draft
verify-unsigned = It is not signed. `diglot sign { $folder } --key FILE` does that.

# translation: cca5afb7c0e01775
# review: draft
watch-changes = since the last run: { $new } new, { $gone } gone

# translation: f1a04c773023f488
# review: draft
watch-waiting =
    { $files ->
        [one] watching one file; Ctrl+C ends
       *[other] watching { $files } files; Ctrl+C ends
    }
