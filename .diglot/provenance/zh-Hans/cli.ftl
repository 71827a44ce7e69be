### The source wording that each translation in locales/zh-Hans/cli.ftl was made from.
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

# translation: edac0313f640fb0f
# review: draft
accept-unknown-id = there is no message { $id }

# translation: bd4b3f2fa7f1e0bf
# review: draft
accept-unknown-locale = the project has no locale { $locale }

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

# translation: 2119bd84f2141976
# review: draft
check-duplicate-id = two messages of a catalog have the same id

# translation: 21a78c753f0b2799
# review: draft
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# translation: 884285b30677a78a
# review: draft
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used

# translation: d0f1bea8cb6d567e
# review: draft
check-first-here = the first one is here

# translation: fe91e28de1dfad17
# review: draft
check-idle-exception = an exception allows nothing

# translation: 32c3779f3d6fbb80
# review: draft
check-idle-exception-help = remove it

# translation: e26670b0fb781106
# review: draft
check-idle-exception-message = this exception from `{ $name }` allows nothing

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

# translation: 208955825b9937c5
# review: draft
check-missing-help = add its translation to { $file }

# translation: 424bb48aec0bb8b0
# review: draft
check-missing-help-unread = it stands here but cannot be read: mend that first

# translation: eaf6d2e44a0f9c00
# review: draft
check-missing-message = `{ $id }` is not translated

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

# translation: 31c466fe2b30ee13
# review: draft
check-source-here = this is the source

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

# translation: eb3d291f8b5696d9
# review: draft
check-unconfirmed = source and translation both changed, and nobody can tell which came first

# translation: 3c1ab920a5c14f19
# review: draft
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# translation: 1fce090419be8002
# review: draft
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first

# translation: 194e6e03708a7ed0
# review: draft
check-unexplained-exception = an exception gives no reason

# translation: 395e1b019d1bcdb0
# review: draft
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`

# translation: 31ff6ae500bdf8f0
# review: draft
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing

# translation: de32995b812d5311
# review: draft
check-unknown-check = the settings name a check that does not exist

# translation: c6b108852d3904a5
# review: draft
check-unknown-check-help = `diglot explain` lists all checks

# translation: 9b0d29bc6dae5843
# review: draft
check-unknown-check-help-similar = did you mean `{ $known }`?

# translation: 63e4c44dae5c0a53
# review: draft
check-unknown-check-message = there is no check `{ $name }`

# translation: 2dab75b765a6f6d1
# review: draft
check-unknown-locale = a folder stands for no locale of the project

# translation: b9266682d38fc98b
# review: draft
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`

# translation: 19b13438657c2b72
# outdated-at: 4e7d207fe7b8692b
# review: draft
check-unknown-locale-help-tag = rename it to `{ $tag }`

# translation: 8b3cc70bfcbe3d07
# review: draft
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part

# translation: 5f5de111f2387398
# review: draft
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`

# translation: fa64f53139e06b9d
# review: draft
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs

# translation: 79dff3691ee0261d
# review: draft
check-unreadable = a part of a file cannot be read

# translation: 7f8c981105e3744c
# review: draft
check-unreadable-help = mend this part; all the rest was read

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

# translation: 3096b532d8de6516
# review: draft
check-variable-mismatch = a translation uses other variables than the source

# translation: b50db0d00abfcf27
# review: draft
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`

# translation: a851ff89e2d97b99
# review: draft
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# translation: e8a1a67f4253e8c2
# review: draft
check-variable-mismatch-extra = the source has no variable `${ $name }`

# translation: f6684f0726709571
# review: draft
check-variable-mismatch-extra-help = write `${ $known }`, as in the source

# translation: f7ce1b0183201427
# review: draft
check-variable-mismatch-none-help = take it out: the source of this message has no variables

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

# translation: 94c86e36095190f7
# review: draft
cli-built-look = Open `{ $path }` in a browser.

# translation: fd8155e1c7863c46
# review: draft
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}

# translation: ca1adddbe364d931
# review: draft
cli-error = error: { $what }

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

# translation: 3cc5c405e0e91073
# review: draft
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it

# translation: afd4adbae37abb70
# review: draft
cli-no-project-help = `diglot init` makes a folder a project

# translation: 68e1c18595265178
# review: draft
cli-output-failed = the output could not be written: { $cause }

# translation: 70ed41fd353f61e5
# review: draft
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}

# translation: d272bd24e874775b
# review: draft
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}

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

# translation: c861528cdc3612bb
# review: draft
disk-cannot-write = cannot write `{ $path }`: { $cause }

# translation: 6b5430dc58bbdd18
# review: draft
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again

# translation: 3095c5836da90bb1
# review: draft
disk-exists = `{ $path }` exists already, so nothing was written

# translation: d2d5978a6a1f2089
# review: draft
disk-large = this file is too large and was not read: it must be smaller than 4 GiB

# translation: fd124b5cab366672
# review: draft
disk-link-loop = this symbolic link leads back to a folder that it stands in

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

# translation: 3a25d1e6e55977df
# review: draft
disk-read-only = `{ $path }` is read-only, so nothing was written

