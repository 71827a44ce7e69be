### Interface messages of diglot: every line that the tool prints for a person.
### Written by hand; `locales/*/cli.ftl` are its translations.


## Reading Fluent catalogs (phrases of `formats::fluent`; ids start with `syntax-`)

# $sign: the character that should stand here, such as } or =
syntax-expected-sign = expected `{ $sign }`
syntax-expected-entry = expected a message, a term or a comment
syntax-expected-space = expected a space after the `#` of a comment
syntax-expected-value = expected a value
syntax-expected-value-or-attribute = expected a value or an attribute
syntax-expected-name = expected a name
syntax-expected-expression = expected an expression after the opening brace or in the call
syntax-expected-digit = expected a digit
syntax-expected-argument-end = expected `,` or `)`
syntax-expected-literal = expected a number or a text in quotation marks
syntax-expected-line-end = expected a line break
syntax-expected-variant = expected a variant, which starts with `[` or `*[`
syntax-expected-next-variant = expected another variant or the closing brace
syntax-expected-key = expected a word or a number as the key of the variant
syntax-stray-brace = this closing brace closes nothing
# $escape: the backslash and the character after it
syntax-unknown-escape = unknown escape `{ $escape }`
# $digits: how many digits the escape needs: 4 or 6
syntax-short-escape =
    { $digits ->
        [one] this escape needs { $digits } hexadecimal digit
       *[other] this escape needs { $digits } hexadecimal digits
    }
# $name: the name of the function as written
syntax-function-name = the name of the function `{ $name }` is not in capital letters
syntax-not-callable = only a function or a term can be called with arguments
syntax-positional-after-named = this argument without a name stands after an argument with a name
# $name: the name of the argument
syntax-repeated-argument = the argument `{ $name }` is given twice
syntax-term-attribute = an attribute of a term cannot be shown
syntax-selector = this expression cannot choose among variants
syntax-no-default = no variant is marked as the default
syntax-two-defaults = a second variant is marked as the default
# $limit: how many braces and parentheses may be open at one place
syntax-too-deep =
    { $limit ->
        [one] more than { $limit } brace or parenthesis is open here
       *[other] more than { $limit } braces and parentheses are open here
    }
syntax-help-entry = a message is an id, `=` and a value, such as `greeting = Hello`
syntax-help-continue = if this line goes on with the value above, indent it by at least one space
syntax-help-name = a name starts with a letter from A to Z and has only such letters, digits, `-` and `_`
syntax-help-tab = indent with spaces, because a tab does not count as indentation
# $sign: the character at the start of the line
# $example: how to write it instead
syntax-help-line-start = if this line is text that begins with `{ $sign }`, write that sign as `{ $example }`
syntax-help-attribute = an attribute must stand directly below its message, and looks like `.title = Hello`
# $example: how an opening brace is written
syntax-help-unclosed = close the brace that was opened before, or write a brace that is text as `{ $example }`
# $example: how a closing brace is written
syntax-help-stray-brace = write a brace that is text as `{ $example }`
syntax-help-string = a text in quotation marks must end on the line where it begins
syntax-help-comment = put a space between `#` and the comment
# $example: how an empty value is written
syntax-help-value = write the value on the same line or, indented, on the lines below; write an empty value as `{ $example }`
# $example: how an empty value is written
syntax-help-term-value = a term needs a value even if it has attributes; write an empty value as `{ $example }`
# $example: how an opening brace is written
syntax-help-expression = braces hold a `$variable`, a message, a `-term`, a `FUNCTION()`, a number or a text in quotation marks; write a brace that is text as `{ $example }`
syntax-help-escape = the escapes are a backslash before a quotation mark or a backslash, `\uXXXX` and `\UXXXXXX`; a brace needs none
syntax-help-function-name = write the name of a function in capital letters, and a message or a term without parentheses
syntax-help-not-callable = remove the parentheses
syntax-help-positional = put arguments with a name last
syntax-help-selector = use a variable, a function or an attribute of a term to choose among variants
syntax-help-variant = after `->`, each variant stands on its own line, such as `[one] One book`
syntax-help-next-variant = indent the lines of a variant, and put the closing brace on a line of its own
syntax-help-default = put `*` before exactly one variant
syntax-help-colon = write `=` between an id and its value, not `:`
syntax-help-quotes = put straight quotation marks (`"`) around a text in braces
# $code: the number of the character in Unicode, such as U+00A0
syntax-help-invisible = replace the character { $code } by an ordinary space or remove it, because it only looks like a space or like nothing
syntax-help-conflict = this is a mark of an unfinished merge: keep one of the two versions, and remove the marks
syntax-help-call = put a comma between two arguments and a closing parenthesis after the last one
syntax-help-term-attribute = show the term itself or a message, because attributes of terms only choose among variants
# Stands at another place in the text: at the brace, parenthesis or quotation mark that is not closed.
syntax-opened-here = opened here


## Reading source texts and raw texts (phrases of `formats::source` and `formats::raw`; `source-`, `raw-`)

source-unmerged = here two branches changed the same lines, and nobody has chosen yet
source-unmerged-help = keep what is right, take the lines of git’s marks out; until then diglot changes nothing that follows this text
# $id: the id that the author wrote between `{#` and `}`
source-pin-invalid = `{ $id }` cannot be the id of a message
source-pin-invalid-help = start the id with a letter of a to z and use only such letters, digits, `-` and `_`
# $id: the id that the author wrote between `{#` and `}`
source-pin-repeated = the id `{ $id }` is pinned twice in this text
source-pin-repeated-help = give one of the two passages another id
# $key: name of a key in the front matter of a document
source-front-matter = the value of `{ $key }` is no text of one line
source-front-matter-help = write the value on one line, in double quotation marks if it holds special characters
raw-help = compare this place with the original and settle it by hand
# $seen: a number with the sign behind it, $maybe: an ordinal number such as 30th
raw-ordinal = `{ $seen }` may be a damaged `{ $maybe }`
# $seen: a short number
raw-stray-number = the number `{ $seen }` makes no sense in this sentence, it may be the number of a page or a note
# $seen: a line that holds nothing but a number
raw-page-number = `{ $seen }` stands alone, it may be the number of a page
# $seen: the first word of a line
raw-page-join = the text was joined across the end of a page before `{ $seen }`, a new paragraph may start there
# $seen: two numbers, $maybe: the same as a range such as 1991–1992
raw-range = a sign may be lost in `{ $seen }`, which may be `{ $maybe }`
# $seen: a quotation mark or bracket and the words around it
raw-unclosed = a quotation mark or bracket in `{ $seen }` is never closed
# $seen: a quotation mark or bracket and the words around it
raw-unopened = a quotation mark or bracket in `{ $seen }` closes nothing
# $seen: an address (URL)
raw-address-spaces = there are spaces in the address `{ $seen }`
# $seen: an address (URL), joined
raw-address-cut = the address `{ $seen }` was cut, a sign may be lost or wrong where it was joined
# $seen: a word with a hyphen, $maybe: the same word without it
raw-hyphen-kept = `{ $seen }` was broken at its hyphen and may be `{ $maybe }`
# $seen: two words with a hyphen between them
raw-hyphen-space = the space beside the hyphen in `{ $seen }` looks wrong
# $seen: a word
raw-look-alike = `{ $seen }` may mix up signs that look alike (l, I, 1 and |, or O and 0)
# $seen: a word with the punctuation behind it
raw-punctuation = the punctuation of `{ $seen }` looks wrong
# $seen: a word that stands there twice
raw-doubled-word = one of the words `{ $seen }` may be too many
# $seen: two words, $maybe: how the text writes them elsewhere
raw-spelling = this text writes `{ $seen }` here and `{ $maybe }` elsewhere
# $seen: a word with a sign that cannot be shown
raw-unreadable = `{ $seen }` holds a sign that was not readable
# $seen: the letter o at the start of a line
raw-bullet = the letter `{ $seen }` at the start of this line was taken for the sign of a list


## Settings that would harm the texts (phrases of `formats::settings`, `cli`)

# $pattern is a path pattern of texts.
settings-records-overwrite = the records would overwrite the files of `{ $pattern }`: they need a folder of their own
# $folder is the name of a folder; $locale is a language tag.
settings-folder-taken = the folder `{ $folder }` belongs to the locale `{ $locale }` already
# $locale and $source are language tags.
settings-from-help = remove this line: `{ $locale }` is then translated from `{ $source }`
# Why `diglot build` and `diglot status` stop; what is wrong with the file stands below.
cli-shipped-unknown = nobody can say what is shipped, for `{ $file }` cannot be read
# $folder is what was given as the folder of the project.
cli-project-file = `{ $folder }` is a file: name its folder
# $locale is a language tag.
check-no-source = no file of the source locale `{ $locale }` is there, and translations are
check-no-source-help = write as `source-locale` the language that the texts are written in; remove no translation before
cli-config-all = Nothing is set for all locales alike; name a locale with `--locale`, or a file with `--path`.
# $locale is a language tag; $message is a message with its catalog.
usage-accept-locale = name a locale and messages, as in `diglot accept { $locale } { $message }`

## Reading and writing files, settings, init (phrases of `disk`, `formats::settings`, `sync::init`; `disk-`, `settings-`, `init-`)

# $path is a file or folder; $cause is what the operating system says, in its own language.
disk-cannot-read = cannot read `{ $path }`: { $cause }
# $path is a file; $cause is what the operating system says, in its own language.
disk-cannot-write = cannot write `{ $path }`: { $cause }
# $path is a file; $cause is what the operating system says, in its own language.
disk-cannot-remove = cannot remove `{ $path }`: { $cause }
# $path is the file by which one run keeps others from writing; $cause is what the operating system says, in its own language.
disk-cannot-lock = cannot keep other runs of diglot from writing, by `{ $path }`: { $cause }
# $process is the number of the process, or a question mark.
disk-locked = another run of diglot (process { $process }) has been writing to this project for too long; end it and try again
# $path is a file.
disk-changed = `{ $path }` has been changed by somebody else meanwhile, so nothing was written; try again
# $path is a file.
disk-exists = `{ $path }` exists already, so nothing was written
# $path is a file or folder.
disk-read-only = `{ $path }` is read-only, so nothing was written
# $path is a file.
disk-outside = `{ $path }` leads out of the project, so nothing was written
# $path and $other are two paths that a symbolic link makes one file.
disk-same-file = `{ $path }` and `{ $other }` are one file and cannot get two different texts, so nothing was written
# $path is a path on the disk.
disk-not-a-file = `{ $path }` is not a file
# $path is a file.
disk-too-large = `{ $path }` is too large: a file must be smaller than 4 GiB
# $path is a folder.
disk-output-folder = `{ $path }` cannot be the output folder: it must lie inside the project and hold no texts of yours
# $cause is what the operating system says, in its own language.
disk-unreadable = this file cannot be read: { $cause }
# $cause is what the operating system says, in its own language.
disk-cannot-look = this path cannot be followed: { $cause }
disk-special-file = this is no ordinary file and was not read
disk-large = this file is too large and was not read: it must be smaller than 4 GiB
disk-not-utf8 = from here the file is not UTF-8 text
disk-not-utf8-help = save the file as UTF-8 in your editor; until then diglot does not change it
disk-strange-path = the name of this file is not valid Unicode, so the file was not read
disk-link-outside = this symbolic link leads out of the project and was not followed
disk-link-loop = this symbolic link leads back to a folder that it stands in
disk-too-many = this folder holds too many files, or symbolic links that multiply them; the rest was not read
# $folder is a folder that a path pattern of the settings names.
disk-missing-folder = there is no folder `{ $folder }`
disk-missing-folder-help = make the folder, or correct the path pattern
disk-nothing-found = there is no source text and no catalog
disk-nothing-found-help = put a text into `source-texts`, or let `diglot init` look for catalogs

# $cause says what is wrong with the syntax; it comes from a library and is always English.
settings-syntax = this is no valid TOML: { $cause }
# $key is a key that does not exist.
settings-unknown-key = there is no key `{ $key }` here
# $keys lists the keys that exist, each in backticks.
settings-known-keys = the keys that can stand here are { $keys }
# $meant is the name or value that was probably meant.
settings-did-you-mean = did you mean `{ $meant }`?
# $key is a key; $expected is what its value must be, $found is what it is: text, texts, text-or-table, table, tables, list, number, yes-or-no or date.
settings-wrong-type =
    { $expected ->
        [texts] `{ $key }` must be a list of texts
        [text-or-table] `{ $key }` must be a text in quotation marks, or a table
        [table] `{ $key }` must be a table
        [tables] `{ $key }` must be a list of tables
       *[text] `{ $key }` must be a text in quotation marks
    }, { $found ->
        [number] not a number
        [yes-or-no] not `true` or `false`
        [date] not a date
        [list] not a list
        [table] not a table
       *[text] not a text
    }
# $key is a key; $value is the value that it cannot have.
settings-unknown-value = `{ $key }` cannot be `{ $value }`
# $values lists the possible values, each in backticks.
settings-known-values = possible values are { $values }
# $grade is a name that should be a grade.
settings-unknown-grade = `{ $grade }` is no grade of a change
# $name is a name that should be a language tag.
settings-not-a-locale = `{ $name }` is no BCP 47 language tag
settings-locale-form = a locale is written as a BCP 47 language tag, such as `fr`, `pt-BR` or `zh-Hans`
# $locale is a language tag.
settings-duplicate-locale = the locale `{ $locale }` stands here twice
# $locale is a language tag.
settings-source-among-locales = `{ $locale }` is the source locale and is not translated
settings-no-source-locale = the key `source-locale` is missing
settings-no-source-locale-help = add a first line such as `source-locale = "en"`
settings-exception-check = an exception must name its check, as in `check = "variable-mismatch"`
settings-exception-reason = an exception must have a reason, as in `reason = "the date is written out"`
settings-bundle-incomplete = a bundle must have a name and a list of catalogs, as in `name = "app"` and `catalogs = ["app", "shared/*"]`
# $path is a path or a path pattern.
settings-path = `{ $path }` is no path inside the project
settings-pattern-help = write a path below the folder of `diglot.toml`, with `/` between its parts and with the placeholders {"{"}locale{"}"} and {"{"}name{"}"}
# $pattern is a path pattern; $placeholder is what it must hold.
settings-pattern-lacks = the path pattern `{ $pattern }` must hold `{ $placeholder }`
# $pattern is a path pattern; $placeholder is a part of it that has no meaning there or stands there twice.
settings-placeholder = the path pattern `{ $pattern }` cannot hold `{ $placeholder }` here

