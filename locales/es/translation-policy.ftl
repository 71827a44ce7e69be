### Translations of locales/en/translation-policy.ftl into es.
### What is to be done: diglot todo es

translation-policy = Política de traducción

this-page-says-what-a = Esta página explica qué valor tiene una traducción en estas páginas, cómo se indica su estado y cómo comunicar un error.

which-text-counts = Qué texto hace fe

which-text-counts-the-english-text-is-authoritative = El texto en inglés hace fe. Cuando una traducción y el inglés difieren, se aplica el inglés.

which-text-counts-a-translation-is-a-draft = Una traducción es un *borrador* hasta que una persona la haya revisado. Revisada o no, una traducción carece de valor jurídico.

what-the-marks-mean = Qué significan las marcas

what-the-marks-the-built-pages-show-the = Las páginas generadas indican el estado de cada pasaje:

what-the-marks-outdated-the-english-changed-after = **desactualizado**: el inglés cambió después de que se tradujera este pasaje.

what-the-marks-in-english-this-passage-is = **mostrado en: English**: este pasaje aún no está traducido y se muestra el pasaje original.

what-the-marks-draft-no-person-has-reviewed = **borrador**: ninguna persona ha revisado esta traducción.

how-a-change-is-graded = Cómo se clasifica un cambio

how-a-change-when-the-english-changes-the = Cuando el inglés cambia, el cambio recibe uno de estos tres grados:

how-a-change-cosmetic-only-the-look-of = **cosmético**: solo ha cambiado el aspecto del texto, como las comillas o los espacios.

how-a-change-wording-the-sentence-is-phrased = **redacción**: la frase está formulada de otro modo, pero debería seguir diciendo lo mismo.

how-a-change-meaning-what-the-sentence-says = **sentido**: puede haber cambiado lo que dice la frase, como un número, una fecha, un nombre o un *no*.

how-a-change-a-correction-of-the-english = Una corrección del inglés se trata como cualquier otra modificación. Marca como desactualizadas las traducciones hechas a partir de la redacción anterior, hasta que alguien las haya puesto al día o las haya confirmado.

how-contested-words-are-handled = Cómo se tratan las palabras controvertidas

how-contested-words-a-contested-word-or-figure = Una palabra o cifra controvertida se atribuye a quien la emplea. Los traductores no deben reforzarla, atenuarla ni suprimir la atribución, aunque la frase se leyera con más facilidad.

how-contested-words-for-place-names-each-language = Para los topónimos, cada lengua emplea la forma que le es habitual. Una forma que solo emplea una de las partes se atribuye a esa parte.

how-contested-words-the-words-inside-quotation-marks = Las palabras entre comillas pertenecen a la fuente citada. Se traducen con toda la fidelidad que la lengua permite, y no se les añade nada.

how-to-report-a-mistake = Cómo comunicar un error

how-to-report-please-open-an-issue-in = Abra una incidencia en el repositorio del proyecto. Indique la página y la lengua, cite la frase y escriba lo que debería decir, con una fuente.

how-to-report-a-mistake-in-the-english = Un error en el inglés se comunica de la misma manera. Cualquiera puede comunicar uno, y un aviso sobre el tono o el equilibrio es tan bienvenido como uno sobre la ortografía.
