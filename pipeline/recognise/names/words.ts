/** The recogniser's closed word lists: general English, lower case. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Never a name by themselves, whatever their capital. */
export const never: ReadonlySet<string> = list(`
  a an the this that these those i we you he she it they me us him her them my our your his its their mine ours yours hers theirs myself ourselves yourself himself herself itself
  themselves who whom whose which what when where why how whether if unless because although though while since until till before after as than so and or but nor yet for of in
  on at by to from with without within into onto upon over under above below between among amongst through during against about across along around behind beside besides beyond
  despite down except inside like near off out outside per past plus round throughout toward towards underneath unlike up via worth not no never none neither either both each
  every all any some many much more most few fewer less least several such same other another others own only just even also too very then there here now again once always often
  sometimes usually still already soon later earlier ago however therefore thus hence moreover furthermore meanwhile nevertheless nonetheless otherwise instead indeed perhaps
  maybe rather quite almost nearly hardly is am are was were be been being have has had having do does did doing done will would shall should can could may might must ought need
  dare let yes okay ok well please today tomorrow yesterday tonight first second third fourth fifth last next new old one two three four five six seven eight nine ten eleven
  twelve hundred thousand million billion trillion dozen half mr mrs ms dr january february april june july september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec jan. feb. mar. apr. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun spring summer autumn winter am pm a.m p.m a.m. p.m. ad bc ce bce a.d. b.c. c.e. b.c.e. gmt
  utc est edt pst pdt cet etc e.g i.e image photo file source copyright according speaking asked "'s" "s" "n't" 're 've 'll 'd 'm
  following given although everyone everybody someone somebody anyone anybody nobody nothing something anything everything whoever whatever whenever wherever
  recently finally additionally similarly unfortunately fortunately apparently eventually currently previously originally overall together especially particularly
  says said told added asked wrote noted great good thanks thank hello hi dear sorry sincerely regards sir madam
  god lord
  part chapter section article page figure table appendix annex volume note notes question answer step item number no nos vol
  north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central
`)

/** Capitals that name nothing of their own. */
export const plainCapitals: ReadonlySet<string> = list(`i a tv dvd cd pc gps faq url html pdf usb id ceo cfo cto coo vip dna hiv aids lol btw fyi asap rsvp diy ps pm am ad gdp vat iq ok phd md ma ba bc
  mr mrs ms dr jr sr st mph kmh km kg hd sms atm suv bbq mba pr hr it's p.s. p.m. a.m. and or not the of to is no yes you we all very so re cc fw fwd omg wtf imo imho ii iii iv vi vii viii
  ix xi xii est edt pst pdt gmt utc cet ad bce a.d. b.c. c.e. b.c.e. usd eur gbp monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december please note`)

/** Months and seasons that are also names of people: a name only beside other capitals. */
export const months: ReadonlySet<string> = list("may march august april june will mark")

/** Words that join two capitalised words of one name, where its first part asks for it. */
export const ofLike: ReadonlySet<string> = list("of for on")

/** Parts of people's and places' names that are written small. */
export const particles: ReadonlySet<string> = list("van der den von zu de la las los del della di da do dos das du le al el bin ibn ben bint abu e y ter ten af av und")

/** Particles that a name may begin with, before a hyphen: "al-Shabaab". */
export const openers: ReadonlySet<string> = list("al el ash as an ar at ad")

/** Particles that a family name may begin with: "bin Laden", "von der Leyen", "van Persie". */
export const nobiliary: ReadonlySet<string> = list("bin ibn bint van von der den zu")

/** First words of places: "San Rafael", "Fort Smith". */
export const local = /^(?:san|santa|fort|port|mount|cape|los|las|puerto|villa|ciudad|st\.?|saint)$/u

/** What a name may be at the front that makes "'s" a part of it: "People's Party", "St. John's Hospital". */
export const possessors: ReadonlySet<string> = list(`people peoples women men children workers teachers farmers women's nurses king queen world player players writer writers lawyers citizens
  veterans officers bankers artists painters mother father mothers fathers minister saint`)

/** Endings of company names that follow a comma. */
export const suffixes: ReadonlySet<string> = list("inc inc. ltd ltd. llc llp plc corp corp. co co. gmbh ag sa jr jr. sr sr. ii iii iv lp s.a. n.v. b.v. pty")

