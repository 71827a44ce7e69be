### The source wording that each translation in locales/es/cli.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: ca363393ea766f03
# review: draft
accept-nothing = { $id } has nothing to accept

# translation: 5216fd4cc574238d
# review: draft
accept-recorded = { $count ->
    [one] { $file }: one translation is accepted for the source as it is now
   *[other] { $file }: { $count } translations are accepted for the source as it is now
}

# translation: 0aea2a46b51fefe0
# review: draft
accept-source-only = { $count ->
    [one] { $file }: the change of the source is declared harmless for one translation
   *[other] { $file }: the change of the source is declared harmless for { $count } translations
}

# translation: d98fa05e3a1bb8be
# review: draft
accept-source-only-refused = { $count ->
    [one] { $file }: one translation stays outdated, because its locale has refused that
   *[other] { $file }: { $count } translations stay outdated, because their locale has refused that
}

# translation: 7a69efeff8df46c9
# review: draft
accept-unknown-id = there is no message { $id }

# translation: 0993d092d59c4075
# review: draft
accept-unknown-locale = the project has no locale { $locale }

# translation: b171c453ff14721e
# review: draft
adopt-cosmetic = typography changed

# translation: 1df766feb632dc8a
# review: draft
adopt-cut-off = { $count ->
    [one] One translation is older than this shallow clone: `git fetch --unshallow` gets the whole history.
   *[other] { $count } translations are older than this shallow clone: `git fetch --unshallow` gets the whole history.
}

# translation: 4d9a388eff1726a5
# review: draft
adopt-meaning = meaning at risk

# translation: 4c90dd008f0d4641
# review: draft
adopt-nothing = Every translation has its record.

# translation: 87b3b218821e3622
# review: draft
adopt-recorded = { $count ->
    [one] { $file }: one translation gets its record
   *[other] { $file }: { $count } translations get their records
}

# translation: bf1222de76dc6d2f
# review: draft
adopt-total = total

# translation: 86727d68d72c4225
# review: draft
adopt-tracked = recorded before

# translation: 8dcd4890d74f7973
# review: draft
adopt-unknown = unknown

# translation: 1fbb07b07202e0b5
# review: draft
adopt-wording = wording changed

# translation: 7e5ea654bc2bf354
# review: draft
align-deleted = deleted

# translation: baaa7bcb1aa32855
# review: draft
align-edited = edited

# translation: d32551ced9d7f429
# review: draft
align-identical = { $count ->
    [one] unchanged
   *[other] { $count } unchanged
}

# translation: 010b798f88075968
# review: draft
align-inserted = new

# translation: 21e0458565ed798a
# review: draft
align-kinds = the name of a source text ends in .md or .txt, that of a catalog in .ftl

# translation: 62cb93293d2eb183
# review: draft
align-merged = merged

# translation: 73354f70adfa8b73
# review: draft
align-moved = moved

# translation: e86ece992303e1ab
# review: draft
align-moved-edited = moved and edited

# translation: c1f9c10d133c3409
# review: draft
align-one-input = only one version can come from the standard input

# translation: ad9a4408594423d7
# review: draft
align-split = split

# translation: 1978a6b371ef9e57
# review: draft
align-two-kinds = the two files are not of one kind

# translation: 9a217c724da7d85c
# review: draft
align-unknown-kind = it cannot be told by its name what `{ $file }` is

# translation: 31edf4f8b4bce259
# review: draft
align-unreadable = `{ $file }` cannot be read as text

# translation: b7c80054c283f172
# review: draft
badge-label = translated

# translation: 131f353d025b64d6
# review: draft
baseline-conflict = a merge left this conflict open

# translation: 20f9ddd50f305021
# review: draft
baseline-conflict-help = remove the lines of the marks and keep the others, those of both sides; after `diglot init --git`, git does this itself

# translation: 0929f6363786a06a
# review: draft
baseline-empty = this file is empty

# translation: 6339eea034aeeef7
# review: draft
baseline-file-help = take the file as it is in git, or remove it and let `diglot check --baseline --update-baseline --allow-growth "REASON"` begin a new one

# translation: a5a2328d07129711
# review: draft
baseline-head = a baseline does not begin like this

# translation: 7cfc21f57328f4b0
# review: draft
baseline-help = take the line as it is in git, or remove it; `diglot check --baseline --update-baseline --allow-growth "REASON"` lets in again what is then missing

# translation: b26945345da9d815
# review: draft
baseline-line = this line was changed by hand, or a part of it is lost

# translation: 8062a548e9f8ef3b
# review: draft
baseline-reason = no line `because` says why this is in the baseline

# translation: e73973bb361a5ac5
# review: draft
baseline-version = this baseline is of another version of diglot

# translation: bb7ff0b04cb03b5d
# review: draft
build-no-picture = `{ $text }` shows `{ $picture }`, which is no picture that can be read: pages show the words that stand for it

# translation: 76c51c923eae57c0
# review: draft
build-rust-given-up = `{ $id }` is shown in the source language: { $why }

# translation: 27644a66026a7759
# review: draft
build-rust-no-catalog = all catalogs belong to source texts; name those that the program is to have

# translation: 2bc4a9a5ca149385
# review: draft
build-rust-no-folder = `OUT_DIR` is not set: call this from a `build.rs`, or name a folder with `write_to`

# translation: 5bbcd854f14f0464
# review: draft
build-rust-no-such-catalog = there is no catalog `{ $name }`; there are: { $names }

# translation: 681074014c33a555
# review: draft
build-rust-torn = `{ $id }` uses `${ $name }` as a number and as a date

# translation: 8215d3f28b4e601e
# review: draft
build-rust-torn-help = give one of the two another name

# translation: e60f27160cfd19d4
# review: draft
build-rust-unusable = `{ $id }` cannot be used in a program: { $why }

# translation: 20fd931835f7942c
# review: draft
build-rust-unusable-help = correct it, or what it refers to; until then the program cannot be built

# translation: 1733adbb4f10356e
# review: draft
check-address-mismatch = a translation has other web or e-mail addresses than the source

# translation: 9373bd43b723fb2e
# review: draft
check-address-mismatch-changed = the address { $address } differs from that of the source, { $source }

# translation: 64cd174d6ab66c53
# review: draft
check-address-mismatch-dropped = the translation leaves out the address { $address }

# translation: aab3ab4730ea1f58
# review: draft
check-address-mismatch-extra = the source has no address { $address } here

# translation: 485ff1335a88bd0e
# review: draft
check-address-mismatch-help = copy the address from the source; only a part that names the language may differ, as in /fr/ or fr.example.org

# translation: 5572f38e1b09616d
# review: draft
check-attribute-mismatch = a translation has other parts (value, attributes) than the source

# translation: 01696ee3514c4b35
# review: draft
check-attribute-mismatch-dropped = the translation lacks the attribute `.{ $name }`

# translation: d3d2011de97884c1
# review: draft
check-attribute-mismatch-dropped-help = add a line that begins with a space and `.{ $name } =`

# translation: 646589a1e81f51de
# review: draft
check-attribute-mismatch-extra = the source has no attribute `.{ $name }`

# translation: 731e49791ee542de
# review: draft
check-attribute-mismatch-extra-help = remove it, or give it the name that it has in the source

# translation: dc562dd1d6546b28
# review: draft
check-attribute-mismatch-extra-value = `{ $id }` has no value in the source, only attributes

# translation: 390ec71b5e811b05
# review: draft
check-attribute-mismatch-extra-value-help = remove the text behind the `=`

# translation: f269d529ce6b204a
# review: draft
check-attribute-mismatch-no-value = the translation of `{ $id }` has no value

# translation: 49b768ce5c771a81
# review: draft
check-attribute-mismatch-no-value-help = write the translation behind the `=`

# translation: 9e6f951b43cef3db
# review: draft
check-below-demand = a language has less than is demanded of it

# translation: b2d7d547ad165a18
# review: draft
check-below-demand-current = { $subject } is { $share } % translated of { $demanded } % demanded by `{ $table }`: { $left } to go, of { $lacking } not current

# translation: b3e8d6a3c482a324
# review: draft
check-below-demand-help = `diglot todo { $locale }` lists what to do, worst first

# translation: 80e2f50eb39ffc62
# review: draft
check-below-demand-help-untracked = the translations are there, and nothing says which source they were made from: run `diglot accept { $locale } ID…` for those that agree

# translation: 8ec562bbfb784f3b
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

# translation: aadae26f3c12b38f
# review: draft
check-code-span-mismatch = a translation has other code than the source

# translation: 1a217b0687475142
# review: draft
check-code-span-mismatch-changed = the code `{ $code }` is `{ $source }` in the source

# translation: a26007682ad437f9
# review: draft
check-code-span-mismatch-dropped = the translation leaves out the code `{ $code }`

# translation: f05c1fec86d76736
# review: draft
check-code-span-mismatch-extra = the source has no code `{ $code }` here

# translation: 10a709a63f4da764
# review: draft
check-code-span-mismatch-help = what stands between backticks is typed by people or read by programs: copy it from the source

# translation: 3fe45a3f8215b9b7
# review: draft
check-code-span-mismatch-odd = one of the backticks in this line has no partner

# translation: f70542a4e9cd276b
# review: draft
check-code-span-mismatch-odd-help = put a backtick before and after each piece of code

# translation: 248dedb781e7fbb0
# review: draft
check-copied-source = a translation is a copy of its source

# translation: 15f84a90232ad1e7
# review: draft
check-copied-source-message = this is the source, not a translation

# translation: e194666bca3c69b1
# review: draft
check-critical-not-current = a critical message is not current

# translation: 49d9d322b08a2c85
# review: draft
check-critical-not-current-message = `{ $catalog }` is withheld in { $locale }: { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }

# translation: d496f1c7a9b781ab
# review: draft
check-did-you-mean = did you mean `{ $known }`?

# translation: 665bcd70d70c5bab
# review: draft
check-direction-controls = a direction character is left open, or forces the direction

# translation: 3a19cd93b6bd065f
# review: draft
check-direction-controls-forced = the invisible direction character { $sign } turns the letters after it around

# translation: 14569835fe4f1bd3
# review: draft
check-direction-controls-help = remove it, or write U+2068 before the passage and U+2069 after it

# translation: 50a4b9a6363c4012
# review: draft
check-direction-controls-not-closed = the invisible direction character { $sign } opens a passage here, and nothing closes it

# translation: 073f1a8a03b48111
# review: draft
check-direction-controls-not-opened = the invisible direction character { $sign } closes a passage here that nothing opened

# translation: d3f0917863133d6b
# review: draft
check-doubled-word = a word stands twice in a row

# translation: 6cc6ffe54944cbad
# review: draft
check-doubled-word-help = remove one of the two

# translation: 1e597944203c0230
# review: draft
check-doubled-word-message = “{ $word }” stands twice in a row

# translation: f880147c17407eae
# review: draft
check-duplicate-attribute = a message has the same attribute twice

# translation: 989c4bc8b74b7d22
# review: draft
check-duplicate-attribute-help = keep one of the two

# translation: f0202738aaeca306
# review: draft
check-duplicate-attribute-message = there is another `.{ $name }` above

# translation: 4f202eb03fd8bedb
# review: draft
check-duplicate-id = two messages of a catalog have the same id

# translation: 66037ace3a5e2fcd
# review: draft
check-duplicate-id-bundle = `{ $id }` also stands in { $file }, and the bundle `{ $bundle }` loads both

# translation: 0745b64f5f035aa6
# review: draft
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# translation: ec9a7f97529bb2f2
# review: draft
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used

# translation: 3369fb96dc1b318b
# review: draft
check-empty-translation = a translation says nothing where its source says something

# translation: ba2c82ca92de4f7a
# review: draft
check-empty-translation-help = translate it, or remove the message until it is translated

# translation: 265bc4a7702d2fa4
# review: draft
check-empty-translation-message = the translation is empty here

# translation: 43562a42ffff7195
# review: draft
check-end-mismatch = a translation ends with another sign than its source (question mark, colon, ellipsis)

# translation: 7cf5785d27a623a2
# review: draft
check-end-mismatch-added = the translation ends with `{ $sign }`, and the source does not

# translation: 2af76e4f3f208f6b
# review: draft
check-end-mismatch-dropped = the source ends with `{ $sign }`, and the translation does not

# translation: 339edb3ed7e8de4f
# review: draft
check-end-mismatch-help = end it as the source ends, with the sign of your language

# translation: 2b03d953a484c63b
# review: draft
check-expired-exception = an exception has expired

# translation: cd9fafe90771cfea
# review: draft
check-expired-exception-help = mend what it allowed and remove it, or give it another day

# translation: ff8a43843905af64
# review: draft
check-expired-exception-help-day = write a day such as `until 2027-03-01` in front of the comma

# translation: 5d14b483e595a4e3
# review: draft
check-expired-exception-help-idle = remove it

# translation: c913c3440e6cbde0
# review: draft
check-expired-exception-here = no longer allowed

# translation: 8d1293f916521e02
# review: draft
check-expired-exception-message = this exception from `{ $name }` held until { $day }; { $count ->
        [0] nothing needs it any more
        [one] one finding is back
       *[other] { $count } findings are back
    }

# translation: 86d35c2441b65fb5
# review: draft
check-expired-exception-no-day = this exception from `{ $name }` names no day behind `until`, so it allows nothing

# translation: 1d3192408004d394
# review: draft
check-first-here = the first one is here

# translation: 478256b041324eea
# review: draft
check-full-stop-mismatch = only one of a translation and its source ends with a full stop

# translation: 6aa5c15763201a02
# review: draft
check-full-stop-mismatch-added = the translation ends with a full stop or exclamation mark, and the source does not

# translation: ea0ad6308348ae6a
# review: draft
check-full-stop-mismatch-dropped = the source ends with a full stop or exclamation mark, and the translation does not

# translation: 8ba88c58dcf70a82
# review: draft
check-full-stop-mismatch-help = end it as the source ends

# translation: 3bff328fc0165c61
# review: draft
check-function-mismatch = a translation uses other functions, or other options of them, than the source

# translation: f87b02ea3a7bc6af
# review: draft
check-function-mismatch-bare = the translation shows `${ $variable }` without the function { $name }

# translation: 225a166ddc3f6e9f
# review: draft
check-function-mismatch-dropped = the translation leaves out the function { $name }

# translation: 31fbc8c0204f4d37
# review: draft
check-function-mismatch-extra = the source does not use the function { $name } here

# translation: f670f414a2d21d70
# review: draft
check-function-mismatch-help = take the function over as it is in the source

# translation: 04cf28be0389e849
# review: draft
check-function-mismatch-option = the option `{ $option }: { $value }` of the source is missing here

# translation: 6bcd51275dd50b85
# review: draft
check-group-exceptions = Settings and exceptions

# translation: 2e056578a692118f
# review: draft
check-group-files = Files and ids

# translation: 7288668d804085a9
# review: draft
check-group-hygiene = Characters and signs

# translation: b31393b11e6ec87b
# review: draft
check-group-linking = Where references lead

# translation: ac5919dcaaf15ec3
# review: draft
check-group-parity = Variables, terms and other parts that the program needs

# translation: aa0e374727a4f1a3
# review: draft
check-group-plurals = Plurals

# translation: 4ad8beccd494829b
# review: draft
check-group-policy = What the project demands

# translation: b10ab3c065241b99
# review: draft
check-group-source-side = The source itself

# translation: 479c964aca747fcb
# review: draft
check-group-state = State of translations

# translation: 397cf7d3d58194a1
# review: draft
check-group-wording = What a translation says beside its source

# translation: 97d1d0c44da21317
# review: draft
check-idle-exception = an exception allows nothing

# translation: 5d14b483e595a4e3
# review: draft
check-idle-exception-help = remove it

# translation: 418cd7e28a931332
# review: draft
check-idle-exception-help-apart = put it directly above the message that it speaks of, or remove it

# translation: 8eb3c4473934ac47
# review: draft
check-idle-exception-help-nothing = correct it, or remove the exception

# translation: 19da6eb1312c3e6a
# review: draft
check-idle-exception-message = this exception from `{ $name }` allows nothing

# translation: 4dc22ad8e4d0e20c
# review: draft
check-idle-exception-nothing = { $key ->
        [locale] this exception allows nothing: the project has no locale `{ $value }`
        [file] this exception allows nothing: the project has no file `{ $value }`
       *[id] this exception allows nothing: no message has the id `{ $value }`
    }

# translation: bfb6d69bac2c91ea
# review: draft
check-idle-pattern = a demand speaks of nothing

# translation: 99c0be43a70f804f
# review: draft
check-idle-pattern-help = correct the name or remove it; `diglot status` shows locales and catalogs by their names

# translation: ab2c28ffd01eac5f
# review: draft
check-idle-pattern-message = { $kind ->
        [message] no message is called `{ $name }`
        [catalog] no catalog is called `{ $name }`
        [path] no text has the path `{ $name }`
       *[locale] there is no locale `{ $name }`
    }, so nothing is demanded here

# translation: 4cafb9d31db397df
# review: draft
check-idle-setting = a setting changes nothing

# translation: 83d1b4cd42fe3662
# review: draft
check-idle-setting-catalog = no catalog is called `{ $name }`

# translation: 84191890b76a7c0e
# review: draft
check-idle-setting-exclude = no text fits `{ $pattern }`, so nothing is left out

# translation: 63fb8017993401fe
# review: draft
check-idle-setting-itself = `{ $locale }` cannot fall back on itself

# translation: b32b90c37fb9a5a8
# review: draft
check-idle-setting-locales = `locales` is an empty list, so nothing is translated

# translation: 87c886d9abe7f607
# review: draft
check-idle-setting-same = { $kind ->
        [exception] the exception in line { $line } allows the same
       *[override] the override in line { $line } has the last word on all that this one says
    }

# translation: 0f1c482c4e5c8b70
# review: draft
check-idle-setting-ship = `ship = 0` lets a locale ship before anything of it is translated

# translation: cd6932ae7418c097
# review: draft
check-idle-term-argument = a term is given a word that it does not use

# translation: 8bd8db8342defb1f
# review: draft
check-idle-term-argument-help = let the term choose by `${ $name }`, or remove the argument

