### The source wording that each translation in locales/hy/translation-policy.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: a62e88ae946e16e1
# review: draft
how-a-change-a-correction-of-the-english = A correction of the English is handled as an edit like any other. It marks the translations made from the earlier wording as outdated, until someone has brought them in step or confirmed them.

# translation: 6e7c4321b35d1b5b
# review: draft
how-a-change-cosmetic-only-the-look-of = **cosmetic**: only the look of the text changed, such as quotation marks or spacing.

# translation: 627e6e464773df49
# review: draft
how-a-change-is-graded = How a change is graded

# translation: f6f272bc417caa3b
# review: draft
how-a-change-meaning-what-the-sentence-says = **meaning**: what the sentence says may have changed, such as a number, a date, a name or a *not*.

# translation: 10c43409298c5e3a
# review: draft
how-a-change-when-the-english-changes-the = When the English changes, the change gets one of three grades:

# translation: 9b1140a82522aa76
# review: draft
how-a-change-wording-the-sentence-is-phrased = **wording**: the sentence is phrased differently but should still say the same.

# translation: 1c0b478738098865
# review: draft
how-contested-words-a-contested-word-or-figure = A contested word or figure is attributed to whoever uses it. Translators must not strengthen it, weaken it or drop the attribution, even if the sentence would read more easily.

# translation: bb70f211549a89e4
# review: draft
how-contested-words-are-handled = How contested words are handled

# translation: 3e61dc1df838627a
# review: draft
how-contested-words-for-place-names-each-language = For place names, each language uses the form customary in it. A form that only one party uses is attributed to that party.

# translation: f42814744c60cc6c
# review: draft
how-contested-words-the-words-inside-quotation-marks = The words inside quotation marks belong to the source quoted. They are translated as closely as the language allows, and nothing is added to them.

# translation: 3ae9543a76a25fb9
# review: draft
how-to-report-a-mistake = How to report a mistake

# translation: a8ffd279ca484a32
# review: draft
how-to-report-a-mistake-in-the-english = A mistake in the English is reported in the same way. Anyone may report one, and a report about tone or balance is as welcome as one about spelling.

# translation: 2a5955b9769bf11e
# review: draft
how-to-report-please-open-an-issue-in = Please open an issue in the project's repository. Name the page and the language, quote the sentence, and write what it should say, with a source.

# translation: 940d14b67f1ef280
# review: draft
this-page-says-what-a = This page says what a translation on these pages is worth, how its state is shown, and how to report a mistake.

# translation: 818f23edd7067096
# review: draft
translation-policy = Translation policy

# translation: c8be2a6ecaac8c51
# review: draft
what-the-marks-draft-no-person-has-reviewed = **draft**: no person has reviewed this translation.

# translation: fce7381ec1705772
# review: draft
what-the-marks-in-english-this-passage-is = **shown in: English**: this passage is not translated yet, and the source passage is shown.

# translation: 4f006c7890e9a99d
# review: draft
what-the-marks-mean = What the marks mean

# translation: 149a3a51af2733fd
# review: draft
what-the-marks-outdated-the-english-changed-after = **outdated**: the English changed after this passage was translated.

# translation: 3edbe034534e2e6d
# review: draft
what-the-marks-the-built-pages-show-the = The built pages show the state of each passage:

# translation: 886963216f086d88
# review: draft
which-text-counts = Which text counts

# translation: 4fa5c096e8c32a9b
# review: draft
which-text-counts-a-translation-is-a-draft = A translation is a *draft* until a person has reviewed it. Reviewed or not, a translation has no legal force.

# translation: 61818990567fb149
# review: draft
which-text-counts-the-english-text-is-authoritative = The English text is authoritative. Where a translation and the English differ, the English applies.
