# Each of these would be reported by a library while it formats, or not be loaded at all.
plain = Voir { nowhere }.
braces = Voir { -nowhere }.
escapes = Voir { attributes.nothing }.
quotes = Voir { only-attributes }.
signs = { signs }
several = { with-case }
with-case = { several }
with-argument = { HEURE($count) }
with-positional = { -of-town("Rome", town: "Baku") }
by-word = { $stranger ->
       *[other] Autre
    }
around = { two-terms-and-a-stranger }
two-terms-and-a-stranger = { $stranger }
-outer = { -inner } dans { $place }
attributes = { -far }
    .title = Titre
-far = { -further }
-further = { -far }
by-count = { $count ->
        [one] Un
nested = { "\z" }
inline = x
inline = y
digits = { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } { $count } 
