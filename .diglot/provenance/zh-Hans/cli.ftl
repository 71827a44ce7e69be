### The source wording that each translation in locales/zh-Hans/cli.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: 15be0eb1baa6805c
# review: draft
accept-nothing = { $id } has nothing to accept

# translation: e432539e8c995be1
# review: draft
accept-recorded = { $count ->
    [one] { $file }: one translation is accepted for the source as it is now
   *[other] { $file }: { $count } translations are accepted for the source as it is now
}

# translation: 68bbffd43a79436c
# review: draft
accept-source-only = { $count ->
    [one] { $file }: the change of the source is declared harmless for one translation
   *[other] { $file }: the change of the source is declared harmless for { $count } translations
}

# translation: 7da1734904ae603f
# review: draft
accept-source-only-refused = { $count ->
    [one] { $file }: one translation stays outdated, because its locale has refused that
   *[other] { $file }: { $count } translations stay outdated, because their locale has refused that
}

# translation: edac0313f640fb0f
# review: draft
accept-unknown-id = there is no message { $id }

# translation: bd4b3f2fa7f1e0bf
# review: draft
accept-unknown-locale = the project has no locale { $locale }

# translation: bb398270c5a6e015
# review: draft
adopt-cosmetic = typography changed

# translation: e1f2798af9feead7
# review: draft
adopt-cut-off = { $count ->
    [one] One translation is older than this shallow clone: `git fetch --unshallow` gets the whole history.
   *[other] { $count } translations are older than this shallow clone: `git fetch --unshallow` gets the whole history.
}

# translation: e6e4e29aac02a285
# review: draft
adopt-meaning = meaning at risk

# translation: 5b3aaf74c9435a3e
# review: draft
adopt-nothing = Every translation has its record.

# translation: 6e87bac90cefd9ee
# review: draft
adopt-recorded = { $count ->
    [one] { $file }: one translation gets its record
   *[other] { $file }: { $count } translations get their records
}

# translation: 16d35e6a065d8add
# review: draft
adopt-total = total

# translation: ffa7b5f96114617c
# review: draft
adopt-tracked = recorded before

# translation: cba2c96227b03b1d
# review: draft
adopt-unknown = unknown

# translation: fdf3a4f02d24b3fe
# review: draft
adopt-wording = wording changed

# translation: 6773efb4711b31a3
# review: draft
align-deleted = deleted

# translation: fc01d43e932738bb
# review: draft
align-edited = edited

# translation: b10f0240b6e1e969
# review: draft
align-identical = { $count ->
    [one] unchanged
   *[other] { $count } unchanged
}

# translation: dc92611e6207e6c6
# review: draft
align-inserted = new

# translation: 635c9947bdd54698
# review: draft
align-kinds = the name of a source text ends in .md or .txt, that of a catalog in .ftl

# translation: 4ec04b849adfc400
# review: draft
align-merged = merged

# translation: e9bbd6b57559d19f
# review: draft
align-moved = moved

# translation: 2c2eea6872305d9b
# review: draft
align-moved-edited = moved and edited

# translation: 885acb4b3a25a64e
# review: draft
align-one-input = only one version can come from the standard input

# translation: b29ec1a4b3a7b812
# review: draft
align-split = split

# translation: c841ce7108e3f23e
# review: draft
align-two-kinds = the two files are not of one kind

# translation: f40e6f880a0f4358
# review: draft
align-unknown-kind = it cannot be told by its name what `{ $file }` is

# translation: 2c66eab6769e133f
# review: draft
align-unreadable = `{ $file }` cannot be read as text

# translation: bd1b64ef3ee5dfa7
# review: draft
badge-label = translated

# translation: 6832c6f952ef3ef2
# review: draft
baseline-conflict = a merge left this conflict open

# translation: 691b230742e0b4e2
# review: draft
baseline-conflict-help = remove the lines of the marks and keep the others, those of both sides; after `diglot init --git`, git does this itself

# translation: 636f6fb0a5c021de
# review: draft
baseline-empty = this file is empty

# translation: e44da1d1c5429c14
# review: draft
baseline-file-help = take the file as it is in git, or remove it and let `diglot check --baseline --update-baseline --allow-growth "REASON"` begin a new one

# translation: bd592467af74fc53
# review: draft
baseline-head = a baseline does not begin like this

# translation: 2f76f03a815c321d
# review: draft
baseline-help = take the line as it is in git, or remove it; `diglot check --baseline --update-baseline --allow-growth "REASON"` lets in again what is then missing

# translation: f89dab0902e1fae6
# review: draft
baseline-line = this line was changed by hand, or a part of it is lost

# translation: 0203b0b843bf6451
# review: draft
baseline-reason = no line `because` says why this is in the baseline

# translation: 5f4a74b6035412c9
# review: draft
baseline-version = this baseline is of another version of diglot

# translation: 7e09b62782f21668
# review: draft
build-no-picture = `{ $text }` shows `{ $picture }`, which is no picture that can be read: pages show the words that stand for it

# translation: 44cf9a44ff1debf9
# review: draft
build-rust-given-up = `{ $id }` is shown in the source language: { $why }

# translation: 2799d42c4f7b9850
# review: draft
build-rust-no-catalog = all catalogs belong to source texts; name those that the program is to have

# translation: 4eedd5a68900fa06
# review: draft
build-rust-no-folder = `OUT_DIR` is not set: call this from a `build.rs`, or name a folder with `write_to`

# translation: d7c269d01e09350c
# review: draft
build-rust-no-such-catalog = there is no catalog `{ $name }`; there are: { $names }

# translation: 2bf03a210ec9ad4f
# review: draft
build-rust-torn = `{ $id }` uses `${ $name }` as a number and as a date

# translation: 86f7cc9bae1f42c2
# review: draft
build-rust-torn-help = give one of the two another name

# translation: 9f7de9a21599371f
# review: draft
build-rust-unusable = `{ $id }` cannot be used in a program: { $why }

# translation: 7130408e8d070096
# review: draft
build-rust-unusable-help = correct it, or what it refers to; until then the program cannot be built

# translation: be588de2f6d79c97
# review: draft
check-address-mismatch = a translation has other web or e-mail addresses than the source

# translation: e93df10af044a2af
# review: draft
check-address-mismatch-changed = the address { $address } differs from that of the source, { $source }

# translation: a1fc7b5031d8cf13
# review: draft
check-address-mismatch-dropped = the translation leaves out the address { $address }

# translation: e52f5c34e3ffa66b
# review: draft
check-address-mismatch-extra = the source has no address { $address } here

# translation: 90db35e716926c80
# review: draft
check-address-mismatch-help = copy the address from the source; only a part that names the language may differ, as in /fr/ or fr.example.org

# translation: 78a1c7d43d0b0bd3
# review: draft
check-attribute-mismatch = a translation has other parts (value, attributes) than the source

# translation: 9bf4a657adc1ee17
# review: draft
check-attribute-mismatch-dropped = the translation lacks the attribute `.{ $name }`

# translation: ee0070addd5cde3d
# review: draft
check-attribute-mismatch-dropped-help = add a line that begins with a space and `.{ $name } =`

# translation: a9d801e8d9cf29d0
# review: draft
check-attribute-mismatch-extra = the source has no attribute `.{ $name }`

# translation: bd357d87b66c22dc
# review: draft
check-attribute-mismatch-extra-help = remove it, or give it the name that it has in the source

# translation: f6c4f8423353d4a9
# review: draft
check-attribute-mismatch-extra-value = `{ $id }` has no value in the source, only attributes

# translation: a6cd0c92251358c7
# review: draft
check-attribute-mismatch-extra-value-help = remove the text behind the `=`

# translation: d44bdb6e3b64f1d3
# review: draft
check-attribute-mismatch-no-value = the translation of `{ $id }` has no value

# translation: 0878393ab95aad93
# review: draft
check-attribute-mismatch-no-value-help = write the translation behind the `=`

# translation: 63a07c7bfa8a6689
# review: draft
check-below-demand = a language has less than is demanded of it

# translation: 307a313312909e82
# review: draft
check-below-demand-current = { $subject } is { $share } % translated of { $demanded } % demanded by `{ $table }`: { $left } to go, of { $lacking } not current

# translation: 8fb5f641e1739696
# review: draft
check-below-demand-help = `diglot todo { $locale }` lists what to do, worst first

# translation: eb05480a584b7d64
# review: draft
check-below-demand-help-untracked = the translations are there, and nothing says which source they were made from: run `diglot accept { $locale } ID…` for those that agree

# translation: 9d4eae735da6af0b
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

# translation: 79f1de1c7d7af531
# review: draft
check-code-span-mismatch = a translation has other code than the source

# translation: b6bc09699fca876d
# review: draft
check-code-span-mismatch-changed = the code `{ $code }` is `{ $source }` in the source

# translation: 37b863e8680ea263
# review: draft
check-code-span-mismatch-dropped = the translation leaves out the code `{ $code }`

# translation: daa182c9a4373f97
# review: draft
check-code-span-mismatch-extra = the source has no code `{ $code }` here

# translation: 0124448c1761f881
# review: draft
check-code-span-mismatch-help = what stands between backticks is typed by people or read by programs: copy it from the source

# translation: 5b1deea05277847b
# review: draft
check-code-span-mismatch-odd = one of the backticks in this line has no partner

# translation: e39daf0c5de2a47d
# review: draft
check-code-span-mismatch-odd-help = put a backtick before and after each piece of code

# translation: 2be90d2f39d530b9
# review: draft
check-copied-source = a translation is a copy of its source

# translation: acb9f1f23212b694
# review: draft
check-copied-source-message = this is the source, not a translation

# translation: 23ddd0bb89c986cd
# review: draft
check-critical-not-current = a critical message is not current

# translation: 1f851d5537f08c95
# review: draft
check-critical-not-current-message = `{ $catalog }` is withheld in { $locale }: { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }

# translation: 9b0d29bc6dae5843
# review: draft
check-did-you-mean = did you mean `{ $known }`?

# translation: 2663235af800235b
# review: draft
check-direction-controls = a direction character is left open, or forces the direction

# translation: 704d373d9758683d
# review: draft
check-direction-controls-forced = the invisible direction character { $sign } turns the letters after it around

# translation: 04d62c650c8a2b81
# review: draft
check-direction-controls-help = remove it, or write U+2068 before the passage and U+2069 after it

# translation: dc853aa3612dbe0b
# review: draft
check-direction-controls-not-closed = the invisible direction character { $sign } opens a passage here, and nothing closes it

# translation: 2642f1594e515abd
# review: draft
check-direction-controls-not-opened = the invisible direction character { $sign } closes a passage here that nothing opened

# translation: 3b83c8b64466d3e2
# review: draft
check-doubled-word = a word stands twice in a row

# translation: 10412feb364f75a4
# review: draft
check-doubled-word-help = remove one of the two

# translation: a6214bf19f04081b
# review: draft
check-doubled-word-message = “{ $word }” stands twice in a row

# translation: 91a8e3e133507e32
# review: draft
check-duplicate-attribute = a message has the same attribute twice

# translation: 5ef025b9c137e1a7
# review: draft
check-duplicate-attribute-help = keep one of the two

# translation: 298cc8d5a947b4ba
# review: draft
check-duplicate-attribute-message = there is another `.{ $name }` above

# translation: 2119bd84f2141976
# review: draft
check-duplicate-id = two messages of a catalog have the same id

# translation: 68544951b916649f
# review: draft
check-duplicate-id-bundle = `{ $id }` also stands in { $file }, and the bundle `{ $bundle }` loads both

# translation: 21a78c753f0b2799
# review: draft
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# translation: 884285b30677a78a
# review: draft
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used

# translation: 2167ce26972e991b
# review: draft
check-empty-translation = a translation says nothing where its source says something

# translation: 1bcb5e27947816dc
# review: draft
check-empty-translation-help = translate it, or remove the message until it is translated

# translation: 03edd2d6f9e0f614
# review: draft
check-empty-translation-message = the translation is empty here

# translation: 89312d102a56dcca
# review: draft
check-end-mismatch = a translation ends with another sign than its source (question mark, colon, ellipsis)

# translation: 848ad7878d263aec
# review: draft
check-end-mismatch-added = the translation ends with `{ $sign }`, and the source does not

# translation: 5c6fc5e4d2903693
# review: draft
check-end-mismatch-dropped = the source ends with `{ $sign }`, and the translation does not

# translation: f6b0a7e575675951
# review: draft
check-end-mismatch-help = end it as the source ends, with the sign of your language

# translation: 6354e1d4708b14df
# review: draft
check-expired-exception = an exception has expired

# translation: e0de17fda8d836c7
# review: draft
check-expired-exception-help = mend what it allowed and remove it, or give it another day

# translation: a2fa7b82f9a24466
# review: draft
check-expired-exception-help-day = write a day such as `until 2027-03-01` in front of the comma

# translation: 32c3779f3d6fbb80
# review: draft
check-expired-exception-help-idle = remove it

# translation: 4fef240005f234f6
# review: draft
check-expired-exception-here = no longer allowed

# translation: 2c2be9e93c143998
# review: draft
check-expired-exception-message = this exception from `{ $name }` held until { $day }; { $count ->
        [0] nothing needs it any more
        [one] one finding is back
       *[other] { $count } findings are back
    }

# translation: a06d9f744b22b29c
# review: draft
check-expired-exception-no-day = this exception from `{ $name }` names no day behind `until`, so it allows nothing

# translation: d0f1bea8cb6d567e
# review: draft
check-first-here = the first one is here

# translation: 67f4e468d6c1c44e
# review: draft
check-full-stop-mismatch = only one of a translation and its source ends with a full stop

# translation: a0ed92b653e3459f
# review: draft
check-full-stop-mismatch-added = the translation ends with a full stop or exclamation mark, and the source does not

# translation: bbc09a1a34fb1a88
# review: draft
check-full-stop-mismatch-dropped = the source ends with a full stop or exclamation mark, and the translation does not

# translation: c031c5c5800dc89a
# review: draft
check-full-stop-mismatch-help = end it as the source ends

# translation: 4bc3b7e7b75a97b0
# review: draft
check-function-mismatch = a translation uses other functions, or other options of them, than the source

# translation: d1d07012c1453d6c
# review: draft
check-function-mismatch-bare = the translation shows `${ $variable }` without the function { $name }

# translation: 789bdf29b573afdd
# review: draft
check-function-mismatch-dropped = the translation leaves out the function { $name }

# translation: cf46ea1553d2a5ba
# review: draft
check-function-mismatch-extra = the source does not use the function { $name } here

# translation: 8bdb2c294b2c1fe6
# review: draft
check-function-mismatch-help = take the function over as it is in the source

# translation: 2403fd032f13b98e
# review: draft
check-function-mismatch-option = the option `{ $option }: { $value }` of the source is missing here

# translation: 20753f8619aed834
# review: draft
check-group-exceptions = Settings and exceptions

# translation: 06dab0e2cbab1065
# review: draft
check-group-files = Files and ids

# translation: 4f385ac405eda202
# review: draft
check-group-hygiene = Characters and signs

# translation: 7e1180b72db9835e
# review: draft
check-group-linking = Where references lead

# translation: ff57d09d2658272f
# review: draft
check-group-parity = Variables, terms and other parts that the program needs

# translation: 5b48a63473a87ce0
# review: draft
check-group-plurals = Plurals

# translation: 3adc55c545642def
# review: draft
check-group-policy = What the project demands

# translation: 330b3142900fefa4
# review: draft
check-group-source-side = The source itself

# translation: 85c7dcca71bce1be
# review: draft
check-group-state = State of translations

# translation: 9c0bd2f2d240b0fb
# review: draft
check-group-wording = What a translation says beside its source

# translation: fe91e28de1dfad17
# review: draft
check-idle-exception = an exception allows nothing

# translation: 32c3779f3d6fbb80
# review: draft
check-idle-exception-help = remove it

# translation: aa4390ac5f746368
# review: draft
check-idle-exception-help-apart = put it directly above the message that it speaks of, or remove it

# translation: e43647c62cfa13c4
# review: draft
check-idle-exception-help-nothing = correct it, or remove the exception

# translation: e26670b0fb781106
# review: draft
check-idle-exception-message = this exception from `{ $name }` allows nothing

# translation: 4a674a1ae07cbb23
# review: draft
check-idle-exception-nothing = { $key ->
        [locale] this exception allows nothing: the project has no locale `{ $value }`
        [file] this exception allows nothing: the project has no file `{ $value }`
       *[id] this exception allows nothing: no message has the id `{ $value }`
    }

# translation: f6e928826d41e5c6
# review: draft
check-idle-pattern = a demand speaks of nothing

# translation: c41e93216fd38f30
# review: draft
check-idle-pattern-help = correct the name or remove it; `diglot status` shows locales and catalogs by their names

# translation: 3ba739132c6b9a49
# review: draft
check-idle-pattern-message = { $kind ->
        [message] no message is called `{ $name }`
        [catalog] no catalog is called `{ $name }`
        [path] no text has the path `{ $name }`
       *[locale] there is no locale `{ $name }`
    }, so nothing is demanded here

# translation: a930ea99ffd63747
# review: draft
check-idle-setting = a setting changes nothing

# translation: 946782618747c214
# review: draft
check-idle-setting-catalog = no catalog is called `{ $name }`

# translation: 6a8791ee84c744ff
# review: draft
check-idle-setting-exclude = no text fits `{ $pattern }`, so nothing is left out

# translation: f5a2dad6299d2497
# review: draft
check-idle-setting-itself = `{ $locale }` cannot fall back on itself

# translation: abaa38626e60f285
# review: draft
check-idle-setting-locales = `locales` is an empty list, so nothing is translated

# translation: cc1995ff5e86f752
# review: draft
check-idle-setting-same = { $kind ->
        [exception] the exception in line { $line } allows the same
       *[override] the override in line { $line } has the last word on all that this one says
    }

# translation: b27387f2f553f2d2
# review: draft
check-idle-setting-ship = `ship = 0` lets a locale ship before anything of it is translated

# translation: 89a8cdab3c564fe2
# review: draft
check-idle-term-argument = a term is given a word that it does not use

