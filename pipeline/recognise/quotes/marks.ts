import type { Document } from "../../document/document.ts"
import { TokenKind } from "../../document/token.ts"

/** What stands between two quotation marks of one paragraph; token indices. */
export interface Region {
  /** The opening mark. */
  readonly open: number
  /** The first token inside, and one past the last. */
  readonly first: number
  readonly last: number
  /** One past the closing mark; `last` where it is missing. */
  readonly end: number
  readonly closed: boolean
  readonly depth: number
  readonly paragraph: number
}

type Family = "double" | "single"
type Side = "open" | "close" | "either"

const marks: Readonly<Record<string, readonly [Family, Side]>> = {
  "\"": ["double", "either"], "''": ["double", "either"], "＂": ["double", "either"], "``": ["double", "open"], "“": ["double", "open"], "”": ["double", "close"], "„": ["double", "open"],
  "‟": ["double", "open"], "«": ["double", "either"], "»": ["double", "either"], "「": ["double", "open"], "」": ["double", "close"], "『": ["double", "open"], "』": ["double", "close"],
  "'": ["single", "either"], "‘": ["single", "open"], "’": ["single", "either"], "‚": ["single", "open"], "‹": ["single", "either"], "›": ["single", "either"], "`": ["single", "open"]
}

const brackets = new Set(["(", "[", "{", "—", "–", "-", "/"])
const deepest = 6

interface Open { readonly token: number; readonly family: Family; readonly mark: string }

/** Which side an ambiguous mark is of, by the spaces around it; undefined where it is neither: an apostrophe, an inch, a stray. */
const sideOf = (document: Document, token: number, family: Family, isOpen: boolean): Side | undefined => {
  const { text, tokens } = document
  const before = text.charAt(tokens.start[token]! - 1), after = text.charAt(tokens.end[token]!)
  const spaceBefore = before === "" || /\s/u.test(before) || brackets.has(before) || (marks[before] !== undefined && !isOpen), spaceAfter = after === "" || /\s/u.test(after)
  if (family === "single") {
    if (spaceBefore && !spaceAfter) return "open"
    return isOpen && !spaceBefore && !/[\p{L}\p{N}]/u.test(after) ? "close" : undefined
  }
  if (spaceBefore && !spaceAfter) return "open"
  if (!spaceBefore && spaceAfter) return isOpen ? "close" : undefined
  if (isOpen) return "close"
  return /\d/.test(before) ? undefined : "open"
}

const lastOfFamily = (stack: ReadonlyArray<Open>, family: Family): number => stack.findLastIndex((open) => open.family === family)

/** Guillemets and German quotes close what their partner opened, whichever way round the language has them. */
const closesPartner = (mark: string, open: Open | undefined): boolean =>
  open !== undefined && ((mark === "»" && open.mark === "«") || (mark === "«" && open.mark === "»") || (mark === "“" && open.mark === "„") || (mark === "›" && open.mark === "‹"))

/** Whether a paragraph's unclosed mark opens a quotation that the next paragraph continues, or that simply was not closed: not a stray. */
const isUnclosedQuotation = (document: Document, { token }: Open, first: number, next: number): boolean => {
  const { text, tokens } = document
  if (token === first) return true
  const before = text.slice(tokens.start[token - 1], tokens.end[token - 1])
  if (next < tokens.length && tokens.kind[next] === TokenKind.quote && document.sentences[tokens.sentence[token]!]!.first === token) return true
  return before === ":" || (before === "," && (next >= tokens.length || tokens.kind[next] === TokenKind.quote || next - token > 4))
}

/** The quotations of the tokens from `first` to before `last`, a paragraph. `isOpen`: the paragraph before ended inside a quotation, which a mark may close here though none opens it. */
const regionsOf = (document: Document, first: number, last: number, paragraph: number, wasOpen: boolean): ReadonlyArray<Region> => {
  const { text, tokens } = document
  const regions: Array<Region> = [], stack: Array<Open> = []
  const close = (at: number, token: number) => {
    const { token: open } = stack[at]!
    stack.length = at
    if (token > open + 1) regions.push({ open, first: open + 1, last: token, end: token + 1, closed: true, depth: at, paragraph })
  }
  for (let token = first; token < last; token++) {
    if (tokens.kind[token] !== TokenKind.quote) continue
    const mark = text.slice(tokens.start[token], tokens.end[token]), known = marks[mark]
    if (known === undefined) continue
    const [family, side] = known, at = lastOfFamily(stack, family), isOpen = at !== -1
    const meant = isOpen && closesPartner(mark, stack[at]) ? "close" : side === "either" ? sideOf(document, token, family, isOpen) : side === "close" && !isOpen ? sideOf(document, token, family, false) : side
    if (meant === "close" && isOpen) close(at, token)
    else if (wasOpen && !isOpen && regions.length === 0 && stack.length === 0 && family === "double" && meant !== "open" && token > first) {
      regions.push({ open: first, first, last: token, end: token + 1, closed: true, depth: 0, paragraph })
    }
    else if (meant === "open" && stack.length < deepest) stack.push({ token, family, mark })
  }
  const open = stack.find((one) => one.family === "double")
  if (open !== undefined && last > open.token + 1 && isUnclosedQuotation(document, open, first, last)) {
    regions.push({ open: open.token, first: open.token + 1, last, end: last, closed: false, depth: 0, paragraph })
  }
  return regions
}

/** Everything between quotation marks, in the text's order; the outer before the inner. Apostrophes are no marks; an odd mark costs its own paragraph at most. */
export const regions = (document: Document): ReadonlyArray<Region> => {
  const { sentences, tokens } = document
  const found: Array<Region> = []
  let wasOpen = false
  for (let i = 0; i < sentences.length;) {
    const { first, paragraph } = sentences[i]!
    while (i < sentences.length && sentences[i]!.paragraph === paragraph) i++
    const last = sentences[i]?.first ?? tokens.length
    const own = regionsOf(document, first, last, paragraph, wasOpen)
    for (const region of own) found.push(region)
    wasOpen = own.some(({ closed }) => !closed)
  }
  return found.sort((a, b) => a.open - b.open || b.end - a.end)
}
