### Interface messages of diglot in fr.
### A draft: no person has reviewed it.


## Reading Fluent catalogs

syntax-expected-sign = `{ $sign }` attendu
syntax-expected-entry = message, terme ou commentaire attendu
syntax-expected-space = espace attendue après le `#` d’un commentaire
syntax-expected-value = valeur attendue
syntax-expected-value-or-attribute = valeur ou attribut attendu
syntax-expected-name = nom attendu
syntax-expected-expression = expression attendue après l’accolade ouvrante ou dans l’appel
syntax-expected-digit = chiffre attendu
syntax-expected-argument-end = `,` ou `)` attendu
syntax-expected-literal = nombre ou texte entre guillemets attendu
syntax-expected-line-end = saut de ligne attendu
syntax-expected-variant = variante attendue, qui commence par `[` ou `*[`
syntax-expected-next-variant = autre variante ou accolade fermante attendue
syntax-expected-key = mot ou nombre attendu comme clé de la variante
syntax-stray-brace = cette accolade fermante ne ferme rien
syntax-unknown-escape = séquence d’échappement inconnue `{ $escape }`
syntax-short-escape =
    { $digits ->
        [one] cette séquence d’échappement demande { $digits } chiffre hexadécimal
       *[other] cette séquence d’échappement demande { $digits } chiffres hexadécimaux
    }
syntax-function-name = le nom de la fonction `{ $name }` n’est pas en majuscules
syntax-not-callable = seuls une fonction ou un terme peuvent être appelés avec des arguments
syntax-positional-after-named = cet argument sans nom se trouve après un argument nommé
syntax-repeated-argument = l’argument `{ $name }` est donné deux fois
syntax-term-attribute = un attribut de terme ne peut pas être affiché
syntax-selector = cette expression ne peut pas choisir entre des variantes
syntax-no-default = aucune variante n’est marquée comme variante par défaut
syntax-two-defaults = une deuxième variante est marquée comme variante par défaut
syntax-too-deep =
    { $limit ->
        [one] plus de { $limit } accolade ou parenthèse est ouverte ici
       *[other] plus de { $limit } accolades et parenthèses sont ouvertes ici
    }
syntax-help-entry = un message se compose d’un identifiant, de `=` et d’une valeur, par exemple `greeting = Hello`
syntax-help-continue = si cette ligne continue la valeur précédente, mettez-la en retrait d’au moins une espace
syntax-help-name = un nom commence par une lettre de A à Z et ne contient que de telles lettres, des chiffres, `-` et `_`
syntax-help-tab = faites le retrait avec des espaces, car une tabulation ne compte pas comme retrait
syntax-help-line-start = si cette ligne est un texte qui commence par `{ $sign }`, écrivez ce signe `{ $example }`
syntax-help-attribute = un attribut doit se trouver juste sous son message et s’écrit comme `.title = Hello`
syntax-help-unclosed = fermez l’accolade ouverte plus haut, ou écrivez une accolade qui fait partie du texte `{ $example }`
syntax-help-stray-brace = écrivez une accolade qui fait partie du texte `{ $example }`
syntax-help-string = un texte entre guillemets doit se terminer sur la ligne où il commence
syntax-help-comment = mettez une espace entre `#` et le commentaire
syntax-help-value = écrivez la valeur sur la même ligne ou, en retrait, sur les lignes suivantes ; une valeur vide s’écrit `{ $example }`
syntax-help-term-value = un terme a besoin d’une valeur même s’il a des attributs ; une valeur vide s’écrit `{ $example }`
syntax-help-expression = des accolades contiennent une `$variable`, un message, un `-term`, une `FUNCTION()`, un nombre ou un texte entre guillemets ; une accolade qui fait partie du texte s’écrit `{ $example }`
syntax-help-escape = les séquences d’échappement sont une barre oblique inverse devant un guillemet ou une barre oblique inverse, `\uXXXX` et `\UXXXXXX` ; une accolade n’en demande pas
syntax-help-function-name = écrivez le nom d’une fonction en majuscules, et un message ou un terme sans parenthèses
syntax-help-not-callable = enlevez les parenthèses
syntax-help-positional = mettez les arguments nommés à la fin
syntax-help-selector = pour choisir entre des variantes, utilisez une variable, une fonction ou un attribut de terme
syntax-help-variant = après `->`, chaque variante occupe sa propre ligne, par exemple `[one] One book`
syntax-help-next-variant = mettez les lignes d’une variante en retrait, et l’accolade fermante seule sur sa ligne
syntax-help-default = mettez `*` devant une variante et une seule


## Reading source texts and raw texts

source-unmerged = ici, deux branches ont changé les mêmes lignes, et personne n’a encore choisi
source-unmerged-help = gardez ce qui est juste et supprimez les lignes de marques de git ; d’ici là, diglot ne modifie rien de ce qui suit ce texte
source-pin-invalid = `{ $id }` ne peut pas être l’identifiant d’un message
source-pin-invalid-help = commencez l’identifiant par une lettre de a à z et n’utilisez que de telles lettres, des chiffres, `-` et `_`
source-pin-repeated = l’identifiant `{ $id }` est fixé deux fois dans ce texte
source-pin-repeated-help = donnez un autre identifiant à l’un des deux passages
source-front-matter = la valeur de `{ $key }` n’est pas un texte d’une ligne
source-front-matter-help = écrivez la valeur sur une ligne, entre guillemets doubles si elle contient des caractères spéciaux
raw-help = comparez cet endroit avec l’original et tranchez à la main
raw-ordinal = `{ $seen }` est peut-être un `{ $maybe }` abîmé
raw-stray-number = le nombre `{ $seen }` n’a pas de sens dans cette phrase, c’est peut-être un numéro de page ou de note
raw-page-number = `{ $seen }` est isolé, c’est peut-être un numéro de page
raw-page-join = le texte a été raccordé d’une page à l’autre avant `{ $seen }`, un nouveau paragraphe commence peut-être là
raw-range = il manque peut-être un signe dans `{ $seen }`, qui pourrait être `{ $maybe }`
raw-unclosed = un guillemet ou un crochet de `{ $seen }` n’est jamais fermé
raw-unopened = un guillemet ou un crochet de `{ $seen }` ne ferme rien
raw-address-spaces = il y a des espaces dans l’adresse `{ $seen }`
raw-address-cut = l’adresse `{ $seen }` était coupée, il y a peut-être un signe perdu ou faux là où elle a été raccordée
raw-hyphen-kept = `{ $seen }` était coupé à son trait d’union, c’est peut-être `{ $maybe }`
raw-hyphen-space = l’espace à côté du trait d’union semble fausse dans `{ $seen }`
raw-look-alike = `{ $seen }` confond peut-être des signes qui se ressemblent (l, I, 1 et |, ou O et 0)
raw-punctuation = la ponctuation de `{ $seen }` semble fausse
raw-doubled-word = l’un des mots `{ $seen }` est peut-être de trop
raw-spelling = ce texte écrit `{ $seen }` ici et `{ $maybe }` ailleurs
raw-unreadable = `{ $seen }` contient un signe illisible
raw-bullet = la lettre `{ $seen }` au début de cette ligne a été prise pour une puce de liste


## Settings that would harm the texts

settings-records-overwrite = les enregistrements écraseraient les fichiers de `{ $pattern }` : il leur faut un dossier à part
settings-folder-taken = le dossier `{ $folder }` appartient déjà à la locale `{ $locale }`
settings-from-help = supprimez cette ligne : `{ $locale }` est alors traduite à partir de `{ $source }`
cli-shipped-unknown = impossible de savoir ce qui est publié, car `{ $file }` ne peut pas être lu
cli-project-file = `{ $folder }` est un fichier : nommez son dossier
check-no-source = il n’y a aucun fichier de la locale source `{ $locale }`, alors qu’il y a des traductions
check-no-source-help = écrivez dans `source-locale` la langue dans laquelle les textes sont écrits ; ne supprimez aucune traduction avant
cli-config-all = Rien n’est défini pour toutes les locales à la fois ; nommez une locale avec `--locale`, ou un fichier avec `--path`.
usage-accept-locale = nommez une locale et des messages, comme dans `diglot accept { $locale } { $message }`


## Reading and writing files, settings, init

disk-cannot-read = impossible de lire `{ $path }` : { $cause }
disk-cannot-write = impossible d’écrire `{ $path }` : { $cause }
disk-cannot-remove = impossible de supprimer `{ $path }` : { $cause }
disk-cannot-lock = impossible d’empêcher d’autres exécutions de diglot d’écrire, au moyen de `{ $path }` : { $cause }
disk-locked = une autre exécution de diglot (processus { $process }) écrit dans ce projet depuis trop longtemps ; arrêtez-la et réessayez
disk-changed = `{ $path }` a été modifié entre-temps par quelqu’un d’autre, donc rien n’a été écrit ; réessayez
disk-exists = `{ $path }` existe déjà, donc rien n’a été écrit
disk-read-only = `{ $path }` est en lecture seule, donc rien n’a été écrit
disk-outside = `{ $path }` mène hors du projet, donc rien n’a été écrit
disk-same-file = `{ $path }` et `{ $other }` sont un même fichier et ne peuvent pas recevoir deux textes différents, donc rien n’a été écrit
disk-not-a-file = `{ $path }` n’est pas un fichier
disk-too-large = `{ $path }` est trop gros : un fichier doit faire moins de 4 Gio
disk-output-folder = `{ $path }` ne peut pas être le dossier de sortie : il doit se trouver dans le projet et ne contenir aucun de vos textes
disk-unreadable = ce fichier ne peut pas être lu : { $cause }
disk-cannot-look = ce chemin ne peut pas être suivi : { $cause }
disk-special-file = ceci n’est pas un fichier ordinaire et n’a pas été lu
disk-large = ce fichier est trop gros et n’a pas été lu : il doit faire moins de 4 Gio
disk-not-utf8 = à partir d’ici, le fichier n’est pas du texte UTF-8
disk-not-utf8-help = enregistrez le fichier en UTF-8 dans votre éditeur ; d’ici là, diglot ne le modifie pas
disk-strange-path = le nom de ce fichier n’est pas de l’Unicode valide, donc le fichier n’a pas été lu
disk-link-outside = ce lien symbolique mène hors du projet et n’a pas été suivi
disk-link-loop = ce lien symbolique ramène à un dossier qui le contient
disk-too-many = ce dossier contient trop de fichiers, ou des liens symboliques qui les multiplient ; le reste n’a pas été lu
disk-missing-folder = il n’y a pas de dossier `{ $folder }`
disk-missing-folder-help = créez le dossier, ou corrigez le motif de chemin
disk-nothing-found = il n’y a ni texte source ni catalogue
disk-nothing-found-help = mettez un texte dans `source-texts`, ou laissez `diglot init` chercher des catalogues

settings-syntax = ceci n’est pas du TOML valide : { $cause }
settings-unknown-key = il n’y a pas de clé `{ $key }` ici
settings-known-keys = les clés possibles ici sont { $keys }
settings-did-you-mean = vouliez-vous dire `{ $meant }` ?
settings-wrong-type =
    { $expected ->
        [texts] `{ $key }` doit être une liste de textes
        [text-or-table] `{ $key }` doit être un texte entre guillemets ou une table
        [table] `{ $key }` doit être une table
        [tables] `{ $key }` doit être une liste de tables
       *[text] `{ $key }` doit être un texte entre guillemets
    }, { $found ->
        [number] pas un nombre
        [yes-or-no] pas `true` ou `false`
        [date] pas une date
        [list] pas une liste
        [table] pas une table
       *[text] pas un texte
    }
settings-unknown-value = `{ $key }` ne peut pas valoir `{ $value }`
settings-known-values = les valeurs possibles sont { $values }
settings-unknown-grade = `{ $grade }` n’est pas un degré de changement
settings-not-a-locale = `{ $name }` n’est pas une étiquette de langue BCP 47
settings-locale-form = une locale s’écrit comme une étiquette de langue BCP 47, par exemple `fr`, `pt-BR` ou `zh-Hans`
settings-duplicate-locale = la locale `{ $locale }` figure deux fois ici
settings-source-among-locales = `{ $locale }` est la locale source et n’est pas traduite
settings-no-source-locale = la clé `source-locale` manque
settings-no-source-locale-help = ajoutez une première ligne comme `source-locale = "en"`
settings-exception-check = une exception doit nommer son contrôle, comme dans `check = "variable-mismatch"`
settings-exception-reason = une exception doit avoir une raison, comme dans `reason = "the date is written out"`
settings-path = `{ $path }` n’est pas un chemin à l’intérieur du projet
settings-pattern-help = écrivez un chemin sous le dossier de `diglot.toml`, avec `/` entre ses parties et avec les marqueurs {"{"}locale{"}"} et {"{"}name{"}"}
settings-pattern-lacks = le motif de chemin `{ $pattern }` doit contenir `{ $placeholder }`
settings-placeholder = le motif de chemin `{ $pattern }` ne peut pas contenir `{ $placeholder }` ici

init-exists = `diglot.toml` existe déjà et reste tel quel
init-settings = écrit les paramètres, avec la locale source `{ $locale }`
init-catalogs =
    { $count ->
        [one] trouve { $count } catalogue avec `{ $pattern }`
       *[other] trouve { $count } catalogues avec `{ $pattern }`
    }
init-sample = écrit un premier texte, à remplacer par le vôtre
init-gitignore = tient hors de git ce que produit `diglot build`


## Records, comparing, grades, sync, accept, import

