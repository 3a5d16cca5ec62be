import { Kind } from "./draft.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"

/** What stood right before the place the walk has come to. */
export const Before = { start: 0, noun: 1, verb: 2, adposition: 3, comma: 4, conjunction: 5, opener: 6, other: 7, quote: 8 } as const

/** Deepest nesting kept; what is deeper joins the clause above. Keeps the walk linear on any text. */
const depthLimit = 48

/** The state of one walk over a sentence: a stack of open clauses, the innermost on top. Every frame has its clause from the start; those that never get a verb are dropped at the end. */
export interface Walk {
  readonly draft: Draft
  depth: number
  readonly clause: Int32Array
  /** 1 once the clause has its verb. */
  readonly verbed: Uint8Array
  /** The antecedent of a relative clause. */
  readonly antecedent: Int32Array
  /** 1: after a comma; 2: in brackets; 4: an attribution between commas; 8: its subject comes behind the verb; 16: "there". */
  readonly marks: Uint8Array
  /** The last bare noun phrase in it, and the token before which the phrase's whole begins. */
  readonly bare: Int32Array
  before: number
  /** The last noun phrase of all, -1 at the start of a sentence. */
  noun: number
  /** The last comma, semicolon, conjunction or quotation mark: what separates. */
  separator: number
  /** The conjunction right before the place, or -1; an adverb between does not count. */
  conjunction: number
  /** Attribution clauses' contents are found at the end of the sentence. */
  first: number
  /** The sentence's first token. */
  begins: number
}

export const Mark = { comma: 1, bracket: 2, attribution: 4, inverted: 8, there: 16, quote: 32 } as const

/** The stack, kept from text to text: a frame is written when its clause is pushed. */
const stack: Pick<Walk, "clause" | "verbed" | "antecedent" | "marks" | "bare"> = {
  clause: new Int32Array(depthLimit + 2), verbed: new Uint8Array(depthLimit + 2), antecedent: new Int32Array(depthLimit + 2), marks: new Uint8Array(depthLimit + 2), bare: new Int32Array(depthLimit + 2)
}

export const walkOf = (draft: Draft): Walk => ({ draft, depth: 0, ...stack, before: 0, noun: -1, separator: -1, conjunction: -1, first: 0, begins: 0 })

/** Opens a clause at token `start` below the innermost one; gives its index. */
export const push = (walk: Walk, kind: number, start: number, opener: number, marks = 0): number => {
  const { clauses } = walk.draft
  if (walk.depth >= depthLimit) pop(walk, start)
  const parent = walk.depth > 0 ? walk.clause[walk.depth - 1]! : -1
  const index = clauses.count++
  clauses.start[index] = start
  clauses.end[index] = -1
  clauses.kind[index] = kind
  clauses.opener[index] = opener
  clauses.parent[index] = parent
  clauses.verb[index] = clauses.subject[index] = clauses.object[index] = clauses.predicate[index] = clauses.antecedent[index] = -1
  walk.clause[walk.depth] = index
  walk.verbed[walk.depth] = 0
  walk.antecedent[walk.depth] = -1
  walk.marks[walk.depth] = marks
  walk.bare[walk.depth] = -1
  walk.depth++
  return index
}

/** Closes the innermost clause before token `end`. */
export const pop = (walk: Walk, end: number): void => {
  if (walk.depth <= 1) return
  walk.depth--
  close(walk, walk.clause[walk.depth]!, end)
}

export const close = ({ draft: { clauses, role } }: Walk, clause: number, end: number): void => {
  const start = clauses.start[clause]!
  let last = end
  // Without the comma or the mark before what follows, and without the quotation mark or bracket that closes what the clause did not open.
  while (last > start + 1 && (trails(role[last - 1]!) || closesOuter(role, start, last))) last--
  clauses.end[clause] = last
}

const trails = (role: number): boolean => role >= Role.and && role <= Role.open || role === Role.stop

/** How far back a partner of a mark is looked for. */
const markReach = 60

const closesOuter = (role: Uint8Array, start: number, last: number): boolean => {
  const mark = role[last - 1]
  if (mark !== Role.quote && mark !== Role.close) return false
  const opener = mark === Role.quote ? Role.quote : Role.open
  let open = 0
  for (let k = last - 2; k >= start && k > last - markReach; k--) if (role[k] === opener) open++
  return mark === Role.quote ? open % 2 === 0 : open === 0
}

export const popTo = (walk: Walk, depth: number, end: number): void => {
  while (walk.depth > depth + 1) pop(walk, end)
}

export const top = (walk: Walk): number => walk.depth - 1

export const kindOf = ({ draft, clause }: Walk, depth: number): number => draft.clauses.kind[clause[depth]!]!

export const isNonFinite = (kind: number): boolean => kind === Kind.infinitive || kind === Kind.participle

/** The innermost open clause below the top that still waits for its verb, or -1. A bracket is a wall. */
export const waiting = (walk: Walk): number => {
  for (let d = walk.depth - 1; d >= 0; d--) {
    if (!walk.verbed[d]) return d
    if (walk.marks[d]! & Mark.bracket) return -1
  }
  return -1
}
