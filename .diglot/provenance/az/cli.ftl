### The source wording that each translation in locales/az/cli.ftl was made from.
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

# translation: 18629eb5b81a2b17
# review: draft
accept-nothing = { $id } has nothing to accept

# translation: 961ff1aaea103b1d
# review: draft
accept-recorded = { $count ->
    [one] { $file }: one translation is accepted for the source as it is now
   *[other] { $file }: { $count } translations are accepted for the source as it is now
}

# translation: 6ee3e0825ae850cf
# review: draft
accept-source-only = { $count ->
    [one] { $file }: the change of the source is declared harmless for one translation
   *[other] { $file }: the change of the source is declared harmless for { $count } translations
}

# translation: 11afec7607c79889
# review: draft
accept-unknown-id = there is no message { $id }

# translation: 227b4818e31986d0
# review: draft
accept-unknown-locale = the project has no locale { $locale }

# translation: 81af67fe7454cce4
# review: draft
check-attribute-mismatch = a translation has other parts (value, attributes) than the source

# translation: 778b58cb776efcbe
# review: draft
check-attribute-mismatch-dropped = the translation lacks the attribute `.{ $name }`

# translation: bf7a201d95df48c8
# review: draft
check-attribute-mismatch-dropped-help = add a line that begins with a space and `.{ $name } =`

# translation: 3d65b22fbd054682
# review: draft
check-attribute-mismatch-extra = the source has no attribute `.{ $name }`

# translation: 288d836cd8f96e30
# review: draft
check-attribute-mismatch-extra-help = remove it, or give it the name that it has in the source

# translation: a05a47ccc4ae957f
# review: draft
check-attribute-mismatch-extra-value = `{ $id }` has no value in the source, only attributes

# translation: de276af822f50c95
# review: draft
check-attribute-mismatch-extra-value-help = remove the text behind the `=`

# translation: 0113320a6456106a
# review: draft
check-attribute-mismatch-no-value = the translation of `{ $id }` has no value

# translation: 563dcfe8e5c74cf7
# review: draft
check-attribute-mismatch-no-value-help = write the translation behind the `=`

# translation: 0d77a7702fad75c2
# review: draft
check-duplicate-id = two messages of a catalog have the same id

# translation: b98cec9e9c92c44e
# review: draft
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# translation: 676389ebe81b3742
# review: draft
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used

# translation: 1ddc4dbda0fd182e
# review: draft
check-first-here = the first one is here

# translation: ae5fae36bec040fc
# review: draft
check-idle-exception = an exception allows nothing

# translation: e67de6a6fbde9c63
# review: draft
check-idle-exception-help = remove it

# translation: 757a12fecb2b0e79
# review: draft
check-idle-exception-message = this exception from `{ $name }` allows nothing

# translation: 8ad7a6518e56ecd6
# review: draft
check-message-reference-mismatch = a translation refers to other messages than the source

# translation: accde0bb85feb423
# review: draft
check-message-reference-mismatch-dropped = the translation does not refer to `{ $name }`

# translation: 1981642f03c5a5f1
# review: draft
check-message-reference-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it

# translation: e6f58a8beeedef24
# review: draft
check-message-reference-mismatch-extra = the source does not refer to `{ $name }` here

# translation: e2184bdceb6d42f1
# review: draft
check-message-reference-mismatch-extra-help = refer to the messages that the source refers to; ids are not translated

# translation: 87509a8df7780b84
# review: draft
check-missing = a message is not translated

# translation: f4408e928338af5a
# review: draft
check-missing-help = add its translation to { $file }

# translation: 43803645d3c5b08a
# review: draft
check-missing-help-unread = it stands here but cannot be read: mend that first

# translation: dbee39e9f4a353fc
# review: draft
check-missing-message = `{ $id }` is not translated

# translation: 3d15b031214353db
# review: draft
check-obsolete = a translation has no message in the source any more

# translation: 54c5b1d6c8d28c42
# review: draft
check-obsolete-catalog = { $count ->
    [one] the source locale has no catalog `{ $name }`: { $count } message here is of no use
   *[other] the source locale has no catalog `{ $name }`: { $count } messages here are of no use
}

# translation: 2ce99395635f57f6
# review: draft
check-obsolete-catalog-help = remove or rename this file

# translation: 4ce3ce5dd545fc6d
# review: draft
check-obsolete-help = remove it if it is of no more use

# translation: 79752b8a32eede6f
# review: draft
check-obsolete-help-similar = the new message `{ $new }` is similar: rename this one, or remove it

# translation: 0d08984a0da1dbe5
# review: draft
check-obsolete-help-unread = the source has it but it cannot be read there: mend that first

# translation: 1d5903c95dd33728
# review: draft
check-obsolete-message = `{ $id }` is no longer in the source

# translation: a7b534d7a54c74c1
# review: draft
check-out-of-step = a reference catalog is behind its source text

# translation: 29d936f357a42db3
# review: draft
check-out-of-step-added = this passage is not in the reference catalog yet; its id will be `{ $id }`

# translation: 0b2b7cef21381b9a
# review: draft
check-out-of-step-changed = this passage changed, and `{ $id }` in the reference catalog did not

# translation: 254fd3fe3e79a5c4
# review: draft
check-out-of-step-help = run `diglot sync`

# translation: 9fb87a7d577f5c25
# review: draft
check-out-of-step-layout = the reference catalog { $file } differs from this text in order or layout

# translation: a144388e9d6a02ff
# review: draft
check-out-of-step-no-catalog = this text has no reference catalog { $file } yet

# translation: a99818a37fe8719f
# review: draft
check-out-of-step-removed = the passage of `{ $id }` is no longer in the source text

