const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Nouns that name what is said, thought or shown: "his claim that", "the argument is that". */
export const sayings = words(`
  argument assertion claim statement comment remark view opinion belief conviction warning allegation accusation suggestion announcement declaration admission denial prediction forecast
  promise pledge vow assurance conclusion finding contention complaint charge explanation reply response answer message point observation assessment judgment judgement verdict
  testimony thesis theory hypothesis impression fear hope expectation insistence acknowledgement acknowledgment confirmation report reminder proposal recommendation call demand position stance
  reasoning rationale insight notion idea worry concern suspicion boast hint`)

/** Nouns that are somebody's words though nobody is told to be whose: "amid accusations that". */
export const loose = words("allegation accusation claim rumour rumor suggestion speculation complaint criticism report")
/** Nouns of feeling that only voicing verbs make words: "expressed outrage that". */
export const feelings = words("outrage anger dismay regret disappointment optimism confidence scepticism skepticism doubt frustration surprise satisfaction alarm horror anxiety sympathy rumour rumor speculation criticism")

/** Works that speak: "his article states". */
export const works = words(`
  article report study letter statement op-ed editorial column book paper survey poll document memo email e-mail post tweet blog message analysis review story text research release communique
  communiqué note website site page notice ruling law decree constitution treaty indictment lawsuit complaint affidavit transcript essay interview speech declaration figure datum data result finding
  estimate statistic census audit manifesto petition inscription sign poster caption headline entry log guideline rule code act bill resolution agreement contract investigation inquiry probe trial
  test experiment chart map index forecast filing brochure leaflet banner placard dossier file record diary memoir novel film documentary programme program podcast video section chapter`)

/** Bodies, by common nouns: several people who speak with one voice. */
export const bodies = words(`
  office ministry government campaign camp caucus ticket company maker bureau agency police court council committee commission party union group organisation organization association institute university school hospital bank
  firm club team federation league department authority administration army military navy force parliament senate congress cabinet board panel jury coalition alliance opposition junta regime
  newspaper magazine broadcaster channel station outlet publisher network foundation charity trust fund corporation business airline operator manufacturer producer retailer supplier carrier embassy
  consulate mission delegation secretariat church family couple community public crowd staff crew media press industry faction militia movement regulator watchdog body tribunal inspectorate
  directorate centre center laboratory museum society institution think-tank tank start-up startup brokerage lender insurer developer utility exporter importer chain giant brand partnership
  consortium venture faculty city state country nation region municipality district province county kingdom republic leadership command ruler troupe band orchestra choir service treasury chamber academy archive zoo port railway refinery mill brewery factory plant farm hotel
  store shop theatre theater gallery prison palace presidency bloc cooperative syndicate guild diocese exchange platform subsidiary conglomerate lobby delegation squad crew carmaker drugmaker
  automaker chipmaker planemaker steelmaker lawfirm charity ngo think-tank thinktank`)

const people = words(`
  official analyst expert critic scientist witness resident observer economist politician lawmaker activist supporter opponent leader source reporter journalist people many some others
  most few both all somebody someone everyone anyone prosecutor investigator lawyer doctor minister member relative neighbour neighbor colleague student president chairman chairwoman chair
  chief head boss aide deputy governor mayor senator diplomat envoy ambassador spokesman spokeswoman spokesperson judge general colonel captain sergeant commander coach manager director
  executive founder owner partner parent mother father son daughter brother sister wife husband widow uncle aunt child boy girl man woman person guy lady gentleman friend victim survivor patient
  nurse physician surgeon engineer architect artist author poet writer editor columnist historian professor lecturer academic scholar theologian priest bishop pope imam rabbi monk king
  queen prince princess emperor chancellor premier secretary treasurer attorney counsel solicitor barrister advocate defendant plaintiff suspect accused convict prisoner refugee migrant immigrant
  citizen voter protester demonstrator rebel soldier guard pilot driver passenger farmer fisherman villager trader merchant investor shareholder customer client tenant worker employee
  volunteer participant delegate representative candidate incumbent rival ally adviser advisor consultant specialist veteran researcher teacher author coauthor co-author individual
  entrepreneur tourist visitor fan player striker goalkeeper swimmer champion actor actress singer musician director co-founder cofounder whistleblower insider local youth teenager adult
  undersecretary superintendent commissioner magistrate councillor councilor congressman congresswoman lawmaker legislator deputy watchman sheriff detective constable officer cop agent spy
  mathematician physicist chemist biologist geologist epidemiologist virologist psychologist sociologist psychiatrist pollster strategist lobbyist campaigner organiser organizer`)

const endings = /(?:ist|ician|ologist|man|woman|men|women|person|maker|holder|worker|keeper|owner|grapher|crat)$/u

/** Whether a lemma is of somebody: a person or persons without a name. */
export const isPerson = (lemma: string): boolean => people.has(lemma) || endings.test(lemma)

/** Nouns after "according to" that speak for nobody: "according to plan". */
export const nobody = words("plan schedule need size age type taste ability merit criterion principle custom tradition protocol procedure requirement circumstance preference convention")

/** Occasions something is said on: "told a press conference", "said at a rally". Their phrases stand between a verb and what is said. */
export const occasions = words(`
  conference briefing rally meeting summit hearing session debate ceremony event forum speech address interview telephone phone call trial visit trip tour
  question parliament court committee lunch dinner broadcast appearance testimony court`)

/** Works and channels something is said in or on. */
export const channels = words(`
  statement interview report letter email e-mail article op-ed post tweet message speech address release note memo blog column editorial video book paper remark comment broadcast
  television tv radio twitter facebook telegram instagram x youtube tiktok linkedin weibo threads bluesky reddit whatsapp wechat vkontakte page account website site platform network channel show
  programme program podcast study filing document ruling judgment judgement decree order verdict communique communiqué resolution declaration transcript essay review thread newsletter newspaper magazine affidavit
  manifesto foreword preface memoir summary testimony announcement notice bulletin advisory dispatch cable`)
