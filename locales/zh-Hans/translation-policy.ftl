### Translations of locales/en/translation-policy.ftl into zh-Hans.
### What is to be done: diglot todo zh-Hans

translation-policy = 翻译政策

this-page-says-what-a = 本页说明这些网页上的译文具有何种效力、其状态如何显示，以及如何报告错误。

which-text-counts = 以哪个文本为准

which-text-counts-the-english-text-is-authoritative = 英文文本为权威文本。译文与英文不一致时，以英文为准。

which-text-counts-a-translation-is-a-draft = 译文在经人审校之前均为*草稿*。无论是否经过审校，译文均不具有法律效力。

what-the-marks-mean = 标记的含义

what-the-marks-the-built-pages-show-the = 生成的页面会显示每个段落的状态：

what-the-marks-outdated-the-english-changed-after = **已过时**：该段落翻译之后，英文有了改动。

what-the-marks-in-english-this-passage-is = **显示语言：English**：该段落尚未翻译，显示的是源语段落。

what-the-marks-draft-no-person-has-reviewed = **草稿**：该译文尚未经任何人审校。

how-a-change-is-graded = 改动如何分级

how-a-change-when-the-english-changes-the = 英文发生改动时，该改动会被归入以下三个等级之一：

how-a-change-cosmetic-only-the-look-of = **形式**：仅文本的外观有变，例如引号或空格。

how-a-change-wording-the-sentence-is-phrased = **措辞**：句子换了说法，但意思应当不变。

how-a-change-meaning-what-the-sentence-says = **含义**：句子的意思可能有变，例如数字、日期、名称或一个*不*字。

how-a-change-a-correction-of-the-english = 对英文的更正与其他编辑一样处理。更正会将依据先前措辞所作的译文标记为已过时，直至有人将其更新一致或予以确认。

how-contested-words-are-handled = 如何处理有争议的用词

how-contested-words-a-contested-word-or-figure = 有争议的用词或数字均注明由谁使用。译者不得加强或减弱其语气，也不得略去出处，即使这样做会使句子更为通顺。

how-contested-words-for-place-names-each-language = 对于地名，每种语言采用该语言中通行的形式。仅由一方使用的形式，须注明为该方所用。

how-contested-words-the-words-inside-quotation-marks = 引号内的文字属于被引用的来源。译文应在语言允许的范围内尽量贴近原文，不得添加任何内容。

how-to-report-a-mistake = 如何报告错误

how-to-report-please-open-an-issue-in = 请在项目的代码仓库中提交一个议题（issue）。请注明页面和语言，引述有关句子，写明应当如何表述，并附上来源。

how-to-report-a-mistake-in-the-english = 英文中的错误以同样方式报告。任何人都可以报告错误；关于语气或平衡性的报告与关于拼写的报告同样受欢迎。