# translation: af59b6cce3d877ca
# review: draft
check-idle-term-argument-message = `{ $id }` does not use `${ $name }`

# translation: 61c68de77fa92a3d
# review: draft
check-idle-term-argument-nameless = a term does not use an argument without a name

# translation: bdcc1c0005b011a7
# review: draft
check-idle-term-argument-nameless-help = give it a name, as in `{ "{" } { $id }(case: "…") { "}" }`, or remove it

# translation: d732f904b3a0bf3f
# review: draft
check-invisible-character = an invisible character stands in the text

# translation: 303bf60bd08311e0
# review: draft
check-invisible-character-help = delete it; if it is there on purpose, write it as an escape in braces

# translation: 09df3be65585cb2d
# review: draft
check-invisible-character-message = an invisible character stands here: { $sign }

# translation: 6d65f7b4319916c8
# review: draft
check-length-mismatch = a translation is far longer or shorter than its source

# translation: 07db34db0846ec90
# review: draft
check-length-mismatch-help = see whether a part was lost, or belongs to another message

# translation: 606716f795178090
# review: draft
check-length-mismatch-long = the translation is more than three times as long as its source

# translation: fb2ab491839b15d0
# review: draft
check-length-mismatch-short = the translation is less than a third as long as its source

# translation: 887b5a6bb0c77f81
# review: draft
check-link-mismatch = a translation has other Markdown links than the source

# translation: 14862999eb8935a6
# review: draft
check-link-mismatch-changed = the link { $link } is { $source } in the source

# translation: 602c7c9f8ec9dfb0
# review: draft
check-link-mismatch-dropped = the translation leaves out the link { $link }

# translation: b2e40fa4465b294d
# review: draft
check-link-mismatch-extra = the source has no link { $link } here

# translation: f7b26bc216329e2e
# review: draft
check-link-mismatch-help = keep the links of the source and translate only the words in the square brackets

# translation: ac6a51180c86254c
# review: draft
check-markup-mismatch = a translation has other HTML elements than the source

# translation: 602fa9cf49987b4a
# review: draft
check-markup-mismatch-attribute = this tag says { $tag }, and the source says { $source }

# translation: c1ac9af3170b746a
# review: draft
check-markup-mismatch-crossed = { $tag } stands before the end of { $inner }

# translation: 751bd783b0ec6899
# review: draft
check-markup-mismatch-crossed-help = close first what was opened last

# translation: a28d3657eda441fa
# review: draft
check-markup-mismatch-dropped = the translation leaves out { $tag }

# translation: 34f118dfaa8bb766
# review: draft
check-markup-mismatch-extra = the source has no { $tag } here

# translation: 1a9cf93822682154
# review: draft
check-markup-mismatch-help = copy the tags of the source; only the words between them are translated, and attributes such as title and alt

# translation: 243ca09007157163
# review: draft
check-markup-mismatch-unclosed = { $tag } is never closed

# translation: 1e5dea0eed0d9cc3
# review: draft
check-markup-mismatch-unclosed-help = put { $close } behind the words that it stands for

# translation: 1a559c571d21a17e
# review: draft
check-markup-mismatch-unopened = { $tag } closes nothing: no element of that name is open here

# translation: f4c2575935605c04
# review: draft
check-message-reference-mismatch = a translation refers to other messages than the source

# translation: d4df1a93626301bf
# review: draft
check-message-reference-mismatch-dropped = the translation does not refer to `{ $name }`

# translation: 52317a4e1c32995b
# review: draft
check-message-reference-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it

# translation: df03074e8c2d3afc
# review: draft
check-message-reference-mismatch-extra = the source does not refer to `{ $name }` here

# translation: a3a4c246088bb038
# review: draft
check-message-reference-mismatch-extra-help = refer to the messages that the source refers to; ids are not translated

# translation: 33c68a4a09bb2b63
# review: draft
check-missing = a message is not translated

# translation: ae8e306400f99ac1
# review: draft
check-missing-catalog = { $count ->
    [one] the locale has no translation of this text: { $count } message is not translated
   *[other] the locale has no translation of this text: { $count } messages are not translated
}

# translation: 3361182304f93bc4
# review: draft
check-missing-catalog-help = write the translations to { $file }

# translation: a9ee28c3324594eb
# review: draft
check-missing-help = add its translation to { $file }

# translation: 9f584e9a789599ac
# review: draft
check-missing-help-unread = it stands here but cannot be read: mend that first

# translation: 7856d24789e82c89
# review: draft
check-missing-message = `{ $id }` is not translated

# translation: ab8d7f5d007fd98b
# review: draft
check-missing-plural = a plural form of the language is missing

# translation: 04ea1e4edc9f1baa
# review: draft
check-missing-plural-help = add a variant for each, or leave out the choice if the text is the same for all numbers

# translation: a1381b1fbf93aaf2
# review: draft
check-missing-plural-message = { $count ->
    [one] the plural form { $forms } is missing, which { $example } has
   *[other] the plural forms { $forms } are missing, the first of which { $example } has
}

# translation: d2beeec829316b2d
# review: draft
check-missing-term-argument = a term is used without the word that it needs

# translation: 6ae8eaa2104eea45
# review: draft
check-missing-term-argument-help = give it, as in `{ "{" } { $id }({ $name }: "…") { "}" }`

# translation: 7ba43fee4838e138
# review: draft
check-missing-term-argument-message = `{ $id }` shows `${ $name }`, which is not given here

# translation: 925a653d203d6b2d
# review: draft
check-mixed-script = a word has letters of two alphabets that look alike

# translation: 358607c097ae0b01
# review: draft
check-mixed-script-help = type the word again with one keyboard

# translation: 078b53aa193720f2
# review: draft
check-mixed-script-message = { $alphabet ->
    [cyrillic] in “{ $word }” the Cyrillic { $letters } stands among letters of another alphabet
    [greek] in “{ $word }” the Greek { $letters } stands among letters of another alphabet
    [armenian] in “{ $word }” the Armenian { $letters } stands among letters of another alphabet
   *[latin] in “{ $word }” the Latin { $letters } stands among letters of another alphabet
}

# translation: fa10c53aa43ed0cf
# review: draft
check-no-records = nothing is known yet of the sources that the translations of a locale were made from

# translation: 14df4043f58cd5c5
# review: draft
check-no-records-help = compare translations with their source and confirm those that agree with `diglot accept`; all other checks work without records

# translation: be4d6100b66ac653
# review: draft
check-no-records-message = { $count ->
    [one] nothing is recorded yet of the sources that the translations of { $locales } were made from, so nobody can tell which are outdated
   *[other] nothing is recorded yet of the sources that the translations of { $count } locales ({ $locales }) were made from, so nobody can tell which are outdated
}

# translation: 5fe59a2f0b6b8946
# review: draft
check-no-source = no file of the source locale `{ $locale }` is there, and translations are

# translation: bb5e653647782147
# review: draft
check-no-source-help = write as `source-locale` the language that the texts are written in; remove no translation before

# translation: 1306178c7b0cd87b
# review: draft
check-not-nfc = a letter is written as two characters

# translation: 627dca908c0f92eb
# review: draft
check-not-nfc-help = type the letter again as one character

# translation: c7b50f2258686b98
# review: draft
check-not-nfc-message = “{ $word }” has a letter and its mark as two characters, where there is one for both

# translation: 3e8567bd5a45d3b2
# review: draft
check-number-mismatch = a translation has other numbers than its source

# translation: ff2a3c77e86f7720
# review: draft
check-number-mismatch-added = the translation says { $number }, and the source does not

# translation: f8b15a8a7e8277bf
# review: draft
check-number-mismatch-dropped = the source says { $number }, and the translation does not

# translation: 7efb48a4f123455d
# review: draft
check-number-mismatch-help = write the numbers of the source, in the way of your language

# translation: acf4a6a2dcd7fe3f
# review: draft
check-number-mismatch-other = the translation says { $found } where the source says { $wanted }

# translation: 274efa109210d929
# review: draft
check-obsolete = a translation has no message in the source any more

# translation: 1b36e6c141da6124
# review: draft
check-obsolete-catalog = { $count ->
    [one] the source locale has no catalog `{ $name }`: { $count } message here is of no use
   *[other] the source locale has no catalog `{ $name }`: { $count } messages here are of no use
}

# translation: 7f73d307775af621
# review: draft
check-obsolete-catalog-help = remove or rename this file

# translation: a8fc27e2ac8cc453
# review: draft
check-obsolete-help = remove it if it is of no more use

# translation: 6aa5046427bf0fce
# review: draft
check-obsolete-help-merged = its text went into `{ $new }`: translate that one, then remove this one

# translation: 2172e33f3aaee815
# review: draft
check-obsolete-help-similar = the new message `{ $new }` is similar: rename this one, or remove it

# translation: d8604cc43a457a72
# review: draft
check-obsolete-help-unread = the source has it but it cannot be read there: mend that first

# translation: 97b0edb8cac3fd6a
# review: draft
check-obsolete-message = `{ $id }` is no longer in the source

# translation: bd68cea9e6a4cf65
# review: draft
check-out-of-step = a reference catalog is behind its source text

# translation: a033ab1f71f57810
# review: draft
check-out-of-step-added = this passage is not in the reference catalog yet; its id will be `{ $id }`

# translation: 4d01f4aaf674b064
# review: draft
check-out-of-step-changed = this passage changed, and `{ $id }` in the reference catalog did not

# translation: 31dcd6fdce7dedc1
# review: draft
check-out-of-step-help = run `diglot sync`

# translation: 8798e4de1fa622ad
# review: draft
check-out-of-step-layout = the reference catalog { $file } differs from this text in order or layout

# translation: 515f5514db8709a7
# review: draft
check-out-of-step-no-catalog = this text has no reference catalog { $file } yet

# translation: c470931ba7cdd3f5
# review: draft
check-out-of-step-removed = the passage of `{ $id }` is no longer in the source text

# translation: 20b8fecdeae1fa60
# review: draft
check-outdated = the source changed after it was translated

# translation: 07f56a1f1442a066
# review: draft
check-outdated-help = translate what changed, or run `diglot accept { $locale } { $id }` if the translation still holds

# translation: d529f964b0c1c16f
# review: draft
check-outdated-message = { $grade ->
    [cosmetic] the source of `{ $id }` changed in typography: { $because }
    [meaning] the source of `{ $id }` changed, perhaps in meaning: { $because }
   *[wording] the source of `{ $id }` changed in wording: { $because }
}

# translation: 471312bc06f10c19
# review: draft
check-outdated-pivot = a translation follows a text that is itself outdated

# translation: 2b8866effb4245a8
# review: draft
check-outdated-pivot-help = nothing is to do here before { $pivot } is up to date

# translation: c433c8ec21710983
# review: draft
check-outdated-pivot-message = `{ $id }` follows { $pivot }, whose own source changed: { $because }

# translation: a554115de75733a6
# review: draft
check-outdated-pivot-unconfirmed = `{ $id }` follows { $pivot }, and nobody can tell whether that follows its own source

# translation: 6970458e5c375521
# review: draft
check-pivot-here = translated from this

# translation: 740e53bcba6640ed
# review: draft
check-plural-runtime = the library fluent-rs shows another plural form than the language has

# translation: a7e4907fe098e548
# review: draft
check-plural-runtime-help = let the program correct it, or see that `{ $shown }` fits that number too

# translation: 090771c875e14947
# review: draft
check-plural-runtime-message = for { $number } the library fluent-rs shows the variant `{ $shown }`, and `{ $right }` is right

# translation: 2a3a5bbd5cf07ab5
# review: draft
check-quote-mismatch = a quotation mark has no partner

# translation: d5661289e14556b5
# review: draft
check-quote-mismatch-help = write marks that belong together; usual in this language: { $usual }

# translation: 648678ec6699e914
# review: draft
check-quote-mismatch-lonely = the quotation mark { $mark } has no partner

# translation: e2d421ea11c36e1c
# review: draft
check-quote-mismatch-wrong = a quotation that { $opened } opens is closed by { $mark }

# translation: f5b47681e0bd8280
# review: draft
check-reference-cycle = texts refer to one another in a circle

# translation: c085de598ac6a07c
# review: draft
check-reference-cycle-help = take out one of these references

# translation: 770c465ae7b54ff8
# review: draft
check-reference-cycle-message = this leads back to itself: { $path }

# translation: 649a30d1cccd1688
# review: draft
check-replacement-character = a character of a text was lost

# translation: 09790c72ba471235
# review: draft
check-replacement-character-help = write the character that belongs here

# translation: 3fe15cdbcdfb25c7
# review: draft
check-replacement-character-message = a character was lost here: the text has U+FFFD in its place

# translation: 75833cf6bee38882
# review: draft
check-same-text = two messages of the source say the same

# translation: 1c19d6a84f184a18
# review: draft
check-same-text-help = use `{ $id }` for both, or say in a comment above each where it is shown

# translation: b921f5cf8a115667
# review: draft
check-same-text-message = this says the same as `{ $id }`

# translation: 18f6b2492e3b1250
# review: draft
check-source-here = this is the source

# translation: bad9a7f34707800e
# review: draft
check-space-mismatch = a space at the start or the end is in a translation or in its source only

# translation: 0d43c85a68f26171
# review: draft
check-space-mismatch-added-help = remove the space and the braces that hold it

# translation: 80ba1c7cf653b671
# review: draft
check-space-mismatch-end-added = the translation ends with a space, and the source does not

# translation: 2de68fb0a49401f2
# review: draft
check-space-mismatch-end-dropped = the source ends with a space, and the translation does not

# translation: dbdfdc407c4164e5
# review: draft
check-space-mismatch-help = a space that has to stay is written {"{"} " " {"}"}

# translation: d567b90c97fb0c64
# review: draft
check-space-mismatch-start-added = the translation begins with a space, and the source does not

# translation: 876a1c23ec90b175
# review: draft
check-space-mismatch-start-dropped = the source begins with a space, and the translation does not

# translation: 857e1b8e6927617b
# review: draft
check-stale-shipping = the record of what is shipped is behind

# translation: 8c478cbd32dceac7
# review: draft
check-stale-shipping-help = translate what is to go, or let `diglot ship` take it out of the record

# translation: 864dab0232a437df
# review: draft
check-stale-shipping-help-idle = let `diglot ship` take it out of the record, or write `ship` in its tier

# translation: 877d2ecccc06ce54
# review: draft
check-stale-shipping-help-line = remove this line; of two versions that git could not merge, keep the lines of both

# translation: 76a1275a60a9d31e
# review: draft
check-stale-shipping-idle = { $name } is recorded as shipped, and the settings do not say when it ships

# translation: c73a91e021832332
# review: draft
check-stale-shipping-message = { $name } is recorded as shipped and is left out: { $why } (`{ $table }`)

# translation: f2bdf922fbb5e44c
# review: draft
check-straight-apostrophe = an apostrophe is straight where those of the file are curved

# translation: 17009462c2e1b40f
# review: draft
check-straight-apostrophe-help = write { $usual }

# translation: 2a138a1d2f91456a
# review: draft
check-straight-apostrophe-message = this apostrophe is straight, and nearly all others of the file are { $usual }

# translation: 639bcf30d1a1a18e
# review: draft
check-straight-quote = quotation marks are straight where most of the file are not

# translation: a4574782d9678f85
# review: draft
check-straight-quote-help = write the marks of the rest of the file; usual in this language: { $usual }

# translation: 15e30199bc907249
# review: draft
check-straight-quote-message = these quotation marks are straight, and most others of the file are not

# translation: c04b331a76f157dc
# review: draft
check-symbol-mismatch = a translation lacks a symbol of its source (currency, per cent, §, ©, …)

# translation: 2a0c695192179524
# review: draft
check-symbol-mismatch-help = write the symbol as your language writes it

# translation: d2d781a274777081
# review: draft
check-symbol-mismatch-message = the source has the symbol { $sign }, and the translation neither it nor a word for it

# translation: 778d0343f2498aad
# review: draft
check-term-mismatch = a translation uses other terms than the source

# translation: ae6a55be8b6d11fe
# review: draft
check-term-mismatch-dropped = the translation leaves out the term `{ $name }`

# translation: 4de0c5426efa8a18
# review: draft
check-term-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it, or allow the difference with a reason

# translation: f1fccd92c8c18241
# review: draft
check-term-mismatch-extra = the source does not use the term `{ $name }` here

# translation: e8bb4f1903818fc3
# review: draft
check-term-mismatch-extra-help = use the terms of the source, or allow the difference with a reason

# translation: a4f903615885273e
# review: draft
check-too-many-placeables = a text grows out of bounds

# translation: 45884813c52fdb20
# review: draft
check-too-many-placeables-help = use fewer references, or cut the text in two

# translation: 1dedb0eaf289ddb7
# review: draft
check-too-many-placeables-message = to show `{ $name }`, more than 100 pairs of braces must be filled, its references included

# translation: 6fa6dee4f7440ea5
# review: draft
check-unconfirmed = source and translation both changed, and nobody can tell which came first

# translation: 52a3bb3b608d1496
# review: draft
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# translation: a6a19c89dec51924
# review: draft
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first

# translation: 851e132620da00a0
# review: draft
check-undocumented-variable = no comment says what a variable stands for

# translation: b604cb01d5ea5640
# review: draft
check-undocumented-variable-help = say so in a comment above the message, such as `# $name: name of a person`

# translation: 1e9532f5375a1f17
# review: draft
check-undocumented-variable-help-apart = take out the empty line between the comment and the message

# translation: 6f038cd289af19e4
# review: draft
check-undocumented-variable-message = no comment explains { $names }

# translation: c5b94412c7319b66
# review: draft
check-unexplained-exception = an exception gives no reason

