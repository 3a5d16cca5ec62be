import { type Document, lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { moved } from "../figures/move.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { type ChangeWord, changeVerbs } from "./changeWords.ts"
import { adverbBeside, type Cue } from "./cue.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "))

/** Objects with which a verb of change means something else: "raise concerns", "lift sanctions", "cut ties". */
const otherwise: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["raise", list("concern question issue alarm fear doubt child kid family hand voice possibility flag eyebrow hope prospect objection suspicion point matter money fund spectre specter topic case glass money capital son daughter subject stake awareness cattle sheep sail army")],
  ["lift", list("sanction ban restriction embargo curfew lockdown trophy title siege blockade cup weight lid veil hand finger moratorium suspension state immunity")],
  ["drop", list("charge case bomb claim lawsuit idea plan bid name hint anchor ball ballot opposition demand objection weapon complaint subject player leaflet hand")],
  ["cut", list("tie link ribbon deal power supply road hair throat teeth line wire cake cord communication relation connection access grass corner")],
  ["grow", list("crop tomato wheat vegetable fruit beard food flower plant potato cotton cannabis rice hair grape poppy")],
  ["reverse", list("decision ruling course policy car verdict stance conviction")], ["extend", list("hand invitation condolence contract greeting deadline olive lead sympathy gratitude welcome")],
  ["ease", list("path way passage")], ["expand", list("")], ["multiply", list("")], ["add", list("")], ["lower", list("flag head coffin voice")], ["trim", list("tree hair")], ["slash", list("tyre throat")],
  ["improve", list("")], ["boost", list("")], ["hike", list("trail mountain")], ["curb", list("")], ["step", list("")], ["narrow", list("")], ["cool", list("heel")]
])

/** Words right behind an intransitive verb of change that give it another sense: "fell asleep", "rose to power", "grew up". */
const behind: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["fall", list("asleep ill victim short apart into under in on behind out over for within foul prey silent through upon off")], ["rise", list("up again above")], ["grow", list("up old tired weary impatient accustomed fond apart angry frustrated concerned out wary")],
  ["drop", list("out off by in dead")], ["climb", list("into onto aboard out the over mount everest")], ["slow", list("")], ["expand", list("into on upon")], ["recover", list("from bodies the")], ["plunge", list("into")], ["crash", list("into on")], ["jump", list("into from off out over onto")],
  ["dip", list("into")], ["rocket", list("")], ["cut", list("off short out")], ["slip", list("into through away past")], ["sink", list("in into off")], ["escalate", list("")], ["step", list("down in out aside back onto into forward away")], ["push", list("")], ["fade", list("")], ["ease", list("into")], ["surge", list("into through past")], ["shrink", list("from")], ["advance", list("into on toward towards")]
])

const riseTo = /^(?:power|fame|prominence|challenge|occasion|top|rank|throne|stardom|feet)$/u

const animate = /^(?:he|she|they|we|i|you|who|him|her|them|us|me|everyone|nobody|people)$/u

const isAnimate = ({ document, nameAt, names }: Ground, phrase: number): boolean => {
  const base = document.nounPhrases[phrase]
  if (base === undefined) return false
  if (animate.test(lower(document, base.head))) return true
  return names[nameAt[base.head]!]?.type === "person"
}

const isOtherSense = (ground: Ground, verb: number, lemma: string, object: number | undefined, phrase: number | undefined, word: ChangeWord): boolean => {
  const { document } = ground
  const next = lower(document, verb + 1)
  if (behind.get(lemma)?.has(next) === true) return true
  if (lemma === "rise" && next === "to" && riseTo.test(lower(document, verb + 2))) return true
  const head = object === undefined ? undefined : document.nounPhrases[object]?.head
  if (head !== undefined && otherwise.get(lemma)?.has(lemmaOf(document, head)) === true) return true
  const thing = phrase === undefined ? undefined : document.nounPhrases[phrase]?.head
  if (thing !== undefined && otherwise.get(lemma)?.has(lemmaOf(document, thing)) === true) return true
  return phrase !== undefined && word.mover !== "object" && isAnimate(ground, phrase)
}

/** A subject that stands with an outer verb: "this distrust appears to have deepened". */
const outerSubject = (document: Document, clause: number): number | undefined => {
  for (let at: number | undefined = clause, steps = 0; at !== undefined && steps < 3; steps++) {
    const found: Document["clauses"][number] | undefined = document.clauses[at]
    if (found?.subject !== undefined) return found.subject
    at = found?.kind === "infinitive" || found?.kind === "participle" ? found.parent : undefined
  }
  return undefined
}

const seeming = /^(?:appear|seem)$/u

/** "appears to have deepened", "seems to be falling": only possible, whatever else the clause says. */
const seems = (document: Document, clause: number): boolean => {
  const found = document.clauses[clause], parent = found?.parent === undefined ? undefined : document.clauses[found.parent]
  const head = parent === undefined ? undefined : document.verbGroups[parent.verb]?.head
  if (head !== undefined && seeming.test(lemmaOf(document, head))) return true
  const own = found === undefined ? undefined : document.verbGroups[found.verb]
  if (own === undefined) return false
  for (let at = own.start; at < own.head; at++) if (seeming.test(lemmaOf(document, at))) return true
  return false
}

/** The verbs of change of a document, each with the phrase of what changes. `measuring` says whether a figure hangs on a token. */
export const byVerbs = (ground: Ground, measuring: (token: number) => boolean): ReadonlyArray<Cue> => {
  const { document } = ground, found: Array<Cue> = []
  document.clauses.forEach((clause, index) => {
    const group = document.verbGroups[clause.verb]
    if (group === undefined || document.tokens.tag[group.head] !== Tag.VERB) return
    const lemma = lemmaOf(document, group.head), word = changeVerbs.get(lemma)
    if (word === undefined || word.weak === true && !measuring(group.head)) return
    const said = moved(document, clause, word)
    const phrase = said.phrase ?? (word.mover === "object" && clause.object === undefined ? undefined : outerSubject(document, index))
    if (isOtherSense(ground, group.head, lemma, clause.object, phrase, word)) return
    const intensity = adverbBeside(ground, group.start, group.head)
    found.push({
      token: group.head, first: group.head, last: group.head + 1, direction: word.direction, ...(phrase === undefined ? {} : { phrase }), ...(said.agent === undefined ? {} : { agent: said.agent }),
      ...(intensity === undefined ? {} : { intensity }), ...(seems(document, index) ? { stance: { modality: "possible" } } : {}), rule: "trend-verb"
    })
  })
  return found
}
