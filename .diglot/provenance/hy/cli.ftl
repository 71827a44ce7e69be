### The source wording that each translation in locales/hy/cli.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: 8e4214ecc30a8743
# review: draft
accept-nothing = { $id } has nothing to accept

# translation: ab1a1c455d8189ce
# review: draft
accept-recorded = { $count ->
    [one] { $file }: one translation is accepted for the source as it is now
   *[other] { $file }: { $count } translations are accepted for the source as it is now
}

# translation: 14e7b9319842efe1
# review: draft
accept-source-only = { $count ->
    [one] { $file }: the change of the source is declared harmless for one translation
   *[other] { $file }: the change of the source is declared harmless for { $count } translations
}

# translation: be4aede08961d369
# review: draft
accept-source-only-refused = { $count ->
    [one] { $file }: one translation stays outdated, because its locale has refused that
   *[other] { $file }: { $count } translations stay outdated, because their locale has refused that
}

# translation: 96f24cf71e9b4d1f
# review: draft
accept-unknown-id = there is no message { $id }

# translation: 03c6a972c8fcdcfc
# review: draft
accept-unknown-locale = the project has no locale { $locale }

# translation: eb718e9475f56327
# review: draft
adopt-cosmetic = typography changed

# translation: 6a74edae3ea306b0
# review: draft
adopt-cut-off = { $count ->
    [one] One translation is older than this shallow clone: `git fetch --unshallow` gets the whole history.
   *[other] { $count } translations are older than this shallow clone: `git fetch --unshallow` gets the whole history.
}

# translation: b257e9ca9fc1ecf4
# review: draft
adopt-meaning = meaning at risk

# translation: ea17db3e4adf2d9c
# review: draft
adopt-nothing = Every translation has its record.

# translation: 42811b01a5d59c0e
# review: draft
adopt-recorded = { $count ->
    [one] { $file }: one translation gets its record
   *[other] { $file }: { $count } translations get their records
}

# translation: a6a535d630bc7588
# review: draft
adopt-total = total

# translation: 5aa6c234cbb0acc6
# review: draft
adopt-tracked = recorded before

# translation: 3cb28ee0b8996a34
# review: draft
adopt-unknown = unknown

# translation: 6591afc3c0dcc2f3
# review: draft
adopt-wording = wording changed

# translation: 68e2127d72f1fc3f
# review: draft
align-deleted = deleted

# translation: bade2788abe16198
# review: draft
align-edited = edited

# translation: 5f91063e7b11ad79
# review: draft
align-identical = { $count ->
    [one] unchanged
   *[other] { $count } unchanged
}

# translation: 7f098d5ba3b27837
# review: draft
align-inserted = new

# translation: 057b3f738dc8496b
# review: draft
align-kinds = the name of a source text ends in .md or .txt, that of a catalog in .ftl

# translation: 0b5b5d6d9fb0ecab
# review: draft
align-merged = merged

# translation: a9cd25e5c0871974
# review: draft
align-moved = moved

# translation: bb2b053bfbfaf106
# review: draft
align-moved-edited = moved and edited

# translation: 1a866ebbf963a174
# review: draft
align-one-input = only one version can come from the standard input

# translation: 47854e5e651d184d
# review: draft
align-split = split

# translation: 4b75de0c682bc3c3
# review: draft
align-two-kinds = the two files are not of one kind

# translation: e096da6f7aedb5ae
# review: draft
align-unknown-kind = it cannot be told by its name what `{ $file }` is

# translation: 65a8e780950d805f
# review: draft
align-unreadable = `{ $file }` cannot be read as text

# translation: 13aa1fea623532be
# review: draft
badge-label = translated

# translation: a8f9fae664267e0b
# review: draft
baseline-conflict = a merge left this conflict open

# translation: b1c72cafe0bec591
# review: draft
baseline-conflict-help = remove the lines of the marks and keep the others, those of both sides; after `diglot init --git`, git does this itself

# translation: 398a2020f05128f3
# review: draft
baseline-empty = this file is empty

# translation: 10fe9af1e5380cba
# review: draft
baseline-file-help = take the file as it is in git, or remove it and let `diglot check --baseline --update-baseline --allow-growth "REASON"` begin a new one

# translation: 9c48dfbdfd988d9b
# review: draft
baseline-head = a baseline does not begin like this

# translation: f76074083cd25ffe
# review: draft
baseline-help = take the line as it is in git, or remove it; `diglot check --baseline --update-baseline --allow-growth "REASON"` lets in again what is then missing

# translation: 1795f9dd1666d901
# review: draft
baseline-line = this line was changed by hand, or a part of it is lost

# translation: 1f803c64e089c0da
# review: draft
baseline-reason = no line `because` says why this is in the baseline

# translation: 745055eed8e5c401
# review: draft
baseline-version = this baseline is of another version of diglot

# translation: 6978837ad0c5c350
# review: draft
build-no-picture = `{ $text }` shows `{ $picture }`, which is no picture that can be read: pages show the words that stand for it

# translation: 34a7df6e549f8fa6
# review: draft
build-rust-given-up = `{ $id }` is shown in the source language: { $why }

# translation: a45c4ed472fe5cf2
# review: draft
build-rust-no-catalog = all catalogs belong to source texts; name those that the program is to have

# translation: ab5efaa72fb33468
# review: draft
build-rust-no-folder = `OUT_DIR` is not set: call this from a `build.rs`, or name a folder with `write_to`

# translation: 3c17711ae6f62ed5
# review: draft
build-rust-no-such-catalog = there is no catalog `{ $name }`; there are: { $names }

# translation: 2c25a6a14ce544fc
# review: draft
build-rust-torn = `{ $id }` uses `${ $name }` as a number and as a date

# translation: 5404657d9f39a023
# review: draft
build-rust-torn-help = give one of the two another name

# translation: 3b452f4c3d41a54a
# review: draft
build-rust-unusable = `{ $id }` cannot be used in a program: { $why }

# translation: d3be6ade7f035391
# review: draft
build-rust-unusable-help = correct it, or what it refers to; until then the program cannot be built

# translation: d98a81ef54b03c0e
# review: draft
check-address-mismatch = a translation has other web or e-mail addresses than the source

# translation: 76f8016a13106c7f
# review: draft
check-address-mismatch-changed = the address { $address } differs from that of the source, { $source }

# translation: b21906913d1b3aa3
# review: draft
check-address-mismatch-dropped = the translation leaves out the address { $address }

# translation: 1f06862aaae47d84
# review: draft
check-address-mismatch-extra = the source has no address { $address } here

# translation: c9c1fc96e9f7c535
# review: draft
check-address-mismatch-help = copy the address from the source; only a part that names the language may differ, as in /fr/ or fr.example.org

# translation: 21dd121a452bc0b8
# review: draft
check-attribute-mismatch = a translation has other parts (value, attributes) than the source

# translation: 8295e15674f19b8a
# review: draft
check-attribute-mismatch-dropped = the translation lacks the attribute `.{ $name }`

# translation: 7d02feed1ecdc1b8
# review: draft
check-attribute-mismatch-dropped-help = add a line that begins with a space and `.{ $name } =`

# translation: e9b12fc36745d7aa
# review: draft
check-attribute-mismatch-extra = the source has no attribute `.{ $name }`

# translation: b0e790f541f29f84
# review: draft
check-attribute-mismatch-extra-help = remove it, or give it the name that it has in the source

# translation: 995dde8514bd4900
# review: draft
check-attribute-mismatch-extra-value = `{ $id }` has no value in the source, only attributes

# translation: 1d44cf5dff43a500
# review: draft
check-attribute-mismatch-extra-value-help = remove the text behind the `=`

# translation: efb7445d5cb12635
# review: draft
check-attribute-mismatch-no-value = the translation of `{ $id }` has no value

# translation: e667ee632a91a6f7
# review: draft
check-attribute-mismatch-no-value-help = write the translation behind the `=`

# translation: 45d3c16f86d7ffc2
# review: draft
check-below-demand = a language has less than is demanded of it

# translation: feb53904236660c8
# review: draft
check-below-demand-current = { $subject } is { $share } % translated of { $demanded } % demanded by `{ $table }`: { $left } to go, of { $lacking } not current

# translation: 0be57795bbfc472e
# review: draft
check-below-demand-help = `diglot todo { $locale }` lists what to do, worst first

# translation: be38b10a47e8d337
# review: draft
check-below-demand-help-untracked = the translations are there, and nothing says which source they were made from: run `diglot accept { $locale } ID…` for those that agree

# translation: 5f882078300f5c23
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

# translation: 428101547f2db150
# review: draft
check-code-span-mismatch = a translation has other code than the source

# translation: 46a9448c732bc852
# review: draft
check-code-span-mismatch-changed = the code `{ $code }` is `{ $source }` in the source

# translation: c161fe0d65912df8
# review: draft
check-code-span-mismatch-dropped = the translation leaves out the code `{ $code }`

# translation: 4d28b51316095f93
# review: draft
check-code-span-mismatch-extra = the source has no code `{ $code }` here

# translation: 3cc1dc152942e73f
# review: draft
check-code-span-mismatch-help = what stands between backticks is typed by people or read by programs: copy it from the source

# translation: 0f2b0c9c559486c9
# review: draft
check-code-span-mismatch-odd = one of the backticks in this line has no partner

# translation: 57245484c137cacc
# review: draft
check-code-span-mismatch-odd-help = put a backtick before and after each piece of code

# translation: ff8a8355015a4fc3
# review: draft
check-copied-source = a translation is a copy of its source

# translation: 796df4bc08acb2ab
# review: draft
check-copied-source-message = this is the source, not a translation

# translation: f4c3e88e6b4228ef
# review: draft
check-critical-not-current = a critical message is not current

# translation: 0776ba3bb746abfa
# review: draft
check-critical-not-current-message = `{ $catalog }` is withheld in { $locale }: { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }

# translation: 9da71c0a847d3314
# review: draft
check-did-you-mean = did you mean `{ $known }`?

# translation: 4949c83f5f799e8b
# review: draft
check-direction-controls = a direction character is left open, or forces the direction

# translation: 58d5bd48ada4d93f
# review: draft
check-direction-controls-forced = the invisible direction character { $sign } turns the letters after it around

# translation: 4e6c8b2b216b8e63
# review: draft
check-direction-controls-help = remove it, or write U+2068 before the passage and U+2069 after it

# translation: dd8aa569e30dd5b9
# review: draft
check-direction-controls-not-closed = the invisible direction character { $sign } opens a passage here, and nothing closes it

# translation: fec948eeaf0ccd37
# review: draft
check-direction-controls-not-opened = the invisible direction character { $sign } closes a passage here that nothing opened

# translation: 5c8f612718fc5c28
# review: draft
check-doubled-word = a word stands twice in a row

# translation: 5c45d62823e35b0a
# review: draft
check-doubled-word-help = remove one of the two

# translation: f7243bef34b29647
# review: draft
check-doubled-word-message = “{ $word }” stands twice in a row

# translation: d8c88e3d62ff0d2a
# review: draft
check-duplicate-attribute = a message has the same attribute twice

# translation: fc9e4a7060a49674
# review: draft
check-duplicate-attribute-help = keep one of the two

# translation: 9dbac2102fc6cba2
# review: draft
check-duplicate-attribute-message = there is another `.{ $name }` above

# translation: 35ddf44f969fe20e
# review: draft
check-duplicate-id = two messages of a catalog have the same id

# translation: bf278e2973d4807d
# review: draft
check-duplicate-id-bundle = `{ $id }` also stands in { $file }, and the bundle `{ $bundle }` loads both

# translation: e330c1648ed881d7
# review: draft
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# translation: 822548dc3565293c
# review: draft
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used

# translation: 441c780c19a31355
# review: draft
check-empty-translation = a translation says nothing where its source says something

# translation: a040b1585b2c0055
# review: draft
check-empty-translation-help = translate it, or remove the message until it is translated

# translation: 568555749fde34ce
# review: draft
check-empty-translation-message = the translation is empty here

# translation: 7da2f076bdf82631
# review: draft
check-end-mismatch = a translation ends with another sign than its source (question mark, colon, ellipsis)

# translation: bfbfe6260e3547d9
# review: draft
check-end-mismatch-added = the translation ends with `{ $sign }`, and the source does not

# translation: 5644b5dd7ff7ea6f
# review: draft
check-end-mismatch-dropped = the source ends with `{ $sign }`, and the translation does not

# translation: c08e165c625e2662
# review: draft
check-end-mismatch-help = end it as the source ends, with the sign of your language

# translation: b2a97e8b03f53a37
# review: draft
check-expired-exception = an exception has expired

# translation: 8b001754f95919e8
# review: draft
check-expired-exception-help = mend what it allowed and remove it, or give it another day

# translation: ab072bce8cfc100a
# review: draft
check-expired-exception-help-day = write a day such as `until 2027-03-01` in front of the comma

# translation: 4f8855350a2e86c8
# review: draft
check-expired-exception-help-idle = remove it

# translation: ea952c74f7846139
# review: draft
check-expired-exception-here = no longer allowed

# translation: 69d5ab3dfb206b6b
# review: draft
check-expired-exception-message = this exception from `{ $name }` held until { $day }; { $count ->
        [0] nothing needs it any more
        [one] one finding is back
       *[other] { $count } findings are back
    }

# translation: a9e50b6b66b8526a
# review: draft
check-expired-exception-no-day = this exception from `{ $name }` names no day behind `until`, so it allows nothing

# translation: b1e306140c7541ee
# review: draft
check-first-here = the first one is here

# translation: 522ce529f8fe1b64
# review: draft
check-full-stop-mismatch = only one of a translation and its source ends with a full stop

# translation: ece403d58965a215
# review: draft
check-full-stop-mismatch-added = the translation ends with a full stop or exclamation mark, and the source does not

# translation: 743990e277f98b99
# review: draft
check-full-stop-mismatch-dropped = the source ends with a full stop or exclamation mark, and the translation does not

# translation: e50fc3a39b15d9e2
# review: draft
check-full-stop-mismatch-help = end it as the source ends

# translation: ca916270dacfcf2e
# review: draft
check-function-mismatch = a translation uses other functions, or other options of them, than the source

# translation: 5808f2ca6e2871ad
# review: draft
check-function-mismatch-bare = the translation shows `${ $variable }` without the function { $name }

# translation: 753036bedb08168a
# review: draft
check-function-mismatch-dropped = the translation leaves out the function { $name }

# translation: 5e2e81496d890507
# review: draft
check-function-mismatch-extra = the source does not use the function { $name } here

# translation: bb74ea7c8d2aa160
# review: draft
check-function-mismatch-help = take the function over as it is in the source

# translation: edebeb4d513be172
# review: draft
check-function-mismatch-option = the option `{ $option }: { $value }` of the source is missing here

# translation: 7898f3650716e37d
# review: draft
check-group-exceptions = Settings and exceptions

# translation: 85a1a6c1eecfaeee
# review: draft
check-group-files = Files and ids

# translation: 0d9e95d9ff1c23dd
# review: draft
check-group-hygiene = Characters and signs

# translation: 7888ce303fe1a1e7
# review: draft
check-group-linking = Where references lead

# translation: d053487a5a3779a2
# review: draft
check-group-parity = Variables, terms and other parts that the program needs

# translation: ffc4e52278124778
# review: draft
check-group-plurals = Plurals

# translation: b15b6c0590665890
# review: draft
check-group-policy = What the project demands

# translation: 04c07e3fcfbf328e
# review: draft
check-group-source-side = The source itself

# translation: 30f48160fad23565
# review: draft
check-group-state = State of translations

# translation: e2bfe133f1246822
# review: draft
check-group-wording = What a translation says beside its source

# translation: a58f7c5e43466b12
# review: draft
check-idle-exception = an exception allows nothing

# translation: 4f8855350a2e86c8
# review: draft
check-idle-exception-help = remove it

# translation: b9b1ce7e00c111ba
# review: draft
check-idle-exception-help-apart = put it directly above the message that it speaks of, or remove it

# translation: d942a8ec46e9819a
# review: draft
check-idle-exception-help-nothing = correct it, or remove the exception

# translation: 9dcf577703d38ba5
# review: draft
check-idle-exception-message = this exception from `{ $name }` allows nothing

# translation: 47b5c040bcbe229b
# review: draft
check-idle-exception-nothing = { $key ->
        [locale] this exception allows nothing: the project has no locale `{ $value }`
        [file] this exception allows nothing: the project has no file `{ $value }`
       *[id] this exception allows nothing: no message has the id `{ $value }`
    }

# translation: 05a9a6f5d207315b
# review: draft
check-idle-pattern = a demand speaks of nothing

# translation: 808db1089fd0577f
# review: draft
check-idle-pattern-help = correct the name or remove it; `diglot status` shows locales and catalogs by their names

# translation: b802ec185eab182d
# review: draft
check-idle-pattern-message = { $kind ->
        [message] no message is called `{ $name }`
        [catalog] no catalog is called `{ $name }`
        [path] no text has the path `{ $name }`
       *[locale] there is no locale `{ $name }`
    }, so nothing is demanded here

# translation: 65c9f383092d8abf
# review: draft
check-idle-setting = a setting changes nothing

# translation: 6f4968a5c50bc089
# review: draft
check-idle-setting-catalog = no catalog is called `{ $name }`

# translation: a3293e14bf1aef75
# review: draft
check-idle-setting-exclude = no text fits `{ $pattern }`, so nothing is left out

# translation: b0e77a8d2832d41e
# review: draft
check-idle-setting-itself = `{ $locale }` cannot fall back on itself

# translation: f01c4e850560c167
# review: draft
check-idle-setting-locales = `locales` is an empty list, so nothing is translated

# translation: 14186de3d75e2d8b
# review: draft
check-idle-setting-same = { $kind ->
        [exception] the exception in line { $line } allows the same
       *[override] the override in line { $line } has the last word on all that this one says
    }

# translation: 42273b6236b411cd
# review: draft
check-idle-setting-ship = `ship = 0` lets a locale ship before anything of it is translated

# translation: 39584764b8c88835
# review: draft
check-idle-term-argument = a term is given a word that it does not use