# translation: 4cc073fd6c9690f4
# review: draft
check-idle-term-argument-help = let the term choose by `${ $name }`, or remove the argument

# translation: 71a443d6167254a8
# review: draft
check-idle-term-argument-message = `{ $id }` does not use `${ $name }`

# translation: 7413e32ed3ff25b6
# review: draft
check-idle-term-argument-nameless = a term does not use an argument without a name

# translation: 56895af255fc5acc
# review: draft
check-idle-term-argument-nameless-help = give it a name, as in `{ "{" } { $id }(case: "…") { "}" }`, or remove it

# translation: 4f936d54609496e0
# review: draft
check-invisible-character = an invisible character stands in the text

# translation: 0737b0a5e0f5551e
# review: draft
check-invisible-character-help = delete it; if it is there on purpose, write it as an escape in braces

# translation: fc93bc42bea5fd72
# review: draft
check-invisible-character-message = an invisible character stands here: { $sign }

# translation: 0023405b94743b68
# review: draft
check-length-mismatch = a translation is far longer or shorter than its source

# translation: 1dce47b7a7dd0ac9
# review: draft
check-length-mismatch-help = see whether a part was lost, or belongs to another message

# translation: ca97f0653967b594
# review: draft
check-length-mismatch-long = the translation is more than three times as long as its source

# translation: 8a4c456256021b7b
# review: draft
check-length-mismatch-short = the translation is less than a third as long as its source

# translation: 4b25918150aa862d
# review: draft
check-link-mismatch = a translation has other Markdown links than the source

# translation: 266bd590577772ff
# review: draft
check-link-mismatch-changed = the link { $link } is { $source } in the source

# translation: 431268d68bbd4bb0
# review: draft
check-link-mismatch-dropped = the translation leaves out the link { $link }

# translation: e8cd1605507ebbf4
# review: draft
check-link-mismatch-extra = the source has no link { $link } here

# translation: 6c99dc79b9500d2c
# review: draft
check-link-mismatch-help = keep the links of the source and translate only the words in the square brackets

# translation: 40afb4e1e36a836c
# review: draft
check-markup-mismatch = a translation has other HTML elements than the source

# translation: 7a58e001e04f5528
# review: draft
check-markup-mismatch-attribute = this tag says { $tag }, and the source says { $source }

# translation: 16763476b71bacf6
# review: draft
check-markup-mismatch-crossed = { $tag } stands before the end of { $inner }

# translation: 74dd7652b9ae2c4d
# review: draft
check-markup-mismatch-crossed-help = close first what was opened last

# translation: e9bf9f65d0802f36
# review: draft
check-markup-mismatch-dropped = the translation leaves out { $tag }

# translation: 1fc37a788fdae847
# review: draft
check-markup-mismatch-extra = the source has no { $tag } here

# translation: 83b9253864f2b18e
# review: draft
check-markup-mismatch-help = copy the tags of the source; only the words between them are translated, and attributes such as title and alt

# translation: 566503e4f74fe202
# review: draft
check-markup-mismatch-unclosed = { $tag } is never closed

# translation: 7f7225c8cd5d1bff
# review: draft
check-markup-mismatch-unclosed-help = put { $close } behind the words that it stands for

# translation: 800c183de3fa86bf
# review: draft
check-markup-mismatch-unopened = { $tag } closes nothing: no element of that name is open here

# translation: 0212b2f3f10abc6a
# review: draft
check-message-reference-mismatch = a translation refers to other messages than the source

# translation: 3bcda80dc61cc0ef
# review: draft
check-message-reference-mismatch-dropped = the translation does not refer to `{ $name }`

# translation: 5a39bc457ede362f
# review: draft
check-message-reference-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it

# translation: 47dfc1ff77c0141f
# review: draft
check-message-reference-mismatch-extra = the source does not refer to `{ $name }` here

# translation: ede69e8ca7595b15
# review: draft
check-message-reference-mismatch-extra-help = refer to the messages that the source refers to; ids are not translated

# translation: 4ed16f8f9bb0cc43
# review: draft
check-missing = a message is not translated

# translation: e3ba9529c7cf80a0
# review: draft
check-missing-catalog = { $count ->
    [one] the locale has no translation of this text: { $count } message is not translated
   *[other] the locale has no translation of this text: { $count } messages are not translated
}

# translation: 37e289ec2005d71f
# review: draft
check-missing-catalog-help = write the translations to { $file }

# translation: 208955825b9937c5
# review: draft
check-missing-help = add its translation to { $file }

# translation: 424bb48aec0bb8b0
# review: draft
check-missing-help-unread = it stands here but cannot be read: mend that first

# translation: eaf6d2e44a0f9c00
# review: draft
check-missing-message = `{ $id }` is not translated

# translation: 5f4ff84aa9ef3a0d
# review: draft
check-missing-plural = a plural form of the language is missing

# translation: 998da1736e47fcbe
# review: draft
check-missing-plural-help = add a variant for each, or leave out the choice if the text is the same for all numbers

# translation: 880bec89fa2f962a
# review: draft
check-missing-plural-message = { $count ->
    [one] the plural form { $forms } is missing, which { $example } has
   *[other] the plural forms { $forms } are missing, the first of which { $example } has
}

# translation: ba3531413eba51ef
# review: draft
check-missing-term-argument = a term is used without the word that it needs

# translation: b0d0b9dec052c142
# review: draft
check-missing-term-argument-help = give it, as in `{ "{" } { $id }({ $name }: "…") { "}" }`

# translation: 947bc93de5b84ceb
# review: draft
check-missing-term-argument-message = `{ $id }` shows `${ $name }`, which is not given here

# translation: bb5ee99918df87b6
# review: draft
check-mixed-script = a word has letters of two alphabets that look alike

# translation: e2e674e136b8d79e
# review: draft
check-mixed-script-help = type the word again with one keyboard

# translation: 6b68b50de2064819
# review: draft
check-mixed-script-message = { $alphabet ->
    [cyrillic] in “{ $word }” the Cyrillic { $letters } stands among letters of another alphabet
    [greek] in “{ $word }” the Greek { $letters } stands among letters of another alphabet
    [armenian] in “{ $word }” the Armenian { $letters } stands among letters of another alphabet
   *[latin] in “{ $word }” the Latin { $letters } stands among letters of another alphabet
}

# translation: 5f77ff2b7b5af498
# review: draft
check-no-records = nothing is known yet of the sources that the translations of a locale were made from

# translation: 2e2594f9f79f51cc
# review: draft
check-no-records-help = compare translations with their source and confirm those that agree with `diglot accept`; all other checks work without records

# translation: 597ead4f1c42b912
# review: draft
check-no-records-message = { $count ->
    [one] nothing is recorded yet of the sources that the translations of { $locales } were made from, so nobody can tell which are outdated
   *[other] nothing is recorded yet of the sources that the translations of { $count } locales ({ $locales }) were made from, so nobody can tell which are outdated
}

# translation: 8904b204bb3e1953
# review: draft
check-no-source = no file of the source locale `{ $locale }` is there, and translations are

# translation: ef4b8efc4b3a417b
# review: draft
check-no-source-help = write as `source-locale` the language that the texts are written in; remove no translation before

# translation: a4edab23fa9626f6
# review: draft
check-not-nfc = a letter is written as two characters

# translation: 784c4a4373f630b5
# review: draft
check-not-nfc-help = type the letter again as one character

# translation: c2443732453e4de3
# review: draft
check-not-nfc-message = “{ $word }” has a letter and its mark as two characters, where there is one for both

# translation: 48f9b3b1a753a70e
# review: draft
check-number-mismatch = a translation has other numbers than its source

# translation: 01fe6994f2284e3c
# review: draft
check-number-mismatch-added = the translation says { $number }, and the source does not

# translation: 26b5534be0ff6559
# review: draft
check-number-mismatch-dropped = the source says { $number }, and the translation does not

# translation: 84724a882ccb1d01
# review: draft
check-number-mismatch-help = write the numbers of the source, in the way of your language

# translation: 3257a2b764a06af3
# review: draft
check-number-mismatch-other = the translation says { $found } where the source says { $wanted }

# translation: 43d7ee2aaac672be
# review: draft
check-obsolete = a translation has no message in the source any more

# translation: af2728a0893cd120
# review: draft
check-obsolete-catalog = { $count ->
    [one] the source locale has no catalog `{ $name }`: { $count } message here is of no use
   *[other] the source locale has no catalog `{ $name }`: { $count } messages here are of no use
}

# translation: 28d5fe5ebabb7725
# review: draft
check-obsolete-catalog-help = remove or rename this file

# translation: 6d8fd610eb5eb29a
# review: draft
check-obsolete-help = remove it if it is of no more use

# translation: 26fea14c99da9507
# review: draft
check-obsolete-help-merged = its text went into `{ $new }`: translate that one, then remove this one

# translation: f71d56b801465ade
# review: draft
check-obsolete-help-similar = the new message `{ $new }` is similar: rename this one, or remove it

# translation: b22d2a441447727b
# review: draft
check-obsolete-help-unread = the source has it but it cannot be read there: mend that first

# translation: 284991d44f67be6d
# review: draft
check-obsolete-message = `{ $id }` is no longer in the source

# translation: 3c87f9064985830a
# review: draft
check-out-of-step = a reference catalog is behind its source text

# translation: b62a815b65dcf336
# review: draft
check-out-of-step-added = this passage is not in the reference catalog yet; its id will be `{ $id }`

# translation: b8d9f8e479fe1dec
# review: draft
check-out-of-step-changed = this passage changed, and `{ $id }` in the reference catalog did not

# translation: 0c0bb5210e82eb60
# review: draft
check-out-of-step-help = run `diglot sync`

# translation: a18d588f7b15efb2
# review: draft
check-out-of-step-layout = the reference catalog { $file } differs from this text in order or layout

# translation: 50b9d374036e757a
# review: draft
check-out-of-step-no-catalog = this text has no reference catalog { $file } yet

# translation: 388cb95abebaadb7
# review: draft
check-out-of-step-removed = the passage of `{ $id }` is no longer in the source text

# translation: 31057e4fd59a4a5f
# review: draft
check-outdated = the source changed after it was translated

# translation: 1ad5f6b74ac3c8d9
# review: draft
check-outdated-help = translate what changed, or run `diglot accept { $locale } { $id }` if the translation still holds

# translation: ff4e6c77e0c5da49
# review: draft
check-outdated-message = { $grade ->
    [cosmetic] the source of `{ $id }` changed in typography: { $because }
    [meaning] the source of `{ $id }` changed, perhaps in meaning: { $because }
   *[wording] the source of `{ $id }` changed in wording: { $because }
}

# translation: 12ea1797eaff6fb6
# review: draft
check-outdated-pivot = a translation follows a text that is itself outdated

# translation: 3eece8c57021a6b0
# review: draft
check-outdated-pivot-help = nothing is to do here before { $pivot } is up to date

# translation: b3c1bc2f7905bb03
# review: draft
check-outdated-pivot-message = `{ $id }` follows { $pivot }, whose own source changed: { $because }

# translation: f01f94a69d3398fb
# review: draft
check-outdated-pivot-unconfirmed = `{ $id }` follows { $pivot }, and nobody can tell whether that follows its own source

# translation: e43f2b6c114122f6
# review: draft
check-pivot-here = translated from this

# translation: 4bb00d98e31118a0
# review: draft
check-plural-runtime = the library fluent-rs shows another plural form than the language has

# translation: 746bbae8274c1beb
# review: draft
check-plural-runtime-help = let the program correct it, or see that `{ $shown }` fits that number too

# translation: 7389e4fea2ddce17
# review: draft
check-plural-runtime-message = for { $number } the library fluent-rs shows the variant `{ $shown }`, and `{ $right }` is right

# translation: 00c3d6737e5d0242
# review: draft
check-quote-mismatch = a quotation mark has no partner

# translation: b7d336d443015a7b
# review: draft
check-quote-mismatch-help = write marks that belong together; usual in this language: { $usual }

# translation: 56e653d8bd9a9e79
# review: draft
check-quote-mismatch-lonely = the quotation mark { $mark } has no partner

# translation: c67f3bf2e21f253c
# review: draft
check-quote-mismatch-wrong = a quotation that { $opened } opens is closed by { $mark }

# translation: 218abd1167323052
# review: draft
check-reference-cycle = texts refer to one another in a circle

# translation: 2196ed1670a7d2a3
# review: draft
check-reference-cycle-help = take out one of these references

# translation: f72e8efbf63b1330
# review: draft
check-reference-cycle-message = this leads back to itself: { $path }

# translation: 79644da1ab0d7116
# review: draft
check-replacement-character = a character of a text was lost

# translation: 009ef539d796b15a
# review: draft
check-replacement-character-help = write the character that belongs here

# translation: 3013bbc798d59151
# review: draft
check-replacement-character-message = a character was lost here: the text has U+FFFD in its place

# translation: bda89e4d064611a5
# review: draft
check-same-text = two messages of the source say the same

# translation: b2286e339426b99b
# review: draft
check-same-text-help = use `{ $id }` for both, or say in a comment above each where it is shown

# translation: 9dd9f947eae68b96
# review: draft
check-same-text-message = this says the same as `{ $id }`

# translation: 31c466fe2b30ee13
# review: draft
check-source-here = this is the source

# translation: 9a027e4d77fdcc77
# review: draft
check-space-mismatch = a space at the start or the end is in a translation or in its source only

# translation: 8e027e7c50284395
# review: draft
check-space-mismatch-added-help = remove the space and the braces that hold it

# translation: c6eda3def9d624f9
# review: draft
check-space-mismatch-end-added = the translation ends with a space, and the source does not

# translation: fc155376b568b867
# review: draft
check-space-mismatch-end-dropped = the source ends with a space, and the translation does not

# translation: d1886582114d3c98
# review: draft
check-space-mismatch-help = a space that has to stay is written {"{"} " " {"}"}

# translation: ae7bc36b96797f97
# review: draft
check-space-mismatch-start-added = the translation begins with a space, and the source does not

# translation: 77335d22c1cda041
# review: draft
check-space-mismatch-start-dropped = the source begins with a space, and the translation does not

# translation: 145f7f2cd6958f31
# review: draft
check-stale-shipping = the record of what is shipped is behind

# translation: f55108ebe4d25c70
# review: draft
check-stale-shipping-help = translate what is to go, or let `diglot ship` take it out of the record

# translation: ad07c69243eaf7c5
# review: draft
check-stale-shipping-help-idle = let `diglot ship` take it out of the record, or write `ship` in its tier

# translation: e1c0e49f94d5a4e3
# review: draft
check-stale-shipping-help-line = remove this line; of two versions that git could not merge, keep the lines of both

# translation: 1a08ac1a3c820a78
# review: draft
check-stale-shipping-idle = { $name } is recorded as shipped, and the settings do not say when it ships

# translation: 29a9d92d3f36af6c
# review: draft
check-stale-shipping-message = { $name } is recorded as shipped and is left out: { $why } (`{ $table }`)

# translation: 09352b0a770478dd
# review: draft
check-straight-apostrophe = an apostrophe is straight where those of the file are curved

# translation: a0806ede41db4451
# review: draft
check-straight-apostrophe-help = write { $usual }

# translation: 5f4f4ec2cdd70f43
# review: draft
check-straight-apostrophe-message = this apostrophe is straight, and nearly all others of the file are { $usual }

# translation: 2a74144b7ea48737
# review: draft
check-straight-quote = quotation marks are straight where most of the file are not

# translation: f6b3240813f2b7e1
# review: draft
check-straight-quote-help = write the marks of the rest of the file; usual in this language: { $usual }

# translation: dcda43e6cc681032
# review: draft
check-straight-quote-message = these quotation marks are straight, and most others of the file are not

# translation: de10d482c799c9bd
# review: draft
check-symbol-mismatch = a translation lacks a symbol of its source (currency, per cent, §, ©, …)

# translation: 1efa0a8cb81d2440
# review: draft
check-symbol-mismatch-help = write the symbol as your language writes it

# translation: 32aadfe91beb6290
# review: draft
check-symbol-mismatch-message = the source has the symbol { $sign }, and the translation neither it nor a word for it

# translation: deb3cf11139d5705
# review: draft
check-term-mismatch = a translation uses other terms than the source

# translation: 6d70108aeab108d7
# review: draft
check-term-mismatch-dropped = the translation leaves out the term `{ $name }`

# translation: 3a87c9079675b4bd
# review: draft
check-term-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it, or allow the difference with a reason

# translation: 97dd92556ac2042c
# review: draft
check-term-mismatch-extra = the source does not use the term `{ $name }` here

# translation: 0a5f8863c38e7a4f
# review: draft
check-term-mismatch-extra-help = use the terms of the source, or allow the difference with a reason

# translation: 5467aba9282dede3
# review: draft
check-too-many-placeables = a text grows out of bounds

# translation: d23e4d2ff9d0e319
# review: draft
check-too-many-placeables-help = use fewer references, or cut the text in two

# translation: 30fe747fa33db3f2
# review: draft
check-too-many-placeables-message = to show `{ $name }`, more than 100 pairs of braces must be filled, its references included

# translation: eb3d291f8b5696d9
# review: draft
check-unconfirmed = source and translation both changed, and nobody can tell which came first

# translation: 3c1ab920a5c14f19
# review: draft
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# translation: 1fce090419be8002
# review: draft
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first

# translation: 4b5ff845584ad460
# review: draft
check-undocumented-variable = no comment says what a variable stands for

# translation: e8afac23422f1f66
# review: draft
check-undocumented-variable-help = say so in a comment above the message, such as `# $name: name of a person`

# translation: 29b28857ad54805b
# review: draft
check-undocumented-variable-help-apart = take out the empty line between the comment and the message

# translation: 4b9ba0a70be5098b
# review: draft
check-undocumented-variable-message = no comment explains { $names }

# translation: 194e6e03708a7ed0
# review: draft
check-unexplained-exception = an exception gives no reason

