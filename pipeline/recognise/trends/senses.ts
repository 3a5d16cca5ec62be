import { lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"
import type { ChangeWord } from "./changeWords.ts"
import { isConcrete, isMeasurable, isThing } from "./measurable.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "))

/** Objects with which a verb of change means something else: "raise concerns", "lift sanctions", "cut ties". */
const otherwise: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["raise", list("concern question issue alarm fear doubt child kid family hand voice possibility flag eyebrow hope prospect objection suspicion point matter money fund spectre specter topic case glass capital son daughter subject stake awareness cattle sheep sail army challenge problem cash complaint animal livestock chicken pig banner curtain dilemma allegation claim")],
  ["lift", list("sanction ban restriction embargo curfew lockdown trophy title siege blockade cup weight lid veil hand finger moratorium suspension state immunity measure rule warning order evacuation advisory alert freeze people million spirit mask cap")],
  ["drop", list("charge case bomb claim lawsuit idea plan bid name hint anchor ball ballot opposition demand objection weapon complaint subject player leaflet hand requirement proposal appeal suit leader candidate investigation inquiry term phrase word curtain aid supply food album single catch object point threat")],
  ["cut", list("tie link ribbon deal power supply road hair throat teeth line wire cake cord communication relation connection access grass corner finger hand arm leg flower scene film tree hole paper fence figure electricity water internet player string record disc swathe swath path")],
  ["grow", list("crop tomato wheat vegetable fruit beard food flower plant potato cotton cannabis rice hair grape poppy grain maize corn tea coffee tobacco soybean onion tree bean barley sugar coca wing mushroom moustache herb")],
  ["extend", list("hand invitation condolence contract greeting deadline olive lead sympathy gratitude welcome run streak term mandate stay ceasefire truce agreement offer deal apology visa detention licence license law ban state emergency session visit patent")],
  ["ease", list("path way passage door restriction rule sanction curb lockdown curfew measure ban policy requirement law regulation")], ["lower", list("flag head coffin voice boat eye gaze bar body anchor rope sight guard")], ["trim", list("tree hair hedge sail beard")], ["slash", list("tyre throat tire wrist face canvas")],
  ["hike", list("trail mountain path hill")], ["cool", list("heel")], ["double", list("agent")], ["expand", list("horizon mind")], ["moderate", list("debate discussion panel session forum event meeting")], ["contract", list("disease virus malaria covid covid-19 hiv pneumonia firm company worker service illness infection aids")], ["advance", list("argument agenda theory cause career interest knowledge idea plan claim goal reform")],
  ["curb", list("enthusiasm")], ["shed", list("tear light skin clothes blood")], ["trip", list("")], ["multiply", list("number figure matrix")], ["deepen", list("voice")], ["strengthen", list("law rule legislation resolve wall case hand building dike levee bridge structure")],
  ["gain", list("control access independence entry reputation experience attention recognition ground freedom footing foothold insight approval momentum notoriety fame knowledge promotion possession custody admission permission power victory title degree skill prominence acceptance entrance membership status citizenship prestige")],
  ["lose", list("control life election match game war battle contact mind job leg arm eye way son daughter father mother wife husband friend home house appeal case bid final fight hope patience temper race title memory sight vote referendum track touch interest money consciousness balance nerve grip power set")],
  ["add", list("word that it comment name voice detail")], ["push", list("for plan reform agenda back button door car people law bill boundary")], ["stall", list("talk negotiation process effort plan project vehicle car engine")], ["freeze", list("asset account fund relation tie membership aid tie death water food")],
  ["enhance", list("image picture photo")], ["inflate", list("balloon tyre tire ball lifejacket")], ["halve", list("")], ["narrow", list("list field search focus eye")], ["shrink", list("from")], ["climb", list("everest mount mountain peak wall stair tree ladder fence")], ["crash", list("plane car site party helicopter")], ["reduce", list("tear")]
])

/** Words right behind an intransitive verb of change that give it another sense, whatever moves: "fell short", "rose up". */
const behind: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["fall", list("asleep ill victim short apart behind foul prey silent upon pregnant sick flat overboard outside within")], ["rise", list("up")], ["grow", list("up old tired weary impatient accustomed fond apart angry frustrated concerned wary wealthy rich restless suspicious bored out hostile")],
  ["drop", list("dead")], ["climb", list("aboard mount everest")], ["expand", list("upon")], ["recover", list("bodies the")], ["step", list("down in out aside back onto into forward away")], ["cut", list("short through across into")], ["sink", list("in")], ["double", list("as")], ["ramp", list("down")], ["add", list("that")]
])

/** Words that do so where it is no amount that moves: "fell into the river", "dropped out", "surged through the gates". */
const behindThings: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["fall", list("into under out off from to on over down through at across")], ["rise", list("again above")], ["drop", list("out off in down into")], ["climb", list("into onto aboard out the over up down")], ["expand", list("into on to")], ["plunge", list("into")], ["crash", list("into on")], ["jump", list("into from off out over onto at in up")],
  ["dip", list("into")], ["cut", list("off out")], ["slip", list("into through away past on out")], ["sink", list("into off")], ["ease", list("into")], ["surge", list("into through past onto towards forward")], ["advance", list("into toward towards to on")], ["grow", list("into from on")], ["slide", list("into off down")], ["spiral", list("into")], ["tumble", list("into down off out")],
  ["recede", list("into")], ["collapse", list("in on after at into")], ["retreat", list("to from into")], ["escalate", list("into")], ["decline", list("in")], ["shrink", list("from")], ["contract", list("with out")]
])

