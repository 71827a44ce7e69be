### The source wording that each translation in locales/hy/cli.ftl was made from.
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

# translation: 96f24cf71e9b4d1f
# review: draft
accept-unknown-id = there is no message { $id }

# translation: 03c6a972c8fcdcfc
# review: draft
accept-unknown-locale = the project has no locale { $locale }

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

# translation: 35ddf44f969fe20e
# review: draft
check-duplicate-id = two messages of a catalog have the same id

# translation: e330c1648ed881d7
# review: draft
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# translation: 822548dc3565293c
# review: draft
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used

# translation: b1e306140c7541ee
# review: draft
check-first-here = the first one is here

# translation: a58f7c5e43466b12
# review: draft
check-idle-exception = an exception allows nothing

# translation: 4f8855350a2e86c8
# review: draft
check-idle-exception-help = remove it

# translation: 9dcf577703d38ba5
# review: draft
check-idle-exception-message = this exception from `{ $name }` allows nothing

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

# translation: 3592ea4497555b16
# review: draft
check-missing-help = add its translation to { $file }

# translation: 83cebe9288b7fe54
# review: draft
check-missing-help-unread = it stands here but cannot be read: mend that first

# translation: 8d94dc5fa05cacec
# review: draft
check-missing-message = `{ $id }` is not translated

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

# translation: d29cac0fdae1d0f6
# review: draft
check-source-here = this is the source

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

# translation: 590f354662f48016
# review: draft
check-unconfirmed = source and translation both changed, and nobody can tell which came first

# translation: 2ec56a84f69a0343
# review: draft
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# translation: a85852016586b2ea
# review: draft
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first

# translation: b0bce59faf67430e
# review: draft
check-unexplained-exception = an exception gives no reason

# translation: 47ff4f6a730bb371
# review: draft
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`

# translation: 5ff0b039ad67a1da
# review: draft
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing

# translation: 421455b2709fea2c
# review: draft
check-unknown-check = the settings name a check that does not exist

# translation: fed532b92c233212
# review: draft
check-unknown-check-help = `diglot explain` lists all checks

# translation: 9da71c0a847d3314
# review: draft
check-unknown-check-help-similar = did you mean `{ $known }`?

# translation: aa30675c54dc6cbf
# review: draft
check-unknown-check-message = there is no check `{ $name }`

# translation: 64c4a6a9f34c3329
# review: draft
check-unknown-locale = a folder stands for no locale of the project

# translation: dc22576167da2445
# review: draft
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`

# translation: 775a13a9ca94953b
# outdated-at: 4e7d207fe7b8692b
# review: draft
check-unknown-locale-help-tag = rename it to `{ $tag }`

# translation: c67972c24fc0b168
# review: draft
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part

# translation: b999d544a055bde3
# review: draft
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`

# translation: fa7f6095d392b488
# review: draft
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs

# translation: a211a59b264b3de6
# review: draft
check-unreadable = a part of a file cannot be read

# translation: 24c4ccf64079590d
# review: draft
check-unreadable-help = mend this part; all the rest was read

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

# translation: 9ca8bec93135c91a
# review: draft
check-variable-mismatch = a translation uses other variables than the source

# translation: 7c6ffa7da843ebba
# review: draft
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`

# translation: f42a151f4d54629e
# review: draft
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# translation: 23bf1acc31a2df3a
# review: draft
check-variable-mismatch-extra = the source has no variable `${ $name }`

# translation: b49c555bccc14eb0
# review: draft
check-variable-mismatch-extra-help = write `${ $known }`, as in the source

# translation: 98877800444b257f
# review: draft
check-variable-mismatch-none-help = take it out: the source of this message has no variables

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

# translation: b987bdab8196d9e1
# review: draft
cli-built-look = Open `{ $path }` in a browser.

# translation: 589c4b803765cc01
# review: draft
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}

# translation: 44fa1512032d44cc
# review: draft
cli-error = error: { $what }

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

# translation: 064d6433e7bdeca3
# review: draft
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it

# translation: 9b51f7934e5ca2b3
# review: draft
cli-no-project-help = `diglot init` makes a folder a project

# translation: b8efa5720f145fc1
# review: draft
cli-output-failed = the output could not be written: { $cause }

# translation: 8ad5c8253c8f7032
# review: draft
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}

# translation: 9dda0adeb3789384
# review: draft
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}

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

# translation: 11ec314cc6bfc149
# review: draft
disk-cannot-write = cannot write `{ $path }`: { $cause }

# translation: 2873bd45a0952946
# review: draft
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again

# translation: 792e6e3fc6b75f12
# review: draft
disk-exists = `{ $path }` exists already, so nothing was written

# translation: 494e8a2ef719a513
# review: draft
disk-large = this file is too large and was not read: it must be smaller than 4 GiB

# translation: 00cf288275443d55
# review: draft
disk-link-loop = this symbolic link leads back to a folder that it stands in

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

# translation: 28d8454138560706
# review: draft
disk-read-only = `{ $path }` is read-only, so nothing was written

# translation: 1db1da3bdfc105e4
# review: draft
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written

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