record-incomplete = l’enregistrement de { $id } ne dit pas à quelle traduction il appartient
record-damaged = l’enregistrement de { $id } a une ligne illisible
record-twice = il y a deux enregistrements de { $id }
record-awaited-damaged = la ligne « awaited: { $id } » est illisible
record-help = lancez `diglot sync --repair`, qui garde ce qui peut être établi et dit ce qui ne peut pas l’être

grade-cosmetic = seule la typographie a changé
grade-wording = des mots ont changé : { $change }
grade-negation = une négation a changé : { $change }
grade-modal = une obligation, une permission ou une condition a changé : { $change }
grade-quantifier = une quantité a changé : { $change }
grade-number-word = un nombre, une date ou une unité a changé : { $change }
grade-name = un nom a changé : { $change }
grade-rewritten = l’essentiel a été réécrit ({ $percent } % des mots)
grade-change-replaced = « { $before } » est devenu « { $after } »
grade-change-added = « { $after } » a été ajouté
grade-change-removed = « { $before } » a été supprimé
grade-capital = « { $before } » est devenu « { $after } »
grade-number = le nombre { $before } est devenu { $after }
grade-number-added = le nombre { $after } a été ajouté
grade-number-removed = le nombre { $before } a été supprimé
grade-target = le lien vers { $before } mène maintenant à { $after }
grade-target-added = un lien vers { $after } a été ajouté
grade-target-removed = le lien vers { $before } a été supprimé
grade-punctuation = la ponctuation est passée de « { $before } » à « { $after } »
grade-punctuation-added = le signe de ponctuation « { $after } » a été ajouté
grade-punctuation-removed = le signe de ponctuation « { $before } » a été supprimé
grade-attribute = la partie { $name } a été ajoutée ou supprimée
grade-placeable = { $name } a été ajouté ou supprimé
grade-variant = la variante { $name } a été ajoutée ou supprimée

sync-reference-created = { $count ->
    [one] { $file } : créé avec { $count } message
   *[other] { $file } : créé avec { $count } messages
}
sync-reference-updated = { $file } : messages ajoutés { $added }, modifiés { $changed }, supprimés { $removed }
sync-reference-reordered = { $file } : les messages suivent le nouvel ordre du texte source
sync-catalog-created = { $file } : créé, en attente de traductions
sync-recorded = { $count ->
    [one] { $file } : origine enregistrée pour { $count } traduction
   *[other] { $file } : origine enregistrée pour { $count } traductions
}
sync-outdated = { $count ->
    [one] { $file } : { $count } traduction est maintenant périmée
   *[other] { $file } : { $count } traductions sont maintenant périmées
}
sync-renamed = { $count ->
    [one] { $file } : { $count } message a reçu l’identifiant que le texte source lui donne
   *[other] { $file } : { $count } messages ont reçu les identifiants que le texte source leur donne
}
sync-skipped-unreadable = { $file } : laissé tel quel, car une partie de ce fichier ou des fichiers dont il dépend est illisible

accept-unknown-locale = le projet n’a pas de locale { $locale }
accept-unknown-id = il n’y a pas de message { $id }
accept-nothing = { $id } n’a rien à accepter
accept-recorded = { $count ->
    [one] { $file } : { $count } traduction est acceptée pour la source dans son état actuel
   *[other] { $file } : { $count } traductions sont acceptées pour la source dans son état actuel
}
accept-source-only = { $count ->
    [one] { $file } : le changement de la source est déclaré sans effet pour { $count } traduction
   *[other] { $file } : le changement de la source est déclaré sans effet pour { $count } traductions
}

import-unreadable = { $file } n’est pas du texte UTF-8 ; enregistrez-le en UTF-8 et importez-le de nouveau
import-exists = { $file } existe déjà avec un autre contenu ; donnez un autre nom au nouveau texte avec --as, ou supprimez d’abord l’ancien
import-written = { $file } : écrit

engine-catalog-twice = ce fichier est le même catalogue que { $first } et n’est pas lu
engine-catalog-twice-help = gardez un seul des deux fichiers, ou modifiez les motifs dans diglot.toml


## Checks

check-missing = un message n’est pas traduit
check-outdated = la source a changé après la traduction
check-unconfirmed = la source et la traduction ont toutes deux changé, et on ne sait pas laquelle a changé en premier
check-untracked = on ne sait rien de la source d’où vient une traduction
check-obsolete = une traduction n’a plus de message dans la source
check-out-of-step = un catalogue de référence est en retard sur son texte source
check-unreadable = une partie d’un fichier est illisible
check-duplicate-id = deux messages d’un catalogue ont le même identifiant
check-variable-mismatch = une traduction utilise d’autres variables que la source
check-term-mismatch = une traduction utilise d’autres termes que la source
check-message-reference-mismatch = une traduction renvoie à d’autres messages que la source
check-attribute-mismatch = une traduction a d’autres parties (valeur, attributs) que la source
check-unknown-locale = un dossier ne correspond à aucune locale du projet
check-unknown-check = les paramètres nomment un contrôle qui n’existe pas
check-unexplained-exception = une exception ne donne pas de raison
check-idle-exception = une exception n’autorise rien

check-source-here = la source est ici
check-first-here = le premier est ici

check-missing-message = `{ $id }` n’est pas traduit
check-missing-help = ajoutez sa traduction dans { $file }
check-missing-help-unread = il se trouve ici mais il est illisible : corrigez d’abord cela

check-outdated-message = { $grade ->
    [cosmetic] la source de `{ $id }` a changé de typographie : { $because }
    [meaning] la source de `{ $id }` a changé, peut-être de sens : { $because }
   *[wording] la source de `{ $id }` a changé de formulation : { $because }
}
check-outdated-help = traduisez ce qui a changé, ou lancez `diglot accept { $locale } { $id }` si la traduction reste valable

check-unconfirmed-message = la source et la traduction de `{ $id }` ont toutes deux changé, et on ne sait pas laquelle a changé en premier
check-unconfirmed-help = comparez-les ; quand elles concordent, lancez `diglot accept { $locale } { $id }`

check-untracked-message = on ne sait rien de la source d’où `{ $id }` a été traduit
check-untracked-catalog = { $count ->
    [one] on ne sait rien de la source d’où vient { $count } traduction de ce catalogue
   *[other] on ne sait rien de la source d’où viennent { $count } traductions de ce catalogue
}
check-untracked-catalog-help = comparez-les avec la source, puis lancez `diglot accept { $locale } ID…` pour celles qui concordent

check-obsolete-message = `{ $id }` n’est plus dans la source
check-obsolete-help = supprimez-le s’il ne sert plus
check-obsolete-help-similar = le nouveau message `{ $new }` lui ressemble : renommez celui-ci ou supprimez-le
check-obsolete-help-unread = la source le contient mais il y est illisible : corrigez d’abord cela
check-obsolete-catalog = { $count ->
    [one] la locale source n’a pas de catalogue `{ $name }` : { $count } message ne sert à rien ici
   *[other] la locale source n’a pas de catalogue `{ $name }` : { $count } messages ne servent à rien ici
}
check-obsolete-catalog-help = supprimez ou renommez ce fichier

check-out-of-step-changed = ce passage a changé, mais pas `{ $id }` dans le catalogue de référence
check-out-of-step-added = ce passage n’est pas encore dans le catalogue de référence ; son identifiant sera `{ $id }`
check-out-of-step-removed = le passage de `{ $id }` n’est plus dans le texte source
check-out-of-step-no-catalog = ce texte n’a pas encore de catalogue de référence { $file }
check-out-of-step-layout = le catalogue de référence { $file } diffère de ce texte par l’ordre ou la disposition
check-out-of-step-help = lancez `diglot sync`

check-unreadable-junk = cette partie n’est pas un message Fluent
check-unreadable-help = corrigez cette partie ; tout le reste a été lu

check-duplicate-id-message = il y a un autre `{ $id }` plus haut, et lui seul est utilisé
check-duplicate-id-help = gardez l’un des deux, ou donnez à celui-ci son propre identifiant

check-variable-mismatch-extra = la source n’a pas de variable `${ $name }`
check-variable-mismatch-extra-help = écrivez `${ $known }`, comme dans la source
check-variable-mismatch-none-help = enlevez-la : la source de ce message n’a pas de variables
check-variable-mismatch-dropped = la variable `${ $name }` manque dans la traduction
check-variable-mismatch-dropped-help = mettez `{ "{" } ${ $name } { "}" }` là où la phrase le demande

check-term-mismatch-extra = la source n’utilise pas le terme `{ $name }` ici
check-term-mismatch-extra-help = utilisez les termes de la source, ou autorisez la différence avec une raison
check-term-mismatch-dropped = le terme `{ $name }` manque dans la traduction
check-term-mismatch-dropped-help = mettez `{ "{" } { $name } { "}" }` là où la phrase le demande, ou autorisez la différence avec une raison

check-message-reference-mismatch-extra = la source ne renvoie pas à `{ $name }` ici
check-message-reference-mismatch-extra-help = renvoyez aux messages auxquels la source renvoie ; les identifiants ne se traduisent pas
check-message-reference-mismatch-dropped = la traduction ne renvoie pas à `{ $name }`
check-message-reference-mismatch-dropped-help = mettez `{ "{" } { $name } { "}" }` là où la phrase le demande

check-attribute-mismatch-no-value = la traduction de `{ $id }` n’a pas de valeur
check-attribute-mismatch-no-value-help = écrivez la traduction après le `=`
check-attribute-mismatch-extra-value = `{ $id }` n’a pas de valeur dans la source, seulement des attributs
check-attribute-mismatch-extra-value-help = supprimez le texte après le `=`
check-attribute-mismatch-dropped = l’attribut `.{ $name }` manque dans la traduction
check-attribute-mismatch-dropped-help = ajoutez une ligne qui commence par une espace et `.{ $name } =`
check-attribute-mismatch-extra = la source n’a pas d’attribut `.{ $name }`
check-attribute-mismatch-extra-help = supprimez-le, ou donnez-lui le nom qu’il a dans la source

check-unknown-locale-message = `{ $name }` n’est pas une étiquette de langue, donc ses catalogues ne sont pas pris en compte
check-unknown-locale-help-tag = renommez-le en `{ $tag }`, ou écrivez `folder = "{ $name }"` sous `[locale.{ $tag }]` dans diglot.toml
check-unknown-locale-help = donnez-lui pour nom une étiquette BCP 47 comme `fr` ou `zh-Hans`
check-unknown-locale-unlisted = la locale `{ $locale }` ne figure pas dans les paramètres
check-unknown-locale-unlisted-help = ajoutez-la à `locales` dans les paramètres, ou supprimez ses catalogues

check-unknown-check-message = il n’y a pas de contrôle `{ $name }`
check-unknown-check-help-similar = vouliez-vous dire `{ $known }` ?
check-unknown-check-help = `diglot explain` donne la liste de tous les contrôles

check-unexplained-exception-message = cette exception à `{ $name }` ne donne pas de raison, donc elle n’autorise rien
check-unexplained-exception-help = écrivez la raison après une virgule : `{ $name }, …`
check-idle-exception-message = cette exception à `{ $name }` n’autorise rien
check-idle-exception-help = supprimez-la


## History

help-value-revision = RÉVISION
help-status-at = Montrer ce qu’il en était à ce commit, cette branche ou cette étiquette de git

history-no-repository = `{ $path }` n’est dans aucun dépôt git
history-bare = le dépôt git de `{ $path }` n’y a pas d’arbre de travail
history-no-repository-help = sans git, `diglot accept` enregistre ce que vous savez d’une traduction
history-no-commit = le dépôt git de `{ $path }` n’a encore aucun commit
history-no-commit-help = faites d’abord un commit du projet
history-unknown-revision = il n’y a pas de révision `{ $revision }` dans le dépôt git
history-unknown-revision-help = `git log --oneline` et `git branch --all` montrent ce qui existe
history-damaged = le dépôt git de `{ $path }` est illisible : { $cause }
history-damaged-help = `git fsck` dit ce qui ne va pas ; `git fetch --refetch` récupère ce qu’un clone partiel a laissé de côté
history-no-settings = le projet n’avait pas de paramètres à `{ $revision }` : il est lu avec ceux d’aujourd’hui
history-nothing-committed = le dépôt git de `{ $path }` n’a encore aucun catalogue du projet
history-apart = `{ $one }` et `{ $other }` n’ont aucun commit en commun
history-reading = lecture de l’historique : { $percent } %

help-adopt = Enregistre de quelle source vient chaque traduction, dans la mesure où l’historique de git le dit.
help-adopt-locale = Seulement ces locales
help-adopt-again = Aussi pour les traductions qui ont déjà un enregistrement
help-adopt-dry-run = Montrer ce que dit l’historique sans écrire d’enregistrement
adopt-cosmetic = typographie modifiée
adopt-wording = formulation modifiée
adopt-meaning = sens peut-être modifié
adopt-unknown = source inconnue
adopt-tracked = déjà enregistrées
adopt-total = total
adopt-recorded = { $count ->
    [one] { $file } : { $count } traduction reçoit son enregistrement
   *[other] { $file } : { $count } traductions reçoivent leurs enregistrements
}
adopt-cut-off = { $count ->
    [one] { $count } traduction est plus ancienne que ce clone superficiel : `git fetch --unshallow` récupère tout l’historique.
   *[other] { $count } traductions sont plus anciennes que ce clone superficiel : `git fetch --unshallow` récupère tout l’historique.
}
adopt-nothing = Chaque traduction a son enregistrement.

help-log = Montre comment un message et sa traduction en sont venus à dire ce qu’ils disent.
help-log-locale = La locale de la traduction
help-log-id = Le message, par son identifiant ou sous la forme catalogue/id
log-uncommitted = pas encore dans un commit
log-cut-off = Ce clone superficiel a laissé de côté le début : `git fetch --unshallow` récupère tout l’historique.
log-source-first = la source, première formulation
log-source-cosmetic = la source a changé de typographie seulement
log-source-wording = la source a changé de formulation
log-source-meaning = la source a changé, peut-être de sens
log-translation = la traduction