settings-catalogs-path = the key `path` is missing
# $pattern is a path pattern.
settings-reference-differs = the reference must hold the same `*` and {"{"}name{"}"} in the same order as `{ $pattern }`
settings-reference-differs-help = what stands for them in the path of the reference is put into the path of each translation

## Mistakes in `diglot.toml`, told to people who do not know TOML (phrases of `formats::settings`, `disk`, `checks`)

settings-syntax-help = write each setting on a line of its own, and several values in square brackets, as in `locales = ["fr", "ru"]`
# $kind is YAML or JSON.
settings-syntax-language = this is { $kind }, and the settings are written in TOML
settings-syntax-language-help = write lines such as `source-locale = "en"` and `locales = ["fr", "ru"]`
settings-syntax-conflict = git has left a conflict here
settings-syntax-conflict-help = keep what is right of the two versions, and remove the lines of `<`, `=` and `>`
# $sign is a bracket or a quotation mark.
settings-syntax-unclosed = this `{ $sign }` is never closed
# $sign is a bracket or a quotation mark.
settings-syntax-unclosed-help = write `{ $sign }` where it ends
# $sign is a comma, an equals sign or a bracket.
settings-syntax-sign = { $kind ->
        [extra] this `{ $sign }` is one too many
        [comma] decimals stand behind a point, not behind a comma
       *[missing] a `{ $sign }` is missing here
    }
settings-syntax-comment = this is no setting; if it is a comment, begin it with `#`
settings-syntax-end = the line should end here
# $key is what stands in the place of a key.
settings-syntax-key = `{ $key }` cannot be a key: it may hold the letters a to z, digits, `-` and `_`
settings-syntax-hidden = a sign that cannot be seen stands here
settings-syntax-escape = in a text between two `"`, a `\` begins a special sign
settings-syntax-escape-help = write `/` or `\\`, or put the text between two `'`
settings-syntax-nothing = { $kind ->
        [key] a name is missing here
       *[value] a value is missing here
    }
settings-syntax-quotes = these quotation marks are not the straight ones that the settings need
# $value is what was written.
settings-syntax-value = `{ $value }` is neither a number nor a day
settings-syntax-value-help = write a number such as 90, a day such as 2027-03-01, or a text between two `"`
# $value is what was written.
settings-syntax-unquoted = `{ $value }` stands without quotation marks
# $text is what to write.
settings-syntax-write = write `{ $text }`
# $name is a key, the heading of a table, a path pattern or the name of a bundle; $line is the number of a line.
settings-syntax-twice = `{ $name }` stands in line { $line } already
settings-syntax-twice-help = keep one of the two, with all that both say
# $key is a key; $heading is the heading of a table, such as [checks].
settings-misplaced = `{ $key }` cannot stand below `{ $heading }`
settings-misplaced-help = move this line to the top of the file, above the first line in square brackets
# $heading is the heading of a table, such as [tier].
settings-nameless = `{ $heading }` lacks a name
# $heading is the heading of a table, such as [tier.required].
settings-elsewhere-help = it belongs below a line { $heading }
# $key is a key.
settings-wrong-entry = each value in the list `{ $key }` must be a text in quotation marks
# $key is a key.
settings-empty = `{ $key }` says nothing
settings-empty-help = write something between the quotation marks, or remove the line
# $key is the key of a list of languages.
settings-every-locale-help = name locales, as in `["fr", "ru"]`, or leave `{ $key }` out to mean all of them
# $key is the name of a check, $level a level such as error.
settings-level-help = a level is written as `checks.{ $key } = "{ $level }"`
# $example is the name of a folder.
settings-folder-help = write the name of a folder, such as `{ $example }`
settings-no-project-help = correct the path, or remove it
# $extension is the end of a file name, such as docx.
settings-text-kind = `.{ $extension }` files cannot be source texts: these are Markdown (`.md`) or plain text (`.txt`)
# $name is what should be the name of a function.
settings-function = `{ $name }` cannot be a function: its name has capital letters, as in `PLATFORM`
settings-withdraw-override-help = write a lower `withdraw` here too: that of the tier holds where this override says nothing
# $path is a folder.
disk-settings-folder = `{ $path }` is a folder, and the settings are a file: rename it, then let `diglot init` write the file
# $path is a symbolic link.
disk-link-nowhere = the link `{ $path }` leads to a file that is not there: make that file, or remove the link
# $pattern is a path pattern.
disk-no-file-fits = no file fits the path pattern `{ $pattern }`
disk-no-file-fits-help = correct it, or remove it: `*` stands for a part of a path and `**` for any folders; all other signs but {"{"}locale{"}"} and {"{"}name{"}"} stand for themselves
# $pattern is a path pattern.
disk-no-file-fits-help-fluent = a catalog is a Fluent file: write a pattern such as `{ $pattern }`
disk-no-catalogs-help = name a pattern, such as `"locales/{"{"}locale{"}"}/*.ftl"`, or let `diglot init` look for catalogs
# $pattern is a path pattern.
disk-all-excluded = `{ $pattern }` leaves out every file of the project
disk-all-excluded-help = write a pattern that fits fewer files

check-idle-setting = a setting changes nothing
check-idle-setting-locales = `locales` is an empty list, so nothing is translated
# $locale is a language tag.
check-idle-setting-itself = `{ $locale }` cannot fall back on itself
# $line is the number of a line.
check-idle-setting-same = { $kind ->
        [exception] the exception in line { $line } allows the same
       *[override] the override in line { $line } has the last word on all that this one says
    }
check-idle-setting-ship = `ship = 0` lets a locale ship before anything of it is translated
# $pattern is a path pattern.
check-idle-setting-exclude = no text fits `{ $pattern }`, so nothing is left out
# $name is a name or a pattern.
check-idle-setting-catalog = no catalog is called `{ $name }`
# $name is the name of a check.
check-unknown-check-grades = `{ $name }` has one level for all changes, not one for each grade
# $name is the name of a check.
check-unknown-check-grades-help = write `{ $name } = "warning"`; only `outdated` and `outdated-pivot` know grades
# $key is a key of an exception, $value its value.
check-idle-exception-nothing = { $key ->
        [locale] this exception allows nothing: the project has no locale `{ $value }`
        [file] this exception allows nothing: the project has no file `{ $value }`
       *[id] this exception allows nothing: no message has the id `{ $value }`
    }
check-idle-exception-help-nothing = correct it, or remove the exception
# $name is the name of a folder, $folder the name that the settings give it, $locale a language tag.
check-unknown-locale-folder = the settings say that the folder of `{ $locale }` is `{ $folder }`, and here is one called `{ $name }`
# $name is the name of a folder, $folder the name that the settings give it.
check-unknown-locale-folder-help = rename it to `{ $folder }`, or write `folder = "{ $name }"`
# $locale is a language tag.
check-below-demand-help-untracked = the translations are there, and nothing says which source they were made from: run `diglot accept { $locale } ID…` for those that agree

## Policy (phrases of `formats::settings`, `checks::policy`, `policy`; `policy-`, `check-`)

# $heading is the heading of a table, such as [tier.required].
settings-table-help = write a line { $heading }, and its keys on the lines below
# $key is a key, $text a text.
settings-list-help = write it in square brackets: `{ $key } = ["{ $text }"]`
# $key is a key; $value is what was written for it.
settings-percent = `{ $key }` cannot be { $value }: it must be a share from 0 to 100 percent
settings-percent-help = write a number such as 90 or 99.5, with one decimal at most
# $key is a key; $value is what was written for it.
settings-count = `{ $key }` cannot be { $value }: it must be 0 or a larger whole number
# $tier is the name of a group of locales.
settings-tier-locales = the tier `{ $tier }` has no locales
settings-tier-locales-help = add a line such as `locales = ["fr", "ru"]`; "*" stands for all locales that no other tier names
# $tier is the name of a group of locales.
settings-tier-rest = "*" stands in the tier `{ $tier }` already: all locales that no tier names belong there
# $locale is a language tag; $tier is the name of a group of locales.
settings-tier-twice = `{ $locale }` is in the tier `{ $tier }` already
settings-tier-twice-help = a locale is in one tier only: remove it from one of the two; what differs for it can stand in an [[override]]
# $locale is a language tag.
settings-unlisted-locale = `{ $locale }` is none of the locales of this project
# $locale is a language tag.
settings-unlisted-locale-help = remove it here, or add "{ $locale }" to the list `locales` at the top
# $tier is the name of a group of locales.
settings-no-tier = there is no tier `{ $tier }`
# $tier is the name of a group of locales.
settings-no-tier-help = write a table [tier.{ $tier }] with its locales, or name locales here instead
settings-override-limits = this override does not say what it is for
settings-override-limits-help = add `locales`, `tiers`, `catalogs` or `paths`; what holds everywhere belongs in a tier or in [checks]
settings-override-empty = this override changes nothing
settings-override-empty-help = add what differs there, such as `current = 95`, or `checks.missing = "note"`
settings-override-messages = with `messages`, an override can say only what `build` gives to readers: thresholds and levels are those of whole catalogs
# $address is what was written.
settings-address = `{ $address }` is no address to publish at: write one such as https://example.org/texts, without `?` and `#`
settings-withdraw-alone = `withdraw` stands here without `ship`
# $withdraw and $ship are numbers of percent.
settings-withdraw-above = a locale that ships at { $ship } % cannot be withdrawn below { $withdraw } %: it would go at once
settings-withdraw-help = write `ship`, the share from which a locale is shipped, and a lower `withdraw`, such as `ship = 90` and `withdraw = 80`
# $pattern is what was written.
settings-critical-form = `{ $pattern }` does not say which catalog it means
# $pattern is what was written.
settings-critical-form-help = write CATALOG/ID, such as "app/{ $pattern }"; "*/{ $pattern }" means all catalogs

# $key is a key; $value is what was written for it.
settings-day = `{ $key }` cannot be { $value }: it must be a day, such as 2027-03-01
# $line is a line of `.diglot/shipped.txt`.
policy-shipped-line = `{ $line }` names no locale: a line of this file is a language tag such as `fr`, or a tag and a catalog such as `fr/guide`

check-expired-exception = an exception has expired
# $name is the name of a check, $day a day; $count is the number of findings that are reported again.
check-expired-exception-message = this exception from `{ $name }` held until { $day }; { $count ->
        [0] nothing needs it any more
        [one] one finding is back
       *[other] { $count } findings are back
    }
# $name is the name of a check.
check-expired-exception-no-day = this exception from `{ $name }` names no day behind `until`, so it allows nothing
check-expired-exception-help = mend what it allowed and remove it, or give it another day
check-expired-exception-help-idle = remove it
check-expired-exception-help-day = write a day such as `until 2027-03-01` in front of the comma
# The place of something that an exception no longer allows.
check-expired-exception-here = no longer allowed

help-config = Tells what `diglot.toml` can say, and what it says.
help-config-keys = Print one Markdown page of all tables and keys, in English
help-config-schema = Print a JSON schema of `diglot.toml`, for editors
help-config-show = Show what applies, and which line says so
help-config-locale = Only what applies to this locale
help-config-path = Only what applies to this source text or catalog
# $file is a path that a person gave.
usage-no-such-text = the project has no source text and no catalog `{ $file }`
usage-no-such-text-help = write its path below the folder of `diglot.toml`, as `diglot check` shows it
cli-config-defaults = The settings say nothing of that; all is as it is by itself.

check-group-policy = What the project demands
check-below-demand = a language has less than is demanded of it
# $subject is a language tag, perhaps with the name of a catalog; $share and $demanded are numbers of percent; $table is the heading of a table in the settings; $left is one of policy-messages and policy-words; $lacking is policy-amount.
check-below-demand-current = { $subject } is { $share } % translated of { $demanded } % demanded by `{ $table }`: { $left } to go, of { $lacking } not current
# As above; $most is a number of messages or words that may be so.
check-below-demand-most = { $lack ->
        [missing] too much is missing in { $subject }
        [cosmetic] too much is outdated in typography in { $subject }
        [wording] too much is outdated in wording in { $subject }
        [meaning] too much is outdated in meaning in { $subject }
        [unconfirmed] too much is unconfirmed in { $subject }
        [untracked] too much is untracked in { $subject }
       *[outdated] too much is outdated in { $subject }
    }: { $lacking }, where `{ $table }` allows { $most }; { $left } to go
# $locale is a language tag.
check-below-demand-help = `diglot todo { $locale }` lists what to do, worst first
check-critical-not-current = a critical message is not current
# $locale is a language tag; $catalog is the name of a catalog; $count is the number of messages, $ids the ids of the first of them.
check-critical-not-current-message = `{ $catalog }` is withheld in { $locale }: { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }
check-idle-pattern = a demand speaks of nothing
# $name is a name or a pattern that the settings have.
check-idle-pattern-message = { $kind ->
        [message] no message is called `{ $name }`
        [catalog] no catalog is called `{ $name }`
        [path] no text has the path `{ $name }`
       *[locale] there is no locale `{ $name }`
    }, so nothing is demanded here