# translation: 7546eb5fd2f122ff
# review: draft
check-idle-term-argument-help = let the term choose by `${ $name }`, or remove the argument

# translation: 89e62ecfcd14ddd6
# review: draft
check-idle-term-argument-message = `{ $id }` does not use `${ $name }`

# translation: afc0ab08f494ea44
# review: draft
check-idle-term-argument-nameless = a term does not use an argument without a name

# translation: dff67bdbddf89bcd
# review: draft
check-idle-term-argument-nameless-help = give it a name, as in `{ "{" } { $id }(case: "…") { "}" }`, or remove it

# translation: 23e22fe182da061a
# review: draft
check-invisible-character = an invisible character stands in the text

# translation: 5d3c4314c14b7a76
# review: draft
check-invisible-character-help = delete it; if it is there on purpose, write it as an escape in braces

# translation: 5bbfe5457d14245a
# review: draft
check-invisible-character-message = an invisible character stands here: { $sign }

# translation: aee9725b58234b1c
# review: draft
check-length-mismatch = a translation is far longer or shorter than its source

# translation: 4823257304b792d2
# review: draft
check-length-mismatch-help = see whether a part was lost, or belongs to another message

# translation: e17777274ecc74e6
# review: draft
check-length-mismatch-long = the translation is more than three times as long as its source

# translation: e37b810a68f9be52
# review: draft
check-length-mismatch-short = the translation is less than a third as long as its source

# translation: 448053773de0f096
# review: draft
check-link-mismatch = a translation has other Markdown links than the source

# translation: 473398a2c7d8a965
# review: draft
check-link-mismatch-changed = the link { $link } is { $source } in the source

# translation: 45913767e522fed0
# review: draft
check-link-mismatch-dropped = the translation leaves out the link { $link }

# translation: df86142d9e75e315
# review: draft
check-link-mismatch-extra = the source has no link { $link } here

# translation: 65c550f816f29f0f
# review: draft
check-link-mismatch-help = keep the links of the source and translate only the words in the square brackets

# translation: 5b8ee184f24e8c0a
# review: draft
check-markup-mismatch = a translation has other HTML elements than the source

# translation: 2bb05f7d3670c884
# review: draft
check-markup-mismatch-attribute = this tag says { $tag }, and the source says { $source }

# translation: b538938484c13bd1
# review: draft
check-markup-mismatch-crossed = { $tag } stands before the end of { $inner }

# translation: 4e01abb1e38a8bcd
# review: draft
check-markup-mismatch-crossed-help = close first what was opened last

# translation: 12831a447cb00317
# review: draft
check-markup-mismatch-dropped = the translation leaves out { $tag }

# translation: b2abb43d73b0a49b
# review: draft
check-markup-mismatch-extra = the source has no { $tag } here

# translation: c3461b4289c51a97
# review: draft
check-markup-mismatch-help = copy the tags of the source; only the words between them are translated, and attributes such as title and alt

# translation: 7f121f73b5ab35b6
# review: draft
check-markup-mismatch-unclosed = { $tag } is never closed

# translation: 0a8c69b453257c48
# review: draft
check-markup-mismatch-unclosed-help = put { $close } behind the words that it stands for

# translation: 1d7c7ef77620be5d
# review: draft
check-markup-mismatch-unopened = { $tag } closes nothing: no element of that name is open here

# translation: 7f69b2b127820cfb
# review: draft
check-message-reference-mismatch = a translation refers to other messages than the source

# translation: 00a6e86e6d984258
# review: draft
check-message-reference-mismatch-dropped = the translation does not refer to `{ $name }`

# translation: b8e3c5584a4aa73c
# review: draft
check-message-reference-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it

# translation: 8163b262d2dfd0a2
# review: draft
check-message-reference-mismatch-extra = the source does not refer to `{ $name }` here

# translation: e77e744280f7f59a
# review: draft
check-message-reference-mismatch-extra-help = refer to the messages that the source refers to; ids are not translated

# translation: f1256363edeec735
# review: draft
check-missing = a message is not translated

# translation: d778c174a6b6c609
# review: draft
check-missing-catalog = { $count ->
    [one] the locale has no translation of this text: { $count } message is not translated
   *[other] the locale has no translation of this text: { $count } messages are not translated
}

# translation: 2e7e50bc93e02c67
# review: draft
check-missing-catalog-help = write the translations to { $file }

# translation: 3592ea4497555b16
# review: draft
check-missing-help = add its translation to { $file }

# translation: 83cebe9288b7fe54
# review: draft
check-missing-help-unread = it stands here but cannot be read: mend that first

# translation: 8d94dc5fa05cacec
# review: draft
check-missing-message = `{ $id }` is not translated

# translation: 8dfcda76042c7302
# review: draft
check-missing-plural = a plural form of the language is missing

# translation: 3648c91d07f165fa
# review: draft
check-missing-plural-help = add a variant for each, or leave out the choice if the text is the same for all numbers

# translation: b89356f8404fb107
# review: draft
check-missing-plural-message = { $count ->
    [one] the plural form { $forms } is missing, which { $example } has
   *[other] the plural forms { $forms } are missing, the first of which { $example } has
}

# translation: f7f55f694d37c5e9
# review: draft
check-missing-term-argument = a term is used without the word that it needs

# translation: d35e58ba1a1a8634
# review: draft
check-missing-term-argument-help = give it, as in `{ "{" } { $id }({ $name }: "…") { "}" }`

# translation: 2b47ed47570d74c5
# review: draft
check-missing-term-argument-message = `{ $id }` shows `${ $name }`, which is not given here

# translation: 128286cc0d57c89f
# review: draft
check-mixed-script = a word has letters of two alphabets that look alike

# translation: 3e2ed035e910eac7
# review: draft
check-mixed-script-help = type the word again with one keyboard

# translation: 8696b154f7654d94
# review: draft
check-mixed-script-message = { $alphabet ->
    [cyrillic] in “{ $word }” the Cyrillic { $letters } stands among letters of another alphabet
    [greek] in “{ $word }” the Greek { $letters } stands among letters of another alphabet
    [armenian] in “{ $word }” the Armenian { $letters } stands among letters of another alphabet
   *[latin] in “{ $word }” the Latin { $letters } stands among letters of another alphabet
}

# translation: 8c509a536332fc2e
# review: draft
check-no-records = nothing is known yet of the sources that the translations of a locale were made from

# translation: 90ca1fc8ef7713bb
# review: draft
check-no-records-help = compare translations with their source and confirm those that agree with `diglot accept`; all other checks work without records

# translation: e42d51f1e44d6573
# review: draft
check-no-records-message = { $count ->
    [one] nothing is recorded yet of the sources that the translations of { $locales } were made from, so nobody can tell which are outdated
   *[other] nothing is recorded yet of the sources that the translations of { $count } locales ({ $locales }) were made from, so nobody can tell which are outdated
}

# translation: 6552aa1788740d65
# review: draft
check-no-source = no file of the source locale `{ $locale }` is there, and translations are

# translation: bec48cfaf500df34
# review: draft
check-no-source-help = write as `source-locale` the language that the texts are written in; remove no translation before

# translation: 9d316612104ad435
# review: draft
check-not-nfc = a letter is written as two characters

# translation: b14a68c9f3e16c04
# review: draft
check-not-nfc-help = type the letter again as one character

# translation: 5138e1b8f716efa7
# review: draft
check-not-nfc-message = “{ $word }” has a letter and its mark as two characters, where there is one for both

# translation: c13e159bb5f8d44b
# review: draft
check-number-mismatch = a translation has other numbers than its source

# translation: b68a6ab1e3b1bbc5
# review: draft
check-number-mismatch-added = the translation says { $number }, and the source does not

# translation: 33779fb35e7c17a6
# review: draft
check-number-mismatch-dropped = the source says { $number }, and the translation does not

# translation: de17cfbaef956076
# review: draft
check-number-mismatch-help = write the numbers of the source, in the way of your language

# translation: dd1f665388a6e861
# review: draft
check-number-mismatch-other = the translation says { $found } where the source says { $wanted }

# translation: e14c37183fd3848b
# review: draft
check-obsolete = a translation has no message in the source any more

# translation: 3015f2571a13dc1a
# review: draft
check-obsolete-catalog = { $count ->
    [one] the source locale has no catalog `{ $name }`: { $count } message here is of no use
   *[other] the source locale has no catalog `{ $name }`: { $count } messages here are of no use
}

# translation: 37c280aa7bbe581d
# review: draft
check-obsolete-catalog-help = remove or rename this file

# translation: ca1f7bee3f68fc88
# review: draft
check-obsolete-help = remove it if it is of no more use

# translation: cfff6de2cc02e3d2
# review: draft
check-obsolete-help-merged = its text went into `{ $new }`: translate that one, then remove this one

# translation: d381a3fc054c40f3
# review: draft
check-obsolete-help-similar = the new message `{ $new }` is similar: rename this one, or remove it

# translation: 7602577074abdaee
# review: draft
check-obsolete-help-unread = the source has it but it cannot be read there: mend that first

# translation: ea64b36061bf37b6
# review: draft
check-obsolete-message = `{ $id }` is no longer in the source

# translation: c1454b170db44f88
# review: draft
check-out-of-step = a reference catalog is behind its source text

# translation: 264d47f24bf6c77d
# review: draft
check-out-of-step-added = this passage is not in the reference catalog yet; its id will be `{ $id }`

# translation: 55b4a5e1ff57290b
# review: draft
check-out-of-step-changed = this passage changed, and `{ $id }` in the reference catalog did not

# translation: e945e30c7faac782
# review: draft
check-out-of-step-help = run `diglot sync`

# translation: 49c0bc1f06062b78
# review: draft
check-out-of-step-layout = the reference catalog { $file } differs from this text in order or layout

# translation: 831ad97ac2aaafed
# review: draft
check-out-of-step-no-catalog = this text has no reference catalog { $file } yet

# translation: fd1b9735e84bddce
# review: draft
check-out-of-step-removed = the passage of `{ $id }` is no longer in the source text

# translation: ca101069b876f190
# review: draft
check-outdated = the source changed after it was translated

# translation: 5efc321d68d07039
# review: draft
check-outdated-help = translate what changed, or run `diglot accept { $locale } { $id }` if the translation still holds

# translation: f032e7f04943aff0
# review: draft
check-outdated-message = { $grade ->
    [cosmetic] the source of `{ $id }` changed in typography: { $because }
    [meaning] the source of `{ $id }` changed, perhaps in meaning: { $because }
   *[wording] the source of `{ $id }` changed in wording: { $because }
}

# translation: bd012c3a2c2137f1
# review: draft
check-outdated-pivot = a translation follows a text that is itself outdated

# translation: 5e0867da99de3e28
# review: draft
check-outdated-pivot-help = nothing is to do here before { $pivot } is up to date

# translation: 57e4811876333109
# review: draft
check-outdated-pivot-message = `{ $id }` follows { $pivot }, whose own source changed: { $because }

# translation: 2cffef8e9f820206
# review: draft
check-outdated-pivot-unconfirmed = `{ $id }` follows { $pivot }, and nobody can tell whether that follows its own source

# translation: a7085357c0760e75
# review: draft
check-pivot-here = translated from this

# translation: 668314cc0090da64
# review: draft
check-plural-runtime = the library fluent-rs shows another plural form than the language has

# translation: 4ad0c4163c4bd99a
# review: draft
check-plural-runtime-help = let the program correct it, or see that `{ $shown }` fits that number too

# translation: f70d9d03b71217ec
# review: draft
check-plural-runtime-message = for { $number } the library fluent-rs shows the variant `{ $shown }`, and `{ $right }` is right

# translation: 8622cc3e53737eaf
# review: draft
check-quote-mismatch = a quotation mark has no partner

# translation: 703590cee2b60fdb
# review: draft
check-quote-mismatch-help = write marks that belong together; usual in this language: { $usual }

# translation: 43325ddabf056287
# review: draft
check-quote-mismatch-lonely = the quotation mark { $mark } has no partner

# translation: 01a7471420617c12
# review: draft
check-quote-mismatch-wrong = a quotation that { $opened } opens is closed by { $mark }

# translation: e7f1d33ed8229bbe
# review: draft
check-reference-cycle = texts refer to one another in a circle

# translation: d0f5a3eb34b95859
# review: draft
check-reference-cycle-help = take out one of these references

# translation: 53188b023448cad7
# review: draft
check-reference-cycle-message = this leads back to itself: { $path }

# translation: a56c7dbe78141b28
# review: draft
check-replacement-character = a character of a text was lost

# translation: 9231ccc299d63022
# review: draft
check-replacement-character-help = write the character that belongs here

# translation: 51d9582422897d2c
# review: draft
check-replacement-character-message = a character was lost here: the text has U+FFFD in its place

# translation: c76e11467bcefc24
# review: draft
check-same-text = two messages of the source say the same

# translation: 8e0dbb7a9897f5c0
# review: draft
check-same-text-help = use `{ $id }` for both, or say in a comment above each where it is shown

# translation: 2a7cfb95e2404c59
# review: draft
check-same-text-message = this says the same as `{ $id }`

# translation: d29cac0fdae1d0f6
# review: draft
check-source-here = this is the source

# translation: f5967c8b2da8cdb0
# review: draft
check-space-mismatch = a space at the start or the end is in a translation or in its source only

# translation: febf4b41c05ca7f6
# review: draft
check-space-mismatch-added-help = remove the space and the braces that hold it

# translation: 42fd1789921373ac
# review: draft
check-space-mismatch-end-added = the translation ends with a space, and the source does not

# translation: 7605bd35f090efe8
# review: draft
check-space-mismatch-end-dropped = the source ends with a space, and the translation does not

# translation: d8e0524be3f64234
# review: draft
check-space-mismatch-help = a space that has to stay is written {"{"} " " {"}"}

# translation: 3624e9f03daf6cc9
# review: draft
check-space-mismatch-start-added = the translation begins with a space, and the source does not

# translation: 09eae1d93a0d7e06
# review: draft
check-space-mismatch-start-dropped = the source begins with a space, and the translation does not

# translation: b58b4c535b4d6d27
# review: draft
check-stale-shipping = the record of what is shipped is behind

# translation: 9ce9d9d22f88e2a8
# review: draft
check-stale-shipping-help = translate what is to go, or let `diglot ship` take it out of the record

# translation: 40e357213094c71d
# review: draft
check-stale-shipping-help-idle = let `diglot ship` take it out of the record, or write `ship` in its tier

# translation: 2014764ae02e5375
# review: draft
check-stale-shipping-help-line = remove this line; of two versions that git could not merge, keep the lines of both

# translation: 35faeabd08726d91
# review: draft
check-stale-shipping-idle = { $name } is recorded as shipped, and the settings do not say when it ships

# translation: 0d643b73b7c03640
# review: draft
check-stale-shipping-message = { $name } is recorded as shipped and is left out: { $why } (`{ $table }`)

# translation: e91d278c6337b6bd
# review: draft
check-straight-apostrophe = an apostrophe is straight where those of the file are curved

# translation: 5d6bbb0496329b02
# review: draft
check-straight-apostrophe-help = write { $usual }

# translation: c82ab464585ea5ac
# review: draft
check-straight-apostrophe-message = this apostrophe is straight, and nearly all others of the file are { $usual }

# translation: 95453c6ca5639e48
# review: draft
check-straight-quote = quotation marks are straight where most of the file are not

# translation: 506957af563ba133
# review: draft
check-straight-quote-help = write the marks of the rest of the file; usual in this language: { $usual }

# translation: 6a75ed83d251e746
# review: draft
check-straight-quote-message = these quotation marks are straight, and most others of the file are not

# translation: 2f66a5084b88be1f
# review: draft
check-symbol-mismatch = a translation lacks a symbol of its source (currency, per cent, §, ©, …)

# translation: ec812267b5989762
# review: draft
check-symbol-mismatch-help = write the symbol as your language writes it

# translation: eb00aa9e5df993e8
# review: draft
check-symbol-mismatch-message = the source has the symbol { $sign }, and the translation neither it nor a word for it

# translation: 08b3ec748010f5aa
# review: draft
check-term-mismatch = a translation uses other terms than the source

# translation: 0b3cb3c09fb3c0b1
# review: draft
check-term-mismatch-dropped = the translation leaves out the term `{ $name }`

# translation: 72f5b4feaad12f88
# review: draft
check-term-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it, or allow the difference with a reason

# translation: e8aca457d7f5212c
# review: draft
check-term-mismatch-extra = the source does not use the term `{ $name }` here

# translation: 246adbc0c9c848a7
# review: draft
check-term-mismatch-extra-help = use the terms of the source, or allow the difference with a reason

# translation: 3ddd50dffd74767b
# review: draft
check-too-many-placeables = a text grows out of bounds

# translation: 1d3af221e6becd89
# review: draft
check-too-many-placeables-help = use fewer references, or cut the text in two

# translation: 55a1c3ec2fdfbe7b
# review: draft
check-too-many-placeables-message = to show `{ $name }`, more than 100 pairs of braces must be filled, its references included

# translation: 590f354662f48016
# review: draft
check-unconfirmed = source and translation both changed, and nobody can tell which came first

# translation: 2ec56a84f69a0343
# review: draft
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# translation: a85852016586b2ea
# review: draft
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first

# translation: 57507ccc89f4608f
# review: draft
check-undocumented-variable = no comment says what a variable stands for

# translation: 92c3842e63e3d6a8
# review: draft
check-undocumented-variable-help = say so in a comment above the message, such as `# $name: name of a person`

# translation: d0424c0aa2a38c37
# review: draft
check-undocumented-variable-help-apart = take out the empty line between the comment and the message

# translation: 92cb88b2b5355343
# review: draft
check-undocumented-variable-message = no comment explains { $names }

# translation: b0bce59faf67430e
# review: draft
check-unexplained-exception = an exception gives no reason

