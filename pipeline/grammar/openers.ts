import { Tag } from "../document/token.ts"
import { Form, Kind } from "./draft.ts"
import { Role } from "./functionWords.ts"
import { somebody, something } from "./antecedents.ts"
import { isWhen } from "./attachments.ts"
import { Lemma, lemmaAt, nounAt } from "./traits.ts"
import { Before, Mark, kindOf, pop, popTo, push, top, waiting } from "./walk.ts"
import type { Walk } from "./walk.ts"

/** Opens a clause at a subordinating word, if it is one here. */
export const openerIn = (walk: Walk, i: number, last: number): boolean => {
  const { role, verbs, verbGroupAt, tag } = walk.draft
  let behind = i + 1
  while (behind < last && behind < i + 3 && (tag[behind] === Tag.ADV || role[behind] === Role.not)) behind++
  const group = behind < last ? verbGroupAt[behind]! : -1
  switch (role[i]) {
    case Role.who: case Role.which: case Role.whose:
      return tag[i] !== Tag.ADV && relative(walk, i)
    case Role.where:
      if (group >= 0 && verbs.form[group] === Form.infinitive) return false
      if (walk.noun >= 0 && (walk.before === Before.noun || walk.before === Before.comma && walk.draft.nounPhraseAt[i - 2]! >= 0) && placedBy(walk, i)) return relative(walk, i)
      return subordinate(walk, walk.before === Before.verb && (!isWhenWord(walk, i) || afterVerbOfAsking(walk)) ? Kind.complement : Kind.adverbial, i)
    case Role.that:
      if (walk.before === Before.noun && tag[i] === Tag.PRON && (group >= 0 || !contentNoun(walk))) return relative(walk, i)
      if (walk.before === Before.noun && group >= 0 && !contentNoun(walk)) return relative(walk, i)
      return thatClause(walk, i)
    case Role.whether: return subordinate(walk, Kind.complement, i)
    case Role.what:
      if (group >= 0 && verbs.form[group] === Form.infinitive) return false
      return subordinate(walk, walk.before === Before.start ? Kind.main : Kind.complement, i)
    case Role.condition:
      return tag[i] === Tag.SCONJ && subordinate(walk, afterVerbOfAsking(walk) ? Kind.complement : Kind.adverbial, i)
    default:
      if (tag[i] !== Tag.SCONJ || group >= 0 && (verbs.form[group] === Form.gerund || verbs.form[group] === Form.infinitive)) return false
      if (i + 1 < last && (tag[i + 1] === Tag.ADP && role[i] !== Role.subordinator || tag[i + 1] === Tag.SCONJ && role[i] === Role.as || tag[i + 1] === Tag.PUNCT)) return false
      return subordinate(walk, Kind.adverbial, i)
  }
}

const contentNoun = ({ noun, draft: { nouns, tokens } }: Walk): boolean => {
  const head = nouns.head[noun]!
  return tokens.tag[head] === Tag.NOUN && (nounAt(tokens, head) & Lemma.content) !== 0
}

/** "the town where", "in 2022, when": where speaks of any noun, when only of times. */
const placedBy = (walk: Walk, i: number): boolean => !isWhenWord(walk, i) || isWhen(walk.draft, walk.noun)

const isWhenWord = ({ draft: { word } }: Walk, i: number): boolean => word[i]!.lower === "when" || word[i]!.lower === "whenever"

/** "asked if he would": not a condition. */
const afterVerbOfAsking = (walk: Walk): boolean => {
  const { verbs, clauses, tokens } = walk.draft
  const verb = clauses.verb[walk.clause[top(walk)]!]!
  return walk.before === Before.verb && verb >= 0 && (lemmaAt(tokens, verbs.head[verb]!) & Lemma.asking) !== 0
}

const subordinate = (walk: Walk, kind: number, i: number): boolean => {
  if (kind === Kind.adverbial && walk.before === Before.conjunction && walk.separator === i - 1 && i > 1 && walk.draft.role[i - 2] === Role.comma && walk.verbed[0]) {
    // ", and if it is, …": what comes after is a clause beside the first.
    popTo(walk, 0, i)
    push(walk, Kind.coordinate, i, -1)
  }
  push(walk, kind, i, i, walk.before === Before.comma ? Mark.comma : 0)
  return true
}

/** "that" after a verb, an adjective or "the fact"; after "and" it opens a second complement beside the first. */
const thatClause = (walk: Walk, i: number): boolean => {
  const { clauses, role } = walk.draft
  if (walk.before === Before.conjunction) {
    for (let d = top(walk); d > 0; d--) {
      const opener = clauses.opener[walk.clause[d]!]!
      if ((opener < 0 || role[opener] === Role.that) && kindOf(walk, d) === Kind.complement) {
        popTo(walk, d - 1, i)
        break
      }
    }
  }
  return subordinate(walk, Kind.complement, i)
}

/** who, which, that behind a noun: a relative clause of it; elsewhere a question. */
const relative = (walk: Walk, i: number): boolean => {
  const after = walk.before
  const antecedent = walk.noun
  // "It was not clear who was behind it"
  const question = antecedent < 0 || after === Before.verb || after === Before.start || after === Before.opener || after === Before.other && i > walk.begins && walk.draft.tag[i - 1] === Tag.ADJ
  if (question) return subordinate(walk, after === Before.start ? Kind.main : Kind.complement, i)
  const many = amongThem(walk, i)
  if (many >= 0) return relativeOfMany(walk, i, many)
  const start = after === Before.adposition ? i - 1 : i
  push(walk, Kind.relative, start, i, walk.separator === start - 1 ? Mark.comma : 0)
  const meant = walk.draft.role[i] === Role.who ? somebody(walk.draft, antecedent) : start > 0 && walk.draft.role[start - 1] !== Role.comma ? something(walk.draft, antecedent) : antecedent
  walk.antecedent[top(walk)] = meant
  walk.draft.clauses.antecedent[walk.clause[top(walk)]!] = meant
  return true
}