# translation: 39dd979dfa85bf88
# review: draft
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`

# translation: 96a29f3f208eec84
# review: draft
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing

# translation: 8a0cad1d5aeee747
# review: draft
check-unexplained-exception-second = this exception from `{ $name }` names `{ $second }` instead of a reason, so it allows nothing

# translation: d1d4e179c0161cfa
# review: draft
check-unexplained-exception-second-help = write one exception for each check, each with its own reason after the comma

# translation: f4072f5e054734ba
# review: draft
check-unknown-check = the settings name a check that does not exist

# translation: 60a29187dceff6d6
# review: draft
check-unknown-check-grades = `{ $name }` has one level for all changes, not one for each grade

# translation: 6480e543e01333c8
# review: draft
check-unknown-check-grades-help = write `{ $name } = "warning"`; only `outdated` and `outdated-pivot` know grades

# translation: e28cfe3a67421ec5
# review: draft
check-unknown-check-help = `diglot explain` lists all checks

# translation: d496f1c7a9b781ab
# review: draft
check-unknown-check-help-similar = did you mean `{ $known }`?

# translation: 71470fdb95666ade
# review: draft
check-unknown-check-message = there is no check `{ $name }`

# translation: 249a973560bce50b
# review: draft
check-unknown-function = a text calls a function that nobody knows

# translation: cb69551d78b7c548
# review: draft
check-unknown-function-help = correct its name, or add `{ $name }` to `functions` under `[fluent]` in the settings

# translation: 304805c82508ab98
# review: draft
check-unknown-function-message = there is no function `{ $name }`

# translation: 05facca5e857bf14
# review: draft
check-unknown-locale = a folder stands for no locale of the project

# translation: fe7315b8b012dd55
# review: draft
check-unknown-locale-folder = the settings say that the folder of `{ $locale }` is `{ $folder }`, and here is one called `{ $name }`

# translation: 8aa3d79807d02404
# review: draft
check-unknown-locale-folder-help = rename it to `{ $folder }`, or write `folder = "{ $name }"`

# translation: 22d3b8a8e8f7e4cc
# review: draft
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`

# translation: bfcee2e35f14cc13
# review: draft
check-unknown-locale-help-tag = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# translation: 8f64b1c0b422bf5c
# review: draft
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part

# translation: 03653838c5883501
# review: draft
check-unknown-locale-pivot = `{ $locale }` would be translated from `{ $pivot }`, which is no locale of the project

# translation: cb0f5b7609b4379d
# review: draft
check-unknown-locale-pivot-help = correct `from`, or add the locale to `locales`

# translation: 73065f2c574b1aae
# review: draft
check-unknown-locale-spelling = `{ $name }` is the locale `{ $tag }` by another spelling

# translation: bfcee2e35f14cc13
# review: draft
check-unknown-locale-spelling-help = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# translation: 8b2486d5fb4596d0
# review: draft
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`

# translation: b45dcac57c4706fe
# review: draft
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs

# translation: 5d1ab991777a209a
# review: draft
check-unknown-mark = a mark for diglot says nothing

# translation: 15097c4efcc79a98
# review: draft
check-unknown-mark-apart = this mark stands above no message, so it marks nothing

# translation: 318a3554129c3ac4
# review: draft
check-unknown-mark-help = write `diglot: critical` in a comment directly above the message

# translation: 3984d8d860bc8f87
# review: draft
check-unknown-mark-message = there is no mark `{ $word }`

# translation: 057bce7c69d4fe25
# review: draft
check-unknown-plural = a plural form that the language does not have

# translation: 6b71607b0624d8fc
# review: draft
check-unknown-plural-help = the language has { $forms }; for a single number write the number itself, such as `[0]`

# translation: 95e9a3aa3ad64d7c
# review: draft
check-unknown-plural-message = no number has the plural form `{ $form }` in the language `{ $locale }`

# translation: fee5e0480fe3c7ad
# review: draft
check-unknown-reference = a text refers to a message, term or attribute that is not there

# translation: 2badd086d3a76810
# review: draft
check-unknown-reference-attribute = `{ $id }` has no attribute `.{ $name }`

# translation: b56f40cb4510cfb2
# review: draft
check-unknown-reference-bundle = there is no `{ $name }` in the bundle `{ $bundle }`

# translation: 7daec43b9bd1814c
# review: draft
check-unknown-reference-help = correct the name, or take the reference out

# translation: 8a8fa72d64180e2d
# review: draft
check-unknown-reference-message = there is no `{ $name }`

# translation: 96876659ec2e76dc
# review: draft
check-unknown-reference-value = `{ $id }` has no text of its own, only attributes

# translation: 1db24257328d00d0
# review: draft
check-unknown-reference-value-help = refer to one of its attributes

# translation: 8948522d536af171
# review: draft
check-unknown-variant = a variant stands for a case that the source does not know

# translation: f2ee69048a196f89
# review: draft
check-unknown-variant-help = write the word that the source has in the brackets; it has { $words }

# translation: 102826f3368010b2
# review: draft
check-unknown-variant-message = the source has no case `{ $word }` in this choice, so readers never see this variant

# translation: e102da6a843b79a0
# review: draft
check-unreachable-variant = a variant is never shown

# translation: 1fd7453debb6ea9d
# review: draft
check-unreachable-variant-fixed = what decides here is fixed, so it always comes out the same

# translation: 8fdaa45b9f22996a
# review: draft
check-unreachable-variant-fixed-help = let a variable decide, or write the one text alone

# translation: 46c45ce5c2d82d6e
# review: draft
check-unreachable-variant-repeated = the key `{ $key }` stands here a second time, so its variant is never chosen by it

# translation: e137f73f4769fb36
# review: draft
check-unreachable-variant-repeated-help = correct the key, or remove the variant

# translation: 229ce099973dafa2
# review: draft
check-unreachable-variant-word = a number is never `{ $key }`

# translation: bce1a4c3abe23980
# review: draft
check-unreachable-variant-word-help = write a number or a plural form (zero, one, two, few, many, other)

# translation: dca94f7cf6778063
# review: draft
check-unreadable = a part of a file cannot be read

# translation: e6508ffbe2882d0b
# review: draft
check-unreadable-help = mend this part; all the rest was read

# translation: a414502b2e1b9506
# review: draft
check-unreadable-help-note = diglot works on Fluent catalogs alone, and leaves the rest as it is

# translation: a579bda3b81f75d4
# review: draft
check-unreadable-junk = this part is no Fluent message

# translation: 2067c5d11755eaed
# review: draft
check-untracked = nothing is known of the source that a translation was made from

# translation: dcdf1f659eba4e53
# review: draft
check-untracked-catalog = { $count ->
    [one] nothing is known of the source that { $count } translation of this catalog was made from
   *[other] nothing is known of the source that { $count } translations of this catalog were made from
}

# translation: 0af0762c5b92b801
# review: draft
check-untracked-catalog-help = compare them with the source, then run `diglot accept { $locale } ID…` for those that agree

# translation: 357591d1d3567883
# review: draft
check-untracked-message = nothing is known of the source that `{ $id }` was translated from

# translation: 6c3e9ff8944e29e0
# review: draft
check-untranslated-reference = a translation refers to something that is not translated

# translation: 45376c9be0881fd8
# review: draft
check-untranslated-reference-help = translate `{ $name }`, or copy it from the source

# translation: 09806f6403ccc7df
# review: draft
check-untranslated-reference-message = `{ $name }` is not translated, and nothing stands in for it inside another text

# translation: 74291016442badbb
# review: draft
check-variable-mismatch = a translation uses other variables than the source

# translation: 09a8f7b4957caf35
# review: draft
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`

# translation: d3afd4169413909f
# review: draft
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# translation: 06b1556db9cd52a8
# review: draft
check-variable-mismatch-dropped-here = this variant leaves out the variable `${ $name }`

# translation: 1c5e077d42f534a1
# review: draft
check-variable-mismatch-extra = the source has no variable `${ $name }`

# translation: 43e17f74cd680dcb
# review: draft
check-variable-mismatch-extra-help = write `${ $known }`, as in the source

# translation: 39b79f90e0a22e8a
# review: draft
check-variable-mismatch-list-help = take it out, or use one of the variables of the source: { $names }

# translation: 17df19ad60e7b8ba
# review: draft
check-variable-mismatch-none-help = take it out: the source of this message has no variables

# translation: 11a13480c9609161
# review: draft
check-wrong-function-argument = a number or date is to be written in a way that does not exist

# translation: 9fac5d8e8a65748a
# review: draft
check-wrong-function-argument-further = `{ $function }` takes one value, and this is a further one

# translation: 5ff3f5e6a22b9032
# review: draft
check-wrong-function-argument-limits = `{ $most }` is less than `{ $least }`

# translation: 05e0fe6c151695ca
# review: draft
check-wrong-function-argument-limits-help = exchange the two numbers, or leave one out

# translation: 41bd7a147f17fc6d
# review: draft
check-wrong-function-argument-name = `{ $function }` has no option `{ $name }`

# translation: 3084e545fee0bc28
# review: draft
check-wrong-function-argument-name-help = copy the option from the source, or remove it

# translation: 1fec3c21314d5e81
# review: draft
check-wrong-function-argument-none = `{ $function }` is not told what to write

# translation: 162ca140cec29a9c
# review: draft
check-wrong-function-argument-none-help = give it one variable, as in `{ $function }($name)`

# translation: 01547ffe741d778f
# review: draft
check-wrong-function-argument-quoted = put it in quotation marks

# translation: 6ad96f49dab60f98
# review: draft
check-wrong-function-argument-text = `{ $function }` cannot write a text

# translation: f0693d1aa116a195
# review: draft
check-wrong-function-argument-value = `{ $name }` cannot be `{ $value }`

# translation: cd672f69d1fd621d
# review: draft
check-wrong-function-argument-whole = write a whole number from { $least } to { $most }, without quotation marks

# translation: 1b3035d8f475c887
# review: draft
check-wrong-function-argument-words = write one of these words in quotation marks: { $values }

# translation: 6f5d7b7ddf868e8f
# review: draft
check-wrong-language = a text is in another language

# translation: c91b7f0c0f741213
# review: draft
check-wrong-language-help = translate it, or move it to the file of its language

# translation: d651a621c88b9233
# review: draft
check-wrong-language-message = this text is not in the language of { $locale }: it looks like { $language }

# translation: 6bfeada081ec0693
# review: draft
check-wrong-script = a text is in another script than its locale

# translation: ec8a9db3162d7f71
# review: draft
check-wrong-script-message = most letters of this text are of another script than { $locale } is written in

# translation: 4b14e75f3d5d80f0
# review: draft
check-wrong-script-simplified = this text has simplified characters, and { $locale } is written with traditional ones

# translation: fcedaa01a0281b1c
# review: draft
check-wrong-script-traditional = this text has traditional characters, and { $locale } is written with simplified ones

# translation: 5513a74e6d801ab9
# review: draft
cli-act = { $path }: { $what }

# translation: 1e330771eabf5a9e
# review: draft
cli-built = { $files ->
    [one] One file is in `{ $folder }`.
   *[other] { $files } files are in `{ $folder }`.
}

# translation: ab984acfb3a39d59
# review: draft
cli-built-changes = Written: { $written }. Removed: { $removed }.

# translation: 211af7c7c1278ac8
# review: draft
cli-built-in-steps = `{ $folder }` could not be replaced as a whole here, so its files were replaced one by one; somebody who looked meanwhile may have seen files of both builds.

# translation: 7f390e75c3914c7f
# review: draft
cli-built-look = Open `{ $path }` in a browser.

# translation: 2c0edcb55ce3cca5
# review: draft
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}

# translation: baa66516025ba5b5
# review: draft
cli-check-off = `{ $check }` is off, so it finds nothing; `[checks]` in `diglot.toml` switches it on

# translation: 37c58f9afbdf8ae1
# review: draft
cli-config-all = Nothing is set for all locales alike; name a locale with `--locale`, or a file with `--path`.

# translation: 3dec2b7766756679
# review: draft
cli-config-defaults = The settings say nothing of that; all is as it is by itself.

# translation: e7e79ea91de3ce12
# review: draft
cli-error = error: { $what }

# translation: 92cf5c858edb897e
# review: draft
cli-file-wrong = `{ $file }` cannot be used as it is

# translation: 83f10a302e1d6797
# review: draft
cli-hint = help: { $what }

# translation: 8856c190030d6979
# review: draft
cli-import-doubts = { $count ->
    [one] One place looks damaged. Settle it in the source text:
   *[other] { $count } places look damaged. Settle them in the source text:
}

# translation: 0e77ee0601634435
# review: draft
cli-import-next = Read the source text, then run `diglot sync`.

# translation: f4cffa3a740d25c0
# review: draft
cli-import-same = `{ $file }` says the same already.

# translation: 618bb9d2fc43f6dc
# review: draft
cli-in-step = All is in step.

# translation: 4b53f934b11ba86d
# review: draft
cli-initialized = Write or import source texts, then run `diglot sync`.

# translation: a03d5e8888881961
# review: draft
cli-initialized-catalogs = Run `diglot check` to see how the translations stand.

# translation: 7be76d3dbb859a83
# review: draft
cli-left-out = Left out: { $name }, { $why }

# translation: 6562247b89f8e0be
# review: draft
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it

# translation: 1045f2d8d420add4
# review: draft
cli-no-project-help = `diglot init` makes a folder a project

# translation: a3be5e224ef09926
# review: draft
cli-output-failed = the output could not be written: { $cause }

# translation: a1fbfc6377981c6d
# review: draft
cli-project-file = `{ $folder }` is a file: name its folder

# translation: af0800da19fa79ed
# review: draft
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}

# translation: e94b79cbfc97009e
# review: draft
cli-shipped-unknown = nobody can say what is shipped, for `{ $file }` cannot be read

# translation: efbeaa9d293e6f5a
# review: draft
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}

# translation: 81c8f5bfdb196aea
# review: draft
disk-all-excluded = `{ $pattern }` leaves out every file of the project

# translation: 7f71df2da052bb3f
# review: draft
disk-all-excluded-help = write a pattern that fits fewer files

# translation: fe8d0e2744c6c356
# review: draft
disk-cannot-lock = cannot keep other runs of diglot from writing, by `{ $path }`: { $cause }

# translation: 7bbb26c86a4fac96
# review: draft
disk-cannot-look = this path cannot be followed: { $cause }

# translation: fcbef91277bebce3
# review: draft
disk-cannot-read = cannot read `{ $path }`: { $cause }

# translation: 089126c957148a06
# review: draft
disk-cannot-remove = cannot remove `{ $path }`: { $cause }

# translation: 0099c26e2b7c32c9
# review: draft
disk-cannot-watch = cannot watch `{ $path }` for changes: { $cause }

# translation: 62e61c885d6f6b7e
# review: draft
disk-cannot-write = cannot write `{ $path }`: { $cause }

# translation: 764ba6d420d24cad
# review: draft
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again

# translation: d1b5a212478b9369
# review: draft
disk-exists = `{ $path }` exists already, so nothing was written

# translation: b14af9b943cb7f9d
# review: draft
disk-folder-here = this is a folder, and a file is needed here

# translation: c79032f7925f20c7
# review: draft
disk-in-the-way = rename or remove it: diglot keeps a file of its own here

# translation: 2756c1b0396fc134
# review: draft
disk-large = this file is too large and was not read: it must be smaller than 4 GiB

# translation: e841b721388c5b5f
# review: draft
disk-link-loop = this symbolic link leads back to a folder that it stands in

# translation: 1b8e1189e14f0e4b
# review: draft
disk-link-nowhere = the link `{ $path }` leads to a file that is not there: make that file, or remove the link

# translation: b2df769a749cc5ff
# review: draft
disk-link-outside = this symbolic link leads out of the project and was not followed

# translation: c9e1dda927afbda0
# review: draft
disk-locked = another run of diglot (process { $process }) has been writing to this project for too long; end it and try again

# translation: d2ff08cc75563f67
# review: draft
disk-missing-folder = there is no folder `{ $folder }`

# translation: 0c1d71060820b064
# review: draft
disk-missing-folder-help = make the folder, or correct the path pattern

# translation: 783705356fb8c886
# review: draft
disk-needs-folder = `{ $path }` cannot be reached: `{ $file }` is a file and no folder; give another path, or move that file away

# translation: ced75191f0c99594
# review: draft
disk-no-catalogs-help = name a pattern, such as `"locales/{"{"}locale{"}"}/*.ftl"`, or let `diglot init` look for catalogs

# translation: 9bbaab26bf057891
# review: draft
disk-no-file-fits = no file fits the path pattern `{ $pattern }`

# translation: d073b3d2c7165de8
# review: draft
disk-no-file-fits-help = correct it, or remove it: `*` stands for a part of a path and `**` for any folders; all other signs but {"{"}locale{"}"} and {"{"}name{"}"} stand for themselves

# translation: 42117eabafdce303
# review: draft
disk-no-file-fits-help-fluent = a catalog is a Fluent file: write a pattern such as `{ $pattern }`

# translation: 2efa7cb562d0420d
# review: draft
disk-not-a-file = `{ $path }` is not a file

# translation: 4d1f11985acf7da2
# review: draft
disk-not-utf8 = from here the file is not UTF-8 text

# translation: 7be53ce5e16c184d
# review: draft
disk-not-utf8-help = save the file as UTF-8 in your editor; until then diglot does not change it

# translation: d04d99c09e790500
# review: draft
disk-nothing-found = there is no source text and no catalog

# translation: f0688ca19254c8a1
# review: draft
disk-nothing-found-help = put a text into `source-texts`, or let `diglot init` look for catalogs

# translation: eaddbc7234dd3df7
# review: draft
disk-output-folder = `{ $path }` cannot be the output folder: it must lie inside the project and hold no texts of yours

# translation: 309f3dbb7e5a7fe3
# review: draft
disk-outside = `{ $path }` leads out of the project, so nothing was written

# translation: 060d8729fc700dd4
# review: draft
disk-program = { $program } failed: { $cause }

# translation: ca22e3c40ac1d986
# review: draft
disk-read-only = `{ $path }` is read-only, so nothing was written

# translation: 263afc288fbc8107
# review: draft
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written

# translation: 7fd1877504371fc6
# review: draft
disk-settings-folder = `{ $path }` is a folder, and the settings are a file: rename it, then let `diglot init` write the file

# translation: 6809df10141edd62
# review: draft
disk-special-file = this is no ordinary file and was not read

