### The segments of source-texts/khojaly-anniversary.md, kept in step with it by `diglot sync`.
### Edit that file, not this one.

# (heading 1)
khojaly-what-one-anniversary-statement-says = Khojaly: what one anniversary statement says, and what other sources say

this-is-an-example-document = This is an example document maintained by the `diglot` project. It reports, in the project's own words, on an Azerbaijani government statement for the thirtieth anniversary, in February 2022, of the events of 25–26 February 1992 in and around the town of Khojaly. The project takes no side: each disputed word or figure carries the name of whoever uses it, and quotation marks show words of others.

# (heading 2)
the-subject-and-its-disputed-words = The subject and its disputed words

the-subject-and-the-statement-places-khojaly-in = The statement places Khojaly in the Nagorno-Karabakh region of Azerbaijan; resolution 853 (1993) of the United Nations Security Council names the region in a similar way. The British journalist Thomas de Waal writes *Khojali* and notes that Armenians called the town *Khojalu*.[^names]

the-subject-and-the-statement-calls-the-events = The statement calls the events a “massacre” and a “genocide”. Human Rights Watch, in a [report of December 1994](https://www.hrw.org/sites/default/files/reports/AZER%20Conflict%20in%20N-K%20Dec94_0.pdf), used the words “the largest massacre to date in the conflict”. Armenia has rejected Azerbaijan's account in letters to the United Nations.

the-subject-and-the-statement-says-that-armenia = The statement says that Armenia began a “full-scale war” against Azerbaijan in late 1991 and early 1992, and that Nagorno-Karabakh and seven districts around it were then “occupied” by Armenia. Armenian authorities have rejected this description and have presented the conflict as one about the self-determination of the Armenians of Nagorno-Karabakh.

# (heading 2)
what-the-statement-says-happened = What the statement says happened

what-the-statement-according-to-the-statement-about = According to the statement, about 7,000 people lived in Khojaly before the conflict. It says that Armenian forces surrounded the town from October 1991 and that shelling through the winter of 1991–1992 was aimed, nearly every day, at civilian buildings and services.

what-the-statement-the-statement-says-that-the = The statement says that the town was captured in the night of 25–26 February 1992 by the armed forces of Armenia, helped by parts of a former Soviet unit, the 366th Guards Motor Rifle Regiment. It says that hundreds of Azerbaijanis, women, children and old people among them, were killed, wounded or taken hostage, and that the town was “razed”.

what-the-statement-human-rights-watch-wrote-in = Human Rights Watch wrote in 1994 that *Karabakh Armenian* forces took the town and that they were *reportedly* backed by soldiers of the 366th regiment. Its reports on the conflict describe violations of the laws of war by both sides.

# (heading 2)
where-the-accounts-differ = Where the accounts differ

where-the-accounts-no-single-count-of-the = No single count of the dead is accepted by all. Human Rights Watch wrote in 1994 that exact figures did not exist, because Karabakh Armenian forces controlled the area afterwards.

# (table cell)
where-the-accounts-figure = Figure

# (table cell)
where-the-accounts-what-it-refers-to = What it refers to

# (table cell)
where-the-accounts-according-to-whom = According to whom

# (table cell)
where-the-accounts-about-7-000 = About 7,000

# (table cell)
where-the-accounts-population-of-the-town-before = Population of the town before the conflict

# (table cell)
where-the-accounts-the-statement = The statement

# (table cell)
where-the-accounts-hundreds = Hundreds

# (table cell)
where-the-accounts-people-killed-wounded-or-taken = People killed, wounded or taken hostage

# (table cell)
where-the-accounts-people-the-statement = The statement

# (table cell)
where-the-accounts-613 = 613

# (table cell)
where-the-accounts-residents-killed = Residents killed

# (table cell)
where-the-accounts-the-government-of-azerbaijan = The Government of Azerbaijan

# (table cell)
where-the-accounts-more-than-200 = More than 200

# (table cell)
where-the-accounts-civilians-killed-the-report-adds = Civilians killed; the report adds that 500 to 1,000 may have died

# (table cell)
where-the-accounts-human-rights-watch-1994 = Human Rights Watch, 1994

# (table cell)
where-the-accounts-more-than-400 = More than 400

# (table cell)
where-the-accounts-azerbaijanis-killed-while-fleeing-most = Azerbaijanis killed while fleeing, most of them civilians

# (table cell)
where-the-accounts-thomas-de-waal-2012 = Thomas de Waal, 2012

where-the-accounts-armenian-officials-have-disputed-who = Armenian officials have disputed who was responsible. On 3 March 1997 the Ministry of Foreign Affairs of Armenia argued that the Popular Front of Azerbaijan had caused the civilian deaths, and it cited an interview with a former President of Azerbaijan, Ayaz Mutalibov.[^letter]

where-the-accounts-human-rights-watch-answered-on = Human Rights Watch answered on 24 March 1997 that its findings did not support that argument, and placed direct responsibility for the civilian deaths on Karabakh Armenian forces. Armenia repeated its objections in [a letter to the United Nations of 24 February 2012](https://undocs.org/A/66/708), which called Azerbaijan's information “misleading”.

where-the-accounts-the-statement-describes-the-events = The statement describes the events as part of a wider policy of Armenia, and refers to a report which, in its view, shows that Armenia and individuals bear responsibility for war crimes. The local Armenian authorities of Nagorno-Karabakh said in a memorandum of 2020, [as reported by Armenpress](https://armenpress.am/en/article/1014462), that the operation had been a military necessity and that Azerbaijan had decided not to evacuate the civilians.

# (heading 2)
international-bodies-and-the-press = International bodies and the press

international-bodies-and-on-11-march-1992-the = On 11 March 1992 the Committee of Ministers of the Council of Europe adopted a declaration. As the statement quotes it, the Committee expressed concern “about recent reports of indiscriminate killings and outrages” and condemned:

# (quotation)
international-bodies-and-the-violence-and-attacks-directed = “the violence and attacks directed against the civilian populations in the Nagorno Karabakh area of the Azerbaijan Republic”

international-bodies-and-the-statement-says-that-the = The statement says that the European Court of Human Rights concluded that the events involved “acts of particular gravity which may amount to war crimes or crimes against humanity”. It does not name the judgment; other Azerbaijani sources give its date as 22 April 2010, the date of [*Fatullayev v. Azerbaijan*](https://hudoc.echr.coe.int/eng?i=001-98401). That case was about the convictions of an Azerbaijani journalist, in part for writing about Khojaly; the Court found violations of his rights to free expression and a fair trial.

international-bodies-and-the-statement-says-that-the-organization = The statement says that the Organization of Islamic Cooperation called for recognition of the events as a “genocidal act” and a “crime against humanity”, and that the Cooperation Council of Turkic Speaking States condemned them too. It also says that the legislatures of 17 countries and 23 states of the USA condemned the events and called them a crime against humanity.

international-bodies-and-the-statement-names-these-media = The statement names these media as having reported on killings at Khojaly: *The Washington Post*, *The Washington Times*, *The New York Times*, *The Boston Globe*, *Los Angeles Times*, *The Times*, *The Sunday Times*, *Newsweek*, *The Irish Times*, *The Guardian*, *The Independent*, *The Age* (Australia), *Milliyet* (Turkey), and *Komsomolskaya Pravda*, *Pravda* and *Trud* (Russia). It also names two human rights organizations, Human Rights Watch and Memorial.

# (heading 2)
a-quotation-and-its-reading = A quotation and its reading

a-quotation-and-the-statement-cites-words-of = The statement cites words of Serzh Sargsyan, a former Defence Minister of Armenia and its President from 2008 to 2018, from Thomas de Waal, *Black Garden: Armenia and Azerbaijan through Peace and War* (New York University Press, 2003), p. 172. As the statement shortens them, they read: “before Khojaly, the Azerbaijanis thought that ... the Armenians were people who could not raise their hand against the civilian population. We were able to break that stereotype”.

a-quotation-and-the-statement-presents-these-words = The statement presents these words as an admission of guilt; that reading is disputed. De Waal [wrote in 2012](https://carnegieeurope.eu/publications/?fa=47283) that Sargsyan had also told him that “a lot was exaggerated”, but had not denied that Armenians killed Azerbaijani civilians.

# (heading 2)
the-campaign-and-the-resources = The campaign and the resources

the-campaign-and-the-statement-says-that-an = The statement says that an awareness campaign, *Justice for Khojaly*, was launched on 8 May 2008, and that many organizations, in the hundreds, and people, in the hundreds of thousands, have joined it. Its address is [www.justiceforkhojaly.org](https://www.justiceforkhojaly.org).

the-campaign-and-the-statement-ends-with-these = The statement ends with these resources, listed here as sources for that side's account:

# (list item)
the-campaign-and-statement-by-azerbaijans-ministry-of = [Statement by Azerbaijan's Ministry of Foreign Affairs](https://mfa.gov.az/en/news/no06722) on the anniversary.

# (list item)
the-campaign-and-letter-of-the-permanent-representative = [Letter of the Permanent Representative of Azerbaijan](https://documents-dds-ny.un.org/doc/UNDOC/GEN/N22/256/48/pdf/N2225648.pdf?OpenElement) to the Secretary-General of the United Nations, document A/76/689-S/2022/106.

# (list item)
the-campaign-and-statement-by-azerbaijans-commissioner-for = [Statement by Azerbaijan's Commissioner for Human Rights (Ombudsman)](https://ombudsman.az/en/view/news/2994/statement-of-the-commissioner-for-human-rights-ombudsman-of-the-republic-of-azerbaijan-on-the-30th-anniversary-of-khojaly-genocide) on the anniversary.

# (list item)
the-campaign-and-appeal-of-religious-leaders-in = Appeal of religious leaders in Azerbaijan, published by the news agency Azertag. Its address is damaged in the raw copy and is not repeated here.

# (list item)
the-campaign-and-a-short-film-about-the = [A short film](https://youtu.be/hApODOReD3I) about the events.

# (footnote)
note-the-spelling-khojaly-is-used = The spelling *Khojaly* is used here because the statement and most documents cited in this text use it. The choice supports no one's claim.

# (footnote)
note-this-text-knows-the-armenian = This text knows the Armenian ministry's statement only through the [reply of Human Rights Watch](https://web.archive.org/web/20080906155003/http://hrw.org/english/docs/1997/03/24/azerba16933.htm), which summarizes and disputes it.
