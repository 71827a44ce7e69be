# What the gate says first.
# $name: the name of a visitor
welcome = Welcome to the { -garden }, { $name }!
# $count: how many trees
trees = { $count ->
    [0] No tree is in bloom.
    [one] One tree is in bloom.
   *[other] { $count } trees are in bloom.
}
# $day: a day
opens = The { -garden } opens on { DATETIME($day) }.
    .hint = Tickets: { $place }
closed = Closed: { $why }
storm = a storm that brought down { $count ->
    [one] a branch
   *[other] { $count } branches
}

-garden = Rose Garden
