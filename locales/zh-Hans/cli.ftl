### Interface messages of diglot in zh-Hans.
### A draft: no person has reviewed it.


## Reading Fluent catalogs

syntax-expected-sign = 此处应为 `{ $sign }`
syntax-expected-entry = 此处应为消息、术语或注释
syntax-expected-space = 注释的 `#` 之后应有空格
syntax-expected-value = 此处应为值
syntax-expected-value-or-attribute = 此处应为值或属性
syntax-expected-name = 此处应为名称
syntax-expected-expression = 左花括号之后或调用之内应有表达式
syntax-expected-digit = 此处应为数字字符
syntax-expected-argument-end = 此处应为 `,` 或 `)`
syntax-expected-literal = 此处应为数字或带引号的文本
syntax-expected-line-end = 此处应换行
syntax-expected-variant = 此处应为变体，变体以 `[` 或 `*[` 开头
syntax-expected-next-variant = 此处应为另一个变体或右花括号
syntax-expected-key = 变体的键应为单词或数字
syntax-stray-brace = 这个右花括号没有对应的左花括号
syntax-unknown-escape = 未知的转义 `{ $escape }`
syntax-short-escape = 此转义需要 { $digits } 位十六进制数字
syntax-function-name = 函数名 `{ $name }` 不是大写字母
syntax-not-callable = 只有函数或术语可以带参数调用
syntax-positional-after-named = 这个未命名参数位于命名参数之后
syntax-repeated-argument = 参数 `{ $name }` 给出了两次
syntax-term-attribute = 术语的属性不能直接显示
syntax-selector = 此表达式不能用来选择变体
syntax-no-default = 没有标记默认变体
syntax-two-defaults = 又有一个变体被标记为默认
syntax-too-deep = 此处未闭合的花括号和圆括号超过 { $limit } 个
syntax-help-entry = 消息由 id、`=` 和值组成，例如 `greeting = Hello`
syntax-help-continue = 如果这一行是上面的值的延续，请至少缩进一个空格
syntax-help-name = 名称以 A 到 Z 的字母（大小写均可）开头，只能包含这些字母、数字、`-` 和 `_`
syntax-help-tab = 请用空格缩进，制表符不算缩进
syntax-help-line-start = 如果这一行是以 `{ $sign }` 开头的文本，请把该符号写成 `{ $example }`
syntax-help-attribute = 属性必须紧接在其消息下方，形如 `.title = Hello`
syntax-help-unclosed = 请闭合前面打开的花括号；如果花括号是文本，请写成 `{ $example }`
syntax-help-stray-brace = 如果花括号是文本，请写成 `{ $example }`
syntax-help-string = 带引号的文本必须在同一行内结束
syntax-help-comment = 请在 `#` 与注释之间加一个空格
syntax-help-value = 请把值写在同一行，或缩进后写在下面各行；空值写成 `{ $example }`
syntax-help-term-value = 术语即使有属性也必须有值；空值写成 `{ $example }`
syntax-help-expression = 花括号内可以是 `$variable`、消息、`-term`、`FUNCTION()`、数字或带引号的文本；如果花括号是文本，请写成 `{ $example }`
syntax-help-escape = 可用的转义有：反斜杠加引号、反斜杠加反斜杠、`\uXXXX` 和 `\UXXXXXX`；花括号无需转义
syntax-help-function-name = 函数名请用大写字母，消息和术语请不要加圆括号
syntax-help-not-callable = 请删除圆括号
syntax-help-positional = 请把命名参数放在最后
syntax-help-selector = 请用变量、函数或术语的属性来选择变体
syntax-help-variant = `->` 之后每个变体单独占一行，例如 `[one] One book`
syntax-help-next-variant = 变体各行请缩进，右花括号请单独占一行
syntax-help-default = 请在且仅在一个变体前加 `*`


## Source texts and raw texts

source-unmerged = 此处两个分支更改了相同的行，尚无人作出选择
source-unmerged-help = 请保留正确的内容，并删除 git 的标记行；在此之前，diglot 不会更改跟随此文本的任何内容
source-pin-invalid = `{ $id }` 不能用作消息的 id
source-pin-invalid-help = id 请以 a 到 z 的字母开头，并且只使用这些字母、数字、`-` 和 `_`
source-pin-repeated = id `{ $id }` 在此文本中固定了两次
source-pin-repeated-help = 请为其中一段换一个 id
source-front-matter = `{ $key }` 的值不是单行文本
source-front-matter-help = 请把值写在一行内；如含特殊字符，请加双引号
raw-help = 请将此处与原件对照，并手动处理
raw-ordinal = `{ $seen }` 可能是损坏的 `{ $maybe }`
raw-stray-number = 数字 `{ $seen }` 在此句中没有意义，可能是页码或注释编号
raw-page-number = `{ $seen }` 单独成行，可能是页码
raw-page-join = `{ $seen }` 之前的文本是跨页拼接的，此处可能是新段落的开头
raw-range = `{ $seen }` 中可能丢失了一个符号，原文可能是 `{ $maybe }`
raw-unclosed = `{ $seen }` 中的引号或括号没有闭合
raw-unopened = `{ $seen }` 中的引号或括号没有对应的开头
raw-address-spaces = 地址 `{ $seen }` 中有空格
raw-address-cut = 地址 `{ $seen }` 曾被断开，拼接处可能有符号丢失或错误
raw-hyphen-kept = `{ $seen }` 曾在连字符处断行，可能应为 `{ $maybe }`
raw-hyphen-space = `{ $seen }` 中连字符旁的空格似乎有误
raw-look-alike = `{ $seen }` 可能混淆了形似的字符（l、I、1 和 |，或 O 和 0）
raw-punctuation = `{ $seen }` 的标点似乎有误
raw-doubled-word = `{ $seen }` 中可能多了一个词
raw-spelling = 此文本在这里写作 `{ $seen }`，在别处写作 `{ $maybe }`
raw-unreadable = `{ $seen }` 中有无法识别的字符
raw-bullet = 此行开头的字母 `{ $seen }` 被当作列表符号


## Settings that would harm the texts

settings-records-overwrite = 记录会覆盖 `{ $pattern }` 的文件：记录需要单独的文件夹
settings-folder-taken = 文件夹 `{ $folder }` 已属于语言区域 `{ $locale }`
settings-from-help = 请删除这一行：之后 `{ $locale }` 译自 `{ $source }`
cli-shipped-unknown = 无法得知哪些内容已发布，因为无法读取 `{ $file }`
cli-project-file = `{ $folder }` 是文件：请写明它所在的文件夹
check-no-source = 源语言区域 `{ $locale }` 没有任何文件，却有译文
check-no-source-help = 请在 `source-locale` 中写明文本所用的语言；在此之前不要删除任何译文
cli-config-all = 没有对所有语言区域统一的设置；请用 `--locale` 写明语言区域，或用 `--path` 写明文件。
usage-accept-locale = 请写明语言区域和消息，例如 `diglot accept { $locale } { $message }`


## Files, settings, init

disk-cannot-read = 无法读取 `{ $path }`：{ $cause }
disk-cannot-write = 无法写入 `{ $path }`：{ $cause }
disk-cannot-remove = 无法删除 `{ $path }`：{ $cause }
disk-cannot-lock = 无法通过 `{ $path }` 阻止 diglot 的其他运行实例写入：{ $cause }
disk-locked = diglot 的另一个运行实例（进程 { $process }）写入此项目的时间过长；请结束它后重试
disk-changed = `{ $path }` 在此期间已被他人更改，因此未写入任何内容；请重试
disk-exists = `{ $path }` 已存在，因此未写入任何内容
disk-read-only = `{ $path }` 是只读的，因此未写入任何内容
disk-outside = `{ $path }` 指向项目之外，因此未写入任何内容
disk-same-file = `{ $path }` 和 `{ $other }` 是同一个文件，不能写入两份不同的文本，因此未写入任何内容
disk-not-a-file = `{ $path }` 不是文件
disk-too-large = `{ $path }` 太大：文件必须小于 4 GiB
disk-output-folder = `{ $path }` 不能用作输出文件夹：它必须位于项目之内，且不含您自己的文本
disk-unreadable = 无法读取此文件：{ $cause }
disk-cannot-look = 无法访问此路径：{ $cause }
disk-special-file = 这不是普通文件，未读取
disk-large = 此文件太大，未读取：文件必须小于 4 GiB
disk-not-utf8 = 从此处起，文件不是 UTF-8 文本
disk-not-utf8-help = 请在编辑器中将文件另存为 UTF-8；在此之前 diglot 不会更改它
disk-strange-path = 此文件的名称不是有效的 Unicode，因此未读取该文件
disk-link-outside = 此符号链接指向项目之外，未跟随
disk-link-loop = 此符号链接指回它所在的上级文件夹
disk-too-many = 此文件夹中的文件太多，或有符号链接使文件成倍增加；其余文件未读取
disk-missing-folder = 没有文件夹 `{ $folder }`
disk-missing-folder-help = 请创建该文件夹，或更正路径模式
disk-nothing-found = 没有源文本，也没有消息目录
disk-nothing-found-help = 请在 `source-texts` 中放入文本，或用 `diglot init` 查找消息目录

settings-syntax = 这不是有效的 TOML：{ $cause }
settings-unknown-key = 此处没有键 `{ $key }`
settings-known-keys = 此处可用的键有 { $keys }
settings-did-you-mean = 您是不是想写 `{ $meant }`？
settings-wrong-type =
    { $expected ->
        [texts] `{ $key }` 必须是文本列表
        [text-or-table] `{ $key }` 必须是带引号的文本或表
        [table] `{ $key }` 必须是表
        [tables] `{ $key }` 必须是表的列表
       *[text] `{ $key }` 必须是带引号的文本
    }，{ $found ->
        [number] 而不是数字
        [yes-or-no] 而不是 `true` 或 `false`
        [date] 而不是日期
        [list] 而不是列表
        [table] 而不是表
       *[text] 而不是文本
    }
settings-unknown-value = `{ $key }` 不能是 `{ $value }`
settings-known-values = 可用的值有 { $values }
settings-unknown-grade = `{ $grade }` 不是更改等级
settings-not-a-locale = `{ $name }` 不是 BCP 47 语言标签
settings-locale-form = 语言区域写作 BCP 47 语言标签，例如 `fr`、`pt-BR` 或 `zh-Hans`
settings-duplicate-locale = 语言区域 `{ $locale }` 在此处出现了两次
settings-source-among-locales = `{ $locale }` 是源语言区域，无需翻译
settings-no-source-locale = 缺少键 `source-locale`
settings-no-source-locale-help = 请在首行添加例如 `source-locale = "en"`
settings-exception-check = 例外必须写明所针对的检查，例如 `check = "variable-mismatch"`
settings-exception-reason = 例外必须有理由，例如 `reason = "the date is written out"`
settings-path = `{ $path }` 不是项目内的路径
settings-pattern-help = 请写 `diglot.toml` 所在文件夹之下的路径，各部分之间用 `/` 分隔，并使用占位符 {"{"}locale{"}"} 和 {"{"}name{"}"}
settings-pattern-lacks = 路径模式 `{ $pattern }` 必须包含 `{ $placeholder }`
settings-placeholder = 路径模式 `{ $pattern }` 此处不能包含 `{ $placeholder }`

init-exists = `diglot.toml` 已存在，保持不变
init-settings = 写入设置，源语言区域为 `{ $locale }`
init-catalogs = 按 `{ $pattern }` 找到 { $count } 个消息目录
init-sample = 写入第一份文本，供您用自己的文本替换
init-gitignore = 使 `diglot build` 的产物不进入 git