# translation: fd6996b4154ab351
# review: draft
disk-strange-path = the name of this file is not valid Unicode, so the file was not read

# translation: 7e9630cde1fa5200
# review: draft
disk-too-large = `{ $path }` is too large: a file must be smaller than 4 GiB

# translation: 1a31be4332c7b437
# review: draft
disk-too-many = this folder holds too many files, or symbolic links that multiply them; the rest was not read

# translation: 77df7152997b8177
# review: draft
disk-unreadable = this file cannot be read: { $cause }

# translation: 99be2a6f23664b80
# review: draft
engine-catalog-twice = this file is the same catalog as { $first } and is not read

# translation: ca982c79bbd1aaef
# review: draft
engine-catalog-twice-help = keep one of the two files, or change the patterns in diglot.toml

# translation: 7cb2927a74918033
# review: draft
engine-no-place = no path pattern says where the catalogs of this text belong

# translation: 2fe300c79e2735af
# review: draft
engine-no-place-help = add a pattern with {"{"}locale{"}"} and {"{"}name{"}"} to `catalogs` in diglot.toml

# translation: 92d59f51c50c5410
# review: draft
engine-settings-wrong =
    { $count ->
        [one] the settings have a mistake
       *[other] the settings have { $count } mistakes
    }

# translation: 9bcefe7ab51337fd
# review: draft
engine-unlisted =
    { $count ->
        [one] `{ $first }` takes no part: its locale is not among those listed for it
       *[other] { $count } Fluent files take no part, first `{ $first }`: their locales are not among those listed for them
    }

# translation: 7953437a644d3d11
# review: draft
engine-unlisted-help = add the locale to the `locales` of its path pattern, or remove what is no longer needed

# translation: a53d5b48af506aad
# review: draft
explain-more = `diglot explain CHECK` explains one of them.

# translation: 1cd73febe2221675
# review: draft
fix-damaged = { $count ->
    [one] { $file }: one finding is left, because part of the file cannot be read
   *[other] { $file }: { $count } findings are left, because part of the file cannot be read
}

# translation: f8e7e955cf11f853
# review: draft
fix-mended = { $count ->
    [one] { $file }: mends one finding
   *[other] { $file }: mends { $count } findings
}

# translation: 074e474e74014c52
# review: draft
fix-nothing = Nothing can be mended without asking.

# translation: 56d53bacfd6555df
# review: draft
fix-overlapping = { $count ->
    [one] { $file }: one finding is left for another run, because its fix touches the same place as another one
   *[other] { $file }: { $count } findings are left for another run, because their fixes touch the same places as others
}

# translation: 278edc0151375f54
# review: draft
fix-refused = { $count ->
    [one] { $file }: one finding is left, because its fix would change more than the words of one message
   *[other] { $file }: { $count } findings are left, because their fixes would change more than the words of one message
}

# translation: eb17d11a306f2462
# review: draft
fix-source-wording = { $count ->
    [one] { $file }: one finding is left, because mending it changes the source and outdates translations; `--source` mends it too
   *[other] { $file }: { $count } findings are left, because mending them changes the source and outdates translations; `--source` mends them too
}

# translation: 4d5efece72a101c3
# review: draft
fix-unrecorded = { $count ->
    [one] { $file }: one finding is left, because its fix would change whether the translation counts as current
   *[other] { $file }: { $count } findings are left, because their fixes would change whether the translations count as current
}

# translation: 81fc26a544d06d33
# review: draft
gate-baseline-wrong = the baseline `{ $file }` cannot be used

# translation: e45391216d573482
# review: draft
gate-doubled = { $place }: another line says the same, and both count once; `diglot check --baseline --update-baseline` takes one out

# translation: dadfe8fefa4042fb
# review: draft
gate-grown = { $count ->
    [one] one new finding is let into the baseline
   *[other] { $count } new findings are let into the baseline
}

# translation: 7dd4a50f5b4a9c06
# review: draft
gate-known = { $count ->
        [one] one known finding
       *[other] { $count } known findings
    }, { $fewer ->
        [0] as many as in the baseline
        [one] one fewer than in the baseline
       *[other] { $fewer } fewer than in the baseline
    }

# translation: 8b3560f651579dae
# review: draft
gate-known-help = `diglot check --baseline --update-baseline` takes out what is mended, so that it cannot come back

# translation: ad50e943ccec2c39
# review: draft
gate-narrow-baseline = this run was narrow, so the new baseline lacks the rest of the project: begin it with a run over everything

# translation: b573636041612492
# review: draft
gate-no-baseline = there is no baseline `{ $file }` yet

# translation: ad263bb40af7c57e
# review: draft
gate-no-baseline-help = `diglot check --baseline --update-baseline --allow-growth "REASON"` begins one with all errors of now

# translation: 899ed17b5a718a93
# review: draft
gate-no-path = nothing of the project is at `{ $path }`

# translation: 62ba6292200c0956
# review: draft
gate-no-path-help = a path is meant from the project's root, or from the folder that you are in; `*` stands for a part of a name, `**` for any folders

# translation: 5f16b01da2c75ae3
# review: draft
gate-no-reason = growth of the baseline needs a reason in words

# translation: 76886144d3836ebe
# review: draft
gate-not-grown = { $count ->
    [one] one new finding is not let in: mend it, or let it in by `--allow-growth "REASON"`
   *[other] { $count } new findings are not let in: mend them, or let them in by `--allow-growth "REASON"`
}

# translation: 6982712e96b55d11
# review: draft
gate-path-of-others = `{ $path }` has nothing of { $locales }

# translation: ed1a396768d8fef5
# review: draft
gate-since = { $new ->
        [0] no new findings
        [one] one new finding
       *[other] { $new } new findings
    } since the work parted from `{ $revision }` (at { $commit }); { $gone } gone, { $known } as before

# translation: 3d2b1c1d9438f3d4
# review: draft
gate-since-help = write a branch, a tag or a commit, such as `origin/main` or `HEAD~3`; the commit of a day is found by `git log -1 --before="2 days ago"`

# translation: 5903877dc68dd218
# review: draft
gate-since-outdated = { $messages ->
        [one] the edit of one source message outdates
       *[other] the edits of { $messages } source messages outdate
    } { $translations ->
        [one] one translation
       *[other] { $translations } translations
    }

# translation: 7b24a7f90d6f3336
# review: draft
grade-attribute = the part { $name } was added or removed

# translation: 4b27b0d3d59b85be
# review: draft
grade-capital = “{ $before }” became “{ $after }”

# translation: 73d2919b4dd38bea
# review: draft
grade-change-added = “{ $after }” was added

# translation: 8e3904582fb35afb
# review: draft
grade-change-removed = “{ $before }” was removed

# translation: 4b27b0d3d59b85be
# review: draft
grade-change-replaced = “{ $before }” became “{ $after }”

# translation: f44e119fa3434e9e
# review: draft
grade-cosmetic = only typography changed

# translation: 105b32854d7304fb
# review: draft
grade-default = the variant { $name } is now the default

# translation: 7a5ed8e622e203fe
# review: draft
grade-emphasis = “{ $before }” may be marked as a term now, or no longer be one

# translation: 95a4f62ad3733f84
# review: draft
grade-joined = words were joined or parted: { $change }

# translation: 63ce1f99e8b68d2e
# review: draft
grade-link-moved = the link to { $after } stands on other words

# translation: 80612a4e920fb213
# review: draft
grade-literal = code or an address changed: { $change }

# translation: e33163453e43abe9
# review: draft
grade-mark-up = the mark-up changed: { $change }

# translation: 8114cfe5301b6922
# review: draft
grade-modal = an obligation, a permission or a condition changed: { $change }

# translation: 871a9b5bdbdbb72e
# review: draft
grade-name = a name changed: { $change }

# translation: a94c87c393c814a3
# review: draft
grade-name-perhaps = what may be a name changed: { $change }

# translation: 0658e5c9239aa245
# review: draft
grade-negation = a negation changed: { $change }

# translation: cb07fd141805a3c9
# review: draft
grade-number = the number { $before } became { $after }

# translation: 1e5dc8b2e90ddb11
# review: draft
grade-number-added = the number { $after } was added

# translation: afba69f7fc088e5a
# review: draft
grade-number-removed = the number { $before } was removed

# translation: 6aac11e508a4a01b
# review: draft
grade-number-word = a number, a date or a unit changed: { $change }

# translation: 4b50f553ead40685
# review: draft
grade-opposite = a word became its opposite: { $change }

# translation: 8673fdcdc544ca19
# review: draft
grade-order = the same words in another order: { $change }

# translation: c3528ef4affe96bb
# review: draft
grade-placeable = { $name } was added or removed

# translation: 932ada4f10adad1d
# review: draft
grade-placeable-order = the placeables stand in another order: { $change }

# translation: bd1f10ff9b497d77
# review: draft
grade-placeable-other = a placeable changed: { $change }

# translation: aacdfe7c6a72533a
# review: draft
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”

# translation: 15f857884fa76628
# review: draft
grade-punctuation-added = the punctuation mark “{ $after }” was added

# translation: 86d0159144b421c1
# review: draft
grade-punctuation-moved = the punctuation “{ $before }” stands between other words now

# translation: 2518b82a978e50fc
# review: draft
grade-punctuation-removed = the punctuation mark “{ $before }” was removed

# translation: 666e42d89d61943f
# review: draft
grade-quantifier = a quantity changed: { $change }

# translation: 5008bf335e518dde
# review: draft
grade-rewritten = most of it was rewritten ({ $percent } % of the words)

# translation: 348b876d4c361243
# review: draft
grade-said = more or less is said: { $change }

# translation: 55a0258ab65c5353
# review: draft
grade-target = the link to { $before } now leads to { $after }

# translation: a9e4c0b4d11be62c
# review: draft
grade-target-added = a link to { $after } was added

# translation: 685cd44ccb0728c5
# review: draft
grade-target-removed = the link to { $before } was removed

# translation: 3e08f110d2bea0e0
# review: draft
grade-value-made = the text of the attribute { $name } is now the value

# translation: 9f344899895c0bc9
# review: draft
grade-value-moved = the text is now the attribute { $name }

# translation: d0208a31a438470e
# review: draft
grade-variant = the variant { $name } was added or removed

# translation: 64245666daa8a6e4
# review: draft
grade-wording = words changed: { $change }

# translation: efe0bc514ec63fd4
# review: draft
help-accept = Records that translations still hold for the source text as it is now.

# translation: 719681559214f3f5
# review: draft
help-accept-all = Accept everything that waits

# translation: 0f0ad03b7df0891a
# review: draft
help-accept-by = Who says so, to be kept in the record

# translation: 87008d129fbc0cf1
# review: draft
help-accept-from = With --source-only: it was the text of this locale that changed, from which others are translated

# translation: 4c3625675003f20b
# review: draft
help-accept-id = Messages, as ID or CATALOG/ID

# translation: d211f4a5e9e19429
# review: draft
help-accept-locale = The locale whose translations you have read

# translation: e910b57a7bbd3b65
# review: draft
help-accept-note = Why, to be kept in the record

# translation: ee787bb7da5cc336
# review: draft
help-accept-source-only = You are the editor, and your change of the source touches no translation

# translation: c3d45c7735d080eb
# review: draft
help-adopt = Records what each translation was made from, as far as the history in git tells.

# translation: a02e91ad506d285a
# review: draft
help-adopt-again = Also for translations that have a record already

# translation: e74ccf74c87ae68a
# review: draft
help-adopt-dry-run = Show what the history tells without writing any record

# translation: becacaeb0f31fb75
# review: draft
help-adopt-locale = Only these locales

# translation: 6eeea0b976f4aee1
# review: draft
help-align = Shows what became of each passage between two versions of a source text, or of each message between two versions of a catalog.

# translation: 07a5a88bad692ff8
# review: draft
help-align-after = The newer version, or - for the standard input

# translation: 6e3cb6bb8d9febde
# review: draft
help-align-before = The older version: a source text or a catalog, or - for the standard input

# translation: 571eee69bf504848
# review: draft
help-align-locale = The language of the text; without it, the source locale of the project, or en

# translation: 33374a512e488d89
# review: draft
help-arguments = Arguments:

# translation: a6289e1d4e6fe2b1
# review: draft
help-badge = Makes small pictures that show how much is translated, for a page about the project.

# translation: 40e542384b962037
# review: draft
help-badge-output = The folder to make them in

# translation: 9cfc3ef04ce50074
# review: draft
help-build = Makes the files to publish: catalogs, documents and web pages of every locale.

# translation: 6ccdfdce04bbf827
# review: draft
help-build-format = Make these outputs, separated by commas, instead of those of the settings

# translation: 3a0be80dfb8cd2a1
# review: draft
help-build-output = The folder to make them in, below the folder of the project

# translation: 0db07f0710bf0bc4
# review: draft
help-build-schema = Print a JSON schema of `manifest.json`

# translation: 9d7c6b459b0cd8c3
# review: draft
help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.

# translation: 4572b83a745e049a
# review: draft
help-check-allow-growth = With `--update-baseline`: also let in what is new, for this reason, which is kept in the file

# translation: 53c3e2cd3e7b3600
# review: draft
help-check-baseline = Fail only on errors that `.diglot/baseline` does not know

# translation: 883a32e319730112
# review: draft
help-check-check = Only what this check finds; can be given several times

# translation: 08d3796ac25acabf
# review: draft
help-check-diff = Show what `--fix` would change as a diff, and change nothing

# translation: c11a96c399f01250
# review: draft
help-check-fix = Mend what can be mended without asking, then show what is left. No state of a translation changes

# translation: 4da3a59215bb1ed8
# review: draft
help-check-format = How to show it

# translation: 2cdfd5fbfebdeb38
# review: draft
help-check-level = Only findings of this level and above

# translation: 6d5fc46386dbc80a
# review: draft
help-check-locale = Only this locale; can be given several times

# translation: 6a7fc77adb5331dd
# review: draft
help-check-output = Also write the report to a file, in this format; can be given several times

# translation: cb50c9bf5febc729
# review: draft
help-check-path = Only files and folders of this path or path pattern; can be given several times. A source text stands for its translations

# translation: 111fe63c1f94040d
# review: draft
help-check-shard = Only part K of N, for one of N machines; `diglot merge-reports` makes one report of all

# translation: 7828a69fd36b3c54
# review: draft
help-check-since = Only what became worse since the work parted from this branch, tag or commit of git

# translation: b11ca55ce0cf06f3
# review: draft
help-check-source = With `--fix` or `--diff`: also mend the wording of source catalogs, although that outdates translations

# translation: e3701ee948ea4cf7
# review: draft
help-check-update-baseline = With `--baseline`: take out of it what is mended

# translation: 46893a42064230de
# review: draft
help-check-watch = Check again whenever a file changes, until Ctrl+C

# translation: 430737d64e951ae7
# review: draft
help-color = When to use colors

# translation: c3ce3bc8065a1508
# review: draft
help-commands = Commands:

# translation: 07f5d0420e663fd9
# review: draft
help-completions = Prints the script by which a shell completes what you type: commands, options, checks, locales, ids.

# translation: 48a8bab0dc48e15b
# review: draft
help-completions-shell = The shell

# translation: 35c81bc77afffe1b
# review: draft
help-config = Tells what `diglot.toml` can say, and what it says.

# translation: 39abfa1e728774b7
# review: draft
help-config-keys = Print one Markdown page of all tables and keys, in English

# translation: 22461fd8b27cb19c
# review: draft
help-config-locale = Only what applies to this locale

# translation: e17f23c22f587a18
# review: draft
help-config-path = Only what applies to this source text or catalog

# translation: 5c1b39e4627405ed
# review: draft
help-config-schema = Print a JSON schema of `diglot.toml`, for editors

# translation: d020a9d4d53598f4
# review: draft
help-config-show = Show what applies, and which line says so

# translation: fafeb75ac9b883b1
# review: draft
help-diglot = Keeps every translation in step with its source text.

# translation: e8c45aaf5564f31e
# review: draft
help-examples = Examples:

# translation: 9995893af29b8e53
# review: draft
help-exit-clean = nothing at level error (with `--baseline` or `--since`: nothing that was not there)

# translation: 01dd57bccd96e9a1
# review: draft
help-exit-codes = Exit codes:

# translation: d38fa90c19f34901
# review: draft
help-exit-failed = the run could not be done: the command line, the settings, a file

# translation: ec665496afc7b019
# review: draft
help-exit-findings = errors

# translation: 48f2b12af4626db6
# review: draft
help-explain = Explains a check; without a name it lists all checks.

# translation: 47793ebe0b7f0d0d
# review: draft
help-explain-all = Print one Markdown page of all checks, in English

# translation: b6a85f6871e67957
# review: draft
help-explain-check = The name of the check

# translation: 3a83bffbb5c5f004
# review: draft
help-explain-formats = Print a page of all formats of reports, as Markdown

# translation: 0543a7e72c9fe06f
# review: draft
help-explain-outputs = Print a page of all outputs of `diglot build`, in English

# translation: 1d2749ee016697b3
# review: draft
help-global-options = Options of every command:

# translation: 9382a1786a4a58ef
# review: draft
help-help = Show this help

# translation: 8c695c6ce471701d
# review: draft
help-help-command = Shows what diglot or one of its commands does.

# translation: 3df8d858a51d9102
# review: draft
help-help-which = The command to explain

# translation: 1d032444cbea3cfa
# review: draft
help-impact = Shows what edits of the source cost: messages, locales, words to translate again.

# translation: 5ce8231cbfd9714f
# review: draft
help-impact-revision = Since this commit, branch or tag of git; `A..B` from A to B, `A...B` from where B left A

# translation: 24a6bf274e2d852d
# review: draft
help-import = Brings a text out of a PDF, a scan or an e-mail into `source-texts/` and lists the places that look damaged. No word is changed.

# translation: 551bfe853c3120d2
# review: draft
help-import-as = The name of the new source text; without it, the name of the file

# translation: ae63209a4f31ce18
# review: draft
help-import-file = The text to bring in, as UTF-8

# translation: feb3f5069612e5b9
# review: draft
help-init = Makes this folder a project: writes `diglot.toml` to suit the files that are there.