# translation: 395e1b019d1bcdb0
# review: draft
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`

# translation: 31ff6ae500bdf8f0
# review: draft
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing

# translation: 14a8bf3d3972f56c
# review: draft
check-unexplained-exception-second = this exception from `{ $name }` names `{ $second }` instead of a reason, so it allows nothing

# translation: 36f7a71973517dab
# review: draft
check-unexplained-exception-second-help = write one exception for each check, each with its own reason after the comma

# translation: de32995b812d5311
# review: draft
check-unknown-check = the settings name a check that does not exist

# translation: c16cb621dee80f9d
# review: draft
check-unknown-check-grades = `{ $name }` has one level for all changes, not one for each grade

# translation: 63af32bbd03f2acb
# review: draft
check-unknown-check-grades-help = write `{ $name } = "warning"`; only `outdated` and `outdated-pivot` know grades

# translation: c6b108852d3904a5
# review: draft
check-unknown-check-help = `diglot explain` lists all checks

# translation: 9b0d29bc6dae5843
# review: draft
check-unknown-check-help-similar = did you mean `{ $known }`?

# translation: 63e4c44dae5c0a53
# review: draft
check-unknown-check-message = there is no check `{ $name }`

# translation: e189bbb104b4e1b2
# review: draft
check-unknown-function = a text calls a function that nobody knows

# translation: 9304125899500b57
# review: draft
check-unknown-function-help = correct its name, or add `{ $name }` to `functions` under `[fluent]` in the settings

# translation: 56cd78b574574197
# review: draft
check-unknown-function-message = there is no function `{ $name }`

# translation: 2dab75b765a6f6d1
# review: draft
check-unknown-locale = a folder stands for no locale of the project

# translation: 20a9111dd957d04e
# review: draft
check-unknown-locale-folder = the settings say that the folder of `{ $locale }` is `{ $folder }`, and here is one called `{ $name }`

# translation: 8641cb8dd8b597cf
# review: draft
check-unknown-locale-folder-help = rename it to `{ $folder }`, or write `folder = "{ $name }"`

# translation: b9266682d38fc98b
# review: draft
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`

# translation: 606af81a2dab6807
# review: draft
check-unknown-locale-help-tag = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# translation: 8b3cc70bfcbe3d07
# review: draft
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part

# translation: af5f6ca1dc562eee
# review: draft
check-unknown-locale-pivot = `{ $locale }` would be translated from `{ $pivot }`, which is no locale of the project

# translation: ac90a2e7620333f9
# review: draft
check-unknown-locale-pivot-help = correct `from`, or add the locale to `locales`

# translation: 8700269d199f2dd5
# review: draft
check-unknown-locale-spelling = `{ $name }` is the locale `{ $tag }` by another spelling

# translation: 606af81a2dab6807
# review: draft
check-unknown-locale-spelling-help = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# translation: 5f5de111f2387398
# review: draft
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`

# translation: fa64f53139e06b9d
# review: draft
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs

# translation: 8edf48e941a28c88
# review: draft
check-unknown-mark = a mark for diglot says nothing

# translation: 3ecf1d48a1834999
# review: draft
check-unknown-mark-apart = this mark stands above no message, so it marks nothing

# translation: 49e5110c231ca0f5
# review: draft
check-unknown-mark-help = write `diglot: critical` in a comment directly above the message

# translation: c0365c446f2ca23f
# review: draft
check-unknown-mark-message = there is no mark `{ $word }`

# translation: d54222b164ec1894
# review: draft
check-unknown-plural = a plural form that the language does not have

# translation: 2d3a9380a983a375
# review: draft
check-unknown-plural-help = the language has { $forms }; for a single number write the number itself, such as `[0]`

# translation: 0d0fc61a1bee8849
# review: draft
check-unknown-plural-message = no number has the plural form `{ $form }` in the language `{ $locale }`

# translation: 7465d4d183feb47f
# review: draft
check-unknown-reference = a text refers to a message, term or attribute that is not there

# translation: 5575f0505333df92
# review: draft
check-unknown-reference-attribute = `{ $id }` has no attribute `.{ $name }`

# translation: ac5d06ad5b8de3e2
# review: draft
check-unknown-reference-bundle = there is no `{ $name }` in the bundle `{ $bundle }`

# translation: 050ece65b8e4d675
# review: draft
check-unknown-reference-help = correct the name, or take the reference out

# translation: 055daddfeedf76f2
# review: draft
check-unknown-reference-message = there is no `{ $name }`

# translation: 41a7fe5b7b55d460
# review: draft
check-unknown-reference-value = `{ $id }` has no text of its own, only attributes

# translation: 97ec111c1ed61039
# review: draft
check-unknown-reference-value-help = refer to one of its attributes

# translation: d58742f846a839e6
# review: draft
check-unknown-variant = a variant stands for a case that the source does not know

# translation: 3104b2eb94d5fc2b
# review: draft
check-unknown-variant-help = write the word that the source has in the brackets; it has { $words }

# translation: 897ed446a5cbd2ef
# review: draft
check-unknown-variant-message = the source has no case `{ $word }` in this choice, so readers never see this variant

# translation: 65bf69d4339b4652
# review: draft
check-unreachable-variant = a variant is never shown

# translation: 3aba1f0679db368c
# review: draft
check-unreachable-variant-fixed = what decides here is fixed, so it always comes out the same

# translation: 5b878cff33b5edbb
# review: draft
check-unreachable-variant-fixed-help = let a variable decide, or write the one text alone

# translation: 361513b3d4d07a22
# review: draft
check-unreachable-variant-repeated = the key `{ $key }` stands here a second time, so its variant is never chosen by it

# translation: d8720eb52940facb
# review: draft
check-unreachable-variant-repeated-help = correct the key, or remove the variant

# translation: a82ae7385d712bc1
# review: draft
check-unreachable-variant-word = a number is never `{ $key }`

# translation: 832f8c4f88943890
# review: draft
check-unreachable-variant-word-help = write a number or a plural form (zero, one, two, few, many, other)

# translation: 79dff3691ee0261d
# review: draft
check-unreadable = a part of a file cannot be read

# translation: 7f8c981105e3744c
# review: draft
check-unreadable-help = mend this part; all the rest was read

# translation: 0251adc99e965414
# review: draft
check-unreadable-help-note = diglot works on Fluent catalogs alone, and leaves the rest as it is

# translation: 6868ca246c4c32a0
# review: draft
check-unreadable-junk = this part is no Fluent message

# translation: 31b7840b7d23993b
# review: draft
check-untracked = nothing is known of the source that a translation was made from

# translation: 9a9a47db48f2feed
# review: draft
check-untracked-catalog = { $count ->
    [one] nothing is known of the source that { $count } translation of this catalog was made from
   *[other] nothing is known of the source that { $count } translations of this catalog were made from
}

# translation: d7999c3691d47162
# review: draft
check-untracked-catalog-help = compare them with the source, then run `diglot accept { $locale } ID…` for those that agree

# translation: db91b62b4788cb10
# review: draft
check-untracked-message = nothing is known of the source that `{ $id }` was translated from

# translation: edfe10d95b647b75
# review: draft
check-untranslated-reference = a translation refers to something that is not translated

# translation: 79df54f0a2023c1d
# review: draft
check-untranslated-reference-help = translate `{ $name }`, or copy it from the source

# translation: 74bc67d60792ddfc
# review: draft
check-untranslated-reference-message = `{ $name }` is not translated, and nothing stands in for it inside another text

# translation: 3096b532d8de6516
# review: draft
check-variable-mismatch = a translation uses other variables than the source

# translation: b50db0d00abfcf27
# review: draft
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`

# translation: a851ff89e2d97b99
# review: draft
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# translation: c061d0470e8fd00c
# review: draft
check-variable-mismatch-dropped-here = this variant leaves out the variable `${ $name }`

# translation: e8a1a67f4253e8c2
# review: draft
check-variable-mismatch-extra = the source has no variable `${ $name }`

# translation: f6684f0726709571
# review: draft
check-variable-mismatch-extra-help = write `${ $known }`, as in the source

# translation: 676037a6be4fc906
# review: draft
check-variable-mismatch-list-help = take it out, or use one of the variables of the source: { $names }

# translation: f7ce1b0183201427
# review: draft
check-variable-mismatch-none-help = take it out: the source of this message has no variables

# translation: 53c2d9002cc4d9b0
# review: draft
check-wrong-function-argument = a number or date is to be written in a way that does not exist

# translation: b13e47a69c6d1cb4
# review: draft
check-wrong-function-argument-further = `{ $function }` takes one value, and this is a further one

# translation: 37aba1a487a4ff5a
# review: draft
check-wrong-function-argument-limits = `{ $most }` is less than `{ $least }`

# translation: 9ce6221229ea7774
# review: draft
check-wrong-function-argument-limits-help = exchange the two numbers, or leave one out

# translation: 7424cf91a05777d0
# review: draft
check-wrong-function-argument-name = `{ $function }` has no option `{ $name }`

# translation: 0a596cfb96faecfc
# review: draft
check-wrong-function-argument-name-help = copy the option from the source, or remove it

# translation: 6d2253527c06ae4d
# review: draft
check-wrong-function-argument-none = `{ $function }` is not told what to write

# translation: 5c8d14c4a48034b2
# review: draft
check-wrong-function-argument-none-help = give it one variable, as in `{ $function }($name)`

# translation: 667cda7e8219d0ad
# review: draft
check-wrong-function-argument-quoted = put it in quotation marks

# translation: 2a4b96131fcb30e9
# review: draft
check-wrong-function-argument-text = `{ $function }` cannot write a text

# translation: 3ddde61a13b5a2d0
# review: draft
check-wrong-function-argument-value = `{ $name }` cannot be `{ $value }`

# translation: 15aa1ae22905fdb4
# review: draft
check-wrong-function-argument-whole = write a whole number from { $least } to { $most }, without quotation marks

# translation: 77bb7ed626f392f8
# review: draft
check-wrong-function-argument-words = write one of these words in quotation marks: { $values }

# translation: 45b6c5edea0abc2f
# review: draft
check-wrong-language = a text is in another language

# translation: 33c6589b733ddf5e
# review: draft
check-wrong-language-help = translate it, or move it to the file of its language

# translation: 46b2626ee538d1db
# review: draft
check-wrong-language-message = this text is not in the language of { $locale }: it looks like { $language }

# translation: 3e748627c427f453
# review: draft
check-wrong-script = a text is in another script than its locale

# translation: ae49e5e442876172
# review: draft
check-wrong-script-message = most letters of this text are of another script than { $locale } is written in

# translation: c817cabbd072d24b
# review: draft
check-wrong-script-simplified = this text has simplified characters, and { $locale } is written with traditional ones

# translation: 749c93bb069cea43
# review: draft
check-wrong-script-traditional = this text has traditional characters, and { $locale } is written with simplified ones

# translation: 320bbd13e4a18358
# review: draft
cli-act = { $path }: { $what }

# translation: 668945771b611216
# review: draft
cli-built = { $files ->
    [one] One file is in `{ $folder }`.
   *[other] { $files } files are in `{ $folder }`.
}

# translation: a8b7a966f25d09a3
# review: draft
cli-built-changes = Written: { $written }. Removed: { $removed }.

# translation: 917d7cab81e0cfca
# review: draft
cli-built-in-steps = `{ $folder }` could not be replaced as a whole here, so its files were replaced one by one; somebody who looked meanwhile may have seen files of both builds.

# translation: 94c86e36095190f7
# review: draft
cli-built-look = Open `{ $path }` in a browser.

# translation: fd8155e1c7863c46
# review: draft
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}

# translation: 4f28fa664a65a1ad
# review: draft
cli-check-off = `{ $check }` is off, so it finds nothing; `[checks]` in `diglot.toml` switches it on

# translation: 2823c66158684930
# review: draft
cli-config-all = Nothing is set for all locales alike; name a locale with `--locale`, or a file with `--path`.

# translation: a8cbcd100b6c7d61
# review: draft
cli-config-defaults = The settings say nothing of that; all is as it is by itself.

# translation: ca1adddbe364d931
# review: draft
cli-error = error: { $what }

# translation: 32125927b04639a9
# review: draft
cli-file-wrong = `{ $file }` cannot be used as it is

# translation: fe1fbdba84b4de75
# review: draft
cli-hint = help: { $what }

# translation: e398d543ea0eaf53
# review: draft
cli-import-doubts = { $count ->
    [one] One place looks damaged. Settle it in the source text:
   *[other] { $count } places look damaged. Settle them in the source text:
}

# translation: ddba944aa4c3be77
# review: draft
cli-import-next = Read the source text, then run `diglot sync`.

# translation: b2e1a6f28a2bb7a0
# review: draft
cli-import-same = `{ $file }` says the same already.

# translation: cfbd5171953621f7
# review: draft
cli-in-step = All is in step.

# translation: d8a6fcd4ba2a8655
# review: draft
cli-initialized = Write or import source texts, then run `diglot sync`.

# translation: 36c9af8b8a94533c
# review: draft
cli-initialized-catalogs = Run `diglot check` to see how the translations stand.

# translation: 82fcd295552372f5
# review: draft
cli-left-out = Left out: { $name }, { $why }

# translation: 3cc5c405e0e91073
# review: draft
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it

# translation: afd4adbae37abb70
# review: draft
cli-no-project-help = `diglot init` makes a folder a project

# translation: 68e1c18595265178
# review: draft
cli-output-failed = the output could not be written: { $cause }

# translation: e6e4da284ac3c446
# review: draft
cli-project-file = `{ $folder }` is a file: name its folder

# translation: 70ed41fd353f61e5
# review: draft
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}

# translation: c01634fc8b001603
# review: draft
cli-shipped-unknown = nobody can say what is shipped, for `{ $file }` cannot be read

# translation: d272bd24e874775b
# review: draft
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}

# translation: 5a507c27a819e3e8
# review: draft
disk-all-excluded = `{ $pattern }` leaves out every file of the project

# translation: 5a0e5a6717c80372
# review: draft
disk-all-excluded-help = write a pattern that fits fewer files

# translation: c6d7b56e6bb7f68a
# review: draft
disk-cannot-lock = cannot keep other runs of diglot from writing, by `{ $path }`: { $cause }

# translation: 2346b731c047700c
# review: draft
disk-cannot-look = this path cannot be followed: { $cause }

# translation: d4b1b3d9b2b9971e
# review: draft
disk-cannot-read = cannot read `{ $path }`: { $cause }

# translation: f74ce0d2a4ba741a
# review: draft
disk-cannot-remove = cannot remove `{ $path }`: { $cause }

# translation: 0cc4d083520f2947
# review: draft
disk-cannot-watch = cannot watch `{ $path }` for changes: { $cause }

# translation: c861528cdc3612bb
# review: draft
disk-cannot-write = cannot write `{ $path }`: { $cause }

# translation: 6b5430dc58bbdd18
# review: draft
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again

# translation: 3095c5836da90bb1
# review: draft
disk-exists = `{ $path }` exists already, so nothing was written

# translation: e5c8de4902208236
# review: draft
disk-folder-here = this is a folder, and a file is needed here

# translation: 0d04c143c93695f3
# review: draft
disk-in-the-way = rename or remove it: diglot keeps a file of its own here

# translation: d2d5978a6a1f2089
# review: draft
disk-large = this file is too large and was not read: it must be smaller than 4 GiB

# translation: fd124b5cab366672
# review: draft
disk-link-loop = this symbolic link leads back to a folder that it stands in

# translation: 453172d5c56daf53
# review: draft
disk-link-nowhere = the link `{ $path }` leads to a file that is not there: make that file, or remove the link

# translation: d231c19d646c8b4e
# review: draft
disk-link-outside = this symbolic link leads out of the project and was not followed

# translation: fa0f930c01506b16
# review: draft
disk-locked = another run of diglot (process { $process }) has been writing to this project for too long; end it and try again

# translation: f83c4278e1092501
# review: draft
disk-missing-folder = there is no folder `{ $folder }`

# translation: df96e996f9653b4a
# review: draft
disk-missing-folder-help = make the folder, or correct the path pattern

# translation: e56784ee503db82d
# review: draft
disk-needs-folder = `{ $path }` cannot be reached: `{ $file }` is a file and no folder; give another path, or move that file away

# translation: 9f9cef3a2a939dd0
# review: draft
disk-no-catalogs-help = name a pattern, such as `"locales/{"{"}locale{"}"}/*.ftl"`, or let `diglot init` look for catalogs

# translation: ff784b31a228a360
# review: draft
disk-no-file-fits = no file fits the path pattern `{ $pattern }`

# translation: 1e900075e46b7b8b
# review: draft
disk-no-file-fits-help = correct it, or remove it: `*` stands for a part of a path and `**` for any folders; all other signs but {"{"}locale{"}"} and {"{"}name{"}"} stand for themselves

# translation: ded229119a932192
# review: draft
disk-no-file-fits-help-fluent = a catalog is a Fluent file: write a pattern such as `{ $pattern }`

# translation: 318d41710bfbe0cb
# review: draft
disk-not-a-file = `{ $path }` is not a file

# translation: 570f033a9837bafa
# review: draft
disk-not-utf8 = from here the file is not UTF-8 text

# translation: f31d14a79d500730
# review: draft
disk-not-utf8-help = save the file as UTF-8 in your editor; until then diglot does not change it

# translation: d1de9a88850d096d
# review: draft
disk-nothing-found = there is no source text and no catalog

# translation: e5230406575928b2
# review: draft
disk-nothing-found-help = put a text into `source-texts`, or let `diglot init` look for catalogs

# translation: c3f67469f689df96
# review: draft
disk-output-folder = `{ $path }` cannot be the output folder: it must lie inside the project and hold no texts of yours

# translation: 79ce985d25d03dcc
# review: draft
disk-outside = `{ $path }` leads out of the project, so nothing was written

# translation: 0ea375e684034c22
# review: draft
disk-program = { $program } failed: { $cause }

# translation: 3a25d1e6e55977df
# review: draft
disk-read-only = `{ $path }` is read-only, so nothing was written

# translation: eef7374d4ceacbfb
# review: draft
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written

# translation: fbb48db6689f312b
# review: draft
disk-settings-folder = `{ $path }` is a folder, and the settings are a file: rename it, then let `diglot init` write the file