# translation: eef7374d4ceacbfb
# review: draft
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written

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

# translation: 527a903d293d35d7
# review: draft
grade-modal = an obligation, a permission or a condition changed: { $change }

# translation: 567bc7f2f70fdbf2
# review: draft
grade-name = a name changed: { $change }

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

# translation: 1d4e42f955fc419c
# review: draft
grade-placeable = { $name } was added or removed

# translation: 117962af810f0d58
# review: draft
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”

# translation: 47e36aa8232d623c
# review: draft
grade-punctuation-added = the punctuation mark “{ $after }” was added

# translation: 224ed878823c3a64
# review: draft
grade-punctuation-removed = the punctuation mark “{ $before }” was removed

# translation: 8d336050f1e0b89b
# review: draft
grade-quantifier = a quantity changed: { $change }

# translation: e5ad9651f18bc855
# review: draft
grade-rewritten = most of it was rewritten ({ $percent } % of the words)

# translation: 04ca80ae1e0a551c
# review: draft
grade-target = the link to { $before } now leads to { $after }

# translation: 0dcb45a8735eb526
# review: draft
grade-target-added = a link to { $after } was added

# translation: c074e88fe9f86a3c
# review: draft
grade-target-removed = the link to { $before } was removed

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

# translation: b80564dd80c2bf81
# review: draft
help-arguments = Arguments:

# translation: c6d63747ba02e393
# review: draft
help-build = Makes the files to publish: catalogs, documents and web pages of every locale.

# translation: 30969667d9e9b05b
# review: draft
help-build-output = The folder to make them in, below the folder of the project

# translation: e5f251cf4ae7f228
# review: draft
help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.

# translation: 57e4dc40a2be89e5
# review: draft
help-check-format = How to show it

# translation: 56f73d16374290df
# review: draft
help-check-locale = Only this locale; can be given several times

# translation: a5de662025a59357
# review: draft
help-color = When to use colors

# translation: 3756aa8d13fc26fd
# review: draft
help-commands = Commands:

# translation: ef178ff6205dfef2
# review: draft
help-diglot = Keeps every translation in step with its source text.

# translation: 9722fc4b8a910577
# review: draft
help-examples = Examples:

# translation: b194ad0887a318cb
# review: draft
help-explain = Explains a check; without a name it lists all checks.

# translation: 4311ab8fff38e97f
# review: draft
help-explain-check = The name of the check

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

# translation: 83ab7823db3515f5
# review: draft
help-init-source = The locale of the source texts, if it cannot be told from the files

# translation: dd79da8319c503b8
# review: draft
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide

# translation: 0c9ce58c0cfbd7ea
# review: draft
help-options = Options:

# translation: 13815b0344dd4d13
# review: draft
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`

# translation: bd838f8fe1d5521f
# review: draft
help-status = Shows how far each locale is, in messages and in words of the source.

# translation: 57e4dc40a2be89e5
# review: draft
help-status-format = How to show it

# translation: 10ea479bf7ef7234
# review: draft
help-sync = Brings catalogs and records in step with the source texts. No translation is lost.

# translation: 2e02ab6f7be3c3fa
# review: draft
help-sync-dry-run = Only tell what would be done

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

# translation: 43bb9c12dbb59257
# review: draft
help-value-locale = LOCALE

# translation: 8e755b6ce6abe315
# review: draft
help-value-name = NAME

# translation: c07d921d25c5ee2d
# review: draft
help-value-number = NUMBER

# translation: 57016d25d5cc6ba3
# review: draft
help-value-options = OPTIONS

# translation: 981bc08bc5614e1c
# review: draft
help-value-text = TEXT

# translation: b8ec2b91db2cc4e8
# review: draft
help-value-when = WHEN

# translation: 1bc240f0ddb7a0f1
# review: draft
help-values = [one of: { $values }]

# translation: 08a00ac77157fa86
# review: draft
help-version = Show the version

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

# translation: fb647a42a332d2e9
# review: draft
init-gitignore = keeps what `diglot build` makes out of git

# translation: 01c6eb864420adce
# review: draft
init-sample = writes a first text, to be replaced by your own

# translation: 69eeb703fb9a905b
# review: draft
init-settings = writes the settings, with the source locale `{ $locale }`

# translation: f4a0f00459100a1c
# review: draft
page-authoritative = Where versions differ, the source text counts ({ $language }).

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

# translation: ab0dca738edee6e5
# review: draft
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# translation: e9e24c4ced6be165
# review: draft
page-source-text = source text

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

# translation: 0a3f2ac8b9777514
# review: draft
record-damaged = the record of { $id } has a line that cannot be read

# translation: 32ed6f0e6508bd60
# review: draft
record-help = take this file back from version control, or remove the damaged lines and run “diglot accept” for { $id }

# translation: b02d06063d4bfc52
# review: draft
record-incomplete = the record of { $id } does not say which translation it belongs to

# translation: ad964357f7e5e4df
# review: draft
record-twice = there are two records of { $id }

# translation: a765248d16ee9a87
# review: draft
report-clean = nothing found

# translation: f488851b9c873eb8
# review: draft
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# translation: 69c5aa365d58b065
# review: draft
report-format-full = each finding with its place, an excerpt and what to do

# translation: 6d15f59fa8fd86cb
# review: draft
report-format-json = one JSON object for programs, always in English

# translation: bf58947729fd51c6
# review: draft
report-format-short = one line for each finding

# translation: 84d11ef521b8dcd1
# review: draft
report-help = help

# translation: a8a966ff209c7996
# review: draft
report-level-error = error

# translation: 9d67a54418b2b36a
# review: draft
report-level-note = note

# translation: 0efe0a0638a312b2
# review: draft
report-level-warning = warning

# translation: 1b72e0dd0e744c9a
# review: draft
settings-did-you-mean = did you mean `{ $meant }`?

# translation: 8ea902417eab57ce
# review: draft
settings-duplicate-locale = the locale `{ $locale }` stands here twice

# translation: 67dbaca328178ae6
# review: draft
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`

