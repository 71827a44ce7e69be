### The source wording that each translation in locales/fr/cli.ftl was made from.
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

# translation: befebbca8a9dd32b
# review: draft
accept-unknown-id = there is no message { $id }

# translation: e58f4bfc24931536
# review: draft
accept-unknown-locale = the project has no locale { $locale }

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

# translation: 7d11889b52a3c057
# review: draft
check-duplicate-id = two messages of a catalog have the same id

# translation: 944d54dd428ef1b5
# review: draft
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# translation: f0ce30625d5c41e9
# review: draft
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used

# translation: b0aa1622ae3165f7
# review: draft
check-first-here = the first one is here

# translation: 89e4fde06c15b3ba
# review: draft
check-idle-exception = an exception allows nothing

# translation: ed44d7bb18353a66
# review: draft
check-idle-exception-help = remove it

# translation: 5c38c60f9550dc3f
# review: draft
check-idle-exception-message = this exception from `{ $name }` allows nothing

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

# translation: 1da32c23c1642ec9
# review: draft
check-missing-help = add its translation to { $file }

# translation: c519ce5d4bacb510
# review: draft
check-missing-help-unread = it stands here but cannot be read: mend that first

# translation: f93783e1af5fabfd
# review: draft
check-missing-message = `{ $id }` is not translated

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

# translation: 47030200715fa6b5
# review: draft
check-source-here = this is the source

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

# translation: a9b59421a57d5458
# review: draft
check-unconfirmed = source and translation both changed, and nobody can tell which came first

# translation: 2192899c18a41d33
# review: draft
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# translation: d7f55d38798d3c2f
# review: draft
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first

# translation: bfdbaf575e174987
# review: draft
check-unexplained-exception = an exception gives no reason

# translation: 4a6a7df1ad4f4085
# review: draft
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`

# translation: dd8095855d280e29
# review: draft
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing

# translation: e778c536ce3a1a96
# review: draft
check-unknown-check = the settings name a check that does not exist

# translation: e0ba4aada6428e5b
# review: draft
check-unknown-check-help = `diglot explain` lists all checks

# translation: bcbbff7a4263084d
# review: draft
check-unknown-check-help-similar = did you mean `{ $known }`?

# translation: 08df23aa08983af1
# review: draft
check-unknown-check-message = there is no check `{ $name }`

# translation: 303b555b98a5478a
# review: draft
check-unknown-locale = a folder stands for no locale of the project

# translation: 09da5c72b6f2426f
# review: draft
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`

# translation: d6686ff41774c7e6
# outdated-at: 4e7d207fe7b8692b
# review: draft
check-unknown-locale-help-tag = rename it to `{ $tag }`

# translation: d1cbea685f8c0235
# review: draft
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part

# translation: b8626f4d666a653b
# review: draft
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`

# translation: 941fe77d7832383c
# review: draft
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs

# translation: 94d0cd50d3bca713
# review: draft
check-unreadable = a part of a file cannot be read

# translation: 7ac9b79507195b1b
# review: draft
check-unreadable-help = mend this part; all the rest was read

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

# translation: 71f24f59bb9de249
# review: draft
check-variable-mismatch = a translation uses other variables than the source

# translation: ffa1db5ba17f10b7
# review: draft
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`

# translation: cb12f5d1d8c4dc04
# review: draft
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# translation: 97653e5a12de6699
# review: draft
check-variable-mismatch-extra = the source has no variable `${ $name }`

# translation: b6fd3959bb8bedfc
# review: draft
check-variable-mismatch-extra-help = write `${ $known }`, as in the source

# translation: faf280937bebc62f
# review: draft
check-variable-mismatch-none-help = take it out: the source of this message has no variables

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

# translation: b5e65d0aad54b93e
# review: draft
cli-built-look = Open `{ $path }` in a browser.

# translation: 633280999858d4b2
# review: draft
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}

# translation: ed5dabf08d5d71eb
# review: draft
cli-error = error: { $what }

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

# translation: 87ebabe757846873
# review: draft
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it

# translation: 768d2b340babb04d
# review: draft
cli-no-project-help = `diglot init` makes a folder a project

# translation: f42fe1aa4b478818
# review: draft
cli-output-failed = the output could not be written: { $cause }

# translation: e055533701c78d46
# review: draft
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}

# translation: 15d98772398d7632
# review: draft
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}

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

# translation: a7deb8d3e39a8ffd
# review: draft
disk-cannot-write = cannot write `{ $path }`: { $cause }

# translation: 96a9416506902015
# review: draft
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again

# translation: 04568baea87aa701
# review: draft
disk-exists = `{ $path }` exists already, so nothing was written

# translation: 1dc30b675ca8e566
# review: draft
disk-large = this file is too large and was not read: it must be smaller than 4 GiB

# translation: e4d2c37398e8507f
# review: draft
disk-link-loop = this symbolic link leads back to a folder that it stands in

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

# translation: 803601d097c65f81
# review: draft
disk-read-only = `{ $path }` is read-only, so nothing was written

# translation: 0d0ce96ed4d35817
# review: draft
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written

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

