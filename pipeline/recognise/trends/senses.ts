import { lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { lower } from "../figures/numeral/cursor.ts"
import type { ChangeWord } from "./changeWords.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "))

/** Objects with which a verb of change means something else: "raise concerns", "lift sanctions", "cut ties". */
const otherwise: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["raise", list("concern question issue alarm fear doubt child kid family hand voice possibility flag eyebrow hope prospect objection suspicion point matter money fund spectre specter topic case glass money capital son daughter subject stake awareness cattle sheep sail army")],
  ["lift", list("sanction ban restriction embargo curfew lockdown trophy title siege blockade cup weight lid veil hand finger moratorium suspension state immunity")],
  ["drop", list("charge case bomb claim lawsuit idea plan bid name hint anchor ball ballot opposition demand objection weapon complaint subject player leaflet hand")],
  ["cut", list("tie link ribbon deal power supply road hair throat teeth line wire cake cord communication relation connection access grass corner")],
  ["grow", list("crop tomato wheat vegetable fruit beard food flower plant potato cotton cannabis rice hair grape poppy")],
  ["reverse", list("decision ruling course policy car verdict stance conviction")], ["extend", list("hand invitation condolence contract greeting deadline olive lead sympathy gratitude welcome")],
  ["ease", list("path way passage")], ["lower", list("flag head coffin voice")], ["trim", list("tree hair")], ["slash", list("tyre throat")],
  ["hike", list("trail mountain")], ["cool", list("heel")]
])

/** Words right behind an intransitive verb of change that give it another sense: "fell asleep", "rose to power", "grew up". */
const behind: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["fall", list("asleep ill victim short apart into under behind out foul prey silent upon off")], ["rise", list("up again above")], ["grow", list("up old tired weary impatient accustomed fond apart angry frustrated concerned out wary")],
  ["drop", list("out off dead")], ["climb", list("into onto aboard out the over mount everest")], ["expand", list("into on upon")], ["recover", list("bodies the")], ["plunge", list("into")], ["crash", list("into on")], ["jump", list("into from off out over onto")],
  ["dip", list("into")], ["cut", list("off short out")], ["slip", list("into through away past")], ["sink", list("into off")], ["step", list("down in out aside back onto into forward away")], ["ease", list("into")], ["surge", list("into through past")], ["shrink", list("from")], ["advance", list("into toward towards")]
])

const polity = /^(?:dynasty|empire|government|regime|city|town|village|kingdom|republic|wall|capital|cabinet|rain|snow|night|bomb|shell|missile|fortress|castle|leader|king|dictator|debris|tree|soldier|man|woman|union)$/u
const fallIn = /^(?:love|line|behind|battle|combat|action|disrepute|step)$/u
const riseTo = /^(?:power|fame|prominence|challenge|occasion|top|rank|throne|stardom|feet)$/u

const animate = /^(?:he|she|they|we|i|you|who|him|her|them|us|me|everyone|nobody|people)$/u

const isAnimate = ({ document, nameAt, names }: Ground, phrase: number): boolean => {
  const base = document.nounPhrases[phrase]
  if (base === undefined) return false
  if (animate.test(lower(document, base.head))) return true
  return names[nameAt[base.head]!]?.type === "person"
}

/** Whether a verb of change says something else here. `object` and `phrase` are noun phrases: what the verb is done to, and what would change. */
export const isOtherSense = (ground: Ground, verb: number, lemma: string, object: number | undefined, phrase: number | undefined, word: ChangeWord): boolean => {
  const { document } = ground
  const next = lower(document, verb + 1)
  const past = document.tokens.tag[verb + 1] === Tag.ADV && next.endsWith("ly") ? lower(document, verb + 2) : next
  if (behind.get(lemma)?.has(next) === true || behind.get(lemma)?.has(past) === true) return true
  if (lemma === "decline" && (next === "to" || object !== undefined) || lemma === "recover" && object !== undefined) return true
  const fallen = phrase === undefined ? "" : lemmaOf(document, document.nounPhrases[phrase]!.head).toLowerCase()
  if (lemma === "fall" && polity.test(fallen)) return true
  if (lemma === "fall" && next === "in" && fallIn.test(lower(document, verb + 2))) return true
  if (lemma === "rise" && next === "to" && riseTo.test(lower(document, verb + 2))) return true
  const head = object === undefined ? undefined : document.nounPhrases[object]?.head
  if (head !== undefined && otherwise.get(lemma)?.has(lemmaOf(document, head)) === true) return true
  const thing = phrase === undefined ? undefined : document.nounPhrases[phrase]?.head
  if (thing !== undefined && otherwise.get(lemma)?.has(lemmaOf(document, thing)) === true) return true
  return phrase !== undefined && word.mover !== "object" && isAnimate(ground, phrase)
}
