### The source wording that each translation in locales/ru/cli.ftl was made from.
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

# translation: 7571624b9a8eeed7
# review: draft
accept-unknown-id = there is no message { $id }

# translation: 99cb84366ce55afa
# review: draft
accept-unknown-locale = the project has no locale { $locale }

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

# translation: ca910248d3ca7533
# review: draft
check-duplicate-id = two messages of a catalog have the same id

# translation: 36279b08a8116108
# review: draft
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# translation: e0dfc9d12cac7b56
# review: draft
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used

# translation: 20b2f24fe5437255
# review: draft
check-first-here = the first one is here

# translation: 583adb7fbdaa3c4e
# review: draft
check-idle-exception = an exception allows nothing

# translation: 06f607c7a9f7fd0e
# review: draft
check-idle-exception-help = remove it

# translation: 1d8f347cd34c0ff4
# review: draft
check-idle-exception-message = this exception from `{ $name }` allows nothing

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

# translation: 1976e800b649bc61
# review: draft
check-missing-help = add its translation to { $file }

# translation: 2b05ac9d34e76405
# review: draft
check-missing-help-unread = it stands here but cannot be read: mend that first

# translation: 8658b3bf1b5a93bc
# review: draft
check-missing-message = `{ $id }` is not translated

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

# translation: b257d86818fa5093
# review: draft
check-source-here = this is the source

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

# translation: f01e4a5d091b1879
# review: draft
check-unconfirmed = source and translation both changed, and nobody can tell which came first

# translation: 80b3e91b530cee40
# review: draft
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# translation: bc4b821eed71812a
# review: draft
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first

# translation: 5100ac69e0d9ae7c
# review: draft
check-unexplained-exception = an exception gives no reason

# translation: b671a36868d85c93
# review: draft
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`

# translation: b72887d37e9b8362
# review: draft
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing

# translation: bac541ced125a39d
# review: draft
check-unknown-check = the settings name a check that does not exist

# translation: 6e289020f57bc81e
# review: draft
check-unknown-check-help = `diglot explain` lists all checks

# translation: 1ff6754bd4a8d5a8
# review: draft
check-unknown-check-help-similar = did you mean `{ $known }`?

# translation: fbf3dbb8f6ec83a5
# review: draft
check-unknown-check-message = there is no check `{ $name }`

# translation: 2c8e103cc1be676f
# review: draft
check-unknown-locale = a folder stands for no locale of the project

# translation: 0af9f350cb76ff88
# review: draft
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`

# translation: bae7588868d43c61
# outdated-at: 4e7d207fe7b8692b
# review: draft
check-unknown-locale-help-tag = rename it to `{ $tag }`

# translation: fa2cff09d3224b09
# review: draft
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part

# translation: 97d5985000441a96
# review: draft
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`

# translation: d299411d1ed2572c
# review: draft
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs

# translation: d2b38e61cbefe6b4
# review: draft
check-unreadable = a part of a file cannot be read

# translation: 4487eee6c82e4cff
# review: draft
check-unreadable-help = mend this part; all the rest was read

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

# translation: aa85931e15100bc9
# review: draft
check-variable-mismatch = a translation uses other variables than the source

# translation: 8e3733b5ca123283
# review: draft
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`

# translation: 20200b1c33895212
# review: draft
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# translation: 1cc7d22784aaa020
# review: draft
check-variable-mismatch-extra = the source has no variable `${ $name }`

# translation: b71261579a4ef87e
# review: draft
check-variable-mismatch-extra-help = write `${ $known }`, as in the source

# translation: 173be70ce86d4e2d
# review: draft
check-variable-mismatch-none-help = take it out: the source of this message has no variables

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

# translation: 77a8577abc24e536
# review: draft
cli-built-look = Open `{ $path }` in a browser.

# translation: 5b9035390737ca94
# review: draft
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}

# translation: c4d7c50bf0826ce2
# review: draft
cli-error = error: { $what }

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

# translation: d5243ca7dc850f7f
# review: draft
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it

# translation: 3a7455579471ea95
# review: draft
cli-no-project-help = `diglot init` makes a folder a project

# translation: 34b96ff5c08b69ac
# review: draft
cli-output-failed = the output could not be written: { $cause }

# translation: 290ae21ecf6651f0
# review: draft
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}

# translation: 75eb83dee552ea0f
# review: draft
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}

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

# translation: adf6b9cdaf3ae3a7
# review: draft
disk-cannot-write = cannot write `{ $path }`: { $cause }

# translation: a31c078f142d7ddf
# review: draft
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again

# translation: 16d3815c199ad98a
# review: draft
disk-exists = `{ $path }` exists already, so nothing was written

# translation: 8ae3fc5c24aefe2c
# review: draft
disk-large = this file is too large and was not read: it must be smaller than 4 GiB

# translation: 43c08b164e52c86c
# review: draft
disk-link-loop = this symbolic link leads back to a folder that it stands in

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

# translation: 2ebd3d9d99c1c8d6
# review: draft
disk-read-only = `{ $path }` is read-only, so nothing was written

# translation: ab1fa4300045ab21
# review: draft
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written

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