# translation: a3964bab0c5ed21c
# review: draft
help-init-git = Also let git merge catalogs and records message by message

# translation: 0209abbb99ea3d1d
# review: draft
help-init-source = The locale of the source texts, if it cannot be told from the files

# translation: 927d8d6719579174
# review: draft
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide

# translation: a6c0e165782f8aa3
# review: draft
help-log = Shows how a message and its translation came to say what they say.

# translation: cbda49369b899bf2
# review: draft
help-log-id = The message, as its id or as catalog/id

# translation: 11f3a0c33643b5ec
# review: draft
help-log-locale = The locale of the translation

# translation: c014fb0da7095b5a
# review: draft
help-man = Prints the manual page of diglot or of one command, as `man` reads it; in English unless `--lang` says otherwise.

# translation: 9c135c93eb8a30ac
# review: draft
help-man-command = The command

# translation: 734be82abd36cffd
# review: draft
help-man-output = Write the page, or the pages of all commands, into this folder

# translation: 84ee703a61e099e3
# review: draft
help-merge-driver = Merges two versions of a catalog or of records message by message; git calls it.

# translation: 6cee24900e32e718
# review: draft
help-merge-driver-ancestor = The version that both come from (%O)

# translation: 61bf21757894a9b0
# review: draft
help-merge-driver-marker-size = Length of the marks around a conflict (%L)

# translation: 6a4ac05bdb706734
# review: draft
help-merge-driver-ours = Our version, which becomes the merged one (%A)

# translation: e713c1297a3e5126
# review: draft
help-merge-driver-path = Where the file belongs (%P)

# translation: 80f1cf8d6f547f4d
# review: draft
help-merge-driver-theirs = Their version (%B)

# translation: 0592799f322e7e20
# review: draft
help-merge-reports = Makes one report of those of all parts of a run (`diglot check --shard K/N --output json=FILE`).

# translation: 70bf83589b40634e
# review: draft
help-merge-reports-file = The reports of all parts, in any order

# translation: 3b41b26d5f83b0b3
# review: draft
help-move = Moves messages to another catalog, in all locales and with their comments and records.

# translation: f6034d2f475dbb04
# review: draft
help-move-id = What to move: `id`, with `catalog/` before it if several catalogs have it or if it is a term

# translation: fd5bf6b3d87d1139
# review: draft
help-move-to = The catalog that receives it; it is made if there is none

# translation: f36d24e552161dc1
# review: draft
help-options = Options:

# translation: cf5e3dcd51aa2601
# review: draft
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`

# translation: aee0c76cff951a90
# review: draft
help-quiet = Print only results and errors

# translation: c42f0dc7cf317439
# review: draft
help-refuse = Says that a change of the source does touch your translations, whatever the editor has declared.

# translation: 3b2029e3e1ee506a
# review: draft
help-refuse-all = Everything that only the editor's word keeps current

# translation: 60d05cb9dfcc51ca
# review: draft
help-rename = Gives a message, a term, an attribute or a variable another name, in all locales and records.

# translation: af581540067ec49d
# review: draft
help-rename-dry-run = Show the changes as a diff, and change nothing

# translation: 0332149abdd76505
# review: draft
help-rename-in = Rename a variable in this message or term alone

# translation: 34dc35da2c9c7fc1
# review: draft
help-rename-new = The new name, of the same kind

# translation: a25424ba3c61e8b7
# review: draft
help-rename-old = What to rename: `id`, `-term`, `id.attribute` or `$variable`; with `catalog/` before it if several catalogs have it

# translation: 96739da6f869f3c2
# review: draft
help-review = Records that somebody has reviewed translations beside the source text as it is now.

# translation: 37590f93f86e900a
# review: draft
help-review-all = Everything that is current and not reviewed yet

# translation: 202aa0b2423654fa
# review: draft
help-review-by = Who has reviewed; without it the name in git's configuration

# translation: bcddecc4dfdf63a2
# review: draft
help-ship = Ships the locales that are good enough by the rules of their tiers, and withdraws those that no longer are.

# translation: 4ea8c1e07cdcca6e
# review: draft
help-ship-name = Only these, as LOCALE, or as LOCALE/CATALOG where each catalog ships by itself

# translation: 52643d82099dcf59
# review: draft
help-ship-withdraw = Withdraw them, good enough or not

# translation: e3f4ef3eff6bb7a2
# review: draft
help-sign = Sign the manifest of a bundle, with a key of OpenSSH.

# translation: 6d9de01a2fd25249
# review: draft
help-sign-key = The private key, or a public one whose private one ssh-agent holds

# translation: 3165bb244991e24f
# review: draft
help-split = Shows the groups of a catalog, or moves one of them to another catalog.

# translation: 834ed2352a65b221
# review: draft
help-split-catalog = The catalog

# translation: f4b01126fba12a1c
# review: draft
help-split-group = The group: the heading behind its `##`, or a part of it

# translation: 537bcf468a9cf464
# review: draft
help-status = Shows how far each locale is, in messages and in words of the source.

# translation: 42529d39cc2807ec
# review: draft
help-status-at = Show it as it was at this commit, branch or tag of git

# translation: 4da3a59215bb1ed8
# review: draft
help-status-format = How to show it

# translation: 4a6b8af54101bf70
# review: draft
help-sync = Brings catalogs and records in step with the source texts. No translation is lost.

# translation: 2258e38c4c8ea838
# review: draft
help-sync-dry-run = Only tell what would be done

# translation: 5c283f24130adcb0
# review: draft
help-sync-repair = Mend damaged records first, and say what could not be known

# translation: 8e7f76f248daae00
# review: draft
help-todo = Shows a translator what to do, worst first, with the lines to edit.

# translation: 772825bdf205a938
# review: draft
help-todo-catalog = Only this catalog

# translation: ff1e2d3c281b7bc0
# review: draft
help-todo-limit = Show no more than this many messages

# translation: 1ba2ec8e323ba265
# review: draft
help-todo-locale = The locale to translate into

# translation: f0cc005c22e57371
# review: draft
help-usage = Usage:

# translation: 0fe8705fc95489cd
# review: draft
help-value-check = CHECK

# translation: f8e287292a0ecb13
# review: draft
help-value-command = COMMAND

# translation: 47577dddd96389a5
# review: draft
help-value-file = FILE

# translation: 0f2ab11959a57286
# review: draft
help-value-folder = FOLDER

# translation: 03316a2a3723913a
# review: draft
help-value-format = FORMAT

# translation: 8025e4f80f0a182c
# review: draft
help-value-id = ID

# translation: 95c8dc8b85d539cc
# review: draft
help-value-level = LEVEL

# translation: e0c234e43dcd8125
# review: draft
help-value-locale = LOCALE

# translation: 5961dff664b06580
# review: draft
help-value-name = NAME

# translation: d79ba6b13dce2ac9
# review: draft
help-value-new = NEW

# translation: 1f5feaf4444ab9a0
# review: draft
help-value-number = NUMBER

# translation: aaf9f6f08f8e001d
# review: draft
help-value-old = OLD

# translation: d42f57cec9d6343f
# review: draft
help-value-options = OPTIONS

# translation: b38900ad7fad6008
# review: draft
help-value-output = FORMAT=FILE

# translation: 511ce5fe9a2258f0
# review: draft
help-value-path = PATH

# translation: f786b8c4b8465d6d
# review: draft
help-value-reason = REASON

# translation: be8b91a8d27a0351
# review: draft
help-value-revision = REVISION

# translation: 8c436bfe1d0754a1
# review: draft
help-value-shard = K/N

# translation: 27512eb8c93c3c36
# review: draft
help-value-shell = SHELL

# translation: e510a5aa8ef82288
# review: draft
help-value-text = TEXT

# translation: ee6cdc450ad912c9
# review: draft
help-value-when = WHEN

# translation: e04a248f607387fb
# review: draft
help-values = [one of: { $values }]

# translation: 3820cedcf54d81a8
# review: draft
help-verify = Check that a bundle is what was built, and what its project says now.

# translation: 517c7e491d924217
# review: draft
help-verify-allow = Let files with such a path be there that the manifest does not name; `*` stands for any text

# translation: b56a073a42eeb198
# review: draft
help-verify-folder = The folder of the bundle, with its `manifest.json`

# translation: 6c2453c6b39e072b
# review: draft
help-verify-format = text or json

# translation: 416fba005a3288d4
# review: draft
help-verify-signers = Also check the signature of the manifest; FILE lists who may sign, as `allowed_signers` of ssh-keygen

# translation: 65db514126c67046
# review: draft
help-verify-source = Also compare it with what the project in this folder says and would build now

# translation: e580656a728b16ea
# review: draft
help-version = Show the version

# translation: 92373abb449f675e
# review: draft
history-apart = `{ $one }` and `{ $other }` have no commit in common

# translation: 89f5aa22ac1bb0e4
# review: draft
history-bare = the git repository of `{ $path }` has no work tree there

# translation: 8c3686ad2698a201
# review: draft
history-damaged = the git repository of `{ $path }` cannot be read: { $cause }

# translation: 3f02533e429b94b6
# review: draft
history-damaged-help = `git fsck` tells what is wrong with it; `git fetch --refetch` gets what a partial clone has left out

# translation: 582e689917ea9ee6
# review: draft
history-no-commit = the git repository of `{ $path }` has no commit yet

# translation: 927c6cbcf9aa4a32
# review: draft
history-no-commit-help = commit the project first

# translation: fa88fcaed72ed794
# review: draft
history-no-repository = `{ $path }` is in no git repository

# translation: 706c07152e95ea4d
# review: draft
history-no-repository-help = without git, `diglot accept` records what you know of a translation

# translation: f4611b38c546c11d
# review: draft
history-no-settings = the project had no settings at `{ $revision }`: it is read with those of today

# translation: 12d4d1e15ceceec3
# review: draft
history-nothing-committed = the git repository of `{ $path }` has no catalog of the project yet

# translation: 5ee87cb008465277
# review: draft
history-reading = reading the history: { $percent }%

# translation: 653bcd6e473f1efb
# review: draft
history-shallow-help = this clone has only a part of the history: `git fetch --unshallow` gets the rest; for the checkout of a GitHub workflow, set `fetch-depth: 0`

# translation: 755ab0e437312b04
# review: draft
history-unknown-revision = there is no revision `{ $revision }` in the git repository

# translation: 7b7cf74eb59f3ae9
# review: draft
history-unknown-revision-help = `git log --oneline` and `git branch --all` list what there is

# translation: d4429b4ae1c6436a
# review: draft
impact-gone = gone

# translation: 3a033bab159630c0
# review: draft
impact-locales = to translate: { $locales }

# translation: e7c389f9d702b05d
# review: draft
impact-messages = messages

# translation: 010b798f88075968
# review: draft
impact-new = new

# translation: d67af2565901cab4
# review: draft
impact-nothing = These edits cost no translation.

# translation: 4f194e909e4fe4fd
# review: draft
impact-title = What these edits cost in translation

# translation: e3d33e762ae00330
# review: draft
impact-translations = translations

# translation: 727026f04d53a02a
# review: draft
impact-words = words

# translation: 895cda5bcfb9edbf
# review: draft
import-exists = { $file } is there already and says something else; give the new text another name with --as, or remove the old one first

# translation: 70863814361c567f
# review: draft
import-unreadable = { $file } is not UTF-8 text; save it as UTF-8 and import it again

# translation: 5af0554932060aaf
# review: draft
import-written = { $file }: written

# translation: cf35a1cfe4a6962a
# review: draft
init-catalogs =
    { $count ->
        [one] finds { $count } catalog as `{ $pattern }`
       *[other] finds { $count } catalogs as `{ $pattern }`
    }

# translation: 470ff83641ddd916
# review: draft
init-exists = `diglot.toml` exists already and stays as it is

# translation: e93ceb1fd9ec2d23
# review: draft
init-folder = keeps the name `{ $name }` for the locale `{ $tag }`

# translation: b64d12b80909fae7
# review: draft
init-git-attributes = lists the files that diglot merges

# translation: 7fec1893fb7a4e41
# review: draft
init-git-config = { $file }: tells git in this clone to call `diglot merge-driver`

# translation: c5ea9c981792ef7d
# review: draft
init-git-done = git already calls `diglot merge-driver` in this clone.

# translation: 10ea23c6a3b7f563
# review: draft
init-git-everybody = Commit `.gitattributes`. In every other clone, `diglot init --git` is to be run once.

# translation: f91c687d38fee7b3
# review: draft
init-git-none = the project is in no git repository

# translation: 8bb9c2e8cbb4dd27
# review: draft
init-git-none-help = run `git init` first

# translation: d19554da7853b76c
# review: draft
init-gitignore = keeps what `diglot build` makes out of git

# translation: afec9ba6438d5c4a
# review: draft
init-passed-over =
    { $count ->
        [one] passes over `{ $first }`, which is not a catalog of a locale there
       *[other] passes over { $count } Fluent files that are not catalogs of a locale there, first `{ $first }`
    }

# translation: 2083f0c2042fd679
# review: draft
init-project =
    { $count ->
        [one] finds { $count } catalog where `{ $project }` says
       *[other] finds { $count } catalogs where `{ $project }` says
    }

# translation: bd97f64b79202ca4
# review: draft
init-project-wrong =
    { $count ->
        [one] is passed over, for it has a mistake
       *[other] is passed over, for it has { $count } mistakes
    }

# translation: 4275633f8a6b12be
# review: draft
init-references = finds their source as `{ $pattern }`

# translation: 8ccb1d96759b4d71
# review: draft
init-sample = writes a first text, to be replaced by your own

# translation: 58ab13002c008fd5
# review: draft
init-settings = writes the settings, with the source locale `{ $locale }`

# translation: 084428e50aa13cca
# review: draft
log-cut-off = This shallow clone has left out the beginning: `git fetch --unshallow` gets the whole history.

# translation: dc150b829a312a2c
# review: draft
log-source-cosmetic = the source changed in typography only

# translation: 2d207061053e9bda
# review: draft
log-source-first = the source, first wording

# translation: 18e5df61f8f2cc6a
# review: draft
log-source-meaning = the source changed, perhaps in meaning

# translation: b13ec0ed716e11fc
# review: draft
log-source-wording = the source changed in wording

# translation: a49dbd52d9a7cbfb
# review: draft
log-translation = the translation

# translation: 20f86b364e6b93be
# review: draft
log-uncommitted = not committed yet

# translation: c59d2bbb312f01bd
# review: draft
man-columns = How wide to print into files and pagers; otherwise 100 columns.

# translation: 73c8264bacbf731f
# review: draft
man-description = Description

# translation: 4040528903a01838
# review: draft
man-environment = Environment

# translation: 695518919c4b6b25
# review: draft
man-exit = Exit status

# translation: 6189e08f6788ce94
# review: draft
man-exit-0 = Nothing is wrong, or nothing at error level.

# translation: 7e7548e1b1a798ec
# review: draft
man-exit-1 = There are findings at error level.

# translation: 0661ce39e8d14783
# review: draft
man-exit-2 = The run could not do its work.

# translation: 14a5ba981042b7e1
# review: draft
man-force-color = If set and not `0`, colors are used in files and pagers too.

# translation: 5b397c6683fe6be2
# review: draft
man-language = Languages to speak, unless `--lang` names one.

# translation: 4f32e27a204d3e4c
# review: draft
man-name = Name

# translation: 10215da036b56564
# review: draft
man-no-color = If set, no colors are used, unless `--color always` is given.

# translation: a054af6ad85fa235
# review: draft
man-see-also = See also

# translation: 7abb01e3deb6c29e
# review: draft
man-synopsis = Synopsis

# translation: bc05e55868c1a232
# review: draft
man-written = { $files ->
    [one] One page is in `{ $folder }`.
   *[other] { $files } pages are in `{ $folder }`.
}

# translation: c0b551f21f7c8a05
# review: draft
merge-conflicts = { $count ->
    [one] { $file }: one place was changed on both sides; choose between the marks
   *[other] { $file }: { $count } places were changed on both sides; choose between the marks
}

# translation: 7fa2234e97569dd1
# review: draft
merge-unreadable = { $file } is not UTF-8 text, so its versions are not merged

# translation: 05c9233a91fab651
# review: draft
move-bundle = the bundle `{ $bundle }` loads `{ $from }` and not `{ $to }`: add it there

# translation: 1a6bdec90ef69e9f
# review: draft
move-counts = `{ $from }` → `{ $to }`: messages { $messages }, translations { $translations }, records { $records }

# translation: f6d4e35b1f5ff619
# review: draft
move-emptied = { $file }: goes, because nothing is left in it

# translation: 76590ff2555ef36e
# review: draft
move-no-message = `{ $name }` is no message or term, and only those can be moved

# translation: 5ebf072bfdb661a3
# review: draft
move-no-place = the settings have no place for the catalog `{ $name }`

# translation: 77179d389e15c582
# review: draft
move-no-place-help = choose a name that fits one of these patterns, or add a pattern to `catalogs` under `[files]`: { $patterns }

# translation: 7351e82a7800dccb
# review: draft
move-same = `{ $name }` has these messages already

# translation: 0c9619f78e54d5e3
# review: draft
move-source-text = the catalog `{ $name }` is made from `{ $file }`, so its messages stand where the passages of that text stand

# translation: 7814c03bf4546e7b
# review: draft
move-source-text-help = move the passage in the source text

# translation: ba99503853534d4e
# review: draft
output-folder-made = the folder `{ $folder }` was not there and is made

# translation: 456f14119ba69d04
# review: draft
output-is-folder = `{ $file }` is a folder, and a report needs a file

# translation: 13cfab95c6d214e0
# review: draft
output-of-input = `{ $file }` is read in this run, so a report must not overwrite it

# translation: 8004f7e55c86f40d
# review: draft
output-of-project = `{ $file }` is a file of the project, which a report must not overwrite

# translation: f025fb8e33db348b
# review: draft
page-all = All languages

# translation: 3cfd2d7e21fdbc84
# review: draft
page-alone = Translation only

