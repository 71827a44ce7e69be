### Translations of locales/en/khojaly-anniversary.ftl into es.
### What is to be done: diglot todo es

khojaly-what-one-anniversary-statement-says = Khojaly: lo que dice un comunicado de aniversario y lo que dicen otras fuentes

this-is-an-example-document = Este es un documento de ejemplo mantenido por el proyecto `diglot`. Da cuenta, en palabras del propio proyecto, de un comunicado del Gobierno de Azerbaiyán con motivo del trigésimo aniversario, en febrero de 2022, de los acontecimientos del 25 y 26 de febrero de 1992 en la ciudad de Khojaly y sus alrededores. El proyecto no toma partido: cada palabra o cifra controvertida lleva el nombre de quien la emplea, y las comillas señalan palabras ajenas.

the-subject-and-its-disputed-words = El tema y sus palabras controvertidas

the-subject-and-the-statement-places-khojaly-in = El comunicado sitúa Khojaly en la región de Nagorno Karabaj de Azerbaiyán; la resolución 853 (1993) del Consejo de Seguridad de las Naciones Unidas denomina la región de manera similar. El periodista británico Thomas de Waal escribe *Khojali* y señala que los armenios llamaban a la ciudad *Khojalu*.[^names]

the-subject-and-the-statement-calls-the-events = El comunicado califica los acontecimientos de «masacre» y de «genocidio». Human Rights Watch, en un [informe de diciembre de 1994](https://www.hrw.org/sites/default/files/reports/AZER%20Conflict%20in%20N-K%20Dec94_0.pdf), utilizó las palabras «la mayor masacre del conflicto hasta la fecha». Armenia ha rechazado la versión de Azerbaiyán en cartas dirigidas a las Naciones Unidas.

the-subject-and-the-statement-says-that-armenia = El comunicado afirma que Armenia inició una «guerra a gran escala» contra Azerbaiyán a finales de 1991 y principios de 1992, y que Nagorno Karabaj y siete distritos circundantes fueron después «ocupados» por Armenia. Las autoridades armenias han rechazado esta descripción y han presentado el conflicto como relativo a la libre determinación de los armenios de Nagorno Karabaj.

what-the-statement-says-happened = Lo que ocurrió según el comunicado

what-the-statement-according-to-the-statement-about = Según el comunicado, unas 7000 personas vivían en Khojaly antes del conflicto. Afirma que las fuerzas armenias cercaron la ciudad desde octubre de 1991 y que los bombardeos durante todo el invierno de 1991-1992 se dirigieron, casi a diario, contra edificios y servicios civiles.

what-the-statement-the-statement-says-that-the = El comunicado afirma que la ciudad fue tomada en la noche del 25 al 26 de febrero de 1992 por las fuerzas armadas de Armenia, con la ayuda de elementos de una antigua unidad soviética, el 366.º Regimiento de Fusileros Motorizados de la Guardia. Afirma que cientos de azerbaiyanos, entre ellos mujeres, niños y ancianos, fueron muertos, heridos o tomados como rehenes, y que la ciudad fue «arrasada».

what-the-statement-human-rights-watch-wrote-in = Human Rights Watch escribió en 1994 que fuerzas *armenias de Karabaj* tomaron la ciudad y que, *según se informaba*, contaban con el apoyo de soldados del 366.º Regimiento. Sus informes sobre el conflicto describen violaciones de las leyes de la guerra cometidas por ambas partes.

where-the-accounts-differ = En qué difieren las versiones

where-the-accounts-no-single-count-of-the = Ningún recuento de los muertos es aceptado por todos. Human Rights Watch escribió en 1994 que no existían cifras exactas, porque las fuerzas armenias de Karabaj controlaron la zona después.

where-the-accounts-figure = Cifra

where-the-accounts-what-it-refers-to = A qué se refiere

where-the-accounts-according-to-whom = Según quién

where-the-accounts-about-7-000 = Unos 7000

where-the-accounts-population-of-the-town-before = Población de la ciudad antes del conflicto

where-the-accounts-the-statement = El comunicado

where-the-accounts-hundreds = Cientos

where-the-accounts-people-killed-wounded-or-taken = Personas muertas, heridas o tomadas como rehenes

where-the-accounts-people-the-statement = El comunicado

where-the-accounts-613 = 613

where-the-accounts-residents-killed = Habitantes a los que se dio muerte

where-the-accounts-the-government-of-azerbaijan = El Gobierno de Azerbaiyán

where-the-accounts-more-than-200 = Más de 200

where-the-accounts-civilians-killed-the-report-adds = Civiles a los que se dio muerte; el informe añade que pueden haber muerto entre 500 y 1000

where-the-accounts-human-rights-watch-1994 = Human Rights Watch, 1994

where-the-accounts-more-than-400 = Más de 400

where-the-accounts-azerbaijanis-killed-while-fleeing-most = Azerbaiyanos a los que se dio muerte mientras huían, la mayoría de ellos civiles

where-the-accounts-thomas-de-waal-2012 = Thomas de Waal, 2012

where-the-accounts-armenian-officials-have-disputed-who = Funcionarios armenios han cuestionado la atribución de la responsabilidad. El 3 de marzo de 1997, el Ministerio de Relaciones Exteriores de Armenia sostuvo que el Frente Popular de Azerbaiyán había causado las muertes de civiles, y citó una entrevista con un expresidente de Azerbaiyán, Ayaz Mutalibov.[^letter]

where-the-accounts-human-rights-watch-answered-on = Human Rights Watch respondió el 24 de marzo de 1997 que sus conclusiones no respaldaban ese argumento, y atribuyó la responsabilidad directa de las muertes de civiles a las fuerzas armenias de Karabaj. Armenia reiteró sus objeciones en [una carta a las Naciones Unidas de 24 de febrero de 2012](https://undocs.org/A/66/708), que calificaba de «engañosa» la información de Azerbaiyán.

where-the-accounts-the-statement-describes-the-events = El comunicado describe los acontecimientos como parte de una política más amplia de Armenia y remite a un informe que, a su juicio, muestra que Armenia y personas a título individual tienen responsabilidad por crímenes de guerra. Las autoridades armenias locales de Nagorno Karabaj afirmaron en un memorando de 2020, [según informó Armenpress](https://armenpress.am/en/article/1014462), que la operación había sido una necesidad militar y que Azerbaiyán había decidido no evacuar a los civiles.

international-bodies-and-the-press = Los organismos internacionales y la prensa

international-bodies-and-on-11-march-1992-the = El 11 de marzo de 1992, el Comité de Ministros del Consejo de Europa aprobó una declaración. Según la cita que hace el comunicado, el Comité expresó su preocupación «por las recientes informaciones sobre matanzas y atropellos indiscriminados» y condenó:

international-bodies-and-the-violence-and-attacks-directed = «la violencia y los ataques dirigidos contra las poblaciones civiles en la zona de Nagorno Karabaj de la República de Azerbaiyán»

international-bodies-and-the-statement-says-that-the = El comunicado afirma que el Tribunal Europeo de Derechos Humanos concluyó que los acontecimientos comportaron «actos de particular gravedad que pueden constituir crímenes de guerra o crímenes de lesa humanidad». No nombra la sentencia; otras fuentes azerbaiyanas le dan como fecha el 22 de abril de 2010, la fecha de [*Fatullayev c. Azerbaiyán*](https://hudoc.echr.coe.int/eng?i=001-98401). Ese asunto versaba sobre las condenas impuestas a un periodista azerbaiyano, en parte por escribir sobre Khojaly; el Tribunal declaró que se habían vulnerado sus derechos a la libertad de expresión y a un proceso equitativo.

international-bodies-and-the-statement-says-that-the-organization = El comunicado afirma que la Organización de Cooperación Islámica pidió que se reconocieran los acontecimientos como un «acto genocida» y un «crimen de lesa humanidad», y que el Consejo de Cooperación de los Estados de Habla Túrquica también los condenó. Afirma asimismo que los órganos legislativos de 17 países y de 23 estados de los Estados Unidos condenaron los acontecimientos y los calificaron de crimen de lesa humanidad.

international-bodies-and-the-statement-names-these-media = El comunicado menciona estos medios de comunicación como medios que informaron sobre matanzas en Khojaly: *The Washington Post*, *The Washington Times*, *The New York Times*, *The Boston Globe*, *Los Angeles Times*, *The Times*, *The Sunday Times*, *Newsweek*, *The Irish Times*, *The Guardian*, *The Independent*, *The Age* (Australia), *Milliyet* (Turquía), y *Komsomólskaya Pravda*, *Pravda* y *Trud* (Rusia). Menciona también a dos organizaciones de derechos humanos, Human Rights Watch y Memorial.

a-quotation-and-its-reading = Una cita y su lectura

a-quotation-and-the-statement-cites-words-of = El comunicado cita palabras de Serzh Sargsyan, exministro de Defensa de Armenia y presidente del país de 2008 a 2018, tomadas de Thomas de Waal, *Black Garden: Armenia and Azerbaijan through Peace and War* (New York University Press, 2003), p. 172. En la forma abreviada que da el comunicado, dicen: «antes de Khojaly, los azerbaiyanos pensaban que ... los armenios eran gente que no podía levantar la mano contra la población civil. Pudimos romper ese estereotipo».

a-quotation-and-the-statement-presents-these-words = El comunicado presenta estas palabras como una admisión de culpabilidad; esa lectura es controvertida. De Waal [escribió en 2012](https://carnegieeurope.eu/publications/?fa=47283) que Sargsyan también le había dicho que «se exageró mucho», pero no había negado que armenios hubieran matado a civiles azerbaiyanos.

the-campaign-and-the-resources = La campaña y los recursos

the-campaign-and-the-statement-says-that-an = El comunicado afirma que el 8 de mayo de 2008 se puso en marcha una campaña de sensibilización, *Justicia para Khojaly*, y que se han sumado a ella muchas organizaciones, por centenares, y muchas personas, por centenares de miles. Su dirección es [www.justiceforkhojaly.org](https://www.justiceforkhojaly.org).

the-campaign-and-the-statement-ends-with-these = El comunicado termina con estos recursos, enumerados aquí como fuentes de la versión de esa parte:

the-campaign-and-statement-by-azerbaijans-ministry-of = [Comunicado del Ministerio de Relaciones Exteriores de Azerbaiyán](https://mfa.gov.az/en/news/no06722) con motivo del aniversario.

the-campaign-and-letter-of-the-permanent-representative = [Carta del Representante Permanente de Azerbaiyán](https://documents-dds-ny.un.org/doc/UNDOC/GEN/N22/256/48/pdf/N2225648.pdf?OpenElement) dirigida al Secretario General de las Naciones Unidas, documento A/76/689-S/2022/106.

the-campaign-and-statement-by-azerbaijans-commissioner-for = [Comunicado de la Comisionada para los Derechos Humanos (Ombudsman) de Azerbaiyán](https://ombudsman.az/en/view/news/2994/statement-of-the-commissioner-for-human-rights-ombudsman-of-the-republic-of-azerbaijan-on-the-30th-anniversary-of-khojaly-genocide) con motivo del aniversario.

the-campaign-and-appeal-of-religious-leaders-in = Llamamiento de líderes religiosos de Azerbaiyán, publicado por la agencia de noticias Azertag. Su dirección está dañada en la copia en bruto y no se reproduce aquí.

the-campaign-and-a-short-film-about-the = [Una película breve](https://youtu.be/hApODOReD3I) sobre los acontecimientos.

note-the-spelling-khojaly-is-used = Se emplea aquí la grafía *Khojaly* porque es la que usan el comunicado y la mayoría de los documentos citados en este texto. La elección no respalda la postura de nadie.

note-this-text-knows-the-armenian = Este texto conoce el comunicado del ministerio armenio únicamente por la [respuesta de Human Rights Watch](https://web.archive.org/web/20080906155003/http://hrw.org/english/docs/1997/03/24/azerba16933.htm), que lo resume y lo cuestiona.