help-impact = Montre ce que coûtent des modifications de la source : messages, locales, mots à traduire de nouveau.
help-impact-revision = Depuis ce commit, cette branche ou cette étiquette de git ; `A..B` de A à B, `A...B` à partir de l’endroit où B a quitté A
impact-title = Ce que ces modifications coûtent en traduction
impact-messages = messages
impact-translations = traductions
impact-words = mots
impact-new = nouveau
impact-gone = disparu
impact-locales = à traduire : { $locales }
impact-nothing = Ces modifications ne coûtent aucune traduction.


## Reports

report-format-full = chaque constat avec son emplacement, un extrait et ce qu’il faut faire
report-format-short = une ligne par constat
report-format-json = un objet JSON pour les programmes, toujours en anglais

report-level-error = erreur
report-level-warning = avertissement
report-level-note = note
report-help = aide

report-clean = rien à signaler
report-counts = erreurs : { $errors }, avertissements : { $warnings }, notes : { $notes }


## Formats of reports

report-format-jsonl = pour les programmes : un en-tête, puis un constat par ligne, en JSON
report-format-sarif = pour l’analyse de code et les éditeurs : SARIF 2.1.0
report-format-github = des annotations dans une tâche de GitHub Actions, et son résumé
report-format-gitlab = pour GitLab Code Quality
report-format-junit = pour les services qui montrent des résultats de tests : JUnit XML
report-format-markdown = un bref rapport pour une pull request
report-format-html = une page pour le navigateur, avec tous les constats et un tableau des locales
report-left-out =
    { $count ->
        [one] { $count } autre constat n’est pas montré
       *[other] { $count } autres constats ne sont pas montrés
    }
report-title = Rapport de traduction
report-skip = Aller aux constats
report-findings = constats
report-coverage-note = Chaque cellule montre la part des messages dont la traduction est à jour, et combien sont dans un autre état.
report-check = contrôle
report-level = niveau
report-all = tout
report-shown = Montrés : { $shown } sur { $all }
help-badge = Produit de petites images qui montrent la part traduite, pour une page sur le projet.
help-badge-output = Le dossier où les produire
badge-label = traduit
help-value-output = FORMAT=FICHIER
help-check-output = Écrire aussi le rapport dans un fichier, sous cette forme ; peut être donné plusieurs fois
help-explain-formats = Affiche une page de tous les formats de rapport, en Markdown
usage-output = `{ $value }` n’est pas un format, un signe égal et un fichier
usage-output-help = écrivez-le comme dans `{ $example }` ; avec `-` comme fichier, le rapport est affiché
usage-output-twice = deux rapports iraient dans `{ $file }`
usage-no-such-format = il n’y a pas de format `{ $format }`
output-of-project = `{ $file }` est un fichier du projet, qu’un rapport ne doit pas écraser
output-of-input = `{ $file }` est lu pendant cette exécution, donc un rapport ne doit pas l’écraser


## Locales that are translated from another locale than the source

settings-pivot-circle = chacune de ces locales serait traduite à partir de la suivante, et aucune à partir de la source : { $circle }
settings-pivot-circle-help = enlevez l’un des `from` : une locale qui n’en a pas est traduite à partir de la source
check-unknown-locale-pivot = `{ $locale }` serait traduit à partir de `{ $pivot }`, qui n’est pas une locale du projet
check-unknown-locale-pivot-help = corrigez `from`, ou ajoutez la locale à `locales`
check-outdated-pivot = une traduction suit un texte qui est lui-même périmé
check-outdated-pivot-message = `{ $id }` suit { $pivot }, dont la propre source a changé : { $because }
check-outdated-pivot-unconfirmed = `{ $id }` suit { $pivot }, et personne ne peut dire si ce texte suit sa propre source
check-outdated-pivot-help = il n’y a rien à faire ici tant que { $pivot } n’est pas à jour
check-pivot-here = traduit à partir de ceci

todo-from = à partir de :
todo-from-lacking = la source, car { $pivot } ne le contient pas
todo-from-outdated = { $pivot } ; mieux vaut attendre, car { $locale } est lui-même périmé
todo-from-unsure = { $pivot } ; personne ne peut dire si { $locale } suit sa propre source
todo-lag = { $count ->
    [one] { $count } traduction à jour suit un texte de { $pivot } qui doit d’abord être lui-même mis à jour.
   *[other] { $count } traductions à jour suivent des textes de { $pivot } qui doivent d’abord être eux-mêmes mis à jour.
}
status-lag = pivot périmé
help-accept-from = Avec --source-only : le texte qui a changé est celui de cette locale, à partir duquel d’autres sont traduites


## Bundles: notices on the built pages

page-draft = Cette traduction est une version provisoire que personne n’a relue.

page-draft-part =
    { $count ->
        [one] { $count } passage de cette traduction n’a été relu par personne.
       *[other] { $count } passages de cette traduction n’ont été relus par personne.
    }

page-outdated =
    { $count ->
        [one] { $count } passage est périmé : son texte source a été modifié après la traduction.
       *[other] { $count } passages sont périmés : leur texte source a été modifié après la traduction.
    }

page-fallback =
    { $count ->
        [one] { $count } passage n’a pas de traduction à jour et s’affiche dans une autre langue.
       *[other] { $count } passages n’ont pas de traduction à jour et s’affichent dans une autre langue.
    }

page-authoritative = En cas de différence entre les versions, le texte source fait foi ({ $language }).

page-mark-outdated = périmé

page-mark-outdated-title = Le texte source de ce passage a été modifié après la traduction.

page-mark-fallback = affiché en : { $language }

page-languages = Langues

page-footnotes = Notes de bas de page

page-footnote-back = Retour au texte

page-index = Documents

page-language = Langue

page-source-text = texte source

page-coverage = { $percent } %

page-index-note = Chaque nombre est la part du texte source, en mots, dont la traduction est à jour.

page-skip = Aller au texte

page-ways = Autres pages

page-all = Toutes les langues

page-facing = Avec le texte source en regard

page-alone = Traduction seule

page-changed = Ce qui a changé depuis la traduction :

page-notice = À propos de cette traduction

build-no-picture = `{ $text }` affiche `{ $picture }`, qui n’est pas une image lisible : les pages affichent les mots qui la remplacent


## Renaming and moving

help-rename = Donne un autre nom à un message, un terme, un attribut ou une variable, dans toutes les locales et tous les enregistrements.
help-value-old = ANCIEN
help-value-new = NOUVEAU
help-rename-old = Ce qu’il faut renommer : `id`, `-term`, `id.attribute` ou `$variable` ; avec `catalog/` devant si plusieurs catalogues le contiennent
help-rename-new = Le nouveau nom, du même genre
help-rename-in = Renommer une variable seulement dans ce message ou ce terme
help-rename-dry-run = Montrer les modifications sous forme de diff, sans rien modifier

rename-no-name = `{ $name }` n’est pas un nom possible dans Fluent
rename-unknown = rien ne s’appelle `{ $name }`
rename-ambiguous = `{ $name }` se trouve dans plusieurs catalogues
rename-ambiguous-help = dites lequel : { $names }
rename-other-kind = `{ $old }` ne peut pas devenir `{ $new }`
rename-other-kind-help = un message s’écrit `id`, un terme `-id`, un attribut `id.name` et une variable `$name` ; un nom garde son genre et sa place
rename-taken = `{ $name }` est déjà utilisé
rename-taken-help = choisissez un autre nom, ou renommez ou supprimez d’abord ce qui le porte
rename-there = { $how ->
    [named] ceci porte ce nom
    [recorded] une traduction a été faite à partir d’un texte qui porte ce nom
    [unreadable] ceci est illisible et semble porter ce nom
   *[used] ceci utilise ce nom
}
rename-unreadable = `{ $file }` n’est pas lisible en entier, donc rien n’est modifié ; corrigez-le d’abord
rename-counts = `{ $old }` → `{ $new }` : endroits dans les catalogues { $catalogs }, dans les enregistrements { $records }
rename-pinned = { $file } : le passage a maintenant l’identifiant fixé `{ $id }`
rename-exceptions = { $count ->
    [one] { $file } : { $count } exception est adaptée
   *[other] { $file } : { $count } exceptions sont adaptées
}
rename-program = un programme qui utilise `{ $name }` doit être modifié lui aussi
rename-left = { $why ->
    [link] { $file } : des liens mènent encore à `#{ $name }`
    [shared] { $file } : une exception parle de `{ $name }` dans plusieurs catalogues et reste telle quelle
   *[unreadable] { $file } : une partie illisible nomme encore `{ $name }`
}

help-move = Déplace des messages vers un autre catalogue, dans toutes les locales et avec leurs commentaires et leurs enregistrements.
help-move-id = Ce qu’il faut déplacer : `id`, avec `catalog/` devant si plusieurs catalogues le contiennent ou si c’est un terme
help-move-to = Le catalogue qui le reçoit ; il est créé s’il n’existe pas
help-split = Montre les sections d’un catalogue, ou en déplace une vers un autre catalogue.
help-split-catalog = Le catalogue
help-split-group = La section : le titre qui suit son `##`, ou une partie de ce titre

move-no-message = `{ $name }` n’est ni un message ni un terme, et rien d’autre ne peut être déplacé
move-same = `{ $name }` le contient déjà
move-source-text = le catalogue `{ $name }` est produit à partir de `{ $file }`, donc ses messages sont là où sont les passages de ce texte
move-source-text-help = déplacez le passage dans le texte source
move-no-place = les paramètres n’ont pas de place pour le catalogue `{ $name }`
move-no-place-help = choisissez un nom qui correspond à l’un de ces motifs, ou ajoutez un motif à `catalogs` sous `[files]` : { $patterns }
move-counts = `{ $from }` → `{ $to }` : messages { $messages }, traductions { $translations }, enregistrements { $records }
move-emptied = { $file } : est supprimé, car il n’y reste rien
move-bundle = le groupe `{ $bundle }` charge `{ $from }`, mais pas `{ $to }` : ajoutez-y ce dernier
split-no-group = aucune section ne s’appelle `{ $title }`, ou plusieurs s’appellent ainsi
split-groups-help = les sections sont { $titles }
split-no-groups-help = une section commence par une ligne comme `## Errors`
split-group = { $count ->
    [one] { $title } : { $count } message
   *[other] { $title } : { $count } messages
}
split-no-heading = { $count ->
    [one] sans titre : { $count } message
   *[other] sans titre : { $count } messages
}
split-next = `diglot split { $catalog } --group TITLE --to NAME` en déplace une.


## Terminal

progress-reading = lecture des fichiers : { $percent } %
progress-checking = contrôle : { $percent } %
progress-building = production : { $percent } %
progress-writing = écriture des fichiers : { $percent } %
help-quiet = Afficher seulement les résultats et les erreurs
help-completions = Affiche le script par lequel un shell complète ce que vous tapez : commandes, options, contrôles, locales, identifiants.
help-completions-shell = Le shell
help-value-shell = SHELL
help-man = Affiche la page de manuel de diglot ou d’une commande, telle que `man` la lit ; en anglais, sauf si `--lang` dit autre chose.
help-man-command = La commande
help-man-output = Écrire la page, ou les pages de toutes les commandes, dans ce dossier
man-written = { $files ->
    [one] { $files } page est dans `{ $folder }`.
   *[other] { $files } pages sont dans `{ $folder }`.
}
man-name = Nom
man-synopsis = Synopsis
man-description = Description
man-exit = Code de sortie
man-environment = Environnement
man-see-also = Voir aussi
man-exit-0 = Rien ne va mal, ou rien de niveau erreur.
man-exit-1 = Il y a des constats de niveau erreur.
man-exit-2 = L’exécution n’a pas pu faire son travail.
man-language = Les langues à employer, sauf si `--lang` en nomme une.
man-no-color = Si elle est définie, aucune couleur n’est utilisée, sauf avec `--color always`.
man-force-color = Si elle est définie et différente de `0`, les couleurs sont utilisées aussi dans les fichiers et les paginateurs.
man-columns = La largeur d’affichage dans les fichiers et les paginateurs ; sinon 100 colonnes.


## Command line


help-diglot = Maintient chaque traduction en accord avec son texte source.
help-usage = Utilisation :
help-commands = Commandes :
help-arguments = Arguments :
help-options = Options :
help-global-options = Options de toutes les commandes :
help-examples = Exemples :
help-value-options = OPTIONS
help-value-command = COMMANDE
help-value-folder = DOSSIER
help-value-locale = LOCALE
help-value-when = QUAND
help-values = [au choix : { $values }]
help-project = Le dossier du projet ; par défaut, celui-ci ou le plus proche au-dessus qui contient un `diglot.toml`
help-lang = La langue à employer ; par défaut, LC_ALL, LC_MESSAGES et LANG en décident
help-color = Quand utiliser des couleurs
help-help = Affiche cette aide
help-version = Affiche la version
help-help-command = Montre ce que fait diglot ou l’une de ses commandes.
help-help-which = La commande à expliquer

cli-error = erreur : { $what }
cli-hint = aide : { $what }
cli-output-failed = la sortie n’a pas pu être écrite : { $cause }