# translation: b2154d497d3b6b0c
# review: draft
page-authoritative = Where versions differ, the source text counts ({ $language }).

# translation: 36b646d5e0d720b3
# review: draft
page-changed = Changed since it was translated:

# translation: e58ebc56117166c5
# review: draft
page-coverage = { $percent } %

# translation: a0858ddd496ed2d9
# review: draft
page-draft = This translation is a draft that no person has reviewed.

# translation: 67b1d61ce0c29273
# review: draft
page-draft-part =
    { $count ->
        [one] { $count } passage of this translation has not been reviewed by a person.
       *[other] { $count } passages of this translation have not been reviewed by a person.
    }

# translation: 6b9b485f56303990
# review: draft
page-facing = Side by side with the source text

# translation: 5af969f952dfd773
# review: draft
page-fallback =
    { $count ->
        [one] { $count } passage has no up-to-date translation and is shown in another language.
       *[other] { $count } passages have no up-to-date translation and are shown in another language.
    }

# translation: 25eeaf103a64f8a7
# review: draft
page-footnote-back = Back to the text

# translation: 2dfc4f67a5173c63
# review: draft
page-footnotes = Footnotes

# translation: c5cfbaad544e780e
# review: draft
page-index = Documents

# translation: be90b7853586d99e
# review: draft
page-index-note = Each number is the share of the source text, in words, whose translation is up to date.

# translation: 01d408fd03e0b088
# review: draft
page-language = Language

# translation: 4bcb8c913164a37f
# review: draft
page-languages = Languages

# translation: 49ee13bdfe3c21dd
# review: draft
page-mark-fallback = shown in: { $language }

# translation: 0a9fe631201f86ab
# review: draft
page-mark-outdated = outdated

# translation: 38b35d2a644b74ef
# review: draft
page-mark-outdated-title = The source text of this passage was changed after it was translated.

# translation: d896cb4b15a64239
# review: draft
page-notice = About this translation

# translation: c0ef4576adb1d397
# review: draft
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# translation: e1ccda0b3f38dee9
# review: draft
page-skip = Skip to the text

# translation: e83c751341fb977b
# review: draft
page-source-text = source text

# translation: c55dae2ecc26c794
# review: draft
page-ways = Other pages

# translation: 7d7edfa45a1bc9b3
# review: draft
pdf-no-font = no font has these letters (script { $script }): { $letters }

# translation: 09c3c3778a2ad7b7
# review: draft
pdf-no-font-folder-help = put a font that has them into the folder `{ $folder }`

# translation: 6e0734b699003621
# review: draft
pdf-no-font-help = install the package { $package }, or name a folder of fonts in `[build.pdf]` of `diglot.toml`

# translation: 5166873b8b3e767e
# review: draft
pdf-not-built = this diglot was installed without what prints PDF

# translation: bf4f17348d7c3c5a
# before: 0a4302c554ded326 6a5a3dfd6e8e8945
# review: draft
pdf-not-built-help = `cargo install --path . --features pdf` installs it with PDF; that takes a quarter of an hour

# translation: c1affca3f6bb1b26
# review: draft
pdf-not-set = the typesetter gave up: { $cause }

# translation: 04d46eb95d4cea5b
# review: draft
pdf-unprinted = some documents could not be printed as PDF, so nothing was written

# translation: e1b6e9803a204930
# review: draft
policy-amount =
    { $messages ->
        [one] one message
       *[other] { $messages } messages
    } { $words ->
        [one] (one word)
       *[other] ({ $words } words)
    }

# translation: 493be0f1c48418c1
# review: draft
policy-critical =
    { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }

# translation: a32c56524bf43855
# review: draft
policy-gap =
    { $count ->
        [one] one passage has no current translation, which withholds the document here: { $ids }
       *[other] { $count } passages have no current translation, which withholds the document here: { $ids }
    }

# translation: 658c41eb2fbe7857
# review: draft
policy-held-back = { $share } % translated, ships from { $ship } %: { $left } to go

# translation: 620188bf26aa651d
# review: draft
policy-messages =
    { $count ->
        [one] one message
       *[other] { $count } messages
    }

# translation: 0b3ebe5f4e39450a
# review: draft
policy-ready = { $share } % translated, ships from { $ship } %: `diglot ship { $name }` ships it

# translation: 7cb1f69c681af486
# review: draft
policy-shipped-line = `{ $line }` names no locale: a line of this file is a language tag such as `fr`, or a tag and a catalog such as `fr/guide`

# translation: c54e5d2d3bb7cced
# review: draft
policy-ships = { $share } % translated, withdrawn below { $withdraw } %

# translation: 1447b144dc415ec0
# review: draft
policy-withdrawn = { $share } % translated, withdrawn below { $withdraw } %, ships again from { $ship } %: { $left } to go

# translation: 677228a54f6a154e
# review: draft
policy-words =
    { $count ->
        [one] one word
       *[other] { $count } words
    }

# translation: cdc3c3556aa5452f
# review: draft
progress-building = building: { $percent }%

# translation: 035c86e59308705e
# review: draft
progress-checking = checking: { $percent }%

# translation: e40f54488c3d79b5
# review: draft
progress-reading = reading the files: { $percent }%

# translation: 8becf6ee7657309a
# review: draft
progress-writing = writing the files: { $percent }%

# translation: f94c535371745c0c
# review: draft
raw-address-cut = the address `{ $seen }` was cut, a sign may be lost or wrong where it was joined

# translation: 4a6a1226ae706477
# review: draft
raw-address-spaces = there are spaces in the address `{ $seen }`

# translation: c6c68aebda70a9f5
# review: draft
raw-bullet = the letter `{ $seen }` at the start of this line was taken for the sign of a list

# translation: b62c31acf4cb5a05
# review: draft
raw-doubled-word = one of the words `{ $seen }` may be too many

# translation: ff5eaf66861b76d7
# review: draft
raw-help = compare this place with the original and settle it by hand

# translation: ab292727b8e916b0
# review: draft
raw-hyphen-kept = `{ $seen }` was broken at its hyphen and may be `{ $maybe }`

# translation: 4b225b2c3216fb1a
# review: draft
raw-hyphen-space = the space beside the hyphen in `{ $seen }` looks wrong

# translation: 2231c9157774b207
# review: draft
raw-look-alike = `{ $seen }` may mix up signs that look alike (l, I, 1 and |, or O and 0)

# translation: d499b2196ca19db5
# review: draft
raw-ordinal = `{ $seen }` may be a damaged `{ $maybe }`

# translation: 1ae6e7c2783eaeeb
# review: draft
raw-page-join = the text was joined across the end of a page before `{ $seen }`, a new paragraph may start there

# translation: 61fc6dbd0c35e602
# review: draft
raw-page-number = `{ $seen }` stands alone, it may be the number of a page

# translation: 19d6e62e68cf03e5
# review: draft
raw-punctuation = the punctuation of `{ $seen }` looks wrong

# translation: 3e6b9d7ab41e7ecb
# review: draft
raw-range = a sign may be lost in `{ $seen }`, which may be `{ $maybe }`

# translation: 1a5f96fe04868485
# review: draft
raw-spelling = this text writes `{ $seen }` here and `{ $maybe }` elsewhere

# translation: 545e52f852949cbc
# review: draft
raw-stray-number = the number `{ $seen }` makes no sense in this sentence, it may be the number of a page or a note

# translation: f0e00353371d6d63
# review: draft
raw-unclosed = a quotation mark or bracket in `{ $seen }` is never closed

# translation: 34908a2b7393e272
# review: draft
raw-unopened = a quotation mark or bracket in `{ $seen }` closes nothing

# translation: 94662105b8b11704
# review: draft
raw-unreadable = `{ $seen }` holds a sign that was not readable

# translation: 2cff782c12975da0
# review: draft
record-awaited-damaged = the line “awaited: { $id }” cannot be read

# translation: f4e2af5f43a281dd
# review: draft
record-cut = the file ends in the middle of the record of { $id }

# translation: 196d5ab9b3d05fda
# review: draft
record-damaged = the record of { $id } has a line that cannot be read

# translation: 822df71039372627
# before: 27038367b8c0b98a efcbd98639664972
# review: draft
record-help = run `diglot sync --repair`, which keeps what can be told and says what cannot

# translation: 96184e6d9d52158c
# review: draft
record-incomplete = the record of { $id } does not say which translation it belongs to

# translation: 09d6801c18b3149e
# review: draft
record-twice = there are two records of { $id }

# translation: be52a98ec7d43985
# review: draft
refuse-nothing = { $id } was made from the source as it is now, so there is no change to refuse

# translation: 92a9885ae1c0879f
# review: draft
refuse-recorded = { $count ->
    [one] { $file }: one translation waits for its translator, whatever the editor declares
   *[other] { $file }: { $count } translations wait for their translators, whatever the editor declares
}

# translation: e702cab671253461
# review: draft
rename-ambiguous = `{ $name }` is in several catalogs

# translation: 9d681d15834fdd17
# review: draft
rename-ambiguous-help = say which one: { $names }

# translation: 08716e143a7b254f
# review: draft
rename-counts = `{ $old }` → `{ $new }`: places in catalogs { $catalogs }, in records { $records }

# translation: 3978b45ced366a19
# review: draft
rename-exceptions = { $count ->
    [one] { $file }: one exception is adapted to the new name
   *[other] { $file }: { $count } exceptions are adapted to the new name
}

# translation: 01e43dbbf368f661
# review: draft
rename-left = { $why ->
    [link] { $file }: links still lead to `#{ $name }`
    [shared] { $file }: an exception speaks of `{ $name }` in several catalogs and is left as it is
   *[unreadable] { $file }: a part that cannot be read still names `{ $name }`
}

# translation: 573ac8938e72602a
# review: draft
rename-no-name = `{ $name }` is no name that Fluent can have

# translation: 1c6538243511dc76
# review: draft
rename-other-kind = `{ $old }` cannot become `{ $new }`

# translation: affc17d1f0f66fb8
# review: draft
rename-other-kind-help = a message is written as `id`, a term as `-id`, an attribute as `id.name` and a variable as `$name`; a name stays what it is and where it is

# translation: 71ddccfe0ed1e00d
# review: draft
rename-pinned = { $file }: the passage is pinned as `{ $id }`

# translation: c03c16baac152033
# review: draft
rename-program = a program that uses `{ $name }` must be changed as well

# translation: 252ec3b824c250a5
# review: draft
rename-taken = `{ $name }` is in use

# translation: c52e8493f2afae80
# review: draft
rename-taken-help = choose another name, or first rename or remove what has this one

# translation: 0689ad50f4b0a2ff
# review: draft
rename-there = { $how ->
    [named] this has that name
    [recorded] a translation was made from a text with that name
    [unreadable] this cannot be read and seems to have that name
   *[used] this uses that name
}

# translation: 5187cfece959d711
# review: draft
rename-unknown = nothing is called `{ $name }`

# translation: cf86fcdfdf3d709b
# review: draft
rename-unreadable = `{ $file }` cannot be read as a whole, so nothing is changed; mend it first

# translation: 2338aa766c097582
# review: draft
repair-junk = a part that is no record was taken out

# translation: e45989490ce2c93b
# review: draft
repair-line = { $id }: “{ $line }” cannot be read, so less is known than before

# translation: bff7c40e1f4f618d
# review: draft
repair-mended = { $file }: mended; what could not be kept as a record stands in it as a comment

# translation: f015ff94155f6939
# review: draft
repair-record = { $id }: it is not known which translation was made from which source, so nothing is recorded of it

# translation: 74bc8e984a3b278c
# review: draft
repair-two = { $id }: there are two records; the one of the translation that stands in the catalog counts, and neither does if another translation stands there

# translation: 8f0df8ff16d413f3
# review: draft
report-all = all

# translation: 6800d2aab01b1a10
# review: draft
report-check = check

# translation: b6cf2727c265a92d
# review: draft
report-clean = nothing found

# translation: 72f83f9cb9fdee71
# review: draft
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# translation: 4df40fccca0f4581
# review: draft
report-coverage-note = Each cell shows the share of messages whose translation is current, and how many are in another state.

# translation: d36022f1d593aadb
# review: draft
report-findings = findings

# translation: 4bf1f330de17ec4e
# review: draft
report-fixable = { $count ->
    [one] `diglot check --fix` can mend one finding without asking
   *[other] `diglot check --fix` can mend { $count } findings without asking
}

# translation: 8f8dd0d4df858a0a
# review: draft
report-format-full = each finding with its place, an excerpt and what to do

# translation: 7ba91ad2a851b3f5
# review: draft
report-format-github = annotations in a job of GitHub Actions, and its summary

# translation: d88ac93f45534e00
# review: draft
report-format-gitlab = for GitLab Code Quality

# translation: fdf2fd96a6add8ad
# review: draft
report-format-html = one page for a browser, with all findings and a table of locales

# translation: 2db8a9846601418d
# review: draft
report-format-json = one JSON object for programs, always in English

# translation: 23bbf57c2d632469
# review: draft
report-format-jsonl = for programs: a header, then one finding on each line, as JSON

# translation: b124d28db32d8a39
# review: draft
report-format-junit = for services that show test results: JUnit XML

# translation: ca673d74d1605735
# review: draft
report-format-markdown = a short report for a pull request

# translation: 566dafadc3677d7f
# review: draft
report-format-sarif = for code scanning and editors: SARIF 2.1.0

# translation: e177920fd02b2da4
# review: draft
report-format-short = one line for each finding

# translation: 3e014a2d2838ba14
# review: draft
report-help = help

# translation: ed11ed78076e96f3
# review: draft
report-left-out =
    { $count ->
        [one] { $count } more finding is left out
       *[other] { $count } more findings are left out
    }

# translation: d1d2dc8f0f01821b
# review: draft
report-level = level

# translation: b116e33f3948b0ab
# review: draft
report-level-error = error

# translation: 0cbb0a12bd54088a
# review: draft
report-level-note = note

# translation: db59d6ebce1be607
# review: draft
report-level-warning = warning

# translation: 99ec60463122a035
# review: draft
report-shown = Shown: { $shown } of { $all }

# translation: 728638782a5d9f7d
# review: draft
report-skip = Skip to the findings

# translation: 6dd53f6daf2568e4
# review: draft
report-title = Translation report

# translation: 8cdcb5036382d60f
# review: draft
review-nothing = { $id } has no translation to review

# translation: 7d5bd3fcd653a407
# review: draft
review-recorded = { $count ->
    [one] { $file }: one translation is reviewed
   *[other] { $file }: { $count } translations are reviewed
}

# translation: 471685622c91aa3f
# review: draft
settings-address = `{ $address }` is no address to publish at: write one such as https://example.org/texts, without `?` and `#`

# translation: 6fac301f3063ee03
# review: draft
settings-bundle-incomplete = a bundle must have a name and a list of catalogs, as in `name = "app"` and `catalogs = ["app", "shared/*"]`

# translation: 17ce6efe675fb295
# review: draft
settings-catalogs-path = the key `path` is missing

# translation: 31e3172f7b2c3040
# review: draft
settings-count = `{ $key }` cannot be { $value }: it must be 0 or a larger whole number

# translation: b73c2856f319fa9d
# review: draft
settings-critical-form = `{ $pattern }` does not say which catalog it means

# translation: 51dc597ca8db999f
# review: draft
settings-critical-form-help = write CATALOG/ID, such as "app/{ $pattern }"; "*/{ $pattern }" means all catalogs

# translation: 420e293caddb58fb
# review: draft
settings-day = `{ $key }` cannot be { $value }: it must be a day, such as 2027-03-01

# translation: 649e1b720d4861f7
# review: draft
settings-did-you-mean = did you mean `{ $meant }`?

# translation: 021a3c3264821ec0
# review: draft
settings-duplicate-locale = the locale `{ $locale }` stands here twice

# translation: c2a304ea94da1932
# review: draft
settings-elsewhere-help = it belongs below a line { $heading }

# translation: 4e25dca36fbf53b6
# review: draft
settings-empty = `{ $key }` says nothing

# translation: 178392ac85845821
# review: draft
settings-empty-help = write something between the quotation marks, or remove the line

# translation: e497d88112b25243
# review: draft
settings-endless = the values in `{ $path }` name one another without end

# translation: 5506fd475cb8c862
# review: draft
settings-every-locale-help = name locales, as in `["fr", "ru"]`, or leave `{ $key }` out to mean all of them

# translation: c34d966c627ae6b7
# review: draft
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`

# translation: 621aa03b941cfb59
# review: draft
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`

# translation: a4b6a43dfcbd51a0
# review: draft
settings-expression = this is no regular expression that diglot can read: { $cause }

# translation: eada6210f61acb0b
# review: draft
settings-folder-help = write the name of a folder, such as `{ $example }`

# translation: c2cab0dba02a4573
# review: draft
settings-folder-taken = the folder `{ $folder }` belongs to the locale `{ $locale }` already

# translation: 6bfa715308addecc
# review: draft
settings-from-help = remove this line: `{ $locale }` is then translated from `{ $source }`

# translation: b8ae60ca1b84e9fd
# review: draft
settings-function = `{ $name }` cannot be a function: its name has capital letters, as in `PLATFORM`

# translation: 29ef3621a61539d1
# review: draft
settings-known-keys = the keys that can stand here are { $keys }

# translation: 672aa6334543be17
# review: draft
settings-known-values = possible values are { $values }

# translation: 65070bf2853de900
# review: draft
settings-l10n-path = the key `l10n` is missing, so it is not known where the translations are

# translation: 7906fa3090075e63
# review: draft
settings-lacks-key = the key `{ $key }` is missing

# translation: f50e5c971416b493
# review: draft
settings-level-help = a level is written as `checks.{ $key } = "{ $level }"`

# translation: 648776f347ba3546
# review: draft
settings-list-help = write it in square brackets: `{ $key } = ["{ $text }"]`

