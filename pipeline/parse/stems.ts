/**
 * What a verb's stem lacks after "-ed" or "-ing" is taken off, by the longest ending of the stem in these lists:
 * an "e" ("creat" → "create"), nothing ("treat"), or it has a letter too many ("plann" → "plan").
 */
const withE = `at iz is v c dg ag eg ang eng ung rg lg us ns rs ps as es os ys u ir ar or ur don bl pl tl dl gl kl fl zl cl al ul yl il in an un yn am um im om it ut ot et id ad od ud ed
  ak ik ok uk ap ip op yp ib ob ub az oz yz aust yt eth ath ith creat clar cel prov
  adher interfer persever rever sever cohes becom welcom overcom quot tast wast past hast bast intervene interven conven reced conced preced exced intercep telephon postpon phon clon hon ton zon
  handl reschedul rul schedul pol hol consol rol escap tap shap scrap rap gap reshap wip strip grip hik lik spik bik prob rob glob lob tub describ brib rag wag stag engag averag encourag manag damag
  chang rang arrang exchang challeng plung hing ring cring ting fring loung sponge lung aveng reveng bing ting swathe bath breath loath sooth cloth teeth tith writh bak nak shak tak mak wak strok jok pok cok prov
  aus eas ous ais ois uis ees oos eus edg judg lodg pledg obli oblig alleg sieg besieg beli coll abl revers convers increas decreas releas pleas ceas leas purchas chas eras bas phas compris surpris advis
  excit invit unit writ cit ignit recit bit incit spit termin gat mat rat dat fat hat mut comput disput contribut distribut execut constitut institut prosecut substitut attribut salut pollut
  complet delet compet obsolet vot not promot devot demot denot rot squar shar prepar declar compar scar spar car dar far glar star bar fir hir requir acquir inspir retir expir admir desir umpir wir tir
  explor ignor restor stor scor bor deplor ador secur ensur assur insur measur pressur figur captur cur lur endur injur structur featur lectur pictur fractur procur matur ventur manufactur nurtur tortur
  imagin examin determin defin declin combin outlin refin undermin min din lin shin win twin phon plan crane can brigad trad invad persuad upgrad fad evad provid decid divid guid resid presid rid hid slid collid
  explod erod cod corrod includ conclud exclud intrud nud delud ti di vi li hypothesiz ag forg merg charg surg urg emerg diverg converg purg bulg indulg divulg`

const bare = `eat oat ast riot iss ss ess uss ocus ias ors? eap oop eep oup ear air oar oir our eer ier er or? eal ail eel oil oal ool aul owl awl url irl all ell ill oll ull al? el ol ain ein oin oon een ean own awn awn ern orn urn
  en on ion aim eam oom oam eem oum iam omb umb aid ead oad eed ood oud end and ond ound eak eek ook oak awk ink ank unk ask isk usk alk olk ilk erk ork ark ick ack ock uck eck amp ump imp emp elp alp ulp
  ait oit uit eet out oot eut iet ect act ict uct oct est ist ost ust ent ant int unt ount ort art ert irt urt elt alt olt ilt aft ift oft eft apt ept ipt upt ext ight aught ought
  isit osit imit omit? edit redit rofit hibit habit bandit merit inherit audit limit vomit exit recruit await exploit deposit posit prohibit benefit ferit arget arket udget umpet icket ocket racket eet abet fidget
  cket illet allot pilot pivot ballot rivet covet buffet ricochet blanket trumpet triplet interpret budget market target rocket
  eap oap develop envelop gallop wallop gossip worship ship eip air repair impair stair despair affair error mirror monitor labor favor honor author sponsor tailor factor doctor censor harbor anchor mentor motor vector pastor rumor savor humor color
  ing? ng bring sing fling cling string swing wing hang bang gang hong ong ang? orb erb urb arb limb climb comb bomb lamb thumb plumb ab? eb fall call
  appear near fear clear hear tear gear spear disappear offer consider murmur occur incur recur concur spur blur cancel travel model label level fuel channel signal rival total equal metal pedal survival journal
  reveal appeal deal heal seal steal conceal repeal counsel quarrel tunnel marvel control patrol enrol extol fulfil instil distil pencil stencil evil council april civil
  happen open threaten strengthen weaken widen listen fasten hasten mention question reason season pardon person abandon position condition function question
  examin? begin gain join train explain remain contain maintain obtain sustain entertain attain campaign sign design assign resign reign align foreign
  claim proclaim aim exclaim blossom fathom custom ransom random program slam ham
  ush ish ash osh esh ch tch x w y ph gh th rth nth wth ld rd nd lf lm lt mp nk pt rk rm rn rp rt sk sp st xt gn ff ll tt dd gg zz nn pp bb rr mm cc
  bias canvas gas atlas focus`

const length = 7

const endings = (text: string, value: boolean): ReadonlyArray<readonly [string, boolean]> =>
  text.split(/\s+/u).filter((ending) => !ending.endsWith("?")).map((ending) => [ending, value] as const)

const table: ReadonlyMap<string, boolean> = new Map([...endings(withE, true), ...endings(bare, false)])

const doubled = new Set("bdgmnprtlkvfz")
/** Stems that end on a double letter of their own. */
const ownDouble = /(?:[aeiou][ls]l|ff|ss|zz|[^aeiou]?(?:e|i|u|o|a)ll|err|urr|add|odd|egg|ebb|urb|utt|ett|att|inn)$/u
const reallyOwn = new Set(["add", "err", "purr", "putt", "inn", "boycott", "embed", "egg", "ebb", "butt", "buzz", "jazz", "fizz", "abet"])
/** Verbs on "-l" that British spelling doubles: "travelled", "controlling". */
const singleL = /(?:avell|ancell|evell|abell|odell|uell|annell|ontroll|atroll|ropell|ompell|ispell|xpell|epell|ignall|ounsell|nroll|evell|uarrell|arvell|uell|ivall|ulfill|nstill|istill|otall|edall|hannell|unnell|mpell|xcell|ebell)$/u

/** "hop" of "hoped": a stem this short would have doubled its last letter ("hopped"), so it lacks an "e". */
const short = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/u

/** The infinitive of a verb whose form without "-ed" or "-ing" is `stem`. */
export const infinitive = (stem: string, isVerb: (lemma: string) => boolean): string => {
  const last = stem.at(-1) ?? ""
  const single = stem.slice(0, -1)
  const isDouble = last === stem.at(-2) && doubled.has(last)
  if (short.test(stem)) return `${stem}e`
  if (isVerb(stem) && !(isDouble && isVerb(single))) return stem
  if (isVerb(`${stem}e`)) return `${stem}e`
  if (isDouble && (isVerb(single) || undoubles(stem, last))) return single
  return lacksE(stem) ? `${stem}e` : stem
}

const undoubles = (stem: string, last: string): boolean =>
  last === "l" ? singleL.test(stem) : !reallyOwn.has(stem) && !(ownDouble.test(stem) && (last === "f" || last === "s" || last === "z"))

const lacksE = (stem: string): boolean => {
  for (let from = Math.max(0, stem.length - length); from < stem.length; from++) {
    const known = table.get(stem.slice(from))
    if (known !== undefined) return known
  }
  return false
}