usage-no-such-command = il n’y a pas de commande `{ $command }`
usage-command-missing = il manque une commande
usage-no-such-option = il n’y a pas d’option `{ $option }` ici
usage-one-too-many = `{ $argument }` est un argument de trop
usage-argument-missing = il manque `{ $argument }`
usage-value-missing = `{ $argument }` demande une valeur
usage-value-wrong = `{ $value }` n’est pas une valeur possible pour `{ $argument }`
usage-no-locale = `{ $value }` n’est pas une étiquette de langue BCP 47
usage-given-twice = `{ $argument }` ne peut être donné qu’une fois
usage-not-together = `{ $argument }` et `{ $other }` ne peuvent pas être utilisés ensemble
usage-not-utf8 = un argument n’est pas en UTF-8
usage-value-unexpected = `{ $argument }` ne prend pas de valeur
usage-did-you-mean = vouliez-vous dire `{ $name }` ?
usage-possible-values = les valeurs possibles sont { $values }
usage-see-help = `diglot --help` montre ce qui existe
cli-settings-wrong = { $count ->
    [one] `{ $file }` contient { $count } erreur
   *[other] `{ $file }` contient { $count } erreurs
}
cli-no-project = il n’y a pas de `diglot.toml` dans `{ $folder }` ni au-dessus
cli-no-project-help = `diglot init` fait d’un dossier un projet

help-value-file = FICHIER
help-value-name = NOM
help-value-id = ID
help-value-text = TEXTE
help-value-number = NOMBRE
help-value-format = FORMAT
help-value-check = CONTRÔLE

help-init = Fait de ce dossier un projet : écrit un `diglot.toml` adapté aux fichiers présents.
help-init-source = La locale des textes source, si les fichiers ne permettent pas de la connaître

help-import = Importe dans `source-texts/` un texte tiré d’un PDF, d’une numérisation ou d’un courriel et liste les endroits qui semblent abîmés. Aucun mot n’est modifié.
help-import-file = Le texte à importer, en UTF-8
help-import-as = Le nom du nouveau texte source ; par défaut, le nom du fichier

help-sync = Met les catalogues et les enregistrements en accord avec les textes source. Aucune traduction n’est perdue.
help-sync-dry-run = Dire seulement ce qui serait fait

help-status = Montre où en est chaque locale, en messages et en mots de la source.
help-status-format = La forme d’affichage

help-todo = Montre à un traducteur ce qu’il y a à faire, le plus grave d’abord, avec les lignes à modifier.
help-todo-locale = La locale vers laquelle traduire
help-todo-catalog = Seulement ce catalogue
help-todo-limit = Ne pas montrer plus de messages que ce nombre

help-check = Trouve ce qui ne va pas dans les traductions. Se termine avec le code 1 s’il y a des erreurs.
help-check-format = La forme d’affichage
help-check-locale = Seulement cette locale ; peut être donnée plusieurs fois

help-accept = Enregistre que des traductions restent valables pour le texte source dans son état actuel.
help-accept-locale = La locale dont vous avez lu les traductions
help-accept-id = Des messages, sous la forme ID ou CATALOGUE/ID
help-accept-all = Accepter tout ce qui attend
help-accept-source-only = Vous êtes responsable du texte source, et votre changement ne touche aucune traduction
help-accept-note = La raison, à garder dans l’enregistrement
help-accept-by = Qui l’affirme, à garder dans l’enregistrement

help-explain = Explique un contrôle ; sans nom, donne la liste de tous les contrôles.
help-explain-check = Le nom du contrôle

help-build = Produit les fichiers à publier : catalogues, documents et pages web de chaque locale.
help-build-output = Le dossier où les produire, sous le dossier du projet

usage-no-such-check = il n’y a pas de contrôle `{ $check }`
usage-see-checks = `diglot explain` donne la liste des contrôles
usage-no-such-catalog = il n’y a pas de catalogue `{ $catalog }`
usage-no-such-locale = le projet n’a pas de locale `{ $locale }`
usage-no-locales-yet = une locale est un dossier de catalogues, ou une étiquette qui figure dans `diglot.toml`
usage-project-locales = le projet a { $locales }
usage-wrong-name = `{ $name }` ne peut pas être le nom d’un texte source
usage-accept-what = il n’est pas dit ce qu’il faut accepter
usage-see-accept = nommez les messages, ou donnez --all

cli-act = { $path } : { $what }
cli-changed = { $files ->
    [one] { $files } fichier est écrit.
   *[other] { $files } fichiers sont écrits.
}
cli-would-change = { $files ->
    [one] { $files } fichier serait écrit.
   *[other] { $files } fichiers seraient écrits.
}
cli-in-step = Tout est en accord.
cli-initialized = Écrivez ou importez des textes source, puis lancez `diglot sync`.
cli-import-same = `{ $file }` a déjà ce contenu.
cli-import-doubts = { $count ->
    [one] { $count } endroit semble abîmé. Tranchez dans le texte source :
   *[other] { $count } endroits semblent abîmés. Tranchez dans le texte source :
}
cli-import-next = Lisez le texte source, puis lancez `diglot sync`.
cli-built = { $files ->
    [one] { $files } fichier est dans `{ $folder }`.
   *[other] { $files } fichiers sont dans `{ $folder }`.
}
cli-built-changes = Écrits : { $written }. Supprimés : { $removed }.
cli-built-look = Ouvrez `{ $path }` dans un navigateur.

status-locale = locale
status-catalog = catalogue
status-coverage = couverture
status-current = à jour
status-outdated = périmés
status-unconfirmed = non confirmés
status-untracked = non suivis
status-missing = manquants
status-obsolete = obsolètes
status-words = mots
status-share = { $percent } %
status-nothing = Il n’y a encore rien à traduire.
status-out-of-step = `{ $file }` n’est pas en accord avec son texte source : lancez `diglot sync`.

todo-current = à jour
todo-outdated-meaning = périmé : le sens a peut-être changé
todo-outdated-wording = périmé : la formulation a changé
todo-outdated-cosmetic = périmé : seule la typographie a changé
todo-unconfirmed = non confirmé : la source et la traduction ont toutes deux changé
todo-missing = manquant
todo-untracked = non suivi : on ne sait pas de quelle source il a été traduit
todo-obsolete = obsolète : la source ne le contient plus
todo-where = à modifier :
todo-why = raison :
todo-comment = commentaire :
todo-source = source :
todo-source-change = source, avant et maintenant :
todo-source-was = source, telle qu’elle était :
todo-translation = traduction :
todo-paste = lignes à coller et à traduire :
todo-nothing = Il n’y a rien à faire pour { $locale }.
todo-total = { $count ->
    [one] { $count } message est à traiter pour { $locale }.
   *[other] { $count } messages sont à traiter pour { $locale }.
}
todo-limited = { $shown ->
    [one] Seul { $shown } message est affiché.
   *[other] Seuls les { $shown } premiers sont affichés.
}

## Checks, projects, fixes and watching

syntax-help-colon = écrivez `=` entre un identifiant et sa valeur, et non `:`
syntax-help-quotes = mettez des guillemets droits (`"`) autour d’un texte entre accolades
syntax-help-invisible = remplacez le signe { $code } par une espace ordinaire ou supprimez-le, car il ne fait que ressembler à une espace ou à rien du tout
syntax-help-conflict = ceci est la marque d’une fusion inachevée : gardez l’une des deux versions et supprimez les marques
syntax-help-call = mettez une virgule entre deux arguments et une parenthèse fermante après le dernier
syntax-help-term-attribute = affichez le terme lui-même ou un message, car les attributs d’un terme servent seulement à choisir entre des variantes
syntax-opened-here = ouvert ici
settings-bundle-incomplete = un groupe (bundle) doit avoir un nom et une liste de catalogues, comme dans `name = "app"` et `catalogs = ["app", "shared/*"]`
settings-catalogs-path = la clé `path` manque
settings-reference-differs = la référence doit contenir les mêmes `*` et {"{"}name{"}"} dans le même ordre que `{ $pattern }`
settings-reference-differs-help = ce qui les remplace dans le chemin de la référence est repris dans le chemin de chaque traduction


## Mistakes in `diglot.toml`

settings-syntax-help = écrivez chaque paramètre sur sa propre ligne, et plusieurs valeurs entre crochets, comme dans `locales = ["fr", "ru"]`
settings-syntax-language = ceci est du { $kind }, et les paramètres s’écrivent en TOML
settings-syntax-language-help = écrivez des lignes comme `source-locale = "en"` et `locales = ["fr", "ru"]`
settings-syntax-conflict = git a laissé un conflit ici
settings-syntax-conflict-help = gardez ce qui est juste dans les deux versions, et supprimez les lignes de `<`, `=` et `>`
settings-syntax-unclosed = ce `{ $sign }` n’est jamais fermé
settings-syntax-unclosed-help = écrivez `{ $sign }` là où il se termine
settings-syntax-sign = { $kind ->
        [extra] ce `{ $sign }` est de trop
        [comma] les décimales se mettent après un point, pas après une virgule
       *[missing] il manque un `{ $sign }` ici
    }
settings-syntax-comment = ceci n’est pas un paramètre ; si c’est un commentaire, commencez-le par `#`
settings-syntax-end = la ligne devrait se terminer ici
settings-syntax-key = `{ $key }` ne peut pas être une clé : elle ne peut contenir que les lettres de a à z, des chiffres, `-` et `_`
settings-syntax-hidden = un signe invisible se trouve ici
settings-syntax-escape = dans un texte entre deux `"`, un `\` commence un signe spécial
settings-syntax-escape-help = écrivez `/` ou `\\`, ou mettez le texte entre deux `'`
settings-syntax-nothing = { $kind ->
        [key] il manque un nom ici
       *[value] il manque une valeur ici
    }
settings-syntax-quotes = ces guillemets ne sont pas les guillemets droits que demandent les paramètres
settings-syntax-value = `{ $value }` n’est ni un nombre ni un jour
settings-syntax-value-help = écrivez un nombre comme 90, un jour comme 2027-03-01, ou un texte entre deux `"`
settings-syntax-unquoted = `{ $value }` est sans guillemets
settings-syntax-write = écrivez `{ $text }`
settings-syntax-twice = `{ $name }` se trouve déjà à la ligne { $line }
settings-syntax-twice-help = gardez l’un des deux, avec tout ce que disent l’un et l’autre
settings-misplaced = `{ $key }` ne peut pas se trouver sous `{ $heading }`
settings-misplaced-help = déplacez cette ligne tout en haut du fichier, au-dessus de la première ligne entre crochets
settings-nameless = il manque un nom à `{ $heading }`
settings-elsewhere-help = sa place est sous une ligne { $heading }
settings-wrong-entry = chaque valeur de la liste `{ $key }` doit être un texte entre guillemets
settings-empty = `{ $key }` ne dit rien
settings-empty-help = écrivez quelque chose entre les guillemets, ou supprimez la ligne
settings-every-locale-help = nommez des locales, comme dans `["fr", "ru"]`, ou omettez `{ $key }` pour les désigner toutes
settings-level-help = un niveau s’écrit comme `checks.{ $key } = "{ $level }"`
settings-folder-help = écrivez le nom d’un dossier, par exemple `{ $example }`
settings-no-project-help = corrigez le chemin, ou supprimez-le
settings-text-kind = les fichiers `.{ $extension }` ne peuvent pas être des textes source : ceux-ci sont en Markdown (`.md`) ou en texte brut (`.txt`)
settings-function = `{ $name }` ne peut pas être une fonction : son nom s’écrit en majuscules, comme `PLATFORM`
settings-withdraw-override-help = écrivez ici aussi un `withdraw` plus bas : là où cet [[override]] ne dit rien, celui de la catégorie s’applique
disk-settings-folder = `{ $path }` est un dossier, alors que les paramètres sont un fichier : renommez-le, puis laissez `diglot init` écrire le fichier
disk-link-nowhere = le lien `{ $path }` mène à un fichier qui n’existe pas : créez ce fichier, ou supprimez le lien
disk-no-file-fits = aucun fichier ne correspond au motif de chemin `{ $pattern }`
disk-no-file-fits-help = corrigez-le, ou supprimez-le : `*` remplace une partie d’un chemin et `**` des dossiers quelconques ; tous les autres signes, sauf {"{"}locale{"}"} et {"{"}name{"}"}, valent pour eux-mêmes
disk-no-file-fits-help-fluent = un catalogue est un fichier Fluent : écrivez un motif comme `{ $pattern }`
disk-no-catalogs-help = donnez un motif, comme `"locales/{"{"}locale{"}"}/*.ftl"`, ou laissez `diglot init` chercher des catalogues
disk-all-excluded = `{ $pattern }` laisse de côté tous les fichiers du projet
disk-all-excluded-help = écrivez un motif auquel correspondent moins de fichiers

check-idle-setting = un paramètre ne change rien
check-idle-setting-locales = `locales` est une liste vide, donc rien n’est traduit
check-idle-setting-itself = `{ $locale }` ne peut pas être sa propre locale de repli
check-idle-setting-same = { $kind ->
        [exception] l’exception de la ligne { $line } autorise la même chose
       *[override] l’[[override]] de la ligne { $line } a le dernier mot sur tout ce que dit celui-ci
    }
check-idle-setting-ship = avec `ship = 0`, une locale est publiée avant d’être traduite en quoi que ce soit
check-idle-setting-exclude = aucun texte ne correspond à `{ $pattern }`, donc rien n’est laissé de côté
check-idle-setting-catalog = aucun catalogue ne s’appelle `{ $name }`
check-unknown-check-grades = `{ $name }` a un seul niveau pour tous les changements, et non un par degré
check-unknown-check-grades-help = écrivez `{ $name } = "warning"` ; seuls `outdated` et `outdated-pivot` connaissent des degrés
check-idle-exception-nothing = { $key ->
        [locale] cette exception n’autorise rien : le projet n’a pas de locale `{ $value }`
        [file] cette exception n’autorise rien : le projet n’a pas de fichier `{ $value }`
       *[id] cette exception n’autorise rien : aucun message n’a l’identifiant `{ $value }`
    }
