### The source wording that each translation in locales/zh-Hans/translation-policy.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: 07d13e3dd4d8ec63
# review: draft
how-a-change-a-correction-of-the-english = A correction of the English is handled as an edit like any other. It marks the translations made from the earlier wording as outdated, until someone has brought them in step or confirmed them.

# translation: fa47d962bfe4a01c
# review: draft
how-a-change-cosmetic-only-the-look-of = **cosmetic**: only the look of the text changed, such as quotation marks or spacing.

# translation: d9a7fdd178c47298
# review: draft
how-a-change-is-graded = How a change is graded

# translation: d242b6a9a7630a92
# review: draft
how-a-change-meaning-what-the-sentence-says = **meaning**: what the sentence says may have changed, such as a number, a date, a name or a *not*.

# translation: 12208fca2ecbaf25
# review: draft
how-a-change-when-the-english-changes-the = When the English changes, the change gets one of three grades:

# translation: 40192c317536bed5
# review: draft
how-a-change-wording-the-sentence-is-phrased = **wording**: the sentence is phrased differently but should still say the same.

# translation: 17375244052b897f
# review: draft
how-contested-words-a-contested-word-or-figure = A contested word or figure is attributed to whoever uses it. Translators must not strengthen it, weaken it or drop the attribution, even if the sentence would read more easily.

# translation: 1f49f7c2e32775f9
# review: draft
how-contested-words-are-handled = How contested words are handled

# translation: 8205158f2bf88a9f
# review: draft
how-contested-words-for-place-names-each-language = For place names, each language uses the form customary in it. A form that only one party uses is attributed to that party.

# translation: 9a8b1fd5a0adb4af
# review: draft
how-contested-words-the-words-inside-quotation-marks = The words inside quotation marks belong to the source quoted. They are translated as closely as the language allows, and nothing is added to them.

# translation: 46b7dd4e8a45e5fb
# review: draft
how-to-report-a-mistake = How to report a mistake

# translation: 81af724223aba9b7
# review: draft
how-to-report-a-mistake-in-the-english = A mistake in the English is reported in the same way. Anyone may report one, and a report about tone or balance is as welcome as one about spelling.

# translation: 1d87da17c1734a56
# review: draft
how-to-report-please-open-an-issue-in = Please open an issue in the project's repository. Name the page and the language, quote the sentence, and write what it should say, with a source.

# translation: 75c7709e14eb942b
# review: draft
this-page-says-what-a = This page says what a translation on these pages is worth, how its state is shown, and how to report a mistake.

# translation: 28077378a3a9411c
# review: draft
translation-policy = Translation policy

# translation: 19fbb3b9eaf85064
# review: draft
what-the-marks-draft-no-person-has-reviewed = **draft**: no person has reviewed this translation.

# translation: e760c140f8784252
# review: draft
what-the-marks-in-english-this-passage-is = **shown in: English**: this passage is not translated yet, and the source passage is shown.

# translation: dead660d777c57a1
# review: draft
what-the-marks-mean = What the marks mean

# translation: 906dc807b097897f
# review: draft
what-the-marks-outdated-the-english-changed-after = **outdated**: the English changed after this passage was translated.

# translation: 005e8831ac8d0d70
# review: draft
what-the-marks-the-built-pages-show-the = The built pages show the state of each passage:

# translation: 194ed623509353ef
# review: draft
which-text-counts = Which text counts

# translation: b29471ccb2f87782
# review: draft
which-text-counts-a-translation-is-a-draft = A translation is a *draft* until a person has reviewed it. Reviewed or not, a translation has no legal force.

# translation: 4d1d26d160fc2d97
# review: draft
which-text-counts-the-english-text-is-authoritative = The English text is authoritative. Where a translation and the English differ, the English applies.
