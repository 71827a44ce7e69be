### The source wording that each translation in locales/ar/cli.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# awaited: check-address-mismatch 8cb0f9526f4d7025
# awaited: check-address-mismatch-changed 0c229a6b0d3bcba5
# awaited: check-address-mismatch-dropped 7fb47d7c8f3e739e
# awaited: check-address-mismatch-extra 623f9d8780c58a32
# awaited: check-address-mismatch-help 8e9b075d029d8e4b
# awaited: check-code-span-mismatch bb88127bbd7cb726
# awaited: check-code-span-mismatch-changed aa6f6f06b956ffb1
# awaited: check-code-span-mismatch-dropped 05ddbfd4309b5f5c
# awaited: check-code-span-mismatch-extra f7a1da3fe62b1439
# awaited: check-code-span-mismatch-help 6a614f38c7c0acdd
# awaited: check-code-span-mismatch-odd b3a3cda1e9591c5d
# awaited: check-code-span-mismatch-odd-help fa27988bbf7016e2
# awaited: check-copied-source c42db9775e36f718
# awaited: check-copied-source-message e35fc0e83fa16a43
# awaited: check-did-you-mean 6e5286308a580fd5
# awaited: check-direction-controls e6eb49570a388e1f
# awaited: check-direction-controls-forced ee1f17d10f425c66
# awaited: check-direction-controls-help 77e54a8982a27fbd
# awaited: check-direction-controls-not-closed fbfa8f82b165f151
# awaited: check-direction-controls-not-opened 4de20a5d81eb35cc
# awaited: check-doubled-word 001df8c6a2281fb5
# awaited: check-doubled-word-help 3915476580c91dc4
# awaited: check-doubled-word-message fc979bb3e03e82e6
# awaited: check-duplicate-attribute 1dfd9917aa53fa90
# awaited: check-duplicate-attribute-help b3946c6a0562f054
# awaited: check-duplicate-attribute-message faa3619018907be8
# awaited: check-duplicate-id-bundle f0fef15753343d71
# awaited: check-empty-translation b5b9658f00787e0a
# awaited: check-empty-translation-help c8d1dceb42b80048
# awaited: check-empty-translation-message ecb5609a180daf45
# awaited: check-end-mismatch d47359325b92e0ac
# awaited: check-end-mismatch-added 28d22e97be64da83
# awaited: check-end-mismatch-dropped 0019e81577b94ec7
# awaited: check-end-mismatch-help 32922470cc04906a
# awaited: check-full-stop-mismatch ac44b88bc3d39789
# awaited: check-full-stop-mismatch-added e76fe7bbcd4e32ca
# awaited: check-full-stop-mismatch-dropped ece39d68ed2e78a6
# awaited: check-full-stop-mismatch-help 6dcef9b245618ea7
# awaited: check-function-mismatch ae98465cb3aef960
# awaited: check-function-mismatch-bare f691926d287b5130
# awaited: check-function-mismatch-dropped e03f95b9d7644170
# awaited: check-function-mismatch-extra efd07f2b256131be
# awaited: check-function-mismatch-help 2f65dae9845885ed
# awaited: check-function-mismatch-option 3e252a2791bdb32e
# awaited: check-group-exceptions ab22fb4976c62bad
# awaited: check-group-files 41c1eaf9d0b9ad54
# awaited: check-group-hygiene 259773ad78f4c8c2
# awaited: check-group-linking 2e14e1e2da3f6f2f
# awaited: check-group-parity 1acc1951bcff7cc3
# awaited: check-group-plurals 821946a365ba4701
# awaited: check-group-source-side 7de1362ffeb13f84
# awaited: check-group-state 24ba0f39f704ae32
# awaited: check-group-wording ec8a97550caa9af8
# awaited: check-idle-exception-help-apart 64975e8101f6d88d
# awaited: check-idle-term-argument 54f5ff66fda60925
# awaited: check-idle-term-argument-help 8cb6ef8730a787d4
# awaited: check-idle-term-argument-message 0af9ed2d4538da80
# awaited: check-idle-term-argument-nameless 4220a14dea98f46a
# awaited: check-idle-term-argument-nameless-help b177a9c2c5aefd73
# awaited: check-invisible-character 3c57f42441ab43b1
# awaited: check-invisible-character-help 06c0fa8e7fa54d8f
# awaited: check-invisible-character-message e2176c6dc54cbd3d
# awaited: check-length-mismatch ffd726345c7565ef
# awaited: check-length-mismatch-help 07b5c216e3e3f173
# awaited: check-length-mismatch-long 97756ef9742d1fc5
# awaited: check-length-mismatch-short 24e92ff11af1b613
# awaited: check-link-mismatch e238d21211865352
# awaited: check-link-mismatch-changed 1f2ef41ab8eda273
# awaited: check-link-mismatch-dropped 7ee1c5b977b8f74d
# awaited: check-link-mismatch-extra b5ff6021391f4487
# awaited: check-link-mismatch-help 73ff7fa884b9fd09
# awaited: check-markup-mismatch 834a2fd54b7a5584
# awaited: check-markup-mismatch-attribute 8ebb8d262a209c20
# awaited: check-markup-mismatch-crossed 520a9f00dcf755d3
# awaited: check-markup-mismatch-crossed-help bd2cbe8699de56ce
# awaited: check-markup-mismatch-dropped 8bafea4fd20a53a6
# awaited: check-markup-mismatch-extra cb2bd8a01aa3e977
# awaited: check-markup-mismatch-help cd5256a96326d4b9
# awaited: check-markup-mismatch-unclosed c4da585761e431de
# awaited: check-markup-mismatch-unclosed-help b635e366968afd6d
# awaited: check-markup-mismatch-unopened 27f6adef58bb1222
# awaited: check-missing-catalog be72a22e60245e7a
# awaited: check-missing-catalog-help 7ebde0b7bdee46bf
# awaited: check-missing-plural 6e08e953ae673fb4
# awaited: check-missing-plural-help 52dbc41fef9fed59
# awaited: check-missing-plural-message a38f629acfac2568
# awaited: check-missing-term-argument 4b19c7b0b6da1db7
# awaited: check-missing-term-argument-help 9abfe9cb88d4563d
# awaited: check-missing-term-argument-message d0824d13aded582a
# awaited: check-mixed-script 9f9bcfd884678868
# awaited: check-mixed-script-help f858fc61cf6a017d
# awaited: check-mixed-script-message de18278d3c46ef65
# awaited: check-no-records 9e20ac40d6c55ff7
# awaited: check-no-records-help 5a923653b84e8184
# awaited: check-no-records-message b25e693edfa8e100
# awaited: check-not-nfc a90e13417c92bf7f
# awaited: check-not-nfc-help c2d91a0f09348053
# awaited: check-not-nfc-message 133ae7a73c3358b7
# awaited: check-number-mismatch 4f4f9431c28d673d
# awaited: check-number-mismatch-added aaec55b492f40db6
# awaited: check-number-mismatch-dropped 8bed22e5bbf5a47d
# awaited: check-number-mismatch-help 6a6204c8b235f4d4
# awaited: check-number-mismatch-other 89722bdcd8dc2c46
# awaited: check-plural-runtime 1918caaa61ceb18e
# awaited: check-plural-runtime-help 505080d5fbde3792
# awaited: check-plural-runtime-message 8048d62da31d6daa
# awaited: check-quote-mismatch 76e7c70593889116
# awaited: check-quote-mismatch-help 1276c93911cfd664
# awaited: check-quote-mismatch-lonely 2d04782fe122ccc7
# awaited: check-quote-mismatch-wrong 39adf10d83a77bd6
# awaited: check-reference-cycle 5b8df53df536a01e
# awaited: check-reference-cycle-help 7d9e0a88563f2e07
# awaited: check-reference-cycle-message 54636e97fc0e5eef
# awaited: check-replacement-character dc808b5f74023bbe
# awaited: check-replacement-character-help 6422457944e5a7b5
# awaited: check-replacement-character-message 9b700ca6d31329c5
# awaited: check-same-text f317c52600125f2b
# awaited: check-same-text-help 554df6c0e66d8744
# awaited: check-same-text-message 0130379f7908faa1
# awaited: check-space-mismatch e96d280e461d1fb8
# awaited: check-space-mismatch-added-help 0ad4d32299d6b780
# awaited: check-space-mismatch-end-added c746dd573ae45e34
# awaited: check-space-mismatch-end-dropped 77e625871f8510d2
# awaited: check-space-mismatch-help 437df6db5cd1c965
# awaited: check-space-mismatch-start-added f96a6bbb810317f0
# awaited: check-space-mismatch-start-dropped e6b929f867f260b3
# awaited: check-straight-apostrophe d80d25da88b7b4a7
# awaited: check-straight-apostrophe-help 27f0332d38ce85b0
# awaited: check-straight-apostrophe-message f42fafa907972631
# awaited: check-straight-quote 89071c0af333b220
# awaited: check-straight-quote-help 7d0c178465cbcf5b
# awaited: check-straight-quote-message c0a41ff98aa8d369
# awaited: check-symbol-mismatch 68820f352bd5e792
# awaited: check-symbol-mismatch-help dcb28fcbd45d8863
# awaited: check-symbol-mismatch-message 5bfe375649fe6989
# awaited: check-too-many-placeables e856ae8611d87a4b
# awaited: check-too-many-placeables-help 60473d72b422c3ea
# awaited: check-too-many-placeables-message d8a782b52d92d734
# awaited: check-undocumented-variable e3945cdaa62ab370
# awaited: check-undocumented-variable-help 05657bd619f965b9
# awaited: check-undocumented-variable-help-apart e9208a79e7bc7c63
# awaited: check-undocumented-variable-message 77f7988b463f8e79
# awaited: check-unexplained-exception-second dc40c1f3459f0d92
# awaited: check-unexplained-exception-second-help 57006e61e84fff14
# awaited: check-unknown-function 06d17e021ef0aed2
# awaited: check-unknown-function-help ff73a873b7b6c6af
# awaited: check-unknown-function-message d627efc3056dbd7e
# awaited: check-unknown-locale-spelling bb8e1fed8efb08f6
# awaited: check-unknown-locale-spelling-help 4e7d207fe7b8692b
# awaited: check-unknown-plural 65970da0f25f4836
# awaited: check-unknown-plural-help 74270db3be7167b7
# awaited: check-unknown-plural-message 5d53764ab450c862
# awaited: check-unknown-reference 386f6c810e048129
# awaited: check-unknown-reference-attribute 7f69975bf76834b8
# awaited: check-unknown-reference-bundle 43a87e9d5c4f0b0f
# awaited: check-unknown-reference-help c4287ed3a47a5dfc
# awaited: check-unknown-reference-message d6a3372419cfd517
# awaited: check-unknown-reference-value 5c23d14c52921bc8
# awaited: check-unknown-reference-value-help 0fe1f9a5aeb70b35
# awaited: check-unreachable-variant b12b1fc0d3dac80d
# awaited: check-unreachable-variant-fixed 9957bf016706babf
# awaited: check-unreachable-variant-fixed-help 612bf759fe3c4640
# awaited: check-unreachable-variant-repeated b8a59143ba4af99c
# awaited: check-unreachable-variant-repeated-help cbe2e361d6f1597e
# awaited: check-unreachable-variant-word d9835fe2d8990763
# awaited: check-unreachable-variant-word-help a9704ace0d5b0a7d
# awaited: check-unreadable-help-note e8f57e9333664146
# awaited: check-untranslated-reference fe657cf7a560d166
# awaited: check-untranslated-reference-help 415a252779667b0d
# awaited: check-untranslated-reference-message 2300815b1319304d
# awaited: check-variable-mismatch-dropped-here c00f3b663958bd16
# awaited: check-variable-mismatch-list-help 0fefbcc9c8f1af14
# awaited: check-wrong-function-argument 10634878fe5886f6
# awaited: check-wrong-function-argument-further a8c8328439fe4577
# awaited: check-wrong-function-argument-limits e0951e6f7684c625
# awaited: check-wrong-function-argument-limits-help 9672cecd266e3bde
# awaited: check-wrong-function-argument-name 2da35b953d3b28e0
# awaited: check-wrong-function-argument-name-help 2db58006b77499b6
# awaited: check-wrong-function-argument-none 624cf56ea319c5f8
# awaited: check-wrong-function-argument-none-help 4b531eef85fd0738
# awaited: check-wrong-function-argument-quoted e91a3326e4033fa9
# awaited: check-wrong-function-argument-text 2b286a0048b87e0a
# awaited: check-wrong-function-argument-value 83d9e539cc1b52ae
# awaited: check-wrong-function-argument-whole 2deb5100146cde81
# awaited: check-wrong-function-argument-words 073746bff521b0fc
# awaited: check-wrong-language ed5caf59871303b7
# awaited: check-wrong-language-help 77576423a21bf1db
# awaited: check-wrong-language-message 7978adbf6aa37642
# awaited: check-wrong-script fe00e54eea980bdf
# awaited: check-wrong-script-message a810b5a473eeec58
# awaited: check-wrong-script-simplified 70171baf10b792e5
# awaited: check-wrong-script-traditional 197ce57daff14ce3
# awaited: cli-check-off c4e8e8b837d87167
# awaited: cli-initialized-catalogs cf233c325d259afe
# awaited: disk-cannot-watch 8a8247c9f4e19891
# awaited: engine-no-place 67e4b0a3ca955620
# awaited: engine-no-place-help 8f0ca0879c99d3ff
# awaited: engine-settings-wrong 4d4bd3e85a4e33f0
# awaited: engine-unlisted 8fb0ea6ef74317af
# awaited: engine-unlisted-help 356db9309603de11
# awaited: explain-more 3ef7327fc2435734
# awaited: fix-damaged c3b44e5117826e27
# awaited: fix-mended 26a1bdb379a278e9
# awaited: fix-nothing bef1cb5ac7e466d1
# awaited: fix-overlapping b46bd9509b8b9daf
# awaited: fix-refused 99d2c4338e6a1318
# awaited: fix-source-wording 98731dc5512934b9
# awaited: fix-unrecorded 382c37b5daee9e6e
# awaited: help-check-check ec8db7ed37655e92
# awaited: help-check-diff 9363248590e91309
# awaited: help-check-fix 4ff58d974d81856a
# awaited: help-check-level b1a0ce67fc0168fc
# awaited: help-check-source 1277340ce8b7d612
# awaited: help-check-watch 0892c524509ebd45
# awaited: help-explain-all 84fe78e77cc404f2
# awaited: help-value-level c9e8ac6b6273be3a
# awaited: init-folder d47bf69af91e5e12
# awaited: init-passed-over 6760c6c683857388
# awaited: init-project 0241af931ef161ad
# awaited: init-project-wrong 084de48621c40ac6
# awaited: init-references 82dcb01996dec998
# awaited: report-fixable 5271acf232a40bc2
# awaited: settings-bundle-incomplete e9ffae3c0e2b74c4
# awaited: settings-catalogs-path 9195dfd68f2493ad
# awaited: settings-endless 0d67228102e6884e
# awaited: settings-expression 6f4aa69ad731acb8
# awaited: settings-l10n-path ed7d846956bd911d
# awaited: settings-lacks-key 6765af677206f5d2
# awaited: settings-no-domain 8154c4c2706fbf24
# awaited: settings-no-domain-help 08e463ecbc984b08
# awaited: settings-no-fluent ac1b99b729f325a9
# awaited: settings-no-project eaf1ae04949d0c21
# awaited: settings-other-formats 4d760c82cb1e9efa
# awaited: settings-reference-differs 2ef709ae606879e8
# awaited: settings-reference-differs-help 8beec4d1d28cc8a9
# awaited: settings-unknown-project d65132596925504e
# awaited: syntax-help-call 2c5d0d4d2bbe22b3
# awaited: syntax-help-colon 2a39d8f662bb4c30
# awaited: syntax-help-conflict 9f160caf55a922df
# awaited: syntax-help-invisible 9f445fda8dee4a80
# awaited: syntax-help-quotes e33718a3c1310583
# awaited: syntax-help-term-attribute 58fb63500a69b3f6
# awaited: syntax-opened-here c673eaedee076914
# awaited: watch-changes dff2e2c03361b2be
# awaited: watch-waiting 912a864cab15eb4a

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

