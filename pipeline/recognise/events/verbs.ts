import { type Frame, words } from "./frame.ts"

const talks = { subject: "participant", object: "participant", with: "participant" } as const
const deed = { subject: "actor", object: "target" } as const
const harm = { subject: "actor", object: "victim" } as const

const people = words(`
  president minister leader official officials delegation delegate envoy ambassador counterpart chancellor premier king queen prince pope secretary chief head chairman director diplomat lawmaker senator governor
  mayor representative negotiator reporter journalist activist family resident worker student member voter group executive general commander spokesman team colleague survivor victim relative expert scientist`)

const bodies = words("committee council board parliament cabinet assembly court government commission leader leaders minister ministers bank panel congress senate")

const audiences = words(`
  parliament congress assembly council nation conference summit crowd rally meeting session forum lawmaker reporter supporter student audience gathering senate un panel committee gala congregation troops delegate seminar public`)

const works = words(`
  report book article study paper data figure figures statistic statistics op-ed essay column interview letter statement list album novel memoir survey findings finding document guide review editorial photo video transcript
  research white analysis index ranking manifesto magazine journal newsletter song single version file memo draft plan budget results poll communique communiqué declaration decree bulletin commentary`)

const pacts = words(`
  agreement deal treaty pact accord memorandum contract protocol declaration truce ceasefire armistice communique communiqué convention charter partnership memoranda`)

const demonstrators = words("people protester demonstrator worker student farmer thousand hundred dozen supporter opponent activist crowd resident group union teacher nurse doctor driver woman man opposition citizen villager")

const goods = words("rival stake company firm maker startup airline bank refinery gas oil weapon aircraft jet tank missile arms ammunition helicopter submarine frigate grain wheat club")
const strikers = words("worker nurse teacher doctor employee staff miner driver student member pilot actor writer hundred thousand union crew docker conductor lecturer")
const courts = words("court judge tribunal jury magistrate")
const pleas = words("appeal case lawsuit petition challenge claim argument")

const vehicles = words("plane train car bus helicopter jet aircraft truck lorry airliner drone boat ferry ship vehicle flight coach tram balloon rocket van glider")
/** "kill the bill", "kill time": what is no creature. */
const measuresAndMoods = words("bill law plan proposal deal amendment measure motion project programme program reform legislation budget treaty idea initiative resolution merger time demand growth job jobs weed bacteria virus cell plant crop engine rumour rumor story debate momentum penalty")
const attackers = words("police soldier troops army force forces gunman rebel militant attacker militia sniper insurgent fighter terrorist bomber bandit jihadist extremist assailant missile airstrike bomb drone rocket strike shelling shell")
const weapons = words("missile rocket drone bomb shell jet aircraft force forces troops army navy warplane militant rebel gunman fighter insurgent plane artillery airstrike")

const posts = words("minister president head director ambassador secretary chairman coach manager commander leader ceo chairwoman governor successor captain chief executive premier chancellor commissioner envoy boss speaker")
const officials = words("minister president chief government cabinet official commander general governor head director adviser secretary ambassador mayor premier chancellor executive boss coach manager")