## Records, grades, sync, accept, import

record-incomplete = { $id } 的记录没有说明它属于哪条译文
record-damaged = { $id } 的记录中有一行无法读取
record-twice = { $id } 有两条记录
record-awaited-damaged = 无法读取 “awaited: { $id }” 这一行
record-help = 请运行 `diglot sync --repair`，它会保留能够得知的内容，并说明无法得知的内容

grade-cosmetic = 仅排版有更改
grade-wording = 措辞有更改：{ $change }
grade-negation = 否定有更改：{ $change }
grade-modal = 义务、许可或条件有更改：{ $change }
grade-quantifier = 数量有更改：{ $change }
grade-number-word = 数字、日期或单位有更改：{ $change }
grade-name = 名称有更改：{ $change }
grade-rewritten = 大部分已改写（{ $percent }% 的词）
grade-change-replaced = “{ $before }”改为“{ $after }”
grade-change-added = 添加了“{ $after }”
grade-change-removed = 删除了“{ $before }”
grade-capital = “{ $before }”改为“{ $after }”
grade-number = 数字 { $before } 改为 { $after }
grade-number-added = 添加了数字 { $after }
grade-number-removed = 删除了数字 { $before }
grade-target = 指向 { $before } 的链接现在指向 { $after }
grade-target-added = 添加了指向 { $after } 的链接
grade-target-removed = 删除了指向 { $before } 的链接
grade-punctuation = 标点由“{ $before }”改为“{ $after }”
grade-punctuation-added = 添加了标点“{ $after }”
grade-punctuation-removed = 删除了标点“{ $before }”
grade-attribute = 添加或删除了组成部分 { $name }
grade-placeable = 添加或删除了 { $name }
grade-variant = 添加或删除了变体 { $name }

sync-reference-created = { $file }：已创建，含 { $count } 条消息
sync-reference-updated = { $file }：消息新增 { $added } 条，更改 { $changed } 条，删除 { $removed } 条
sync-reference-reordered = { $file }：消息已按源文本的新顺序排列
sync-catalog-created = { $file }：已创建，等待翻译
sync-recorded = { $file }：已记录 { $count } 条译文所依据的源文本
sync-outdated = { $file }：{ $count } 条译文现已过时
sync-renamed = { $file }：{ $count } 条消息已改用源文本给出的 id
sync-skipped-unreadable = { $file }：保持不变，因为该文件或其相关文件有一部分无法读取

accept-unknown-locale = 项目中没有语言区域 { $locale }
accept-unknown-id = 没有消息 { $id }
accept-nothing = { $id } 没有需要接受的内容
accept-recorded = { $file }：{ $count } 条译文已确认适用于当前源文本
accept-source-only = { $file }：已声明源文本的更改不影响 { $count } 条译文

import-unreadable = { $file } 不是 UTF-8 文本；请另存为 UTF-8 后重新导入
import-exists = { $file } 已存在且内容不同；请用 --as 为新文本另取名称，或先删除旧文本
import-written = { $file }：已写入

engine-catalog-twice = 此文件与 { $first } 是同一个消息目录，未读取
engine-catalog-twice-help = 请只保留两个文件中的一个，或更改 diglot.toml 中的模式


## Checks

check-missing = 消息未翻译
check-outdated = 翻译之后源文本有更改
check-unconfirmed = 源文本和译文都有更改，无法判断先后
check-untracked = 不知道译文依据的是哪个源文本
check-obsolete = 译文在源文本中已没有对应的消息
check-out-of-step = 参考消息目录落后于其源文本
check-unreadable = 文件有一部分无法读取
check-duplicate-id = 消息目录中有两条消息的 id 相同
check-variable-mismatch = 译文使用的变量与源文本不同
check-term-mismatch = 译文使用的术语与源文本不同
check-message-reference-mismatch = 译文引用的消息与源文本不同
check-attribute-mismatch = 译文的组成部分（值、属性）与源文本不同
check-unknown-locale = 文件夹不对应项目的任何语言区域
check-unknown-check = 设置中写有不存在的检查
check-unexplained-exception = 例外没有给出理由
check-idle-exception = 例外没有起任何作用

check-source-here = 源文本在此处
check-first-here = 第一个在此处

check-missing-message = `{ $id }` 未翻译
check-missing-help = 请将其译文添加到 { $file }
check-missing-help-unread = 译文在此处，但无法读取：请先修复

check-outdated-message = { $grade ->
    [cosmetic] `{ $id }` 的源文本在排版上有更改：{ $because }
    [meaning] `{ $id }` 的源文本有更改，含义可能已变：{ $because }
   *[wording] `{ $id }` 的源文本在措辞上有更改：{ $because }
}
check-outdated-help = 请翻译更改的部分；如果译文仍然适用，请运行 `diglot accept { $locale } { $id }`

check-unconfirmed-message = `{ $id }` 的源文本和译文都有更改，无法判断先后
check-unconfirmed-help = 请对照两者；确认一致后，运行 `diglot accept { $locale } { $id }`

check-untracked-message = 不知道 `{ $id }` 的译文依据的是哪个源文本
check-untracked-catalog = 不知道此消息目录中 { $count } 条译文依据的是哪个源文本
check-untracked-catalog-help = 请与源文本对照，然后对一致的译文运行 `diglot accept { $locale } ID…`

check-obsolete-message = 源文本中已没有 `{ $id }`
check-obsolete-help = 如果不再有用，请删除
check-obsolete-help-similar = 新消息 `{ $new }` 与之相似：请重命名这一条，或将其删除
check-obsolete-help-unread = 源文本中有这条消息，但在那里无法读取：请先修复
check-obsolete-catalog = 源语言区域没有消息目录 `{ $name }`：此处的 { $count } 条消息没有用处
check-obsolete-catalog-help = 请删除或重命名此文件

check-out-of-step-changed = 此段落已更改，而参考消息目录中的 `{ $id }` 没有更改
check-out-of-step-added = 此段落尚未写入参考消息目录；其 id 将是 `{ $id }`
check-out-of-step-removed = 源文本中已没有 `{ $id }` 的段落
check-out-of-step-no-catalog = 此文本还没有参考消息目录 { $file }
check-out-of-step-layout = 参考消息目录 { $file } 与此文本的顺序或布局不同
check-out-of-step-help = 请运行 `diglot sync`

check-unreadable-junk = 这部分不是 Fluent 消息
check-unreadable-help = 请修复这部分；其余内容均已读取

check-duplicate-id-message = 上面已有另一个 `{ $id }`，只有那一个会被使用
check-duplicate-id-help = 请保留其中一个，或为这一个另取 id

check-variable-mismatch-extra = 源文本没有变量 `${ $name }`
check-variable-mismatch-extra-help = 请与源文本一致，写作 `${ $known }`
check-variable-mismatch-none-help = 请删除：此消息的源文本没有变量
check-variable-mismatch-dropped = 译文遗漏了变量 `${ $name }`
check-variable-mismatch-dropped-help = 请将 `{ "{" } ${ $name } { "}" }` 放在句中需要的位置

check-term-mismatch-extra = 源文本此处没有使用术语 `{ $name }`
check-term-mismatch-extra-help = 请使用源文本的术语，或写明理由以允许差异
check-term-mismatch-dropped = 译文遗漏了术语 `{ $name }`
check-term-mismatch-dropped-help = 请将 `{ "{" } { $name } { "}" }` 放在句中需要的位置，或写明理由以允许差异

check-message-reference-mismatch-extra = 源文本此处没有引用 `{ $name }`
check-message-reference-mismatch-extra-help = 请引用源文本所引用的消息；id 不翻译
check-message-reference-mismatch-dropped = 译文没有引用 `{ $name }`
check-message-reference-mismatch-dropped-help = 请将 `{ "{" } { $name } { "}" }` 放在句中需要的位置

check-attribute-mismatch-no-value = `{ $id }` 的译文没有值
check-attribute-mismatch-no-value-help = 请把译文写在 `=` 之后
check-attribute-mismatch-extra-value = `{ $id }` 在源文本中没有值，只有属性
check-attribute-mismatch-extra-value-help = 请删除 `=` 之后的文本
check-attribute-mismatch-dropped = 译文缺少属性 `.{ $name }`
check-attribute-mismatch-dropped-help = 请添加以空格和 `.{ $name } =` 开头的一行
check-attribute-mismatch-extra = 源文本没有属性 `.{ $name }`
check-attribute-mismatch-extra-help = 请删除，或改用它在源文本中的名称

check-unknown-locale-message = `{ $name }` 不是语言标签，因此其中的消息目录不参与处理
check-unknown-locale-help-tag = 请重命名为 `{ $tag }`，或在 diglot.toml 的 `[locale.{ $tag }]` 下写入 `folder = "{ $name }"`
check-unknown-locale-help = 请重命名为 BCP 47 标签，例如 `fr` 或 `zh-Hans`
check-unknown-locale-unlisted = 设置中没有列出语言区域 `{ $locale }`
check-unknown-locale-unlisted-help = 请将其添加到设置的 `locales` 中，或删除其消息目录

check-unknown-check-message = 没有检查 `{ $name }`
check-unknown-check-help-similar = 您是不是想写 `{ $known }`？
check-unknown-check-help = `diglot explain` 可列出所有检查

check-unexplained-exception-message = 针对 `{ $name }` 的这个例外没有给出理由，因此不起作用
check-unexplained-exception-help = 请在逗号之后写明理由：`{ $name }, …`
check-idle-exception-message = 针对 `{ $name }` 的这个例外没有起任何作用
check-idle-exception-help = 请将其删除


## History

help-value-revision = 修订版本
help-status-at = 显示在 git 的此提交、分支或标签处的情况

history-no-repository = `{ $path }` 不在 git 仓库中
history-bare = `{ $path }` 的 git 仓库在那里没有工作树
history-no-repository-help = 没有 git 时，可用 `diglot accept` 记录您对译文的了解
history-no-commit = `{ $path }` 的 git 仓库还没有提交
history-no-commit-help = 请先提交项目
history-unknown-revision = git 仓库中没有修订版本 `{ $revision }`
history-unknown-revision-help = `git log --oneline` 和 `git branch --all` 可列出现有的修订版本
history-damaged = 无法读取 `{ $path }` 的 git 仓库：{ $cause }
history-damaged-help = `git fsck` 可说明其中的问题；`git fetch --refetch` 可获取部分克隆所略去的内容
history-no-settings = 项目在 `{ $revision }` 处没有设置：按现在的设置读取
history-nothing-committed = `{ $path }` 的 git 仓库中还没有项目的消息目录
history-apart = `{ $one }` 和 `{ $other }` 没有共同的提交
history-reading = 正在读取历史：{ $percent }%

help-adopt = 根据 git 中的历史，尽可能记录每条译文所依据的源文本。
help-adopt-locale = 仅限这些语言区域
help-adopt-again = 也处理已有记录的译文
help-adopt-dry-run = 显示历史所提供的信息，但不写入任何记录
adopt-cosmetic = 排版有更改
adopt-wording = 措辞有更改
adopt-meaning = 含义可能已变
adopt-unknown = 未知
adopt-tracked = 以前已记录
adopt-total = 总计
adopt-recorded = { $file }：{ $count } 条译文将得到记录
adopt-cut-off = 有 { $count } 条译文早于此浅克隆：`git fetch --unshallow` 可获取全部历史。
adopt-nothing = 每条译文都有记录。

