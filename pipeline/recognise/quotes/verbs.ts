const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Verbs of saying that can stand beside quotation marks and in the middle or at the end of what is said: "…, he added". */
export const saying = words(`
  say tell add note state write announce explain argue warn insist declare claim suggest remark observe comment report reply respond answer ask admit acknowledge concede confirm
  stress emphasise emphasize underline underscore reiterate repeat recall point predict forecast assert maintain contend allege affirm caution complain joke quip boast promise pledge vow
  swear tweet post continue conclude deny lament urge advise testify recount describe elaborate counter retort protest agree clarify disclose reveal proclaim pronounce state mention
  read go exclaim cry shout scream whisper mutter yell opine reason muse wonder cite quote blog telephone text email message reflect summarise summarize tell inform assure remind
  rule find hold order demand plead boast jest rejoin interject chide sneer snap marvel sum joke lecture preach venture volunteer`)

/** Verbs whose that-, wh- or bare clause is what somebody says, thinks or shows. */
export const attributing = words(`
  ${[...saying].join(" ")}
  think believe feel know consider expect hope fear doubt suspect assume estimate reckon guess realise realize understand learn hear discover decide determine conclude judge
  see show indicate demonstrate prove imply signal hint convey propose recommend agree accept recognise recognize regret imagine anticipate foresee project calculate speculate
  stipulate provide specify teach preach imagine hypothesise hypothesize theorise theorize posit postulate surmise gather deem certify attest warrant guarantee threaten worry
  complain convince persuade notify brief advise instruct`)

/** Verbs that take whoever is spoken to as their object before the content: "told reporters that". */
export const telling = words("tell inform assure remind notify advise warn convince persuade brief instruct ask urge promise show teach")

/** Verbs whose object is what somebody is for or against: the judgement is the statement. */
export const judging = words(`
  praise criticise criticize condemn denounce welcome hail applaud blame slam blast decry deplore laud commend reject dismiss oppose support back endorse defend attack ridicule mock
  deride lambast lambaste castigate rebuke extol lament bemoan question dispute doubt deny refute rebut celebrate acclaim demand propose advocate`)

/** Verbs whose object and what is said of it make the statement: "called him a liar", "described it as a mistake". */
export const calling = words("call describe label brand characterise characterize portray depict dub term denounce regard view see")

/** Nouns that name what is said, thought or shown: "his claim that", "the argument is that". */
export const sayings = words(`
  argument assertion claim statement comment remark view opinion belief conviction warning allegation accusation suggestion announcement declaration admission denial prediction forecast
  promise pledge vow assurance conclusion finding contention complaint charge explanation reply response answer message point observation assessment judgment judgement verdict
  testimony thesis theory hypothesis impression fear hope expectation insistence acknowledgement acknowledgment confirmation report reminder proposal recommendation call demand position stance
  reasoning rationale`)

/** Works that speak: "his article states". */
export const works = words(`
  article report study letter statement op-ed editorial column book paper survey poll document memo email e-mail post tweet blog message analysis review story text research release communique
  communiqué newspaper magazine note survey website site page notice ruling law decree constitution treaty indictment lawsuit complaint affidavit transcript essay interview speech declaration
  figure datum data result finding`)

/** Nouns after "according to" that speak for nobody: "according to plan". */
export const nobody = words("plan schedule law rule need size age type taste ability merit criterion principle custom tradition protocol procedure requirement circumstance preference convention")

/** Common nouns of people, by lemma: who can be a speaker without a name. */
export const unnamedPlural = words("official analyst expert critic scientist researcher witness resident police authority observer economist politician lawmaker activist supporter opponent leader source reporter journalist "
  + "people many some others most few both all somebody everyone anyone they prosecutor investigator lawyer doctor minister member family relative neighbour neighbor colleague student teacher worker")
