### The source wording that each translation in locales/es/translation-policy.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: 6d940453806ee274
# review: draft
how-a-change-a-correction-of-the-english = A correction of the English is handled as an edit like any other. It marks the translations made from the earlier wording as outdated, until someone has brought them in step or confirmed them.

# translation: 2f4fd171f9c93f90
# review: draft
how-a-change-cosmetic-only-the-look-of = **cosmetic**: only the look of the text changed, such as quotation marks or spacing.

# translation: 5c80e384aceafd8a
# review: draft
how-a-change-is-graded = How a change is graded

# translation: 123a79160112ae3a
# review: draft
how-a-change-meaning-what-the-sentence-says = **meaning**: what the sentence says may have changed, such as a number, a date, a name or a *not*.

# translation: 96f32c669d0ea5f1
# review: draft
how-a-change-when-the-english-changes-the = When the English changes, the change gets one of three grades:

# translation: e181f8a23076ee45
# review: draft
how-a-change-wording-the-sentence-is-phrased = **wording**: the sentence is phrased differently but should still say the same.

# translation: 712f14ee830ae024
# review: draft
how-contested-words-a-contested-word-or-figure = A contested word or figure is attributed to whoever uses it. Translators must not strengthen it, weaken it or drop the attribution, even if the sentence would read more easily.

# translation: 3a21ccfa1717a922
# review: draft
how-contested-words-are-handled = How contested words are handled

# translation: be3b9126ca8611be
# review: draft
how-contested-words-for-place-names-each-language = For place names, each language uses the form customary in it. A form that only one party uses is attributed to that party.

# translation: 350462499c900b20
# review: draft
how-contested-words-the-words-inside-quotation-marks = The words inside quotation marks belong to the source quoted. They are translated as closely as the language allows, and nothing is added to them.

# translation: c57612f910dab06e
# review: draft
how-to-report-a-mistake = How to report a mistake

# translation: 2119bf18f3cb8d12
# review: draft
how-to-report-a-mistake-in-the-english = A mistake in the English is reported in the same way. Anyone may report one, and a report about tone or balance is as welcome as one about spelling.

# translation: 8684e3bf1497f667
# review: draft
how-to-report-please-open-an-issue-in = Please open an issue in the project's repository. Name the page and the language, quote the sentence, and write what it should say, with a source.

# translation: 567fb3e6e62181cf
# review: draft
this-page-says-what-a = This page says what a translation on these pages is worth, how its state is shown, and how to report a mistake.

# translation: b7bd44e69682a81a
# review: draft
translation-policy = Translation policy

# translation: 07423331c930904d
# review: draft
what-the-marks-draft-no-person-has-reviewed = **draft**: no person has reviewed this translation.

# translation: e3024ac3d165670d
# review: draft
what-the-marks-in-english-this-passage-is = **shown in: English**: this passage is not translated yet, and the source passage is shown.

# translation: 7094b37049b87d88
# review: draft
what-the-marks-mean = What the marks mean

# translation: 28c102630b3f4b6a
# review: draft
what-the-marks-outdated-the-english-changed-after = **outdated**: the English changed after this passage was translated.

# translation: a0b81a4d7b25dcff
# review: draft
what-the-marks-the-built-pages-show-the = The built pages show the state of each passage:

# translation: abe6748abe24723a
# review: draft
which-text-counts = Which text counts

# translation: 251610bbc1bd8822
# review: draft
which-text-counts-a-translation-is-a-draft = A translation is a *draft* until a person has reviewed it. Reviewed or not, a translation has no legal force.

# translation: ad702b32349ef539
# review: draft
which-text-counts-the-english-text-is-authoritative = The English text is authoritative. Where a translation and the English differ, the English applies.
