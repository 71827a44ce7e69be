-library = Bibliothèque municipale
desk-open = The desk is open.
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