# translation: 47ff4f6a730bb371
# review: draft
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`

# translation: 5ff0b039ad67a1da
# review: draft
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing

# translation: 274aa010676878e3
# review: draft
check-unexplained-exception-second = this exception from `{ $name }` names `{ $second }` instead of a reason, so it allows nothing

# translation: 6111196f86c461c6
# review: draft
check-unexplained-exception-second-help = write one exception for each check, each with its own reason after the comma

# translation: 421455b2709fea2c
# review: draft
check-unknown-check = the settings name a check that does not exist

# translation: 47767d4c2c5dc93d
# review: draft
check-unknown-check-grades = `{ $name }` has one level for all changes, not one for each grade

# translation: 78a55e756c9f6957
# review: draft
check-unknown-check-grades-help = write `{ $name } = "warning"`; only `outdated` and `outdated-pivot` know grades

# translation: fed532b92c233212
# review: draft
check-unknown-check-help = `diglot explain` lists all checks

# translation: 9da71c0a847d3314
# review: draft
check-unknown-check-help-similar = did you mean `{ $known }`?

# translation: aa30675c54dc6cbf
# review: draft
check-unknown-check-message = there is no check `{ $name }`

# translation: f7232286c05fa87b
# review: draft
check-unknown-function = a text calls a function that nobody knows

# translation: 34e229b61e250f61
# review: draft
check-unknown-function-help = correct its name, or add `{ $name }` to `functions` under `[fluent]` in the settings

# translation: 4850b6b27384e0f3
# review: draft
check-unknown-function-message = there is no function `{ $name }`

# translation: 64c4a6a9f34c3329
# review: draft
check-unknown-locale = a folder stands for no locale of the project

# translation: 97d48786038b9dab
# review: draft
check-unknown-locale-folder = the settings say that the folder of `{ $locale }` is `{ $folder }`, and here is one called `{ $name }`

# translation: 01ed8a23bebcbcce
# review: draft
check-unknown-locale-folder-help = rename it to `{ $folder }`, or write `folder = "{ $name }"`

# translation: dc22576167da2445
# review: draft
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`

# translation: b59a63fe4835acde
# review: draft
check-unknown-locale-help-tag = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# translation: c67972c24fc0b168
# review: draft
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part

# translation: a097bd234b0a67fa
# review: draft
check-unknown-locale-pivot = `{ $locale }` would be translated from `{ $pivot }`, which is no locale of the project

# translation: fd7007c396acd7b7
# review: draft
check-unknown-locale-pivot-help = correct `from`, or add the locale to `locales`

# translation: 32482b04bf759a67
# review: draft
check-unknown-locale-spelling = `{ $name }` is the locale `{ $tag }` by another spelling

# translation: b59a63fe4835acde
# review: draft
check-unknown-locale-spelling-help = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# translation: b999d544a055bde3
# review: draft
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`

# translation: fa7f6095d392b488
# review: draft
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs

# translation: c476dcc8eab541a4
# review: draft
check-unknown-mark = a mark for diglot says nothing

# translation: 893a2fca6231dc17
# review: draft
check-unknown-mark-apart = this mark stands above no message, so it marks nothing

# translation: a8d2cef29bb7ffb8
# review: draft
check-unknown-mark-help = write `diglot: critical` in a comment directly above the message

# translation: 7a0547bbdd09f748
# review: draft
check-unknown-mark-message = there is no mark `{ $word }`

# translation: ea255e09fb2ffaef
# review: draft
check-unknown-plural = a plural form that the language does not have

# translation: 1abac09e2aeb79ec
# review: draft
check-unknown-plural-help = the language has { $forms }; for a single number write the number itself, such as `[0]`

# translation: dde8b830c92818dd
# review: draft
check-unknown-plural-message = no number has the plural form `{ $form }` in the language `{ $locale }`

# translation: df738f2b32636823
# review: draft
check-unknown-reference = a text refers to a message, term or attribute that is not there

# translation: fca5cec9f972da9c
# review: draft
check-unknown-reference-attribute = `{ $id }` has no attribute `.{ $name }`

# translation: 0b0279e9a9690d89
# review: draft
check-unknown-reference-bundle = there is no `{ $name }` in the bundle `{ $bundle }`

# translation: 39cc27a9cf936819
# review: draft
check-unknown-reference-help = correct the name, or take the reference out

# translation: 5fd90bd64e2468b9
# review: draft
check-unknown-reference-message = there is no `{ $name }`

# translation: c90f7054d2787fd9
# review: draft
check-unknown-reference-value = `{ $id }` has no text of its own, only attributes

# translation: 16c321f16c65a2df
# review: draft
check-unknown-reference-value-help = refer to one of its attributes

# translation: 2f4d7d699882f2a5
# review: draft
check-unknown-variant = a variant stands for a case that the source does not know

# translation: 00fccf54f62610ec
# review: draft
check-unknown-variant-help = write the word that the source has in the brackets; it has { $words }

# translation: c8c8c40c574f914b
# review: draft
check-unknown-variant-message = the source has no case `{ $word }` in this choice, so readers never see this variant

# translation: d9a32a79e3fea55c
# review: draft
check-unreachable-variant = a variant is never shown

# translation: f0f62e125e589b0e
# review: draft
check-unreachable-variant-fixed = what decides here is fixed, so it always comes out the same

# translation: 593a1fcd6a068965
# review: draft
check-unreachable-variant-fixed-help = let a variable decide, or write the one text alone

# translation: e4364979430b48fb
# review: draft
check-unreachable-variant-repeated = the key `{ $key }` stands here a second time, so its variant is never chosen by it

# translation: 2cf4d71a53c89cdf
# review: draft
check-unreachable-variant-repeated-help = correct the key, or remove the variant

# translation: 79f6879e94694e03
# review: draft
check-unreachable-variant-word = a number is never `{ $key }`

# translation: 5b5ded46ca7496e2
# review: draft
check-unreachable-variant-word-help = write a number or a plural form (zero, one, two, few, many, other)

# translation: a211a59b264b3de6
# review: draft
check-unreadable = a part of a file cannot be read

# translation: 24c4ccf64079590d
# review: draft
check-unreadable-help = mend this part; all the rest was read

# translation: 5fd602fd73b0ffb1
# review: draft
check-unreadable-help-note = diglot works on Fluent catalogs alone, and leaves the rest as it is

# translation: 4416d7357911eda6
# review: draft
check-unreadable-junk = this part is no Fluent message

# translation: 701a652412222f8c
# review: draft
check-untracked = nothing is known of the source that a translation was made from

# translation: f3a6c9f55a35d5fc
# review: draft
check-untracked-catalog = { $count ->
    [one] nothing is known of the source that { $count } translation of this catalog was made from
   *[other] nothing is known of the source that { $count } translations of this catalog were made from
}

# translation: bcbc352750c0952c
# review: draft
check-untracked-catalog-help = compare them with the source, then run `diglot accept { $locale } ID…` for those that agree

# translation: a2e89f97fdcddff7
# review: draft
check-untracked-message = nothing is known of the source that `{ $id }` was translated from

# translation: 6164ae575aa49ca0
# review: draft
check-untranslated-reference = a translation refers to something that is not translated

# translation: 6e3577cec3561de9
# review: draft
check-untranslated-reference-help = translate `{ $name }`, or copy it from the source

# translation: 30458f35c0ce1ea8
# review: draft
check-untranslated-reference-message = `{ $name }` is not translated, and nothing stands in for it inside another text

# translation: 9ca8bec93135c91a
# review: draft
check-variable-mismatch = a translation uses other variables than the source

# translation: 7c6ffa7da843ebba
# review: draft
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`

# translation: f42a151f4d54629e
# review: draft
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# translation: efbd7e076e2fe8ec
# review: draft
check-variable-mismatch-dropped-here = this variant leaves out the variable `${ $name }`

# translation: 23bf1acc31a2df3a
# review: draft
check-variable-mismatch-extra = the source has no variable `${ $name }`

# translation: b49c555bccc14eb0
# review: draft
check-variable-mismatch-extra-help = write `${ $known }`, as in the source

# translation: e5b9dba4f98e74ec
# review: draft
check-variable-mismatch-list-help = take it out, or use one of the variables of the source: { $names }

# translation: 98877800444b257f
# review: draft
check-variable-mismatch-none-help = take it out: the source of this message has no variables

# translation: 8618193df0c350af
# review: draft
check-wrong-function-argument = a number or date is to be written in a way that does not exist

# translation: 32692627261fc921
# review: draft
check-wrong-function-argument-further = `{ $function }` takes one value, and this is a further one

# translation: 838b282ec21b739c
# review: draft
check-wrong-function-argument-limits = `{ $most }` is less than `{ $least }`

# translation: 30763a8d6eb5570a
# review: draft
check-wrong-function-argument-limits-help = exchange the two numbers, or leave one out

# translation: 15f41651d6f1c502
# review: draft
check-wrong-function-argument-name = `{ $function }` has no option `{ $name }`

# translation: b511e1a6de35dd2c
# review: draft
check-wrong-function-argument-name-help = copy the option from the source, or remove it

# translation: 6c8f46e6f239f7f7
# review: draft
check-wrong-function-argument-none = `{ $function }` is not told what to write

# translation: b2139b3810d7d844
# review: draft
check-wrong-function-argument-none-help = give it one variable, as in `{ $function }($name)`

# translation: 8882fb9945930e00
# review: draft
check-wrong-function-argument-quoted = put it in quotation marks

# translation: 5b239abb142374e2
# review: draft
check-wrong-function-argument-text = `{ $function }` cannot write a text

# translation: 19ddc0a1f9d6a62a
# review: draft
check-wrong-function-argument-value = `{ $name }` cannot be `{ $value }`

# translation: d93ccbb3a15ede20
# review: draft
check-wrong-function-argument-whole = write a whole number from { $least } to { $most }, without quotation marks

# translation: 1fdaa7064e9fadc4
# review: draft
check-wrong-function-argument-words = write one of these words in quotation marks: { $values }

# translation: 107cd309a425faf8
# review: draft
check-wrong-language = a text is in another language

# translation: ba7e51c4bbd4017d
# review: draft
check-wrong-language-help = translate it, or move it to the file of its language

# translation: d60270ccfe82bce8
# review: draft
check-wrong-language-message = this text is not in the language of { $locale }: it looks like { $language }

# translation: 6403a6685dd27687
# review: draft
check-wrong-script = a text is in another script than its locale

# translation: e947511a40541212
# review: draft
check-wrong-script-message = most letters of this text are of another script than { $locale } is written in

# translation: 65a1f09087212bef
# review: draft
check-wrong-script-simplified = this text has simplified characters, and { $locale } is written with traditional ones

# translation: d549abd232757195
# review: draft
check-wrong-script-traditional = this text has traditional characters, and { $locale } is written with simplified ones

# translation: 5513a74e6d801ab9
# review: draft
cli-act = { $path }: { $what }

# translation: 0f61a454505b57e6
# review: draft
cli-built = { $files ->
    [one] One file is in `{ $folder }`.
   *[other] { $files } files are in `{ $folder }`.
}

# translation: 1e53fec6de358fe6
# review: draft
cli-built-changes = Written: { $written }. Removed: { $removed }.

# translation: e2cce241f066f2a6
# review: draft
cli-built-in-steps = `{ $folder }` could not be replaced as a whole here, so its files were replaced one by one; somebody who looked meanwhile may have seen files of both builds.

# translation: b987bdab8196d9e1
# review: draft
cli-built-look = Open `{ $path }` in a browser.

# translation: 589c4b803765cc01
# review: draft
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}

# translation: 5ec8a74acb77ff44
# review: draft
cli-check-off = `{ $check }` is off, so it finds nothing; `[checks]` in `diglot.toml` switches it on

# translation: c734dc194ba46317
# review: draft
cli-config-all = Nothing is set for all locales alike; name a locale with `--locale`, or a file with `--path`.

# translation: 52dac65d11dd5fde
# review: draft
cli-config-defaults = The settings say nothing of that; all is as it is by itself.

# translation: 44fa1512032d44cc
# review: draft
cli-error = error: { $what }

# translation: 4c729b1d7dba7c5c
# review: draft
cli-file-wrong = `{ $file }` cannot be used as it is

# translation: feb5036deffa2077
# review: draft
cli-hint = help: { $what }

# translation: 630c0e82981e34a0
# review: draft
cli-import-doubts = { $count ->
    [one] One place looks damaged. Settle it in the source text:
   *[other] { $count } places look damaged. Settle them in the source text:
}

# translation: af05bf6768401569
# review: draft
cli-import-next = Read the source text, then run `diglot sync`.

# translation: ca57589e575970fa
# review: draft
cli-import-same = `{ $file }` says the same already.

# translation: c8c4c2f6c76707f1
# review: draft
cli-in-step = All is in step.

# translation: e714fa9a9f9bb566
# review: draft
cli-initialized = Write or import source texts, then run `diglot sync`.

# translation: 574c4a0c5e9b1f6b
# review: draft
cli-initialized-catalogs = Run `diglot check` to see how the translations stand.

# translation: 17eaa14782919a55
# review: draft
cli-left-out = Left out: { $name }, { $why }

# translation: 064d6433e7bdeca3
# review: draft
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it

# translation: 9b51f7934e5ca2b3
# review: draft
cli-no-project-help = `diglot init` makes a folder a project

# translation: b8efa5720f145fc1
# review: draft
cli-output-failed = the output could not be written: { $cause }

# translation: 86e1f9c1d74a5a7c
# review: draft
cli-project-file = `{ $folder }` is a file: name its folder

# translation: 8ad5c8253c8f7032
# review: draft
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}

# translation: 17edbe2a9aa605ec
# review: draft
cli-shipped-unknown = nobody can say what is shipped, for `{ $file }` cannot be read

# translation: 9dda0adeb3789384
# review: draft
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}

# translation: 487456440464f2a2
# review: draft
disk-all-excluded = `{ $pattern }` leaves out every file of the project

# translation: f6b9a1c9bc566bc2
# review: draft
disk-all-excluded-help = write a pattern that fits fewer files

# translation: 22170dbfee437a1b
# review: draft
disk-cannot-lock = cannot keep other runs of diglot from writing, by `{ $path }`: { $cause }

# translation: 0e2bc802ce0175e7
# review: draft
disk-cannot-look = this path cannot be followed: { $cause }

# translation: ffa496696157d5b0
# review: draft
disk-cannot-read = cannot read `{ $path }`: { $cause }

# translation: 543fe7873f6d25aa
# review: draft
disk-cannot-remove = cannot remove `{ $path }`: { $cause }

# translation: a29ab942c19de2b8
# review: draft
disk-cannot-watch = cannot watch `{ $path }` for changes: { $cause }

# translation: 11ec314cc6bfc149
# review: draft
disk-cannot-write = cannot write `{ $path }`: { $cause }

# translation: 2873bd45a0952946
# review: draft
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again

# translation: 792e6e3fc6b75f12
# review: draft
disk-exists = `{ $path }` exists already, so nothing was written

# translation: 9ed22723cafaf9ae
# review: draft
disk-folder-here = this is a folder, and a file is needed here

# translation: ad62bd130f2ac3d2
# review: draft
disk-in-the-way = rename or remove it: diglot keeps a file of its own here

# translation: 494e8a2ef719a513
# review: draft
disk-large = this file is too large and was not read: it must be smaller than 4 GiB

# translation: 00cf288275443d55
# review: draft
disk-link-loop = this symbolic link leads back to a folder that it stands in

# translation: a5a77c9c5a7e3388
# review: draft
disk-link-nowhere = the link `{ $path }` leads to a file that is not there: make that file, or remove the link

# translation: 6c788397cabcadd8
# review: draft
disk-link-outside = this symbolic link leads out of the project and was not followed

# translation: ddec4d770a3cfd8e
# review: draft
disk-locked = another run of diglot (process { $process }) has been writing to this project for too long; end it and try again

# translation: 62c56c91eaa11b67
# review: draft
disk-missing-folder = there is no folder `{ $folder }`

# translation: d964118c64e6863b
# review: draft
disk-missing-folder-help = make the folder, or correct the path pattern

# translation: 64fdfd10a6c3082c
# review: draft
disk-needs-folder = `{ $path }` cannot be reached: `{ $file }` is a file and no folder; give another path, or move that file away

# translation: 9fe6fb12c8637adc
# review: draft
disk-no-catalogs-help = name a pattern, such as `"locales/{"{"}locale{"}"}/*.ftl"`, or let `diglot init` look for catalogs

# translation: 0d48d5991ea32fde
# review: draft
disk-no-file-fits = no file fits the path pattern `{ $pattern }`

# translation: 08fd4279d4a3599e
# review: draft
disk-no-file-fits-help = correct it, or remove it: `*` stands for a part of a path and `**` for any folders; all other signs but {"{"}locale{"}"} and {"{"}name{"}"} stand for themselves

# translation: 4737f9300c74c10c
# review: draft
disk-no-file-fits-help-fluent = a catalog is a Fluent file: write a pattern such as `{ $pattern }`

# translation: ab051b32ec8f2af6
# review: draft
disk-not-a-file = `{ $path }` is not a file

# translation: ee09280ef1af39a4
# review: draft
disk-not-utf8 = from here the file is not UTF-8 text

# translation: 014970bb7942b06d
# review: draft
disk-not-utf8-help = save the file as UTF-8 in your editor; until then diglot does not change it

# translation: 55215c16d46d7b7b
# review: draft
disk-nothing-found = there is no source text and no catalog

# translation: 588309a0a2070a9e
# review: draft
disk-nothing-found-help = put a text into `source-texts`, or let `diglot init` look for catalogs

# translation: c0d87c519c63332d
# review: draft
disk-output-folder = `{ $path }` cannot be the output folder: it must lie inside the project and hold no texts of yours

# translation: 7a2f1d14e76f3108
# review: draft
disk-outside = `{ $path }` leads out of the project, so nothing was written

# translation: 03fc0c2d05e355f0
# review: draft
disk-program = { $program } failed: { $cause }

# translation: 28d8454138560706
# review: draft
disk-read-only = `{ $path }` is read-only, so nothing was written

# translation: 1db1da3bdfc105e4
# review: draft
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written

# translation: 2b29a87017628198
# review: draft
disk-settings-folder = `{ $path }` is a folder, and the settings are a file: rename it, then let `diglot init` write the file

# translation: 83b64c7942e4dc1f
# review: draft
disk-special-file = this is no ordinary file and was not read