check-idle-pattern-help = correct the name or remove it; `diglot status` shows locales and catalogs by their names
check-stale-shipping = the record of what is shipped is behind
# $name is a language tag, perhaps with a catalog; $why is policy-withdrawn.
check-stale-shipping-message = { $name } is recorded as shipped and is left out: { $why } (`{ $table }`)
# $name is a language tag, perhaps with a catalog.
check-stale-shipping-idle = { $name } is recorded as shipped, and the settings do not say when it ships
check-stale-shipping-help = translate what is to go, or let `diglot ship` take it out of the record
check-stale-shipping-help-idle = let `diglot ship` take it out of the record, or write `ship` in its tier
check-stale-shipping-help-line = remove this line; of two versions that git could not merge, keep the lines of both
check-unknown-mark = a mark for diglot says nothing
# $word is what stands behind `diglot:` in a comment.
check-unknown-mark-message = there is no mark `{ $word }`
check-unknown-mark-apart = this mark stands above no message, so it marks nothing
check-unknown-mark-help = write `diglot: critical` in a comment directly above the message
# What is said of a locale, or of a catalog of one, behind its name. $share, $ship and $withdraw are numbers of percent.
policy-ships = { $share } % translated, withdrawn below { $withdraw } %
# $name is what to type.
policy-ready = { $share } % translated, ships from { $ship } %: `diglot ship { $name }` ships it
# $left is policy-messages or policy-words.
policy-held-back = { $share } % translated, ships from { $ship } %: { $left } to go
policy-withdrawn = { $share } % translated, withdrawn below { $withdraw } %, ships again from { $ship } %: { $left } to go
# $ids are the ids of the messages.
policy-critical =
    { $count ->
        [one] a critical message is not current: { $ids }
       *[other] { $count } critical messages are not current: { $ids }
    }
# $ids are the ids of the messages.
policy-gap =
    { $count ->
        [one] one passage has no current translation, which withholds the document here: { $ids }
       *[other] { $count } passages have no current translation, which withholds the document here: { $ids }
    }
# $name is a language tag, perhaps with a catalog, such as fr/guide; $share is a number of percent.
ship-ships = { $name } is shipped: { $share } % translated
ship-withdrawn = { $name } is withdrawn: { $share } % translated
ship-taken = { $name } is withdrawn
ship-idle = { $name } is taken out: the settings do not say when it ships
ship-no-rule = the settings do not say when { $name } ships: write `ship` in its tier
# $why is policy-held-back or policy-withdrawn.
ship-not-ready = { $name } cannot be shipped yet: { $why }
ship-not-shipped = { $name } is not shipped
ship-nothing = Nothing changes: all that is ready is shipped, and all that is shipped is good enough.
help-ship = Ships the locales that are good enough by the rules of their tiers, and withdraws those that no longer are.
help-ship-name = Only these, as LOCALE, or as LOCALE/CATALOG where each catalog ships by itself
help-ship-withdraw = Withdraw them, good enough or not
# $name is a language tag, perhaps with a catalog; $why says why.
cli-left-out = Left out: { $name }, { $why }
# Above a column with the names of tiers, which are groups of locales.
status-tier = tier
# Above a column that says whether readers get a locale.
status-verdict = verdict
# Above a column that says why.
status-why = why
status-ships = ships
status-held-back = held back
# Readers get the locale although it is worse than a tier or an override of the settings demands.
status-ships-below = ships below demand
# $messages and $words are counts.
policy-amount =
    { $messages ->
        [one] one message
       *[other] { $messages } messages
    } { $words ->
        [one] (one word)
       *[other] ({ $words } words)
    }
policy-messages =
    { $count ->
        [one] one message
       *[other] { $count } messages
    }
policy-words =
    { $count ->
        [one] one word
       *[other] { $count } words
    }

## Grades of changes (phrases of `compare::grade`; ids start with `grade-`). $change is one of the grade-change messages

# $name is an attribute, such as `.title`.
grade-value-moved = the text is now the attribute { $name }
# $name is an attribute, such as `.title`.
grade-value-made = the text of the attribute { $name } is now the value
# $name is the key of a variant, such as `[other]`.
grade-default = the variant { $name } is now the default
grade-placeable-other = a placeable changed: { $change }
grade-placeable-order = the placeables stand in another order: { $change }
grade-link-moved = the link to { $after } stands on other words
grade-mark-up = the mark-up changed: { $change }
grade-literal = code or an address changed: { $change }
# $before is a word that was or became bold or italic.
grade-emphasis = “{ $before }” may be marked as a term now, or no longer be one
grade-opposite = a word became its opposite: { $change }
grade-name-perhaps = what may be a name changed: { $change }
grade-order = the same words in another order: { $change }
grade-said = more or less is said: { $change }
grade-joined = words were joined or parted: { $change }
# $before is the marks that moved.
grade-punctuation-moved = the punctuation “{ $before }” stands between other words now

## Settings of other tools: `l10n.toml` of Mozilla and `i18n.toml` of cargo-i18n (phrases of `formats::settings`)

# $file is a path.
settings-no-project = there is no file `{ $file }`
settings-unknown-project = this is neither an `l10n.toml` of Mozilla nor an `i18n.toml` of cargo-i18n
settings-l10n-path = the key `l10n` is missing, so it is not known where the translations are
# $count is the number of path patterns, in a settings file, of files that are no Fluent catalogs.
settings-other-formats =
    { $count ->
        [one] a path of this file stands for no Fluent catalogs and is passed over
       *[other] { $count } paths of this file, this one first, stand for no Fluent catalogs and are passed over
    }
# $cause says what is wrong with a regular expression; it comes from a library and is always English.
settings-expression = this is no regular expression that diglot can read: { $cause }
# $path is a path in which names in braces stand for values.
settings-endless = the values in `{ $path }` name one another without end
# $key is the name of a key.
settings-lacks-key = the key `{ $key }` is missing
check-unreadable-help-note = diglot works on Fluent catalogs alone, and leaves the rest as it is
settings-no-fluent = there is no table `fluent`, so no catalogs are known of
settings-no-domain = it is not known which crate these catalogs belong to
settings-no-domain-help = add the key `domain`, or a Cargo.toml with the name of the crate

## Passages that are split, merged or come back (phrases of `compare`, `sync` and `todo`)

# $id is the message that had the whole passage.
state-split = it was split from `{ $id }`, and this is still the translation of the whole
# $file is a path; $old is the message that had the whole passage, $new the one that has a part of it now.
sync-split = { $file }: `{ $old }` was split, and a part of it is `{ $new }` now
# $file is a path; $old is a message that is gone, $new the one that has its text now.
sync-merged = { $file }: `{ $old }` was merged into `{ $new }`
# $file is a path; $count is a number of messages.
sync-copied = { $count ->
    [one] { $file }: one part of a split passage starts from the translation of the whole
   *[other] { $file }: { $count } parts of split passages start from the translation of the whole
}

# $file is a path; $count is a number of messages.
sync-withdrawn = { $count ->
    [one] { $file }: one part is gone that started from the translation of the whole, and the copy with it
   *[other] { $file }: { $count } parts are gone that started from the translation of the whole, and the copies with them
}
# $new is the message that has the text of the obsolete one now.
check-obsolete-help-merged = its text went into `{ $new }`: translate that one, then remove this one
# What is the matter with a message of `diglot todo`; $id is the message that had the whole passage.
todo-split = outdated: split from `{ $id }`
# Headings above texts; $id is another message.
todo-merged = merged from `{ $id }`, its source:
todo-suggestion = suggestion from `{ $id }`, its source and this one:

## Starting a project (phrases of `sync::init`)

init-exists = `diglot.toml` exists already and stays as it is
# $locale is the language tag of the source locale.
init-settings = writes the settings, with the source locale `{ $locale }`
# $pattern is a path pattern; $count is the number of files that it stands for.
init-catalogs =
    { $count ->
        [one] finds { $count } catalog as `{ $pattern }`
       *[other] finds { $count } catalogs as `{ $pattern }`
    }
# $pattern is a path pattern.
init-references = finds their source as `{ $pattern }`
# $project is the path of a settings file of another tool; $count is the number of catalogs.
init-project =
    { $count ->
        [one] finds { $count } catalog where `{ $project }` says
       *[other] finds { $count } catalogs where `{ $project }` says
    }
# $count is the number of mistakes in a settings file of another tool.
init-project-wrong =
    { $count ->
        [one] is passed over, for it has a mistake
       *[other] is passed over, for it has { $count } mistakes
    }
# $name is the name of a folder or file; $tag is a language tag.
init-folder = keeps the name `{ $name }` for the locale `{ $tag }`
# $count is the number of Fluent files; $first is the path of the first one.
init-passed-over =
    { $count ->
        [one] passes over `{ $first }`, which is not a catalog of a locale there
       *[other] passes over { $count } Fluent files that are not catalogs of a locale there, first `{ $first }`
    }
init-sample = writes a first text, to be replaced by your own
init-gitignore = keeps what `diglot build` makes out of git


## Records, comparing, grades, sync, accept, import (phrases of `formats::provenance`, `compare`, `sync`, `engine`)

# $id is a message id.
record-incomplete = the record of { $id } does not say which translation it belongs to
# $id is a message id.
record-damaged = the record of { $id } has a line that cannot be read
# $id is a message id.
record-twice = there are two records of { $id }
# $id is what stands in the line.
record-awaited-damaged = the line “awaited: { $id }” cannot be read
record-help = run `diglot sync --repair`, which keeps what can be told and says what cannot

grade-cosmetic = only typography changed
# $change is one of the grade-change messages.
grade-wording = words changed: { $change }
# $change is one of the grade-change messages.
grade-negation = a negation changed: { $change }
# $change is one of the grade-change messages.
grade-modal = an obligation, a permission or a condition changed: { $change }
# $change is one of the grade-change messages.
grade-quantifier = a quantity changed: { $change }
# $change is one of the grade-change messages.
grade-number-word = a number, a date or a unit changed: { $change }
# $change is one of the grade-change messages.
grade-name = a name changed: { $change }
# $percent is the share of words that are new or gone, 51 to 100.
grade-rewritten = most of it was rewritten ({ $percent } % of the words)
# $before and $after are words of the source.
grade-change-replaced = “{ $before }” became “{ $after }”
# $after is words of the source.
grade-change-added = “{ $after }” was added
# $before is words of the source.
grade-change-removed = “{ $before }” was removed
# $before and $after are words of the source.
grade-capital = “{ $before }” became “{ $after }”
# $before and $after are words of the source.
grade-number = the number { $before } became { $after }
# $after is a number of the source.
grade-number-added = the number { $after } was added
# $before is a number of the source.
grade-number-removed = the number { $before } was removed
# $before and $after are addresses.
grade-target = the link to { $before } now leads to { $after }
# $after is an address.
grade-target-added = a link to { $after } was added
# $before is an address.
grade-target-removed = the link to { $before } was removed
# $before and $after are punctuation marks.
grade-punctuation = the punctuation changed from “{ $before }” to “{ $after }”
# $after is a punctuation mark.
grade-punctuation-added = the punctuation mark “{ $after }” was added
# $before is a punctuation mark.
grade-punctuation-removed = the punctuation mark “{ $before }” was removed
# $name is “value” or the name of an attribute.
grade-attribute = the part { $name } was added or removed
# $name is a variable, a term, a message or a function.
grade-placeable = { $name } was added or removed
# $name is the key of a variant.
grade-variant = the variant { $name } was added or removed

# $file is a path; $count is a number of messages.
sync-reference-created = { $count ->
    [one] { $file }: created with one message
   *[other] { $file }: created with { $count } messages
}
# $file is a path; $added, $changed and $removed are numbers of messages.
sync-reference-updated = { $file }: messages added { $added }, changed { $changed }, removed { $removed }
# $file is a path.
sync-reference-reordered = { $file }: the messages follow the new order of the source text
# $file is a path.
sync-catalog-created = { $file }: created, waiting for translations
# $file is a path; $count is a number of translations.
sync-recorded = { $count ->
    [one] { $file }: recorded what one translation was made from
   *[other] { $file }: recorded what { $count } translations were made from
}
# $file is a path; $count is a number of translations.
sync-outdated = { $count ->
    [one] { $file }: one translation is outdated now
   *[other] { $file }: { $count } translations are outdated now
}
# $file is a path; $count is a number of messages.
sync-renamed = { $count ->
    [one] { $file }: one message got the id that the source text gives it
   *[other] { $file }: { $count } messages got the ids that the source text gives them
}
# $file is a path.
sync-skipped-unreadable = { $file }: left as it is, because part of it or of the files it belongs to cannot be read

# $locale is a language tag.
accept-unknown-locale = the project has no locale { $locale }
# $id is what was asked for.
accept-unknown-id = there is no message { $id }
# $id is a message id.
accept-nothing = { $id } has nothing to accept
# $file is a path; $count is a number of translations.
accept-recorded = { $count ->
    [one] { $file }: one translation is accepted for the source as it is now
   *[other] { $file }: { $count } translations are accepted for the source as it is now
}
# $file is a path; $count is a number of translations.
accept-source-only = { $count ->
    [one] { $file }: the change of the source is declared harmless for one translation
   *[other] { $file }: the change of the source is declared harmless for { $count } translations
}

# $file is a path.
import-unreadable = { $file } is not UTF-8 text; save it as UTF-8 and import it again
# $file is a path.
import-exists = { $file } is there already and says something else; give the new text another name with --as, or remove the old one first
# $file is a path.
import-written = { $file }: written

# $first is a path.
engine-catalog-twice = this file is the same catalog as { $first } and is not read
engine-catalog-twice-help = keep one of the two files, or change the patterns in diglot.toml
engine-no-place = no path pattern says where the catalogs of this text belong
engine-no-place-help = add a pattern with {"{"}locale{"}"} and {"{"}name{"}"} to `catalogs` in diglot.toml
# $count is the number of Fluent files; $first is the path of the first one.
engine-unlisted =
    { $count ->
        [one] `{ $first }` takes no part: its locale is not among those listed for it
       *[other] { $count } Fluent files take no part, first `{ $first }`: their locales are not among those listed for them
    }
engine-unlisted-help = add the locale to the `locales` of its path pattern, or remove what is no longer needed
# $count is the number of mistakes, at least two, in more than one file.
engine-settings-wrong =
    { $count ->
        [one] the settings have a mistake
       *[other] the settings have { $count } mistakes
    }



## Aligning two versions (`align-`)

help-align = Shows what became of each passage between two versions of a source text, or of each message between two versions of a catalog.
help-align-before = The older version: a source text or a catalog, or - for the standard input
help-align-after = The newer version, or - for the standard input
help-align-locale = The language of the text; without it, the source locale of the project, or en

