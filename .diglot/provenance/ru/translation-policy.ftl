### The source wording that each translation in locales/ru/translation-policy.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: 6b0d051d11af68ba
# review: draft
how-a-change-a-correction-of-the-english = A correction of the English is handled as an edit like any other. It marks the translations made from the earlier wording as outdated, until someone has brought them in step or confirmed them.

# translation: 88a8f3b6b8e78cb8
# review: draft
how-a-change-cosmetic-only-the-look-of = **cosmetic**: only the look of the text changed, such as quotation marks or spacing.

# translation: bc2e6cfeaaa23bd7
# review: draft
how-a-change-is-graded = How a change is graded

# translation: 4217a7a0a75ca94a
# review: draft
how-a-change-meaning-what-the-sentence-says = **meaning**: what the sentence says may have changed, such as a number, a date, a name or a *not*.

# translation: e04d78c0d19cab65
# review: draft
how-a-change-when-the-english-changes-the = When the English changes, the change gets one of three grades:

# translation: 24a2ea9fe798aa33
# review: draft
how-a-change-wording-the-sentence-is-phrased = **wording**: the sentence is phrased differently but should still say the same.

# translation: 7a314237cabb29c4
# review: draft
how-contested-words-a-contested-word-or-figure = A contested word or figure is attributed to whoever uses it. Translators must not strengthen it, weaken it or drop the attribution, even if the sentence would read more easily.

# translation: 5daf7003c5a5d506
# review: draft
how-contested-words-are-handled = How contested words are handled

# translation: ee70a778b50373d7
# review: draft
how-contested-words-for-place-names-each-language = For place names, each language uses the form customary in it. A form that only one party uses is attributed to that party.

# translation: d895e100ca34d046
# review: draft
how-contested-words-the-words-inside-quotation-marks = The words inside quotation marks belong to the source quoted. They are translated as closely as the language allows, and nothing is added to them.

# translation: 2ce877d743e89c26
# review: draft
how-to-report-a-mistake = How to report a mistake

# translation: 6281483f7d688f20
# review: draft
how-to-report-a-mistake-in-the-english = A mistake in the English is reported in the same way. Anyone may report one, and a report about tone or balance is as welcome as one about spelling.

# translation: d39723354b934126
# review: draft
how-to-report-please-open-an-issue-in = Please open an issue in the project's repository. Name the page and the language, quote the sentence, and write what it should say, with a source.

# translation: e504ff7deff145b6
# review: draft
this-page-says-what-a = This page says what a translation on these pages is worth, how its state is shown, and how to report a mistake.

# translation: 3b3142fd0776c906
# review: draft
translation-policy = Translation policy

# translation: 3439b11a43e03b55
# review: draft
what-the-marks-draft-no-person-has-reviewed = **draft**: no person has reviewed this translation.

# translation: ab399d699dc4d4ed
# review: draft
what-the-marks-in-english-this-passage-is = **shown in: English**: this passage is not translated yet, and the source passage is shown.

# translation: 929d0314b443b3ea
# review: draft
what-the-marks-mean = What the marks mean

# translation: 709ba495ee4725a7
# review: draft
what-the-marks-outdated-the-english-changed-after = **outdated**: the English changed after this passage was translated.

# translation: 93acf1f532d5eb5a
# review: draft
what-the-marks-the-built-pages-show-the = The built pages show the state of each passage:

# translation: 509d827efe37c3be
# review: draft
which-text-counts = Which text counts

# translation: 771179eec9d9f963
# review: draft
which-text-counts-a-translation-is-a-draft = A translation is a *draft* until a person has reviewed it. Reviewed or not, a translation has no legal force.

# translation: 661497f4f633ee2c
# review: draft
which-text-counts-the-english-text-is-authoritative = The English text is authoritative. Where a translation and the English differ, the English applies.
