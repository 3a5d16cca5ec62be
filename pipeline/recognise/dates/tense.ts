import { type Document, lemmaOf, lowerOf } from "../../document/document.ts"
import { Shape, Tag } from "../../document/token.ts"
import { wordClasses } from "../../document/wordClasses.ts"

const ahead: ReadonlySet<string> = new Set("will shall 'll ’ll wo may might must should can".split(" "))
/** Verbs and adjectives whose "to" looks ahead: "plans to", "is due to", "scheduled for". */
const planning: ReadonlySet<string> = new Set("plan plans planned expect expects expected likely forecast forecasts predicted due scheduled schedule set slated poised intends intend hopes hope aims aim aimed upcoming forthcoming begins starts opens let's please".split(" "))
const behind: ReadonlySet<string> = new Set("was were had did been has have".split(" "))

/** Verbs whose present tells a timetable: "the talks resume on Monday". */
const timetable: ReadonlySet<string> = new Set(("begin begins start starts open opens resume resumes reopen reopens run runs reconvene reconvenes expire expires depart departs end ends close closes finish finishes return returns " +
  "leave leaves play plays face faces fly flies head heads take takes meet meets vote votes go goes turns host hosts launch launches arrive arrives visit visits elect elects").split(" "))
const be: ReadonlySet<string> = new Set(["is", "are", "was", "were", "am", "'s", "’s", "'re", "’re"])

type Tense = "past" | "future"

/** "would" of what was still to come when it was said: "they would sign in the autumn"; not "would have". */
const wouldOf = (document: Document, token: number): Tense => {
  const next = lowerOf(document, token + 1)
  return next === "have" || (lowerOf(document, token + 2) === "have" && next === "not") ? "past" : "future"
}

/** "is to travel", "were to meet": what is arranged. */
const isArranged = (document: Document, token: number): boolean =>
  be.has(lowerOf(document, token)) && lowerOf(document, token + 1) === "to" && token + 2 < document.tokens.length && document.tokens.tag[token + 2] === Tag.VERB && lemmaOf(document, token + 2) === lowerOf(document, token + 2)

/** "could not", "couldn't". */
const isDenied = (document: Document, token: number): boolean => {
  const next = lowerOf(document, token + 1)
  return next === "not" || next === "n't" || next === "only" || next === "no"
}

/** Verbs after which "until" names what is still to come: "was delayed until March". */
const lasting: ReadonlySet<string> = new Set("delayed postponed extended adjourned suspended deferred closed shut prolonged remanded scheduled".split(" "))
const puttingOff: ReadonlySet<string> = new Set(["put", "push", "hold", "carry"])
const limits: ReadonlySet<string> = new Set(["by", "until", "till", "before"])
const keeping: ReadonlySet<string> = new Set(["stay", "remain", "keep", "be"])

/** Nouns of what is to come: "guidance for the second half". */
const outlook: ReadonlySet<string> = new Set("guidance outlook forecast forecasts prospects plans schedule tickets target targets".split(" "))

/** "to 3% by Christmas from 6.7% in September": what it comes from has been. */
const isBase = ({ tokens: { tag, word } }: Document, token: number): boolean => {
  let number = false
  for (let i = token - 1; i >= 0 && i > token - 7; i--) {
    if (word[i]!.lower === "from") return number
    if (tag[i] === Tag.NUM) number = true
    else if (tag[i] !== Tag.SYM && tag[i] !== Tag.NOUN && tag[i] !== Tag.DET && tag[i] !== Tag.ADJ) return false
  }
  return false
}

/** What stands right before a date: "is Friday", "until" and "by" of what has a limit, "ahead of Sunday's vote". */
const nextTo = (document: Document, token: number): Tense | undefined => {
  const own = lowerOf(document, token), at = limits.has(own) ? token : token - 1, word = lowerOf(document, at)
  if (limits.has(word)) {
    const verb = lowerOf(document, at - 1)
    if ((word === "until" || word === "till") && (lasting.has(verb) || ((verb === "off" || verb === "back" || verb === "over") && puttingOff.has(lemmaOf(document, at - 2))))) return "future"
    // "ordered to pay by Friday".
    for (let i = at - 1; i >= 0 && i > at - 7; i--) {
      const group = document.verbGroups[document.verbGroupAt[i]!]
      if (group !== undefined) return group.tense === "infinitive" && lowerOf(document, group.start) === "to" ? "future" : undefined
    }
    return undefined
  }
  if (word === "of" && lowerOf(document, at - 1) === "ahead") return "future"
  if ((word === "in" || word === "on") && lowerOf(document, at - 1) === "than") return "past"
  // "the festival runs August 29": taken for a noun.
  if (timetable.has(word) && word.endsWith("s") && document.tokens.tag[at] === Tag.NOUN && at > 0 && document.tokens.tag[at - 1] === Tag.NOUN) return "future"
  if (word === "in" && isBase(document, at)) return "past"
  if ((word === "for" || (word === "the" && lowerOf(document, at - 1) === "for")) && outlook.has(lowerOf(document, word === "for" ? at - 1 : at - 2))) return "future"
  const copula = word === "on" ? at - 1 : at, verb = lowerOf(document, copula)
  return (verb === "is" || verb === "are") && document.verbGroups[document.verbGroupAt[copula]!]?.head === copula ? "future" : undefined
}