check-idle-exception-help-nothing = corrigez cela, ou supprimez l’exception
check-unknown-locale-folder = les paramètres disent que le dossier de `{ $locale }` est `{ $folder }`, et il y en a un ici qui s’appelle `{ $name }`
check-unknown-locale-folder-help = renommez-le en `{ $folder }`, ou écrivez `folder = "{ $name }"`
check-below-demand-help-untracked = les traductions sont là, et rien ne dit de quelle source elles viennent : lancez `diglot accept { $locale } ID…` pour celles qui concordent


## Policy

settings-table-help = écrivez une ligne { $heading }, et ses clés sur les lignes suivantes
settings-list-help = écrivez-le entre crochets : `{ $key } = ["{ $text }"]`
settings-percent = `{ $key }` ne peut pas valoir { $value } : il faut une part de 0 à 100 pour cent
settings-percent-help = écrivez un nombre comme 90 ou 99.5, avec une décimale au plus
settings-count = `{ $key }` ne peut pas valoir { $value } : il faut 0 ou un nombre entier plus grand
settings-tier-locales = la catégorie `{ $tier }` n’a pas de locales
settings-tier-locales-help = ajoutez une ligne comme `locales = ["fr", "ru"]` ; "*" désigne toutes les locales qu’aucune autre catégorie ne nomme
settings-tier-rest = "*" se trouve déjà dans la catégorie `{ $tier }` : toutes les locales qu’aucune catégorie ne nomme en font partie
settings-tier-twice = `{ $locale }` est déjà dans la catégorie `{ $tier }`
settings-tier-twice-help = une locale n’est que dans une seule catégorie : enlevez-la de l’une des deux ; ce qui diffère pour elle peut figurer dans un [[override]]
settings-unlisted-locale = `{ $locale }` n’est aucune des locales de ce projet
settings-unlisted-locale-help = enlevez-la d’ici, ou ajoutez "{ $locale }" à la liste `locales` tout en haut
settings-no-tier = il n’y a pas de catégorie `{ $tier }`
settings-no-tier-help = écrivez une table [tier.{ $tier }] avec ses locales, ou nommez plutôt des locales ici
settings-override-limits = cet [[override]] ne dit pas à quoi il s’applique
settings-override-limits-help = ajoutez `locales`, `tiers`, `catalogs` ou `paths` ; ce qui vaut partout se met dans une catégorie ou dans [checks]
settings-override-empty = cet [[override]] ne change rien
settings-override-empty-help = ajoutez ce qui diffère là, par exemple `current = 95` ou `checks.missing = "note"`
settings-override-messages = avec `messages`, un [[override]] ne peut dire que ce que `build` donne aux lecteurs : les seuils et les niveaux sont ceux de catalogues entiers
settings-address = `{ $address }` n’est pas une adresse où publier : écrivez-en une comme https://example.org/texts, sans `?` ni `#`
settings-withdraw-alone = `withdraw` se trouve ici sans `ship`
settings-withdraw-above = une locale publiée à partir de { $ship } % ne peut pas être retirée au-dessous de { $withdraw } % : elle le serait aussitôt
settings-withdraw-help = écrivez `ship`, la part à partir de laquelle une locale est publiée, et un `withdraw` plus bas, par exemple `ship = 90` et `withdraw = 80`
settings-critical-form = `{ $pattern }` ne dit pas de quel catalogue il s’agit
settings-critical-form-help = écrivez CATALOGUE/ID, par exemple "app/{ $pattern }" ; "*/{ $pattern }" désigne tous les catalogues
settings-day = `{ $key }` ne peut pas valoir { $value } : il faut un jour, par exemple 2027-03-01
policy-shipped-line = `{ $line }` ne nomme pas de locale : une ligne de ce fichier est une étiquette de langue comme `fr`, ou une étiquette et un catalogue comme `fr/guide`
check-expired-exception = une exception a expiré
check-expired-exception-message = cette exception à `{ $name }` valait jusqu’au { $day } ; { $count ->
        [0] plus rien n’en a besoin
        [one] { $count } constat est de retour
       *[other] { $count } constats sont de retour
    }
check-expired-exception-no-day = cette exception à `{ $name }` ne nomme pas de jour après `until`, donc elle n’autorise rien
check-expired-exception-help = corrigez ce qu’elle autorisait et supprimez-la, ou donnez-lui un autre jour
check-expired-exception-help-idle = supprimez-la
check-expired-exception-help-day = écrivez un jour, par exemple `until 2027-03-01`, avant la virgule
check-expired-exception-here = n’est plus autorisé
help-config = Dit ce que `diglot.toml` peut contenir, et ce qu’il contient.
help-config-keys = Affiche une page Markdown de toutes les tables et clés, en anglais
help-config-schema = Affiche un schéma JSON de `diglot.toml`, pour les éditeurs
help-config-show = Montrer ce qui s’applique, et quelle ligne le dit
help-config-locale = Seulement ce qui s’applique à cette locale
help-config-path = Seulement ce qui s’applique à ce texte source ou à ce catalogue
usage-no-such-text = le projet n’a ni texte source ni catalogue `{ $file }`
usage-no-such-text-help = écrivez son chemin sous le dossier de `diglot.toml`, tel que `diglot check` le montre
cli-config-defaults = Les paramètres n’en disent rien ; tout reste tel que prévu par défaut.
check-group-policy = Ce que demande le projet
check-below-demand = une langue a moins que ce qui lui est demandé
check-below-demand-current = { $subject } est traduit à { $share } %, et `{ $table }` demande { $demanded } % : il reste { $left } à traiter, sur { $lacking } pas à jour
check-below-demand-most = { $lack ->
        [missing] il manque trop de traductions dans { $subject }
        [cosmetic] trop de traductions sont périmées en typographie dans { $subject }
        [wording] trop de traductions sont périmées en formulation dans { $subject }
        [meaning] trop de traductions sont périmées en sens dans { $subject }
        [unconfirmed] trop de traductions ne sont pas confirmées dans { $subject }
        [untracked] trop de traductions ne sont pas suivies dans { $subject }
       *[outdated] trop de traductions sont périmées dans { $subject }
    } : { $lacking }, là où `{ $table }` n’autorise que { $most } ; il reste { $left } à traiter
check-below-demand-help = `diglot todo { $locale }` donne la liste de ce qu’il y a à faire, le plus grave d’abord
check-critical-not-current = un message critique n’est pas à jour
check-critical-not-current-message = `{ $catalog }` est retenu pour { $locale } : { $count ->
        [one] { $count } message critique n’est pas à jour : { $ids }
       *[other] { $count } messages critiques ne sont pas à jour : { $ids }
    }
check-idle-pattern = une demande ne porte sur rien
check-idle-pattern-message = { $kind ->
        [message] aucun message ne s’appelle `{ $name }`
        [catalog] aucun catalogue ne s’appelle `{ $name }`
        [path] aucun texte n’a le chemin `{ $name }`
       *[locale] il n’y a pas de locale `{ $name }`
    }, donc rien n’est demandé ici
check-idle-pattern-help = corrigez le nom ou supprimez-le ; `diglot status` montre les locales et les catalogues avec leurs noms
check-stale-shipping = l’enregistrement de ce qui est publié est en retard
check-stale-shipping-message = { $name } est enregistré comme publié et est laissé de côté : { $why } (`{ $table }`)
check-stale-shipping-idle = { $name } est enregistré comme publié, et les paramètres ne disent pas quand il est publié
check-stale-shipping-help = traduisez ce qui reste à traiter, ou laissez `diglot ship` l’enlever de l’enregistrement
check-stale-shipping-help-idle = laissez `diglot ship` l’enlever de l’enregistrement, ou écrivez `ship` dans sa catégorie
check-stale-shipping-help-line = supprimez cette ligne ; de deux versions que git n’a pas pu fusionner, gardez les lignes de l’une et de l’autre
check-unknown-mark = une marque destinée à diglot ne dit rien
check-unknown-mark-message = il n’y a pas de marque `{ $word }`
check-unknown-mark-apart = cette marque n’est au-dessus d’aucun message, donc elle ne marque rien
check-unknown-mark-help = écrivez `diglot: critical` dans un commentaire juste au-dessus du message
policy-ships = traduit à { $share } %, retiré au-dessous de { $withdraw } %
policy-ready = traduit à { $share } %, publié à partir de { $ship } % : `diglot ship { $name }` le publie
policy-held-back = traduit à { $share } %, publié à partir de { $ship } % : il reste { $left } à traiter
policy-withdrawn = traduit à { $share } %, retiré au-dessous de { $withdraw } %, publié de nouveau à partir de { $ship } % : il reste { $left } à traiter
policy-critical =
    { $count ->
        [one] { $count } message critique n’est pas à jour : { $ids }
       *[other] { $count } messages critiques ne sont pas à jour : { $ids }
    }
policy-gap =
    { $count ->
        [one] { $count } passage n’a pas de traduction à jour, donc le document est retenu ici : { $ids }
       *[other] { $count } passages n’ont pas de traduction à jour, donc le document est retenu ici : { $ids }
    }
ship-ships = { $name } est publié : traduit à { $share } %
ship-withdrawn = { $name } est retiré : traduit à { $share } %
ship-taken = { $name } est retiré
ship-idle = { $name } est enlevé de l’enregistrement : les paramètres ne disent pas quand il est publié
ship-no-rule = les paramètres ne disent pas quand { $name } est publié : écrivez `ship` dans sa catégorie
ship-not-ready = { $name } ne peut pas encore être publié : { $why }
ship-not-shipped = { $name } n’est pas publié
ship-nothing = Rien ne change : tout ce qui est prêt est publié, et tout ce qui est publié satisfait encore aux règles.
help-ship = Publie les locales qui satisfont aux règles de leurs catégories, et retire celles qui n’y satisfont plus.
help-ship-name = Seulement celles-ci, sous la forme LOCALE, ou LOCALE/CATALOGUE là où chaque catalogue est publié à part
help-ship-withdraw = Les retirer, qu’elles satisfassent aux règles ou non
cli-left-out = Laissé de côté : { $name }, { $why }
status-tier = catégorie
status-verdict = verdict
status-why = raison
status-ships = publié
status-held-back = retenu
status-ships-below = publié en deçà de ce qui est demandé
policy-amount =
    { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    } { $words ->
        [one] ({ $words } mot)
       *[other] ({ $words } mots)
    }
policy-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
policy-words =
    { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }


## Grades of changes

grade-value-moved = le texte est maintenant l’attribut { $name }
grade-value-made = le texte de l’attribut { $name } est maintenant la valeur
grade-default = la variante { $name } est maintenant la variante par défaut
grade-placeable-other = une expression entre accolades a changé : { $change }
grade-placeable-order = les expressions entre accolades sont dans un autre ordre : { $change }
grade-link-moved = le lien vers { $after } porte sur d’autres mots
grade-mark-up = le balisage a changé : { $change }
grade-literal = du code ou une adresse a changé : { $change }
grade-emphasis = « { $before } » est peut-être marqué comme terme, ou ne l’est plus
grade-opposite = un mot est devenu son contraire : { $change }
grade-name-perhaps = ce qui est peut-être un nom a changé : { $change }
grade-order = les mêmes mots sont dans un autre ordre : { $change }
grade-said = il est dit plus de choses, ou moins : { $change }
grade-joined = des mots ont été réunis ou séparés : { $change }
grade-punctuation-moved = la ponctuation « { $before } » sépare d’autres mots


## Settings of other tools: `l10n.toml` of Mozilla and `i18n.toml` of cargo-i18n

settings-no-project = il n’y a pas de fichier `{ $file }`
settings-unknown-project = ce n’est ni un `l10n.toml` de Mozilla ni un `i18n.toml` de cargo-i18n
settings-l10n-path = la clé `l10n` manque, donc on ne sait pas où sont les traductions
settings-other-formats =
    { $count ->
        [one] un chemin de ce fichier ne désigne pas de catalogues Fluent et n’est pas pris en compte
       *[other] { $count } chemins de ce fichier, dont celui-ci est le premier, ne désignent pas de catalogues Fluent et ne sont pas pris en compte
    }
settings-expression = ceci n’est pas une expression régulière que diglot peut lire : { $cause }
settings-endless = les valeurs dans `{ $path }` renvoient sans fin les unes aux autres
settings-lacks-key = la clé `{ $key }` manque
check-unreadable-help-note = diglot ne travaille que sur les catalogues Fluent et laisse le reste tel quel
settings-no-fluent = il n’y a pas de table `fluent`, donc aucun catalogue n’est connu
settings-no-domain = on ne sait pas à quelle crate appartiennent ces catalogues
settings-no-domain-help = ajoutez la clé `domain`, ou un Cargo.toml avec le nom de la crate


## Passages that are split, merged or come back

state-split = il a été détaché de `{ $id }`, et ceci est encore la traduction du passage entier
sync-split = { $file } : `{ $old }` a été divisé, et une partie en est maintenant `{ $new }`
sync-merged = { $file } : `{ $old }` a été fusionné avec `{ $new }`
sync-copied = { $count ->
    [one] { $file } : { $count } partie d’un passage divisé commence avec la traduction du passage entier
   *[other] { $file } : { $count } parties de passages divisés commencent avec la traduction du passage entier
}
sync-withdrawn = { $count ->
    [one] { $file } : { $count } partie qui commençait avec la traduction du passage entier a disparu, et la copie avec elle
   *[other] { $file } : { $count } parties qui commençaient avec la traduction du passage entier ont disparu, et les copies avec elles
}
check-obsolete-help-merged = son texte est passé dans `{ $new }` : traduisez ce dernier, puis supprimez ce message-ci
todo-split = périmé : détaché de `{ $id }`
todo-merged = issu de la fusion avec `{ $id }`, sa source :
todo-suggestion = suggestion tirée de `{ $id }`, sa source et celle-ci :