# translation: dc66c7f9b88499ba
# review: draft
grade-modal = an obligation, a permission or a condition changed: { $change }

# translation: 449ca08325e4a61a
# review: draft
grade-name = a name changed: { $change }

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

# translation: 4b080bb7cf389d20
# review: draft
grade-placeable = { $name } was added or removed

# translation: 2c64098005b0b4b2
# review: draft
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”

# translation: 20565d92613295ac
# review: draft
grade-punctuation-added = the punctuation mark “{ $after }” was added

# translation: 99aa216648a0330b
# review: draft
grade-punctuation-removed = the punctuation mark “{ $before }” was removed

# translation: 74adadc0b713beb6
# review: draft
grade-quantifier = a quantity changed: { $change }

# translation: 3918d75e8ad02c77
# review: draft
grade-rewritten = most of it was rewritten ({ $percent } % of the words)

# translation: 0397195f104cfea5
# review: draft
grade-target = the link to { $before } now leads to { $after }

# translation: fa1db5d355fb3fc3
# review: draft
grade-target-added = a link to { $after } was added

# translation: e0865022f084115b
# review: draft
grade-target-removed = the link to { $before } was removed

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

# translation: adddf83b252392c1
# review: draft
help-arguments = Arguments:

# translation: 2e2ba3bfcdb769d9
# review: draft
help-build = Makes the files to publish: catalogs, documents and web pages of every locale.

# translation: 4fdea8b9da4a7f0d
# review: draft
help-build-output = The folder to make them in, below the folder of the project

# translation: 1baf8e898f844c6b
# review: draft
help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.

# translation: c59300472e726006
# review: draft
help-check-format = How to show it

# translation: bc4cd0a0331a419f
# review: draft
help-check-locale = Only this locale; can be given several times

# translation: 1ecaabf16c366164
# review: draft
help-color = When to use colors

# translation: 7c2b78a7cec52ea6
# review: draft
help-commands = Commands:

# translation: e9680328d5135e7a
# review: draft
help-diglot = Keeps every translation in step with its source text.

# translation: 230c941a81bc15ec
# review: draft
help-examples = Examples:

# translation: 65c5a4ecc22695fd
# review: draft
help-explain = Explains a check; without a name it lists all checks.

# translation: a5115cf9ffaed065
# review: draft
help-explain-check = The name of the check

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

# translation: c7283ca8d76ada77
# review: draft
help-init-source = The locale of the source texts, if it cannot be told from the files

# translation: d93024b4f1b4d2ad
# review: draft
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide

# translation: c59ec447b62e9f99
# review: draft
help-options = Options:

# translation: b7c3cc6125875230
# review: draft
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`

# translation: 4c087c3d5e9b9aad
# review: draft
help-status = Shows how far each locale is, in messages and in words of the source.

# translation: c59300472e726006
# review: draft
help-status-format = How to show it

# translation: 040b91e61f9a5643
# review: draft
help-sync = Brings catalogs and records in step with the source texts. No translation is lost.

# translation: 43141aaa1203f91f
# review: draft
help-sync-dry-run = Only tell what would be done

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

# translation: e24b6385af84afc2
# review: draft
help-value-locale = LOCALE

# translation: d786fa46865c3317
# review: draft
help-value-name = NAME

# translation: f673f817457ea65e
# review: draft
help-value-number = NUMBER

# translation: 3d81b8f2255d4d0b
# review: draft
help-value-options = OPTIONS

# translation: cebbd70b3849e8b3
# review: draft
help-value-text = TEXT

# translation: f6c2f69722d4f9c2
# review: draft
help-value-when = WHEN

# translation: 420675985a2a8e9a
# review: draft
help-values = [one of: { $values }]

# translation: 5ba17602638844f7
# review: draft
help-version = Show the version

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

# translation: 1d90ac784b1c7171
# review: draft
init-gitignore = keeps what `diglot build` makes out of git

# translation: 04d1483378b1aa8e
# review: draft
init-sample = writes a first text, to be replaced by your own

# translation: 0f9c24fabf47f85b
# review: draft
init-settings = writes the settings, with the source locale `{ $locale }`

# translation: b5b9c294719ddf1e
# review: draft
page-authoritative = Where versions differ, the source text counts ({ $language }).

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

# translation: 8a57a8f0244bcae4
# review: draft
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# translation: b517caf8b438242e
# review: draft
page-source-text = source text

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

# translation: 21ec2517b81eeeda
# review: draft
record-damaged = the record of { $id } has a line that cannot be read

# translation: cc0feb9b48aaa3e1
# review: draft
record-help = take this file back from version control, or remove the damaged lines and run “diglot accept” for { $id }

# translation: 4f6ef3ed8e351ccc
# review: draft
record-incomplete = the record of { $id } does not say which translation it belongs to

# translation: 78aab0dc59e05ba8
# review: draft
record-twice = there are two records of { $id }

# translation: 3e4a14a986d7df89
# review: draft
report-clean = nothing found

# translation: 2aad636ba235a0aa
# review: draft
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# translation: 2aae9d7f05cbdc7a
# review: draft
report-format-full = each finding with its place, an excerpt and what to do

# translation: e9dd0c29027188ad
# review: draft
report-format-json = one JSON object for programs, always in English

# translation: 753a568979f546de
# review: draft
report-format-short = one line for each finding

# translation: e53fa77b61e4e849
# review: draft
report-help = help

# translation: 2f9c7d7373702bbf
# review: draft
report-level-error = error

# translation: 8a590a3b08c7dd54
# review: draft
report-level-note = note

# translation: 9d48c93ee2db9ccc
# review: draft
report-level-warning = warning

# translation: 07a8c26f154d2a43
# review: draft
settings-did-you-mean = did you mean `{ $meant }`?

# translation: 2579451518d6392e
# review: draft
settings-duplicate-locale = the locale `{ $locale }` stands here twice

# translation: 75f5f2232214a2ce
# review: draft
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`

