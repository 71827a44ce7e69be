welcome = Bienvenue dans la { -garden }, { $name } !
trees = { $count ->
    [0] Aucun arbre n’est en fleur.
    [one] { $count } arbre est en fleur.
    [many] { $count } d’arbres sont en fleur.
   *[other] { $count } arbres sont en fleur.
}
closed = Fermé : { $why }
storm = un orage qui a abattu { $count ->
    [one] { $count } branche
    [many] { $count } de branches
   *[other] { $count } branches
}

-garden = Roseraie
