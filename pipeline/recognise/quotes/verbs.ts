const words = (list: string): ReadonlyArray<string> => list.trim().split(/\s+/u)

/** What a verb of saying, thinking or judging can do; bits of one number. */
export const Can = {
  /** Stand beside quotation marks, and in the middle or at the end of what is said. */
  speak: 1,
  /** Govern a clause without "that", whatever the clause's subject looks like. */
  bare: 2,
  /** Govern a that-clause; one without "that" only where subject and verb follow at once. */
  state: 4,
  /** Govern a wh- or if-clause. */
  ask: 8,
  /** Govern an infinitive of the speaker's own doing: "promised to". */
  intend: 16,
  /** Govern object and infinitive, the object being spoken to: "urged Kyiv to". */
  urge: 32,
  /** Govern object and infinitive, both being what is thought: "expects the trend to continue". */
  expect: 64,
  /** Take whoever is spoken to as its object: "told reporters that". */
  tell: 128,
  /** Stand in the middle or at the end of what is thought or found, though it is no verb of saying. */
  aside: 256,
  /** Say nothing by itself but of a work or of people: "the study shows". */
  show: 512,
  /** Judge its object: "praised the reform". */
  judge: 1024,
  /** Call its object something: "called him a liar". */
  call: 2048,
  /** Say that something is not so. */
  deny: 4096,
  /** Take no object but what is said: the clause behind may be long in coming to its verb. */
  clausal: 8192,
  /** Need their "that": without it what follows is an object. */
  that: 16384,
  /** Say something of what stands behind a preposition, and only there: "lashed out at". */
  about: 32768
} as const

const table = new Map<string, number>()
const add = (bits: number, list: string): void => { for (const word of words(list)) table.set(word, (table.get(word) ?? 0) | bits) }

add(Can.speak | Can.bare | Can.state, `
  say add note state write explain argue warn insist declare claim suggest remark observe comment reply respond answer admit acknowledge concede confirm stress emphasise emphasize underline
  underscore reiterate predict assert contend allege affirm caution complain joke quip boast promise pledge vow swear tweet conclude lament advise testify elaborate counter retort protest
  clarify proclaim pronounce opine reason muse tell inform assure remind estimate post blog recall announce report counsel rejoin interject chide gripe grumble object moan rail rave theorise theorize`)
table.set("put it", Can.speak | Can.bare)
add(Can.speak, `maintain ask continue exclaim cry shout scream whisper mutter yell laugh sigh sing smile snap sneer wonder quote read begin urge order demand plead describe recount summarise summarize
  sum agree disagree point disclose reveal repeat deny forecast message text email telephone marvel jest preach lecture chant murmur growl bark sob weep chuckle grin nod shrug enthuse gush vent
  fume thunder warn recite implore beg reflect venture volunteer`)
add(Can.state, `
  maintain point repeat forecast disclose reveal deny agree indicate show demonstrate prove imply signal hint convey propose recommend accept recognise recognize determine decide rule find hold learn
  hear discover see understand know realise realize consider fear doubt suspect assume guess judge imagine anticipate foresee project calculate speculate stipulate provide specify hypothesise hypothesize posit postulate
  surmise gather deem certify attest guarantee threaten worry convince persuade notify brief teach ascertain describe mean highlight reckon dispute refute rebut mention read cite regret expect demand request
  order require urge message text email relay profess plead inform intimate concur verify uncover calculate feel hope believe think boast gripe grumble disagree`)
add(Can.bare, "think believe feel hope reckon fear guess suspect estimate know assume mean agree expect imagine doubt find show realise realize hear reveal decide indicate")
add(Can.aside, "think believe find show suggest estimate predict reckon hope reveal fear indicate agree learn rule calculate discover feel")
add(Can.show, "show demonstrate prove indicate imply signal mean reveal find see understand know convey provide require read hear learn decide discover realise realize hold highlight")
add(Can.ask, `ask wonder know explain say specify tell reveal disclose describe understand question doubt see show determine discuss ascertain clarify inquire enquire consider debate decide learn mention
  recount outline detail demonstrate recall predict discover forget remember indicate announce examine confirm investigate`)
add(Can.intend, "promise pledge vow threaten swear propose claim hope demand undertake guarantee profess")
add(Can.urge, "urge ask tell order advise warn instruct remind invite beg implore exhort command entreat beseech")
add(Can.expect, "expect want believe consider")
add(Can.tell, "tell inform assure remind notify advise warn convince persuade brief instruct ask urge promise show teach caution text email message order beg implore invite exhort encourage command quote answer counsel")
add(Can.judge, `praise criticise criticize condemn denounce welcome hail applaud blame slam blast decry deplore laud commend reject oppose deride ridicule lambast lambaste castigate rebuke extol
  bemoan dispute deny refute rebut acclaim demand advocate lament regret endorse expect predict forecast accuse mock disparage belittle berate chastise excoriate chide scold lampoon trumpet tout champion propose threaten promise pledge`)
add(Can.call, "call describe label brand characterise characterize portray depict dub term denounce slam hail regard view dismiss reject condemn praise criticise criticize mock deride ridicule tout blast decry cast paint liken compare laud applaud trumpet cite")
add(Can.deny, "deny refute rebut dispute reject")

add(Can.about, "lash hit speak object lobby fret rail apologise apologize appeal insist boast brag crow fume")

add(Can.clausal, "say think believe insist argue warn admit hope feel reckon contend tell suspect guess fear complain boast quip joke swear concede acknowledge")

add(Can.that, "provide require request demand order decide rule hold mean determine guarantee specify stipulate threaten cite read describe highlight uncover see notify accept prove maintain recommend propose regret consider dispute refute convey convince persuade determine repeat point urge ask")

/** What the verb of a lemma can do; 0 for verbs that say nothing. */
export const powers = (lemma: string): number => table.get(lemma) ?? 0

/** Participles that comment, and end what was said before them: ", adding that …". */
export const commenting = new Set(words("add say note cite call describe warn stress argue insist refer emphasise emphasize urge accuse claim tell write quote point explain saying suggest declare conclude promise vow pledge"))
