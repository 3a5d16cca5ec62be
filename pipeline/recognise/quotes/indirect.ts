import { type Document, lemmaOf, lowerOf } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { contentOf, type Stretch, trimmed } from "./content.ts"
import type { Cue } from "./cue.ts"
import { byCue, type Draft } from "./draft.ts"
import { calling, judging, nobody, sayings } from "./verbs.ts"

const sentenceOf = ({ sentences, tokens }: Document, token: number) => sentences[tokens.sentence[token]!]!

/** Somebody thinks of himself and now: "I think" is the speaker's own voice. */
const isOwnVoice = (document: Document, { subject }: Cue): boolean => {
  const head = subject === undefined ? "" : lowerOf(document, document.nounPhrases[subject]!.head)
  return head === "i" || head === "we" || head === "you"
}

/** Clauses of verbs of saying, thinking and showing: "said that …", "believe …", "…, he added". */
export const clauseDrafts = (document: Document, cues: ReadonlyArray<Cue>, used: ReadonlySet<Cue>): ReadonlyArray<Draft> =>
  cues.flatMap((cue) => {
    if (used.has(cue) || cue.subject === undefined || isOwnVoice(document, cue)) return []
    const stretches = contentOf(document, cue)
    return stretches.length === 0 ? [] : [byCue(stretches.length > 1 || stretches[0]!.last <= cue.verb ? "quote-indirect-aside" : "quote-indirect-clause", cue, stretches, "indirect")]
  })

/** "According to the ministry, …" and "…, according to officials": the rest of the sentence. */
export const accordingTo = (document: Document): ReadonlyArray<Draft> => {
  const { nounPhraseAt, nounPhrases, tokens } = document
  const found: Array<Draft> = []
  for (let token = 0; token + 2 < tokens.length; token++) {
    if (lowerOf(document, token) !== "according" || lowerOf(document, token + 1) !== "to") continue
    const phrase = nounPhraseAt[token + 2] ?? -1
    if (phrase === -1 || nobody.has(lemmaOf(document, nounPhrases[phrase]!.head))) continue
    const { first, last } = sentenceOf(document, token), { reach } = nounPhrases[phrase]!
    const leads = trimmed(document, { first, last: token })
    const opens = leads === undefined || leads.last - leads.first <= 1
    let from = reach
    while (from < last && opens && lowerOf(document, from) !== "," && from - reach < 12) from++
    const stretch = opens ? trimmed(document, { first: from < last && lowerOf(document, from) === "," ? from : reach, last }) : leads
    if (stretch === undefined || stretch.last - stretch.first < 2) continue
    found.push({ rule: "quote-according-to", stretches: [stretch], directness: "indirect", denied: false, cue: { first: token, last: token + 2 }, cueLemma: "according to", speaker: phrase })
  }
  return found
}

/** The possessor of a noun phrase: whose claim it is. */
const possessorOf = (document: Document, phrase: number): number | undefined => document.nounPhrases[phrase]!.possessor

/** "His claim that …", "the minister's argument is that …": a noun of saying with a possessor and a that-clause. */
export const nominal = (document: Document): ReadonlyArray<Draft> => {
  const { clauses, nounPhrases, tokens, verbGroups } = document
  return nounPhrases.flatMap((phrase, index): ReadonlyArray<Draft> => {
    const lemma = lemmaOf(document, phrase.head), speaker = possessorOf(document, index)
    if (tokens.tag[phrase.head] !== Tag.NOUN || !sayings.has(lemma) || speaker === undefined) return []
    const { last } = sentenceOf(document, phrase.head)
    const thatAt = lowerOf(document, phrase.end) === "that" ? phrase.end : copulaThat(document, phrase.end, last)
    if (thatAt === undefined) return []
    const clause = clauses.find((one) => one.start >= thatAt && one.start <= thatAt + 2 && verbGroups[one.verb]!.start > thatAt)
    const stretch = clause === undefined ? undefined : trimmed(document, { first: thatAt + 1, last: Math.min(clause.end, last) })
    return stretch === undefined ? [] : [{ rule: "quote-nominal", stretches: [stretch], directness: "indirect", denied: false, cue: { first: phrase.head, last: phrase.head + 1 }, cueLemma: lemma, speaker }]
  })
}