help-log = 显示消息及其译文如何变成现在的内容。
help-log-locale = 译文的语言区域
help-log-id = 消息，写作 ID 或“消息目录/ID”
log-uncommitted = 尚未提交
log-cut-off = 此浅克隆略去了开头部分：`git fetch --unshallow` 可获取全部历史。
log-source-first = 源文本，最初的措辞
log-source-cosmetic = 源文本仅排版有更改
log-source-wording = 源文本在措辞上有更改
log-source-meaning = 源文本有更改，含义可能已变
log-translation = 译文

help-impact = 显示源文本的编辑带来的代价：消息、语言区域、要重新翻译的词数。
help-impact-revision = 自 git 的此提交、分支或标签起；`A..B` 为从 A 到 B，`A...B` 为从 B 与 A 分开之处起
impact-title = 这些编辑的翻译代价
impact-messages = 消息
impact-translations = 译文
impact-words = 词数
impact-new = 新增
impact-gone = 消失
impact-locales = 要译入：{ $locales }
impact-nothing = 这些编辑没有翻译代价。


## Reports

report-format-full = 每个问题均附位置、摘录和处理方法
report-format-short = 每个问题一行
report-format-json = 供程序使用的单个 JSON 对象，始终为英语

report-level-error = 错误
report-level-warning = 警告
report-level-note = 注意
report-help = 帮助

report-clean = 未发现问题
report-counts = 错误：{ $errors }，警告：{ $warnings }，注意：{ $notes }


## Formats of reports

report-format-jsonl = 供程序使用：先是头部，然后每行一个问题，均为 JSON
report-format-sarif = 供代码扫描和编辑器使用：SARIF 2.1.0
report-format-github = GitHub Actions 作业中的注解及其摘要
report-format-gitlab = 供 GitLab Code Quality 使用
report-format-junit = 供显示测试结果的服务使用：JUnit XML
report-format-markdown = 用于拉取请求的简短报告
report-format-html = 供浏览器显示的单个页面，包含所有问题和语言区域表格
report-left-out = 另有 { $count } 个问题未列出
report-title = 翻译报告
report-skip = 跳到问题列表
report-findings = 问题
report-coverage-note = 每个单元格显示译文为最新的消息所占的比例，以及处于其他状态的消息数。
report-check = 检查
report-level = 级别
report-all = 全部
report-shown = 已显示：{ $shown }，共 { $all }
help-badge = 生成显示已翻译比例的小图片，供介绍项目的页面使用。
help-badge-output = 生成图片所在的文件夹
badge-label = 已翻译
help-value-output = 格式=文件
help-check-output = 同时以此格式将报告写入文件；可以给出多次
help-explain-formats = 将所有报告格式的说明输出为一页 Markdown
usage-output = `{ $value }` 不是由格式、等号和文件组成的
usage-output-help = 请按 `{ $example }` 的形式书写；文件处写 `-` 则直接输出
usage-output-twice = 会有两份报告写入 `{ $file }`
usage-no-such-format = 没有格式 `{ $format }`
output-of-project = `{ $file }` 是项目的文件，报告不得覆盖它
output-of-input = 本次运行要读取 `{ $file }`，因此报告不得覆盖它


## Locales that are translated from another locale than the source

settings-pivot-circle = 这些语言区域各译自下一个，没有一个译自源文本：{ $circle }
settings-pivot-circle-help = 请删除一个 `from`：没有它的语言区域译自源文本
check-unknown-locale-pivot = `{ $locale }` 应译自 `{ $pivot }`，而后者不是项目的语言区域
check-unknown-locale-pivot-help = 请更正 `from`，或将该语言区域添加到 `locales` 中
check-outdated-pivot = 译文所依据的文本本身已过时
check-outdated-pivot-message = `{ $id }` 依据的是 { $pivot }，而后者自身的源文本有更改：{ $because }
check-outdated-pivot-unconfirmed = `{ $id }` 依据的是 { $pivot }，而无法判断后者是否与其自身的源文本一致
check-outdated-pivot-help = 在 { $pivot } 成为最新之前，此处无需处理
check-pivot-here = 译自此处

todo-from = 译自：
todo-from-lacking = 源文本，因为 { $pivot } 中没有
todo-from-outdated = { $pivot }；最好等待，因为 { $locale } 本身已过时
todo-from-unsure = { $pivot }；无法判断 { $locale } 是否与其自身的源文本一致
todo-lag = 有 { $count } 条最新译文依据的是 { $pivot } 的文本，而该文本本身须先更新。
status-lag = 中间语言过时
help-accept-from = 与 --source-only 同用：有更改的是此语言区域的文本，其他语言区域译自该文本


## Bundles

page-draft = 本译文是草稿，尚未经人工审阅。

page-draft-part = 本译文有 { $count } 个段落尚未经人工审阅。

page-outdated = 有 { $count } 个段落已过时：翻译之后其源文本有更改。

page-fallback = 有 { $count } 个段落没有最新译文，以另一种语言显示。

page-authoritative = 各版本如有差异，以源文本（{ $language }）为准。

page-mark-outdated = 已过时

page-mark-outdated-title = 此段落的源文本在翻译之后有更改。

page-mark-fallback = 显示语言：{ $language }

page-languages = 语言

page-footnotes = 脚注

page-footnote-back = 返回正文

page-index = 文档

page-language = 语言

page-source-text = 源文本

page-coverage = { $percent }%

page-index-note = 各数字表示源文本中译文为最新的部分所占的比例（按词数计算）。

page-skip = 跳到正文

page-ways = 其他页面

page-all = 所有语言

page-facing = 与源文本对照

page-alone = 仅显示译文

page-changed = 翻译之后的更改：

page-notice = 关于本译文

build-no-picture = `{ $text }` 中的 `{ $picture }` 不是可读取的图片：页面上显示代替它的文字


## Renaming and moving

help-rename = 在所有语言区域和记录中，为消息、术语、属性或变量更换名称。
help-value-old = 旧名称
help-value-new = 新名称
help-rename-old = 要重命名的对象：`id`、`-term`、`id.attribute` 或 `$variable`；如果多个消息目录中都有，请在前面加上 `catalog/`
help-rename-new = 新名称，种类须相同
help-rename-in = 仅在此消息或术语中重命名变量
help-rename-dry-run = 以 diff 形式显示更改，但不作任何更改

rename-no-name = `{ $name }` 不是 Fluent 允许的名称
rename-unknown = 没有名为 `{ $name }` 的内容
rename-ambiguous = `{ $name }` 出现在多个消息目录中
rename-ambiguous-help = 请说明是哪一个：{ $names }
rename-other-kind = `{ $old }` 不能改为 `{ $new }`
rename-other-kind-help = 消息写作 `id`，术语写作 `-id`，属性写作 `id.name`，变量写作 `$name`；名称的种类和位置保持不变
rename-taken = `{ $name }` 已被使用
rename-taken-help = 请另选名称，或先重命名或删除已有的那个
rename-there = { $how ->
    [named] 这里已有该名称
    [recorded] 有译文依据的文本含有该名称
    [unreadable] 这里无法读取，似乎含有该名称
   *[used] 这里使用了该名称
}
rename-unreadable = `{ $file }` 无法完整读取，因此未作任何更改；请先修复
rename-counts = `{ $old }` → `{ $new }`：消息目录中 { $catalogs } 处，记录中 { $records } 处
rename-pinned = { $file }：该段落的 id 固定为 `{ $id }`
rename-exceptions = { $file }：{ $count } 个例外随之更改
rename-program = 使用 `{ $name }` 的程序也必须更改
rename-left = { $why ->
    [link] { $file }：仍有链接指向 `#{ $name }`
    [shared] { $file }：有一个例外针对多个消息目录中的 `{ $name }`，保持不变
   *[unreadable] { $file }：无法读取的部分仍写有 `{ $name }`
}

help-move = 在所有语言区域中，将消息连同其注释和记录移到另一个消息目录。
help-move-id = 要移动的对象：`id`；如果多个消息目录中都有，或它是术语，请在前面加上 `catalog/`
help-move-to = 要移入的消息目录；如不存在则创建
help-split = 显示消息目录的各组，或将其中一组移到另一个消息目录。
help-split-catalog = 消息目录
help-split-group = 组：其 `##` 之后的标题，或标题的一部分

move-no-message = `{ $name }` 不是消息或术语，而只有消息和术语可以移动
move-same = `{ $name }` 中已有该内容
move-source-text = 消息目录 `{ $name }` 由 `{ $file }` 生成，因此其消息的位置取决于该文本中段落的位置
move-source-text-help = 请在源文本中移动该段落
move-no-place = 设置中没有消息目录 `{ $name }` 的位置
move-no-place-help = 请选择符合以下某个模式的名称，或在 `[files]` 下的 `catalogs` 中添加模式：{ $patterns }
move-counts = `{ $from }` → `{ $to }`：消息 { $messages } 条，译文 { $translations } 条，记录 { $records } 条
move-emptied = { $file }：将被删除，因为其中已没有内容
move-bundle = 消息包 `{ $bundle }` 加载 `{ $from }`，但不加载 `{ $to }`：请将其添加到该消息包
split-no-group = 没有名为 `{ $title }` 的组，或有多个这样的组
split-groups-help = 现有的组是 { $titles }
split-no-groups-help = 组以例如 `## Errors` 的一行开头
split-group = { $title }：{ $count } 条消息
split-no-heading = 没有标题：{ $count } 条消息
split-next = `diglot split { $catalog } --group TITLE --to NAME` 可移动其中一组。

## Terminal

progress-reading = 正在读取文件：{ $percent }%
progress-checking = 正在检查：{ $percent }%
progress-building = 正在生成：{ $percent }%
progress-writing = 正在写入文件：{ $percent }%
help-quiet = 仅输出结果和错误
help-completions = 输出供 shell 使用的补全脚本，可补全您输入的命令、选项、检查、语言区域和 id。
help-completions-shell = 要使用的 shell
help-value-shell = SHELL
help-man = 输出 diglot 或其某个命令的手册页，格式供 `man` 读取；除非用 `--lang` 另行指定，否则为英语。
help-man-command = 命令
help-man-output = 将该手册页或所有命令的手册页写入此文件夹
man-written = `{ $folder }` 中有 { $files } 个手册页。

man-name = 名称
man-synopsis = 概要
man-description = 描述
man-exit = 退出状态
man-environment = 环境变量
man-see-also = 另请参阅
man-exit-0 = 没有问题，或没有错误级别的问题。
man-exit-1 = 有错误级别的问题。
man-exit-2 = 运行未能完成其工作。
man-language = 界面语言，除非用 `--lang` 指定。
man-no-color = 如已设置，则不使用颜色，除非给出 `--color always`。
man-force-color = 如已设置且不为 `0`，则在文件和分页程序中也使用颜色。
man-columns = 输出到文件和分页程序时的宽度；未设置时为 100 列。


## Command line

help-diglot = 使每份译文与其源文本保持同步。
help-usage = 用法：
help-commands = 命令：
help-arguments = 参数：
help-options = 选项：
help-global-options = 所有命令通用的选项：
help-examples = 示例：
help-value-options = 选项
help-value-command = 命令
help-value-folder = 文件夹
help-value-locale = 语言区域
help-value-when = 时机
help-values = [可选值：{ $values }]
help-project = 项目的文件夹；省略时为当前文件夹，或其上级中最近的含有 `diglot.toml` 的文件夹
help-lang = 界面语言；省略时由 LC_ALL、LC_MESSAGES 和 LANG 决定
help-color = 何时使用颜色
help-help = 显示此帮助
help-version = 显示版本
help-help-command = 显示 diglot 或其某个命令的作用。
help-help-which = 要说明的命令

cli-error = 错误：{ $what }
cli-hint = 帮助：{ $what }
cli-output-failed = 无法写入输出：{ $cause }

