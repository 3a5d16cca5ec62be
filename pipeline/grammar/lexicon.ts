/** The grammar's word lists: general English, by lemma unless a list says otherwise. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Forms that are past tense and never participle: "took", "fell". */
export const pastOnly = words(`
  had took gave saw went wrote knew became began fell rose drew flew grew threw blew broke chose drove froze spoke stole wore swore tore woke ate hid bit did was were
  shook forgot got ran sang sank drank swam rang sprang overtook shrank undertook underwent withdrew forbade came overcame outgrew foresaw mistook arose rode strove drove wove`)

/** Forms that are participle and never past tense: "taken", "seen". */
export const participleOnly = words(`
  taken given seen gone written known begun fallen risen drawn flown grown thrown blown broken chosen driven frozen spoken stolen worn sworn torn woken eaten hidden bitten done been
  shaken forgotten gotten sung sunk shrunk drunk swum rung sprung overtaken undertaken undergone withdrawn forbidden outgrown foreseen mistaken arisen ridden born borne shown proven sewn sown mown hewn laden beaten`)

/** Verbs of saying, which may follow or interrupt the words said, their subject before or behind them. */
export const speechVerbs = words(`
  say tell add state write note explain announce declare report claim argue warn insist stress emphasize emphasise comment remark reply answer respond ask confirm deny admit acknowledge
  suggest allege assert maintain contend testify recall tweet post continue conclude observe quip joke complain predict caution urge reveal disclose mention reiterate affirm concede counter estimate cite
  read think believe quote indicate protest exclaim shout whisper cry predict vow promise pledge propose recount lament rule`)

/** Verbs whose complement may come without "that": "said he would", "believes it is". */
export const bareComplementVerbs = words(`
  say tell think believe know hope claim suggest argue admit insist feel suppose guess assume fear expect wish warn note add announce report write see find mean show understand realise realize
  confirm deny declare decide allege state hear indicate acknowledge promise swear bet reckon doubt figure imagine estimate predict ensure concede conclude ask remember stress learn reveal contend maintain
  agree vow pledge seem appear notice notify inform convince persuade assure remind recall explain mention tweet complain`)

/** Verbs after which a bare infinitive stands: "helped foster", "made him go". */
export const bareInfinitiveVerbs = words("help let make see hear watch feel have dare")

/** Governors whose infinitive or complement is only possible: "appears to have", "seem to agree", "is likely to". */
export const possibleGovernors = words("appear seem think suspect suggest guess suppose assume likely possible able unlikely believe may potential look tend risk fear")

/** Governors whose infinitive is somebody's intention: "plans to", "is set to", "decided to". */
export const plannedGovernors = words(`
  plan intend set schedule decide agree promise pledge vow propose prepare want threaten offer due ready slated poised go arrange undertake commit determined determine plan intention decision promise proposal
  willing eager hope opt volunteer`)

/** Governors whose complement is foreseen by somebody: "is expected to", "forecast that". */
export const forecastGovernors = words("expect forecast predict project foresee anticipate estimate bind doom forecast prediction projection expectation prospect")

/** Governors whose complement is a goal: "aims to", "seeks to", "a target of". */
export const targetGovernors = words("aim seek target strive endeavour endeavor aspire goal objective target ambition attempt try effort bid urge call demand need ask request order require appeal recommend")

/** Governors whose complement is an accusation: "accused of", "suspected of". */
export const allegedGovernors = words("accuse suspect allege charge allegation accusation suspicion claim rumour rumor purport")

/** Governors that deny what they govern: "failed to", "denied that", "refused to". */
export const denyingGovernors = words("fail deny refuse decline refute reject dispute stop prevent avoid forbid prohibit ban cease doubt unable refusal failure denial unlikely neglect discourage prevent")

/** Governors whose infinitive is as true as they are: "managed to", "was able to", "continues to". */
export const factiveGovernors = words("manage continue begin start happen come proceed get help cause lead force allow enable use have serve go succeed able")