const copulaThat = (document: Document, from: number, last: number): number | undefined => {
  const group = document.verbGroups[document.verbGroupAt[from] ?? -1]
  return group !== undefined && group.end < last && lemmaOf(document, group.head) === "be" && lowerOf(document, group.end) === "that" ? group.end : undefined
}

/** Whether a noun phrase can judge or say: a name, a pronoun of people, a people's noun; not a law or a price. */
const canSpeak = (document: Document, phrase: number): boolean => {
  const { head } = document.nounPhrases[phrase]!
  return document.tokens.tag[head] === Tag.PROPN || /^(?:he|she|they|who|many|some|others|critics|analysts|officials|experts|activists|leaders|ministers?|presidents?|governments?|opposition|party|union|group|committee|commission|council|court|ministry|spokes\w+|lawyers?|residents|lawmakers|senators?|families|observers)$/u.test(lowerOf(document, head))
}

const wholeOf = (document: Document, phrase: number): Stretch => ({ first: wholeStart(document, phrase), last: document.nounPhrases[phrase]!.reach })

/** "Praised the reform", "blamed the storm", "called him a liar": the judgement itself is what is said. */
export const evaluations = (document: Document, named: (phrase: number) => boolean): ReadonlyArray<Draft> => {
  const { clauses, tokens, verbGroups } = document
  return clauses.flatMap((clause, index): ReadonlyArray<Draft> => {
    const group = verbGroups[clause.verb]!, lemma = lemmaOf(document, group.head)
    const calls = calling.has(lemma) && lemma !== "see"
    if ((!judging.has(lemma) && !calls) || group.passive || clause.subject === undefined || clause.object === undefined) return []
    if (!canSpeak(document, clause.subject) && !named(clause.subject)) return []
    const object = wholeOf(document, clause.object), { last } = sentenceOf(document, group.head)
    if (object.first < group.end || object.first > group.end + 1) return []
    const said = calls ? predicated(document, object, Math.min(clause.end, last)) : extended(document, object, last)
    if (said === undefined) return []
    const verb: Cue = { verb: group.head, group: clause.verb, clause: index, lemma, negated: group.negated, speech: false, inverted: false, subject: clause.subject }
    return [byCue(calls ? "quote-called" : "quote-evaluation", verb, [said], "indirect")].filter(() => tokens.tag[group.head] === Tag.VERB)
  })
}

/** An object with the list that goes on behind it: "the role of the reforms, the Jadid movement in Uzbekistan and the …". */
const extended = (document: Document, { first, last }: Stretch, end: number): Stretch | undefined => {
  let phrase = document.nounPhraseAt[first] ?? -1, to = last
  for (let next = document.nounPhrases[phrase]?.next; next !== undefined; next = document.nounPhrases[phrase]!.next) {
    phrase = next
    to = Math.max(to, document.nounPhrases[phrase]!.reach)
  }
  for (let token = to; token < Math.min(end, to + 2); token++) {
    const after = document.nounPhrases[document.nounPhraseAt[token + 1] ?? -1]
    if (lowerOf(document, token) !== "," || after === undefined || after.start !== token + 1) break
    let list = after, reach = after.reach
    while (list.next !== undefined) {
      list = document.nounPhrases[list.next]!
      reach = Math.max(reach, list.reach)
    }
    if (list !== after && document.verbGroupAt[reach] === -1) to = reach
    break
  }
  return trimmed(document, { first, last: Math.min(to, end) })
}

/** An object and what it is called: at least a noun phrase or an adjective behind it. */
const predicated = (document: Document, object: Stretch, end: number): Stretch | undefined => {
  const next = document.nounPhrases[document.nounPhraseAt[object.last] ?? -1]
  const as = lowerOf(document, object.last) === "as", adjective = document.tokens.tag[object.last] === Tag.ADJ
  if (next?.start !== object.last && !as && !adjective) return undefined
  return trimmed(document, { first: object.first, last: Math.max(object.last, Math.min(end, next?.reach ?? end)) })
}