# translation: b26df716571a84ff
# review: draft
check-outdated = the source changed after it was translated

# translation: 4ab17261a07d6927
# review: draft
check-outdated-help = translate what changed, or run `diglot accept { $locale } { $id }` if the translation still holds

# translation: 9efbf3e7ed798bba
# review: draft
check-outdated-message = { $grade ->
    [cosmetic] the source of `{ $id }` changed in typography: { $because }
    [meaning] the source of `{ $id }` changed, perhaps in meaning: { $because }
   *[wording] the source of `{ $id }` changed in wording: { $because }
}

# translation: a1a82e2588fd3ba4
# review: draft
check-source-here = this is the source

# translation: db7b31d38802735b
# review: draft
check-term-mismatch = a translation uses other terms than the source

# translation: d6be9bd5ec9e0cde
# review: draft
check-term-mismatch-dropped = the translation leaves out the term `{ $name }`

# translation: 3c263bc9474fc7c6
# review: draft
check-term-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it, or allow the difference with a reason

# translation: 38c1130116942690
# review: draft
check-term-mismatch-extra = the source does not use the term `{ $name }` here

# translation: d12d0e5d37cbcf98
# review: draft
check-term-mismatch-extra-help = use the terms of the source, or allow the difference with a reason

# translation: efa6e33a581f6234
# review: draft
check-unconfirmed = source and translation both changed, and nobody can tell which came first

# translation: 83a9034cc84d7e47
# review: draft
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# translation: 215527605929ef08
# review: draft
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first

# translation: b29f627ff4807fe7
# review: draft
check-unexplained-exception = an exception gives no reason

# translation: d9b1056ff638b8fc
# review: draft
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`

# translation: 591b3678da1e3014
# review: draft
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing

# translation: 5a47e1ef87035bb8
# review: draft
check-unknown-check = the settings name a check that does not exist

# translation: 6647b9a1fe067387
# review: draft
check-unknown-check-help = `diglot explain` lists all checks

# translation: 7fb8faf03816e33e
# review: draft
check-unknown-check-help-similar = did you mean `{ $known }`?

# translation: 44c0ff086303433b
# review: draft
check-unknown-check-message = there is no check `{ $name }`

# translation: aa66f74038b87414
# review: draft
check-unknown-locale = a folder stands for no locale of the project

# translation: f32e33302f713fe9
# review: draft
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`

# translation: ccb426686faf3b1d
# outdated-at: 4e7d207fe7b8692b
# review: draft
check-unknown-locale-help-tag = rename it to `{ $tag }`

# translation: 546f8321c5b9b870
# review: draft
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part

# translation: 49de5968058e820c
# review: draft
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`

# translation: 859e0051a9334fbb
# review: draft
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs

# translation: d20d902640cab9e3
# review: draft
check-unreadable = a part of a file cannot be read

# translation: 16f03b415ac834fe
# review: draft
check-unreadable-help = mend this part; all the rest was read

# translation: 46cb0845c29bd6a5
# review: draft
check-unreadable-junk = this part is no Fluent message

# translation: 9bd87a228d88dbb1
# review: draft
check-untracked = nothing is known of the source that a translation was made from

# translation: 6ee8e8f4831287bb
# review: draft
check-untracked-catalog = { $count ->
    [one] nothing is known of the source that { $count } translation of this catalog was made from
   *[other] nothing is known of the source that { $count } translations of this catalog were made from
}

# translation: c09de9719388e297
# review: draft
check-untracked-catalog-help = compare them with the source, then run `diglot accept { $locale } ID…` for those that agree

# translation: 01658ec50f986f8e
# review: draft
check-untracked-message = nothing is known of the source that `{ $id }` was translated from

# translation: d15c8375f727bef9
# review: draft
check-variable-mismatch = a translation uses other variables than the source

# translation: b7ffcef753f9f5c6
# review: draft
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`

# translation: ba9d67fdbf13bf75
# review: draft
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# translation: 8c067bf83bfac278
# review: draft
check-variable-mismatch-extra = the source has no variable `${ $name }`

# translation: afd961f4e608aae4
# review: draft
check-variable-mismatch-extra-help = write `${ $known }`, as in the source

# translation: bb39fe0b2d574162
# review: draft
check-variable-mismatch-none-help = take it out: the source of this message has no variables

# translation: 5513a74e6d801ab9
# review: draft
cli-act = { $path }: { $what }

# translation: 5ab752e961940313
# review: draft
cli-built = { $files ->
    [one] One file is in `{ $folder }`.
   *[other] { $files } files are in `{ $folder }`.
}

# translation: 5487cd3d11a4e651
# review: draft
cli-built-changes = Written: { $written }. Removed: { $removed }.

# translation: 323a42e65de80d09
# review: draft
cli-built-look = Open `{ $path }` in a browser.

# translation: 40c37fb78b1c6b5f
# review: draft
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}

# translation: 879c947be582aa4b
# review: draft
cli-error = error: { $what }

# translation: 5d36e3a91d3c5c7a
# review: draft
cli-hint = help: { $what }

# translation: ba77e9f413ff1230
# review: draft
cli-import-doubts = { $count ->
    [one] One place looks damaged. Settle it in the source text:
   *[other] { $count } places look damaged. Settle them in the source text:
}

# translation: ec5a729603f5f25b
# review: draft
cli-import-next = Read the source text, then run `diglot sync`.

# translation: 18ba8223cad49681
# review: draft
cli-import-same = `{ $file }` says the same already.

# translation: 1f320fcfa33944c8
# review: draft
cli-in-step = All is in step.

# translation: 1842779387486dc7
# review: draft
cli-initialized = Write or import source texts, then run `diglot sync`.

# translation: d29df9dcd41c088f
# review: draft
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it

