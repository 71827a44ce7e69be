### The source wording that each translation in locales/es/cli.ftl was made from.
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

# translation: 7a69efeff8df46c9
# review: draft
accept-unknown-id = there is no message { $id }

# translation: 0993d092d59c4075
# review: draft
accept-unknown-locale = the project has no locale { $locale }

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

# translation: 4f202eb03fd8bedb
# review: draft
check-duplicate-id = two messages of a catalog have the same id

# translation: 0745b64f5f035aa6
# review: draft
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# translation: ec9a7f97529bb2f2
# review: draft
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used

# translation: 1d3192408004d394
# review: draft
check-first-here = the first one is here

# translation: 97d1d0c44da21317
# review: draft
check-idle-exception = an exception allows nothing

# translation: 5d14b483e595a4e3
# review: draft
check-idle-exception-help = remove it

# translation: 19da6eb1312c3e6a
# review: draft
check-idle-exception-message = this exception from `{ $name }` allows nothing

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

# translation: a9ee28c3324594eb
# review: draft
check-missing-help = add its translation to { $file }

# translation: 9f584e9a789599ac
# review: draft
check-missing-help-unread = it stands here but cannot be read: mend that first

# translation: 7856d24789e82c89
# review: draft
check-missing-message = `{ $id }` is not translated

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

# translation: 18f6b2492e3b1250
# review: draft
check-source-here = this is the source

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

# translation: 6fa6dee4f7440ea5
# review: draft
check-unconfirmed = source and translation both changed, and nobody can tell which came first

# translation: 52a3bb3b608d1496
# review: draft
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# translation: a6a19c89dec51924
# review: draft
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first

# translation: c5b94412c7319b66
# review: draft
check-unexplained-exception = an exception gives no reason

# translation: 39dd979dfa85bf88
# review: draft
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`

# translation: 96a29f3f208eec84
# review: draft
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing

# translation: f4072f5e054734ba
# review: draft
check-unknown-check = the settings name a check that does not exist

# translation: e28cfe3a67421ec5
# review: draft
check-unknown-check-help = `diglot explain` lists all checks

# translation: d496f1c7a9b781ab
# review: draft
check-unknown-check-help-similar = did you mean `{ $known }`?

# translation: 71470fdb95666ade
# review: draft
check-unknown-check-message = there is no check `{ $name }`

# translation: 05facca5e857bf14
# review: draft
check-unknown-locale = a folder stands for no locale of the project

# translation: 22d3b8a8e8f7e4cc
# review: draft
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`

# translation: 371a8dde91f47d79
# outdated-at: 4e7d207fe7b8692b
# review: draft
check-unknown-locale-help-tag = rename it to `{ $tag }`

# translation: 8f64b1c0b422bf5c
# review: draft
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part

# translation: 8b2486d5fb4596d0
# review: draft
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`

# translation: b45dcac57c4706fe
# review: draft
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs

# translation: dca94f7cf6778063
# review: draft
check-unreadable = a part of a file cannot be read

# translation: e6508ffbe2882d0b
# review: draft
check-unreadable-help = mend this part; all the rest was read

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

# translation: 74291016442badbb
# review: draft
check-variable-mismatch = a translation uses other variables than the source

# translation: 09a8f7b4957caf35
# review: draft
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`

# translation: d3afd4169413909f
# review: draft
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# translation: 1c5e077d42f534a1
# review: draft
check-variable-mismatch-extra = the source has no variable `${ $name }`

# translation: 43e17f74cd680dcb
# review: draft
check-variable-mismatch-extra-help = write `${ $known }`, as in the source

# translation: 17df19ad60e7b8ba
# review: draft
check-variable-mismatch-none-help = take it out: the source of this message has no variables

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

# translation: 7f390e75c3914c7f
# review: draft
cli-built-look = Open `{ $path }` in a browser.

# translation: 2c0edcb55ce3cca5
# review: draft
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}

# translation: e7e79ea91de3ce12
# review: draft
cli-error = error: { $what }

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

# translation: 6562247b89f8e0be
# review: draft
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it

# translation: 1045f2d8d420add4
# review: draft
cli-no-project-help = `diglot init` makes a folder a project

# translation: a3be5e224ef09926
# review: draft
cli-output-failed = the output could not be written: { $cause }

# translation: af0800da19fa79ed
# review: draft
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}

# translation: efbeaa9d293e6f5a
# review: draft
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}

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

# translation: 62e61c885d6f6b7e
# review: draft
disk-cannot-write = cannot write `{ $path }`: { $cause }

# translation: 764ba6d420d24cad
# review: draft
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again

# translation: d1b5a212478b9369
# review: draft
disk-exists = `{ $path }` exists already, so nothing was written

# translation: 2756c1b0396fc134
# review: draft
disk-large = this file is too large and was not read: it must be smaller than 4 GiB

# translation: e841b721388c5b5f
# review: draft
disk-link-loop = this symbolic link leads back to a folder that it stands in

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

# translation: ca22e3c40ac1d986
# review: draft
disk-read-only = `{ $path }` is read-only, so nothing was written