# translation: 9b21d6dd350b71ee
# review: draft
disk-strange-path = the name of this file is not valid Unicode, so the file was not read

# translation: 835f1893e72853c0
# review: draft
disk-too-large = `{ $path }` is too large: a file must be smaller than 4 GiB

# translation: 743d7c8f8be5df22
# review: draft
disk-too-many = this folder holds too many files, or symbolic links that multiply them; the rest was not read

# translation: 08ef0b794e128fdc
# review: draft
disk-unreadable = this file cannot be read: { $cause }

# translation: ccc19a3a38bc8290
# review: draft
engine-catalog-twice = this file is the same catalog as { $first } and is not read

# translation: f9b6eee5b166b031
# review: draft
engine-catalog-twice-help = keep one of the two files, or change the patterns in diglot.toml

# translation: 78bd287c2732cd12
# review: draft
engine-no-place = no path pattern says where the catalogs of this text belong

# translation: b7fdf2fb9d55d388
# review: draft
engine-no-place-help = add a pattern with {"{"}locale{"}"} and {"{"}name{"}"} to `catalogs` in diglot.toml

# translation: 1fe9960bdcf5645e
# review: draft
engine-settings-wrong =
    { $count ->
        [one] the settings have a mistake
       *[other] the settings have { $count } mistakes
    }

# translation: f2eb5c0c454c94b4
# review: draft
engine-unlisted =
    { $count ->
        [one] `{ $first }` takes no part: its locale is not among those listed for it
       *[other] { $count } Fluent files take no part, first `{ $first }`: their locales are not among those listed for them
    }

# translation: 8aed3b0cf27d2d63
# review: draft
engine-unlisted-help = add the locale to the `locales` of its path pattern, or remove what is no longer needed

# translation: 3674433c4abd9ca5
# review: draft
explain-more = `diglot explain CHECK` explains one of them.

# translation: 3ec18ef035044a94
# review: draft
fix-damaged = { $count ->
    [one] { $file }: one finding is left, because part of the file cannot be read
   *[other] { $file }: { $count } findings are left, because part of the file cannot be read
}

# translation: d694c90a3578a8fd
# review: draft
fix-mended = { $count ->
    [one] { $file }: mends one finding
   *[other] { $file }: mends { $count } findings
}

# translation: d86cd9455725cae2
# review: draft
fix-nothing = Nothing can be mended without asking.

# translation: 6be2d6f913dd6aa3
# review: draft
fix-overlapping = { $count ->
    [one] { $file }: one finding is left for another run, because its fix touches the same place as another one
   *[other] { $file }: { $count } findings are left for another run, because their fixes touch the same places as others
}

# translation: 990ffc28db79e233
# review: draft
fix-refused = { $count ->
    [one] { $file }: one finding is left, because its fix would change more than the words of one message
   *[other] { $file }: { $count } findings are left, because their fixes would change more than the words of one message
}

# translation: 486e5fbea3b4c06d
# review: draft
fix-source-wording = { $count ->
    [one] { $file }: one finding is left, because mending it changes the source and outdates translations; `--source` mends it too
   *[other] { $file }: { $count } findings are left, because mending them changes the source and outdates translations; `--source` mends them too
}

# translation: bdd2345a896fdbdb
# review: draft
fix-unrecorded = { $count ->
    [one] { $file }: one finding is left, because its fix would change whether the translation counts as current
   *[other] { $file }: { $count } findings are left, because their fixes would change whether the translations count as current
}

# translation: 4a9d03426c6f08d8
# review: draft
gate-baseline-wrong = the baseline `{ $file }` cannot be used

# translation: d9b6227bfdba13ef
# review: draft
gate-doubled = { $place }: another line says the same, and both count once; `diglot check --baseline --update-baseline` takes one out

# translation: a0873acb30df7967
# review: draft
gate-grown = { $count ->
    [one] one new finding is let into the baseline
   *[other] { $count } new findings are let into the baseline
}

# translation: a22e232a3b1db837
# review: draft
gate-known = { $count ->
        [one] one known finding
       *[other] { $count } known findings
    }, { $fewer ->
        [0] as many as in the baseline
        [one] one fewer than in the baseline
       *[other] { $fewer } fewer than in the baseline
    }

# translation: a42b4ba927153468
# review: draft
gate-known-help = `diglot check --baseline --update-baseline` takes out what is mended, so that it cannot come back

# translation: 8a424a2bc2805230
# review: draft
gate-narrow-baseline = this run was narrow, so the new baseline lacks the rest of the project: begin it with a run over everything

# translation: 19f4d426b4a135a7
# review: draft
gate-no-baseline = there is no baseline `{ $file }` yet

# translation: 2eb90127e58ff85f
# review: draft
gate-no-baseline-help = `diglot check --baseline --update-baseline --allow-growth "REASON"` begins one with all errors of now

# translation: 58c2471ac00c2d84
# review: draft
gate-no-path = nothing of the project is at `{ $path }`

# translation: b5e7d9b042d94c13
# review: draft
gate-no-path-help = a path is meant from the project's root, or from the folder that you are in; `*` stands for a part of a name, `**` for any folders

# translation: 2630ecc49b1ed807
# review: draft
gate-no-reason = growth of the baseline needs a reason in words

# translation: bbacfacd05663dd9
# review: draft
gate-not-grown = { $count ->
    [one] one new finding is not let in: mend it, or let it in by `--allow-growth "REASON"`
   *[other] { $count } new findings are not let in: mend them, or let them in by `--allow-growth "REASON"`
}

# translation: ee8dde6c549b744c
# review: draft
gate-path-of-others = `{ $path }` has nothing of { $locales }

# translation: 0f97630d66c3e090
# review: draft
gate-since = { $new ->
        [0] no new findings
        [one] one new finding
       *[other] { $new } new findings
    } since the work parted from `{ $revision }` (at { $commit }); { $gone } gone, { $known } as before

# translation: 669ef7995618cc6a
# review: draft
gate-since-help = write a branch, a tag or a commit, such as `origin/main` or `HEAD~3`; the commit of a day is found by `git log -1 --before="2 days ago"`

# translation: 8995c750839d42ce
# review: draft
gate-since-outdated = { $messages ->
        [one] the edit of one source message outdates
       *[other] the edits of { $messages } source messages outdate
    } { $translations ->
        [one] one translation
       *[other] { $translations } translations
    }

# translation: 465e429fd3c6f271
# review: draft
grade-attribute = the part { $name } was added or removed

# translation: 6236c7646056a2b5
# review: draft
grade-capital = “{ $before }” became “{ $after }”

# translation: 3cb076379cc7489d
# review: draft
grade-change-added = “{ $after }” was added

# translation: 1c8939a0bb1f61a5
# review: draft
grade-change-removed = “{ $before }” was removed

# translation: 6236c7646056a2b5
# review: draft
grade-change-replaced = “{ $before }” became “{ $after }”

# translation: e28b4fcf1aa1f3f8
# review: draft
grade-cosmetic = only typography changed

# translation: 021118acd5261911
# review: draft
grade-default = the variant { $name } is now the default

# translation: 323407499127e911
# review: draft
grade-emphasis = “{ $before }” may be marked as a term now, or no longer be one

# translation: c05da53ab46f291f
# review: draft
grade-joined = words were joined or parted: { $change }

# translation: 4b78286a46d8193f
# review: draft
grade-link-moved = the link to { $after } stands on other words

# translation: cb67fc09e32f99b4
# review: draft
grade-literal = code or an address changed: { $change }

# translation: 9b20a97bd3bc2265
# review: draft
grade-mark-up = the mark-up changed: { $change }

# translation: 668877dcad8402c5
# review: draft
grade-modal = an obligation, a permission or a condition changed: { $change }

# translation: f33c6d947bbce73d
# review: draft
grade-name = a name changed: { $change }

# translation: 7ea3b6207e87cebf
# review: draft
grade-name-perhaps = what may be a name changed: { $change }

# translation: 7f403f2250a3526e
# review: draft
grade-negation = a negation changed: { $change }

# translation: 20206ccdfe50313b
# review: draft
grade-number = the number { $before } became { $after }

# translation: eb10f55b04bfc265
# review: draft
grade-number-added = the number { $after } was added

# translation: 622ac253caf07930
# review: draft
grade-number-removed = the number { $before } was removed

# translation: b809e9fe0c0c0f5e
# review: draft
grade-number-word = a number, a date or a unit changed: { $change }

# translation: 2bedcd119c06f4c7
# review: draft
grade-opposite = a word became its opposite: { $change }

# translation: 2565f42c594b3fb0
# review: draft
grade-order = the same words in another order: { $change }

# translation: 771a2152515ab110
# review: draft
grade-placeable = { $name } was added or removed

# translation: cb2d34b2b859c2c4
# review: draft
grade-placeable-order = the placeables stand in another order: { $change }

# translation: c78471b2533149ea
# review: draft
grade-placeable-other = a placeable changed: { $change }

# translation: 7f08805df9aa18bb
# review: draft
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”

# translation: e9e8d359814e0d71
# review: draft
grade-punctuation-added = the punctuation mark “{ $after }” was added

# translation: 2a174c6e4eef710d
# review: draft
grade-punctuation-moved = the punctuation “{ $before }” stands between other words now

# translation: 9fda33694a1cfec8
# review: draft
grade-punctuation-removed = the punctuation mark “{ $before }” was removed

# translation: 630a503a9c083a4d
# review: draft
grade-quantifier = a quantity changed: { $change }

# translation: 95ddf14e940b9549
# review: draft
grade-rewritten = most of it was rewritten ({ $percent } % of the words)

# translation: 33855332fac3f4c1
# review: draft
grade-said = more or less is said: { $change }

# translation: 9181713169fa3b9d
# review: draft
grade-target = the link to { $before } now leads to { $after }

# translation: 1c0d049351f3fb66
# review: draft
grade-target-added = a link to { $after } was added

# translation: d91a42cbffef9ce6
# review: draft
grade-target-removed = the link to { $before } was removed

# translation: 780b7288b02845c6
# review: draft
grade-value-made = the text of the attribute { $name } is now the value

# translation: 42534e148e7d68d0
# review: draft
grade-value-moved = the text is now the attribute { $name }

# translation: 21f6f4b76c2f57b5
# review: draft
grade-variant = the variant { $name } was added or removed

# translation: 89cca2844e254f0d
# review: draft
grade-wording = words changed: { $change }

# translation: 5c7a3c354a90e6d5
# review: draft
help-accept = Records that translations still hold for the source text as it is now.

# translation: 5abd595019a7c70e
# review: draft
help-accept-all = Accept everything that waits

# translation: ba308d47e41eb6e6
# review: draft
help-accept-by = Who says so, to be kept in the record

# translation: 18e6dcc32687a8af
# review: draft
help-accept-from = With --source-only: it was the text of this locale that changed, from which others are translated

# translation: 5572d5b3f32290c5
# review: draft
help-accept-id = Messages, as ID or CATALOG/ID

# translation: 398298835023c778
# review: draft
help-accept-locale = The locale whose translations you have read

# translation: 0eac1e215e49e6e2
# review: draft
help-accept-note = Why, to be kept in the record

# translation: 9b2a3ef0989228c1
# review: draft
help-accept-source-only = You are the editor, and your change of the source touches no translation

# translation: 8ccae75954b5c109
# review: draft
help-adopt = Records what each translation was made from, as far as the history in git tells.

# translation: 3819511546e14875
# review: draft
help-adopt-again = Also for translations that have a record already

# translation: ec44354254011d95
# review: draft
help-adopt-dry-run = Show what the history tells without writing any record

# translation: 4c77e899f53bf6e9
# review: draft
help-adopt-locale = Only these locales

# translation: 436a0530cc0ba5be
# review: draft
help-align = Shows what became of each passage between two versions of a source text, or of each message between two versions of a catalog.

# translation: e482bd8db4517942
# review: draft
help-align-after = The newer version, or - for the standard input

# translation: f92f49c0263a4876
# review: draft
help-align-before = The older version: a source text or a catalog, or - for the standard input

# translation: 9ac6d52d73a507a3
# review: draft
help-align-locale = The language of the text; without it, the source locale of the project, or en

# translation: a8696ae95a08fa94
# review: draft
help-arguments = Arguments:

# translation: f5ad1f274b44ce8a
# review: draft
help-badge = Makes small pictures that show how much is translated, for a page about the project.

# translation: e351c88f9e64d2c3
# review: draft
help-badge-output = The folder to make them in

# translation: 28352d0d30ff4902
# review: draft
help-build = Makes the files to publish: catalogs, documents and web pages of every locale.

# translation: 9248467df983b879
# review: draft
help-build-format = Make these outputs, separated by commas, instead of those of the settings

# translation: 028c56634c421ec7
# review: draft
help-build-output = The folder to make them in, below the folder of the project

# translation: 97d4c6b832715c0f
# review: draft
help-build-schema = Print a JSON schema of `manifest.json`

# translation: 7f12864d9bb10f11
# review: draft
help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.

# translation: 9eb15b6e26f2bcaf
# review: draft
help-check-allow-growth = With `--update-baseline`: also let in what is new, for this reason, which is kept in the file

# translation: ecfd4e077ea22e93
# review: draft
help-check-baseline = Fail only on errors that `.diglot/baseline` does not know

# translation: 188d2d6569dd057c
# review: draft
help-check-check = Only what this check finds; can be given several times

# translation: bd1dcd4c208d9f05
# review: draft
help-check-diff = Show what `--fix` would change as a diff, and change nothing

# translation: d75e3de816ed5162
# review: draft
help-check-fix = Mend what can be mended without asking, then show what is left. No state of a translation changes

# translation: 4bd5e2140d184296
# review: draft
help-check-format = How to show it

# translation: 81bb4c917300cb5b
# review: draft
help-check-level = Only findings of this level and above

# translation: 53cd571bad73e247
# review: draft
help-check-locale = Only this locale; can be given several times

# translation: 7e8dfc88b4a43f6a
# review: draft
help-check-output = Also write the report to a file, in this format; can be given several times

# translation: be2b53ac378653a7
# review: draft
help-check-path = Only files and folders of this path or path pattern; can be given several times. A source text stands for its translations

# translation: d88e2a526fd0cd75
# review: draft
help-check-shard = Only part K of N, for one of N machines; `diglot merge-reports` makes one report of all

# translation: 3cd157ecc1268bd0
# review: draft
help-check-since = Only what became worse since the work parted from this branch, tag or commit of git

# translation: 746020c5b360ad03
# review: draft
help-check-source = With `--fix` or `--diff`: also mend the wording of source catalogs, although that outdates translations

# translation: 17e1dbf57133e5e1
# review: draft
help-check-update-baseline = With `--baseline`: take out of it what is mended

# translation: 7c4b3aac52620693
# review: draft
help-check-watch = Check again whenever a file changes, until Ctrl+C

# translation: 9fe34de6fc429c57
# review: draft
help-color = When to use colors

# translation: 2335f09c42cbe1e5
# review: draft
help-commands = Commands:

# translation: 4a75e732575c3274
# review: draft
help-completions = Prints the script by which a shell completes what you type: commands, options, checks, locales, ids.

# translation: ff54415853996967
# review: draft
help-completions-shell = The shell

# translation: de19e2e297481710
# review: draft
help-config = Tells what `diglot.toml` can say, and what it says.

# translation: 25e15c3a60965102
# review: draft
help-config-keys = Print one Markdown page of all tables and keys, in English

# translation: b3240d9016a1daf1
# review: draft
help-config-locale = Only what applies to this locale

# translation: 70e9e140507dc07e
# review: draft
help-config-path = Only what applies to this source text or catalog

# translation: 1321b683e5205ce7
# review: draft
help-config-schema = Print a JSON schema of `diglot.toml`, for editors

# translation: 04bcbc489139ce04
# review: draft
help-config-show = Show what applies, and which line says so

# translation: c507fc822b01831e
# review: draft
help-diglot = Keeps every translation in step with its source text.

# translation: 9e0a8dd2fed3c1cb
# review: draft
help-examples = Examples:

# translation: 7d77c771ace98917
# review: draft
help-exit-clean = nothing at level error (with `--baseline` or `--since`: nothing that was not there)

# translation: 71456bc09db94f5f
# review: draft
help-exit-codes = Exit codes:

# translation: 0779948318fb7d3c
# review: draft
help-exit-failed = the run could not be done: the command line, the settings, a file

# translation: ebb4ea832ba61b11
# review: draft
help-exit-findings = errors

# translation: 76a4d8e0af12437a
# review: draft
help-explain = Explains a check; without a name it lists all checks.

# translation: dc279fcb4b4e4ece
# review: draft
help-explain-all = Print one Markdown page of all checks, in English

# translation: 25b71cd151576979
# review: draft
help-explain-check = The name of the check

# translation: cf27d9b1ea166f15
# review: draft
help-explain-formats = Print a page of all formats of reports, as Markdown

# translation: dea7fab7fa694a5e
# review: draft
help-explain-outputs = Print a page of all outputs of `diglot build`, in English

# translation: 289d88ba52eba9d0
# review: draft
help-global-options = Options of every command:

# translation: 3969cba75ecb8305
# review: draft
help-help = Show this help

# translation: 60e02b5668a8d7eb
# review: draft
help-help-command = Shows what diglot or one of its commands does.

# translation: e13b1b20b2fb4032
# review: draft
help-help-which = The command to explain

# translation: 7aa2287e643a2a37
# review: draft
help-impact = Shows what edits of the source cost: messages, locales, words to translate again.

# translation: 9cab725662de7a26
# review: draft
help-impact-revision = Since this commit, branch or tag of git; `A..B` from A to B, `A...B` from where B left A

# translation: 4685fd7e8be5b0fd
# review: draft
help-import = Brings a text out of a PDF, a scan or an e-mail into `source-texts/` and lists the places that look damaged. No word is changed.

# translation: 9299bdbafd4ff676
# review: draft
help-import-as = The name of the new source text; without it, the name of the file

# translation: 3e08dd05b8d0e7c2
# review: draft
help-import-file = The text to bring in, as UTF-8