# translation: ae39e06ad5efe0ec
# review: draft
cli-no-project-help = `diglot init` makes a folder a project

# translation: 529dcae1747b4fbd
# review: draft
cli-output-failed = the output could not be written: { $cause }

# translation: 6c3317c7f4393c85
# review: draft
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}

# translation: 2046bf39341e1355
# review: draft
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}

# translation: 85a94ccb6add9368
# review: draft
disk-cannot-lock = cannot keep other runs of diglot from writing, by `{ $path }`: { $cause }

# translation: 4e7815df1ae1bc76
# review: draft
disk-cannot-look = this path cannot be followed: { $cause }

# translation: 0f31fa9e1a3bab87
# review: draft
disk-cannot-read = cannot read `{ $path }`: { $cause }

# translation: b684be4441378753
# review: draft
disk-cannot-remove = cannot remove `{ $path }`: { $cause }

# translation: 3581b793ab9cbb53
# review: draft
disk-cannot-write = cannot write `{ $path }`: { $cause }

# translation: 8a2a3a132002ddf7
# review: draft
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again

# translation: 420323f3e2ab6440
# review: draft
disk-exists = `{ $path }` exists already, so nothing was written

# translation: 837a8c25d2086c45
# review: draft
disk-large = this file is too large and was not read: it must be smaller than 4 GiB

# translation: 633dfc66ffd4e049
# review: draft
disk-link-loop = this symbolic link leads back to a folder that it stands in

# translation: f0e746e632621ea1
# review: draft
disk-link-outside = this symbolic link leads out of the project and was not followed

# translation: a4f442516a04d449
# review: draft
disk-locked = another run of diglot (process { $process }) has been writing to this project for too long; end it and try again

# translation: 978ca68fdd30dbeb
# review: draft
disk-missing-folder = there is no folder `{ $folder }`

# translation: 356d1a0ba3c06fa9
# review: draft
disk-missing-folder-help = make the folder, or correct the path pattern

# translation: 61a22cbd803d6cf0
# review: draft
disk-not-a-file = `{ $path }` is not a file

# translation: 040c69ca8ca5412b
# review: draft
disk-not-utf8 = from here the file is not UTF-8 text

# translation: ae7a043f5d6dae09
# review: draft
disk-not-utf8-help = save the file as UTF-8 in your editor; until then diglot does not change it

# translation: c82df9acfe3bf6df
# review: draft
disk-nothing-found = there is no source text and no catalog

# translation: 72e5f2631065ecd0
# review: draft
disk-nothing-found-help = put a text into `source-texts`, or let `diglot init` look for catalogs

# translation: 6abc9edbdc5ffbb0
# review: draft
disk-output-folder = `{ $path }` cannot be the output folder: it must lie inside the project and hold no texts of yours

# translation: 2e842a1bb2eb48b9
# review: draft
disk-outside = `{ $path }` leads out of the project, so nothing was written

# translation: a71ea0cf89c2cb15
# review: draft
disk-read-only = `{ $path }` is read-only, so nothing was written

# translation: c94db692a1cf953e
# review: draft
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written

# translation: fa8e0abec4729699
# review: draft
disk-special-file = this is no ordinary file and was not read

# translation: 68223a84d246d59e
# review: draft
disk-strange-path = the name of this file is not valid Unicode, so the file was not read

# translation: 1419dfe21418668c
# review: draft
disk-too-large = `{ $path }` is too large: a file must be smaller than 4 GiB

# translation: f00cd5e899a12136
# review: draft
disk-too-many = this folder holds too many files, or symbolic links that multiply them; the rest was not read

# translation: 3e198c7ae2a53e38
# review: draft
disk-unreadable = this file cannot be read: { $cause }

# translation: bb162ec0edc5ce12
# review: draft
engine-catalog-twice = this file is the same catalog as { $first } and is not read

# translation: 528efe31a5189255
# review: draft
engine-catalog-twice-help = keep one of the two files, or change the patterns in diglot.toml

# translation: cc5aa156f480a54b
# review: draft
grade-attribute = the part { $name } was added or removed

# translation: 9555522990b3d1fa
# review: draft
grade-capital = “{ $before }” became “{ $after }”

# translation: f907f1c93cdd9bea
# review: draft
grade-change-added = “{ $after }” was added

# translation: c9dc6e59dd096911
# review: draft
grade-change-removed = “{ $before }” was removed

# translation: 9555522990b3d1fa
# review: draft
grade-change-replaced = “{ $before }” became “{ $after }”

# translation: f4428c426bc2c8e4
# review: draft
grade-cosmetic = only typography changed

# translation: 4b0987bcc208bf41
# review: draft
grade-modal = an obligation, a permission or a condition changed: { $change }

# translation: 4b3893ba52a38a4a
# review: draft
grade-name = a name changed: { $change }

# translation: 21929f6ec23ae120
# review: draft
grade-negation = a negation changed: { $change }

# translation: c90bbd4385f255d8
# review: draft
grade-number = the number { $before } became { $after }

# translation: f0a4fad50fb5b6df
# review: draft
grade-number-added = the number { $after } was added

# translation: a8c476bb569d061f
# review: draft
grade-number-removed = the number { $before } was removed

# translation: f139ed49aed6f5af
# review: draft
grade-number-word = a number, a date or a unit changed: { $change }

# translation: a31435cd8eb692cd
# review: draft
grade-placeable = { $name } was added or removed

# translation: 8299b882268392ea
# review: draft
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”

# translation: 3057777bd69ccdfc
# review: draft
grade-punctuation-added = the punctuation mark “{ $after }” was added

# translation: 8926d7a471f9de18
# review: draft
grade-punctuation-removed = the punctuation mark “{ $before }” was removed