# translation: 4e1310891c3dd929
# review: draft
disk-special-file = this is no ordinary file and was not read

# translation: 6318bb1186d915e9
# review: draft
disk-strange-path = the name of this file is not valid Unicode, so the file was not read

# translation: 6373c6010058068b
# review: draft
disk-too-large = `{ $path }` is too large: a file must be smaller than 4 GiB

# translation: e4f3497d4b8a7732
# review: draft
disk-too-many = this folder holds too many files, or symbolic links that multiply them; the rest was not read

# translation: ff29431ec42a02e4
# review: draft
disk-unreadable = this file cannot be read: { $cause }

# translation: f0e08a85927e6641
# review: draft
engine-catalog-twice = this file is the same catalog as { $first } and is not read

# translation: 09acba2ea22e2209
# review: draft
engine-catalog-twice-help = keep one of the two files, or change the patterns in diglot.toml

# translation: af8de8e8f3cf2243
# review: draft
engine-no-place = no path pattern says where the catalogs of this text belong

# translation: 64da1cc541976508
# review: draft
engine-no-place-help = add a pattern with {"{"}locale{"}"} and {"{"}name{"}"} to `catalogs` in diglot.toml

# translation: 8401eb0f551be0b6
# review: draft
engine-settings-wrong =
    { $count ->
        [one] the settings have a mistake
       *[other] the settings have { $count } mistakes
    }

# translation: 98bc45f39106d47a
# review: draft
engine-unlisted =
    { $count ->
        [one] `{ $first }` takes no part: its locale is not among those listed for it
       *[other] { $count } Fluent files take no part, first `{ $first }`: their locales are not among those listed for them
    }

# translation: a36e655b47e61670
# review: draft
engine-unlisted-help = add the locale to the `locales` of its path pattern, or remove what is no longer needed

# translation: f307e78e5c83d0a7
# review: draft
explain-more = `diglot explain CHECK` explains one of them.

# translation: e130309756024012
# review: draft
fix-damaged = { $count ->
    [one] { $file }: one finding is left, because part of the file cannot be read
   *[other] { $file }: { $count } findings are left, because part of the file cannot be read
}

# translation: a50c1a76b4b2d678
# review: draft
fix-mended = { $count ->
    [one] { $file }: mends one finding
   *[other] { $file }: mends { $count } findings
}

# translation: 4bae0f71f0e638d7
# review: draft
fix-nothing = Nothing can be mended without asking.

# translation: 0e693e5dec1c1efd
# review: draft
fix-overlapping = { $count ->
    [one] { $file }: one finding is left for another run, because its fix touches the same place as another one
   *[other] { $file }: { $count } findings are left for another run, because their fixes touch the same places as others
}

# translation: df65120ed62e01e6
# review: draft
fix-refused = { $count ->
    [one] { $file }: one finding is left, because its fix would change more than the words of one message
   *[other] { $file }: { $count } findings are left, because their fixes would change more than the words of one message
}

# translation: 0ebccafd528511ec
# review: draft
fix-source-wording = { $count ->
    [one] { $file }: one finding is left, because mending it changes the source and outdates translations; `--source` mends it too
   *[other] { $file }: { $count } findings are left, because mending them changes the source and outdates translations; `--source` mends them too
}

# translation: 062658b31f8329e9
# review: draft
fix-unrecorded = { $count ->
    [one] { $file }: one finding is left, because its fix would change whether the translation counts as current
   *[other] { $file }: { $count } findings are left, because their fixes would change whether the translations count as current
}

# translation: ab7e58613cb7c7d2
# review: draft
gate-baseline-wrong = the baseline `{ $file }` cannot be used

# translation: e29955f7f5f06234
# review: draft
gate-doubled = { $place }: another line says the same, and both count once; `diglot check --baseline --update-baseline` takes one out

# translation: 8c671d9dbccf298d
# review: draft
gate-grown = { $count ->
    [one] one new finding is let into the baseline
   *[other] { $count } new findings are let into the baseline
}

# translation: b662d8aaf38e1d40
# review: draft
gate-known = { $count ->
        [one] one known finding
       *[other] { $count } known findings
    }, { $fewer ->
        [0] as many as in the baseline
        [one] one fewer than in the baseline
       *[other] { $fewer } fewer than in the baseline
    }

# translation: 15dac2d937ec3c1e
# review: draft
gate-known-help = `diglot check --baseline --update-baseline` takes out what is mended, so that it cannot come back

# translation: aa4b659d35192fd8
# review: draft
gate-narrow-baseline = this run was narrow, so the new baseline lacks the rest of the project: begin it with a run over everything

# translation: 472cd8faa923f043
# review: draft
gate-no-baseline = there is no baseline `{ $file }` yet

# translation: 62882792dd647eeb
# review: draft
gate-no-baseline-help = `diglot check --baseline --update-baseline --allow-growth "REASON"` begins one with all errors of now

# translation: bb4104502086c740
# review: draft
gate-no-path = nothing of the project is at `{ $path }`

# translation: 2ca325db48e5a97a
# review: draft
gate-no-path-help = a path is meant from the project's root, or from the folder that you are in; `*` stands for a part of a name, `**` for any folders

# translation: edeb8ed49b9efaa3
# review: draft
gate-no-reason = growth of the baseline needs a reason in words

# translation: db781bb1371a1564
# review: draft
gate-not-grown = { $count ->
    [one] one new finding is not let in: mend it, or let it in by `--allow-growth "REASON"`
   *[other] { $count } new findings are not let in: mend them, or let them in by `--allow-growth "REASON"`
}

# translation: ca32f64e3f8c8fca
# review: draft
gate-path-of-others = `{ $path }` has nothing of { $locales }

# translation: 458086d2d6b2d1b8
# review: draft
gate-since = { $new ->
        [0] no new findings
        [one] one new finding
       *[other] { $new } new findings
    } since the work parted from `{ $revision }` (at { $commit }); { $gone } gone, { $known } as before

# translation: 2f72817b60bb30a4
# review: draft
gate-since-help = write a branch, a tag or a commit, such as `origin/main` or `HEAD~3`; the commit of a day is found by `git log -1 --before="2 days ago"`

# translation: 823c3b073d5680b1
# review: draft
gate-since-outdated = { $messages ->
        [one] the edit of one source message outdates
       *[other] the edits of { $messages } source messages outdate
    } { $translations ->
        [one] one translation
       *[other] { $translations } translations
    }

# translation: aee76d5013241d2e
# review: draft
grade-attribute = the part { $name } was added or removed

# translation: 4a596e8c04b9b153
# review: draft
grade-capital = “{ $before }” became “{ $after }”

# translation: fec22cea99f19b07
# review: draft
grade-change-added = “{ $after }” was added

# translation: e3bbf2fafc5c4426
# review: draft
grade-change-removed = “{ $before }” was removed

# translation: 4a596e8c04b9b153
# review: draft
grade-change-replaced = “{ $before }” became “{ $after }”

# translation: 3603d9598cad5f4d
# review: draft
grade-cosmetic = only typography changed

# translation: f17544ac967a878f
# review: draft
grade-default = the variant { $name } is now the default

# translation: 94267e6168684cd2
# review: draft
grade-emphasis = “{ $before }” may be marked as a term now, or no longer be one

# translation: e2edc8ba4cbe2ec3
# review: draft
grade-joined = words were joined or parted: { $change }

# translation: 818b95fa48d32153
# review: draft
grade-link-moved = the link to { $after } stands on other words

# translation: e450b7537e1614f3
# review: draft
grade-literal = code or an address changed: { $change }

# translation: a6c9f4f99f55ce83
# review: draft
grade-mark-up = the mark-up changed: { $change }

# translation: 527a903d293d35d7
# review: draft
grade-modal = an obligation, a permission or a condition changed: { $change }

# translation: 567bc7f2f70fdbf2
# review: draft
grade-name = a name changed: { $change }

# translation: c2e12805a05d02e8
# review: draft
grade-name-perhaps = what may be a name changed: { $change }

# translation: c8626a92ce1280a4
# review: draft
grade-negation = a negation changed: { $change }

# translation: fcf8c61506281947
# review: draft
grade-number = the number { $before } became { $after }

# translation: 76d61a7e79400de7
# review: draft
grade-number-added = the number { $after } was added

# translation: 5e64f34d4665f7ed
# review: draft
grade-number-removed = the number { $before } was removed

# translation: e0e3bb29fadd8505
# review: draft
grade-number-word = a number, a date or a unit changed: { $change }

# translation: 50346aaf829b112a
# review: draft
grade-opposite = a word became its opposite: { $change }

# translation: 1e9390e06312a61c
# review: draft
grade-order = the same words in another order: { $change }

# translation: 1d4e42f955fc419c
# review: draft
grade-placeable = { $name } was added or removed

# translation: 276a206d164150d9
# review: draft
grade-placeable-order = the placeables stand in another order: { $change }

# translation: dda5277bf6fa86fe
# review: draft
grade-placeable-other = a placeable changed: { $change }

# translation: 117962af810f0d58
# review: draft
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”

# translation: 47e36aa8232d623c
# review: draft
grade-punctuation-added = the punctuation mark “{ $after }” was added

# translation: 470ac4150ea28578
# review: draft
grade-punctuation-moved = the punctuation “{ $before }” stands between other words now

# translation: 224ed878823c3a64
# review: draft
grade-punctuation-removed = the punctuation mark “{ $before }” was removed

# translation: 8d336050f1e0b89b
# review: draft
grade-quantifier = a quantity changed: { $change }

# translation: e5ad9651f18bc855
# review: draft
grade-rewritten = most of it was rewritten ({ $percent } % of the words)

# translation: ba46ce53616fe885
# review: draft
grade-said = more or less is said: { $change }

# translation: 04ca80ae1e0a551c
# review: draft
grade-target = the link to { $before } now leads to { $after }

# translation: 0dcb45a8735eb526
# review: draft
grade-target-added = a link to { $after } was added

# translation: c074e88fe9f86a3c
# review: draft
grade-target-removed = the link to { $before } was removed

# translation: 65b007908d974b13
# review: draft
grade-value-made = the text of the attribute { $name } is now the value

# translation: 96f7932d76acdd49
# review: draft
grade-value-moved = the text is now the attribute { $name }

# translation: 409e1353f06c0a12
# review: draft
grade-variant = the variant { $name } was added or removed

# translation: 35f787e539eb14ed
# review: draft
grade-wording = words changed: { $change }

# translation: ee281345930f5adc
# review: draft
help-accept = Records that translations still hold for the source text as it is now.

# translation: 98bd4e1ec6a2411f
# review: draft
help-accept-all = Accept everything that waits

# translation: 3a98f90b940da930
# review: draft
help-accept-by = Who says so, to be kept in the record

# translation: bc73be7b1f8619da
# review: draft
help-accept-from = With --source-only: it was the text of this locale that changed, from which others are translated

# translation: 2008f72826476c65
# review: draft
help-accept-id = Messages, as ID or CATALOG/ID

# translation: 0a4c579ffe73713e
# review: draft
help-accept-locale = The locale whose translations you have read

# translation: 36022a77daaa64b4
# review: draft
help-accept-note = Why, to be kept in the record

# translation: cbf02d07b8e7aeb0
# review: draft
help-accept-source-only = You are the editor, and your change of the source touches no translation

# translation: d3c6318f6c70de23
# review: draft
help-adopt = Records what each translation was made from, as far as the history in git tells.

# translation: 9c1bfb55f770729e
# review: draft
help-adopt-again = Also for translations that have a record already

# translation: c7a3426d8bd766b4
# review: draft
help-adopt-dry-run = Show what the history tells without writing any record

# translation: 45878c96a8303c08
# review: draft
help-adopt-locale = Only these locales

# translation: 7b472210adb72b5f
# review: draft
help-align = Shows what became of each passage between two versions of a source text, or of each message between two versions of a catalog.

# translation: b0584324ec190ca1
# review: draft
help-align-after = The newer version, or - for the standard input

# translation: dca0cb29cdded502
# review: draft
help-align-before = The older version: a source text or a catalog, or - for the standard input

# translation: ec84db8f5eb6ff34
# review: draft
help-align-locale = The language of the text; without it, the source locale of the project, or en

# translation: b80564dd80c2bf81
# review: draft
help-arguments = Arguments:

# translation: 2453901c326dc084
# review: draft
help-badge = Makes small pictures that show how much is translated, for a page about the project.

# translation: 071491af243e3f20
# review: draft
help-badge-output = The folder to make them in

# translation: c6d63747ba02e393
# review: draft
help-build = Makes the files to publish: catalogs, documents and web pages of every locale.

# translation: 584eb950eecdd595
# review: draft
help-build-format = Make these outputs, separated by commas, instead of those of the settings

# translation: 30969667d9e9b05b
# review: draft
help-build-output = The folder to make them in, below the folder of the project

# translation: 5d1eaed874b59631
# review: draft
help-build-schema = Print a JSON schema of `manifest.json`

# translation: e5f251cf4ae7f228
# review: draft
help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.

# translation: b7b7c5fe20b91a70
# review: draft
help-check-allow-growth = With `--update-baseline`: also let in what is new, for this reason, which is kept in the file

# translation: bf779adf703528d3
# review: draft
help-check-baseline = Fail only on errors that `.diglot/baseline` does not know

# translation: 0e1dbaf347117b8b
# review: draft
help-check-check = Only what this check finds; can be given several times

# translation: 818dd02ce96252f2
# review: draft
help-check-diff = Show what `--fix` would change as a diff, and change nothing

# translation: dc782714daf9e60f
# review: draft
help-check-fix = Mend what can be mended without asking, then show what is left. No state of a translation changes

# translation: 57e4dc40a2be89e5
# review: draft
help-check-format = How to show it

# translation: 2743eb363fa10b8c
# review: draft
help-check-level = Only findings of this level and above

# translation: 56f73d16374290df
# review: draft
help-check-locale = Only this locale; can be given several times

# translation: e87161897241ce53
# review: draft
help-check-output = Also write the report to a file, in this format; can be given several times

# translation: a053302c6a76db03
# review: draft
help-check-path = Only files and folders of this path or path pattern; can be given several times. A source text stands for its translations

# translation: faa9fb455180dd42
# review: draft
help-check-shard = Only part K of N, for one of N machines; `diglot merge-reports` makes one report of all

# translation: 1749550ddecdccf2
# review: draft
help-check-since = Only what became worse since the work parted from this branch, tag or commit of git

# translation: 498c60569d2aa066
# review: draft
help-check-source = With `--fix` or `--diff`: also mend the wording of source catalogs, although that outdates translations

# translation: 09fc05f11eb6e030
# review: draft
help-check-update-baseline = With `--baseline`: take out of it what is mended

# translation: 95d14c112cb314f5
# review: draft
help-check-watch = Check again whenever a file changes, until Ctrl+C

# translation: a5de662025a59357
# review: draft
help-color = When to use colors

# translation: 3756aa8d13fc26fd
# review: draft
help-commands = Commands:

# translation: 05a9a4a9c8937aae
# review: draft
help-completions = Prints the script by which a shell completes what you type: commands, options, checks, locales, ids.

# translation: b82e16db7150fe44
# review: draft
help-completions-shell = The shell

# translation: f92decc6ce0b1070
# review: draft
help-config = Tells what `diglot.toml` can say, and what it says.

# translation: a8fc18e27741756a
# review: draft
help-config-keys = Print one Markdown page of all tables and keys, in English

# translation: c33862f3911cdccc
# review: draft
help-config-locale = Only what applies to this locale

# translation: 7e0fef67e762ab07
# review: draft
help-config-path = Only what applies to this source text or catalog

# translation: 3c85274e39b25553
# review: draft
help-config-schema = Print a JSON schema of `diglot.toml`, for editors

# translation: b1218d2d271730aa
# review: draft
help-config-show = Show what applies, and which line says so

# translation: ef178ff6205dfef2
# review: draft
help-diglot = Keeps every translation in step with its source text.

# translation: 9722fc4b8a910577
# review: draft
help-examples = Examples:

# translation: 25cd7cec3b4aaf53
# review: draft
help-exit-clean = nothing at level error (with `--baseline` or `--since`: nothing that was not there)

# translation: ddacddec0c56192f
# review: draft
help-exit-codes = Exit codes:

# translation: b2067e2ad5a09034
# review: draft
help-exit-failed = the run could not be done: the command line, the settings, a file

# translation: 4216ceb38b0f2545
# review: draft
help-exit-findings = errors

# translation: b194ad0887a318cb
# review: draft
help-explain = Explains a check; without a name it lists all checks.

# translation: 208ac350e9e0e2d5
# review: draft
help-explain-all = Print one Markdown page of all checks, in English

# translation: 4311ab8fff38e97f
# review: draft
help-explain-check = The name of the check

# translation: 1fb01979a9f78295
# review: draft
help-explain-formats = Print a page of all formats of reports, as Markdown

# translation: 84684d8718c04040
# review: draft
help-explain-outputs = Print a page of all outputs of `diglot build`, in English

# translation: 9a6f0001bda676bf
# review: draft
help-global-options = Options of every command:

# translation: 5eb4d4ba383756f0
# review: draft
help-help = Show this help

# translation: 7c24a6139800cdbf
# review: draft
help-help-command = Shows what diglot or one of its commands does.

# translation: 779ffcc536391a04
# review: draft
help-help-which = The command to explain

# translation: 1da4da90f2e89064
# review: draft
help-impact = Shows what edits of the source cost: messages, locales, words to translate again.

# translation: cc413e04d0a80663
# review: draft
help-impact-revision = Since this commit, branch or tag of git; `A..B` from A to B, `A...B` from where B left A

# translation: 4c010a33dbd540b6
# review: draft
help-import = Brings a text out of a PDF, a scan or an e-mail into `source-texts/` and lists the places that look damaged. No word is changed.

# translation: d23c8c14a9c06051
# review: draft
help-import-as = The name of the new source text; without it, the name of the file

# translation: 4104bd98e50027fe
# review: draft
help-import-file = The text to bring in, as UTF-8

# translation: cd912fa61e405761
# review: draft
help-init = Makes this folder a project: writes `diglot.toml` to suit the files that are there.