# What became of a passage, shown behind its lines in both versions ("3 → 5").
# $count: number of passages in a row.
align-identical = { $count ->
    [one] unchanged
   *[other] { $count } unchanged
}
align-moved = moved
align-edited = edited
align-moved-edited = moved and edited
# One passage became several; this is one of them.
align-split = split
# Several passages became one; this is one of them.
align-merged = merged
align-deleted = deleted
align-inserted = new
# $file: the path that was given.
align-unknown-kind = it cannot be told by its name what `{ $file }` is
align-kinds = the name of a source text ends in .md or .txt, that of a catalog in .ftl
align-two-kinds = the two files are not of one kind
align-one-input = only one version can come from the standard input
# $file: the path that was given.
align-unreadable = `{ $file }` cannot be read as text

## Watching (phrases of `check --watch`; `watch-`)

# $path: a folder; $cause: what the system says
disk-cannot-watch = cannot watch `{ $path }` for changes: { $cause }
help-check-watch = Check again whenever a file changes, until Ctrl+C
# $files: number of files that are watched
watch-waiting =
    { $files ->
        [one] watching one file; Ctrl+C ends
       *[other] watching { $files } files; Ctrl+C ends
    }
# $new: number of findings that were not there before; $gone: number of those that are no longer there
watch-changes = since the last run: { $new } new, { $gone } gone

## Reviews and refusals (phrases of `diglot review`, `diglot refuse`)

help-review = Records that somebody has reviewed translations beside the source text as it is now.
help-review-all = Everything that is current and not reviewed yet
help-review-by = Who has reviewed; without it the name in git's configuration
help-refuse = Says that a change of the source does touch your translations, whatever the editor has declared.
help-refuse-all = Everything that only the editor's word keeps current
usage-which-messages = it is not said which messages
usage-review-who = it is not said who has reviewed
usage-review-who-help = say --by NAME, or set user.name in git's configuration
# $id is a message id.
review-nothing = { $id } has no translation to review
# $file is a path; $count is a number of translations.
review-recorded = { $count ->
    [one] { $file }: one translation is reviewed
   *[other] { $file }: { $count } translations are reviewed
}
# $id is a message id.
refuse-nothing = { $id } was made from the source as it is now, so there is no change to refuse
# $file is a path; $count is a number of translations.
refuse-recorded = { $count ->
    [one] { $file }: one translation waits for its translator, whatever the editor declares
   *[other] { $file }: { $count } translations wait for their translators, whatever the editor declares
}
# $file is a path; $count is a number of translations.
accept-source-only-refused = { $count ->
    [one] { $file }: one translation stays outdated, because its locale has refused that
   *[other] { $file }: { $count } translations stay outdated, because their locale has refused that
}
# Head of a column: how many translations a person has reviewed.
status-reviewed = reviewed
# Label before who has refused and why.
todo-refused = refused:


## Damaged records (phrases of `diglot sync --repair`), merging (phrases of `diglot merge-driver`, `diglot init --git`)

# $id is a message id.
record-cut = the file ends in the middle of the record of { $id }
help-sync-repair = Mend damaged records first, and say what could not be known
# $file is a path.
repair-mended = { $file }: mended; what could not be kept as a record stands in it as a comment
repair-junk = a part that is no record was taken out
# $id is a message id.
repair-record = { $id }: it is not known which translation was made from which source, so nothing is recorded of it
# $id is a message id, $line is a line of a comment.
repair-line = { $id }: “{ $line }” cannot be read, so less is known than before
# $id is a message id.
repair-two = { $id }: there are two records; the one of the translation that stands in the catalog counts, and neither does if another translation stands there
# $file is a path.
merge-unreadable = { $file } is not UTF-8 text, so its versions are not merged
# $file is a path; $count is a number of places in it.
merge-conflicts = { $count ->
    [one] { $file }: one place was changed on both sides; choose between the marks
   *[other] { $file }: { $count } places were changed on both sides; choose between the marks
}
help-merge-driver = Merges two versions of a catalog or of records message by message; git calls it.
help-merge-driver-ancestor = The version that both come from (%O)
help-merge-driver-ours = Our version, which becomes the merged one (%A)
help-merge-driver-theirs = Their version (%B)
help-merge-driver-path = Where the file belongs (%P)
help-merge-driver-marker-size = Length of the marks around a conflict (%L)
help-init-git = Also let git merge catalogs and records message by message
init-git-none = the project is in no git repository
init-git-none-help = run `git init` first
init-git-attributes = lists the files that diglot merges
# $file is a path.
init-git-config = { $file }: tells git in this clone to call `diglot merge-driver`
init-git-done = git already calls `diglot merge-driver` in this clone.
init-git-everybody = Commit `.gitattributes`. In every other clone, `diglot init --git` is to be run once.


## Checks (`check-`)

# One line on each check, for lists; its name is its id without `check-`.
check-missing = a message is not translated
check-outdated = the source changed after it was translated
check-unconfirmed = source and translation both changed, and nobody can tell which came first
check-no-records = nothing is known yet of the sources that the translations of a locale were made from
check-untracked = nothing is known of the source that a translation was made from
check-obsolete = a translation has no message in the source any more
check-out-of-step = a reference catalog is behind its source text
check-unreadable = a part of a file cannot be read
check-duplicate-id = two messages of a catalog have the same id
check-variable-mismatch = a translation uses other variables than the source
check-term-mismatch = a translation uses other terms than the source
check-message-reference-mismatch = a translation refers to other messages than the source
check-attribute-mismatch = a translation has other parts (value, attributes) than the source
check-unknown-locale = a folder stands for no locale of the project
check-unknown-check = the settings name a check that does not exist
check-unexplained-exception = an exception gives no reason
check-idle-exception = an exception allows nothing

# Labels of further places.
check-source-here = this is the source
check-first-here = the first one is here

# $id is the id of a message.
check-missing-message = `{ $id }` is not translated
# $file is the path of a catalog.
check-missing-help = add its translation to { $file }
# $count is the number of messages of a catalog that a locale lacks as a whole.
check-missing-catalog = { $count ->
    [one] the locale has no translation of this text: { $count } message is not translated
   *[other] the locale has no translation of this text: { $count } messages are not translated
}
# $file is the path of a catalog.
check-missing-catalog-help = write the translations to { $file }
check-missing-help-unread = it stands here but cannot be read: mend that first

# $id is the id of a message.
# $grade is `cosmetic`, `wording` or `meaning`; never shown.
# $because is a sentence that says what changed in the source.
check-outdated-message = { $grade ->
    [cosmetic] the source of `{ $id }` changed in typography: { $because }
    [meaning] the source of `{ $id }` changed, perhaps in meaning: { $because }
   *[wording] the source of `{ $id }` changed in wording: { $because }
}
# $locale is a language tag.
# $id is the name of a catalog and the id of a message, with `/` between them.
check-outdated-help = translate what changed, or run `diglot accept { $locale } { $id }` if the translation still holds

# $id is the id of a message.
check-unconfirmed-message = source and translation of `{ $id }` both changed, and nobody can tell which came first
# $locale is a language tag.
# $id is the name of a catalog and the id of a message, with `/` between them.
check-unconfirmed-help = compare them; once they agree, run `diglot accept { $locale } { $id }`

# $count is the number of locales, $locales their tags with commas between.
check-no-records-message = { $count ->
    [one] nothing is recorded yet of the sources that the translations of { $locales } were made from, so nobody can tell which are outdated
   *[other] nothing is recorded yet of the sources that the translations of { $count } locales ({ $locales }) were made from, so nobody can tell which are outdated
}
check-no-records-help = compare translations with their source and confirm those that agree with `diglot accept`; all other checks work without records
# $id is the id of a message.
check-untracked-message = nothing is known of the source that `{ $id }` was translated from
# $count is the number of translations in this catalog.
check-untracked-catalog = { $count ->
    [one] nothing is known of the source that { $count } translation of this catalog was made from
   *[other] nothing is known of the source that { $count } translations of this catalog were made from
}
# $locale is a language tag.
check-untracked-catalog-help = compare them with the source, then run `diglot accept { $locale } ID…` for those that agree

# $id is the id of a message.
check-obsolete-message = `{ $id }` is no longer in the source
check-obsolete-help = remove it if it is of no more use
# $new is the id of another message.
check-obsolete-help-similar = the new message `{ $new }` is similar: rename this one, or remove it
check-obsolete-help-unread = the source has it but it cannot be read there: mend that first
# $name is the name of a catalog.
# $count is the number of messages in it.
check-obsolete-catalog = { $count ->
    [one] the source locale has no catalog `{ $name }`: { $count } message here is of no use
   *[other] the source locale has no catalog `{ $name }`: { $count } messages here are of no use
}
check-obsolete-catalog-help = remove or rename this file

# $id is the id of a message.
check-out-of-step-changed = this passage changed, and `{ $id }` in the reference catalog did not
# $id is the id of a message.
check-out-of-step-added = this passage is not in the reference catalog yet; its id will be `{ $id }`
# $id is the id of a message.
check-out-of-step-removed = the passage of `{ $id }` is no longer in the source text
# $file is the path of a catalog.
check-out-of-step-no-catalog = this text has no reference catalog { $file } yet
# $file is the path of a catalog.
check-out-of-step-layout = the reference catalog { $file } differs from this text in order or layout
check-out-of-step-help = run `diglot sync`

check-unreadable-junk = this part is no Fluent message
check-unreadable-help = mend this part; all the rest was read

# $id is the id of a message.
check-duplicate-id-message = there is another `{ $id }` above, and only that one is used
check-duplicate-id-help = keep one of the two, or give this one an id of its own

# $name is the name of a variable.
check-variable-mismatch-extra = the source has no variable `${ $name }`
# $known is the name of a variable that the source has.
check-variable-mismatch-extra-help = write `${ $known }`, as in the source
# $names are the variables of the source, with `$`, separated by commas.
check-variable-mismatch-list-help = take it out, or use one of the variables of the source: { $names }
check-variable-mismatch-none-help = take it out: the source of this message has no variables
# $name is the name of a variable.
check-variable-mismatch-dropped = the translation leaves out the variable `${ $name }`
# $name is the name of a variable.
check-variable-mismatch-dropped-here = this variant leaves out the variable `${ $name }`
# $name is the name of a variable.
check-variable-mismatch-dropped-help = put `{ "{" } ${ $name } { "}" }` where the sentence needs it

# $name is the id of a term, with its `-`.
check-term-mismatch-extra = the source does not use the term `{ $name }` here
check-term-mismatch-extra-help = use the terms of the source, or allow the difference with a reason
# $name is the id of a term, with its `-`.
check-term-mismatch-dropped = the translation leaves out the term `{ $name }`
# $name is the id of a term, with its `-`.
check-term-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it, or allow the difference with a reason

# $name is the id of a message.
check-message-reference-mismatch-extra = the source does not refer to `{ $name }` here
check-message-reference-mismatch-extra-help = refer to the messages that the source refers to; ids are not translated
# $name is the id of a message.
check-message-reference-mismatch-dropped = the translation does not refer to `{ $name }`
# $name is the id of a message.
check-message-reference-mismatch-dropped-help = put `{ "{" } { $name } { "}" }` where the sentence needs it

# $id is the id of a message.
check-attribute-mismatch-no-value = the translation of `{ $id }` has no value
check-attribute-mismatch-no-value-help = write the translation behind the `=`
# $id is the id of a message.
check-attribute-mismatch-extra-value = `{ $id }` has no value in the source, only attributes
check-attribute-mismatch-extra-value-help = remove the text behind the `=`
# $name is the name of an attribute.
check-attribute-mismatch-dropped = the translation lacks the attribute `.{ $name }`
# $name is the name of an attribute.
check-attribute-mismatch-dropped-help = add a line that begins with a space and `.{ $name } =`
# $name is the name of an attribute.
check-attribute-mismatch-extra = the source has no attribute `.{ $name }`
check-attribute-mismatch-extra-help = remove it, or give it the name that it has in the source

# $name is the name of a folder.
check-unknown-locale-message = `{ $name }` is no language tag, so its catalogs take no part
# $tag is a language tag; $name is the name of the folder.
check-unknown-locale-help-tag = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml
check-unknown-locale-help = rename it to a BCP 47 tag such as `fr` or `zh-Hans`
# $locale is a language tag.
check-unknown-locale-unlisted = the settings do not list the locale `{ $locale }`
check-unknown-locale-unlisted-help = add it to `locales` in the settings, or remove its catalogs
# $name is the name of a folder; $tag is the usual language tag of the same language.
check-unknown-locale-spelling = `{ $name }` is the locale `{ $tag }` by another spelling
# $name is the name of a folder; $tag is a language tag.
check-unknown-locale-spelling-help = rename it to `{ $tag }`, or write `folder = "{ $name }"` below `[locale.{ $tag }]` in diglot.toml

# $name is what stands in the place of a check's name.
check-unknown-check-message = there is no check `{ $name }`
# $known is the name of a check.
check-unknown-check-help-similar = did you mean `{ $known }`?
check-unknown-check-help = `diglot explain` lists all checks

# $name is the name of a check.
check-unexplained-exception-message = this exception from `{ $name }` gives no reason, so it allows nothing
# $name is the name of a check.
check-unexplained-exception-help = write the reason after a comma: `{ $name }, …`
# $name is the name of a check.
check-idle-exception-message = this exception from `{ $name }` allows nothing
check-idle-exception-help = remove it


## History (`history-`, `adopt-`, `log-`, `impact-`)

# Placeholder for a commit, branch or tag of git.
help-value-revision = REVISION
help-status-at = Show it as it was at this commit, branch or tag of git

# What can keep git from answering. $path is a folder.
history-no-repository = `{ $path }` is in no git repository
# $path is a folder.
history-bare = the git repository of `{ $path }` has no work tree there
history-no-repository-help = without git, `diglot accept` records what you know of a translation
# $path is a folder.
history-no-commit = the git repository of `{ $path }` has no commit yet
history-no-commit-help = commit the project first
# $revision is what was typed.
history-unknown-revision = there is no revision `{ $revision }` in the git repository
history-unknown-revision-help = `git log --oneline` and `git branch --all` list what there is
# $path is a folder; $cause is a technical text in English.
history-damaged = the git repository of `{ $path }` cannot be read: { $cause }
history-damaged-help = `git fsck` tells what is wrong with it; `git fetch --refetch` gets what a partial clone has left out
# $revision is what was typed.
history-no-settings = the project had no settings at `{ $revision }`: it is read with those of today
# $path is a folder.
history-nothing-committed = the git repository of `{ $path }` has no catalog of the project yet
# $one and $other are commits, branches or tags.
history-apart = `{ $one }` and `{ $other }` have no commit in common
# $percent is a whole number, the share of the work that is done.
history-reading = reading the history: { $percent }%