/** Suffixes of people's names. */
export const personSuffixes: ReadonlySet<string> = list("jr jr. sr sr. ii iii iv phd ph.d. md m.d. esq esq.")

/** Verbs that people and bodies do with words; a name that does one is no place. */
export const saying: ReadonlySet<string> = list(`say tell add write ask argue claim note warn explain reply announce state insist believe think tweet recall report call declare suggest admit
  deny complain joke confirm comment describe urge criticise criticize praise accuse thank`)

/** Things that only people do or have. */
export const personal: ReadonlySet<string> = list(`born die marry resign graduate recall smile laugh cry write play sing star direct tweet retire study teach remember score equalise replace
  substitute coach captain win lose feel want know live work grow`)

/** Lower-case nouns after which a place's name stands without "of": "in the city Almaty". */
export const placeNouns: ReadonlySet<string> = list(`city town village capital region province state district county island river lake sea port municipality suburb neighbourhood neighborhood
  oblast republic country nation territory peninsula mountain valley desert canal bay gulf strait street avenue borough commune prefecture`)

export const organisationNouns: ReadonlySet<string> = list(`company firm group party newspaper magazine agency broadcaster bank airline university club team band organisation organization union
  movement channel network website outlet daily weekly journal publisher retailer manufacturer carmaker maker giant startup charity foundation think-tank militia regulator watchdog
  league federation alliance coalition bloc office ministry department committee council commission court army force police school college institute hospital chain operator producer
  service platform studio label brand tabloid station paper site blog`)

export const workNouns: ReadonlySet<string> = list("book novel film movie album song single play poem series show game opera musical painting documentary essay report article memoir video track podcast software app")

/** Lower-case nouns after which somebody's name stands: "spokesman Dmitry Peskov". Others are known by the authority as titles or kin. */
export const personNouns: ReadonlySet<string> = list(`president minister chancellor premier senator governor mayor king queen prince princess emperor pope bishop archbishop imam rabbi priest pastor
  ambassador secretary spokesman spokeswoman spokesperson director chairman chairwoman chair chief head leader boss ceo founder co-founder cofounder owner manager coach captain player
  skipper striker midfielder defender goalkeeper winger forward pitcher quarterback referee umpire driver rider runner swimmer skier boxer champion actor actress singer rapper musician
  guitarist drummer composer conductor artist painter sculptor illustrator photographer cosplayer designer architect writer author novelist poet playwright journalist reporter
  correspondent editor columnist blogger activist campaigner dissident lawyer attorney barrister solicitor judge prosecutor detective officer sergeant sheriff inspector lieutenant
  colonel general admiral commander soldier pilot astronaut cosmonaut scientist researcher professor lecturer teacher student economist analyst expert historian philosopher
  physicist chemist biologist engineer inventor doctor physician surgeon nurse psychologist politician lawmaker congressman congresswoman diplomat envoy adviser advisor aide
  candidate nominee businessman businesswoman billionaire entrepreneur banker investor trader farmer worker resident citizen member colleague friend victim suspect
  defendant witness survivor hero legend comedian filmmaker screenwriter host presenter anchor dancer model chef critic scholar fellow
  programmer hacker warlord dictator militant terrorist gunman killer criminal mother father son daughter brother sister wife husband uncle aunt nephew niece cousin grandson
  granddaughter grandfather grandmother widow fiancé fiancée girlfriend boyfriend partner girl boy man woman teenager named called nicknamed alias`)

/** Words that a report of a match has many of. */
export const matchNouns: ReadonlySet<string> = list(`match goal team coach striker midfielder defender goalkeeper winger referee penalty half-time kick-off offside tournament league cup score win wicket innings try
  quarterback touchdown inning rebound medal semi-final final quarter-final group stadium fixture squad captain equaliser header substitute injury fan`)

/** What may join two words of a name, beside particles: see `goesOn`. */
export const joiners: ReadonlySet<string> = new Set(["&", "+", "'s", "’s", "of", "for", "on", "and", ",", "-", "‑", "/", "–"])

/** Pronouns that may go back to a name, and "I". */
export const pronounWords: ReadonlySet<string> = list("he him his himself she her hers herself i me my myself it its itself they them their theirs themselves")
