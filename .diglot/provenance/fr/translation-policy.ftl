### The source wording that each translation in locales/fr/translation-policy.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: 3d8a1deb4d7c99ef
# review: draft
how-a-change-a-correction-of-the-english = A correction of the English is handled as an edit like any other. It marks the translations made from the earlier wording as outdated, until someone has brought them in step or confirmed them.

# translation: e8c48d760f8cdbb2
# review: draft
how-a-change-cosmetic-only-the-look-of = **cosmetic**: only the look of the text changed, such as quotation marks or spacing.

# translation: 7688ee3b5abe682b
# review: draft
how-a-change-is-graded = How a change is graded

# translation: ba63f6f2d91ae4ae
# review: draft
how-a-change-meaning-what-the-sentence-says = **meaning**: what the sentence says may have changed, such as a number, a date, a name or a *not*.

# translation: 94ebbc1e98115128
# review: draft
how-a-change-when-the-english-changes-the = When the English changes, the change gets one of three grades:

# translation: 19f2461401808251
# review: draft
how-a-change-wording-the-sentence-is-phrased = **wording**: the sentence is phrased differently but should still say the same.

# translation: 8a919e9ee27ebd2f
# review: draft
how-contested-words-a-contested-word-or-figure = A contested word or figure is attributed to whoever uses it. Translators must not strengthen it, weaken it or drop the attribution, even if the sentence would read more easily.

# translation: 496fa39b49ef0144
# review: draft
how-contested-words-are-handled = How contested words are handled

# translation: 288fd9ec585a6aa6
# review: draft
how-contested-words-for-place-names-each-language = For place names, each language uses the form customary in it. A form that only one party uses is attributed to that party.

# translation: 6897a8801f257d38
# review: draft
how-contested-words-the-words-inside-quotation-marks = The words inside quotation marks belong to the source quoted. They are translated as closely as the language allows, and nothing is added to them.

# translation: fcb40440aa29c095
# review: draft
how-to-report-a-mistake = How to report a mistake

# translation: 27f3803b98d75435
# review: draft
how-to-report-a-mistake-in-the-english = A mistake in the English is reported in the same way. Anyone may report one, and a report about tone or balance is as welcome as one about spelling.

# translation: 08daffa377f2023f
# review: draft
how-to-report-please-open-an-issue-in = Please open an issue in the project's repository. Name the page and the language, quote the sentence, and write what it should say, with a source.

# translation: ffea68f044de214b
# review: draft
this-page-says-what-a = This page says what a translation on these pages is worth, how its state is shown, and how to report a mistake.

# translation: 6290842e6adf9bdc
# review: draft
translation-policy = Translation policy

# translation: abad2e0b2d14e72b
# review: draft
what-the-marks-draft-no-person-has-reviewed = **draft**: no person has reviewed this translation.

# translation: bf963ff870e40b6b
# review: draft
what-the-marks-in-english-this-passage-is = **shown in: English**: this passage is not translated yet, and the source passage is shown.

# translation: 51f4a5130d20fd39
# review: draft
what-the-marks-mean = What the marks mean

# translation: 887a4bc6caf90b98
# review: draft
what-the-marks-outdated-the-english-changed-after = **outdated**: the English changed after this passage was translated.

# translation: b84f94f2266c098b
# review: draft
what-the-marks-the-built-pages-show-the = The built pages show the state of each passage:

# translation: 5f94b376fbfe7882
# review: draft
which-text-counts = Which text counts

# translation: 3803af97143649d4
# review: draft
which-text-counts-a-translation-is-a-draft = A translation is a *draft* until a person has reviewed it. Reviewed or not, a translation has no legal force.

# translation: 04aa6b534e934cb3
# review: draft
which-text-counts-the-english-text-is-authoritative = The English text is authoritative. Where a translation and the English differ, the English applies.