/** "Theresa May resigned": a name, though it was tagged as a modal verb. */
const isName = ({ sentences, tokens }: Document, token: number): boolean => {
  const word = tokens.word[token]!
  return word.lower === "may" && word.shape === Shape.capitalised && sentences[tokens.sentence[token]!]!.first < token && tokens.word[token - 1]!.shape !== Shape.none
}

/** "Arsenal play Chelsea": between two names a verb of the timetable that was taken for a noun. */
const isBetweenNames = ({ tokens: { length, tag, word } }: Document, token: number): boolean =>
  tag[token] === Tag.NOUN && token > 0 && token + 1 < length && word[token - 1]!.shape === Shape.capitalised && tag[token + 1] === Tag.PROPN && word[token + 1]!.shape === Shape.capitalised

/** "Fed to cut rates in September": the first verb of a sentence that opens with its noun. */
const isHeadline = ({ sentences, tokens: { sentence, tag, word }, verbGroupAt }: Document, start: number): boolean => {
  const { first } = sentences[sentence[start]!]!
  if (word[start]!.lower !== "to" || start === first || start - first > 8) return false
  // "Fed" alone was taken for a verb.
  if (start - 1 === first) return tag[first] !== Tag.ADP && !word[first]!.lower.endsWith("ing")
  if (tag[start - 1] !== Tag.PROPN && tag[start - 1] !== Tag.NOUN) return false
  for (let i = first; i < start; i++) if (verbGroupAt[i] !== -1 || tag[i] === Tag.VERB || tag[i] === Tag.ADP) return false
  return true
}

const foretelling: ReadonlySet<string> = new Set(["forecast", "predicted", "planned", "scheduled"]), when: ReadonlySet<string> = new Set(["in", "on", "last", "earlier", "yesterday"])

/** "The agency forecast in January that": the forecast was made then; not "is forecast". */
const isForetold = (document: Document, token: number): boolean =>
  foretelling.has(lowerOf(document, token)) && when.has(lowerOf(document, token + 1)) && token > 0 && !be.has(lowerOf(document, token - 1)) && lowerOf(document, token - 1) !== "been" && document.verbGroups[document.verbGroupAt[token]!]?.passive !== true

const telling = 1, mark = 2

/** Words that may tell a time by themselves, and marks that close one off. */
const classes = wordClasses(({ lower }) => (ahead.has(lower) || planning.has(lower) || behind.has(lower) || timetable.has(lower) || foretelling.has(lower) || be.has(lower) || lower.startsWith("would") || lower.startsWith("could") || lower === "'d" || lower === "’d" ? telling : 0) |
  (lower === "\"" || lower === "“" || lower === "”" || lower === ":" || lower === ";" ? mark : 0))

/** Most tokens are neither such a word nor a verb. */
const mayTell = ({ tokens, verbGroupAt }: Document, token: number): boolean => verbGroupAt[token] !== -1 || tokens.tag[token] === Tag.VERB || (classes.at(tokens, token) & telling) !== 0

const foreseen: ReadonlySet<string> = new Set(["expected", "predicted", "planned", "forecast", "intended"])

/** "Analysts expected growth in May": what was expected of a time that has come; not "is expected", "expected to". */
const isSettled = (document: Document, token: number): boolean => {
  const group = document.verbGroups[document.verbGroupAt[token]!]
  return group !== undefined && group.head === token && group.tense === "past" && !group.passive
}

const hasInfinitive = (document: Document, token: number): boolean => {
  for (let at = token + 1; at < token + 10 && at + 1 < document.tokens.length && document.tokens.sentence[at] === document.tokens.sentence[token]; at++) if (lowerOf(document, at) === "to" && document.tokens.tag[at + 1] === Tag.VERB) return true
  return false
}