help-adopt = Records what each translation was made from, as far as the history in git tells.
help-adopt-locale = Only these locales
help-adopt-again = Also for translations that have a record already
help-adopt-dry-run = Show what the history tells without writing any record
# Changes of the source by grade: headings of columns and rows.
adopt-cosmetic = typography changed
adopt-wording = wording changed
adopt-meaning = meaning at risk
# Heading of a column: translations of which the history does not tell what they were made from.
adopt-unknown = unknown
# Heading of a column: translations that have a record already.
adopt-tracked = recorded before
adopt-total = total
# $file is the path of a catalog; $count translations were recorded.
adopt-recorded = { $count ->
    [one] { $file }: one translation gets its record
   *[other] { $file }: { $count } translations get their records
}
# $count translations are concerned; the command stands as it is.
adopt-cut-off = { $count ->
    [one] One translation is older than this shallow clone: `git fetch --unshallow` gets the whole history.
   *[other] { $count } translations are older than this shallow clone: `git fetch --unshallow` gets the whole history.
}
adopt-nothing = Every translation has its record.

help-log = Shows how a message and its translation came to say what they say.
help-log-locale = The locale of the translation
help-log-id = The message, as its id or as catalog/id
log-uncommitted = not committed yet
log-cut-off = This shallow clone has left out the beginning: `git fetch --unshallow` gets the whole history.
log-source-first = the source, first wording
log-source-cosmetic = the source changed in typography only
log-source-wording = the source changed in wording
log-source-meaning = the source changed, perhaps in meaning
log-translation = the translation

help-impact = Shows what edits of the source cost: messages, locales, words to translate again.
help-impact-revision = Since this commit, branch or tag of git; `A..B` from A to B, `A...B` from where B left A
# Heading of a comment on a pull request.
impact-title = What these edits cost in translation
# Headings of columns.
impact-messages = messages
# Translations to make, anew or again.
impact-translations = translations
# Words of the source to translate.
impact-words = words
# What became of a message of the source, beside `adopt-cosmetic` and the others.
impact-new = new
impact-gone = gone
# $locales: tags of locales.
impact-locales = to translate: { $locales }
impact-nothing = These edits cost no translation.


## Reports (`report-`)

# One line on each format, for lists; its name is its id without `report-format-`.
report-format-full = each finding with its place, an excerpt and what to do
report-format-short = one line for each finding
report-format-json = one JSON object for programs, always in English

# Words in front of a finding.
report-level-error = error
report-level-warning = warning
report-level-note = note
# In front of a line that says what to do.
report-help = help

report-clean = nothing found
# $errors, $warnings and $notes are the numbers of findings at each level.
report-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }


## Formats of reports

report-format-jsonl = for programs: a header, then one finding on each line, as JSON
report-format-sarif = for code scanning and editors: SARIF 2.1.0
report-format-github = annotations in a job of GitHub Actions, and its summary
report-format-gitlab = for GitLab Code Quality
report-format-junit = for services that show test results: JUnit XML
report-format-markdown = a short report for a pull request
report-format-html = one page for a browser, with all findings and a table of locales
# Below a list of findings that is too long for one page.
report-left-out =
    { $count ->
        [one] { $count } more finding is left out
       *[other] { $count } more findings are left out
    }
# The page for a browser: its title, a link that leads past the table, headings, and what is said above the table.
report-title = Translation report
report-skip = Skip to the findings
report-findings = findings
report-coverage-note = Each cell shows the share of messages whose translation is current, and how many are in another state.
# The page for a browser: lists from which a reader chooses, and the choice of everything.
report-check = check
report-level = level
report-all = all
# $shown: how many findings are shown; $all: how many there are.
report-shown = Shown: { $shown } of { $all }
help-badge = Makes small pictures that show how much is translated, for a page about the project.
help-badge-output = The folder to make them in
# On the picture, in front of a share such as 87%.
badge-label = translated
help-value-output = FORMAT=FILE
help-check-output = Also write the report to a file, in this format; can be given several times
help-explain-formats = Print a page of all formats of reports, as Markdown
# $value: what was given in the place of a format and a file
usage-output = `{ $value }` is not a format, an equals sign and a file
# $example: an option as it can be typed
usage-output-help = write it as in `{ $example }`; `-` for the file prints it
# $file: a path, or - for what is printed
usage-output-twice = two reports would go to `{ $file }`
# $format: a name that no format has
usage-no-such-format = there is no format `{ $format }`
# $file: a path
output-of-project = `{ $file }` is a file of the project, which a report must not overwrite
# $file is a path as it was given.
output-of-input = `{ $file }` is read in this run, so a report must not overwrite it


## Locales that are translated from another locale than the source (phrases of `formats::settings`, `checks`, `cli`)

# $circle is language tags, each translated from the one behind the arrow, such as az ← fr ← az.
settings-pivot-circle = each of these locales would be translated from the next, and none from the source: { $circle }
settings-pivot-circle-help = remove one `from`: a locale without it is translated from the source
# $locale and $pivot are language tags.
check-unknown-locale-pivot = `{ $locale }` would be translated from `{ $pivot }`, which is no locale of the project
check-unknown-locale-pivot-help = correct `from`, or add the locale to `locales`
check-outdated-pivot = a translation follows a text that is itself outdated
# $id is a message id; $pivot is a language tag; $because says what changed, as for `outdated`.
check-outdated-pivot-message = `{ $id }` follows { $pivot }, whose own source changed: { $because }
# $id is a message id; $pivot is a language tag.
check-outdated-pivot-unconfirmed = `{ $id }` follows { $pivot }, and nobody can tell whether that follows its own source
# $pivot is a language tag.
check-outdated-pivot-help = nothing is to do here before { $pivot } is up to date
# The place of a text in another language that a translation was made from.
check-pivot-here = translated from this

# Label before the language that a text is translated from.
todo-from = from:
# $pivot is a language tag.
todo-from-lacking = the source, since { $pivot } lacks it
# $pivot and $locale are language tags, often the same.
todo-from-outdated = { $pivot }; better wait, since { $locale } is outdated itself
# $pivot and $locale are language tags, often the same.
todo-from-unsure = { $pivot }; nobody can tell whether { $locale } follows its own source
# $count is a number of translations; $pivot is a language tag.
todo-lag = { $count ->
    [one] One current translation follows a text of { $pivot } that is itself to be brought up to date first.
   *[other] { $count } current translations follow texts of { $pivot } that are themselves to be brought up to date first.
}
# Above a column of numbers: current translations that follow an outdated text of another language.
status-lag = pivot outdated
help-accept-from = With --source-only: it was the text of this locale that changed, from which others are translated

## Bundles: notices that readers of the built pages see (`page-`), and what `build` says (`build-`)

# First sentence of the box at the top of a page.
page-draft = This translation is a draft that no person has reviewed.

# $count: number of passages (paragraphs, headings, cells …) of the page.
page-draft-part =
    { $count ->
        [one] { $count } passage of this translation has not been reviewed by a person.
       *[other] { $count } passages of this translation have not been reviewed by a person.
    }

# $count: number of passages of the page.
page-outdated =
    { $count ->
        [one] { $count } passage is outdated: its source text was changed after it was translated.
       *[other] { $count } passages are outdated: their source text was changed after they were translated.
    }

# $count: number of passages of the page.
page-fallback =
    { $count ->
        [one] { $count } passage has no up-to-date translation and is shown in another language.
       *[other] { $count } passages have no up-to-date translation and are shown in another language.
    }

# $language: name of a language, in that language itself ("English", "العربية").
page-authoritative = Where versions differ, the source text counts ({ $language }).

# Label at the end of an outdated passage; as short as it can be.
page-mark-outdated = outdated

# Explains the label "outdated".
page-mark-outdated-title = The source text of this passage was changed after it was translated.

# Label at the end of a passage that is shown in another language; as short as it can be.
# $language: name of that language, in that language itself.
page-mark-fallback = shown in: { $language }

# Name of the list of languages at the top of a page, for people who hear the page.
page-languages = Languages

# Name of the part of a page that holds the footnotes, for people who hear the page.
page-footnotes = Footnotes

# Name of the link from a footnote to where it is mentioned, for people who hear the page.
page-footnote-back = Back to the text

# Title of the page that leads to all documents in all languages.
page-index = Documents

# Head of a column that holds names of languages.
page-language = Language

# In a table of documents and languages, in the row of the language that the documents are written in.
page-source-text = source text

# In a table of documents and languages.
# $percent: whole number from 0 to 100.
page-coverage = { $percent } %

# Explains the numbers in that table or list.
page-index-note = Each number is the share of the source text, in words, whose translation is up to date.

# Link at the very start of a page, for people who hear the page or use no mouse.
page-skip = Skip to the text

# Name of the list of links to other pages, for people who hear the page.
page-ways = Other pages

# Link to the page that shows all documents in all languages.
page-all = All languages

# Link to the page that shows source text and translation in two columns.
page-facing = Side by side with the source text

# Link from that page back to the one that shows only the translation.
page-alone = Translation only

# Above what changed in a passage of the source text, with words removed and added; the translation beside it is older.
page-changed = Changed since it was translated:

# Name of the box at the top of a page that says what its readers must know, for people who hear the page.
page-notice = About this translation

# $text is the path of a text; $picture is the path of a picture that it names.
build-no-picture = `{ $text }` shows `{ $picture }`, which is no picture that can be read: pages show the words that stand for it


## Renaming and moving (`rename-`, `move-`, `split-`)

help-rename = Gives a message, a term, an attribute or a variable another name, in all locales and records.
# Placeholders, in capitals where the script has them: a name as it is, and as it will be.
help-value-old = OLD
help-value-new = NEW
help-rename-old = What to rename: `id`, `-term`, `id.attribute` or `$variable`; with `catalog/` before it if several catalogs have it
help-rename-new = The new name, of the same kind
help-rename-in = Rename a variable in this message or term alone
help-rename-dry-run = Show the changes as a diff, and change nothing

# $name is what was typed.
rename-no-name = `{ $name }` is no name that Fluent can have
# $name is a name that was typed.
rename-unknown = nothing is called `{ $name }`
# $name is the id of a message.
rename-ambiguous = `{ $name }` is in several catalogs
# $names lists names, each in backticks.
rename-ambiguous-help = say which one: { $names }
# $old and $new are names.
rename-other-kind = `{ $old }` cannot become `{ $new }`
rename-other-kind-help = a message is written as `id`, a term as `-id`, an attribute as `id.name` and a variable as `$name`; a name stays what it is and where it is
# $name is the name of a message, term, attribute or variable.
rename-taken = `{ $name }` is in use
rename-taken-help = choose another name, or first rename or remove what has this one
# What is to be seen at a place where a new name stands already.
# $how is named, used, recorded or unreadable.
rename-there = { $how ->
    [named] this has that name
    [recorded] a translation was made from a text with that name
    [unreadable] this cannot be read and seems to have that name
   *[used] this uses that name
}
# $file is the path of a file.
rename-unreadable = `{ $file }` cannot be read as a whole, so nothing is changed; mend it first
# What a rename does. $old and $new are names, $catalogs and $records are numbers of places.
rename-counts = `{ $old }` → `{ $new }`: places in catalogs { $catalogs }, in records { $records }
# $file is a source text, $id is the id of a message.
rename-pinned = { $file }: the passage is pinned as `{ $id }`
# $file is the settings file, $count is a number of exceptions.
rename-exceptions = { $count ->
    [one] { $file }: one exception is adapted to the new name
   *[other] { $file }: { $count } exceptions are adapted to the new name
}
# $name is a name that was replaced.
rename-program = a program that uses `{ $name }` must be changed as well
# $name is a name that was replaced elsewhere, $file is the path of a file. $why is link, shared or unreadable.
rename-left = { $why ->
    [link] { $file }: links still lead to `#{ $name }`
    [shared] { $file }: an exception speaks of `{ $name }` in several catalogs and is left as it is
   *[unreadable] { $file }: a part that cannot be read still names `{ $name }`
}

help-move = Moves messages to another catalog, in all locales and with their comments and records.
help-move-id = What to move: `id`, with `catalog/` before it if several catalogs have it or if it is a term
help-move-to = The catalog that receives it; it is made if there is none
help-split = Shows the groups of a catalog, or moves one of them to another catalog.
help-split-catalog = The catalog
help-split-group = The group: the heading behind its `##`, or a part of it

# $name is what was typed.
move-no-message = `{ $name }` is no message or term, and only those can be moved
# $name is the name of a catalog.
move-same = `{ $name }` has these messages already
# $name is the name of a catalog, $file is a source text.
move-source-text = the catalog `{ $name }` is made from `{ $file }`, so its messages stand where the passages of that text stand
move-source-text-help = move the passage in the source text
# $name is the name of a catalog.
move-no-place = the settings have no place for the catalog `{ $name }`
# $patterns lists path patterns, each in backticks.
move-no-place-help = choose a name that fits one of these patterns, or add a pattern to `catalogs` under `[files]`: { $patterns }
# What a move does. $from and $to are names of catalogs, all others are numbers.
move-counts = `{ $from }` → `{ $to }`: messages { $messages }, translations { $translations }, records { $records }
# $file is the path of a file.
move-emptied = { $file }: goes, because nothing is left in it
# $bundle is the name of a bundle in the settings, $from and $to are names of catalogs.
move-bundle = the bundle `{ $bundle }` loads `{ $from }` and not `{ $to }`: add it there
# $title is what was typed.
split-no-group = no group is called `{ $title }`, or several are
# $titles lists headings of groups.
split-groups-help = the groups are { $titles }
split-no-groups-help = a group begins with a line such as `## Errors`
# $title is the heading of a group, $count is the number of its messages.
split-group = { $count ->
    [one] { $title }: one message
   *[other] { $title }: { $count } messages
}
# $count is a number of messages that stand below no heading.
split-no-heading = { $count ->
    [one] without a heading: one message
   *[other] without a heading: { $count } messages
}
# $catalog is the name of a catalog. TITLE and NAME are typed by the reader in their place.
split-next = `diglot split { $catalog } --group TITLE --to NAME` moves one of them.