# translation: 263afc288fbc8107
# review: draft
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written

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

# translation: 8114cfe5301b6922
# review: draft
grade-modal = an obligation, a permission or a condition changed: { $change }

# translation: 871a9b5bdbdbb72e
# review: draft
grade-name = a name changed: { $change }

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

# translation: c3528ef4affe96bb
# review: draft
grade-placeable = { $name } was added or removed

# translation: aacdfe7c6a72533a
# review: draft
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”

# translation: 15f857884fa76628
# review: draft
grade-punctuation-added = the punctuation mark “{ $after }” was added

# translation: 2518b82a978e50fc
# review: draft
grade-punctuation-removed = the punctuation mark “{ $before }” was removed

# translation: 666e42d89d61943f
# review: draft
grade-quantifier = a quantity changed: { $change }

# translation: 5008bf335e518dde
# review: draft
grade-rewritten = most of it was rewritten ({ $percent } % of the words)

# translation: 55a0258ab65c5353
# review: draft
grade-target = the link to { $before } now leads to { $after }

# translation: a9e4c0b4d11be62c
# review: draft
grade-target-added = a link to { $after } was added

# translation: 685cd44ccb0728c5
# review: draft
grade-target-removed = the link to { $before } was removed

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

# translation: 33374a512e488d89
# review: draft
help-arguments = Arguments:

# translation: 9cfc3ef04ce50074
# review: draft
help-build = Makes the files to publish: catalogs, documents and web pages of every locale.

# translation: 3a0be80dfb8cd2a1
# review: draft
help-build-output = The folder to make them in, below the folder of the project

# translation: 9d7c6b459b0cd8c3
# review: draft
help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.

# translation: 4da3a59215bb1ed8
# review: draft
help-check-format = How to show it

# translation: 6d5fc46386dbc80a
# review: draft
help-check-locale = Only this locale; can be given several times

# translation: 430737d64e951ae7
# review: draft
help-color = When to use colors

# translation: c3ce3bc8065a1508
# review: draft
help-commands = Commands:

# translation: fafeb75ac9b883b1
# review: draft
help-diglot = Keeps every translation in step with its source text.

# translation: e8c45aaf5564f31e
# review: draft
help-examples = Examples:

# translation: 48f2b12af4626db6
# review: draft
help-explain = Explains a check; without a name it lists all checks.

# translation: b6a85f6871e67957
# review: draft
help-explain-check = The name of the check

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

# translation: 0209abbb99ea3d1d
# review: draft
help-init-source = The locale of the source texts, if it cannot be told from the files

# translation: 927d8d6719579174
# review: draft
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide

# translation: f36d24e552161dc1
# review: draft
help-options = Options:

# translation: cf5e3dcd51aa2601
# review: draft
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`

# translation: 537bcf468a9cf464
# review: draft
help-status = Shows how far each locale is, in messages and in words of the source.

# translation: 4da3a59215bb1ed8
# review: draft
help-status-format = How to show it

# translation: 4a6b8af54101bf70
# review: draft
help-sync = Brings catalogs and records in step with the source texts. No translation is lost.

# translation: 2258e38c4c8ea838
# review: draft
help-sync-dry-run = Only tell what would be done

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

# translation: e0c234e43dcd8125
# review: draft
help-value-locale = LOCALE

# translation: 5961dff664b06580
# review: draft
help-value-name = NAME

# translation: 1f5feaf4444ab9a0
# review: draft
help-value-number = NUMBER

# translation: d42f57cec9d6343f
# review: draft
help-value-options = OPTIONS

# translation: e510a5aa8ef82288
# review: draft
help-value-text = TEXT

# translation: ee6cdc450ad912c9
# review: draft
help-value-when = WHEN

# translation: e04a248f607387fb
# review: draft
help-values = [one of: { $values }]

# translation: e580656a728b16ea
# review: draft
help-version = Show the version

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

# translation: d19554da7853b76c
# review: draft
init-gitignore = keeps what `diglot build` makes out of git

# translation: 8ccb1d96759b4d71
# review: draft
init-sample = writes a first text, to be replaced by your own

# translation: 58ab13002c008fd5
# review: draft
init-settings = writes the settings, with the source locale `{ $locale }`

# translation: b2154d497d3b6b0c
# review: draft
page-authoritative = Where versions differ, the source text counts ({ $language }).

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

# translation: c0ef4576adb1d397
# review: draft
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# translation: e83c751341fb977b
# review: draft
page-source-text = source text

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

# translation: 196d5ab9b3d05fda
# review: draft
record-damaged = the record of { $id } has a line that cannot be read

# translation: 27038367b8c0b98a
# review: draft
record-help = take this file back from version control, or remove the damaged lines and run “diglot accept” for { $id }

# translation: 96184e6d9d52158c
# review: draft
record-incomplete = the record of { $id } does not say which translation it belongs to

# translation: 09d6801c18b3149e
# review: draft
record-twice = there are two records of { $id }

# translation: b6cf2727c265a92d
# review: draft
report-clean = nothing found

# translation: 72f83f9cb9fdee71
# review: draft
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# translation: 8f8dd0d4df858a0a
# review: draft
report-format-full = each finding with its place, an excerpt and what to do

# translation: 2db8a9846601418d
# review: draft
report-format-json = one JSON object for programs, always in English

# translation: e177920fd02b2da4
# review: draft
report-format-short = one line for each finding

# translation: 3e014a2d2838ba14
# review: draft
report-help = help

# translation: b116e33f3948b0ab
# review: draft
report-level-error = error

# translation: 0cbb0a12bd54088a
# review: draft
report-level-note = note

# translation: db59d6ebce1be607
# review: draft
report-level-warning = warning

# translation: 649e1b720d4861f7
# review: draft
settings-did-you-mean = did you mean `{ $meant }`?

# translation: 021a3c3264821ec0
# review: draft
settings-duplicate-locale = the locale `{ $locale }` stands here twice

# translation: c34d966c627ae6b7
# review: draft
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`

