### The source wording that each translation in locales/ar/translation-policy.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: 6b0dc966e478e196
# review: draft
how-a-change-a-correction-of-the-english = A correction of the English is handled as an edit like any other. It marks the translations made from the earlier wording as outdated, until someone has brought them in step or confirmed them.

# translation: f0a1bf0afc3e7c24
# review: draft
how-a-change-cosmetic-only-the-look-of = **cosmetic**: only the look of the text changed, such as quotation marks or spacing.

# translation: 5965721381f60ed5
# review: draft
how-a-change-is-graded = How a change is graded

# translation: 502d9637932dd31f
# review: draft
how-a-change-meaning-what-the-sentence-says = **meaning**: what the sentence says may have changed, such as a number, a date, a name or a *not*.

# translation: 3585776e0802e8b5
# review: draft
how-a-change-when-the-english-changes-the = When the English changes, the change gets one of three grades:

# translation: 7c0b82891c8e1c58
# review: draft
how-a-change-wording-the-sentence-is-phrased = **wording**: the sentence is phrased differently but should still say the same.

# translation: eb726c05d181a96f
# review: draft
how-contested-words-a-contested-word-or-figure = A contested word or figure is attributed to whoever uses it. Translators must not strengthen it, weaken it or drop the attribution, even if the sentence would read more easily.

# translation: 9f3c3abb206f8f7e
# review: draft
how-contested-words-are-handled = How contested words are handled

# translation: 9d8ffe17c6f8db7f
# review: draft
how-contested-words-for-place-names-each-language = For place names, each language uses the form customary in it. A form that only one party uses is attributed to that party.

# translation: d3f5c57fa87a8a4e
# review: draft
how-contested-words-the-words-inside-quotation-marks = The words inside quotation marks belong to the source quoted. They are translated as closely as the language allows, and nothing is added to them.

# translation: 5c5dafa952ded633
# review: draft
how-to-report-a-mistake = How to report a mistake

# translation: f2f8659cfb63c393
# review: draft
how-to-report-a-mistake-in-the-english = A mistake in the English is reported in the same way. Anyone may report one, and a report about tone or balance is as welcome as one about spelling.

# translation: fb2be203f62355af
# review: draft
how-to-report-please-open-an-issue-in = Please open an issue in the project's repository. Name the page and the language, quote the sentence, and write what it should say, with a source.

# translation: eb9776a1223066a4
# review: draft
this-page-says-what-a = This page says what a translation on these pages is worth, how its state is shown, and how to report a mistake.

# translation: d4cb737b19523d5a
# review: draft
translation-policy = Translation policy

# translation: ba9340e112cc3472
# review: draft
what-the-marks-draft-no-person-has-reviewed = **draft**: no person has reviewed this translation.

# translation: f90382f605b8363e
# review: draft
what-the-marks-in-english-this-passage-is = **shown in: English**: this passage is not translated yet, and the source passage is shown.

# translation: eac9b07a0b80a70f
# review: draft
what-the-marks-mean = What the marks mean

# translation: 6cde3f0b600efe87
# review: draft
what-the-marks-outdated-the-english-changed-after = **outdated**: the English changed after this passage was translated.

# translation: 3430032f263fd1c1
# review: draft
what-the-marks-the-built-pages-show-the = The built pages show the state of each passage:

# translation: 85b799a4a816a423
# review: draft
which-text-counts = Which text counts

# translation: ae7eed735c7f5576
# review: draft
which-text-counts-a-translation-is-a-draft = A translation is a *draft* until a person has reviewed it. Reviewed or not, a translation has no legal force.

# translation: 07dfd4f3071562b7
# review: draft
which-text-counts-the-english-text-is-authoritative = The English text is authoritative. Where a translation and the English differ, the English applies.