# translation: 9069f9690020f95a
# review: draft
grade-modal = an obligation, a permission or a condition changed: { $change }

# translation: 2514a7e1d39da914
# review: draft
grade-name = a name changed: { $change }

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

# translation: f0e0c88b8cd49951
# review: draft
grade-placeable = { $name } was added or removed

# translation: 7f28b34c6c628c4a
# review: draft
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”

# translation: 2fe2cf75557ac82c
# review: draft
grade-punctuation-added = the punctuation mark “{ $after }” was added

# translation: be09e97cdd5e758f
# review: draft
grade-punctuation-removed = the punctuation mark “{ $before }” was removed

# translation: ea2b64bbec634bc2
# review: draft
grade-quantifier = a quantity changed: { $change }

# translation: f71499d0a242c0ca
# review: draft
grade-rewritten = most of it was rewritten ({ $percent } % of the words)

# translation: 2db4ac658d220754
# review: draft
grade-target = the link to { $before } now leads to { $after }

# translation: 19aeab484235eb98
# review: draft
grade-target-added = a link to { $after } was added

# translation: 8c305ff4f1d38781
# review: draft
grade-target-removed = the link to { $before } was removed

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

# translation: 493deff6885e7862
# review: draft
help-arguments = Arguments:

# translation: bbd624d1f97d9595
# review: draft
help-build = Makes the files to publish: catalogs, documents and web pages of every locale.

# translation: e2020070e8419ac2
# review: draft
help-build-output = The folder to make them in, below the folder of the project

# translation: 191e92eca20ff2b1
# review: draft
help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.

# translation: bb6ced6fbafe1daf
# review: draft
help-check-format = How to show it

# translation: af2809bdd63b23a5
# review: draft
help-check-locale = Only this locale; can be given several times

# translation: cbd8668cb63888b3
# review: draft
help-color = When to use colors

# translation: c7fa104b46900cb2
# review: draft
help-commands = Commands:

# translation: 7f9be4d2695cd1fe
# review: draft
help-diglot = Keeps every translation in step with its source text.

# translation: c034d34d4878e6f5
# review: draft
help-examples = Examples:

# translation: 8187dda34932da08
# review: draft
help-explain = Explains a check; without a name it lists all checks.

# translation: 7a0d32aae8084b28
# review: draft
help-explain-check = The name of the check

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

# translation: b896520153c12b39
# review: draft
help-init-source = The locale of the source texts, if it cannot be told from the files

# translation: 26399089962abf09
# review: draft
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide

# translation: c3054a8097905d8c
# review: draft
help-options = Options:

# translation: 68e84321323a7060
# review: draft
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`

# translation: 839a572b2f523222
# review: draft
help-status = Shows how far each locale is, in messages and in words of the source.

# translation: bb6ced6fbafe1daf
# review: draft
help-status-format = How to show it

# translation: 92ec45bfb15b6e54
# review: draft
help-sync = Brings catalogs and records in step with the source texts. No translation is lost.

# translation: 7a95d5fd37af888b
# review: draft
help-sync-dry-run = Only tell what would be done

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

# translation: d9d6429b169427c4
# review: draft
help-value-locale = LOCALE

# translation: eec84a7ed8d4390a
# review: draft
help-value-name = NAME

# translation: 5961dff664b06580
# review: draft
help-value-number = NUMBER

# translation: fcb2083c257f04ec
# review: draft
help-value-options = OPTIONS

# translation: 87a1d0e06ed1d5f3
# review: draft
help-value-text = TEXT

# translation: 157331d23cae9d7d
# review: draft
help-value-when = WHEN

# translation: 9dcc4486cf395e95
# review: draft
help-values = [one of: { $values }]

# translation: 66d5fc31ab839ce8
# review: draft
help-version = Show the version

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

# translation: 03676d96d7ca00b0
# review: draft
init-gitignore = keeps what `diglot build` makes out of git

# translation: 43da752db3a12ba0
# review: draft
init-sample = writes a first text, to be replaced by your own

# translation: 1973a7c405ec93cd
# review: draft
init-settings = writes the settings, with the source locale `{ $locale }`

# translation: ad1f9b14c62a513a
# review: draft
page-authoritative = Where versions differ, the source text counts ({ $language }).

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

# translation: 4c557d7b57329420
# review: draft
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# translation: 30d35be43ebbcb00
# review: draft
page-source-text = source text

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

# translation: 6f84c02ef26e0618
# review: draft
record-damaged = the record of { $id } has a line that cannot be read

# translation: 90456ec3766870a8
# review: draft
record-help = take this file back from version control, or remove the damaged lines and run “diglot accept” for { $id }

# translation: 92c8befd826d419e
# review: draft
record-incomplete = the record of { $id } does not say which translation it belongs to

# translation: 5cee6cf0901b8a10
# review: draft
record-twice = there are two records of { $id }

# translation: 9fcbd28c3c055dcd
# review: draft
report-clean = nothing found

# translation: 315f737e85b495df
# review: draft
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# translation: 723c661e7b0600e0
# review: draft
report-format-full = each finding with its place, an excerpt and what to do

# translation: c00b216209120b94
# review: draft
report-format-json = one JSON object for programs, always in English

# translation: 5affd6ceb6a93918
# review: draft
report-format-short = one line for each finding

# translation: f900bdb2d9bc6547
# review: draft
report-help = help

# translation: e54bdcc76ec3510f
# review: draft
report-level-error = error

# translation: 50dc91153960198e
# review: draft
report-level-note = note

# translation: 626aa63c1986eb16
# review: draft
report-level-warning = warning

# translation: 4c7717b7a3d41683
# review: draft
settings-did-you-mean = did you mean `{ $meant }`?

# translation: d90c747ff9f11d3d
# review: draft
settings-duplicate-locale = the locale `{ $locale }` stands here twice

# translation: 4f38e9a6e490d78b
# review: draft
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`

