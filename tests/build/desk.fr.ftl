# Une bibliothèque de ville
-library = Bibliothèque municipale
-library-short = { name-short }
name-short = Biblio
unused = Rien

desk-books =
    { $count ->
        [one] Un livre
       *[other] { $count } livres
    }
    .title = Livres : { -library-short }

desk-open = Le comptoir est { ouvert
