import { lemmaOf, lowerOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Cue } from "./cue.ts"
import type { Word } from "../../document/token.ts"
import { type Ground, groupFrom, held, limitsOf } from "./ground.ts"
import { hasVerb } from "./clause.ts"
import { phraseEnding } from "./hanging.ts"
import { works } from "./nouns.ts"
import { speakerBefore } from "./subject.ts"
import { Talk, talk } from "./talk.ts"
import { Can, powers } from "./verbs.ts"

/** Forms that are verbs wherever they stand in news. */
const neverNouns = new Set(["says", "believes", "thinks", "argues", "insists", "adds", "tells", "suggests", "explains", "denies", "predicts", "admits", "knows", "asserts", "warns", "asks", "alleges", "reckons", "expects", "maintains"])

/** "The report states that", "Minister Mykkanen believes emissions", "polls show": a verb that the tagger took for a noun inside a noun phrase. */
const hiddenCue = (ground: Ground, token: number): Cue | undefined => {
  const { document, opens } = ground, { nounPhraseAt, nounPhrases, tokens } = document
  const { lemmas, lower } = tokens.word[token]!, lemma = lemmas[Tag.VERB]!, can = powers(lemma), phrase = nounPhraseAt[token]!, next = token + 1
  if ((can & (Can.speak | Can.bare | Can.show | Can.state)) === 0 || phrase === -1) return undefined
  const { end, start } = nounPhrases[phrase]!, before = tokens.tag[token - 1], leads = (lowerOf(document, next) === "that" && groupFrom(ground, next + 1) === undefined && (tokens.tag[start] === Tag.DET || tokens.tag[token - 1] === Tag.PROPN)) || opens[next] !== -1
  const that = lowerOf(document, next) === "," && lowerOf(document, next + 2) === "," ? next + 3 : next
  const plain = lower === lemma && lowerOf(document, that) === "that" && groupFrom(ground, that + 1) === undefined && (can & (Can.bare | Can.state)) !== 0 && isPlural(tokens.word[token - 1]!) && tokens.tag[start] !== Tag.DET
  const ends = /^[.!?]$/u.test(lowerOf(document, next)) && lowerOf(document, start - 1) === "," && (can & (Can.speak | Can.aside | Can.show)) !== 0 && (lower !== lemma || isPlural(tokens.word[token - 1]!))
  const shows = lower === lemma && works.has(lemmaOf(document, token - 1)) && lowerOf(document, token - 1) !== lemmaOf(document, token - 1)
  const isPast = lower === "said" || lower === "told" || (can & Can.speak) !== 0 && lower !== lemma && lower.endsWith("ed") && next < document.tokens.length && tokens.tag[next] !== Tag.NOUN, isVerb = isPast || ends || (lower === lemma ? shows || plain : neverNouns.has(lower) || leads || (next < end && (can & Can.bare) !== 0 && tokens.tag[next] === Tag.NOUN))
  if (start === token || !isVerb || (before !== Tag.NOUN && before !== Tag.PROPN && !isPast)) return undefined
  const first = wholeBefore(ground, start), tense = isPast ? "past" : "present"
  return { verb: token, start: token, end: next, clause: -1, lemma, can, tense, passive: false, negated: false, inverted: false, speaker: { first, last: token, head: token - 1, also: [] } }
}

/** "The company's foreign policy | chief said Russia": phrases right before are the speaker's too. */
const wholeBefore = ({ document: { nounPhraseAt, nounPhrases, tokens } }: Ground, start: number): number => {
  let first = start
  for (let steps = 0; steps < 4 && first > 0 && tokens.sentence[first - 1] === tokens.sentence[start]; steps++) {
    if (nounPhraseAt[first - 1] !== -1) first = held(nounPhrases, nounPhraseAt[first - 1])!.start
    else if (tokens.tag[first - 1] === Tag.PART) first--
    else break
  }
  return first
}

/** Whether a form can hide a verb: "says", "show", "said"; a cheap look before any table is asked. */
const mayHide = (lower: string): boolean => {
  const last = lower.charCodeAt(lower.length - 1)
  return last === 115 || last === 100 && lower.endsWith("ed") || lower === "said" || lower === "told" || (last !== 101 && (lower === "show" || lower === "suggest" || lower === "find" || lower === "reveal"))
}

/** "Khan, who was ousted in April, claims that": a verb taken for a noun of its own, behind a clause about its subject. */
const loneClaim = (ground: Ground, token: number): Cue | undefined => {
  const { document } = ground, { lemmas, lower } = document.tokens.word[token]!, lemma = lemmas[Tag.VERB]!, can = powers(lemma)
  if ((can & Can.state) === 0 || lower === lemma || lowerOf(document, token - 1) !== "," || lowerOf(document, token + 1) !== "that" || groupFrom(ground, token + 2) !== undefined || hasVerb(ground, limitsOf(ground, token).first, token - 1)) return undefined
  const speaker = speakerBefore(ground, token)
  return speaker === undefined ? undefined : { verb: token, start: token, end: token + 1, clause: -1, lemma, can, tense: "present", passive: false, negated: false, inverted: false, speaker }
}

/** "Officials say," with "say" taken for an exclamation. */
const bareSay = (ground: Ground, token: number): Cue | undefined => {
  const speaker = phraseEnding(ground, token - 1) === -1 ? undefined : speakerBefore(ground, token)
  return speaker === undefined ? undefined : { verb: token, start: token, end: token + 1, clause: -1, lemma: "say", can: powers("say"), tense: "present", passive: false, negated: false, inverted: false, speaker }
}

const isPlural = ({ lemmas, lower }: Word): boolean => lower.endsWith("s") && lemmas[Tag.NOUN] !== lower

/** Cues that hide in noun phrases, in the text's order. */
export const hiddenCues = (ground: Ground): ReadonlyArray<Cue> => {
  const { nounPhraseAt, nounPhrases, tokens, verbGroupAt } = ground.document, { length, tag, word } = tokens
  const found: Array<Cue> = []
  for (let token = talk.next(tokens, 1, length, Talk.verb); token < length; token = talk.next(tokens, token + 1, length, Talk.verb)) {
    const own = tag[token]!, before = tag[token - 1]!
    if (verbGroupAt[token] !== -1) continue
    if (own === Tag.NOUN && nounPhraseAt[token] !== -1 && nounPhrases[nounPhraseAt[token]!]!.start === token) {
      const cue = loneClaim(ground, token)
      if (cue !== undefined) found.push(cue)
      continue
    }
    if (own === Tag.INTJ && word[token]!.lower === "say") {
      const cue = bareSay(ground, token)
      if (cue !== undefined) found.push(cue)
    }
    if (own !== Tag.VERB && (own !== Tag.NOUN || (before !== Tag.NOUN && before !== Tag.PROPN && !word[token]!.lower.endsWith("ed")))) continue
    if (!mayHide(word[token]!.lower) && (token + 4 >= length || (word[token + 1]!.lower !== "that" && word[token + 1]!.lower !== "," && word[token + 1]!.lower !== ".") || !isPlural(word[token - 1]!))) continue
    const cue = hiddenCue(ground, token)
    if (cue !== undefined) found.push(cue)
  }
  return found
}