# translation: f7b8c7199c6f0e30
# review: draft
help-init = Makes this folder a project: writes `diglot.toml` to suit the files that are there.

# translation: f23aff2e8b82972f
# review: draft
help-init-git = Also let git merge catalogs and records message by message

# translation: 24d02e1dd57eb58a
# review: draft
help-init-source = The locale of the source texts, if it cannot be told from the files

# translation: 506f0692cac00d6b
# review: draft
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide

# translation: 15710b356b98e88e
# review: draft
help-log = Shows how a message and its translation came to say what they say.

# translation: 2f9b2768197dea87
# review: draft
help-log-id = The message, as its id or as catalog/id

# translation: 3535e57b7f977546
# review: draft
help-log-locale = The locale of the translation

# translation: f91fc5d8f74d7d7c
# review: draft
help-man = Prints the manual page of diglot or of one command, as `man` reads it; in English unless `--lang` says otherwise.

# translation: 1a3709891218f0ea
# review: draft
help-man-command = The command

# translation: 5da3d0f30b2236a0
# review: draft
help-man-output = Write the page, or the pages of all commands, into this folder

# translation: bd21f675ac438e76
# review: draft
help-merge-driver = Merges two versions of a catalog or of records message by message; git calls it.

# translation: c4e8ef6c4a1db30c
# review: draft
help-merge-driver-ancestor = The version that both come from (%O)

# translation: 8b97d63562017739
# review: draft
help-merge-driver-marker-size = Length of the marks around a conflict (%L)

# translation: d8f9c6177bdcd827
# review: draft
help-merge-driver-ours = Our version, which becomes the merged one (%A)

# translation: 8766913c4f297fee
# review: draft
help-merge-driver-path = Where the file belongs (%P)

# translation: 2fc80059c93c67ff
# review: draft
help-merge-driver-theirs = Their version (%B)

# translation: 98c0e29f8f41d372
# review: draft
help-merge-reports = Makes one report of those of all parts of a run (`diglot check --shard K/N --output json=FILE`).

# translation: 307c4e02c172bbec
# review: draft
help-merge-reports-file = The reports of all parts, in any order

# translation: b318aee89708e606
# review: draft
help-move = Moves messages to another catalog, in all locales and with their comments and records.

# translation: 859fa041b4a86514
# review: draft
help-move-id = What to move: `id`, with `catalog/` before it if several catalogs have it or if it is a term

# translation: dd86cc5566dc5433
# review: draft
help-move-to = The catalog that receives it; it is made if there is none

# translation: 90b1d9721f35b692
# review: draft
help-options = Options:

# translation: a89df694022720cb
# review: draft
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`

# translation: 67fb75b063469af7
# review: draft
help-quiet = Print only results and errors

# translation: 35cb4304323cbc65
# review: draft
help-refuse = Says that a change of the source does touch your translations, whatever the editor has declared.

# translation: f448640ad25a119c
# review: draft
help-refuse-all = Everything that only the editor's word keeps current

# translation: 18d13a006b1f86d8
# review: draft
help-rename = Gives a message, a term, an attribute or a variable another name, in all locales and records.

# translation: 723aedb064e10524
# review: draft
help-rename-dry-run = Show the changes as a diff, and change nothing

# translation: 63ac0b9a6c7a5219
# review: draft
help-rename-in = Rename a variable in this message or term alone

# translation: 05d8863a03cd81d8
# review: draft
help-rename-new = The new name, of the same kind

# translation: 4f99665eba36d19c
# review: draft
help-rename-old = What to rename: `id`, `-term`, `id.attribute` or `$variable`; with `catalog/` before it if several catalogs have it

# translation: 1038496cd46f38a1
# review: draft
help-review = Records that somebody has reviewed translations beside the source text as it is now.

# translation: b89b0fd988112a2a
# review: draft
help-review-all = Everything that is current and not reviewed yet

# translation: a24970f7657e94be
# review: draft
help-review-by = Who has reviewed; without it the name in git's configuration

# translation: 19c74b3ca7d852ac
# review: draft
help-ship = Ships the locales that are good enough by the rules of their tiers, and withdraws those that no longer are.

# translation: 0af302d4e7eb9434
# review: draft
help-ship-name = Only these, as LOCALE, or as LOCALE/CATALOG where each catalog ships by itself

# translation: 7e138bce7baae5f7
# review: draft
help-ship-withdraw = Withdraw them, good enough or not

# translation: 6ef5d388c473b91a
# review: draft
help-sign = Sign the manifest of a bundle, with a key of OpenSSH.

# translation: d80bd23a22297d5d
# review: draft
help-sign-key = The private key, or a public one whose private one ssh-agent holds

# translation: ba37ec8d7a0120d5
# review: draft
help-split = Shows the groups of a catalog, or moves one of them to another catalog.

# translation: acbac574208d5730
# review: draft
help-split-catalog = The catalog

# translation: 6697f420f3a40043
# review: draft
help-split-group = The group: the heading behind its `##`, or a part of it

# translation: 50c501d6e0c5dfb1
# review: draft
help-status = Shows how far each locale is, in messages and in words of the source.

# translation: dc1b17ba7b96d135
# review: draft
help-status-at = Show it as it was at this commit, branch or tag of git

# translation: 4bd5e2140d184296
# review: draft
help-status-format = How to show it

# translation: dbfd9ed1f97a6379
# review: draft
help-sync = Brings catalogs and records in step with the source texts. No translation is lost.

# translation: 1de44ebf10652171
# review: draft
help-sync-dry-run = Only tell what would be done

# translation: 2fbabe94bf8d5855
# review: draft
help-sync-repair = Mend damaged records first, and say what could not be known

# translation: fe0fc0d3fd14dd2b
# review: draft
help-todo = Shows a translator what to do, worst first, with the lines to edit.

# translation: bfe0ab4703f813d4
# review: draft
help-todo-catalog = Only this catalog

# translation: 8a4bbd4f0a2c77a9
# review: draft
help-todo-limit = Show no more than this many messages

# translation: b55d071f03e64082
# review: draft
help-todo-locale = The locale to translate into

# translation: 508a70281ec8abfa
# review: draft
help-usage = Usage:

# translation: b547ffaf5cff726d
# review: draft
help-value-check = CHECK

# translation: 07ded36536be50fb
# review: draft
help-value-command = COMMAND

# translation: ae49d1dc3ad5b73c
# review: draft
help-value-file = FILE

# translation: 118cd978d007fb82
# review: draft
help-value-folder = FOLDER

# translation: da5a7d9ca787375a
# review: draft
help-value-format = FORMAT

# translation: 8025e4f80f0a182c
# review: draft
help-value-id = ID

# translation: 569b0d583c8fabb2
# review: draft
help-value-level = LEVEL

# translation: ad3505e7902c96ea
# review: draft
help-value-locale = LOCALE

# translation: 2042fb0593918b75
# review: draft
help-value-name = NAME

# translation: c998456cc1a99823
# review: draft
help-value-new = NEW

# translation: 40bed2a99387a578
# review: draft
help-value-number = NUMBER

# translation: f0d94d8e4ebd57b2
# review: draft
help-value-old = OLD

# translation: 95444429c4cee355
# review: draft
help-value-options = OPTIONS

# translation: 83f634a3718547fb
# review: draft
help-value-output = FORMAT=FILE

# translation: a6d4309b184cc48d
# review: draft
help-value-path = PATH

# translation: e950068af197f782
# review: draft
help-value-reason = REASON

# translation: f858cb0e062d5212
# review: draft
help-value-revision = REVISION

# translation: 8c436bfe1d0754a1
# review: draft
help-value-shard = K/N

# translation: 276319ac8a71fd3d
# review: draft
help-value-shell = SHELL

# translation: 625f787aa30f669b
# review: draft
help-value-text = TEXT

# translation: 33b1ab2b35ce1043
# review: draft
help-value-when = WHEN

# translation: 556b0fa3fa802363
# review: draft
help-values = [one of: { $values }]

# translation: 2ec23d8ff9cf1e14
# review: draft
help-verify = Check that a bundle is what was built, and what its project says now.

# translation: 5a2605e9bc7ead64
# review: draft
help-verify-allow = Let files with such a path be there that the manifest does not name; `*` stands for any text

# translation: f6cad8fa0ca67366
# review: draft
help-verify-folder = The folder of the bundle, with its `manifest.json`

# translation: 8a9126aef54aeab3
# review: draft
help-verify-format = text or json

# translation: 34d19dac74e65a0d
# review: draft
help-verify-signers = Also check the signature of the manifest; FILE lists who may sign, as `allowed_signers` of ssh-keygen

# translation: eaebb59f738a8c14
# review: draft
help-verify-source = Also compare it with what the project in this folder says and would build now

# translation: 494658b8cb331eb6
# review: draft
help-version = Show the version

# translation: d435aa9b6aee7fc9
# review: draft
history-apart = `{ $one }` and `{ $other }` have no commit in common

# translation: f62e6ccd5ed096e4
# review: draft
history-bare = the git repository of `{ $path }` has no work tree there

# translation: a115a49080903b79
# review: draft
history-damaged = the git repository of `{ $path }` cannot be read: { $cause }

# translation: bdbe1737b3346c47
# review: draft
history-damaged-help = `git fsck` tells what is wrong with it; `git fetch --refetch` gets what a partial clone has left out

# translation: f9c401c8517f2605
# review: draft
history-no-commit = the git repository of `{ $path }` has no commit yet

# translation: ead77583c75bf39d
# review: draft
history-no-commit-help = commit the project first

# translation: 0f46b02df620dbbd
# review: draft
history-no-repository = `{ $path }` is in no git repository

# translation: 79f226289cb4cc1e
# review: draft
history-no-repository-help = without git, `diglot accept` records what you know of a translation

# translation: d0d1db833e54e91d
# review: draft
history-no-settings = the project had no settings at `{ $revision }`: it is read with those of today

# translation: 685372b6563d0d0a
# review: draft
history-nothing-committed = the git repository of `{ $path }` has no catalog of the project yet

# translation: 525c954a11ea006d
# review: draft
history-reading = reading the history: { $percent }%

# translation: ced7f693818ab233
# review: draft
history-shallow-help = this clone has only a part of the history: `git fetch --unshallow` gets the rest; for the checkout of a GitHub workflow, set `fetch-depth: 0`

# translation: 59a2ccbdebfa6a8b
# review: draft
history-unknown-revision = there is no revision `{ $revision }` in the git repository

# translation: 5d9b0fe5894a5884
# review: draft
history-unknown-revision-help = `git log --oneline` and `git branch --all` list what there is

# translation: 349a54b04d1f1399
# review: draft
impact-gone = gone

# translation: 7d3cbc8ee2fbc2ac
# review: draft
impact-locales = to translate: { $locales }

# translation: 1e591c45378c881a
# review: draft
impact-messages = messages

# translation: 7f098d5ba3b27837
# review: draft
impact-new = new

# translation: 02de028872aaf991
# review: draft
impact-nothing = These edits cost no translation.

# translation: 4559127c1c4c7b4a
# review: draft
impact-title = What these edits cost in translation

# translation: 5c966f9975dbd67d
# review: draft
impact-translations = translations

# translation: 96cf96b70a171205
# review: draft
impact-words = words

# translation: 32d9df67943e97cf
# review: draft
import-exists = { $file } is there already and says something else; give the new text another name with --as, or remove the old one first

# translation: be4e01814dbb2311
# review: draft
import-unreadable = { $file } is not UTF-8 text; save it as UTF-8 and import it again

# translation: ffab02fcff36537e
# review: draft
import-written = { $file }: written

# translation: bb30ec3020b086d3
# review: draft
init-catalogs =
    { $count ->
        [one] finds { $count } catalog as `{ $pattern }`
       *[other] finds { $count } catalogs as `{ $pattern }`
    }

# translation: 524f7cb22bd452d5
# review: draft
init-exists = `diglot.toml` exists already and stays as it is

# translation: 43abaf3fe9e63049
# review: draft
init-folder = keeps the name `{ $name }` for the locale `{ $tag }`

# translation: bf7a6bca7b78eec2
# review: draft
init-git-attributes = lists the files that diglot merges

# translation: 2afa272ed88f1c6c
# review: draft
init-git-config = { $file }: tells git in this clone to call `diglot merge-driver`

# translation: de7999b167df1118
# review: draft
init-git-done = git already calls `diglot merge-driver` in this clone.

# translation: 158bb8508ee22e2c
# review: draft
init-git-everybody = Commit `.gitattributes`. In every other clone, `diglot init --git` is to be run once.

# translation: 156f14f10f8957e6
# review: draft
init-git-none = the project is in no git repository

# translation: a1e0988f6b0833b4
# review: draft
init-git-none-help = run `git init` first

# translation: 167cd1a21df30e2d
# review: draft
init-gitignore = keeps what `diglot build` makes out of git

# translation: 7d73350ce2d04171
# review: draft
init-passed-over =
    { $count ->
        [one] passes over `{ $first }`, which is not a catalog of a locale there
       *[other] passes over { $count } Fluent files that are not catalogs of a locale there, first `{ $first }`
    }

# translation: 11e475ee969061c4
# review: draft
init-project =
    { $count ->
        [one] finds { $count } catalog where `{ $project }` says
       *[other] finds { $count } catalogs where `{ $project }` says
    }

# translation: 5b40acec0eb93488
# review: draft
init-project-wrong =
    { $count ->
        [one] is passed over, for it has a mistake
       *[other] is passed over, for it has { $count } mistakes
    }

# translation: 409889e50cefbcb0
# review: draft
init-references = finds their source as `{ $pattern }`

# translation: 271fd138d12a5f60
# review: draft
init-sample = writes a first text, to be replaced by your own

# translation: 11ac3599b6a7b63a
# review: draft
init-settings = writes the settings, with the source locale `{ $locale }`

# translation: 604dd06783fe79c0
# review: draft
log-cut-off = This shallow clone has left out the beginning: `git fetch --unshallow` gets the whole history.

# translation: 7cb924e1e27fc4d5
# review: draft
log-source-cosmetic = the source changed in typography only

# translation: 16889c220718ffcb
# review: draft
log-source-first = the source, first wording

# translation: 1560347a3626b9ba
# review: draft
log-source-meaning = the source changed, perhaps in meaning

# translation: 0f53fb0ef3a0eb69
# review: draft
log-source-wording = the source changed in wording

# translation: 3ae15c69fcf2a822
# review: draft
log-translation = the translation

# translation: 6ff0efa2a63c093e
# review: draft
log-uncommitted = not committed yet

# translation: 019965729f98ea02
# review: draft
man-columns = How wide to print into files and pagers; otherwise 100 columns.

# translation: 482259e80f6047af
# review: draft
man-description = Description

# translation: 9bcb7c12bfe1393f
# review: draft
man-environment = Environment

# translation: dc125ef26f121cc5
# review: draft
man-exit = Exit status

# translation: b6524ac1055cac4a
# review: draft
man-exit-0 = Nothing is wrong, or nothing at error level.

# translation: 65ce01007513fcd3
# review: draft
man-exit-1 = There are findings at error level.

# translation: 3f60315d92d97a2f
# review: draft
man-exit-2 = The run could not do its work.

# translation: 9e2e25496dcdd217
# review: draft
man-force-color = If set and not `0`, colors are used in files and pagers too.

# translation: ff316bdf055033a3
# review: draft
man-language = Languages to speak, unless `--lang` names one.

# translation: 683855ccefbf8df5
# review: draft
man-name = Name

# translation: 18bf02020bec30ac
# review: draft
man-no-color = If set, no colors are used, unless `--color always` is given.

# translation: 2a2bc7d705c86abf
# review: draft
man-see-also = See also

# translation: 2ee3608463fec007
# review: draft
man-synopsis = Synopsis

# translation: 9bfb789164c6abc7
# review: draft
man-written = { $files ->
    [one] One page is in `{ $folder }`.
   *[other] { $files } pages are in `{ $folder }`.
}

# translation: 9baec908ff143b7a
# review: draft
merge-conflicts = { $count ->
    [one] { $file }: one place was changed on both sides; choose between the marks
   *[other] { $file }: { $count } places were changed on both sides; choose between the marks
}

# translation: 0e1c61de920fd9c7
# review: draft
merge-unreadable = { $file } is not UTF-8 text, so its versions are not merged

# translation: ff3c27865d2cff58
# review: draft
move-bundle = the bundle `{ $bundle }` loads `{ $from }` and not `{ $to }`: add it there

# translation: 9cc55921b286d751
# review: draft
move-counts = `{ $from }` → `{ $to }`: messages { $messages }, translations { $translations }, records { $records }

# translation: 27134a596938e73a
# review: draft
move-emptied = { $file }: goes, because nothing is left in it

# translation: bbf05f8c3baa7754
# review: draft
move-no-message = `{ $name }` is no message or term, and only those can be moved

# translation: c360bcf03b7a0674
# review: draft
move-no-place = the settings have no place for the catalog `{ $name }`

# translation: e0fe41f620c20679
# review: draft
move-no-place-help = choose a name that fits one of these patterns, or add a pattern to `catalogs` under `[files]`: { $patterns }

# translation: d1898fba02eb6783
# review: draft
move-same = `{ $name }` has these messages already

# translation: 3531f6763aaabc87
# review: draft
move-source-text = the catalog `{ $name }` is made from `{ $file }`, so its messages stand where the passages of that text stand

# translation: 7eb4db5ee0cdb4ce
# review: draft
move-source-text-help = move the passage in the source text

# translation: 59520aba1c1e4f82
# review: draft
output-folder-made = the folder `{ $folder }` was not there and is made

# translation: dc1e8880fceb849d
# review: draft
output-is-folder = `{ $file }` is a folder, and a report needs a file

# translation: d120785b1d6ac590
# review: draft
output-of-input = `{ $file }` is read in this run, so a report must not overwrite it

# translation: 344279649771b861
# review: draft
output-of-project = `{ $file }` is a file of the project, which a report must not overwrite

# translation: d9af19abd91832e9
# review: draft
page-all = All languages

# translation: 1f78b3719392101e
# review: draft
page-alone = Translation only

