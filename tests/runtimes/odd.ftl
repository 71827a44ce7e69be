# What the three libraries might read differently.
-library = Town library
    .gender = neuter
    .short = { "" }Lib{ "" }
-of-town = library of { $town }
-river = { $case ->
        [genitive] the river’s
       *[nominative] the river
    }
-inner = Inner
-outer = { $place }: { -inner }

plain = A text.
empty-literal = { "" }
spaces = { "  " }two at either end{ "  " }
braces = { "{" }not a placeable{ "}" }
escapes = { "\"\\\u00e9\U01F600" }
quotes = “«‹'"`‘’›»”
signs = { "[" }a] { "*" }b { "." }c # d
several =
    The first line.

      Indented by two.
    { "." } A dot.
    The last one.
with-term = In the { -library }, { -library }.
with-argument = The { -of-town(town: "Rome") }, not the { -of-town(town: "Ani") }.
with-case = { -river(case: "genitive") } bank and { -river }.
with-positional = { -of-town(town: "Baku") }
by-attribute =
    { -library.gender ->
        [neuter] It
       *[other] They
    } opens.
two-terms = { -outer(place: "town") }
message-value = See { plain } and { attributes.title }.
attributes = Value
    .title = Title of { -library }
    .label =
        Several
        lines
    .title-2 = { $name }
only-attributes =
    .label = Label
by-count =
    { $count ->
        [0] None
        [one] One book
        [two] Two books
        [few] A few books
        [many] Many books
       *[other] { $count } books
    }
by-number = { NUMBER($count) ->
        [1] Just one
       *[other] { NUMBER($count) } of them
    }
by-word = { $word ->
        [open] Open
        [closed] Closed
       *[other] { $word }?
    }
nested = { $count ->
        [one] { $word ->
            [open] One is open
           *[other] One is not
        }
       *[other] { $count } { $word }
    }
digits = { 5 } { -3.50 } { $count }
around = ({ $name }){ $name }
inline = { { $name } } and { { "x" } }
bidi = { "\u202E" }rev{ "\u202C" } { $name }
tab = a	b
zero-width = a{ "\u200B" }b
count-number = { NUMBER($count) } pages
reserved = { "{" }{ "{" }name{ "}}" } and $t(plain) and { "{" }{ $name }
