import { Tag, tagNames } from "../document/token.ts"
import type { Tokens } from "../document/token.ts"
import { wordClasses } from "../document/wordClasses.ts"
import * as lexicon from "./lexicon.ts"

/** What the grammar asks of a lemma, as bits: the lists of `lexicon.ts` it is on. */
export const Lemma = {
  speech: 1 << 0,
  bareComplement: 1 << 1,
  bareInfinitive: 1 << 2,
  objectControl: 1 << 3,
  recipient: 1 << 4,
  ditransitive: 1 << 5,
  happening: 1 << 6,
  objectGerund: 1 << 7,
  gerund: 1 << 8,
  naming: 1 << 9,
  hearsay: 1 << 10,
  alleged: 1 << 11,
  forecast: 1 << 12,
  target: 1 << 13,
  planned: 1 << 14,
  possible: 1 << 15,
  denying: 1 << 16,
  evidence: 1 << 17,
  content: 1 << 18,
  aim: 1 << 19,
  fraction: 1 << 20,
  namedThing: 1 << 21,
  person: 1 << 22,
  /** Ends like a word for who does something: "worker", "artist". */
  doer: 1 << 23,
  asking: 1 << 24,
  possibleModal: 1 << 25,
  hypotheticalModal: 1 << 26,
  be: 1 << 27,
  feel: 1 << 28,
  place: 1 << 29,
  deed: 1 << 30,
  collective: 1 << 31
} as const

/** What may be planned, foreseen, alleged, denied … */
export const governing = Lemma.planned | Lemma.target | Lemma.forecast | Lemma.alleged | Lemma.denying | Lemma.possible | Lemma.evidence

const lists: ReadonlyArray<readonly [number, ReadonlySet<string>]> = [
  [Lemma.speech, lexicon.speechVerbs], [Lemma.bareComplement, lexicon.bareComplementVerbs], [Lemma.bareInfinitive, lexicon.bareInfinitiveVerbs], [Lemma.objectControl, lexicon.objectControlVerbs],
  [Lemma.recipient, lexicon.recipientVerbs], [Lemma.ditransitive, lexicon.ditransitiveVerbs], [Lemma.happening, lexicon.happeningVerbs], [Lemma.objectGerund, lexicon.objectGerundVerbs],
  [Lemma.gerund, lexicon.gerundVerbs], [Lemma.naming, lexicon.namingVerbs], [Lemma.hearsay, lexicon.hearsayVerbs], [Lemma.alleged, lexicon.allegedGovernors], [Lemma.forecast, lexicon.forecastGovernors],
  [Lemma.target, lexicon.targetGovernors], [Lemma.planned, lexicon.plannedGovernors], [Lemma.possible, lexicon.possibleGovernors], [Lemma.denying, lexicon.denyingGovernors],
  [Lemma.evidence, lexicon.evidenceNouns], [Lemma.content, lexicon.contentNouns], [Lemma.aim, lexicon.aims], [Lemma.fraction, lexicon.fractions], [Lemma.namedThing, lexicon.namedThings],
  [Lemma.person, lexicon.personNouns], [Lemma.asking, lexicon.askingVerbs], [Lemma.possibleModal, lexicon.possibleModals], [Lemma.hypotheticalModal, lexicon.hypotheticalModals], [Lemma.be, new Set(["be"])],
  [Lemma.feel, new Set(["feel"])], [Lemma.place, lexicon.placeNouns],
  [Lemma.deed, lexicon.deedNouns], [Lemma.collective, lexicon.collectiveNouns]
]

const doer = /(?:er|or|ist|ian|ee|man|woman|ant|eur)$/

const bitsOf = (lemma: string): number => {
  let bits = doer.test(lemma) ? Lemma.doer : 0
  for (const [bit, list] of lists) if (list.has(lemma)) bits |= bit
  return bits
}

const tables = tagNames.map((_, tag) => wordClasses(({ lemmas }) => bitsOf(lemmas[tag] ?? "")))

/** The bits of a token's lemma, by its tag. */
export const lemmaAt = (tokens: Tokens, token: number): number => tables[tokens.tag[token]!]!.at(tokens, token)

const verbs = tables[Tag.VERB]!, nouns = tables[Tag.NOUN]!

/** The bits of a token's lemma were it a verb. */
export const verbAt = (tokens: Tokens, token: number): number => verbs.at(tokens, token)

/** The bits of a token's lemma were it a noun. */
export const nounAt = (tokens: Tokens, token: number): number => nouns.at(tokens, token)
