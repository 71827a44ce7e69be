### Translations of locales/en/khojaly-anniversary.ftl into fr.
### What is to be done: diglot todo fr

khojaly-what-one-anniversary-statement-says = Khodjaly : ce que dit un communiqué d’anniversaire et ce que disent d’autres sources

this-is-an-example-document = Ceci est un document d’exemple tenu à jour par le projet `diglot`. Il rend compte, avec les mots du projet lui-même, d’un communiqué du gouvernement azerbaïdjanais à l’occasion du trentième anniversaire, en février 2022, des événements des 25 et 26 février 1992 dans la ville de Khodjaly et ses environs. Le projet ne prend pas parti : chaque mot ou chiffre contesté est accompagné du nom de celui qui l’emploie, et les guillemets signalent les mots d’autrui.

the-subject-and-its-disputed-words = Le sujet et ses mots contestés

the-subject-and-the-statement-places-khojaly-in = Le communiqué situe Khodjaly dans la région du Haut-Karabakh de l’Azerbaïdjan ; la résolution 853 (1993) du Conseil de sécurité des Nations Unies désigne la région de manière semblable. Le journaliste britannique Thomas de Waal écrit *Khojali* et relève que les Arméniens appelaient la ville *Khojalu*.[^names]

the-subject-and-the-statement-calls-the-events = Le communiqué qualifie les événements de « massacre » et de « génocide ». Human Rights Watch, dans un [rapport de décembre 1994](https://www.hrw.org/sites/default/files/reports/AZER%20Conflict%20in%20N-K%20Dec94_0.pdf), a employé les mots « le plus grand massacre du conflit à ce jour ». L’Arménie a rejeté la version de l’Azerbaïdjan dans des lettres adressées à l’Organisation des Nations Unies.

the-subject-and-the-statement-says-that-armenia = Le communiqué affirme que l’Arménie a engagé une « guerre à grande échelle » contre l’Azerbaïdjan à la fin de 1991 et au début de 1992, et que le Haut-Karabakh et sept districts environnants ont ensuite été « occupés » par l’Arménie. Les autorités arméniennes ont rejeté cette description et ont présenté le conflit comme portant sur l’autodétermination des Arméniens du Haut-Karabakh.

what-the-statement-says-happened = Ce qui s’est passé selon le communiqué

what-the-statement-according-to-the-statement-about = Selon le communiqué, environ 7 000 personnes vivaient à Khodjaly avant le conflit. Il affirme que les forces arméniennes ont encerclé la ville à partir d’octobre 1991 et que, pendant tout l’hiver 1991-1992, les bombardements ont visé presque chaque jour des bâtiments et des services civils.

what-the-statement-the-statement-says-that-the = Le communiqué affirme que la ville a été prise dans la nuit du 25 au 26 février 1992 par les forces armées de l’Arménie, aidées par des éléments d’une ancienne unité soviétique, le 366e régiment de fusiliers motorisés de la Garde. Il affirme que des centaines d’Azerbaïdjanais, dont des femmes, des enfants et des personnes âgées, ont été tués, blessés ou pris en otage, et que la ville a été « rasée ».

what-the-statement-human-rights-watch-wrote-in = Human Rights Watch a écrit en 1994 que des forces *arméniennes du Karabakh* avaient pris la ville et qu’elles étaient, *selon certaines informations*, appuyées par des soldats du 366e régiment. Ses rapports sur le conflit décrivent des violations des lois de la guerre commises par les deux parties.

where-the-accounts-differ = Les points sur lesquels les versions divergent

where-the-accounts-no-single-count-of-the = Aucun décompte des morts n’est accepté par tous. Human Rights Watch a écrit en 1994 qu’il n’existait pas de chiffres exacts, parce que les forces arméniennes du Karabakh avaient ensuite contrôlé la zone.

where-the-accounts-figure = Chiffre

where-the-accounts-what-it-refers-to = Ce à quoi il se rapporte

where-the-accounts-according-to-whom = Selon qui

where-the-accounts-about-7-000 = Environ 7 000

where-the-accounts-population-of-the-town-before = Population de la ville avant le conflit

where-the-accounts-the-statement = Le communiqué

where-the-accounts-hundreds = Des centaines

where-the-accounts-people-killed-wounded-or-taken = Personnes tuées, blessées ou prises en otage

where-the-accounts-people-the-statement = Le communiqué

where-the-accounts-613 = 613

where-the-accounts-residents-killed = Habitants tués

where-the-accounts-the-government-of-azerbaijan = Le gouvernement de l’Azerbaïdjan

where-the-accounts-more-than-200 = Plus de 200

where-the-accounts-civilians-killed-the-report-adds = Civils tués ; le rapport ajoute que de 500 à 1 000 personnes pourraient avoir trouvé la mort

where-the-accounts-human-rights-watch-1994 = Human Rights Watch, 1994

where-the-accounts-more-than-400 = Plus de 400

where-the-accounts-azerbaijanis-killed-while-fleeing-most = Azerbaïdjanais tués dans leur fuite, civils pour la plupart

where-the-accounts-thomas-de-waal-2012 = Thomas de Waal, 2012

where-the-accounts-armenian-officials-have-disputed-who = Des responsables officiels arméniens ont contesté l’attribution de la responsabilité. Le 3 mars 1997, le ministère des Affaires étrangères de l’Arménie a soutenu que le Front populaire d’Azerbaïdjan avait causé la mort des civils, et il a cité un entretien avec un ancien président de l’Azerbaïdjan, Ayaz Mutalibov.[^letter]

where-the-accounts-human-rights-watch-answered-on = Human Rights Watch a répondu le 24 mars 1997 que ses constatations n’étayaient pas cet argument, et a attribué aux forces arméniennes du Karabakh la responsabilité directe de la mort des civils. L’Arménie a réitéré ses objections dans [une lettre à l’Organisation des Nations Unies du 24 février 2012](https://undocs.org/A/66/708), qui qualifiait de « trompeuses » les informations de l’Azerbaïdjan.

where-the-accounts-the-statement-describes-the-events = Le communiqué décrit les événements comme un élément d’une politique plus large de l’Arménie, et renvoie à un rapport qui, selon lui, montre que l’Arménie et des personnes à titre individuel portent une responsabilité pour des crimes de guerre. Les autorités arméniennes locales du Haut-Karabakh ont affirmé dans un mémorandum de 2020, [d’après Armenpress](https://armenpress.am/en/article/1014462), que l’opération avait été une nécessité militaire et que l’Azerbaïdjan avait décidé de ne pas évacuer les civils.

international-bodies-and-the-press = Les organes internationaux et la presse

international-bodies-and-on-11-march-1992-the = Le 11 mars 1992, le Comité des Ministres du Conseil de l’Europe a adopté une déclaration. Selon la citation qu’en donne le communiqué, le Comité exprimait sa préoccupation « au sujet d’informations récentes faisant état de tueries et d’exactions aveugles » et condamnait :

international-bodies-and-the-violence-and-attacks-directed = « la violence et les attaques dirigées contre les populations civiles dans la zone du Haut-Karabakh de la République d’Azerbaïdjan »

international-bodies-and-the-statement-says-that-the = Le communiqué affirme que la Cour européenne des droits de l’homme a conclu que les événements comportaient des « actes d’une particulière gravité pouvant constituer des crimes de guerre ou des crimes contre l’humanité ». Il ne nomme pas l’arrêt ; d’autres sources azerbaïdjanaises lui donnent pour date le 22 avril 2010, date de l’arrêt [*Fatullayev c. Azerbaïdjan*](https://hudoc.echr.coe.int/eng?i=001-98401). Cette affaire portait sur les condamnations d’un journaliste azerbaïdjanais, prononcées en partie pour des écrits sur Khodjaly ; la Cour a constaté des violations de ses droits à la liberté d’expression et à un procès équitable.

international-bodies-and-the-statement-says-that-the-organization = Le communiqué affirme que l’Organisation de la coopération islamique a appelé à reconnaître les événements comme un « acte génocidaire » et un « crime contre l’humanité », et que le Conseil de coopération des États de langue turcique les a lui aussi condamnés. Il affirme également que les organes législatifs de 17 pays et de 23 États des États-Unis ont condamné les événements et les ont qualifiés de crime contre l’humanité.

international-bodies-and-the-statement-names-these-media = Le communiqué mentionne les médias suivants comme ayant rendu compte de tueries à Khodjaly : *The Washington Post*, *The Washington Times*, *The New York Times*, *The Boston Globe*, *Los Angeles Times*, *The Times*, *The Sunday Times*, *Newsweek*, *The Irish Times*, *The Guardian*, *The Independent*, *The Age* (Australie), *Milliyet* (Turquie), ainsi que *Komsomolskaïa Pravda*, *Pravda* et *Troud* (Russie). Il mentionne également deux organisations de défense des droits de l’homme, Human Rights Watch et Memorial.

a-quotation-and-its-reading = Une citation et sa lecture

a-quotation-and-the-statement-cites-words-of = Le communiqué cite des paroles de Serzh Sargsyan, ancien ministre de la Défense de l’Arménie et président de ce pays de 2008 à 2018, tirées de Thomas de Waal, *Black Garden: Armenia and Azerbaijan through Peace and War* (New York University Press, 2003), p. 172. Dans la forme abrégée qu’en donne le communiqué, elles se lisent ainsi : « avant Khodjaly, les Azerbaïdjanais pensaient que ... les Arméniens étaient des gens qui ne pouvaient pas lever la main sur la population civile. Nous avons pu briser ce stéréotype ».

a-quotation-and-the-statement-presents-these-words = Le communiqué présente ces paroles comme un aveu de culpabilité ; cette lecture est contestée. De Waal [a écrit en 2012](https://carnegieeurope.eu/publications/?fa=47283) que Sargsyan lui avait aussi dit que « beaucoup de choses ont été exagérées », mais n’avait pas nié que des Arméniens avaient tué des civils azerbaïdjanais.

the-campaign-and-the-resources = La campagne et les ressources

the-campaign-and-the-statement-says-that-an = Le communiqué affirme qu’une campagne de sensibilisation, *Justice pour Khodjaly*, a été lancée le 8 mai 2008, et que de nombreuses organisations, par centaines, et de nombreuses personnes, par centaines de milliers, s’y sont jointes. Son adresse est [www.justiceforkhojaly.org](https://www.justiceforkhojaly.org).

the-campaign-and-the-statement-ends-with-these = Le communiqué se termine par les ressources suivantes, énumérées ici comme sources de la version de cette partie :

the-campaign-and-statement-by-azerbaijans-ministry-of = [Communiqué du ministère des Affaires étrangères de l’Azerbaïdjan](https://mfa.gov.az/en/news/no06722) à l’occasion de l’anniversaire.

the-campaign-and-letter-of-the-permanent-representative = [Lettre du Représentant permanent de l’Azerbaïdjan](https://documents-dds-ny.un.org/doc/UNDOC/GEN/N22/256/48/pdf/N2225648.pdf?OpenElement) adressée au Secrétaire général de l’Organisation des Nations Unies, document A/76/689-S/2022/106.

the-campaign-and-statement-by-azerbaijans-commissioner-for = [Communiqué de la Commissaire aux droits de l’homme (Ombudsman) de l’Azerbaïdjan](https://ombudsman.az/en/view/news/2994/statement-of-the-commissioner-for-human-rights-ombudsman-of-the-republic-of-azerbaijan-on-the-30th-anniversary-of-khojaly-genocide) à l’occasion de l’anniversaire.

the-campaign-and-appeal-of-religious-leaders-in = Appel de chefs religieux d’Azerbaïdjan, publié par l’agence de presse Azertag. Son adresse est endommagée dans la copie brute et n’est pas reproduite ici.

the-campaign-and-a-short-film-about-the = [Un court film](https://youtu.be/hApODOReD3I) sur les événements.

note-the-spelling-khojaly-is-used = La graphie *Khodjaly* est employée ici parce que c’est la forme usuelle en français ; le communiqué et la plupart des documents cités dans ce texte écrivent *Khojaly*. Ce choix n’appuie la thèse de personne.

note-this-text-knows-the-armenian = Le présent texte ne connaît le communiqué du ministère arménien que par la [réponse de Human Rights Watch](https://web.archive.org/web/20080906155003/http://hrw.org/english/docs/1997/03/24/azerba16933.htm), qui le résume et le conteste.