# translation: 432ca441b94287d2
# review: draft
help-init-git = Also let git merge catalogs and records message by message

# translation: 83ab7823db3515f5
# review: draft
help-init-source = The locale of the source texts, if it cannot be told from the files

# translation: dd79da8319c503b8
# review: draft
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide

# translation: 6d66350c24efccda
# review: draft
help-log = Shows how a message and its translation came to say what they say.

# translation: 2008f72826476c65
# review: draft
help-log-id = The message, as its id or as catalog/id

# translation: 523564fc9b1b4c36
# review: draft
help-log-locale = The locale of the translation

# translation: 5c955144ed2c4a42
# review: draft
help-man = Prints the manual page of diglot or of one command, as `man` reads it; in English unless `--lang` says otherwise.

# translation: 6a93e0e260fb0da8
# review: draft
help-man-command = The command

# translation: 68a3d0de4c0c0388
# review: draft
help-man-output = Write the page, or the pages of all commands, into this folder

# translation: be61ea0b2d4b89dc
# review: draft
help-merge-driver = Merges two versions of a catalog or of records message by message; git calls it.

# translation: 87abe6cbb14429b7
# review: draft
help-merge-driver-ancestor = The version that both come from (%O)

# translation: 87bd47c03f0cf4b9
# review: draft
help-merge-driver-marker-size = Length of the marks around a conflict (%L)

# translation: 4b0edc363e212d2d
# review: draft
help-merge-driver-ours = Our version, which becomes the merged one (%A)

# translation: 47504f44de3f8b7d
# review: draft
help-merge-driver-path = Where the file belongs (%P)

# translation: 95bc24e35519e8a6
# review: draft
help-merge-driver-theirs = Their version (%B)

# translation: 06696ca2266c18ea
# review: draft
help-merge-reports = Makes one report of those of all parts of a run (`diglot check --shard K/N --output json=FILE`).

# translation: a80dd596bc9ac032
# review: draft
help-merge-reports-file = The reports of all parts, in any order

# translation: 736bc138903448ca
# review: draft
help-move = Moves messages to another catalog, in all locales and with their comments and records.

# translation: 873aaf41ea80cd51
# review: draft
help-move-id = What to move: `id`, with `catalog/` before it if several catalogs have it or if it is a term

# translation: 643e3ab171088dd2
# review: draft
help-move-to = The catalog that receives it; it is made if there is none

# translation: 0c9ce58c0cfbd7ea
# review: draft
help-options = Options:

# translation: 13815b0344dd4d13
# review: draft
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`

# translation: 7f62ffae2a9dd751
# review: draft
help-quiet = Print only results and errors

# translation: 40501606acb56b26
# review: draft
help-refuse = Says that a change of the source does touch your translations, whatever the editor has declared.

# translation: a507e3b7743ab1d8
# review: draft
help-refuse-all = Everything that only the editor's word keeps current

# translation: f79ff0bb7ec21f5a
# review: draft
help-rename = Gives a message, a term, an attribute or a variable another name, in all locales and records.

# translation: 133faf15786bcb77
# review: draft
help-rename-dry-run = Show the changes as a diff, and change nothing

# translation: c1fc21d288c5bcad
# review: draft
help-rename-in = Rename a variable in this message or term alone

# translation: fb71a252f25fe3ca
# review: draft
help-rename-new = The new name, of the same kind

# translation: 4da61909687bbd33
# review: draft
help-rename-old = What to rename: `id`, `-term`, `id.attribute` or `$variable`; with `catalog/` before it if several catalogs have it

# translation: d4c5fd219628782a
# review: draft
help-review = Records that somebody has reviewed translations beside the source text as it is now.

# translation: eedc8634687deb1b
# review: draft
help-review-all = Everything that is current and not reviewed yet

# translation: 84a052742699a8c8
# review: draft
help-review-by = Who has reviewed; without it the name in git's configuration

# translation: e9a8186d4ac8872f
# review: draft
help-ship = Ships the locales that are good enough by the rules of their tiers, and withdraws those that no longer are.

# translation: ba677913a3fad00f
# review: draft
help-ship-name = Only these, as LOCALE, or as LOCALE/CATALOG where each catalog ships by itself

# translation: 07acbf595972a2ec
# review: draft
help-ship-withdraw = Withdraw them, good enough or not

# translation: a81d6e63ef8a36f5
# review: draft
help-sign = Sign the manifest of a bundle, with a key of OpenSSH.

# translation: 802bc082d7a8430e
# review: draft
help-sign-key = The private key, or a public one whose private one ssh-agent holds

# translation: 662b2f221339d9b2
# review: draft
help-split = Shows the groups of a catalog, or moves one of them to another catalog.

# translation: 15642bde914b00a3
# review: draft
help-split-catalog = The catalog

# translation: 6750099c8359737f
# review: draft
help-split-group = The group: the heading behind its `##`, or a part of it

# translation: bd838f8fe1d5521f
# review: draft
help-status = Shows how far each locale is, in messages and in words of the source.

# translation: 91c88a1ebc2d23bc
# review: draft
help-status-at = Show it as it was at this commit, branch or tag of git

# translation: 57e4dc40a2be89e5
# review: draft
help-status-format = How to show it

# translation: 10ea479bf7ef7234
# review: draft
help-sync = Brings catalogs and records in step with the source texts. No translation is lost.

# translation: 2e02ab6f7be3c3fa
# review: draft
help-sync-dry-run = Only tell what would be done

# translation: cf72a0fa48c319db
# review: draft
help-sync-repair = Mend damaged records first, and say what could not be known

# translation: 1cd34fddbda0054a
# review: draft
help-todo = Shows a translator what to do, worst first, with the lines to edit.

# translation: 46943b6992691cd7
# review: draft
help-todo-catalog = Only this catalog

# translation: c8d5dc54cbbc9bd3
# review: draft
help-todo-limit = Show no more than this many messages

# translation: f6fcc9cce0bd7534
# review: draft
help-todo-locale = The locale to translate into

# translation: 812810c9942dd60e
# review: draft
help-usage = Usage:

# translation: b33990ce9053ec43
# review: draft
help-value-check = CHECK

# translation: 6a93e0e260fb0da8
# review: draft
help-value-command = COMMAND

# translation: 4fc3d1afb8786a8d
# review: draft
help-value-file = FILE

# translation: 8dfc8c15ba65b0a2
# review: draft
help-value-folder = FOLDER

# translation: e73e49cd94b6d74d
# review: draft
help-value-format = FORMAT

# translation: 8025e4f80f0a182c
# review: draft
help-value-id = ID

# translation: 6a721c6c4065cd37
# review: draft
help-value-level = LEVEL

# translation: 43bb9c12dbb59257
# review: draft
help-value-locale = LOCALE

# translation: 8e755b6ce6abe315
# review: draft
help-value-name = NAME

# translation: 4d459326cbb68a9a
# review: draft
help-value-new = NEW

# translation: c07d921d25c5ee2d
# review: draft
help-value-number = NUMBER

# translation: 2b86fd63b58a575e
# review: draft
help-value-old = OLD

# translation: 57016d25d5cc6ba3
# review: draft
help-value-options = OPTIONS

# translation: 5c0b02d9e17055a1
# review: draft
help-value-output = FORMAT=FILE

# translation: 33b410f4b20a07e7
# review: draft
help-value-path = PATH

# translation: 705278700ec70dd0
# review: draft
help-value-reason = REASON

# translation: be2b54978d716f23
# review: draft
help-value-revision = REVISION

# translation: 8c436bfe1d0754a1
# review: draft
help-value-shard = K/N

# translation: 27512eb8c93c3c36
# review: draft
help-value-shell = SHELL

# translation: 981bc08bc5614e1c
# review: draft
help-value-text = TEXT

# translation: b8ec2b91db2cc4e8
# review: draft
help-value-when = WHEN

# translation: 1bc240f0ddb7a0f1
# review: draft
help-values = [one of: { $values }]

# translation: 99395146ae44d818
# review: draft
help-verify = Check that a bundle is what was built, and what its project says now.

# translation: 9486eca91afabb91
# review: draft
help-verify-allow = Let files with such a path be there that the manifest does not name; `*` stands for any text

# translation: daa24a049f9ae333
# review: draft
help-verify-folder = The folder of the bundle, with its `manifest.json`

# translation: cdf7a8df06c38bf4
# review: draft
help-verify-format = text or json

# translation: c9de80eeeff6b1d1
# review: draft
help-verify-signers = Also check the signature of the manifest; FILE lists who may sign, as `allowed_signers` of ssh-keygen

# translation: a6cf70efebc6e303
# review: draft
help-verify-source = Also compare it with what the project in this folder says and would build now

# translation: 08a00ac77157fa86
# review: draft
help-version = Show the version

# translation: d83a48d813066b0a
# review: draft
history-apart = `{ $one }` and `{ $other }` have no commit in common

# translation: 985a0caf2ab169cf
# review: draft
history-bare = the git repository of `{ $path }` has no work tree there

# translation: 068692e51db3219c
# review: draft
history-damaged = the git repository of `{ $path }` cannot be read: { $cause }

# translation: 22398766738dd062
# review: draft
history-damaged-help = `git fsck` tells what is wrong with it; `git fetch --refetch` gets what a partial clone has left out

# translation: 8f5c5b1f8b031260
# review: draft
history-no-commit = the git repository of `{ $path }` has no commit yet

# translation: 4435a53bcc1dfee0
# review: draft
history-no-commit-help = commit the project first

# translation: 1b45cdec58e28b52
# review: draft
history-no-repository = `{ $path }` is in no git repository

# translation: b18a6b410fdb4600
# review: draft
history-no-repository-help = without git, `diglot accept` records what you know of a translation

# translation: edf8ddfffe05bc2c
# review: draft
history-no-settings = the project had no settings at `{ $revision }`: it is read with those of today

# translation: 2f594aad0d9b7035
# review: draft
history-nothing-committed = the git repository of `{ $path }` has no catalog of the project yet

# translation: b61c4fce8ae14811
# review: draft
history-reading = reading the history: { $percent }%

# translation: b1999894e0829fee
# review: draft
history-shallow-help = this clone has only a part of the history: `git fetch --unshallow` gets the rest; for the checkout of a GitHub workflow, set `fetch-depth: 0`

# translation: 5bcc6b6b3e61ca3c
# review: draft
history-unknown-revision = there is no revision `{ $revision }` in the git repository

# translation: 219a5a73cea13cda
# review: draft
history-unknown-revision-help = `git log --oneline` and `git branch --all` list what there is

# translation: 2419e92508c71226
# review: draft
impact-gone = gone

# translation: ec896cdfbb5784bb
# review: draft
impact-locales = to translate: { $locales }

# translation: e8cf563949872c4a
# review: draft
impact-messages = messages

# translation: dc92611e6207e6c6
# review: draft
impact-new = new

# translation: eda56d1f2eed8359
# review: draft
impact-nothing = These edits cost no translation.

# translation: a260a816049acdb6
# review: draft
impact-title = What these edits cost in translation

# translation: 87dbff30a76133bb
# review: draft
impact-translations = translations

# translation: 047a59a1f464f555
# review: draft
impact-words = words

# translation: b4ccf12ded7ff807
# review: draft
import-exists = { $file } is there already and says something else; give the new text another name with --as, or remove the old one first

# translation: f72ccf1e25917af3
# review: draft
import-unreadable = { $file } is not UTF-8 text; save it as UTF-8 and import it again

# translation: 7e2b62e16bbba60f
# review: draft
import-written = { $file }: written

# translation: 014590b311ef334f
# review: draft
init-catalogs =
    { $count ->
        [one] finds { $count } catalog as `{ $pattern }`
       *[other] finds { $count } catalogs as `{ $pattern }`
    }

# translation: eb1402e19ea495c6
# review: draft
init-exists = `diglot.toml` exists already and stays as it is

# translation: c6c7b444d350b16f
# review: draft
init-folder = keeps the name `{ $name }` for the locale `{ $tag }`

# translation: 17d43a4a6f03d65d
# review: draft
init-git-attributes = lists the files that diglot merges

# translation: 16c652996d1d4b54
# review: draft
init-git-config = { $file }: tells git in this clone to call `diglot merge-driver`

# translation: 9af2ac3f86aa7c94
# review: draft
init-git-done = git already calls `diglot merge-driver` in this clone.

# translation: 6da38be0ccc7a6d8
# review: draft
init-git-everybody = Commit `.gitattributes`. In every other clone, `diglot init --git` is to be run once.

# translation: 70a58e6e1f0419e2
# review: draft
init-git-none = the project is in no git repository

# translation: d101eac7ad4e0239
# review: draft
init-git-none-help = run `git init` first

# translation: fb647a42a332d2e9
# review: draft
init-gitignore = keeps what `diglot build` makes out of git

# translation: beaebe9f519a461e
# review: draft
init-passed-over =
    { $count ->
        [one] passes over `{ $first }`, which is not a catalog of a locale there
       *[other] passes over { $count } Fluent files that are not catalogs of a locale there, first `{ $first }`
    }

# translation: 99d454fcdd9e466b
# review: draft
init-project =
    { $count ->
        [one] finds { $count } catalog where `{ $project }` says
       *[other] finds { $count } catalogs where `{ $project }` says
    }

# translation: f1e5b2fd4c42fc2f
# review: draft
init-project-wrong =
    { $count ->
        [one] is passed over, for it has a mistake
       *[other] is passed over, for it has { $count } mistakes
    }

# translation: 6ed22bd33947dc67
# review: draft
init-references = finds their source as `{ $pattern }`

# translation: 01c6eb864420adce
# review: draft
init-sample = writes a first text, to be replaced by your own

# translation: 69eeb703fb9a905b
# review: draft
init-settings = writes the settings, with the source locale `{ $locale }`

# translation: eb628f3942d09c9b
# review: draft
log-cut-off = This shallow clone has left out the beginning: `git fetch --unshallow` gets the whole history.

# translation: 4bd2b36b9fc9e912
# review: draft
log-source-cosmetic = the source changed in typography only

# translation: 0d2884df14657936
# review: draft
log-source-first = the source, first wording

# translation: 7070b211e32801d5
# review: draft
log-source-meaning = the source changed, perhaps in meaning

# translation: 2ea767f2bbed54dd
# review: draft
log-source-wording = the source changed in wording

# translation: 87dbff30a76133bb
# review: draft
log-translation = the translation

# translation: 41fe42d4676eb7fd
# review: draft
log-uncommitted = not committed yet

# translation: 92f55003436cdc54
# review: draft
man-columns = How wide to print into files and pagers; otherwise 100 columns.

# translation: 7e643be334358ccc
# review: draft
man-description = Description

# translation: 4753539582fdf424
# review: draft
man-environment = Environment

# translation: 06a61c8a16867c4c
# review: draft
man-exit = Exit status

# translation: d3a300d217266c5f
# review: draft
man-exit-0 = Nothing is wrong, or nothing at error level.

# translation: 4460226e6d0d5170
# review: draft
man-exit-1 = There are findings at error level.

# translation: 374e44cd3b5162e9
# review: draft
man-exit-2 = The run could not do its work.

# translation: f3a1581f6c50013d
# review: draft
man-force-color = If set and not `0`, colors are used in files and pagers too.

# translation: 106b6f9998445574
# review: draft
man-language = Languages to speak, unless `--lang` names one.

# translation: 8e755b6ce6abe315
# review: draft
man-name = Name

# translation: b7da44f65a5a1e5a
# review: draft
man-no-color = If set, no colors are used, unless `--color always` is given.

# translation: 0680706e76713c7a
# review: draft
man-see-also = See also

# translation: 7e3eec0976bed6cc
# review: draft
man-synopsis = Synopsis

# translation: 4c922c83600301db
# review: draft
man-written = { $files ->
    [one] One page is in `{ $folder }`.
   *[other] { $files } pages are in `{ $folder }`.
}

# translation: 46116a05a6747099
# review: draft
merge-conflicts = { $count ->
    [one] { $file }: one place was changed on both sides; choose between the marks
   *[other] { $file }: { $count } places were changed on both sides; choose between the marks
}

# translation: d18ea02a013a98f1
# review: draft
merge-unreadable = { $file } is not UTF-8 text, so its versions are not merged

# translation: 6cef5e1dbd3da131
# review: draft
move-bundle = the bundle `{ $bundle }` loads `{ $from }` and not `{ $to }`: add it there

# translation: c45f9f8af9e32e85
# review: draft
move-counts = `{ $from }` → `{ $to }`: messages { $messages }, translations { $translations }, records { $records }

# translation: d561567873e1b35f
# review: draft
move-emptied = { $file }: goes, because nothing is left in it

# translation: 7864539648954de1
# review: draft
move-no-message = `{ $name }` is no message or term, and only those can be moved

# translation: cf84dceca97b1c4d
# review: draft
move-no-place = the settings have no place for the catalog `{ $name }`

# translation: d6f410b6a3e49ff3
# review: draft
move-no-place-help = choose a name that fits one of these patterns, or add a pattern to `catalogs` under `[files]`: { $patterns }

# translation: e6000689d7204800
# review: draft
move-same = `{ $name }` has these messages already

# translation: 79b750fc508adff5
# review: draft
move-source-text = the catalog `{ $name }` is made from `{ $file }`, so its messages stand where the passages of that text stand

# translation: 2982e39f116437a2
# review: draft
move-source-text-help = move the passage in the source text

# translation: 78722269cc136a20
# review: draft
output-folder-made = the folder `{ $folder }` was not there and is made

# translation: ac9486637ae12d30
# review: draft
output-is-folder = `{ $file }` is a folder, and a report needs a file

# translation: ec5ab5ac33f7e6ee
# review: draft
output-of-input = `{ $file }` is read in this run, so a report must not overwrite it

# translation: 977e32a8d0c75d6d
# review: draft
output-of-project = `{ $file }` is a file of the project, which a report must not overwrite

# translation: a9be1800a6e7d375
# review: draft
page-all = All languages

# translation: 38469d6184a98b3e
# review: draft
page-alone = Translation only

