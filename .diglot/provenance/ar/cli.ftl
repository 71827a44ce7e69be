### The source wording that each translation in locales/ar/cli.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: 1ae3d0f67650d43f
# review: draft
accept-nothing = { $id } has nothing to accept

# translation: 6983794edf2af08a
# review: draft
accept-recorded = { $count ->
    [one] { $file }: one translation is accepted for the source as it is now
   *[other] { $file }: { $count } translations are accepted for the source as it is now
}

# translation: de04e6ab5de549db
# review: draft
accept-source-only = { $count ->
    [one] { $file }: the change of the source is declared harmless for one translation
   *[other] { $file }: the change of the source is declared harmless for { $count } translations
}

# translation: 635d99afcfbf33a8
# review: draft
accept-source-only-refused = { $count ->
    [one] { $file }: one translation stays outdated, because its locale has refused that
   *[other] { $file }: { $count } translations stay outdated, because their locale has refused that
}

# translation: 409672300a0bab22
# review: draft
accept-unknown-id = there is no message { $id }

# translation: d36838691c82fc63
# review: draft
accept-unknown-locale = the project has no locale { $locale }

# translation: 8bd5c2af79703e4e
# review: draft
adopt-cosmetic = typography changed

# translation: 67e62c7bbbaf84dd
# review: draft
adopt-cut-off = { $count ->
    [one] One translation is older than this shallow clone: `git fetch --unshallow` gets the whole history.
   *[other] { $count } translations are older than this shallow clone: `git fetch --unshallow` gets the whole history.
}

# translation: b003a948d10082d1
# review: draft
adopt-meaning = meaning at risk

# translation: 6f4f4f2cece726c2
# review: draft
adopt-nothing = Every translation has its record.

# translation: 652a4c0281c61f4f
# review: draft
adopt-recorded = { $count ->
    [one] { $file }: one translation gets its record
   *[other] { $file }: { $count } translations get their records
}

# translation: 72cbd7a451c97f3f
# review: draft
adopt-total = total

# translation: fe1d0a5a7abceb2c
# review: draft
adopt-tracked = recorded before

# translation: 34911c4f4ce75636
# review: draft
adopt-unknown = unknown

# translation: 08c3276e1ebd06bf
# review: draft
adopt-wording = wording changed

# translation: 2ce05b315482bc0f
# review: draft
align-deleted = deleted

# translation: 4fa5bb070a66196b
# review: draft
align-edited = edited

# translation: 8bb2ed5efd205bb7
# review: draft
align-identical = { $count ->
    [one] unchanged
   *[other] { $count } unchanged
}

# translation: 117747a6ca97f260
# review: draft
align-inserted = new

# translation: 19ef286214a2eb6f
# review: draft
align-kinds = the name of a source text ends in .md or .txt, that of a catalog in .ftl

# translation: a6145cc4fdf4c336
# review: draft
align-merged = merged

# translation: bb5cb06ca31398fe
# review: draft
align-moved = moved

# translation: 05444047ddcf9a91
# review: draft
align-moved-edited = moved and edited

# translation: 9329f7d821b1a13b
# review: draft
align-one-input = only one version can come from the standard input

# translation: f7499f5280730229
# review: draft
align-split = split

# translation: 84b081416678e29c
# review: draft
align-two-kinds = the two files are not of one kind

# translation: 55bc01e8de66e162
# review: draft
align-unknown-kind = it cannot be told by its name what `{ $file }` is

# translation: ef0183daa8bd69f4
# review: draft
align-unreadable = `{ $file }` cannot be read as text

# translation: fe458b16da888d80
# review: draft
badge-label = translated

# translation: 2544ec7a6dd4d972
# review: draft
baseline-conflict = a merge left this conflict open

# translation: 2f6545efddc8f872
# review: draft
baseline-conflict-help = remove the lines of the marks and keep the others, those of both sides; after `diglot init --git`, git does this itself

# translation: 7b99a62ea8a8a49a
# review: draft
baseline-empty = this file is empty

# translation: 8fa5b00a2aaf4888
# review: draft
baseline-file-help = take the file as it is in git, or remove it and let `diglot check --baseline --update-baseline --allow-growth "REASON"` begin a new one

# translation: 5c59dc2fbff93480
# review: draft
baseline-head = a baseline does not begin like this

# translation: 335f38a6398d970b
# review: draft
baseline-help = take the line as it is in git, or remove it; `diglot check --baseline --update-baseline --allow-growth "REASON"` lets in again what is then missing

# translation: 81486b48f6eafc6f
# review: draft
baseline-line = this line was changed by hand, or a part of it is lost

# translation: 5e131c39f06d333f
# review: draft
baseline-reason = no line `because` says why this is in the baseline

# translation: 04464048d2f2fb1c
# review: draft
baseline-version = this baseline is of another version of diglot

# translation: f4e0a2394e1753fe
# review: draft
build-no-picture = `{ $text }` shows `{ $picture }`, which is no picture that can be read: pages show the words that stand for it

# translation: c21a3f4fec8a0e0e
# review: draft
build-rust-given-up = `{ $id }` is shown in the source language: { $why }

# translation: 953c1f9e6e1e8e78
# review: draft
build-rust-no-catalog = all catalogs belong to source texts; name those that the program is to have

# translation: 8279e1c028858c24
# review: draft
build-rust-no-folder = `OUT_DIR` is not set: call this from a `build.rs`, or name a folder with `write_to`

# translation: 9f89f91d5645c290
# review: draft
build-rust-no-such-catalog = there is no catalog `{ $name }`; there are: { $names }

# translation: 90ad5aaa94041d7b
# review: draft
build-rust-torn = `{ $id }` uses `${ $name }` as a number and as a date

# translation: 1c4f1e09efb89d1a
# review: draft
build-rust-torn-help = give one of the two another name

# translation: a110178de99789ea
# review: draft
build-rust-unusable = `{ $id }` cannot be used in a program: { $why }

# translation: 9c73e310bf1be8ad
# review: draft
build-rust-unusable-help = correct it, or what it refers to; until then the program cannot be built

# translation: 0e83120025543665
# review: draft
check-address-mismatch = a translation has other web or e-mail addresses than the source

# translation: ff09996ff0f00eb0
# review: draft
check-address-mismatch-changed = the address { $address } differs from that of the source, { $source }

# translation: d1a15c4a4f4e9b4d
# review: draft
check-address-mismatch-dropped = the translation leaves out the address { $address }

# translation: a03040c05b176f77
# review: draft
check-address-mismatch-extra = the source has no address { $address } here

# translation: 2fde2d2241e29442
# review: draft
check-address-mismatch-help = copy the address from the source; only a part that names the language may differ, as in /fr/ or fr.example.org

# translation: 651c5c87707f5273
# review: draft
check-attribute-mismatch = a translation has other parts (value, attributes) than the source

# translation: cca8be5c973e9a82
# review: draft
check-attribute-mismatch-dropped = the translation lacks the attribute `.{ $name }`

# translation: c6515d74ae2ef674
# review: draft
check-attribute-mismatch-dropped-help = add a line that begins with a space and `.{ $name } =`

# translation: c759cde53788ac68
# review: draft
check-attribute-mismatch-extra = the source has no attribute `.{ $name }`

# translation: 0eb9891c968b54f5
# review: draft
check-attribute-mismatch-extra-help = remove it, or give it the name that it has in the source

# translation: 68629b7ead67fd7a
# review: draft
check-attribute-mismatch-extra-value = `{ $id }` has no value in the source, only attributes

# translation: 93276bc63caa2d62
# review: draft
check-attribute-mismatch-extra-value-help = remove the text behind the `=`

# translation: 3209ade2523928a2
# review: draft
check-attribute-mismatch-no-value = the translation of `{ $id }` has no value

# translation: a7342c751e2c819d
# review: draft
check-attribute-mismatch-no-value-help = write the translation behind the `=`

# translation: 9e28ad07ae0907c6
# review: draft
check-below-demand = a language has less than is demanded of it

# translation: efd482473720f429
# review: draft
check-below-demand-current = { $subject } is { $share } % translated of { $demanded } % demanded by `{ $table }`: { $left } to go, of { $lacking } not current

# translation: f772984a0e02a270
# review: draft
check-below-demand-help = `diglot todo { $locale }` lists what to do, worst first

# translation: 8e16771a3f312842
# review: draft
check-below-demand-help-untracked = the translations are there, and nothing says which source they were made from: run `diglot accept { $locale } ID…` for those that agree

# translation: 8a1cf208d5c6072f
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

# translation: 9446c667afea8d13
# review: draft
check-code-span-mismatch = a translation has other code than the source

# translation: 85ea59f4eecbe935
# review: draft
check-code-span-mismatch-changed = the code `{ $code }` is `{ $source }` in the source

# translation: ba5d5f2e25628a06
# review: draft
check-code-span-mismatch-dropped = the translation leaves out the code `{ $code }`

# translation: 45e1ed1090e53feb
# review: draft
check-code-span-mismatch-extra = the source has no code `{ $code }` here

# translation: b3e559dc786511e9
# review: draft
check-code-span-mismatch-help = what stands between backticks is typed by people or read by programs: copy it from the source

# translation: 2d49b03b1c1a5316
# review: draft
check-code-span-mismatch-odd = one of the backticks in this line has no partner

# translation: e37f66d3ed344e0c
# review: draft
check-code-span-mismatch-odd-help = put a backtick before and after each piece of code

# translation: b2b3839e17ed7f4f
# review: draft
check-copied-source = a translation is a copy of its source

# translation: c30c7d91c151afd4
# review: draft
check-copied-source-message = this is the source, not a translation

# translation: ce4bb9cc70f820a5
# review: draft
check-critical-not-current = a critical message is not current

# translation: 5454a39b80a25494
# review: draft
check-critical-not-current-message = `{ $catalog }` is withheld in { $locale }: { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }

# translation: 6d4d546c6de348bd
# review: draft
check-did-you-mean = did you mean `{ $known }`?

# translation: a28013be4eac3e10
# review: draft
check-direction-controls = a direction character is left open, or forces the direction

# translation: d64a865bf1746de0
# review: draft
check-direction-controls-forced = the invisible direction character { $sign } turns the letters after it around

# translation: 642aae3e18770fe7
# review: draft
check-direction-controls-help = remove it, or write U+2068 before the passage and U+2069 after it

# translation: a9be0a1b2ab6efce
# review: draft
check-direction-controls-not-closed = the invisible direction character { $sign } opens a passage here, and nothing closes it

# translation: 6ae25b1a9d7bc70d
# review: draft
check-direction-controls-not-opened = the invisible direction character { $sign } closes a passage here that nothing opened

# translation: 3f9b54ae6b3d2c03
# review: draft
check-doubled-word = a word stands twice in a row

# translation: eba13d6f9297cd47
# review: draft
check-doubled-word-help = remove one of the two

# translation: 25a10bb526f71fe7
# review: draft
check-doubled-word-message = “{ $word }” stands twice in a row

# translation: 60267aac3ae899a9
# review: draft
check-duplicate-attribute = a message has the same attribute twice

# translation: 8fa464e0d8eb25a6
# review: draft
check-duplicate-attribute-help = keep one of the two

# translation: 3c33645be228635b
# review: draft
check-duplicate-attribute-message = there is another `.{ $name }` above

# translation: 6a164ad6404e08a9
# review: draft
check-duplicate-id = two messages of a catalog have the same id

# translation: b836530f0d68ba7d
# review: draft
check-duplicate-id-bundle = `{ $id }` also stands in { $file }, and the bundle `{ $bundle }` loads both

# translation: 8c93b42bd5a3ae79
# review: draft
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# translation: 47097c23785ef8c1
# review: draft
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used

# translation: 6dabc37be0ca8483
# review: draft
check-empty-translation = a translation says nothing where its source says something

# translation: 7d2e01cef9caff4c
# review: draft
check-empty-translation-help = translate it, or remove the message until it is translated

# translation: ca22d6e55b6ad815
# review: draft
check-empty-translation-message = the translation is empty here

# translation: a0adf34f0c5c69b7
# review: draft
check-end-mismatch = a translation ends with another sign than its source (question mark, colon, ellipsis)

# translation: be040b806508d68f
# review: draft
check-end-mismatch-added = the translation ends with `{ $sign }`, and the source does not

# translation: 00a7d3be248f7c72
# review: draft
check-end-mismatch-dropped = the source ends with `{ $sign }`, and the translation does not

# translation: 5c68b0a947135e4f
# review: draft
check-end-mismatch-help = end it as the source ends, with the sign of your language

# translation: dedb9d4855ffc8eb
# review: draft
check-expired-exception = an exception has expired

# translation: aeef128978c84414
# review: draft
check-expired-exception-help = mend what it allowed and remove it, or give it another day

# translation: 0ecec60111a5f95d
# review: draft
check-expired-exception-help-day = write a day such as `until 2027-03-01` in front of the comma

# translation: e15539b656b38051
# review: draft
check-expired-exception-help-idle = remove it

# translation: ab452401425316ef
# review: draft
check-expired-exception-here = no longer allowed

# translation: 5d551e9258ad1612
# review: draft
check-expired-exception-message = this exception from `{ $name }` held until { $day }; { $count ->
        [0] nothing needs it any more
        [one] one finding is back
       *[other] { $count } findings are back
    }

# translation: 6e2c7c43e31d2ddd
# review: draft
check-expired-exception-no-day = this exception from `{ $name }` names no day behind `until`, so it allows nothing

# translation: 28081fb47ad9697f
# review: draft
check-first-here = the first one is here

# translation: 367ee84631949a0d
# review: draft
check-full-stop-mismatch = only one of a translation and its source ends with a full stop

# translation: 67ca548a9243e576
# review: draft
check-full-stop-mismatch-added = the translation ends with a full stop or exclamation mark, and the source does not

# translation: 58522c169c44a377
# review: draft
check-full-stop-mismatch-dropped = the source ends with a full stop or exclamation mark, and the translation does not

# translation: 4da961f54abe3866
# review: draft
check-full-stop-mismatch-help = end it as the source ends

# translation: bf615cb7778ed5f1
# review: draft
check-function-mismatch = a translation uses other functions, or other options of them, than the source

# translation: f9baaf4723309905
# review: draft
check-function-mismatch-bare = the translation shows `${ $variable }` without the function { $name }

# translation: 4382369dc427e87c
# review: draft
check-function-mismatch-dropped = the translation leaves out the function { $name }

# translation: 7eee8b985bb23160
# review: draft
check-function-mismatch-extra = the source does not use the function { $name } here

# translation: e5aabf713166e782
# review: draft
check-function-mismatch-help = take the function over as it is in the source

# translation: 31f1d3a490c2be44
# review: draft
check-function-mismatch-option = the option `{ $option }: { $value }` of the source is missing here

# translation: 7ebf9f80caf2b214
# review: draft
check-group-exceptions = Settings and exceptions

# translation: 8e3e5ccc4e0b3008
# review: draft
check-group-files = Files and ids

# translation: ac085a831a7247f6
# review: draft
check-group-hygiene = Characters and signs

# translation: de13c3e2e24e7a98
# review: draft
check-group-linking = Where references lead

# translation: 04e7031e4e3bd64c
# review: draft
check-group-parity = Variables, terms and other parts that the program needs

# translation: e810ca1aee7e9010
# review: draft
check-group-plurals = Plurals

# translation: 4c6d8aa8b199ebae
# review: draft
check-group-policy = What the project demands

# translation: c0ea94d03b4a9285
# review: draft
check-group-source-side = The source itself

# translation: 7ef8de4b834347c3
# review: draft
check-group-state = State of translations

# translation: 2aa3ff25fe6c7bdf
# review: draft
check-group-wording = What a translation says beside its source

# translation: 476b62d8c35c1037
# review: draft
check-idle-exception = an exception allows nothing

# translation: e15539b656b38051
# review: draft
check-idle-exception-help = remove it

# translation: 0c96831171f1fb79
# review: draft
check-idle-exception-help-apart = put it directly above the message that it speaks of, or remove it

# translation: 16681cfae7d7702a
# review: draft
check-idle-exception-help-nothing = correct it, or remove the exception

# translation: 1ac0acb7f5e547cd
# review: draft
check-idle-exception-message = this exception from `{ $name }` allows nothing

# translation: 3c6ce95a70518923
# review: draft
check-idle-exception-nothing = { $key ->
        [locale] this exception allows nothing: the project has no locale `{ $value }`
        [file] this exception allows nothing: the project has no file `{ $value }`
       *[id] this exception allows nothing: no message has the id `{ $value }`
    }

# translation: 57069f045f718f39
# review: draft
check-idle-pattern = a demand speaks of nothing

# translation: 195c7620d096f29d
# review: draft
check-idle-pattern-help = correct the name or remove it; `diglot status` shows locales and catalogs by their names

# translation: 04f45676a513c9d1
# review: draft
check-idle-pattern-message = { $kind ->
        [message] no message is called `{ $name }`
        [catalog] no catalog is called `{ $name }`
        [path] no text has the path `{ $name }`
       *[locale] there is no locale `{ $name }`
    }, so nothing is demanded here

# translation: ba2460629cc55277
# review: draft
check-idle-setting = a setting changes nothing

# translation: fa7373f1de40aff4
# review: draft
check-idle-setting-catalog = no catalog is called `{ $name }`

# translation: 6235edc779ddec65
# review: draft
check-idle-setting-exclude = no text fits `{ $pattern }`, so nothing is left out

# translation: e2f77091fad5ff9a
# review: draft
check-idle-setting-itself = `{ $locale }` cannot fall back on itself

# translation: 3909807544d90496
# review: draft
check-idle-setting-locales = `locales` is an empty list, so nothing is translated

# translation: 2a14998636cbb3cf
# review: draft
check-idle-setting-same = { $kind ->
        [exception] the exception in line { $line } allows the same
       *[override] the override in line { $line } has the last word on all that this one says
    }

# translation: 65c0517640245e00
# review: draft
check-idle-setting-ship = `ship = 0` lets a locale ship before anything of it is translated

# translation: c377946c89beef37
# review: draft
check-idle-term-argument = a term is given a word that it does not use