/** Verbs that tell of an event, by lemma; a verb of several meanings has a frame for each, and the first that fits is taken. */
const frames: Readonly<Record<string, ReadonlyArray<Frame>>> = {
  host: [{ type: "meeting", roles: { subject: "host", object: "participant", at: "place", in: "place" }, named: "object", namedSubject: true, subjects: words("president minister king queen premier chancellor pope prince emir sultan"), objects: people, notBy: words("team club side") }],
  welcome: [{ type: "meeting", roles: { subject: "host", object: "participant", at: "place", in: "place", to: "place" }, named: "object", namedSubject: true, subjects: words("president minister king queen premier chancellor pope prince"), objects: people, particles: words("to at") }],
  land: [{ type: "visit", roles: { subject: "actor", in: "place" }, named: "subject", subjects: people, towards: words("in at") }],
  touch: [{ type: "visit", roles: { subject: "actor", in: "place" }, named: "subject", subjects: people, particles: words("down"), towards: words("in at") }],
  cast: [{ type: "election", roles: { subject: "actor" }, objects: words("ballot vote"), subjects: words("voter people citizen million resident thousand electorate") }],
  defeat: [{ type: "election", roles: { subject: "target" }, named: "object", particles: words("election vote runoff primary referendum ballot") }],
  beat: [{ type: "election", roles: { subject: "target" }, named: "object", particles: words("election vote runoff primary referendum ballot") }],
  confirm: [{ type: "appointment", roles: deed, named: "object", particles: posts }],
  pick: [{ type: "appointment", roles: deed, named: "object", particles: posts }],
  tap: [{ type: "appointment", roles: deed, named: "object", particles: posts }],
  choose: [{ type: "appointment", roles: deed, named: "object", particles: posts }],
  replace: [{ type: "appointment", roles: { subject: "target" }, named: "object", objects: officials, namedSubject: true, subjects: words("deputy minister general official diplomat chief") }],
  stand: [{ type: "resignation", roles: { subject: "actor" }, particles: words("down"), bare: true }],
  topple: [{ type: "resignation", roles: deed, named: "object", objects: words("president government regime minister leader dictator king ruler") }],
  overthrow: [{ type: "resignation", roles: deed, named: "object", objects: words("president government regime minister leader dictator king ruler monarchy") }],
  unseat: [{ type: "resignation", roles: deed, named: "object", objects: officials }],
  ink: [{ type: "agreement", roles: { subject: "participant", with: "participant" }, objects: pacts }],
  clinch: [{ type: "agreement", roles: { subject: "participant", with: "participant" }, objects: pacts }],
  finalise: [{ type: "agreement", roles: { subject: "participant", with: "participant" }, objects: pacts }],
  finalize: [{ type: "agreement", roles: { subject: "participant", with: "participant" }, objects: pacts }],
  approve: [{ type: "agreement", roles: {}, objects: pacts }],
  injure: [{ type: "attack", roles: harm, subjects: attackers }],
  hit: [{ type: "attack", roles: deed, subjects: weapons }],
  pound: [{ type: "attack", roles: deed, subjects: weapons }],
  gun: [{ type: "attack", roles: harm, particles: words("down") }],
  detonate: [{ type: "attack", roles: { subject: "actor" }, objects: words("bomb explosive explosives device vest grenade charge") }],
  overrun: [{ type: "attack", roles: deed, objects: words("city town village base airport territory camp position outpost") }],
  retake: [{ type: "attack", roles: deed, named: "object", objects: words("city town village base airport territory port") }],
  recapture: [{ type: "attack", roles: deed, named: "object", objects: words("city town village base airport territory port") }],
  torch: [{ type: "attack", roles: deed, objects: words("building car house office station parliament church mosque bus home shop vehicle headquarters") }],
  meet: [{ type: "meeting", roles: { ...talks, in: "place" }, named: "object", objects: people, notBy: words("team club side squad striker player champion"), refuses: words("demand requirement standard goal target need criterion deadline expectation challenge obligation fate condition end cost approval resistance") },
    { type: "meeting", roles: { subject: "participant", in: "place" }, bare: true, subjects: bodies }],
  gather: [{ type: "meeting", roles: { subject: "participant", in: "place" }, bare: true, subjects: words("leader minister official delegate diplomat head") }],
  negotiate: [{ type: "meeting", roles: { subject: "participant", with: "participant" }, named: "subject", particles: words("with") }],
  confer: [{ type: "meeting", roles: talks, named: "subject", particles: words("with") }],
  convene: [{ type: "meeting", roles: { subject: "participant" }, named: "subject" }],
  visit: [{ type: "visit", roles: { subject: "actor", object: "place" }, named: "object", objects: words("capital country region city site front hospital village town factory school school camp school area troops") }],
  fly: [{ type: "visit", roles: { subject: "actor", to: "place" }, named: "subject", subjects: people, towards: words("to into") }],
  travel: [{ type: "visit", roles: { subject: "actor", to: "place" }, named: "subject", subjects: people, towards: words("to") }],
  arrive: [{ type: "visit", roles: { subject: "actor", in: "place" }, named: "subject", subjects: people, towards: words("in at") }],
  tour: [{ type: "visit", roles: { subject: "actor", object: "place" }, named: "object" }],
  address: [{ type: "speech", roles: { subject: "speaker", object: "target" }, objects: audiences }],
  publish: [{ type: "publication", roles: { subject: "publisher", by: "author", in: "publisher" }, objects: works, named: "object" }],
  release: [{ type: "publication", roles: { subject: "publisher", by: "author" }, objects: words("report book study paper data figure figures statistics survey findings album statement document results poll index memoir novel transcript communique communiqué single ranking") }],
  issue: [{ type: "publication", roles: { subject: "publisher" }, objects: words("report statement communique communiqué declaration bulletin study") }],
  write: [{ type: "publication", roles: { subject: "author", in: "publisher", for: "publisher" }, objects: words("book article op-ed essay column novel memoir editorial commentary report paper") }],
  coauthor: [{ type: "publication", roles: { subject: "author" } }],
  elect: [{ type: "election", roles: { subject: "actor", object: "target" } }],
  win: [{ type: "election", notBy: words("election vote referendum poll"), roles: { subject: "target" }, objects: words("vote seat presidency referendum majority election reelection re-election primary runoff mayoralty") }],
  vote: [{ type: "election", roles: { subject: "actor" }, subjects: words("voter people lawmaker parliament member senate mp deputy citizen assembly council house electorate senator delegate shareholder million resident congress committee union worker") }],
  reelect: [{ type: "election", roles: { subject: "actor", object: "target" } }],
  "re-elect": [{ type: "election", roles: { subject: "actor", object: "target" } }],
  appoint: [{ type: "appointment", roles: deed, refuses: words("time hour day") }],
  name: [{ type: "appointment", roles: deed, named: "object", particles: posts }],
  succeed: [{ type: "appointment", roles: { subject: "actor" }, named: "object", particles: words("as") }],
  promote: [{ type: "appointment", roles: deed, named: "object", particles: words("to") }],
  nominate: [{ type: "appointment", roles: deed, named: "object", objects: people }],
  inaugurate: [{ type: "appointment", roles: deed, named: "object", objects: words("president governor mayor leader") }],
  swear: [{ type: "appointment", roles: deed, particles: words("in") }],
  reappoint: [{ type: "appointment", roles: deed }],
  take: [{ type: "appointment", roles: { subject: "actor" }, objects: words("office") }, { type: "crime", roles: { subject: "accused", from: "target" }, objects: words("bribe kickback") },
    { type: "attack", roles: deed, objects: words("hostage") }, { type: "attack", roles: harm, particles: words("hostage") }, { type: "appointment", roles: { subject: "actor", from: "target" }, bare: true, named: "subject", subjects: people, particles: words("over") }],
  blow: [{ type: "attack", roles: deed, subjects: words("bomber attacker militant rebel insurgent assailant fighter terrorist soldier troops saboteur man woman"), particles: words("up") }],
  resign: [{ type: "resignation", roles: { subject: "actor" } }],
  step: [{ type: "resignation", roles: { subject: "actor" }, particles: words("down") }],
  quit: [{ type: "resignation", roles: { subject: "actor" }, objects: words("job post government party role position cabinet office team") }, { type: "resignation", roles: { subject: "actor" }, bare: true, subjects: words("minister president official chief director coach manager ceo") }],
  retire: [{ type: "resignation", roles: { subject: "actor" }, named: "subject", bare: true }],
  remove: [{ type: "resignation", roles: deed, named: "object", objects: people, particles: words("office post power position as") }],
  sack: [{ type: "resignation", roles: deed, named: "object", objects: people }],
  dismiss: [{ type: "resignation", roles: deed, objects: words("minister president chief government cabinet official commander general governor head director prime-minister adviser secretary ambassador"), refuses: words("claim") }, { type: "trial", roles: { subject: "actor" }, subjects: courts, objects: pleas }],
  oust: [{ type: "resignation", roles: deed, named: "object", objects: people }],
  depose: [{ type: "resignation", roles: deed, named: "object", objects: people }],
  sign: [{ type: "agreement", roles: { subject: "participant", with: "participant" }, objects: pacts }],
  agree: [{ type: "agreement", roles: { subject: "participant", with: "participant" }, named: "subject", subjects: words("company government side party leader minister negotiator lawmaker union"), particles: words("to on") }],
  ratify: [{ type: "agreement", roles: { subject: "participant" }, objects: pacts }],
  conclude: [{ type: "agreement", roles: { subject: "participant", with: "participant" }, objects: pacts }],
  sanction: [{ type: "sanction", roles: deed, named: "object", objects: words("company official bank entity individual firm oligarch businessman person ship vessel") }],
  suspend: [{ type: "sanction", roles: deed, named: "object", objects: words("member player official minister company bank country athlete driver team worker employee officer licence license") }],
  ban: [{ type: "sanction", roles: deed, named: "object", objects: words("woman girl man student child foreigner import export protest party app product player athlete team company sale flight airline") }],
  fine: [{ type: "sanction", roles: deed, named: "object", objects: words("company firm bank driver club airline player team operator") }],
  blacklist: [{ type: "sanction", roles: deed }],
  penalise: [{ type: "sanction", roles: deed }],
  penalize: [{ type: "sanction", roles: deed }],
  expel: [{ type: "sanction", roles: deed, named: "object", objects: words("diplomat ambassador member envoy official") }],
  freeze: [{ type: "sanction", roles: { subject: "actor", of: "target" }, objects: words("asset account") }],
  sell: [{ type: "trade", roles: { subject: "actor", to: "target" }, objects: words("stake share unit business division company plant gas oil weapon arms asset bond aircraft jet chip grain") }],
  purchase: [{ type: "trade", roles: { ...deed, from: "participant" }, named: "organisation", objects: goods }],
  export: [{ type: "trade", roles: { subject: "actor", to: "target" }, named: "subject" }],
  import: [{ type: "trade", roles: { subject: "actor", from: "target" }, named: "subject" }],
  acquire: [{ type: "trade", roles: deed, named: "organisation", objects: words("rival stake company firm maker startup airline bank refinery") }],
  buy: [{ type: "trade", roles: { ...deed, from: "participant" }, named: "organisation", objects: goods }],
  walk: [{ type: "protest", roles: { subject: "actor" }, subjects: strikers, particles: words("out off") }],
  go: [{ type: "election", roles: { subject: "actor" }, particles: words("polls"), namedSubject: true, subjects: words("voter people country nation electorate citizen million resident") }],
  head: [{ type: "election", roles: { subject: "actor" }, particles: words("polls"), namedSubject: true, subjects: words("voter people country nation electorate citizen million resident") }],
  protest: [{ type: "protest", roles: { subject: "actor", against: "topic" }, subjects: demonstrators }],
  demonstrate: [{ type: "protest", roles: { subject: "actor", against: "topic" }, subjects: words("people protester demonstrator thousand hundred worker student farmer crowd activist"), particles: words("against in outside for on at over") }],
  rally: [{ type: "protest", roles: { subject: "actor", against: "topic", outside: "place" }, subjects: demonstrators, refuses: words("%") }],
  march: [{ type: "protest", roles: { subject: "actor", against: "topic" }, subjects: demonstrators }],
  clash: [{ type: "protest", roles: { subject: "actor", with: "target" }, subjects: words("protester demonstrator supporter fan student crowd rioter") }, { type: "attack", roles: { subject: "actor", with: "target" }, subjects: words("troops soldier force forces army militia rebel militant police fighter") }],
  boycott: [{ type: "protest", roles: deed, named: "object", objects: words("election referendum vote summit ceremony game product goods talk meeting") }],
  riot: [{ type: "protest", roles: { subject: "actor" } }],
  attack: [{ type: "attack", roles: deed, notBy: words("market investor trader economist analyst magazine newspaper paper hacker journal article report editorial virus user anonymous blog senator critic critics opponent opponents columnist newspaper commentator commentators tabloid reviewer campaigner"), refuses: words("decision remark comment verdict move website server network site system computer software theory argument claim judge critic rival reputation problem issue idea plan record policy bill proposal style play player midfielder football style third half") }],
  bomb: [{ type: "attack", roles: deed }],
  bombard: [{ type: "attack", roles: deed, named: "object", objects: words("city town position village area target") }],
  shell: [{ type: "attack", roles: deed }],
  ambush: [{ type: "attack", roles: deed }],
  assassinate: [{ type: "attack", roles: harm }],
  massacre: [{ type: "attack", roles: harm }],
  launch: [{ type: "attack", roles: { subject: "actor", at: "target", against: "target", on: "target", towards: "target" }, objects: words("missile drone rocket airstrike projectile") }],
  fire: [{ type: "attack", roles: { subject: "actor", at: "target", against: "target", on: "target", towards: "target" }, objects: words("missile drone rocket shot shell projectile artillery bullet mortar gas round teargas cannon") }, { type: "resignation", roles: deed, named: "object", objects: officials, refuses: words("bullet shot round gun") }],
  open: [{ type: "attack", roles: { subject: "actor", on: "target", at: "target" }, objects: words("fire") }],
  torpedo: [{ type: "attack", roles: deed, named: "object", objects: vehicles }],
  stab: [{ type: "attack", roles: harm }],
  behead: [{ type: "attack", roles: harm }],
  shoot: [{ type: "attack", roles: harm, refuses: words("film movie video scene photo footage goal ball par scene round") }],
  kill: [{ type: "attack", roles: harm, named: "subject", subjects: attackers, refuses: measuresAndMoods }, { type: "attack", roles: harm, agentless: true }],
  wound: [{ type: "attack", roles: harm, named: "subject", subjects: attackers }, { type: "attack", roles: harm, agentless: true }],
  strike: [{ type: "trial", roles: { subject: "actor" }, subjects: courts, particles: words("down") }, { type: "attack", roles: deed, subjects: weapons }, { type: "protest", roles: { subject: "actor", against: "topic" }, bare: true, subjects: strikers }],
  storm: [{ type: "attack", roles: deed, objects: words("building parliament capitol palace compound embassy office prison base camp hospital station mosque city town village") }],
  explode: [{ type: "attack", roles: {}, subjects: words("bomb grenade device mine shell missile rocket") }, { type: "disaster", roles: {}, subjects: words("tank pipeline boiler gas tanker plant reactor truck") }],
  seize: [{ type: "attack", roles: deed, objects: words("city town village base airport territory ship tanker vessel port palace hostage") }],
  capture: [{ type: "attack", roles: deed, objects: words("city town village base airport territory soldier port capital") }],
  hijack: [{ type: "attack", roles: deed, named: "object", objects: words("plane bus ship train aircraft tanker car vessel") }],
  besiege: [{ type: "attack", roles: deed }],
  raid: [{ type: "attack", roles: deed, objects: words("village town camp base home house office village headquarters building") }],
  invade: [{ type: "invasion", roles: deed, named: "object", objects: words("country neighbour neighbor republic republics island territory state neighbours neighbors") }],
  annex: [{ type: "invasion", roles: deed }],
  occupy: [{ type: "invasion", roles: deed, named: "object", namedSubject: true, subjects: words("force forces troops army soldier rebel militia") }],
  flood: [{ type: "disaster", roles: { object: "place" }, objects: words("village town city street home house area region district") }],
  erupt: [{ type: "disaster", roles: {}, subjects: words("volcano mount fire") }],
  crash: [{ type: "disaster", roles: {}, subjects: vehicles }],
  collapse: [{ type: "disaster", roles: {}, subjects: words("building bridge roof mine dam wall tower house ceiling tunnel crane balcony scaffolding shaft stand embankment pier silo") }],
  collide: [{ type: "disaster", roles: {}, subjects: words("plane train car bus ship boat truck vehicle tram helicopter vessel ferry lorry tanker") }],
  derail: [{ type: "disaster", roles: {}, subjects: words("train tram carriage") }],
  sink: [{ type: "disaster", roles: {}, subjects: words("boat ferry ship vessel dinghy submarine warship yacht trawler") }],
  capsize: [{ type: "disaster", roles: {}, subjects: words("boat ferry ship vessel dinghy canoe yacht") }],
  murder: [{ type: "crime", roles: { subject: "accused", object: "victim" } }],
  rape: [{ type: "crime", roles: { subject: "accused", object: "victim" } }],
  steal: [{ type: "crime", roles: { subject: "accused", from: "victim" }, refuses: words("show base march heart limelight kiss lead thunder spotlight scene") }],
  spy: [{ type: "crime", roles: { subject: "accused", on: "victim" } }],
  launder: [{ type: "crime", roles: { subject: "accused" }, objects: words("money fund million billion cash proceeds") }],
  hack: [{ type: "crime", roles: { subject: "accused", object: "victim" }, particles: words("into") }],
  kidnap: [{ type: "crime", roles: { subject: "accused", object: "victim" } }],
  abduct: [{ type: "crime", roles: { subject: "accused", object: "victim" } }],
  rob: [{ type: "crime", roles: { subject: "accused", object: "victim" } }],
  defraud: [{ type: "crime", roles: { subject: "accused", object: "victim" } }],
  embezzle: [{ type: "crime", roles: { subject: "accused" } }],
  smuggle: [{ type: "crime", roles: { subject: "accused" } }],
  bribe: [{ type: "crime", roles: { subject: "accused", object: "target" } }],
  poison: [{ type: "crime", roles: { subject: "accused", object: "victim" } }],
  rule: [{ type: "trial", roles: { subject: "actor" }, subjects: courts }],
  uphold: [{ type: "trial", roles: { subject: "actor" }, subjects: courts }],
  overturn: [{ type: "trial", roles: { subject: "actor" }, subjects: courts }, { type: "disaster", roles: {}, subjects: vehicles }],
  plead: [{ type: "trial", roles: { subject: "accused" }, particles: words("guilty not") }],
  convict: [{ type: "trial", roles: { subject: "actor", object: "convicted" } }],
  sentence: [{ type: "trial", roles: { subject: "actor", object: "convicted" } }],
  find: [{ type: "trial", roles: { subject: "actor", object: "convicted" }, particles: words("guilty") }],
  reject: [{ type: "trial", roles: { subject: "actor" }, subjects: courts, objects: pleas }],
  hear: [{ type: "trial", roles: { subject: "actor" }, subjects: courts, objects: pleas }],
  clear: [{ type: "trial", roles: { subject: "actor", object: "accused" }, named: "object", objects: words("man woman officer"), particles: words("of") }],
  impeach: [{ type: "trial", roles: { subject: "actor", object: "accused" } }],
  plunge: [{ type: "disaster", roles: {}, subjects: vehicles, particles: words("into off from") }],
  veer: [{ type: "disaster", roles: {}, subjects: vehicles }],
  acquit: [{ type: "trial", roles: { subject: "actor", object: "accused" } }],
  indict: [{ type: "trial", roles: { subject: "actor", object: "accused" } }],
  prosecute: [{ type: "trial", roles: { subject: "actor", object: "accused" } }],
  charge: [{ type: "trial", roles: { subject: "actor", object: "accused" }, particles: words("with over"), notBy: words("opposition party critic campaigner rival lawmaker senator columnist economist"), refuses: words("government administration opposition party cabinet customer fee critic") }],
  jail: [{ type: "trial", roles: { subject: "actor", object: "convicted" } }],
  imprison: [{ type: "trial", roles: { subject: "actor", object: "convicted" } }],
  sue: [{ type: "trial", roles: { subject: "actor", object: "target" } }],
  extradite: [{ type: "trial", roles: { subject: "actor", object: "accused" } }]
}

export const verbFrames: ReadonlyMap<string, ReadonlyArray<Frame>> = new Map(Object.entries(frames))
