### Translations of locales/en/translation-policy.ftl into fr.
### What is to be done: diglot todo fr

translation-policy = Politique de traduction

this-page-says-what-a = Cette page indique ce que vaut une traduction sur ces pages, comment son état est signalé et comment signaler une erreur.

which-text-counts = Quel texte fait foi

which-text-counts-the-english-text-is-authoritative = Le texte anglais fait foi. Lorsqu’une traduction et l’anglais diffèrent, c’est l’anglais qui s’applique.

which-text-counts-a-translation-is-a-draft = Une traduction est un *brouillon* tant qu’une personne ne l’a pas relue. Relue ou non, une traduction n’a aucune valeur juridique.

what-the-marks-mean = Ce que signifient les marques

what-the-marks-the-built-pages-show-the = Les pages générées indiquent l’état de chaque passage :

what-the-marks-outdated-the-english-changed-after = **périmé** : l’anglais a changé après la traduction de ce passage.

what-the-marks-in-english-this-passage-is = **affiché en : English** : ce passage n’est pas encore traduit, et le passage source est affiché.

what-the-marks-draft-no-person-has-reviewed = **brouillon** : aucune personne n’a relu cette traduction.

how-a-change-is-graded = Comment une modification est classée

how-a-change-when-the-english-changes-the = Lorsque l’anglais change, la modification reçoit l’un des trois degrés suivants :

how-a-change-cosmetic-only-the-look-of = **cosmétique** : seul l’aspect du texte a changé, par exemple les guillemets ou les espaces.

how-a-change-wording-the-sentence-is-phrased = **formulation** : la phrase est tournée autrement, mais devrait toujours dire la même chose.

how-a-change-meaning-what-the-sentence-says = **sens** : ce que dit la phrase peut avoir changé, par exemple un nombre, une date, un nom ou une *négation*.

how-a-change-a-correction-of-the-english = Une correction de l’anglais est traitée comme n’importe quelle autre modification. Elle marque comme obsolètes les traductions faites à partir de l’ancienne formulation, jusqu’à ce que quelqu’un les ait mises à jour ou confirmées.

how-contested-words-are-handled = Comment les mots contestés sont traités

how-contested-words-a-contested-word-or-figure = Un mot ou un chiffre contesté est attribué à celui qui l’emploie. Les traducteurs ne doivent ni le renforcer, ni l’affaiblir, ni omettre l’attribution, même si la phrase devait s’en trouver plus facile à lire.

how-contested-words-for-place-names-each-language = Pour les noms de lieux, chaque langue emploie la forme qui y est usuelle. Une forme que seule une partie emploie est attribuée à cette partie.

how-contested-words-the-words-inside-quotation-marks = Les mots entre guillemets appartiennent à la source citée. Ils sont traduits aussi fidèlement que la langue le permet, et rien n’y est ajouté.

how-to-report-a-mistake = Comment signaler une erreur

how-to-report-please-open-an-issue-in = Veuillez ouvrir un ticket dans le dépôt du projet. Indiquez la page et la langue, citez la phrase et écrivez ce qu’elle devrait dire, avec une source.

how-to-report-a-mistake-in-the-english = Une erreur dans l’anglais se signale de la même manière. Chacun peut en signaler une, et une remarque sur le ton ou l’équilibre est aussi bienvenue qu’une remarque sur l’orthographe.