# translation: 187209386fa9fa3e
# review: draft
grade-quantifier = a quantity changed: { $change }

# translation: 99c05203788ba605
# review: draft
grade-rewritten = most of it was rewritten ({ $percent } % of the words)

# translation: 7199e20a3e72487f
# review: draft
grade-target = the link to { $before } now leads to { $after }

# translation: 1ec54d116be1c084
# review: draft
grade-target-added = a link to { $after } was added

# translation: 7eb24a01b7682e4c
# review: draft
grade-target-removed = the link to { $before } was removed

# translation: 11db6ea3b65e8773
# review: draft
grade-variant = the variant { $name } was added or removed

# translation: f84170dc351114e2
# review: draft
grade-wording = words changed: { $change }

# translation: b26f8786afe0b5b2
# review: draft
help-accept = Records that translations still hold for the source text as it is now.

# translation: 3b8322b9e18ab60e
# review: draft
help-accept-all = Accept everything that waits

# translation: de72644f4a731fff
# review: draft
help-accept-by = Who says so, to be kept in the record

# translation: da3a4bc7c53d608e
# review: draft
help-accept-id = Messages, as ID or CATALOG/ID

# translation: ba6d58a86db778e4
# review: draft
help-accept-locale = The locale whose translations you have read

# translation: 3332ab53a7b6a189
# review: draft
help-accept-note = Why, to be kept in the record

# translation: 3e961997161fc8ca
# review: draft
help-accept-source-only = You are the editor, and your change of the source touches no translation

# translation: a5ce06ac257be669
# review: draft
help-arguments = Arguments:

# translation: d2346aaf7f4c5c6d
# review: draft
help-build = Makes the files to publish: catalogs, documents and web pages of every locale.

# translation: a14442e6c1f71112
# review: draft
help-build-output = The folder to make them in, below the folder of the project

# translation: cb2bce75ee80fc05
# review: draft
help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.

# translation: 6eb30a76d7234bc7
# review: draft
help-check-format = How to show it

# translation: 998939ec3ad8cf97
# review: draft
help-check-locale = Only this locale; can be given several times

# translation: ed02101dfb29acf0
# review: draft
help-color = When to use colors

# translation: 6159f3fd335a8ad5
# review: draft
help-commands = Commands:

# translation: 80b3a0d798e6c576
# review: draft
help-diglot = Keeps every translation in step with its source text.

# translation: a50808f4f8724dbe
# review: draft
help-examples = Examples:

# translation: c128dd3dbd73e904
# review: draft
help-explain = Explains a check; without a name it lists all checks.

# translation: eaa9e4aec1489cd5
# review: draft
help-explain-check = The name of the check

# translation: 83f1f96970be8951
# review: draft
help-global-options = Options of every command:

# translation: fbf4a76f14f237bb
# review: draft
help-help = Show this help

# translation: fa4bb4c61d247d2c
# review: draft
help-help-command = Shows what diglot or one of its commands does.

# translation: 5efbe6da7bea1859
# review: draft
help-help-which = The command to explain

# translation: 993d926a2cf609d3
# review: draft
help-import = Brings a text out of a PDF, a scan or an e-mail into `source-texts/` and lists the places that look damaged. No word is changed.

# translation: bc44ef736405a96e
# review: draft
help-import-as = The name of the new source text; without it, the name of the file

# translation: a54886edec5b5c83
# review: draft
help-import-file = The text to bring in, as UTF-8

# translation: 7fb87bc0e2165ab5
# review: draft
help-init = Makes this folder a project: writes `diglot.toml` to suit the files that are there.

# translation: 2b6568008a4326ab
# review: draft
help-init-source = The locale of the source texts, if it cannot be told from the files

# translation: 861cc3de1ead32ca
# review: draft
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide

# translation: 5f8b48c6a7d1f8ed
# review: draft
help-options = Options:

# translation: 1183b089ed8c57dc
# review: draft
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`

# translation: fb541d47cc384bc0
# review: draft
help-status = Shows how far each locale is, in messages and in words of the source.

# translation: 6eb30a76d7234bc7
# review: draft
help-status-format = How to show it

# translation: 7ac6b64ec2d01fbc
# review: draft
help-sync = Brings catalogs and records in step with the source texts. No translation is lost.

# translation: e0c2b46cae2330dc
# review: draft
help-sync-dry-run = Only tell what would be done

# translation: 7fdd8f66833ccacb
# review: draft
help-todo = Shows a translator what to do, worst first, with the lines to edit.

# translation: 083732fe08b15efa
# review: draft
help-todo-catalog = Only this catalog

# translation: b581bcae62ea9deb
# review: draft
help-todo-limit = Show no more than this many messages

# translation: ad5194e213f4c7c5
# review: draft
help-todo-locale = The locale to translate into

# translation: aa5379cabe3e39ea
# review: draft
help-usage = Usage:

# translation: 7b0e390313d1713b
# review: draft
help-value-check = CHECK

# translation: 099da9312321fe54
# review: draft
help-value-command = COMMAND

# translation: 581d0c1aea6cb2eb
# review: draft
help-value-file = FILE

# translation: 27c01074f1e824d1
# review: draft
help-value-folder = FOLDER

# translation: 5465d9f07ba7cec3
# review: draft
help-value-format = FORMAT

# translation: 8025e4f80f0a182c
# review: draft
help-value-id = ID

# translation: 05097b0ae39112aa
# review: draft
help-value-locale = LOCALE

# translation: fde7d304cacea6cd
# review: draft
help-value-name = NAME

# translation: 1df9692fe5c939c6
# review: draft
help-value-number = NUMBER

# translation: 6b0ef9279dc23f4f
# review: draft
help-value-options = OPTIONS

# translation: d67ec0728fe81c7d
# review: draft
help-value-text = TEXT

# translation: d05e00ac5bf343a4
# review: draft
help-value-when = WHEN

# translation: 613c3120afd7977a
# review: draft
help-values = [one of: { $values }]

# translation: 106e5ca61b32218f
# review: draft
help-version = Show the version

# translation: 86a2b90e204617f0
# review: draft
import-exists = { $file } is there already and says something else; give the new text another name with --as, or remove the old one first

# translation: 4088adb5a2b65a84
# review: draft
import-unreadable = { $file } is not UTF-8 text; save it as UTF-8 and import it again

# translation: c0b53b135fb682fb
# review: draft
import-written = { $file }: written

# translation: 709d595e01f20719
# review: draft
init-catalogs =
    { $count ->
        [one] finds { $count } catalog as `{ $pattern }`
       *[other] finds { $count } catalogs as `{ $pattern }`
    }

# translation: d0dd7721f3e50adb
# review: draft
init-exists = `diglot.toml` exists already and stays as it is

# translation: 47026fe91ae09527
# review: draft
init-gitignore = keeps what `diglot build` makes out of git

# translation: 6d0a7bc1583ee7b4
# review: draft
init-sample = writes a first text, to be replaced by your own

# translation: ff44e1808233b2e6
# review: draft
init-settings = writes the settings, with the source locale `{ $locale }`

# translation: 74a2653474592b10
# review: draft
page-authoritative = Where versions differ, the source text counts ({ $language }).

# translation: 9ea99af33b91baf7
# review: draft
page-coverage = { $percent } %

# translation: 4e789bdae4ca51b2
# review: draft
page-draft = This translation is a draft that no person has reviewed.

# translation: 27d48f2514d361eb
# review: draft
page-draft-part =
    { $count ->
        [one] { $count } passage of this translation has not been reviewed by a person.
       *[other] { $count } passages of this translation have not been reviewed by a person.
    }

# translation: 5e6dd7619c0cb58d
# review: draft
page-fallback =
    { $count ->
        [one] { $count } passage has no up-to-date translation and is shown in another language.
       *[other] { $count } passages have no up-to-date translation and are shown in another language.
    }

# translation: 7b7903bc39f6a7d9
# review: draft
page-footnote-back = Back to the text

# translation: 87e8c117ee71d674
# review: draft
page-footnotes = Footnotes

# translation: a1423ea5ba2dcf96
# review: draft
page-index = Documents

# translation: f16b8b2b8238bad3
# review: draft
page-index-note = Each number is the share of the source text, in words, whose translation is up to date.

# translation: e7b6c03ac99ec4c9
# review: draft
page-language = Language

# translation: 94efafb177758b08
# review: draft
page-languages = Languages

# translation: b9426a68dd93e9ca
# review: draft
page-mark-fallback = shown in: { $language }

# translation: b6849af7a629b40a
# review: draft
page-mark-outdated = outdated

# translation: 0d30384a32fe4c70
# review: draft
page-mark-outdated-title = The source text of this passage was changed after it was translated.

# translation: ddf2741453f0102d
# review: draft
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# translation: 7e6a80e9f8a0bf31
# review: draft
page-source-text = source text

# translation: b8beb38856dc8ea1
# review: draft
raw-address-cut = the address `{ $seen }` was cut, a sign may be lost or wrong where it was joined

# translation: 6060c3e910c3f7ad
# review: draft
raw-address-spaces = there are spaces in the address `{ $seen }`

# translation: 5c0b62ad0a65fbaf
# review: draft
raw-bullet = the letter `{ $seen }` at the start of this line was taken for the sign of a list

# translation: 79483c7dfbe4af7c
# review: draft
raw-doubled-word = one of the words `{ $seen }` may be too many

# translation: 960b2574d207a163
# review: draft
raw-help = compare this place with the original and settle it by hand

# translation: ac4706e890d32202
# review: draft
raw-hyphen-kept = `{ $seen }` was broken at its hyphen and may be `{ $maybe }`

# translation: d33aead0f424688f
# review: draft
raw-hyphen-space = the space beside the hyphen in `{ $seen }` looks wrong

# translation: 94c96a5650e86c5b
# review: draft
raw-look-alike = `{ $seen }` may mix up signs that look alike (l, I, 1 and |, or O and 0)

# translation: be1fe33e4b29bf53
# review: draft
raw-ordinal = `{ $seen }` may be a damaged `{ $maybe }`

# translation: a7d58930505e6c49
# review: draft
raw-page-join = the text was joined across the end of a page before `{ $seen }`, a new paragraph may start there

# translation: ceda2bfc956a95e7
# review: draft
raw-page-number = `{ $seen }` stands alone, it may be the number of a page

# translation: cfe28c7d27fc8d4d
# review: draft
raw-punctuation = the punctuation of `{ $seen }` looks wrong

# translation: fb67e5339c970eb5
# review: draft
raw-range = a sign may be lost in `{ $seen }`, which may be `{ $maybe }`

# translation: 1f617f1f32b8289f
# review: draft
raw-spelling = this text writes `{ $seen }` here and `{ $maybe }` elsewhere

# translation: ea143a4e7439f621
# review: draft
raw-stray-number = the number `{ $seen }` makes no sense in this sentence, it may be the number of a page or a note

# translation: 26bc55b4fece8021
# review: draft
raw-unclosed = a quotation mark or bracket in `{ $seen }` is never closed

# translation: aaf3dc556c12501f
# review: draft
raw-unopened = a quotation mark or bracket in `{ $seen }` closes nothing

# translation: b8e1924df3a7fee8
# review: draft
raw-unreadable = `{ $seen }` holds a sign that was not readable

# translation: 66d6c365d614e521
# review: draft
record-awaited-damaged = the line “awaited: { $id }” cannot be read

# translation: 5b59d3cec123fcef
# review: draft
record-damaged = the record of { $id } has a line that cannot be read

# translation: 12514db5c669c4fa
# review: draft
record-help = take this file back from version control, or remove the damaged lines and run “diglot accept” for { $id }

# translation: f1a6d8a4272804b1
# review: draft
record-incomplete = the record of { $id } does not say which translation it belongs to

# translation: cd171437a09d7889
# review: draft
record-twice = there are two records of { $id }

# translation: a2f4cb3896a6394c
# review: draft
report-clean = nothing found

# translation: 2bf63a1ed4f4e5cd
# review: draft
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# translation: da4897942a7d39e9
# review: draft
report-format-full = each finding with its place, an excerpt and what to do

# translation: 4e7cf0118012b504
# review: draft
report-format-json = one JSON object for programs, always in English

# translation: 1d20c36539c86417
# review: draft
report-format-short = one line for each finding

# translation: 78afc9683cf2c11e
# review: draft
report-help = help

# translation: de5e97d988cdbe1e
# review: draft
report-level-error = error

# translation: 2edd3923ad89b782
# review: draft
report-level-note = note

# translation: d624c6935cad21c0
# review: draft
report-level-warning = warning

# translation: 085ceb2a3d806200
# review: draft
settings-did-you-mean = did you mean `{ $meant }`?

# translation: a94cfca02c9ff207
# review: draft
settings-duplicate-locale = the locale `{ $locale }` stands here twice

# translation: 65870906497aa91f
# review: draft
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`

