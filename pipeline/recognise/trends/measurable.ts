const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Nouns, by lemma, whose amount is news by itself: beside them an everyday verb tells of a change ("shares slipped", "prices are up"). */
const amounts = list(`
  price share stock index profit sale revenue earnings turnover rate yield cost wage salary income pay pension benefit demand supply output production export import trade traffic turnout attendance unemployment
  employment inflation gdp gnp growth temperature rainfall snowfall level number figure toll case death birth crime support approval popularity confidence trust sentiment spending expenditure consumption investment lending
  borrowing debt deficit surplus reserve stockpile inventory margin volume value rating score population membership enrolment enrollment application arrival inflow outflow departure booking order permit claim rent fare tariff tax
  duty premium bill fee emission pollution concentration subsidy saving diesel petrol gasoline fuel electricity deforestation poverty inequality hunger mortality fertility infection hospitalisation hospitalization admission productivity usage use coverage participation
  proportion percentage ratio gap majority lead economy market tourism activity oil crude brent gas gold silver copper wheat corn maize rice soybean coffee cocoa sugar barley rye oat oats lentil lentils sorghum cotton wool rubber timber lumber nickel zinc tin lead aluminium aluminum iron steel lithium platinum palladium uranium coal cattle pork beef milk butter cheese egg bread flour fertiliser fertilizer cement potato onion tomato bond future currency rouble ruble dollar euro pound
  sterling yen yuan renminbi peso lira rupee won rand franc krona krone real hryvnia tenge som dinar dirham ringgit baht rupiah shekel zloty forint koruna naira cedi bitcoin mercury ether equity treasury loan mortgage
  deposit remittance donation fund funding budget aid subsidy grant job vacancy workforce headcount payroll hiring redundancy layoff vote seat audience viewership readership circulation subscriber user follower
  visitor tourist passenger patient pupil student migrant refugee asylum migration immigration emigration homicide murder robbery burglary theft arrest attack accident violence shooting outbreak pace speed
  pressure tension anger concern fear interest appetite influence power dependence reliance prevalence incidence frequency intensity likelihood probability risk uncertainty volatility liquidity threshold limit ceiling
  quota target forecast estimate expectation age expectancy lifespan weight height depth length width size area distance time period duration capacity stake holding share-price water sea river snow ice glacier
  forest herd flock harvest crop catch yield birthrate recession crisis shortage housing construction manufacturing sector industry credit leverage default bankruptcy insolvency visit view search download
  smoking drinking bullying obesity literacy numeracy vaccination immunity consumption freight shipment delivery cargo gain loss return valuation capitalisation capitalization multiple spread differential
  biodiversity stability quality standard balance intake dose burden workload backlog caseload queue wait delay absence absenteeism ridership footfall occupancy margin surplus charge levy interest-rate dividend payout guidance dole allowance progress iodine ozone methane nitrogen oxygen nitrate cholesterol glucose radiation salinity acidity crossing competition co-operation
  cooperation corruption discrimination hatred hostility hate fighting bloodshed casualty fatality injury victim homelessness unrest dissatisfaction satisfaction awareness optimism pessimism enthusiasm resentment distrust
  mistrust discontent frustration hope fervour morale backing opposition resistance criticism scrutiny presence role involvement engagement contribution commitment control grip dominance hegemony clout ambition contagion
`)

/** What is bad by itself: where it worsens there is more of it. */
const ills = list(`
  crisis shortage deficit debt unemployment inflation recession poverty inequality hunger famine drought violence conflict war fighting tension unrest crime corruption pollution congestion outbreak epidemic pandemic
  disease illness pain plight suffering burden problem issue difficulty challenge hardship instability insecurity damage disaster emergency flooding flood fire storm heat backlog delay overcrowding discrimination
  rivalry division rift dispute feud crackdown repression abuse threat risk danger vulnerability imbalance bottleneck gridlock malnutrition undernourishment homelessness addiction obesity deprivation misery
  scarcity strain stress pressure anxiety fear distrust mistrust resentment anger grievance weakness volatility uncertainty decline fall drop loss slump downturn slowdown deforestation erosion degradation time wait queue
`)

