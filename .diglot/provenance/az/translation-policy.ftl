### The source wording that each translation in locales/az/translation-policy.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: 76237b57d921f09d
# review: draft
how-a-change-a-correction-of-the-english = A correction of the English is handled as an edit like any other. It marks the translations made from the earlier wording as outdated, until someone has brought them in step or confirmed them.

# translation: ebdd074db7d5b656
# review: draft
how-a-change-cosmetic-only-the-look-of = **cosmetic**: only the look of the text changed, such as quotation marks or spacing.

# translation: c2ca0ad99b5b106c
# review: draft
how-a-change-is-graded = How a change is graded

# translation: b24761ecb338de91
# review: draft
how-a-change-meaning-what-the-sentence-says = **meaning**: what the sentence says may have changed, such as a number, a date, a name or a *not*.

# translation: 564f6f9a8cab98b0
# review: draft
how-a-change-when-the-english-changes-the = When the English changes, the change gets one of three grades:

# translation: ea66a567f6455706
# review: draft
how-a-change-wording-the-sentence-is-phrased = **wording**: the sentence is phrased differently but should still say the same.

# translation: 50cd2ac0ce8e9cc9
# review: draft
how-contested-words-a-contested-word-or-figure = A contested word or figure is attributed to whoever uses it. Translators must not strengthen it, weaken it or drop the attribution, even if the sentence would read more easily.

# translation: 042513cc5dcd68f3
# review: draft
how-contested-words-are-handled = How contested words are handled

# translation: d11bd131f70c3243
# review: draft
how-contested-words-for-place-names-each-language = For place names, each language uses the form customary in it. A form that only one party uses is attributed to that party.

# translation: 43aa9b113270824a
# review: draft
how-contested-words-the-words-inside-quotation-marks = The words inside quotation marks belong to the source quoted. They are translated as closely as the language allows, and nothing is added to them.

# translation: 52bdf0d20bb66b7a
# review: draft
how-to-report-a-mistake = How to report a mistake

# translation: 9968cf8a0269b0c7
# review: draft
how-to-report-a-mistake-in-the-english = A mistake in the English is reported in the same way. Anyone may report one, and a report about tone or balance is as welcome as one about spelling.

# translation: 90e5049b1cd83d83
# review: draft
how-to-report-please-open-an-issue-in = Please open an issue in the project's repository. Name the page and the language, quote the sentence, and write what it should say, with a source.

# translation: 240f8d346dd45211
# review: draft
this-page-says-what-a = This page says what a translation on these pages is worth, how its state is shown, and how to report a mistake.

# translation: 637ebc27c3ff798a
# review: draft
translation-policy = Translation policy

# translation: dd3efcbf59533223
# review: draft
what-the-marks-draft-no-person-has-reviewed = **draft**: no person has reviewed this translation.

# translation: 4298c89e68448327
# review: draft
what-the-marks-in-english-this-passage-is = **shown in: English**: this passage is not translated yet, and the source passage is shown.

# translation: 5795ba80b8532694
# review: draft
what-the-marks-mean = What the marks mean

# translation: 29aed7ba304eb18c
# review: draft
what-the-marks-outdated-the-english-changed-after = **outdated**: the English changed after this passage was translated.

# translation: 3e1c330c73b4a687
# review: draft
what-the-marks-the-built-pages-show-the = The built pages show the state of each passage:

# translation: d29f047d1aa7cda6
# review: draft
which-text-counts = Which text counts

# translation: 8ce71346217a4abe
# review: draft
which-text-counts-a-translation-is-a-draft = A translation is a *draft* until a person has reviewed it. Reviewed or not, a translation has no legal force.

# translation: 065f49ac7a2a8f2b
# review: draft
which-text-counts-the-english-text-is-authoritative = The English text is authoritative. Where a translation and the English differ, the English applies.