/** What one token says of the time its clause looks to. */
const tenseOf = (document: Document, token: number): Tense | undefined => {
  const lower = lowerOf(document, token), tag = document.tokens.tag[token]
  if (isName(document, token)) return undefined
  if (isForetold(document, token)) return "past"
  // "A judge on Tuesday set a date"; "is set to", "set for" look ahead.
  if (lower === "set" && lowerOf(document, token + 1) !== "to" && lowerOf(document, token + 1) !== "for") {
    const group = document.verbGroups[document.verbGroupAt[token]!]
    return group === undefined || group.tense === "infinitive" || group.modal !== undefined ? undefined : "past"
  }
  if (timetable.has(lower) && isBetweenNames(document, token)) return "future"
  if (lower === "would" || lower === "'d" || lower === "’d") return lower === "would" ? wouldOf(document, token) : "past"
  const own = document.verbGroups[document.verbGroupAt[token]!]
  if (lower === "could") return isDenied(document, token) || lowerOf(document, token + 1) === "have" ? "past" : "future"
  if (isArranged(document, token) || (own !== undefined && isArranged(document, own.start))) return "future"
  if (own?.modal === "may" && isName(document, own.start)) return lemmaOf(document, token) === lower ? undefined : "past"
  if (own?.modal === "could") return undefined
  if (own?.modal === "would") return lowerOf(document, own.start) === "would" ? wouldOf(document, own.start) : undefined
  if (own?.tense === "present" && own.head === token && own.start === token && timetable.has(lower)) return "future"
  if (foreseen.has(lower) && tag === Tag.VERB && isSettled(document, token)) return hasInfinitive(document, token) ? undefined : "past"
  if (foreseen.has(lower) && (lowerOf(document, token - 1) === "than" || lowerOf(document, token - 1) === "as")) return undefined
  if ((ahead.has(lower) && tag !== Tag.PROPN && tag !== Tag.NOUN) || (planning.has(lower) && tag !== Tag.NOUN)) return "future"
  const group = document.verbGroups[document.verbGroupAt[token]!]
  if (group !== undefined && (group.tense === "future" || group.tense === "past")) return group.tense
  // "the vote, to be held on Sunday".
  if (group !== undefined && group.tense === "infinitive" && isHeadline(document, group.start)) return "future"
  if (group !== undefined && group.tense === "infinitive") return lowerOf(document, group.start) !== "to" ? undefined : lowerOf(document, group.start + 1) === "have" ? "past" : group.passive ? "future" : undefined
  if (group !== undefined && group.tense === "present") return group.head !== group.start && (lowerOf(document, group.start) === "has" || lowerOf(document, group.start) === "have") ? "past" : undefined
  if (behind.has(lower)) return (lower === "has" || lower === "have") && document.verbGroups[document.verbGroupAt[token]!]?.head === token ? undefined : "past"
  if (tag !== Tag.VERB) return undefined
  // "will stay closed".
  if (token > 0 && keeping.has(lemmaOf(document, token - 1)) && document.tokens.tag[token - 1] === Tag.VERB) return undefined
  if (lower.endsWith("ing") || lower.endsWith("s")) return undefined
  return lemmaOf(document, token) === lower ? undefined : "past"
}

const reach = 40

/** Past a relative clause that a comma closes: "the bill, which passed on Monday, on Friday" asks the verb before it. */
const beforeRelative = (document: Document, token: number): number => {
  if (lowerOf(document, token) !== "," || token === 0) return token
  const clause = document.clauses[document.clauseAt[token - 1]!]
  return clause?.kind === "relative" && clause.end <= token + 1 && clause.start < token && lowerOf(document, clause.start - 1) === "," ? clause.start - 1 : token
}

/** What is quoted has a time of its own: "She said in 2019: “In five years …”". */
const isMark = ({ tokens }: Document, token: number): boolean => (classes.at(tokens, token) & mark) !== 0

/** Where the clause around a token looks: the nearest telling word before it in the sentence, else the nearest after it. A walk of at most eighty tokens. */
export const tenseAt = (document: Document, token: number): Tense | undefined => {
  const { sentence } = document.tokens, own = sentence[token], beside = nextTo(document, token)
  if (beside !== undefined) return beside
  for (let i = token - 1; i >= 0 && i > token - reach && sentence[i] === own; i--) {
    i = beforeRelative(document, i)
    if (isMark(document, i)) break
    const found = mayTell(document, i) ? tenseOf(document, i) : undefined
    if (found === undefined) continue
    // "is expected to", "was due to": what is planned wins over the auxiliary before it; "had planned" is past.
    if (found === "past" && (planning.has(lowerOf(document, i - 1)))) return "future"
    return found
  }
  for (let i = token + 1; i < document.tokens.length && i < token + reach && sentence[i] === own; i++) {
    if (isMark(document, i)) break
    const found = mayTell(document, i) ? tenseOf(document, i) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
