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
record-help = reprenez ce fichier dans le gestionnaire de versions, ou supprimez les lignes abîmées et lancez « diglot accept » pour { $id }

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
check-unknown-locale-help-tag = renommez-le en `{ $tag }`
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