# translation: bf5223179d18d2a7
# review: draft
check-idle-term-argument-help = let the term choose by `${ $name }`, or remove the argument

# translation: 32fb97ec17853908
# review: draft
check-idle-term-argument-message = `{ $id }` does not use `${ $name }`

# translation: d7a6596980fc8bd1
# review: draft
check-idle-term-argument-nameless = a term does not use an argument without a name

# translation: a12b146b6e3823de
# review: draft
check-idle-term-argument-nameless-help = give it a name, as in `{ "{" } { $id }(case: "…") { "}" }`, or remove it

# translation: 9d0e7d8775cdde25
# review: draft
check-invisible-character = an invisible character stands in the text

# translation: 015dc9ac13994574
# review: draft
check-invisible-character-help = delete it; if it is there on purpose, write it as an escape in braces

# translation: b750aa725f95f51c
# review: draft
check-invisible-character-message = an invisible character stands here: { $sign }

# translation: 9c0736071a919e19
# review: draft
check-length-mismatch = a translation is far longer or shorter than its source

# translation: 4dfaf2fedcbf2e81
# review: draft
check-length-mismatch-help = see whether a part was lost, or belongs to another message

# translation: e7f161904cc09746
# review: draft
check-length-mismatch-long = the translation is more than three times as long as its source

# translation: 244424715150f1ba
# review: draft
check-length-mismatch-short = the translation is less than a third as long as its source

# translation: f40332cad9a56e37
# review: draft
check-link-mismatch = a translation has other Markdown links than the source

# translation: 4364bd653989de0f
# review: draft
check-link-mismatch-changed = the link { $link } is { $source } in the source

# translation: 221073fb804871ca
# review: draft
check-link-mismatch-dropped = the translation leaves out the link { $link }

# translation: 60216726fa5b917d
# review: draft
check-link-mismatch-extra = the source has no link { $link } here

# translation: d5b13d732fdd0b27
# review: draft
check-link-mismatch-help = keep the links of the source and translate only the words in the square brackets

# translation: aa43898e000e69a1
# review: draft
check-markup-mismatch = a translation has other HTML elements than the source

# translation: bd859d3ed8da4393
# review: draft
check-markup-mismatch-attribute = this tag says { $tag }, and the source says { $source }

# translation: da4cefcdc125f051
# review: draft
check-markup-mismatch-crossed = { $tag } stands before the end of { $inner }

# translation: 0bbffa7b48b738e5
# review: draft
check-markup-mismatch-crossed-help = close first what was opened last

# translation: 8d5635a3bfb86f7a
# review: draft
check-markup-mismatch-dropped = the translation leaves out { $tag }

# translation: 0edb7099f053d096
# review: draft
check-markup-mismatch-extra = the source has no { $tag } here

# translation: 36867922c7e37a3d
# review: draft
check-markup-mismatch-help = copy the tags of the source; only the words between them are translated, and attributes such as title and alt

# translation: 0bff81284cd266a7
# review: draft
check-markup-mismatch-unclosed = { $tag } is never closed

# translation: 203acd9c5ff42b99
# review: draft
check-markup-mismatch-unclosed-help = put { $close } behind the words that it stands for

# translation: 5a7785805d7ec838
# review: draft
check-markup-mismatch-unopened = { $tag } closes nothing: no element of that name is open here

# translation: 3a9835b057c744f2
# review: draft
check-message-reference-mismatch = a translation refers to other messages than the source

# translation: a63f579b8afb2aba
# review: draft
check-message-reference-mismatch-dropped = the translation does not refer to `{ $name }`

# translation: 311437d5cf923459
# review: draft
check-message-reference-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it

# translation: bea934c59b3b37d0
# review: draft
check-message-reference-mismatch-extra = the source does not refer to `{ $name }` here

# translation: cc8603ea946228e1
# review: draft
check-message-reference-mismatch-extra-help = refer to the messages that the source refers to; ids are not translated

# translation: 2dc9c5543329dae4
# review: draft
check-missing = a message is not translated

# translation: 5be200640b6fdd6e
# review: draft
check-missing-catalog = { $count ->
    [one] the locale has no translation of this text: { $count } message is not translated
   *[other] the locale has no translation of this text: { $count } messages are not translated
}

# translation: c42a5b78eb86b146
# review: draft
check-missing-catalog-help = write the translations to { $file }

# translation: 67fdc4b0d730792f
# review: draft
check-missing-help = add its translation to { $file }

# translation: 175561137f58432e
# review: draft
check-missing-help-unread = it stands here but cannot be read: mend that first

# translation: 7dfddf1950499b8a
# review: draft
check-missing-message = `{ $id }` is not translated

# translation: d9e5bf651e38f396
# review: draft
check-missing-plural = a plural form of the language is missing

# translation: 130e2f83c3f6c4e4
# review: draft
check-missing-plural-help = add a variant for each, or leave out the choice if the text is the same for all numbers

# translation: 0f2aba5b98c38932
# review: draft
check-missing-plural-message = { $count ->
    [one] the plural form { $forms } is missing, which { $example } has
   *[other] the plural forms { $forms } are missing, the first of which { $example } has
}

# translation: ee27bd32e2756418
# review: draft
check-missing-term-argument = a term is used without the word that it needs

# translation: 4cad3f9c8ff20bdf
# review: draft
check-missing-term-argument-help = give it, as in `{ "{" } { $id }({ $name }: "…") { "}" }`

# translation: 858d30669b4d0c50
# review: draft
check-missing-term-argument-message = `{ $id }` shows `${ $name }`, which is not given here

# translation: 5927c6c7999c4fe4
# review: draft
check-mixed-script = a word has letters of two alphabets that look alike

# translation: e7f1e98a32962883
# review: draft
check-mixed-script-help = type the word again with one keyboard

# translation: 41ce35814a2fdf57
# review: draft
check-mixed-script-message = { $alphabet ->
    [cyrillic] in “{ $word }” the Cyrillic { $letters } stands among letters of another alphabet
    [greek] in “{ $word }” the Greek { $letters } stands among letters of another alphabet
    [armenian] in “{ $word }” the Armenian { $letters } stands among letters of another alphabet
   *[latin] in “{ $word }” the Latin { $letters } stands among letters of another alphabet
}

# translation: abc32a8ef6b77bc7
# review: draft
check-no-records = nothing is known yet of the sources that the translations of a locale were made from

# translation: 20cf72dd5deb76cb
# review: draft
check-no-records-help = compare translations with their source and confirm those that agree with `diglot accept`; all other checks work without records

# translation: 5005cf21a7a5f45d
# review: draft
check-no-records-message = { $count ->
    [one] nothing is recorded yet of the sources that the translations of { $locales } were made from, so nobody can tell which are outdated
   *[other] nothing is recorded yet of the sources that the translations of { $count } locales ({ $locales }) were made from, so nobody can tell which are outdated
}

# translation: 67e278c507da74a7
# review: draft
check-no-source = no file of the source locale `{ $locale }` is there, and translations are

# translation: e4a144fa6a9ba10b
# review: draft
check-no-source-help = write as `source-locale` the language that the texts are written in; remove no translation before

# translation: 6d97f4cc0afef018
# review: draft
check-not-nfc = a letter is written as two characters

# translation: 8fedbf515a4a9eda
# review: draft
check-not-nfc-help = type the letter again as one character

# translation: 9cb2157e0f7775ab
# review: draft
check-not-nfc-message = “{ $word }” has a letter and its mark as two characters, where there is one for both

# translation: d58fa20ddd4964ba
# review: draft
check-number-mismatch = a translation has other numbers than its source

# translation: 91d690332d9b8ce6
# review: draft
check-number-mismatch-added = the translation says { $number }, and the source does not

# translation: bd03743807ff2cc1
# review: draft
check-number-mismatch-dropped = the source says { $number }, and the translation does not

# translation: 38c90289f13bcd7b
# review: draft
check-number-mismatch-help = write the numbers of the source, in the way of your language

# translation: 65e2cd3bbb9bf348
# review: draft
check-number-mismatch-other = the translation says { $found } where the source says { $wanted }

# translation: 4be0b88d706af423
# review: draft
check-obsolete = a translation has no message in the source any more

# translation: e1132446e4a22b73
# review: draft
check-obsolete-catalog = { $count ->
    [one] the source locale has no catalog `{ $name }`: { $count } message here is of no use
   *[other] the source locale has no catalog `{ $name }`: { $count } messages here are of no use
}

# translation: 99742f4c939e3a50
# review: draft
check-obsolete-catalog-help = remove or rename this file

# translation: 53cc0712a23feac3
# review: draft
check-obsolete-help = remove it if it is of no more use

# translation: 052f3f88eb001311
# review: draft
check-obsolete-help-merged = its text went into `{ $new }`: translate that one, then remove this one

# translation: 4391190d98b41494
# review: draft
check-obsolete-help-similar = the new message `{ $new }` is similar: rename this one, or remove it

# translation: 91b693363e375b39
# review: draft
check-obsolete-help-unread = the source has it but it cannot be read there: mend that first

# translation: c54366eb39678541
# review: draft
check-obsolete-message = `{ $id }` is no longer in the source

# translation: 112a0e5b79a226fd
# review: draft
check-out-of-step = a reference catalog is behind its source text

# translation: 05849c89e8b427cd
# review: draft
check-out-of-step-added = this passage is not in the reference catalog yet; its id will be `{ $id }`

# translation: a7662950138c081a
# review: draft
check-out-of-step-changed = this passage changed, and `{ $id }` in the reference catalog did not

# translation: 4174621a0d62f045
# review: draft
check-out-of-step-help = run `diglot sync`

# translation: 150d612680da03a3
# review: draft
check-out-of-step-layout = the reference catalog { $file } differs from this text in order or layout

# translation: 82f8ca16abae5072
# review: draft
check-out-of-step-no-catalog = this text has no reference catalog { $file } yet

# translation: 64ae6f43fc770cec
# review: draft
check-out-of-step-removed = the passage of `{ $id }` is no longer in the source text

# translation: 41effb6159eb7dcb
# review: draft
check-outdated = the source changed after it was translated

# translation: e50fc88a39cb19a3
# review: draft
check-outdated-help = translate what changed, or run `diglot accept { $locale } { $id }` if the translation still holds

# translation: 0c7831421a0ba10e
# review: draft
check-outdated-message = { $grade ->
    [cosmetic] the source of `{ $id }` changed in typography: { $because }
    [meaning] the source of `{ $id }` changed, perhaps in meaning: { $because }
   *[wording] the source of `{ $id }` changed in wording: { $because }
}

# translation: 25593c6cf2ba9653
# review: draft
check-outdated-pivot = a translation follows a text that is itself outdated

# translation: 1637b5a097a9b897
# review: draft
check-outdated-pivot-help = nothing is to do here before { $pivot } is up to date

# translation: f3ac5fc18bcc605c
# review: draft
check-outdated-pivot-message = `{ $id }` follows { $pivot }, whose own source changed: { $because }

# translation: 21eb2ba8ee104050
# review: draft
check-outdated-pivot-unconfirmed = `{ $id }` follows { $pivot }, and nobody can tell whether that follows its own source

# translation: 58db2221fa78458f
# review: draft
check-pivot-here = translated from this

# translation: 027c35d2d0bef47a
# review: draft
check-plural-runtime = the library fluent-rs shows another plural form than the language has

# translation: 78e7e043905ad4fe
# review: draft
check-plural-runtime-help = let the program correct it, or see that `{ $shown }` fits that number too

# translation: 8e95639bfab7f785
# review: draft
check-plural-runtime-message = for { $number } the library fluent-rs shows the variant `{ $shown }`, and `{ $right }` is right

# translation: 3b2eb42f0fdbd3cf
# review: draft
check-quote-mismatch = a quotation mark has no partner

# translation: e7f6dc73e51fcda2
# review: draft
check-quote-mismatch-help = write marks that belong together; usual in this language: { $usual }

# translation: 0f3df2204e2cf56d
# review: draft
check-quote-mismatch-lonely = the quotation mark { $mark } has no partner

# translation: dc57930431c245aa
# review: draft
check-quote-mismatch-wrong = a quotation that { $opened } opens is closed by { $mark }

# translation: a48e195ad3d9a7d1
# review: draft
check-reference-cycle = texts refer to one another in a circle

# translation: dfd7a7a982cf6f90
# review: draft
check-reference-cycle-help = take out one of these references

# translation: 6cae3408f6371036
# review: draft
check-reference-cycle-message = this leads back to itself: { $path }

# translation: 1ca664b4240c911f
# review: draft
check-replacement-character = a character of a text was lost

# translation: 44a2c3a4f4fd6a2e
# review: draft
check-replacement-character-help = write the character that belongs here

# translation: 821cdcb1d44766fa
# review: draft
check-replacement-character-message = a character was lost here: the text has U+FFFD in its place

# translation: af91b99c4ace21bb
# review: draft
check-same-text = two messages of the source say the same

# translation: aec481292e10237c
# review: draft
check-same-text-help = use `{ $id }` for both, or say in a comment above each where it is shown

# translation: d74a3b9ce6088626
# review: draft
check-same-text-message = this says the same as `{ $id }`

# translation: 3c33230e1d05589c
# review: draft
check-source-here = this is the source

# translation: 8dd16f17a8c7fa40
# review: draft
check-space-mismatch = a space at the start or the end is in a translation or in its source only

# translation: 90040920a852f7f9
# review: draft
check-space-mismatch-added-help = remove the space and the braces that hold it

# translation: 6389bf834eb4b92d
# review: draft
check-space-mismatch-end-added = the translation ends with a space, and the source does not

# translation: c31170e4f2076d0a
# review: draft
check-space-mismatch-end-dropped = the source ends with a space, and the translation does not

# translation: 6f0d02607677320d
# review: draft
check-space-mismatch-help = a space that has to stay is written {"{"} " " {"}"}

# translation: 522a1bfb6c0007cc
# review: draft
check-space-mismatch-start-added = the translation begins with a space, and the source does not

# translation: 1fd79f29cbd4eaa2
# review: draft
check-space-mismatch-start-dropped = the source begins with a space, and the translation does not

# translation: 63c8c28a9373ffa1
# review: draft
check-stale-shipping = the record of what is shipped is behind

# translation: 83bcfd65f927ae36
# review: draft
check-stale-shipping-help = translate what is to go, or let `diglot ship` take it out of the record

# translation: 36bd24242abeb2d5
# review: draft
check-stale-shipping-help-idle = let `diglot ship` take it out of the record, or write `ship` in its tier

# translation: 9351f84292698054
# review: draft
check-stale-shipping-help-line = remove this line; of two versions that git could not merge, keep the lines of both

# translation: 3c373bf3e76fc254
# review: draft
check-stale-shipping-idle = { $name } is recorded as shipped, and the settings do not say when it ships

# translation: b34eee8527ff26f9
# review: draft
check-stale-shipping-message = { $name } is recorded as shipped and is left out: { $why } (`{ $table }`)

# translation: 68598972beb3805f
# review: draft
check-straight-apostrophe = an apostrophe is straight where those of the file are curved

# translation: 1154cbb3dcf50dbd
# review: draft
check-straight-apostrophe-help = write { $usual }

# translation: b0990c22b3acf053
# review: draft
check-straight-apostrophe-message = this apostrophe is straight, and nearly all others of the file are { $usual }

# translation: 7f857d22c9b6f7db
# review: draft
check-straight-quote = quotation marks are straight where most of the file are not

# translation: c829c25f3b32aef1
# review: draft
check-straight-quote-help = write the marks of the rest of the file; usual in this language: { $usual }

# translation: 23e1db02b0ebe760
# review: draft
check-straight-quote-message = these quotation marks are straight, and most others of the file are not

# translation: be88323d91ef12f2
# review: draft
check-symbol-mismatch = a translation lacks a symbol of its source (currency, per cent, §, ©, …)

# translation: 94e100f776b3a65b
# review: draft
check-symbol-mismatch-help = write the symbol as your language writes it

# translation: 5f9825825dba8a70
# review: draft
check-symbol-mismatch-message = the source has the symbol { $sign }, and the translation neither it nor a word for it

# translation: f05cb065057190a3
# review: draft
check-term-mismatch = a translation uses other terms than the source

# translation: 631b5065ba123e22
# review: draft
check-term-mismatch-dropped = the translation leaves out the term `{ $name }`

# translation: eda5d1b5adbb2743
# review: draft
check-term-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it, or allow the difference with a reason

# translation: 59c90d62f0489213
# review: draft
check-term-mismatch-extra = the source does not use the term `{ $name }` here

# translation: 837911c6ed467d21
# review: draft
check-term-mismatch-extra-help = use the terms of the source, or allow the difference with a reason

# translation: 08905cefd9f48f95
# review: draft
check-too-many-placeables = a text grows out of bounds

# translation: cd9dd1d6b06755e8
# review: draft
check-too-many-placeables-help = use fewer references, or cut the text in two

# translation: d1b02644d6583927
# review: draft
check-too-many-placeables-message = to show `{ $name }`, more than 100 pairs of braces must be filled, its references included

# translation: b104c6e9acd52a0b
# review: draft
check-unconfirmed = source and translation both changed, and nobody can tell which came first

# translation: 1c7e6f23ed28b9f8
# review: draft
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# translation: 3a593a4ae3d044f3
# review: draft
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first

# translation: 1721b5dfc516c3d2
# review: draft
check-undocumented-variable = no comment says what a variable stands for

# translation: db4b546c888b20fb
# review: draft
check-undocumented-variable-help = say so in a comment above the message, such as `# $name: name of a person`

# translation: 4bf4e94951d8d802
# review: draft
check-undocumented-variable-help-apart = take out the empty line between the comment and the message

# translation: ba5f4f17a0ef92ca
# review: draft
check-undocumented-variable-message = no comment explains { $names }

# translation: 4f2e131a7c648424
# review: draft
check-unexplained-exception = an exception gives no reason