# translation: ccbcc7644f2d71d4
# review: draft
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`

# translation: e82f246592637668
# review: draft
settings-known-keys = the keys that can stand here are { $keys }

# translation: 95f665a2b9e316a8
# review: draft
settings-known-values = possible values are { $values }

# translation: a6024f7c02230792
# review: draft
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`

# translation: 378a25706ad4082a
# review: draft
settings-no-source-locale = the key `source-locale` is missing

# translation: b952dd16da3bd538
# review: draft
settings-no-source-locale-help = add a first line such as `source-locale = "en"`

# translation: 9dce10ca487afbcd
# review: draft
settings-not-a-locale = `{ $name }` is no BCP 47 language tag

# translation: 7a3ed27d99850ab2
# review: draft
settings-path = `{ $path }` is no path inside the project

# translation: 24da80005c84fde2
# review: draft
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}

# translation: f7d979c854a1e0f4
# review: draft
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`

# translation: 6a00c039e3b8ffaa
# review: draft
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

# translation: cf83b21ca39050a5
# review: draft
settings-source-among-locales = `{ $locale }` is the source locale and is not translated

# translation: b5227372fc5175ff
# review: draft
settings-syntax = this is no valid TOML: { $cause }

# translation: d4773dc9ec7a2437
# review: draft
settings-unknown-grade = `{ $grade }` is no grade of a change

# translation: f3a57ec5bc968c60
# review: draft
settings-unknown-key = there is no key `{ $key }` here

# translation: dd0f2186c8673a0d
# review: draft
settings-unknown-value = `{ $key }` cannot be `{ $value }`

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

# translation: 562aed3385e95004
# review: draft
status-catalog = catalog

# translation: 8c554381bce0d8d3
# review: draft
status-coverage = coverage

# translation: 50c3959902b4fbe3
# review: draft
status-current = current

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

# translation: e58ebc56117166c5
# review: draft
status-share = { $percent }%

# translation: df1957a6edcc4cc7
# review: draft
status-unconfirmed = unconfirmed

# translation: 680c249f51aba48b
# review: draft
status-untracked = untracked

# translation: 4b8d229b510f598a
# review: draft
status-words = words

# translation: eb9bc4c3130608b6
# review: draft
sync-catalog-created = { $file }: created, waiting for translations

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

# translation: cdcc1f14981a8825
# review: draft
syntax-help-comment = put a space between `#` and the comment

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

# translation: 7c38937b4ec30edd
# review: draft
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

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

# translation: 209ede7c4c609f5c
# review: draft
todo-source = source:

# translation: 2d31234677432b58
# review: draft
todo-source-change = source, then and now:

# translation: 4e4d2e3828d30ff3
# review: draft
todo-source-was = source, as it was:

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

# translation: 94bdf5835a8f4954
# review: draft
usage-no-such-locale = the project has no locale `{ $locale }`

# translation: 4e1150768ead50ec
# review: draft
usage-no-such-option = there is no option `{ $option }` here

# translation: 1002c403b53c9a6e
# review: draft
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together

# translation: 8eb1a6761cfad3eb
# review: draft
usage-not-utf8 = an argument is not UTF-8

# translation: 0c4569454f3a6206
# review: draft
usage-one-too-many = `{ $argument }` is one argument too many

# translation: 95f665a2b9e316a8
# review: draft
usage-possible-values = possible values are { $values }

# translation: 2a516eaa8d3be03c
# review: draft
usage-project-locales = the project has { $locales }

# translation: c1b1560d8f4d2251
# review: draft
usage-see-accept = name the messages, or say --all

# translation: 5163d22ca3c3764c
# review: draft
usage-see-checks = `diglot explain` lists the checks

# translation: b6fad68151d5c739
# review: draft
usage-see-help = `diglot --help` shows what there is

# translation: 994696daf41cebe3
# review: draft
usage-value-missing = `{ $argument }` needs a value

# translation: 64cae4ebea9ffb05
# review: draft
usage-value-unexpected = `{ $argument }` takes no value

# translation: ecb61640ab67e325
# review: draft
usage-value-wrong = `{ $value }` is no value for `{ $argument }`

# translation: d8b80a3fa99ab366
# review: draft
usage-wrong-name = `{ $name }` cannot be the name of a source text