# translation: f4a0f00459100a1c
# review: draft
page-authoritative = Where versions differ, the source text counts ({ $language }).

# translation: 1dc6613afb1da962
# review: draft
page-changed = Changed since it was translated:

# translation: 9ea99af33b91baf7
# review: draft
page-coverage = { $percent } %

# translation: 8ff797db5ec1fe6c
# review: draft
page-draft = This translation is a draft that no person has reviewed.

# translation: f81fb47801bd5feb
# review: draft
page-draft-part =
    { $count ->
        [one] { $count } passage of this translation has not been reviewed by a person.
       *[other] { $count } passages of this translation have not been reviewed by a person.
    }

# translation: b7ec218828370e13
# review: draft
page-facing = Side by side with the source text

# translation: 824448c94393817b
# review: draft
page-fallback =
    { $count ->
        [one] { $count } passage has no up-to-date translation and is shown in another language.
       *[other] { $count } passages have no up-to-date translation and are shown in another language.
    }

# translation: 480a377586fa2a56
# review: draft
page-footnote-back = Back to the text

# translation: 18112f8f53accc1e
# review: draft
page-footnotes = Footnotes

# translation: 53babaf58b08cdd5
# review: draft
page-index = Documents

# translation: cbec47891411b326
# review: draft
page-index-note = Each number is the share of the source text, in words, whose translation is up to date.

# translation: d92022bc9831132f
# review: draft
page-language = Language

# translation: d92022bc9831132f
# review: draft
page-languages = Languages

# translation: e90e592808049089
# review: draft
page-mark-fallback = shown in: { $language }

# translation: 6c34b5688a283a6e
# review: draft
page-mark-outdated = outdated

# translation: a84edcadb80273e0
# review: draft
page-mark-outdated-title = The source text of this passage was changed after it was translated.

# translation: 9c85283512682770
# review: draft
page-notice = About this translation

# translation: ab0dca738edee6e5
# review: draft
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# translation: 4e1e728a3338356c
# review: draft
page-skip = Skip to the text

# translation: e9e24c4ced6be165
# review: draft
page-source-text = source text

# translation: 0553f26139dbbcf8
# review: draft
page-ways = Other pages

# translation: 89d81940c8fa7c69
# review: draft
pdf-no-font = no font has these letters (script { $script }): { $letters }

# translation: f55f3f4ea0ce653a
# review: draft
pdf-no-font-folder-help = put a font that has them into the folder `{ $folder }`

# translation: 805a0f1d0979f8a4
# review: draft
pdf-no-font-help = install the package { $package }, or name a folder of fonts in `[build.pdf]` of `diglot.toml`

# translation: d6ce82989d465e36
# review: draft
pdf-not-built = this diglot was installed without what prints PDF

# translation: f6f4040493511314
# before: 1089c7cc90682c48 6a5a3dfd6e8e8945
# review: draft
pdf-not-built-help = `cargo install --path . --features pdf` installs it with PDF; that takes a quarter of an hour

# translation: 7166012b13cd6f1c
# review: draft
pdf-not-set = the typesetter gave up: { $cause }

# translation: b5c9e906ef61e3b2
# review: draft
pdf-unprinted = some documents could not be printed as PDF, so nothing was written

# translation: 5df422565752bded
# review: draft
policy-amount =
    { $messages ->
        [one] one message
       *[other] { $messages } messages
    } { $words ->
        [one] (one word)
       *[other] ({ $words } words)
    }

# translation: 04a4f27a47c1c14f
# review: draft
policy-critical =
    { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }

# translation: 893ccc2044dbf1c2
# review: draft
policy-gap =
    { $count ->
        [one] one passage has no current translation, which withholds the document here: { $ids }
       *[other] { $count } passages have no current translation, which withholds the document here: { $ids }
    }

# translation: 09f2387946a19762
# review: draft
policy-held-back = { $share } % translated, ships from { $ship } %: { $left } to go

# translation: 42997a0f6d72a73b
# review: draft
policy-messages =
    { $count ->
        [one] one message
       *[other] { $count } messages
    }

# translation: 7858c2a48fed211a
# review: draft
policy-ready = { $share } % translated, ships from { $ship } %: `diglot ship { $name }` ships it

# translation: 1a9ea0c995dde431
# review: draft
policy-shipped-line = `{ $line }` names no locale: a line of this file is a language tag such as `fr`, or a tag and a catalog such as `fr/guide`

# translation: 4c548b1f168425e8
# review: draft
policy-ships = { $share } % translated, withdrawn below { $withdraw } %

# translation: 5fb8cec8615c8340
# review: draft
policy-withdrawn = { $share } % translated, withdrawn below { $withdraw } %, ships again from { $ship } %: { $left } to go

# translation: 5e506145085f7017
# review: draft
policy-words =
    { $count ->
        [one] one word
       *[other] { $count } words
    }

# translation: 1abbcf0de26e7871
# review: draft
progress-building = building: { $percent }%

# translation: 1f089349f80aea10
# review: draft
progress-checking = checking: { $percent }%

# translation: 104426c9770a05fd
# review: draft
progress-reading = reading the files: { $percent }%

# translation: 2d5240aa7ed320ff
# review: draft
progress-writing = writing the files: { $percent }%

# translation: e5fe614bfbd18456
# review: draft
raw-address-cut = the address `{ $seen }` was cut, a sign may be lost or wrong where it was joined

# translation: 498d8fbe24a0f6b3
# review: draft
raw-address-spaces = there are spaces in the address `{ $seen }`

# translation: 9a520020d81637eb
# review: draft
raw-bullet = the letter `{ $seen }` at the start of this line was taken for the sign of a list

# translation: 937fcc2d04cf84f2
# review: draft
raw-doubled-word = one of the words `{ $seen }` may be too many

# translation: 608653c800337bef
# review: draft
raw-help = compare this place with the original and settle it by hand

# translation: c8051b595a27e89b
# review: draft
raw-hyphen-kept = `{ $seen }` was broken at its hyphen and may be `{ $maybe }`

# translation: b050b10b0d414120
# review: draft
raw-hyphen-space = the space beside the hyphen in `{ $seen }` looks wrong

# translation: 84262933e98ce157
# review: draft
raw-look-alike = `{ $seen }` may mix up signs that look alike (l, I, 1 and |, or O and 0)

# translation: 4c578ee223114458
# review: draft
raw-ordinal = `{ $seen }` may be a damaged `{ $maybe }`

# translation: 49ceabb9005b5d17
# review: draft
raw-page-join = the text was joined across the end of a page before `{ $seen }`, a new paragraph may start there

# translation: 038749a2f09d6648
# review: draft
raw-page-number = `{ $seen }` stands alone, it may be the number of a page

# translation: 14546afd0630d92e
# review: draft
raw-punctuation = the punctuation of `{ $seen }` looks wrong

# translation: dd8ec456bc658f5d
# review: draft
raw-range = a sign may be lost in `{ $seen }`, which may be `{ $maybe }`

# translation: 64a6dcb0d0580c9a
# review: draft
raw-spelling = this text writes `{ $seen }` here and `{ $maybe }` elsewhere

# translation: 17d0905ee60bf6ff
# review: draft
raw-stray-number = the number `{ $seen }` makes no sense in this sentence, it may be the number of a page or a note

# translation: 97c88deda8b366bf
# review: draft
raw-unclosed = a quotation mark or bracket in `{ $seen }` is never closed

# translation: f594e531210588e9
# review: draft
raw-unopened = a quotation mark or bracket in `{ $seen }` closes nothing

# translation: 801fe6bbf57e95d5
# review: draft
raw-unreadable = `{ $seen }` holds a sign that was not readable

# translation: 6423ef4bcc1be9d4
# review: draft
record-awaited-damaged = the line “awaited: { $id }” cannot be read

# translation: e512674690c00946
# review: draft
record-cut = the file ends in the middle of the record of { $id }

# translation: 0a3f2ac8b9777514
# review: draft
record-damaged = the record of { $id } has a line that cannot be read

# translation: 4b159976a0461b72
# before: 32ed6f0e6508bd60 efcbd98639664972
# review: draft
record-help = run `diglot sync --repair`, which keeps what can be told and says what cannot

# translation: b02d06063d4bfc52
# review: draft
record-incomplete = the record of { $id } does not say which translation it belongs to

# translation: ad964357f7e5e4df
# review: draft
record-twice = there are two records of { $id }

# translation: ca1b3fb7871e99d1
# review: draft
refuse-nothing = { $id } was made from the source as it is now, so there is no change to refuse

# translation: f39cea3ef51ac1ad
# review: draft
refuse-recorded = { $count ->
    [one] { $file }: one translation waits for its translator, whatever the editor declares
   *[other] { $file }: { $count } translations wait for their translators, whatever the editor declares
}

# translation: 7e669a0e18f897bc
# review: draft
rename-ambiguous = `{ $name }` is in several catalogs

# translation: fc686013980011fb
# review: draft
rename-ambiguous-help = say which one: { $names }

# translation: 3b85129d912742a7
# review: draft
rename-counts = `{ $old }` → `{ $new }`: places in catalogs { $catalogs }, in records { $records }

# translation: 6575e09397c868ab
# review: draft
rename-exceptions = { $count ->
    [one] { $file }: one exception is adapted to the new name
   *[other] { $file }: { $count } exceptions are adapted to the new name
}

# translation: 3df91f4cdc098b8e
# review: draft
rename-left = { $why ->
    [link] { $file }: links still lead to `#{ $name }`
    [shared] { $file }: an exception speaks of `{ $name }` in several catalogs and is left as it is
   *[unreadable] { $file }: a part that cannot be read still names `{ $name }`
}

# translation: a6551f0cff76eb15
# review: draft
rename-no-name = `{ $name }` is no name that Fluent can have

# translation: 2a21170e76697943
# review: draft
rename-other-kind = `{ $old }` cannot become `{ $new }`

# translation: c65970d3fb5b4155
# review: draft
rename-other-kind-help = a message is written as `id`, a term as `-id`, an attribute as `id.name` and a variable as `$name`; a name stays what it is and where it is

# translation: b406dd2a9a4be2b4
# review: draft
rename-pinned = { $file }: the passage is pinned as `{ $id }`

# translation: a691f321b2d6f55b
# review: draft
rename-program = a program that uses `{ $name }` must be changed as well

# translation: 2c81157a79143b59
# review: draft
rename-taken = `{ $name }` is in use

# translation: 01c9d08ccd960361
# review: draft
rename-taken-help = choose another name, or first rename or remove what has this one

# translation: e0907caa767a569d
# review: draft
rename-there = { $how ->
    [named] this has that name
    [recorded] a translation was made from a text with that name
    [unreadable] this cannot be read and seems to have that name
   *[used] this uses that name
}

# translation: 3d525462fb7c9036
# review: draft
rename-unknown = nothing is called `{ $name }`

# translation: 67e6e801862945ae
# review: draft
rename-unreadable = `{ $file }` cannot be read as a whole, so nothing is changed; mend it first

# translation: b31f0f20a2029968
# review: draft
repair-junk = a part that is no record was taken out

# translation: 8f5e5ca7e98e30cd
# review: draft
repair-line = { $id }: “{ $line }” cannot be read, so less is known than before

# translation: 2cf5e50f2552988c
# review: draft
repair-mended = { $file }: mended; what could not be kept as a record stands in it as a comment

# translation: 6ef6d06b32ff174f
# review: draft
repair-record = { $id }: it is not known which translation was made from which source, so nothing is recorded of it

# translation: 452d81161dcc2080
# review: draft
repair-two = { $id }: there are two records; the one of the translation that stands in the catalog counts, and neither does if another translation stands there

# translation: 53706d28415bfdec
# review: draft
report-all = all

# translation: b33990ce9053ec43
# review: draft
report-check = check

# translation: a765248d16ee9a87
# review: draft
report-clean = nothing found

# translation: f488851b9c873eb8
# review: draft
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# translation: 846971bf046f0c0a
# review: draft
report-coverage-note = Each cell shows the share of messages whose translation is current, and how many are in another state.

# translation: 923d2f9784d8f73e
# review: draft
report-findings = findings

# translation: 6f5c1dade8f637dd
# review: draft
report-fixable = { $count ->
    [one] `diglot check --fix` can mend one finding without asking
   *[other] `diglot check --fix` can mend { $count } findings without asking
}

# translation: 69c5aa365d58b065
# review: draft
report-format-full = each finding with its place, an excerpt and what to do

# translation: 1132d7e9bd5cbde7
# review: draft
report-format-github = annotations in a job of GitHub Actions, and its summary

# translation: eaf46a3b1256c272
# review: draft
report-format-gitlab = for GitLab Code Quality

# translation: 6484380ab54a8d53
# review: draft
report-format-html = one page for a browser, with all findings and a table of locales

# translation: 6d15f59fa8fd86cb
# review: draft
report-format-json = one JSON object for programs, always in English

# translation: e1b923262011b8bb
# review: draft
report-format-jsonl = for programs: a header, then one finding on each line, as JSON

# translation: 9eab714c91b7d77f
# review: draft
report-format-junit = for services that show test results: JUnit XML

# translation: ce0b9b5ded212269
# review: draft
report-format-markdown = a short report for a pull request

# translation: 2f4061cd4dd1376b
# review: draft
report-format-sarif = for code scanning and editors: SARIF 2.1.0

# translation: bf58947729fd51c6
# review: draft
report-format-short = one line for each finding

# translation: 84d11ef521b8dcd1
# review: draft
report-help = help

# translation: 6a3ccf2474cef86a
# review: draft
report-left-out =
    { $count ->
        [one] { $count } more finding is left out
       *[other] { $count } more findings are left out
    }

# translation: 6a721c6c4065cd37
# review: draft
report-level = level

# translation: a8a966ff209c7996
# review: draft
report-level-error = error

# translation: 9d67a54418b2b36a
# review: draft
report-level-note = note

# translation: 0efe0a0638a312b2
# review: draft
report-level-warning = warning

# translation: 99829c7c738dbe83
# review: draft
report-shown = Shown: { $shown } of { $all }

# translation: e766cb21cbc8c04d
# review: draft
report-skip = Skip to the findings

# translation: 37f61e8e586c05be
# review: draft
report-title = Translation report

# translation: 9f1c830414961e63
# review: draft
review-nothing = { $id } has no translation to review

# translation: 307c287b5ca96843
# review: draft
review-recorded = { $count ->
    [one] { $file }: one translation is reviewed
   *[other] { $file }: { $count } translations are reviewed
}

# translation: 3c703e4b79458c82
# review: draft
settings-address = `{ $address }` is no address to publish at: write one such as https://example.org/texts, without `?` and `#`

# translation: d61491532646f188
# review: draft
settings-bundle-incomplete = a bundle must have a name and a list of catalogs, as in `name = "app"` and `catalogs = ["app", "shared/*"]`

# translation: 06030379c92460d4
# review: draft
settings-catalogs-path = the key `path` is missing

# translation: 1fb162b1a11193be
# review: draft
settings-count = `{ $key }` cannot be { $value }: it must be 0 or a larger whole number

# translation: 56ef31b639d3741c
# review: draft
settings-critical-form = `{ $pattern }` does not say which catalog it means

# translation: 0ba7813002499e98
# review: draft
settings-critical-form-help = write CATALOG/ID, such as "app/{ $pattern }"; "*/{ $pattern }" means all catalogs

# translation: b1b3e556c45a2ceb
# review: draft
settings-day = `{ $key }` cannot be { $value }: it must be a day, such as 2027-03-01

# translation: 1b72e0dd0e744c9a
# review: draft
settings-did-you-mean = did you mean `{ $meant }`?

# translation: 8ea902417eab57ce
# review: draft
settings-duplicate-locale = the locale `{ $locale }` stands here twice

# translation: 000a0cb31b8da79d
# review: draft
settings-elsewhere-help = it belongs below a line { $heading }

# translation: d74eef8fa6cf6211
# review: draft
settings-empty = `{ $key }` says nothing

# translation: dc1ee8425ebfbf5d
# review: draft
settings-empty-help = write something between the quotation marks, or remove the line

# translation: 236f83ebdd8a9fcf
# review: draft
settings-endless = the values in `{ $path }` name one another without end

# translation: 3cf94a60e1d8da09
# review: draft
settings-every-locale-help = name locales, as in `["fr", "ru"]`, or leave `{ $key }` out to mean all of them

# translation: 67dbaca328178ae6
# review: draft
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`

# translation: 82b958edeef54183
# review: draft
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`

# translation: ff992f5109573009
# review: draft
settings-expression = this is no regular expression that diglot can read: { $cause }

# translation: 9bf115d35adaf234
# review: draft
settings-folder-help = write the name of a folder, such as `{ $example }`

# translation: 57b644468ac93cb6
# review: draft
settings-folder-taken = the folder `{ $folder }` belongs to the locale `{ $locale }` already

# translation: d85fcbfe966e659b
# review: draft
settings-from-help = remove this line: `{ $locale }` is then translated from `{ $source }`

# translation: 36341082c90de054
# review: draft
settings-function = `{ $name }` cannot be a function: its name has capital letters, as in `PLATFORM`

# translation: f2741c3b36a79638
# review: draft
settings-known-keys = the keys that can stand here are { $keys }

# translation: 9d103bf4e3898a27
# review: draft
settings-known-values = possible values are { $values }

# translation: 1cae7a467f593720
# review: draft
settings-l10n-path = the key `l10n` is missing, so it is not known where the translations are

# translation: f8ccb9f365964ef3
# review: draft
settings-lacks-key = the key `{ $key }` is missing

# translation: 815637f0968772f3
# review: draft
settings-level-help = a level is written as `checks.{ $key } = "{ $level }"`

# translation: b84df8b961ae1afd
# review: draft
settings-list-help = write it in square brackets: `{ $key } = ["{ $text }"]`