# translation: 409672300a0bab22
# review: draft
accept-unknown-id = there is no message { $id }

# translation: d36838691c82fc63
# review: draft
accept-unknown-locale = the project has no locale { $locale }

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

# translation: 6a164ad6404e08a9
# review: draft
check-duplicate-id = two messages of a catalog have the same id

# translation: 8c93b42bd5a3ae79
# review: draft
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# translation: 47097c23785ef8c1
# review: draft
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used

# translation: 28081fb47ad9697f
# review: draft
check-first-here = the first one is here

# translation: 476b62d8c35c1037
# review: draft
check-idle-exception = an exception allows nothing

# translation: e15539b656b38051
# review: draft
check-idle-exception-help = remove it

# translation: 1ac0acb7f5e547cd
# review: draft
check-idle-exception-message = this exception from `{ $name }` allows nothing

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

# translation: 67fdc4b0d730792f
# review: draft
check-missing-help = add its translation to { $file }

# translation: 175561137f58432e
# review: draft
check-missing-help-unread = it stands here but cannot be read: mend that first

# translation: 7dfddf1950499b8a
# review: draft
check-missing-message = `{ $id }` is not translated

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

# translation: 3c33230e1d05589c
# review: draft
check-source-here = this is the source

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

# translation: b104c6e9acd52a0b
# review: draft
check-unconfirmed = source and translation both changed, and nobody can tell which came first