# translation: e5720a9592b82302
# review: draft
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`

# translation: 6d4a43909acd9276
# review: draft
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing

# translation: 70b48160981d39c2
# review: draft
check-unexplained-exception-second = this exception from `{ $name }` names `{ $second }` instead of a reason, so it allows nothing

# translation: 52e2d8cc6f49bd18
# review: draft
check-unexplained-exception-second-help = write one exception for each check, each with its own reason after the comma

# translation: 60f42ce9ac9621bd
# review: draft
check-unknown-check = the settings name a check that does not exist

# translation: c1afc5304fa4787f
# review: draft
check-unknown-check-grades = `{ $name }` has one level for all changes, not one for each grade

# translation: 589bb2dad3e17ac4
# review: draft
check-unknown-check-grades-help = write `{ $name } = "warning"`; only `outdated` and `outdated-pivot` know grades

# translation: be3907a82daf918c
# review: draft
check-unknown-check-help = `diglot explain` lists all checks

# translation: 6d4d546c6de348bd
# review: draft
check-unknown-check-help-similar = did you mean `{ $known }`?

# translation: 284ec01a19150beb
# review: draft
check-unknown-check-message = there is no check `{ $name }`

# translation: e5cb861d586d7938
# review: draft
check-unknown-function = a text calls a function that nobody knows

# translation: 938454790adfe26a
# review: draft
check-unknown-function-help = correct its name, or add `{ $name }` to `functions` under `[fluent]` in the settings

# translation: 52c8ce8787dfc675
# review: draft
check-unknown-function-message = there is no function `{ $name }`

# translation: 06210122d4196c1f
# review: draft
check-unknown-locale = a folder stands for no locale of the project

# translation: b9bd34fa198e90d1
# review: draft
check-unknown-locale-folder = the settings say that the folder of `{ $locale }` is `{ $folder }`, and here is one called `{ $name }`

# translation: c8923fe0dc59228d
# review: draft
check-unknown-locale-folder-help = rename it to `{ $folder }`, or write `folder = "{ $name }"`

# translation: 2b234bf1a5493c86
# review: draft
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`

# translation: fa7ca64a7edea0b6
# review: draft
check-unknown-locale-help-tag = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# translation: eb1aef0bf9c20db8
# review: draft
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part

# translation: 50013fc60e43a46d
# review: draft
check-unknown-locale-pivot = `{ $locale }` would be translated from `{ $pivot }`, which is no locale of the project

# translation: b89d7d2ac39e3e43
# review: draft
check-unknown-locale-pivot-help = correct `from`, or add the locale to `locales`

# translation: 09c030c8150b50ad
# review: draft
check-unknown-locale-spelling = `{ $name }` is the locale `{ $tag }` by another spelling

# translation: fa7ca64a7edea0b6
# review: draft
check-unknown-locale-spelling-help = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# translation: 306985e2369ab850
# review: draft
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`

# translation: b5ee0e1a17d5274a
# review: draft
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs

# translation: 63ed1b297f759623
# review: draft
check-unknown-mark = a mark for diglot says nothing

# translation: be70625dc92e0df2
# review: draft
check-unknown-mark-apart = this mark stands above no message, so it marks nothing

# translation: 78fd427bc473aeb9
# review: draft
check-unknown-mark-help = write `diglot: critical` in a comment directly above the message

# translation: 66b1a57a1af3cbed
# review: draft
check-unknown-mark-message = there is no mark `{ $word }`

# translation: 0c47442f1b6c0a03
# review: draft
check-unknown-plural = a plural form that the language does not have

# translation: 41f5a4d5bbff5cc8
# review: draft
check-unknown-plural-help = the language has { $forms }; for a single number write the number itself, such as `[0]`

# translation: 5d94ddcf149e8141
# review: draft
check-unknown-plural-message = no number has the plural form `{ $form }` in the language `{ $locale }`

# translation: 31cd34ce28864a12
# review: draft
check-unknown-reference = a text refers to a message, term or attribute that is not there

# translation: 15cefa5ccc16d41a
# review: draft
check-unknown-reference-attribute = `{ $id }` has no attribute `.{ $name }`

# translation: 65c8fe253380b271
# review: draft
check-unknown-reference-bundle = there is no `{ $name }` in the bundle `{ $bundle }`

# translation: 5f174841fdc53a90
# review: draft
check-unknown-reference-help = correct the name, or take the reference out

# translation: e3d7ef828ee05188
# review: draft
check-unknown-reference-message = there is no `{ $name }`

# translation: 44ed769c70bd5bdc
# review: draft
check-unknown-reference-value = `{ $id }` has no text of its own, only attributes

# translation: b8daf927b6ff1a94
# review: draft
check-unknown-reference-value-help = refer to one of its attributes

# translation: 7a68f6e513205a84
# review: draft
check-unknown-variant = a variant stands for a case that the source does not know

# translation: 0268b6971d94a539
# review: draft
check-unknown-variant-help = write the word that the source has in the brackets; it has { $words }

# translation: 58f596adbde95a33
# review: draft
check-unknown-variant-message = the source has no case `{ $word }` in this choice, so readers never see this variant

# translation: ab5bd89a4c30cfef
# review: draft
check-unreachable-variant = a variant is never shown

# translation: 41b205fded3fea5b
# review: draft
check-unreachable-variant-fixed = what decides here is fixed, so it always comes out the same

# translation: 362b7976c3e785a3
# review: draft
check-unreachable-variant-fixed-help = let a variable decide, or write the one text alone

# translation: f76743ccec2456e5
# review: draft
check-unreachable-variant-repeated = the key `{ $key }` stands here a second time, so its variant is never chosen by it

# translation: 9e17cbfedbddf49a
# review: draft
check-unreachable-variant-repeated-help = correct the key, or remove the variant

# translation: bbb170ff4e38339c
# review: draft
check-unreachable-variant-word = a number is never `{ $key }`

# translation: b2752e2167ccc18a
# review: draft
check-unreachable-variant-word-help = write a number or a plural form (zero, one, two, few, many, other)

# translation: 87bef05c42f91973
# review: draft
check-unreadable = a part of a file cannot be read

# translation: 60b553be5ff94159
# review: draft
check-unreadable-help = mend this part; all the rest was read

# translation: 3169d030bfac43d7
# review: draft
check-unreadable-help-note = diglot works on Fluent catalogs alone, and leaves the rest as it is

# translation: dace23692d6a49d1
# review: draft
check-unreadable-junk = this part is no Fluent message

# translation: 4f4d02fcd0053f01
# review: draft
check-untracked = nothing is known of the source that a translation was made from

# translation: f7968f02d8a2b713
# review: draft
check-untracked-catalog = { $count ->
    [one] nothing is known of the source that { $count } translation of this catalog was made from
   *[other] nothing is known of the source that { $count } translations of this catalog were made from
}

# translation: e668cbb7cd0404f9
# review: draft
check-untracked-catalog-help = compare them with the source, then run `diglot accept { $locale } ID…` for those that agree

# translation: 0ebe19763d16eff7
# review: draft
check-untracked-message = nothing is known of the source that `{ $id }` was translated from

# translation: 3bcccc503cf56b84
# review: draft
check-untranslated-reference = a translation refers to something that is not translated

# translation: a98cb9bb6f3737f3
# review: draft
check-untranslated-reference-help = translate `{ $name }`, or copy it from the source

# translation: 6b0024361b4b7c40
# review: draft
check-untranslated-reference-message = `{ $name }` is not translated, and nothing stands in for it inside another text

# translation: 3c145398bbb1ca3f
# review: draft
check-variable-mismatch = a translation uses other variables than the source

# translation: 9bb17239ca2972ba
# review: draft
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`

# translation: 645e4c6d21a820e7
# review: draft
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# translation: 9a854a01550a6f64
# review: draft
check-variable-mismatch-dropped-here = this variant leaves out the variable `${ $name }`

# translation: c2412b78613a84b7
# review: draft
check-variable-mismatch-extra = the source has no variable `${ $name }`

# translation: 4a3a11b840dac1ca
# review: draft
check-variable-mismatch-extra-help = write `${ $known }`, as in the source

# translation: 4f47119e6915d1b2
# review: draft
check-variable-mismatch-list-help = take it out, or use one of the variables of the source: { $names }

# translation: 2e8e110309403b24
# review: draft
check-variable-mismatch-none-help = take it out: the source of this message has no variables

# translation: 108234ea59c3e6e2
# review: draft
check-wrong-function-argument = a number or date is to be written in a way that does not exist

# translation: 2748d8522a8f7245
# review: draft
check-wrong-function-argument-further = `{ $function }` takes one value, and this is a further one

# translation: 047962b7054dd86b
# review: draft
check-wrong-function-argument-limits = `{ $most }` is less than `{ $least }`

# translation: f404ac1b0050111b
# review: draft
check-wrong-function-argument-limits-help = exchange the two numbers, or leave one out

# translation: 482a517a7ebf3a5e
# review: draft
check-wrong-function-argument-name = `{ $function }` has no option `{ $name }`

# translation: a22334833bf21bc6
# review: draft
check-wrong-function-argument-name-help = copy the option from the source, or remove it

# translation: e7af1b92fe0ebbd3
# review: draft
check-wrong-function-argument-none = `{ $function }` is not told what to write

# translation: 56790f39b80a1138
# review: draft
check-wrong-function-argument-none-help = give it one variable, as in `{ $function }($name)`

# translation: bc8d03612570a5bf
# review: draft
check-wrong-function-argument-quoted = put it in quotation marks

# translation: 1fbb0fa0bc73c8dc
# review: draft
check-wrong-function-argument-text = `{ $function }` cannot write a text

# translation: e22285425cd3663b
# review: draft
check-wrong-function-argument-value = `{ $name }` cannot be `{ $value }`

# translation: 7b419eb58584b2a3
# review: draft
check-wrong-function-argument-whole = write a whole number from { $least } to { $most }, without quotation marks

# translation: a3de6e7b7b72d2eb
# review: draft
check-wrong-function-argument-words = write one of these words in quotation marks: { $values }

# translation: 864c8ee48622901f
# review: draft
check-wrong-language = a text is in another language

# translation: 9bd5628d47075adb
# review: draft
check-wrong-language-help = translate it, or move it to the file of its language

# translation: 0682103fb7c053f8
# review: draft
check-wrong-language-message = this text is not in the language of { $locale }: it looks like { $language }

# translation: bca9bf91fe889f45
# review: draft
check-wrong-script = a text is in another script than its locale

# translation: a101944ccfe14f04
# review: draft
check-wrong-script-message = most letters of this text are of another script than { $locale } is written in

# translation: 345bf903960bb689
# review: draft
check-wrong-script-simplified = this text has simplified characters, and { $locale } is written with traditional ones

# translation: 297195635ade2f8e
# review: draft
check-wrong-script-traditional = this text has traditional characters, and { $locale } is written with simplified ones

# translation: 5513a74e6d801ab9
# review: draft
cli-act = { $path }: { $what }

# translation: ea242abfa080fff6
# review: draft
cli-built = { $files ->
    [one] One file is in `{ $folder }`.
   *[other] { $files } files are in `{ $folder }`.
}

# translation: 7d6ea7b8f408ad26
# review: draft
cli-built-changes = Written: { $written }. Removed: { $removed }.

# translation: d02e99db6bb25a93
# review: draft
cli-built-in-steps = `{ $folder }` could not be replaced as a whole here, so its files were replaced one by one; somebody who looked meanwhile may have seen files of both builds.

# translation: 6147afb105656430
# review: draft
cli-built-look = Open `{ $path }` in a browser.

# translation: 25119c055e1bc206
# review: draft
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}

# translation: ccd3ea8bfe7bbc19
# review: draft
cli-check-off = `{ $check }` is off, so it finds nothing; `[checks]` in `diglot.toml` switches it on

# translation: daa2b87798ffd6ae
# review: draft
cli-config-all = Nothing is set for all locales alike; name a locale with `--locale`, or a file with `--path`.

# translation: 56e6653390b0f8ac
# review: draft
cli-config-defaults = The settings say nothing of that; all is as it is by itself.

# translation: 741161a9307920b8
# review: draft
cli-error = error: { $what }

# translation: f0d60239fd0c808e
# review: draft
cli-file-wrong = `{ $file }` cannot be used as it is

# translation: eb6500ab5912dc1e
# review: draft
cli-hint = help: { $what }

# translation: d0a12d56d4ee1873
# review: draft
cli-import-doubts = { $count ->
    [one] One place looks damaged. Settle it in the source text:
   *[other] { $count } places look damaged. Settle them in the source text:
}

# translation: c812dc05c8edc2ae
# review: draft
cli-import-next = Read the source text, then run `diglot sync`.

# translation: 61036b44d6f50ba0
# review: draft
cli-import-same = `{ $file }` says the same already.

# translation: 83fe60c92898f1bf
# review: draft
cli-in-step = All is in step.

# translation: d7b19e894dede19e
# review: draft
cli-initialized = Write or import source texts, then run `diglot sync`.

# translation: 5c8273e53d97a2e3
# review: draft
cli-initialized-catalogs = Run `diglot check` to see how the translations stand.

# translation: 8f397c7a9fd7e86c
# review: draft
cli-left-out = Left out: { $name }, { $why }

# translation: 35042dd1665da04b
# review: draft
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it

# translation: f0a3cbe5b8136fcf
# review: draft
cli-no-project-help = `diglot init` makes a folder a project

# translation: f92458c39852711a
# review: draft
cli-output-failed = the output could not be written: { $cause }

# translation: b0e5e94d8d707bfc
# review: draft
cli-project-file = `{ $folder }` is a file: name its folder

# translation: 4a3c8840e931ef29
# review: draft
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}

# translation: 259944e9f4649b71
# review: draft
cli-shipped-unknown = nobody can say what is shipped, for `{ $file }` cannot be read

# translation: ce984d894184095a
# review: draft
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}

# translation: 1ba05a62391344c9
# review: draft
disk-all-excluded = `{ $pattern }` leaves out every file of the project

# translation: 4acff66515cbc4a0
# review: draft
disk-all-excluded-help = write a pattern that fits fewer files

# translation: 0871e5583608ea21
# review: draft
disk-cannot-lock = cannot keep other runs of diglot from writing, by `{ $path }`: { $cause }

# translation: 6381c2410f41ee3b
# review: draft
disk-cannot-look = this path cannot be followed: { $cause }

# translation: 7fa309220f9ada27
# review: draft
disk-cannot-read = cannot read `{ $path }`: { $cause }

# translation: 4b9c2b4f31f21906
# review: draft
disk-cannot-remove = cannot remove `{ $path }`: { $cause }

# translation: 83b6451dd95577e3
# review: draft
disk-cannot-watch = cannot watch `{ $path }` for changes: { $cause }

# translation: 375e2d2e5c97b85b
# review: draft
disk-cannot-write = cannot write `{ $path }`: { $cause }

# translation: c46cf15e3c1cf783
# review: draft
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again

# translation: 64ad08dad7f24aa2
# review: draft
disk-exists = `{ $path }` exists already, so nothing was written

# translation: 981c7047cd152f44
# review: draft
disk-folder-here = this is a folder, and a file is needed here

# translation: 07fb0e46f1e0e8fe
# review: draft
disk-in-the-way = rename or remove it: diglot keeps a file of its own here

# translation: 7d87257fb50afd05
# review: draft
disk-large = this file is too large and was not read: it must be smaller than 4 GiB

# translation: 885fe85e2e3fd503
# review: draft
disk-link-loop = this symbolic link leads back to a folder that it stands in

# translation: d64789a03ea90ab0
# review: draft
disk-link-nowhere = the link `{ $path }` leads to a file that is not there: make that file, or remove the link

# translation: 68bc2495071cdf83
# review: draft
disk-link-outside = this symbolic link leads out of the project and was not followed

# translation: 524754173722b884
# review: draft
disk-locked = another run of diglot (process { $process }) has been writing to this project for too long; end it and try again

# translation: 877ee02773fda786
# review: draft
disk-missing-folder = there is no folder `{ $folder }`

# translation: 437a92fe3c2d34b1
# review: draft
disk-missing-folder-help = make the folder, or correct the path pattern

# translation: 54b1240357c7a229
# review: draft
disk-needs-folder = `{ $path }` cannot be reached: `{ $file }` is a file and no folder; give another path, or move that file away

# translation: 385ca0875cda50df
# review: draft
disk-no-catalogs-help = name a pattern, such as `"locales/{"{"}locale{"}"}/*.ftl"`, or let `diglot init` look for catalogs

# translation: 97966395ca9790a1
# review: draft
disk-no-file-fits = no file fits the path pattern `{ $pattern }`

# translation: e43b03ec2d696766
# review: draft
disk-no-file-fits-help = correct it, or remove it: `*` stands for a part of a path and `**` for any folders; all other signs but {"{"}locale{"}"} and {"{"}name{"}"} stand for themselves

# translation: 4a85ac6d9f321c9c
# review: draft
disk-no-file-fits-help-fluent = a catalog is a Fluent file: write a pattern such as `{ $pattern }`

# translation: efd01cf679afcea7
# review: draft
disk-not-a-file = `{ $path }` is not a file

# translation: 0bd45cccb6fb3316
# review: draft
disk-not-utf8 = from here the file is not UTF-8 text

# translation: 7eaf24b6fd1742ac
# review: draft
disk-not-utf8-help = save the file as UTF-8 in your editor; until then diglot does not change it

# translation: 9a3a971d833dfe75
# review: draft
disk-nothing-found = there is no source text and no catalog

# translation: 3e846237303037bc
# review: draft
disk-nothing-found-help = put a text into `source-texts`, or let `diglot init` look for catalogs

# translation: ca84d3e2714fc6f5
# review: draft
disk-output-folder = `{ $path }` cannot be the output folder: it must lie inside the project and hold no texts of yours

# translation: 8e776af4b48dc54e
# review: draft
disk-outside = `{ $path }` leads out of the project, so nothing was written

# translation: 79c6e19ef631485a
# review: draft
disk-program = { $program } failed: { $cause }

# translation: 3dfcdd8efb38d924
# review: draft
disk-read-only = `{ $path }` is read-only, so nothing was written

# translation: 5600b698d60735c9
# review: draft
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written

# translation: 1af080b40eb984b2
# review: draft
disk-settings-folder = `{ $path }` is a folder, and the settings are a file: rename it, then let `diglot init` write the file