/** ", many of whom", ", some of which": the amount right before "of", where a comma stands before it and a phrase before that; else -1. */
const amongThem = ({ before, draft: { nounPhraseAt, nouns, role, tag }, noun }: Walk, i: number): number => {
  if (before !== Before.adposition || role[i - 1] !== Role.of || noun < 0 || nouns.end[noun] !== i - 1 || role[i] === Role.whose) return -1
  const from = nouns.start[noun]!, head = nouns.head[noun]!
  if (from < 2 || role[from - 1] !== Role.comma || nounPhraseAt[from - 2]! < 0) return -1
  return tag[head] === Tag.NUM || tag[head] === Tag.PRON || tag[head] === Tag.DET || tag[head] === Tag.ADJ ? noun : -1
}

/** The amount is the clause's subject, and the phrase before the comma what it speaks of. */
const relativeOfMany = (walk: Walk, i: number, many: number): boolean => {
  const { clauses, nounPhraseAt, nouns } = walk.draft
  const from = nouns.start[many]!, depth = top(walk)
  if (walk.bare[depth] === many) walk.bare[depth] = -1
  push(walk, Kind.relative, from, i, Mark.comma)
  const clause = walk.clause[top(walk)]!
  clauses.subject[clause] = many
  walk.antecedent[top(walk)] = clauses.antecedent[clause] = nounPhraseAt[from - 2]!
  return true
}

/** Commas, brackets and the like close what they end. */
export const markIn = (walk: Walk, i: number): void => {
  const { role } = walk.draft
  switch (role[i]) {
    case Role.comma: return commaIn(walk, i)
    case Role.semicolon: case Role.colon: case Role.dash: case Role.stop:
      walk.separator = i
      walk.conjunction = -1
      if (role[i] === Role.colon && saysNow(walk)) {
        push(walk, Kind.complement, i + 1, -1, Mark.quote)
        walk.before = Before.start
        return
      }
      walk.before = Before.comma
      if (role[i] !== Role.dash) for (let d = top(walk); d > 0 && !(walk.marks[d]! & (Mark.bracket | Mark.quote)); d--) pop(walk, i)
      return
    case Role.open:
      push(walk, Kind.main, i, -1, Mark.bracket)
      walk.antecedent[top(walk)] = walk.noun
      walk.before = Before.start
      walk.conjunction = -1
      return
    case Role.close: return closeBracket(walk, i)
    case Role.quote: return quoteIn(walk, i)
    default:
  }
}

const commaIn = (walk: Walk, i: number): void => {
  walk.separator = i
  walk.conjunction = -1
  walk.before = Before.comma
  const { clauses } = walk.draft
  for (let d = top(walk); d > 0; d--) {
    const kind = kindOf(walk, d)
    const attribution = walk.marks[d]! & Mark.attribution
    const verbless = !walk.verbed[d] && kind === Kind.adverbial && clauses.subject[walk.clause[d]!]! < 0
    const served = walk.verbed[d] && waiting(walk) >= 0 && !(walk.marks[d]! & (Mark.bracket | Mark.quote))
    if (!attribution && !verbless && !served && !(kind === Kind.relative && walk.verbed[d] && walk.marks[d]! & Mark.comma && goesOn(walk, i))) return
    pop(walk, i)
  }
}

/** Does what stands behind the comma belong to what was before the clause: no member of a list, no "and"? */
const goesOn = ({ draft: { nounPhraseAt, nouns, tag } }: Walk, i: number): boolean => {
  const phrase = i + 1 < tag.length ? nounPhraseAt[i + 1]! : -1
  return phrase >= 0 ? nouns.previous[phrase]! < 0 && !nouns.added[phrase] : tag[i + 1] !== Tag.CCONJ && tag[i + 1] !== Tag.ADJ
}

const closeBracket = (walk: Walk, i: number): void => {
  for (let d = top(walk); d > 0; d--) {
    if (!(walk.marks[d]! & Mark.bracket)) continue
    walk.noun = walk.antecedent[d]!
    popTo(walk, d - 1, i + 1)
    break
  }
  walk.before = walk.noun >= 0 ? Before.noun : Before.other
}

/** Is the innermost clause's verb one of saying? */
const saysNow = (walk: Walk): boolean => {
  const { clauses, verbs, tokens } = walk.draft
  const verb = clauses.verb[walk.clause[top(walk)]!]!
  return verb >= 0 && (lemmaAt(tokens, verbs.head[verb]!) & Lemma.speech) !== 0
}

/** A quotation that opens right after "said," is the verb's content. */
const quoteIn = (walk: Walk, i: number): void => {
  const { parsed: { tokens: { start, end, length } } } = walk.draft
  const opens = i + 1 < length && end[i] === start[i + 1] && (i === 0 || end[i - 1]! < start[i]!)
  if (opens && saysNow(walk) && walk.verbed[top(walk)] && (walk.separator === i - 1 || walk.before === Before.verb)) {
    push(walk, Kind.complement, i + 1, -1, Mark.quote)
    walk.before = Before.start
    return
  }
  if (walk.before === Before.comma) walk.separator = i
  else if (!opens && waiting(walk) < 0) {
    walk.separator = i
    walk.before = Before.quote
  }
}