## Terminal

# Shown on one line of a terminal while the work goes on. $percent: how much of it is done, 0 to 100.
progress-reading = reading the files: { $percent }%
progress-checking = checking: { $percent }%
progress-building = building: { $percent }%
progress-writing = writing the files: { $percent }%
help-quiet = Print only results and errors
help-completions = Prints the script by which a shell completes what you type: commands, options, checks, locales, ids.
help-completions-shell = The shell
# Placeholder for the name of a shell.
help-value-shell = SHELL
help-man = Prints the manual page of diglot or of one command, as `man` reads it; in English unless `--lang` says otherwise.
help-man-command = The command
help-man-output = Write the page, or the pages of all commands, into this folder
# $folder: a folder. $files: number of pages.
man-written = { $files ->
    [one] One page is in `{ $folder }`.
   *[other] { $files } pages are in `{ $folder }`.
}

# Headings of a manual page.
man-name = Name
man-synopsis = Synopsis
man-description = Description
man-exit = Exit status
man-environment = Environment
man-see-also = See also
# What exit codes and environment variables mean.
man-exit-0 = Nothing is wrong, or nothing at error level.
man-exit-1 = There are findings at error level.
man-exit-2 = The run could not do its work.
man-language = Languages to speak, unless `--lang` names one.
man-no-color = If set, no colors are used, unless `--color always` is given.
man-force-color = If set and not `0`, colors are used in files and pagers too.
man-columns = How wide to print into files and pagers; otherwise 100 columns.


## Command line: help of commands and options (`help-`), errors of the command line (`usage-`), output of commands (`cli-`, `status-`, `todo-`)


# What the program is for; first line of `diglot --help`.
help-diglot = Keeps every translation in step with its source text.
# Heading before the pattern of a command line, as in "Usage: diglot check [OPTIONS]".
help-usage = Usage:
help-commands = Commands:
help-arguments = Arguments:
help-options = Options:
help-global-options = Options of every command:
help-examples = Examples:
# Placeholder for options in the pattern of a command line; in capitals where the script has them.
help-value-options = OPTIONS
# Placeholder for the name of a command.
help-value-command = COMMAND
# Placeholder for the path of a folder.
help-value-folder = FOLDER
# Placeholder for a locale such as fr or zh-Hans.
help-value-locale = LOCALE
# Placeholder for one of: auto, always, never.
help-value-when = WHEN
# Added to the help of an option that takes one of a few values.
# $values: the values, as they are typed.
help-values = [one of: { $values }]
help-project = The folder of the project; without it, this one or the nearest above it that has a `diglot.toml`
help-lang = The language to speak; without it, LC_ALL, LC_MESSAGES and LANG decide
help-color = When to use colors
help-help = Show this help
help-version = Show the version
help-help-command = Shows what diglot or one of its commands does.
help-help-which = The command to explain

# $what: what went wrong, a phrase.
cli-error = error: { $what }
# $what: what may help, a phrase.
cli-hint = help: { $what }
# $cause: what the system says, in its own language.
cli-output-failed = the output could not be written: { $cause }

# $command: the name that was typed.
usage-no-such-command = there is no command `{ $command }`
usage-command-missing = a command is missing
# $option: the option that was typed.
usage-no-such-option = there is no option `{ $option }` here
# $argument: the argument that was typed.
usage-one-too-many = `{ $argument }` is one argument too many
# $argument: pattern of the argument, such as <FILE>.
usage-argument-missing = `{ $argument }` is missing
# $argument: pattern of the option, such as --lang <LOCALE>.
usage-value-missing = `{ $argument }` needs a value
# $value: what was typed.
# $argument: pattern of the option or argument that it was typed for.
usage-value-wrong = `{ $value }` is no value for `{ $argument }`
# $value: what was typed.
usage-no-locale = `{ $value }` is no BCP 47 language tag
# $argument: pattern of the option.
usage-given-twice = `{ $argument }` can be given only once
# $argument: pattern of one option.
# $other: pattern of the other.
usage-not-together = `{ $argument }` and `{ $other }` cannot be used together
usage-not-utf8 = an argument is not UTF-8
# $argument: pattern of the option.
usage-value-unexpected = `{ $argument }` takes no value
# $name: what may have been meant.
usage-did-you-mean = did you mean `{ $name }`?
# $values: the possible values.
usage-possible-values = possible values are { $values }
usage-see-help = `diglot --help` shows what there is
# $file: path of the settings file.
# $count: number of mistakes.
cli-settings-wrong = { $count ->
    [one] `{ $file }` has a mistake
   *[other] `{ $file }` has { $count } mistakes
}
# $folder: the folder that was searched.
cli-no-project = there is no `diglot.toml` in `{ $folder }` or above it
cli-no-project-help = `diglot init` makes a folder a project

# Placeholders; in capitals where the script has them.
help-value-file = FILE
help-value-name = NAME
help-value-id = ID
help-value-text = TEXT
help-value-number = NUMBER
help-value-format = FORMAT
help-value-check = CHECK

help-init = Makes this folder a project: writes `diglot.toml` to suit the files that are there.
help-init-source = The locale of the source texts, if it cannot be told from the files

help-import = Brings a text out of a PDF, a scan or an e-mail into `source-texts/` and lists the places that look damaged. No word is changed.
help-import-file = The text to bring in, as UTF-8
help-import-as = The name of the new source text; without it, the name of the file

help-sync = Brings catalogs and records in step with the source texts. No translation is lost.
help-sync-dry-run = Only tell what would be done

help-status = Shows how far each locale is, in messages and in words of the source.
help-status-format = How to show it

help-todo = Shows a translator what to do, worst first, with the lines to edit.
help-todo-locale = The locale to translate into
help-todo-catalog = Only this catalog
help-todo-limit = Show no more than this many messages

help-check = Finds what is wrong with the translations. Exits with 1 if there are errors.
help-check-format = How to show it
help-check-locale = Only this locale; can be given several times

help-accept = Records that translations still hold for the source text as it is now.
help-accept-locale = The locale whose translations you have read
help-accept-id = Messages, as ID or CATALOG/ID
help-accept-all = Accept everything that waits
help-accept-source-only = You are the editor, and your change of the source touches no translation
help-accept-note = Why, to be kept in the record
help-accept-by = Who says so, to be kept in the record

help-explain = Explains a check; without a name it lists all checks.
help-explain-check = The name of the check

help-build = Makes the files to publish: catalogs, documents and web pages of every locale.
help-build-output = The folder to make them in, below the folder of the project

# $check: what was typed.
usage-no-such-check = there is no check `{ $check }`
usage-see-checks = `diglot explain` lists the checks
# $catalog: what was typed.
usage-no-such-catalog = there is no catalog `{ $catalog }`
# $locale: what was typed.
usage-no-such-locale = the project has no locale `{ $locale }`
usage-no-locales-yet = a locale is a folder of catalogs, or a tag that `diglot.toml` lists
# $locales: the tags of the project's locales.
usage-project-locales = the project has { $locales }
# $name: what was typed.
usage-wrong-name = `{ $name }` cannot be the name of a source text
usage-accept-what = it is not said what to accept
usage-see-accept = name the messages, or say --all

# $path: a file.
# $what: what is done to it, a phrase.
cli-act = { $path }: { $what }
# $files: number of files.
cli-changed = { $files ->
    [one] One file is written.
   *[other] { $files } files are written.
}
# $files: number of files.
cli-would-change = { $files ->
    [one] One file would be written.
   *[other] { $files } files would be written.
}
cli-in-step = All is in step.
cli-initialized = Write or import source texts, then run `diglot sync`.
cli-initialized-catalogs = Run `diglot check` to see how the translations stand.
# $file: path of the source text.
cli-import-same = `{ $file }` says the same already.
# $count: number of places of the raw text.
cli-import-doubts = { $count ->
    [one] One place looks damaged. Settle it in the source text:
   *[other] { $count } places look damaged. Settle them in the source text:
}
cli-import-next = Read the source text, then run `diglot sync`.
# $folder: the output folder.
# $files: number of files in it.
cli-built = { $files ->
    [one] One file is in `{ $folder }`.
   *[other] { $files } files are in `{ $folder }`.
}
# $written: number of files that are new or changed.
# $removed: number of files of an earlier build that are gone.
cli-built-changes = Written: { $written }. Removed: { $removed }.
# $path: the first page.
cli-built-look = Open `{ $path }` in a browser.

# Headings of the table of `diglot status`; short words.
status-locale = locale
status-catalog = catalog
status-coverage = coverage
status-current = current
status-outdated = outdated
status-unconfirmed = unconfirmed
status-untracked = untracked
status-missing = missing
status-obsolete = obsolete
status-words = words
# $percent: a whole number from 0 to 100.
status-share = { $percent }%
status-nothing = There is nothing to translate yet.
# $file: path of a reference catalog.
status-out-of-step = `{ $file }` is not in step with its source text: run `diglot sync`.

# What is the matter with a message of `diglot todo`.
todo-current = current
todo-outdated-meaning = outdated: the meaning may have changed
todo-outdated-wording = outdated: the wording changed
todo-outdated-cosmetic = outdated: only the typography changed
todo-unconfirmed = unconfirmed: source and translation both changed
todo-missing = missing
todo-untracked = untracked: nobody knows which source it was made from
todo-obsolete = obsolete: the source no longer has it
# Labels before a place in a file, and before the reason why a translation is outdated.
todo-where = edit:
todo-why = why:
# Headings above texts.
todo-comment = comment:
todo-source = source:
todo-source-change = source, then and now:
todo-source-was = source, as it was:
todo-translation = translation:
todo-paste = lines to paste and translate:
# $locale: the locale.
todo-nothing = Nothing is to do for { $locale }.
# $count: number of messages.
# $locale: the locale.
todo-total = { $count ->
    [one] One message is to do for { $locale }.
   *[other] { $count } messages are to do for { $locale }.
}
# $shown: number of messages shown.
todo-limited = { $shown ->
    [one] Only the first one is shown.
   *[other] Only the first { $shown } are shown.
}

## Checks of the text of a translation beside its source

check-empty-translation = a translation says nothing where its source says something
check-empty-translation-message = the translation is empty here
check-empty-translation-help = translate it, or remove the message until it is translated

check-copied-source = a translation is a copy of its source
check-copied-source-message = this is the source, not a translation

check-number-mismatch = a translation has other numbers than its source
# $wanted: a number as the source writes it.
# $found: a number as the translation writes it.
check-number-mismatch-other = the translation says { $found } where the source says { $wanted }
# $number: a number, or several with `;` between them, as the source writes them.
check-number-mismatch-dropped = the source says { $number }, and the translation does not
# $number: a number, or several with `;` between them, as the translation writes them.
check-number-mismatch-added = the translation says { $number }, and the source does not
check-number-mismatch-help = write the numbers of the source, in the way of your language

check-symbol-mismatch = a translation lacks a symbol of its source (currency, per cent, §, ©, …)
# $sign: the symbol.
check-symbol-mismatch-message = the source has the symbol { $sign }, and the translation neither it nor a word for it
check-symbol-mismatch-help = write the symbol as your language writes it

check-end-mismatch = a translation ends with another sign than its source (question mark, colon, ellipsis)
# $sign: the sign at the end of the source.
check-end-mismatch-dropped = the source ends with `{ $sign }`, and the translation does not
# $sign: the sign at the end of the translation.
check-end-mismatch-added = the translation ends with `{ $sign }`, and the source does not
check-end-mismatch-help = end it as the source ends, with the sign of your language

check-full-stop-mismatch = only one of a translation and its source ends with a full stop
check-full-stop-mismatch-dropped = the source ends with a full stop or exclamation mark, and the translation does not
check-full-stop-mismatch-added = the translation ends with a full stop or exclamation mark, and the source does not
check-full-stop-mismatch-help = end it as the source ends

check-space-mismatch = a space at the start or the end is in a translation or in its source only
check-space-mismatch-start-dropped = the source begins with a space, and the translation does not
check-space-mismatch-start-added = the translation begins with a space, and the source does not
check-space-mismatch-end-dropped = the source ends with a space, and the translation does not
check-space-mismatch-end-added = the translation ends with a space, and the source does not
check-space-mismatch-added-help = remove the space and the braces that hold it
check-space-mismatch-help = a space that has to stay is written {"{"} " " {"}"}

check-length-mismatch = a translation is far longer or shorter than its source
check-length-mismatch-short = the translation is less than a third as long as its source
check-length-mismatch-long = the translation is more than three times as long as its source
check-length-mismatch-help = see whether a part was lost, or belongs to another message

## Checks of a text alone

check-replacement-character = a character of a text was lost
check-replacement-character-message = a character was lost here: the text has U+FFFD in its place
check-replacement-character-help = write the character that belongs here

check-direction-controls = a direction character is left open, or forces the direction
# $sign: the character's number, such as U+2067.
check-direction-controls-not-closed = the invisible direction character { $sign } opens a passage here, and nothing closes it
# $sign: the character's number, such as U+2069.
check-direction-controls-not-opened = the invisible direction character { $sign } closes a passage here that nothing opened
# $sign: the character's number, such as U+202E.
check-direction-controls-forced = the invisible direction character { $sign } turns the letters after it around
check-direction-controls-help = remove it, or write U+2068 before the passage and U+2069 after it

check-invisible-character = an invisible character stands in the text
# $sign: the character's number and its English name in Unicode, such as U+200B ZERO WIDTH SPACE.
check-invisible-character-message = an invisible character stands here: { $sign }
check-invisible-character-help = delete it; if it is there on purpose, write it as an escape in braces

check-mixed-script = a word has letters of two alphabets that look alike
# $word: the word.
# $letters: its letters of the other alphabet, without spaces between them.
# $alphabet: the other alphabet: latin, cyrillic, greek or armenian.
check-mixed-script-message = { $alphabet ->
    [cyrillic] in “{ $word }” the Cyrillic { $letters } stands among letters of another alphabet
    [greek] in “{ $word }” the Greek { $letters } stands among letters of another alphabet
    [armenian] in “{ $word }” the Armenian { $letters } stands among letters of another alphabet
   *[latin] in “{ $word }” the Latin { $letters } stands among letters of another alphabet
}
check-mixed-script-help = type the word again with one keyboard