/** What can be better or worse, more or less, and is written about so; beside verbs of judgement ("improve", "worsen", "strengthen") others say nothing that is measured. */
const gradable = list(`
  condition relation relationship tie link economy health security safety outlook prospect performance efficiency competitiveness access nutrition finance earnings environment climate weather visibility mood
  mark wind swell gale mark grade result outcome record reputation image standing position bond alliance partnership democracy currency competition cooperation connectivity fortune livelihood service hygiene sanitation
`)

const measuringEnd = /(?:ation|ption|tion|sion|ity|ness|ance|ence|ency|ancy|ship|rate|rates|cost|age|cide|ment)$/u
/** Words that end so and are no amounts. */
const notAmounts = list(`
  nation station action question reaction section institution organisation organization constitution administration election relation situation condition function fraction position location foundation corporation session
  mission commission city university facility community authority security activity entity minority party charity university celebrity business illness witness fitness ambulance insurance entrance instance science
  conference sentence audience agency emergency currency friendship ship warship leadership partnership message village package image page stage language passage garage damage advantage marriage document moment
  government department parliament agreement treatment apartment statement movement announcement establishment environment experiment element monument tournament document cement regiment tourism terrorism organism
  mechanism version television mansion tension decision commission permission invasion division option nationality personality reality identity utility municipality occasion collection exhibition competition coalition
  education generation nomination declaration resolution application legislation regulation communication presentation conversation operation delegation federation association exception description reception disruption
`)

/** Whether a noun is one whose amount is news by itself. */
export const isAmount = (lemma: string): boolean => amounts.has(lemma)

/** Whether what a noun names has an amount that news tells of. */
export const isMeasurable = (lemma: string): boolean => amounts.has(lemma) || measuringEnd.test(lemma) && !notAmounts.has(lemma)

/** Whether more of it is worse: "the crisis worsened" is an increase, "conditions worsened" a decrease. */
export const isIll = (lemma: string): boolean => ills.has(lemma)

/** Whether verbs of judgement say something of it that could be measured. */
export const isGradable = (lemma: string): boolean => gradable.has(lemma) || ills.has(lemma) || isMeasurable(lemma)

/** Beings and bodies of them that move by themselves: what they do is no change of an amount. */
const beings = list(`
  dynasty empire government regime kingdom republic cabinet fortress leader king dictator soldier man woman union climber hiker worker child boy girl baby person people player rider runner driver pilot patient victim protester
  demonstrator crowd rebel militant troop fighter police army force candidate actor singer team club side squad squadron fleet gunman attacker thief suspect hostage prisoner dog cat horse cow sheep animal monarchy communism
  fascism apartheid state nation country angel god ghost spirit soul character hero truce coalition alliance talk negotiation deal ceasefire
`)

/** Things that are made, moved and broken. */
const things = list(`
  city town village wall capital snow night darkness silence bomb shell missile rocket castle debris tree plane aircraft airplane aeroplane helicopter jet airliner balloon drone satellite spacecraft capsule sun moon star
  smoke dust lava rock stone boulder roof ceiling bridge building tower skyscraper cathedral church crane ladder scaffolding curtain bird boat ship ferry car bus train lorry truck vehicle tank body corpse leaf fruit apple
  snowflake tear hand head arm leg foot ankle knee eyebrow finger flag mountain peak hill road path trail street staircase terrain ground land cliff slope wave tide comet meteorite meteor asteroid bullet arrow bottle glass
  cup mobile phone computer machine engine region area world district province county island continent elevator lift cave mine tunnel dam pier platform stage stand fence gate door window house home hut tent key class
  eurozone bloc ocean pool dark smoke orange sauce boom cordon metal bracket shot ball goal paper knife shirt coat hat shoe pipe wire rope cable
`)

export const isConcrete = (lemma: string): boolean => things.has(lemma) || beings.has(lemma)

export const isThing = (lemma: string): boolean => things.has(lemma)
