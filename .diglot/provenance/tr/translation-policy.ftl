### The source wording that each translation in locales/tr/translation-policy.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: 41019d1505ae14e1
# review: draft
how-a-change-a-correction-of-the-english = A correction of the English is handled as an edit like any other. It marks the translations made from the earlier wording as outdated, until someone has brought them in step or confirmed them.

# translation: 87c6a0c0b52bbd86
# review: draft
how-a-change-cosmetic-only-the-look-of = **cosmetic**: only the look of the text changed, such as quotation marks or spacing.

# translation: e7b78b7a9ecccb18
# review: draft
how-a-change-is-graded = How a change is graded

# translation: 97529cd349a7acb8
# review: draft
how-a-change-meaning-what-the-sentence-says = **meaning**: what the sentence says may have changed, such as a number, a date, a name or a *not*.

# translation: 6546a89cfc1a3567
# review: draft
how-a-change-when-the-english-changes-the = When the English changes, the change gets one of three grades:

# translation: bf3e7ca424fe2fce
# review: draft
how-a-change-wording-the-sentence-is-phrased = **wording**: the sentence is phrased differently but should still say the same.

# translation: bb3063019dd2c0d3
# review: draft
how-contested-words-a-contested-word-or-figure = A contested word or figure is attributed to whoever uses it. Translators must not strengthen it, weaken it or drop the attribution, even if the sentence would read more easily.

# translation: ea342f1e2572e35e
# review: draft
how-contested-words-are-handled = How contested words are handled

# translation: e199134133b1d14f
# review: draft
how-contested-words-for-place-names-each-language = For place names, each language uses the form customary in it. A form that only one party uses is attributed to that party.

# translation: 736a6d9535ae7623
# review: draft
how-contested-words-the-words-inside-quotation-marks = The words inside quotation marks belong to the source quoted. They are translated as closely as the language allows, and nothing is added to them.

# translation: 80e7af61ae13758b
# review: draft
how-to-report-a-mistake = How to report a mistake

# translation: 9bf21c83a1a2459f
# review: draft
how-to-report-a-mistake-in-the-english = A mistake in the English is reported in the same way. Anyone may report one, and a report about tone or balance is as welcome as one about spelling.

# translation: 8c6848ef5645dc88
# review: draft
how-to-report-please-open-an-issue-in = Please open an issue in the project's repository. Name the page and the language, quote the sentence, and write what it should say, with a source.

# translation: ce811a325df49b06
# review: draft
this-page-says-what-a = This page says what a translation on these pages is worth, how its state is shown, and how to report a mistake.

# translation: b629a51e214d418d
# review: draft
translation-policy = Translation policy

# translation: 378dadf1996cf926
# review: draft
what-the-marks-draft-no-person-has-reviewed = **draft**: no person has reviewed this translation.

# translation: 422868e0fb3d5a81
# review: draft
what-the-marks-in-english-this-passage-is = **shown in: English**: this passage is not translated yet, and the source passage is shown.

# translation: 5f4c65bfcf625dcf
# review: draft
what-the-marks-mean = What the marks mean

# translation: bef851236def5104
# review: draft
what-the-marks-outdated-the-english-changed-after = **outdated**: the English changed after this passage was translated.

# translation: a7c00191e34a5721
# review: draft
what-the-marks-the-built-pages-show-the = The built pages show the state of each passage:

# translation: 6c2abb677e15b918
# review: draft
which-text-counts = Which text counts

# translation: c57b9e3d38a1ebf0
# review: draft
which-text-counts-a-translation-is-a-draft = A translation is a *draft* until a person has reviewed it. Reviewed or not, a translation has no legal force.

# translation: 05516b82cf9a65fa
# review: draft
which-text-counts-the-english-text-is-authoritative = The English text is authoritative. Where a translation and the English differ, the English applies.