usage-no-such-command = 没有命令 `{ $command }`
usage-command-missing = 缺少命令
usage-no-such-option = 此处没有选项 `{ $option }`
usage-one-too-many = `{ $argument }` 是多余的参数
usage-argument-missing = 缺少 `{ $argument }`
usage-value-missing = `{ $argument }` 需要一个值
usage-value-wrong = `{ $value }` 不是 `{ $argument }` 的有效值
usage-no-locale = `{ $value }` 不是 BCP 47 语言标签
usage-given-twice = `{ $argument }` 只能给出一次
usage-not-together = `{ $argument }` 和 `{ $other }` 不能同时使用
usage-not-utf8 = 有参数不是 UTF-8
usage-value-unexpected = `{ $argument }` 不接受值
usage-did-you-mean = 您是不是想写 `{ $name }`？
usage-possible-values = 可用的值有 { $values }
usage-see-help = `diglot --help` 可显示所有用法
cli-settings-wrong = `{ $file }` 有 { $count } 处错误
cli-no-project = `{ $folder }` 及其上级文件夹中没有 `diglot.toml`
cli-no-project-help = `diglot init` 可将文件夹设为项目

help-value-file = 文件
help-value-name = 名称
help-value-id = ID
help-value-text = 文本
help-value-number = 数量
help-value-format = 格式
help-value-check = 检查

help-init = 将此文件夹设为项目：根据现有文件写入 `diglot.toml`。
help-init-source = 源文本的语言区域（如果无法从文件中判断）

help-import = 将来自 PDF、扫描件或电子邮件的文本导入 `source-texts/`，并列出疑似损坏之处。不更改任何字词。
help-import-file = 要导入的文本，须为 UTF-8
help-import-as = 新源文本的名称；省略时使用文件名

help-sync = 使消息目录和记录与源文本同步。不会丢失任何译文。
help-sync-dry-run = 只说明将执行的操作

help-status = 显示各语言区域的进度，按消息数和源文本词数计。
help-status-format = 显示方式

help-todo = 向译者显示待办内容，最紧要的在前，并附上要编辑的行。
help-todo-locale = 要译入的语言区域
help-todo-catalog = 仅限此消息目录
help-todo-limit = 最多显示这么多条消息

help-check = 查找译文中的问题。如有错误，以 1 退出。
help-check-format = 显示方式
help-check-locale = 仅限此语言区域；可多次给出

help-accept = 记录译文对当前源文本仍然适用。
help-accept-locale = 您已审读其译文的语言区域
help-accept-id = 消息，写作 ID 或“消息目录/ID”
help-accept-all = 接受所有待处理的内容
help-accept-source-only = 您是编者，且您对源文本的更改不影响任何译文
help-accept-note = 理由，将保存在记录中
help-accept-by = 确认者，将保存在记录中

help-explain = 说明一项检查；不写名称则列出所有检查。
help-explain-check = 检查的名称

help-build = 生成要发布的文件：各语言区域的消息目录、文档和网页。
help-build-output = 生成文件所在的文件夹，位于项目文件夹之下

usage-no-such-check = 没有检查 `{ $check }`
usage-see-checks = `diglot explain` 可列出各项检查
usage-no-such-catalog = 没有消息目录 `{ $catalog }`
usage-no-such-locale = 项目中没有语言区域 `{ $locale }`
usage-no-locales-yet = 语言区域是存放消息目录的文件夹，或 `diglot.toml` 中列出的标签
usage-project-locales = 项目中有 { $locales }
usage-wrong-name = `{ $name }` 不能用作源文本的名称
usage-accept-what = 没有说明要接受什么
usage-see-accept = 请写明消息，或使用 --all

cli-act = { $path }：{ $what }
cli-changed = 已写入 { $files } 个文件。
cli-would-change = 将写入 { $files } 个文件。
cli-in-step = 全部同步。
cli-initialized = 请编写或导入源文本，然后运行 `diglot sync`。
cli-import-same = `{ $file }` 的内容已与此相同。
cli-import-doubts = 有 { $count } 处疑似损坏。请在源文本中处理：
cli-import-next = 请通读源文本，然后运行 `diglot sync`。
cli-built = `{ $folder }` 中有 { $files } 个文件。
cli-built-changes = 已写入：{ $written }。已删除：{ $removed }。
cli-built-look = 请在浏览器中打开 `{ $path }`。

status-locale = 语言区域
status-catalog = 消息目录
status-coverage = 覆盖率
status-current = 最新
status-outdated = 过时
status-unconfirmed = 未确认
status-untracked = 未跟踪
status-missing = 缺失
status-obsolete = 废弃
status-words = 词数
status-share = { $percent }%
status-nothing = 还没有需要翻译的内容。
status-out-of-step = `{ $file }` 与其源文本不同步：请运行 `diglot sync`。

todo-current = 最新
todo-outdated-meaning = 过时：含义可能已变
todo-outdated-wording = 过时：措辞有更改
todo-outdated-cosmetic = 过时：仅排版有更改
todo-unconfirmed = 未确认：源文本和译文都有更改
todo-missing = 缺失
todo-untracked = 未跟踪：不知道译文依据的是哪个源文本
todo-obsolete = 废弃：源文本中已没有对应的消息
todo-where = 编辑：
todo-why = 原因：
todo-comment = 注释：
todo-source = 源文本：
todo-source-change = 源文本，更改前后：
todo-source-was = 源文本，更改前：
todo-translation = 译文：
todo-paste = 可粘贴并翻译的行：
todo-nothing = { $locale } 没有待办内容。
todo-total = { $locale } 有 { $count } 条消息待处理。
todo-limited = 仅显示前 { $shown } 条。


## Grades of changes

grade-value-moved = 文本现在是属性 { $name }
grade-value-made = 属性 { $name } 的文本现在是值
grade-default = 变体 { $name } 现在是默认变体
grade-placeable-other = 花括号中的内容有更改：{ $change }
grade-placeable-order = 花括号内容的顺序不同：{ $change }
grade-link-moved = 指向 { $after } 的链接现在位于别的词上
grade-mark-up = 标记有更改：{ $change }
grade-literal = 代码或地址有更改：{ $change }
grade-emphasis = “{ $before }”现在可能标为术语，或不再标为术语
grade-opposite = 有词变为反义：{ $change }
grade-name-perhaps = 可能是名称的内容有更改：{ $change }
grade-order = 词相同，顺序不同：{ $change }
grade-said = 所说的内容有增减：{ $change }
grade-joined = 有词被合写或分开：{ $change }
grade-punctuation-moved = 标点“{ $before }”现在分隔的是别的词


## Passages that are split, merged or come back

state-split = 它由 `{ $id }` 拆分而来，而这仍是整段的译文
sync-split = { $file }：`{ $old }` 已拆分，其中一部分现在是 `{ $new }`
sync-merged = { $file }：`{ $old }` 已并入 `{ $new }`
sync-copied = { $file }：被拆分段落的 { $count } 个部分以整段的译文为起点

sync-withdrawn = { $file }：以整段译文为起点的 { $count } 个部分已消失，其副本也随之消失
check-obsolete-help-merged = 它的文本已并入 `{ $new }`：请翻译那一条，然后删除这一条
todo-split = 过时：由 `{ $id }` 拆分而来
todo-merged = 并入自 `{ $id }`，其源文本：
todo-suggestion = 来自 `{ $id }` 的建议，其源文本与此源文本：


## Aligning two versions

help-align = 显示源文本两个版本之间各段落的变化，或消息目录两个版本之间各消息的变化。
help-align-before = 较旧的版本：源文本或消息目录，或用 - 表示标准输入
help-align-after = 较新的版本，或用 - 表示标准输入
help-align-locale = 文本的语言；省略时为项目的源语言区域，或 en

align-identical = { $count } 个无更改
align-moved = 已移动
align-edited = 已编辑
align-moved-edited = 已移动并编辑
align-split = 已拆分
align-merged = 已合并
align-deleted = 已删除
align-inserted = 新增
align-unknown-kind = 无法从名称判断 `{ $file }` 是什么
align-kinds = 源文本的名称以 .md 或 .txt 结尾，消息目录的名称以 .ftl 结尾
align-two-kinds = 两个文件的种类不同
align-one-input = 只有一个版本可以来自标准输入
align-unreadable = `{ $file }` 无法作为文本读取


## Reviews and refusals

help-review = 记录已有人对照当前源文本审阅了译文。
help-review-all = 所有最新且尚未审阅的译文
help-review-by = 审阅者；省略时使用 git 配置中的名称
help-refuse = 声明源文本的更改确实影响您的译文，无论编者如何声明。
help-refuse-all = 所有仅凭编者的声明而保持最新的译文
usage-which-messages = 没有说明是哪些消息
usage-review-who = 没有说明由谁审阅
usage-review-who-help = 请使用 --by NAME，或在 git 配置中设置 user.name
review-nothing = { $id } 没有可审阅的译文
review-recorded = { $file }：{ $count } 条译文已审阅
refuse-nothing = { $id } 的译文依据的是当前源文本，因此没有可拒绝的更改
refuse-recorded = { $file }：{ $count } 条译文等待译者处理，无论编者如何声明
accept-source-only-refused = { $file }：{ $count } 条译文仍然过时，因为其语言区域已拒绝这一声明
status-reviewed = 已审阅
todo-refused = 拒绝：


## Damaged records, merging

record-cut = 文件在 { $id } 的记录中间结束
help-sync-repair = 先修复损坏的记录，并说明无法得知的内容
repair-mended = { $file }：已修复；无法保留为记录的内容作为注释留在其中
repair-junk = 已去除不是记录的一部分
repair-record = { $id }：不知道哪条译文依据的是哪个源文本，因此没有为它记录任何内容
repair-line = { $id }：无法读取“{ $line }”，因此已知的内容比以前少
repair-two = { $id }：有两条记录；以译文现存的那条记录为准，如果现存的是另一译文，则两条都不算
merge-unreadable = { $file } 不是 UTF-8 文本，因此其各版本没有合并
merge-conflicts = { $file }：有 { $count } 处在两边都有更改；请在标记之间选择
help-merge-driver = 逐条消息合并消息目录或记录的两个版本；由 git 调用。
help-merge-driver-ancestor = 两者共同的来源版本 (%O)
help-merge-driver-ours = 我方的版本，将成为合并后的版本 (%A)
help-merge-driver-theirs = 对方的版本 (%B)
help-merge-driver-path = 文件所属的位置 (%P)
help-merge-driver-marker-size = 冲突两侧标记的长度 (%L)
help-init-git = 同时让 git 逐条消息合并消息目录和记录
init-git-none = 项目不在 git 仓库中
init-git-none-help = 请先运行 `git init`
init-git-attributes = 列出由 diglot 合并的文件
init-git-config = { $file }：让此克隆中的 git 调用 `diglot merge-driver`
init-git-done = 此克隆中的 git 已经调用 `diglot merge-driver`。
init-git-everybody = 请提交 `.gitattributes`。在其他每个克隆中，须运行一次 `diglot init --git`。

## Checks, projects, fixes and watching