# translation: 9be21c947ff1e130
# review: draft
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`

# translation: e1b1243f52bf82a0
# review: draft
settings-misplaced = `{ $key }` cannot stand below `{ $heading }`

# translation: f5a619dbc576234a
# review: draft
settings-misplaced-help = move this line to the top of the file, above the first line in square brackets

# translation: 875e054caacd4d44
# review: draft
settings-nameless = `{ $heading }` lacks a name

# translation: 961b65ff1ed20a75
# review: draft
settings-no-domain = it is not known which crate these catalogs belong to

# translation: 9f08f114d6723a17
# review: draft
settings-no-domain-help = add the key `domain`, or a Cargo.toml with the name of the crate

# translation: 473cc421272b1924
# review: draft
settings-no-fluent = there is no table `fluent`, so no catalogs are known of

# translation: 40129b670b4999be
# review: draft
settings-no-project = there is no file `{ $file }`

# translation: da28e9fee5034c93
# review: draft
settings-no-project-help = correct the path, or remove it

# translation: acc575556459f2da
# review: draft
settings-no-source-locale = the key `source-locale` is missing

# translation: e0b126d05f871bf8
# review: draft
settings-no-source-locale-help = add a first line such as `source-locale = "en"`

# translation: 74d12fbeb2268459
# review: draft
settings-no-tier = there is no tier `{ $tier }`

# translation: 11568fd168725ac9
# review: draft
settings-no-tier-help = write a table [tier.{ $tier }] with its locales, or name locales here instead

# translation: fbc33d49af965497
# review: draft
settings-not-a-locale = `{ $name }` is no BCP 47 language tag

# translation: e2fa30394e1427cb
# review: draft
settings-other-formats =
    { $count ->
        [one] a path of this file stands for no Fluent catalogs and is passed over
       *[other] { $count } paths of this file, this one first, stand for no Fluent catalogs and are passed over
    }

# translation: 91079bc3c8033049
# review: draft
settings-override-empty = this override changes nothing

# translation: e9dd4a44dcb2d031
# review: draft
settings-override-empty-help = add what differs there, such as `current = 95`, or `checks.missing = "note"`

# translation: 643c75d9d5229992
# review: draft
settings-override-limits = this override does not say what it is for

# translation: 0b50dca26b71b510
# review: draft
settings-override-limits-help = add `locales`, `tiers`, `catalogs` or `paths`; what holds everywhere belongs in a tier or in [checks]

# translation: 88648484c71cde5c
# review: draft
settings-override-messages = with `messages`, an override can say only what `build` gives to readers: thresholds and levels are those of whole catalogs

# translation: 0624cc85f9f519c4
# review: draft
settings-path = `{ $path }` is no path inside the project

# translation: b040273103ea398a
# review: draft
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}

# translation: 13f680a454cc728e
# review: draft
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`

# translation: 17636af332b2027d
# review: draft
settings-percent = `{ $key }` cannot be { $value }: it must be a share from 0 to 100 percent

# translation: 679b00fa2b2f26e7
# review: draft
settings-percent-help = write a number such as 90 or 99.5, with one decimal at most

# translation: 9070a93576bae25c
# review: draft
settings-pivot-circle = each of these locales would be translated from the next, and none from the source: { $circle }

# translation: 9772fef4bdd58fd6
# review: draft
settings-pivot-circle-help = remove one `from`: a locale without it is translated from the source

# translation: 9a5b7303963883fe
# review: draft
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

# translation: c79f22419edb5371
# review: draft
settings-records-overwrite = the records would overwrite the files of `{ $pattern }`: they need a folder of their own

# translation: 996c6369cf89a1d7
# review: draft
settings-reference-differs = the reference must hold the same `*` and {"{"}name{"}"} in the same order as `{ $pattern }`

# translation: 4466faa7c4c5061f
# review: draft
settings-reference-differs-help = what stands for them in the path of the reference is put into the path of each translation

# translation: 2d5cad1b3895a14d
# review: draft
settings-source-among-locales = `{ $locale }` is the source locale and is not translated

# translation: 919793cb235e6404
# review: draft
settings-syntax = this is no valid TOML: { $cause }

# translation: 24dc17d1b98c1401
# review: draft
settings-syntax-comment = this is no setting; if it is a comment, begin it with `#`

# translation: ebce22056a044146
# review: draft
settings-syntax-conflict = git has left a conflict here

# translation: 5604495f15b07836
# review: draft
settings-syntax-conflict-help = keep what is right of the two versions, and remove the lines of `<`, `=` and `>`

# translation: 0c62192ff3ab972b
# review: draft
settings-syntax-end = the line should end here

# translation: 44d954b4b0b86f8f
# review: draft
settings-syntax-escape = in a text between two `"`, a `\` begins a special sign

# translation: fc9e9a7aa978df35
# review: draft
settings-syntax-escape-help = write `/` or `\\`, or put the text between two `'`

# translation: e30b3506623630ba
# review: draft
settings-syntax-help = write each setting on a line of its own, and several values in square brackets, as in `locales = ["fr", "ru"]`

# translation: 6e3550a6e7332810
# review: draft
settings-syntax-hidden = a sign that cannot be seen stands here

# translation: c351927d6f44c28c
# review: draft
settings-syntax-key = `{ $key }` cannot be a key: it may hold the letters a to z, digits, `-` and `_`

# translation: 8d75df483359f6ad
# review: draft
settings-syntax-language = this is { $kind }, and the settings are written in TOML

# translation: 4a69f992f9dc94ff
# review: draft
settings-syntax-language-help = write lines such as `source-locale = "en"` and `locales = ["fr", "ru"]`

# translation: 0b4687df866c61e7
# review: draft
settings-syntax-nothing = { $kind ->
        [key] a name is missing here
       *[value] a value is missing here
    }

# translation: a92f68fd92480652
# review: draft
settings-syntax-quotes = these quotation marks are not the straight ones that the settings need

# translation: 4df6af70f627e613
# review: draft
settings-syntax-sign = { $kind ->
        [extra] this `{ $sign }` is one too many
        [comma] decimals stand behind a point, not behind a comma
       *[missing] a `{ $sign }` is missing here
    }

# translation: bb653995c73875dd
# review: draft
settings-syntax-twice = `{ $name }` stands in line { $line } already

# translation: 7f33a289805db0bd
# review: draft
settings-syntax-twice-help = keep one of the two, with all that both say

# translation: e1d31ba5fbc33ac7
# review: draft
settings-syntax-unclosed = this `{ $sign }` is never closed

# translation: 9150bd136adca93e
# review: draft
settings-syntax-unclosed-help = write `{ $sign }` where it ends

# translation: 90107588b7af4079
# review: draft
settings-syntax-unquoted = `{ $value }` stands without quotation marks

# translation: 4daec0e27cb61d48
# review: draft
settings-syntax-value = `{ $value }` is neither a number nor a day

# translation: 929aab29c4d39b8b
# review: draft
settings-syntax-value-help = write a number such as 90, a day such as 2027-03-01, or a text between two `"`

# translation: 7c98edbefa548c6d
# review: draft
settings-syntax-write = write `{ $text }`

# translation: 2d729345f227772e
# review: draft
settings-table-help = write a line { $heading }, and its keys on the lines below

# translation: 2ed895ff0894bfd5
# review: draft
settings-text-kind = `.{ $extension }` files cannot be source texts: these are Markdown (`.md`) or plain text (`.txt`)

# translation: ebd3ed19c39094c0
# review: draft
settings-tier-locales = the tier `{ $tier }` has no locales

# translation: 9de36641e52aba03
# review: draft
settings-tier-locales-help = add a line such as `locales = ["fr", "ru"]`; "*" stands for all locales that no other tier names

# translation: d80d35e8d865bc4c
# review: draft
settings-tier-rest = "*" stands in the tier `{ $tier }` already: all locales that no tier names belong there

# translation: 55d6937f342a64c2
# review: draft
settings-tier-twice = `{ $locale }` is in the tier `{ $tier }` already

# translation: f751ba35bfdf26de
# review: draft
settings-tier-twice-help = a locale is in one tier only: remove it from one of the two; what differs for it can stand in an [[override]]

# translation: 66fe1ba29e224ab6
# review: draft
settings-unknown-grade = `{ $grade }` is no grade of a change

# translation: 6ffe598dccdc505c
# review: draft
settings-unknown-key = there is no key `{ $key }` here

# translation: ae49266979bcc133
# review: draft
settings-unknown-project = this is neither an `l10n.toml` of Mozilla nor an `i18n.toml` of cargo-i18n

# translation: 33bedbb381a75674
# review: draft
settings-unknown-value = `{ $key }` cannot be `{ $value }`

# translation: 0f7ffe52b7814bd8
# review: draft
settings-unlisted-locale = `{ $locale }` is none of the locales of this project

# translation: 12302348f71e6de7
# review: draft
settings-unlisted-locale-help = remove it here, or add "{ $locale }" to the list `locales` at the top

# translation: 040c51b744330de8
# review: draft
settings-withdraw-above = a locale that ships at { $ship } % cannot be withdrawn below { $withdraw } %: it would go at once

# translation: 89128185c9690674
# review: draft
settings-withdraw-alone = `withdraw` stands here without `ship`

# translation: a738acec44018344
# review: draft
settings-withdraw-help = write `ship`, the share from which a locale is shipped, and a lower `withdraw`, such as `ship = 90` and `withdraw = 80`

# translation: 3449cc3e2f404c66
# review: draft
settings-withdraw-override-help = write a lower `withdraw` here too: that of the tier holds where this override says nothing

# translation: bb5812b59128e637
# review: draft
settings-wrong-entry = each value in the list `{ $key }` must be a text in quotation marks

# translation: a46b92d583f3f239
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

# translation: 1b8725b217ffaecc
# review: draft
shard-again-help = run this part again, or copy its report again from the machine that wrote it

# translation: 8fb483c6e212d53a
# review: draft
shard-changed = `{ $file }` was changed after diglot wrote it

# translation: 68b114c509233707
# review: draft
shard-cut = `{ $file }` ends in the middle of the report

# translation: ef842f66e83108e3
# review: draft
shard-empty = `{ $file }` is empty

# translation: dc1ab8a70d2bfc16
# review: draft
shard-help = run all parts with one version of diglot on one state of the texts, and merge their reports there

# translation: 65b22db4a822d57b
# review: draft
shard-missing = { $count ->
    [one] the report of part { $parts } is missing
   *[other] the reports of the parts { $parts } are missing
}

# translation: 1d064ae8563a8fa5
# review: draft
shard-no-json = { $file }: this is no JSON

# translation: 09b552f56903831c
# review: draft
shard-none = `{ $file }` is no JSON report of `diglot check --shard`

# translation: 0231f73986f1b893
# review: draft
shard-none-help = each part is written by `diglot check --shard K/N --output json=FILE`

# translation: d5682e33c1aa7fcd
# review: draft
shard-other-count = `{ $file }` is one of { $count } parts, and another file is one of { $expected }

# translation: cf95c9934391666f
# review: draft
shard-other-diglot = `{ $file }` was written by diglot { $version }

# translation: 6dd3add28d6f0741
# review: draft
shard-other-state = `{ $file }` tells of other texts or settings than those that are here

# translation: 2828f2b5315218e9
# review: draft
shard-other-version = `{ $file }` was written in the format of another version of diglot

# translation: 0a19622dc20a27bc
# review: draft
shard-pattern-help = no file fits `{ $pattern }`, or it stands in quotation marks and the shell did not put the names of the files in its place

# translation: 78680d4b83558f54
# review: draft
shard-twice = `{ $file }` is part { $number } once more

# translation: ed7379258591ff90
# review: draft
shard-twice-help = name the report of each part once

# translation: 70fe0a073c02a224
# review: draft
shard-whole = `{ $file }` is the report of a whole run, and only parts can be merged

# translation: f2ce0b89d8e8b540
# review: draft
shard-wrong = `{ $value }` is no part: write K/N, such as 2/4

# translation: 0e4dce3fe4097e21
# review: draft
shard-wrong-help = K is the number of the part, from 1 to N, and N is how many parts there are, { $most } at most

# translation: 1adc943a61419d1e
# review: draft
ship-as-a-whole = { $locale } ships as a whole, and { $name } not by itself: name { $locale }, or write `per = "catalog"` in its tier

# translation: 71cf1a17dd7ab946
# review: draft
ship-idle = { $name } is taken out: the settings do not say when it ships

# translation: 54dd7cd2fa3421c7
# review: draft
ship-no-rule = the settings do not say when { $name } ships: write `ship` in its tier

# translation: 2236b3cbc0f9a789
# review: draft
ship-not-ready = { $name } cannot be shipped yet: { $why }

# translation: 456360a00072f607
# review: draft
ship-not-shipped = { $name } is not shipped

# translation: af39eb54215521bc
# review: draft
ship-nothing = Nothing changes: all that is ready is shipped, and all that is shipped is good enough.

# translation: 06e8b8359a8e6753
# review: draft
ship-ships = { $name } is shipped: { $share } % translated

# translation: cbdba0c2dd8eb3f7
# review: draft
ship-taken = { $name } is withdrawn

# translation: e52b79232a9d0ec6
# review: draft
ship-withdrawn = { $name } is withdrawn: { $share } % translated

# translation: 6f58e4c708157b30
# review: draft
sign-done = Signed: `{ $path }`.

# translation: 7b0fc9eabb8309f4
# review: draft
sign-not-sound = `{ $folder }` is not what was built, so it is not signed

# translation: 60cdc4e6a8a6bc7a
# review: draft
sign-verify-first = `diglot verify { $folder }` names what is wrong

# translation: dd5e807a31b47e34
# review: draft
source-front-matter = the value of `{ $key }` is no text of one line

# translation: aa74e8631a1e087a
# review: draft
source-front-matter-help = write the value on one line, in double quotation marks if it holds special characters

# translation: b71793488de33a1b
# review: draft
source-pin-invalid = `{ $id }` cannot be the id of a message

# translation: e199a414d02380f8
# review: draft
source-pin-invalid-help = start the id with a letter of a to z and use only such letters, digits, `-` and `_`

# translation: 1addb7a1d6ed4d96
# review: draft
source-pin-repeated = the id `{ $id }` is pinned twice in this text

# translation: 0935dd225395bc1f
# review: draft
source-pin-repeated-help = give one of the two passages another id

# translation: d63c082050eaf0c1
# review: draft
source-unmerged = here two branches changed the same lines, and nobody has chosen yet

# translation: 14e4df03e494a1ce
# review: draft
source-unmerged-help = keep what is right, take the lines of git’s marks out; until then diglot changes nothing that follows this text

# translation: b1e228e5924f3730
# review: draft
split-group = { $count ->
    [one] { $title }: one message
   *[other] { $title }: { $count } messages
}

# translation: e3f4590d994e68d2
# review: draft
split-groups-help = the groups are { $titles }

# translation: 0e094f504c0d1ddd
# review: draft
split-next = `diglot split { $catalog } --group TITLE --to NAME` moves one of them.

# translation: d6774e68354eda7c
# review: draft
split-no-group = no group is called `{ $title }`, or several are

# translation: e92415ce65e7b565
# review: draft
split-no-groups-help = a group begins with a line such as `## Errors`

# translation: d8134bd803e21630
# review: draft
split-no-heading = { $count ->
    [one] without a heading: one message
   *[other] without a heading: { $count } messages
}

# translation: 9bd3cff8d0db21c7
# review: draft
state-split = it was split from `{ $id }`, and this is still the translation of the whole

# translation: 15642bde914b00a3
# review: draft
status-catalog = catalog

# translation: d4d059aa40ffbc35
# review: draft
status-coverage = coverage

# translation: c86c2db662cec791
# review: draft
status-current = current

# translation: 2676af0987d4e2f9
# review: draft
status-held-back = held back

# translation: 1c2c6a82546df6ce
# review: draft
status-lag = pivot outdated

# translation: 43bb9c12dbb59257
# review: draft
status-locale = locale

# translation: be2029bfbb392c12
# review: draft
status-missing = missing

# translation: 6e1be04518823a86
# review: draft
status-nothing = There is nothing to translate yet.

# translation: d6eff22f4f544a05
# review: draft
status-obsolete = obsolete

# translation: c889da2776a7a347
# review: draft
status-out-of-step = `{ $file }` is not in step with its source text: run `diglot sync`.

# translation: a180e4e54e17593d
# review: draft
status-outdated = outdated

# translation: 892eca4d490f71a3
# review: draft
status-reviewed = reviewed

# translation: 9ea99af33b91baf7
# review: draft
status-share = { $percent }%

# translation: fb2d450538e36f7f
# review: draft
status-ships = ships

# translation: f3c06abe3894b655
# review: draft
status-ships-below = ships below demand

# translation: c5ecd067ebb6b97e
# review: draft
status-tier = tier

# translation: 0afa407a7668e14d
# review: draft
status-unconfirmed = unconfirmed

# translation: 6a941d29b79d21e9
# review: draft
status-untracked = untracked

# translation: 1642abe3fe2fc220
# review: draft
status-verdict = verdict

# translation: b4ca31ce05d8a184
# review: draft
status-why = why

# translation: 047a59a1f464f555
# review: draft
status-words = words

# translation: afe8e8213d98eaf5
# review: draft
sync-catalog-created = { $file }: created, waiting for translations

# translation: ec1c179b09421148
# review: draft
sync-copied = { $count ->
    [one] { $file }: one part of a split passage starts from the translation of the whole
   *[other] { $file }: { $count } parts of split passages start from the translation of the whole
}

# translation: 0611b876290ba785
# review: draft
sync-merged = { $file }: `{ $old }` was merged into `{ $new }`

# translation: ef53e64e5dc0a837
# review: draft
sync-outdated = { $count ->
    [one] { $file }: one translation is outdated now
   *[other] { $file }: { $count } translations are outdated now
}

# translation: 8e038ec6da7b60a2
# review: draft
sync-recorded = { $count ->
    [one] { $file }: recorded what one translation was made from
   *[other] { $file }: recorded what { $count } translations were made from
}

# translation: da8e1ca6a8757096
# review: draft
sync-reference-created = { $count ->
    [one] { $file }: created with one message
   *[other] { $file }: created with { $count } messages
}

# translation: 16b2dca62384dd9f
# review: draft
sync-reference-reordered = { $file }: the messages follow the new order of the source text

# translation: 0ccdadf58309e5f7
# review: draft
sync-reference-updated = { $file }: messages added { $added }, changed { $changed }, removed { $removed }

