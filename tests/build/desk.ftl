### The desk of the library.

-library = Town library

desk-open = The desk is open.

# $count: number of books
desk-books =
    { $count ->
        [one] One book
       *[other] { $count } books
    }
    .title = Books at the { -library }
    .label = Books

desk-closed = Closed