syntax-help-colon = id 与值之间请写 `=`，不要写 `:`
syntax-help-quotes = 花括号内的文本请用直引号（`"`）括起来
syntax-help-invisible = 字符 { $code } 只是看起来像空格或根本看不见；请换成普通空格或将其删除
syntax-help-conflict = 这是未完成的合并留下的标记：请保留两个版本中的一个，并删除这些标记
syntax-help-call = 请在两个参数之间加逗号，并在最后一个参数之后加右圆括号
syntax-help-term-attribute = 请显示术语本身或某条消息，因为术语的属性只用于选择变体
syntax-opened-here = 在此处打开
settings-bundle-incomplete = 消息包必须有名称和消息目录列表，例如 `name = "app"` 和 `catalogs = ["app", "shared/*"]`
settings-catalogs-path = 缺少键 `path`
settings-reference-differs = 参考路径必须包含与 `{ $pattern }` 相同的 `*` 和 {"{"}name{"}"}，且顺序相同
settings-reference-differs-help = 它们在参考路径中所代表的内容，会填入每份译文的路径

## Mistakes in `diglot.toml`

settings-syntax-help = 请将每项设置单独写在一行，多个值写在方括号内，例如 `locales = ["fr", "ru"]`
settings-syntax-language = 这是 { $kind }，而设置用 TOML 书写
settings-syntax-language-help = 请写成例如 `source-locale = "en"` 和 `locales = ["fr", "ru"]` 的行
settings-syntax-conflict = git 在此处留下了冲突
settings-syntax-conflict-help = 请保留两个版本中正确的内容，并删除 `<`、`=` 和 `>` 的各行
settings-syntax-unclosed = 这个 `{ $sign }` 没有闭合
settings-syntax-unclosed-help = 请在它结束的位置写 `{ $sign }`
settings-syntax-sign = { $kind ->
        [extra] 这个 `{ $sign }` 是多余的
        [comma] 小数部分写在小数点之后，不能写在逗号之后
       *[missing] 此处缺少 `{ $sign }`
    }
settings-syntax-comment = 这不是设置；如果是注释，请以 `#` 开头
settings-syntax-end = 这一行应在此处结束
settings-syntax-key = `{ $key }` 不能用作键：键只能包含字母 a 到 z、数字、`-` 和 `_`
settings-syntax-hidden = 此处有一个不可见的符号
settings-syntax-escape = 在两个 `"` 之间的文本中，`\` 是特殊符号的开头
settings-syntax-escape-help = 请写 `/` 或 `\\`，或将文本放在两个 `'` 之间
settings-syntax-nothing = { $kind ->
        [key] 此处缺少名称
       *[value] 此处缺少值
    }
settings-syntax-quotes = 这些引号不是设置所需的直引号
settings-syntax-value = `{ $value }` 既不是数字，也不是日期
settings-syntax-value-help = 请写数字，例如 90；或日期，例如 2027-03-01；或两个 `"` 之间的文本
settings-syntax-unquoted = `{ $value }` 没有加引号
settings-syntax-write = 请写 `{ $text }`
settings-syntax-twice = `{ $name }` 已在第 { $line } 行出现
settings-syntax-twice-help = 请只保留其中一个，并包含两者的全部内容
settings-misplaced = `{ $key }` 不能位于 `{ $heading }` 之下
settings-misplaced-help = 请将这一行移到文件开头，位于带方括号的第一行之上
settings-nameless = `{ $heading }` 缺少名称
settings-elsewhere-help = 它应位于一行 { $heading } 之下
settings-wrong-entry = 列表 `{ $key }` 中的每个值都必须是带引号的文本
settings-empty = `{ $key }` 没有内容
settings-empty-help = 请在引号之间写入内容，或删除这一行
settings-every-locale-help = 请写明语言区域，例如 `["fr", "ru"]`；或省略 `{ $key }`，以表示所有语言区域
settings-level-help = 级别写作 `checks.{ $key } = "{ $level }"`
settings-folder-help = 请写文件夹的名称，例如 `{ $example }`
settings-no-project-help = 请更正路径，或将其删除
settings-text-kind = `.{ $extension }` 文件不能用作源文本：源文本是 Markdown（`.md`）或纯文本（`.txt`）
settings-function = `{ $name }` 不能用作函数：函数名为大写字母，例如 `PLATFORM`
settings-withdraw-override-help = 请在此处也写一个更低的 `withdraw`：此覆写没有写明时，以层级的为准
disk-settings-folder = `{ $path }` 是文件夹，而设置是文件：请将其重命名，然后用 `diglot init` 写入该文件
disk-link-nowhere = 链接 `{ $path }` 指向不存在的文件：请创建该文件，或删除链接
disk-no-file-fits = 没有文件符合路径模式 `{ $pattern }`
disk-no-file-fits-help = 请更正，或将其删除：`*` 代表路径的一部分，`**` 代表任意文件夹；除 {"{"}locale{"}"} 和 {"{"}name{"}"} 之外，其他符号都代表自身
disk-no-file-fits-help-fluent = 消息目录是 Fluent 文件：请写例如 `{ $pattern }` 的模式
disk-no-catalogs-help = 请写明模式，例如 `"locales/{"{"}locale{"}"}/*.ftl"`，或用 `diglot init` 查找消息目录
disk-all-excluded = `{ $pattern }` 略去了项目的所有文件
disk-all-excluded-help = 请写一个符合的文件较少的模式

check-idle-setting = 设置没有改变任何内容
check-idle-setting-locales = `locales` 是空列表，因此没有要翻译的内容
check-idle-setting-itself = `{ $locale }` 不能以自身作为后备
check-idle-setting-same = { $kind ->
        [exception] 第 { $line } 行的例外允许相同的内容
       *[override] 此覆写所写的一切，都以第 { $line } 行的覆写为准
    }
check-idle-setting-ship = `ship = 0` 会使语言区域在没有任何译文时就发布
check-idle-setting-exclude = 没有文本符合 `{ $pattern }`，因此没有略去任何内容
check-idle-setting-catalog = 没有名为 `{ $name }` 的消息目录
check-unknown-check-grades = `{ $name }` 对所有更改只有一个级别，而不是每个等级各有一个
check-unknown-check-grades-help = 请写 `{ $name } = "warning"`；只有 `outdated` 和 `outdated-pivot` 区分等级
check-idle-exception-nothing = { $key ->
        [locale] 这个例外没有起任何作用：项目中没有语言区域 `{ $value }`
        [file] 这个例外没有起任何作用：项目中没有文件 `{ $value }`
       *[id] 这个例外没有起任何作用：没有 id 为 `{ $value }` 的消息
    }
check-idle-exception-help-nothing = 请更正，或删除这个例外
check-unknown-locale-folder = 设置写明 `{ $locale }` 的文件夹是 `{ $folder }`，而此处有一个名为 `{ $name }` 的文件夹
check-unknown-locale-folder-help = 请重命名为 `{ $folder }`，或写入 `folder = "{ $name }"`
check-below-demand-help-untracked = 已有译文，但没有说明它们依据的是哪个源文本：请对一致的译文运行 `diglot accept { $locale } ID…`

## Policy

settings-table-help = 请写一行 { $heading }，并把它的键写在下面各行
settings-list-help = 请写在方括号内：`{ $key } = ["{ $text }"]`
settings-percent = `{ $key }` 不能是 { $value }：必须是 0% 到 100% 之间的比例
settings-percent-help = 请写数字，例如 90 或 99.5，最多一位小数
settings-count = `{ $key }` 不能是 { $value }：必须是 0 或更大的整数
settings-tier-locales = 层级 `{ $tier }` 中没有语言区域
settings-tier-locales-help = 请添加一行，例如 `locales = ["fr", "ru"]`；"*" 表示其他层级未列出的所有语言区域
settings-tier-rest = "*" 已写在层级 `{ $tier }` 中：未列入任何层级的所有语言区域都属于该层级
settings-tier-twice = `{ $locale }` 已在层级 `{ $tier }` 中
settings-tier-twice-help = 一个语言区域只能属于一个层级：请从其中一个删除；其不同之处可写在 [[override]] 中
settings-unlisted-locale = `{ $locale }` 不是此项目的语言区域
settings-unlisted-locale-help = 请在此处删除，或将 "{ $locale }" 添加到文件开头的列表 `locales` 中
settings-no-tier = 没有层级 `{ $tier }`
settings-no-tier-help = 请写入表 [tier.{ $tier }] 及其语言区域，或在此处改写语言区域
settings-override-limits = 此覆写没有说明它针对什么
settings-override-limits-help = 请添加 `locales`、`tiers`、`catalogs` 或 `paths`；处处适用的内容应写在层级或 [checks] 中
settings-override-empty = 此覆写没有改变任何内容
settings-override-empty-help = 请添加不同之处，例如 `current = 95` 或 `checks.missing = "note"`
settings-override-messages = 写有 `messages` 时，覆写只能规定 `build` 提供给读者的内容：阈值和级别针对整个消息目录
settings-address = `{ $address }` 不能用作发布地址：请写例如 https://example.org/texts 的地址，不含 `?` 和 `#`
settings-withdraw-alone = 此处有 `withdraw`，但没有 `ship`
settings-withdraw-above = 达到 { $ship }% 就发布的语言区域，不能在低于 { $withdraw }% 时撤下：它会立即被撤下
settings-withdraw-help = 请写 `ship`（达到此比例即发布语言区域）和比它低的 `withdraw`，例如 `ship = 90` 和 `withdraw = 80`
settings-critical-form = `{ $pattern }` 没有说明是哪个消息目录
settings-critical-form-help = 请写作“消息目录/ID”，例如 "app/{ $pattern }"；"*/{ $pattern }" 表示所有消息目录
settings-day = `{ $key }` 不能是 { $value }：必须是日期，例如 2027-03-01
policy-shipped-line = `{ $line }` 没有写明语言区域：此文件的每一行是语言标签，例如 `fr`，或标签加消息目录，例如 `fr/guide`
check-expired-exception = 例外已到期
check-expired-exception-message = 针对 `{ $name }` 的这个例外有效期到 { $day } 为止；{ $count ->
        [0] 已没有内容需要它
       *[other] 有 { $count } 个问题重新出现
    }
check-expired-exception-no-day = 针对 `{ $name }` 的这个例外在 `until` 之后没有写日期，因此不起作用
check-expired-exception-help = 请修复它所允许的内容并将其删除，或为它另写日期
check-expired-exception-help-idle = 请将其删除
check-expired-exception-help-day = 请在逗号之前写日期，例如 `until 2027-03-01`
check-expired-exception-here = 不再允许
help-config = 显示 `diglot.toml` 可以写什么，以及现在写了什么。
help-config-keys = 将所有表和键的说明输出为一页英语 Markdown
help-config-schema = 输出 `diglot.toml` 的 JSON 模式，供编辑器使用
help-config-show = 显示哪些设置生效，以及由哪一行规定
help-config-locale = 仅显示对此语言区域生效的设置
help-config-path = 仅显示对此源文本或消息目录生效的设置
usage-no-such-text = 项目中没有源文本或消息目录 `{ $file }`
usage-no-such-text-help = 请写它在 `diglot.toml` 所在文件夹之下的路径，与 `diglot check` 所显示的相同
cli-config-defaults = 设置中没有这方面的内容；一切均为默认。

check-group-policy = 项目的要求
check-below-demand = 语言没有达到对它的要求
check-below-demand-current = { $subject } 已翻译 { $share }%，而 `{ $table }` 要求 { $demanded }%：还需处理 { $left }，不是最新的共有 { $lacking }
check-below-demand-most = { $lack ->
        [missing] { $subject } 中缺失的译文过多
        [cosmetic] { $subject } 中因排版更改而过时的译文过多
        [wording] { $subject } 中因措辞更改而过时的译文过多
        [meaning] { $subject } 中因含义更改而过时的译文过多
        [unconfirmed] { $subject } 中未确认的译文过多
        [untracked] { $subject } 中未跟踪的译文过多
       *[outdated] { $subject } 中过时的译文过多
    }：{ $lacking }，而 `{ $table }` 允许 { $most }；还需处理 { $left }