# translation: 668877dcad8402c5
# review: draft
grade-modal = an obligation, a permission or a condition changed: { $change }

# translation: f33c6d947bbce73d
# review: draft
grade-name = a name changed: { $change }

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

# translation: 771a2152515ab110
# review: draft
grade-placeable = { $name } was added or removed

# translation: 7f08805df9aa18bb
# review: draft
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”

# translation: e9e8d359814e0d71
# review: draft
grade-punctuation-added = the punctuation mark “{ $after }” was added

# translation: 9fda33694a1cfec8
# review: draft
grade-punctuation-removed = the punctuation mark “{ $before }” was removed

# translation: 630a503a9c083a4d
# review: draft
grade-quantifier = a quantity changed: { $change }

# translation: 95ddf14e940b9549
# review: draft
grade-rewritten = most of it was rewritten ({ $percent } % of the words)

# translation: 9181713169fa3b9d
# review: draft
grade-target = the link to { $before } now leads to { $after }

# translation: 1c0d049351f3fb66
# review: draft
grade-target-added = a link to { $after } was added

# translation: d91a42cbffef9ce6
# review: draft
grade-target-removed = the link to { $before } was removed

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

# translation: a8696ae95a08fa94
# review: draft
help-arguments = Arguments:

# translation: 28352d0d30ff4902
# review: draft
help-build = Makes the files to publish: catalogs, documents and web pages of every locale.

# translation: 028c56634c421ec7
# review: draft
help-build-output = The folder to make them in, below the folder of the project

# translation: 7f12864d9bb10f11
# review: draft
help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.

# translation: 4bd5e2140d184296
# review: draft
help-check-format = How to show it

# translation: 53cd571bad73e247
# review: draft
help-check-locale = Only this locale; can be given several times

# translation: 9fe34de6fc429c57
# review: draft
help-color = When to use colors

# translation: 2335f09c42cbe1e5
# review: draft
help-commands = Commands:

# translation: c507fc822b01831e
# review: draft
help-diglot = Keeps every translation in step with its source text.

# translation: 9e0a8dd2fed3c1cb
# review: draft
help-examples = Examples:

# translation: 76a4d8e0af12437a
# review: draft
help-explain = Explains a check; without a name it lists all checks.

# translation: 25b71cd151576979
# review: draft
help-explain-check = The name of the check

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

# translation: 24d02e1dd57eb58a
# review: draft
help-init-source = The locale of the source texts, if it cannot be told from the files

# translation: 506f0692cac00d6b
# review: draft
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide

# translation: 90b1d9721f35b692
# review: draft
help-options = Options:

# translation: a89df694022720cb
# review: draft
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`

# translation: 50c501d6e0c5dfb1
# review: draft
help-status = Shows how far each locale is, in messages and in words of the source.

# translation: 4bd5e2140d184296
# review: draft
help-status-format = How to show it

# translation: dbfd9ed1f97a6379
# review: draft
help-sync = Brings catalogs and records in step with the source texts. No translation is lost.

# translation: 1de44ebf10652171
# review: draft
help-sync-dry-run = Only tell what would be done

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

# translation: ad3505e7902c96ea
# review: draft
help-value-locale = LOCALE

# translation: 2042fb0593918b75
# review: draft
help-value-name = NAME

# translation: 40bed2a99387a578
# review: draft
help-value-number = NUMBER

# translation: 95444429c4cee355
# review: draft
help-value-options = OPTIONS

# translation: 625f787aa30f669b
# review: draft
help-value-text = TEXT

# translation: 33b1ab2b35ce1043
# review: draft
help-value-when = WHEN

# translation: 556b0fa3fa802363
# review: draft
help-values = [one of: { $values }]

# translation: 494658b8cb331eb6
# review: draft
help-version = Show the version

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

# translation: 167cd1a21df30e2d
# review: draft
init-gitignore = keeps what `diglot build` makes out of git

# translation: 271fd138d12a5f60
# review: draft
init-sample = writes a first text, to be replaced by your own

# translation: 11ac3599b6a7b63a
# review: draft
init-settings = writes the settings, with the source locale `{ $locale }`

# translation: cef39326f96ef42d
# review: draft
page-authoritative = Where versions differ, the source text counts ({ $language }).

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

# translation: a9334a0b8bb63b5c
# review: draft
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# translation: b77b941a5a01a2e3
# review: draft
page-source-text = source text

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

# translation: 78052da983e570b8
# review: draft
record-damaged = the record of { $id } has a line that cannot be read

# translation: fd053dfd7033e261
# review: draft
record-help = take this file back from version control, or remove the damaged lines and run “diglot accept” for { $id }

# translation: 81de2907af61cb5b
# review: draft
record-incomplete = the record of { $id } does not say which translation it belongs to

# translation: 44429ce0fc95b918
# review: draft
record-twice = there are two records of { $id }

# translation: 12b606ba6573b9ee
# review: draft
report-clean = nothing found

# translation: 3c038f4e2b85de4b
# review: draft
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# translation: 5347fdacf1f08433
# review: draft
report-format-full = each finding with its place, an excerpt and what to do

# translation: 387ae10a6d4e1dcc
# review: draft
report-format-json = one JSON object for programs, always in English

# translation: 8d914825c3fc1ebc
# review: draft
report-format-short = one line for each finding

# translation: 2145101a8cce9fba
# review: draft
report-help = help

# translation: 1af428ea358cac43
# review: draft
report-level-error = error

# translation: 049f94ffdf7aa88b
# review: draft
report-level-note = note

# translation: cf77352edb9a31f9
# review: draft
report-level-warning = warning

# translation: eb908ab38a2372a3
# review: draft
settings-did-you-mean = did you mean `{ $meant }`?

# translation: af497553fc6e74b7
# review: draft
settings-duplicate-locale = the locale `{ $locale }` stands here twice

# translation: f5c63fa3157881d1
# review: draft
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`