# translation: cef39326f96ef42d
# review: draft
page-authoritative = Where versions differ, the source text counts ({ $language }).

# translation: 930f30a51dc8b10f
# review: draft
page-changed = Changed since it was translated:

# translation: 9ea99af33b91baf7
# review: draft
page-coverage = { $percent } %

# translation: b16a55e662678018
# review: draft
page-draft = This translation is a draft that no person has reviewed.

# translation: fc7059be75be0378
# review: draft
page-draft-part =
    { $count ->
        [one] { $count } passage of this translation has not been reviewed by a person.
       *[other] { $count } passages of this translation have not been reviewed by a person.
    }

# translation: e4098ad8daf2159f
# review: draft
page-facing = Side by side with the source text

# translation: 099144900a1ad790
# review: draft
page-fallback =
    { $count ->
        [one] { $count } passage has no up-to-date translation and is shown in another language.
       *[other] { $count } passages have no up-to-date translation and are shown in another language.
    }

# translation: 4374d455d2c82763
# review: draft
page-footnote-back = Back to the text

# translation: becfe6577644a14f
# review: draft
page-footnotes = Footnotes

# translation: 3af3df44d75814ca
# review: draft
page-index = Documents

# translation: 1ea013d1723b8237
# review: draft
page-index-note = Each number is the share of the source text, in words, whose translation is up to date.

# translation: 72c50396d674352d
# review: draft
page-language = Language

# translation: b39c77aa7904ff12
# review: draft
page-languages = Languages

# translation: f26591b8aa8e0778
# review: draft
page-mark-fallback = shown in: { $language }

# translation: f1613d67f83bd3ab
# review: draft
page-mark-outdated = outdated

# translation: 5272abe5c672f65b
# review: draft
page-mark-outdated-title = The source text of this passage was changed after it was translated.

# translation: d1fed838d98d1807
# review: draft
page-notice = About this translation

# translation: a9334a0b8bb63b5c
# review: draft
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# translation: afe16865635ecee7
# review: draft
page-skip = Skip to the text

# translation: b77b941a5a01a2e3
# review: draft
page-source-text = source text

# translation: 761008a8e9143045
# review: draft
page-ways = Other pages

# translation: 5e3662c746f2f733
# review: draft
pdf-no-font = no font has these letters (script { $script }): { $letters }

# translation: f8bbdff12be22fe8
# review: draft
pdf-no-font-folder-help = put a font that has them into the folder `{ $folder }`

# translation: a7b453b847e6d6ff
# review: draft
pdf-no-font-help = install the package { $package }, or name a folder of fonts in `[build.pdf]` of `diglot.toml`

# translation: 83eadc125c3f5f39
# review: draft
pdf-not-built = this diglot was installed without what prints PDF

# translation: b126f03b88a7c729
# before: 2c19fd9f569e035a 6a5a3dfd6e8e8945
# review: draft
pdf-not-built-help = `cargo install --path . --features pdf` installs it with PDF; that takes a quarter of an hour

# translation: ab89366ff7d7edb0
# review: draft
pdf-not-set = the typesetter gave up: { $cause }

# translation: 3ab33b456c1c4823
# review: draft
pdf-unprinted = some documents could not be printed as PDF, so nothing was written

# translation: a14b0f9f8f768b34
# review: draft
policy-amount =
    { $messages ->
        [one] one message
       *[other] { $messages } messages
    } { $words ->
        [one] (one word)
       *[other] ({ $words } words)
    }

# translation: 764ace3a4f7d4010
# review: draft
policy-critical =
    { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }

# translation: df88e67505ebdf1b
# review: draft
policy-gap =
    { $count ->
        [one] one passage has no current translation, which withholds the document here: { $ids }
       *[other] { $count } passages have no current translation, which withholds the document here: { $ids }
    }

# translation: a31867f5e64d5876
# review: draft
policy-held-back = { $share } % translated, ships from { $ship } %: { $left } to go

# translation: eb4b64b554d169d4
# review: draft
policy-messages =
    { $count ->
        [one] one message
       *[other] { $count } messages
    }

# translation: e53662f1da0cd137
# review: draft
policy-ready = { $share } % translated, ships from { $ship } %: `diglot ship { $name }` ships it

# translation: deb17bb30796efa9
# review: draft
policy-shipped-line = `{ $line }` names no locale: a line of this file is a language tag such as `fr`, or a tag and a catalog such as `fr/guide`

# translation: 2ba914128f9627b2
# review: draft
policy-ships = { $share } % translated, withdrawn below { $withdraw } %

# translation: 2b0cea1b97f16faa
# review: draft
policy-withdrawn = { $share } % translated, withdrawn below { $withdraw } %, ships again from { $ship } %: { $left } to go

# translation: af354ea6838906ee
# review: draft
policy-words =
    { $count ->
        [one] one word
       *[other] { $count } words
    }

# translation: d22d75da081c66cf
# review: draft
progress-building = building: { $percent }%

# translation: 6a62977d1e85bdb6
# review: draft
progress-checking = checking: { $percent }%

# translation: d68c12c0cb859e90
# review: draft
progress-reading = reading the files: { $percent }%

# translation: ed0bb14c854fdc29
# review: draft
progress-writing = writing the files: { $percent }%

# translation: 06137547625a8832
# review: draft
raw-address-cut = the address `{ $seen }` was cut, a sign may be lost or wrong where it was joined

# translation: 98ecdcf185dfc102
# review: draft
raw-address-spaces = there are spaces in the address `{ $seen }`

# translation: 737314521f85dedb
# review: draft
raw-bullet = the letter `{ $seen }` at the start of this line was taken for the sign of a list

# translation: 8e264ddd48dce0b2
# review: draft
raw-doubled-word = one of the words `{ $seen }` may be too many

# translation: 92576aed865669d4
# review: draft
raw-help = compare this place with the original and settle it by hand

# translation: 3511cf1f16968c17
# review: draft
raw-hyphen-kept = `{ $seen }` was broken at its hyphen and may be `{ $maybe }`

# translation: 4f08864badd1aa9c
# review: draft
raw-hyphen-space = the space beside the hyphen in `{ $seen }` looks wrong

# translation: 34d30052d02aa57b
# review: draft
raw-look-alike = `{ $seen }` may mix up signs that look alike (l, I, 1 and |, or O and 0)

# translation: 663c2fb18172d069
# review: draft
raw-ordinal = `{ $seen }` may be a damaged `{ $maybe }`

# translation: 2a6eddb4e458fa17
# review: draft
raw-page-join = the text was joined across the end of a page before `{ $seen }`, a new paragraph may start there

# translation: d40c8ae7732b61cc
# review: draft
raw-page-number = `{ $seen }` stands alone, it may be the number of a page

# translation: 9681d436378d7d15
# review: draft
raw-punctuation = the punctuation of `{ $seen }` looks wrong

# translation: d231c1c0f6ecf954
# review: draft
raw-range = a sign may be lost in `{ $seen }`, which may be `{ $maybe }`

# translation: 2d2b5147908a35a9
# review: draft
raw-spelling = this text writes `{ $seen }` here and `{ $maybe }` elsewhere

# translation: 5d36c4da2b999425
# review: draft
raw-stray-number = the number `{ $seen }` makes no sense in this sentence, it may be the number of a page or a note

# translation: 65d7ee18512d9cd6
# review: draft
raw-unclosed = a quotation mark or bracket in `{ $seen }` is never closed

# translation: 468915be13378604
# review: draft
raw-unopened = a quotation mark or bracket in `{ $seen }` closes nothing

# translation: d8392488cf492134
# review: draft
raw-unreadable = `{ $seen }` holds a sign that was not readable

# translation: ecdd6d1d7da44243
# review: draft
record-awaited-damaged = the line “awaited: { $id }” cannot be read

# translation: 469b407e662f8bfb
# review: draft
record-cut = the file ends in the middle of the record of { $id }

# translation: 78052da983e570b8
# review: draft
record-damaged = the record of { $id } has a line that cannot be read

# translation: d90a46fb8879dc55
# before: fd053dfd7033e261 efcbd98639664972
# review: draft
record-help = run `diglot sync --repair`, which keeps what can be told and says what cannot

# translation: 81de2907af61cb5b
# review: draft
record-incomplete = the record of { $id } does not say which translation it belongs to

# translation: 44429ce0fc95b918
# review: draft
record-twice = there are two records of { $id }

# translation: 07339734ae1afcd7
# review: draft
refuse-nothing = { $id } was made from the source as it is now, so there is no change to refuse

# translation: 0c2e341abdcfc5c2
# review: draft
refuse-recorded = { $count ->
    [one] { $file }: one translation waits for its translator, whatever the editor declares
   *[other] { $file }: { $count } translations wait for their translators, whatever the editor declares
}

# translation: ef4111eaef278b46
# review: draft
rename-ambiguous = `{ $name }` is in several catalogs

# translation: accd82cb842e477d
# review: draft
rename-ambiguous-help = say which one: { $names }

# translation: 167e76ba61d16c1d
# review: draft
rename-counts = `{ $old }` → `{ $new }`: places in catalogs { $catalogs }, in records { $records }

# translation: b087a3973d657aac
# review: draft
rename-exceptions = { $count ->
    [one] { $file }: one exception is adapted to the new name
   *[other] { $file }: { $count } exceptions are adapted to the new name
}

# translation: 0d73a4cc9a94dc42
# review: draft
rename-left = { $why ->
    [link] { $file }: links still lead to `#{ $name }`
    [shared] { $file }: an exception speaks of `{ $name }` in several catalogs and is left as it is
   *[unreadable] { $file }: a part that cannot be read still names `{ $name }`
}

# translation: 34e13db6c7dee946
# review: draft
rename-no-name = `{ $name }` is no name that Fluent can have

# translation: 41fa11e456ced160
# review: draft
rename-other-kind = `{ $old }` cannot become `{ $new }`

# translation: 71d4ba9a65d41b07
# review: draft
rename-other-kind-help = a message is written as `id`, a term as `-id`, an attribute as `id.name` and a variable as `$name`; a name stays what it is and where it is

# translation: 9b7413636c15b6ce
# review: draft
rename-pinned = { $file }: the passage is pinned as `{ $id }`

# translation: ae7b2ac88ac50fe4
# review: draft
rename-program = a program that uses `{ $name }` must be changed as well

# translation: 9e9f67fb0919302b
# review: draft
rename-taken = `{ $name }` is in use

# translation: 6e0ec18128030336
# review: draft
rename-taken-help = choose another name, or first rename or remove what has this one

# translation: 496dc49290dd3c6a
# review: draft
rename-there = { $how ->
    [named] this has that name
    [recorded] a translation was made from a text with that name
    [unreadable] this cannot be read and seems to have that name
   *[used] this uses that name
}

# translation: 0cc258ded2d9b729
# review: draft
rename-unknown = nothing is called `{ $name }`

# translation: cd6472304663eb27
# review: draft
rename-unreadable = `{ $file }` cannot be read as a whole, so nothing is changed; mend it first

# translation: ecb623d86391f31b
# review: draft
repair-junk = a part that is no record was taken out

# translation: 14ed7ee41322b2d5
# review: draft
repair-line = { $id }: “{ $line }” cannot be read, so less is known than before

# translation: 9b354571da2165bf
# review: draft
repair-mended = { $file }: mended; what could not be kept as a record stands in it as a comment

# translation: 2237185772b616d5
# review: draft
repair-record = { $id }: it is not known which translation was made from which source, so nothing is recorded of it

# translation: 2b4ddf5c944f419b
# review: draft
repair-two = { $id }: there are two records; the one of the translation that stands in the catalog counts, and neither does if another translation stands there

# translation: 7f79152fd16fe558
# review: draft
report-all = all

# translation: 8f1e2bcca68311f6
# review: draft
report-check = check

# translation: 12b606ba6573b9ee
# review: draft
report-clean = nothing found

# translation: 3c038f4e2b85de4b
# review: draft
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# translation: 09ba35b760a222d0
# review: draft
report-coverage-note = Each cell shows the share of messages whose translation is current, and how many are in another state.

# translation: 2076ad904f944d9a
# review: draft
report-findings = findings

# translation: 896cdaa4e7038480
# review: draft
report-fixable = { $count ->
    [one] `diglot check --fix` can mend one finding without asking
   *[other] `diglot check --fix` can mend { $count } findings without asking
}

# translation: 5347fdacf1f08433
# review: draft
report-format-full = each finding with its place, an excerpt and what to do

# translation: 787014653223bd40
# review: draft
report-format-github = annotations in a job of GitHub Actions, and its summary

# translation: 557e061a5df05b90
# review: draft
report-format-gitlab = for GitLab Code Quality

# translation: 0d97f7a8b19d3638
# review: draft
report-format-html = one page for a browser, with all findings and a table of locales

# translation: 387ae10a6d4e1dcc
# review: draft
report-format-json = one JSON object for programs, always in English

# translation: fa4e227996ab4f98
# review: draft
report-format-jsonl = for programs: a header, then one finding on each line, as JSON

# translation: e0aaa3d92f186ab1
# review: draft
report-format-junit = for services that show test results: JUnit XML

# translation: 41a28632224b6145
# review: draft
report-format-markdown = a short report for a pull request

# translation: acc7e39db5634eb3
# review: draft
report-format-sarif = for code scanning and editors: SARIF 2.1.0

# translation: 8d914825c3fc1ebc
# review: draft
report-format-short = one line for each finding

# translation: 2145101a8cce9fba
# review: draft
report-help = help

# translation: dda44bae0a14a8b0
# review: draft
report-left-out =
    { $count ->
        [one] { $count } more finding is left out
       *[other] { $count } more findings are left out
    }

# translation: 29455bc1774bbbbe
# review: draft
report-level = level

# translation: 1af428ea358cac43
# review: draft
report-level-error = error

# translation: 049f94ffdf7aa88b
# review: draft
report-level-note = note

# translation: cf77352edb9a31f9
# review: draft
report-level-warning = warning

# translation: 0af3c0d90e080940
# review: draft
report-shown = Shown: { $shown } of { $all }

# translation: 342b4b6a1fbaa632
# review: draft
report-skip = Skip to the findings

# translation: 4af17c21468a6cfa
# review: draft
report-title = Translation report

# translation: a5be9a3b004f471f
# review: draft
review-nothing = { $id } has no translation to review

# translation: 286dffdba600d705
# review: draft
review-recorded = { $count ->
    [one] { $file }: one translation is reviewed
   *[other] { $file }: { $count } translations are reviewed
}

# translation: cfb01c6fe2c886fd
# review: draft
settings-address = `{ $address }` is no address to publish at: write one such as https://example.org/texts, without `?` and `#`

# translation: 04ed2eece893dba7
# review: draft
settings-bundle-incomplete = a bundle must have a name and a list of catalogs, as in `name = "app"` and `catalogs = ["app", "shared/*"]`

# translation: 39cd73ae21afb21a
# review: draft
settings-catalogs-path = the key `path` is missing

# translation: df9a465db4d97212
# review: draft
settings-count = `{ $key }` cannot be { $value }: it must be 0 or a larger whole number

# translation: a267242896974f7f
# review: draft
settings-critical-form = `{ $pattern }` does not say which catalog it means

# translation: 11de91e47740a7c6
# review: draft
settings-critical-form-help = write CATALOG/ID, such as "app/{ $pattern }"; "*/{ $pattern }" means all catalogs

# translation: a805b04119b24378
# review: draft
settings-day = `{ $key }` cannot be { $value }: it must be a day, such as 2027-03-01

# translation: eb908ab38a2372a3
# review: draft
settings-did-you-mean = did you mean `{ $meant }`?

# translation: af497553fc6e74b7
# review: draft
settings-duplicate-locale = the locale `{ $locale }` stands here twice

# translation: a06367f35eb16b53
# review: draft
settings-elsewhere-help = it belongs below a line { $heading }

# translation: 35489ab216d320de
# review: draft
settings-empty = `{ $key }` says nothing

# translation: 1ae2f424200086df
# review: draft
settings-empty-help = write something between the quotation marks, or remove the line

# translation: 067031fad581472b
# review: draft
settings-endless = the values in `{ $path }` name one another without end

# translation: b0e5f6d42cc0e247
# review: draft
settings-every-locale-help = name locales, as in `["fr", "ru"]`, or leave `{ $key }` out to mean all of them

# translation: f5c63fa3157881d1
# review: draft
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`

# translation: 88f19b10c1568df4
# review: draft
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`

# translation: 6697582a4bdef244
# review: draft
settings-expression = this is no regular expression that diglot can read: { $cause }

# translation: a810a0a59bbef0ac
# review: draft
settings-folder-help = write the name of a folder, such as `{ $example }`

# translation: 291ceaf4e052281a
# review: draft
settings-folder-taken = the folder `{ $folder }` belongs to the locale `{ $locale }` already

# translation: 4b3a45155e5e71b9
# review: draft
settings-from-help = remove this line: `{ $locale }` is then translated from `{ $source }`

# translation: 3f99bf1623230f46
# review: draft
settings-function = `{ $name }` cannot be a function: its name has capital letters, as in `PLATFORM`

# translation: b437e41f658f59fe
# review: draft
settings-known-keys = the keys that can stand here are { $keys }

# translation: eff636e8e141f5ef
# review: draft
settings-known-values = possible values are { $values }

# translation: 8bf3286333e74b22
# review: draft
settings-l10n-path = the key `l10n` is missing, so it is not known where the translations are

# translation: c79d09dbbf1f6481
# review: draft
settings-lacks-key = the key `{ $key }` is missing

# translation: 7458c54b3aaf1cef
# review: draft
settings-level-help = a level is written as `checks.{ $key } = "{ $level }"`

# translation: 6d2a4c04000b65a4
# review: draft
settings-list-help = write it in square brackets: `{ $key } = ["{ $text }"]`