check-below-demand-help = `diglot todo { $locale }` 可列出待办内容，最紧要的在前
check-critical-not-current = 关键消息不是最新的
check-critical-not-current-message = { $locale } 的 `{ $catalog }` 暂不发布：有 { $count } 条关键消息不是最新的：{ $ids }
check-idle-pattern = 要求没有针对任何内容
check-idle-pattern-message = { $kind ->
        [message] 没有名为 `{ $name }` 的消息
        [catalog] 没有名为 `{ $name }` 的消息目录
        [path] 没有路径为 `{ $name }` 的文本
       *[locale] 没有语言区域 `{ $name }`
    }，因此此处没有提出任何要求
check-idle-pattern-help = 请更正名称或将其删除；`diglot status` 可显示语言区域和消息目录的名称
check-stale-shipping = 发布记录落后于实际情况
check-stale-shipping-message = { $name } 记录为已发布，却被略去：{ $why }（`{ $table }`）
check-stale-shipping-idle = { $name } 记录为已发布，而设置没有说明何时发布它
check-stale-shipping-help = 请翻译还需处理的内容，或用 `diglot ship` 将其从记录中去除
check-stale-shipping-help-idle = 请用 `diglot ship` 将其从记录中去除，或在其层级中写 `ship`
check-stale-shipping-help-line = 请删除这一行；如果是 git 无法合并的两个版本，请保留两者的各行
check-unknown-mark = 给 diglot 的标记没有意义
check-unknown-mark-message = 没有标记 `{ $word }`
check-unknown-mark-apart = 此标记下方没有紧接着的消息，因此没有标记任何内容
check-unknown-mark-help = 请将 `diglot: critical` 写在紧接消息上方的注释中
policy-ships = 已翻译 { $share }%，低于 { $withdraw }% 时撤下
policy-ready = 已翻译 { $share }%，达到 { $ship }% 即可发布：请用 `diglot ship { $name }` 发布
policy-held-back = 已翻译 { $share }%，达到 { $ship }% 才能发布：还需处理 { $left }
policy-withdrawn = 已翻译 { $share }%，低于 { $withdraw }% 时撤下，达到 { $ship }% 才重新发布：还需处理 { $left }
policy-critical = 有 { $count } 条关键消息不是最新的：{ $ids }
policy-gap = 有 { $count } 个段落没有最新译文，因此该文档在此处暂不发布：{ $ids }
ship-ships = { $name } 已发布：已翻译 { $share }%
ship-withdrawn = { $name } 已撤下：已翻译 { $share }%
ship-taken = { $name } 已撤下
ship-idle = { $name } 已从记录中去除：设置没有说明何时发布它
ship-no-rule = 设置没有说明何时发布 { $name }：请在其层级中写 `ship`
ship-not-ready = { $name } 还不能发布：{ $why }
ship-not-shipped = { $name } 没有发布
ship-nothing = 没有更改：可以发布的均已发布，已发布的均符合要求。
help-ship = 发布符合其层级规则的语言区域，并撤下不再符合的语言区域。
help-ship-name = 仅限这些，写作“语言区域”；各消息目录单独发布时，写作“语言区域/消息目录”
help-ship-withdraw = 撤下它们，无论是否符合要求
cli-left-out = 略去：{ $name }，{ $why }
status-tier = 层级
status-verdict = 结论
status-why = 原因
status-ships = 发布
status-held-back = 暂不发布
status-ships-below = 低于要求仍发布
policy-amount = { $messages } 条消息（{ $words } 个词）
policy-messages = { $count } 条消息
policy-words = { $count } 个词

## Settings of other tools: `l10n.toml` of Mozilla and `i18n.toml` of cargo-i18n

settings-no-project = 没有文件 `{ $file }`
settings-unknown-project = 这既不是 Mozilla 的 `l10n.toml`，也不是 cargo-i18n 的 `i18n.toml`
settings-l10n-path = 缺少键 `l10n`，因此不知道译文在哪里
settings-other-formats = 此文件中有 { $count } 个路径（此处是第一个）不是 Fluent 消息目录的路径，已跳过
settings-expression = 这不是 diglot 能读取的正则表达式：{ $cause }
settings-endless = `{ $path }` 中的值互相引用，没有尽头
settings-lacks-key = 缺少键 `{ $key }`
check-unreadable-help-note = diglot 只处理 Fluent 消息目录，其余内容保持不变
settings-no-fluent = 没有表 `fluent`，因此不知道有哪些消息目录
settings-no-domain = 不知道这些消息目录属于哪个 crate
settings-no-domain-help = 请添加键 `domain`，或添加写有 crate 名称的 Cargo.toml

## Starting a project

init-references = 按 `{ $pattern }` 找到它们的源文本
init-project = 在 `{ $project }` 指明的位置找到 { $count } 个消息目录
init-project-wrong = 已跳过，因为其中有 { $count } 处错误
init-folder = 为语言区域 `{ $tag }` 保留名称 `{ $name }`
init-passed-over = 跳过 { $count } 个 Fluent 文件，它们在该处不是某个语言区域的消息目录，第一个是 `{ $first }`
engine-no-place = 没有路径模式说明此文本的消息目录应放在哪里
engine-no-place-help = 请在 diglot.toml 的 `catalogs` 中添加含有 {"{"}locale{"}"} 和 {"{"}name{"}"} 的路径模式
engine-unlisted = 有 { $count } 个 Fluent 文件不参与处理，第一个是 `{ $first }`：其语言区域不在为它们列出的语言区域之中
engine-unlisted-help = 请将该语言区域添加到其路径模式的 `locales` 中，或删除不再需要的内容
engine-settings-wrong = 设置中有 { $count } 处错误

## Watching

disk-cannot-watch = 无法监视 `{ $path }` 的更改：{ $cause }
help-check-watch = 每当文件有更改就重新检查，直到按下 Ctrl+C
watch-waiting = 正在监视 { $files } 个文件；按 Ctrl+C 结束
watch-changes = 与上次运行相比：新增 { $new } 个，消失 { $gone } 个
check-no-records = 还不知道某个语言区域的译文依据的是哪些源文本
check-missing-catalog = 该语言区域没有此文本的译文：{ $count } 条消息未翻译
check-missing-catalog-help = 请将译文写入 { $file }
check-no-records-message = 尚未记录 { $count } 个语言区域（{ $locales }）的译文所依据的源文本，因此无法判断哪些译文已过时
check-no-records-help = 请将译文与源文本对照，并用 `diglot accept` 确认一致的译文；其他检查无需记录即可进行
check-variable-mismatch-list-help = 请删除，或使用源文本的某个变量：{ $names }
check-variable-mismatch-dropped-here = 此变体遗漏了变量 `${ $name }`
check-unknown-locale-spelling = `{ $name }` 是语言区域 `{ $tag }` 的另一种写法
check-unknown-locale-spelling-help = 请重命名为 `{ $tag }`，或在 diglot.toml 的 `[locale.{ $tag }]` 下写入 `folder = "{ $name }"`
cli-initialized-catalogs = 请运行 `diglot check` 查看译文的状况。

## Checks of the text of a translation beside its source

check-empty-translation = 源文本有内容，译文却没有
check-empty-translation-message = 此处的译文为空
check-empty-translation-help = 请翻译，或在翻译之前先删除此消息
check-copied-source = 译文是源文本的复制
check-copied-source-message = 这是源文本，不是译文
check-number-mismatch = 译文中的数字与源文本不同
check-number-mismatch-other = 译文写的是 { $found }，而源文本写的是 { $wanted }
check-number-mismatch-dropped = 源文本有 { $number }，而译文没有
check-number-mismatch-added = 译文有 { $number }，而源文本没有
check-number-mismatch-help = 请写源文本中的数字，并采用您的语言的写法
check-symbol-mismatch = 译文缺少源文本中的符号（货币符号、百分号、§、©、……）
check-symbol-mismatch-message = 源文本有符号 { $sign }，而译文既没有该符号，也没有表示它的词
check-symbol-mismatch-help = 请按您的语言的写法写出该符号
check-end-mismatch = 译文末尾的符号与源文本不同（问号、冒号、省略号）
check-end-mismatch-dropped = 源文本以 `{ $sign }` 结尾，而译文不是
check-end-mismatch-added = 译文以 `{ $sign }` 结尾，而源文本不是
check-end-mismatch-help = 请与源文本的结尾一致，并使用您的语言的符号
check-full-stop-mismatch = 译文和源文本中只有一个以句号结尾
check-full-stop-mismatch-dropped = 源文本以句号或感叹号结尾，而译文不是
check-full-stop-mismatch-added = 译文以句号或感叹号结尾，而源文本不是
check-full-stop-mismatch-help = 请与源文本的结尾一致
check-space-mismatch = 译文和源文本中只有一个在开头或末尾有空格
check-space-mismatch-start-dropped = 源文本以空格开头，而译文不是
check-space-mismatch-start-added = 译文以空格开头，而源文本不是
check-space-mismatch-end-dropped = 源文本以空格结尾，而译文不是
check-space-mismatch-end-added = 译文以空格结尾，而源文本不是
check-space-mismatch-added-help = 请删除该空格以及括住它的花括号
check-space-mismatch-help = 必须保留的空格写成 {"{"} " " {"}"}
check-length-mismatch = 译文比源文本长得多或短得多
check-length-mismatch-short = 译文长度不到源文本的三分之一
check-length-mismatch-long = 译文长度超过源文本的三倍
check-length-mismatch-help = 请查看是否有一部分丢失，或属于另一条消息

## Checks of a text alone

check-replacement-character = 文本中有字符丢失
check-replacement-character-message = 此处有一个字符丢失：文本在其位置上是 U+FFFD
check-replacement-character-help = 请写出此处应有的字符
check-direction-controls = 方向字符没有闭合，或强制改变方向
check-direction-controls-not-closed = 不可见的方向字符 { $sign } 在此处打开了一段文字，但没有字符将其闭合
check-direction-controls-not-opened = 不可见的方向字符 { $sign } 在此处闭合了一段从未打开的文字
check-direction-controls-forced = 不可见的方向字符 { $sign } 使其后的字母反向排列
check-direction-controls-help = 请将其删除，或在这段文字之前写 U+2068，之后写 U+2069
check-invisible-character = 文本中有不可见字符
check-invisible-character-message = 此处有一个不可见字符：{ $sign }
check-invisible-character-help = 请将其删除；如果是有意使用，请在花括号内写成转义
check-mixed-script = 一个词中混有两种字母表的形似字母
check-mixed-script-message = { $alphabet ->
    [cyrillic] “{ $word }”中的西里尔字母 { $letters } 夹在另一种字母表的字母之间
    [greek] “{ $word }”中的希腊字母 { $letters } 夹在另一种字母表的字母之间
    [armenian] “{ $word }”中的亚美尼亚字母 { $letters } 夹在另一种字母表的字母之间
   *[latin] “{ $word }”中的拉丁字母 { $letters } 夹在另一种字母表的字母之间
}
check-mixed-script-help = 请用同一种键盘布局重新输入该词
check-not-nfc = 一个字母写成了两个字符
check-not-nfc-message = “{ $word }”中有字母与其附加符号写成了两个字符，而两者合起来有一个专用字符
check-not-nfc-help = 请将该字母作为一个字符重新输入
check-doubled-word = 一个词连续出现了两次
check-doubled-word-message = “{ $word }”连续出现了两次
check-doubled-word-help = 请删除其中一个
check-straight-apostrophe = 撇号是直的，而文件中其他撇号是弯的
check-straight-apostrophe-message = 这个撇号是直的，而文件中其他撇号几乎都是 { $usual }
check-straight-apostrophe-help = 请写 { $usual }
check-straight-quote = 引号是直的，而文件中大多数引号不是
check-straight-quote-message = 这些引号是直的，而文件中其他引号大多不是
check-straight-quote-help = 请使用文件中其他地方的引号；此语言通常使用：{ $usual }
check-quote-mismatch = 引号不成对
check-quote-mismatch-lonely = 引号 { $mark } 没有与之成对的引号
check-quote-mismatch-wrong = 以 { $opened } 开头的引文以 { $mark } 结尾
check-quote-mismatch-help = 请使用成对的引号；此语言通常使用：{ $usual }
check-wrong-language = 文本是另一种语言
check-wrong-language-message = 此文本不是 { $locale } 的语言：看起来像 { $language }
check-wrong-language-help = 请翻译，或将其移到该语言的文件中
check-wrong-script = 文本的文字与其语言区域的文字不同
check-wrong-script-message = 此文本的大多数字符不属于 { $locale } 所用的文字
check-wrong-script-simplified = 此文本含有简体字，而 { $locale } 使用繁体字
check-wrong-script-traditional = 此文本含有繁体字，而 { $locale } 使用简体字