# translation: 1c7e6f23ed28b9f8
# review: draft
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# translation: 3a593a4ae3d044f3
# review: draft
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first

# translation: 4f2e131a7c648424
# review: draft
check-unexplained-exception = an exception gives no reason

# translation: e5720a9592b82302
# review: draft
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`

# translation: 6d4a43909acd9276
# review: draft
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing

# translation: 60f42ce9ac9621bd
# review: draft
check-unknown-check = the settings name a check that does not exist

# translation: be3907a82daf918c
# review: draft
check-unknown-check-help = `diglot explain` lists all checks

# translation: 6d4d546c6de348bd
# review: draft
check-unknown-check-help-similar = did you mean `{ $known }`?

# translation: 284ec01a19150beb
# review: draft
check-unknown-check-message = there is no check `{ $name }`

# translation: 06210122d4196c1f
# review: draft
check-unknown-locale = a folder stands for no locale of the project

# translation: 2b234bf1a5493c86
# review: draft
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`

# translation: 940fb0aa8d985591
# outdated-at: 4e7d207fe7b8692b
# review: draft
check-unknown-locale-help-tag = rename it to `{ $tag }`

# translation: eb1aef0bf9c20db8
# review: draft
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part

# translation: 306985e2369ab850
# review: draft
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`

# translation: b5ee0e1a17d5274a
# review: draft
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs

# translation: 87bef05c42f91973
# review: draft
check-unreadable = a part of a file cannot be read

# translation: 60b553be5ff94159
# review: draft
check-unreadable-help = mend this part; all the rest was read

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

# translation: 3c145398bbb1ca3f
# review: draft
check-variable-mismatch = a translation uses other variables than the source

# translation: 9bb17239ca2972ba
# review: draft
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`