# translation: ef1fe1bbd1291809
# review: draft
disk-special-file = this is no ordinary file and was not read

# translation: f8cfe2c3a6a06888
# review: draft
disk-strange-path = the name of this file is not valid Unicode, so the file was not read

# translation: b94f5c82bfc1350c
# review: draft
disk-too-large = `{ $path }` is too large: a file must be smaller than 4 GiB

# translation: 7fd8000d13563c04
# review: draft
disk-too-many = this folder holds too many files, or symbolic links that multiply them; the rest was not read

# translation: 838f93a7752094fc
# review: draft
disk-unreadable = this file cannot be read: { $cause }

# translation: 12a65592382760b5
# review: draft
engine-catalog-twice = this file is the same catalog as { $first } and is not read

# translation: d2183114fac8b5a9
# review: draft
engine-catalog-twice-help = keep one of the two files, or change the patterns in diglot.toml

# translation: b87a6d99adb1f6fa
# review: draft
engine-no-place = no path pattern says where the catalogs of this text belong

# translation: a3dc1f3a406701cb
# review: draft
engine-no-place-help = add a pattern with {"{"}locale{"}"} and {"{"}name{"}"} to `catalogs` in diglot.toml

# translation: 4580e8fca76bbdfb
# review: draft
engine-settings-wrong =
    { $count ->
        [one] the settings have a mistake
       *[other] the settings have { $count } mistakes
    }

# translation: 5ae614e91ded96b4
# review: draft
engine-unlisted =
    { $count ->
        [one] `{ $first }` takes no part: its locale is not among those listed for it
       *[other] { $count } Fluent files take no part, first `{ $first }`: their locales are not among those listed for them
    }

# translation: 276146342c7ba1b5
# review: draft
engine-unlisted-help = add the locale to the `locales` of its path pattern, or remove what is no longer needed

# translation: e9f6277bb7773842
# review: draft
explain-more = `diglot explain CHECK` explains one of them.

# translation: 83b077455c266865
# review: draft
fix-damaged = { $count ->
    [one] { $file }: one finding is left, because part of the file cannot be read
   *[other] { $file }: { $count } findings are left, because part of the file cannot be read
}

# translation: b69484d9094e8f0f
# review: draft
fix-mended = { $count ->
    [one] { $file }: mends one finding
   *[other] { $file }: mends { $count } findings
}

# translation: 55b13f80bd8fe312
# review: draft
fix-nothing = Nothing can be mended without asking.

# translation: bf25911b79268b00
# review: draft
fix-overlapping = { $count ->
    [one] { $file }: one finding is left for another run, because its fix touches the same place as another one
   *[other] { $file }: { $count } findings are left for another run, because their fixes touch the same places as others
}

# translation: aca0cbb530d32383
# review: draft
fix-refused = { $count ->
    [one] { $file }: one finding is left, because its fix would change more than the words of one message
   *[other] { $file }: { $count } findings are left, because their fixes would change more than the words of one message
}

# translation: 43f1eca5e21f7d6b
# review: draft
fix-source-wording = { $count ->
    [one] { $file }: one finding is left, because mending it changes the source and outdates translations; `--source` mends it too
   *[other] { $file }: { $count } findings are left, because mending them changes the source and outdates translations; `--source` mends them too
}

# translation: c42620ea9bb74fb1
# review: draft
fix-unrecorded = { $count ->
    [one] { $file }: one finding is left, because its fix would change whether the translation counts as current
   *[other] { $file }: { $count } findings are left, because their fixes would change whether the translations count as current
}

# translation: cc523ab1050bbc5e
# review: draft
gate-baseline-wrong = the baseline `{ $file }` cannot be used

# translation: ebcf1bc62355cb79
# review: draft
gate-doubled = { $place }: another line says the same, and both count once; `diglot check --baseline --update-baseline` takes one out

# translation: 5465e237f0b6cfce
# review: draft
gate-grown = { $count ->
    [one] one new finding is let into the baseline
   *[other] { $count } new findings are let into the baseline
}

# translation: 86c4e0a2577c5a89
# review: draft
gate-known = { $count ->
        [one] one known finding
       *[other] { $count } known findings
    }, { $fewer ->
        [0] as many as in the baseline
        [one] one fewer than in the baseline
       *[other] { $fewer } fewer than in the baseline
    }

# translation: 81d22db7be6ec974
# review: draft
gate-known-help = `diglot check --baseline --update-baseline` takes out what is mended, so that it cannot come back

# translation: f5788935b5a7ff02
# review: draft
gate-narrow-baseline = this run was narrow, so the new baseline lacks the rest of the project: begin it with a run over everything

# translation: 5d85df6944d4ee04
# review: draft
gate-no-baseline = there is no baseline `{ $file }` yet

# translation: 91165a4949a1799c
# review: draft
gate-no-baseline-help = `diglot check --baseline --update-baseline --allow-growth "REASON"` begins one with all errors of now

# translation: 47059511ee2545e3
# review: draft
gate-no-path = nothing of the project is at `{ $path }`

# translation: 2e20646e10511fbf
# review: draft
gate-no-path-help = a path is meant from the project's root, or from the folder that you are in; `*` stands for a part of a name, `**` for any folders

# translation: 604c37208674d9a8
# review: draft
gate-no-reason = growth of the baseline needs a reason in words

# translation: 5ab7989423afbaa7
# review: draft
gate-not-grown = { $count ->
    [one] one new finding is not let in: mend it, or let it in by `--allow-growth "REASON"`
   *[other] { $count } new findings are not let in: mend them, or let them in by `--allow-growth "REASON"`
}

# translation: 647f6e20799aa715
# review: draft
gate-path-of-others = `{ $path }` has nothing of { $locales }

# translation: a9f553851bedd90d
# review: draft
gate-since = { $new ->
        [0] no new findings
        [one] one new finding
       *[other] { $new } new findings
    } since the work parted from `{ $revision }` (at { $commit }); { $gone } gone, { $known } as before

# translation: d41802f5e2a6ba41
# review: draft
gate-since-help = write a branch, a tag or a commit, such as `origin/main` or `HEAD~3`; the commit of a day is found by `git log -1 --before="2 days ago"`

# translation: e867a26e4e9e4b68
# review: draft
gate-since-outdated = { $messages ->
        [one] the edit of one source message outdates
       *[other] the edits of { $messages } source messages outdate
    } { $translations ->
        [one] one translation
       *[other] { $translations } translations
    }

# translation: a22309c41c9f2b1e
# review: draft
grade-attribute = the part { $name } was added or removed

# translation: ccb712e46fff02a3
# review: draft
grade-capital = “{ $before }” became “{ $after }”

# translation: 8f8e5a4840c10e1a
# review: draft
grade-change-added = “{ $after }” was added

# translation: 50c3751cf2977e00
# review: draft
grade-change-removed = “{ $before }” was removed

# translation: ccb712e46fff02a3
# review: draft
grade-change-replaced = “{ $before }” became “{ $after }”

# translation: 53e079d26c47e510
# review: draft
grade-cosmetic = only typography changed

# translation: e9292009e3ea49eb
# review: draft
grade-default = the variant { $name } is now the default

# translation: e0ba2ee34b573dec
# review: draft
grade-emphasis = “{ $before }” may be marked as a term now, or no longer be one

# translation: 48207ec016aec8a4
# review: draft
grade-joined = words were joined or parted: { $change }

# translation: f5cde88a49d0e356
# review: draft
grade-link-moved = the link to { $after } stands on other words

# translation: 5ca1603fe8a3345c
# review: draft
grade-literal = code or an address changed: { $change }

# translation: e5b934c02b1c8155
# review: draft
grade-mark-up = the mark-up changed: { $change }

# translation: 69fd72a2290f9bbd
# review: draft
grade-modal = an obligation, a permission or a condition changed: { $change }

# translation: 501b33ded92b09b5
# review: draft
grade-name = a name changed: { $change }

# translation: cc70569eb829c878
# review: draft
grade-name-perhaps = what may be a name changed: { $change }

# translation: 054d05dfa4dc03b2
# review: draft
grade-negation = a negation changed: { $change }

# translation: 672a6fa436568a96
# review: draft
grade-number = the number { $before } became { $after }

# translation: 8311b9c8c2a1f87f
# review: draft
grade-number-added = the number { $after } was added

# translation: 4cc8fefa3a2ab860
# review: draft
grade-number-removed = the number { $before } was removed

# translation: 75fc6532e968efc7
# review: draft
grade-number-word = a number, a date or a unit changed: { $change }

# translation: 97946989c2490c97
# review: draft
grade-opposite = a word became its opposite: { $change }

# translation: 539caa185ba84f94
# review: draft
grade-order = the same words in another order: { $change }

# translation: ca93814cfa974457
# review: draft
grade-placeable = { $name } was added or removed

# translation: 31a89d6af847cc35
# review: draft
grade-placeable-order = the placeables stand in another order: { $change }

# translation: da0f24ea5f98d526
# review: draft
grade-placeable-other = a placeable changed: { $change }

# translation: ebe6a5e721a0042f
# review: draft
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”

# translation: 93bf6f5dad1f31fa
# review: draft
grade-punctuation-added = the punctuation mark “{ $after }” was added

# translation: e1dddb50bb3a85c3
# review: draft
grade-punctuation-moved = the punctuation “{ $before }” stands between other words now

# translation: e677bb97c5ce17d9
# review: draft
grade-punctuation-removed = the punctuation mark “{ $before }” was removed

# translation: b0d6c97e226411d8
# review: draft
grade-quantifier = a quantity changed: { $change }

# translation: 4050c78f9bbec186
# review: draft
grade-rewritten = most of it was rewritten ({ $percent } % of the words)

# translation: 31a6e37ccac4d9ee
# review: draft
grade-said = more or less is said: { $change }

# translation: 4eda80eea3ca6e2a
# review: draft
grade-target = the link to { $before } now leads to { $after }

# translation: 6cdebe0303801c06
# review: draft
grade-target-added = a link to { $after } was added

# translation: dcb032acbc09c73a
# review: draft
grade-target-removed = the link to { $before } was removed

# translation: 6d7b780f03901383
# review: draft
grade-value-made = the text of the attribute { $name } is now the value

# translation: 5facb4677cfdd69b
# review: draft
grade-value-moved = the text is now the attribute { $name }

# translation: 373068d611a6110a
# review: draft
grade-variant = the variant { $name } was added or removed

# translation: 503da6d1d80c7eb3
# review: draft
grade-wording = words changed: { $change }

# translation: 8e676a2418bfaa34
# review: draft
help-accept = Records that translations still hold for the source text as it is now.

# translation: db3a5917beee07aa
# review: draft
help-accept-all = Accept everything that waits

# translation: 99e3521c5f83ffae
# review: draft
help-accept-by = Who says so, to be kept in the record

# translation: d7e736fdab22ddd1
# review: draft
help-accept-from = With --source-only: it was the text of this locale that changed, from which others are translated

# translation: 6b0cf4c447816c8f
# review: draft
help-accept-id = Messages, as ID or CATALOG/ID

# translation: 6b612f1f6bbc9ddb
# review: draft
help-accept-locale = The locale whose translations you have read

# translation: 4b5d0079f3e616c1
# review: draft
help-accept-note = Why, to be kept in the record

# translation: e9446b64988aa0b0
# review: draft
help-accept-source-only = You are the editor, and your change of the source touches no translation

# translation: 2df4a467812b5734
# review: draft
help-adopt = Records what each translation was made from, as far as the history in git tells.

# translation: be7d2d06cf9ae24d
# review: draft
help-adopt-again = Also for translations that have a record already

# translation: e5a6f42c807d4723
# review: draft
help-adopt-dry-run = Show what the history tells without writing any record

# translation: f7bfdc141f44e1fe
# review: draft
help-adopt-locale = Only these locales

# translation: e9206e4d2fdcb3ea
# review: draft
help-align = Shows what became of each passage between two versions of a source text, or of each message between two versions of a catalog.

# translation: 3045a3647753da86
# review: draft
help-align-after = The newer version, or - for the standard input

# translation: cf8bcb678e7b972d
# review: draft
help-align-before = The older version: a source text or a catalog, or - for the standard input

# translation: cfced98ce489fa6a
# review: draft
help-align-locale = The language of the text; without it, the source locale of the project, or en

# translation: e84cd048219a42c0
# review: draft
help-arguments = Arguments:

# translation: da1ce07d06519a3c
# review: draft
help-badge = Makes small pictures that show how much is translated, for a page about the project.

# translation: 517777c28bfa2c7c
# review: draft
help-badge-output = The folder to make them in

# translation: 59aebddc7209edbb
# review: draft
help-build = Makes the files to publish: catalogs, documents and web pages of every locale.

# translation: a8f7cfa27aa94ae4
# review: draft
help-build-format = Make these outputs, separated by commas, instead of those of the settings

# translation: b20efe89596aecaa
# review: draft
help-build-output = The folder to make them in, below the folder of the project

# translation: 7b8ea1d6c7517089
# review: draft
help-build-schema = Print a JSON schema of `manifest.json`

# translation: 1676803a819d6c3f
# review: draft
help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.

# translation: 1b86daa18fe9540d
# review: draft
help-check-allow-growth = With `--update-baseline`: also let in what is new, for this reason, which is kept in the file

# translation: bfcad8cba5639135
# review: draft
help-check-baseline = Fail only on errors that `.diglot/baseline` does not know

# translation: 6efa3709fbea01cc
# review: draft
help-check-check = Only what this check finds; can be given several times

# translation: 2d7ece9d74814624
# review: draft
help-check-diff = Show what `--fix` would change as a diff, and change nothing

# translation: 9c08bbfcba4d91b7
# review: draft
help-check-fix = Mend what can be mended without asking, then show what is left. No state of a translation changes

# translation: 450f36dff3180c32
# review: draft
help-check-format = How to show it

# translation: 7a87f69e7458e04b
# review: draft
help-check-level = Only findings of this level and above

# translation: 9fdd53b0922da792
# review: draft
help-check-locale = Only this locale; can be given several times

# translation: 4e9db28bdb0854d5
# review: draft
help-check-output = Also write the report to a file, in this format; can be given several times

# translation: e61e0b7662624857
# review: draft
help-check-path = Only files and folders of this path or path pattern; can be given several times. A source text stands for its translations

# translation: 4bc459e94c8e2afc
# review: draft
help-check-shard = Only part K of N, for one of N machines; `diglot merge-reports` makes one report of all

# translation: e66e7206abb8dfa5
# review: draft
help-check-since = Only what became worse since the work parted from this branch, tag or commit of git

# translation: dcc513b880bc8551
# review: draft
help-check-source = With `--fix` or `--diff`: also mend the wording of source catalogs, although that outdates translations

# translation: 41038d0c57052bc7
# review: draft
help-check-update-baseline = With `--baseline`: take out of it what is mended

# translation: 3e1d480f57798c81
# review: draft
help-check-watch = Check again whenever a file changes, until Ctrl+C

# translation: 06136207d32cb92f
# review: draft
help-color = When to use colors

# translation: fdbe04cadf127637
# review: draft
help-commands = Commands:

# translation: 132b6d7815aef3a2
# review: draft
help-completions = Prints the script by which a shell completes what you type: commands, options, checks, locales, ids.

# translation: 21623ba993f72381
# review: draft
help-completions-shell = The shell

# translation: 76221a4767904689
# review: draft
help-config = Tells what `diglot.toml` can say, and what it says.

# translation: afb606ef99d48a2c
# review: draft
help-config-keys = Print one Markdown page of all tables and keys, in English

# translation: c25b47afe0d80f3c
# review: draft
help-config-locale = Only what applies to this locale

# translation: d68f81678daaec5e
# review: draft
help-config-path = Only what applies to this source text or catalog

# translation: 82bdf7ecb985f660
# review: draft
help-config-schema = Print a JSON schema of `diglot.toml`, for editors

# translation: 03c14cf4a88590c3
# review: draft
help-config-show = Show what applies, and which line says so

# translation: b88e095ed0720fd8
# review: draft
help-diglot = Keeps every translation in step with its source text.

# translation: 99ddf062ae2584f1
# review: draft
help-examples = Examples:

# translation: 7479f84e91302648
# review: draft
help-exit-clean = nothing at level error (with `--baseline` or `--since`: nothing that was not there)

# translation: 1f8ca76be4f90d2a
# review: draft
help-exit-codes = Exit codes:

# translation: 24cfa721f80fcbe0
# review: draft
help-exit-failed = the run could not be done: the command line, the settings, a file

# translation: 95f73cc0fe05a530
# review: draft
help-exit-findings = errors

# translation: 4bfab831494d8549
# review: draft
help-explain = Explains a check; without a name it lists all checks.

# translation: c0bdc652f2c871f8
# review: draft
help-explain-all = Print one Markdown page of all checks, in English

# translation: add3569d30b53994
# review: draft
help-explain-check = The name of the check

# translation: 918033fd0dc78561
# review: draft
help-explain-formats = Print a page of all formats of reports, as Markdown

# translation: c619f3e21b98d1c5
# review: draft
help-explain-outputs = Print a page of all outputs of `diglot build`, in English

# translation: bbc171321d0287a1
# review: draft
help-global-options = Options of every command:

# translation: 1d7b04bb086c0d5a
# review: draft
help-help = Show this help

# translation: cf992e1462900857
# review: draft
help-help-command = Shows what diglot or one of its commands does.

# translation: bdc4e90bf3f06456
# review: draft
help-help-which = The command to explain

# translation: 6fd94a450529fdd3
# review: draft
help-impact = Shows what edits of the source cost: messages, locales, words to translate again.

# translation: abda0a68c70d81ec
# review: draft
help-impact-revision = Since this commit, branch or tag of git; `A..B` from A to B, `A...B` from where B left A

# translation: 40e38729030bc8bb
# review: draft
help-import = Brings a text out of a PDF, a scan or an e-mail into `source-texts/` and lists the places that look damaged. No word is changed.

# translation: a9c3d14a654bbecb
# review: draft
help-import-as = The name of the new source text; without it, the name of the file

# translation: c6a11c68b24faedc
# review: draft
help-import-file = The text to bring in, as UTF-8

