import { lemmaOf, lowerOf } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import type { Cue } from "./cue.ts"
import { type Ground, groupFrom, held, isFinite, limitsOf, past, type Stretch } from "./ground.ts"
import { bodies, channels, isPerson, occasions } from "./nouns.ts"
import { isTime } from "./subject.ts"
import { Can } from "./verbs.ts"

/** Where the words after a cue lead: past whom it is told, through what and when, to where what is said can begin. */
export interface Ahead {
  readonly at: number
  readonly addressee?: Stretch
  readonly medium?: Stretch
}

/** The noun phrase that begins with a token, its possessors counted, by index; -1 where none does. */
export const phraseFrom = ({ document }: Ground, token: number): number => {
  const { nounPhraseAt, nounPhrases } = document
  let phrase = nounPhraseAt[token] ?? -1
  if (phrase === -1 || nounPhrases[phrase]!.start !== token) return -1
  while (phrase + 1 < nounPhrases.length && nounPhrases[phrase + 1]!.possessor === phrase) phrase++
  return wholeStart(document, phrase) === token ? phrase : -1
}

/** A phrase with its of-chain: "the head of the council". */
const withOf = (ground: Ground, phrase: number): number => {
  const { document } = ground
  let end = document.nounPhrases[phrase]!.end
  for (let steps = 0; steps < 4 && lowerOf(document, end) === "of"; steps++) {
    const next = phraseFrom(ground, end + 1)
    if (next === -1) break
    end = document.nounPhrases[next]!.end
  }
  return end
}

/** "Told reporters" where the tagger took one word for another: the rest of a phrase the verb was put into, or a noun of people. */
const loneEnd = ({ document }: Ground, at: number): number => {
  const phrase = held(document.nounPhrases, document.nounPhraseAt[at])
  if (phrase !== undefined) return phrase.start < at && lowerOf(document, at - 1) === "told" ? phrase.end : at
  const noun = at < document.tokens.length ? document.tokens.word[at]!.lemmas[Tag.NOUN]! : ""
  return isPerson(noun) || bodies.has(noun) ? at + 1 : at
}

const always = new Set(["tell", "inform", "assure", "remind", "notify", "convince", "persuade", "brief", "ask"])
const prepositions = new Set(["to", "in", "on", "at", "during", "via", "through", "after", "before", "from", "following", "over", "with", "by", "for", "since", "earlier", "late", "ahead"])

/** The words an adverb can be between a verb and what is said; "there" and "how" begin what is said. */
const isAdverb = ({ document }: Ground, token: number): boolean =>
  document.tokens.tag[token] === Tag.ADV && !/^(?:there|here|how|when|where|why|even|once|whether|if|that|nearly|almost|about|around|only|just|not|never|so|as|while|no|more|most|less|much|far|too|very|further|half)$/u.test(lowerOf(document, token))

/** Follows only what can begin what is said: "that", a mark, a colon, a comma. */
const opensContent = ({ document, opens }: Ground, token: number): boolean =>
  lowerOf(document, token) === "that" || opens[token] !== -1 || lowerOf(document, token) === ":" || lowerOf(document, token) === "," || lowerOf(document, token) === "whether"

const namedPerson = ({ document, nameAt, names }: Ground, phrase: number): boolean => {
  const { end, head, start } = document.nounPhrases[phrase]!
  const name = held(names, nameAt[end - 1]) ?? held(names, nameAt[start]), lemma = lemmaOf(document, head)
  return name !== undefined || isPerson(lemma) || bodies.has(lemma) || document.tokens.tag[head] === Tag.PRON || document.tokens.tag[head] === Tag.PROPN
}

const isChannel = ({ document }: Ground, phrase: number): boolean => {
  const { end, head, start } = document.nounPhrases[phrase]!, tag = document.tokens.tag[head]
  if (channels.has(lemmaOf(document, head).toLowerCase())) return true
  if (tag !== Tag.PROPN) return false
  for (let token = start; token < end; token++) if (channels.has(lowerOf(document, token))) return true
  return false
}

/** One past the date that a token is in, or past the token. */
const dateEnd = ({ dateAt, dates }: Ground, token: number): number => Math.max(token + 1, held(dates, dateAt[token])?.last ?? 0)