# translation: 2ed6111438fed896
# review: draft
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`

# translation: a33f52263ae637fc
# review: draft
settings-known-keys = the keys that can stand here are { $keys }

# translation: 46cc5b3fa98d6481
# review: draft
settings-known-values = possible values are { $values }

# translation: 897c8a894ce9cc3f
# review: draft
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`

# translation: 18dc2f070c063208
# review: draft
settings-no-source-locale = the key `source-locale` is missing

# translation: e065e97ed08799e3
# review: draft
settings-no-source-locale-help = add a first line such as `source-locale = "en"`

# translation: 1e56a2be179aaa4d
# review: draft
settings-not-a-locale = `{ $name }` is no BCP 47 language tag

# translation: 8302fe8737c804d4
# review: draft
settings-path = `{ $path }` is no path inside the project

# translation: 79c9cd5bce18998a
# review: draft
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}

# translation: 1fa691d381e525f3
# review: draft
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`

# translation: 01b1220d2516b678
# review: draft
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

# translation: 86458e014baa0853
# review: draft
settings-source-among-locales = `{ $locale }` is the source locale and is not translated

# translation: 57f6dba415951022
# review: draft
settings-syntax = this is no valid TOML: { $cause }

# translation: ee280cb79f3198be
# review: draft
settings-unknown-grade = `{ $grade }` is no grade of a change

# translation: 38d2f83ec1a84de1
# review: draft
settings-unknown-key = there is no key `{ $key }` here

# translation: 1e628acc6b899c9c
# review: draft
settings-unknown-value = `{ $key }` cannot be `{ $value }`

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

# translation: 5b40bffe7fa933f9
# review: draft
status-catalog = catalog

# translation: ee049c2afda23d98
# review: draft
status-coverage = coverage

# translation: 6c20cb0a52a5e0ee
# review: draft
status-current = current

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

# translation: 9ea99af33b91baf7
# review: draft
status-share = { $percent }%

# translation: 4dd86ab0b15ed2de
# review: draft
status-unconfirmed = unconfirmed

# translation: 86f45a98d14e60e2
# review: draft
status-untracked = untracked

# translation: 2450daf007b7d6dd
# review: draft
status-words = words

# translation: 743edfd5b560897c
# review: draft
sync-catalog-created = { $file }: created, waiting for translations

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

# translation: 53cc4b5c250d0819
# review: draft
syntax-help-comment = put a space between `#` and the comment

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

# translation: d60cacfeb2b13bb8
# review: draft
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

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

# translation: 28536e79076c4546
# review: draft
todo-source = source:

# translation: 05193f30245776d9
# review: draft
todo-source-change = source, then and now:

# translation: 3a81dbc508abc366
# review: draft
todo-source-was = source, as it was:

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

# translation: 3c8d536cf3886980
# review: draft
usage-no-such-locale = the project has no locale `{ $locale }`

# translation: c3283ee932baa1a9
# review: draft
usage-no-such-option = there is no option `{ $option }` here

# translation: c48c5a0a593adba8
# review: draft
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together

# translation: 08a0095e1535275a
# review: draft
usage-not-utf8 = an argument is not UTF-8

# translation: aeb4fb2d5b566386
# review: draft
usage-one-too-many = `{ $argument }` is one argument too many

# translation: 46cc5b3fa98d6481
# review: draft
usage-possible-values = possible values are { $values }

# translation: c11a0c61e622af0a
# review: draft
usage-project-locales = the project has { $locales }

# translation: bb854fd071f594e8
# review: draft
usage-see-accept = name the messages, or say --all

# translation: f170a5fb263e4447
# review: draft
usage-see-checks = `diglot explain` lists the checks

# translation: 5c2681334ecbde4d
# review: draft
usage-see-help = `diglot --help` shows what there is

# translation: 960924c86efa06e9
# review: draft
usage-value-missing = `{ $argument }` needs a value

# translation: d765ef911dcf862c
# review: draft
usage-value-unexpected = `{ $argument }` takes no value

# translation: 169e6483c287277a
# review: draft
usage-value-wrong = `{ $value }` is no value for `{ $argument }`

# translation: 03e25d6be5bfb7eb
# review: draft
usage-wrong-name = `{ $name }` cannot be the name of a source text