# translation: de2856ef6857ac6a
# review: draft
help-init = Makes this folder a project: writes `diglot.toml` to suit the files that are there.

# translation: 19af179c691469cb
# review: draft
help-init-git = Also let git merge catalogs and records message by message

# translation: afea2e5e8f8a97a2
# review: draft
help-init-source = The locale of the source texts, if it cannot be told from the files

# translation: 3651aa8a8a1fef23
# review: draft
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide

# translation: ddafea59c819fa95
# review: draft
help-log = Shows how a message and its translation came to say what they say.

# translation: 06c85d633ef4d354
# review: draft
help-log-id = The message, as its id or as catalog/id

# translation: 6aae90c147112567
# review: draft
help-log-locale = The locale of the translation

# translation: 44dd8c0e709c129e
# review: draft
help-man = Prints the manual page of diglot or of one command, as `man` reads it; in English unless `--lang` says otherwise.

# translation: be596a89b1cffb8e
# review: draft
help-man-command = The command

# translation: c5dd2ca19095c3ac
# review: draft
help-man-output = Write the page, or the pages of all commands, into this folder

# translation: 9c026cb461e2cca8
# review: draft
help-merge-driver = Merges two versions of a catalog or of records message by message; git calls it.

# translation: 3ae0da62bd0dfdec
# review: draft
help-merge-driver-ancestor = The version that both come from (%O)

# translation: f75c893279ae1a10
# review: draft
help-merge-driver-marker-size = Length of the marks around a conflict (%L)

# translation: 101e70dae749611d
# review: draft
help-merge-driver-ours = Our version, which becomes the merged one (%A)

# translation: e64204acad558621
# review: draft
help-merge-driver-path = Where the file belongs (%P)

# translation: 7453cc9c930e4695
# review: draft
help-merge-driver-theirs = Their version (%B)

# translation: 0a84a8f200b9246a
# review: draft
help-merge-reports = Makes one report of those of all parts of a run (`diglot check --shard K/N --output json=FILE`).

# translation: 490c6a8127936418
# review: draft
help-merge-reports-file = The reports of all parts, in any order

# translation: bb41740cf3b1bcf6
# review: draft
help-move = Moves messages to another catalog, in all locales and with their comments and records.

# translation: ae063c2d903d5268
# review: draft
help-move-id = What to move: `id`, with `catalog/` before it if several catalogs have it or if it is a term

# translation: bbf148c4a9eb2f79
# review: draft
help-move-to = The catalog that receives it; it is made if there is none

# translation: 8b272fab41f6f9a7
# review: draft
help-options = Options:

# translation: 973c129a83dce867
# review: draft
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`

# translation: b2ed707d528441f9
# review: draft
help-quiet = Print only results and errors

# translation: ec1f3c59fd5a95f2
# review: draft
help-refuse = Says that a change of the source does touch your translations, whatever the editor has declared.

# translation: b78903fa49d9f4e8
# review: draft
help-refuse-all = Everything that only the editor's word keeps current

# translation: 8beaa00e2312a78b
# review: draft
help-rename = Gives a message, a term, an attribute or a variable another name, in all locales and records.

# translation: 02bf52864dd87396
# review: draft
help-rename-dry-run = Show the changes as a diff, and change nothing

# translation: 4b87cd545ff4413f
# review: draft
help-rename-in = Rename a variable in this message or term alone

# translation: edc7459ba5693a76
# review: draft
help-rename-new = The new name, of the same kind

# translation: b25e84d5a1b2f723
# review: draft
help-rename-old = What to rename: `id`, `-term`, `id.attribute` or `$variable`; with `catalog/` before it if several catalogs have it

# translation: 43fe1383d7129457
# review: draft
help-review = Records that somebody has reviewed translations beside the source text as it is now.

# translation: bf04a1d02c0dc457
# review: draft
help-review-all = Everything that is current and not reviewed yet

# translation: f62928391f6036f6
# review: draft
help-review-by = Who has reviewed; without it the name in git's configuration

# translation: 855fe51b24e4d4e7
# review: draft
help-ship = Ships the locales that are good enough by the rules of their tiers, and withdraws those that no longer are.

# translation: f0dbef8c0002275d
# review: draft
help-ship-name = Only these, as LOCALE, or as LOCALE/CATALOG where each catalog ships by itself

# translation: 085da994eccbc579
# review: draft
help-ship-withdraw = Withdraw them, good enough or not

# translation: 8b12c6ea972a6a66
# review: draft
help-sign = Sign the manifest of a bundle, with a key of OpenSSH.

# translation: 682481c8b9b7b169
# review: draft
help-sign-key = The private key, or a public one whose private one ssh-agent holds

# translation: 523152ae31a179f9
# review: draft
help-split = Shows the groups of a catalog, or moves one of them to another catalog.

# translation: bd499881a68ed79f
# review: draft
help-split-catalog = The catalog

# translation: 92166af25759b238
# review: draft
help-split-group = The group: the heading behind its `##`, or a part of it

# translation: 55f0a4dffa18bff6
# review: draft
help-status = Shows how far each locale is, in messages and in words of the source.

# translation: 66b130ca5ebd62ea
# review: draft
help-status-at = Show it as it was at this commit, branch or tag of git

# translation: 450f36dff3180c32
# review: draft
help-status-format = How to show it

# translation: 9c9269952651fcc7
# review: draft
help-sync = Brings catalogs and records in step with the source texts. No translation is lost.

# translation: 7521057b5dc7b548
# review: draft
help-sync-dry-run = Only tell what would be done

# translation: 1d8c8bd99a4141d6
# review: draft
help-sync-repair = Mend damaged records first, and say what could not be known

# translation: 9396895e1675b05e
# review: draft
help-todo = Shows a translator what to do, worst first, with the lines to edit.

# translation: a9ef28d27be5e636
# review: draft
help-todo-catalog = Only this catalog

# translation: 986dbc37dc26e9f3
# review: draft
help-todo-limit = Show no more than this many messages

# translation: 8a79f7d4fa8082e3
# review: draft
help-todo-locale = The locale to translate into

# translation: 9dadb0875d556a20
# review: draft
help-usage = Usage:

# translation: fcab74da331985e4
# review: draft
help-value-check = CHECK

# translation: 9a263efea10c4de0
# review: draft
help-value-command = COMMAND

# translation: 540ac10b9ebff8d4
# review: draft
help-value-file = FILE

# translation: c5095b313e7b31f8
# review: draft
help-value-folder = FOLDER

# translation: 2cf732e65bc57b7c
# review: draft
help-value-format = FORMAT

# translation: d3794e2a004e4b40
# review: draft
help-value-id = ID

# translation: e7fdc2d5ff9c0c22
# review: draft
help-value-level = LEVEL

# translation: 6eeb75bc865ddde3
# review: draft
help-value-locale = LOCALE

# translation: c4fa5ba164dd8dbc
# review: draft
help-value-name = NAME

# translation: 117747a6ca97f260
# review: draft
help-value-new = NEW

# translation: 09cbdcd14a5cc05f
# review: draft
help-value-number = NUMBER

# translation: 46b3dbfa36ee60b6
# review: draft
help-value-old = OLD

# translation: f54602ad0e9fe275
# review: draft
help-value-options = OPTIONS

# translation: 61d18d970794c964
# review: draft
help-value-output = FORMAT=FILE

# translation: 252d4bd119f54731
# review: draft
help-value-path = PATH

# translation: f2a1dc542bb6fed4
# review: draft
help-value-reason = REASON

# translation: c190d9a3ea3b4b62
# review: draft
help-value-revision = REVISION

# translation: 8c436bfe1d0754a1
# review: draft
help-value-shard = K/N

# translation: d673dc5c73083ad9
# review: draft
help-value-shell = SHELL

# translation: a6fb7f1728b4dc49
# review: draft
help-value-text = TEXT

# translation: 02c9292f2d0ad6af
# review: draft
help-value-when = WHEN

# translation: 8f8cf9476ffee9d8
# review: draft
help-values = [one of: { $values }]

# translation: 3ae014febe54d8d2
# review: draft
help-verify = Check that a bundle is what was built, and what its project says now.

# translation: bf8c07268b082f94
# review: draft
help-verify-allow = Let files with such a path be there that the manifest does not name; `*` stands for any text

# translation: b8fe759e19a5f717
# review: draft
help-verify-folder = The folder of the bundle, with its `manifest.json`

# translation: 0ab531037c083acc
# review: draft
help-verify-format = text or json

# translation: 96fa49a9e83beec7
# review: draft
help-verify-signers = Also check the signature of the manifest; FILE lists who may sign, as `allowed_signers` of ssh-keygen

# translation: d75ed8ceb29b90d0
# review: draft
help-verify-source = Also compare it with what the project in this folder says and would build now

# translation: 7f02fc61c668dff0
# review: draft
help-version = Show the version

# translation: 425c3a5da1137d4a
# review: draft
history-apart = `{ $one }` and `{ $other }` have no commit in common

# translation: cc7367210b4e6327
# review: draft
history-bare = the git repository of `{ $path }` has no work tree there

# translation: 48aac2372e60cdf8
# review: draft
history-damaged = the git repository of `{ $path }` cannot be read: { $cause }

# translation: cd79333effc76415
# review: draft
history-damaged-help = `git fsck` tells what is wrong with it; `git fetch --refetch` gets what a partial clone has left out

# translation: 7ff24c3b3bd09ae3
# review: draft
history-no-commit = the git repository of `{ $path }` has no commit yet

# translation: d0b2aba3413d5c36
# review: draft
history-no-commit-help = commit the project first

# translation: 07267d7634f363bf
# review: draft
history-no-repository = `{ $path }` is in no git repository

# translation: 64ed1881f92f63fe
# review: draft
history-no-repository-help = without git, `diglot accept` records what you know of a translation

# translation: 9bde4226988aba5b
# review: draft
history-no-settings = the project had no settings at `{ $revision }`: it is read with those of today

# translation: 6db9e8c14d5b9d51
# review: draft
history-nothing-committed = the git repository of `{ $path }` has no catalog of the project yet

# translation: 89b43344b737e7df
# review: draft
history-reading = reading the history: { $percent }%

# translation: eff6b39841a49c10
# review: draft
history-shallow-help = this clone has only a part of the history: `git fetch --unshallow` gets the rest; for the checkout of a GitHub workflow, set `fetch-depth: 0`

# translation: 9b12b801fd6a00b8
# review: draft
history-unknown-revision = there is no revision `{ $revision }` in the git repository

# translation: 74e1a59427085566
# review: draft
history-unknown-revision-help = `git log --oneline` and `git branch --all` list what there is

# translation: a3cfe51aef7cb83e
# review: draft
impact-gone = gone

# translation: e30cfab6dedf3802
# review: draft
impact-locales = to translate: { $locales }

# translation: c1680a2e4b5b3170
# review: draft
impact-messages = messages

# translation: 4aea1581d7b23ab9
# review: draft
impact-new = new

# translation: d623d113dabd6ce5
# review: draft
impact-nothing = These edits cost no translation.

# translation: 04d0f0df6f667149
# review: draft
impact-title = What these edits cost in translation

# translation: 37f86f0dd19bed3b
# review: draft
impact-translations = translations

# translation: 70c2e5833ce064ce
# review: draft
impact-words = words

# translation: 7e3eeb6b70f30834
# review: draft
import-exists = { $file } is there already and says something else; give the new text another name with --as, or remove the old one first

# translation: f3f3af44ddcbca1c
# review: draft
import-unreadable = { $file } is not UTF-8 text; save it as UTF-8 and import it again

# translation: 78b0156a8443c6d8
# review: draft
import-written = { $file }: written

# translation: 79dbf3cdf32075d4
# review: draft
init-catalogs =
    { $count ->
        [one] finds { $count } catalog as `{ $pattern }`
       *[other] finds { $count } catalogs as `{ $pattern }`
    }

# translation: fabfe993702c463f
# review: draft
init-exists = `diglot.toml` exists already and stays as it is

# translation: a0599f7626748a76
# review: draft
init-folder = keeps the name `{ $name }` for the locale `{ $tag }`

# translation: 68b275cf06f1edec
# review: draft
init-git-attributes = lists the files that diglot merges

# translation: c9844c5a5e40e7e5
# review: draft
init-git-config = { $file }: tells git in this clone to call `diglot merge-driver`

# translation: 0b784944980393fc
# review: draft
init-git-done = git already calls `diglot merge-driver` in this clone.

# translation: 28d60770b05ed0eb
# review: draft
init-git-everybody = Commit `.gitattributes`. In every other clone, `diglot init --git` is to be run once.

# translation: 16d46bd42dd8e6da
# review: draft
init-git-none = the project is in no git repository

# translation: c970644864671f4a
# review: draft
init-git-none-help = run `git init` first

# translation: 797c56ecaa6be5db
# review: draft
init-gitignore = keeps what `diglot build` makes out of git

# translation: 908814b48ba57232
# review: draft
init-passed-over =
    { $count ->
        [one] passes over `{ $first }`, which is not a catalog of a locale there
       *[other] passes over { $count } Fluent files that are not catalogs of a locale there, first `{ $first }`
    }

# translation: 98c7d3cb90d19eca
# review: draft
init-project =
    { $count ->
        [one] finds { $count } catalog where `{ $project }` says
       *[other] finds { $count } catalogs where `{ $project }` says
    }

# translation: 05b0ee10e7012091
# review: draft
init-project-wrong =
    { $count ->
        [one] is passed over, for it has a mistake
       *[other] is passed over, for it has { $count } mistakes
    }

# translation: 491f7e1432c45394
# review: draft
init-references = finds their source as `{ $pattern }`

# translation: fd1275e9047d698e
# review: draft
init-sample = writes a first text, to be replaced by your own

# translation: c1558464b3e7fd3a
# review: draft
init-settings = writes the settings, with the source locale `{ $locale }`

# translation: 96a74b38cd96d80f
# review: draft
log-cut-off = This shallow clone has left out the beginning: `git fetch --unshallow` gets the whole history.

# translation: 45f2c921e265ae71
# review: draft
log-source-cosmetic = the source changed in typography only

# translation: 7d7487c7c514bbf4
# review: draft
log-source-first = the source, first wording

# translation: 6ad21ab9659a228b
# review: draft
log-source-meaning = the source changed, perhaps in meaning

# translation: 0c67e42947c017bb
# review: draft
log-source-wording = the source changed in wording

# translation: f9c3aea40acb2ffc
# review: draft
log-translation = the translation

# translation: df7eac45c80924ba
# review: draft
log-uncommitted = not committed yet

# translation: 9944afc4bb273f26
# review: draft
man-columns = How wide to print into files and pagers; otherwise 100 columns.

# translation: 62f6e5d9705abe7d
# review: draft
man-description = Description

# translation: 831af1316c3d7283
# review: draft
man-environment = Environment

# translation: b0450a4f9cb8d359
# review: draft
man-exit = Exit status

# translation: b431ca8fba85914a
# review: draft
man-exit-0 = Nothing is wrong, or nothing at error level.

# translation: a517bbc411922bf1
# review: draft
man-exit-1 = There are findings at error level.

# translation: 1273a9ba35a41d3a
# review: draft
man-exit-2 = The run could not do its work.

# translation: 9b3aa5537a5ca5c0
# review: draft
man-force-color = If set and not `0`, colors are used in files and pagers too.

# translation: f7c9de0d6a1a48ae
# review: draft
man-language = Languages to speak, unless `--lang` names one.

# translation: 484605dc7d5093bd
# review: draft
man-name = Name

# translation: fd873c92c2aca85a
# review: draft
man-no-color = If set, no colors are used, unless `--color always` is given.

# translation: 0114a56245b47b5c
# review: draft
man-see-also = See also

# translation: e6021a1e22cada25
# review: draft
man-synopsis = Synopsis

# translation: e451e4bd84ae8930
# review: draft
man-written = { $files ->
    [one] One page is in `{ $folder }`.
   *[other] { $files } pages are in `{ $folder }`.
}

# translation: bf9555de866c42c2
# review: draft
merge-conflicts = { $count ->
    [one] { $file }: one place was changed on both sides; choose between the marks
   *[other] { $file }: { $count } places were changed on both sides; choose between the marks
}

# translation: 463f31a613112b74
# review: draft
merge-unreadable = { $file } is not UTF-8 text, so its versions are not merged

# translation: 2e5f326d2927ccb8
# review: draft
move-bundle = the bundle `{ $bundle }` loads `{ $from }` and not `{ $to }`: add it there

# translation: 24a76a2a4713bc1f
# review: draft
move-counts = `{ $from }` → `{ $to }`: messages { $messages }, translations { $translations }, records { $records }

# translation: c35b79e680b3ba46
# review: draft
move-emptied = { $file }: goes, because nothing is left in it

# translation: 5f0abe2729e657f4
# review: draft
move-no-message = `{ $name }` is no message or term, and only those can be moved

# translation: f9a16ff58e1d60a9
# review: draft
move-no-place = the settings have no place for the catalog `{ $name }`

# translation: f4c5879a933129e6
# review: draft
move-no-place-help = choose a name that fits one of these patterns, or add a pattern to `catalogs` under `[files]`: { $patterns }

# translation: e381ca6c4337916b
# review: draft
move-same = `{ $name }` has these messages already

# translation: 3d55be824fdc4233
# review: draft
move-source-text = the catalog `{ $name }` is made from `{ $file }`, so its messages stand where the passages of that text stand

# translation: 165988f003c33d73
# review: draft
move-source-text-help = move the passage in the source text

# translation: f2109f11c3922ad1
# review: draft
output-folder-made = the folder `{ $folder }` was not there and is made

# translation: aa42cc1fefc01cf6
# review: draft
output-is-folder = `{ $file }` is a folder, and a report needs a file

# translation: 0bbec74621f29d3f
# review: draft
output-of-input = `{ $file }` is read in this run, so a report must not overwrite it

# translation: 380618c10fa16bf1
# review: draft
output-of-project = `{ $file }` is a file of the project, which a report must not overwrite

# translation: 70fd561dac955069
# review: draft
page-all = All languages

# translation: fdec3c6fd67c53a8
# review: draft
page-alone = Translation only