# translation: cc5c851481cc58e9
# review: draft
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`

# translation: b410137268807b33
# review: draft
settings-known-keys = the keys that can stand here are { $keys }

# translation: 9150617d4042491d
# review: draft
settings-known-values = possible values are { $values }

# translation: 19f6222af878540d
# review: draft
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`

# translation: 453b55bd6c117c7f
# review: draft
settings-no-source-locale = the key `source-locale` is missing

# translation: 4cca7747779f5ceb
# review: draft
settings-no-source-locale-help = add a first line such as `source-locale = "en"`

# translation: 26ff716c2a5c7d8b
# review: draft
settings-not-a-locale = `{ $name }` is no BCP 47 language tag

# translation: 239ef561bb09293f
# review: draft
settings-path = `{ $path }` is no path inside the project

# translation: cd88a94979ac42fa
# review: draft
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}

# translation: a681d67b9365e3c5
# review: draft
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`

# translation: e3e29487393ef493
# review: draft
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

# translation: eb4fbe00d35fca01
# review: draft
settings-source-among-locales = `{ $locale }` is the source locale and is not translated

# translation: 060def92f3522f92
# review: draft
settings-syntax = this is no valid TOML: { $cause }

# translation: 41d467a841ebc3ae
# review: draft
settings-unknown-grade = `{ $grade }` is no grade of a change

# translation: 55a6e64c0adcd1b8
# review: draft
settings-unknown-key = there is no key `{ $key }` here

# translation: bc4128778d9e8924
# review: draft
settings-unknown-value = `{ $key }` cannot be `{ $value }`

# translation: ce3ec08814c3c7d8
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

# translation: 64068ea1120507bd
# review: draft
source-front-matter = the value of `{ $key }` is no text of one line

# translation: e5d1599574f131b6
# review: draft
source-front-matter-help = write the value on one line, in double quotation marks if it holds special characters

# translation: 77fe16f2ad3fc5ed
# review: draft
source-pin-invalid = `{ $id }` cannot be the id of a message

# translation: fd5ee6705107e6c6
# review: draft
source-pin-invalid-help = start the id with a letter of a to z and use only such letters, digits, `-` and `_`

# translation: 56c8b9314d88bdfd
# review: draft
source-pin-repeated = the id `{ $id }` is pinned twice in this text

# translation: 4f9034b661839723
# review: draft
source-pin-repeated-help = give one of the two passages another id

# translation: 05c3a054fd2c28ab
# review: draft
status-catalog = catalog

# translation: b17bad6c6bb9ed01
# review: draft
status-coverage = coverage

# translation: 28df803a46978bf0
# review: draft
status-current = current

# translation: 0332b1c179f4bfc3
# review: draft
status-locale = locale

# translation: 958798d28103eb11
# review: draft
status-missing = missing

# translation: 3c756f150b48eaf1
# review: draft
status-nothing = There is nothing to translate yet.

# translation: 2ebcfc9740bb5bb7
# review: draft
status-obsolete = obsolete

# translation: d1a23c32931367e7
# review: draft
status-out-of-step = `{ $file }` is not in step with its source text: run `diglot sync`.

# translation: b6849af7a629b40a
# review: draft
status-outdated = outdated

# translation: 9ea99af33b91baf7
# review: draft
status-share = { $percent }%

# translation: 0125ed312c102811
# review: draft
status-unconfirmed = unconfirmed

# translation: 7cce976cf8420615
# review: draft
status-untracked = untracked

# translation: b768555c6d2143a4
# review: draft
status-words = words

# translation: 953f4a1b011e7dd3
# review: draft
sync-catalog-created = { $file }: created, waiting for translations

# translation: 9ee985b49189eaaa
# review: draft
sync-outdated = { $count ->
    [one] { $file }: one translation is outdated now
   *[other] { $file }: { $count } translations are outdated now
}

# translation: cfa1221261d937a0
# review: draft
sync-recorded = { $count ->
    [one] { $file }: recorded what one translation was made from
   *[other] { $file }: recorded what { $count } translations were made from
}

# translation: 84f609a1d0b6758f
# review: draft
sync-reference-created = { $count ->
    [one] { $file }: created with one message
   *[other] { $file }: created with { $count } messages
}

# translation: e9e69a07b7aa0735
# review: draft
sync-reference-reordered = { $file }: the messages follow the new order of the source text

# translation: 9104454939d37621
# review: draft
sync-reference-updated = { $file }: messages added { $added }, changed { $changed }, removed { $removed }

# translation: 42430d8fc4e4e2e6
# review: draft
sync-renamed = { $count ->
    [one] { $file }: one message got the id that the source text gives it
   *[other] { $file }: { $count } messages got the ids that the source text gives them
}

# translation: 80bd1e6f736345f1
# review: draft
sync-skipped-unreadable = { $file }: left as it is, because part of it or of the files it belongs to cannot be read

# translation: 39c9c9fbf3a53f25
# review: draft
syntax-expected-argument-end = expected `,` or `)`

# translation: 37a6282c8b6706cd
# review: draft
syntax-expected-digit = expected a digit

# translation: ebd4d683f6711163
# review: draft
syntax-expected-entry = expected a message, a term or a comment

# translation: 993fcd57c787fe6f
# review: draft
syntax-expected-expression = expected an expression after the opening brace or in the call

# translation: fec78b93a408aec4
# review: draft
syntax-expected-key = expected a word or a number as the key of the variant

# translation: a9c1422c4187319b
# review: draft
syntax-expected-line-end = expected a line break

# translation: 0d65bdb80a8e04ec
# review: draft
syntax-expected-literal = expected a number or a text in quotation marks

# translation: 78a3aa73560c6837
# review: draft
syntax-expected-name = expected a name

# translation: b054d594b33da8e5
# review: draft
syntax-expected-next-variant = expected another variant or the closing brace

# translation: 3bb411ef93324019
# review: draft
syntax-expected-sign = expected `{ $sign }`

# translation: fbd3806d25c7f675
# review: draft
syntax-expected-space = expected a space after the `#` of a comment