/** Walks from the end of a verb over addressee, medium, time and asides. */
export const ahead = (ground: Ground, cue: Cue): Ahead => {
  const { document } = ground, { last } = limitsOf(ground, cue.verb)
  let at = cue.inverted ? Math.max(cue.end, cue.speaker?.last ?? 0, ...cue.speaker?.also.map((one) => one.last) ?? []) : cue.end
  let addressee: Stretch | undefined, medium: Stretch | undefined
  if ((cue.can & Can.tell) !== 0 && !cue.passive) {
    const phrase = phraseFrom(ground, at), end = phrase === -1 ? loneEnd(ground, at) : withOf(ground, phrase), next = phrase === -1 ? undefined : groupFrom(ground, end)
    const subjectOfNext = next !== undefined && isFinite(next)
    if (end > at && lowerOf(document, at) !== "that" && !isTime(ground, at) && (always.has(cue.lemma) || (phrase !== -1 && namedPerson(ground, phrase) && !subjectOfNext && (cue.lemma !== "show" || opensContent(ground, end))))) {
      addressee = { first: at, last: end }
      at = end
    }
  }
  for (let steps = 0; steps < 8 && at < last; steps++) {
    const lower = lowerOf(document, at)
    if (isTime(ground, at)) {
      const end = dateEnd(ground, at), verb = groupFrom(ground, end)
      if (verb !== undefined && isFinite(verb)) break
      at = end
    } else if (isAdverb(ground, at)) at++
    else if (lower === "(" ) {
      const end = past(ground, at, last)
      if (end === at + 1) break
      at = end
    } else if (prepositions.has(lower)) {
      const time = isTime(ground, at + 1) || isTime(ground, at + 2), phrase = phraseFrom(ground, at + 1)
      if (phrase === -1) {
        if (!time) break
        at = isTime(ground, at + 1) ? dateEnd(ground, at + 1) : dateEnd(ground, at + 2)
        continue
      }
      const { head } = document.nounPhrases[phrase]!, end = withOf(ground, phrase), lemma = lemmaOf(document, head)
      const span = { first: at + 1, last: end }
      if ((lower === "to" || lower === "with") && namedPerson(ground, phrase) && !isChannel(ground, phrase)) addressee ??= span
      else if (isChannel(ground, phrase)) medium ??= span
      else if (!time && !occasions.has(lemma) && !opensContent(ground, end) && !prepositions.has(lowerOf(document, end)) && !isTime(ground, end)) break
      const verb = groupFrom(ground, end)
      if (verb !== undefined && isFinite(verb) && !time) break
      at = end
    } else if (lower === ",") {
      const skipped = afterAside(ground, at, last)
      if (skipped === -1) break
      at = skipped
    } else break
  }
  return { at, ...(addressee !== undefined && { addressee }), ...(medium !== undefined && { medium }) }
}

/** A comma before a quotation, or two around a few words before "that" or a quotation: "said, however, that". */
const afterAside = (ground: Ground, comma: number, last: number): number => {
  const { document, opens } = ground
  if (opens[comma + 1] !== -1 && comma + 1 < last) return comma + 1
  for (let at = comma + 1; at < Math.min(last, comma + 16); at++) {
    if (lowerOf(document, at) !== ",") continue
    return at + 1 < last && (lowerOf(document, at + 1) === "that" || opens[at + 1] !== -1) ? at + 1 : -1
  }
  return -1
}

/** "An article in the newspaper Pravda in which he argued": the work or outlet that a verb's clause hangs on. */
export const workOf = ({ document, nameAt, names }: Ground, cue: Cue): Stretch | undefined => {
  const { nounPhraseAt, nounPhrases } = document, which = beginning(cue) - 1
  if (which < 3 || lowerOf(document, which) !== "which" || lowerOf(document, which - 1) !== "in") return undefined
  const at = lowerOf(document, which - 2) === "," ? which - 3 : which - 2, phrase = held(nounPhrases, nounPhraseAt[at])
  if (phrase === undefined || phrase.end !== at + 1) return undefined
  const word = held(names, nameAt[at]) === undefined ? lemmaOf(document, phrase.head) : "", first = wholeStart(document, nounPhraseAt[at]!)
  for (let token = first; token < phrase.end; token++) if (channels.has(lemmaOf(document, token).toLowerCase())) return { first, last: phrase.end }
  return channels.has(word) ? { first, last: phrase.end } : undefined
}

const beginning = ({ speaker, start }: Cue): number => Math.min(start, speaker?.first ?? start)