# translation: f4438accdf12e65b
# review: draft
page-authoritative = Where versions differ, the source text counts ({ $language }).

# translation: fa6fd02b4e7a2332
# review: draft
page-changed = Changed since it was translated:

# translation: 9ea99af33b91baf7
# review: draft
page-coverage = { $percent } %

# translation: fbe5bf66b763b83d
# review: draft
page-draft = This translation is a draft that no person has reviewed.

# translation: 6e379dd308edbba8
# review: draft
page-draft-part =
    { $count ->
        [one] { $count } passage of this translation has not been reviewed by a person.
       *[other] { $count } passages of this translation have not been reviewed by a person.
    }

# translation: eb588b38ae7e25c6
# review: draft
page-facing = Side by side with the source text

# translation: cceadefd77ab4229
# review: draft
page-fallback =
    { $count ->
        [one] { $count } passage has no up-to-date translation and is shown in another language.
       *[other] { $count } passages have no up-to-date translation and are shown in another language.
    }

# translation: ba31dc8ec10ad6d3
# review: draft
page-footnote-back = Back to the text

# translation: 29e796e1ce0554bc
# review: draft
page-footnotes = Footnotes

# translation: 60efa6ee7d366e44
# review: draft
page-index = Documents

# translation: 354065f5b428f99b
# review: draft
page-index-note = Each number is the share of the source text, in words, whose translation is up to date.

# translation: 1b3b4a34a2b42d82
# review: draft
page-language = Language

# translation: 2bfb403f8995656a
# review: draft
page-languages = Languages

# translation: cfe977a5d569fec2
# review: draft
page-mark-fallback = shown in: { $language }

# translation: 4a88ac781dbacab0
# review: draft
page-mark-outdated = outdated

# translation: 6e432cea5dff868c
# review: draft
page-mark-outdated-title = The source text of this passage was changed after it was translated.

# translation: 11560fd73d77b0ac
# review: draft
page-notice = About this translation

# translation: 71b91dabb57bb77d
# review: draft
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# translation: b190dfdf58ce7c29
# review: draft
page-skip = Skip to the text

# translation: d17e790e817ef86b
# review: draft
page-source-text = source text

# translation: 4a9398b433ec8bcf
# review: draft
page-ways = Other pages

# translation: 83fe377ab9d95de2
# review: draft
pdf-no-font = no font has these letters (script { $script }): { $letters }

# translation: b29dd5329573f1c6
# review: draft
pdf-no-font-folder-help = put a font that has them into the folder `{ $folder }`

# translation: 6602ca42a6d0a970
# review: draft
pdf-no-font-help = install the package { $package }, or name a folder of fonts in `[build.pdf]` of `diglot.toml`

# translation: a4ce23a4f152b28a
# review: draft
pdf-not-built = this diglot was installed without what prints PDF

# translation: 55f6f32e601b8f23
# before: a2999c67072c3c6f 6a5a3dfd6e8e8945
# review: draft
pdf-not-built-help = `cargo install --path . --features pdf` installs it with PDF; that takes a quarter of an hour

# translation: 66f5e40b74affa42
# review: draft
pdf-not-set = the typesetter gave up: { $cause }

# translation: 4ff6b05a0ce523b5
# review: draft
pdf-unprinted = some documents could not be printed as PDF, so nothing was written

# translation: 1876327e367a719a
# review: draft
policy-amount =
    { $messages ->
        [one] one message
       *[other] { $messages } messages
    } { $words ->
        [one] (one word)
       *[other] ({ $words } words)
    }

# translation: a6f8752a497a7c41
# review: draft
policy-critical =
    { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }

# translation: 37711b6f8605c08e
# review: draft
policy-gap =
    { $count ->
        [one] one passage has no current translation, which withholds the document here: { $ids }
       *[other] { $count } passages have no current translation, which withholds the document here: { $ids }
    }

# translation: 004752165b6532a9
# review: draft
policy-held-back = { $share } % translated, ships from { $ship } %: { $left } to go

# translation: 91a30ee33b0ff6ee
# review: draft
policy-messages =
    { $count ->
        [one] one message
       *[other] { $count } messages
    }

# translation: 002cacaa38b12182
# review: draft
policy-ready = { $share } % translated, ships from { $ship } %: `diglot ship { $name }` ships it

# translation: f174a73102754ffc
# review: draft
policy-shipped-line = `{ $line }` names no locale: a line of this file is a language tag such as `fr`, or a tag and a catalog such as `fr/guide`

# translation: 8d7057f41da940fd
# review: draft
policy-ships = { $share } % translated, withdrawn below { $withdraw } %

# translation: fb3f87bd05d17483
# review: draft
policy-withdrawn = { $share } % translated, withdrawn below { $withdraw } %, ships again from { $ship } %: { $left } to go

# translation: bffeb305ddb08e34
# review: draft
policy-words =
    { $count ->
        [one] one word
       *[other] { $count } words
    }

# translation: 60cc7c16ba48dcfc
# review: draft
progress-building = building: { $percent }%

# translation: e958959c00826f8f
# review: draft
progress-checking = checking: { $percent }%

# translation: f348cff4a715f394
# review: draft
progress-reading = reading the files: { $percent }%

# translation: 8a4c37feebb62b13
# review: draft
progress-writing = writing the files: { $percent }%

# translation: ec7e587657ac22da
# review: draft
raw-address-cut = the address `{ $seen }` was cut, a sign may be lost or wrong where it was joined

# translation: cd712c8cc98947d7
# review: draft
raw-address-spaces = there are spaces in the address `{ $seen }`

# translation: 27f6b56ff3a60b6f
# review: draft
raw-bullet = the letter `{ $seen }` at the start of this line was taken for the sign of a list

# translation: 97affd676629befb
# review: draft
raw-doubled-word = one of the words `{ $seen }` may be too many

# translation: 6adc146069352f2f
# review: draft
raw-help = compare this place with the original and settle it by hand

# translation: 330ba2c87469b682
# review: draft
raw-hyphen-kept = `{ $seen }` was broken at its hyphen and may be `{ $maybe }`

# translation: dc3f4fde11cbaa18
# review: draft
raw-hyphen-space = the space beside the hyphen in `{ $seen }` looks wrong

# translation: 909b612d99f1e349
# review: draft
raw-look-alike = `{ $seen }` may mix up signs that look alike (l, I, 1 and |, or O and 0)

# translation: 290e63142498b3a7
# review: draft
raw-ordinal = `{ $seen }` may be a damaged `{ $maybe }`

# translation: 103a8eea42764c6c
# review: draft
raw-page-join = the text was joined across the end of a page before `{ $seen }`, a new paragraph may start there

# translation: dbb0d429b4065b4e
# review: draft
raw-page-number = `{ $seen }` stands alone, it may be the number of a page

# translation: 3d4fe53f9044db93
# review: draft
raw-punctuation = the punctuation of `{ $seen }` looks wrong

# translation: b05a29550c29c296
# review: draft
raw-range = a sign may be lost in `{ $seen }`, which may be `{ $maybe }`

# translation: f000793292a31362
# review: draft
raw-spelling = this text writes `{ $seen }` here and `{ $maybe }` elsewhere

# translation: 870640f3d920ba33
# review: draft
raw-stray-number = the number `{ $seen }` makes no sense in this sentence, it may be the number of a page or a note

# translation: 82fc22987959e5b9
# review: draft
raw-unclosed = a quotation mark or bracket in `{ $seen }` is never closed

# translation: d12fb9210116571e
# review: draft
raw-unopened = a quotation mark or bracket in `{ $seen }` closes nothing

# translation: cde00ab2b53efbaa
# review: draft
raw-unreadable = `{ $seen }` holds a sign that was not readable

# translation: e53efc13b1c11f61
# review: draft
record-awaited-damaged = the line “awaited: { $id }” cannot be read

# translation: 6b0db782bdb3e078
# review: draft
record-cut = the file ends in the middle of the record of { $id }

# translation: 90d2feb5f7f432fd
# review: draft
record-damaged = the record of { $id } has a line that cannot be read

# translation: 64823c8ff5e6184d
# before: 65b62a4ae1ce99a8 efcbd98639664972
# review: draft
record-help = run `diglot sync --repair`, which keeps what can be told and says what cannot

# translation: c14ca0196eabe771
# review: draft
record-incomplete = the record of { $id } does not say which translation it belongs to

# translation: c45cab09e36eab00
# review: draft
record-twice = there are two records of { $id }

# translation: 8f9f2fc3452a4f07
# review: draft
refuse-nothing = { $id } was made from the source as it is now, so there is no change to refuse

# translation: c1482d8bf330355f
# review: draft
refuse-recorded = { $count ->
    [one] { $file }: one translation waits for its translator, whatever the editor declares
   *[other] { $file }: { $count } translations wait for their translators, whatever the editor declares
}

# translation: 99e5bdbdb46d46ba
# review: draft
rename-ambiguous = `{ $name }` is in several catalogs

# translation: f809eda3e1b06aef
# review: draft
rename-ambiguous-help = say which one: { $names }

# translation: f67dac34cfadbff0
# review: draft
rename-counts = `{ $old }` → `{ $new }`: places in catalogs { $catalogs }, in records { $records }

# translation: 3d842b024f5087ce
# review: draft
rename-exceptions = { $count ->
    [one] { $file }: one exception is adapted to the new name
   *[other] { $file }: { $count } exceptions are adapted to the new name
}

# translation: 53958a88474032cc
# review: draft
rename-left = { $why ->
    [link] { $file }: links still lead to `#{ $name }`
    [shared] { $file }: an exception speaks of `{ $name }` in several catalogs and is left as it is
   *[unreadable] { $file }: a part that cannot be read still names `{ $name }`
}

# translation: 1cd2973f6c5befce
# review: draft
rename-no-name = `{ $name }` is no name that Fluent can have

# translation: ad44fa3b28f45306
# review: draft
rename-other-kind = `{ $old }` cannot become `{ $new }`

# translation: 92173401fd61483d
# review: draft
rename-other-kind-help = a message is written as `id`, a term as `-id`, an attribute as `id.name` and a variable as `$name`; a name stays what it is and where it is

# translation: 7c11c7bc278df2a9
# review: draft
rename-pinned = { $file }: the passage is pinned as `{ $id }`

# translation: 485bfbe05b083fb1
# review: draft
rename-program = a program that uses `{ $name }` must be changed as well

# translation: a67d76335a5e541c
# review: draft
rename-taken = `{ $name }` is in use

# translation: e8f5f90b25114059
# review: draft
rename-taken-help = choose another name, or first rename or remove what has this one

# translation: bd2bc7da2f266f10
# review: draft
rename-there = { $how ->
    [named] this has that name
    [recorded] a translation was made from a text with that name
    [unreadable] this cannot be read and seems to have that name
   *[used] this uses that name
}

# translation: d6e3114166133037
# review: draft
rename-unknown = nothing is called `{ $name }`

# translation: 2fb4bb3f3cb3fb45
# review: draft
rename-unreadable = `{ $file }` cannot be read as a whole, so nothing is changed; mend it first

# translation: 75f7188ec0ac9779
# review: draft
repair-junk = a part that is no record was taken out

# translation: 6272476ce2d7f11a
# review: draft
repair-line = { $id }: “{ $line }” cannot be read, so less is known than before

# translation: 3501c936cee9c82e
# review: draft
repair-mended = { $file }: mended; what could not be kept as a record stands in it as a comment

# translation: 603524f402916954
# review: draft
repair-record = { $id }: it is not known which translation was made from which source, so nothing is recorded of it

# translation: 033dae70cd1c0823
# review: draft
repair-two = { $id }: there are two records; the one of the translation that stands in the catalog counts, and neither does if another translation stands there

# translation: fb6b960e96665485
# review: draft
report-all = all

# translation: 5a0de52315d51c2f
# review: draft
report-check = check

# translation: 5a6a0a79cee81d17
# review: draft
report-clean = nothing found

# translation: 4cce2898c3d97308
# review: draft
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# translation: d063afa13ed29040
# review: draft
report-coverage-note = Each cell shows the share of messages whose translation is current, and how many are in another state.

# translation: d567a88bfb20919c
# review: draft
report-findings = findings

# translation: f9dc0ac0c7b913f6
# review: draft
report-fixable = { $count ->
    [one] `diglot check --fix` can mend one finding without asking
   *[other] `diglot check --fix` can mend { $count } findings without asking
}

# translation: bd0e931c37b9512e
# review: draft
report-format-full = each finding with its place, an excerpt and what to do

# translation: 618f7143b266cd38
# review: draft
report-format-github = annotations in a job of GitHub Actions, and its summary

# translation: eeaf9c1d007955c0
# review: draft
report-format-gitlab = for GitLab Code Quality

# translation: 90b4a9a454a83c0f
# review: draft
report-format-html = one page for a browser, with all findings and a table of locales

# translation: f7f27420c1d18038
# review: draft
report-format-json = one JSON object for programs, always in English

# translation: b8d1bb59aafc17fc
# review: draft
report-format-jsonl = for programs: a header, then one finding on each line, as JSON

# translation: ee0846d7b2aee132
# review: draft
report-format-junit = for services that show test results: JUnit XML

# translation: 9ef1ac27d2293ada
# review: draft
report-format-markdown = a short report for a pull request

# translation: b23b419917529f46
# review: draft
report-format-sarif = for code scanning and editors: SARIF 2.1.0

# translation: 68a1e5124b81d5b0
# review: draft
report-format-short = one line for each finding

# translation: 19919d6e0aeebf41
# review: draft
report-help = help

# translation: 6012f70d97019d09
# review: draft
report-left-out =
    { $count ->
        [one] { $count } more finding is left out
       *[other] { $count } more findings are left out
    }

# translation: 008316ba362eddd9
# review: draft
report-level = level

# translation: 5b77d65e37f3ffcb
# review: draft
report-level-error = error

# translation: 17ca22dc482a20ea
# review: draft
report-level-note = note

# translation: e32c244bfbcd048d
# review: draft
report-level-warning = warning

# translation: 9eeb71d883ecd89d
# review: draft
report-shown = Shown: { $shown } of { $all }

# translation: bffeda6a1ed79bd1
# review: draft
report-skip = Skip to the findings

# translation: b4c79e5875467541
# review: draft
report-title = Translation report

# translation: 01c2ecb929064236
# review: draft
review-nothing = { $id } has no translation to review

# translation: f96601cc73b6b518
# review: draft
review-recorded = { $count ->
    [one] { $file }: one translation is reviewed
   *[other] { $file }: { $count } translations are reviewed
}

# translation: 9699496b7952c82a
# review: draft
settings-address = `{ $address }` is no address to publish at: write one such as https://example.org/texts, without `?` and `#`

# translation: 7612048907588f7f
# review: draft
settings-bundle-incomplete = a bundle must have a name and a list of catalogs, as in `name = "app"` and `catalogs = ["app", "shared/*"]`

# translation: 5e15403fc1d599c4
# review: draft
settings-catalogs-path = the key `path` is missing

# translation: 30ab41c8ae161c60
# review: draft
settings-count = `{ $key }` cannot be { $value }: it must be 0 or a larger whole number

# translation: 56458244312be704
# review: draft
settings-critical-form = `{ $pattern }` does not say which catalog it means

# translation: 3f545ce02c0d6c4b
# review: draft
settings-critical-form-help = write CATALOG/ID, such as "app/{ $pattern }"; "*/{ $pattern }" means all catalogs

# translation: 324ca8bf7bec6e9e
# review: draft
settings-day = `{ $key }` cannot be { $value }: it must be a day, such as 2027-03-01

# translation: 8747a07fa40f00e6
# review: draft
settings-did-you-mean = did you mean `{ $meant }`?

# translation: df7fa4b899842f4f
# review: draft
settings-duplicate-locale = the locale `{ $locale }` stands here twice

# translation: 3b213db153f6b792
# review: draft
settings-elsewhere-help = it belongs below a line { $heading }

# translation: d74e29270c295138
# review: draft
settings-empty = `{ $key }` says nothing

# translation: 9551060355da4b02
# review: draft
settings-empty-help = write something between the quotation marks, or remove the line

# translation: 47f78c697d851250
# review: draft
settings-endless = the values in `{ $path }` name one another without end

# translation: d744095af915e1c8
# review: draft
settings-every-locale-help = name locales, as in `["fr", "ru"]`, or leave `{ $key }` out to mean all of them

# translation: 24b03c713e7d1ff9
# review: draft
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`

# translation: 3832e04f87bd49d4
# review: draft
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`

# translation: 4647a690a28ac38e
# review: draft
settings-expression = this is no regular expression that diglot can read: { $cause }

# translation: 24aa2f7f3ee8e30d
# review: draft
settings-folder-help = write the name of a folder, such as `{ $example }`

# translation: cd70bb0afb8b96d8
# review: draft
settings-folder-taken = the folder `{ $folder }` belongs to the locale `{ $locale }` already

# translation: fe7096ab6f7e5c45
# review: draft
settings-from-help = remove this line: `{ $locale }` is then translated from `{ $source }`

# translation: e04ef9534387e4ea
# review: draft
settings-function = `{ $name }` cannot be a function: its name has capital letters, as in `PLATFORM`

# translation: 8be4095434519ab5
# review: draft
settings-known-keys = the keys that can stand here are { $keys }

# translation: 8c912683f5255fc3
# review: draft
settings-known-values = possible values are { $values }

# translation: a3c6995520b668cb
# review: draft
settings-l10n-path = the key `l10n` is missing, so it is not known where the translations are

# translation: 226e49e2c47591ab
# review: draft
settings-lacks-key = the key `{ $key }` is missing

# translation: cbf852d0010e7337
# review: draft
settings-level-help = a level is written as `checks.{ $key } = "{ $level }"`

# translation: 2122e77c48f3269d
# review: draft
settings-list-help = write it in square brackets: `{ $key } = ["{ $text }"]`