# translation: 617f3b5c861a24ee
# review: draft
syntax-expected-value = expected a value

# translation: 3828067d273d07c4
# review: draft
syntax-expected-value-or-attribute = expected a value or an attribute

# translation: fd0aeb9dd5ab9c5c
# review: draft
syntax-expected-variant = expected a variant, which starts with `[` or `*[`

# translation: 75f61e620d814906
# review: draft
syntax-function-name = the name of the function `{ $name }` is not in capital letters

# translation: 8602e1e1d5fef837
# review: draft
syntax-help-attribute = an attribute must stand directly below its message, and looks like `.title = Hello`

# translation: fa201420dc7563c8
# review: draft
syntax-help-comment = put a space between `#` and the comment

# translation: 131b06abae206467
# review: draft
syntax-help-continue = if this line goes on with the value above, indent it by at least one space

# translation: 0e1f6a615d1d1d2d
# review: draft
syntax-help-default = put `*` before exactly one variant

# translation: fe902e7b4f222a0c
# review: draft
syntax-help-entry = a message is an id, `=` and a value, such as `greeting = Hello`

# translation: 40d48f7cdb7e6056
# review: draft
syntax-help-escape = the escapes are a backslash before a quotation mark or a backslash, `\uXXXX` and `\UXXXXXX`; a brace needs none

# translation: f8bb2100f9e4c460
# review: draft
syntax-help-expression = braces hold a `$variable`, a message, a `-term`, a `FUNCTION()`, a number or a text in quotation marks; write a brace that is text as `{ $example }`

# translation: ac632c573840fa3d
# review: draft
syntax-help-function-name = write the name of a function in capital letters, and a message or a term without parentheses

# translation: 1dccad98c3862cf8
# review: draft
syntax-help-line-start = if this line is text that begins with `{ $sign }`, write that sign as `{ $example }`

# translation: 811e2a93277141a9
# review: draft
syntax-help-name = a name starts with a letter from A to Z and has only such letters, digits, `-` and `_`

# translation: 2b9e8188179bde7c
# review: draft
syntax-help-next-variant = indent the lines of a variant, and put the closing brace on a line of its own

# translation: a224771f096cd60d
# review: draft
syntax-help-not-callable = remove the parentheses

# translation: 29cede55ff56c0c6
# review: draft
syntax-help-positional = put arguments with a name last

# translation: c0d42b753f1c6c98
# review: draft
syntax-help-selector = use a variable, a function or an attribute of a term to choose among variants

# translation: 63ab6c3ce0b259eb
# review: draft
syntax-help-stray-brace = write a brace that is text as `{ $example }`

# translation: fd4794d6547162cb
# review: draft
syntax-help-string = a text in quotation marks must end on the line where it begins

# translation: 8028dfc2ed4bd218
# review: draft
syntax-help-tab = indent with spaces, because a tab does not count as indentation

# translation: 6401fccdfbb89314
# review: draft
syntax-help-term-value = a term needs a value even if it has attributes; write an empty value as `{ $example }`

# translation: ec4b0eeb96d44293
# review: draft
syntax-help-unclosed = close the brace that was opened before, or write a brace that is text as `{ $example }`

# translation: f8ed7ddaee9d04ed
# review: draft
syntax-help-value = write the value on the same line or, indented, on the lines below; write an empty value as `{ $example }`

# translation: 0fd7d6abcf6f8d56
# review: draft
syntax-help-variant = after `->`, each variant stands on its own line, such as `[one] One book`

# translation: 60504a27b71d29d2
# review: draft
syntax-no-default = no variant is marked as the default

# translation: 89ff0cb2c31d9726
# review: draft
syntax-not-callable = only a function or a term can be called with arguments