# translation: 645e4c6d21a820e7
# review: draft
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# translation: c2412b78613a84b7
# review: draft
check-variable-mismatch-extra = the source has no variable `${ $name }`

# translation: 4a3a11b840dac1ca
# review: draft
check-variable-mismatch-extra-help = write `${ $known }`, as in the source

# translation: 2e8e110309403b24
# review: draft
check-variable-mismatch-none-help = take it out: the source of this message has no variables

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

# translation: 6147afb105656430
# review: draft
cli-built-look = Open `{ $path }` in a browser.

# translation: 25119c055e1bc206
# review: draft
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}

# translation: 741161a9307920b8
# review: draft
cli-error = error: { $what }

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

# translation: 35042dd1665da04b
# review: draft
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it

# translation: f0a3cbe5b8136fcf
# review: draft
cli-no-project-help = `diglot init` makes a folder a project

# translation: f92458c39852711a
# review: draft
cli-output-failed = the output could not be written: { $cause }

# translation: 4a3c8840e931ef29
# review: draft
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}

# translation: ce984d894184095a
# review: draft
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}

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

# translation: 375e2d2e5c97b85b
# review: draft
disk-cannot-write = cannot write `{ $path }`: { $cause }

# translation: c46cf15e3c1cf783
# review: draft
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again