# translation: 82b958edeef54183
# review: draft
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`

# translation: f2741c3b36a79638
# review: draft
settings-known-keys = the keys that can stand here are { $keys }

# translation: 9d103bf4e3898a27
# review: draft
settings-known-values = possible values are { $values }

# translation: 9be21c947ff1e130
# review: draft
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`

# translation: acc575556459f2da
# review: draft
settings-no-source-locale = the key `source-locale` is missing

# translation: e0b126d05f871bf8
# review: draft
settings-no-source-locale-help = add a first line such as `source-locale = "en"`

# translation: fbc33d49af965497
# review: draft
settings-not-a-locale = `{ $name }` is no BCP 47 language tag

# translation: 0624cc85f9f519c4
# review: draft
settings-path = `{ $path }` is no path inside the project

# translation: b040273103ea398a
# review: draft
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}

# translation: 13f680a454cc728e
# review: draft
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`

# translation: 9a5b7303963883fe
# review: draft
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

# translation: 2d5cad1b3895a14d
# review: draft
settings-source-among-locales = `{ $locale }` is the source locale and is not translated

# translation: 919793cb235e6404
# review: draft
settings-syntax = this is no valid TOML: { $cause }

# translation: 66fe1ba29e224ab6
# review: draft
settings-unknown-grade = `{ $grade }` is no grade of a change

# translation: 6ffe598dccdc505c
# review: draft
settings-unknown-key = there is no key `{ $key }` here

# translation: 33bedbb381a75674
# review: draft
settings-unknown-value = `{ $key }` cannot be `{ $value }`

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

# translation: 15642bde914b00a3
# review: draft
status-catalog = catalog

# translation: d4d059aa40ffbc35
# review: draft
status-coverage = coverage

# translation: c86c2db662cec791
# review: draft
status-current = current

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

# translation: 9ea99af33b91baf7
# review: draft
status-share = { $percent }%

# translation: 0afa407a7668e14d
# review: draft
status-unconfirmed = unconfirmed

# translation: 6a941d29b79d21e9
# review: draft
status-untracked = untracked

# translation: 047a59a1f464f555
# review: draft
status-words = words

# translation: afe8e8213d98eaf5
# review: draft
sync-catalog-created = { $file }: created, waiting for translations

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

# translation: b2b1f084ea302e0f
# review: draft
syntax-help-comment = put a space between `#` and the comment

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

# translation: 71dd781dfc8531ec
# review: draft
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

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

# translation: 4fa90455a9b32ba7
# review: draft
todo-source = source:

# translation: 71998f1ec45d1f69
# review: draft
todo-source-change = source, then and now:

# translation: 0a884d7070e8bf5f
# review: draft
todo-source-was = source, as it was:

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

# translation: 38c84753ed73adc4
# review: draft
usage-no-such-locale = the project has no locale `{ $locale }`

# translation: e28c980d992bbc2a
# review: draft
usage-no-such-option = there is no option `{ $option }` here

# translation: f236ff384f6955d6
# review: draft
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together

# translation: 9696bf5bc4d2d4e8
# review: draft
usage-not-utf8 = an argument is not UTF-8

# translation: 7f0dcb1451cf2c11
# review: draft
usage-one-too-many = `{ $argument }` is one argument too many

# translation: 9d103bf4e3898a27
# review: draft
usage-possible-values = possible values are { $values }

# translation: 4101e3580939672b
# review: draft
usage-project-locales = the project has { $locales }

# translation: c8e8198a2ebec80a
# review: draft
usage-see-accept = name the messages, or say --all

# translation: df500d138b4097a1
# review: draft
usage-see-checks = `diglot explain` lists the checks

# translation: 12fbc00cd8b7890e
# review: draft
usage-see-help = `diglot --help` shows what there is

# translation: 5f3844e1c8dced34
# review: draft
usage-value-missing = `{ $argument }` needs a value

# translation: ff03aa071ebe74fb
# review: draft
usage-value-unexpected = `{ $argument }` takes no value

# translation: 191dd56c24b813c0
# review: draft
usage-value-wrong = `{ $value }` is no value for `{ $argument }`

# translation: 2d92c511dbd5b8d5
# review: draft
usage-wrong-name = `{ $name }` cannot be the name of a source text
