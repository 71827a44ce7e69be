-library = Bibliothèque municipale
desk-open = Le comptoir est ouvert, mon ami.
desk-books =
    { $count ->
        [one] Un livre
       *[other] { $count } livres
    }
    .title = Livres : { -library-short }
    .label = Books
desk-closed = Closed
-library-short = { name-short }
name-short = Biblio