# translation: 64ad08dad7f24aa2
# review: draft
disk-exists = `{ $path }` exists already, so nothing was written

# translation: 7d87257fb50afd05
# review: draft
disk-large = this file is too large and was not read: it must be smaller than 4 GiB

# translation: 885fe85e2e3fd503
# review: draft
disk-link-loop = this symbolic link leads back to a folder that it stands in

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

# translation: 3dfcdd8efb38d924
# review: draft
disk-read-only = `{ $path }` is read-only, so nothing was written

# translation: 5600b698d60735c9
# review: draft
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written

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

# translation: 69fd72a2290f9bbd
# review: draft
grade-modal = an obligation, a permission or a condition changed: { $change }

# translation: 501b33ded92b09b5
# review: draft
grade-name = a name changed: { $change }

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

# translation: ca93814cfa974457
# review: draft
grade-placeable = { $name } was added or removed

# translation: ebe6a5e721a0042f
# review: draft
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”

# translation: 93bf6f5dad1f31fa
# review: draft
grade-punctuation-added = the punctuation mark “{ $after }” was added

# translation: e677bb97c5ce17d9
# review: draft
grade-punctuation-removed = the punctuation mark “{ $before }” was removed

# translation: b0d6c97e226411d8
# review: draft
grade-quantifier = a quantity changed: { $change }

