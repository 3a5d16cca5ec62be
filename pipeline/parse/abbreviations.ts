/** How an abbreviation that keeps its period goes on. */
export const Abbreviation = {
  /** A name or number follows: "Mr.", "Gen.", "Mt.". It never ends a sentence. */
  before: 1,
  /** "e.g.", "vs.", "cf.": something follows, and it never ends a sentence. */
  inside: 2,
  /** "Inc.", "etc.", "p.m.": may end a sentence. */
  after: 3,
  /** "Sept.", "No.", "p.": an abbreviation only before a number. */
  number: 4
} as const
export type Abbreviation = (typeof Abbreviation)[keyof typeof Abbreviation]

const lists: ReadonlyArray<readonly [Abbreviation, string]> = [
  [Abbreviation.before, `mr mrs ms mx dr prof drs messrs mlle mme gen lt col sgt cpl pvt capt cmdr adm maj brig rev fr msgr hon gov sen rep reps sens pres
    supt det insp atty amb asst assoc st sts mt mts ft pt ste sta gen-maj vice-adm lt-gen maj-gen`],
  [Abbreviation.inside, "vs viz cf ca incl excl approx resp esp tel ext med btw"],
  [Abbreviation.after, `jr sr esq inc ltd corp co cos bros llc plc llp gmbh etc et.c al ave blvd rd hwy dept univ assn bldg ph.d m.d b.a m.a ll.b
    ph.ds d.phil est govt min max avg mgr calif conn fla ill mass mich minn miss okla ore tenn wis wash ariz colo kan neb nev ind penn eds`],
  [Abbreviation.number, `no nos jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun p pp vol vols fig figs sec art
    arts ch chap c ca nr para paras tab eq op rs b d ed`]
]

export const abbreviations: ReadonlyMap<string, Abbreviation> = new Map(
  lists.flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const))
)

/** Words that, with a capital, rather begin a sentence than go on with a name: after "the U.S." or "Smith Inc." they decide. */
export const starters: ReadonlySet<string> = new Set(`a about according after all also although among an and another any anyone are around as asked at back
  because before being both but by can could despite did do does during each earlier either even every everyone few finally first following for from further
  given had has have he hence her here his how however i if in indeed inside instead into is it its just last late later like many maybe meanwhile more moreover
  most much my neither never nevertheless no nobody none nor not nothing now of officials on once one only or other others our out over overall part perhaps
  please rather recently several she should since so some somehow sometimes soon still such take than that the their them then there therefore these they this
  those though three through thus to today together too two under unlike until up upon was we were what when where whether which while who whoever whose why will
  with within without would yes yesterday yet you your critics analysts experts
  it's he's she's they're we're i'm that's there's let's don't`.split(/\s+/))

/** Parts before a hyphen that are no words of their own: "co-founder" is one token, "pro-Russian" three, for what follows is a name. */
export const prefixes: ReadonlySet<string> = new Set(`anti bi co counter cross de e extra hyper inter intra macro mega meta micro mini mis multi neo non over post pre
  re semi sub super trans tri ultra un under`.split(/\s+/))

/** Ends of host and file names: "example.com" is one token, "ended.today" is not. */
export const hostEndings: ReadonlySet<string> = new Set(`com org net gov edu mil int info biz io co uk us eu ru ua kz uz kg tj tm by de fr it es pl nl be ch at se no fi dk
  cz hu ro bg gr tr ir iq il in pk cn jp kr au nz ca mx br ar cl za ng ke eg ae sa qa me tv fm news blog online site app ai
  html htm php asp aspx jsp pdf doc docx xls xlsx ppt txt csv json xml zip exe jpg jpeg png gif mp3 mp4 js ts py`.split(/\s+/))

/** Ends that are split off a word: "it's" is "it" and "'s". "n't" is seen to on its own. */
export const clitics: ReadonlySet<string> = new Set(["s", "m", "d", "ll", "re", "ve"])

/** Words written together that are two: where the second begins. */
export const joined: ReadonlyMap<string, number> = new Map([["cannot", 3], ["gonna", 3], ["gotta", 3], ["wanna", 3]])

/** Words that begin with an apostrophe which quotes nothing. */
export const clipped: ReadonlySet<string> = new Set(["em", "til", "till", "twas", "tis", "cause", "bout", "round", "n"])

/** Units and scales written onto a number: "2.7bn" is two tokens, "5G" and "3D" are one. */
export const numberEndings: ReadonlySet<string> = new Set(`M B K T C F W V A BN MN KM KG MW GW TW KW MB GB TB KB MHz GHz Hz kHz kW kWh MW MWh GWh TWh KWH MWH GWH AM PM EUR USD GBP RUB
  mAh dB pH hPa kPa MPa kV MV GDP ML MM CM FT`.split(/\s+/))