/** Adverbs, in lower case, that make their clause possible. */
export const possibleAdverbs = words("possibly perhaps maybe likely probably apparently seemingly potentially presumably conceivably arguably")

/** Adverbs, in lower case, that make their clause an allegation. */
export const allegedAdverbs = words("allegedly reportedly supposedly purportedly ostensibly")

/** Modals that leave open whether it is so. */
export const possibleModals = words("may might could can")

/** Modals of a thing imagined: "would". */
export const hypotheticalModals = words("would")

/** Nouns of time that stand without a preposition: "said Monday", "fell last year". */
export const timeNouns = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  today yesterday tomorrow tonight morning afternoon evening night day week weekend month quarter year decade century time hour minute second moment season summer winter spring autumn fall minute`)

/** Nouns that take a clause with "that" as their content: "the fact that", not a relative clause. */
export const contentNouns = words(`
  fact claim idea belief news report suggestion hope fear conclusion argument view notion assumption statement allegation possibility evidence sign indication warning accusation doubt announcement assertion
  concern confirmation confidence conviction decision impression information knowledge likelihood principle prospect reality reason recognition rumour rumor theory thought understanding proof hypothesis assurance`)

/** Subjects that do what an infinitive says are the object of these: "told him to", "asked Russia to". */
export const objectControlVerbs = words(`
  tell ask order urge persuade force allow enable encourage invite advise warn want expect require permit cause lead get help teach remind instruct convince request appoint elect let make see hear watch
  beg challenge command compel direct drive empower entitle incite induce inspire motivate oblige press prompt push recruit tempt train call believe consider`)

/** Prepositions that, behind a verb and a noun, belong to the verb. */
export const verbPrepositions = words("at after before during than through into under within as until till since upon onto across via throughout despite without amid alongside along beyond because due")

/** Verbs that take something to somebody or somewhere. */
export const recipientVerbs = words(`
  give send bring take move transfer sell pay offer provide supply export hand lend award grant deliver ship show add link connect compare limit return submit present refer attribute assign
  donate introduce owe expose extend raise increase reduce cut lower drive carry lead commit apply devote subject tie relate`)

/** Nouns for people, beyond those that end like "worker" or "artist". */
export const personNouns = words(`
  man woman person people child boy girl father mother son daughter brother sister wife husband parent member president minister king queen prince princess official citizen student friend chief head leader
  one those someone anyone everyone somebody anybody everybody nobody guy kid victim refugee migrant colleague spokesman spokeswoman analyst diplomat guest candidate judge soldier troop staff team couple
  family relative chairman chairwoman captain athlete hero native fan peer patient population crowd group party individual youth adult scholar expert bishop pope saint monk nun priest lord lady secretary
  deputy ally aide envoy general colonel major lieutenant journalist resident immigrant participant counterpart candidate chancellor premier pioneer icon figure star legend rival foe friend
  director boyfriend girlfriend fiance fiancé fiancée fiancee widow widower bride groom twin sibling cousin nephew niece uncle aunt grandson granddaughter grandfather grandmother stepson stepdaughter co-star co-founder
  cofounder co-author co-chair kinsman heir successor predecessor protégé protege laureate alumnus nominee recipient emperor sultan emir earl duke duchess count baron knight ruler monarch apostle rebel hostage captive gunman
  footballer midfielder goalkeeper cricketer sprinter cyclist boxer golfer swimmer wrestler nurse surgeon midwife chef pilot architect poet novelist blogger vlogger activist dissident
  manager officer governor mayor senator professor commissioner spokesperson coach coordinator founder owner editor author writer actor actress singer lawyer attorney ambassador congressman
  congresswoman councillor treasurer controller inspector commander prosecutor negotiator coordinator economist strategist archbishop imam rabbi minister-president vice-president under-secretary undersecretary secretary-general director-general vice-chairman`)

/** Verbs with two objects, of which the second is what is given: "gave him a prize". */
export const ditransitiveVerbs = words("give earn pay award offer teach show send grant cost lend hand sell bring buy deny owe promise win assign deal allow wish do save spare guarantee")


/** Participles that look like the bare verb: "was put", "has become". */
export const unchangedParticiples = words("put cut set hit hurt let shut split spread read cost run come become overcome beset bet bid broadcast burst cast forecast knit quit rid shed spit thrust upset wed offset reset recast")

/** Nouns that stand before the name of what they are: "the city Astana", "the newspaper Pravda". */
export const namedThings = words(`
  city capital town village state country republic province region district river lake mountain island sea port street company firm group bank agency newspaper magazine website daily weekly channel network
  station studio band team club party movement university school college hospital church ministry department institute foundation ship vessel operation project programme program film movie series book novel
  song album game software platform app service giant maker airline carrier retailer brand site portal think-tank union organisation organization watchdog start-up startup planet galaxy storm hurricane typhoon
  drama comedy sitcom play opera musical podcast article essay poem painting sculpture single soap documentary memoir thriller blockbuster magazine journal tabloid broadsheet broadcaster
  center centre society academy museum council conservatory association committee court office laboratory library theatre theater clinic commission conference festival`)

/** Prepositions that tell by how much, from what or to what something changed. */
export const figurePrepositions = words("by to from at for")

/** Verbs that leave no doubt that "to" and a verb follow. */
export const infinitiveVerbs = words("plan want intend aim seek try hope decide refuse fail expect attempt promise vow pledge threaten manage wish afford tend strive prepare vote likely unlikely able unable ready willing eager determined")

/** What happens without being willed: with "will" a forecast, where other verbs make a plan. */
export const happeningVerbs = words(`
  be rise fall grow reach remain become increase decline decrease slow continue happen exceed total shrink drop double triple need have lose gain improve worsen deepen last end begin start turn come go arrive hit
  cost suffer face affect benefit see depend mean cause lead result make help put create die survive win fail struggle average climb jump soar plunge slip ease peak stabilise stabilize recover weaken strengthen
  outpace overtake surpass equal amount stay stand occur follow require take know understand find feel like love want keep live exist disappear emerge persist expand contract account serve bring give`)

/** Subjects and objects that deny their clause. */
export const negativePronouns = words("nobody none nothing neither no-one")

/** Verbs whose object does, or is kept from, what "from" or "of" with a gerund says: "stop it from falling", "accused him of lying". */
export const objectGerundVerbs = words("stop prevent keep ban bar deter discourage accuse suspect convict charge block prohibit restrain dissuade exclude exempt save protect blame criticise criticize praise thank punish fine condemn")

/** Verbs whose passive before an infinitive is hearsay: "was said to have". */
export const hearsayVerbs = words("say report rumour rumor allege claim accuse reveal purport suspect")

/** Nouns whose absence denies what they are of: "no evidence that". */
export const evidenceNouns = words("evidence proof sign indication reason suggestion doubt truth hint confirmation")

/** Past forms, some of them participles, that are neither noun nor adjective besides: "shrank", not "saw" or "left". */
export const clearPast = words(`
  shrank began became took gave went wrote knew drew grew threw broke chose drove froze stole wore ate sank rang undertook underwent withdrew overcame arose swore shook forgot sang drank swam came fell
  flew blew tore struck swept fled fought sought quit slew crept wept clung swung flung overthrew overran overtook forgave upheld withheld withstood foresaw strove sprang strode wove spoke brought bought taught caught sent
  met held won told said paid sold kept led stood understood became hung slid dug sped lent dealt heard laid oversaw repaid shone spun outran undid strode`)

/** Present forms that are no plural besides. */
export const clearThird = words("denies insists believes argues admits refuses accuses suggests agrees explains says tells seeks contains includes receives")

/** Verbs that take a gerund: "started building houses", where elsewhere "-ing" before a noun describes it ("invaded neighbouring states"). */
export const gerundVerbs = words(`
  start begin stop keep continue avoid consider deny enjoy finish admit suggest like love hate prefer mind risk propose recommend resume involve include mean quit try remember regret go spend see hear
  come report recall imagine miss postpone delay cease support oppose discuss favour favor ban escape resist practise practice burst get help require need deserve discourage encourage permit allow anticipate
  contemplate describe die live say tell accord depend sit stand lie stay remain busy watch catch find leave advocate entail justify tolerate appreciate mention facilitate acknowledge`)

/** Participles that mostly describe: "growing distrust", "rising prices". */
export const describingParticiples = words("growing increasing declining rising falling ongoing existing remaining leading emerging developing continuing warring neighbouring neighboring following upcoming outgoing incoming mounting soaring looming aging ageing surrounding deepening widening shrinking escalating")

/** Subjects of "is to" that say what the infinitive is for: "the aim is to win", where "Putin is to meet Xi" is an arrangement. */
export const aims = words(`
  aim goal plan purpose idea task priority objective challenge way solution key job point trick problem duty role mission hope wish dream intention option choice step strategy policy principle thing answer
  ambition target move approach focus alternative method function effort rule law test tradition custom response reason effect`)

/** Verbs that give a name: "a group called the Sea Org". */
export const namingVerbs = words("call name dub entitle title label nickname term rename christen")

/** Verbs of which "if" says what is asked. */
export const askingVerbs = words("ask wonder see know determine check decide question doubt")

/** Nouns that are amounts: "about a quarter". */
export const fractions = words("half third quarter fifth sixth seventh eighth tenth hundred thousand million billion trillion dozen tonne decade fraction")

/** Nouns that say what a place is: "in Vichy, a town in the Allier". */
export const placeNouns = words(`
  city capital town village hamlet settlement municipality metropolis suburb borough district quarter neighbourhood neighborhood area region province state county prefecture oblast canton territory republic country nation
  kingdom emirate enclave exclave island archipelago peninsula port harbour harbor resort base hub stronghold bastion home seat site location place spot scene birthplace hometown centre center heart gateway crossing
  junction border frontier valley mountain plateau desert lake river sea gulf strait bay coast beach park square street avenue airport station stadium arena university college school hospital camp prison jail market mall
  palace fortress castle cathedral church mosque temple shrine headquarters destination landmark facility plant factory mine field basin reservoir dam bridge continent community land`)

/** Adverbs that may open an explanation: "Hanslick, also a member of the jury". */
export const explainingAdverbs = words("also now then once formerly originally previously currently namely especially specifically particularly notably mainly perhaps probably possibly reportedly effectively essentially still already later himself herself")

/** Nouns of what is done or comes of it: with "a" behind a name they speak of the whole clause ("left Ukraine, a move that …"). */
export const deedNouns = words(`
  move step decision feat development sign claim charge allegation accusation increase rise drop fall decline jump surge improvement change shift trend practice result outcome victory defeat loss win blow boost
  setback gesture act task process phenomenon matter way reminder testament distinction record first goal role`)

/** Nouns of one thing made of several: "the suspects, a couple from Leeds". */
export const collectiveNouns = words("group pair couple trio duo quartet series set collection team band list bloc family mix mixture string raft batch range bunch gang crew majority minority combination network alliance coalition source part")

/** Adjectives that look like participles of verbs there are not: "left rates unchanged". */
export const neverVerbs = words(`
  unchanged unharmed unnamed unprecedented unemployed undisclosed unidentified unspecified unarmed unconfirmed uninsured unaffected undocumented undecided unfounded unresolved unopposed unfinished unauthorised
  unauthorized unlicensed unregistered unregulated unmarked unmanned uninhabited uninvited unlimited unmarried unmatched unnoticed unpublished unqualified unrelated unrestricted unrivalled unsettled unsigned unskilled
  unsolved unsupported untapped untested untouched untreated unused unvaccinated unverified unwanted unprovoked unprotected uncontrolled uncontested unconditioned underprivileged underdeveloped beloved so-called`)

/** Verbs of which somebody is told what follows: "told lawmakers he had nothing to hide". */
export const tellingVerbs = words("tell inform assure remind warn notify convince persuade promise reassure")

/** Verbs that, last in a sentence, tell where what stands before them is from: "…, the survey found." */
export const findingVerbs = words("find show hear learn reveal suggest indicate")