# translation: 4050c78f9bbec186
# review: draft
grade-rewritten = most of it was rewritten ({ $percent } % of the words)

# translation: 4eda80eea3ca6e2a
# review: draft
grade-target = the link to { $before } now leads to { $after }

# translation: 6cdebe0303801c06
# review: draft
grade-target-added = a link to { $after } was added

# translation: dcb032acbc09c73a
# review: draft
grade-target-removed = the link to { $before } was removed

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

# translation: e84cd048219a42c0
# review: draft
help-arguments = Arguments:

# translation: 59aebddc7209edbb
# review: draft
help-build = Makes the files to publish: catalogs, documents and web pages of every locale.

# translation: b20efe89596aecaa
# review: draft
help-build-output = The folder to make them in, below the folder of the project

# translation: 1676803a819d6c3f
# review: draft
help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.

# translation: 450f36dff3180c32
# review: draft
help-check-format = How to show it

# translation: 9fdd53b0922da792
# review: draft
help-check-locale = Only this locale; can be given several times

# translation: 06136207d32cb92f
# review: draft
help-color = When to use colors

# translation: fdbe04cadf127637
# review: draft
help-commands = Commands:

# translation: b88e095ed0720fd8
# review: draft
help-diglot = Keeps every translation in step with its source text.

# translation: 99ddf062ae2584f1
# review: draft
help-examples = Examples:

# translation: 4bfab831494d8549
# review: draft
help-explain = Explains a check; without a name it lists all checks.

