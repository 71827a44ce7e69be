### The source wording that each translation in locales/tr/cli.ftl was made from.
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

# translation: d7537e16917234a7
# review: draft
accept-unknown-id = there is no message { $id }

# translation: 212556d16a7928ce
# review: draft
accept-unknown-locale = the project has no locale { $locale }

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

# translation: cee746b36670e709
# review: draft
check-duplicate-id = two messages of a catalog have the same id

# translation: 7a22562c0b6e49ae
# review: draft
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# translation: f3daf5bb2e9cf5ec
# review: draft
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used

# translation: d0c430eaef2c1c17
# review: draft
check-first-here = the first one is here

# translation: 1d39bdad43f12753
# review: draft
check-idle-exception = an exception allows nothing

# translation: b2f9fb732e33dce3
# review: draft
check-idle-exception-help = remove it

# translation: 5eaa1ebc6cdd4876
# review: draft
check-idle-exception-message = this exception from `{ $name }` allows nothing

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

# translation: 66ce0d5ce4d10876
# review: draft
check-missing-help = add its translation to { $file }

# translation: 222d1a030ed1d19b
# review: draft
check-missing-help-unread = it stands here but cannot be read: mend that first

# translation: 14cc09cb45ad9747
# review: draft
check-missing-message = `{ $id }` is not translated

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

# translation: 2a96ad62243a9b38
# review: draft
check-source-here = this is the source

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

# translation: d93212e95b6bee0d
# review: draft
check-unconfirmed = source and translation both changed, and nobody can tell which came first

# translation: 01d4df7d37dd2e3e
# review: draft
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# translation: 2a636d0aeedde0e3
# review: draft
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first

# translation: 2ae731a1778dfa99
# review: draft
check-unexplained-exception = an exception gives no reason

# translation: cdb2f1c2a14deb0c
# review: draft
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`

# translation: d5507215b4f01ff3
# review: draft
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing

# translation: 1bb89cfb2b4706d3
# review: draft
check-unknown-check = the settings name a check that does not exist

# translation: 78ce8128e21bee59
# review: draft
check-unknown-check-help = `diglot explain` lists all checks

# translation: bd20979970e59b85
# review: draft
check-unknown-check-help-similar = did you mean `{ $known }`?

# translation: ecf0788b8c7fcf1e
# review: draft
check-unknown-check-message = there is no check `{ $name }`

# translation: c185ffa61760bf1e
# review: draft
check-unknown-locale = a folder stands for no locale of the project

# translation: 16bbe4964fafaf3b
# review: draft
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`

# translation: 0bf36c570ea8b8dc
# outdated-at: 4e7d207fe7b8692b
# review: draft
check-unknown-locale-help-tag = rename it to `{ $tag }`

# translation: 694c3c9b870e0002
# review: draft
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part

# translation: 0351faae400cdcaa
# review: draft
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`

# translation: b29b780bb86bddf0
# review: draft
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs

# translation: 3a7d7a151389f725
# review: draft
check-unreadable = a part of a file cannot be read

# translation: 770508d3e8eac47e
# review: draft
check-unreadable-help = mend this part; all the rest was read

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

# translation: 6ccabadf9242d3a0
# review: draft
check-variable-mismatch = a translation uses other variables than the source

# translation: 865156b784d1c1a4
# review: draft
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`

# translation: 7e0f8e5c763246a1
# review: draft
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# translation: f4960a00935ab0d4
# review: draft
check-variable-mismatch-extra = the source has no variable `${ $name }`

# translation: c11ebefc4109b6fc
# review: draft
check-variable-mismatch-extra-help = write `${ $known }`, as in the source

# translation: 038650877d83c413
# review: draft
check-variable-mismatch-none-help = take it out: the source of this message has no variables

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

# translation: ee3f65aa6bd94b83
# review: draft
cli-built-look = Open `{ $path }` in a browser.

# translation: 88fb706560053e85
# review: draft
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}

# translation: 6ae3b2587c9437a9
# review: draft
cli-error = error: { $what }

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

# translation: 674bce093fee601d
# review: draft
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it

# translation: 7a2eb7b325156830
# review: draft
cli-no-project-help = `diglot init` makes a folder a project

# translation: dc184f722daf0205
# review: draft
cli-output-failed = the output could not be written: { $cause }

# translation: fd4f5f8cdf7bcb69
# review: draft
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}

# translation: 5eec1dbb7334394a
# review: draft
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}

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

# translation: 488f7532c1422172
# review: draft
disk-cannot-write = cannot write `{ $path }`: { $cause }

# translation: cecd588f6c6f61e5
# review: draft
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again

# translation: 423ef23e2de931b9
# review: draft
disk-exists = `{ $path }` exists already, so nothing was written

# translation: ebd121f3ec763eae
# review: draft
disk-large = this file is too large and was not read: it must be smaller than 4 GiB

# translation: 84b810dc5cba9f67
# review: draft
disk-link-loop = this symbolic link leads back to a folder that it stands in

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

# translation: 2ced25a9d7175498
# review: draft
disk-read-only = `{ $path }` is read-only, so nothing was written