# translation: 6a4e15fb2c00dd2d
# review: draft
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`

# translation: 5558bb4addebea90
# review: draft
settings-misplaced = `{ $key }` cannot stand below `{ $heading }`

# translation: ab6fde0eca01d087
# review: draft
settings-misplaced-help = move this line to the top of the file, above the first line in square brackets

# translation: e969cfb94d39305e
# review: draft
settings-nameless = `{ $heading }` lacks a name

# translation: a9805f72e0589964
# review: draft
settings-no-domain = it is not known which crate these catalogs belong to

# translation: 1d409574c1a42072
# review: draft
settings-no-domain-help = add the key `domain`, or a Cargo.toml with the name of the crate

# translation: 0e661fcc0240bcce
# review: draft
settings-no-fluent = there is no table `fluent`, so no catalogs are known of

# translation: e0d4fdd2efd55937
# review: draft
settings-no-project = there is no file `{ $file }`

# translation: c8b49357ae21ddca
# review: draft
settings-no-project-help = correct the path, or remove it

# translation: 7ad32dba30ac347e
# review: draft
settings-no-source-locale = the key `source-locale` is missing

# translation: 4a35523bc2268e99
# review: draft
settings-no-source-locale-help = add a first line such as `source-locale = "en"`

# translation: 8cc2aabb1d8ad64e
# review: draft
settings-no-tier = there is no tier `{ $tier }`

# translation: a8608afd34ac50d8
# review: draft
settings-no-tier-help = write a table [tier.{ $tier }] with its locales, or name locales here instead

# translation: 64faaa171ca15534
# review: draft
settings-not-a-locale = `{ $name }` is no BCP 47 language tag

# translation: b5b04f2bed3f44e0
# review: draft
settings-other-formats =
    { $count ->
        [one] a path of this file stands for no Fluent catalogs and is passed over
       *[other] { $count } paths of this file, this one first, stand for no Fluent catalogs and are passed over
    }

# translation: 0e4ceea9f208dc3b
# review: draft
settings-override-empty = this override changes nothing

# translation: 91a90dea5d2e3756
# review: draft
settings-override-empty-help = add what differs there, such as `current = 95`, or `checks.missing = "note"`

# translation: 6c1d70c4f7387fd7
# review: draft
settings-override-limits = this override does not say what it is for

# translation: 169c5a90286078fa
# review: draft
settings-override-limits-help = add `locales`, `tiers`, `catalogs` or `paths`; what holds everywhere belongs in a tier or in [checks]

# translation: a2dea01425c3ccbf
# review: draft
settings-override-messages = with `messages`, an override can say only what `build` gives to readers: thresholds and levels are those of whole catalogs

# translation: 3da80a831bcaa52a
# review: draft
settings-path = `{ $path }` is no path inside the project

# translation: 05f3b4b35f8a0a3a
# review: draft
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}

# translation: dfc931dfcb74013d
# review: draft
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`

# translation: d3e14c80e8f6a722
# review: draft
settings-percent = `{ $key }` cannot be { $value }: it must be a share from 0 to 100 percent

# translation: 81d5a25ce2c82bf1
# review: draft
settings-percent-help = write a number such as 90 or 99.5, with one decimal at most

# translation: 011605d79ed9c396
# review: draft
settings-pivot-circle = each of these locales would be translated from the next, and none from the source: { $circle }

# translation: 3f6c394f43655325
# review: draft
settings-pivot-circle-help = remove one `from`: a locale without it is translated from the source

# translation: bf7a7f5556e6d646
# review: draft
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

# translation: 0f2f648fb0e17b52
# review: draft
settings-records-overwrite = the records would overwrite the files of `{ $pattern }`: they need a folder of their own

# translation: dadf036fe0abb06a
# review: draft
settings-reference-differs = the reference must hold the same `*` and {"{"}name{"}"} in the same order as `{ $pattern }`

# translation: 07d50a3c5bd392ac
# review: draft
settings-reference-differs-help = what stands for them in the path of the reference is put into the path of each translation

# translation: 5b096deb41c27d51
# review: draft
settings-source-among-locales = `{ $locale }` is the source locale and is not translated

# translation: 7f0410211c74fbe3
# review: draft
settings-syntax = this is no valid TOML: { $cause }

# translation: d706638c5bbdb3a9
# review: draft
settings-syntax-comment = this is no setting; if it is a comment, begin it with `#`

# translation: 56fa77315c7f6d0f
# review: draft
settings-syntax-conflict = git has left a conflict here

# translation: c12e055383f6b7fe
# review: draft
settings-syntax-conflict-help = keep what is right of the two versions, and remove the lines of `<`, `=` and `>`

# translation: bba4caf6e357663c
# review: draft
settings-syntax-end = the line should end here

# translation: 141b282a93dd5dcf
# review: draft
settings-syntax-escape = in a text between two `"`, a `\` begins a special sign

# translation: 8c48787deda50bfb
# review: draft
settings-syntax-escape-help = write `/` or `\\`, or put the text between two `'`

# translation: 6c79f6cebfdf4e9c
# review: draft
settings-syntax-help = write each setting on a line of its own, and several values in square brackets, as in `locales = ["fr", "ru"]`

# translation: f20219f45f798522
# review: draft
settings-syntax-hidden = a sign that cannot be seen stands here

# translation: aa00b3d61ffe8d65
# review: draft
settings-syntax-key = `{ $key }` cannot be a key: it may hold the letters a to z, digits, `-` and `_`

# translation: f49558651a533299
# review: draft
settings-syntax-language = this is { $kind }, and the settings are written in TOML

# translation: e90495eb6bbf8edb
# review: draft
settings-syntax-language-help = write lines such as `source-locale = "en"` and `locales = ["fr", "ru"]`

# translation: 4e702c2a2a51b365
# review: draft
settings-syntax-nothing = { $kind ->
        [key] a name is missing here
       *[value] a value is missing here
    }

# translation: d69c5603f18c19ce
# review: draft
settings-syntax-quotes = these quotation marks are not the straight ones that the settings need

# translation: 10f410a1d6b87b8d
# review: draft
settings-syntax-sign = { $kind ->
        [extra] this `{ $sign }` is one too many
        [comma] decimals stand behind a point, not behind a comma
       *[missing] a `{ $sign }` is missing here
    }

# translation: bee3f853927718a8
# review: draft
settings-syntax-twice = `{ $name }` stands in line { $line } already

# translation: 7ab21a87478b274c
# review: draft
settings-syntax-twice-help = keep one of the two, with all that both say

# translation: f3218ff884998401
# review: draft
settings-syntax-unclosed = this `{ $sign }` is never closed

# translation: aa81b87fe07e36e5
# review: draft
settings-syntax-unclosed-help = write `{ $sign }` where it ends

# translation: 87f4244df91600cc
# review: draft
settings-syntax-unquoted = `{ $value }` stands without quotation marks

# translation: fcb08ca16627fd7e
# review: draft
settings-syntax-value = `{ $value }` is neither a number nor a day

# translation: 8cce2c4e75e4fa05
# review: draft
settings-syntax-value-help = write a number such as 90, a day such as 2027-03-01, or a text between two `"`

# translation: 475359ca560094ab
# review: draft
settings-syntax-write = write `{ $text }`

# translation: d74e13ce36f27f38
# review: draft
settings-table-help = write a line { $heading }, and its keys on the lines below

# translation: 8155b3b265333671
# review: draft
settings-text-kind = `.{ $extension }` files cannot be source texts: these are Markdown (`.md`) or plain text (`.txt`)

# translation: 0f32c2d4ddf0245b
# review: draft
settings-tier-locales = the tier `{ $tier }` has no locales

# translation: 8a5dcaf3d83f19b0
# review: draft
settings-tier-locales-help = add a line such as `locales = ["fr", "ru"]`; "*" stands for all locales that no other tier names

# translation: f1e473cb1e41f4c0
# review: draft
settings-tier-rest = "*" stands in the tier `{ $tier }` already: all locales that no tier names belong there

# translation: 1207b1068359213d
# review: draft
settings-tier-twice = `{ $locale }` is in the tier `{ $tier }` already

# translation: 30a01af795b65fb6
# review: draft
settings-tier-twice-help = a locale is in one tier only: remove it from one of the two; what differs for it can stand in an [[override]]

# translation: 3b8f3be86b6995e8
# review: draft
settings-unknown-grade = `{ $grade }` is no grade of a change

# translation: 437682ddb392011f
# review: draft
settings-unknown-key = there is no key `{ $key }` here

# translation: 190b94e0e2f52ed7
# review: draft
settings-unknown-project = this is neither an `l10n.toml` of Mozilla nor an `i18n.toml` of cargo-i18n

# translation: a4470d74bf8dfdaf
# review: draft
settings-unknown-value = `{ $key }` cannot be `{ $value }`

# translation: b39bc0fa0fd6eed8
# review: draft
settings-unlisted-locale = `{ $locale }` is none of the locales of this project

# translation: 1bea7abdf1659357
# review: draft
settings-unlisted-locale-help = remove it here, or add "{ $locale }" to the list `locales` at the top

# translation: 865dfc288f3ea567
# review: draft
settings-withdraw-above = a locale that ships at { $ship } % cannot be withdrawn below { $withdraw } %: it would go at once

# translation: b20b7e04fad57f96
# review: draft
settings-withdraw-alone = `withdraw` stands here without `ship`

# translation: c14eb1ea6b66e3d0
# review: draft
settings-withdraw-help = write `ship`, the share from which a locale is shipped, and a lower `withdraw`, such as `ship = 90` and `withdraw = 80`

# translation: b114bccb6ed2bc63
# review: draft
settings-withdraw-override-help = write a lower `withdraw` here too: that of the tier holds where this override says nothing

# translation: 91bde0bff525e7ac
# review: draft
settings-wrong-entry = each value in the list `{ $key }` must be a text in quotation marks

# translation: 7dc77ea8bf2c9fdc
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

# translation: 3c2ca4fb7e06f4e0
# review: draft
shard-again-help = run this part again, or copy its report again from the machine that wrote it

# translation: bb6d00ea0def7337
# review: draft
shard-changed = `{ $file }` was changed after diglot wrote it

# translation: cc3922498d3bf471
# review: draft
shard-cut = `{ $file }` ends in the middle of the report

# translation: 219e147afcde1c9b
# review: draft
shard-empty = `{ $file }` is empty

# translation: f2c3528f4dce67a2
# review: draft
shard-help = run all parts with one version of diglot on one state of the texts, and merge their reports there

# translation: 91d73de5956e1beb
# review: draft
shard-missing = { $count ->
    [one] the report of part { $parts } is missing
   *[other] the reports of the parts { $parts } are missing
}

# translation: da62cad7dcf1ba9b
# review: draft
shard-no-json = { $file }: this is no JSON

# translation: 0da2226e1acd0f30
# review: draft
shard-none = `{ $file }` is no JSON report of `diglot check --shard`

# translation: 96f85d9388d3affc
# review: draft
shard-none-help = each part is written by `diglot check --shard K/N --output json=FILE`

# translation: 15af9323033b1a2d
# review: draft
shard-other-count = `{ $file }` is one of { $count } parts, and another file is one of { $expected }

# translation: 8e5e2dc066d4d809
# review: draft
shard-other-diglot = `{ $file }` was written by diglot { $version }

# translation: c5211a7e7ce9d153
# review: draft
shard-other-state = `{ $file }` tells of other texts or settings than those that are here

# translation: ded699aee04ed6ed
# review: draft
shard-other-version = `{ $file }` was written in the format of another version of diglot

# translation: 0df4e50ba7ba71fa
# review: draft
shard-pattern-help = no file fits `{ $pattern }`, or it stands in quotation marks and the shell did not put the names of the files in its place

# translation: 6add45978077b0d4
# review: draft
shard-twice = `{ $file }` is part { $number } once more

# translation: 151168b7bec88731
# review: draft
shard-twice-help = name the report of each part once

# translation: 23142336b6835642
# review: draft
shard-whole = `{ $file }` is the report of a whole run, and only parts can be merged

# translation: e50224bc8221c444
# review: draft
shard-wrong = `{ $value }` is no part: write K/N, such as 2/4

# translation: b7751e3ff9de6ea9
# review: draft
shard-wrong-help = K is the number of the part, from 1 to N, and N is how many parts there are, { $most } at most

# translation: b8da32acedf74fec
# review: draft
ship-as-a-whole = { $locale } ships as a whole, and { $name } not by itself: name { $locale }, or write `per = "catalog"` in its tier

# translation: 29755ec3ea6cca11
# review: draft
ship-idle = { $name } is taken out: the settings do not say when it ships

# translation: 13b5e4b3d3db8290
# review: draft
ship-no-rule = the settings do not say when { $name } ships: write `ship` in its tier

# translation: fa3197745fb03e92
# review: draft
ship-not-ready = { $name } cannot be shipped yet: { $why }

# translation: fb670f7b54ea91dc
# review: draft
ship-not-shipped = { $name } is not shipped

# translation: 172579198ed8b1e8
# review: draft
ship-nothing = Nothing changes: all that is ready is shipped, and all that is shipped is good enough.

# translation: 848e6079589f8069
# review: draft
ship-ships = { $name } is shipped: { $share } % translated

# translation: ae7d4fd7e33b6fbe
# review: draft
ship-taken = { $name } is withdrawn

# translation: bfbb551349887326
# review: draft
ship-withdrawn = { $name } is withdrawn: { $share } % translated

# translation: 40ff5151615201e8
# review: draft
sign-done = Signed: `{ $path }`.

# translation: 82fa4afed27cfa3e
# review: draft
sign-not-sound = `{ $folder }` is not what was built, so it is not signed

# translation: ee9c59c31906a1d5
# review: draft
sign-verify-first = `diglot verify { $folder }` names what is wrong

# translation: ed150eb8e725a906
# review: draft
source-front-matter = the value of `{ $key }` is no text of one line

# translation: 307576d231e32c37
# review: draft
source-front-matter-help = write the value on one line, in double quotation marks if it holds special characters

# translation: 1c5e8497173ed862
# review: draft
source-pin-invalid = `{ $id }` cannot be the id of a message

# translation: 7484b3af7a160bc2
# review: draft
source-pin-invalid-help = start the id with a letter of a to z and use only such letters, digits, `-` and `_`

# translation: fea1626ae0bc617f
# review: draft
source-pin-repeated = the id `{ $id }` is pinned twice in this text

# translation: e49660fa3629213b
# review: draft
source-pin-repeated-help = give one of the two passages another id

# translation: 3bc40c049cc87444
# review: draft
source-unmerged = here two branches changed the same lines, and nobody has chosen yet

# translation: 580089eaded36d8c
# review: draft
source-unmerged-help = keep what is right, take the lines of git’s marks out; until then diglot changes nothing that follows this text

# translation: 8a79832df96fab93
# review: draft
split-group = { $count ->
    [one] { $title }: one message
   *[other] { $title }: { $count } messages
}

# translation: 9606d8c10415dcfc
# review: draft
split-groups-help = the groups are { $titles }

# translation: 68e938769e278761
# review: draft
split-next = `diglot split { $catalog } --group TITLE --to NAME` moves one of them.

# translation: 293ea673b228680a
# review: draft
split-no-group = no group is called `{ $title }`, or several are

# translation: 61a4d79258b8ab04
# review: draft
split-no-groups-help = a group begins with a line such as `## Errors`

# translation: 1176ead70781d2d9
# review: draft
split-no-heading = { $count ->
    [one] without a heading: one message
   *[other] without a heading: { $count } messages
}

# translation: 89bc13199e98f050
# review: draft
state-split = it was split from `{ $id }`, and this is still the translation of the whole

# translation: ba7907778a3b2508
# review: draft
status-catalog = catalog

# translation: 9ca74dcb713595e0
# review: draft
status-coverage = coverage

# translation: 23efc16236c4eed4
# review: draft
status-current = current

# translation: 6f043e05de11b04e
# review: draft
status-held-back = held back

# translation: 343cbcafa081a736
# review: draft
status-lag = pivot outdated

# translation: 101223d92cde4698
# review: draft
status-locale = locale

# translation: 6c9af18bc03ef57b
# review: draft
status-missing = missing

# translation: 7ff7fd4eb559059a
# review: draft
status-nothing = There is nothing to translate yet.

# translation: d1390d726cad59aa
# review: draft
status-obsolete = obsolete

# translation: 8a8d5b936bcbeb35
# review: draft
status-out-of-step = `{ $file }` is not in step with its source text: run `diglot sync`.

# translation: f1613d67f83bd3ab
# review: draft
status-outdated = outdated

# translation: d1d8ebca9947826a
# review: draft
status-reviewed = reviewed

# translation: 9ea99af33b91baf7
# review: draft
status-share = { $percent }%

# translation: 9e5aa89514e56ad3
# review: draft
status-ships = ships

# translation: 9a66e08200ac2c34
# review: draft
status-ships-below = ships below demand

# translation: c6db095781e26e0f
# review: draft
status-tier = tier

# translation: ace23ae38745c5c3
# review: draft
status-unconfirmed = unconfirmed

# translation: 6f70af2a057767ce
# review: draft
status-untracked = untracked

# translation: a29a49cf59a05165
# review: draft
status-verdict = verdict

# translation: 94de6e63979c0ff5
# review: draft
status-why = why

# translation: 96cf96b70a171205
# review: draft
status-words = words

# translation: e877955ba48577cd
# review: draft
sync-catalog-created = { $file }: created, waiting for translations

# translation: 08ac0a7564be9eb8
# review: draft
sync-copied = { $count ->
    [one] { $file }: one part of a split passage starts from the translation of the whole
   *[other] { $file }: { $count } parts of split passages start from the translation of the whole
}

# translation: 529270b757870930
# review: draft
sync-merged = { $file }: `{ $old }` was merged into `{ $new }`

# translation: 1e93fe24d60025c6
# review: draft
sync-outdated = { $count ->
    [one] { $file }: one translation is outdated now
   *[other] { $file }: { $count } translations are outdated now
}

# translation: 054c53e97877b107
# review: draft
sync-recorded = { $count ->
    [one] { $file }: recorded what one translation was made from
   *[other] { $file }: recorded what { $count } translations were made from
}

# translation: 1a1f078b82e47baf
# review: draft
sync-reference-created = { $count ->
    [one] { $file }: created with one message
   *[other] { $file }: created with { $count } messages
}

# translation: e4e63afa2fde4dec
# review: draft
sync-reference-reordered = { $file }: the messages follow the new order of the source text