check-not-nfc = a letter is written as two characters
# $word: the word in its usual spelling.
check-not-nfc-message = “{ $word }” has a letter and its mark as two characters, where there is one for both
check-not-nfc-help = type the letter again as one character

check-doubled-word = a word stands twice in a row
# $word: the word.
check-doubled-word-message = “{ $word }” stands twice in a row
check-doubled-word-help = remove one of the two

check-straight-apostrophe = an apostrophe is straight where those of the file are curved
# $usual: the apostrophe of the rest of the file, such as ’.
check-straight-apostrophe-message = this apostrophe is straight, and nearly all others of the file are { $usual }
# $usual: the apostrophe of the rest of the file, such as ’.
check-straight-apostrophe-help = write { $usual }

check-straight-quote = quotation marks are straight where most of the file are not
check-straight-quote-message = these quotation marks are straight, and most others of the file are not
# $usual: two quotation marks, such as „“.
check-straight-quote-help = write the marks of the rest of the file; usual in this language: { $usual }

check-quote-mismatch = a quotation mark has no partner
# $mark: the quotation mark.
check-quote-mismatch-lonely = the quotation mark { $mark } has no partner
# $opened: the quotation mark that opens; $mark: the one that closes.
check-quote-mismatch-wrong = a quotation that { $opened } opens is closed by { $mark }
# $usual: two quotation marks, such as „“.
check-quote-mismatch-help = write marks that belong together; usual in this language: { $usual }

check-wrong-language = a text is in another language
# $language: tag of the language that the text seems to be in, such as en; $locale: tag of the locale.
check-wrong-language-message = this text is not in the language of { $locale }: it looks like { $language }
check-wrong-language-help = translate it, or move it to the file of its language

check-wrong-script = a text is in another script than its locale
# $locale: tag of the locale.
check-wrong-script-message = most letters of this text are of another script than { $locale } is written in
# $locale: tag of the locale.
check-wrong-script-simplified = this text has simplified characters, and { $locale } is written with traditional ones
# $locale: tag of the locale.
check-wrong-script-traditional = this text has traditional characters, and { $locale } is written with simplified ones
## Checks of references, functions and plural forms

check-did-you-mean = did you mean `{ $known }`?

check-unknown-reference = a text refers to a message, term or attribute that is not there
# $name is the name of a message, term or attribute.
check-unknown-reference-message = there is no `{ $name }`
# $name is the name of a message, term or attribute; $bundle is the name of a bundle in the settings.
check-unknown-reference-bundle = there is no `{ $name }` in the bundle `{ $bundle }`
# $id is the id of a message or term, $name is the name of an attribute.
check-unknown-reference-attribute = `{ $id }` has no attribute `.{ $name }`
check-unknown-reference-help = correct the name, or take the reference out
# $id is the id of a message.
check-unknown-reference-value = `{ $id }` has no text of its own, only attributes
check-unknown-reference-value-help = refer to one of its attributes

check-untranslated-reference = a translation refers to something that is not translated
# $name is the name of a message, term or attribute.
check-untranslated-reference-message = `{ $name }` is not translated, and nothing stands in for it inside another text
# $name is the name of a message, term or attribute.
check-untranslated-reference-help = translate `{ $name }`, or copy it from the source

check-reference-cycle = texts refer to one another in a circle
# $path lists the names of messages with arrows between them, such as a → b → a.
check-reference-cycle-message = this leads back to itself: { $path }
check-reference-cycle-help = take out one of these references

check-too-many-placeables = a text grows out of bounds
# $name is the name of a message or attribute.
check-too-many-placeables-message = to show `{ $name }`, more than 100 pairs of braces must be filled, its references included
check-too-many-placeables-help = use fewer references, or cut the text in two

check-unknown-function = a text calls a function that nobody knows
# $name is the name of a function.
check-unknown-function-message = there is no function `{ $name }`
# $name is the name of a function.
check-unknown-function-help = correct its name, or add `{ $name }` to `functions` under `[fluent]` in the settings

check-wrong-function-argument = a number or date is to be written in a way that does not exist
# $function is NUMBER or DATETIME.
check-wrong-function-argument-none = `{ $function }` is not told what to write
# $function is NUMBER or DATETIME.
check-wrong-function-argument-none-help = give it one variable, as in `{ $function }($name)`
# $function is NUMBER or DATETIME.
check-wrong-function-argument-text = `{ $function }` cannot write a text
# $function is NUMBER or DATETIME.
check-wrong-function-argument-further = `{ $function }` takes one value, and this is a further one
# $function is NUMBER or DATETIME, $name is the name of an option.
check-wrong-function-argument-name = `{ $function }` has no option `{ $name }`
check-wrong-function-argument-name-help = copy the option from the source, or remove it
# $name is the name of an option, $value is its value.
check-wrong-function-argument-value = `{ $name }` cannot be `{ $value }`
# $values lists words.
check-wrong-function-argument-words = write one of these words in quotation marks: { $values }
# $least and $most are numbers.
check-wrong-function-argument-whole = write a whole number from { $least } to { $most }, without quotation marks
check-wrong-function-argument-quoted = put it in quotation marks
# $least and $most are names of options.
check-wrong-function-argument-limits = `{ $most }` is less than `{ $least }`
check-wrong-function-argument-limits-help = exchange the two numbers, or leave one out

check-missing-term-argument = a term is used without the word that it needs
# $id is the id of a term, $name is the name of a variable.
check-missing-term-argument-message = `{ $id }` shows `${ $name }`, which is not given here
# $id is the id of a term, $name is the name of a variable.
check-missing-term-argument-help = give it, as in `{ "{" } { $id }({ $name }: "…") { "}" }`

check-idle-term-argument = a term is given a word that it does not use
# $id is the id of a term, $name is the name of a variable.
check-idle-term-argument-message = `{ $id }` does not use `${ $name }`
# $name is the name of a variable.
check-idle-term-argument-help = let the term choose by `${ $name }`, or remove the argument
check-idle-term-argument-nameless = a term does not use an argument without a name
# $id is the id of a term.
check-idle-term-argument-nameless-help = give it a name, as in `{ "{" } { $id }(case: "…") { "}" }`, or remove it

check-unreachable-variant = a variant is never shown
check-unreachable-variant-fixed = what decides here is fixed, so it always comes out the same
check-unreachable-variant-fixed-help = let a variable decide, or write the one text alone
# $key is the key of a variant.
check-unreachable-variant-repeated = the key `{ $key }` stands here a second time, so its variant is never chosen by it
check-unreachable-variant-repeated-help = correct the key, or remove the variant
# $key is the key of a variant.
check-unreachable-variant-word = a number is never `{ $key }`
check-unreachable-variant-word-help = write a number or a plural form (zero, one, two, few, many, other)

check-missing-plural = a plural form of the language is missing
# $forms lists plural forms, such as [few], [many]; $count is their number; $example is a number that has the first of them.
check-missing-plural-message = { $count ->
    [one] the plural form { $forms } is missing, which { $example } has
   *[other] the plural forms { $forms } are missing, the first of which { $example } has
}
check-missing-plural-help = add a variant for each, or leave out the choice if the text is the same for all numbers

check-unknown-plural = a plural form that the language does not have
# $form is a plural form, $locale is a language tag.
check-unknown-plural-message = no number has the plural form `{ $form }` in the language `{ $locale }`
# $forms lists the plural forms of a language.
check-unknown-plural-help = the language has { $forms }; for a single number write the number itself, such as `[0]`

check-plural-runtime = the library fluent-rs shows another plural form than the language has
# $number is a number, $shown and $right are keys of variants.
check-plural-runtime-message = for { $number } the library fluent-rs shows the variant `{ $shown }`, and `{ $right }` is right
# $shown is the key of a variant.
check-plural-runtime-help = let the program correct it, or see that `{ $shown }` fits that number too

check-duplicate-attribute = a message has the same attribute twice
# $name is the name of an attribute.
check-duplicate-attribute-message = there is another `.{ $name }` above
check-duplicate-attribute-help = keep one of the two
# $id is the id of a message, $file is the path of a catalog, $bundle is the name of a bundle in the settings.
check-duplicate-id-bundle = `{ $id }` also stands in { $file }, and the bundle `{ $bundle }` loads both
## Gate (what fails a run of `diglot check`; `gate-`, `baseline-`)

# Placeholders; in capitals where the script has them.
help-value-path = PATH
help-value-reason = REASON
help-check-path = Only files and folders of this path or path pattern; can be given several times. A source text stands for its translations
help-check-since = Only what became worse since the work parted from this branch, tag or commit of git
help-check-baseline = Fail only on errors that `.diglot/baseline` does not know
help-check-update-baseline = With `--baseline`: take out of it what is mended
help-check-allow-growth = With `--update-baseline`: also let in what is new, for this reason, which is kept in the file

# $path is what was typed.
gate-no-path = nothing of the project is at `{ $path }`
gate-no-path-help = a path is meant from the project's root, or from the folder that you are in; `*` stands for a part of a name, `**` for any folders
# $path is what was typed, $locales lists language tags.
gate-path-of-others = `{ $path }` has nothing of { $locales }
gate-no-reason = growth of the baseline needs a reason in words
# $file is the path of the baseline.
gate-no-baseline = there is no baseline `{ $file }` yet
gate-no-baseline-help = `diglot check --baseline --update-baseline --allow-growth "REASON"` begins one with all errors of now
# $count is the number of findings of the baseline that are still there, $fewer the number of those that are mended.
gate-known = { $count ->
        [one] one known finding
       *[other] { $count } known findings
    }, { $fewer ->
        [0] as many as in the baseline
        [one] one fewer than in the baseline
       *[other] { $fewer } fewer than in the baseline
    }
gate-known-help = `diglot check --baseline --update-baseline` takes out what is mended, so that it cannot come back
# $count is the number of findings that were let into the baseline.
gate-grown = { $count ->
    [one] one new finding is let into the baseline
   *[other] { $count } new findings are let into the baseline
}
# $file is the path of the baseline.
gate-baseline-wrong = the baseline `{ $file }` cannot be used
baseline-head = a baseline does not begin like this
baseline-version = this baseline is of another version of diglot
baseline-conflict = a merge left this conflict open
baseline-line = this line was changed by hand, or a part of it is lost
baseline-reason = no line `because` says why this is in the baseline
baseline-help = take the line as it is in git, or remove it; `diglot check --baseline --update-baseline --allow-growth "REASON"` lets in again what is then missing
# $new, $gone and $known are numbers of findings; $revision is what was typed, $commit the short name of a commit.
gate-since = { $new ->
        [0] no new findings
        [one] one new finding
       *[other] { $new } new findings
    } since the work parted from `{ $revision }` (at { $commit }); { $gone } gone, { $known } as before
# $messages and $translations are numbers.
gate-since-outdated = { $messages ->
        [one] the edit of one source message outdates
       *[other] the edits of { $messages } source messages outdate
    } { $translations ->
        [one] one translation
       *[other] { $translations } translations
    }
history-shallow-help = this clone has only a part of the history: `git fetch --unshallow` gets the rest; for the checkout of a GitHub workflow, set `fetch-depth: 0`

# A part of several, such as 2/4; in capitals where the script has them.
help-value-shard = K/N
help-check-shard = Only part K of N, for one of N machines; `diglot merge-reports` makes one report of all
help-merge-reports = Makes one report of those of all parts of a run (`diglot check --shard K/N --output json=FILE`).
help-merge-reports-file = The reports of all parts, in any order
# $value is what was typed.
shard-wrong = `{ $value }` is no part: write K/N, such as 2/4
# $file is a file, with line and column.
shard-no-json = { $file }: this is no JSON
# $file is a file.
shard-none = `{ $file }` is no JSON report of `diglot check --shard`
shard-changed = `{ $file }` was changed after diglot wrote it
# $version is the number of a version.
shard-other-diglot = `{ $file }` was written by diglot { $version }
shard-other-state = `{ $file }` tells of other texts or settings than those that are here
# $count and $expected are numbers of parts.
shard-other-count = `{ $file }` is one of { $count } parts, and another file is one of { $expected }
# $number is the number of a part.
shard-twice = `{ $file }` is part { $number } once more
# $parts lists parts such as 2/4; $count is their number.
shard-missing = { $count ->
    [one] the report of part { $parts } is missing
   *[other] the reports of the parts { $parts } are missing
}
shard-help = run all parts with one version of diglot on one state of the texts, and merge their reports there
help-exit-codes = Exit codes:
help-exit-clean = nothing at level error (with `--baseline` or `--since`: nothing that was not there)
help-exit-findings = errors
help-exit-failed = the run could not be done: the command line, the settings, a file

## What to do about a wrong command line or a wrong file below `.diglot/`