# translation: 520542e2af75ff9c
# review: draft
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written

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

# translation: 1634fa331bcda807
# review: draft
grade-modal = an obligation, a permission or a condition changed: { $change }

# translation: dbf6fc7dc53c9ed2
# review: draft
grade-name = a name changed: { $change }

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

# translation: 3798102c3dcf91dd
# review: draft
grade-placeable = { $name } was added or removed

# translation: 398c4f6de66c7645
# review: draft
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”

# translation: 4297dc78a6eb4c61
# review: draft
grade-punctuation-added = the punctuation mark “{ $after }” was added

# translation: 333e01284f28f204
# review: draft
grade-punctuation-removed = the punctuation mark “{ $before }” was removed

# translation: 264f1148e9e1d88f
# review: draft
grade-quantifier = a quantity changed: { $change }

# translation: 5cedd098038d08d2
# review: draft
grade-rewritten = most of it was rewritten ({ $percent } % of the words)

# translation: 316a9c15f7672d56
# review: draft
grade-target = the link to { $before } now leads to { $after }

# translation: 3c14bf263eb6fcec
# review: draft
grade-target-added = a link to { $after } was added

# translation: be05cc6a996158b9
# review: draft
grade-target-removed = the link to { $before } was removed

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

# translation: 3691a1871665095f
# review: draft
help-arguments = Arguments:

# translation: 2d58ec7a24cb312d
# review: draft
help-build = Makes the files to publish: catalogs, documents and web pages of every locale.

# translation: 5da6860b28cd8f46
# review: draft
help-build-output = The folder to make them in, below the folder of the project

# translation: 877efffcd9ea91b2
# review: draft
help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.

# translation: 1286e9f10dc762cf
# review: draft
help-check-format = How to show it

# translation: ef6da37b3fc15bab
# review: draft
help-check-locale = Only this locale; can be given several times

# translation: 42f3671c9b6c2527
# review: draft
help-color = When to use colors

# translation: 7448a218b30c7f57
# review: draft
help-commands = Commands:

# translation: 08eb49dd4a021138
# review: draft
help-diglot = Keeps every translation in step with its source text.

# translation: 7f08ac3a32f811e7
# review: draft
help-examples = Examples:

# translation: 9075e17955ebd9b0
# review: draft
help-explain = Explains a check; without a name it lists all checks.

# translation: 1d09356b9a8e4208
# review: draft
help-explain-check = The name of the check

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

# translation: c2eebdad0019477a
# review: draft
help-init-source = The locale of the source texts, if it cannot be told from the files

# translation: 5f795098fcc9906b
# review: draft
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide

# translation: c8a1e713d0ec3115
# review: draft
help-options = Options:

# translation: 22364bae3fe5bfca
# review: draft
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`

# translation: 62a247f2384233ad
# review: draft
help-status = Shows how far each locale is, in messages and in words of the source.

# translation: 1286e9f10dc762cf
# review: draft
help-status-format = How to show it

# translation: 72fa480d2d432c9a
# review: draft
help-sync = Brings catalogs and records in step with the source texts. No translation is lost.

# translation: fcdbdb113315d8b5
# review: draft
help-sync-dry-run = Only tell what would be done

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

# translation: 69175c824a56155f
# review: draft
help-value-locale = LOCALE

# translation: fde7d304cacea6cd
# review: draft
help-value-name = NAME

# translation: 551cad907d052cb8
# review: draft
help-value-number = NUMBER

# translation: b702b26d90f5e683
# review: draft
help-value-options = OPTIONS

# translation: b43022edd3921749
# review: draft
help-value-text = TEXT

# translation: 5621ba2d43bbdfc4
# review: draft
help-value-when = WHEN

# translation: aeae7b938ccca694
# review: draft
help-values = [one of: { $values }]

# translation: 4e24bd3f10395ad3
# review: draft
help-version = Show the version

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

# translation: c477e3ce7c4ae73f
# review: draft
init-gitignore = keeps what `diglot build` makes out of git

# translation: 04d4b702ff659507
# review: draft
init-sample = writes a first text, to be replaced by your own

# translation: 4a0dd16e45253626
# review: draft
init-settings = writes the settings, with the source locale `{ $locale }`

# translation: 9ff3d266e8026705
# review: draft
page-authoritative = Where versions differ, the source text counts ({ $language }).

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

# translation: 7a6cbe7642a5c55b
# review: draft
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# translation: 4a26a486ecabfb20
# review: draft
page-source-text = source text

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

# translation: 38211836caec5147
# review: draft
record-damaged = the record of { $id } has a line that cannot be read

# translation: 1c9a877e1fa8e18e
# review: draft
record-help = take this file back from version control, or remove the damaged lines and run “diglot accept” for { $id }

# translation: ff6e35a3a435e295
# review: draft
record-incomplete = the record of { $id } does not say which translation it belongs to

# translation: e3acc6357ec12cad
# review: draft
record-twice = there are two records of { $id }

# translation: 9df232030d3b4c07
# review: draft
report-clean = nothing found

# translation: 1a6ceead0b4f93c6
# review: draft
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# translation: f94ea6666c6b39b7
# review: draft
report-format-full = each finding with its place, an excerpt and what to do

# translation: c581cda5b3c12eae
# review: draft
report-format-json = one JSON object for programs, always in English

# translation: a57614941647af76
# review: draft
report-format-short = one line for each finding

# translation: 01d526cb530d8e64
# review: draft
report-help = help

# translation: 8bb122294514d6a1
# review: draft
report-level-error = error

# translation: 914492045aeff78a
# review: draft
report-level-note = note

# translation: 0d017635e1f53240
# review: draft
report-level-warning = warning

# translation: 644eac6d9e93523f
# review: draft
settings-did-you-mean = did you mean `{ $meant }`?

# translation: 145b9d55d416577c
# review: draft
settings-duplicate-locale = the locale `{ $locale }` stands here twice

# translation: 684668ca571bdb84
# review: draft
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`