# translation: 821c8a84f06543de
# review: draft
syntax-positional-after-named = this argument without a name stands after an argument with a name

# translation: a6fcebe289a59ce5
# review: draft
syntax-repeated-argument = the argument `{ $name }` is given twice

# translation: 875494b6f75fe97e
# review: draft
syntax-selector = this expression cannot choose among variants

# translation: 0b31b078b8735400
# review: draft
syntax-short-escape =
    { $digits ->
        [one] this escape needs { $digits } hexadecimal digit
       *[other] this escape needs { $digits } hexadecimal digits
    }

# translation: 0caabc4e6f4f00a3
# review: draft
syntax-stray-brace = this closing brace closes nothing

# translation: b7c31452895cfbca
# review: draft
syntax-term-attribute = an attribute of a term cannot be shown

# translation: 47b366d33c57702e
# review: draft
syntax-too-deep =
    { $limit ->
        [one] more than { $limit } brace or parenthesis is open here
       *[other] more than { $limit } braces and parentheses are open here
    }

# translation: c92c1fb80f9f7315
# review: draft
syntax-two-defaults = a second variant is marked as the default

# translation: 141b0349fb260fc0
# review: draft
syntax-unknown-escape = unknown escape `{ $escape }`

# translation: 7bd06d0830577fae
# review: draft
todo-comment = comment:

# translation: 28df803a46978bf0
# review: draft
todo-current = current

# translation: b61bf6229ebf584e
# review: draft
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

# translation: 958798d28103eb11
# review: draft
todo-missing = missing

# translation: fda08ee1ee8cec84
# review: draft
todo-nothing = Nothing is to do for { $locale }.

# translation: 2305afdd81fbdf22
# review: draft
todo-obsolete = obsolete: the source no longer has it

# translation: fa8fe18631e17060
# review: draft
todo-outdated-cosmetic = outdated: only the typography changed

# translation: 5b63408291866a1e
# review: draft
todo-outdated-meaning = outdated: the meaning may have changed

# translation: f59a8fd78790a98f
# review: draft
todo-outdated-wording = outdated: the wording changed

# translation: 7a79a12312ec0386
# review: draft
todo-paste = lines to paste and translate:

# translation: c4e8eb77fbf24260
# review: draft
todo-source = source:

# translation: 9ec5480ed58faa5b
# review: draft
todo-source-change = source, then and now:

# translation: 44f1551436b0df0f
# review: draft
todo-source-was = source, as it was:

# translation: f5199b69f13be0e8
# review: draft
todo-total = { $count ->
    [one] One message is to do for { $locale }.
   *[other] { $count } messages are to do for { $locale }.
}

# translation: 6178366f57d58cc7
# review: draft
todo-translation = translation:

# translation: 871168f6b7a5a1bd
# review: draft
todo-unconfirmed = unconfirmed: source and translation both changed

# translation: 2dd8814570d21dea
# review: draft
todo-untracked = untracked: nobody knows which source it was made from

# translation: 5eefd1009a202f3c
# review: draft
todo-where = edit:

# translation: 6cedb1505455c4d0
# review: draft
todo-why = why:

# translation: ba5b5839b1346a8a
# review: draft
usage-accept-what = it is not said what to accept

# translation: b6a8acdd76efadfa
# review: draft
usage-argument-missing = `{ $argument }` is missing

# translation: c69e5f61f98b713d
# review: draft
usage-command-missing = a command is missing

# translation: 566268a020d50240
# review: draft
usage-did-you-mean = did you mean `{ $name }`?

# translation: a0f0f8981928a9ad
# review: draft
usage-given-twice = `{ $argument }` can be given only once

# translation: 6e252b0316bd735e
# review: draft
usage-no-locale = `{ $value }` is no BCP 47 language tag

# translation: c70f7d2ff24b9cb1
# review: draft
usage-no-locales-yet = a locale is a folder of catalogs, or a tag that `diglot.toml` lists

# translation: be72fcb3d9b2a6f8
# review: draft
usage-no-such-catalog = there is no catalog `{ $catalog }`

# translation: d91f11ae1bdeaf4c
# review: draft
usage-no-such-check = there is no check `{ $check }`

# translation: 2008f4ff67733bd8
# review: draft
usage-no-such-command = there is no command `{ $command }`

# translation: bef70896c5f0b9a0
# review: draft
usage-no-such-locale = the project has no locale `{ $locale }`

# translation: 2191c396bc3dde68
# review: draft
usage-no-such-option = there is no option `{ $option }` here

# translation: 6d3daa65a74e2a31
# review: draft
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together

# translation: dd62040f4716446c
# review: draft
usage-not-utf8 = an argument is not UTF-8

# translation: 10d7f0fab3996368
# review: draft
usage-one-too-many = `{ $argument }` is one argument too many

# translation: 9150617d4042491d
# review: draft
usage-possible-values = possible values are { $values }

# translation: 45cd0a2080c0c9c9
# review: draft
usage-project-locales = the project has { $locales }

# translation: de353b086afde0bd
# review: draft
usage-see-accept = name the messages, or say --all

# translation: 09105026084eb9b6
# review: draft
usage-see-checks = `diglot explain` lists the checks

# translation: 852169a4690ba923
# review: draft
usage-see-help = `diglot --help` shows what there is

# translation: 7ef084ea5f2c45b8
# review: draft
usage-value-missing = `{ $argument }` needs a value

# translation: 637665d52a382036
# review: draft
usage-value-unexpected = `{ $argument }` takes no value

# translation: 36483c068b9b620c
# review: draft
usage-value-wrong = `{ $value }` is no value for `{ $argument }`

# translation: c0f084cf3ba650db
# review: draft
usage-wrong-name = `{ $name }` cannot be the name of a source text