# translation: 67ab771dc167f36d
# review: draft
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`

# translation: 4f1d8d99dfcbc54a
# review: draft
settings-misplaced = `{ $key }` cannot stand below `{ $heading }`

# translation: 88e43103cd0bd8a2
# review: draft
settings-misplaced-help = move this line to the top of the file, above the first line in square brackets

# translation: 278a4d1edfba599d
# review: draft
settings-nameless = `{ $heading }` lacks a name

# translation: 801227a32e827ebf
# review: draft
settings-no-domain = it is not known which crate these catalogs belong to

# translation: b584d3593031425a
# review: draft
settings-no-domain-help = add the key `domain`, or a Cargo.toml with the name of the crate

# translation: 12d5bea1d4946f7b
# review: draft
settings-no-fluent = there is no table `fluent`, so no catalogs are known of

# translation: 6d06c32af4e09f08
# review: draft
settings-no-project = there is no file `{ $file }`

# translation: b082a3933e199e2c
# review: draft
settings-no-project-help = correct the path, or remove it

# translation: 3dfb98374b578476
# review: draft
settings-no-source-locale = the key `source-locale` is missing

# translation: dd78a417d18cc0bd
# review: draft
settings-no-source-locale-help = add a first line such as `source-locale = "en"`

# translation: 4ade8576dcf208dd
# review: draft
settings-no-tier = there is no tier `{ $tier }`

# translation: 1f1719e573cbc639
# review: draft
settings-no-tier-help = write a table [tier.{ $tier }] with its locales, or name locales here instead

# translation: 1f282b5483eeccc0
# review: draft
settings-not-a-locale = `{ $name }` is no BCP 47 language tag

# translation: 54af9dda9d7e9ce0
# review: draft
settings-other-formats =
    { $count ->
        [one] a path of this file stands for no Fluent catalogs and is passed over
       *[other] { $count } paths of this file, this one first, stand for no Fluent catalogs and are passed over
    }

# translation: 9c9f80920d4d232a
# review: draft
settings-override-empty = this override changes nothing

# translation: 903d9b6344fd1c5d
# review: draft
settings-override-empty-help = add what differs there, such as `current = 95`, or `checks.missing = "note"`

# translation: 6ded71d6457b1f6e
# review: draft
settings-override-limits = this override does not say what it is for

# translation: 5257ef5bd01f2daf
# review: draft
settings-override-limits-help = add `locales`, `tiers`, `catalogs` or `paths`; what holds everywhere belongs in a tier or in [checks]

# translation: 3cb51de714f4eb38
# review: draft
settings-override-messages = with `messages`, an override can say only what `build` gives to readers: thresholds and levels are those of whole catalogs

# translation: 22192fb35a58ad8d
# review: draft
settings-path = `{ $path }` is no path inside the project

# translation: 286a54988437abd6
# review: draft
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}

# translation: f3ab1f022e9ef6d4
# review: draft
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`

# translation: bc188df883b9f545
# review: draft
settings-percent = `{ $key }` cannot be { $value }: it must be a share from 0 to 100 percent

# translation: e02c2abc89b0ed57
# review: draft
settings-percent-help = write a number such as 90 or 99.5, with one decimal at most

# translation: d2fa87a425a55e70
# review: draft
settings-pivot-circle = each of these locales would be translated from the next, and none from the source: { $circle }

# translation: 8387b8e74482fd07
# review: draft
settings-pivot-circle-help = remove one `from`: a locale without it is translated from the source

# translation: 671cf588f305f2ae
# review: draft
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

# translation: d23b8d0295db5c65
# review: draft
settings-records-overwrite = the records would overwrite the files of `{ $pattern }`: they need a folder of their own

# translation: 45dc91b89937b869
# review: draft
settings-reference-differs = the reference must hold the same `*` and {"{"}name{"}"} in the same order as `{ $pattern }`

# translation: ee0740323d448916
# review: draft
settings-reference-differs-help = what stands for them in the path of the reference is put into the path of each translation

# translation: d9d6db7386e78193
# review: draft
settings-source-among-locales = `{ $locale }` is the source locale and is not translated

# translation: 688c7d6a44bd62af
# review: draft
settings-syntax = this is no valid TOML: { $cause }

# translation: 008a9275ab7dbf17
# review: draft
settings-syntax-comment = this is no setting; if it is a comment, begin it with `#`

# translation: 047fa1a6d325b05b
# review: draft
settings-syntax-conflict = git has left a conflict here

# translation: 54b8b6cf1f8135a5
# review: draft
settings-syntax-conflict-help = keep what is right of the two versions, and remove the lines of `<`, `=` and `>`

# translation: f74c84ae25eeaacd
# review: draft
settings-syntax-end = the line should end here

# translation: 596f8d74c67e103c
# review: draft
settings-syntax-escape = in a text between two `"`, a `\` begins a special sign

# translation: 12fe53755065de99
# review: draft
settings-syntax-escape-help = write `/` or `\\`, or put the text between two `'`

# translation: 999fe82a6d4993cb
# review: draft
settings-syntax-help = write each setting on a line of its own, and several values in square brackets, as in `locales = ["fr", "ru"]`

# translation: bbb53d4f00987398
# review: draft
settings-syntax-hidden = a sign that cannot be seen stands here

# translation: 85d559a92f853044
# review: draft
settings-syntax-key = `{ $key }` cannot be a key: it may hold the letters a to z, digits, `-` and `_`

# translation: b720c47fc66eeeae
# review: draft
settings-syntax-language = this is { $kind }, and the settings are written in TOML

# translation: 0a11e0ef761d0564
# review: draft
settings-syntax-language-help = write lines such as `source-locale = "en"` and `locales = ["fr", "ru"]`

# translation: bf7b0d72c946c258
# review: draft
settings-syntax-nothing = { $kind ->
        [key] a name is missing here
       *[value] a value is missing here
    }

# translation: f2011e93a6bed054
# review: draft
settings-syntax-quotes = these quotation marks are not the straight ones that the settings need

# translation: aca90a665d41ecd7
# review: draft
settings-syntax-sign = { $kind ->
        [extra] this `{ $sign }` is one too many
        [comma] decimals stand behind a point, not behind a comma
       *[missing] a `{ $sign }` is missing here
    }

# translation: 5949dd0abbbf43c7
# review: draft
settings-syntax-twice = `{ $name }` stands in line { $line } already

# translation: b5ac8378805575ac
# review: draft
settings-syntax-twice-help = keep one of the two, with all that both say

# translation: 6fe0349d5818d6e5
# review: draft
settings-syntax-unclosed = this `{ $sign }` is never closed

# translation: 59a03e73bdea5cc7
# review: draft
settings-syntax-unclosed-help = write `{ $sign }` where it ends

# translation: 5c3dfa1919d4b95d
# review: draft
settings-syntax-unquoted = `{ $value }` stands without quotation marks

# translation: c7c0c651b373e980
# review: draft
settings-syntax-value = `{ $value }` is neither a number nor a day

# translation: 07748c839f670089
# review: draft
settings-syntax-value-help = write a number such as 90, a day such as 2027-03-01, or a text between two `"`

# translation: 2333725af4b15d56
# review: draft
settings-syntax-write = write `{ $text }`

# translation: 0b56b753e2fd1845
# review: draft
settings-table-help = write a line { $heading }, and its keys on the lines below

# translation: 6ac149883f8c606a
# review: draft
settings-text-kind = `.{ $extension }` files cannot be source texts: these are Markdown (`.md`) or plain text (`.txt`)

# translation: 87a5aca1fbded144
# review: draft
settings-tier-locales = the tier `{ $tier }` has no locales

# translation: 2b7bece3e672d837
# review: draft
settings-tier-locales-help = add a line such as `locales = ["fr", "ru"]`; "*" stands for all locales that no other tier names

# translation: ed3e410f7676c575
# review: draft
settings-tier-rest = "*" stands in the tier `{ $tier }` already: all locales that no tier names belong there

# translation: 014394c6a6f55695
# review: draft
settings-tier-twice = `{ $locale }` is in the tier `{ $tier }` already

# translation: 0b6261905a01e268
# review: draft
settings-tier-twice-help = a locale is in one tier only: remove it from one of the two; what differs for it can stand in an [[override]]

# translation: 478faa7351d00100
# review: draft
settings-unknown-grade = `{ $grade }` is no grade of a change

# translation: 542662df0cd931f0
# review: draft
settings-unknown-key = there is no key `{ $key }` here

# translation: 32b52bce0462fa0a
# review: draft
settings-unknown-project = this is neither an `l10n.toml` of Mozilla nor an `i18n.toml` of cargo-i18n

# translation: 2e2d3a012599c7b4
# review: draft
settings-unknown-value = `{ $key }` cannot be `{ $value }`

# translation: 370e47b5d754b457
# review: draft
settings-unlisted-locale = `{ $locale }` is none of the locales of this project

# translation: 3b6c3b1dfffb3910
# review: draft
settings-unlisted-locale-help = remove it here, or add "{ $locale }" to the list `locales` at the top

# translation: b254496c57084ce2
# review: draft
settings-withdraw-above = a locale that ships at { $ship } % cannot be withdrawn below { $withdraw } %: it would go at once

# translation: a332f53dfb8508fd
# review: draft
settings-withdraw-alone = `withdraw` stands here without `ship`

# translation: 50d2908560ee81eb
# review: draft
settings-withdraw-help = write `ship`, the share from which a locale is shipped, and a lower `withdraw`, such as `ship = 90` and `withdraw = 80`

# translation: 35d3294fb1b3a0b6
# review: draft
settings-withdraw-override-help = write a lower `withdraw` here too: that of the tier holds where this override says nothing

# translation: db921a5dfe992c54
# review: draft
settings-wrong-entry = each value in the list `{ $key }` must be a text in quotation marks

# translation: 1cc85966ed17b06d
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

# translation: 528ba4413c2b5c00
# review: draft
shard-again-help = run this part again, or copy its report again from the machine that wrote it

# translation: e4366e7b5451be6a
# review: draft
shard-changed = `{ $file }` was changed after diglot wrote it

# translation: 7d1900170ab737aa
# review: draft
shard-cut = `{ $file }` ends in the middle of the report

# translation: ed09376082b8b1eb
# review: draft
shard-empty = `{ $file }` is empty

# translation: 6faa2b51058fe670
# review: draft
shard-help = run all parts with one version of diglot on one state of the texts, and merge their reports there

# translation: 97ddd6c5969cec4c
# review: draft
shard-missing = { $count ->
    [one] the report of part { $parts } is missing
   *[other] the reports of the parts { $parts } are missing
}

# translation: eb90e1726cb6ce82
# review: draft
shard-no-json = { $file }: this is no JSON

# translation: ae87cdbe96beaf32
# review: draft
shard-none = `{ $file }` is no JSON report of `diglot check --shard`

# translation: d7315de3b20e804f
# review: draft
shard-none-help = each part is written by `diglot check --shard K/N --output json=FILE`

# translation: 7be050506844e576
# review: draft
shard-other-count = `{ $file }` is one of { $count } parts, and another file is one of { $expected }

# translation: 4d11e86e6e006286
# review: draft
shard-other-diglot = `{ $file }` was written by diglot { $version }

# translation: 662ac934fc1ac9a0
# review: draft
shard-other-state = `{ $file }` tells of other texts or settings than those that are here

# translation: 36cd8a5c34909917
# review: draft
shard-other-version = `{ $file }` was written in the format of another version of diglot

# translation: 95a5973e25a2bcfc
# review: draft
shard-pattern-help = no file fits `{ $pattern }`, or it stands in quotation marks and the shell did not put the names of the files in its place

# translation: f42d2aaa04c4cdb1
# review: draft
shard-twice = `{ $file }` is part { $number } once more

# translation: 09b3886e05e65752
# review: draft
shard-twice-help = name the report of each part once

# translation: 92f3e8cd64f6e060
# review: draft
shard-whole = `{ $file }` is the report of a whole run, and only parts can be merged

# translation: 739d7604b36959d6
# review: draft
shard-wrong = `{ $value }` is no part: write K/N, such as 2/4

# translation: 3af4f95358a0f863
# review: draft
shard-wrong-help = K is the number of the part, from 1 to N, and N is how many parts there are, { $most } at most

# translation: 1ee161c2d5da491f
# review: draft
ship-as-a-whole = { $locale } ships as a whole, and { $name } not by itself: name { $locale }, or write `per = "catalog"` in its tier

# translation: eef6d5746f83f433
# review: draft
ship-idle = { $name } is taken out: the settings do not say when it ships

# translation: 2094ea42735d8b0c
# review: draft
ship-no-rule = the settings do not say when { $name } ships: write `ship` in its tier

# translation: 9671f764f72c0cf4
# review: draft
ship-not-ready = { $name } cannot be shipped yet: { $why }

# translation: 3a0c6c95e449c5e0
# review: draft
ship-not-shipped = { $name } is not shipped

# translation: 9fd2fe2ad0dfbc9e
# review: draft
ship-nothing = Nothing changes: all that is ready is shipped, and all that is shipped is good enough.

# translation: 10e5c9cd09a61a25
# review: draft
ship-ships = { $name } is shipped: { $share } % translated

# translation: 3c52ab2f2834f202
# review: draft
ship-taken = { $name } is withdrawn

# translation: f5e1970a29dd632f
# review: draft
ship-withdrawn = { $name } is withdrawn: { $share } % translated

# translation: 9fdd9d9a12da0d79
# review: draft
sign-done = Signed: `{ $path }`.

# translation: f1d1ce8250f6e80d
# review: draft
sign-not-sound = `{ $folder }` is not what was built, so it is not signed

# translation: f8e7d82b405477a4
# review: draft
sign-verify-first = `diglot verify { $folder }` names what is wrong

# translation: 6ca2e3cc77a901ad
# review: draft
source-front-matter = the value of `{ $key }` is no text of one line

# translation: 0f8cbe39b60d5f4a
# review: draft
source-front-matter-help = write the value on one line, in double quotation marks if it holds special characters

# translation: b06a519d321ae978
# review: draft
source-pin-invalid = `{ $id }` cannot be the id of a message

# translation: 75b154772f50c395
# review: draft
source-pin-invalid-help = start the id with a letter of a to z and use only such letters, digits, `-` and `_`

# translation: 7ed49448069432c5
# review: draft
source-pin-repeated = the id `{ $id }` is pinned twice in this text

# translation: 4311e9a8315606b6
# review: draft
source-pin-repeated-help = give one of the two passages another id

# translation: 7137743655a68d61
# review: draft
source-unmerged = here two branches changed the same lines, and nobody has chosen yet

# translation: 556f8cd90a473023
# review: draft
source-unmerged-help = keep what is right, take the lines of git’s marks out; until then diglot changes nothing that follows this text

# translation: 6ace697606bbf313
# review: draft
split-group = { $count ->
    [one] { $title }: one message
   *[other] { $title }: { $count } messages
}

# translation: cbfcd65d536b61c9
# review: draft
split-groups-help = the groups are { $titles }

# translation: 5219910ce4aa63f8
# review: draft
split-next = `diglot split { $catalog } --group TITLE --to NAME` moves one of them.

# translation: 9fb7e56b2bd1d0a7
# review: draft
split-no-group = no group is called `{ $title }`, or several are

# translation: 4561137371ededb4
# review: draft
split-no-groups-help = a group begins with a line such as `## Errors`

# translation: 01581411a1fb6e7c
# review: draft
split-no-heading = { $count ->
    [one] without a heading: one message
   *[other] without a heading: { $count } messages
}

# translation: 67e05529056145b7
# review: draft
state-split = it was split from `{ $id }`, and this is still the translation of the whole

# translation: bd499881a68ed79f
# review: draft
status-catalog = catalog

# translation: 19e9b617a5d2f91f
# review: draft
status-coverage = coverage

# translation: bcfc66160fe2de01
# review: draft
status-current = current

# translation: 5369321f747882f6
# review: draft
status-held-back = held back

# translation: ccb628f9520a0810
# review: draft
status-lag = pivot outdated

# translation: bbf2138bbd751759
# review: draft
status-locale = locale

# translation: 0a69ebfea4a8e964
# review: draft
status-missing = missing

# translation: 2fe96f01e0b1640b
# review: draft
status-nothing = There is nothing to translate yet.

# translation: 2d30b24d2ffddf59
# review: draft
status-obsolete = obsolete

# translation: 7c167bd953e97add
# review: draft
status-out-of-step = `{ $file }` is not in step with its source text: run `diglot sync`.

# translation: 3331a40865e88a9d
# review: draft
status-outdated = outdated

# translation: c392444c8a75c78d
# review: draft
status-reviewed = reviewed

# translation: 9ea99af33b91baf7
# review: draft
status-share = { $percent }%

# translation: 44e82de7a7b661cf
# review: draft
status-ships = ships

# translation: ffdc981e56f53057
# review: draft
status-ships-below = ships below demand

# translation: f0ee002d6244ca56
# review: draft
status-tier = tier

# translation: d2cb1f169b6f669f
# review: draft
status-unconfirmed = unconfirmed

# translation: 69ea28adaae54e8b
# review: draft
status-untracked = untracked

# translation: b9f931cf8a1159b4
# review: draft
status-verdict = verdict

# translation: 86c4c384f9f77008
# review: draft
status-why = why

# translation: 70c2e5833ce064ce
# review: draft
status-words = words

# translation: ce1e621d50447285
# review: draft
sync-catalog-created = { $file }: created, waiting for translations

# translation: 60b5e2b3215247f4
# review: draft
sync-copied = { $count ->
    [one] { $file }: one part of a split passage starts from the translation of the whole
   *[other] { $file }: { $count } parts of split passages start from the translation of the whole
}

# translation: ee91a19f99cee530
# review: draft
sync-merged = { $file }: `{ $old }` was merged into `{ $new }`

# translation: c8ca88c1a5aff1dc
# review: draft
sync-outdated = { $count ->
    [one] { $file }: one translation is outdated now
   *[other] { $file }: { $count } translations are outdated now
}

# translation: ca485b1545801dbc
# review: draft
sync-recorded = { $count ->
    [one] { $file }: recorded what one translation was made from
   *[other] { $file }: recorded what { $count } translations were made from
}

# translation: aa3fadfa6af8dee6
# review: draft
sync-reference-created = { $count ->
    [one] { $file }: created with one message
   *[other] { $file }: created with { $count } messages
}

# translation: fe1ddbdea65eade7
# review: draft
sync-reference-reordered = { $file }: the messages follow the new order of the source text