# translation: 243e41ae7b07b414
# review: draft
sync-reference-updated = { $file }: messages added { $added }, changed { $changed }, removed { $removed }

# translation: 08ea30e35795a8c4
# review: draft
sync-renamed = { $count ->
    [one] { $file }: one message got the id that the source text gives it
   *[other] { $file }: { $count } messages got the ids that the source text gives them
}

# translation: 9059a10a3a3321a3
# review: draft
sync-skipped-unreadable = { $file }: left as it is, because part of it or of the files it belongs to cannot be read

# translation: 3c35f490f9997994
# review: draft
sync-split = { $file }: `{ $old }` was split, and a part of it is `{ $new }` now

# translation: 7ee05030e0e5911d
# review: draft
sync-withdrawn = { $count ->
    [one] { $file }: one part is gone that started from the translation of the whole, and the copy with it
   *[other] { $file }: { $count } parts are gone that started from the translation of the whole, and the copies with them
}

# translation: 12241d43cc1c008c
# review: draft
syntax-expected-argument-end = expected `,` or `)`

# translation: b6374d76bae1c441
# review: draft
syntax-expected-digit = expected a digit

# translation: 342f179fda988738
# review: draft
syntax-expected-entry = expected a message, a term or a comment

# translation: a0820f954fb94e15
# review: draft
syntax-expected-expression = expected an expression after the opening brace or in the call

# translation: 40a67c5f6566b9cb
# review: draft
syntax-expected-key = expected a word or a number as the key of the variant

# translation: 77b01655462bb1e1
# review: draft
syntax-expected-line-end = expected a line break

# translation: ed8678dd1f4efbb3
# review: draft
syntax-expected-literal = expected a number or a text in quotation marks

# translation: 5f1d10501269daa2
# review: draft
syntax-expected-name = expected a name

# translation: 18b8286b017d72d0
# review: draft
syntax-expected-next-variant = expected another variant or the closing brace

# translation: bf84007000bd630f
# review: draft
syntax-expected-sign = expected `{ $sign }`

# translation: 99c87a1db2f014b1
# review: draft
syntax-expected-space = expected a space after the `#` of a comment

# translation: 5241d1c5a165967b
# review: draft
syntax-expected-value = expected a value

# translation: 8deadcaae72101ef
# review: draft
syntax-expected-value-or-attribute = expected a value or an attribute

# translation: 038f0be5951cef0d
# review: draft
syntax-expected-variant = expected a variant, which starts with `[` or `*[`

# translation: 80f7f2616d61b9e5
# review: draft
syntax-function-name = the name of the function `{ $name }` is not in capital letters

# translation: ca55faec43cd68f3
# review: draft
syntax-help-attribute = an attribute must stand directly below its message, and looks like `.title = Hello`

# translation: 7a926ddb369a737e
# review: draft
syntax-help-call = put a comma between two arguments and a closing parenthesis after the last one

# translation: 0fc2865b0e59ce2e
# review: draft
syntax-help-colon = write `=` between an id and its value, not `:`

# translation: 9786e69d1ca2354b
# review: draft
syntax-help-comment = put a space between `#` and the comment

# translation: c0ca959c924fa564
# review: draft
syntax-help-conflict = this is a mark of an unfinished merge: keep one of the two versions, and remove the marks

# translation: aba12cccbb9d7489
# review: draft
syntax-help-continue = if this line goes on with the value above, indent it by at least one space

# translation: ced653baf2654c82
# review: draft
syntax-help-default = put `*` before exactly one variant

# translation: 3ef53cc3a66564dd
# review: draft
syntax-help-entry = a message is an id, `=` and a value, such as `greeting = Hello`

# translation: 73fe6de4afea23da
# review: draft
syntax-help-escape = the escapes are a backslash before a quotation mark or a backslash, `\uXXXX` and `\UXXXXXX`; a brace needs none

# translation: c5b01afb53b25cb5
# review: draft
syntax-help-expression = braces hold a `$variable`, a message, a `-term`, a `FUNCTION()`, a number or a text in quotation marks; write a brace that is text as `{ $example }`

# translation: 98577ef54444f1be
# review: draft
syntax-help-function-name = write the name of a function in capital letters, and a message or a term without parentheses

# translation: fede513b48b050a5
# review: draft
syntax-help-invisible = replace the character { $code } by an ordinary space or remove it, because it only looks like a space or like nothing

# translation: af99aa084c25113a
# review: draft
syntax-help-line-start = if this line is text that begins with `{ $sign }`, write that sign as `{ $example }`

# translation: b45fd23b3c9978c9
# review: draft
syntax-help-name = a name starts with a letter from A to Z and has only such letters, digits, `-` and `_`

# translation: 39f54f384c3fdab9
# review: draft
syntax-help-next-variant = indent the lines of a variant, and put the closing brace on a line of its own

# translation: 58f78c3a0749c71f
# review: draft
syntax-help-not-callable = remove the parentheses

# translation: d721c7a459e13b98
# review: draft
syntax-help-positional = put arguments with a name last

# translation: 0e0a71cdb20b2fb0
# review: draft
syntax-help-quotes = put straight quotation marks (`"`) around a text in braces

# translation: 512769362d53295e
# review: draft
syntax-help-selector = use a variable, a function or an attribute of a term to choose among variants

# translation: cfbbc2281ff904bc
# review: draft
syntax-help-stray-brace = write a brace that is text as `{ $example }`

# translation: d056111693790aff
# review: draft
syntax-help-string = a text in quotation marks must end on the line where it begins

# translation: 61811dc82b07f492
# review: draft
syntax-help-tab = indent with spaces, because a tab does not count as indentation

# translation: 43d3b1debfa27c86
# review: draft
syntax-help-term-attribute = show the term itself or a message, because attributes of terms only choose among variants

# translation: 68edd880b36af7b3
# review: draft
syntax-help-term-value = a term needs a value even if it has attributes; write an empty value as `{ $example }`

# translation: dd0e0cee65ec5237
# review: draft
syntax-help-unclosed = close the brace that was opened before, or write a brace that is text as `{ $example }`

# translation: 45be0a8c1aab8f57
# review: draft
syntax-help-value = write the value on the same line or, indented, on the lines below; write an empty value as `{ $example }`

# translation: 688d57f1324b3e4e
# review: draft
syntax-help-variant = after `->`, each variant stands on its own line, such as `[one] One book`

# translation: 549cd55a2402cf5d
# review: draft
syntax-no-default = no variant is marked as the default

# translation: 29b6e99cda1d5e42
# review: draft
syntax-not-callable = only a function or a term can be called with arguments

# translation: 8fa6a9389102b800
# review: draft
syntax-opened-here = opened here

# translation: 9c422010661987ab
# review: draft
syntax-positional-after-named = this argument without a name stands after an argument with a name

# translation: 5c127262c713d6e0
# review: draft
syntax-repeated-argument = the argument `{ $name }` is given twice

# translation: 14a398c65dfe0eeb
# review: draft
syntax-selector = this expression cannot choose among variants

# translation: 9ee6b4b6c875f61c
# review: draft
syntax-short-escape =
    { $digits ->
        [one] this escape needs { $digits } hexadecimal digit
       *[other] this escape needs { $digits } hexadecimal digits
    }

# translation: 51b41b5113c71d56
# review: draft
syntax-stray-brace = this closing brace closes nothing

# translation: 1e6fa17bb1a530ba
# review: draft
syntax-term-attribute = an attribute of a term cannot be shown

# translation: b44e086b8c766636
# review: draft
syntax-too-deep =
    { $limit ->
        [one] more than { $limit } brace or parenthesis is open here
       *[other] more than { $limit } braces and parentheses are open here
    }

# translation: f2ad2c63ffb216bd
# review: draft
syntax-two-defaults = a second variant is marked as the default

# translation: f4963b648cac1bae
# review: draft
syntax-unknown-escape = unknown escape `{ $escape }`

# translation: 6b46a48df61730f0
# review: draft
todo-comment = comment:

# translation: 23efc16236c4eed4
# review: draft
todo-current = current

# translation: cb0bee1ade3bcefd
# review: draft
todo-from = from:

# translation: 2d5010842f3368d9
# review: draft
todo-from-lacking = the source, since { $pivot } lacks it

# translation: 919dbf6d108bbdfe
# review: draft
todo-from-outdated = { $pivot }; better wait, since { $locale } is outdated itself

# translation: f239d37895feeda2
# review: draft
todo-from-unsure = { $pivot }; nobody can tell whether { $locale } follows its own source

# translation: dd33bf720a78f70a
# review: draft
todo-lag = { $count ->
    [one] One current translation follows a text of { $pivot } that is itself to be brought up to date first.
   *[other] { $count } current translations follow texts of { $pivot } that are themselves to be brought up to date first.
}

# translation: 041f70af0539d7c8
# review: draft
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

# translation: 169cac5716975047
# review: draft
todo-merged = merged from `{ $id }`, its source:

# translation: 6c9af18bc03ef57b
# review: draft
todo-missing = missing

# translation: 50897820a1a920aa
# review: draft
todo-nothing = Nothing is to do for { $locale }.

# translation: fb1d2d5d16cce280
# review: draft
todo-obsolete = obsolete: the source no longer has it

# translation: 07d84695fffc6610
# review: draft
todo-outdated-cosmetic = outdated: only the typography changed

# translation: 44f21cd2fb734af7
# review: draft
todo-outdated-meaning = outdated: the meaning may have changed

# translation: 90b5aa6fc2670389
# review: draft
todo-outdated-wording = outdated: the wording changed

# translation: 0f78710bdbaf7fa1
# review: draft
todo-paste = lines to paste and translate:

# translation: 2612ec0dd85b0a84
# review: draft
todo-refused = refused:

# translation: ca41517151abc820
# review: draft
todo-source = source:

# translation: 354c89cefee4bd51
# review: draft
todo-source-change = source, then and now:

# translation: 8ae2120727ee4d69
# review: draft
todo-source-was = source, as it was:

# translation: b8d06ab2d7bca277
# review: draft
todo-split = outdated: split from `{ $id }`

# translation: 2f347a09f3ff5b10
# review: draft
todo-suggestion = suggestion from `{ $id }`, its source and this one:

# translation: 8134358e5f9461d6
# review: draft
todo-total = { $count ->
    [one] One message is to do for { $locale }.
   *[other] { $count } messages are to do for { $locale }.
}

# translation: 01829a873227d9e7
# review: draft
todo-translation = translation:

# translation: 5b8c80e65189824e
# review: draft
todo-unconfirmed = unconfirmed: source and translation both changed

# translation: b94f1b0b6fde887f
# review: draft
todo-untracked = untracked: nobody knows which source it was made from

# translation: 3cc8a7f6fc67a04c
# review: draft
todo-where = edit:

# translation: ec6b97b842a01ef0
# review: draft
todo-why = why:

# translation: 477a2401994ff3c3
# review: draft
usage-accept-locale = name a locale and messages, as in `diglot accept { $locale } { $message }`

# translation: 94a088a9e915f450
# review: draft
usage-accept-what = it is not said what to accept

# translation: 2357252409984ed5
# review: draft
usage-argument-missing = `{ $argument }` is missing

# translation: 65815ccf3d7939f6
# review: draft
usage-command-missing = a command is missing

# translation: 169c323a5623fa4a
# review: draft
usage-did-you-mean = did you mean `{ $name }`?

# translation: 6cdb256b637a3f61
# review: draft
usage-given-twice = `{ $argument }` can be given only once

# translation: e522962cab661894
# review: draft
usage-needs = `{ $option }` needs `{ $other }` too

# translation: c495d93af7db1866
# review: draft
usage-no-locale = `{ $value }` is no BCP 47 language tag

# translation: ddcfd2d26e98c3a9
# review: draft
usage-no-locales-yet = a locale is a folder of catalogs, or a tag that `diglot.toml` lists

# translation: 60f701dc81318d29
# review: draft
usage-no-such-catalog = there is no catalog `{ $catalog }`

# translation: 139660eaa6fac04b
# review: draft
usage-no-such-check = there is no check `{ $check }`

# translation: 7a0608a0411e635a
# review: draft
usage-no-such-command = there is no command `{ $command }`

# translation: f0a436c43d5e0352
# review: draft
usage-no-such-format = there is no format `{ $format }`

# translation: 1391b832a156b776
# review: draft
usage-no-such-locale = the project has no locale `{ $locale }`

# translation: 705b206ead23edec
# review: draft
usage-no-such-option = there is no option `{ $option }` here

# translation: 89589c69ae23d068
# review: draft
usage-no-such-text = the project has no source text and no catalog `{ $file }`

# translation: cdaa7de8a689ca07
# review: draft
usage-no-such-text-help = write its path below the folder of `diglot.toml`, as `diglot check` shows it

# translation: 57bb500a3c1387c6
# review: draft
usage-not-spoken = diglot does not speak `{ $language }`; the values of `--lang` that it knows are { $languages }

# translation: c6a79a9488cc1838
# review: draft
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together

# translation: 9dc0b4ad90835fa2
# review: draft
usage-not-utf8 = an argument is not UTF-8

# translation: 68b6b89a26009107
# review: draft
usage-one-too-many = `{ $argument }` is one argument too many

# translation: 69a857939ab66a6d
# review: draft
usage-output = `{ $value }` is not a format, an equals sign and a file

# translation: dee02a2c9c588dd5
# review: draft
usage-output-help = write it as in `{ $example }`; `-` for the file prints it

# translation: 245269f3ad9806f9
# review: draft
usage-output-twice = two reports would go to `{ $file }`

# translation: eff636e8e141f5ef
# review: draft
usage-possible-values = possible values are { $values }

# translation: bba7691d5445db69
# review: draft
usage-project-locales = the project has { $locales }

# translation: 41e5cc9273c181b9
# review: draft
usage-review-who = it is not said who has reviewed

# translation: 64640b0f2ba8be08
# review: draft
usage-review-who-help = say --by NAME, or set user.name in git's configuration

# translation: 5200f925354228c9
# review: draft
usage-see-accept = name the messages, or say --all

# translation: 183871c5197edf1c
# review: draft
usage-see-checks = `diglot explain` lists the checks

# translation: 7d4e18acf24a7e69
# review: draft
usage-see-help = `diglot --help` shows what there is

# translation: 50ee7de2fd53ca8a
# review: draft
usage-see-help-of = `diglot { $command } --help` shows what there is

# translation: 1b6e980d103a79e9
# review: draft
usage-source-locale = `{ $locale }` is the source locale: the others are translated from it, and it is not translated itself

# translation: f9475d06859aa687
# review: draft
usage-value-missing = `{ $argument }` needs a value

# translation: b2b65db1d1d8ba21
# review: draft
usage-value-unexpected = `{ $argument }` takes no value

# translation: d724ebc87f990b75
# review: draft
usage-value-wrong = `{ $value }` is no value for `{ $argument }`

# translation: ab764acaa49963b4
# review: draft
usage-which-messages = it is not said which messages

# translation: 46fa31166817fe31
# review: draft
usage-wrong-name = `{ $name }` cannot be the name of a source text

# translation: 680de14f7762c1f2
# review: draft
verify-bad-signature = The signature is not of this manifest.

# translation: d1067a3c8f9a09cf
# review: draft
verify-build-again = build the bundle again, with this diglot

# translation: 5c4b4cc549b56536
# review: draft
verify-changed = other bytes than were built (SHA-256 { $is }… and not { $was }…)

# translation: a5e7c5a0779813b4
# review: draft
verify-cut = `{ $file }` ends in the middle

# translation: f67bf5cce5a0fb07
# review: draft
verify-faults = { $count ->
    [one] One thing is not as it was built.
   *[other] { $count } things are not as they were built.
}

# translation: bb2e65243a4443c5
# review: draft
verify-gone = the project has it no more, or withholds it

# translation: ee3e278098ca897a
# review: draft
verify-lacking = the project would build it now, and the bundle does not have it

# translation: 84da4c657239b456
# review: draft
verify-missing = is missing

# translation: da9edfe870f219b8
# review: draft
verify-new = is not in the bundle

# translation: fa812aa66b92c3ff
# review: draft
verify-no-bundle = name the folder that `diglot build` has written, with its manifest.json

# translation: 96a89dacee44ca44
# review: draft
verify-not-understood = manifest.json:{ $line }:{ $column } is not understood: { $cause }

# translation: 619815486a939770
# review: draft
verify-other-tool = built by diglot { $was }, and this is { $is }: the texts are compared, and the files are not built again

# translation: fa75677c005b2a4f
# review: draft
verify-outdated = the project would not build these bytes now

# translation: b362939a27747881
# review: draft
verify-signed = Signed by { $signer }.

# translation: 487107e999dd1796
# review: draft
verify-sound = { $files ->
    [one] One file is what was built.
   *[other] { $files } files are what was built.
}

# translation: 89786d62a6a71b6e
# review: draft
verify-source = the source says something else now

# translation: efec9e12bfb26ea6
# review: draft
verify-swapped = has the bytes of `{ $other }`

# translation: 0a1bda2bd8fda3d5
# review: draft
verify-told = { $field } was `{ $was }` and is `{ $is }` now

# translation: 57308c445f5ede0e
# review: draft
verify-translation = the translation is another one now

# translation: cc37abc8ffdf7bb4
# review: draft
verify-twice = the manifest names it twice

# translation: 2bce8b110d45d05e
# review: draft
verify-unknown-signer = It is signed, but by none of the signers in the list.

# translation: 770e4d97fd73865e
# review: draft
verify-unlisted = is not in the manifest

# translation: 31557ecad5cabad9
# review: draft
verify-unsafe = the manifest may not name this path, or a link stands there

# translation: 38289fec75818f00
# review: draft
verify-unsigned = It is not signed. `diglot sign { $folder } --key FILE` does that.

# translation: 2cebd8b2ee268d20
# review: draft
watch-changes = since the last run: { $new } new, { $gone } gone

# translation: 7dcf40b287646b39
# review: draft
watch-waiting =
    { $files ->
        [one] watching one file; Ctrl+C ends
       *[other] watching { $files } files; Ctrl+C ends
    }
