//! Words of English that decide what a sentence asserts.

use super::Record;

pub(super) const ENGLISH: Record = Record {
    tag: "en",
    negations: "\
        not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely except \
        excepting excluding unless den* refus* reject* lack* absent absence fail* nil no-one",
    modals: "\
        shall should must may might can could will would ought need needs needed require* obliged \
        obligation* obligatory mandatory optional* allow* permit* permission* prohibit* forbid* forbidden \
        entitle* alleg* reportedly reported claim* confirm* suspect* presum* suppose* supposed* possib* \
        probabl* likely certain certainly perhaps maybe if until till before after only or but because \
        although though whether provided unlike despite intend* attempt* try tries recommend* suggest* \
        propose* plan* expect* appear* seem* guarantee* promise* able unable become* became",
    quantifiers: "\
        all any anyone anybody anything each every everyone everybody everything some someone somebody \
        something many much most mostly few fewer several both either more less least half always often \
        sometimes rarely seldom usually about approximately around nearly almost over under up above below \
        within beyond hundreds thousands dozens millions entire entirely whole wholly partly partially part \
        majority minority exactly just additional another other others again too also even first-ever sole \
        solely total totally fully completely maximum minimum enough single double triple further average \
        roughly circa",
    numbers: "\
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
        sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred \
        thousand million billion trillion dozen first second third fourth fifth sixth seventh eighth ninth \
        tenth last once twice thrice quarter quarters january february march april june july august \
        september october november december monday mondays tuesday tuesdays wednesday wednesdays thursday \
        thursdays friday fridays saturday saturdays sunday sundays day days daily week weeks weekly month \
        months monthly year years yearly annual annually hour hours hourly minute minutes seconds decade \
        decades century centuries today tomorrow yesterday now noon midnight morning evening afternoon night \
        weekday weekdays weekend weekends am pm spring summer autumn winter dollar dollars euro euros pound \
        pounds cent cents percent kilometre kilometres kilometer kilometers metre metres meter meters mile \
        miles centimetre* centimeter* millimetre* millimeter* inch inches foot feet yard yards acre acres \
        hectare* gram grams gramme* kilogram* kilo kilos tonne* ton tons ounce ounces litre litres liter \
        liters gallon* degree degrees celsius fahrenheit watt* kilowatt* megawatt* kilobyte* megabyte* \
        gigabyte* terabyte* byte bytes bit bits",
    denying_endings: "n't",
    is_denying_form: |_| false,
    opposite_beginnings: "un in im il ir non dis mis anti de counter under over",
    opposite_endings: "\
        ful/less er/ee or/ee /less inclusive/exclusive include/exclude included/excluded includes/excludes \
        including/excluding increase/decrease increases/decreases increased/decreased",
    opposites: "\
        open*/clos* open*/shut* enable*/disable* allow*/block* allow*/forbid* accept*/refus* accept*/reject* \
        accept*/declin* admit*/den* confirm*/den* win/lose win/loss wins/loses won/lost start*/stop* \
        start*/end* begin*/end* add*/remov* add*/delet* remove*/keep* delete*/keep* save*/delet* show*/hid* \
        on/off up/down in/out yes/no true/false left/right north*/south* east*/west* before/after \
        above/below over/under early/late earlier/later first/last more/less most/least many/few high*/low* \
        large*/small* big*/small* long*/short* new*/old* good/bad better/worse best/worst rise*/fall* \
        rose/fell increase*/decrease* increase*/reduc* raise*/lower* raise*/cut* buy*/sell* bought/sold \
        lend*/borrow* give*/take* enter*/leave* enter*/exit* arriv*/depart* import*/export* \
        upload*/download* lock*/unlock* attack*/defend* alive/dead living/dead live*/die* born/died \
        guilty/innocent free*/paid free/captive public*/private* legal/illegal full/empty rich/poor \
        strong/weak hot/cold warm/cold light/dark black/white male/female man/woman men/women boy*/girl* \
        he/she his/her him/her father*/mother* son*/daughter* brother*/sister* husband*/wife same/different \
        safe/dangerous war/peace friend*/enem* love*/hate* agree*/disagree* support*/oppose* for/against \
        with/without from/to since/until internal*/external* minor*/major* inner/outer inside/outside \
        connect*/disconnect* encrypt*/decrypt* mute*/unmute* send*/receiv* push*/pull* employer*/employee* \
        plaintiff*/defendant* buyer*/seller* lessor*/lessee* we/they we/you i/you my/your our/your our/their \
        us/them me/you mine/yours",
    names: "\
        US IT WHO polish may march august will bill mark rose turkey china nice reading job mobile bath cork \
        jersey guinea chile japan cologne house court union states nations nation cross church army party \
        congress parliament senate crown east west north south earth moon sun god lord bible scripture \
        constitution holocaust revolution catholic orthodox liberal conservative democrat democratic \
        republican labour green greens mass lent ham swede pole slavic slav hun lapp apple amazon orange \
        oracle word excel windows outlook teams safari chrome edge opera brave mercury mars venus pluto \
        genesis exodus acts revelation state act AIDS arms pm sue frank grant gene art drew rich jack hope \
        faith grace joy dawn eve ruby pearl iris lily violet daisy olive ginger pat rob nick dean earl duke \
        miles homer lance wade chase mason cooper smith baker taylor ford rugby derby sandwich hamburger \
        boxer lima bordeaux champagne brazil alpine arctic tropic pacific gulf commonwealth crimea victory \
        internet titan concord forum senator tories tory whig quaker puritan romance gothic roman italic \
        gypsy gypsies roma moor moors native continental occident orient oriental dominion",
    plain: "\
        store mail order pay run reset restart retry undo redo print scan sort filter refresh reload connect \
        disconnect link clear cancel continue apply explore discover pick switch drag drop wait bring leave \
        a an the this that these those it its he she they we you i his her hers their theirs our ours your \
        yours my mine me him them us in on at by for from of to with as into onto upon through during \
        between among against per via than when where while there here then so also what which who whom \
        whose how why is are was were be been being am has have had having do does did done doing get gets \
        got getting please see let make makes made making use uses used using click press select choose open \
        close enter type go set add remove delete save show hide find search look read write view check try \
        keep take give put turn start stop send share sign log visit learn help know note create copy move \
        edit change update install download import export manage enjoy protect ensure contact call ask tell \
        want like need thank thanks welcome sorry hello it’s and yes okay ok however therefore thus hence \
        moreover furthermore meanwhile instead otherwise such same different because since although though \
        once everyone",
    common_endings: "s ing ed ly ion ment ness ity",
    relatives: "who whom whose which that where when because as",
};
