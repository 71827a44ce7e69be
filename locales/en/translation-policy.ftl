### The segments of source-texts/translation-policy.md, kept in step with it by `diglot sync`.
### Edit that file, not this one.

# (heading 1)
translation-policy = Translation policy

this-page-says-what-a = This page says what a translation on these pages is worth, how its state is shown, and how to report a mistake.

# (heading 2)
which-text-counts = Which text counts

which-text-counts-the-english-text-is-authoritative = The English text is authoritative. Where a translation and the English differ, the English applies.

which-text-counts-a-translation-is-a-draft = A translation is a *draft* until a person has reviewed it. Reviewed or not, a translation has no legal force.

# (heading 2)
what-the-marks-mean = What the marks mean

what-the-marks-the-built-pages-show-the = The built pages show the state of each passage:

# (list item)
what-the-marks-outdated-the-english-changed-after = **outdated**: the English changed after this passage was translated.

# (list item)
what-the-marks-in-english-this-passage-is = **shown in: English**: this passage is not translated yet, and the source passage is shown.

# (list item)
what-the-marks-draft-no-person-has-reviewed = **draft**: no person has reviewed this translation.

# (heading 2)
how-a-change-is-graded = How a change is graded

how-a-change-when-the-english-changes-the = When the English changes, the change gets one of three grades:

# (list item)
how-a-change-cosmetic-only-the-look-of = **cosmetic**: only the look of the text changed, such as quotation marks or spacing.

# (list item)
how-a-change-wording-the-sentence-is-phrased = **wording**: the sentence is phrased differently but should still say the same.

# (list item)
how-a-change-meaning-what-the-sentence-says = **meaning**: what the sentence says may have changed, such as a number, a date, a name or a *not*.

how-a-change-a-correction-of-the-english = A correction of the English is handled as an edit like any other. It marks the translations made from the earlier wording as outdated, until someone has brought them in step or confirmed them.

# (heading 2)
how-contested-words-are-handled = How contested words are handled

how-contested-words-a-contested-word-or-figure = A contested word or figure is attributed to whoever uses it. Translators must not strengthen it, weaken it or drop the attribution, even if the sentence would read more easily.

how-contested-words-for-place-names-each-language = For place names, each language uses the form customary in it. A form that only one party uses is attributed to that party.

how-contested-words-the-words-inside-quotation-marks = The words inside quotation marks belong to the source quoted. They are translated as closely as the language allows, and nothing is added to them.

# (heading 2)
how-to-report-a-mistake = How to report a mistake

how-to-report-please-open-an-issue-in = Please open an issue in the project's repository. Name the page and the language, quote the sentence, and write what it should say, with a source.

how-to-report-a-mistake-in-the-english = A mistake in the English is reported in the same way. Anyone may report one, and a report about tone or balance is as welcome as one about spelling.
