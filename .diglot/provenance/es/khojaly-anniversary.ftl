### The source wording that each translation in locales/es/khojaly-anniversary.ftl was made from.
### Kept by `diglot sync` and `diglot accept`; not edited by hand.

# translation: 3b66447eb1f313a6
# review: draft
a-quotation-and-its-reading = A quotation and its reading

# translation: 2f9d84ca1e966f24
# review: draft
a-quotation-and-the-statement-cites-words-of = The statement cites words of Serzh Sargsyan, a former Defence Minister of Armenia and its President from 2008 to 2018, from Thomas de Waal, *Black Garden: Armenia and Azerbaijan through Peace and War* (New York University Press, 2003), p. 172. As the statement shortens them, they read: “before Khojaly, the Azerbaijanis thought that ... the Armenians were people who could not raise their hand against the civilian population. We were able to break that stereotype”.

# translation: 33129a7067fae9a9
# review: draft
a-quotation-and-the-statement-presents-these-words = The statement presents these words as an admission of guilt; that reading is disputed. De Waal [wrote in 2012](https://carnegieeurope.eu/publications/?fa=47283) that Sargsyan had also told him that “a lot was exaggerated”, but had not denied that Armenians killed Azerbaijani civilians.

# translation: d12ed625daded9f3
# review: draft
international-bodies-and-on-11-march-1992-the = On 11 March 1992 the Committee of Ministers of the Council of Europe adopted a declaration. As the statement quotes it, the Committee expressed concern “about recent reports of indiscriminate killings and outrages” and condemned:

# translation: 9f960f7a45eb35b9
# review: draft
international-bodies-and-the-press = International bodies and the press

# translation: 60642e64273e406c
# review: draft
international-bodies-and-the-statement-names-these-media = The statement names these media as having reported on killings at Khojaly: *The Washington Post*, *The Washington Times*, *The New York Times*, *The Boston Globe*, *Los Angeles Times*, *The Times*, *The Sunday Times*, *Newsweek*, *The Irish Times*, *The Guardian*, *The Independent*, *The Age* (Australia), *Milliyet* (Turkey), and *Komsomolskaya Pravda*, *Pravda* and *Trud* (Russia). It also names two human rights organizations, Human Rights Watch and Memorial.

# translation: 79015b83b62b8fab
# review: draft
international-bodies-and-the-statement-says-that-the = The statement says that the European Court of Human Rights concluded that the events involved “acts of particular gravity which may amount to war crimes or crimes against humanity”. It does not name the judgment; other Azerbaijani sources give its date as 22 April 2010, the date of [*Fatullayev v. Azerbaijan*](https://hudoc.echr.coe.int/eng?i=001-98401). That case was about the convictions of an Azerbaijani journalist, in part for writing about Khojaly; the Court found violations of his rights to free expression and a fair trial.

# translation: 1d4ebc0a54b95a62
# review: draft
international-bodies-and-the-statement-says-that-the-organization = The statement says that the Organization of Islamic Cooperation called for recognition of the events as a “genocidal act” and a “crime against humanity”, and that the Cooperation Council of Turkic Speaking States condemned them too. It also says that the legislatures of 17 countries and 23 states of the USA condemned the events and called them a crime against humanity.

# translation: 7b061edff9f40a50
# review: draft
international-bodies-and-the-violence-and-attacks-directed = “the violence and attacks directed against the civilian populations in the Nagorno Karabakh area of the Azerbaijan Republic”

# translation: 284b18b9d4e9f152
# review: draft
khojaly-what-one-anniversary-statement-says = Khojaly: what one anniversary statement says, and what other sources say

# translation: a03d9f456b994d6f
# review: draft
note-the-spelling-khojaly-is-used = The spelling *Khojaly* is used here because the statement and most documents cited in this text use it. The choice supports no one's claim.

# translation: 954a23a5ae67fcdc
# review: draft
note-this-text-knows-the-armenian = This text knows the Armenian ministry's statement only through the [reply of Human Rights Watch](https://web.archive.org/web/20080906155003/http://hrw.org/english/docs/1997/03/24/azerba16933.htm), which summarizes and disputes it.

# translation: c5013092965c721d
# review: draft
the-campaign-and-a-short-film-about-the = [A short film](https://youtu.be/hApODOReD3I) about the events.

# translation: 81d18b96ae7a0972
# review: draft
the-campaign-and-appeal-of-religious-leaders-in = Appeal of religious leaders in Azerbaijan, published by the news agency Azertag. Its address is damaged in the raw copy and is not repeated here.

# translation: b5f377e65bb68fee
# review: draft
the-campaign-and-letter-of-the-permanent-representative = [Letter of the Permanent Representative of Azerbaijan](https://documents-dds-ny.un.org/doc/UNDOC/GEN/N22/256/48/pdf/N2225648.pdf?OpenElement) to the Secretary-General of the United Nations, document A/76/689-S/2022/106.

# translation: ae4cb06d8b185358
# review: draft
the-campaign-and-statement-by-azerbaijans-commissioner-for = [Statement by Azerbaijan's Commissioner for Human Rights (Ombudsman)](https://ombudsman.az/en/view/news/2994/statement-of-the-commissioner-for-human-rights-ombudsman-of-the-republic-of-azerbaijan-on-the-30th-anniversary-of-khojaly-genocide) on the anniversary.

# translation: 2a8eaa1f674b7f57
# review: draft
the-campaign-and-statement-by-azerbaijans-ministry-of = [Statement by Azerbaijan's Ministry of Foreign Affairs](https://mfa.gov.az/en/news/no06722) on the anniversary.

# translation: 882273b6b26c6e83
# review: draft
the-campaign-and-the-resources = The campaign and the resources

# translation: 091dc3d41e2b8683
# review: draft
the-campaign-and-the-statement-ends-with-these = The statement ends with these resources, listed here as sources for that side's account:

# translation: f64e2d130cbfabea
# review: draft
the-campaign-and-the-statement-says-that-an = The statement says that an awareness campaign, *Justice for Khojaly*, was launched on 8 May 2008, and that many organizations, in the hundreds, and people, in the hundreds of thousands, have joined it. Its address is [www.justiceforkhojaly.org](https://www.justiceforkhojaly.org).

# translation: f9edfb520dd14dac
# review: draft
the-subject-and-its-disputed-words = The subject and its disputed words

# translation: f9b6989b1530afda
# review: draft
the-subject-and-the-statement-calls-the-events = The statement calls the events a “massacre” and a “genocide”. Human Rights Watch, in a [report of December 1994](https://www.hrw.org/sites/default/files/reports/AZER%20Conflict%20in%20N-K%20Dec94_0.pdf), used the words “the largest massacre to date in the conflict”. Armenia has rejected Azerbaijan's account in letters to the United Nations.

# translation: b67856975aa763ad
# review: draft
the-subject-and-the-statement-places-khojaly-in = The statement places Khojaly in the Nagorno-Karabakh region of Azerbaijan; resolution 853 (1993) of the United Nations Security Council names the region in a similar way. The British journalist Thomas de Waal writes *Khojali* and notes that Armenians called the town *Khojalu*.[^names]

# translation: 9b951f13621d9346
# review: draft
the-subject-and-the-statement-says-that-armenia = The statement says that Armenia began a “full-scale war” against Azerbaijan in late 1991 and early 1992, and that Nagorno-Karabakh and seven districts around it were then “occupied” by Armenia. Armenian authorities have rejected this description and have presented the conflict as one about the self-determination of the Armenians of Nagorno-Karabakh.

# translation: 21d8f251f7f4fa77
# review: draft
this-is-an-example-document = This is an example document maintained by the `diglot` project. It reports, in the project's own words, on an Azerbaijani government statement for the thirtieth anniversary, in February 2022, of the events of 25–26 February 1992 in and around the town of Khojaly. The project takes no side: each disputed word or figure carries the name of whoever uses it, and quotation marks show words of others.

# translation: 64286b6bcf54bcc1
# review: draft
what-the-statement-according-to-the-statement-about = According to the statement, about 7,000 people lived in Khojaly before the conflict. It says that Armenian forces surrounded the town from October 1991 and that shelling through the winter of 1991–1992 was aimed, nearly every day, at civilian buildings and services.

# translation: 3273ff1d3fb69707
# review: draft
what-the-statement-human-rights-watch-wrote-in = Human Rights Watch wrote in 1994 that *Karabakh Armenian* forces took the town and that they were *reportedly* backed by soldiers of the 366th regiment. Its reports on the conflict describe violations of the laws of war by both sides.

# translation: e12453c6c6e5d01d
# review: draft
what-the-statement-says-happened = What the statement says happened

# translation: f8a6939c5b312c4f
# review: draft
what-the-statement-the-statement-says-that-the = The statement says that the town was captured in the night of 25–26 February 1992 by the armed forces of Armenia, helped by parts of a former Soviet unit, the 366th Guards Motor Rifle Regiment. It says that hundreds of Azerbaijanis, women, children and old people among them, were killed, wounded or taken hostage, and that the town was “razed”.

# translation: f6432f0f58bcda37
# review: draft
where-the-accounts-613 = 613

# translation: 44c7dbf7fa4e3dd7
# review: draft
where-the-accounts-about-7-000 = About 7,000

# translation: d4b5d03e832ca416
# review: draft
where-the-accounts-according-to-whom = According to whom

# translation: 412cfe3e1d0fac29
# review: draft
where-the-accounts-armenian-officials-have-disputed-who = Armenian officials have disputed who was responsible. On 3 March 1997 the Ministry of Foreign Affairs of Armenia argued that the Popular Front of Azerbaijan had caused the civilian deaths, and it cited an interview with a former President of Azerbaijan, Ayaz Mutalibov.[^letter]

# translation: bd97bb810dcb71e3
# review: draft
where-the-accounts-azerbaijanis-killed-while-fleeing-most = Azerbaijanis killed while fleeing, most of them civilians

# translation: 3917f5d8f3d4e12e
# review: draft
where-the-accounts-civilians-killed-the-report-adds = Civilians killed; the report adds that 500 to 1,000 may have died

# translation: cf1dbe2ab6ffa282
# review: draft
where-the-accounts-differ = Where the accounts differ

# translation: 88593fff9c40f0c2
# review: draft
where-the-accounts-figure = Figure

# translation: c42f1cd48d34b14d
# review: draft
where-the-accounts-human-rights-watch-1994 = Human Rights Watch, 1994

# translation: 4f2ae8dc33204733
# review: draft
where-the-accounts-human-rights-watch-answered-on = Human Rights Watch answered on 24 March 1997 that its findings did not support that argument, and placed direct responsibility for the civilian deaths on Karabakh Armenian forces. Armenia repeated its objections in [a letter to the United Nations of 24 February 2012](https://undocs.org/A/66/708), which called Azerbaijan's information “misleading”.

# translation: a83514f84382e57e
# review: draft
where-the-accounts-hundreds = Hundreds

# translation: b8ee0844af0b55c1
# review: draft
where-the-accounts-more-than-200 = More than 200

# translation: 40ea248365231454
# review: draft
where-the-accounts-more-than-400 = More than 400

# translation: ef3fb5da7cc5a933
# review: draft
where-the-accounts-no-single-count-of-the = No single count of the dead is accepted by all. Human Rights Watch wrote in 1994 that exact figures did not exist, because Karabakh Armenian forces controlled the area afterwards.

# translation: b341c3c7520e0a5b
# review: draft
where-the-accounts-people-killed-wounded-or-taken = People killed, wounded or taken hostage

# translation: 4a88d0657953ab8f
# review: draft
where-the-accounts-people-the-statement = The statement

# translation: 9ec357e39373b102
# review: draft
where-the-accounts-population-of-the-town-before = Population of the town before the conflict

# translation: 01ef60d898183f55
# review: draft
where-the-accounts-residents-killed = Residents killed

# translation: 676f3e7495698e05
# review: draft
where-the-accounts-the-government-of-azerbaijan = The Government of Azerbaijan

# translation: 4a88d0657953ab8f
# review: draft
where-the-accounts-the-statement = The statement

# translation: 477e015bf3938733
# review: draft
where-the-accounts-the-statement-describes-the-events = The statement describes the events as part of a wider policy of Armenia, and refers to a report which, in its view, shows that Armenia and individuals bear responsibility for war crimes. The local Armenian authorities of Nagorno-Karabakh said in a memorandum of 2020, [as reported by Armenpress](https://armenpress.am/en/article/1014462), that the operation had been a military necessity and that Azerbaijan had decided not to evacuate the civilians.

# translation: fc498ef981cd017f
# review: draft
where-the-accounts-thomas-de-waal-2012 = Thomas de Waal, 2012

# translation: e2802f4cae374613
# review: draft
where-the-accounts-what-it-refers-to = What it refers to
