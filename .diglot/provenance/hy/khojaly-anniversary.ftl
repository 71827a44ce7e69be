### The source wording that each translation in locales/hy/khojaly-anniversary.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: b6a74b6585e2bc3d
# review: draft
a-quotation-and-its-reading = A quotation and its reading

# translation: ec78135f0e688d2a
# review: draft
a-quotation-and-the-statement-cites-words-of = The statement cites words of Serzh Sargsyan, a former Defence Minister of Armenia and its President from 2008 to 2018, from Thomas de Waal, *Black Garden: Armenia and Azerbaijan through Peace and War* (New York University Press, 2003), p. 172. As the statement shortens them, they read: “before Khojaly, the Azerbaijanis thought that ... the Armenians were people who could not raise their hand against the civilian population. We were able to break that stereotype”.

# translation: e570f8a555f899fd
# review: draft
a-quotation-and-the-statement-presents-these-words = The statement presents these words as an admission of guilt; that reading is disputed. De Waal [wrote in 2012](https://carnegieeurope.eu/publications/?fa=47283) that Sargsyan had also told him that “a lot was exaggerated”, but had not denied that Armenians killed Azerbaijani civilians.

# translation: dc6d89ca3130d7b4
# review: draft
international-bodies-and-on-11-march-1992-the = On 11 March 1992 the Committee of Ministers of the Council of Europe adopted a declaration. As the statement quotes it, the Committee expressed concern “about recent reports of indiscriminate killings and outrages” and condemned:

# translation: a6fcbf5c6d5d0100
# review: draft
international-bodies-and-the-press = International bodies and the press

# translation: f0eb10c9c7e86a7f
# review: draft
international-bodies-and-the-statement-names-these-media = The statement names these media as having reported on killings at Khojaly: *The Washington Post*, *The Washington Times*, *The New York Times*, *The Boston Globe*, *Los Angeles Times*, *The Times*, *The Sunday Times*, *Newsweek*, *The Irish Times*, *The Guardian*, *The Independent*, *The Age* (Australia), *Milliyet* (Turkey), and *Komsomolskaya Pravda*, *Pravda* and *Trud* (Russia). It also names two human rights organizations, Human Rights Watch and Memorial.

# translation: be32d535fcbda30c
# review: draft
international-bodies-and-the-statement-says-that-the = The statement says that the European Court of Human Rights concluded that the events involved “acts of particular gravity which may amount to war crimes or crimes against humanity”. It does not name the judgment; other Azerbaijani sources give its date as 22 April 2010, the date of [*Fatullayev v. Azerbaijan*](https://hudoc.echr.coe.int/eng?i=001-98401). That case was about the convictions of an Azerbaijani journalist, in part for writing about Khojaly; the Court found violations of his rights to free expression and a fair trial.

# translation: 0a6c4b040886e4ee
# review: draft
international-bodies-and-the-statement-says-that-the-organization = The statement says that the Organization of Islamic Cooperation called for recognition of the events as a “genocidal act” and a “crime against humanity”, and that the Cooperation Council of Turkic Speaking States condemned them too. It also says that the legislatures of 17 countries and 23 states of the USA condemned the events and called them a crime against humanity.

# translation: d28c39fa95542037
# review: draft
international-bodies-and-the-violence-and-attacks-directed = “the violence and attacks directed against the civilian populations in the Nagorno Karabakh area of the Azerbaijan Republic”

# translation: d5eaf249ec7a87bf
# review: draft
khojaly-what-one-anniversary-statement-says = Khojaly: what one anniversary statement says, and what other sources say

# translation: f4a95fce616f582d
# review: draft
note-the-spelling-khojaly-is-used = The spelling *Khojaly* is used here because the statement and most documents cited in this text use it. The choice supports no one's claim.

# translation: 1d4e67049b371af0
# review: draft
note-this-text-knows-the-armenian = This text knows the Armenian ministry's statement only through the [reply of Human Rights Watch](https://web.archive.org/web/20080906155003/http://hrw.org/english/docs/1997/03/24/azerba16933.htm), which summarizes and disputes it.

# translation: 4d404add3bf8384b
# review: draft
the-campaign-and-a-short-film-about-the = [A short film](https://youtu.be/hApODOReD3I) about the events.

# translation: 106fc67dfb0cd613
# review: draft
the-campaign-and-appeal-of-religious-leaders-in = Appeal of religious leaders in Azerbaijan, published by the news agency Azertag. Its address is damaged in the raw copy and is not repeated here.

# translation: f412e44b57139c26
# review: draft
the-campaign-and-letter-of-the-permanent-representative = [Letter of the Permanent Representative of Azerbaijan](https://documents-dds-ny.un.org/doc/UNDOC/GEN/N22/256/48/pdf/N2225648.pdf?OpenElement) to the Secretary-General of the United Nations, document A/76/689-S/2022/106.

# translation: 1fa1a934d2a45b34
# review: draft
the-campaign-and-statement-by-azerbaijans-commissioner-for = [Statement by Azerbaijan's Commissioner for Human Rights (Ombudsman)](https://ombudsman.az/en/view/news/2994/statement-of-the-commissioner-for-human-rights-ombudsman-of-the-republic-of-azerbaijan-on-the-30th-anniversary-of-khojaly-genocide) on the anniversary.

# translation: ca24b287c1670326
# review: draft
the-campaign-and-statement-by-azerbaijans-ministry-of = [Statement by Azerbaijan's Ministry of Foreign Affairs](https://mfa.gov.az/en/news/no06722) on the anniversary.

# translation: 47a982b348a1df5c
# review: draft
the-campaign-and-the-resources = The campaign and the resources

# translation: 3d8bd4848e199c86
# review: draft
the-campaign-and-the-statement-ends-with-these = The statement ends with these resources, listed here as sources for that side's account:

# translation: 53dbfe36efcece2a
# review: draft
the-campaign-and-the-statement-says-that-an = The statement says that an awareness campaign, *Justice for Khojaly*, was launched on 8 May 2008, and that many organizations, in the hundreds, and people, in the hundreds of thousands, have joined it. Its address is [www.justiceforkhojaly.org](https://www.justiceforkhojaly.org).

# translation: 37c7d6a7875eec8c
# review: draft
the-subject-and-its-disputed-words = The subject and its disputed words

# translation: 5c0ca6995842293a
# review: draft
the-subject-and-the-statement-calls-the-events = The statement calls the events a “massacre” and a “genocide”. Human Rights Watch, in a [report of December 1994](https://www.hrw.org/sites/default/files/reports/AZER%20Conflict%20in%20N-K%20Dec94_0.pdf), used the words “the largest massacre to date in the conflict”. Armenia has rejected Azerbaijan's account in letters to the United Nations.

# translation: 49e8f42688af559e
# review: draft
the-subject-and-the-statement-places-khojaly-in = The statement places Khojaly in the Nagorno-Karabakh region of Azerbaijan; resolution 853 (1993) of the United Nations Security Council names the region in a similar way. The British journalist Thomas de Waal writes *Khojali* and notes that Armenians called the town *Khojalu*.[^names]

# translation: 9e2e1cfb2fe9287c
# review: draft
the-subject-and-the-statement-says-that-armenia = The statement says that Armenia began a “full-scale war” against Azerbaijan in late 1991 and early 1992, and that Nagorno-Karabakh and seven districts around it were then “occupied” by Armenia. Armenian authorities have rejected this description and have presented the conflict as one about the self-determination of the Armenians of Nagorno-Karabakh.

# translation: 5de7a25aadc85cc7
# review: draft
this-is-an-example-document = This is an example document maintained by the `diglot` project. It reports, in the project's own words, on an Azerbaijani government statement for the thirtieth anniversary, in February 2022, of the events of 25–26 February 1992 in and around the town of Khojaly. The project takes no side: each disputed word or figure carries the name of whoever uses it, and quotation marks show words of others.

# translation: 43d4f9800d43956a
# review: draft
what-the-statement-according-to-the-statement-about = According to the statement, about 7,000 people lived in Khojaly before the conflict. It says that Armenian forces surrounded the town from October 1991 and that shelling through the winter of 1991–1992 was aimed, nearly every day, at civilian buildings and services.

# translation: 19e13a75360938c5
# review: draft
what-the-statement-human-rights-watch-wrote-in = Human Rights Watch wrote in 1994 that *Karabakh Armenian* forces took the town and that they were *reportedly* backed by soldiers of the 366th regiment. Its reports on the conflict describe violations of the laws of war by both sides.

# translation: 74e56da56dbd2afa
# review: draft
what-the-statement-says-happened = What the statement says happened

# translation: 3df87fe660324407
# review: draft
what-the-statement-the-statement-says-that-the = The statement says that the town was captured in the night of 25–26 February 1992 by the armed forces of Armenia, helped by parts of a former Soviet unit, the 366th Guards Motor Rifle Regiment. It says that hundreds of Azerbaijanis, women, children and old people among them, were killed, wounded or taken hostage, and that the town was “razed”.

# translation: f6432f0f58bcda37
# review: draft
where-the-accounts-613 = 613

# translation: 9d5438fe536a0aab
# review: draft
where-the-accounts-about-7-000 = About 7,000

# translation: 0e9b90e0a37b06ca
# review: draft
where-the-accounts-according-to-whom = According to whom

# translation: 963a5a2b6b826170
# review: draft
where-the-accounts-armenian-officials-have-disputed-who = Armenian officials have disputed who was responsible. On 3 March 1997 the Ministry of Foreign Affairs of Armenia argued that the Popular Front of Azerbaijan had caused the civilian deaths, and it cited an interview with a former President of Azerbaijan, Ayaz Mutalibov.[^letter]

# translation: 22d10d855d175fb0
# review: draft
where-the-accounts-azerbaijanis-killed-while-fleeing-most = Azerbaijanis killed while fleeing, most of them civilians

# translation: 41a777a372bb7f64
# review: draft
where-the-accounts-civilians-killed-the-report-adds = Civilians killed; the report adds that 500 to 1,000 may have died

# translation: 4e515305474d62d4
# review: draft
where-the-accounts-differ = Where the accounts differ

# translation: a3dc8867a58121bc
# review: draft
where-the-accounts-figure = Figure

# translation: 8c2affc9284892b2
# review: draft
where-the-accounts-human-rights-watch-1994 = Human Rights Watch, 1994

# translation: cbf99f2b0b0293b2
# review: draft
where-the-accounts-human-rights-watch-answered-on = Human Rights Watch answered on 24 March 1997 that its findings did not support that argument, and placed direct responsibility for the civilian deaths on Karabakh Armenian forces. Armenia repeated its objections in [a letter to the United Nations of 24 February 2012](https://undocs.org/A/66/708), which called Azerbaijan's information “misleading”.

# translation: 64c73780db678d05
# review: draft
where-the-accounts-hundreds = Hundreds

# translation: 8b8550e4d57397a7
# review: draft
where-the-accounts-more-than-200 = More than 200

# translation: 27ec6f8f9006c7f4
# review: draft
where-the-accounts-more-than-400 = More than 400

# translation: b5d2b0ddb333bb02
# review: draft
where-the-accounts-no-single-count-of-the = No single count of the dead is accepted by all. Human Rights Watch wrote in 1994 that exact figures did not exist, because Karabakh Armenian forces controlled the area afterwards.

# translation: dec8932238fdc7e7
# review: draft
where-the-accounts-people-killed-wounded-or-taken = People killed, wounded or taken hostage

# translation: 0c218b78fb79c1a3
# review: draft
where-the-accounts-people-the-statement = The statement

# translation: f560e13b754d92da
# review: draft
where-the-accounts-population-of-the-town-before = Population of the town before the conflict

# translation: c22177a2261a5a8d
# review: draft
where-the-accounts-residents-killed = Residents killed

# translation: 16aaf88f411dd239
# review: draft
where-the-accounts-the-government-of-azerbaijan = The Government of Azerbaijan

# translation: 0c218b78fb79c1a3
# review: draft
where-the-accounts-the-statement = The statement

# translation: 38dfdd62a051c484
# review: draft
where-the-accounts-the-statement-describes-the-events = The statement describes the events as part of a wider policy of Armenia, and refers to a report which, in its view, shows that Armenia and individuals bear responsibility for war crimes. The local Armenian authorities of Nagorno-Karabakh said in a memorandum of 2020, [as reported by Armenpress](https://armenpress.am/en/article/1014462), that the operation had been a military necessity and that Azerbaijan had decided not to evacuate the civilians.

# translation: 2fcfdfdc9e1e9876
# review: draft
where-the-accounts-thomas-de-waal-2012 = Thomas de Waal, 2012

# translation: 80ed04e22ed5840a
# review: draft
where-the-accounts-what-it-refers-to = What it refers to
