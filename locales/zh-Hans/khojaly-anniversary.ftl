### Translations of locales/en/khojaly-anniversary.ftl into zh-Hans.
### What is to be done: diglot todo zh-Hans

khojaly-what-one-anniversary-statement-says = 霍贾利：一份周年声明的说法与其他来源的说法

this-is-an-example-document = 本文是由 `diglot` 项目维护的一份示例文档，以项目自己的语言介绍阿塞拜疆政府的一份声明，该声明是为1992年2月25日至26日霍贾利镇内及周边事件三十周年（2022年2月）而发表的。本项目不偏袒任何一方：凡有争议的用词或数字，均注明由谁使用；引号表示他人的原话。

the-subject-and-its-disputed-words = 主题及其有争议的用词

the-subject-and-the-statement-places-khojaly-in = 该声明称霍贾利位于阿塞拜疆的纳戈尔诺-卡拉巴赫地区；联合国安全理事会第853（1993）号决议对该地区采用了类似的称法。英国记者托马斯·德瓦尔写作 *Khojali*，并指出亚美尼亚人称该镇为 *Khojalu*。[^names]

the-subject-and-the-statement-calls-the-events = 该声明称这些事件为“屠杀”和“灭绝种族”。人权观察在[1994年12月的报告](https://www.hrw.org/sites/default/files/reports/AZER%20Conflict%20in%20N-K%20Dec94_0.pdf)中使用的说法是“这场冲突中迄今最大的一次屠杀”。亚美尼亚在致联合国的信函中拒绝接受阿塞拜疆的说法。

the-subject-and-the-statement-says-that-armenia = 该声明说，亚美尼亚于1991年底至1992年初对阿塞拜疆发动了“全面战争”，纳戈尔诺-卡拉巴赫及其周围七个区随后被亚美尼亚“占领”。亚美尼亚当局拒绝接受这一描述，并将这场冲突表述为关乎纳戈尔诺-卡拉巴赫亚美尼亚人自决的冲突。

what-the-statement-says-happened = 声明对事件经过的说法

what-the-statement-according-to-the-statement-about = 据该声明称，冲突前约有7000人居住在霍贾利。声明说，亚美尼亚部队从1991年10月起包围该镇，在1991年至1992年的整个冬季，炮击几乎每天都以民用建筑和民用服务设施为目标。

what-the-statement-the-statement-says-that-the = 该声明说，该镇于1992年2月25日至26日夜间被亚美尼亚武装部队攻占，并有一支前苏联部队，即近卫第366摩托化步兵团的部分兵力协助。声明说，数百名阿塞拜疆人，包括妇女、儿童和老人，被打死、打伤或劫持为人质，该镇被“夷为平地”。

what-the-statement-human-rights-watch-wrote-in = 人权观察1994年写道，夺取该镇的是*卡拉巴赫亚美尼亚人*部队，*据报*得到第366团士兵的支援。该组织关于这场冲突的报告记述了双方违反战争法的行为。

where-the-accounts-differ = 各方说法的分歧

where-the-accounts-no-single-count-of-the = 没有任何一个死亡人数统计为各方所公认。人权观察1994年写道，确切数字并不存在，因为事后该地区由卡拉巴赫亚美尼亚人部队控制。

where-the-accounts-figure = 数字

where-the-accounts-what-it-refers-to = 所指内容

where-the-accounts-according-to-whom = 出自何方

where-the-accounts-about-7-000 = 约7000

where-the-accounts-population-of-the-town-before = 冲突前该镇人口

where-the-accounts-the-statement = 该声明

where-the-accounts-hundreds = 数百

where-the-accounts-people-killed-wounded-or-taken = 被打死、打伤或劫持为人质者

where-the-accounts-people-the-statement = 该声明

where-the-accounts-613 = 613

where-the-accounts-residents-killed = 被打死的居民

where-the-accounts-the-government-of-azerbaijan = 阿塞拜疆政府

where-the-accounts-more-than-200 = 200多

where-the-accounts-civilians-killed-the-report-adds = 被打死的平民；报告还说，可能有500至1000人死亡

where-the-accounts-human-rights-watch-1994 = 人权观察，1994年

where-the-accounts-more-than-400 = 400多

where-the-accounts-azerbaijanis-killed-while-fleeing-most = 逃离时被打死的阿塞拜疆人，其中大多数为平民

where-the-accounts-thomas-de-waal-2012 = 托马斯·德瓦尔，2012年

where-the-accounts-armenian-officials-have-disputed-who = 亚美尼亚官员对责任归属提出异议。1997年3月3日，亚美尼亚外交部主张，平民死亡是阿塞拜疆人民阵线造成的，并援引了对阿塞拜疆前总统阿亚兹·穆塔利博夫的一次采访。[^letter]

where-the-accounts-human-rights-watch-answered-on = 人权观察于1997年3月24日答复说，其调查结果并不支持这一主张，并认为卡拉巴赫亚美尼亚人部队对平民死亡负有直接责任。亚美尼亚在[2012年2月24日致联合国的信](https://undocs.org/A/66/708)中重申其反对意见，称阿塞拜疆提供的信息具有“误导性”。

where-the-accounts-the-statement-describes-the-events = 该声明将这些事件描述为亚美尼亚一项更广泛政策的一部分，并提到一份报告，声明认为该报告表明亚美尼亚和一些个人对战争罪负有责任。[据亚美尼亚通讯社（Armenpress）报道](https://armenpress.am/en/article/1014462)，纳戈尔诺-卡拉巴赫的当地亚美尼亚人当局在2020年的一份备忘录中说，该行动在军事上是必要的，而阿塞拜疆决定不疏散平民。

international-bodies-and-the-press = 国际机构和新闻界

international-bodies-and-on-11-march-1992-the = 1992年3月11日，欧洲委员会部长委员会通过了一项宣言。据该声明引述，部长委员会“对近期关于滥杀和暴行的报道”表示关切，并谴责：

international-bodies-and-the-violence-and-attacks-directed = “在阿塞拜疆共和国纳戈尔诺-卡拉巴赫地区针对平民居民的暴力和袭击”

international-bodies-and-the-statement-says-that-the = 该声明说，欧洲人权法院认定，这些事件涉及“可能构成战争罪或危害人类罪的特别严重的行为”。声明没有指明是哪项判决；阿塞拜疆方面的其他来源称判决日期为2010年4月22日，即[法图拉耶夫诉阿塞拜疆案](https://hudoc.echr.coe.int/eng?i=001-98401)的判决日期。该案涉及一名阿塞拜疆记者被定罪之事，定罪的部分原因是他撰写了有关霍贾利的文章；法院认定他的表达自由权和公正审判权受到侵犯。

international-bodies-and-the-statement-says-that-the-organization = 该声明说，伊斯兰合作组织呼吁承认这些事件为“灭绝种族行为”和“危害人类罪”，突厥语国家合作委员会也谴责了这些事件。声明还说，17个国家和美国23个州的立法机构谴责了这些事件，并称之为危害人类罪。

international-bodies-and-the-statement-names-these-media = 该声明列举了下列媒体，称其报道过霍贾利的杀戮：《华盛顿邮报》、《华盛顿时报》、《纽约时报》、《波士顿环球报》、《洛杉矶时报》、《泰晤士报》、《星期日泰晤士报》、《新闻周刊》、《爱尔兰时报》、《卫报》、《独立报》、《时代报》（澳大利亚）、《民族报》（土耳其），以及《共青团真理报》、《真理报》和《劳动报》（俄罗斯）。声明还提到两个人权组织：人权观察和纪念组织（Memorial）。

a-quotation-and-its-reading = 一段引语及其解读

a-quotation-and-the-statement-cites-words-of = 该声明引用了曾任亚美尼亚国防部长并于2008年至2018年担任总统的谢尔日·萨尔基相的话，出自托马斯·德瓦尔所著 *Black Garden: Armenia and Azerbaijan through Peace and War*（纽约大学出版社，2003年），第172页。经声明节略后，这段话是：“在霍贾利之前，阿塞拜疆人以为……亚美尼亚人是无法对平民居民下手的人。我们成功打破了这种成见”。

a-quotation-and-the-statement-presents-these-words = 该声明将这番话表述为承认罪责；这种解读存在争议。德瓦尔[在2012年写道](https://carnegieeurope.eu/publications/?fa=47283)，萨尔基相还对他说过“很多内容被夸大了”，但并未否认亚美尼亚人打死了阿塞拜疆平民。

the-campaign-and-the-resources = 宣传活动和资料

the-campaign-and-the-statement-says-that-an = 该声明说，一项名为*为霍贾利伸张正义*的提高认识宣传活动于2008年5月8日发起，已有许多组织（数以百计）和许多人（数以十万计）加入。其网址是 [www.justiceforkhojaly.org](https://www.justiceforkhojaly.org)。

the-campaign-and-the-statement-ends-with-these = 该声明末尾列有以下资料，在此作为该方说法的来源列出：

the-campaign-and-statement-by-azerbaijans-ministry-of = [阿塞拜疆外交部的周年声明](https://mfa.gov.az/en/news/no06722)。

the-campaign-and-letter-of-the-permanent-representative = [阿塞拜疆常驻代表的信](https://documents-dds-ny.un.org/doc/UNDOC/GEN/N22/256/48/pdf/N2225648.pdf?OpenElement)，致联合国秘书长，文件编号 A/76/689-S/2022/106。

the-campaign-and-statement-by-azerbaijans-commissioner-for = [阿塞拜疆人权事务专员（监察员）的周年声明](https://ombudsman.az/en/view/news/2994/statement-of-the-commissioner-for-human-rights-ombudsman-of-the-republic-of-azerbaijan-on-the-30th-anniversary-of-khojaly-genocide)。

the-campaign-and-appeal-of-religious-leaders-in = 阿塞拜疆宗教领袖的呼吁书，由阿塞拜疆国家通讯社（Azertag）发布。其网址在原始副本中已损坏，此处不再照录。

the-campaign-and-a-short-film-about-the = 关于这些事件的[一部短片](https://youtu.be/hApODOReD3I)。

note-the-spelling-khojaly-is-used = 此处采用*霍贾利*这一译名，因为它是中文中常用的形式，且最接近该声明及本文所引多数文件使用的拼法 *Khojaly*。这一选择不支持任何一方的主张。

note-this-text-knows-the-armenian = 本文仅通过[人权观察的答复](https://web.archive.org/web/20080906155003/http://hrw.org/english/docs/1997/03/24/azerba16933.htm)了解亚美尼亚外交部的声明，该答复概述了这一声明并提出异议。
