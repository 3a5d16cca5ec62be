import type { Document } from "../../../pipeline/document/document.ts"
import { Tag } from "../../../pipeline/document/token.ts"
import type { Gold } from "../../conllu.ts"

/** What is counted: found and right, found, to be found. */
export interface Count {
  right: number
  found: number
  gold: number
}

export type Counts = Record<string, Count>
/** Called for what is wrong: the measure, the tokens, and whether it is missing from what was found. */
export type Wrong = (measure: string, pair: string, missing: boolean) => void

const nominal = new Set<number>([Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM, Tag.SYM])
const insideNoun = new Set(["compound", "flat", "amod", "nummod", "fixed", "goeswith", "det", "det:predet", "advmod", "case", "mark", "nmod:desc", "dep", "punct", "cc", "discourse", "reparandum", "nmod:unmarked", "expl"])
const wh = /^(?:who|whom|which|that|what|whose|whoever|whatever)$/

/** Compares the phrases of one document with the treebank's dependencies over the same tokens. */
export const measure = (document: Document, gold: ReadonlyArray<Gold>, counts: Counts, wrong: Wrong = () => {}): void => {
  const { tokens, nounPhrases, verbGroups, clauses, nounPhraseAt } = document
  const n = tokens.length
  const children: Array<Array<number>> = Array.from({ length: n }, () => [])
  for (let i = 0; i < n; i++) if (gold[i]!.head >= 0) children[gold[i]!.head]!.push(i)
  const relation = (i: number) => gold[i]!.relation
  const is = (i: number, name: string) => relation(i) === name || relation(i).startsWith(`${name}:`)
  const lower = (i: number) => tokens.word[i]!.lower
  /** The last token of a name: ours is the head of the whole, the treebank's its first. */
  const headOf = (i: number): number => {
    let last = i
    for (const c of [...children[i]!, ...children[i]!.flatMap((k) => relation(k) === "appos" ? children[k]! : [])]) {
      if (c > i && (relation(c) === "flat" || relation(c) === "appos" && c === last + 1) && nounPhraseAt[c] === nounPhraseAt[i]) last = Math.max(last, c)
    }
    const phrase = nounPhraseAt[i]!
    // A number or date written behind the head does not move it.
    return phrase >= 0 && nounPhrases[phrase]!.head > i && relation(last) !== "flat" && last === i ? i : last
  }
  const sub = (i: number): number => {
    let end = i
    const stack = [i]
    while (stack.length > 0) {
      const k = stack.pop()!
      if (relation(k) !== "punct") end = Math.max(end, k)
      stack.push(...children[k]!)
    }
    return end
  }
  /** Back over closing marks, which the treebank hangs on the clause outside. */
  const lastWord = (i: number): number => {
    let last = i
    while (last > 0 && relation(last) === "punct") last--
    return last
  }
  /** The verb that speaks for a predicate: itself, or its copula. */
  const verbOf = (i: number): number => {
    const copula = children[i]!.find((c) => relation(c) === "cop")
    return copula ?? i
  }
  const compare = (name: string, found: ReadonlyArray<string>, expected: ReadonlyArray<string>) => {
    const count = counts[name] ??= { right: 0, found: 0, gold: 0 }
    const a = new Set(found), b = new Set(expected)
    count.found += a.size
    count.gold += b.size
    for (const x of a) if (b.has(x)) count.right++; else wrong(name, x, false)
    for (const x of b) if (!a.has(x)) wrong(name, x, true)
  }
  const nominalAt = (i: number) => nominal.has(gold[i]!.tag) || (gold[i]!.tag === Tag.DET || gold[i]!.tag === Tag.ADJ) && /^(?:nsubj|nsubj:pass|obj|iobj|obl|nmod)$/.test(relation(i))
  const indices = Array.from({ length: n }, (_, i) => i)
  const relativePronoun = (i: number) => gold[i]!.tag === Tag.PRON && wh.test(lower(i)) && gold[i]!.xpos.startsWith("W")

  const heads = indices.filter((i) => nominalAt(i) && !insideNoun.has(relation(i)) && !relativePronoun(i) && relation(i) !== "compound:prt")
  compare("noun phrase heads", nounPhrases.map(({ head }) => `${head}`), heads.map((i) => `${headOf(i)}`))
  const start = (i: number): number => {
    let first = i
    for (const c of children[i]!) {
      if (c < i && ["det", "amod", "nummod", "compound", "det:predet", "nmod:desc", "advmod"].some((name) => is(c, name)) && nounPhraseAt[c]! >= 0) {
        if (relation(c) === "advmod" && gold[c]!.tag === Tag.ADV && nounPhraseAt[c] !== nounPhraseAt[i]) continue
        first = Math.min(first, start(c))
      }
    }
    return first
  }
  const commons = heads.filter((i) => gold[i]!.tag === Tag.NOUN && children[i]!.every((c) => c < i || !is(c, "flat")))
  compare("noun phrase starts (common nouns)", nounPhrases.filter(({ head }) => commons.includes(head)).map((p) => `${p.start} ${p.head}`), commons.filter((i) => nounPhrases[nounPhraseAt[i]!]?.head === i).map((i) => `${start(i)} ${i}`))

  const headToken = (phrase: number | undefined) => phrase === undefined ? -1 : nounPhrases[phrase]!.head
  const verbToken = (clause: number) => verbGroups[clauses[clause]!.verb]!.head
  const verbal = (i: number) => gold[i]!.tag === Tag.VERB || children[i]!.some((c) => relation(c) === "cop")

  // Subjects: of a relative clause the antecedent.
  const subjects: Array<string> = []
  for (const i of indices) {
    if ((relation(i) !== "nsubj" && relation(i) !== "nsubj:pass" && !(relation(i) === "expl" && lower(i) === "it")) || !verbal(gold[i]!.head)) continue
    const verb = gold[i]!.head
    const relative = relativePronoun(i) && relation(verb) === "acl:relcl"
    if (relativePronoun(i) && !relative) continue
    subjects.push(`${headOf(relative ? gold[verb]!.head : i)} ${verbOf(verb)}`)
  }
  const finite = clauses.flatMap((clause, c) => {
    const { tense } = verbGroups[clause.verb]!
    if (clause.subject === undefined || tense === "infinitive" || tense === "gerund" || tense === "participle") return []
    if (clause.parent !== undefined && clause.kind !== "complement" && clauses[clause.parent]!.subject === clause.subject) return []
    return [`${headToken(clause.subject)} ${verbToken(c)}`]
  })
  compare("subjects", finite, subjects)

  compare("objects", clauses.flatMap((clause, c) => clause.object === undefined || verbGroups[clause.verb]!.copula || /^(?:become|remain)$/.test(tokens.word[verbToken(c)]!.lemmas[Tag.VERB]!) ? [] : [`${headToken(clause.object)} ${verbToken(c)}`]),
    indices.filter((i) => relation(i) === "obj" && !relativePronoun(i) && gold[gold[i]!.head]!.tag === Tag.VERB && nominal.has(gold[i]!.tag)).map((i) => `${headOf(i)} ${gold[i]!.head}`))

  const complements = indices.filter((i) => relation(i) === "ccomp" && verbal(i) && gold[i]!.head < i && gold[gold[i]!.head]!.tag === Tag.VERB)
  const ours = clauses.flatMap((clause, c) => clause.kind === "complement" && clause.parent !== undefined && !verbGroups[clauses[clause.parent]!.verb]!.copula && tokens.tag[clause.start - 1] !== Tag.NOUN && clauses.findIndex((other) => other.kind === "complement" && other.parent === clause.parent) === c && verbToken(c) > verbToken(clause.parent) ? [{ pair: `${verbToken(clause.parent)} ${verbToken(c)}`, clause }] : [])
  const goldComplements = complements.map((i) => `${verbOf(gold[i]!.head)} ${verbOf(i)}`)
  compare("complements", ours.map(({ pair }) => pair), goldComplements)
  const right = new Set(goldComplements)
  compare("complement ends (of those right)", ours.filter(({ pair }) => right.has(pair)).map(({ pair, clause }) => `${pair} ${lastWord(clause.end - 1)}`),
    complements.map((i) => `${verbOf(gold[i]!.head)} ${verbOf(i)} ${sub(i)}`).filter((key) => ours.some(({ pair }) => key.startsWith(`${pair} `))))

  const pairs = (one: number, other: number) => one < other ? `${one} ${other}` : `${other} ${one}`
  compare("appositions", nounPhrases.flatMap(({ head, apposition }) => apposition === undefined ? [] : [pairs(head, headToken(apposition))]),
    indices.filter((i) => relation(i) === "appos" && nounPhraseAt[i] !== nounPhraseAt[gold[i]!.head] && nominal.has(gold[i]!.tag) && nominal.has(gold[gold[i]!.head]!.tag!)).map((i) => pairs(headOf(gold[i]!.head), headOf(i))))

  const chained: Array<string> = []
  const isNext = new Set(nounPhrases.flatMap(({ next }) => next === undefined ? [] : [next]))
  nounPhrases.forEach((phrase, p) => {
    if (isNext.has(p)) return
    for (let next = phrase.next; next !== undefined; next = nounPhrases[next]!.next) chained.push(`${phrase.head} ${headToken(next)}`)
  })
  compare("noun coordinations", chained, indices.filter((i) => relation(i) === "conj" && nominal.has(gold[i]!.tag) && nominal.has(gold[gold[i]!.head]!.tag!) && !verbal(i) && !insideNoun.has(relation(gold[i]!.head))
    && !children[i]!.some((c) => relation(c) === "case" && gold[c]!.tag === Tag.ADP)).map((i) => `${headOf(gold[i]!.head)} ${headOf(i)}`))

  compare("possessors", nounPhrases.flatMap(({ head, possessor }) => possessor === undefined ? [] : [`${headToken(possessor)} ${head}`]),
    indices.filter((i) => relation(i) === "nmod:poss" && !relativePronoun(i)).map((i) => `${headOf(i)} ${headOf(gold[i]!.head)}`))

  compare("relative clauses", clauses.flatMap((clause, c) => {
    if (clause.kind !== "relative") return []
    return clause.antecedent === undefined ? [] : [`${headToken(clause.antecedent)} ${verbToken(c)}`]
  }), indices.filter((i) => relation(i) === "acl:relcl" && verbal(i) && !wh.test(lower(gold[i]!.head))).map((i) => `${headOf(gold[i]!.head)} ${verbOf(i)}`))

  compare("of-attachments", attached(document, true), indices.filter((i) => relation(i) === "nmod" && nominal.has(gold[i]!.tag) && children[i]!.some((c) => relation(c) === "case" && lower(c) === "of")).map((i) => `${headOf(gold[i]!.head)} ${headOf(i)}`))
  compare("other attachments", attached(document, false), indices.filter((i) => relation(i) === "nmod" && nominal.has(gold[i]!.tag) && children[i]!.some((c) => relation(c) === "case" && lower(c) !== "of") && !verbal(gold[i]!.head)).map((i) => `${headOf(gold[i]!.head)} ${headOf(i)}`))
  compare("adjuncts", clauses.flatMap((clause, c) => clause.adjuncts.flatMap(({ preposition, phrase }) => preposition === undefined ? [] : [`${verbToken(c)} ${nounPhrases[phrase]!.head}`])),
    indices.filter((i) => is(i, "obl") && relation(i) !== "obl:unmarked" && nominal.has(gold[i]!.tag) && verbal(gold[i]!.head) && !relativePronoun(i)).map((i) => `${verbOf(gold[i]!.head)} ${headOf(i)}`))

  compare("negations", verbGroups.filter(({ negated }) => negated).map(({ head }) => `${head}`),
    indices.filter((i) => /^(?:not|n't|n’t|never)$/.test(lower(i)) && is(i, "advmod") && verbal(gold[i]!.head)).map((i) => `${verbOf(gold[i]!.head)}`))
  compare("passives", verbGroups.filter((group) => group.passive && tokens.tag[group.start] === Tag.AUX).map(({ head }) => `${head}`), indices.filter((i) => relation(i) === "aux:pass").map((i) => `${gold[i]!.head}`))
  const firstOf = (c: number): number => clauses[c]!.kind === "coordinate" && clauses[c]!.parent !== undefined ? firstOf(clauses[c]!.parent!) : c
  compare("verb coordinations and parataxes", clauses.flatMap((clause, c) => clause.kind === "coordinate" && clause.parent !== undefined ? [`${verbToken(firstOf(clause.parent))} ${verbToken(c)}`] : []),
    indices.filter((i) => (relation(i) === "conj" || relation(i) === "parataxis") && i > gold[i]!.head && verbal(i) && verbal(gold[i]!.head)).map((i) => `${verbOf(gold[i]!.head)} ${verbOf(i)}`))
  compare("adverbial clauses", clauses.flatMap((clause, c) => clause.kind === "adverbial" && clause.parent !== undefined ? [`${verbToken(clause.parent)} ${verbToken(c)}`] : []),
    indices.filter((i) => relation(i) === "advcl" && verbal(i) && children[i]!.some((c) => relation(c) === "mark" && gold[c]!.tag === Tag.SCONJ || relation(c) === "advmod" && /^when/.test(lower(c))) && verbal(gold[i]!.head)
      && (!/^VB[GN]/.test(gold[i]!.xpos) || children[i]!.some((c) => is(c, "aux")))).map((i) => `${verbOf(gold[i]!.head)} ${verbOf(i)}`))
}

const attached = ({ nounPhrases, tokens }: Document, of: boolean): ReadonlyArray<string> =>
  nounPhrases.flatMap((phrase) => phrase.attached.flatMap((one) => tokens.word[one.preposition]!.form !== "," && (tokens.word[one.preposition]!.lower === "of") === of ? [`${phrase.head} ${nounPhrases[one.phrase]!.head}`] : []))

const percent = (part: number, whole: number): string => (whole === 0 ? 0 : 100 * part / whole).toFixed(1).padStart(6)

export const f1 = ({ right, found, gold }: Count): number => found + gold === 0 ? 0 : 200 * right / (found + gold)

export const table = (counts: Counts): string =>
  Object.entries(counts).map(([name, { right, found, gold }]) => `${name.padEnd(36)} P ${percent(right, found)}  R ${percent(right, gold)}  F1 ${f1({ right, found, gold }).toFixed(1).padStart(5)}  gold ${gold}`).join("\n")