# translation: 621aa03b941cfb59
# review: draft
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`

# translation: 29ef3621a61539d1
# review: draft
settings-known-keys = the keys that can stand here are { $keys }

# translation: 672aa6334543be17
# review: draft
settings-known-values = possible values are { $values }

# translation: 24fc94bb6720edda
# review: draft
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`

# translation: ab5eef9818efe4bc
# review: draft
settings-no-source-locale = the key `source-locale` is missing

# translation: c34e98f43041fe33
# review: draft
settings-no-source-locale-help = add a first line such as `source-locale = "en"`

# translation: 89359227c882869a
# review: draft
settings-not-a-locale = `{ $name }` is no BCP 47 language tag

# translation: 5aa7d6b618fbef66
# review: draft
settings-path = `{ $path }` is no path inside the project

# translation: 81dc5e7bebb9faf7
# review: draft
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}

# translation: b1ed0fc08a2cb49a
# review: draft
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`

# translation: 35561bb5216031d8
# review: draft
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

# translation: 8a62117001325531
# review: draft
settings-source-among-locales = `{ $locale }` is the source locale and is not translated

# translation: ee29bacf45f7fc7a
# review: draft
settings-syntax = this is no valid TOML: { $cause }

# translation: 4858047bf711d8ca
# review: draft
settings-unknown-grade = `{ $grade }` is no grade of a change

# translation: 079b556edac76db6
# review: draft
settings-unknown-key = there is no key `{ $key }` here

# translation: 0f46140a0e0cec12
# review: draft
settings-unknown-value = `{ $key }` cannot be `{ $value }`

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

# translation: c7c9f42aec15ec1a
# review: draft
status-catalog = catalog

# translation: cdcad203b403f459
# review: draft
status-coverage = coverage

# translation: ff1a978c309078b6
# review: draft
status-current = current

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

# translation: e58ebc56117166c5
# review: draft
status-share = { $percent }%

# translation: d330b5651fdddf5f
# review: draft
status-unconfirmed = unconfirmed

# translation: 3366c16ef835f177
# review: draft
status-untracked = untracked

# translation: 727026f04d53a02a
# review: draft
status-words = words

# translation: 7855f6e977a77adc
# review: draft
sync-catalog-created = { $file }: created, waiting for translations

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

# translation: ff422249bc8ca633
# review: draft
syntax-help-comment = put a space between `#` and the comment

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

# translation: 74046d5d764a2c41
# review: draft
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

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

# translation: f9217f20fa2b5b14
# review: draft
todo-source = source:

# translation: cbc7ddc54d0f1c15
# review: draft
todo-source-change = source, then and now:

# translation: 4c1d12089bf13bc3
# review: draft
todo-source-was = source, as it was:

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

# translation: 8e8c08a77503aef6
# review: draft
usage-no-such-locale = the project has no locale `{ $locale }`

# translation: d25682aa285b1ea4
# review: draft
usage-no-such-option = there is no option `{ $option }` here

# translation: 87eb59088b49b249
# review: draft
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together

# translation: 8f677f59dc308b0a
# review: draft
usage-not-utf8 = an argument is not UTF-8

# translation: 34cb8e851eb742ab
# review: draft
usage-one-too-many = `{ $argument }` is one argument too many

# translation: 672aa6334543be17
# review: draft
usage-possible-values = possible values are { $values }

# translation: 9bcbf0d324069382
# review: draft
usage-project-locales = the project has { $locales }

# translation: 94a7d6a5801c03ca
# review: draft
usage-see-accept = name the messages, or say --all

# translation: fef70af95db137c3
# review: draft
usage-see-checks = `diglot explain` lists the checks

# translation: 5c2339f154e6991a
# review: draft
usage-see-help = `diglot --help` shows what there is

# translation: 266dead6980e2d0b
# review: draft
usage-value-missing = `{ $argument }` needs a value

# translation: 5620e376fe35e3a2
# review: draft
usage-value-unexpected = `{ $argument }` takes no value

# translation: 8887bb0e698786cb
# review: draft
usage-value-wrong = `{ $value }` is no value for `{ $argument }`

# translation: 95ed689200963399
# review: draft
usage-wrong-name = `{ $name }` cannot be the name of a source text
