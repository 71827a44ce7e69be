-library = Bibliothèque municipale
    .gender = feminine
-of-town = bibliothèque de { $town }
-river = rivière
-inner = Intérieur
-outer = { $place } : { -inner }
-only-here = seulement ici
plain = Un texte.
empty-literal = { "" }
several =
    Première ligne.

      Deux espaces.
    { "*" } Une étoile.
with-term = À la { -library } ({ -only-here }).
by-attribute =
    { -library.gender ->
        [feminine] Elle
       *[other] Il
    } ouvre.
message-value = Voir { plain } et { attributes.title }.
attributes = Valeur
    .title = Ancien titre
    .title = Titre de { -library }
    .label = Étiquette
by-count =
    { $count ->
        [one] Un livre
       *[other] { $count } livres
    }