# translation: add3569d30b53994
# review: draft
help-explain-check = The name of the check

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

# translation: afea2e5e8f8a97a2
# review: draft
help-init-source = The locale of the source texts, if it cannot be told from the files

# translation: 3651aa8a8a1fef23
# review: draft
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide

# translation: 8b272fab41f6f9a7
# review: draft
help-options = Options:

# translation: 973c129a83dce867
# review: draft
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`

# translation: 55f0a4dffa18bff6
# review: draft
help-status = Shows how far each locale is, in messages and in words of the source.

# translation: 450f36dff3180c32
# review: draft
help-status-format = How to show it

# translation: 9c9269952651fcc7
# review: draft
help-sync = Brings catalogs and records in step with the source texts. No translation is lost.

# translation: 7521057b5dc7b548
# review: draft
help-sync-dry-run = Only tell what would be done

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

# translation: 6eeb75bc865ddde3
# review: draft
help-value-locale = LOCALE

# translation: c4fa5ba164dd8dbc
# review: draft
help-value-name = NAME

# translation: 09cbdcd14a5cc05f
# review: draft
help-value-number = NUMBER

# translation: f54602ad0e9fe275
# review: draft
help-value-options = OPTIONS

# translation: a6fb7f1728b4dc49
# review: draft
help-value-text = TEXT

# translation: 02c9292f2d0ad6af
# review: draft
help-value-when = WHEN

# translation: 8f8cf9476ffee9d8
# review: draft
help-values = [one of: { $values }]

# translation: 7f02fc61c668dff0
# review: draft
help-version = Show the version

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

# translation: 797c56ecaa6be5db
# review: draft
init-gitignore = keeps what `diglot build` makes out of git

# translation: fd1275e9047d698e
# review: draft
init-sample = writes a first text, to be replaced by your own

# translation: c1558464b3e7fd3a
# review: draft
init-settings = writes the settings, with the source locale `{ $locale }`

# translation: f4438accdf12e65b
# review: draft
page-authoritative = Where versions differ, the source text counts ({ $language }).

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

# translation: 71b91dabb57bb77d
# review: draft
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# translation: d17e790e817ef86b
# review: draft
page-source-text = source text

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

# translation: 90d2feb5f7f432fd
# review: draft
record-damaged = the record of { $id } has a line that cannot be read

# translation: 65b62a4ae1ce99a8
# review: draft
record-help = take this file back from version control, or remove the damaged lines and run “diglot accept” for { $id }

# translation: c14ca0196eabe771
# review: draft
record-incomplete = the record of { $id } does not say which translation it belongs to

# translation: c45cab09e36eab00
# review: draft
record-twice = there are two records of { $id }

# translation: 5a6a0a79cee81d17
# review: draft
report-clean = nothing found

# translation: 4cce2898c3d97308
# review: draft
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# translation: bd0e931c37b9512e
# review: draft
report-format-full = each finding with its place, an excerpt and what to do

# translation: f7f27420c1d18038
# review: draft
report-format-json = one JSON object for programs, always in English

# translation: 68a1e5124b81d5b0
# review: draft
report-format-short = one line for each finding

# translation: 19919d6e0aeebf41
# review: draft
report-help = help

# translation: 5b77d65e37f3ffcb
# review: draft
report-level-error = error

# translation: 17ca22dc482a20ea
# review: draft
report-level-note = note

# translation: e32c244bfbcd048d
# review: draft
report-level-warning = warning

# translation: 8747a07fa40f00e6
# review: draft
settings-did-you-mean = did you mean `{ $meant }`?

# translation: df7fa4b899842f4f
# review: draft
settings-duplicate-locale = the locale `{ $locale }` stands here twice

# translation: 24b03c713e7d1ff9
# review: draft
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`

# translation: 3832e04f87bd49d4
# review: draft
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`

# translation: 8be4095434519ab5
# review: draft
settings-known-keys = the keys that can stand here are { $keys }

# translation: 8c912683f5255fc3
# review: draft
settings-known-values = possible values are { $values }

# translation: 67ab771dc167f36d
# review: draft
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`