# translation: 47796614634879eb
# review: draft
sync-reference-updated = { $file }: messages added { $added }, changed { $changed }, removed { $removed }

# translation: 98067e01ab3cff11
# review: draft
sync-renamed = { $count ->
    [one] { $file }: one message got the id that the source text gives it
   *[other] { $file }: { $count } messages got the ids that the source text gives them
}

# translation: aaa2f7bcafaddb3b
# review: draft
sync-skipped-unreadable = { $file }: left as it is, because part of it or of the files it belongs to cannot be read

# translation: fed7baad2d7e1c65
# review: draft
sync-split = { $file }: `{ $old }` was split, and a part of it is `{ $new }` now

# translation: 5d6ab3d0c2321b6e
# review: draft
sync-withdrawn = { $count ->
    [one] { $file }: one part is gone that started from the translation of the whole, and the copy with it
   *[other] { $file }: { $count } parts are gone that started from the translation of the whole, and the copies with them
}

# translation: dccf97b3b3a1f133
# review: draft
syntax-expected-argument-end = expected `,` or `)`

# translation: 632a842a7e19084d
# review: draft
syntax-expected-digit = expected a digit

# translation: 780a5eb06b76e18b
# review: draft
syntax-expected-entry = expected a message, a term or a comment

# translation: 336737844d4f0c43
# review: draft
syntax-expected-expression = expected an expression after the opening brace or in the call

# translation: 0f41afa7b6d29981
# review: draft
syntax-expected-key = expected a word or a number as the key of the variant

# translation: 3ceec5158daf88b1
# review: draft
syntax-expected-line-end = expected a line break

# translation: a749f7573ab2ff87
# review: draft
syntax-expected-literal = expected a number or a text in quotation marks

# translation: 4cb64cf21946520b
# review: draft
syntax-expected-name = expected a name

# translation: 36902adc81f8e55b
# review: draft
syntax-expected-next-variant = expected another variant or the closing brace

# translation: 7f6e999e4a2ca537
# review: draft
syntax-expected-sign = expected `{ $sign }`

# translation: 22c31ce2b98bd008
# review: draft
syntax-expected-space = expected a space after the `#` of a comment

# translation: 4f9ffed01298eb38
# review: draft
syntax-expected-value = expected a value

# translation: 6d8a24111c29d748
# review: draft
syntax-expected-value-or-attribute = expected a value or an attribute

# translation: fe5879202788c62d
# review: draft
syntax-expected-variant = expected a variant, which starts with `[` or `*[`

# translation: e4e635456e1c807e
# review: draft
syntax-function-name = the name of the function `{ $name }` is not in capital letters

# translation: c7941508ca091fa8
# review: draft
syntax-help-attribute = an attribute must stand directly below its message, and looks like `.title = Hello`

# translation: 7daaa0d60f110dee
# review: draft
syntax-help-call = put a comma between two arguments and a closing parenthesis after the last one

# translation: e08ef73072f8a587
# review: draft
syntax-help-colon = write `=` between an id and its value, not `:`

# translation: 56e388a8cbc6665a
# review: draft
syntax-help-comment = put a space between `#` and the comment

# translation: e825b47ab1af0dc3
# review: draft
syntax-help-conflict = this is a mark of an unfinished merge: keep one of the two versions, and remove the marks

# translation: 3416734a05147c7f
# review: draft
syntax-help-continue = if this line goes on with the value above, indent it by at least one space

# translation: 604c9a149070af1e
# review: draft
syntax-help-default = put `*` before exactly one variant

# translation: 5907d2ef9bcd1c93
# review: draft
syntax-help-entry = a message is an id, `=` and a value, such as `greeting = Hello`

# translation: 94c425b4c6d20b41
# review: draft
syntax-help-escape = the escapes are a backslash before a quotation mark or a backslash, `\uXXXX` and `\UXXXXXX`; a brace needs none

# translation: 3028ffcab4dbc6c0
# review: draft
syntax-help-expression = braces hold a `$variable`, a message, a `-term`, a `FUNCTION()`, a number or a text in quotation marks; write a brace that is text as `{ $example }`

# translation: 0bd95dd8a1dc9c5a
# review: draft
syntax-help-function-name = write the name of a function in capital letters, and a message or a term without parentheses

# translation: b1a1f7939d5e4299
# review: draft
syntax-help-invisible = replace the character { $code } by an ordinary space or remove it, because it only looks like a space or like nothing

# translation: 046b554d95eb0a3d
# review: draft
syntax-help-line-start = if this line is text that begins with `{ $sign }`, write that sign as `{ $example }`

# translation: da797c91d0148a36
# review: draft
syntax-help-name = a name starts with a letter from A to Z and has only such letters, digits, `-` and `_`

# translation: c85f43519d7d524b
# review: draft
syntax-help-next-variant = indent the lines of a variant, and put the closing brace on a line of its own

# translation: 7859e58bacff7052
# review: draft
syntax-help-not-callable = remove the parentheses

# translation: e30f6cd5d8d9674d
# review: draft
syntax-help-positional = put arguments with a name last

# translation: afbe60fe06533337
# review: draft
syntax-help-quotes = put straight quotation marks (`"`) around a text in braces

# translation: cb900c11c72d0d5c
# review: draft
syntax-help-selector = use a variable, a function or an attribute of a term to choose among variants

# translation: 44f2bd8b9411aa12
# review: draft
syntax-help-stray-brace = write a brace that is text as `{ $example }`

# translation: f9eee6c56d7b1153
# review: draft
syntax-help-string = a text in quotation marks must end on the line where it begins

# translation: dcdd61cc2b6bcec0
# review: draft
syntax-help-tab = indent with spaces, because a tab does not count as indentation

# translation: bcb2f02d3843719b
# review: draft
syntax-help-term-attribute = show the term itself or a message, because attributes of terms only choose among variants

# translation: 6f6419a598e86bfb
# review: draft
syntax-help-term-value = a term needs a value even if it has attributes; write an empty value as `{ $example }`

# translation: 1db80e6faa0900ff
# review: draft
syntax-help-unclosed = close the brace that was opened before, or write a brace that is text as `{ $example }`

# translation: 1422e76674ffc02c
# review: draft
syntax-help-value = write the value on the same line or, indented, on the lines below; write an empty value as `{ $example }`

# translation: 816712b983ca6763
# review: draft
syntax-help-variant = after `->`, each variant stands on its own line, such as `[one] One book`

# translation: 4a8a82f5fbc0fe67
# review: draft
syntax-no-default = no variant is marked as the default

# translation: a4c4d0204bc1eae4
# review: draft
syntax-not-callable = only a function or a term can be called with arguments

# translation: 2c9c4a4ed9ea3f40
# review: draft
syntax-opened-here = opened here

# translation: 70a4cae937a6a252
# review: draft
syntax-positional-after-named = this argument without a name stands after an argument with a name

# translation: 88d45f3947ae02af
# review: draft
syntax-repeated-argument = the argument `{ $name }` is given twice

# translation: 110a74ac84b12589
# review: draft
syntax-selector = this expression cannot choose among variants

# translation: 4c70a396a367aaba
# review: draft
syntax-short-escape =
    { $digits ->
        [one] this escape needs { $digits } hexadecimal digit
       *[other] this escape needs { $digits } hexadecimal digits
    }

# translation: 0bc3308ff46c1213
# review: draft
syntax-stray-brace = this closing brace closes nothing

# translation: c9b74e742d444468
# review: draft
syntax-term-attribute = an attribute of a term cannot be shown

# translation: 670124cab74e12bb
# review: draft
syntax-too-deep =
    { $limit ->
        [one] more than { $limit } brace or parenthesis is open here
       *[other] more than { $limit } braces and parentheses are open here
    }

# translation: 9d4c70006812caa4
# review: draft
syntax-two-defaults = a second variant is marked as the default

# translation: f08243f753287c21
# review: draft
syntax-unknown-escape = unknown escape `{ $escape }`

# translation: 575a8c81ea7bbb0e
# review: draft
todo-comment = comment:

# translation: bcfc66160fe2de01
# review: draft
todo-current = current

# translation: f2f77e60ee70444d
# review: draft
todo-from = from:

# translation: c23082c08e2cfa4e
# review: draft
todo-from-lacking = the source, since { $pivot } lacks it

# translation: e5373069e1ce50d8
# review: draft
todo-from-outdated = { $pivot }; better wait, since { $locale } is outdated itself

# translation: 931342aa7636ec64
# review: draft
todo-from-unsure = { $pivot }; nobody can tell whether { $locale } follows its own source

# translation: 38b032e8d7f74b59
# review: draft
todo-lag = { $count ->
    [one] One current translation follows a text of { $pivot } that is itself to be brought up to date first.
   *[other] { $count } current translations follow texts of { $pivot } that are themselves to be brought up to date first.
}

# translation: 8f82e8c414122df9
# review: draft
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

# translation: 28d0dd954e632fc2
# review: draft
todo-merged = merged from `{ $id }`, its source:

# translation: 0a69ebfea4a8e964
# review: draft
todo-missing = missing

# translation: 758d4b420a78b654
# review: draft
todo-nothing = Nothing is to do for { $locale }.

# translation: 95a4db33466fc03b
# review: draft
todo-obsolete = obsolete: the source no longer has it

# translation: b94fbcc17a51c9d7
# review: draft
todo-outdated-cosmetic = outdated: only the typography changed

# translation: 9f010f00382988ae
# review: draft
todo-outdated-meaning = outdated: the meaning may have changed

# translation: c0782701b0c976c4
# review: draft
todo-outdated-wording = outdated: the wording changed

# translation: c92622c0c138000f
# review: draft
todo-paste = lines to paste and translate:

# translation: e0a4f0682a49ef02
# review: draft
todo-refused = refused:

# translation: 75a2495d2df451ba
# review: draft
todo-source = source:

# translation: 6b840038843ba474
# review: draft
todo-source-change = source, then and now:

# translation: 8c06b55c0e98d7b2
# review: draft
todo-source-was = source, as it was:

# translation: 7f99a2a07a8722f3
# review: draft
todo-split = outdated: split from `{ $id }`

# translation: 769ff6a081e9fe1e
# review: draft
todo-suggestion = suggestion from `{ $id }`, its source and this one:

# translation: 39d75e3112f1ab0b
# review: draft
todo-total = { $count ->
    [one] One message is to do for { $locale }.
   *[other] { $count } messages are to do for { $locale }.
}

# translation: b9b8a5d759afece6
# review: draft
todo-translation = translation:

# translation: 0045bc565d026760
# review: draft
todo-unconfirmed = unconfirmed: source and translation both changed

# translation: beea4f41d81b1907
# review: draft
todo-untracked = untracked: nobody knows which source it was made from

# translation: 43d2ae5c8b1334b1
# review: draft
todo-where = edit:

# translation: 202426042db0341a
# review: draft
todo-why = why:

# translation: 39348f5380a3d436
# review: draft
usage-accept-locale = name a locale and messages, as in `diglot accept { $locale } { $message }`

# translation: a0603a1511815eb4
# review: draft
usage-accept-what = it is not said what to accept

# translation: 32734cc31461d074
# review: draft
usage-argument-missing = `{ $argument }` is missing

# translation: 020e8253bcc58f34
# review: draft
usage-command-missing = a command is missing

# translation: af46a98a3c00811f
# review: draft
usage-did-you-mean = did you mean `{ $name }`?

# translation: ad3de5787fe20d62
# review: draft
usage-given-twice = `{ $argument }` can be given only once

# translation: 72f95c7610d233dd
# review: draft
usage-needs = `{ $option }` needs `{ $other }` too

# translation: 30c578c00c49ba04
# review: draft
usage-no-locale = `{ $value }` is no BCP 47 language tag

# translation: f6ae83f079a444ba
# review: draft
usage-no-locales-yet = a locale is a folder of catalogs, or a tag that `diglot.toml` lists

# translation: 0fafa0f79826c5f6
# review: draft
usage-no-such-catalog = there is no catalog `{ $catalog }`

# translation: e749a434d8a3f22c
# review: draft
usage-no-such-check = there is no check `{ $check }`

# translation: 8486bb46b49a7112
# review: draft
usage-no-such-command = there is no command `{ $command }`

# translation: bc7660e0c9d33cfa
# review: draft
usage-no-such-format = there is no format `{ $format }`

# translation: 946887cdc9fb55e4
# review: draft
usage-no-such-locale = the project has no locale `{ $locale }`

# translation: 1560537a71492903
# review: draft
usage-no-such-option = there is no option `{ $option }` here

# translation: 54fb4fcd67d8c2ca
# review: draft
usage-no-such-text = the project has no source text and no catalog `{ $file }`

# translation: c5cea7dc8ac04be8
# review: draft
usage-no-such-text-help = write its path below the folder of `diglot.toml`, as `diglot check` shows it

# translation: 91badf24b8fd21aa
# review: draft
usage-not-spoken = diglot does not speak `{ $language }`; the values of `--lang` that it knows are { $languages }

# translation: 15210523e8d44bde
# review: draft
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together

# translation: f410d85a02f84718
# review: draft
usage-not-utf8 = an argument is not UTF-8

# translation: a15c7a930de9656f
# review: draft
usage-one-too-many = `{ $argument }` is one argument too many

# translation: 2b4944d1ba78f7f8
# review: draft
usage-output = `{ $value }` is not a format, an equals sign and a file

# translation: 66523286ce4bb7c9
# review: draft
usage-output-help = write it as in `{ $example }`; `-` for the file prints it

# translation: 6328b7801bfb75ef
# review: draft
usage-output-twice = two reports would go to `{ $file }`

# translation: 8c912683f5255fc3
# review: draft
usage-possible-values = possible values are { $values }

# translation: d4406b838bfaeeb2
# review: draft
usage-project-locales = the project has { $locales }

# translation: 320c1216846cea2a
# review: draft
usage-review-who = it is not said who has reviewed

# translation: 1a9050c23621e7b4
# review: draft
usage-review-who-help = say --by NAME, or set user.name in git's configuration

# translation: 9baf461ef21a793a
# review: draft
usage-see-accept = name the messages, or say --all

# translation: 75744a7492cb987d
# review: draft
usage-see-checks = `diglot explain` lists the checks

# translation: a2c54630ac6972c1
# review: draft
usage-see-help = `diglot --help` shows what there is

# translation: ae19c919954632ef
# review: draft
usage-see-help-of = `diglot { $command } --help` shows what there is

# translation: b39c674e5b3e690a
# review: draft
usage-source-locale = `{ $locale }` is the source locale: the others are translated from it, and it is not translated itself

# translation: 56b3a1813c7c575b
# review: draft
usage-value-missing = `{ $argument }` needs a value

# translation: 2c0d5e3150f1181d
# review: draft
usage-value-unexpected = `{ $argument }` takes no value

# translation: db3cea5432d2e0c1
# review: draft
usage-value-wrong = `{ $value }` is no value for `{ $argument }`

# translation: b37f45dc96c116cd
# review: draft
usage-which-messages = it is not said which messages

# translation: aaaa2e74bb527847
# review: draft
usage-wrong-name = `{ $name }` cannot be the name of a source text

# translation: cd86fc522d8cb918
# review: draft
verify-bad-signature = The signature is not of this manifest.

# translation: 2d9bbabce039a06f
# review: draft
verify-build-again = build the bundle again, with this diglot

# translation: 1f05ac60d451e174
# review: draft
verify-changed = other bytes than were built (SHA-256 { $is }… and not { $was }…)

# translation: a0d20ec9955c47b3
# review: draft
verify-cut = `{ $file }` ends in the middle

# translation: 5195b67d6c2c930a
# review: draft
verify-faults = { $count ->
    [one] One thing is not as it was built.
   *[other] { $count } things are not as they were built.
}

# translation: ae0e11660c46006d
# review: draft
verify-gone = the project has it no more, or withholds it

# translation: 225cf23b885caad2
# review: draft
verify-lacking = the project would build it now, and the bundle does not have it

# translation: 34a50966e01ce115
# review: draft
verify-missing = is missing

# translation: 27cbe656a6a38cbc
# review: draft
verify-new = is not in the bundle

# translation: 02bde6f18bca082b
# review: draft
verify-no-bundle = name the folder that `diglot build` has written, with its manifest.json

# translation: bf5c63e86ccd2e30
# review: draft
verify-not-understood = manifest.json:{ $line }:{ $column } is not understood: { $cause }

# translation: f7319e2ac60b090b
# review: draft
verify-other-tool = built by diglot { $was }, and this is { $is }: the texts are compared, and the files are not built again

# translation: 93e29581833b0673
# review: draft
verify-outdated = the project would not build these bytes now

# translation: 8f6f47910f3f8f17
# review: draft
verify-signed = Signed by { $signer }.

# translation: 97380b7bf498c2ea
# review: draft
verify-sound = { $files ->
    [one] One file is what was built.
   *[other] { $files } files are what was built.
}

# translation: b34a997b2e3cc240
# review: draft
verify-source = the source says something else now

# translation: 4c019f58e1c9e3c2
# review: draft
verify-swapped = has the bytes of `{ $other }`

# translation: e07666b0c24aea99
# review: draft
verify-told = { $field } was `{ $was }` and is `{ $is }` now

# translation: eafa00cc17ef1fae
# review: draft
verify-translation = the translation is another one now

# translation: 5de6ac19e495c013
# review: draft
verify-twice = the manifest names it twice

# translation: 644a34e5436a725c
# review: draft
verify-unknown-signer = It is signed, but by none of the signers in the list.

# translation: 3944a5b90b39e793
# review: draft
verify-unlisted = is not in the manifest

# translation: 3f0098498f038939
# review: draft
verify-unsafe = the manifest may not name this path, or a link stands there

# translation: dac67cb7a8941dc4
# review: draft
verify-unsigned = It is not signed. `diglot sign { $folder } --key FILE` does that.

# translation: 991b163efde27a76
# review: draft
watch-changes = since the last run: { $new } new, { $gone } gone

# translation: f46e49f1cf014dd7
# review: draft
watch-waiting =
    { $files ->
        [one] watching one file; Ctrl+C ends
       *[other] watching { $files } files; Ctrl+C ends
    }