# translation: 88f19b10c1568df4
# review: draft
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`

# translation: b437e41f658f59fe
# review: draft
settings-known-keys = the keys that can stand here are { $keys }

# translation: eff636e8e141f5ef
# review: draft
settings-known-values = possible values are { $values }

# translation: 6a4e15fb2c00dd2d
# review: draft
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`

# translation: 7ad32dba30ac347e
# review: draft
settings-no-source-locale = the key `source-locale` is missing

# translation: 4a35523bc2268e99
# review: draft
settings-no-source-locale-help = add a first line such as `source-locale = "en"`

# translation: 64faaa171ca15534
# review: draft
settings-not-a-locale = `{ $name }` is no BCP 47 language tag

# translation: 3da80a831bcaa52a
# review: draft
settings-path = `{ $path }` is no path inside the project

# translation: 05f3b4b35f8a0a3a
# review: draft
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}

# translation: dfc931dfcb74013d
# review: draft
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`

# translation: bf7a7f5556e6d646
# review: draft
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

# translation: 5b096deb41c27d51
# review: draft
settings-source-among-locales = `{ $locale }` is the source locale and is not translated

# translation: 7f0410211c74fbe3
# review: draft
settings-syntax = this is no valid TOML: { $cause }

# translation: 3b8f3be86b6995e8
# review: draft
settings-unknown-grade = `{ $grade }` is no grade of a change

# translation: 437682ddb392011f
# review: draft
settings-unknown-key = there is no key `{ $key }` here

# translation: a4470d74bf8dfdaf
# review: draft
settings-unknown-value = `{ $key }` cannot be `{ $value }`

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

# translation: ba7907778a3b2508
# review: draft
status-catalog = catalog

# translation: 9ca74dcb713595e0
# review: draft
status-coverage = coverage

# translation: 23efc16236c4eed4
# review: draft
status-current = current

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

# translation: 9ea99af33b91baf7
# review: draft
status-share = { $percent }%

# translation: ace23ae38745c5c3
# review: draft
status-unconfirmed = unconfirmed

# translation: 6f70af2a057767ce
# review: draft
status-untracked = untracked

# translation: 96cf96b70a171205
# review: draft
status-words = words

# translation: e877955ba48577cd
# review: draft
sync-catalog-created = { $file }: created, waiting for translations

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

# translation: 9786e69d1ca2354b
# review: draft
syntax-help-comment = put a space between `#` and the comment

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

# translation: 041f70af0539d7c8
# review: draft
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

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

# translation: ca41517151abc820
# review: draft
todo-source = source:

# translation: 354c89cefee4bd51
# review: draft
todo-source-change = source, then and now:

# translation: 8ae2120727ee4d69
# review: draft
todo-source-was = source, as it was:

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

# translation: 1391b832a156b776
# review: draft
usage-no-such-locale = the project has no locale `{ $locale }`

# translation: 705b206ead23edec
# review: draft
usage-no-such-option = there is no option `{ $option }` here

# translation: c6a79a9488cc1838
# review: draft
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together

# translation: 9dc0b4ad90835fa2
# review: draft
usage-not-utf8 = an argument is not UTF-8

# translation: 68b6b89a26009107
# review: draft
usage-one-too-many = `{ $argument }` is one argument too many

# translation: eff636e8e141f5ef
# review: draft
usage-possible-values = possible values are { $values }

# translation: bba7691d5445db69
# review: draft
usage-project-locales = the project has { $locales }

# translation: 5200f925354228c9
# review: draft
usage-see-accept = name the messages, or say --all

# translation: 183871c5197edf1c
# review: draft
usage-see-checks = `diglot explain` lists the checks

# translation: 7d4e18acf24a7e69
# review: draft
usage-see-help = `diglot --help` shows what there is

# translation: f9475d06859aa687
# review: draft
usage-value-missing = `{ $argument }` needs a value

# translation: b2b65db1d1d8ba21
# review: draft
usage-value-unexpected = `{ $argument }` takes no value

# translation: d724ebc87f990b75
# review: draft
usage-value-wrong = `{ $value }` is no value for `{ $argument }`

# translation: 46fa31166817fe31
# review: draft
usage-wrong-name = `{ $name }` cannot be the name of a source text