# translation: 3dfb98374b578476
# review: draft
settings-no-source-locale = the key `source-locale` is missing

# translation: dd78a417d18cc0bd
# review: draft
settings-no-source-locale-help = add a first line such as `source-locale = "en"`

# translation: 1f282b5483eeccc0
# review: draft
settings-not-a-locale = `{ $name }` is no BCP 47 language tag

# translation: 22192fb35a58ad8d
# review: draft
settings-path = `{ $path }` is no path inside the project

# translation: 286a54988437abd6
# review: draft
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}

# translation: f3ab1f022e9ef6d4
# review: draft
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`

# translation: 671cf588f305f2ae
# review: draft
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

# translation: d9d6db7386e78193
# review: draft
settings-source-among-locales = `{ $locale }` is the source locale and is not translated

# translation: 688c7d6a44bd62af
# review: draft
settings-syntax = this is no valid TOML: { $cause }

# translation: 478faa7351d00100
# review: draft
settings-unknown-grade = `{ $grade }` is no grade of a change

# translation: 542662df0cd931f0
# review: draft
settings-unknown-key = there is no key `{ $key }` here

# translation: 2e2d3a012599c7b4
# review: draft
settings-unknown-value = `{ $key }` cannot be `{ $value }`

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

# translation: bd499881a68ed79f
# review: draft
status-catalog = catalog

# translation: 19e9b617a5d2f91f
# review: draft
status-coverage = coverage

# translation: bcfc66160fe2de01
# review: draft
status-current = current

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

# translation: 9ea99af33b91baf7
# review: draft
status-share = { $percent }%

# translation: d2cb1f169b6f669f
# review: draft
status-unconfirmed = unconfirmed

# translation: 69ea28adaae54e8b
# review: draft
status-untracked = untracked

# translation: 70c2e5833ce064ce
# review: draft
status-words = words

# translation: ce1e621d50447285
# review: draft
sync-catalog-created = { $file }: created, waiting for translations

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

# translation: 56e388a8cbc6665a
# review: draft
syntax-help-comment = put a space between `#` and the comment

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

# translation: 8f82e8c414122df9
# review: draft
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

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

# translation: 75a2495d2df451ba
# review: draft
todo-source = source:

# translation: 6b840038843ba474
# review: draft
todo-source-change = source, then and now:

# translation: 8c06b55c0e98d7b2
# review: draft
todo-source-was = source, as it was:

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

# translation: 946887cdc9fb55e4
# review: draft
usage-no-such-locale = the project has no locale `{ $locale }`

# translation: 1560537a71492903
# review: draft
usage-no-such-option = there is no option `{ $option }` here

# translation: 15210523e8d44bde
# review: draft
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together

# translation: f410d85a02f84718
# review: draft
usage-not-utf8 = an argument is not UTF-8

# translation: a15c7a930de9656f
# review: draft
usage-one-too-many = `{ $argument }` is one argument too many

# translation: 8c912683f5255fc3
# review: draft
usage-possible-values = possible values are { $values }

# translation: d4406b838bfaeeb2
# review: draft
usage-project-locales = the project has { $locales }

# translation: 9baf461ef21a793a
# review: draft
usage-see-accept = name the messages, or say --all

# translation: 75744a7492cb987d
# review: draft
usage-see-checks = `diglot explain` lists the checks

# translation: a2c54630ac6972c1
# review: draft
usage-see-help = `diglot --help` shows what there is

# translation: 56b3a1813c7c575b
# review: draft
usage-value-missing = `{ $argument }` needs a value

# translation: 2c0d5e3150f1181d
# review: draft
usage-value-unexpected = `{ $argument }` takes no value

# translation: db3cea5432d2e0c1
# review: draft
usage-value-wrong = `{ $value }` is no value for `{ $argument }`

# translation: aaaa2e74bb527847
# review: draft
usage-wrong-name = `{ $name }` cannot be the name of a source text