# translation: 24fc94bb6720edda
# review: draft
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`

# translation: 2dcfeb13ba5d4a32
# review: draft
settings-misplaced = `{ $key }` cannot stand below `{ $heading }`

# translation: 52d703624ba3133b
# review: draft
settings-misplaced-help = move this line to the top of the file, above the first line in square brackets

# translation: 1172767a04fdb09d
# review: draft
settings-nameless = `{ $heading }` lacks a name

# translation: a2820aa0a200545c
# review: draft
settings-no-domain = it is not known which crate these catalogs belong to

# translation: c87951b9412ccec0
# review: draft
settings-no-domain-help = add the key `domain`, or a Cargo.toml with the name of the crate

# translation: faae99211b53a1fc
# review: draft
settings-no-fluent = there is no table `fluent`, so no catalogs are known of

# translation: cd1edd62e33be583
# review: draft
settings-no-project = there is no file `{ $file }`

# translation: 15a3e55271b0cb07
# review: draft
settings-no-project-help = correct the path, or remove it

# translation: ab5eef9818efe4bc
# review: draft
settings-no-source-locale = the key `source-locale` is missing

# translation: c34e98f43041fe33
# review: draft
settings-no-source-locale-help = add a first line such as `source-locale = "en"`

# translation: 9c597d39e8dcbc6a
# review: draft
settings-no-tier = there is no tier `{ $tier }`

# translation: 165e577628318945
# review: draft
settings-no-tier-help = write a table [tier.{ $tier }] with its locales, or name locales here instead

# translation: 89359227c882869a
# review: draft
settings-not-a-locale = `{ $name }` is no BCP 47 language tag

# translation: e3870eb9c5fe7204
# review: draft
settings-other-formats =
    { $count ->
        [one] a path of this file stands for no Fluent catalogs and is passed over
       *[other] { $count } paths of this file, this one first, stand for no Fluent catalogs and are passed over
    }

# translation: ba73aebcb5937231
# review: draft
settings-override-empty = this override changes nothing

# translation: 60118674d1c83719
# review: draft
settings-override-empty-help = add what differs there, such as `current = 95`, or `checks.missing = "note"`

# translation: 92d9fd7aafff7d56
# review: draft
settings-override-limits = this override does not say what it is for

# translation: 919f5fa71bc1d309
# review: draft
settings-override-limits-help = add `locales`, `tiers`, `catalogs` or `paths`; what holds everywhere belongs in a tier or in [checks]

# translation: 8ee83303c0ee61fc
# review: draft
settings-override-messages = with `messages`, an override can say only what `build` gives to readers: thresholds and levels are those of whole catalogs

# translation: 5aa7d6b618fbef66
# review: draft
settings-path = `{ $path }` is no path inside the project

# translation: 81dc5e7bebb9faf7
# review: draft
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}

# translation: b1ed0fc08a2cb49a
# review: draft
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`

# translation: 4758b8f642112e57
# review: draft
settings-percent = `{ $key }` cannot be { $value }: it must be a share from 0 to 100 percent

# translation: ba61af0f8ba0c3b4
# review: draft
settings-percent-help = write a number such as 90 or 99.5, with one decimal at most

# translation: 77ed19049f2072ff
# review: draft
settings-pivot-circle = each of these locales would be translated from the next, and none from the source: { $circle }

# translation: f365a80374d04e63
# review: draft
settings-pivot-circle-help = remove one `from`: a locale without it is translated from the source

# translation: 35561bb5216031d8
# review: draft
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

# translation: 7b091e904fa76a50
# review: draft
settings-records-overwrite = the records would overwrite the files of `{ $pattern }`: they need a folder of their own

# translation: 43e2d7ae08db6a97
# review: draft
settings-reference-differs = the reference must hold the same `*` and {"{"}name{"}"} in the same order as `{ $pattern }`

# translation: c26ed03333c88b1c
# review: draft
settings-reference-differs-help = what stands for them in the path of the reference is put into the path of each translation

# translation: 8a62117001325531
# review: draft
settings-source-among-locales = `{ $locale }` is the source locale and is not translated

# translation: ee29bacf45f7fc7a
# review: draft
settings-syntax = this is no valid TOML: { $cause }

# translation: aed4798a9600ad2c
# review: draft
settings-syntax-comment = this is no setting; if it is a comment, begin it with `#`

# translation: 04c74200ecb3ca3a
# review: draft
settings-syntax-conflict = git has left a conflict here

# translation: 3009a58a92125de8
# review: draft
settings-syntax-conflict-help = keep what is right of the two versions, and remove the lines of `<`, `=` and `>`

# translation: bf9878b922c9a1e7
# review: draft
settings-syntax-end = the line should end here

# translation: 985bcc4a94204c37
# review: draft
settings-syntax-escape = in a text between two `"`, a `\` begins a special sign

# translation: 71f79d60d12d7e93
# review: draft
settings-syntax-escape-help = write `/` or `\\`, or put the text between two `'`

# translation: c82434725bda2f92
# review: draft
settings-syntax-help = write each setting on a line of its own, and several values in square brackets, as in `locales = ["fr", "ru"]`

# translation: 52abbf43fbd1fb87
# review: draft
settings-syntax-hidden = a sign that cannot be seen stands here

# translation: 1a6649a51300abf6
# review: draft
settings-syntax-key = `{ $key }` cannot be a key: it may hold the letters a to z, digits, `-` and `_`

# translation: b275352f839e18ae
# review: draft
settings-syntax-language = this is { $kind }, and the settings are written in TOML

# translation: 404b782c38a41648
# review: draft
settings-syntax-language-help = write lines such as `source-locale = "en"` and `locales = ["fr", "ru"]`

# translation: 52d788c871fe032c
# review: draft
settings-syntax-nothing = { $kind ->
        [key] a name is missing here
       *[value] a value is missing here
    }

# translation: 2522a6b8002999e0
# review: draft
settings-syntax-quotes = these quotation marks are not the straight ones that the settings need

# translation: 8bae6d738508fbe3
# review: draft
settings-syntax-sign = { $kind ->
        [extra] this `{ $sign }` is one too many
        [comma] decimals stand behind a point, not behind a comma
       *[missing] a `{ $sign }` is missing here
    }

# translation: 3c217b64bee9ec10
# review: draft
settings-syntax-twice = `{ $name }` stands in line { $line } already

# translation: da2fc201a0f71f88
# review: draft
settings-syntax-twice-help = keep one of the two, with all that both say

# translation: 2f267d10eca2cfdb
# review: draft
settings-syntax-unclosed = this `{ $sign }` is never closed

# translation: 622d47beb0059a21
# review: draft
settings-syntax-unclosed-help = write `{ $sign }` where it ends

# translation: 30dd13253bcb151c
# review: draft
settings-syntax-unquoted = `{ $value }` stands without quotation marks

# translation: 88d0fd7dfa5c1b5d
# review: draft
settings-syntax-value = `{ $value }` is neither a number nor a day

# translation: e4c058ccafdaa6a5
# review: draft
settings-syntax-value-help = write a number such as 90, a day such as 2027-03-01, or a text between two `"`

# translation: d0bbdb2b13a915cc
# review: draft
settings-syntax-write = write `{ $text }`

# translation: ebddded5c96ffcb4
# review: draft
settings-table-help = write a line { $heading }, and its keys on the lines below

# translation: 35486c996be11f59
# review: draft
settings-text-kind = `.{ $extension }` files cannot be source texts: these are Markdown (`.md`) or plain text (`.txt`)

# translation: 5f3793ae786fce76
# review: draft
settings-tier-locales = the tier `{ $tier }` has no locales

# translation: bed72a8e71e2ed4b
# review: draft
settings-tier-locales-help = add a line such as `locales = ["fr", "ru"]`; "*" stands for all locales that no other tier names

# translation: 3096ed31ec28e69b
# review: draft
settings-tier-rest = "*" stands in the tier `{ $tier }` already: all locales that no tier names belong there

# translation: a6607e5e8e472e9b
# review: draft
settings-tier-twice = `{ $locale }` is in the tier `{ $tier }` already

# translation: b12b8d4f6e6b3a29
# review: draft
settings-tier-twice-help = a locale is in one tier only: remove it from one of the two; what differs for it can stand in an [[override]]

# translation: 4858047bf711d8ca
# review: draft
settings-unknown-grade = `{ $grade }` is no grade of a change

# translation: 079b556edac76db6
# review: draft
settings-unknown-key = there is no key `{ $key }` here

# translation: 1830d6ea42f37d11
# review: draft
settings-unknown-project = this is neither an `l10n.toml` of Mozilla nor an `i18n.toml` of cargo-i18n

# translation: 0f46140a0e0cec12
# review: draft
settings-unknown-value = `{ $key }` cannot be `{ $value }`

# translation: a9abfff2a9fdd439
# review: draft
settings-unlisted-locale = `{ $locale }` is none of the locales of this project

# translation: 43894cf4990293f6
# review: draft
settings-unlisted-locale-help = remove it here, or add "{ $locale }" to the list `locales` at the top

# translation: c436390b593ec76f
# review: draft
settings-withdraw-above = a locale that ships at { $ship } % cannot be withdrawn below { $withdraw } %: it would go at once

# translation: 2cc2a7379c67dd13
# review: draft
settings-withdraw-alone = `withdraw` stands here without `ship`

# translation: 7235305bd1a0b0b9
# review: draft
settings-withdraw-help = write `ship`, the share from which a locale is shipped, and a lower `withdraw`, such as `ship = 90` and `withdraw = 80`

# translation: a11c879d0bf4d130
# review: draft
settings-withdraw-override-help = write a lower `withdraw` here too: that of the tier holds where this override says nothing

# translation: 5e47966a8ba0261a
# review: draft
settings-wrong-entry = each value in the list `{ $key }` must be a text in quotation marks

# translation: 4a278e253935fe9e
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

# translation: ca22b0d57729024f
# review: draft
shard-again-help = run this part again, or copy its report again from the machine that wrote it

# translation: 04985ee7cd74d6cf
# review: draft
shard-changed = `{ $file }` was changed after diglot wrote it

# translation: c190943551859b23
# review: draft
shard-cut = `{ $file }` ends in the middle of the report

# translation: 851e907e7152225d
# review: draft
shard-empty = `{ $file }` is empty

# translation: c26a308be751f040
# review: draft
shard-help = run all parts with one version of diglot on one state of the texts, and merge their reports there

# translation: 0c5d13d1866a3a62
# review: draft
shard-missing = { $count ->
    [one] the report of part { $parts } is missing
   *[other] the reports of the parts { $parts } are missing
}

# translation: e517f6700a2f82d9
# review: draft
shard-no-json = { $file }: this is no JSON

# translation: 1b21cc8612519c2b
# review: draft
shard-none = `{ $file }` is no JSON report of `diglot check --shard`

# translation: 78e6906ffee67da7
# review: draft
shard-none-help = each part is written by `diglot check --shard K/N --output json=FILE`

# translation: 3146713d1e7a63a2
# review: draft
shard-other-count = `{ $file }` is one of { $count } parts, and another file is one of { $expected }

# translation: e1cb3ec54670f421
# review: draft
shard-other-diglot = `{ $file }` was written by diglot { $version }

# translation: 6a0fa7cb683ee3e6
# review: draft
shard-other-state = `{ $file }` tells of other texts or settings than those that are here

# translation: 2e74e9cf4c7e9636
# review: draft
shard-other-version = `{ $file }` was written in the format of another version of diglot

# translation: c1fa2af37fd09b69
# review: draft
shard-pattern-help = no file fits `{ $pattern }`, or it stands in quotation marks and the shell did not put the names of the files in its place

# translation: cc4162f398b99411
# review: draft
shard-twice = `{ $file }` is part { $number } once more

# translation: e8531a5ab877774b
# review: draft
shard-twice-help = name the report of each part once

# translation: e73a347e43416445
# review: draft
shard-whole = `{ $file }` is the report of a whole run, and only parts can be merged

# translation: 0fb7a1db9b67c1a8
# review: draft
shard-wrong = `{ $value }` is no part: write K/N, such as 2/4

# translation: df563398f3d2df33
# review: draft
shard-wrong-help = K is the number of the part, from 1 to N, and N is how many parts there are, { $most } at most

# translation: 4751151a14380747
# review: draft
ship-as-a-whole = { $locale } ships as a whole, and { $name } not by itself: name { $locale }, or write `per = "catalog"` in its tier

# translation: 1ce2b1444e82a393
# review: draft
ship-idle = { $name } is taken out: the settings do not say when it ships

# translation: 36179ffe15104ccf
# review: draft
ship-no-rule = the settings do not say when { $name } ships: write `ship` in its tier

# translation: ae00bf40b8b1ba7d
# review: draft
ship-not-ready = { $name } cannot be shipped yet: { $why }

# translation: cb83ed72211d81a3
# review: draft
ship-not-shipped = { $name } is not shipped

# translation: 354b319798633ed1
# review: draft
ship-nothing = Nothing changes: all that is ready is shipped, and all that is shipped is good enough.

# translation: 676ebbfbf7c886d3
# review: draft
ship-ships = { $name } is shipped: { $share } % translated

# translation: a1d35359f7f2639a
# review: draft
ship-taken = { $name } is withdrawn

# translation: e46fbc336afc4df5
# review: draft
ship-withdrawn = { $name } is withdrawn: { $share } % translated

# translation: 287ee275a11d3d08
# review: draft
sign-done = Signed: `{ $path }`.

# translation: 033cadc11065b328
# review: draft
sign-not-sound = `{ $folder }` is not what was built, so it is not signed

# translation: 99805879b22163d8
# review: draft
sign-verify-first = `diglot verify { $folder }` names what is wrong

# translation: dbc8b40ac707c762
# review: draft
source-front-matter = the value of `{ $key }` is no text of one line

# translation: b8bb86cda1302ddb
# review: draft
source-front-matter-help = write the value on one line, in double quotation marks if it holds special characters

# translation: 43849bfd8f6c271f
# review: draft
source-pin-invalid = `{ $id }` cannot be the id of a message

# translation: b2f60a1a203b8e74
# review: draft
source-pin-invalid-help = start the id with a letter of a to z and use only such letters, digits, `-` and `_`

# translation: 5f371585001b80b2
# review: draft
source-pin-repeated = the id `{ $id }` is pinned twice in this text

# translation: 5814ba904e79b98f
# review: draft
source-pin-repeated-help = give one of the two passages another id

# translation: 885a6c0772e5b188
# review: draft
source-unmerged = here two branches changed the same lines, and nobody has chosen yet

# translation: b6e9d75ac2c8e5fd
# review: draft
source-unmerged-help = keep what is right, take the lines of git’s marks out; until then diglot changes nothing that follows this text

# translation: 28597d6fcaeb270a
# review: draft
split-group = { $count ->
    [one] { $title }: one message
   *[other] { $title }: { $count } messages
}

# translation: d6dbd4072ac66dd5
# review: draft
split-groups-help = the groups are { $titles }

# translation: 04d40bc4e973446b
# review: draft
split-next = `diglot split { $catalog } --group TITLE --to NAME` moves one of them.

# translation: 22477524d6361784
# review: draft
split-no-group = no group is called `{ $title }`, or several are

# translation: 41f81fac4c8d8ba9
# review: draft
split-no-groups-help = a group begins with a line such as `## Errors`

# translation: b801cb5174b6731c
# review: draft
split-no-heading = { $count ->
    [one] without a heading: one message
   *[other] without a heading: { $count } messages
}

# translation: a3ba4ee1bef9543d
# review: draft
state-split = it was split from `{ $id }`, and this is still the translation of the whole

# translation: c7c9f42aec15ec1a
# review: draft
status-catalog = catalog

# translation: cdcad203b403f459
# review: draft
status-coverage = coverage

# translation: ff1a978c309078b6
# review: draft
status-current = current

# translation: 4557c0c178615545
# review: draft
status-held-back = held back

# translation: f4e317d9524f9bbf
# review: draft
status-lag = pivot outdated

# translation: 32c62c760a92fdb3
# review: draft
status-locale = locale

# translation: bd1ae99856ab32be
# review: draft
status-missing = missing

# translation: 6fa5b91759353166
# review: draft
status-nothing = There is nothing to translate yet.

# translation: b701e7c166b788dc
# review: draft
status-obsolete = obsolete

# translation: 7d51b57a60a6e6f1
# review: draft
status-out-of-step = `{ $file }` is not in step with its source text: run `diglot sync`.

# translation: 6866073b6649bff8
# review: draft
status-outdated = outdated

# translation: d90381f21025ef79
# review: draft
status-reviewed = reviewed

# translation: e58ebc56117166c5
# review: draft
status-share = { $percent }%

# translation: 134c45b6ac11074d
# review: draft
status-ships = ships

# translation: 2275614460686b75
# review: draft
status-ships-below = ships below demand

# translation: a8ba6aa39b921d24
# review: draft
status-tier = tier

# translation: d330b5651fdddf5f
# review: draft
status-unconfirmed = unconfirmed

# translation: 3366c16ef835f177
# review: draft
status-untracked = untracked

# translation: c004b2b5e7a12d8b
# review: draft
status-verdict = verdict

# translation: 9437080b6e763f82
# review: draft
status-why = why

# translation: 727026f04d53a02a
# review: draft
status-words = words

# translation: 7855f6e977a77adc
# review: draft
sync-catalog-created = { $file }: created, waiting for translations

# translation: efa897c626e0159e
# review: draft
sync-copied = { $count ->
    [one] { $file }: one part of a split passage starts from the translation of the whole
   *[other] { $file }: { $count } parts of split passages start from the translation of the whole
}

# translation: 9f373b7381d611e1
# review: draft
sync-merged = { $file }: `{ $old }` was merged into `{ $new }`

# translation: 0d96b19011f0eabb
# review: draft
sync-outdated = { $count ->
    [one] { $file }: one translation is outdated now
   *[other] { $file }: { $count } translations are outdated now
}

# translation: e49116f536133106
# review: draft
sync-recorded = { $count ->
    [one] { $file }: recorded what one translation was made from
   *[other] { $file }: recorded what { $count } translations were made from
}

# translation: 981c8a3ea1ac777a
# review: draft
sync-reference-created = { $count ->
    [one] { $file }: created with one message
   *[other] { $file }: created with { $count } messages
}

# translation: ac8eb8c07104fc53
# review: draft
sync-reference-reordered = { $file }: the messages follow the new order of the source text

