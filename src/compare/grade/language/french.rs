//! Words of French that decide what a sentence asserts.

use super::Record;

pub(super) const FRENCH: Record = Record {
    tag: "fr",
    negations: "\
        ne n' pas point non jamais rien personne aucun aucune aucuns aucunes nul nulle nuls nulles ni sans \
        guère nullement sauf excepté hormis excluant refus* rejet* nie nient nier nié démen* absent absente \
        absents absentes absence manque* échou*",
    modals: "\
        doit doivent doive devra devront devrait devraient devoir dû due devez devons peut peuvent puisse \
        puissent pourra pourront pourrait pourraient pouvoir pouvez pouvons faut fallait faudra faudrait \
        veut veulent obligatoire* obligation* obligé* requis requise* exige* exigé* nécessaire* facultati* \
        optionnel* autoris* permet* permis* interdi* prohib* prétend* affirm* confirm* soupçonn* présum* \
        possib* probab* certain* peut-être si jusque jusqu' jusqu avant après seulement uniquement ou mais \
        parce bien quoique malgré afin censé* sinon recommand* conseill* propos* sembl* parai* paraît \
        garanti* promet* serait seraient aurait auraient soit",
    quantifiers: "\
        tout toute tous toutes chaque chacun chacune quelque quelques quelqu'un plusieurs certains certaines \
        beaucoup peu plus moins plupart maint trop assez demi demie moitié toujours souvent parfois rarement \
        presque environ approximativement quasi près autour dessus dessous jusqu'à centaine* millier* \
        dizaine* douzaine* quinzaine vingtaine trentaine entier entière entièrement partie partiellement \
        totalement total totale complètement maximum minimum maximal* minimal* autre autres même mêmes aussi \
        encore seul seule seuls seules double triple exactement juste",
    numbers: "\
        zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize \
        vingt vingts trente quarante cinquante soixante septante octante nonante cent cents mille million \
        millions milliard milliards premier première premiers premières deuxième* second seconde secondes \
        troisième* quatrième* cinquième* sixième* septième* huitième* neuvième* dixième* dernier dernière \
        tiers quart quarts fois janvier février mars avril mai juin juillet août septembre octobre novembre \
        décembre lundi lundis mardi mardis mercredi mercredis jeudi jeudis vendredi vendredis samedi samedis \
        dimanche dimanches jour jours journée* semaine semaines mois an ans année années annuel* mensuel* \
        heure heures minute minutes siècle siècles aujourd'hui demain hier maintenant midi minuit matin soir \
        nuit printemps été automne hiver euro euros dollar dollars franc francs centime* pourcent kilomètre* \
        mètre mètres centimètre* millimètre* milles pouce* gramme* kilogramme* kilo kilos tonne* litre* \
        hectare* degré* octet octets watt*",
    denying_endings: "",
    is_denying_form: |_| false,
    opposite_beginnings: "in im il ir non- non dés dé mé mal anti contre-",
    opposite_endings: "",
    opposites: "\
        ouvert*/fermé* ouvr*/ferm* ouvre/ferme activ*/désactiv* accept*/refus* autoris*/interdi* gagn*/perd* \
        commenc*/fini* début*/fin* ajout*/supprim* enregistr*/supprim* affich*/masqu* oui/non vrai*/faux \
        gauche/droite nord/sud est/ouest avant/après dessus/dessous tôt/tard plus/moins grand*/petit* \
        haut*/bas* long*/court* nouve*/ancien* bon*/mauvais* mieux/pire augment*/diminu* augment*/rédui* \
        achet*/vend* prêt*/emprunt* donn*/pren* entr*/sort* arriv*/part* vivant*/mort* coupable*/innocent* \
        public*/privé* légal*/illégal* plein*/vide* riche*/pauvre* fort*/faible* chaud*/froid* homme*/femme* \
        il/elle père/mère fils/fille frère*/sœur* guerre*/paix ami*/ennemi* pour/contre avec/sans \
        intérieur*/extérieur* envo*/reç* nous/vous notre/votre nos/vos nous/ils",
    names: "\
        est nord sud ouest état états église bible dieu constitution parlement sénat congrès roi reine \
        prince terre lune soleil français française anglais anglaise allemand allemande russe turc turque \
        arménien arménienne azerbaïdjanais azerbaïdjanaise italien espagnol suisse belge polonais chinois \
        japonais arabe juif juive musulman chrétien catholique orthodoxe rose pierre marguerite claire \
        blanche olive tours nice lens sens orange cannes die vienne mars avril mai août monde figaro croix \
        union nations nation cour chambre assemblée académie résistance libération révolution toile web \
        internet windows word office loi or car on ma sa la les du",
    plain: "\
        le la les l' l un une des du de d' au aux ce cet cette ces c' il elle ils elles on nous vous je tu \
        me te se s' lui leur leurs son sa ses mon ma mes ton ta tes notre nos votre vos y en à dans sur sous \
        par pour avec chez vers entre contre comme quand où que qu' qui quoi dont lequel laquelle et est \
        sont était étaient être été a ont avait avaient avoir eu fait font faire très ici là voici voilà \
        cela ça ceci celui celle ceux celles donc alors ainsi puis lorsque car cliquez appuyez choisissez \
        sélectionnez ouvrez fermez saisissez voir veuillez merci ajouter supprimer enregistrer afficher \
        rechercher trouver lire écrire créer copier modifier installer télécharger utilisez utiliser \
        cependant toutefois pourtant",
    common_endings: "s x tion ment ité er ez ir eur euse ique age",
    relatives: "qui que dont où lequel laquelle lesquels lesquelles",
};