## Starting a project

init-references = trouve leur source avec `{ $pattern }`
init-project =
    { $count ->
        [one] trouve { $count } catalogue là où `{ $project }` l’indique
       *[other] trouve { $count } catalogues là où `{ $project }` l’indique
    }
init-project-wrong =
    { $count ->
        [one] n’est pas pris en compte, car il contient { $count } erreur
       *[other] n’est pas pris en compte, car il contient { $count } erreurs
    }
init-folder = garde le nom `{ $name }` pour la locale `{ $tag }`
init-passed-over =
    { $count ->
        [one] laisse de côté `{ $first }`, qui n’y est pas le catalogue d’une locale
       *[other] laisse de côté { $count } fichiers Fluent qui n’y sont pas des catalogues d’une locale, le premier étant `{ $first }`
    }
engine-no-place = aucun motif de chemin ne dit où vont les catalogues de ce texte
engine-no-place-help = ajoutez un motif avec {"{"}locale{"}"} et {"{"}name{"}"} à `catalogs` dans diglot.toml
engine-unlisted =
    { $count ->
        [one] `{ $first }` n’est pas pris en compte : sa locale ne figure pas parmi celles qui sont prévues pour lui
       *[other] { $count } fichiers Fluent ne sont pas pris en compte, le premier étant `{ $first }` : leurs locales ne figurent pas parmi celles qui sont prévues pour eux
    }
engine-unlisted-help = ajoutez la locale aux `locales` de son motif de chemin, ou supprimez ce qui ne sert plus
engine-settings-wrong =
    { $count ->
        [one] les paramètres contiennent { $count } erreur
       *[other] les paramètres contiennent { $count } erreurs
    }


## Aligning two versions

help-align = Montre ce qu’est devenu chaque passage entre deux versions d’un texte source, ou chaque message entre deux versions d’un catalogue.
help-align-before = L’ancienne version : un texte source ou un catalogue, ou - pour l’entrée standard
help-align-after = La nouvelle version, ou - pour l’entrée standard
help-align-locale = La langue du texte ; par défaut, la locale source du projet, ou en
align-identical = { $count ->
    [one] inchangé
   *[other] { $count } inchangés
}
align-moved = déplacé
align-edited = modifié
align-moved-edited = déplacé et modifié
align-split = divisé
align-merged = fusionné
align-deleted = supprimé
align-inserted = nouveau
align-unknown-kind = le nom de `{ $file }` ne permet pas de savoir ce que c’est
align-kinds = le nom d’un texte source se termine par .md ou .txt, celui d’un catalogue par .ftl
align-two-kinds = les deux fichiers ne sont pas du même genre
align-one-input = une seule version peut venir de l’entrée standard
align-unreadable = `{ $file }` n’est pas lisible comme texte


## Watching

disk-cannot-watch = impossible de surveiller les changements de `{ $path }` : { $cause }
help-check-watch = Contrôler de nouveau à chaque changement d’un fichier, jusqu’à Ctrl+C
watch-waiting =
    { $files ->
        [one] { $files } fichier surveillé ; Ctrl+C pour arrêter
       *[other] { $files } fichiers surveillés ; Ctrl+C pour arrêter
    }
watch-changes = depuis la dernière exécution : nouveaux { $new }, disparus { $gone }


## Reviews and refusals

help-review = Enregistre que quelqu’un a relu des traductions en regard du texte source dans son état actuel.
help-review-all = Tout ce qui est à jour et n’est pas encore relu
help-review-by = Qui a relu ; par défaut, le nom dans la configuration de git
help-refuse = Dit qu’un changement de la source touche bien vos traductions, quoi que le responsable du texte source ait déclaré.
help-refuse-all = Tout ce qui n’est à jour que sur la parole du responsable du texte source
usage-which-messages = il n’est pas dit quels messages
usage-review-who = il n’est pas dit qui a relu
usage-review-who-help = donnez --by NOM, ou réglez user.name dans la configuration de git
review-nothing = { $id } n’a pas de traduction à relire
review-recorded = { $count ->
    [one] { $file } : { $count } traduction est relue
   *[other] { $file } : { $count } traductions sont relues
}
refuse-nothing = { $id } a été traduit à partir de la source dans son état actuel, donc il n’y a pas de changement à refuser
refuse-recorded = { $count ->
    [one] { $file } : { $count } traduction attend son traducteur, quoi que le responsable du texte source déclare
   *[other] { $file } : { $count } traductions attendent leurs traducteurs, quoi que le responsable du texte source déclare
}
accept-source-only-refused = { $count ->
    [one] { $file } : { $count } traduction reste périmée, car sa locale a refusé cette déclaration
   *[other] { $file } : { $count } traductions restent périmées, car leur locale a refusé cette déclaration
}
status-reviewed = relus
todo-refused = refus :


## Damaged records, merging

record-cut = le fichier s’arrête au milieu de l’enregistrement de { $id }
help-sync-repair = Réparer d’abord les enregistrements abîmés, et dire ce qui n’a pas pu être établi
repair-mended = { $file } : réparé ; ce qui n’a pas pu être gardé comme enregistrement y figure en commentaire
repair-junk = une partie qui n’est pas un enregistrement a été retirée
repair-record = { $id } : on ne sait pas quelle traduction vient de quelle source, donc rien n’en est enregistré
repair-line = { $id } : « { $line } » est illisible, donc on en sait moins qu’avant
repair-two = { $id } : il y a deux enregistrements ; seul compte celui de la traduction présente, et aucun des deux si elle est autre
merge-unreadable = { $file } n’est pas du texte UTF-8, donc ses versions ne sont pas fusionnées
merge-conflicts = { $count ->
    [one] { $file } : { $count } endroit a été modifié des deux côtés ; choisissez entre les marques
   *[other] { $file } : { $count } endroits ont été modifiés des deux côtés ; choisissez entre les marques
}
help-merge-driver = Fusionne message par message deux versions d’un catalogue ou d’enregistrements ; c’est git qui l’appelle.
help-merge-driver-ancestor = La version dont viennent les deux autres (%O)
help-merge-driver-ours = Notre version, qui devient la version fusionnée (%A)
help-merge-driver-theirs = Leur version (%B)
help-merge-driver-path = La place du fichier (%P)
help-merge-driver-marker-size = La longueur des marques autour d’un conflit (%L)
help-init-git = Faire aussi fusionner par git les catalogues et les enregistrements, message par message
init-git-none = le projet n’est dans aucun dépôt git
init-git-none-help = lancez d’abord `git init`
init-git-attributes = donne la liste des fichiers que diglot fusionne
init-git-config = { $file } : dit à git, dans ce clone, d’appeler `diglot merge-driver`
init-git-done = git appelle déjà `diglot merge-driver` dans ce clone.
init-git-everybody = Faites un commit de `.gitattributes`. Dans chaque autre clone, `diglot init --git` est à lancer une fois.
check-no-records = on ne sait encore rien des sources d’où viennent les traductions d’une locale
check-missing-catalog = { $count ->
    [one] la locale n’a pas de traduction de ce texte : { $count } message n’est pas traduit
   *[other] la locale n’a pas de traduction de ce texte : { $count } messages ne sont pas traduits
}
check-missing-catalog-help = écrivez les traductions dans { $file }
check-no-records-message = { $count ->
    [one] rien n’est encore enregistré sur les sources d’où viennent les traductions de { $locales }, donc personne ne peut dire lesquelles sont périmées
   *[other] rien n’est encore enregistré sur les sources d’où viennent les traductions de { $count } locales ({ $locales }), donc personne ne peut dire lesquelles sont périmées
}
check-no-records-help = comparez les traductions avec leur source et confirmez celles qui concordent avec `diglot accept` ; tous les autres contrôles se passent d’enregistrements
check-variable-mismatch-list-help = enlevez-la, ou utilisez l’une des variables de la source : { $names }
check-variable-mismatch-dropped-here = la variable `${ $name }` manque dans cette variante
check-unknown-locale-spelling = `{ $name }` est la locale `{ $tag }` écrite autrement
check-unknown-locale-spelling-help = renommez-le en `{ $tag }`, ou écrivez `folder = "{ $name }"` sous `[locale.{ $tag }]` dans diglot.toml
cli-initialized-catalogs = Lancez `diglot check` pour voir où en sont les traductions.


## Checks of the text of a translation beside its source

check-empty-translation = une traduction ne dit rien là où sa source dit quelque chose
check-empty-translation-message = la traduction est vide ici
check-empty-translation-help = traduisez le message, ou supprimez-le en attendant qu’il soit traduit
check-copied-source = une traduction est une copie de sa source
check-copied-source-message = ceci est la source, pas une traduction
check-number-mismatch = une traduction a d’autres nombres que sa source
check-number-mismatch-other = la traduction dit { $found } là où la source dit { $wanted }
check-number-mismatch-dropped = la source dit { $number }, mais pas la traduction
check-number-mismatch-added = la traduction dit { $number }, mais pas la source
check-number-mismatch-help = écrivez les nombres de la source, à la manière de votre langue
check-symbol-mismatch = il manque à une traduction un symbole de sa source (monnaie, pour cent, §, ©, …)
check-symbol-mismatch-message = la source a le symbole { $sign }, et la traduction n’a ni ce symbole ni un mot qui le remplace
check-symbol-mismatch-help = écrivez le symbole comme votre langue l’écrit
check-end-mismatch = une traduction se termine par un autre signe que sa source (point d’interrogation, deux-points, points de suspension)
check-end-mismatch-dropped = la source se termine par `{ $sign }`, mais pas la traduction
check-end-mismatch-added = la traduction se termine par `{ $sign }`, mais pas la source
check-end-mismatch-help = terminez-la comme la source, avec le signe de votre langue
check-full-stop-mismatch = seule la traduction ou seule la source se termine par un point
check-full-stop-mismatch-dropped = la source se termine par un point ou un point d’exclamation, mais pas la traduction
check-full-stop-mismatch-added = la traduction se termine par un point ou un point d’exclamation, mais pas la source
check-full-stop-mismatch-help = terminez-la comme la source
check-space-mismatch = une espace au début ou à la fin ne se trouve que dans la traduction ou que dans la source
check-space-mismatch-start-dropped = la source commence par une espace, mais pas la traduction
check-space-mismatch-start-added = la traduction commence par une espace, mais pas la source
check-space-mismatch-end-dropped = la source se termine par une espace, mais pas la traduction
check-space-mismatch-end-added = la traduction se termine par une espace, mais pas la source
check-space-mismatch-added-help = enlevez l’espace et les accolades qui la contiennent
check-space-mismatch-help = une espace qui doit rester s’écrit {"{"} " " {"}"}
check-length-mismatch = une traduction est bien plus longue ou plus courte que sa source
check-length-mismatch-short = la traduction fait moins d’un tiers de la longueur de sa source
check-length-mismatch-long = la traduction est plus de trois fois plus longue que sa source
check-length-mismatch-help = voyez si une partie s’est perdue ou appartient à un autre message


## Checks of a text alone

check-replacement-character = un signe d’un texte s’est perdu
check-replacement-character-message = un signe s’est perdu ici : le texte a U+FFFD à sa place
check-replacement-character-help = écrivez le signe qui doit être ici
check-direction-controls = un signe de direction n’est pas fermé, ou impose la direction
check-direction-controls-not-closed = le signe de direction invisible { $sign } ouvre un passage ici, et rien ne le ferme
check-direction-controls-not-opened = le signe de direction invisible { $sign } ferme ici un passage que rien n’a ouvert
check-direction-controls-forced = le signe de direction invisible { $sign } inverse les lettres qui le suivent
check-direction-controls-help = supprimez-le, ou écrivez U+2068 avant le passage et U+2069 après
check-invisible-character = un signe invisible se trouve dans le texte
check-invisible-character-message = un signe invisible se trouve ici : { $sign }
check-invisible-character-help = supprimez-le ; s’il est voulu, écrivez-le comme séquence d’échappement entre accolades
check-mixed-script = un mot mêle les lettres de deux alphabets qui se ressemblent
check-mixed-script-message = { $alphabet ->
    [cyrillic] dans « { $word } », { $letters } (alphabet cyrillique) se trouve parmi les lettres d’un autre alphabet
    [greek] dans « { $word } », { $letters } (alphabet grec) se trouve parmi les lettres d’un autre alphabet
    [armenian] dans « { $word } », { $letters } (alphabet arménien) se trouve parmi les lettres d’un autre alphabet
   *[latin] dans « { $word } », { $letters } (alphabet latin) se trouve parmi les lettres d’un autre alphabet
}
check-mixed-script-help = retapez le mot avec un seul clavier
check-not-nfc = une lettre est écrite en deux signes
check-not-nfc-message = « { $word } » contient une lettre et son accent écrits en deux signes, alors qu’il en existe un seul pour les deux
check-not-nfc-help = retapez la lettre comme un seul signe
check-doubled-word = un mot se trouve deux fois de suite
check-doubled-word-message = « { $word } » se trouve deux fois de suite
check-doubled-word-help = supprimez l’un des deux
check-straight-apostrophe = une apostrophe est droite alors que celles du fichier sont courbes
check-straight-apostrophe-message = cette apostrophe est droite, et presque toutes les autres du fichier sont { $usual }
check-straight-apostrophe-help = écrivez { $usual }
check-straight-quote = des guillemets sont droits alors que la plupart de ceux du fichier ne le sont pas
check-straight-quote-message = ces guillemets sont droits, et la plupart des autres du fichier ne le sont pas
check-straight-quote-help = écrivez les guillemets du reste du fichier ; l’usage de cette langue : { $usual }
check-quote-mismatch = il manque à un guillemet celui qui lui répond
check-quote-mismatch-lonely = rien ne répond au guillemet { $mark }
check-quote-mismatch-wrong = une citation ouverte par { $opened } est fermée par { $mark }
check-quote-mismatch-help = écrivez des guillemets qui vont ensemble ; l’usage de cette langue : { $usual }
check-wrong-language = un texte est dans une autre langue
check-wrong-language-message = ce texte n’est pas dans la langue de { $locale } : il ressemble à { $language }
check-wrong-language-help = traduisez-le, ou déplacez-le dans le fichier de sa langue
check-wrong-script = un texte est dans une autre écriture que sa locale
check-wrong-script-message = la plupart des lettres de ce texte sont d’une autre écriture que celle de { $locale }
check-wrong-script-simplified = ce texte contient des caractères simplifiés, alors que { $locale } s’écrit en caractères traditionnels
check-wrong-script-traditional = ce texte contient des caractères traditionnels, alors que { $locale } s’écrit en caractères simplifiés