# translation: f7b6ad763046cf7d
# review: draft
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`

# translation: d8dc1291f674956f
# review: draft
settings-known-keys = the keys that can stand here are { $keys }

# translation: bef6118984c27745
# review: draft
settings-known-values = possible values are { $values }

# translation: a8b78eb48b715e2b
# review: draft
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`

# translation: 1bb21a56ed4cb27d
# review: draft
settings-no-source-locale = the key `source-locale` is missing

# translation: e97a4f77655ffb41
# review: draft
settings-no-source-locale-help = add a first line such as `source-locale = "en"`

# translation: 41c4ffc37ee84cf7
# review: draft
settings-not-a-locale = `{ $name }` is no BCP 47 language tag

# translation: 6d3739c78becb5b0
# review: draft
settings-path = `{ $path }` is no path inside the project

# translation: ed9d3d639d5f24ac
# review: draft
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}

# translation: 25a6e86451b4cfad
# review: draft
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`

# translation: ded7330251be0645
# review: draft
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

# translation: c10e5346895ed272
# review: draft
settings-source-among-locales = `{ $locale }` is the source locale and is not translated

# translation: 12c39944bc418ca2
# review: draft
settings-syntax = this is no valid TOML: { $cause }

# translation: 1e58bb2e8c5db6fb
# review: draft
settings-unknown-grade = `{ $grade }` is no grade of a change

# translation: 6d03feada8ca115e
# review: draft
settings-unknown-key = there is no key `{ $key }` here

# translation: c5fcb795fd931091
# review: draft
settings-unknown-value = `{ $key }` cannot be `{ $value }`

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

# translation: 5aaac6a67f330bea
# review: draft
status-catalog = catalog

# translation: 2e363284153565ca
# review: draft
status-coverage = coverage

# translation: 60e53290faaa2fb8
# review: draft
status-current = current

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

# translation: f7f7888ff9a34cdc
# review: draft
status-share = { $percent }%

# translation: 050186dd5b69851f
# review: draft
status-unconfirmed = unconfirmed

# translation: 85e9d9d9ee9a7e4b
# review: draft
status-untracked = untracked

# translation: e85f59bf32284275
# review: draft
status-words = words

# translation: 20b8d6e28be8b0d3
# review: draft
sync-catalog-created = { $file }: created, waiting for translations

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

# translation: 99cc159f5aa44997
# review: draft
syntax-help-comment = put a space between `#` and the comment

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

# translation: 0c0d4d46624d55ce
# review: draft
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

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

# translation: e0d61464cfc781dc
# review: draft
todo-source = source:

# translation: d608e52dcefb92d4
# review: draft
todo-source-change = source, then and now:

# translation: 7a6768f55a62ae08
# review: draft
todo-source-was = source, as it was:

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

# translation: 10ec50a2368c28f7
# review: draft
usage-no-such-locale = the project has no locale `{ $locale }`

# translation: a3a2a0e07644a59a
# review: draft
usage-no-such-option = there is no option `{ $option }` here

# translation: 3bc19e6b0cdaf18d
# review: draft
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together

# translation: 5778128e7c8e2e0d
# review: draft
usage-not-utf8 = an argument is not UTF-8

# translation: b68cb51d7e68c6d8
# review: draft
usage-one-too-many = `{ $argument }` is one argument too many

# translation: bef6118984c27745
# review: draft
usage-possible-values = possible values are { $values }

# translation: 68699eaa1b2f2aaf
# review: draft
usage-project-locales = the project has { $locales }

# translation: deaf8cf39b8f46b1
# review: draft
usage-see-accept = name the messages, or say --all

# translation: 59fb612b57dd1707
# review: draft
usage-see-checks = `diglot explain` lists the checks

# translation: f635ce857cae6ddb
# review: draft
usage-see-help = `diglot --help` shows what there is

# translation: dd35951bc57c6ea8
# review: draft
usage-value-missing = `{ $argument }` needs a value

# translation: af256bcf3daeb626
# review: draft
usage-value-unexpected = `{ $argument }` takes no value

# translation: bf45a9662ee929d8
# review: draft
usage-value-wrong = `{ $value }` is no value for `{ $argument }`

# translation: 1882fd0e126b6351
# review: draft
usage-wrong-name = `{ $name }` cannot be the name of a source text