## Checks of references, functions and plural forms

check-did-you-mean = 您是不是想写 `{ $known }`？
check-unknown-reference = 文本引用了不存在的消息、术语或属性
check-unknown-reference-message = 没有 `{ $name }`
check-unknown-reference-bundle = 消息包 `{ $bundle }` 中没有 `{ $name }`
check-unknown-reference-attribute = `{ $id }` 没有属性 `.{ $name }`
check-unknown-reference-help = 请更正名称，或删除此引用
check-unknown-reference-value = `{ $id }` 本身没有文本，只有属性
check-unknown-reference-value-help = 请引用它的某个属性
check-untranslated-reference = 译文引用了未翻译的内容
check-untranslated-reference-message = `{ $name }` 未翻译，而在另一段文本之内没有可替代它的内容
check-untranslated-reference-help = 请翻译 `{ $name }`，或从源文本复制
check-reference-cycle = 文本之间循环引用
check-reference-cycle-message = 这里的引用又回到自身：{ $path }
check-reference-cycle-help = 请删除其中一个引用
check-too-many-placeables = 文本膨胀得没有限度
check-too-many-placeables-message = 要显示 `{ $name }`，连同它的引用在内须填充 100 对以上的花括号
check-too-many-placeables-help = 请减少引用，或将文本分成两段
check-unknown-function = 文本调用了未知的函数
check-unknown-function-message = 没有函数 `{ $name }`
check-unknown-function-help = 请更正其名称，或将 `{ $name }` 添加到设置中 `[fluent]` 下的 `functions`
check-wrong-function-argument = 要求以不存在的方式书写数字或日期
check-wrong-function-argument-none = 没有告诉 `{ $function }` 要写什么
check-wrong-function-argument-none-help = 请给它一个变量，例如 `{ $function }($name)`
check-wrong-function-argument-text = `{ $function }` 不能写文本
check-wrong-function-argument-further = `{ $function }` 只接受一个值，而这是多出的值
check-wrong-function-argument-name = `{ $function }` 没有选项 `{ $name }`
check-wrong-function-argument-name-help = 请从源文本复制该选项，或将其删除
check-wrong-function-argument-value = `{ $name }` 不能是 `{ $value }`
check-wrong-function-argument-words = 请在引号内写以下词中的一个：{ $values }
check-wrong-function-argument-whole = 请写 { $least } 到 { $most } 之间的整数，不加引号
check-wrong-function-argument-quoted = 请加上引号
check-wrong-function-argument-limits = `{ $most }` 小于 `{ $least }`
check-wrong-function-argument-limits-help = 请对调这两个数字，或省略其中一个
check-missing-term-argument = 使用术语时没有给出它所需的词
check-missing-term-argument-message = `{ $id }` 会显示 `${ $name }`，但此处没有给出
check-missing-term-argument-help = 请给出，例如 `{ "{" } { $id }({ $name }: "…") { "}" }`
check-idle-term-argument = 给术语的词没有被使用
check-idle-term-argument-message = `{ $id }` 不使用 `${ $name }`
check-idle-term-argument-help = 请让术语根据 `${ $name }` 选择变体，或删除该参数
check-idle-term-argument-nameless = 术语不使用未命名的参数
check-idle-term-argument-nameless-help = 请为它命名，例如 `{ "{" } { $id }(case: "…") { "}" }`，或将其删除
check-unreachable-variant = 有变体永远不会显示
check-unreachable-variant-fixed = 此处的选择依据是固定的，因此结果总是相同
check-unreachable-variant-fixed-help = 请用变量来选择，或只写会显示的那段文本
check-unreachable-variant-repeated = 键 `{ $key }` 在此处第二次出现，因此其变体永远不会因该键被选中
check-unreachable-variant-repeated-help = 请更正该键，或删除该变体
check-unreachable-variant-word = 数字永远不会是 `{ $key }`
check-unreachable-variant-word-help = 请写数字或复数形式（zero、one、two、few、many、other）
check-missing-plural = 缺少该语言的某个复数形式
check-missing-plural-message = 缺少 { $count } 个复数形式：{ $forms }；例如 { $example } 使用其中第一个
check-missing-plural-help = 请为每个形式添加变体；如果文本对所有数字都相同，请不要使用选择
check-unknown-plural = 复数形式在该语言中不存在
check-unknown-plural-message = 在语言 `{ $locale }` 中，没有数字使用复数形式 `{ $form }`
check-unknown-plural-help = 该语言有 { $forms }；要针对单个数字，请写数字本身，例如 `[0]`
check-plural-runtime = 程序库 fluent-rs 显示的复数形式与该语言的不同
check-plural-runtime-message = 对于 { $number }，程序库 fluent-rs 显示变体 `{ $shown }`，而正确的是 `{ $right }`
check-plural-runtime-help = 请让程序纠正，或确保 `{ $shown }` 也适用于该数字
check-duplicate-attribute = 消息中同一属性出现了两次
check-duplicate-attribute-message = 上面已有另一个 `.{ $name }`
check-duplicate-attribute-help = 请保留其中一个
check-duplicate-id-bundle = `{ $id }` 也出现在 { $file } 中，而消息包 `{ $bundle }` 会同时加载两者

## Gate

help-value-path = 路径
help-value-reason = 理由
help-check-path = 仅限符合此路径或路径模式的文件和文件夹；可以给出多次。源文本也代表其译文
help-check-since = 仅显示自工作与 git 的此分支、标签或提交分开以来变差的内容
help-check-baseline = 仅当有 `.diglot/baseline` 中没有的错误时才算失败
help-check-update-baseline = 与 `--baseline` 同用：从中去除已修复的问题
help-check-allow-growth = 与 `--update-baseline` 同用：也以此理由收入新问题，理由将保存在文件中

gate-no-path = `{ $path }` 处没有项目的任何内容
gate-no-path-help = 路径从项目的根文件夹或您所在的文件夹算起；`*` 代表名称的一部分，`**` 代表任意文件夹
gate-path-of-others = `{ $path }` 中没有 { $locales } 的任何内容
gate-no-reason = 要向基线添加内容，请用文字写明理由
gate-no-baseline = 还没有基线 `{ $file }`
gate-no-baseline-help = `diglot check --baseline --update-baseline --allow-growth "REASON"` 可用现有的所有错误建立基线
gate-known = { $count } 个已知问题，{ $fewer ->
        [0] 与基线中的一样多
       *[other] 比基线中的少 { $fewer } 个
    }
gate-known-help = `diglot check --baseline --update-baseline` 可从中去除已修复的问题，使其不能再出现
gate-grown = 已将 { $count } 个新问题收入基线
gate-baseline-wrong = 无法使用基线 `{ $file }`
baseline-head = 基线的开头不应是这样
baseline-version = 此基线属于 diglot 的另一个版本
baseline-conflict = 合并在此处留下了未解决的冲突
baseline-line = 这一行被手动更改过，或丢失了一部分
baseline-reason = 没有以 `because` 写明它为何在基线中的一行
baseline-help = 请将这一行恢复为 git 中的原样，或将其删除；`diglot check --baseline --update-baseline --allow-growth "REASON"` 可重新收入因此缺少的问题
gate-since = 自工作与 `{ $revision }` 分开（在 { $commit } 处）以来，{ $new ->
        [0] 没有新问题
       *[other] 有 { $new } 个新问题
    }；消失 { $gone } 个，{ $known } 个与以前相同
gate-since-outdated = 对 { $messages } 条源消息的编辑使 { $translations } 条译文过时
history-shallow-help = 此克隆只有一部分历史：`git fetch --unshallow` 可获取其余部分；在 GitHub 工作流中检出时，请设置 `fetch-depth: 0`

help-value-shard = K/N
help-check-shard = 仅检查 N 个部分中的第 K 个，供 N 台机器中的一台使用；`diglot merge-reports` 可将所有报告合为一份
help-merge-reports = 将一次运行的所有部分的报告（`diglot check --shard K/N --output json=FILE`）合为一份。
help-merge-reports-file = 所有部分的报告，顺序不限
shard-wrong = `{ $value }` 不是部分：请写作 K/N，例如 2/4
shard-no-json = { $file }：这不是 JSON
shard-none = `{ $file }` 不是 `diglot check --shard` 的 JSON 报告
shard-changed = `{ $file }` 在 diglot 写入之后被更改过
shard-other-diglot = `{ $file }` 由 diglot { $version } 写入
shard-other-state = `{ $file }` 所针对的文本或设置与此处的不同
shard-other-count = `{ $file }` 是 { $count } 个部分之一，而另一个文件是 { $expected } 个部分之一
shard-twice = `{ $file }` 又是第 { $number } 部分
shard-missing = 缺少 { $count } 个部分的报告：{ $parts }
shard-help = 请用同一版本的 diglot 对同一状态的文本运行所有部分，并在该处合并它们的报告
help-exit-codes = 退出状态：
help-exit-clean = 没有错误级别的问题（使用 `--baseline` 或 `--since` 时：没有新出现的此类问题）
help-exit-findings = 有错误
help-exit-failed = 运行未能完成：命令行、设置或文件有问题

## What to do about a wrong command line or a wrong file below `.diglot/`