## Checks of references, functions and plural forms

check-did-you-mean = vouliez-vous dire `{ $known }` ?
check-unknown-reference = un texte renvoie à un message, un terme ou un attribut qui n’existe pas
check-unknown-reference-message = il n’y a pas de `{ $name }`
check-unknown-reference-bundle = il n’y a pas de `{ $name }` dans le groupe `{ $bundle }`
check-unknown-reference-attribute = `{ $id }` n’a pas d’attribut `.{ $name }`
check-unknown-reference-help = corrigez le nom, ou enlevez le renvoi
check-unknown-reference-value = `{ $id }` n’a pas de texte à lui, seulement des attributs
check-unknown-reference-value-help = renvoyez à l’un de ses attributs
check-untranslated-reference = une traduction renvoie à quelque chose qui n’est pas traduit
check-untranslated-reference-message = `{ $name }` n’est pas traduit, et rien ne le remplace à l’intérieur d’un autre texte
check-untranslated-reference-help = traduisez `{ $name }`, ou copiez-le de la source
check-reference-cycle = des textes renvoient les uns aux autres en cercle
check-reference-cycle-message = ceci ramène au point de départ : { $path }
check-reference-cycle-help = enlevez l’un de ces renvois
check-too-many-placeables = un texte grandit sans mesure
check-too-many-placeables-message = pour afficher `{ $name }`, il faut remplir plus de 100 paires d’accolades, y compris celles de ses renvois
check-too-many-placeables-help = utilisez moins de renvois, ou coupez le texte en deux
check-unknown-function = un texte appelle une fonction que personne ne connaît
check-unknown-function-message = il n’y a pas de fonction `{ $name }`
check-unknown-function-help = corrigez son nom, ou ajoutez `{ $name }` à `functions` sous `[fluent]` dans les paramètres
check-wrong-function-argument = un nombre ou une date doit être écrit d’une manière qui n’existe pas
check-wrong-function-argument-none = il n’est pas dit à `{ $function }` ce qu’il faut écrire
check-wrong-function-argument-none-help = donnez-lui une variable, comme dans `{ $function }($name)`
check-wrong-function-argument-text = `{ $function }` ne peut pas écrire un texte
check-wrong-function-argument-further = `{ $function }` prend une seule valeur, et celle-ci est de trop
check-wrong-function-argument-name = `{ $function }` n’a pas d’option `{ $name }`
check-wrong-function-argument-name-help = copiez l’option de la source, ou supprimez-la
check-wrong-function-argument-value = `{ $name }` ne peut pas valoir `{ $value }`
check-wrong-function-argument-words = écrivez l’un de ces mots entre guillemets : { $values }
check-wrong-function-argument-whole = écrivez un nombre entier de { $least } à { $most }, sans guillemets
check-wrong-function-argument-quoted = mettez-le entre guillemets
check-wrong-function-argument-limits = `{ $most }` est inférieur à `{ $least }`
check-wrong-function-argument-limits-help = échangez les deux nombres, ou enlevez l’un d’eux
check-missing-term-argument = un terme est utilisé sans le mot dont il a besoin
check-missing-term-argument-message = `{ $id }` affiche `${ $name }`, qui n’est pas donné ici
check-missing-term-argument-help = donnez-le, comme dans `{ "{" } { $id }({ $name }: "…") { "}" }`
check-idle-term-argument = un terme reçoit un mot qu’il n’utilise pas
check-idle-term-argument-message = `{ $id }` n’utilise pas `${ $name }`
check-idle-term-argument-help = faites choisir le terme d’après `${ $name }`, ou supprimez l’argument
check-idle-term-argument-nameless = un terme n’utilise pas un argument sans nom
check-idle-term-argument-nameless-help = donnez-lui un nom, comme dans `{ "{" } { $id }(case: "…") { "}" }`, ou supprimez-le
check-unreachable-variant = une variante n’est jamais affichée
check-unreachable-variant-fixed = ce qui décide ici est fixe, donc le résultat est toujours le même
check-unreachable-variant-fixed-help = laissez une variable décider, ou écrivez seulement le texte qui reste
check-unreachable-variant-repeated = la clé `{ $key }` se trouve ici une deuxième fois, donc elle ne fait jamais choisir sa variante
check-unreachable-variant-repeated-help = corrigez la clé, ou supprimez la variante
check-unreachable-variant-word = un nombre n’est jamais `{ $key }`
check-unreachable-variant-word-help = écrivez un nombre ou une forme du pluriel (zero, one, two, few, many, other)
check-missing-plural = il manque une forme du pluriel de la langue
check-missing-plural-message = { $count ->
    [one] il manque la forme du pluriel { $forms }, celle de { $example }
   *[other] il manque les formes du pluriel { $forms }, dont la première est celle de { $example }
}
check-missing-plural-help = ajoutez une variante pour chacune, ou renoncez au choix si le texte est le même pour tous les nombres
check-unknown-plural = une forme du pluriel que la langue n’a pas
check-unknown-plural-message = aucun nombre n’a la forme du pluriel `{ $form }` dans la langue `{ $locale }`
check-unknown-plural-help = la langue a { $forms } ; pour un seul nombre, écrivez ce nombre, par exemple `[0]`
check-plural-runtime = la bibliothèque fluent-rs affiche une autre forme du pluriel que celle de la langue
check-plural-runtime-message = pour { $number }, la bibliothèque fluent-rs affiche la variante `{ $shown }`, alors que `{ $right }` est juste
check-plural-runtime-help = faites corriger cela par le programme, ou veillez à ce que `{ $shown }` convienne aussi à ce nombre
check-duplicate-attribute = un message a deux fois le même attribut
check-duplicate-attribute-message = il y a un autre `.{ $name }` plus haut
check-duplicate-attribute-help = gardez l’un des deux
check-duplicate-id-bundle = `{ $id }` se trouve aussi dans { $file }, et le groupe `{ $bundle }` charge les deux


## Gate

help-value-path = CHEMIN
help-value-reason = RAISON
help-check-path = Seulement les fichiers et dossiers de ce chemin ou de ce motif de chemin ; peut être donné plusieurs fois. Un texte source vaut pour ses traductions
help-check-since = Seulement ce qui s’est dégradé depuis que le travail s’est séparé de cette branche, cette étiquette ou ce commit de git
help-check-baseline = N’échouer que sur les erreurs que `.diglot/baseline` ne connaît pas
help-check-update-baseline = Avec `--baseline` : en retirer ce qui est corrigé
help-check-allow-growth = Avec `--update-baseline` : y admettre aussi ce qui est nouveau, pour cette raison, qui est gardée dans le fichier
gate-no-path = rien du projet ne se trouve à `{ $path }`
gate-no-path-help = un chemin s’entend depuis la racine du projet, ou depuis le dossier où vous êtes ; `*` remplace une partie d’un nom, `**` des dossiers quelconques
gate-path-of-others = `{ $path }` n’a rien de { $locales }
gate-no-reason = pour agrandir la ligne de base, donnez une raison en toutes lettres
gate-no-baseline = il n’y a pas encore de ligne de base `{ $file }`
gate-no-baseline-help = `diglot check --baseline --update-baseline --allow-growth "REASON"` en commence une avec toutes les erreurs actuelles
gate-known = { $count ->
        [one] { $count } constat connu
       *[other] { $count } constats connus
    }, { $fewer ->
        [0] autant que dans la ligne de base
        [one] { $fewer } de moins que dans la ligne de base
       *[other] { $fewer } de moins que dans la ligne de base
    }
gate-known-help = `diglot check --baseline --update-baseline` retire ce qui est corrigé, pour que cela ne puisse pas revenir
gate-grown = { $count ->
    [one] { $count } nouveau constat est admis dans la ligne de base
   *[other] { $count } nouveaux constats sont admis dans la ligne de base
}
gate-baseline-wrong = la ligne de base `{ $file }` est inutilisable
baseline-head = une ligne de base ne commence pas ainsi
baseline-version = cette ligne de base est d’une autre version de diglot
baseline-conflict = une fusion a laissé ce conflit ouvert
baseline-line = cette ligne a été modifiée à la main, ou une partie en est perdue
baseline-reason = aucune ligne `because` ne dit pourquoi ceci est dans la ligne de base
baseline-help = reprenez la ligne telle qu’elle est dans git, ou supprimez-la ; `diglot check --baseline --update-baseline --allow-growth "REASON"` admet de nouveau ce qui manque alors
gate-since = { $new ->
        [0] aucun nouveau constat
        [one] { $new } nouveau constat
       *[other] { $new } nouveaux constats
    } depuis que le travail s’est séparé de `{ $revision }` (à { $commit }) ; disparus { $gone }, inchangés { $known }
gate-since-outdated = { $messages ->
        [one] après la modification de { $messages } message source
       *[other] après la modification de { $messages } messages source
    }, { $translations ->
        [one] { $translations } traduction devient périmée
       *[other] { $translations } traductions deviennent périmées
    }
history-shallow-help = ce clone n’a qu’une partie de l’historique : `git fetch --unshallow` récupère le reste ; pour le checkout d’un workflow GitHub, mettez `fetch-depth: 0`
help-value-shard = K/N
help-check-shard = Seulement la partie K sur N, pour l’une de N machines ; `diglot merge-reports` réunit toutes les parties en un seul rapport
help-merge-reports = Réunit en un seul rapport ceux de toutes les parties d’une exécution (`diglot check --shard K/N --output json=FILE`).
help-merge-reports-file = Les rapports de toutes les parties, dans un ordre quelconque
shard-wrong = `{ $value }` n’est pas une partie : écrivez K/N, par exemple 2/4
shard-no-json = { $file } : ceci n’est pas du JSON
shard-none = `{ $file }` n’est pas un rapport JSON de `diglot check --shard`
shard-changed = `{ $file }` a été modifié après avoir été écrit par diglot
shard-other-diglot = `{ $file }` a été écrit par diglot { $version }
shard-other-state = `{ $file }` parle d’autres textes ou paramètres que ceux qui sont ici
shard-other-count = `{ $file }` est une partie sur { $count }, et un autre fichier en est une sur { $expected }
shard-twice = `{ $file }` est encore une fois la partie { $number }
shard-missing = { $count ->
    [one] il manque le rapport de la partie { $parts }
   *[other] il manque les rapports des parties { $parts }
}
shard-help = lancez toutes les parties avec une même version de diglot sur un même état des textes, et réunissez-y leurs rapports
help-exit-codes = Codes de sortie :
help-exit-clean = rien de niveau erreur (avec `--baseline` ou `--since` : rien qui n’y était pas déjà)
help-exit-findings = erreurs
help-exit-failed = l’exécution n’a pas pu se faire : la ligne de commande, les paramètres, un fichier


## What to do about a wrong command line or a wrong file below `.diglot/`

usage-see-help-of = `diglot { $command } --help` montre ce qui existe
usage-needs = `{ $option }` demande aussi `{ $other }`
usage-not-spoken = diglot ne parle pas `{ $language }` ; les valeurs de `--lang` qu’il connaît sont { $languages }
usage-source-locale = `{ $locale }` est la locale source : les autres sont traduites à partir d’elle, et elle-même n’est pas traduite
output-is-folder = `{ $file }` est un dossier, et il faut un fichier pour un rapport
output-folder-made = le dossier `{ $folder }` n’existait pas et est créé
ship-as-a-whole = { $locale } est publié en entier, et { $name } ne l’est pas à part : nommez { $locale }, ou écrivez `per = "catalog"` dans sa catégorie
cli-file-wrong = `{ $file }` est inutilisable tel quel
disk-folder-here = ceci est un dossier, et il faut un fichier ici
disk-in-the-way = renommez-le ou supprimez-le : diglot garde ici un fichier à lui
disk-needs-folder = impossible d’atteindre `{ $path }` : `{ $file }` est un fichier et non un dossier ; donnez un autre chemin, ou déplacez ce fichier
gate-since-help = écrivez une branche, une étiquette ou un commit, comme `origin/main` ou `HEAD~3` ; le commit d’un jour se trouve avec `git log -1 --before="2 days ago"`
gate-doubled = { $place } : une autre ligne dit la même chose, et les deux ne comptent qu’une fois ; `diglot check --baseline --update-baseline` en retire une
gate-not-grown = { $count ->
    [one] { $count } nouveau constat n’est pas admis : corrigez-le, ou admettez-le avec `--allow-growth "REASON"`
   *[other] { $count } nouveaux constats ne sont pas admis : corrigez-les, ou admettez-les avec `--allow-growth "REASON"`
}
gate-narrow-baseline = cette exécution ne portait que sur une partie, donc il manque à la nouvelle ligne de base le reste du projet : commencez-la par une exécution qui porte sur tout
baseline-empty = ce fichier est vide
baseline-file-help = reprenez le fichier tel qu’il est dans git, ou supprimez-le et laissez `diglot check --baseline --update-baseline --allow-growth "REASON"` en commencer un nouveau
baseline-conflict-help = supprimez les lignes des marques et gardez les autres, celles des deux côtés ; après `diglot init --git`, git le fait lui-même
shard-wrong-help = K est le numéro de la partie, de 1 à N, et N est le nombre de parties, { $most } au plus
shard-empty = `{ $file }` est vide
shard-cut = `{ $file }` s’arrête au milieu du rapport
shard-whole = `{ $file }` est le rapport d’une exécution entière, et seules des parties peuvent être réunies
shard-other-version = `{ $file }` a été écrit dans le format d’une autre version de diglot
shard-none-help = chaque partie est écrite par `diglot check --shard K/N --output json=FILE`
shard-again-help = lancez de nouveau cette partie, ou copiez de nouveau son rapport depuis la machine qui l’a écrit
shard-twice-help = nommez une seule fois le rapport de chaque partie
shard-pattern-help = aucun fichier ne correspond à `{ $pattern }`, ou ce motif est entre guillemets et le shell n’a pas mis à sa place les noms des fichiers