# translation: d6fbef169d700cc5
# review: draft
sync-renamed = { $count ->
    [one] { $file }: one message got the id that the source text gives it
   *[other] { $file }: { $count } messages got the ids that the source text gives them
}

# translation: c1932b311bd957a1
# review: draft
sync-skipped-unreadable = { $file }: left as it is, because part of it or of the files it belongs to cannot be read

# translation: 03732825a1ed247e
# review: draft
sync-split = { $file }: `{ $old }` was split, and a part of it is `{ $new }` now

# translation: 16616340ce4f302e
# review: draft
sync-withdrawn = { $count ->
    [one] { $file }: one part is gone that started from the translation of the whole, and the copy with it
   *[other] { $file }: { $count } parts are gone that started from the translation of the whole, and the copies with them
}

# translation: 0e50a4fb019ab817
# review: draft
syntax-expected-argument-end = expected `,` or `)`

# translation: a2d8beb38892a1ae
# review: draft
syntax-expected-digit = expected a digit

# translation: 0c88f1f56c47ad5a
# review: draft
syntax-expected-entry = expected a message, a term or a comment

# translation: a75a035917335068
# review: draft
syntax-expected-expression = expected an expression after the opening brace or in the call

# translation: 99f57f6c3c52dbd3
# review: draft
syntax-expected-key = expected a word or a number as the key of the variant

# translation: 11b38ef92aade735
# review: draft
syntax-expected-line-end = expected a line break

# translation: c1ee9817580ad76c
# review: draft
syntax-expected-literal = expected a number or a text in quotation marks

# translation: ef16a2ed6b2c9870
# review: draft
syntax-expected-name = expected a name

# translation: 144ca519a9e25f28
# review: draft
syntax-expected-next-variant = expected another variant or the closing brace

# translation: fc9c7dc1fd7cba20
# review: draft
syntax-expected-sign = expected `{ $sign }`

# translation: 3c3aec050b480914
# review: draft
syntax-expected-space = expected a space after the `#` of a comment

# translation: 3a5e6e2b849b7a55
# review: draft
syntax-expected-value = expected a value

# translation: bb123de5a9b409ed
# review: draft
syntax-expected-value-or-attribute = expected a value or an attribute

# translation: 716c8d6047dbdff4
# review: draft
syntax-expected-variant = expected a variant, which starts with `[` or `*[`

# translation: 1d93f3a3fa3dc111
# review: draft
syntax-function-name = the name of the function `{ $name }` is not in capital letters

# translation: 2ed14475c19d6bb1
# review: draft
syntax-help-attribute = an attribute must stand directly below its message, and looks like `.title = Hello`

# translation: 7b6e638542f552bb
# review: draft
syntax-help-call = put a comma between two arguments and a closing parenthesis after the last one

# translation: 7f3a181e0956ac70
# review: draft
syntax-help-colon = write `=` between an id and its value, not `:`

# translation: b2b1f084ea302e0f
# review: draft
syntax-help-comment = put a space between `#` and the comment

# translation: 0c72069c20f2ffa3
# review: draft
syntax-help-conflict = this is a mark of an unfinished merge: keep one of the two versions, and remove the marks

# translation: 0f56210f9665e5c2
# review: draft
syntax-help-continue = if this line goes on with the value above, indent it by at least one space

# translation: 892e5f44f2cba348
# review: draft
syntax-help-default = put `*` before exactly one variant

# translation: ff3963b945e6b6e1
# review: draft
syntax-help-entry = a message is an id, `=` and a value, such as `greeting = Hello`

# translation: 2a1b9d2a7a9f9fbc
# review: draft
syntax-help-escape = the escapes are a backslash before a quotation mark or a backslash, `\uXXXX` and `\UXXXXXX`; a brace needs none

# translation: 5c64d1118ec8ab6a
# review: draft
syntax-help-expression = braces hold a `$variable`, a message, a `-term`, a `FUNCTION()`, a number or a text in quotation marks; write a brace that is text as `{ $example }`

# translation: 6953c1f695ddbc47
# review: draft
syntax-help-function-name = write the name of a function in capital letters, and a message or a term without parentheses

# translation: ef2ce1abfde5b1e9
# review: draft
syntax-help-invisible = replace the character { $code } by an ordinary space or remove it, because it only looks like a space or like nothing

# translation: 31d6db6f1914fc1c
# review: draft
syntax-help-line-start = if this line is text that begins with `{ $sign }`, write that sign as `{ $example }`

# translation: 4c8884dd41708239
# review: draft
syntax-help-name = a name starts with a letter from A to Z and has only such letters, digits, `-` and `_`

# translation: b0616076d5d6af79
# review: draft
syntax-help-next-variant = indent the lines of a variant, and put the closing brace on a line of its own

# translation: c71b1c303c4dda32
# review: draft
syntax-help-not-callable = remove the parentheses

# translation: 9b22d99eae061674
# review: draft
syntax-help-positional = put arguments with a name last

# translation: 047e08807e99049d
# review: draft
syntax-help-quotes = put straight quotation marks (`"`) around a text in braces

# translation: 3b57442fb6409c3a
# review: draft
syntax-help-selector = use a variable, a function or an attribute of a term to choose among variants

# translation: db33b117e43e56ce
# review: draft
syntax-help-stray-brace = write a brace that is text as `{ $example }`

# translation: 6c17f141f43a5a61
# review: draft
syntax-help-string = a text in quotation marks must end on the line where it begins

# translation: 1abdbc219a31eff5
# review: draft
syntax-help-tab = indent with spaces, because a tab does not count as indentation

# translation: e8a734bee331e2e1
# review: draft
syntax-help-term-attribute = show the term itself or a message, because attributes of terms only choose among variants

# translation: d59ae23ba3dec8c7
# review: draft
syntax-help-term-value = a term needs a value even if it has attributes; write an empty value as `{ $example }`

# translation: 138373fe0d27690d
# review: draft
syntax-help-unclosed = close the brace that was opened before, or write a brace that is text as `{ $example }`

# translation: 5d31ad029b51937d
# review: draft
syntax-help-value = write the value on the same line or, indented, on the lines below; write an empty value as `{ $example }`

# translation: 4cc88e2345743215
# review: draft
syntax-help-variant = after `->`, each variant stands on its own line, such as `[one] One book`

# translation: 89c134798737da69
# review: draft
syntax-no-default = no variant is marked as the default

# translation: 8e738f3123468980
# review: draft
syntax-not-callable = only a function or a term can be called with arguments

# translation: 5e9b327bf2bce31b
# review: draft
syntax-opened-here = opened here

# translation: 6ee4b246f7cfa122
# review: draft
syntax-positional-after-named = this argument without a name stands after an argument with a name

# translation: 0aa5c686a106fe24
# review: draft
syntax-repeated-argument = the argument `{ $name }` is given twice

# translation: 75b9a4cbbc4c5195
# review: draft
syntax-selector = this expression cannot choose among variants

# translation: efab33ee03be517c
# review: draft
syntax-short-escape =
    { $digits ->
        [one] this escape needs { $digits } hexadecimal digit
       *[other] this escape needs { $digits } hexadecimal digits
    }

# translation: a4d7b7b2226f330c
# review: draft
syntax-stray-brace = this closing brace closes nothing

# translation: e7cfd32b92728ebf
# review: draft
syntax-term-attribute = an attribute of a term cannot be shown

# translation: 35a91b4f651c6b42
# review: draft
syntax-too-deep =
    { $limit ->
        [one] more than { $limit } brace or parenthesis is open here
       *[other] more than { $limit } braces and parentheses are open here
    }

# translation: 6dab426361fad84c
# review: draft
syntax-two-defaults = a second variant is marked as the default

# translation: 1efdcc0e6485c6e9
# review: draft
syntax-unknown-escape = unknown escape `{ $escape }`

# translation: fd99c366832fc7f8
# review: draft
todo-comment = comment:

# translation: c86c2db662cec791
# review: draft
todo-current = current

# translation: 8a80ad7babc9d84e
# review: draft
todo-from = from:

# translation: 3916c6fd58a25eaa
# review: draft
todo-from-lacking = the source, since { $pivot } lacks it

# translation: 1d71f231b894da18
# review: draft
todo-from-outdated = { $pivot }; better wait, since { $locale } is outdated itself

# translation: 0af2264f3f19213e
# review: draft
todo-from-unsure = { $pivot }; nobody can tell whether { $locale } follows its own source

# translation: 01a205fa011b0a13
# review: draft
todo-lag = { $count ->
    [one] One current translation follows a text of { $pivot } that is itself to be brought up to date first.
   *[other] { $count } current translations follow texts of { $pivot } that are themselves to be brought up to date first.
}

# translation: 71dd781dfc8531ec
# review: draft
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

# translation: 274e5e4e48bef040
# review: draft
todo-merged = merged from `{ $id }`, its source:

# translation: be2029bfbb392c12
# review: draft
todo-missing = missing

# translation: f43a47255e76129b
# review: draft
todo-nothing = Nothing is to do for { $locale }.

# translation: 9ebef02f8da89d77
# review: draft
todo-obsolete = obsolete: the source no longer has it

# translation: 67479794cf33e34c
# review: draft
todo-outdated-cosmetic = outdated: only the typography changed

# translation: ed22fe2026e3c38e
# review: draft
todo-outdated-meaning = outdated: the meaning may have changed

# translation: 7a46e1f4e5dc6c3b
# review: draft
todo-outdated-wording = outdated: the wording changed

# translation: 7b4f7280d857b695
# review: draft
todo-paste = lines to paste and translate:

# translation: bb8e3899d2c6b471
# review: draft
todo-refused = refused:

# translation: 4fa90455a9b32ba7
# review: draft
todo-source = source:

# translation: 71998f1ec45d1f69
# review: draft
todo-source-change = source, then and now:

# translation: 0a884d7070e8bf5f
# review: draft
todo-source-was = source, as it was:

# translation: a69ed6e63eb5ccd8
# review: draft
todo-split = outdated: split from `{ $id }`

# translation: 94c833651f08abdc
# review: draft
todo-suggestion = suggestion from `{ $id }`, its source and this one:

# translation: 4eec01714012cd20
# review: draft
todo-total = { $count ->
    [one] One message is to do for { $locale }.
   *[other] { $count } messages are to do for { $locale }.
}

# translation: e8cb27bf90d88992
# review: draft
todo-translation = translation:

# translation: bdbb13abef9500af
# review: draft
todo-unconfirmed = unconfirmed: source and translation both changed

# translation: 3d684912111af1db
# review: draft
todo-untracked = untracked: nobody knows which source it was made from

# translation: 6c9077bff0b4eeed
# review: draft
todo-where = edit:

# translation: 928463bc49302bdc
# review: draft
todo-why = why:

# translation: 81b5d3068f6a5210
# review: draft
usage-accept-locale = name a locale and messages, as in `diglot accept { $locale } { $message }`

# translation: 007e9c6cb66ed958
# review: draft
usage-accept-what = it is not said what to accept

# translation: 3e45e1fe7d7dfc02
# review: draft
usage-argument-missing = `{ $argument }` is missing

# translation: 6fd79c9b2c3c4aeb
# review: draft
usage-command-missing = a command is missing

# translation: 266c9253a97af55f
# review: draft
usage-did-you-mean = did you mean `{ $name }`?

# translation: 4e7c5482a29dfcf5
# review: draft
usage-given-twice = `{ $argument }` can be given only once

# translation: 32dfa985c0334b83
# review: draft
usage-needs = `{ $option }` needs `{ $other }` too

# translation: c25a1770483d708a
# review: draft
usage-no-locale = `{ $value }` is no BCP 47 language tag

# translation: 88d930b55d0cd659
# review: draft
usage-no-locales-yet = a locale is a folder of catalogs, or a tag that `diglot.toml` lists

# translation: 13c8613d134f202d
# review: draft
usage-no-such-catalog = there is no catalog `{ $catalog }`

# translation: 6f93c272e971672b
# review: draft
usage-no-such-check = there is no check `{ $check }`

# translation: ba9c7be930407de7
# review: draft
usage-no-such-command = there is no command `{ $command }`

# translation: e3100b550318ae3c
# review: draft
usage-no-such-format = there is no format `{ $format }`

# translation: 38c84753ed73adc4
# review: draft
usage-no-such-locale = the project has no locale `{ $locale }`

# translation: e28c980d992bbc2a
# review: draft
usage-no-such-option = there is no option `{ $option }` here

# translation: 38bd7c8aecee01de
# review: draft
usage-no-such-text = the project has no source text and no catalog `{ $file }`

# translation: 53e7048e0a49825e
# review: draft
usage-no-such-text-help = write its path below the folder of `diglot.toml`, as `diglot check` shows it

# translation: 61e43fab38a452d6
# review: draft
usage-not-spoken = diglot does not speak `{ $language }`; the values of `--lang` that it knows are { $languages }

# translation: f236ff384f6955d6
# review: draft
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together

# translation: 9696bf5bc4d2d4e8
# review: draft
usage-not-utf8 = an argument is not UTF-8

# translation: 7f0dcb1451cf2c11
# review: draft
usage-one-too-many = `{ $argument }` is one argument too many

# translation: 85939c3b339565a7
# review: draft
usage-output = `{ $value }` is not a format, an equals sign and a file

# translation: 65ab70982572b3c1
# review: draft
usage-output-help = write it as in `{ $example }`; `-` for the file prints it

# translation: b4b4867219a76ce9
# review: draft
usage-output-twice = two reports would go to `{ $file }`

# translation: 9d103bf4e3898a27
# review: draft
usage-possible-values = possible values are { $values }

# translation: 4101e3580939672b
# review: draft
usage-project-locales = the project has { $locales }

# translation: fbab80891fde8d17
# review: draft
usage-review-who = it is not said who has reviewed

# translation: 36a96faa2d1a369d
# review: draft
usage-review-who-help = say --by NAME, or set user.name in git's configuration

# translation: c8e8198a2ebec80a
# review: draft
usage-see-accept = name the messages, or say --all

# translation: df500d138b4097a1
# review: draft
usage-see-checks = `diglot explain` lists the checks

# translation: 12fbc00cd8b7890e
# review: draft
usage-see-help = `diglot --help` shows what there is

# translation: d70bec4f35a50e25
# review: draft
usage-see-help-of = `diglot { $command } --help` shows what there is

# translation: 9c00d892aa0072ba
# review: draft
usage-source-locale = `{ $locale }` is the source locale: the others are translated from it, and it is not translated itself

# translation: 5f3844e1c8dced34
# review: draft
usage-value-missing = `{ $argument }` needs a value

# translation: ff03aa071ebe74fb
# review: draft
usage-value-unexpected = `{ $argument }` takes no value

# translation: 191dd56c24b813c0
# review: draft
usage-value-wrong = `{ $value }` is no value for `{ $argument }`

# translation: 94073ace7fea6a76
# review: draft
usage-which-messages = it is not said which messages

# translation: 2d92c511dbd5b8d5
# review: draft
usage-wrong-name = `{ $name }` cannot be the name of a source text

# translation: f9f17d94803af42c
# review: draft
verify-bad-signature = The signature is not of this manifest.

# translation: d8749e9261c00521
# review: draft
verify-build-again = build the bundle again, with this diglot

# translation: fed6078fa55aa5d4
# review: draft
verify-changed = other bytes than were built (SHA-256 { $is }… and not { $was }…)

# translation: ba14802f06f10ecd
# review: draft
verify-cut = `{ $file }` ends in the middle

# translation: 0099ef3daa09266b
# review: draft
verify-faults = { $count ->
    [one] One thing is not as it was built.
   *[other] { $count } things are not as they were built.
}

# translation: 93fa8e17fe34b0ec
# review: draft
verify-gone = the project has it no more, or withholds it

# translation: 76df4cc1b9e21aaa
# review: draft
verify-lacking = the project would build it now, and the bundle does not have it

# translation: be2029bfbb392c12
# review: draft
verify-missing = is missing

# translation: de98b83ee8eb7a10
# review: draft
verify-new = is not in the bundle

# translation: db3ead9274a5c70d
# review: draft
verify-no-bundle = name the folder that `diglot build` has written, with its manifest.json

# translation: 4876b3496a42824e
# review: draft
verify-not-understood = manifest.json:{ $line }:{ $column } is not understood: { $cause }

# translation: b48c21aabf12c191
# review: draft
verify-other-tool = built by diglot { $was }, and this is { $is }: the texts are compared, and the files are not built again

# translation: 47f4e40ee90b844a
# review: draft
verify-outdated = the project would not build these bytes now

# translation: 7647f34ab9a1468b
# review: draft
verify-signed = Signed by { $signer }.

# translation: 5d56d08f0ce439b8
# review: draft
verify-sound = { $files ->
    [one] One file is what was built.
   *[other] { $files } files are what was built.
}

# translation: 1929fa1e420f43c3
# review: draft
verify-source = the source says something else now

# translation: 724d6021a6abc2fc
# review: draft
verify-swapped = has the bytes of `{ $other }`

# translation: eff39c3374eea96a
# review: draft
verify-told = { $field } was `{ $was }` and is `{ $is }` now

# translation: bcce6d120ad3264b
# review: draft
verify-translation = the translation is another one now

# translation: 37a1e99b2e122106
# review: draft
verify-twice = the manifest names it twice

# translation: 94899d60c2a67023
# review: draft
verify-unknown-signer = It is signed, but by none of the signers in the list.

# translation: 1240dfcdd90da9cf
# review: draft
verify-unlisted = is not in the manifest

# translation: 5d0c9c86c2fff0af
# review: draft
verify-unsafe = the manifest may not name this path, or a link stands there

# translation: fe6c37245995f7a4
# review: draft
verify-unsigned = It is not signed. `diglot sign { $folder } --key FILE` does that.

# translation: 857f720f639f5572
# review: draft
watch-changes = since the last run: { $new } new, { $gone } gone

# translation: ae56d765cb9c0aa8
# review: draft
watch-waiting =
    { $files ->
        [one] watching one file; Ctrl+C ends
       *[other] watching { $files } files; Ctrl+C ends
    }