# translation: 963431b7864f82d9
# review: draft
sync-reference-updated = { $file }: messages added { $added }, changed { $changed }, removed { $removed }

# translation: b98198e5350d3b6f
# review: draft
sync-renamed = { $count ->
    [one] { $file }: one message got the id that the source text gives it
   *[other] { $file }: { $count } messages got the ids that the source text gives them
}

# translation: f6d7ab8ccf022e5a
# review: draft
sync-skipped-unreadable = { $file }: left as it is, because part of it or of the files it belongs to cannot be read

# translation: 65bda8e148885222
# review: draft
sync-split = { $file }: `{ $old }` was split, and a part of it is `{ $new }` now

# translation: 9b4e6326e6db24ec
# review: draft
sync-withdrawn = { $count ->
    [one] { $file }: one part is gone that started from the translation of the whole, and the copy with it
   *[other] { $file }: { $count } parts are gone that started from the translation of the whole, and the copies with them
}

# translation: 3df4de0973645a33
# review: draft
syntax-expected-argument-end = expected `,` or `)`

# translation: eea059f5e8004d3c
# review: draft
syntax-expected-digit = expected a digit

# translation: 6566ac3af2d68fa8
# review: draft
syntax-expected-entry = expected a message, a term or a comment

# translation: 2d01494a821cab30
# review: draft
syntax-expected-expression = expected an expression after the opening brace or in the call

# translation: de1e809acd6198ed
# review: draft
syntax-expected-key = expected a word or a number as the key of the variant

# translation: 7d68013016509ca2
# review: draft
syntax-expected-line-end = expected a line break

# translation: ec2c24ef37c977ea
# review: draft
syntax-expected-literal = expected a number or a text in quotation marks

# translation: ec89d8f725f708fc
# review: draft
syntax-expected-name = expected a name

# translation: 2ef967aa159c58f0
# review: draft
syntax-expected-next-variant = expected another variant or the closing brace

# translation: 4fba42dd18ec3b5d
# review: draft
syntax-expected-sign = expected `{ $sign }`

# translation: 3ce2a6731d1552b0
# review: draft
syntax-expected-space = expected a space after the `#` of a comment

# translation: a2ab1105421c6b2f
# review: draft
syntax-expected-value = expected a value

# translation: 52d9ec3238991f04
# review: draft
syntax-expected-value-or-attribute = expected a value or an attribute

# translation: e418bbfa9c7e4196
# review: draft
syntax-expected-variant = expected a variant, which starts with `[` or `*[`

# translation: 18cee3f0dad63507
# review: draft
syntax-function-name = the name of the function `{ $name }` is not in capital letters

# translation: dd7acab1ff031e70
# review: draft
syntax-help-attribute = an attribute must stand directly below its message, and looks like `.title = Hello`

# translation: 153ec49c965b4356
# review: draft
syntax-help-call = put a comma between two arguments and a closing parenthesis after the last one

# translation: 831190247355c923
# review: draft
syntax-help-colon = write `=` between an id and its value, not `:`

# translation: ff422249bc8ca633
# review: draft
syntax-help-comment = put a space between `#` and the comment

# translation: f68fa315595408f3
# review: draft
syntax-help-conflict = this is a mark of an unfinished merge: keep one of the two versions, and remove the marks

# translation: 02ac955b6ad3d0e1
# review: draft
syntax-help-continue = if this line goes on with the value above, indent it by at least one space

# translation: bbff417d335198fb
# review: draft
syntax-help-default = put `*` before exactly one variant

# translation: f0a1dae32604e300
# review: draft
syntax-help-entry = a message is an id, `=` and a value, such as `greeting = Hello`

# translation: d62d74f1743d55df
# review: draft
syntax-help-escape = the escapes are a backslash before a quotation mark or a backslash, `\uXXXX` and `\UXXXXXX`; a brace needs none

# translation: 6414cdb6d56814ce
# review: draft
syntax-help-expression = braces hold a `$variable`, a message, a `-term`, a `FUNCTION()`, a number or a text in quotation marks; write a brace that is text as `{ $example }`

# translation: d4e4cf6ab39d731e
# review: draft
syntax-help-function-name = write the name of a function in capital letters, and a message or a term without parentheses

# translation: 65fd7eb55d3681da
# review: draft
syntax-help-invisible = replace the character { $code } by an ordinary space or remove it, because it only looks like a space or like nothing

# translation: 2e3128f0f7fe7dc8
# review: draft
syntax-help-line-start = if this line is text that begins with `{ $sign }`, write that sign as `{ $example }`

# translation: 722d9e5e9fdee80d
# review: draft
syntax-help-name = a name starts with a letter from A to Z and has only such letters, digits, `-` and `_`

# translation: 677dadffb7214500
# review: draft
syntax-help-next-variant = indent the lines of a variant, and put the closing brace on a line of its own

# translation: 594fac413fdf4fd7
# review: draft
syntax-help-not-callable = remove the parentheses

# translation: 0177817057ab1e29
# review: draft
syntax-help-positional = put arguments with a name last

# translation: 29a3488b3b4378d5
# review: draft
syntax-help-quotes = put straight quotation marks (`"`) around a text in braces

# translation: 8a0f5469ac469aa9
# review: draft
syntax-help-selector = use a variable, a function or an attribute of a term to choose among variants

# translation: ab20e8827b745871
# review: draft
syntax-help-stray-brace = write a brace that is text as `{ $example }`

# translation: 5251ce9b12bbab64
# review: draft
syntax-help-string = a text in quotation marks must end on the line where it begins

# translation: f5cf5350c9911416
# review: draft
syntax-help-tab = indent with spaces, because a tab does not count as indentation

# translation: 3541fec66f9fa393
# review: draft
syntax-help-term-attribute = show the term itself or a message, because attributes of terms only choose among variants

# translation: d19e3357ee629e46
# review: draft
syntax-help-term-value = a term needs a value even if it has attributes; write an empty value as `{ $example }`

# translation: 41042b8bf2730531
# review: draft
syntax-help-unclosed = close the brace that was opened before, or write a brace that is text as `{ $example }`

# translation: daae16b692c5a1b8
# review: draft
syntax-help-value = write the value on the same line or, indented, on the lines below; write an empty value as `{ $example }`

# translation: 3e5a7d43894e89dd
# review: draft
syntax-help-variant = after `->`, each variant stands on its own line, such as `[one] One book`

# translation: 0117f8b794bce15b
# review: draft
syntax-no-default = no variant is marked as the default

# translation: 957c906f2f460f6d
# review: draft
syntax-not-callable = only a function or a term can be called with arguments

# translation: 90f85e6def339fa4
# review: draft
syntax-opened-here = opened here

# translation: 8471b80c7a1609a2
# review: draft
syntax-positional-after-named = this argument without a name stands after an argument with a name

# translation: 8ff976beb426f36c
# review: draft
syntax-repeated-argument = the argument `{ $name }` is given twice

# translation: dcaab78316ead6ff
# review: draft
syntax-selector = this expression cannot choose among variants

# translation: dcab69144d4ad935
# review: draft
syntax-short-escape =
    { $digits ->
        [one] this escape needs { $digits } hexadecimal digit
       *[other] this escape needs { $digits } hexadecimal digits
    }

# translation: e540f90fe19b371c
# review: draft
syntax-stray-brace = this closing brace closes nothing

# translation: 3f6c785a8e42871d
# review: draft
syntax-term-attribute = an attribute of a term cannot be shown

# translation: 3a1932df5c1a63ff
# review: draft
syntax-too-deep =
    { $limit ->
        [one] more than { $limit } brace or parenthesis is open here
       *[other] more than { $limit } braces and parentheses are open here
    }

# translation: 95b04a8386f35d95
# review: draft
syntax-two-defaults = a second variant is marked as the default

# translation: 36f61c83303ed1d4
# review: draft
syntax-unknown-escape = unknown escape `{ $escape }`

# translation: 02cee6f650e1834f
# review: draft
todo-comment = comment:

# translation: ff1a978c309078b6
# review: draft
todo-current = current

# translation: ae35eeb62e1136f3
# review: draft
todo-from = from:

# translation: ad14386b35bf15da
# review: draft
todo-from-lacking = the source, since { $pivot } lacks it

# translation: bcd2a8a82c8e078c
# review: draft
todo-from-outdated = { $pivot }; better wait, since { $locale } is outdated itself

# translation: 13889aaf6c3509da
# review: draft
todo-from-unsure = { $pivot }; nobody can tell whether { $locale } follows its own source

# translation: 552c3b5f50a7cd25
# review: draft
todo-lag = { $count ->
    [one] One current translation follows a text of { $pivot } that is itself to be brought up to date first.
   *[other] { $count } current translations follow texts of { $pivot } that are themselves to be brought up to date first.
}

# translation: 74046d5d764a2c41
# review: draft
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

# translation: e846416573264f4e
# review: draft
todo-merged = merged from `{ $id }`, its source:

# translation: 445568fedc4a0f49
# review: draft
todo-missing = missing

# translation: 7d506103b7f0148f
# review: draft
todo-nothing = Nothing is to do for { $locale }.

# translation: 6a1e5e912cc08a08
# review: draft
todo-obsolete = obsolete: the source no longer has it

# translation: 1312b0a4958b5ada
# review: draft
todo-outdated-cosmetic = outdated: only the typography changed

# translation: fe97b5a5fa22d678
# review: draft
todo-outdated-meaning = outdated: the meaning may have changed

# translation: 40323de78069e0f3
# review: draft
todo-outdated-wording = outdated: the wording changed

# translation: 802d3af5fce1efea
# review: draft
todo-paste = lines to paste and translate:

# translation: 7df84a53fd3b2d5e
# review: draft
todo-refused = refused:

# translation: f9217f20fa2b5b14
# review: draft
todo-source = source:

# translation: cbc7ddc54d0f1c15
# review: draft
todo-source-change = source, then and now:

# translation: 4c1d12089bf13bc3
# review: draft
todo-source-was = source, as it was:

# translation: a7fc15435d0d1e92
# review: draft
todo-split = outdated: split from `{ $id }`

# translation: 74de928f2715864c
# review: draft
todo-suggestion = suggestion from `{ $id }`, its source and this one:

# translation: 94181a200889de9f
# review: draft
todo-total = { $count ->
    [one] One message is to do for { $locale }.
   *[other] { $count } messages are to do for { $locale }.
}

# translation: 0dba88b9e940c3ef
# review: draft
todo-translation = translation:

# translation: 6463c012512f404e
# review: draft
todo-unconfirmed = unconfirmed: source and translation both changed

# translation: 43eb62c2b56dfc33
# review: draft
todo-untracked = untracked: nobody knows which source it was made from

# translation: 83d108064fb87baa
# review: draft
todo-where = edit:

# translation: 6bc12c6099a54859
# review: draft
todo-why = why:

# translation: 415ae5bb5608eabc
# review: draft
usage-accept-locale = name a locale and messages, as in `diglot accept { $locale } { $message }`

# translation: 5547ec8f7179ee4d
# review: draft
usage-accept-what = it is not said what to accept

# translation: 4db5b14cfc5d6376
# review: draft
usage-argument-missing = `{ $argument }` is missing

# translation: 6dc374fc91951949
# review: draft
usage-command-missing = a command is missing

# translation: 85d1499e6eef78de
# review: draft
usage-did-you-mean = did you mean `{ $name }`?

# translation: 2eddc56bb5b69350
# review: draft
usage-given-twice = `{ $argument }` can be given only once

# translation: da886a94c8805c87
# review: draft
usage-needs = `{ $option }` needs `{ $other }` too

# translation: db85f09d8465f7ba
# review: draft
usage-no-locale = `{ $value }` is no BCP 47 language tag

# translation: d326244afc17651e
# review: draft
usage-no-locales-yet = a locale is a folder of catalogs, or a tag that `diglot.toml` lists

# translation: ebbbd2af98c68d84
# review: draft
usage-no-such-catalog = there is no catalog `{ $catalog }`

# translation: be4fbe16ef8f6869
# review: draft
usage-no-such-check = there is no check `{ $check }`

# translation: 26477f41781f7609
# review: draft
usage-no-such-command = there is no command `{ $command }`

# translation: b52db8c20c9b6cf5
# review: draft
usage-no-such-format = there is no format `{ $format }`

# translation: 8e8c08a77503aef6
# review: draft
usage-no-such-locale = the project has no locale `{ $locale }`

# translation: d25682aa285b1ea4
# review: draft
usage-no-such-option = there is no option `{ $option }` here

# translation: 814884e4c2ae8f80
# review: draft
usage-no-such-text = the project has no source text and no catalog `{ $file }`

# translation: fc3d3c0ee73552af
# review: draft
usage-no-such-text-help = write its path below the folder of `diglot.toml`, as `diglot check` shows it

# translation: c297e084a96073f9
# review: draft
usage-not-spoken = diglot does not speak `{ $language }`; the values of `--lang` that it knows are { $languages }

# translation: 87eb59088b49b249
# review: draft
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together

# translation: 8f677f59dc308b0a
# review: draft
usage-not-utf8 = an argument is not UTF-8

# translation: 34cb8e851eb742ab
# review: draft
usage-one-too-many = `{ $argument }` is one argument too many

# translation: 8f2020421c70ddfc
# review: draft
usage-output = `{ $value }` is not a format, an equals sign and a file

# translation: e9a1e19c9034b843
# review: draft
usage-output-help = write it as in `{ $example }`; `-` for the file prints it

# translation: 3a0fd03c33b76654
# review: draft
usage-output-twice = two reports would go to `{ $file }`

# translation: 672aa6334543be17
# review: draft
usage-possible-values = possible values are { $values }

# translation: 9bcbf0d324069382
# review: draft
usage-project-locales = the project has { $locales }

# translation: 5bc487101073d16b
# review: draft
usage-review-who = it is not said who has reviewed

# translation: 6d88ce177f7bba14
# review: draft
usage-review-who-help = say --by NAME, or set user.name in git's configuration

# translation: 94a7d6a5801c03ca
# review: draft
usage-see-accept = name the messages, or say --all

# translation: fef70af95db137c3
# review: draft
usage-see-checks = `diglot explain` lists the checks

# translation: 5c2339f154e6991a
# review: draft
usage-see-help = `diglot --help` shows what there is

# translation: f1b457e71bba3df5
# review: draft
usage-see-help-of = `diglot { $command } --help` shows what there is

# translation: f2bd4aa826c88bf5
# review: draft
usage-source-locale = `{ $locale }` is the source locale: the others are translated from it, and it is not translated itself

# translation: 266dead6980e2d0b
# review: draft
usage-value-missing = `{ $argument }` needs a value

# translation: 5620e376fe35e3a2
# review: draft
usage-value-unexpected = `{ $argument }` takes no value

# translation: 8887bb0e698786cb
# review: draft
usage-value-wrong = `{ $value }` is no value for `{ $argument }`

# translation: e01d748163f21f12
# review: draft
usage-which-messages = it is not said which messages

# translation: 95ed689200963399
# review: draft
usage-wrong-name = `{ $name }` cannot be the name of a source text

# translation: 1c9aa3ee8798c174
# review: draft
verify-bad-signature = The signature is not of this manifest.

# translation: 49f53e1c17b131b7
# review: draft
verify-build-again = build the bundle again, with this diglot

# translation: 1922c46436a021e2
# review: draft
verify-changed = other bytes than were built (SHA-256 { $is }… and not { $was }…)

# translation: c20e39b9d58b972b
# review: draft
verify-cut = `{ $file }` ends in the middle

# translation: 234df56727825d8c
# review: draft
verify-faults = { $count ->
    [one] One thing is not as it was built.
   *[other] { $count } things are not as they were built.
}

# translation: 24679de52893d866
# review: draft
verify-gone = the project has it no more, or withholds it

# translation: c230a0a8a7a13aa6
# review: draft
verify-lacking = the project would build it now, and the bundle does not have it

# translation: 445568fedc4a0f49
# review: draft
verify-missing = is missing

# translation: 262ebcc4b590f713
# review: draft
verify-new = is not in the bundle

# translation: f25392b76dab6e17
# review: draft
verify-no-bundle = name the folder that `diglot build` has written, with its manifest.json

# translation: 06dfff0c882201dd
# review: draft
verify-not-understood = manifest.json:{ $line }:{ $column } is not understood: { $cause }

# translation: 355f5ce71b6dfab7
# review: draft
verify-other-tool = built by diglot { $was }, and this is { $is }: the texts are compared, and the files are not built again

# translation: ea5211f4bac1636a
# review: draft
verify-outdated = the project would not build these bytes now

# translation: 295ece80b93cbeed
# review: draft
verify-signed = Signed by { $signer }.

# translation: 3c0ced3e1580cad8
# review: draft
verify-sound = { $files ->
    [one] One file is what was built.
   *[other] { $files } files are what was built.
}

# translation: 0e4ed002d898b621
# review: draft
verify-source = the source says something else now

# translation: ca9e6f468d58f0d1
# review: draft
verify-swapped = has the bytes of `{ $other }`

# translation: 088b51516ed8b50e
# review: draft
verify-told = { $field } was `{ $was }` and is `{ $is }` now

# translation: 124b0b706d6e3cb5
# review: draft
verify-translation = the translation is another one now

# translation: abc151a32b9aba89
# review: draft
verify-twice = the manifest names it twice

# translation: 7dc4efffb2f37b53
# review: draft
verify-unknown-signer = It is signed, but by none of the signers in the list.

# translation: 3e51c6f0677eaf81
# review: draft
verify-unlisted = is not in the manifest

# translation: 04c3d14089283b71
# review: draft
verify-unsafe = the manifest may not name this path, or a link stands there

# translation: 0a0d805406014f0b
# review: draft
verify-unsigned = It is not signed. `diglot sign { $folder } --key FILE` does that.

# translation: 842d0023c4a74e1b
# review: draft
watch-changes = since the last run: { $new } new, { $gone } gone

# translation: 3d839f593a6c41de
# review: draft
watch-waiting =
    { $files ->
        [one] watching one file; Ctrl+C ends
       *[other] watching { $files } files; Ctrl+C ends
    }