# $command is the name of a command.
usage-see-help-of = `diglot { $command } --help` shows what there is
# $option is an option that was given, $other what must be given with it.
usage-needs = `{ $option }` needs `{ $other }` too
# $language is a language tag, $languages lists those of the translations of diglot.
usage-not-spoken = diglot does not speak `{ $language }`; the values of `--lang` that it knows are { $languages }
# $locale is the tag of the source locale.
usage-source-locale = `{ $locale }` is the source locale: the others are translated from it, and it is not translated itself
# $file is a path as it was given.
output-is-folder = `{ $file }` is a folder, and a report needs a file
# $folder is a path as it was given.
output-folder-made = the folder `{ $folder }` was not there and is made
# $locale is a language tag, $name the same with a catalog, such as fr/guide.
ship-as-a-whole = { $locale } ships as a whole, and { $name } not by itself: name { $locale }, or write `per = "catalog"` in its tier
# $file is the path of a file.
cli-file-wrong = `{ $file }` cannot be used as it is
disk-folder-here = this is a folder, and a file is needed here
# Below what is wrong with a path at which diglot keeps a file.
disk-in-the-way = rename or remove it: diglot keeps a file of its own here
# $path is a path on the disk, $file the part of it that is no folder.
disk-needs-folder = `{ $path }` cannot be reached: `{ $file }` is a file and no folder; give another path, or move that file away
gate-since-help = write a branch, a tag or a commit, such as `origin/main` or `HEAD~3`; the commit of a day is found by `git log -1 --before="2 days ago"`
# $place is a file and a line.
gate-doubled = { $place }: another line says the same, and both count once; `diglot check --baseline --update-baseline` takes one out
# $count is the number of findings that are not in the baseline.
gate-not-grown = { $count ->
    [one] one new finding is not let in: mend it, or let it in by `--allow-growth "REASON"`
   *[other] { $count } new findings are not let in: mend them, or let them in by `--allow-growth "REASON"`
}
gate-narrow-baseline = this run was narrow, so the new baseline lacks the rest of the project: begin it with a run over everything
baseline-empty = this file is empty
# Below a baseline of which nothing can be understood.
baseline-file-help = take the file as it is in git, or remove it and let `diglot check --baseline --update-baseline --allow-growth "REASON"` begin a new one
# Below the marks that git leaves in a file which it could not merge.
baseline-conflict-help = remove the lines of the marks and keep the others, those of both sides; after `diglot init --git`, git does this itself
# $most is a number.
shard-wrong-help = K is the number of the part, from 1 to N, and N is how many parts there are, { $most } at most
# $file is a file.
shard-empty = `{ $file }` is empty
shard-cut = `{ $file }` ends in the middle of the report
shard-whole = `{ $file }` is the report of a whole run, and only parts can be merged
shard-other-version = `{ $file }` was written in the format of another version of diglot
shard-none-help = each part is written by `diglot check --shard K/N --output json=FILE`
shard-again-help = run this part again, or copy its report again from the machine that wrote it
shard-twice-help = name the report of each part once
# $pattern is a pattern such as *.json.
shard-pattern-help = no file fits `{ $pattern }`, or it stands in quotation marks and the shell did not put the names of the files in its place

## Exceptions and fixes

check-idle-exception-help-apart = put it directly above the message that it speaks of, or remove it
# $name and $second are names of checks.
check-unexplained-exception-second = this exception from `{ $name }` names `{ $second }` instead of a reason, so it allows nothing
check-unexplained-exception-second-help = write one exception for each check, each with its own reason after the comma

# What `diglot check --fix` does. $file is a path; $count is a number of findings.
fix-mended = { $count ->
    [one] { $file }: mends one finding
   *[other] { $file }: mends { $count } findings
}
# $file is a path; $count is a number of findings.
fix-overlapping = { $count ->
    [one] { $file }: one finding is left for another run, because its fix touches the same place as another one
   *[other] { $file }: { $count } findings are left for another run, because their fixes touch the same places as others
}
# $file is a path; $count is a number of findings.
fix-source-wording = { $count ->
    [one] { $file }: one finding is left, because mending it changes the source and outdates translations; `--source` mends it too
   *[other] { $file }: { $count } findings are left, because mending them changes the source and outdates translations; `--source` mends them too
}
# $file is a path; $count is a number of findings.
fix-refused = { $count ->
    [one] { $file }: one finding is left, because its fix would change more than the words of one message
   *[other] { $file }: { $count } findings are left, because their fixes would change more than the words of one message
}
# $file is a path; $count is a number of findings.
fix-unrecorded = { $count ->
    [one] { $file }: one finding is left, because its fix would change whether the translation counts as current
   *[other] { $file }: { $count } findings are left, because their fixes would change whether the translations count as current
}
# $file is a path; $count is a number of findings.
fix-damaged = { $count ->
    [one] { $file }: one finding is left, because part of the file cannot be read
   *[other] { $file }: { $count } findings are left, because part of the file cannot be read
}
fix-nothing = Nothing can be mended without asking.

help-check-check = Only what this check finds; can be given several times
help-check-level = Only findings of this level and above
help-check-fix = Mend what can be mended without asking, then show what is left. No state of a translation changes
help-check-diff = Show what `--fix` would change as a diff, and change nothing
help-check-source = With `--fix` or `--diff`: also mend the wording of source catalogs, although that outdates translations
# Placeholder for one of: note, warning, error.
help-value-level = LEVEL
# $check: name of a check.
cli-check-off = `{ $check }` is off, so it finds nothing; `[checks]` in `diglot.toml` switches it on

# $count: number of findings.
report-fixable = { $count ->
    [one] `diglot check --fix` can mend one finding without asking
   *[other] `diglot check --fix` can mend { $count } findings without asking
}

## Checks of the source

check-undocumented-variable = no comment says what a variable stands for
# $names lists variables, each in backticks with its `$`.
check-undocumented-variable-message = no comment explains { $names }
check-undocumented-variable-help = say so in a comment above the message, such as `# $name: name of a person`
check-undocumented-variable-help-apart = take out the empty line between the comment and the message
check-same-text = two messages of the source say the same
# $id is the id of another message.
check-same-text-message = this says the same as `{ $id }`
# $id is the id of another message.
check-same-text-help = use `{ $id }` for both, or say in a comment above each where it is shown

## Groups of checks, and what explains them

# Headings above lists of checks.
check-group-state = State of translations
check-group-parity = Variables, terms and other parts that the program needs
check-group-linking = Where references lead
check-group-plurals = Plurals
check-group-wording = What a translation says beside its source
check-group-hygiene = Characters and signs
check-group-source-side = The source itself
check-group-files = Files and ids
check-group-exceptions = Settings and exceptions
help-explain-all = Print one Markdown page of all checks, in English
explain-more = `diglot explain CHECK` explains one of them.

## Outputs of bundles (`build`): how to choose and explain them

help-build-format = Make these outputs, separated by commas, instead of those of the settings
help-explain-outputs = Print a page of all outputs of `diglot build`, in English

## Documents on paper (`build::pdf`): why one could not be printed, and what to do

# A list of documents and reasons follows.
pdf-unprinted = some documents could not be printed as PDF, so nothing was written
pdf-not-built = this diglot was installed without what prints PDF
pdf-not-built-help = `cargo install --path . --features pdf` installs it with PDF; that takes a quarter of an hour
# $script is the English name of a script ("Armenian", "Han"); $letters are a few letters with their numbers.
pdf-no-font = no font has these letters (script { $script }): { $letters }
# $package is the name of a package of Debian and Ubuntu.
pdf-no-font-help = install the package { $package }, or name a folder of fonts in `[build.pdf]` of `diglot.toml`
pdf-no-font-folder-help = put a font that has them into the folder `{ $folder }`
# $cause is what the typesetter says, in English.
pdf-not-set = the typesetter gave up: { $cause }

## Programs in Rust (phrases of `build::rust` and `build_script`; `build-rust-`). Programmers read them in English only; `OUT_DIR`, `build.rs`, `write_to` and `DATETIME` are code

# $why: in English, such as: there is no `-brand`
build-rust-unusable = `{ $id }` cannot be used in a program: { $why }
build-rust-unusable-help = correct it, or what it refers to; until then the program cannot be built
# $why: in English, such as: the program gives no `$city` for it
build-rust-given-up = `{ $id }` is shown in the source language: { $why }
# $name: name of a variable, without its dollar sign
build-rust-torn = `{ $id }` uses `${ $name }` as a number and as a date
build-rust-torn-help = give one of the two another name
# $names: names of catalogs
build-rust-no-such-catalog = there is no catalog `{ $name }`; there are: { $names }
build-rust-no-catalog = all catalogs belong to source texts; name those that the program is to have
build-rust-no-folder = `OUT_DIR` is not set: call this from a `build.rs`, or name a folder with `write_to`

## Checks of what a translation must share with its source (`checks::parity`)

check-function-mismatch = a translation uses other functions, or other options of them, than the source
check-markup-mismatch = a translation has other HTML elements than the source
check-link-mismatch = a translation has other Markdown links than the source
check-code-span-mismatch = a translation has other code than the source
check-address-mismatch = a translation has other web or e-mail addresses than the source

# $name is the name of a function.
check-function-mismatch-extra = the source does not use the function { $name } here
# $name is the name of a function.
check-function-mismatch-dropped = the translation leaves out the function { $name }
# $name is the name of a function.
# $variable is the name of a variable.
check-function-mismatch-bare = the translation shows `${ $variable }` without the function { $name }
# $option and $value are an option of a function and what the source sets it to.
check-function-mismatch-option = the option `{ $option }: { $value }` of the source is missing here
check-function-mismatch-help = take the function over as it is in the source

# $tag is an HTML tag, such as <strong>.
check-markup-mismatch-dropped = the translation leaves out { $tag }
# $tag is an HTML tag, such as <strong>.
check-markup-mismatch-extra = the source has no { $tag } here
# $tag is an HTML tag, such as <strong>.
check-markup-mismatch-unclosed = { $tag } is never closed
# $tag is an HTML tag, such as <strong>.
# $close is the tag that closes it, such as </strong>.
check-markup-mismatch-unclosed-help = put { $close } behind the words that it stands for
# $tag is a closing HTML tag, such as </strong>.
check-markup-mismatch-unopened = { $tag } closes nothing: no element of that name is open here
# $tag is a closing HTML tag, such as </a>.
# $inner is an HTML tag that was opened later, such as <strong>.
check-markup-mismatch-crossed = { $tag } stands before the end of { $inner }
check-markup-mismatch-crossed-help = close first what was opened last
# $tag is an HTML tag of the translation.
# $source is the same tag in the source.
check-markup-mismatch-attribute = this tag says { $tag }, and the source says { $source }
check-markup-mismatch-help = copy the tags of the source; only the words between them are translated, and attributes such as title and alt

# $link is a link in Markdown.
check-link-mismatch-dropped = the translation leaves out the link { $link }
# $link is a link in Markdown.
check-link-mismatch-extra = the source has no link { $link } here
# $link and $source are links in Markdown.
check-link-mismatch-changed = the link { $link } is { $source } in the source
check-link-mismatch-help = keep the links of the source and translate only the words in the square brackets

# $code is what stands between backticks.
check-code-span-mismatch-dropped = the translation leaves out the code `{ $code }`
# $code is what stands between backticks.
check-code-span-mismatch-extra = the source has no code `{ $code }` here
# $code and $source are what stands between backticks.
check-code-span-mismatch-changed = the code `{ $code }` is `{ $source }` in the source
check-code-span-mismatch-odd = one of the backticks in this line has no partner
check-code-span-mismatch-odd-help = put a backtick before and after each piece of code
check-code-span-mismatch-help = what stands between backticks is typed by people or read by programs: copy it from the source

# $address is a web or e-mail address.
check-address-mismatch-dropped = the translation leaves out the address { $address }
# $address is a web or e-mail address.
check-address-mismatch-extra = the source has no address { $address } here
# $address and $source are web or e-mail addresses.
check-address-mismatch-changed = the address { $address } differs from that of the source, { $source }
check-address-mismatch-help = copy the address from the source; only a part that names the language may differ, as in /fr/ or fr.example.org

check-unknown-variant = a variant stands for a case that the source does not know
# $word is the word in the brackets of a variant.
check-unknown-variant-message = the source has no case `{ $word }` in this choice, so readers never see this variant
# $words are the words that the source has, with commas between.
check-unknown-variant-help = write the word that the source has in the brackets; it has { $words }

## Bundles that can be verified

# $folder: the output folder.
cli-built-in-steps = `{ $folder }` could not be replaced as a whole here, so its files were replaced one by one; somebody who looked meanwhile may have seen files of both builds.
help-build-schema = Print a JSON schema of `manifest.json`

help-verify = Check that a bundle is what was built, and what its project says now.
help-verify-folder = The folder of the bundle, with its `manifest.json`
help-verify-source = Also compare it with what the project in this folder says and would build now
help-verify-signers = Also check the signature of the manifest; FILE lists who may sign, as `allowed_signers` of ssh-keygen
help-verify-allow = Let files with such a path be there that the manifest does not name; `*` stands for any text
help-verify-format = text or json
help-sign = Sign the manifest of a bundle, with a key of OpenSSH.
help-sign-key = The private key, or a public one whose private one ssh-agent holds

# A line about a file of a bundle or a passage, after its place and a colon; small first letter, no full stop.
verify-unsafe = the manifest may not name this path, or a link stands there
verify-twice = the manifest names it twice
# $was, $is: the first digits of two SHA-256.
verify-changed = other bytes than were built (SHA-256 { $is }… and not { $was }…)
# $other: path of another file.
verify-swapped = has the bytes of `{ $other }`
verify-missing = is missing
verify-unlisted = is not in the manifest
verify-outdated = the project would not build these bytes now
verify-lacking = the project would build it now, and the bundle does not have it
verify-source = the source says something else now
verify-translation = the translation is another one now
# $field: a field of the manifest, not translated; $was, $is: its values.
verify-told = { $field } was `{ $was }` and is `{ $is }` now
verify-gone = the project has it no more, or withholds it
verify-new = is not in the bundle
# $files: how many.
verify-sound = { $files ->
    [one] One file is what was built.
   *[other] { $files } files are what was built.
}
# $count: how many.
verify-faults = { $count ->
    [one] One thing is not as it was built.
   *[other] { $count } things are not as they were built.
}
# $was, $is: versions of diglot.
verify-other-tool = built by diglot { $was }, and this is { $is }: the texts are compared, and the files are not built again
verify-signed = Signed by { $signer }.
# $folder: the folder of the bundle.
verify-unsigned = It is not signed. `diglot sign { $folder } --key FILE` does that.
verify-unknown-signer = It is signed, but by none of the signers in the list.
verify-bad-signature = The signature is not of this manifest.
verify-no-bundle = name the folder that `diglot build` has written, with its manifest.json
# $line, $column: where; $cause: what is wrong, in English.
verify-not-understood = manifest.json:{ $line }:{ $column } is not understood: { $cause }
# $file is a file.
verify-cut = `{ $file }` ends in the middle
verify-build-again = build the bundle again, with this diglot
# $path: the signature.
sign-done = Signed: `{ $path }`.
# $folder: the folder of the bundle.
sign-not-sound = `{ $folder }` is not what was built, so it is not signed
sign-verify-first = `diglot verify { $folder }` names what is wrong
# $program: its name; $cause: what it or the system says.
disk-program = { $program } failed: { $cause }
