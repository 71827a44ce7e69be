the-old-bridge = Le *vieux* pont
the-bridge-was-built-in = Le pont a été construit en [1890](https://example.org/1890?a=1&b=2).[^plan]
# Traduit quand le pont était plus court.
length = Il mesure **30 mètres**.
visits = Visites
visits-come-on-foot = Venez à pied.
visits-bring-a-lamp = Apportez { $what }.
visits-the-stairs-are-dark = L’escalier est sombre.
visits-ask-the-guard = Demandez au gardien.
visits-a-bridge-is-a-promise = Un pont est une [promesse](rules.txt).
visits-the-bridge-in-winter = Le pont en hiver
visits-day = Jour
visits-sunday = *Dimanche*
visits-a-b = a | b
visits-winter-closing = Fermé en hiver.
note-the-plan-is-in-the = Le plan est à la bibliothèque.