## Exceptions and fixes

check-idle-exception-help-apart = mettez-la juste au-dessus du message dont elle parle, ou supprimez-la
check-unexplained-exception-second = cette exception à `{ $name }` nomme `{ $second }` au lieu d’une raison, donc elle n’autorise rien
check-unexplained-exception-second-help = écrivez une exception pour chaque contrôle, chacune avec sa propre raison après la virgule
fix-mended = { $count ->
    [one] { $file } : { $count } constat corrigé
   *[other] { $file } : { $count } constats corrigés
}
fix-overlapping = { $count ->
    [one] { $file } : { $count } constat reste pour une autre exécution, car sa correction touche le même endroit qu’une autre
   *[other] { $file } : { $count } constats restent pour une autre exécution, car leurs corrections touchent les mêmes endroits que d’autres
}
fix-source-wording = { $count ->
    [one] { $file } : { $count } constat reste, car sa correction modifie la source et rend des traductions périmées ; `--source` le corrige aussi
   *[other] { $file } : { $count } constats restent, car leur correction modifie la source et rend des traductions périmées ; `--source` les corrige aussi
}
fix-refused = { $count ->
    [one] { $file } : { $count } constat reste, car sa correction modifierait plus que les mots d’un seul message
   *[other] { $file } : { $count } constats restent, car leurs corrections modifieraient plus que les mots d’un seul message
}
fix-unrecorded = { $count ->
    [one] { $file } : { $count } constat reste, car sa correction changerait le fait que la traduction compte ou non comme étant à jour
   *[other] { $file } : { $count } constats restent, car leurs corrections changeraient le fait que les traductions comptent ou non comme étant à jour
}
fix-damaged = { $count ->
    [one] { $file } : { $count } constat reste, car une partie du fichier est illisible
   *[other] { $file } : { $count } constats restent, car une partie du fichier est illisible
}
fix-nothing = Rien ne peut être corrigé sans poser de question.
help-check-check = Seulement ce que trouve ce contrôle ; peut être donné plusieurs fois
help-check-level = Seulement les constats de ce niveau et des niveaux supérieurs
help-check-fix = Corriger ce qui peut l’être sans poser de question, puis montrer ce qui reste. L’état d’aucune traduction ne change
help-check-diff = Montrer sous forme de diff ce que `--fix` modifierait, sans rien modifier
help-check-source = Avec `--fix` ou `--diff` : corriger aussi la formulation des catalogues source, bien que cela rende des traductions périmées
help-value-level = NIVEAU
cli-check-off = `{ $check }` est désactivé, donc il ne trouve rien ; `[checks]` dans `diglot.toml` l’active
report-fixable = { $count ->
    [one] `diglot check --fix` peut corriger { $count } constat sans poser de question
   *[other] `diglot check --fix` peut corriger { $count } constats sans poser de question
}


## Checks of the source

check-undocumented-variable = aucun commentaire ne dit ce que représente une variable
check-undocumented-variable-message = aucun commentaire n’explique { $names }
check-undocumented-variable-help = dites-le dans un commentaire au-dessus du message, par exemple `# $name: name of a person`
check-undocumented-variable-help-apart = enlevez la ligne vide entre le commentaire et le message
check-same-text = deux messages de la source disent la même chose
check-same-text-message = ceci dit la même chose que `{ $id }`
check-same-text-help = utilisez `{ $id }` pour les deux, ou dites dans un commentaire au-dessus de chacun où il est affiché


## Groups of checks, and what explains them

check-group-state = État des traductions
check-group-parity = Variables, termes et autres parties dont le programme a besoin
check-group-linking = Où mènent les renvois
check-group-plurals = Pluriels
check-group-wording = Ce que dit une traduction par rapport à sa source
check-group-hygiene = Caractères et signes
check-group-source-side = La source elle-même
check-group-files = Fichiers et identifiants
check-group-exceptions = Paramètres et exceptions
help-explain-all = Affiche une page Markdown de tous les contrôles, en anglais
explain-more = `diglot explain CHECK` explique l’un d’eux.


## Outputs of bundles

help-build-format = Produire ces sorties, séparées par des virgules, au lieu de celles des paramètres
help-explain-outputs = Affiche une page de toutes les sorties de `diglot build`, en anglais


## Documents on paper

pdf-unprinted = certains documents n’ont pas pu être imprimés en PDF, donc rien n’a été écrit
pdf-not-built = ce diglot a été installé sans ce qu’il faut pour imprimer en PDF
pdf-not-built-help = `cargo install --path . --features pdf` l’installe avec le PDF ; cela prend un quart d’heure
pdf-no-font = aucune police n’a ces lettres (écriture { $script }) : { $letters }
pdf-no-font-help = installez le paquet { $package }, ou nommez un dossier de polices dans `[build.pdf]` de `diglot.toml`
pdf-no-font-folder-help = mettez une police qui les contient dans le dossier `{ $folder }`
pdf-not-set = le moteur de composition n’a pas pu continuer : { $cause }


## Programs in Rust

build-rust-unusable = `{ $id }` ne peut pas être utilisé dans un programme : { $why }
build-rust-unusable-help = corrigez-le, ou ce à quoi il renvoie ; d’ici là, le programme ne peut pas être compilé
build-rust-given-up = `{ $id }` est affiché dans la langue source : { $why }
build-rust-torn = `{ $id }` utilise `${ $name }` comme nombre et comme date
build-rust-torn-help = donnez un autre nom à l’un des deux
build-rust-no-such-catalog = il n’y a pas de catalogue `{ $name }` ; il y a : { $names }
build-rust-no-catalog = tous les catalogues appartiennent à des textes source ; nommez ceux que le programme doit avoir
build-rust-no-folder = `OUT_DIR` n’est pas définie : appelez ceci depuis un `build.rs`, ou nommez un dossier avec `write_to`


## Checks of what a translation must share with its source

check-function-mismatch = une traduction utilise d’autres fonctions que la source, ou d’autres options de ces fonctions
check-markup-mismatch = une traduction a d’autres éléments HTML que la source
check-link-mismatch = une traduction a d’autres liens Markdown que la source
check-code-span-mismatch = une traduction a un autre code que la source
check-address-mismatch = une traduction a d’autres adresses web ou de courriel que la source
check-function-mismatch-extra = la source n’utilise pas la fonction { $name } ici
check-function-mismatch-dropped = la fonction { $name } manque dans la traduction
check-function-mismatch-bare = la traduction affiche `${ $variable }` sans la fonction { $name }
check-function-mismatch-option = l’option `{ $option }: { $value }` de la source manque ici
check-function-mismatch-help = reprenez la fonction telle qu’elle est dans la source
check-markup-mismatch-dropped = { $tag } manque dans la traduction
check-markup-mismatch-extra = la source n’a pas de { $tag } ici
check-markup-mismatch-unclosed = { $tag } n’est jamais fermé
check-markup-mismatch-unclosed-help = mettez { $close } après les mots qu’il concerne
check-markup-mismatch-unopened = { $tag } ne ferme rien : aucun élément de ce nom n’est ouvert ici
check-markup-mismatch-crossed = { $tag } se trouve avant la fin de { $inner }
check-markup-mismatch-crossed-help = fermez d’abord ce qui a été ouvert en dernier
check-markup-mismatch-attribute = cette balise dit { $tag }, alors que la source dit { $source }
check-markup-mismatch-help = copiez les balises de la source ; seuls se traduisent les mots qui se trouvent entre elles, et des attributs comme title et alt
check-link-mismatch-dropped = le lien { $link } manque dans la traduction
check-link-mismatch-extra = la source n’a pas de lien { $link } ici
check-link-mismatch-changed = le lien { $link } est { $source } dans la source
check-link-mismatch-help = gardez les liens de la source et ne traduisez que les mots entre crochets
check-code-span-mismatch-dropped = le code `{ $code }` manque dans la traduction
check-code-span-mismatch-extra = la source n’a pas de code `{ $code }` ici
check-code-span-mismatch-changed = le code `{ $code }` est `{ $source }` dans la source
check-code-span-mismatch-odd = l’un des accents graves de cette ligne est seul
check-code-span-mismatch-odd-help = mettez un accent grave avant et après chaque morceau de code
check-code-span-mismatch-help = ce qui se trouve entre accents graves est tapé par des personnes ou lu par des programmes : copiez-le de la source
check-address-mismatch-dropped = l’adresse { $address } manque dans la traduction
check-address-mismatch-extra = la source n’a pas d’adresse { $address } ici
check-address-mismatch-changed = l’adresse { $address } diffère de celle de la source, { $source }
check-address-mismatch-help = copiez l’adresse de la source ; seule peut différer une partie qui nomme la langue, comme dans /fr/ ou fr.example.org
check-unknown-variant = une variante correspond à un cas que la source ne connaît pas
check-unknown-variant-message = la source n’a pas de cas `{ $word }` dans ce choix : les lecteurs ne voient jamais cette variante
check-unknown-variant-help = écrivez entre crochets le mot de la source ; elle a { $words }


## Bundles that can be verified

cli-built-in-steps = `{ $folder }` n’a pas pu être remplacé d’un seul coup ici, donc ses fichiers ont été remplacés un par un ; quelqu’un qui a regardé entre-temps a pu voir d’anciens fichiers à côté des nouveaux.
help-build-schema = Affiche un schéma JSON de `manifest.json`
help-verify = Vérifie qu’un paquet est ce qui a été produit, et ce que dit maintenant son projet.
help-verify-folder = Le dossier du paquet, avec son `manifest.json`
help-verify-source = Comparer aussi le paquet avec ce que le projet de ce dossier dit et produirait maintenant
help-verify-signers = Vérifier aussi la signature du manifeste ; FICHIER donne la liste de qui peut signer, comme le `allowed_signers` de ssh-keygen
help-verify-allow = Admettre des fichiers d’un tel chemin que le manifeste ne nomme pas ; `*` remplace un texte quelconque
help-verify-format = text ou json
help-sign = Signe le manifeste d’un paquet avec une clé OpenSSH.
help-sign-key = La clé privée, ou une clé publique dont ssh-agent détient la clé privée
verify-unsafe = le manifeste ne doit pas nommer ce chemin, ou un lien s’y trouve
verify-twice = le manifeste le nomme deux fois
verify-changed = a d’autres octets que ceux qui ont été produits (SHA-256 { $is }… et non { $was }…)
verify-swapped = a les octets de `{ $other }`
verify-missing = manque
verify-unlisted = n’est pas dans le manifeste
verify-outdated = le projet ne produirait plus ces octets
verify-lacking = le projet le produirait maintenant, et le paquet ne l’a pas
verify-source = la source dit maintenant autre chose
verify-translation = la traduction est maintenant une autre
verify-told = { $field } valait `{ $was }` et vaut maintenant `{ $is }`
verify-gone = le projet ne l’a plus, ou le retient
verify-new = n’est pas dans le paquet
verify-sound = { $files ->
    [one] { $files } fichier est tel qu’il a été produit.
   *[other] { $files } fichiers sont tels qu’ils ont été produits.
}
verify-faults = { $count ->
    [one] { $count } chose n’est pas telle qu’elle a été produite.
   *[other] { $count } choses ne sont pas telles qu’elles ont été produites.
}
verify-other-tool = produit par diglot { $was }, et celui-ci est { $is } : les textes sont comparés, et les fichiers ne sont pas produits de nouveau
verify-signed = Signé par { $signer }.
verify-unsigned = Il n’est pas signé. `diglot sign { $folder } --key FILE` le signe.
verify-unknown-signer = Il est signé, mais par aucun des signataires de la liste.
verify-bad-signature = La signature n’est pas celle de ce manifeste.
verify-no-bundle = nommez le dossier que `diglot build` a écrit, avec son manifest.json
verify-not-understood = manifest.json:{ $line }:{ $column } n’est pas compris : { $cause }
verify-cut = `{ $file }` s’arrête au milieu
verify-build-again = produisez de nouveau le paquet, avec ce diglot
sign-done = Signé : `{ $path }`.
sign-not-sound = `{ $folder }` n’est pas ce qui a été produit, donc il n’est pas signé
sign-verify-first = `diglot verify { $folder }` dit ce qui ne va pas
disk-program = { $program } a échoué : { $cause }