usage-see-help-of = `diglot { $command } --help` 可显示所有用法
usage-needs = `{ $option }` 须与 `{ $other }` 同用
usage-not-spoken = diglot 没有 `{ $language }` 界面；`--lang` 可用的值有 { $languages }
usage-source-locale = `{ $locale }` 是源语言区域：其他语言区域由它翻译而来，它本身无需翻译
output-is-folder = `{ $file }` 是文件夹，而报告需要文件
output-folder-made = 文件夹 `{ $folder }` 原本不存在，已创建
ship-as-a-whole = { $locale } 作为整体发布，{ $name } 不单独发布：请写 { $locale }，或在其层级中写 `per = "catalog"`
cli-file-wrong = 无法按现状使用 `{ $file }`
disk-folder-here = 这是文件夹，而此处需要文件
disk-in-the-way = 请将其重命名或删除：diglot 要在此处保存自己的文件
disk-needs-folder = 无法访问 `{ $path }`：`{ $file }` 是文件，不是文件夹；请给出另一个路径，或移走该文件
gate-since-help = 请写分支、标签或提交，例如 `origin/main` 或 `HEAD~3`；某一天的提交可用 `git log -1 --before="2 days ago"` 找到
gate-doubled = { $place }：另一行的内容与此相同，两者只算一次；`diglot check --baseline --update-baseline` 可去除其中一行
gate-not-grown = 有 { $count } 个新问题未收入基线：请修复，或用 `--allow-growth "REASON"` 收入
gate-narrow-baseline = 此次运行只涉及一部分，因此新基线缺少项目的其余部分：请用涉及全部内容的运行来建立基线
baseline-empty = 此文件为空
baseline-file-help = 请将文件恢复为 git 中的原样，或将其删除，再用 `diglot check --baseline --update-baseline --allow-growth "REASON"` 建立新基线
baseline-conflict-help = 请删除标记所在的各行，并保留两边的其余各行；运行 `diglot init --git` 之后，git 会自行处理
shard-wrong-help = K 是部分的编号，从 1 到 N；N 是部分的总数，最多为 { $most }
shard-empty = `{ $file }` 为空
shard-cut = `{ $file }` 在报告中间结束
shard-whole = `{ $file }` 是完整运行的报告，而只有各部分的报告可以合并
shard-other-version = `{ $file }` 是以 diglot 另一个版本的格式写入的
shard-none-help = 各部分由 `diglot check --shard K/N --output json=FILE` 写入
shard-again-help = 请重新运行这一部分，或从写入其报告的机器上重新复制该报告
shard-twice-help = 每个部分的报告请只写一次
shard-pattern-help = 没有文件符合 `{ $pattern }`，或它位于引号内，shell 没有将其替换为文件名

## Exceptions and fixes

check-idle-exception-help-apart = 请将其紧接着放在所针对的消息上方，或将其删除
check-unexplained-exception-second = 针对 `{ $name }` 的这个例外写的是 `{ $second }` 而不是理由，因此不起作用
check-unexplained-exception-second-help = 请为每个检查各写一个例外，并在逗号之后各写理由
fix-mended = { $file }：修复 { $count } 个问题
fix-overlapping = { $file }：{ $count } 个问题留待下次运行，因为其修复与其他修复涉及同一位置
fix-source-wording = { $file }：{ $count } 个问题未修复，因为修复会更改源文本并使译文过时；使用 `--source` 可一并修复
fix-refused = { $file }：{ $count } 个问题未修复，因为修复会更改一条消息的文字以外的内容
fix-unrecorded = { $file }：{ $count } 个问题未修复，因为修复会改变译文是否算作最新
fix-damaged = { $file }：{ $count } 个问题未修复，因为文件有一部分无法读取
fix-nothing = 没有无需询问即可修复的问题。
help-check-check = 仅显示此检查发现的问题；可以给出多次
help-check-level = 仅显示此级别及以上的问题
help-check-fix = 修复无需询问即可修复的问题，然后显示其余问题。译文的状态不会改变
help-check-diff = 以 diff 形式显示 `--fix` 会作出的更改，但不作任何更改
help-check-source = 与 `--fix` 或 `--diff` 同用：也修复源消息目录的措辞，尽管这会使译文过时
help-value-level = 级别
cli-check-off = `{ $check }` 已关闭，因此不会发现任何问题；可通过 `diglot.toml` 中的 `[checks]` 将其开启
report-fixable = `diglot check --fix` 无需询问即可修复 { $count } 个问题

## Checks of the source

check-undocumented-variable = 没有注释说明变量代表什么
check-undocumented-variable-message = 没有注释说明 { $names }
check-undocumented-variable-help = 请在消息上方的注释中说明，例如 `# $name: name of a person`
check-undocumented-variable-help-apart = 请删除注释与消息之间的空行
check-same-text = 源文本中有两条消息内容相同
check-same-text-message = 这与 `{ $id }` 的内容相同
check-same-text-help = 请在两处都使用 `{ $id }`，或在每条上方的注释中说明它显示在哪里

## Groups of checks, and what explains them

check-group-state = 译文的状态
check-group-parity = 程序所需的变量、术语和其他组成部分
check-group-linking = 引用的指向
check-group-plurals = 复数
check-group-wording = 译文内容与源文本的对照
check-group-hygiene = 字符与符号
check-group-source-side = 源文本本身
check-group-files = 文件与 id
check-group-exceptions = 设置与例外
help-explain-all = 将所有检查的说明输出为一页英语 Markdown
explain-more = `diglot explain CHECK` 可说明其中一个检查。

## Outputs of bundles

help-build-format = 生成这些输出（以逗号分隔），而不是设置中的输出
help-explain-outputs = 将 `diglot build` 所有输出的说明显示为一页英语文本

## Documents on paper (`build::pdf`)

pdf-unprinted = 有些文档无法输出为 PDF，因此未写入任何内容
pdf-not-built = 此 diglot 安装时未包含 PDF 输出功能
pdf-not-built-help = `cargo install --path . --features pdf` 可安装带 PDF 输出功能的版本；需要一刻钟
pdf-no-font = 没有字体包含这些字符（文字：{ $script }）：{ $letters }
pdf-no-font-help = 请安装软件包 { $package }，或在 `diglot.toml` 的 `[build.pdf]` 中指定字体文件夹
pdf-no-font-folder-help = 请将包含这些字符的字体放入文件夹 `{ $folder }`
pdf-not-set = 排版程序未能完成：{ $cause }

## Programs in Rust

build-rust-unusable = `{ $id }` 不能在程序中使用：{ $why }
build-rust-unusable-help = 请更正它或它所引用的内容；在此之前无法构建程序
build-rust-given-up = `{ $id }` 以源语言显示：{ $why }
build-rust-torn = `{ $id }` 将 `${ $name }` 既用作数字，又用作日期
build-rust-torn-help = 请为其中一个换一个名称
build-rust-no-such-catalog = 没有消息目录 `{ $name }`；现有 { $names }
build-rust-no-catalog = 所有消息目录都属于源文本；请写明程序应包含哪些
build-rust-no-folder = 未设置 `OUT_DIR`：请从 `build.rs` 中调用，或用 `write_to` 指定文件夹

## Checks of what a translation must share with its source

check-function-mismatch = 译文使用的函数或其选项与源文本不同
check-markup-mismatch = 译文的 HTML 元素与源文本不同
check-link-mismatch = 译文的 Markdown 链接与源文本不同
check-code-span-mismatch = 译文的代码与源文本不同
check-address-mismatch = 译文的网址或电子邮件地址与源文本不同
check-function-mismatch-extra = 源文本此处没有使用函数 { $name }
check-function-mismatch-dropped = 译文遗漏了函数 { $name }
check-function-mismatch-bare = 译文显示 `${ $variable }` 时没有使用函数 { $name }
check-function-mismatch-option = 此处缺少源文本的选项 `{ $option }: { $value }`
check-function-mismatch-help = 请照源文本的原样使用该函数
check-markup-mismatch-dropped = 译文遗漏了 { $tag }
check-markup-mismatch-extra = 源文本此处没有 { $tag }
check-markup-mismatch-unclosed = { $tag } 始终没有闭合
check-markup-mismatch-unclosed-help = 请将 { $close } 放在它所涵盖的词之后
check-markup-mismatch-unopened = { $tag } 没有闭合任何内容：此处没有打开同名的元素
check-markup-mismatch-crossed = { $tag } 出现在 { $inner } 结束之前
check-markup-mismatch-crossed-help = 请先闭合最后打开的元素
check-markup-mismatch-attribute = 此标签是 { $tag }，而源文本是 { $source }
check-markup-mismatch-help = 请复制源文本的标签；只翻译标签之间的文字，以及 title 和 alt 等属性
check-link-mismatch-dropped = 译文遗漏了链接 { $link }
check-link-mismatch-extra = 源文本此处没有链接 { $link }
check-link-mismatch-changed = 链接 { $link } 在源文本中是 { $source }
check-link-mismatch-help = 请保留源文本的链接，只翻译方括号中的文字
check-code-span-mismatch-dropped = 译文遗漏了代码 `{ $code }`
check-code-span-mismatch-extra = 源文本此处没有代码 `{ $code }`
check-code-span-mismatch-changed = 代码 `{ $code }` 在源文本中是 `{ $source }`
check-code-span-mismatch-odd = 此行中有一个反引号不成对
check-code-span-mismatch-odd-help = 请在每段代码的前后各加一个反引号
check-code-span-mismatch-help = 反引号之间的内容由人输入或由程序读取：请从源文本复制
check-address-mismatch-dropped = 译文遗漏了地址 { $address }
check-address-mismatch-extra = 源文本此处没有地址 { $address }
check-address-mismatch-changed = 地址 { $address } 与源文本的 { $source } 不同
check-address-mismatch-help = 请从源文本复制地址；只有表示语言的部分可以不同，例如 /fr/ 或 fr.example.org
check-unknown-variant = 变体对应的情况是源文本没有的
check-unknown-variant-message = 源文本的这个选择中没有 `{ $word }` 这种情况，因此读者永远看不到这个变体
check-unknown-variant-help = 请在方括号中写源文本所用的词；源文本中有 { $words }

## Bundles that can be verified

cli-built-in-steps = 此处无法整体替换 `{ $folder }`，因此其中的文件是逐个替换的；在此期间查看的人可能同时看到了前后两次生成的文件。
help-build-schema = 输出 `manifest.json` 的 JSON 模式
help-verify = 检查发布包是否与生成时一致，以及是否与其项目现在的内容一致。
help-verify-folder = 发布包的文件夹，含有其 `manifest.json`
help-verify-source = 同时将其与此文件夹中的项目现在的内容及会生成的内容对照
help-verify-signers = 同时检查清单的签名；“文件”列出谁可以签名，格式与 ssh-keygen 的 `allowed_signers` 相同
help-verify-allow = 允许存在路径与此相符但清单中没有的文件；`*` 代表任意文本
help-verify-format = text 或 json
help-sign = 用 OpenSSH 密钥为发布包的清单签名。
help-sign-key = 私钥，或私钥由 ssh-agent 持有的公钥
verify-unsafe = 清单不得写有此路径，或该处是链接
verify-twice = 在清单中出现了两次
verify-changed = 字节与生成时不同（SHA-256 现为 { $is }…，而不是 { $was }…）
verify-swapped = 内容是 `{ $other }` 的字节
verify-missing = 缺失
verify-unlisted = 不在清单中
verify-outdated = 项目现在不会生成这些字节
verify-lacking = 项目现在会生成它，而发布包中没有
verify-source = 源文本现在的内容不同
verify-translation = 译文现在已不同
verify-told = { $field } 原为 `{ $was }`，现为 `{ $is }`
verify-gone = 项目中已没有它，或暂不发布它
verify-new = 不在发布包中
verify-sound = { $files } 个文件与生成时一致。
verify-faults = 有 { $count } 处与生成时不一致。
verify-other-tool = 由 diglot { $was } 生成，而当前版本是 { $is }：只对照文本，不重新生成文件
verify-signed = 签名者：{ $signer }。
verify-unsigned = 未签名。可用 `diglot sign { $folder } --key FILE` 签名。
verify-unknown-signer = 已签名，但签名者不在列表中。
verify-bad-signature = 该签名不是此清单的签名。
verify-no-bundle = 请写明 `diglot build` 写入的文件夹，其中应有 manifest.json
verify-not-understood = 无法理解 manifest.json:{ $line }:{ $column }：{ $cause }
verify-cut = `{ $file }` 在中间结束
verify-build-again = 请用此版本的 diglot 重新生成发布包
sign-done = 已签名：`{ $path }`。
sign-not-sound = `{ $folder }` 与生成时不一致，因此未签名
sign-verify-first = `diglot verify { $folder }` 可说明其中的问题
disk-program = { $program } 失败：{ $cause }