const fallIn = /^(?:love|line|behind|battle|combat|action|disrepute|step)$/u
const riseTo = /^(?:power|fame|prominence|challenge|occasion|top|rank|throne|stardom|feet|his|her|their|popularity|office)$/u

const animate = /^(?:he|she|they|we|i|you|who|him|her|them|us|me|everyone|nobody|people|someone|anyone)$/u
/** Verbs that say of many people that there are more or fewer of them. */
const counting = /^(?:increase|decrease|double|triple|quadruple|dwindle|decline|halve|multiply|mushroom|diminish|proliferate|swell)$/u
const peopleEnd = /(?:er|or|ist|ant|ee|ian|eer|man|men)$/u

/** "the crowds dwindled", "the workforce doubled": many of them, not one. */
const isMany = (document: Ground["document"], head: number): boolean => /^(?:crowd|herd|flock|population|fleet|workforce|force|army|audience|membership|staff)$/u.test(lemmaOf(document, head)) || document.tokens.word[head]!.lower !== lemmaOf(document, head)

const isAnimate = ({ document, nameAt, names }: Ground, phrase: number): boolean => {
  const base = document.nounPhrases[phrase]
  if (base === undefined) return false
  if (animate.test(lower(document, base.head))) return true
  return names[nameAt[base.head]!]?.type === "person"
}

const fallenTo = /^(?:burden|responsibility|duty|blame|choice|lot|task|vote|decision|emphasis|suspicion|attention|mask|axe|job|onus|election|holiday|birthday|christmas|easter|ramadan)$/u
const falling = /^(?:rain|snow|hail|ash|leaf|water|ice|river)$/u
const patients = /^(?:patient|student|pupil|visitor|tourist|passenger|migrant|refugee|user|victim|case|infection|body|herd)$/u
const levels = /^(?:level|minimum|zero|half|rate|fraction|third|quarter|low|trickle|size|number|share|amount)$/u

const ruins = /^(?:rubble|ash|ashes|ruin|ruins|tears|begging|silence|nothing|dust|splinters|cinders|pulp)$/u

/** "reduced to rubble", "reduced her to tears": what became of it. */
const isReducedTo = (document: Ground["document"], verb: number, object: number | undefined): boolean => {
  const at = lower(document, verb + 1) === "to" ? verb + 1 : object !== undefined && object >= 0 && document.nounPhrases[object]!.start > verb ? document.nounPhrases[object]!.end : -1
  if (at >= 0 && lower(document, at) === "to" && ruins.test(lower(document, at + 1))) return true
  const goal = at < 0 || lower(document, at) !== "to" ? undefined : document.nounPhrases[document.nounPhraseAt[at + 1] ?? -1]
  return goal !== undefined && document.tokens.tag[goal.head] === Tag.NOUN && goal.head === goal.start && !levels.test(lemmaOf(document, goal.head)) && document.tokens.tag[goal.start] !== Tag.NUM
}

/** Whether a verb of change says something else here. `object` and `phrase` are noun phrases: what the verb is done to, and what would change. */
export const isOtherSense = (ground: Ground, verb: number, lemma: string, object: number | undefined, phrase: number | undefined, word: ChangeWord, words = ""): boolean => {
  const { document } = ground
  const next = lower(document, verb + 1)
  const past = document.tokens.tag[verb + 1] === Tag.ADV && next.endsWith("ly") ? lower(document, verb + 2) : next
  if (behind.get(lemma)?.has(past) === true) return true
  if (lemma === "decline" && (next === "to" || object !== undefined) || lemma === "recover" && object !== undefined) return true
  if (lemma === "reduce" && isReducedTo(document, verb, object)) return true
  const thing = phrase === undefined ? undefined : document.nounPhrases[phrase]?.head
  const what = thing === undefined ? words : lemmaOf(document, thing).toLowerCase()
  const numbered = /^(?:to|by|from)$/u.test(next) && (document.tokens.tag[verb + 2] === Tag.NUM || document.tokens.tag[verb + 2] === Tag.SYM)
  const measured = what === "" ? document.tokens.tag[verb + 2] === Tag.NUM || document.tokens.tag[verb + 2] === Tag.SYM : isMeasurable(what)
  if (!measured && !numbered && behindThings.get(lemma)?.has(past) === true) return true
  if ((word.mover === "subject" || lemma === "contract" || lemma === "drop") && thing !== undefined && object === undefined && !measured && (isThing(what) || (isConcrete(what) || peopleEnd.test(what)) && !(counting.test(lemma) && isMany(document, thing)))) return true
  if (lemma === "fall" && (falling.test(what) || /^(?:on|to|within|along|upon)$/u.test(past) && fallenTo.test(what))) return true
  if (lemma === "recover" && patients.test(what)) return true
  if (lemma === "fall" && next === "in" && fallIn.test(lower(document, verb + 2))) return true
  if (lemma === "rise" && next === "to" && !measured && riseTo.test(lower(document, verb + 2))) return true
  const head = object === undefined ? undefined : document.nounPhrases[object]?.head, others = otherwise.get(lemma)
  if (head !== undefined && others?.has(lemmaOf(document, head)) === true) return true
  if (thing !== undefined && object === undefined && word.mover !== "subject" && others?.has(what) === true && (word.mover === "either" || document.verbGroups[document.verbGroupAt[verb] ?? -1]?.passive === true)) return true
  return phrase !== undefined && word.mover !== "object" && isAnimate(ground, phrase)
}
